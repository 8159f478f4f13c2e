"""Callers over the window: who tried how often, who gave up, and who was reached since.

The unit is a caller's chain of contacts: when one of them changes, only that caller is judged anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.kpi import contacts
from supervisor.kpi.legs import ABANDONED, NULL, Legs
from supervisor.live.leg_store import LegStore
from supervisor.live.promises import Promises

Ints = npt.NDArray[np.int64]
_REINDEX_AFTER: Final = 4096


@dataclass(frozen=True, slots=True)
class Lost:
    """A caller not reached since: the newest abandoned leg, how long it waited, and how many were abandoned."""

    pk: int
    at: int
    wait_ms: int
    tries: int


def _reached(legs: Legs, got: npt.NDArray[np.bool_]) -> Ints:
    """Per leg when its caller was last reached, of the answered legs `got`; NULL for never."""
    _, caller = np.unique(legs["address"], return_inverse=True)
    reached = np.full(int(caller.max()) + 1, NULL, dtype=np.int64)
    np.maximum.at(reached, caller[got], legs["answered_at"][got])
    return reached[caller]


def lost_callers(legs: Legs, window: Window) -> dict[int, Lost]:
    """Per address code the callers who abandoned in the window with no answered leg after it. Whole arrays at once."""
    answered, out, out_at = contacts.exits(legs)
    usable = (legs["broken"] == 0) & (legs["address"] >= 0)
    got = usable & answered
    wait = out_at - legs["queued_at"]
    lost = (
        usable
        & out
        & ~answered
        & (legs["outcome"] == ABANDONED)
        & (legs["wait_unknown"] | (wait > legs["short_abandon_ms"]))
    )
    lost &= (legs["queued_at"] != NULL) & (legs["queue"] >= 0) & contacts.of_queues(legs)
    lost &= (out_at >= window.start_at) & (out_at < window.end_at)
    chosen = np.flatnonzero(lost)
    if not len(chosen):
        return {}
    chosen = chosen[out_at[chosen] > _reached(legs, got)[chosen]]
    chosen = chosen[np.lexsort((legs["pk"][chosen], out_at[chosen]))]
    found: dict[int, Lost] = {}
    for place in chosen.tolist():
        code = int(legs["address"][place])
        tries = found[code].tries + 1 if code in found else 1
        found[code] = Lost(int(legs["pk"][place]), int(out_at[place]), int(wait[place]), tries)
    return found


@dataclass(frozen=True, slots=True)
class Owed:
    """A caller who asked to be called back and was not reached since: the newest such leg, when it is due, and its
    (queue, channel, direction, client)."""

    pk: int
    due_at: int
    place: tuple[int, int, int, int]


def place_of(leg: np.void) -> tuple[int, int, int, int]:
    """What a leg is counted under, in codes."""
    return int(leg["queue"]), int(leg["channel"]), int(leg["direction"]), int(leg["client"])


def owed_callers(legs: Legs) -> dict[int, Owed]:
    """Per address code the callers whose newest wish for a callback has no answered leg after it."""
    answered, _out, out_at = contacts.exits(legs)
    usable = (legs["broken"] == 0) & (legs["address"] >= 0)
    asked = np.flatnonzero(usable & ~answered & (legs["outcome"] == contacts.CALLBACK_TAKEN))
    if not len(asked):
        return {}
    got = usable & answered
    asked = asked[out_at[asked] > _reached(legs, got)[asked]]
    asked = asked[np.lexsort((legs["pk"][asked], out_at[asked]))]
    return {
        int(leg["address"]): Owed(int(leg["pk"]), int(leg["callback_due_at"]), place_of(leg)) for leg in legs[asked]
    }


class Callers:
    """Keeps who is lost, who is owed a callback and who tried how often, judged anew for the addresses that changed."""

    def __init__(self, promises: Promises) -> None:
        self._promises = promises
        self.lost: dict[int, Lost] = {}
        self.owed: dict[int, Owed] = {}
        self._tries: dict[int, int] = {}
        self._order: Ints = np.zeros(0, dtype=np.int64)
        self._sorted: npt.NDArray[np.int32] = np.zeros(0, dtype=np.int32)
        self._late: dict[int, list[int]] = {}
        self._late_slots = 0

    def load(self, store: LegStore, now_at: int) -> None:
        """Judge every caller."""
        self._tries.clear()
        legs = store.all_legs(now_at)
        self.lost = lost_callers(legs, store.window)
        self.owed = owed_callers(legs)
        self._index(store)
        if self._promises.codes:
            self.judge(store, np.array(self._promises.codes, dtype=np.int64), now_at)

    def _index(self, store: LegStore) -> None:
        column = store.addresses
        self._order = np.argsort(column, kind="stable")
        self._sorted = column[self._order]
        self._late.clear()
        self._late_slots = 0
        store.readdressed.clear()

    def _slots(self, store: LegStore, codes: Ints) -> Ints:
        """The slots of these callers' legs."""
        column = store.addresses
        self._take_late(store)
        # Of one type with the sorted column, or numpy copies all of that at each look-up.
        codes = codes.astype(np.int32)
        first = np.searchsorted(self._sorted, codes, side="left").tolist()
        last = np.searchsorted(self._sorted, codes, side="right").tolist()
        slots = [slot for a, b in zip(first, last, strict=True) if b > a for slot in self._order[a:b].tolist()]
        wanted = codes.tolist()
        for code in self._late.keys() & wanted:
            slots += self._late[code]
        found = np.array(list(dict.fromkeys(slots)), dtype=np.int64)
        # A slot may have gone over to another caller since.
        stays = set(wanted)
        return found[[code in stays for code in column[found].tolist()]]

    def _take_late(self, store: LegStore) -> None:
        """Note whose the slots are that came or went over to another caller since all were put in order."""
        slots = list(store.readdressed)
        if not slots:
            return
        store.readdressed.clear()
        self._late_slots += len(slots)
        for slot, code in zip(slots, store.addresses[slots].tolist(), strict=True):
            self._late.setdefault(code, []).append(slot)

    def judge(self, store: LegStore, codes: Ints, now_at: int) -> None:
        """Judge these address codes (in their order) anew."""
        if len(codes) and codes[0] < 0:
            for leg in self._promises.nameless(now_at):
                store.key_of(place_of(leg))
        codes = codes[codes >= 0]
        if not len(codes):
            return
        if self._late_slots > max(_REINDEX_AFTER, len(self._order) // 4):
            self._index(store)
        for code in codes.tolist():
            self.lost.pop(code, None)
            self.owed.pop(code, None)
            self._tries.pop(code, None)
        legs = store.stand_of(self._slots(store, codes), now_at)
        self.lost.update(lost_callers(legs, store.window))
        self._judge_owed(store, legs, codes.tolist(), now_at)

    def _judge_owed(self, store: LegStore, legs: Legs, codes: list[int], now_at: int) -> None:
        earlier = self._promises.of(codes, now_at)
        found = owed_callers(np.concatenate([legs, earlier]) if len(earlier) else legs)
        for one in found.values():
            store.key_of(one.place)
        self.owed.update(found)

    def to_make(self, store: LegStore, open_legs: Legs, open_keys: Ints, now_at: int) -> tuple[Ints, Ints, Ints]:
        """(pk, key, due instant or NULL) of the callbacks to make: callers who asked for one, open callback legs of
        anybody else, and wishes of nobody who is known, each by itself."""
        asked = list(self.owed.values())
        known = np.fromiter(self.owed, dtype=np.int64, count=len(asked))
        legs = contacts.open_callbacks(open_legs) & ~np.isin(open_legs["address"], known)
        rows, keys = open_legs[legs], open_keys[legs]
        nameless = self._promises.nameless(now_at)
        if len(nameless):
            nameless = nameless[contacts.open_callbacks(nameless)]
            rows = np.concatenate([rows, nameless])
            more = [store.key_of(place_of(leg)) for leg in nameless]
            keys = np.concatenate([keys, np.array(more, dtype=np.int64)])
        return (
            np.concatenate([np.array([one.pk for one in asked], dtype=np.int64), rows["pk"]]),
            np.concatenate([np.array([store.key_of(one.place) for one in asked], dtype=np.int64), keys]),
            np.concatenate([np.array([one.due_at for one in asked], dtype=np.int64), rows["callback_due_at"]]),
        )

    def tries(self, store: LegStore, codes: Ints, now_at: int) -> dict[int, int]:
        """How often each of these callers entered a queue in the window."""
        missing = np.array([code for code in set(codes.tolist()) if code >= 0 and code not in self._tries])
        if len(missing):
            legs = store.stand_of(self._slots(store, missing), now_at)
            inside = (legs["queued_at"] >= store.window.start_at) & (legs["queued_at"] < store.window.end_at)
            inside &= (legs["broken"] == 0) & (legs["queue"] >= 0)
            found, counts = np.unique(legs["address"][inside], return_counts=True)
            self._tries.update(dict.fromkeys(missing.tolist(), 0))
            self._tries.update(zip(found.tolist(), counts.tolist(), strict=True))
        return self._tries
