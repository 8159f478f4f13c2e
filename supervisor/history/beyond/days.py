"""What past days posted beyond the live board, summed up by the keys that are kept: how a day's file is made of its
placed postings, and how figures are put together from many files.

What depends on what lies around a request (its customer's age, releases) or within a day (hours, shifts) is not kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from supervisor.clock import Window
from supervisor.history.beyond.placements import INDEX, Columns, Placements
from supervisor.history.coding import Coded, Group, Ints, Mask, grouped, told, unique
from supervisor.history.kept.day_file import Array, DayFile, narrow
from supervisor.history.keys import TIME_KEYS
from supervisor.kpi import catalogue
from supervisor.kpi.entries import MEAN
from supervisor.kpi.period_measures import BY_ID, MEASURES
from supervisor.kpi.spread import Moments

PLACES: Final = ("queue", "client", "site", "channel")
PEOPLE: Final = ("agent", "team")
KEYS: Final = (*PLACES, *PEOPLE, "reason", "priority")
GRAINS: Final[dict[str, tuple[str, ...]]] = {"places": PLACES, "people": (*PLACES, *PEOPLE), "whole": KEYS}
"""Sets of keys that sums are kept by, the coarsest first; the last one has all."""
WITHIN_A_DAY: Final = frozenset(("interval", "hour", "clock_hour", "shift"))
_KINDS: Final = {"contacts": "contact", "first": "contact", "cases": "case", "surveys": "survey"}
_FIRST: Final = frozenset(name for name, one in BY_ID.items() if name.startswith("first_") and one.table == "contact")
_ANYWHERE: Final = frozenset(("interactions", "given_up"))
BY_CHANNEL: Final = frozenset(name for name in BY_ID if name.startswith("channel_first"))
"""What first contacts post, and cases of written channels: of those nothing is kept, as each depends on others."""
MEASURES_OF: Final[dict[str, frozenset[str]]] = {
    "contacts": _ANYWHERE | {name for name, one in BY_ID.items() if one.table == "contact"} - _FIRST,
    "first": _FIRST | BY_CHANNEL,
    "cases": _ANYWHERE | {name for name, one in BY_ID.items() if one.table == "case" and one.rule != "now"},
    "surveys": frozenset(name for name, one in BY_ID.items() if one.table == "survey"),
}
"""Per part of a day the measures that it keeps: each is of one table's rows, and changes with them."""
MADE: Final = frozenset().union(*MEASURES_OF.values())
"""All of them."""
SAME: Final = {"window_opened": "cases_opened", "window_solved": "cases_solved"}
"""Measures of a whole period that come to the same as others do over its days."""
KEPT: Final = MADE | SAME.keys()
"""What kept days answer."""


def _taken(*, means: bool) -> frozenset[str]:
    formulas = (formula for kpi in catalogue.KPIS for formula in (kpi.formula, *kpi.variants.values()))
    taken = [formula for formula in formulas if formula is not None and formula.take]
    return frozenset(formula.top[0] for formula in taken if (formula.take == MEAN) == means)


SPREAD: Final = _taken(means=True)
"""Measures whose single values have a spread: their squares are summed up too."""
RANKED: Final = _taken(means=False)
"""Measures of which medians or percentiles are told: their single values are kept."""


_LOW_BITS: Final = 31
_LOW: Final = (1 << _LOW_BITS) - 1
_GREATEST: Final = 1 << 40
"""Nothing takes longer: 35 years in milliseconds."""


class TooMuchError(Exception):
    """Sums that do not fit: such a day is not kept."""


def parts_needed(measures: frozenset[str]) -> frozenset[str]:
    """The parts of a day that these measures come from."""
    told = measures | {SAME[name] for name in measures & SAME.keys()}
    return frozenset(part for part, names in MEASURES_OF.items() if names & told)


def answers(by: Sequence[str], filters: Mapping[str, frozenset[str]]) -> bool:
    """Whether kept days know all of these keys."""
    return not WITHIN_A_DAY & set(by) and {*by} - TIME_KEYS.keys() | filters.keys() <= set(KEYS)


