"""From what groups sum up to, to their figures: one figure of one group, or of all groups at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from supervisor.history import totals
from supervisor.history.asking import Asked
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.period import Period
from supervisor.kpi import figures, many_figures, measured
from supervisor.kpi.figures import Figure


class Group(NamedTuple):
    """What the figures of one group are made of."""

    sums: dict[str, int]
    longest: tuple[int, int] | None
    unknown: bool
    """Whether an agent of it was never seen to log in."""
    more: beyond_sums.Group
    given: totals.Given | None = None


def figure(period: Period, one: Asked, group: Group) -> Figure:
    """A figure that exists by these keys; where a floor holds sums instead of rows, told apart from what nobody
    measures."""
    if period.totals is None:
        if one.kpi.live and measured.lacks(one.kpi.id, one.variant, period.empty):
            return Figure(None, 0, one.kpi.unit, state=figures.NOT_MEASURED)
        return _figure(period, one, group)
    if group.given is not None and group.given.wholes and one.kpi.kind == "sum":
        group = _with_wholes(group, group.given, one)
    if totals.lacks(period.totals, one, group.sums, group.given):
        return Figure(None, 0, one.kpi.unit, state=figures.NOT_MEASURED)
    left = (0, 0)
    if group.given is not None and one.kpi.kind == "sum" and one.formula.bottom:
        whole = group.given.whole(one.formula)
        if whole.left_out:
            without = group.given.without(whole)
            group = group._replace(sums={name: sum - without.get(name, 0) for name, sum in group.sums.items()})
            left = (whole.left_out, whole.rows)
    found = _figure(period, one, group)
    if found.value is None or found.state not in ("", figures.PARTLY):
        return found
    about = group.given.approximate if group.given else set()
    if not about.isdisjoint(one.measures):
        return replace(found, low=None, high=None, state=figures.APPROXIMATE, left_out=left)
    return replace(found, state=found.state or figures.LEFT_OUT, left_out=left) if left[0] else found


def _with_wholes(group: Group, given: totals.Given, one: Asked) -> Group:
    """A source may tell an AHT and none of its parts."""
    serving = given.serving(one.formula)
    more = {name: amount - given.sums.get(name, 0) for name, amount in serving.sums.items()}
    sums = group.sums | {name: group.sums.get(name, 0) + amount for name, amount in more.items()}
    return group._replace(sums=sums, given=serving)


def _figure(period: Period, one: Asked, group: Group) -> Figure:
    kpi = one.kpi
    if kpi.id == "max_wait":
        longest = group.longest
        return Figure(longest[0], longest[1], "ms") if longest else Figure(None, 0, "ms", state=figures.NO_DATA)
    if group.unknown and (kpi.rule == "slice"):
        return Figure(None, 0, kpi.unit, state=figures.LOGIN_UNSEEN)
    if kpi.live:
        return figures.figure(kpi, lambda name: group.sums.get(name, 0), one.variant)
    told = frozenset(group.given.sums) if group.given else frozenset()
    return beyond_sums.figure(period, one, group.sums, group.more, told)


class Groups:
    """All groups of a table, whose figures are worked out column by column."""

    def __init__(self, period: Period, groups: Sequence[Group]) -> None:
        self._period, self._groups = period, groups
        self._sums: dict[str, list[int]] = {}

    def _sum(self, measure: str) -> list[int]:
        if measure not in self._sums:
            self._sums[measure] = [group.sums.get(measure, 0) for group in self._groups]
        return self._sums[measure]

    def column(self, one: Asked) -> list[Figure]:
        """`figure` of every group."""
        kpi, period, groups = one.kpi, self._period, self._groups
        if period.totals is not None or kpi.kind != "sum":
            return [figure(period, one, group) for group in groups]
        if kpi.live:
            if measured.lacks(kpi.id, one.variant, period.empty):
                return [Figure(None, 0, kpi.unit, state=figures.NOT_MEASURED)] * len(groups)
            found = many_figures.of_sums(kpi, self._sum, len(groups), one.variant)
        else:
            found = beyond_sums.column(period, one, self._sum, [group.more for group in groups])
        if kpi.rule == "slice" and any(group.unknown for group in groups):
            unseen = Figure(None, 0, kpi.unit, state=figures.LOGIN_UNSEEN)
            found = [unseen if group.unknown else mine for group, mine in zip(groups, found, strict=True)]
        return found
