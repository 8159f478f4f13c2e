"""The rows behind a figure of the past as a table of the window: contacts, offers, cases, answers, sales, visits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from supervisor import formats
from supervisor.kpi import measures
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.reports import titles
from supervisor.text import say
from supervisor.views.columns import Column, TableData
from supervisor.views.customer import SALE_KINDS
from supervisor.views.rows import PARTS, WAIT, counts_as, lengths

_AMOUNT: Final = Column("amount", QT_TRANSLATE_NOOP("views", "Amount"), "money", worst_first="up")
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
    "session": QT_TRANSLATE_NOOP("views", "Session"),
    "ended_in": QT_TRANSLATE_NOOP("views", "Followed by"),
    "solved": QT_TRANSLATE_NOOP("views", "Solved"),
    "since_on": QT_TRANSLATE_NOOP("views", "Customer since"),
    "left_on": QT_TRANSLATE_NOOP("views", "Left on"),
    "here": QT_TRANSLATE_NOOP("views", "By the formula in force"),
    "there": QT_TRANSLATE_NOOP("views", "By this one"),
}
_LEFT_OUT: Final = frozenset(("feeds", "each", "csat_scale", "cancels", "stretch", "currency", "wait_unknown"))
_CODES: Final = frozenset(("what", "risks"))
"""Columns of our own codes, one or several in a cell."""
_DAYS: Final = frozenset(("since_on", "left_on"))
_MINOR: Final = "revenue_minor"
_MARKS: Final = frozenset(("resolved", "solved", "repeated_itself", "sales_qualified"))
_YES_NO: Final = {1: QT_TRANSLATE_NOOP("customer", "yes"), 0: QT_TRANSLATE_NOOP("customer", "no")}
_NUMBERS: Final = frozenset(("csat", "ces", "nps"))
_KINDS: Final = {"text": "name", "yes_no": "name"}
_WAITED: Final = ("queued_at", "answered_at", "ended_at")
_FOLLOWS: Final = {"answered_at": "queued_at", "ended_at": "queued_at", "to_at": "from_at"}
"""What happens after another thing of the same row, mostly on the same day."""
_DAY: Final = len("2026-11-22")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MS: Final = timedelta(milliseconds=1)


def table(rows: Sequence[dict[str, Any]], names: Mapping[str, Mapping[str, str]] | None = None) -> TableData:
    """The rows of `history.table.rows_behind`; `names` are what ids of queues and agents are called. Columns of which
    no row tells anything are left out."""
    ids = [name for name in dict.fromkeys(name for row in rows for name in row) if name not in _LEFT_OUT]
    columns = [_column(name) for name in ids if f"{name}_name" not in ids]
    cells = {column.id: [_cell(row.get(column.id), column, names) for row in rows] for column in columns}
    columns = [_on_its_day(column, rows) for column in columns]
    counted = [{name: amount for name, amount in row["feeds"].items() if name != _MINOR} for row in rows]
    times = lengths(counted)
    columns += map(_headed, times.columns)
    cells |= times.cells
    if WAIT.id not in cells and any("queued_at" in row for row in rows):
        cells[WAIT.id] = [
            None if row.get("wait_unknown") else _waited(*times)
            for row, *times in zip(rows, *(cells.get(name, [None] * len(rows)) for name in _WAITED), strict=True)
        ]
        columns.append(replace(WAIT, hidden=any(column in PARTS for column in columns)))
    amounts = [_amount(row) for row in rows]
    if any(amounts):
        columns.append(_AMOUNT)
        cells[_AMOUNT.id] = amounts
    told = [column for column in columns if any(cell is not None for cell in cells[column.id])]
    if any(times.left) or not (any(amounts) or times.columns):
        told.append(_FEEDS)
        cells[_FEEDS.id] = list(map(counts_as, times.left))
    keys = [f"{at:07}" for at in range(len(rows))]
    return TableData("behind", tuple(told), keys, {column.id: cells[column.id] for column in told})


def _on_its_day(column: Column, rows: Sequence[dict[str, Any]]) -> Column:
    """An instant that follows another of its row needs no day where it is always the same."""
    first = _FOLLOWS.get(column.id, "")
    told = [row for row in rows if row.get(column.id)]
    same = all(str(row.get(first))[:_DAY] == str(row[column.id])[:_DAY] for row in told)
    return replace(column, kind="time") if first and same else column


def _headed(column: Column) -> Column:
    """A length of time by the name of its measure, written as titles are."""
    title = say(column.title)
    return column if column.id not in measures.WORDS else replace(column, title=Text(title[:1].upper() + title[1:]))


def instant(told: str) -> int:
    """As `clock.instant`, for tens of thousands of rows while somebody looks on."""
    return (datetime.fromisoformat(told) - _EPOCH) // _MS


def _waited(queued_at: int | None, answered_at: int | None, ended_at: int | None) -> int | None:
    """How long a contact waited: to its answer, else to its end; None while it waits."""
    out_at = ended_at if answered_at is None else answered_at
    return None if out_at is None or queued_at is None else out_at - queued_at


def _column(name: str) -> Column:
    kind = "instant" if name in ("hour", "interval") else "moment" if name.endswith("_at") or name == "at" else ""
    if name in _NUMBERS:
        kind = "count"
    if name in _DAYS:
        kind = "day"
    title = _UNITS.get(name)
    if title is None:
        title, told = titles.KEYS.get(f"{name}_name") or titles.KEYS.get(name, (Text(name), "text"))
        kind = kind or _KINDS.get(told, told)
    return Column(name, title, kind or "name", weight=2 if kind in ("", "name") else 1, worst_first="up")


def _amount(row: dict[str, Any]) -> tuple[int, str] | None:
    """The money of a row, with its currency."""
    minor = row["feeds"].get(_MINOR)
    return None if minor is None else (minor, str(row.get("currency") or ""))


def _cell(value: Any, column: Column, names: Mapping[str, Mapping[str, str]] | None) -> Any:
    if value is None or value == "":
        return None
    if column.kind in ("instant", "moment"):
        return instant(value)
    if column.id in _CODES:
        return formats.listed(say(words.word(code)) for code in str(value).split())
    if column.id == "kind":
        return say(SALE_KINDS.get(value, Text(str(value))))
    if column.id in _MARKS and value in _YES_NO:
        return say(_YES_NO[value])
    if names is not None and column.id in names:
        return names[column.id].get(value, value)
    return value