# Making


class Cells:
    """Placed postings of some days, to be summed up day by day and part by part."""

    def __init__(self, posted: Placements) -> None:
        self._posted = posted
        self._kind = posted.units.kinds(list(_KINDS.values()))
        self._columns = {key: posted.key(key) for key in KEYS}
        many = len(posted.keys)
        self._combos = {name: grouped([self._columns[key] for key in keys], many)[0] for name, keys in GRAINS.items()}

    def rows(self, part: str, start_at: int, end_at: int) -> Ints:
        """The postings of a part within a day."""
        columns = self._posted.columns
        mine = np.isin(np.arange(len(INDEX)), [INDEX[name] for name in MEASURES_OF[part]])[columns.measure]
        mine &= (columns.at >= start_at) & (columns.at < end_at)
        mine &= self._kind[columns.unit] == list(_KINDS.values()).index(_KINDS[part])
        return np.flatnonzero(mine)

    def units(self, rows: Ints) -> list[str]:
        """The ids of the units of postings."""
        return [self._posted.units[place][1] for place in self.places(rows).tolist()]

    def places(self, rows: Ints) -> Ints:
        """The places of the units of postings, in their order."""
        return np.unique(self._posted.columns.unit[rows])

    def arrays(self, rows: Ints) -> tuple[dict[str, list[str]], dict[str, Array]]:
        """The texts and arrays of postings; raises `TooMuchError`."""
        columns = self._posted.columns.take(rows)
        texts: dict[str, dict[str, int]] = {key: {} for key in KEYS}
        arrays: dict[str, Array] = {}
        for grain, keys in GRAINS.items():
            _, combo = unique(self._combos[grain][columns.keys])
            _, one_of = np.unique(combo, return_index=True)
            for key in keys:
                column = self._columns[key].take(columns.keys[one_of])
                table = [texts[key].setdefault(text, len(texts[key])) for text in column.texts]
                arrays[f"{grain}.{key}"] = narrow(np.array(table, dtype=np.int64)[column.codes] if table else one_of)
            arrays |= {f"{grain}.{name}": narrow(one) for name, one in _cells(columns, combo).items()}
        for name in RANKED:
            mine = np.flatnonzero(columns.measure == INDEX[name])
            arrays |= {f"{name}.amount": narrow(columns.amount[mine]), f"{name}.combo": narrow(combo[mine])}
        return {key: list(known) for key, known in texts.items()}, arrays


