"""Intervals and percentiles against printed tables."""

from __future__ import annotations

import pytest

from supervisor.kpi import student
from supervisor.kpi.spread import quantile, t_interval
from supervisor.kpi.student import t95


@pytest.mark.parametrize(
    ("degrees", "printed"),
    [
        (1, 12.706),
        (2, 4.303),
        (3, 3.182),
        (4, 2.776),
        (5, 2.571),
        (10, 2.228),
        (30, 2.042),
        (120, 1.980),
        (9_999, 1.960),
    ],
)
def test_students_t_as_printed(degrees: int, printed: float) -> None:
    assert t95(degrees) == pytest.approx(printed, abs=5e-4)


def test_the_two_ways_to_t_meet() -> None:
    assert t95(60) == pytest.approx(student._t95_of_few(60), abs=1e-8)
    assert t95(1_000) == pytest.approx(student._t95_of_few(1_000), abs=1e-8)


def test_an_interval_needs_two_values() -> None:
    assert t_interval([]) is None
    assert t_interval([5]) is None
    assert t_interval([5, 5, 5]) == (5, 5)
    low, high = t_interval([1, 3]) or (0, 0)
    assert (low, high) == pytest.approx((2 - 12.7062, 2 + 12.7062), abs=1e-3)


@pytest.mark.parametrize(
    ("values", "median", "p90"),
    [([7], 7, 7), ([1, 2], 1.5, 1.9), ([3, 1, 2], 2, 2.8), ([*range(1, 11)], 5.5, 9.1)],
)
def test_percentiles_lie_between_the_nearest(values: list[int], median: float, p90: float) -> None:
    assert quantile(values, 0.5) == median
    assert quantile(values, 0.9) == pytest.approx(p90)
