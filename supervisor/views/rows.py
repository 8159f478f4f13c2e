"""The rows behind a figure, and the figure computed again from nothing but those rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from supervisor.kpi import catalogue, figures
from supervisor.kpi.figures import Figure
from supervisor.views.columns import TableData
from supervisor.views.scope import Scope


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
