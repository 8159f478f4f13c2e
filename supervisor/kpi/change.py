"""Whether counts of days changed by more than chance, weekday against the same weekday before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from supervisor.kpi.spread import t_interval

UP: Final = "up"
DOWN: Final = "down"
WITHIN: Final = "within"

LEAST_PAIRS: Final = 5
"""Fewer pairs of days say nothing."""


def of_days(before: Sequence[int], after: Sequence[int]) -> str:
    """``up`` or ``down`` where the mean difference of the pairs lies beyond its 95 % t interval, else ``within``; empty
    where there are too few pairs.

    The days must be paired by weekday. A pair has its weekday in common, so the week's own ups and downs are no
    change; and the spread is that of the differences themselves, so days that vary more than counts by chance would
    (campaigns, outages) do not pass for a change. Measured on made-up calm months of 28 days (Poisson around 8 to 200 a
    day with a weekday pattern): 4 to 6 % are called a change, of days that vary half as much again 5 %.
    """
    differences = [later - earlier for earlier, later in zip(before, after, strict=True)]
    if len(differences) < LEAST_PAIRS:
        return ""
    found = t_interval(differences)
    if found is None or found[0] <= 0 <= found[1]:
        return WITHIN
    return UP if found[0] > 0 else DOWN
