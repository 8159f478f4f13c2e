"""Sums under a source's own names as figures: ``sum.complaints``, or ``sum.handle_ms/calls`` for the mean of the two.

The catalogue knows none of them. What they mean is the centre's to say; they count, split and trend like any figure.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from supervisor.kpi import catalogue
from supervisor.kpi.entries import Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text

PREFIX: Final = "sum."
KIND: Final = "own"
"""The `Kpi.kind` of such a figure: it is made of sums alone, and of no measure of ours."""
SUBJECT: Final = "own"
SCOPE: Final = ("client", "site", "team", "queue", "agent", "channel")
"""What a source may give a sum for."""

_MEANING: Final = QT_TRANSLATE_NOOP("kpi", "A sum of the centre's own, as the imported source gives it.")


def is_own(name: str) -> bool:
    """Whether a figure is asked for by the name of a sum."""
    return name.startswith(PREFIX)


def parts(name: str) -> tuple[str, str]:
    """The sum above the line and the one below it; empty for none."""
    top, _, bottom = name.removeprefix(PREFIX).partition("/")
    return top, bottom


@cache
def entry(name: str) -> Kpi:
    """Such a figure as an entry of the catalogue would tell it; times by their name (``_ms``)."""
    top, bottom = parts(name)
    title = Text(f"{top} / {bottom}" if bottom else top, "own")
    unit = "ms" if top.endswith("_ms") else "score" if bottom else "count"
    formula = Formula(title, (top,), (bottom,) if bottom else ())
    return Kpi(name, title, _MEANING, unit, "event", formula=formula, kind=KIND, subject=SUBJECT, live=False)


def kpi_of(name: str) -> Kpi:
    """The figure of a name: an id of the catalogue, ``id.variant``, or a sum of the centre's own."""
    return entry(name) if is_own(name) else catalogue.BY_ID[name.partition(".")[0]]
