"""What a row must have to mean anything, and what follows from what it tells. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.values import Unusable
from supervisor.kpi.voice import Survey, usable_csat
from supervisor.mark import QT_TRANSLATE_NOOP

NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "agent_state": ("agent", "at", "state"),
    "article_visit": ("at",),
    "calendar_event": ("at",),
    "calendar_exception": ("calendar", "on_date"),
    "case": ("opened_at",),
    "case_event": ("case_id", "at"),
    "message": ("at",),
    "offer": ("at",),
    "sale": ("at",),
    "self_service": ("at",),
    "shift": ("agent", "starts_at", "ends_at"),
    "team_membership": ("agent", "team"),
    "queue_membership": ("agent", "queue"),
    "agent_alias": ("agent", "alias"),
}

DATED: Final[dict[str, tuple[str, ...]]] = {
    "contact": ("queued_at", "arrived_at", "answered_at", "ended_at"),
    "measure_total": ("period", "starts_at"),
    "survey": ("answered_at",),
}
"""Instants of which one is needed for a row to stand in a period, where rows without any are taken or all refused; who
maps a file is asked for the first."""
UNDATED: Final = QT_TRANSLATE_NOOP(
    "importer", "{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows."
)
NO_QUEUE: Final = QT_TRANSLATE_NOOP(
    "importer",
    "{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the "
    "column that tells it, or name one queue for all rows with a constant.",
)
_ANSWERS: Final = ("csat", "ces", "nps", "solved")
_DATES: Final = {"survey": frozenset(("asked_at", "answered_at"))}
"""Where a mapping tells such instants, one of them is needed: a row without would be of no day."""


def check(table: str, row: dict[str, Any], ordered: Iterable[tuple[str, str]]) -> None:
    """Refuse a row that no figure could count, and take its answer from a survey that says nothing; `ordered` are pairs
    of columns, the first never after the second. Raises `Unusable`.
    """
    for name in NEEDED.get(table, ()):
        if row.get(name) is None:
            raise Unusable(codes.MISSING, name)
    dated = row.keys() & _DATES.get(table, frozenset())
    if dated and all(row[name] is None for name in dated):
        raise Unusable(codes.MISSING, max(dated))
    for first, second in ordered:
        start, end = row.get(first), row.get(second)
        if start is not None and end is not None and end < start:
            raise Unusable(codes.OUT_OF_ORDER, second)
    if table == "survey" and row.get("answered_at") == row.get("asked_at") and _says_nothing(row):
        row["answered_at"] = None  # a source with one instant for both: this one was only sent
    score = row.get("csat")
    if score is not None and not usable_csat(Survey(None, None, score, row.get("csat_scale"))):
        raise Unusable(codes.OUT_OF_RANGE, "csat")  # no figure would count it


def _says_nothing(row: dict[str, Any]) -> bool:
    return row.get("asked_at") is not None and all(row.get(name) is None for name in (*_ANSWERS, "comment"))


def undated(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """How many of these rows of the floor no figure of a period can count: they say when it was in no way."""
    if table not in ("contact", "survey"):
        return 0
    place = {name: at for at, name in enumerate(columns)}
    instants = [place[name] for name in DATED[table] if name in place]
    said = [place[name] for name in _ANSWERS if name in place]
    missing = (row for row in rows if all(row[at] is None for at in instants))
    # A survey that was only sent is no answer.
    return sum(1 for row in missing if table != "survey" or any(row[at] is not None for at in said))


def of_no_queue(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
    """How many of these rows of the floor are contacts that figures of queues would count, if they named a queue."""
    if table != "contact":
        return 0
    place = {name: at for at, name in enumerate(columns)}
    queue, direction = place.get("queue"), place.get("direction")
    return sum(
        1
        for row in rows
        if (queue is None or row[queue] is None) and (direction is None or row[direction] in contract.QUEUE_DIRECTIONS)
    )


def complete_case(row: dict[str, Any]) -> list[str]:
    """Instants of a case that only lengths tell; gives the flags that say so."""
    flags = []
    opened_at = row.get("opened_at")
    first = row.pop("first_resolution_ms", None)
    if row.get("first_resolved_at") is None and first is not None and opened_at is not None:
        row["first_resolved_at"] = opened_at + first
    for at, length, code in (
        ("first_reply_at", "first_reply_ms", codes.REPLY_DERIVED),
        ("resolved_at", "resolution_ms", codes.SOLVE_DERIVED),
    ):
        if row.get(at) is None and row.get(length) is not None and opened_at is not None:
            row[at] = opened_at + row[length]
            flags.append(code)
    return flags
