"""Sums of the placed postings of a period by group, and the figures made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from supervisor.clock import INTERVAL_MS
from supervisor.history.asking import Asked
from supervisor.history.beyond import OF_AGENTS_TOO, Placed
from supervisor.history.keys import TIME_KEYS
from supervisor.history.period import Period
from supervisor.kpi import catalogue, figures, period_measures, spread
from supervisor.kpi.figures import Figure

OUT_OF_SIGHT: Final = "out_of_sight"
"""Articles and customers belong to no queue and no team: they are seen with the whole centre only."""
_NOBODYS: Final = frozenset(("self_service", "article_visit", "customer"))
_ANYTHING: Final = frozenset(("case", "contact"))
"""What requests are made of: whichever of them a centre has."""
_REVENUE: Final = "revenue_minor"
_SINGLE: Final = frozenset(
    formula.top[0]
    for kpi in catalogue.KPIS
    for formula in (kpi.formula, *kpi.variants.values())
    if formula is not None and (formula.take or formula.top == (_REVENUE,))
)
"""Measures whose single values are kept, for medians and intervals."""


@dataclass(slots=True)
class Group:
    """What one group sums up to, the single values of what has a spread, and money by currency."""

    sums: dict[str, int] = field(default_factory=dict)
    values: dict[str, list[int]] = field(default_factory=dict)
    money: dict[str, int] = field(default_factory=dict)


NOTHING: Final = Group()


def placed(
    period: Period, by: tuple[str, ...], measures: frozenset[str] | Sequence[str], filters: dict[str, frozenset[str]]
) -> Iterator[tuple[Placed, tuple[str, ...]]]:
    """The placed postings of these measures that the filters hold, each with its group."""
    wanted = frozenset(measures)
    of_agents = bool({"agent", "team"} & (set(by) | filters.keys()))
    times: dict[tuple[str, int], str] = {}
    for one in period.beyond.placed if period.beyond else ():
        if one.measure not in wanted or not all(one.keys.get(key, "") in some for key, some in filters.items()):
            continue
        if one.measure in OF_AGENTS_TOO and not of_agents and not one.keys["queue"]:
            continue
        group = []
        for key in by:
            if key in TIME_KEYS:
                slot = (key, one.at // INTERVAL_MS)
                if slot not in times:
                    times[slot] = TIME_KEYS[key](one.at, period.zone, period.shifts)
                group.append(times[slot])
            else:
                group.append(one.keys.get(key, ""))
        yield one, tuple(group)


def by_group(
    period: Period, by: tuple[str, ...], measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> dict[tuple[str, ...], Group]:
    """Per group the sums and values of these measures."""
    found: dict[tuple[str, ...], Group] = {}
    kept = _SINGLE & measures
    for one, group in placed(period, by, measures, filters):
        into = found.setdefault(group, Group())
        into.sums[one.measure] = into.sums.get(one.measure, 0) + one.amount
        if one.measure in kept:
            into.values.setdefault(one.measure, []).append(one.amount)
        if one.measure == _REVENUE:
            currency = one.keys.get("currency", "")
            into.money[currency] = into.money.get(currency, 0) + one.amount
    return found


def figure(
    period: Period, asked: Asked, sums: dict[str, int], group: Group, told: frozenset[str] = frozenset()
) -> Figure:
    """The figure of one group; not measured where the centre fills none of what it needs. `told` are the measures of
    which a source gave sums."""
    kpi, formula = asked.kpi, asked.formula
    needed = [term.lstrip("-") for term in (*formula.top, *formula.bottom)] if told else asked.measures
    known = [one for name in needed if name not in told and (one := period_measures.BY_ID.get(name))]
    tables = {one.table for one in known if one.table}
    if tables and (period.beyond is None or tables - period.beyond.filled):
        return Figure(None, 0, kpi.unit, state=figures.NOT_MEASURED)
    if known and not tables and (period.beyond is None or not _ANYTHING & period.beyond.filled):
        return Figure(None, 0, kpi.unit, state=figures.NOT_MEASURED)
    if period.seen is not None and tables & _NOBODYS:
        return Figure(None, 0, kpi.unit, state=OUT_OF_SIGHT)
    if kpi.id == "revenue":
        return spread.revenue(group.money, len(group.values.get(_REVENUE, ())))
    if kpi.id == "arpu":
        customers = Fraction(sums.get(formula.bottom[0], 0))
        if period.beyond is not None and formula.bottom == ("customer_days",):
            customers /= period.beyond.days
        return spread.per_customer(group.money, customers)
    return spread.figure(kpi, formula, lambda name: sums.get(name, 0), lambda name: group.values.get(name, ()))
