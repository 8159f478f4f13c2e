"""All formulas of one figure side by side, as data: their values, and which units make them differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from supervisor.clock import Window
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column
from supervisor.views.past import Lens, Stretch

OUT, MISSED, GOOD, IN, MORE, LESS, LONG = "out", "missed", "good", "in", "more", "less", "long"
"""How a unit counts: left out; of a rate below the line only, or above it too; of other figures counted, with more or
with less than by the formula in force, or as one of those over the mean."""


@dataclass(frozen=True, slots=True)
class VariantsOf:
    """Asks for all formulas of a figure over a period; answered by `Variants`."""

    lens: Lens
    kpi: str


@dataclass(frozen=True, slots=True)
class VariantRows:
    """Asks for the units of one class of a formula (`here` and `there` as in `VariantClass`; both empty: of all its
    classes); answered by `views.past.BehindRows`."""

    lens: Lens
    kpi: str
    variant: str
    here: str = ""
    there: str = ""
    measures: tuple[str, ...] = ()
    listed: int = 10_000


@dataclass(frozen=True, slots=True)
class VariantClass:
    """Units that count differently: `here` by the formula in force, `there` by this one.

    `measures` are those that they feed and that the two formulas take differently, what the fewest units feed first:
    that says best what they are. `effect` is what they alone change
    the figure by, in its unit; None where that cannot be told of one class (medians). `share` is their part of the
    whole time, of units that pull a mean.
    """

    here: str
    there: str
    n: int
    measures: tuple[str, ...] = ()
    effect: float | None = None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One formula (empty: the canonical one), its figure, and what sets it apart from the one in force."""

    variant: str
    figure: Figure
    difference: float | None = None
    classes: tuple[VariantClass, ...] = ()


BY_HAND, BY_BOOK, BY_FLOOR, BY_SETTINGS, BY_DEFAULT = "hand", "book", "floor", "settings", "default"
"""Who says a threshold: this run of the command line, the book, the floor itself, the own settings, nobody."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A threshold that a figure is counted by (`setting`), from the least to the most over its queues; `sources` are
    who said it, `since_on` the local day from which the book alone does."""

    setting: str
    least_ms: int
    most_ms: int
    sources: tuple[str, ...]
    since_on: str = ""


@dataclass(frozen=True, slots=True)
class Variants:
    """The formulas of a figure, the canonical one first.

    `in_force` is the one that holds at the end of the period; `target` what is aimed at. `explained` is the stretch at
    the end of the period that the classes are of, where the whole has too many rows; `changed` are the local days of
    the period from which another formula held; `thresholds` are those that any of the formulas asks for.
    """

    stretch: Stretch
    kpi: str
    in_force: str
    rows: tuple[Variant, ...]
    target: float | None = None
    explained: Window | None = None
    changed: tuple[str, ...] = ()
    thresholds: tuple[Threshold, ...] = ()


VARIANTS: Final = (
    Column("formula", QT_TRANSLATE_NOOP("views", "Formula"), "name", weight=4, worst_first="up"),
    Column("value", QT_TRANSLATE_NOOP("views", "Value"), "ratio"),
    Column("n", QT_TRANSLATE_NOOP("views", "n"), "count"),
    Column("difference", QT_TRANSLATE_NOOP("views", "Difference"), "name", worst_first="up"),
    Column("units", QT_TRANSLATE_NOOP("views", "Counted differently"), "count"),
)
CLASSES: Final = (
    Column("n", QT_TRANSLATE_NOOP("views", "How many"), "count"),
    Column("which", QT_TRANSLATE_NOOP("views", "Which"), "name", weight=3, worst_first="up"),
    Column("here", QT_TRANSLATE_NOOP("views", "By the formula in force"), "name", weight=2, worst_first="up"),
    Column("there", QT_TRANSLATE_NOOP("views", "By this one"), "name", weight=2, worst_first="up"),
    Column("effect", QT_TRANSLATE_NOOP("views", "Changes the figure by"), "name", worst_first="up"),
)

STATES: Final[dict[str, Text]] = {
    OUT: QT_TRANSLATE_NOOP("views", "left out"),
    MISSED: QT_TRANSLATE_NOOP("views", "missed"),
    GOOD: QT_TRANSLATE_NOOP("views", "good"),
    IN: QT_TRANSLATE_NOOP("views", "counted"),
    MORE: QT_TRANSLATE_NOOP("views", "counted with more"),
    LESS: QT_TRANSLATE_NOOP("views", "counted with less"),
    LONG: QT_TRANSLATE_NOOP("views", "counted with its full length"),
}
STATES_OF_BAD: Final[dict[str, Text]] = {
    MISSED: QT_TRANSLATE_NOOP("views", "in the whole only"),
    GOOD: QT_TRANSLATE_NOOP("views", "counted"),
}
"""The same words for rates of something bad, whose upper part is no success."""
