"""The legs that touch the window, and the running sums of what they post.

When a row changes, what its old version posted is taken back and its new version is posted: a tick costs what
changed, not what exists. Legs that tell instants later than now (clocks differ) are kept apart and read as they
stand now at every snapshot.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor.directory import Targets
from supervisor.kpi import contacts
from supervisor.kpi.legs import LEG, NULL, Legs, LegWords, Packed, as_of, encode, settled_from
from supervisor.live.accounts import Accounts, Sums

Ints = npt.NDArray[np.int64]

_FIRST_ROOM: Final = 1024
_AT_ONCE: Final = 8_192
_FEW: Final = 2_000
"""So many legs are looked up one by one: numpy costs by the call."""


class LegStore:
    """Legs by slot, their keys, and the accounts of what they post."""

    def __init__(self, words: LegWords, targets: Targets, window: Window) -> None:
        self.words = words
        self.targets = targets
        self.window = window
        self.accounts = Accounts(window)
        self.keys: dict[tuple[int, int, int, int], int] = {}
        self._mixed_keys: dict[int, int] = {}
        self.max_wait_ms: Ints = np.zeros(_FIRST_ROOM, dtype=np.int64)
        self._size = 0
        self._legs: Legs = np.zeros(_FIRST_ROOM, dtype=LEG)
        self._key: Ints = np.zeros(_FIRST_ROOM, dtype=np.int64)
        self._address = np.full(_FIRST_ROOM, -1, dtype=np.int32)
        self._newest: Ints = np.full(_FIRST_ROOM, NULL, dtype=np.int64)
        self._open = np.zeros(_FIRST_ROOM, dtype=np.bool_)
        self._wrapping = np.zeros(_FIRST_ROOM, dtype=np.bool_)
        self._slots: dict[int, int] = {}
        self._free: list[int] = []
        self._broken = 0
        self._ahead: set[int] = set()
        self.readdressed: set[int] = set()
        """Slots whose address is no longer the one they had (for indexes over addresses)."""
        self._settled_at = NULL

    def __len__(self) -> int:
        return len(self._slots)

    # Taking rows

    def change(self, touched: Iterable[int], rows: Sequence[Sequence[Any]], now_at: int) -> Ints:
        """Drop every touched row, put back `rows`; returns the address codes that may have changed."""
        legs = encode(rows, self.words)
        addresses = [np.zeros(0, dtype=np.int32)]
        old = {pk: self._slots.pop(pk) for pk in touched if pk in self._slots}
        before, keys = self._legs[:0], self._key[:0]
        if old:
            before, keys, was_at = self._take_out(np.array(list(old.values()), dtype=np.int64))
            addresses.append(was_at)
        after = np.zeros(0, dtype=np.int64)
        if len(legs):
            self.targets.apply(legs, self.words.queue)
            slots = self._room(legs["pk"].tolist(), old)
            addresses.append(legs["address"])
            after = self._put_in(slots, legs, now_at)
        # Taken back and posted anew in one go: numpy's cost is per call here, not per row.
        self.accounts.post(
            np.concatenate([before, self._legs[after]]),
            np.concatenate([keys, self._key[after]]),
            np.repeat(np.array([-1, 1]), [len(before), len(after)]),
        )
        self._free += old.values()
        return np.unique(np.concatenate(addresses)).astype(np.int64)

    def load(self, chunks: Iterable[Sequence[Sequence[Any]] | Packed], now_at: int) -> None:
        """Take rows that are new into an empty store; whoever keeps indexes over addresses makes them afterwards."""
        for rows in chunks:
            # In pieces that stay in the processor's cache: whole columns of a big day cost three times as much.
            legs = encode(rows, self.words)
            for start in range(0, len(legs), _AT_ONCE):
                self._load(legs[start : start + _AT_ONCE], now_at)
        self.readdressed.clear()

    def _load(self, legs: Legs, now_at: int) -> None:
        self.targets.apply(legs, self.words.queue)
        slots = np.arange(self._size, self._size + len(legs), dtype=np.int64)
        self._slots.update(zip(legs["pk"].tolist(), slots.tolist(), strict=True))
        self._size += len(legs)
        self._widen_columns()
        self._address[slots] = legs["address"]
        self._post_slots(self._put_in(slots, legs, now_at), 1)

    def _room(self, pks: list[int], old: dict[int, int]) -> Ints:
        """A slot for each pk: the one it had, a free one, or a new one."""
        slots = []
        for pk in pks:
            slot = old.pop(pk, -1)
            if slot < 0 and self._free:
                slot = self._free.pop()
            if slot < 0:
                slot = self._size
                self._size += 1
            self._slots[pk] = slot
            slots.append(slot)
        self._widen_columns()
        return np.array(slots, dtype=np.int64)

    def _widen_columns(self) -> None:
        if self._size > len(self._legs):
            room = max(self._size + self._size // 4, 2 * len(self._legs))
            for name in ("_legs", "_key", "_address", "_newest", "_open", "_wrapping"):
                column = getattr(self, name)
                wider = np.full(room, -1, dtype=column.dtype) if name == "_address" else np.zeros(room, column.dtype)
                wider[: len(column)] = column
                setattr(self, name, wider)

    def _take_out(self, slots: Ints) -> tuple[Legs, Ints, npt.NDArray[np.int32]]:
        """Forget what stands in these slots; returns the settled legs (to be taken back), their keys, all addresses."""
        legs = self._legs[slots]
        settled = np.ones(len(slots), dtype=np.bool_)
        if self._ahead:
            settled = ~np.isin(slots, np.array(sorted(self._ahead)))
            self._ahead.difference_update(slots.tolist())
        keys = self._key[slots]
        self._forget_waits(legs[settled], keys[settled], slots)
        self._open[slots] = False
        self._wrapping[slots] = False
        self._newest[slots] = NULL
        self._broken -= int(np.count_nonzero(legs["broken"]))
        return legs[settled], keys[settled], legs["address"].copy()

    def _put_in(self, slots: Ints, legs: Legs, now_at: int) -> Ints:
        """Lay legs into slots; returns the slots of those that are settled (to be posted)."""
        keys = self._keys_of(legs)
        newest = settled_from(legs)
        elsewhere = self._address[slots] != legs["address"]
        self._address[slots] = legs["address"]
        self.readdressed.update(slots[elsewhere].tolist())
        self._legs[slots] = legs
        self._broken += int(np.count_nonzero(legs["broken"]))
        self._key[slots] = keys
        self._newest[slots] = newest
        settled = newest <= now_at
        self._ahead.update(slots[~settled].tolist())
        self._settle(slots[settled])
        return slots[settled]

    def _settle(self, slots: Ints) -> None:
        if len(slots):
            legs, keys = self._legs[slots], self._key[slots]
            self._note_waits(legs, keys)
            self._open[slots] = contacts.waiting(legs) | contacts.in_hand(legs) | contacts.open_callbacks(legs)
            self._wrapping[slots] = contacts.may_be_wrapping(legs)

    def _post_slots(self, slots: Ints, sign: int) -> None:
        self.accounts.post(self._legs[slots], self._key[slots], np.full(len(slots), sign))

    def _keys_of(self, legs: Legs) -> Ints:
        parts = [legs[name].astype(np.int64) for name in ("queue", "channel", "direction", "client")]
        mixed = ((parts[0] * 16 + parts[1] + 2) * 16 + parts[2] + 2) * 100_003 + parts[3] + 1
        if len(mixed) <= _FEW:
            codes_of = list(map(self._mixed_keys.get, mixed.tolist()))
            if None not in codes_of:
                return np.array(codes_of, dtype=np.int64)
        found, first, back = np.unique(mixed, return_index=True, return_inverse=True)
        codes = np.empty(len(first), dtype=np.int64)
        for number, place in enumerate(first.tolist()):
            key = tuple(int(part[place]) for part in parts)
            codes[number] = self.keys.setdefault((key[0], key[1], key[2], key[3]), len(self.keys))
        self._mixed_keys.update(zip(found.tolist(), codes.tolist(), strict=True))
        self._widen_keys()
        return codes[back]

    def _widen_keys(self) -> None:
        self.accounts.widen(len(self.keys))
        if len(self.keys) > len(self.max_wait_ms):
            self.max_wait_ms = np.pad(self.max_wait_ms, (0, len(self.keys)))

    def _window_waits(self, legs: Legs) -> tuple[npt.NDArray[np.bool_], Ints]:
        _answered, out, out_at = contacts.exits(legs)
        queued_at = legs["queued_at"]
        counts = (legs["broken"] == 0) & (legs["queue"] >= 0) & out & (queued_at != NULL)
        counts &= ~legs["wait_unknown"]
        counts &= (queued_at >= self.window.start_at) & (queued_at < self.window.end_at)
        return counts, np.where(counts, out_at - queued_at, 0)

    def _note_waits(self, legs: Legs, keys: Ints) -> None:
        counts, wait = self._window_waits(legs)
        np.maximum.at(self.max_wait_ms, keys[counts], wait[counts])

    def _forget_waits(self, legs: Legs, keys: Ints, slots: Ints) -> None:
        """A maximum cannot be taken back: where the longest wait itself goes, look at that key's other legs."""
        counts, wait = self._window_waits(legs)
        lost = counts & (wait == self.max_wait_ms[keys])
        self._legs["broken"][slots] = -1
        for key in np.unique(keys[lost]).tolist():
            same = self._key[: self._size] == key
            same[sorted(self._ahead)] = False
            mine = self._legs[: self._size][same]
            others, waits = self._window_waits(mine)
            self.max_wait_ms[key] = waits[others].max(initial=0)

    def rewind(self, window: Window, targets: Targets, now_at: int) -> None:
        """Post everything anew for another window or other targets; the legs themselves stay."""
        self.window, self.targets = window, targets
        self.accounts = Accounts(window)
        self.accounts.widen(len(self.keys))
        self.max_wait_ms[:] = 0
        slots = np.array(sorted(self._slots.values()), dtype=np.int64)
        legs = self._legs[slots]
        self.targets.apply(legs, self.words.queue)
        self._open[:] = False
        self._wrapping[:] = False
        self._broken = 0
        self._ahead.clear()
        self._post_slots(self._put_in(slots, legs, now_at), 1)

    def set_clock(self, now_at: int) -> Ints:
        """Move legs between settled and ahead as the clock goes on or back; returns their address codes."""
        moved: list[Ints] = []
        if self._ahead:
            ahead = np.array(sorted(self._ahead), dtype=np.int64)
            due = ahead[self._newest[ahead] <= now_at]
            self._ahead.difference_update(due.tolist())
            self._settle(due)
            self._post_slots(due, 1)
            moved.append(ahead)
        if now_at < self._settled_at:
            back = np.flatnonzero(self._newest[: self._size] > now_at)
            back = np.array([slot for slot in back.tolist() if slot not in self._ahead], dtype=np.int64)
            legs = self._legs[back].copy()
            if len(back):
                self._post_slots(back, -1)
                self._forget_waits(legs, self._key[back], back)
                self._legs["broken"][back] = legs["broken"]
                self._open[back] = False
                self._wrapping[back] = False
                self._ahead.update(back.tolist())
                moved.append(back)
        self._settled_at = now_at
        return np.unique(self._legs["address"][np.concatenate(moved)]) if moved else np.zeros(0, dtype=np.int64)

    # Looking

    def ahead(self, now_at: int) -> tuple[Legs, Ints]:
        """The legs that tell later instants, as they stand now, and their keys."""
        slots = np.array(sorted(self._ahead), dtype=np.int64)
        legs = self._legs[slots]
        stand = as_of(legs, now_at)
        kept = np.isin(legs["pk"], stand["pk"])
        return stand, self._key[slots[kept]]

    def open_legs(self, now_at: int) -> tuple[Legs, Ints]:
        """Legs that wait, are in hand or are callbacks to make, and their keys."""
        slots = np.flatnonzero(self._open[: self._size])
        legs, keys = self._legs[slots], self._key[slots]
        if self._ahead:
            more, more_keys = self.ahead(now_at)
            legs, keys = np.concatenate([legs, more]), np.concatenate([keys, more_keys])
        return legs, keys

    def wrapping_legs(self, now_at: int) -> tuple[Legs, Ints]:
        """Legs that ended without a word on wrap-up."""
        slots = np.flatnonzero(self._wrapping[: self._size])
        legs, keys = self._legs[slots], self._key[slots]
        if self._ahead:
            more, more_keys = self.ahead(now_at)
            maybe = contacts.may_be_wrapping(more)
            legs, keys = np.concatenate([legs, more[maybe]]), np.concatenate([keys, more_keys[maybe]])
        return legs, keys

    def all_legs(self, now_at: int) -> Legs:
        """Every kept leg as it stands at `now_at`."""
        if len(self._slots) == self._size:
            legs = self._legs[: self._size]
        else:
            legs = self._legs[np.array(sorted(self._slots.values()), dtype=np.int64)]
        # Without legs ahead of the clock all stand as they are; nobody writes to what is returned.
        return as_of(legs, now_at) if self._ahead or now_at < self._settled_at else legs

    def stand_of(self, slots: Ints, now_at: int) -> Legs:
        """The legs in these slots as they stand at `now_at`; free slots left out."""
        legs = self._legs[slots]
        legs = legs[legs["broken"] >= 0]
        return as_of(legs, now_at) if self._ahead else legs

    @property
    def addresses(self) -> npt.NDArray[np.int32]:
        """The address code of every slot; a free slot keeps its last one."""
        return self._address[: self._size]

    def newest_at(self, now_at: int) -> int:
        """The newest instant up to now that any kept leg tells; 0 for none."""
        newest = self._newest[: self._size]
        latest = int(newest.max(initial=0))
        return latest if latest <= now_at else int(newest[newest <= now_at].max(initial=0))

    def broken(self) -> int:
        """How many kept rows break the contract."""
        return self._broken

    def sums(self, now_at: int) -> Sums:
        """What all legs post as they stand at `now_at`."""
        count = len(self.keys)
        ahead: tuple[Legs, Ints] | None = self.ahead(now_at) if self._ahead else None
        max_wait_ms = self.max_wait_ms[:count].copy()
        if ahead is not None:
            self.accounts.post(*ahead, np.full(len(ahead[0]), 1))
            counts, wait = self._window_waits(ahead[0])
            np.maximum.at(max_wait_ms, ahead[1][counts], wait[counts])
        found = self.accounts.sums(count, len(self.words.agent), max_wait_ms)
        if ahead is not None:
            self.accounts.post(*ahead, np.full(len(ahead[0]), -1))
        return found

    def key_of(self, place: tuple[int, int, int, int]) -> int:
        """The key of that (queue, channel, direction, client), known or new."""
        if place not in self.keys:
            self.keys[place] = len(self.keys)
            self._widen_keys()
        return self.keys[place]

    def whereabouts(self, pks: Iterable[int]) -> list[tuple[str, str, str]]:
        """(queue, channel, client) of these legs."""
        legs, words = self._legs[[self._slots[pk] for pk in pks]], self.words
        columns = (legs[name].tolist() for name in ("queue", "channel", "client"))
        return [
            (words.queue.text(queue), contract.CHANNELS[channel] if channel >= 0 else "", words.client.text(client))
            for queue, channel, client in zip(*columns, strict=True)
        ]


def latest_of_agent(legs: Legs) -> npt.NDArray[np.bool_]:
    """Of several legs of one agent only the one that ended last."""
    latest: dict[int, int] = {}
    for place in np.lexsort((legs["pk"], legs["ended_at"])).tolist():
        latest[int(legs["agent"][place])] = place
    chosen = np.zeros(len(legs), dtype=np.bool_)
    chosen[list(latest.values())] = True
    return chosen
