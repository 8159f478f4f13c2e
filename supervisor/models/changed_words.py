"""In words, that the formula of a figure changed within a period."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from supervisor import formats
from supervisor.history.asking import CANONICAL
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import variant_words
from supervisor.text import say
from supervisor.views.changed_formulas import RETURNS, Changed

_FORMULA: Final = QT_TRANSLATE_NOOP(
    "command",
    "The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: "
    "{formula}.",
)
_DAYS: Final = QT_TRANSLATE_NOOP(
    "command",
    "The days without a further contact changed within this period ({days}). All figures here use those in force at "
    "its end: {formula}.",
)


def typed(found: Iterable[Changed]) -> list[str]:
    """Sentences with ids, as they are typed on a command line."""
    return [
        say(
            _DAYS if one.setting == RETURNS else _FORMULA,
            kpi=one.setting,
            days=", ".join(one.days),
            formula=one.used or CANONICAL,
        )
        for one in found
    ]


def sentences(found: Iterable[Changed]) -> list[str]:
    """The same with names and days as people read them."""
    told = []
    for one in found:
        days = formats.listed(map(formats.day, one.days))
        if one.setting == RETURNS:
            told.append(say(_DAYS, days=days, formula=formats.days(int(one.used))))
        else:
            kpi = say(catalogue.BY_ID[one.setting].title)
            told.append(say(_FORMULA, kpi=kpi, days=days, formula=variant_words.title(one.setting, one.used)))
    return told
