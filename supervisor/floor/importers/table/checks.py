"""What a row must have to mean anything, and what follows from what it tells. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.values import Unusable
from supervisor.kpi.voice import Survey, usable_csat

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

_DATES: Final = {"survey": frozenset(("asked_at", "answered_at"))}
"""Where a mapping tells such instants, one of them is needed: a row without would be of no day."""


def check(table: str, row: dict[str, Any], ordered: Iterable[tuple[str, str]]) -> None:
    """Refuse a row that no figure could count; `ordered` are pairs of columns, the first never after the second.

    Raises `Unusable`.
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
    score = row.get("csat")
    if score is not None and not usable_csat(Survey(None, None, score, row.get("csat_scale"))):
        raise Unusable(codes.OUT_OF_RANGE, "csat")  # no figure would count it


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
