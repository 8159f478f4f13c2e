"""Rows behind a figure in the order of what they say themselves: their time, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from supervisor.history.period import Period

_TIMES: Final = (
    "queued_at", "opened_at", "asked_at", "answered_at", "at", "from_at", "starts_at", "ended_at", "since_on",
)  # fmt: skip
"""What tells when a row began: the first of these that it says."""
_IDS: Final = ("contact", "case", "survey", "sale", "offer", "stretch", "customer", "journey", "agent")


def by_time(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The oldest first; rows of one moment stay in their order."""
    return sorted(rows, key=_began)


def in_order(period: Period, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows as the floor has them; for who sees a part of it in an order that tells nothing of the others."""
    return rows if period.seen is None else sorted(rows, key=_by_time)


def _began(row: Mapping[str, Any]) -> float:
    return _instant(next((row[name] for name in _TIMES if row.get(name)), ""))


def _by_time(row: Mapping[str, Any]) -> tuple[Any, ...]:
    ids = tuple(str(row[name]) if row.get(name) is not None else "" for name in _IDS)
    return _began(row), ids, repr(row)


def _instant(said: str) -> float:
    try:
        return datetime.fromisoformat(said).timestamp() if said else float("-inf")
    except (ValueError, OverflowError):
        return float("-inf")
