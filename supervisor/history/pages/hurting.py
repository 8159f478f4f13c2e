"""Which hours of the day, shifts or weekdays are worse than the rest, from figures by hour and by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from supervisor.history.asking import Asked
from supervisor.kpi import comparing
from supervisor.kpi.comparing import Cell, Worse
from supervisor.kpi.entries import MEAN
from supervisor.kpi.figures import Figure
from supervisor.views.trends import Hurt

FEW: Final = ("queue", "channel", "site", "client", "team")
"""The splits of which hours that hurt name a part: the others have too many to look at by the hour."""
Figures = Mapping[str, Figure]
Cells = dict[str, list[Cell]]


def better_way(one: Asked) -> str:
    """Which direction is better for a mean or a share (of times less is, unless somebody says); else empty. What is of
    one moment has no hours that could be worse."""
    if one.kpi.formula is None or one.of_moment:
        return ""
    formula = one.formula
    mean = formula.take == MEAN or (bool(formula.bottom) and not formula.take)
    return (one.kpi.good or ("down" if one.kpi.unit == "ms" else "")) if mean else ""


def _put(cells: Cells, group: str, day: str, figure: Figure) -> None:
    if group and figure.value is not None and figure.n:
        cells.setdefault(group, []).append(Cell(day, float(figure.value) * figure.n, figure.n))


def by_hour(hours: Figures) -> Cells:
    """Per hour of the day what each day has, from figures by hour."""
    cells: Cells = {}
    for start, figure in hours.items():
        _put(cells, start[11:13], start[:10], figure)
    return cells


def by_weekday(days: Figures) -> Cells:
    """Per weekday what each of them has, from figures by day."""
    cells: Cells = {}
    for day, figure in days.items():
        _put(cells, str(date.fromisoformat(day).isoweekday()), day, figure)
    return cells


def by_group(groups: Mapping[str, Figures]) -> Cells:
    """Per group (a shift) what each day has."""
    cells: Cells = {}
    for group, days in groups.items():
        for day, figure in days.items():
            _put(cells, group, day, figure)
    return cells


def worse(one: Asked, cells: Cells) -> list[Worse]:
    """The groups that are worse than the rest, heaviest first."""
    kpi = one.kpi
    return comparing.worse(cells, ratio=kpi.unit == "ratio", good=better_way(one), least=kpi.minimum_n)


def with_parts(one: Asked, bad: list[Hurt], parts: Mapping[str, Figures]) -> list[Hurt]:
    """The same stretches of the day, each with the part that weighs most in it: that is worse there than all is over
    all, by the most times its n. It is told, not judged: no part is compared with chance."""
    cells = {part: by_hour(hours) for part, hours in parts.items()}
    sign = 1 if better_way(one) == "down" else -1
    found = []
    for hurt in bad:
        hours = _hours(hurt.first, hurt.end) if hurt.first is not None and hurt.end is not None else []
        held = {part: [hour for hour in hours if hour in mine] for part, mine in cells.items() if part}
        there = [(part, *comparing.together(mine, cells[part])) for part, mine in held.items() if mine]
        part, value, n = max(
            there, key=lambda told: sign * (told[1] - hurt.whole) * told[2], default=("", hurt.whole, 0)
        )
        if sign * (value - hurt.whole) > 0:
            hurt = replace(hurt, part=part, part_value=value, part_n=round(n))
        found.append(hurt)
    return found


def _hours(first: int, end: int) -> list[str]:
    return [f"{hour % 24:02}" for hour in range(first, end if end > first else end + 24)]


def bad_hours(one: Asked, cells: Cells) -> list[Hurt]:
    """The stretches of the day that are worse than the rest, heaviest first."""
    bad = worse(one, cells)
    found = []
    for first, end in comparing.spans([int(hour.name) for hour in bad]):
        names = _hours(first, end)
        value, n = comparing.together(names, cells)
        share = sum(hour.share for hour in bad if hour.name in names)
        found.append(Hurt("", first, end, value, round(n), bad[0].whole, share))
    return sorted(found, key=lambda hurt: -hurt.n * abs(hurt.value - hurt.whole))


def bad_shifts(one: Asked, cells: Cells) -> list[Hurt]:
    """The shifts that are worse than the rest, heaviest first."""
    return [Hurt(bad.name, None, None, bad.value, round(bad.n), bad.whole, bad.share) for bad in worse(one, cells)]
