"""Reads from a floor what the board starts from: the legs and chains that touch a window.

All reads are short transactions (see `floor.reader`); what changes meanwhile is named by the change log later.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC
from typing import Any, Final

from supervisor import clock, contract
from supervisor.clock import Window
from supervisor.floor import bulk, leg_rows, subjects
from supervisor.floor.carried import Carried
from supervisor.floor.newest import Told, newest
from supervisor.floor.reader import Reader
from supervisor.kpi import agent_time, legs

OFFER_READ: Final = ("pk", "agent", "at", "result")
"""The columns of ``offer`` that the board reads."""

FOLLOWED: Final = {
    "contact": legs.READ,
    "agent_state": agent_time.READ,
    "offer": OFFER_READ,
}
"""The columns that the board reads of the tables whose changes it takes row by row."""

_CHAIN = (
    "SELECT at, pk, state, reason, contact, queue, flags FROM agent_state "
    "WHERE agent = ? AND at >= ? AND at < ? ORDER BY at, pk"
)
_RESET = "agent = ? AND at <= ? AND queue IS NULL AND (? OR (state = 'offline' AND contact IS NULL))"
_START = f"SELECT at, state, reason, contact FROM agent_state WHERE {_RESET} ORDER BY at DESC, pk DESC LIMIT 1"
_OTHER = f"SELECT max(at) FROM agent_state WHERE {_RESET} AND NOT (state IS ? AND reason IS ? AND contact IS ?)"
_TEXTS = (
    "SELECT c.pk, c.id, coalesce(c.customer_name, k.name, c.address, ''), coalesce(c.address, '') "
    "FROM contact c LEFT JOIN customer k ON k.id = c.customer WHERE c.pk IN (SELECT value FROM json_each(?))"
)


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Millions of new tuples and no rubbish among them: looking for some costs a third of the load."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def present(reader: Reader, now_at: int) -> int:
    """The present instant of a floor: ours, unless its writer lives in a time of its own (a sped-up simulation)."""
    meta: dict[str, str] = dict(reader.query("SELECT key, value FROM meta WHERE key IN ('clock', 'heartbeat_at')"))
    if meta.get("clock") != "simulated" or not str(meta.get("heartbeat_at", "")).isdecimal():
        return now_at
    return int(meta["heartbeat_at"])


def lives_in_own_time(reader: Reader) -> bool:
    """Whether the floor's clock is not ours: what it says of its age means nothing here."""
    return bool(reader.query("SELECT 1 FROM meta WHERE key = 'clock' AND value = 'simulated'"))


def told_by_exports(reader: Reader) -> bool:
    """Whether rows come in files now and then: then that its writer lives says nothing of what goes on."""
    return bool(reader.query("SELECT 1 FROM meta WHERE key = 'told_by' AND value = 'exports'"))


def knows_nothing_of(reader: Reader, from_at: int, now_at: int) -> bool:
    """Whether a floor is filled from exports and nothing in them, up to now, is of that instant or later: then nothing
    is unknown and not none. May raise `FloorError`."""
    if not told_by_exports(reader):
        return False
    newest = last_news(reader, now_at)
    return newest is not None and newest < from_at and not any(_tells_of(reader, from_at, now_at))


def _tells_of(reader: Reader, from_at: int, now_at: int) -> Iterator[bool]:
    """By column whether any row tells of an instant between the two, of what `last_news` does not look at."""
    for table, column in _BESIDE:
        sql = f"SELECT EXISTS (SELECT 1 FROM {contract.BY_NAME[table].sql_name} WHERE {column} BETWEEN ? AND ?)"
        yield bool(reader.query(sql, (from_at, now_at))[0][0])
    first_on, last_on = (clock.day_on(at, UTC) for at in (from_at - clock.DAY_MS, now_at + clock.DAY_MS))
    for column in ("since_on", "left_on"):
        sql = f"SELECT EXISTS (SELECT 1 FROM customer WHERE {column} BETWEEN ? AND ?)"
        yield bool(reader.query(sql, (first_on, last_on))[0][0])


LONGEST_WRAP_MS: Final = 3_600_000
"""No wrap-up that is told by its length alone is taken to be longer."""


_NEWEST: Final = (
    "SELECT max(queued_at) FROM contact WHERE queued_at <= ?",
    "SELECT max(coalesce(wrapped_at, ended_at)) FROM contact WHERE coalesce(wrapped_at, ended_at) <= ?",
    "SELECT max(at) FROM agent_state WHERE at <= ?",
)


