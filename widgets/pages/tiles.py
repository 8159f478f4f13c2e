"""The six tiles of the Floor page: from a `Tile` of the view to the face that is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.text import say
from widgets.parts.tile import Face

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure
    from supervisor.views.floor import Tile

_TITLES: Final[dict[str, Text]] = {"agents_available": QT_TRANSLATE_NOOP("floor", "Ready")}
_SECOND: Final[dict[str, Text]] = {
    "longest_wait": QT_TRANSLATE_NOOP("floor", "longest {value}"),
    "entered": QT_TRANSLATE_NOOP("floor", "of {value} entered"),
    "agents_present": QT_TRANSLATE_NOOP("floor", "of {value} present"),
    "abandonment_rate": QT_TRANSLATE_NOOP("floor", "{value} of the offered"),
}
_TARGET: Final = QT_TRANSLATE_NOOP("floor", "target {value}")
_OF: Final = QT_TRANSLATE_NOOP("floor", "of {count} contacts")
_UNMEASURED: Final = QT_TRANSLATE_NOOP("floor", "not measured here")
_WORDS: Final[dict[str, Text]] = {
    "good": QT_TRANSLATE_NOOP("floor", "on target"),
    "attention": QT_TRANSLATE_NOOP("floor", "watch"),
    "bad": QT_TRANSLATE_NOOP("floor", "act now"),
}


def shown(figure: Figure | None) -> str:
    """A figure as people read it."""
    if figure is None or figure.value is None:
        return formats.NO_DATA
    if figure.unit == "ratio":
        return formats.ratio(figure.value, figure.n)
    if figure.unit == "ms":
        return formats.duration(figure.value)
    return formats.count(int(figure.value))


def face(tile: Tile, variant: str = "") -> Face:
    """What a tile draws; `variant` is the formula in force, empty for the canonical one."""
    title = say(_TITLES[tile.kpi]) if tile.kpi in _TITLES else cells.kpi_title(tile.kpi)
    second = ""
    if tile.second_kpi in _SECOND:
        second = say(_SECOND[tile.second_kpi], value=shown(tile.second))
    aside = ""
    if tile.target is not None:
        aside = say(_TARGET, value=formats.ratio(tile.target))
    if tile.figure.state == "not_measured":
        second, aside = say(_UNMEASURED), ""
    elif variant:
        second = say(catalogue.BY_ID[tile.kpi].variants[variant].title)
    level = tile.level
    word = say(_WORDS[level]) if level in ("attention", "bad") or (level == "good" and tile.target) else ""
    ceiling = 1.0 if tile.figure.unit == "ratio" else 0.0
    tip = cells.explain(tile.kpi, variant)
    if tile.figure.unit == "ratio" and tile.figure.n:
        tip = say(_OF, count=tile.figure.n) + "\n\n" + tip
    return Face(title, shown(tile.figure), second, aside, level, word, tile.spark, tile.band, tile.target, ceiling, tip)
