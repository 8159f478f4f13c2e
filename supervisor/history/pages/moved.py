"""How a figure moved since the time before, and whether by more than chance."""

from __future__ import annotations

from collections.abc import Sequence

from supervisor.clock import DAY_MS, Window
from supervisor.history.asking import Asked
from supervisor.history.pages import scales
from supervisor.kpi import comparing
from supervisor.kpi.comparing import Change, Part
from supervisor.kpi.figures import Figure

Both = tuple[Figure, Figure | None]
"""A figure, and that of the time before."""


def difference(now: Figure, before: Figure | None) -> Change | None:
    """How far a figure moved, where nothing says how far it moves by chance."""
    if now.value is None or before is None or before.value is None or now.unit != before.unit:
        return None
    return Change(float(now.value) - float(before.value), None)


def days_of(windows: tuple[Window, Window], now_at: int) -> tuple[float, ...]:
    """How many days of each have gone by."""
    return tuple((min(one.end_at, now_at) - one.start_at) / DAY_MS for one in windows)


def _interval(one: Asked, figure: Figure) -> tuple[float | None, float | None]:
    """Its interval; none where that was cut off on both sides, for it does not say how wide it was."""
    ends = figure.low, figure.high
    return (None, None) if figure.low is not None and ends == one.formula.ends(one.kpi.unit) else ends


def change(
    one: Asked,
    family: str,
    figures: Both,
    parts: tuple[Sequence[Part], Sequence[Part]],
    days: tuple[float, ...],
) -> Change | None:
    """The change of a figure of so many days, with how much its parts vary."""
    now, before = figures
    told = difference(now, before)
    if told is None or before is None:
        return None
    family = "count" if scales.is_total(one) else family
    unknown = any(part.spread is None for both in parts for part in both)
    if family == "count" and unknown and not scales.counts(one):
        return told  # only numbers of things vary as Poisson's do
    here, there = (
        comparing.Stretch(float(figure.value or 0), length if family == "count" else float(figure.n), some,
                          *_interval(one, figure))
        for figure, length, some in zip((now, before), days, parts, strict=True)
    )  # fmt: skip
    return comparing.change(family, here, there)
