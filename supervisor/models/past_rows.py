"""The rows behind a figure of the past as a table of the window: contacts, offers, cases, answers, sales, visits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from supervisor import formats
from supervisor.clock import instant
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.reports import titles
from supervisor.text import say
from supervisor.views.columns import Column, TableData
from supervisor.views.rows import counts_as

_FEEDS: Final = Column("counts_as", QT_TRANSLATE_NOOP("views", "Counts as"), "name", weight=5, worst_first="up")
_UNITS: Final[dict[str, Text]] = {
    "offer": QT_TRANSLATE_NOOP("views", "Offer"),
    "survey": QT_TRANSLATE_NOOP("views", "Survey"),
    "sale": QT_TRANSLATE_NOOP("views", "Sale"),
    "self_service": QT_TRANSLATE_NOOP("views", "Session"),
    "article_visit": QT_TRANSLATE_NOOP("views", "Visit"),
    "shift": QT_TRANSLATE_NOOP("views", "Shift"),
    "what": QT_TRANSLATE_NOOP("views", "What it was"),
    "risks": QT_TRANSLATE_NOOP("views", "Why at risk"),
    "total": QT_TRANSLATE_NOOP("views", "Sum"),
    "measure": QT_TRANSLATE_NOOP("views", "Sum of"),
    "starts_at": QT_TRANSLATE_NOOP("views", "From"),
    "ends_at": QT_TRANSLATE_NOOP("views", "To"),
    "from_at": QT_TRANSLATE_NOOP("views", "From"),
    "to_at": QT_TRANSLATE_NOOP("views", "To"),
    "at": QT_TRANSLATE_NOOP("views", "At"),
    "opened_at": QT_TRANSLATE_NOOP("views", "Opened at"),
    "first_reply_at": QT_TRANSLATE_NOOP("views", "First reply at"),
    "resolved_at": QT_TRANSLATE_NOOP("views", "Solved at"),
    "asked_at": QT_TRANSLATE_NOOP("views", "Asked at"),
    "status": QT_TRANSLATE_NOOP("views", "Status"),
    "comment": QT_TRANSLATE_NOOP("views", "Comment"),
    "csat": QT_TRANSLATE_NOOP("views", "CSAT"),
    "ces": QT_TRANSLATE_NOOP("views", "CES"),
    "nps": QT_TRANSLATE_NOOP("views", "NPS"),
    "case_id": QT_TRANSLATE_NOOP("views", "Case"),
    "kind": QT_TRANSLATE_NOOP("views", "Kind"),
    "since_on": QT_TRANSLATE_NOOP("views", "Customer since"),
    "left_on": QT_TRANSLATE_NOOP("views", "Left on"),
    "here": QT_TRANSLATE_NOOP("views", "By the formula in force"),
    "there": QT_TRANSLATE_NOOP("views", "By this one"),
}
_LEFT_OUT: Final = frozenset(("feeds", "each", "csat_scale", "cancels", "stretch"))
_CODES: Final = frozenset(("what", "risks"))
"""Columns of our own codes, one or several in a cell."""
_MARKS: Final = frozenset(("resolved", "solved", "repeated_itself", "sales_qualified"))
_YES_NO: Final = {1: QT_TRANSLATE_NOOP("customer", "yes"), 0: QT_TRANSLATE_NOOP("customer", "no")}
_NUMBERS: Final = frozenset(("csat", "ces", "nps"))
_KINDS: Final = {"text": "name", "yes_no": "name"}


def table(rows: Sequence[dict[str, Any]], names: dict[str, dict[str, str]] | None = None) -> TableData:
    """The rows of `history.table.rows_behind`; `names` are what ids of queues and agents are called."""
    ids = [name for name in dict.fromkeys(name for row in rows for name in row) if name not in _LEFT_OUT]
    shown = [name for name in ids if f"{name}_name" not in ids]
    columns = (*(_column(name) for name in shown), _FEEDS)
    cells: dict[str, list[Any]] = {
        column.id: [_cell(row.get(column.id), column, names) for row in rows] for column in columns[:-1]
    }
    cells["counts_as"] = [counts_as(row["feeds"]) for row in rows]
    return TableData("behind", columns, [f"{at:07}" for at in range(len(rows))], cells)


def _column(name: str) -> Column:
    kind = "instant" if name.endswith("_at") or name in ("at", "hour", "interval") else ""
    if name in _NUMBERS:
        kind = "count"
    title = _UNITS.get(name)
    if title is None:
        title, told = titles.KEYS.get(f"{name}_name") or titles.KEYS.get(name, (Text(name), "text"))
        kind = kind or _KINDS.get(told, told)
    return Column(name, title, kind or "name", weight=2 if kind in ("", "name") else 1, worst_first="up")


def _cell(value: Any, column: Column, names: dict[str, dict[str, str]] | None) -> Any:
    if value is None or value == "":
        return None
    if column.kind == "instant":
        return instant(value)
    if column.id in _CODES:
        return formats.listed(say(words.word(code)) for code in str(value).split())
    if column.id in _MARKS and value in _YES_NO:
        return say(_YES_NO[value])
    if names is not None and column.id in names:
        return names[column.id].get(value, value)
    return value
