"""The rows behind a figure, and the figure computed again from nothing but those rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.kpi import catalogue, figures
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import WORDS
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column, TableData
from supervisor.views.scope import Scope

WAIT: Final = Column("wait", QT_TRANSLATE_NOOP("report", "Wait"), "ms")
TIME: Final = Column("time", QT_TRANSLATE_NOOP("views", "Time"), "ms")
PARTS: Final = (
    Column("talk", QT_TRANSLATE_NOOP("report", "Talk"), "ms"),
    Column("hold", QT_TRANSLATE_NOOP("report", "Hold"), "ms"),
    Column("wrap_up", QT_TRANSLATE_NOOP("report", "Wrap-up"), "ms"),
)
"""What handling is made of."""
_NAMED: Final[dict[str, str]] = {
    **dict.fromkeys(("wait_ms", "answered_wait_ms", "missed_wait_ms", "journey_wait_ms"), "wait"),
    **dict.fromkeys(("talk_ms", "talk_only_ms"), "talk"),
    **dict.fromkeys(("hold_ms", "hold_only_ms", "held_ms"), "hold"),
    **dict.fromkeys(("wrap_ms", "wrap_only_ms"), "wrap_up"),
}
"""The columns of lengths of time that have a name of their own."""


@dataclass(frozen=True, slots=True)
class RowsRequest:
    """Which figure is opened: the KPI, the scope, and the row of a table (`key`; empty for the total).

    `table` is ``totals``, ``queues`` or ``agents``; a queue's key is its id and channel joined by \\x1f.
    """

    kpi: str
    scope: Scope = field(default_factory=Scope)
    table: str = "totals"
    key: str = ""


@dataclass(frozen=True, slots=True)
class RowsAnswer:
    """The rows, the figure as it stands on screen, and the same one recomputed from the rows.

    `formula` is in measures; `parts` gives per measure its sum over the rows; `amounts` says per row how much it feeds
    into which measure, and `table.cells["counts_as"]` the same for people. `cut` counts rows beyond those listed (all
    are in the sums).
    """

    request: RowsRequest
    now_at: int
    table: TableData
    figure: Figure
    recomputed: Figure
    formula: str
    parts: dict[str, int]
    amounts: tuple[dict[str, int], ...] = ()
    cut: int = 0


def recompute(kpi: str, variant: str, amounts: list[dict[str, int]]) -> tuple[Figure, dict[str, int]]:
    """The figure from what each row feeds into each measure, and the sums of the measures."""
    sums: dict[str, int] = {}
    for row in amounts:
        for measure, amount in row.items():
            sums[measure] = sums.get(measure, 0) + amount
    entry = catalogue.BY_ID[kpi]
    if entry.kind == "maximum":
        longest = max((row["wait_ms"] for row in amounts), default=None)
        return Figure(longest, len(amounts), "ms", state="" if amounts else figures.NO_DATA), {}
    if entry.kind == "people":
        return Figure(len(amounts), len(amounts), "count"), {}
    return figures.figure(entry, lambda name: sums.get(name, 0), variant), sums


def measures_of(kpi: str, variant: str) -> tuple[str, ...]:
    """The measures that a figure is made of, with what its interval is made of; AHT also tells how many wrap-ups are
    unknown."""
    entry = catalogue.BY_ID[kpi]
    if entry.kind != "sum":
        return ()
    formula = catalogue.formula_of(entry, variant)
    names = dict.fromkeys(term.lstrip("-") for term in formula.top + formula.bottom + formula.squares)
    if formula.counts:
        names[formula.counts] = None
    if kpi == "aht":
        names["handled_wrap_unknown"] = None
    return tuple(names)


def counts_as(amounts: dict[str, int]) -> str:
    """Which measures a row feeds, for people: names, with the amount where it is not one."""
    told = ((name, amount) for name, amount in amounts.items() if not name.endswith("_ds2"))
    return ", ".join(name if amount == 1 else f"{name} {amount}" for name, amount in told)


Cells = dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class Lengths:
    """The lengths of time that rows feed into a figure, as columns; `left` is what each row feeds besides, with what
    it is called where its column does not tell."""

    columns: tuple[Column, ...]
    cells: Cells
    left: list[dict[str, int]]


def lengths(amounts: Sequence[Mapping[str, int]]) -> Lengths:
    """Take the lengths of time out of what rows feed into measures."""
    times = [[name for name in feeds if _is_time(name)] for feeds in amounts]
    single = all(len(names) < 2 for names in times)
    columns = {column.id: column for column in (WAIT, *PARTS)}
    cells: Cells = {}
    left: list[dict[str, int]] = []
    for place, feeds in enumerate(amounts):
        besides: dict[str, int] = {}
        for name, amount in feeds.items():
            if name not in _NAMED and not _is_time(name):
                besides[name] = amount
                continue
            column = _NAMED.get(name) or (TIME.id if single else name)
            columns.setdefault(column, TIME if single else Column(name, WORDS.get(name, Text(name)), "ms"))
            cells.setdefault(column, [None] * len(amounts))[place] = amount
            if column == TIME.id:
                besides[name] = 1
        left.append(besides)
    return Lengths(tuple(columns[id] for id in columns if id in cells), cells, left)


def _is_time(measure: str) -> bool:
    return measure.endswith("_ms") and measure not in _NAMED
