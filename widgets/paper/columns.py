"""How the columns of a table stand on paper: how wide, and in which groups where a page is too narrow for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from supervisor import formats
from supervisor.reports.report import Field, Row
from widgets.paper.ink import Ink
from widgets.paper.values import FIGURES, shown

TEXT, HEAD, SMALL = 8.0, 7.5, 6.5
"""Sizes of cells, titles, and of the n beside a figure."""
GAP: Final = 9.0
"""Between columns."""
_WIDEST: Final = 170.0
_MOST_REPEATED: Final = 3
_REPEATED_SHARE: Final = 0.45


@dataclass(frozen=True, slots=True)
class Column:
    """A column on paper: where its values stand in a row, and those of its n (-1: it has none); widths in points."""

    field: Field
    at: int
    n_at: int
    width: float
    n_width: float = 0.0

    @property
    def whole(self) -> float:
        """The width with that of its n."""
        return self.width + (self.n_width + 3.0 if self.n_width else 0.0)

    def n_of(self, row: Row) -> int | None:
        """The number behind the figure of a row."""
        return row[self.n_at] if self.n_at >= 0 else None

    def is_small(self, row: Row) -> bool:
        """Whether few stand behind the figure of a row."""
        n = self.n_of(row)
        return n is not None and 0 < n < self.field.small_n


def measured(fields: Sequence[Field], rows: Sequence[Row], ink: Ink, zone: str) -> list[Column]:
    """The columns that paper shows, each as wide as these rows need: an n stands beside its figure, and an id that a
    name beside it tells as well is left out."""
    places = {field.id: at for at, field in enumerate(fields)}
    behind = {field.n for field in fields if field.n}
    return [
        _column(field, at, places.get(field.n, -1), rows, ink, zone)
        for at, field in enumerate(fields)
        if field.id not in behind and not _told_by_name(field, at, places, rows)
    ]


def without_empty(columns: Sequence[Column], rows: Sequence[Row]) -> tuple[list[Column], list[Column]]:
    """The columns in which something stands in one of all rows (a figure that is missing tells something), and the
    others."""
    empty = [
        one
        for one in columns
        if rows and one.field.kind not in FIGURES and all(row[one.at] in (None, "") for row in rows)
    ]
    return [one for one in columns if one not in empty], empty


def _told_by_name(field: Field, at: int, places: dict[str, int], rows: Sequence[Row]) -> bool:
    name = places.get(f"{field.id}_name")
    if name is None:
        return False
    pairs = {(row[at], row[name]) for row in rows}
    return len(pairs) == len({called for _, called in pairs}) and all(called or not id for id, called in pairs)


def _column(field: Field, at: int, n_at: int, rows: Sequence[Row], ink: Ink, zone: str) -> Column:
    words = field.title.split()
    head = max((ink.advance(word, HEAD, True) for word in words), default=0.0)
    # A long title stands in two or three lines.
    head = max(head, ink.advance(field.title, HEAD, True) / 3)
    texts = {shown(field, row[at], row[n_at] if n_at >= 0 else None, zone) for row in rows}
    widest = max((ink.advance(text, TEXT) for text in texts), default=0.0)
    numbers = {row[n_at] for row in rows} - {None} if n_at >= 0 and field.n_beside else set()
    n_width = max((ink.advance(formats.count(one), SMALL) for one in numbers), default=0.0)
    n_width = max(n_width, ink.advance("n", SMALL)) if n_at >= 0 and field.n_beside else 0.0
    width = min(max(widest, head - (n_width + 3.0 if n_width else 0.0), 12.0), _WIDEST)
    return Column(field, at, n_at, width + 1.0, n_width)


def total(columns: Sequence[Column]) -> float:
    """How wide columns are side by side."""
    return sum(one.whole + GAP for one in columns) - GAP


def grouped(columns: Sequence[Column], room: float) -> list[list[Column]]:
    """The columns in groups that fit a page, each after those that say whose row it is."""
    if total(columns) <= room:
        return [list(columns)]
    repeated: list[Column] = []
    for one in columns[:_MOST_REPEATED]:
        if one.field.kind in FIGURES or total([*repeated, one]) > room * _REPEATED_SHARE:
            break
        repeated.append(one)
    groups: list[list[Column]] = []
    for one in columns[len(repeated) :]:
        if not groups or total([*groups[-1], one]) > room:
            groups.append(list(repeated))
        groups[-1].append(one)
    return groups


def cell(column: Column, row: Row, zone: str) -> str:
    """What stands in a cell."""
    value: Any = row[column.at]
    return shown(column.field, value, column.n_of(row), zone)