_ELSEWHERE: Final = {
    "case": ("opened_at", "first_reply_at", "resolved_at", "closed_at"),
    "survey": ("asked_at", "answered_at"),
    **dict.fromkeys(("case_event", "message", "sale", "article_visit", "self_service"), ("at",)),
}
"""What a floor without contacts and states tells, and when that was."""
_SUMS: Final = (Told("ends_at", "starts_at"),)
"""A sum that has begun; one that is not over yet is of now."""
_BESIDE: Final = (("contact", "answered_at"), ("contact", "ended_at"), ("offer", "at"))


def last_news(reader: Reader, now_at: int) -> int | None:
    """When the floor last told anything up to `now_at`: its heartbeat or its newest row; None for an empty floor.
    Of one that is told by exports the heartbeat tells nothing.

    Cases, answers, sales and the like are looked at where nothing else tells of the last night.
    """
    found = [reader.query(sql, (now_at,))[0][0] for sql in _NEWEST]
    beat = reader.query("SELECT value FROM meta WHERE key = 'heartbeat_at'") if not told_by_exports(reader) else []
    if beat and str(beat[0][0]).isdecimal():
        found.append(min(int(beat[0][0]), now_at))
    latest = max((at for at in found if type(at) is int), default=None)
    if latest is not None and now_at - latest <= STANDS_AFTER_MS:
        return latest
    found = [latest, *(at for table in _ELSEWHERE for at in _newest_of(reader, table, now_at))]
    summed_to_at = newest(reader, "measure_total", _SUMS, now_at)
    # A sum tells nothing of the instant that ends it: one up to midnight is of the day before.
    found.append(None if summed_to_at is None else min(summed_to_at - 1, now_at))
    return max((at for at in found if type(at) is int), default=None)


def _newest_of(reader: Reader, table: str, now_at: int) -> Iterator[Any]:
    shape, columns = contract.BY_NAME[table], _ELSEWHERE[table]
    for column in columns:
        if column in shape.indexes:
            yield reader.query(f"SELECT max({column}) FROM {shape.sql_name} WHERE {column} <= ?", (now_at,))[0][0]
    walked = [Told(column, column) for column in columns if column not in shape.indexes]
    if walked:
        yield newest(reader, table, walked, now_at)


STANDS_AFTER_MS: Final = 12 * 3_600_000
"""A floor silent for longer than a night is shown as it stood when it last spoke."""


def stands_at(reader: Reader, now_at: int) -> int | None:
    """When a floor that nobody writes any more last spoke; None for one that lives. An old log that was imported
    shows its last day as it stood, not an empty today."""
    return standing(last_news(reader, now_at), now_at)


def standing(news_at: int | None, now_at: int) -> int | None:
    """The same, of a floor whose last news are known."""
    return news_at if news_at is not None and now_at - news_at > STANDS_AFTER_MS else None


def shown_at(reader: Reader, now_at: int) -> int:
    """The instant to show where nobody names one."""
    now_at = present(reader, now_at)
    standing = stands_at(reader, now_at)
    return now_at if standing is None else standing


def _inside(rows: legs.Packed | list[tuple[Any, ...]], window: Window) -> legs.Packed | list[tuple[Any, ...]]:
    """Those queued in the window."""
    if not isinstance(rows, legs.Packed):
        place = legs.READ.index("queued_at")
        return [row for row in rows if type(row[place]) is int and row[place] in window]
    queued_at = rows.numbers["queued_at"]
    inside = (queued_at >= window.start_at) & (queued_at < window.end_at)
    return rows if inside.all() else rows.take(inside)


class _Seen:
    """The numbers of rows that were read."""

    def __init__(self) -> None:
        self._parts: list[legs.Packed | list[tuple[Any, ...]]] = []
        self._known: set[int] | None = None

    def add(self, rows: legs.Packed | list[tuple[Any, ...]]) -> None:
        """Note these rows."""
        if self._known is None:
            self._parts.append(rows)
        else:
            self._known.update(_pks(rows))

    def fresh(self, chunks: Iterator[list[tuple[Any, ...]]]) -> Iterator[list[tuple[Any, ...]]]:
        """Rows that did not come before: what moves while it is read may come twice."""
        for rows in chunks:
            if self._known is None:
                # Mostly nothing follows: then nobody asks.
                self._known = {pk for part in self._parts for pk in _pks(part)}
                self._parts.clear()
            fresh = [row for row in rows if row[0] not in self._known]
            self.add(fresh)
            if fresh:
                yield fresh


def _pks(rows: legs.Packed | list[tuple[Any, ...]]) -> list[int]:
    return rows.numbers["pk"].tolist() if isinstance(rows, legs.Packed) else [row[0] for row in rows]


