"""The lines of a trend: a figure by stretches of time, judged against what is usual, its target and the time before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Final

from supervisor import clock
from supervisor.access import Place
from supervisor.clock import Window
from supervisor.history import asking, since
from supervisor.history.keys import Shifts, shifts_of
from supervisor.history.pages import buckets, events, hurting, moved, scales
from supervisor.history.pages.reads import Reads
from supervisor.history.past import Asked, Past
from supervisor.kpi import control
from supervisor.kpi.comparing import Change, Part
from supervisor.kpi.control import Judged
from supervisor.kpi.figures import NO_DATA, Figure
from supervisor.kpi.own_sums import KIND
from supervisor.settings import Settings
from supervisor.views.past import Stretch
from supervisor.views.trends import (
    PARTIAL,
    PROFILES,
    WORSE,
    Bucket,
    Hurt,
    Line,
    Point,
    TrendOf,
)

Rows = Mapping[str, Mapping[str, Figure]]
"""Per part of a split, per bucket the figure."""

_ALL: Final = ""


def shows(line: Line) -> bool:
    """Whether a line has anything to show."""
    return any(point.figure.value is not None and point.figure.n for point in line.points)


@dataclass
class Making:
    """One trend while it is put together."""

    past: Past
    asked: TrendOf
    stretch: Stretch
    reads: Reads

    def __post_init__(self) -> None:
        self.zone: tzinfo = clock.zone(self.stretch.zone)
        window, each = self.stretch.window, self.asked.each
        self.settings: Settings = self.past.in_force(self._asked(window, ()))
        self.one = asking.read(self.asked.kpi, self.settings)
        variant = self.one.variant or (asking.CANONICAL if self.one.kpi.variants else "")
        # The time before is compared by the formula of today, whichever was in force then.
        self.name = f"{self.one.kpi.id}.{variant}" if variant else self.one.kpi.id
        before = buckets.before(window, self.stretch.now_at, each, self.zone)
        self.earlier = Stretch(before, self.stretch.zone, self.stretch.now_at)
        self.of_moment = self.one.of_moment
        # Nothing says what is usual of what is of one moment: it is looked at no farther back than it is compared.
        reach = before if self.of_moment else buckets.reach(window, each, self.zone)
        self.wide = Window(min(reach.start_at, before.start_at), window.start_at)
        # What is of an instant is whole in a bucket that is cut or not over.
        self.at_end = self.of_moment and (self.one.kpi.live or "age_band" in self.one.adds_over)
        self.names: dict[str, str] = {}
        if self.of_moment:
            span = Window(self.wide.start_at, window.end_at)
            self.reads = Reads(self.past.holding(span, self.stretch.now_at), whole=False)
        self.shifts: Shifts = shifts_of(self.settings.shifts)
        days = Window(self.wide.start_at, window.end_at)
        whose = since.of(self.past.reader, self.past.context, self.past.settings, self.stretch.now_at)
        self.first_at = scales.first_at(self.past.reader, self.one, whose)
        closed = events.days_off(self.past.reader, self.past.context, days, self.zone, self.asked.lens.filters)
        named = {clock.day_on(one.at, self.zone): one.label for one in closed}
        self.axis = buckets.buckets(window, self.stretch.now_at, each, self.zone, self.shifts, named)
        self.earlier_axis: list[Bucket] = []
        self.plain: dict[str, list[Judged]] = {}
        if each not in PROFILES and self.wide.start_at < self.wide.end_at:
            self.earlier_axis = buckets.buckets(self.wide, self.stretch.now_at, each, self.zone, self.shifts, named)

    # Asking

    def _asked(self, window: Window, by: tuple[str, ...]) -> Asked:
        name = getattr(self, "name", self.asked.kpi)
        return Asked(window, self.stretch.now_at, self.zone, by, (name,), self.asked.lens.filters)

    def rows(self, window: Window, by: str, split: str) -> Rows:
        """Per part of the split, per bucket the figure; without a split there is one part."""
        found: dict[str, dict[str, Figure]] = {}
        for row in self.reads.kpis(self._asked(window, (by, split) if split else (by,))):
            found.setdefault(row[split] or "" if split else _ALL, {})[row[by] or ""] = row[self.name]
            if split:
                self.names.setdefault(row[split] or "", row.get(f"{split}_name") or row[split] or "")
        return found

    def totals(self, window: Window) -> dict[str, tuple[str, Figure]]:
        """Per part of the split its name and the figure of the whole period."""
        split = self.asked.split
        rows = self.reads.kpis(self._asked(window, (split,) if split else ()))
        if not split:
            return {_ALL: ("", rows[0][self.name])} if rows else {}
        return {row[split] or "": (row.get(f"{split}_name") or row[split] or "", row[self.name]) for row in rows}

    def with_gone(self, whole: dict[str, tuple[str, Figure]], now: Rows) -> dict[str, tuple[str, Figure]]:
        """The parts of a period with those that nothing is left of at its end."""
        none = Figure(0, 0, "count") if scales.counts(self.one) else Figure(None, 0, self.one.kpi.unit, state=NO_DATA)
        return {part: (self.names.get(part, part), none) for part in now} | whole

    # Lines

    def lines(self, whole: Mapping[str, tuple[str, Figure]], now: Rows) -> list[Line]:
        """One line per part, heaviest first."""
        window, split = self.stretch.window, self.asked.split
        by_day: dict[str, Line] = {}
        if self.asked.each != "day" and not self.of_moment:
            # Hours of a bad day are all bad, and months are few: how much a period varies is told by its days.
            days = replace(self, asked=replace(self.asked, each="day"))
            by_day = {one.key: one for one in days.lines(whole, days.rows(window, "day", split))}
        made = []
        then = self.rows(self.earlier.window if self.asked.each in PROFILES else self.wide, self.asked.each, split)
        before = self.totals(self.earlier.window)
        if self.asked.deviations and self.asked.each not in PROFILES and not self.of_moment:
            self.plain = self._plain({part: (now.get(part, {}), then.get(part, {})) for part in whole})
        for part, (name, figure) in whole.items():
            here, there = now.get(part, {}), then.get(part, {})
            earlier = self._before(part, before)
            if self.asked.each in PROFILES:
                points, change = self._profile(part, here, there if earlier else {}), None
            elif self.of_moment:
                points, change = self._moments(part, here, there), moved.difference(figure, earlier)
            else:
                points, change = self._series(part, figure, earlier, here, there)
            told = Line(part, name, points, figure, earlier, change, self._known(part, before))
            if part in by_day:
                told = replace(told, change=by_day[part].change, before_partial=by_day[part].before_partial)
            made.append(told)
        kept = [one for one in made if not split or one.whole.value is not None or one.whole.n or shows(one)]
        return sorted(kept, key=lambda one: (-one.whole.n, one.key))

    def _series(
        self,
        part: str,
        whole: Figure,
        before: Figure | None,
        now: Mapping[str, Figure],
        then: Mapping[str, Figure],
    ) -> tuple[tuple[Point, ...], Change | None]:
        """The points of one part, and how it moved."""
        axis = [*self.earlier_axis, *self.axis]
        found = [self._there(one, then) for one in self.earlier_axis] + [self._there(one, now) for one in self.axis]
        family = scales.family_of(self.one, found)
        sizes = [
            buckets.size(one, self.asked.each) if family == "count" else scales.n_of(self.one, figure)
            for one, figure in zip(axis, found, strict=True)
        ]
        judged = self._judged(part, axis, found, family, sizes)
        count = len(self.earlier_axis)
        aligned = self._aligned(then, family)
        points = [
            Point(figure, one, earlier, self._target(part, bucket.start_at), partial)
            for figure, one, (earlier, partial), bucket in zip(
                found[count:], self.plain.get(part, judged)[count:], aligned, self.axis, strict=True
            )
        ]
        window = self.earlier.window
        places = [
            at for at, one in enumerate(self.earlier_axis) if window.start_at <= (one.start_at or 0) < window.end_at
        ]
        parts = [Part(size, one.spread) for size, one in zip(sizes, judged, strict=True)]
        windows = self.stretch.window, self.earlier.window
        both = parts[count:], [parts[at] for at in places]
        change = moved.change(self.one, family, (whole, before), both, moved.days_of(windows, self.stretch.now_at))
        return tuple(points), change

    def _judged(
        self, part: str, axis: Sequence[Bucket], found: Sequence[Figure], family: str, sizes: Sequence[float]
    ) -> list[Judged]:
        """Each point against what is usual of those that are whole and open."""
        off = [bool(one.closed) or events.shut(self.past.context, self.asked, part, one, self.zone) for one in axis]
        left_out = [one.partial or off[at] or (one.start_at or 0) < self.first_at for at, one in enumerate(axis)]
        judged = control.chart(
            family,
            [scales.number(one) for one in found],
            sizes,
            [buckets.slot(one, self.asked.each, self.zone) for one in axis],
            each=self.asked.each,
            least=self.one.kpi.minimum_n,
            closed=left_out,
        )
        return [
            replace(one, why_not=PARTIAL) if one.why_not == control.CLOSED and not shut else one
            for one, shut in zip(judged, off, strict=True)
        ]

    def _moments(self, part: str, now: Mapping[str, Figure], then: Mapping[str, Figure]) -> tuple[Point, ...]:
        """The points of one part, each beside the one in its place in the time before. A level goes on from day to day:
        whatever took it for chance would mark whole weeks."""
        aligned = self._aligned(then, "count" if scales.counts(self.one) and not self.at_end else "level")
        not_whole = Judged(why_not=PARTIAL)
        return tuple(
            Point(
                self._there(one, now),
                not_whole if one.partial and not self.at_end else Judged(),
                earlier,
                self._target(part, one.start_at),
                partial and not self.at_end,
            )
            for one, (earlier, partial) in zip(self.axis, aligned, strict=True)
        )

    def _plain(self, told: Mapping[str, tuple[Mapping[str, Figure], Mapping[str, Figure]]]) -> dict[str, list[Judged]]:
        """Per part its buckets as a plain chart judges them: the lines of a chart share its limits."""
        axis = [*self.earlier_axis, *self.axis]
        groups = [buckets.group(one, self.asked.each, self.zone) for one in axis]
        values = [
            scales.number(self._there(one, (now if place >= len(self.earlier_axis) else then)))
            for now, then in told.values()
            for place, one in enumerate(axis)
        ]
        judged = control.plain(values, groups * len(told), self.asked.deviations)
        return {part: judged[at * len(axis) : (at + 1) * len(axis)] for at, part in enumerate(told)}

    def _before(self, part: str, before: Mapping[str, tuple[str, Figure]]) -> Figure | None:
        """The figure of the time before, where the floor goes back so far."""
        figure = before.get(part, ("", None))[1]
        window = self.earlier.window
        whole = self.first_at < (window.end_at if self.at_end else window.start_at + clock.DAY_MS)
        return figure if whole and figure is not None and figure.value is not None else None

    def _known(self, part: str, before: Mapping[str, tuple[str, Figure]]) -> bool:
        """Whether the floor tells of any of the time before."""
        figure = before.get(part, ("", None))[1]
        return figure is not None and figure.value is not None and self.first_at < self.earlier.window.end_at

    def _there(self, bucket: Bucket, rows: Mapping[str, Figure]) -> Figure:
        """The figure of a bucket; of a past one in which nothing came, a count is none and not unknown."""
        figure = rows.get(bucket.key)
        kpi = self.one.kpi
        at = bucket.start_at
        unknown = at is not None and (bucket.end_at or at) <= self.first_at
        if figure is not None and (figure.value or not unknown):
            return figure
        told = at is None or (self.first_at < (bucket.end_at or at) and at <= self.stretch.now_at)
        # What a source of sums leaves blank stays blank.
        if scales.counts(self.one) and kpi.kind != KIND and told:
            return Figure(0, 0, kpi.unit)
        return Figure(None, 0, kpi.unit, state=NO_DATA)

    def _aligned(self, then: Mapping[str, Figure], family: str) -> list[tuple[Figure | None, bool]]:
        """Per bucket the figure of the one that stands in its place in the time before, and whether the floor tells
        only of a part of that one; the number of a part is beside no other."""
        found: list[tuple[Figure | None, bool]] = []
        window, earlier = self.stretch.window, self.earlier.window
        by_start = {one.start_at: one for one in self.earlier_axis}
        for one in self.axis:
            at = buckets.moved_back(one.start_at or 0, window, earlier, self.asked.each, self.zone)
            bucket = by_start.get(at)
            part = bucket is not None and (bucket.start_at or 0) < self.first_at < (bucket.end_at or scales.LATER)
            unlike = family == "count" and (one.partial or part)
            found.append((None if bucket is None or unlike else self._there(bucket, then), part))
        return found

    def _profile(self, part: str, now: Mapping[str, Figure], then: Mapping[str, Figure]) -> tuple[Point, ...]:
        """Hours of the day, shifts or weekdays, each beside itself in the time before; of everything, those worse than
        the rest are flagged."""
        target, worse = self._target(part, None), frozenset() if self.asked.split else self._worse()
        return tuple(
            Point(
                self._there(one, now),
                Judged(rules=(WORSE,) if one.key in worse else ()),
                then.get(one.key),
                target,
            )
            for one in self.axis
        )

    def _target(self, part: str, at: int | None) -> float | None:
        """What is aimed at for a part of the split on the day of a bucket."""
        on = clock.day_on(self.stretch.window.end_at - 1 if at is None else at, self.zone)
        place = events.place_of(self.asked.lens.filters)
        if part and self.asked.split in ("queue", "team", "client", "site"):
            place = Place(self.asked.split, part)
        target = self.past.context.target(self.one.kpi.id, on, place)
        if target is not None:
            return target.goal
        return self.settings.target_ratio if self.one.kpi.id == "service_level" else None

    # What hurts

    def hurts(self) -> list[Hurt]:
        """The hours of the day that are worse than the rest; where none is for sure, the shifts."""
        if not hurting.better_way(self.one):
            return []
        bad = hurting.bad_hours(self.one, self._hour_cells()) or hurting.bad_shifts(self.one, self._shift_cells())
        if bad and self.asked.split in hurting.FEW:
            bad = hurting.with_parts(self.one, bad, self.rows(self.stretch.window, "hour", self.asked.split))
        return bad

    def _hour_cells(self) -> hurting.Cells:
        return hurting.by_hour(self.rows(self.stretch.window, "hour", "").get(_ALL, {}))

    def _shift_cells(self) -> hurting.Cells:
        return hurting.by_group(self.rows(self.stretch.window, "day", "shift"))

    def _worse(self) -> frozenset[str]:
        """The hours of the day, shifts or weekdays that are worse than the rest, of everything."""
        if not hurting.better_way(self.one):
            return frozenset()
        if self.asked.each == "clock_hour":
            cells = self._hour_cells()
        elif self.asked.each == "shift":
            cells = self._shift_cells()
        else:
            cells = hurting.by_weekday(self.rows(self.stretch.window, "day", "").get(_ALL, {}))
        return frozenset(one.name for one in hurting.worse(self.one, cells))
