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
from widgets.parts.fold_box import Folded

_OWN: Final = QT_TRANSLATE_NOOP("trends", "Sums of the centre’s own")


def figures(own: tuple[str, ...] = ()) -> list[Folded]:
    """Every figure that has a trend, its formulas under it, by subject; those of the centre's own sums first."""
    found = [Folded(name, _title(name), say(_OWN), say(own_sums.kpi_of(name).meaning)) for name in own]
    for subject, title in trend_words.SUBJECTS.items():
        for kpi in catalogue.KPIS:
            if kpi.subject != subject or not has_trend(kpi):
                continue
            found.append(Folded(kpi.id, _title(kpi.id), say(title), say(kpi.meaning)))
            for variant in kpi.variants:
                name = f"{kpi.id}.{variant}"
                short = formats.plain(say(catalogue.formula_of(kpi, variant).title))
                found.append(Folded(name, _title(name), say(title), say(kpi.meaning), kpi.id, short))
    return found


def _title(name: str) -> str:
    return formats.plain(trend_words.title_of(name))


def told_apart(name: str) -> tuple[Kpi, str]:
    """A figure and its formula (empty: the canonical one)."""
    kpi = own_sums.kpi_of(name)
    variant = name.removeprefix(kpi.id).removeprefix(".")
    return kpi, "" if variant == "canonical" else variant


def each_by(name: str) -> tuple[str, ...]:
    """By what a figure can be told."""
    return each_of(*told_apart(name))
