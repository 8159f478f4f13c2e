"""Sums of the placed postings of a period by group, and the figures made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, NamedTuple

import numpy as np

from supervisor.history.asking import CURRENCY, OF_EVERY_CURRENCY, Asked
from supervisor.history.beyond.days import RANKED, SPREAD, Question, split
from supervisor.history.beyond.placements import INDEX, Columns, Placed, Placements
from supervisor.history.coding import Coded, Ints, by_quarter_hour, grouped, summed, unique
from supervisor.history.coding import Group as Keys
from supervisor.history.keys import TIME_KEYS
from supervisor.history.period import Period
from supervisor.kpi import figures, many_figures, measured, period_measures, spread, totals
from supervisor.kpi.entries import MEAN
from supervisor.kpi.figures import Figure
from supervisor.kpi.many_figures import Column
from supervisor.kpi.period_measures import MEASURES
from supervisor.kpi.spread import Moments, moments_of

OUT_OF_SIGHT: Final = "out_of_sight"
"""Articles and customers belong to no queue and no team: they are seen with the whole centre only."""
_NOBODYS: Final = frozenset(("self_service", "article_visit", "customer"))
_ANYTHING: Final = frozenset(("case", "contact"))
"""What requests are made of: whichever of them a centre has."""
_REVENUE: Final = "revenue_minor"
_BEFORE: Final = "revenue_before_minor"
_MONEY: Final = (_REVENUE, _BEFORE)


@dataclass(slots=True)
class Group:
    """What one group sums up to, the moments of what has a spread, the single values of what is ranked, and money by
    measure and currency."""

    sums: dict[str, int] = field(default_factory=dict)
    moments: dict[str, Moments] = field(default_factory=dict)
    values: dict[str, list[int]] = field(default_factory=dict)
    money: dict[str, dict[str, int]] = field(default_factory=dict)


NOTHING: Final = Group()


def placed(
    period: Period, by: tuple[str, ...], measures: frozenset[str] | Sequence[str], filters: dict[str, frozenset[str]]
) -> Iterator[tuple[Placed, Keys]]:
    """The placed postings of these measures that the filters hold, each with its group."""
    if period.beyond is None:
        return
    found = _of_every_currency(by, frozenset(measures), filters)
    posted, whole = period.beyond.placed, found.measures
    chosen = _chosen(period, posted, by, frozenset(measures) - whole, filters)
    told = posted.told(chosen.rows)
    for one, group in zip(told, chosen.group.tolist(), strict=True):
        yield one, chosen.groups[group]
    if not whole:
        return
    over_all = _chosen(period, posted, found.by, whole, found.filters)
    told = posted.told(over_all.rows)
    for one, group in zip(told, over_all.group.tolist(), strict=True):
        for mine in chosen.groups or ([()] if not by else []):
            if found.without(mine) == over_all.groups[group]:
                yield one, mine


def columns(period: Period, measures: Iterable[str], filters: dict[str, frozenset[str]]) -> Columns:
    """The placed postings of these measures that the filters hold, as columns."""
    if period.beyond is None:
        return Placements().columns
    posted = period.beyond.placed
    return posted.columns.take(_chosen(period, posted, (), frozenset(measures), filters).rows)


class _OverAll(NamedTuple):
    """What is asked of measures that are the same whatever the currency: keys and filters without it."""

    by: Keys
    measures: frozenset[str]
    filters: dict[str, frozenset[str]]
    place: int

    def without(self, group: Keys) -> Keys:
        """A group that was asked for, without its currency."""
        return group if self.place < 0 else group[: self.place] + group[self.place + 1 :]


def _of_every_currency(by: Keys, measures: frozenset[str], filters: dict[str, frozenset[str]]) -> _OverAll:
    asked = CURRENCY in by or CURRENCY in filters
    place = by.index(CURRENCY) if CURRENCY in by else -1
    return _OverAll(
        tuple(key for key in by if key != CURRENCY),
        measures & OF_EVERY_CURRENCY if asked else frozenset(),
        {key: wanted for key, wanted in filters.items() if key != CURRENCY},
        place,
    )


class _Chosen(NamedTuple):
    """Rows of placed postings, and per row its group."""

    rows: Ints
    group: Ints
    groups: list[Keys]


def _chosen(
    period: Period, posted: Placements, by: Keys, measures: frozenset[str], filters: dict[str, frozenset[str]]
) -> _Chosen:
    columns = posted.columns
    held = np.isin(np.arange(len(INDEX)), [INDEX[name] for name in measures if name in INDEX])[columns.measure]
    kept = np.ones(len(posted.keys), dtype=np.bool_)
    for key, wanted in filters.items():
        kept &= posted.key(key).among(wanted)
    if not kept.all():
        held &= kept[columns.keys]
    rows = np.flatnonzero(held)
    keys, at = columns.keys[rows], columns.at[rows]
    group, groups = grouped([_key(period, posted, key, keys, at) for key in by], len(rows))
    return _Chosen(rows, group, groups)


def _key(period: Period, posted: Placements, key: str, keys: Ints, at: Ints) -> Coded:
    if key in TIME_KEYS:
        return by_quarter_hour(at, lambda instant: TIME_KEYS[key](instant, period.zone, period.shifts))
    return posted.key(key).take(keys)


def ranked(asked: Iterable[Asked]) -> frozenset[str]:
    """The measures whose single values these figures need."""
    formulas = [one.formula for one in asked if one.kpi.kind == "sum" and not one.kpi.live]
    return frozenset(formula.top[0] for formula in formulas if formula.take and formula.take != MEAN)


def by_group(
    period: Period,
    by: Keys,
    measures: frozenset[str],
    filters: dict[str, frozenset[str]],
    single: frozenset[str] = RANKED,
) -> dict[Keys, Group]:
    """Per group what these measures come to, with the single values of some; may raise `DamagedError`."""
    over_all = _of_every_currency(by, measures, filters)
    found = _found(period, by, measures - over_all.measures, filters, single)
    if over_all.measures:
        whole = _found(period, over_all.by, over_all.measures, over_all.filters, frozenset())
        for group, mine in found.items():
            mine.sums.update(whole.get(over_all.without(group), NOTHING).sums)
    return found


def _found(
    period: Period, by: Keys, measures: frozenset[str], filters: dict[str, frozenset[str]], single: frozenset[str]
) -> dict[Keys, Group]:
    if period.beyond is None:
        return {}
    found = _of_postings(period, period.beyond.placed, by, measures, filters, single)
    if period.beyond.kept is not None:
        _add_kept(found, period, by, measures, filters, single)
    return found


def _add_kept(
    found: dict[Keys, Group],
    period: Period,
    by: Keys,
    measures: frozenset[str],
    filters: dict[str, frozenset[str]],
    single: frozenset[str],
) -> None:
    """Take in the days that are kept."""
    assert period.beyond is not None
    assert period.beyond.kept is not None
    times = {key: lambda at, write=write: write(at, period.zone, period.shifts) for key, write in TIME_KEYS.items()}
    asked = Question(by, measures, filters, single, times)
    for group, told in period.beyond.kept.groups(asked).items():
        mine = found.setdefault(group, Group())
        for name, amount in told.sums.items():
            mine.sums[name] = mine.sums.get(name, 0) + amount
        for name, one in told.moments.items():
            mine.moments.setdefault(name, Moments()).add(one.n, one.total, one.squares)
        for name, several in told.values.items():
            for values in several:
                mine.values.setdefault(name, []).extend(values.tolist())


def _of_postings(
    period: Period,
    posted: Placements,
    by: Keys,
    measures: frozenset[str],
    filters: dict[str, frozenset[str]],
    single: frozenset[str],
) -> dict[Keys, Group]:
    rows, group, groups = _chosen(period, posted, by, measures, filters)
    columns = posted.columns.take(rows)
    many = len(INDEX)
    cells, back = unique(group * many + columns.measure)
    found: dict[Keys, Group] = {}
    for cell, total in zip(cells.tolist(), summed(back, columns.amount, len(cells)), strict=True):
        found.setdefault(groups[cell // many], Group()).sums[MEASURES[cell % many].id] = total
    for name in SPREAD & measures:
        for place, values in _split(group, columns, INDEX[name]):
            found[groups[place]].moments[name] = moments_of(values)
    for name in (single | {_REVENUE}) & measures:
        for place, values in _split(group, columns, INDEX[name]):
            found[groups[place]].values[name] = values
    for name in _MONEY:
        if name in measures:
            _add_money(posted, rows, group, [found.get(one, Group()) for one in groups], name)
    return found


def _split(group: Ints, columns: Columns, measure: int) -> Iterator[tuple[int, list[int]]]:
    """Per group the single values of a measure."""
    mine = np.flatnonzero(columns.measure == measure)
    for place, values in split(group[mine], columns.amount[mine]):
        yield place, values.tolist()


def _add_money(posted: Placements, rows: Ints, group: Ints, groups: list[Group], name: str) -> None:
    columns, currency = posted.columns, posted.key("currency")
    mine = np.flatnonzero(columns.measure[rows] == INDEX[name])
    codes = currency.codes[columns.keys[rows[mine]]].tolist()
    for place, code, amount in zip(group[mine].tolist(), codes, columns.amount[rows[mine]].tolist(), strict=True):
        money = groups[place].money.setdefault(name, {})
        money[currency.texts[code]] = money.get(currency.texts[code], 0) + amount


def lacks(period: Period, asked: Asked, told: frozenset[str] = frozenset()) -> str:
    """Why a figure is not told, whatever its groups sum up to; empty where it is. `told` are the measures of which a
    source gave sums."""
    formula = asked.formula
    if period.totals is None and measured.lacks(asked.kpi.id, asked.variant, period.empty):
        return figures.NOT_MEASURED
    terms = {term.lstrip("-") for term in (*formula.top, *formula.bottom)}
    needed = terms - totals.may_lack(formula) if told else asked.measures
    known = [one for name in needed if name not in told and (one := period_measures.BY_ID.get(name))]
    tables = {one.table for one in known if one.table}
    tables |= {also for name in set(needed) - told for also in period_measures.ALSO_NEEDS.get(name, ())}
    if tables and (period.beyond is None or tables - period.beyond.filled):
        return figures.NOT_MEASURED
    if known and not tables and (period.beyond is None or not _ANYTHING & period.beyond.filled):
        return figures.NOT_MEASURED
    return OUT_OF_SIGHT if period.seen is not None and tables & _NOBODYS else ""


def _is_money(asked: Asked) -> bool:
    return asked.kpi.id in ("revenue", "arpu") or asked.formula.bottom == (_BEFORE,)


def figure(
    period: Period, asked: Asked, sums: Mapping[str, int], group: Group, told: frozenset[str] = frozenset()
) -> Figure:
    """The figure of one group; not measured where the centre fills none of what it needs (see `lacks`)."""
    kpi, formula = asked.kpi, asked.formula
    if state := lacks(period, asked, told):
        return Figure(None, 0, kpi.unit, state=state)
    if kpi.id == "revenue":
        return spread.revenue(group.money.get(_REVENUE, {}), len(group.values.get(_REVENUE, ())))
    if kpi.id == "arpu":
        customers = Fraction(sums.get(formula.bottom[0], 0))
        if period.beyond is not None and formula.bottom == ("customer_days",):
            customers /= period.beyond.days
        return spread.per_customer(group.money.get(_REVENUE, {}), customers)
    if formula.bottom == (_BEFORE,) and len(group.money.get(_BEFORE, {})) > 1:
        return Figure(None, sums.get(formula.counts, 0), kpi.unit, state=spread.SEVERAL_CURRENCIES)
    return spread.figure(
        kpi,
        formula,
        lambda name: sums.get(name, 0),
        lambda name: group.values.get(name, ()),
        lambda name: group.moments.get(name, Moments()),
    )


def column(period: Period, asked: Asked, sums: Column, groups: Sequence[Group]) -> list[Figure]:
    """`figure` of many groups, of which `sums` gives each measure's; for periods without sums of a source."""
    if state := lacks(period, asked):
        return [Figure(None, 0, asked.kpi.unit, state=state)] * len(groups)
    if _is_money(asked):
        whole = {name: sums(name) for name in asked.measures}
        told = ({name: several[row] for name, several in whole.items()} for row in range(len(groups)))
        return [figure(period, asked, mine, group) for mine, group in zip(told, groups, strict=True)]
    return many_figures.of_period(
        asked.kpi,
        asked.formula,
        sums,
        len(groups),
        lambda row, name: groups[row].values.get(name, ()),
        lambda row, name: groups[row].moments.get(name, Moments()),
    )
