"""Rows of a file that are sums already, each taken whole; and which pass of a repeated hour they are of. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.table import codes

SHORT_MS: Final = 3 * 3_600_000
"""Longer stretches than this are no hours, and none of them comes twice on a day."""
_MOST_ASIDE: Final = 0.1
"""So large a part of a sheet's rows may run against its order before the order says nothing."""
Amount = tuple[float, bool]
"""A sum, and whether it is approximate."""


class SumRow(NamedTuple):
    """A row of sums: of when, of what, and all that such a row may tell.

    `series` is its scope, with the measure where the row names that itself. `own` is the id that the source gives it.
    `later_ms` and `end_later_ms` say by how much its beginning and its end are later if they are of the second pass of
    a repeated hour; `length_ms` is how long it is where only its beginning is told. `names` are the measures that such
    a row may tell, `sums` those that it tells.
    """

    series: tuple[Any, ...]
    own: str | None
    starts_at: int
    ends_at: int
    later_ms: int
    end_later_ms: int
    length_ms: int
    names: tuple[str, ...]
    sums: dict[str, Amount]
    version: int | None
    doubts: tuple[str, ...]

    def in_pass(self, second: bool) -> SumRow:
        """The same row in one of the two passes of its hour, which is then no guess."""
        starts_at, ends_at = self.starts_at, self.ends_at
        if second:
            starts_at += self.later_ms
            ends_at += self.later_ms if self.length_ms else self.end_later_ms
        elif not self.length_ms and not self.end_later_ms:
            ends_at -= self.later_ms  # its end was read behind the second pass
        doubts = tuple(one for one in self.doubts if one != codes.REPEATED_HOUR)
        return self._replace(starts_at=starts_at, ends_at=ends_at, doubts=doubts, later_ms=0, end_later_ms=0)


class Line(NamedTuple):
    """A row of sums where it stands in its sheet, and what it says there; `made` are the rows of the floor that it
    makes, None where they are still to be made."""

    line: int
    record: Any
    row: SumRow
    made: Sequence[tuple[str, tuple[Any, ...]]] | None = None


@dataclass(slots=True)
class _Run:
    """Rows of one series in repeated hours that follow each other, and the instants before and behind them."""

    before: int | None
    lines: list[Line] = field(default_factory=list)
    after: int | None = None


@dataclass(slots=True)
class _Series:
    last_at: int | None = None
    runs: list[_Run] = field(default_factory=list)
    open: bool = False


class Passes:
    """Tells the two passes of repeated hours apart by the order of a sheet.

    Rows of one scope that stand next to each other among rows that run one way in time are of the first pass and then
    of the second. Where the order does not tell, they stay as they are: two that differ are then of the same hour.
    """

    def __init__(self) -> None:
        self._series: dict[tuple[Any, ...], _Series] = {}
        self._steps = {True: 0, False: 0}
        self._doubled: set[tuple[Any, ...]] = set()

    def take(self, line: Line) -> bool:
        """Note a row in its order; whether it is held until the sheet ends."""
        row = line.row
        mine = self._series.setdefault(row.series, _Series())
        if row.later_ms and row.ends_at - row.starts_at <= SHORT_MS:
            if not mine.open:
                mine.runs.append(_Run(mine.last_at))
                mine.open = True
            mine.runs[-1].lines.append(line)
            return True
        if mine.last_at is not None:
            if row.starts_at == mine.last_at:
                self._doubled.add(row.series)
            else:
                self._steps[row.starts_at > mine.last_at] += 1
        if mine.open:
            mine.runs[-1].after = row.starts_at
            mine.open = False
        mine.last_at = row.starts_at
        return False

    def released(self) -> Iterator[Line]:
        """The rows that were held, each in its pass as far as the order tells."""
        for series, mine in self._series.items():
            for run in mine.runs:
                alone = not any(other is not run and _same_night(run, other) for other in mine.runs)
                yield from self._told(run) if alone and series not in self._doubled else run.lines
        self._series.clear()
        self._doubled.clear()

    def _told(self, run: _Run) -> Iterable[Line]:
        upward = self._upward(run)
        if upward is None or len({line.row.version for line in run.lines}) > 1:
            return run.lines
        lines = run.lines if upward else run.lines[::-1]
        found = passes([line.row.starts_at for line in lines])
        if found is None or not any(found):
            return run.lines
        told = zip(lines, found, strict=True)
        return [line._replace(row=line.row.in_pass(second), made=None) for line, second in told]

    def _upward(self, run: _Run) -> bool | None:
        """Whether time runs forward from row to row here; None where that cannot be told."""
        at = run.lines[0].row.starts_at
        ways = {run.before < at} if run.before is not None else set()
        ways |= {at < run.after} if run.after is not None else set()
        steps = sum(self._steps.values())
        if not ways:
            ways = {self._steps[True] >= self._steps[False]}
        upward = ways.pop()
        return None if ways or self._steps[not upward] > _MOST_ASIDE * steps else upward


def _same_night(one: _Run, other: _Run) -> bool:
    return abs(one.lines[0].row.starts_at - other.lines[0].row.starts_at) <= SHORT_MS


def passes(starts: Sequence[int]) -> list[bool] | None:
    """Which rows that run forward are of the second pass of a repeated hour, by where their clock goes back; None where
    it would go back more than once."""
    back = [place for place in range(1, len(starts)) if starts[place] <= starts[place - 1]]
    if len(back) > 1:
        pairs = sorted(starts) == list(starts) and all(starts.count(one) <= 2 for one in starts)
        return [place > 0 and starts[place - 1] == one for place, one in enumerate(starts)] if pairs else None
    first = back[0] if back else len(starts)
    return [place >= first for place in range(len(starts))]
