"""Tiles of pages about the past: a figure with its n, a second one beside it, and what it was before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from supervisor.context import Target
from supervisor.kpi import catalogue
from supervisor.kpi.figures import NOT_MEASURED, Figure

Series = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class PastTile:
    """One tile: the figure as it was asked for (``id`` or ``id.variant``), by the formula in force (empty for the
    canonical one), a second figure by its name, the line of the period, and how it stands to its goal."""

    name: str
    figure: Figure
    variant: str = ""
    second: str = ""
    second_figure: Figure | None = None
    spark: Series = ()
    goal: float | None = None
    level: str = ""

    @property
    def kpi(self) -> str:
        """The id of the figure in the catalogue."""
        return self.name.partition(".")[0]

    @property
    def measured(self) -> bool:
        """Whether the centre measures it at all."""
        return self.figure.state != NOT_MEASURED


def level(kpi_id: str, figure: Figure, target: Target | None) -> str:
    """How a figure stands to its target: ``good``, ``attention``, ``bad``; empty without a target, data, or a way that
    is better, and of too small an n."""
    kpi = catalogue.BY_ID[kpi_id]
    if target is None or target.goal is None or figure.value is None or not kpi.good or figure.n < kpi.minimum_n:
        return ""
    sign = 1 if kpi.good == "up" else -1
    value = sign * figure.value
    if value >= sign * target.goal:
        return "good"
    if target.attention is not None and value >= sign * target.attention:
        return "attention"
    return "bad"


def is_measured(figures: Sequence[Figure]) -> bool:
    """Whether a centre measures any of these."""
    return any(one.state != NOT_MEASURED for one in figures)
