"""Which kept days answer a question and how: by their sums, by their columns, or both; and a period cut by that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo
from itertools import groupby
from typing import NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.history.kept import building
from supervisor.history.kept.days import KeptDay, Thresholds
from supervisor.history.kept.shelf import Holding, Shelf
from supervisor.history.period import Period

FLOOR, SUMS, BOTH, COLUMNS = "floor", "sums", "both", "columns"
"""Where a stretch comes from. `BOTH`: what depends on the thresholds of queues from the columns, for the sums were made
under others; all else from the sums."""


class Standing(NamedTuple):
    """A kept day that holds, and how it answers."""

    day: KeptDay
    how: str


class Stretch(NamedTuple):
    """A part of a period; without `days` it is read from the floor."""

    window: Window
    how: str = FLOOR
    days: Sequence[KeptDay] = ()


class Needs(NamedTuple):
    """What a question needs of kept days: whether their sums can answer it at all, whether thresholds matter to it, and
    whether it matters who was in which team."""

    sums: bool
    judged: bool
    teams: bool


def standing(reader: Reader, shelf: Shelf, frame: Period, needs: Needs) -> Iterator[Standing]:
    """The kept days of a period that hold now and at its present instant, oldest first. By their sums those alone
    answer within which nobody changed teams, where that matters. May raise `FloorError`."""
    wanted = building.whole_days(frame.window, frame.now_at, frame.zone)
    found = shelf.fresh(reader, wanted.keys(), _holding(reader, frame), units=True)
    edges = _team_edges(frame) if needs.teams else []
    assert frame.targets is not None
    thresholds = Thresholds(frame.targets)
    for on, day in sorted(found.items()):
        if day.settled_at > frame.now_at or (day.start_at, day.end_at) != (wanted[on].start_at, wanted[on].end_at):
            continue
        moved = any(day.start_at < edge < day.end_at for edge in edges)
        sums = needs.sums and not moved and day.holds_sums(frame.directory)
        if sums and not (needs.judged and not day.holds_under(thresholds)):
            yield Standing(day, SUMS)
        elif day.units is not None:
            yield Standing(day, BOTH if sums else COLUMNS)


def _team_edges(frame: Period) -> list[int]:
    return sorted({edge for spans in frame.teams.values() for span in spans for edge in span[:2]})


def _holding(reader: Reader, frame: Period) -> Holding:
    wanted = frame.wanted
    assert wanted is not None
    several = frozenset(agent for agent, many in wanted.people.capacity.items() if many > 1)
    # The names of a frame may be those in sight alone.
    return Holding(reader.info.floor_id if reader.info else "", wanted.targets, wanted.directory, several)


def stretches(window: Window, days: Sequence[Standing]) -> list[Stretch]:
    """The period cut into runs of kept days that answer alike and what lies between them, in order of time."""
    found: list[Stretch] = []
    at = window.start_at
    runs: list[tuple[int, str]] = []
    for before, one in zip([None, *days], days, strict=False):
        breaks = before is None or before.day.end_at != one.day.start_at or before.how != one.how
        runs.append(((runs[-1][0] if runs else 0) + breaks, one.how))
    for (_run, how), several in groupby(zip(runs, days, strict=True), key=lambda pair: pair[0]):
        run = [one.day for _, one in several]
        if run[0].start_at > at:
            found.append(Stretch(Window(at, run[0].start_at)))
        at = run[-1].end_at
        found.append(Stretch(Window(run[0].start_at, at), how, run))
    if at < window.end_at:
        found.append(Stretch(Window(at, window.end_at)))
    return found


def in_runs(parts: Sequence[Stretch], zone: tzinfo, days: int) -> list[Stretch]:
    """The same stretches, with long ones between kept days cut at midnights into so many days each."""
    found: list[Stretch] = []
    for part in parts:
        if part.how != FLOOR:
            found.append(part)
            continue
        at, end = part.window.start_at, part.window.end_at
        while at < end:
            until = clock.day_window(min(at + days * clock.DAY_MS, end - 1), zone).start_at
            end_at = until if at < until < end - clock.DAY_MS else end
            found.append(Stretch(Window(at, end_at)))
            at = end_at
    return found