def _cells(columns: Columns, combo: Ints) -> dict[str, Ints]:
    many = len(INDEX)
    cells, back = unique(combo * many + columns.measure)
    sums = np.zeros(len(cells), dtype=np.int64)
    np.add.at(sums, back, columns.amount)
    count = np.bincount(back, minlength=len(cells)).astype(np.int64)
    spread = np.isin(columns.measure, [INDEX[name] for name in SPREAD])
    low, high = squares(columns.amount[spread], back[spread], len(cells))
    several = _several(cells % many, count)
    low, high = low[several], high[several]
    return {"combo": cells // many, "measure": cells % many, "sum": sums, "count": count, "low": low, "high": high}


def _several(measure: Ints, count: Ints) -> Mask:
    """The cells that need sums of squares: those of a single value tell it themselves."""
    found: Mask = (count > 1) & np.isin(measure, [INDEX[name] for name in SPREAD])
    return found


def squares(amounts: Ints, cells: Ints, many: int) -> tuple[Ints, Ints]:
    """Per cell the exact sum of squares, in two numbers: the square of a month in milliseconds fills one alone."""
    if len(amounts) and int(np.abs(amounts).max()) >= _GREATEST:
        raise TooMuchError
    low, high = np.zeros(many, dtype=np.int64), np.zeros(many, dtype=np.int64)
    usual = np.abs(amounts) <= _LOW
    squares = amounts[usual] ** 2
    np.add.at(low, cells[usual], squares & _LOW)
    np.add.at(high, cells[usual], squares >> _LOW_BITS)
    for cell, amount in zip(cells[~usual].tolist(), amounts[~usual].tolist(), strict=True):
        low[cell] += amount**2 & _LOW
        high[cell] += amount**2 >> _LOW_BITS
    return low, high


# Reading


@dataclass(slots=True)
class Told:
    """What kept days say of one group."""

    sums: dict[str, int] = field(default_factory=dict)
    moments: dict[str, Moments] = field(default_factory=dict)
    values: dict[str, list[Ints]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeptDay:
    """One kept day: when it begins, and those of its parts that are wanted and hold."""

    start_at: int
    parts: Mapping[str, DayFile]


Gaps = dict[str, list[Window]]
"""Per part the stretches of a period that no kept day tells."""


class KeptDays:
    """The kept days of a period."""

    def __init__(self, days: Sequence[KeptDay]) -> None:
        self.days = days

    def texts(self) -> dict[str, frozenset[str]]:
        """The texts that occur, per key."""
        files = [file for day in self.days for file in day.parts.values()]
        return {key: frozenset(text for file in files for text in file.header["texts"][key] if text) for key in KEYS}

    def apart(self) -> frozenset[str]:
        """The cases that are left out of all days, as those do not tell them whole."""
        return frozenset(id for day in self.days for file in day.parts.values() for id in file.header["apart"])

    def groups(self, asked: Question) -> dict[Group, Told]:
        """What they say by group; may raise `DamagedError`."""
        found: dict[Group, Told] = {}
        same = asked.measures & SAME.keys()
        told = asked.measures | {SAME[name] for name in same}
        for part, names in MEASURES_OF.items():
            wanted = names & told
            files = [(day.start_at, day.parts[part]) for day in self.days if part in day.parts]
            if wanted and files:
                _Part(files, asked).add(wanted, found)
        for one in found.values():
            one.sums |= {name: one.sums[SAME[name]] for name in same if SAME[name] in one.sums}
            for name in told - asked.measures:
                one.sums.pop(name, None)
        return found


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of kept days: keys, measures, filters, of which measures single values too, and what tells the text
    of a key of time at an instant."""

    by: tuple[str, ...]
    measures: frozenset[str]
    filters: Mapping[str, frozenset[str]]
    ranked: frozenset[str]
    times: Mapping[str, Any]

    @property
    def grain(self) -> str:
        """The coarsest sums that know all these keys."""
        keys = {key for key in (*self.by, *self.filters) if key not in TIME_KEYS}
        return next(name for name, known in GRAINS.items() if keys <= set(known))


class _Part:
    """One part of many days, as columns by the keys asked for."""

    def __init__(self, files: list[tuple[int, DayFile]], asked: Question) -> None:
        self._files, self._asked = [file for _, file in files], asked
        self._starts = [start_at for start_at, _ in files]

    def add(self, wanted: frozenset[str], found: dict[Group, Told]) -> None:
        """Take in what this part says of these measures."""
        self._add_sums(wanted, found)
        for name in sorted(wanted & self._asked.ranked & RANKED):
            self._add_values(name, found)

    def _rows(self, prefix: str, grain: str) -> tuple[Ints, Ints]:
        """Per row of these columns its day and, counted over all days, its combination of keys."""
        counts = [len(file.array(f"{prefix}.combo")) for file in self._files]
        day = np.repeat(np.arange(len(self._files)), counts)
        sizes = [len(file.array(f"{grain}.queue")) for file in self._files]
        base = np.cumsum([0, *sizes[:-1]])
        return day, self._column(f"{prefix}.combo") + base[day]

    def _column(self, name: str) -> Ints:
        return np.concatenate([file.array(name).astype(np.int64) for file in self._files])

    def _key(self, grain: str, key: str) -> Coded:
        known: dict[str, int] = {}
        parts = []
        for file in self._files:
            texts = file.header["texts"][key]
            table = np.array([known.setdefault(text, len(known)) for text in (*texts, "")], dtype=np.int64)
            parts.append(table[file.array(f"{grain}.{key}")])
        return Coded(np.concatenate(parts), list(known))

    def _chosen(self, grain: str, day: Ints, combo: Ints, held: Ints) -> tuple[Ints, Ints, list[Group]]:
        """Of the rows `held` those that the filters let through, and their groups."""
        asked = self._asked
        kept = np.ones(len(held), dtype=np.bool_)
        columns: dict[str, Coded] = {}
        for key in dict.fromkeys((*asked.by, *asked.filters)):
            if key in TIME_KEYS:
                columns[key] = told(day[held], [asked.times[key](at) for at in self._starts])
            else:
                columns[key] = self._key(grain, key).take(combo[held])
        for key, wanted in asked.filters.items():
            kept &= columns[key].among(wanted)
        rows = np.flatnonzero(kept)
        group, groups = grouped([columns[key].take(rows) for key in asked.by], len(rows))
        return held[rows], group, groups

    def _counts(self, measure: Ints, wanted: frozenset[str]) -> Ints:
        """The rows of the measures wanted."""
        return np.flatnonzero(np.isin(np.arange(len(INDEX)), [INDEX[name] for name in wanted])[measure])

    def _add_sums(self, wanted: frozenset[str], found: dict[Group, Told]) -> None:
        grain, many = self._asked.grain, len(INDEX)
        day, combo = self._rows(grain, grain)
        measure = self._column(f"{grain}.measure")
        rows, group, groups = self._chosen(grain, day, combo, self._counts(measure, wanted))
        cells, back = unique(group * many + measure[rows])
        columns = {name: self._column(f"{grain}.{name}") for name in ("sum", "count")}
        columns |= self._squares(grain, measure, columns["sum"], columns["count"])
        totals = {name: _exact(back, column[rows], len(cells)) for name, column in columns.items()}
        for cell, total, n, low, high in zip(cells.tolist(), *totals.values(), strict=True):
            mine, name = found.setdefault(groups[cell // many], Told()), MEASURES[cell % many].id
            mine.sums[name] = mine.sums.get(name, 0) + total
            if name in SPREAD:
                mine.moments.setdefault(name, Moments()).add(n, total, (high << _LOW_BITS) + low)

    def _squares(self, grain: str, measure: Ints, total: Ints, count: Ints) -> dict[str, Ints]:
        spread = np.isin(measure, [INDEX[name] for name in SPREAD])
        low, high = squares(np.where((count == 1) & spread, total, 0), np.arange(len(total)), len(total))
        several = _several(measure, count)
        low[several], high[several] = self._column(f"{grain}.low"), self._column(f"{grain}.high")
        return {"low": low, "high": high}

    def _add_values(self, name: str, found: dict[Group, Told]) -> None:
        day, combo = self._rows(name, "whole")
        measure = np.full(len(day), INDEX[name])
        held = self._counts(measure, frozenset((name,)))
        rows, group, groups = self._chosen("whole", day, combo, held)
        for place, values in split(group, self._column(f"{name}.amount")[rows]):
            found.setdefault(groups[place], Told()).values.setdefault(name, []).append(values)


def split(group: Ints, values: Ints) -> Iterator[tuple[int, Ints]]:
    """Per group its values."""
    order = np.argsort(group, kind="stable")
    places, starts = np.unique(group[order], return_index=True)
    yield from zip(places.tolist(), np.split(values[order], starts[1:]), strict=False)


def _exact(back: Ints, amounts: Ints, size: int) -> list[int]:
    """Per cell the exact sum, however great."""
    if float(np.abs(amounts.astype(np.float64)).sum()) < 2.0**62:
        totals = np.zeros(size, dtype=np.int64)
        np.add.at(totals, back, amounts)
        return [int(one) for one in totals.tolist()]
    found = [0] * size
    for cell, amount in zip(back.tolist(), amounts.tolist(), strict=True):
        found[cell] += amount
    return found
