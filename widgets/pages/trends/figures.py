"""The figures that a trend can be of, to choose from."""

from __future__ import annotations

from typing import Final

from supervisor import formats
from supervisor.kpi import catalogue, own_sums
from supervisor.kpi.entries import Kpi
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import trend_words
from supervisor.text import say
from supervisor.views.trends import each_of, has_trend
from widgets.parts.tick_box import Tick

_OWN: Final = QT_TRANSLATE_NOOP("trends", "Sums of the centre’s own")


def figures(own: tuple[str, ...] = ()) -> list[Tick]:
    """Every figure that has a trend, in each of its formulas, by subject; those of the centre's own sums first."""
    found = [
        Tick(name, formats.plain(trend_words.title_of(name)), say(_OWN), say(own_sums.kpi_of(name).meaning))
        for name in own
    ]
    for subject, title in trend_words.SUBJECTS.items():
        for kpi in catalogue.KPIS:
            if kpi.subject != subject or not has_trend(kpi):
                continue
            names = [kpi.id, *(f"{kpi.id}.{variant}" for variant in kpi.variants)]
            found += [
                Tick(name, formats.plain(trend_words.title_of(name)), say(title), say(kpi.meaning)) for name in names
            ]
    return found


def told_apart(name: str) -> tuple[Kpi, str]:
    """A figure and its formula (empty: the canonical one)."""
    kpi = own_sums.kpi_of(name)
    variant = name.removeprefix(kpi.id).removeprefix(".")
    return kpi, "" if variant == "canonical" else variant


def each_by(name: str) -> tuple[str, ...]:
    """By what a figure can be told."""
    return each_of(*told_apart(name))
