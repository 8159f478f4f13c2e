"""A log of steps of contacts, one row per step: queued, answered, ended. The steps of a contact become its legs.

A leg keeps its steps in its instants. What earlier imports made is read back from there, so that a file may hold any
part of a contact, its rows in any order, and the next file what came later.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Final, NamedTuple

from supervisor import contract
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.checks import of_no_queue
from supervisor.floor.importers.table.rows import Maker, Out
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.values import Unusable

QUEUED, ANSWERED, ENDED, WRAPPED = "queued", "answered", "ended", "wrapped"
EXITS: Final = tuple(one for one in contract.OUTCOMES if one != ANSWERED)
STEPS: Final = (QUEUED, ANSWERED, *EXITS, ENDED, WRAPPED)
"""What a word of the log may mean; of steps at one instant the first comes first."""
COLUMNS: Final = ("id", "at", "status", "queue", "agent")
TABLE: Final = "contact_log"
_ORDER: Final = {step: place for place, step in enumerate(STEPS)}
_OWN: Final = frozenset(("queue", "agent"))
_FEW_LEGS, _MOST_LEGS = 2, 40
"""So many legs most contacts have at most, and so many all."""
_CHUNK: Final = 2_000


class Step(NamedTuple):
    """One thing that happened to a contact; `order` is that of `STEPS`."""

    at: int
    order: int
    queue: str
    agent: str

    @property
    def name(self) -> str:
        """What happened."""
        return STEPS[self.order]


@dataclass(slots=True)
class Leg:
    """A stretch of a contact, from its queue to its end, by columns of the contract."""

    queue: str | None
    agent: str | None
    queued_at: int
    answered_at: int | None = None
    ended_at: int | None = None
    wrapped_at: int | None = None
    outcome: str | None = None
    transfer: str | None = None
    transferred_at: int | None = None
    transferred_to: str | None = None
    transferred_to_kind: str | None = None

    def end(self, at: int, outcome: str) -> None:
        """Nothing comes after it but wrap-up."""
        self.ended_at, self.outcome = at, outcome if self.answered_at is None else ANSWERED


LEG: Final = tuple(one.name for one in fields(Leg))


def legs(steps: Iterable[Step]) -> tuple[list[Leg], list[Step]]:
    """The legs that steps of one contact come to, and the steps before it was in any queue.

    To be queued again after an answer, or in another queue, begins a new leg: an agent sent it there, or it overflowed.
    The first answer and the first end of a leg count; an end without an answer and without a word for it is an abandon.
    """
    found: list[Leg] = []
    lost: list[Step] = []
    for one in sorted(set(steps)):
        leg = found[-1] if found else None
        if one.name == QUEUED:
            _queue(found, leg, one)
        elif leg is None:
            lost.append(one)
        elif one.name == ANSWERED:
            if leg.ended_at is None and leg.answered_at is None:
                leg.answered_at, leg.agent = one.at, one.agent or None
        elif one.name == WRAPPED:
            if leg.ended_at is not None and leg.answered_at is not None and leg.wrapped_at is None:
                leg.wrapped_at = one.at
        elif leg.ended_at is None:
            leg.end(one.at, "abandoned" if one.name == ENDED else one.name)
        if leg is not None and leg.answered_at is not None and one.name != QUEUED:
            leg.agent = leg.agent or one.agent or None
    return found, lost


def _queue(found: list[Leg], leg: Leg | None, one: Step) -> None:
    if leg is not None and leg.ended_at is None:
        if leg.answered_at is None and (not one.queue or one.queue == leg.queue):
            return  # it waits there still
        if leg.answered_at is not None:
            leg.transfer, leg.transferred_at = "queue", one.at
            leg.transferred_to, leg.transferred_to_kind = one.queue or None, "queue" if one.queue else None
        leg.end(one.at, "overflowed")
    found.append(Leg(one.queue or None, None, one.at))


def steps_of(stored: Sequence[Leg]) -> list[Step]:
    """The steps of which legs were made."""
    found = []
    for leg, after in zip(stored, [*stored, None][1:], strict=True):
        queue, agent = leg.queue or "", leg.agent or ""
        found.append(Step(leg.queued_at, _ORDER[QUEUED], queue, ""))
        if leg.answered_at is not None:
            found.append(Step(leg.answered_at, _ORDER[ANSWERED], "", agent))
        if leg.ended_at is not None and (after is None or after.queued_at != leg.ended_at):
            end = leg.outcome if leg.outcome in EXITS else ENDED
            found.append(Step(leg.ended_at, _ORDER[end], "", ""))
        if leg.wrapped_at is not None:
            found.append(Step(leg.wrapped_at, _ORDER[WRAPPED], "", ""))
    return found


@dataclass(slots=True)
class _Said:
    """What rows say of one contact: its steps with their lines, and per column the newest value with its instant."""

    steps: list[tuple[Step, int]] = field(default_factory=list)
    values: dict[str, tuple[int, str, Any]] = field(default_factory=dict)
    flags: set[str] = field(default_factory=set)


class ContactLog:
    """Takes the steps of a sheet's rows, and makes legs of them at its end."""

    columns = COLUMNS

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.fields = tuple(name for name in maker.main.fields if name in maker.main.mapped and name not in _OWN)
        self._steps = {word: step for step in STEPS for word in maker.mapping.statuses.get(step, frozenset())}
        self.said: dict[str, _Said] = {}
        self.line = 0
        """The line of the row in hand."""

    def make(self, record: Record) -> list[Out] | None:
        """The step of a row; None for a word that means none. Raises `Unusable`."""
        main, reading = self.maker.main, self.maker.reading
        reading.fresh()
        if not main.wanted(record):
            return None
        contact = main.id(record)
        if contact is None:
            raise Unusable(codes.NO_ID)
        row = main.read(record)
        at = row.get("at")
        if at is None:
            raise Unusable(codes.MISSING, "at")
        if row.get("status") is None:
            raise Unusable(codes.MISSING, "status")
        step = self._steps.get(str(row["status"]).casefold())
        if step is None:
            return None
        main.name_others(row, record, self.maker.named, at)
        made = Step(at, _ORDER[step], row.get("queue") or "", row.get("agent") or "")
        said = self.said.setdefault(contact, _Said())
        said.steps.append((made, self.line))
        said.flags.update(reading.doubts())
        for name in self.fields:
            if (value := row.get(name)) is not None:
                before = said.values.get(name)
                if before is None or before[:2] < (at, repr(value)):
                    said.values[name] = (at, repr(value), value)
        return [Out(TABLE, (contact, at, step, made.queue or None, made.agent or None))]


