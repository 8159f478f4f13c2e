"""A table of figures that also says what they were held against: narrowed, and carried to another process."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.kpi.fairness import Judged
from supervisor.views.columns import About, Column, TableData
from supervisor.views.scope import matches


@dataclass(frozen=True, slots=True)
class FigureTable(TableData):
    """A table of figures that also says what they were held against."""

    judged: dict[str, list[Judged | None]] = field(default_factory=dict)

    def __reduce__(self) -> tuple[Any, ...]:
        """Intervals cross to another process as plain arrays, not as hundreds of thousands of tuples."""
        about = {id: _packed(found) for id, found in self.about.items()}
        return _unpacked, (self.view, self.columns, self.keys, (self.cells, self.n, self.level, self.judged), about)


_NOTHING: Final = float("nan")


def _packed(found: list[About]) -> tuple[array[float], array[float], tuple[str, ...], bytes | list[int]]:
    """Lows, highs, the states there are, and which of them each has."""
    states = tuple(dict.fromkeys(state for _, _, state in found))
    place = {state: at for at, state in enumerate(states)}
    lows, highs = (array("d", (_NOTHING if one is None else one for one in ends)) for ends in _ends(found))
    which = [place[state] for _, _, state in found]
    return lows, highs, states, bytes(which) if len(states) <= 256 else which


def _ends(found: list[About]) -> tuple[list[float | None], list[float | None]]:
    return [low for low, _, _ in found], [high for _, high, _ in found]


def _unpacked(
    view: str,
    columns: tuple[Column, ...],
    keys: list[str],
    parts: tuple[dict[str, list[Any]], ...],
    about: dict[str, Any],
) -> FigureTable:
    """What `__reduce__` made into arrays."""
    cells, n, level, judged = parts
    made = FigureTable(view, columns, keys, cells, n, level, judged=judged)
    for id, (lows, highs, states, which) in about.items():
        made.about[id] = [
            (None if low != low else low, None if high != high else high, states[state])
            for low, high, state in zip(lows, highs, which, strict=True)
        ]
    return made


def fitting(table: FigureTable, search: str) -> FigureTable:
    """The rows whose name, id or team holds these letters (already `bare`)."""
    texts = [table.keys, *(table.cells[id] for id in (table.columns[0].id, "team") if id in table.cells)]
    rows = [row for row in range(len(table)) if matches(search, *(str(values[row]) for values in texts if values[row]))]
    return table if len(rows) == len(table) else only(table, rows)


def only(table: FigureTable, rows: Sequence[int]) -> FigureTable:
    """These rows of a table, in this order."""

    def kept(columns: dict[str, list[Any]]) -> dict[str, list[Any]]:
        return {id: [values[row] for row in rows] for id, values in columns.items()}

    return FigureTable(
        table.view,
        table.columns,
        [table.keys[row] for row in rows],
        *map(kept, (table.cells, table.n, table.level, table.about, table.judged)),
    )
