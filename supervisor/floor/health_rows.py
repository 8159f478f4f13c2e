"""Data health, row by row: what single rows of a floor say wrongly.

Which legs cannot be used is decided in one place, `kpi.legs.judge`, the same that keeps them out of the figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from supervisor import contract
from supervisor.contract import Column, Table
from supervisor.floor.findings import SAMPLES, Sample, Tally
from supervisor.floor.reader import Reader, Row
from supervisor.kpi import cases as kpi_cases
from supervisor.kpi import contacts as kpi_contacts
from supervisor.kpi import legs as kpi_legs

EARLIEST_MS: Final = 100_000_000_000
"""3 March 1973: an instant before it is no contact, but seconds taken for milliseconds."""
SLACK_MS: Final = 1_000
FUTURE_SLACK_MS: Final = 60_000

_ORDER: Final = (("from_at", "to_at"), ("starts_at", "ends_at"), ("at", "ends_at"), ("opened_at", "closed_at"))

Rule = tuple[str, str, str]
"""(code, column, SQL condition)."""


_BEFORE_COLON: Final = "substr({0}, 1, instr({0} || ':', ':') - 1)"
"""What `decided.name_of_calendar` finds, in SQL."""


def rules_of(table: Table, strict: bool) -> Iterator[Rule]:
    """Every condition under which a row of `table` is worth a finding."""
    names = {column.name for column in table.columns}
    if not table.log:
        yield "no_id", "id", "id IS NULL OR trim(id) = ''"
    for column in table.columns:
        yield from _column_rules(table, column, strict)
    for first, second in _ORDER:
        if {first, second} <= names:
            yield "out_of_order", second, f'"{second}" < "{first}"'
    yield from _OF_TABLES.get(table.name, ())


def _column_rules(table: Table, column: Column, strict: bool) -> Iterator[Rule]:
    name = f't."{column.name}"'
    leg = table.name == "contact"
    if column.words and not (leg and column.name in kpi_legs.WORDED):
        words = ", ".join(f"'{word}'" for word in column.words)
        yield "unknown_word", column.name, f"{name} NOT IN ({words})"
    if column.refers_to is not None:
        other = contract.BY_NAME[column.refers_to].sql_name
        same = f"o.id = {name}"
        if column.refers_to == "calendar":  # meant by name, whichever of its rows has that alone for its id
            same = f"{_BEFORE_COLON.format('o.id')} = {_BEFORE_COLON.format(name)}"
        found = f"EXISTS (SELECT 1 FROM {other} AS o WHERE {same})"
        yield "unresolved_reference", column.name, f"{name} IS NOT NULL AND NOT {found}"
    if column.type == "INTEGER" and not strict and not (leg and column.name in _JUDGED):
        yield "not_a_number", column.name, f"typeof({name}) NOT IN ('integer', 'null')"
    if column.name.endswith("_ms") and not (leg and column.name in kpi_legs.DURATIONS):
        yield "negative_duration", column.name, f"typeof({name}) = 'integer' AND {name} < 0"
    if column.name == table.instant and (column.name == "at" or column.name.endswith("_at")):
        yield "instant_in_seconds", column.name, f"typeof({name}) = 'integer' AND {name} < {EARLIEST_MS}"


_OVER: Final = ", ".join(f"'{word}'" for word in sorted(kpi_cases.SOLVED | kpi_cases.CLOSED | kpi_cases.GIVEN_UP))
_SOONER: Final = (
    "SELECT 1 FROM case_event AS o WHERE o.case_id = t.case_id AND o.at = t.at AND o.pk < t.pk AND o.status <> '' AND "
    f"((lower(o.status) IN ({_OVER})) <> (lower(t.status) IN ({_OVER})) OR o.waiting_on IS NOT t.waiting_on)"
)
"""A change before it at the same moment, where one of both ends the case or says who is waited for and the other does
not."""
_NUMBERED: Final = "*#" + "[0-9]" * 12
"""How the id of a change ends whose order its source tells (see `case_log`)."""
_OF_TABLES: Final[dict[str, tuple[Rule, ...]]] = {
    "agent_state": (("state_incomplete", "state", "agent IS NULL OR at IS NULL OR state IS NULL"),),
    "case": (
        (
            "closed_untold",
            "status",
            f"lower(t.status) IN ({_OVER}) AND coalesce(t.resolved_at, t.closed_at, t.first_resolved_at) IS NULL AND "
            f"NOT EXISTS (SELECT 1 FROM case_event AS o WHERE o.case_id = t.id AND lower(o.status) IN ({_OVER}))",
        ),
    ),
    "case_event": (("same_moment", "status", f"t.id NOT GLOB '{_NUMBERED}' AND EXISTS ({_SOONER})"),),
    "message": (("nowhere", "case_id", "t.case_id IS NULL AND t.contact IS NULL"),),
}


_JUDGED: Final = frozenset((*kpi_legs.INSTANTS, *kpi_legs.DURATIONS))


def check_tables(reader: Reader, tally: Tally) -> None:
    """Words, references, numbers, order and flags of every table; what importers rejected; given totals."""
    strict = {name for (name,) in reader.query("SELECT name FROM pragma_table_list WHERE strict")}
    present = {name for (name,) in reader.query("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    for table in contract.FOLLOWED:
        if table.name not in strict:
            tally.add("not_strict", table=table.name)
        _check_table(reader, tally, table, table.name in strict)
        _count_flags(reader, tally, table)
    if "rejected" in present:
        _count_rejected(reader, tally)
    _check_totals(reader, tally)


def _check_table(reader: Reader, tally: Tally, table: Table, strict: bool) -> None:
    rules = list(rules_of(table, strict))
    verdicts = ", ".join(f"({condition})" for _, _, condition in rules)
    details = ", ".join(f't."{column}"' for _, column, _ in rules)
    where = " OR ".join(f"({condition})" for _, _, condition in rules)
    for rows in reader.sift(table.name, f"t.pk, t.id, {verdicts}, {details}", where):
        for pk, id_, *rest in rows:
            for (code, column, _), broken, value in zip(rules, rest, rest[len(rules) :], strict=False):
                if broken:
                    values: dict[str, Any] = {"table": table.name}
                    if code == "unresolved_reference":
                        values["column"] = column
                    tally.add(code, Sample(table.name, pk, id_, f"{column} = {value!r}"), **values)


def _count_flags(reader: Reader, tally: Tally, table: Table) -> None:
    for rows in reader.sift(table.name, "pk, id, flags", "flags IS NOT NULL"):
        for pk, id_, flags in rows:
            for flag in str(flags).split():
                tally.add("flagged", Sample(table.name, pk, id_), table=table.name, flag=flag)


def _count_rejected(reader: Reader, tally: Tally) -> None:
    there = {name for (name,) in reader.query("SELECT name FROM pragma_table_info('rejected')")}
    more = ", ".join(name if name in there else "NULL" for name in ("column_name", "value"))
    for rows in reader.sift("rejected", f"pk, path, line, why, {more}", "1"):
        for pk, path, line, why, column, value in rows:
            told = ": ".join(filter(None, (column, value)))
            sample = Sample("rejected", pk, None, f"{path}:{line}" + (f", {told}" if told else ""))
            if why == "duplicate":
                tally.add("repeated_lines", sample)
            else:
                tally.add("rejected", sample, reason=why)


_OF_PLACE: Final = (
    *(f"(t.{key} IS NULL OR c.{key} = t.{key})" for key in ("queue", "agent")),
    *(
        f"(t.{key} IS NULL OR c.{key} = t.{key} OR c.{key} IS NULL AND "
        f"EXISTS (SELECT 1 FROM queue AS q WHERE q.id = c.queue AND q.{key} = t.{key}))"
        for key in ("client", "channel")
    ),
    *(
        f"(t.{key} IS NULL OR EXISTS (SELECT 1 FROM {table} AS p WHERE {link} AND p.{key} = t.{key}) OR "
        f"NOT EXISTS (SELECT 1 FROM {table} AS p WHERE {link} AND p.{key} IS NOT NULL))"
        for key, table, link in (
            ("site", "queue", "p.id = c.queue"),
            ("team", "team_membership", "p.agent = c.agent"),
        )
    ),
)
"""Of which contacts a sum is: of its place, or of none that is known (as figures take them, see `history.totals`)."""


def _check_totals(reader: Reader, tally: Tally) -> None:
    of_place = " AND ".join(_OF_PLACE)
    rows_too = f"SELECT 1 FROM contact AS c WHERE c.queued_at >= t.starts_at AND c.queued_at < t.ends_at AND {of_place}"
    for rows in reader.sift("measure_total", "t.pk, t.id, t.measure", f"EXISTS ({rows_too})"):
        for pk, id_, measure in rows:
            tally.add("totals_overlap_rows", Sample("measure_total", pk, id_, str(measure)))


def check_legs(reader: Reader, tally: Tally, latest_at: int | None) -> None:
    """Legs that cannot be used, durations that disagree, legs in the future (after `latest_at`), and repeated ones."""
    columns = ("id", *kpi_legs.READ)
    words = kpi_legs.LegWords()
    keys: list[np.ndarray[Any, Any]] = []
    pks: list[np.ndarray[Any, Any]] = []
    for rows in reader.scan("contact", columns):
        found = kpi_legs.encode([row[1:] for row in rows], words)
        _judge_chunk(tally, rows, found, latest_at)
        keys.append(np.fromiter(map(_leg_key, rows), dtype=np.int64, count=len(rows)))
        pks.append(found["pk"])
    if keys:
        _find_repeated(reader, tally, np.concatenate(keys), np.concatenate(pks))


def _judge_chunk(tally: Tally, rows: list[Row], legs: kpi_legs.Legs, latest_at: int | None) -> None:
    missing, usable = kpi_legs.NULL, legs["broken"] == 0
    has = {name: legs[name] != missing for name in ("answered_at", "ended_at", "wrapped_at", "talk_ms", "wrap_ms")}
    hold = np.where(legs["hold_ms"] == missing, 0, legs["hold_ms"])
    talked = legs["ended_at"] - legs["answered_at"]
    wrapped = legs["wrapped_at"] - legs["ended_at"]
    masks = {
        "talk_disagrees": has["answered_at"]
        & has["ended_at"]
        & has["talk_ms"]
        & (np.abs(talked - legs["talk_ms"] - hold) > SLACK_MS),
        "wrap_disagrees": has["ended_at"]
        & has["wrapped_at"]
        & has["wrap_ms"]
        & (np.abs(wrapped - legs["wrap_ms"]) > SLACK_MS),
        "answered_without_agent": has["answered_at"] & (legs["agent"] < 0),
        "no_queue": (legs["queue"] < 0) & kpi_contacts.of_queues(legs),
    }
    for code, mask in masks.items():
        _tell(tally, code, rows, np.flatnonzero(mask & usable))
    if latest_at is not None:
        late = kpi_legs.last_instant(legs) > latest_at + FUTURE_SLACK_MS
        _tell(tally, "in_the_future", rows, np.flatnonzero(late), table="contact")
    for number in np.unique(legs["broken"][~usable]):
        code = kpi_legs.BROKEN[int(number)]
        values = {"table": "contact"} if code in ("unknown_word", "not_a_number", "negative_duration") else {}
        _tell(tally, code, rows, np.flatnonzero(legs["broken"] == number), **values)


def _tell(tally: Tally, code: str, rows: list[Row], places: Any, **values: Any) -> None:
    if not len(places):
        return
    tally.add(code, count=len(places), **values)
    for place in places[:SAMPLES]:
        if tally.wants(code, **values):
            id_, pk = rows[place][0], rows[place][1]
            tally.add(code, Sample("contact", pk, id_), count=0, **values)


_AT: Final = {name: place + 1 for place, name in enumerate(kpi_legs.READ)}
_KEY: Final = tuple(_AT[name] for name in ("queued_at", "queue", "address", "agent", "answered_at", "ended_at"))
_WHO: Final = (_AT["address"], _AT["agent"])


def _leg_key(row: Row) -> int:
    """A number that is the same for legs that tell the same; legs of nobody known are each their own."""
    if row[_AT["queued_at"]] is None or all(row[place] is None for place in _WHO):
        return hash(("alone", row[1]))
    return hash(tuple(row[place] for place in _KEY))


def _find_repeated(reader: Reader, tally: Tally, keys: Any, pks: Any) -> None:
    order = np.argsort(keys, kind="stable")
    same = np.flatnonzero(keys[order][1:] == keys[order][:-1]) + 1
    if len(same):
        again = np.sort(pks[order][same])
        tally.add("duplicate_leg", count=len(again))
        for pk, id_ in reader.rows("contact", ("pk", "id"), [int(pk) for pk in again[:SAMPLES]]):
            tally.add("duplicate_leg", Sample("contact", pk, id_), count=0)


_REPEATED: Final = (
    "SELECT min(pk), min(id), count(*), at, state FROM agent_state WHERE agent = ? "
    "GROUP BY at, state, queue, contact HAVING count(*) > 1"
)


def check_states(reader: Reader, tally: Tally, latest_at: int | None) -> None:
    """Agent states that stand there more than once, and those after `latest_at`; read along the indexes."""
    agent = ""
    while True:
        agent = reader.query("SELECT min(agent) FROM agent_state WHERE agent > ?", (agent,))[0][0]
        if agent is None:
            break
        for pk, id_, count, at, state in reader.query(_REPEATED, (agent,)):
            tally.add("duplicate_state", Sample("agent_state", pk, id_, f"{state} at {at}"), count=count - 1)
    if latest_at is not None:
        for rows in reader.scan("agent_state", ("pk", "id", "at"), "at > ?", (latest_at + FUTURE_SLACK_MS,)):
            for pk, id_, at in rows:
                tally.add("in_the_future", Sample("agent_state", pk, id_, f"at = {at}"), table="agent_state")
