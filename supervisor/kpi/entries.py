"""What one entry of the catalogue is: a KPI and the formulas it may be computed by."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from supervisor.mark import Text

MEAN, MEDIAN, P90 = "mean", "median", "p90"
"""How a formula takes what each unit brings; the last two need the rows and never come from sums."""
TAKES = (MEAN, MEDIAN, P90)
PERCENT = 100
"""The `scale` of shares that are told as points of a score."""
BOUNDS: Final = {"ratio": (0.0, 1.0)}
"""Between which numbers the figures of a unit lie, where their formula says nothing else."""
AT_LEAST_NOTHING: Final = (0.0, math.inf)


@dataclass(frozen=True, slots=True)
class Formula:
    """One way to compute a KPI: top / bottom, times `scale`.

    `take` is empty for a ratio of sums. With a word of `TAKES`, each posting of the (only) measure of `top` is one
    value: a mean with its t interval, a median or a 90th percentile. `squares` are the measures (unit ``ds2``) from
    which a mean that is made of sums gets its t interval. `counts` is the measure that n is of, where the bottom adds
    up money, or a formula without a bottom times. `bounds` are the least and the most that it can tell: an interval
    ends there.
    """

    title: Text
    top: tuple[str, ...]
    bottom: tuple[str, ...] = ()
    take: str = ""
    scale: float = 1
    squares: tuple[str, ...] = ()
    counts: str = ""
    bounds: tuple[float, float] | None = None

    def ends(self, unit: str) -> tuple[float, float]:
        """The least and the most that it can tell in a figure of that unit."""
        return self.bounds or BOUNDS.get(unit, AT_LEAST_NOTHING)

    def within(self, unit: str, value: float, low: float, high: float) -> tuple[float, float]:
        """An interval around `value`, cut off where no figure can be."""
        least, most = self.ends(unit)
        return min(max(low, least), value), max(min(high, most), value)

    @property
    def is_percent(self) -> bool:
        """Whether it tells a share, or a share less another one, as percents."""
        return self.scale == PERCENT and not self.take

    def __str__(self) -> str:
        top = " ".join(_signed(self.top))
        if self.take in (MEDIAN, P90):
            return f"{self.take} of {top}"
        if not self.bottom:
            return top
        bottom = " ".join(_signed(self.bottom))
        times = "" if self.scale == 1 else f" x {self.scale:g}"
        return f"{_wrapped(top)} / {_wrapped(bottom)}{times}"


def _signed(names: tuple[str, ...]) -> list[str]:
    words: list[str] = []
    for number, name in enumerate(names):
        if name.startswith("-"):
            words += ["-", name[1:]]
        else:
            words += ["+", name] if number else [name]
    return words


def _wrapped(text: str) -> str:
    return f"({text})" if " " in text else text


@dataclass(frozen=True, slots=True)
class Kpi:
    """One figure.

    `unit` is ``count``, ``ratio`` (0..1), ``ms``, ``score`` (points of a scale), ``per_hour`` or ``money``. `good` says
    which direction is better (``up``, ``down`` or none). `rule` is the attribution (see `measures`). `kind`: ``sum``
    (from measures), ``maximum`` and ``people`` (from kept rows, never added). `minimum_n` is the n under which the
    figure is shown as small, in `n_unit`. `live` says whether the live board keeps it; the others are of periods only,
    and their keys are those over which all their measures add.
    """

    id: str
    title: Text
    meaning: Text
    unit: str
    rule: str
    good: str = ""
    formula: Formula | None = None
    variants: dict[str, Formula] = field(default_factory=dict)
    keys: str = "queue"
    kind: str = "sum"
    minimum_n: int = 1
    source: str = ""
    subject: str = "contacts"
    live: bool = True

    def is_share(self, formula: Formula) -> bool:
        """Whether a formula of it counts so many of so many things. Only of such a figure it is known how far chance
        may move it by its n alone: shares of time are none, nor is what may pass 100 %."""
        return self.unit == "ratio" and self.rule != "slice" and formula.ends(self.unit) == BOUNDS["ratio"]

    @property
    def n_unit(self) -> str:
        """What n counts: ``count`` (contacts, cases, people ...), or ``min``, minutes of agents' time."""
        return "min" if self.rule == "slice" else "count"
