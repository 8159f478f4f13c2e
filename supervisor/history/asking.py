"""Which figure is asked for: an id of the catalogue, or ``id.variant``, and what that one is made of."""

from __future__ import annotations

from typing import Final, NamedTuple

from supervisor.formulas import FORMULAS
from supervisor.history.keys import KEYS, TIME_KEYS
from supervisor.kpi import catalogue, measures, own_sums, period_measures
from supervisor.kpi.catalogue import Formula, Kpi
from supervisor.kpi.spread import BESIDE
from supervisor.settings import Settings
from supervisor.views.rows import measures_of
from supervisor.views.trends import BOARD_ONLY, is_of_moment

CANONICAL: Final = "canonical"
CURRENCY: Final = "currency"
_MONEY: Final = "revenue_minor"
OF_EVERY_CURRENCY: Final = frozenset(("customer_days", "customers_at_end"))
"""Customers have no currency: money of one is told per customer of all."""


class Asked(NamedTuple):
    """A KPI by one of its formulas (empty: the canonical one)."""

    kpi: Kpi
    variant: str = ""

    @property
    def formula(self) -> Formula:
        """The formula; raises KeyError where the KPI has none."""
        return catalogue.formula_of(self.kpi, self.variant)

    @property
    def measures(self) -> tuple[str, ...]:
        """The measures that the figure is made of, and those that tell its state."""
        if self.kpi.kind == own_sums.KIND:
            return ()
        return (*measures_of(self.kpi.id, self.variant), *BESIDE.get(self.kpi.id, ()))

    @property
    def adds_over(self) -> frozenset[str]:
        """The keys over which all the measures add; of a sum of the centre's own those that it can be told by."""
        if self.kpi.kind == own_sums.KIND:
            return frozenset((*own_sums.SCOPE, *TIME_KEYS))
        found = frozenset(KEYS)
        for name in self.measures:
            over_all = name in OF_EVERY_CURRENCY and _MONEY in self.measures
            found &= frozenset((*_adds_over(name), *([CURRENCY] if over_all else [])))
        return found

    @property
    def of_moment(self) -> bool:
        """Whether it is of one moment or of a whole period, so that it does not add up over time."""
        return self.kpi.id not in BOARD_ONLY and is_of_moment(self.kpi, self.variant)

    @property
    def of_both(self) -> bool:
        """Whether it is made of contacts, whose site is their queue's, and of agents' time, whose site is their team's:
        by site it is told by that of the team (see `team_sites`)."""
        known = [_adds_over(name) for name in self.measures]
        return all("agent" in keys for keys in known) and len({"queue" in keys for keys in known}) > 1


def _adds_over(measure: str) -> tuple[str, ...]:
    return (period_measures.BY_ID.get(measure) or measures.BY_ID[measure]).adds_over


def variant_of(kpi: str, settings: Settings) -> str:
    """The formula that the settings choose."""
    return str(getattr(settings, kpi)) if kpi in FORMULAS else ""


def read(name: str, settings: Settings) -> Asked:
    """The figure of that name: with the formula that the settings choose, unless the name says one."""
    if own_sums.is_own(name):
        return Asked(own_sums.entry(name))
    id, dot, variant = name.partition(".")
    if not dot:
        variant = variant_of(id, settings)
    return Asked(catalogue.BY_ID[id], "" if variant == CANONICAL else variant)


def names_of(kpi: Kpi) -> tuple[str, ...]:
    """All names by which a figure can be asked for."""
    variants = (CANONICAL, *kpi.variants) if kpi.variants else ()
    return (kpi.id, *(f"{kpi.id}.{variant}" for variant in variants))