class Told(NamedTuple):
    """What came of a log: new and changed legs, rows that changed nothing, rows of contacts of which no row tells when
    they were queued (line, contact, step), legs that name no queue."""

    new: int
    changed: int
    known: int
    lost: list[tuple[int, str, str]]
    no_queue: int


class Contacts:
    """Makes the legs of contacts of all their steps, those of earlier imports among them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._new = self._changed = self._known = self._no_queue = 0
        self._lost: list[tuple[int, str, str]] = []

    def settle(self, log: ContactLog) -> Told:
        """Write what the log tells; it is empty then."""
        names = (*LEG, *log.fields, "journey", "previous", "source", "source_version", "flags")
        ids = list(log.said)
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            stored = self._stored(part, names)
            for id in part:
                self._settle(id, log, stored.get(id, []), names)
        log.said.clear()
        return Told(self._new, self._changed, self._known, self._lost, self._no_queue)

    def _settle(self, id: str, log: ContactLog, stored: list[dict[str, Any]], names: Sequence[str]) -> None:
        said = log.said[id]
        before = [Leg(*(row[name] for name in LEG)) for row in stored]
        made, lost = legs([*steps_of(before), *(step for step, _ in said.steps)])
        self._lost += [(line, id, step.name) for step, line in said.steps if step in lost]
        version = max([*(step.at for step, _ in said.steps), *(row["source_version"] or 0 for row in stored)])
        was = {name: value for row in stored[:1] for name, value in row.items()}
        values = {}
        for name in log.fields:
            at, _, value = said.values.get(name, (-1, "", None))
            newer = at >= (was.get("source_version") or 0) or was.get(name) is None
            values[name] = value if newer and value is not None else was.get(name)
        rows = []
        for number, leg in enumerate(made):
            about: dict[str, Any] = {"journey": id, "previous": _leg_id(id, number - 1) if number else None}
            about |= {"source": log.maker.mapping.name, "source_version": version, "flags": _flags(leg, said, stored)}
            own = {name: getattr(leg, name) for name in LEG}
            rows.append({"id": _leg_id(id, number), **own, **values, **about})
        said_of = [(row["queue"], row.get("direction", "inbound")) for row in rows]
        self._no_queue += of_no_queue("contact", ("queue", "direction"), said_of)
        self._write(rows, stored, names, len(said.steps) - sum(step in lost for step, _ in said.steps))

    def _write(
        self, rows: list[dict[str, Any]], stored: list[dict[str, Any]], names: Sequence[str], steps: int
    ) -> None:
        known = {row["id"]: row for row in stored}
        places = ", ".join("?" * (len(names) + 1))
        changed = 0
        for row in rows:
            there = known.pop(row["id"], None)
            values = [row[name] for name in names]
            if there is None:
                self._new += 1
                self._connection.execute(
                    f"INSERT INTO contact (id, {', '.join(names)}) VALUES ({places})", [row["id"], *values]
                )
            elif any(there[name] != row[name] for name in names):
                changed += 1
                told = ", ".join(f"{name} = ?" for name in names)
                self._connection.execute(f"UPDATE contact SET {told} WHERE id = ?", [*values, row["id"]])
        for id in known:  # another row told that they are one
            self._connection.execute("DELETE FROM contact WHERE id = ?", [id])
        self._changed += changed
        if stored and not changed and len(rows) == len(stored):
            self._known += steps

    def _stored(self, ids: list[str], names: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        found = self._read({_leg_id(id, number): id for id in ids for number in range(_FEW_LEGS)}, names)
        long = [id for id, several in found.items() if len(several) == _FEW_LEGS]
        more = self._read({_leg_id(id, number): id for id in long for number in range(_FEW_LEGS, _MOST_LEGS)}, names)
        for id, several in found.items():
            several += more.get(id, [])
            several.sort(key=lambda row: (row["queued_at"], row["id"]))
        return found

    def _read(self, whose: dict[str, str], names: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
        """Per contact its legs among these (id of a leg: contact)."""
        found: dict[str, list[dict[str, Any]]] = {}
        sql = f"SELECT id, {', '.join(names)} FROM contact WHERE id IN (SELECT value FROM json_each(?))"
        ids = json.dumps(list(whose), ensure_ascii=False)
        for row in self._connection.execute(sql, (ids,)) if whose else ():
            if row[1 + LEG.index("queued_at")] is not None:
                found.setdefault(whose[row[0]], []).append(dict(zip(("id", *names), row, strict=True)))
        return found


def _leg_id(contact: str, number: int) -> str:
    return f"{contact}/{number + 1}" if number else contact


def _flags(leg: Leg, said: _Said, stored: list[dict[str, Any]]) -> str | None:
    found = said.flags | {flag for row in stored for flag in (row["flags"] or "").split()}
    found.discard(contract.FLAG_WRAP_UNKNOWN)
    if leg.outcome == ANSWERED and leg.wrapped_at is None:
        found.add(contract.FLAG_WRAP_UNKNOWN)
    return " ".join(sorted(found)) or None
