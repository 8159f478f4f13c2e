"""Figures of kept days from their columns: day by day, and of each day no more columns than the figures need.

A day of a big centre fits where the processor works fastest, and needs neither the days before nor a word of the floor:
all that touches it stands in its columns, and what happened in it is counted in it, as its sums are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.floor.directory import Targets
from supervisor.floor.reader import Reader
from supervisor.history import period as periods
from supervisor.history import postings
from supervisor.history.chains import Spans, nothing
from supervisor.history.coding import Mask
from supervisor.history.kept import cubes, rolled
from supervisor.history.kept.rolled import Live
from supervisor.history.period import Period
from supervisor.history.postings import Filters
from supervisor.history.summing import Sums
from supervisor.history.units.columns import NOT_A_NUMBER, DayUnits, Taken
from supervisor.history.units.gathering import Wanted, held
from supervisor.kpi.legs import LEG, UNTOLD, LegWords, Words, judge

_THRESHOLDS: Final = ("service_level_ms", "short_abandon_ms")
_PLACES: Final = ("queue", "client", "address")
"""What contacts of elsewhere do not tell."""
_JUDGED_BY: Final = np.dtype([(name, LEG[name]) for name in ("queued_at", "queue", *_THRESHOLDS)])


class DayLegs:
    """The contacts of a kept day that are taken and do not break the contract, column by column as they are asked for;
    queues are numbered as in `queues`."""

    def __init__(self, day: DayUnits, taken: Taken, targets: Targets, queues: Words) -> None:
        self._day, self._taken, self._targets, self._queues = day, taken, targets, queues
        self._known: dict[str, npt.NDArray[Any]] = {}
        broken = self["broken"]
        if broken.any():
            self._take(broken == 0)

    def __len__(self) -> int:
        return len(self._day) if self._taken.rows is None else len(self._taken.rows)

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        if name not in self._known:
            if name in _THRESHOLDS:
                self._judge()
            else:
                self._known[name] = self._read(name)
        return self._known[name]

    def _take(self, chosen: Mask) -> None:
        rows, veiled = self._taken
        rows = np.flatnonzero(chosen) if rows is None else rows[chosen]
        self._taken = Taken(rows, None if veiled is None else veiled[chosen])
        self._known.clear()

    def _read(self, name: str) -> npt.NDArray[Any]:
        found, veiled = self._day.column(name, self._taken.rows), self._taken.veiled
        if veiled is not None and veiled.any():
            if name in _PLACES:
                found[veiled] = -1
            elif name == "broken":
                # What a contact without queue need not tell is no fault of it.
                again = veiled & (found != NOT_A_NUMBER)
                found[again] = judge(self)[again]
        return found != 0 if name in UNTOLD else found

    def _judge(self) -> None:
        """The thresholds in force when each was queued."""
        legs = np.zeros(len(self), dtype=_JUDGED_BY)
        legs["queued_at"], legs["queue"] = self["queued_at"], self["queue"]
        self._targets.apply(legs, self._queues)
        self._known |= {name: np.ascontiguousarray(legs[name]) for name in _THRESHOLDS}


class Asked(NamedTuple):
    """What is asked of kept days: the live measures by these keys, and whether the longest waits too."""

    by: tuple[str, ...]
    filters: Filters
    measures: frozenset[str]
    waits: bool


@dataclass(frozen=True)
class ByDay:
    """Kept days that follow each other, as a part of the period of `frame`; `first` and `last` say whether it begins,
    or ends, with them."""

    days: list[DayUnits]
    frame: Period
    reader: Reader
    first: bool
    last: bool

    def live(self, asked: Asked) -> Live:
        """What these days come to; raises `DamagedError` where a file is not what was written."""
        found, sums = Live(), Sums(asked.by)
        for number, day in enumerate(self.days):
            edges = (self.first and number == 0, self.last and number == len(self.days) - 1)
            mine = asked._replace(measures=rolled.of_part(asked.measures, *edges))
            period = self._period(day, mine)
            sums.add(postings.post(period, mine.by, mine.measures, mine.filters))
            longest = postings.max_waits(period, mine.by, mine.filters) if mine.waits else {}
            found.add(Live(longest=longest, unknown=period.unknown, texts=self._texts(day, period)))
            day.forget()
        found.sums = sums.done()
        return found

    def _period(self, day: DayUnits, asked: Asked) -> Period:
        """The day as a period of its own, with as much of it as is asked for."""
        frame, wanted = self.frame, self._wanted
        assert frame.targets is not None
        taken, words = held(wanted, day, over=True), _words(day, agents=postings.of_agents(asked.by, asked.filters))
        legs, by_columns = frame.legs[:0], None
        if asked.measures & rolled.OF_THE_END:
            # As they stood at its end: that is asked of whole contacts, and of the period's last day alone.
            legs = _whole(day, taken, words)
            frame.targets.apply(legs, words.queue)
        else:
            by_columns = DayLegs(day, taken, frame.targets, words.queue)
        ever = wanted.eyes.agent if wanted.eyes is not None else None
        found = replace(
            frame,
            legs=legs,
            by_columns=by_columns,
            words=words,
            window=Window(day.start_at, day.end_at),
            spans=_spans(day, wanted) if asked.measures & cubes.TIME_MEASURES else nothing(),
            unknown=frozenset(filter(ever, day.unknown)) if ever is not None else frozenset(day.unknown),
            reader=self.reader,
            settled=True,
            _offers={},
        )
        return found if wanted.eyes is None else replace(found, spans=periods.in_sight_of(found, wanted.eyes))

    @property
    def _wanted(self) -> Wanted:
        assert self.frame.wanted is not None
        return self.frame.wanted

    def _texts(self, day: DayUnits, period: Period) -> dict[str, frozenset[str]]:
        """The texts that filters may name."""
        texts, eyes = day.texts(), self._wanted.eyes
        if eyes is None:
            found = {name: texts[name] for name in ("queue", "client")}
            return {name: frozenset(some) for name, some in (found | {"agent": _agents(day)}).items()}
        seen = {name: np.unique(period.columns[name]).tolist() for name in ("queue", "client")}
        told = {name: frozenset(texts[name][code] for code in codes if code >= 0) for name, codes in seen.items()}
        return told | {"agent": frozenset(filter(eyes.agent, texts["people"]))}


def _agents(day: DayUnits) -> list[str]:
    texts = day.texts()
    return [*texts["agent"], *texts["people"]]


def _words(day: DayUnits, *, agents: bool) -> LegWords:
    """The day's own numbers of texts; those of agents where they are needed."""
    words, texts = LegWords(), day.texts()
    for name in ("queue", "client", *(["agent"] if agents else [])):
        _number(getattr(words, name), texts[name])
    return words


def _number(words: Words, texts: Iterable[str]) -> None:
    for text in texts:
        words.code(text)


def _whole(day: DayUnits, taken: Taken, words: LegWords) -> npt.NDArray[np.void]:
    legs = np.zeros(len(day) if taken.rows is None else len(taken.rows), dtype=LEG)
    day.fill(legs, words, taken, whole=True)
    found: npt.NDArray[np.void] = legs[legs["broken"] == 0]
    return found


def _spans(day: DayUnits, wanted: Wanted) -> Spans:
    if wanted.only is not None and wanted.only.without_time:
        return nothing()
    people = day.people(wanted.agent)
    return day.spans(people, np.arange(len(people.names)), people.names)