def read_legs(
    reader: Reader, window: Window, *, past: bool = False, followed: bool = False, carried: Carried | None = None
) -> Iterator[list[tuple[Any, ...]] | legs.Packed]:
    """Every leg that lives at some instant of the window, in chunks; each leg once.

    First those queued in the window, then those queued before it (or never queued) that ended in it or are open. Of the
    `past` those that were never queued are left out if they begin after the window, and an address may read as empty
    where there is one. Where it is known which legs go on after the window, for the stretch that `followed` was read,
    they are left out if they were queued before it. Where somebody found who is `carried` over midnight, they are asked
    for by number.
    """
    found = bulk.stretch(reader, "contact", "queued_at", window.start_at, window.end_at)
    seen = _Seen()
    if found.count and found.dense:
        for rows in bulk.pieces(found, leg_rows.Pieces(reader, past=past).read):
            inside = _inside(rows, window)
            seen.add(inside)
            yield inside
    elif found.count:
        queued = (window.start_at, window.end_at)
        yield from seen.fresh(reader.scan("contact", legs.READ, "queued_at >= ? AND queued_at < ?", queued))
    earlier = _earlier(window, past, followed)
    if carried is not None:
        anyhow = " OR ".join(f"({where})" for where, _ in earlier)
        yield from seen.fresh(carried.rows(window, anyhow, sum((given for _, given in earlier), ())))
        return
    for where, parameters in earlier:
        yield from seen.fresh(bulk.scan_since(reader, "contact", legs.READ, subjects.DONE, where, parameters))


def _earlier(window: Window, past: bool, followed: bool) -> list[tuple[str, tuple[int, ...]]]:
    """Where the legs are that were queued before the window and live in it, each way of living with its values."""
    done, start_at, end_at = subjects.DONE, window.start_at, window.end_at
    limits: tuple[int, ...] = (start_at,)
    earlier = "(queued_at IS NULL OR queued_at < ?)"
    if past:
        earlier = "(queued_at < ? OR (queued_at IS NULL AND coalesce(answered_at, ended_at, 0) < ?))"
        limits = (start_at, end_at)
    reaching = f"{done} >= ? AND {done} < ? AND {earlier} AND wrapped_at IS NULL AND ended_at + wrap_ms >= ?"
    found: list[tuple[str, tuple[int, ...]]] = (
        [(f"{done} >= ? AND {done} < ? AND {earlier}", (start_at, end_at, *limits))]
        if followed
        else [(f"{done} >= ? AND {earlier}", (start_at, *limits)), (f"{done} IS NULL AND {earlier}", limits)]
    )
    # Where only the length of the wrap-up is told, it may reach into the window.
    return [*found, (reaching, (start_at - LONGEST_WRAP_MS, start_at, *limits, start_at))]


def read_missed_offers(reader: Reader, window: Window) -> Iterator[list[tuple[Any, ...]]]:
    """The offers of the window that nobody took, in chunks: few of many."""
    found = bulk.stretch(reader, "offer", "at", window.start_at, window.end_at)
    if found.count:
        names = ", ".join(f'"{name}"' for name in OFFER_READ)
        for _, rows in bulk.walk(reader, "offer", names, found, "result IN ('missed', 'rejected')"):
            yield rows


class Chains:
    """Reads one agent's chain of states."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def rows(self, agent: str, from_at: int, to_at: int) -> Sequence[Sequence[Any]]:
        """The rows of an agent from one instant to another, by (at, pk)."""
        return self._reader.query(_CHAIN, (agent, from_at, to_at))

    def start(self, agent: str, at: int, tracks: bool) -> int | None:
        """From where to read so as to know all that an agent shows at `at`, and since when; None: from far back.

        That is the newest row that resets the agent; where it only repeats what rows before it said, those too.
        """
        found = self._reader.query(_START, (agent, at, not tracks))
        if not found:
            return None
        start_at, *said = found[0]
        other = self._reader.query(_OTHER, (agent, at, not tracks, *said))[0][0]
        return int(start_at if other is None and tracks else other if other is not None else 0)


_OFFERS = (
    "SELECT o.pk, o.id, o.agent, o.at, o.result, c.queue, c.channel, c.client, c.direction "
    "FROM offer o LEFT JOIN contact c ON c.id = o.contact WHERE o.pk IN (SELECT value FROM json_each(?))"
)


def read_offer_places(reader: Reader, pks: Collection[int]) -> list[tuple[Any, ...]]:
    """These offers with the queue, channel, client and direction of their contact."""
    return reader.query(_OFFERS, (json.dumps(list(pks)),))


def read_texts(reader: Reader, pks: Collection[int]) -> dict[int, tuple[str, str, str]]:
    """Per contact pk: (id, who it is, address), for the few rows that are shown one by one."""
    return {
        pk: (str(id), str(caller), str(address))
        for pk, id, caller, address in reader.query(_TEXTS, (json.dumps(list(pks)),))
    }
