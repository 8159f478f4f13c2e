"""Figures from sums: no data, intervals and shapes, against published and hand-worked numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor.kpi import catalogue, figures
from supervisor.kpi.figures import Figure


@pytest.mark.parametrize(
    ("good", "n", "low", "high"),
    [
        # Newcombe 1998, Statistics in Medicine 17, table I, method 3 (score without continuity correction).
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_intervals_as_published(good: int, n: int, low: float, high: float) -> None:
    assert figures.wilson(good, n) == pytest.approx((low, high), abs=5e-5)


@given(n=st.integers(1, 10_000), share=st.floats(0, 1))
def test_an_interval_holds_its_share_and_stays_within_0_and_1(n: int, share: float) -> None:
    good = round(n * share)
    low, high = figures.wilson(good, n)
    assert 0 <= low <= good / n + 1e-12
    assert good / n - 1e-12 <= high <= 1


def one(kpi: str, variant: str = "", **sums: int) -> Figure:
    return figures.figure(catalogue.BY_ID[kpi], lambda name: sums.get(name, 0), variant)


def test_a_rate_carries_n_and_its_interval() -> None:
    figure = one("service_level", queued_answered_within=81, queued_answered=200, queued_abandoned=63)
    assert (figure.value, figure.n, figure.unit, figure.state) == (81 / 263, 263, "ratio", "")
    assert (figure.low, figure.high) == pytest.approx((0.2553, 0.3662), abs=5e-5)


@pytest.mark.parametrize("kpi", [kpi.id for kpi in catalogue.KPIS if kpi.formula and kpi.formula.bottom])
def test_without_a_denominator_there_is_no_value(kpi: str) -> None:
    figure = one(kpi)
    assert (figure.value, figure.n, figure.low, figure.high, figure.state) == (None, 0, None, None, "no_data")


def test_durations_are_said_in_seconds() -> None:
    """Two waits of 20.0 and 25.5 s: s is 3.889, t(1) 12.7062, so the mean of 22.75 reaches 34.94 to both sides; nobody
    waits less than nothing."""
    found = one("asa", answered_wait_ms=45_500, queued_answered=2, answered_wait_ds2=200**2 + 255**2).as_dict()
    assert found | {"high": None} == {"value": 22.75, "n": 2, "unit": "s", "low": 0, "high": None, "state": ""}
    assert found["high"] == pytest.approx(22.75 + 34.942, abs=1e-3)
    alone = one("asa", answered_wait_ms=20_000, queued_answered=1, answered_wait_ds2=200**2)
    assert (alone.value, alone.low, alone.high) == (20_000, None, None)


def test_aht_says_when_wrap_up_is_unknown() -> None:
    assert one("aht", talk_ms=60_000, handled=2, handled_wrap_unknown=1).state == "wrap_up_unknown"
    assert one("aht", talk_ms=60_000, handled=2).state == ""
    # Means of what is known are over those it is known of.
    assert one("wrap_up_time", wrap_ms=30_000, handled=3, handled_wrap_unknown=1).value == 15_000
    assert one("hold_time", hold_ms=30_000, handled=3, handled_hold_unknown=3).state == "no_data"


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(0, 9)), min_size=1, max_size=8))
def test_columns_say_the_same_as_single_figures(cells: list[tuple[int, int, int]]) -> None:
    names = ("queued_answered_within", "queued_answered", "queued_abandoned")
    arrays = {name: np.array(column) for name, column in zip(names, zip(*cells, strict=True), strict=True)}
    nothing = np.zeros(len(cells), dtype=np.int64)
    for variant in ("", *catalogue.BY_ID["service_level"].variants):
        formula = catalogue.formula_of(catalogue.BY_ID["service_level"], variant)
        shown, n = figures.columns(formula, lambda name: arrays.get(name, nothing))
        for place, cell in enumerate(cells):
            figure = one("service_level", variant, **dict(zip(names, cell, strict=True)))
            assert n[place] == figure.n
            assert math.isnan(shown[place]) if figure.value is None else shown[place] == figure.value


@pytest.mark.parametrize(
    ("available_ms", "n"), [(1, 1), (29_000, 1), (89_999, 1), (90_000, 2), (3_600_000, 60), (8 * 3_600_000 - 1, 480)]
)
def test_the_n_of_occupancy_is_minutes_of_agents_time(available_ms: int, n: int) -> None:
    figure = one("occupancy", available_state_ms=available_ms)
    assert (figure.value, figure.n) == (0, n)
    assert one("occupancy").n == 0


@given(st.lists(st.tuples(*[st.integers(0, 10**8)] * 3), min_size=1, max_size=6))
def test_a_column_of_occupancies_has_the_n_of_single_ones(cells: list[tuple[int, int, int]]) -> None:
    names = ("contact_state_ms", "wrap_up_state_ms", "available_state_ms")
    arrays = {name: np.array(column) for name, column in zip(names, zip(*cells, strict=True), strict=True)}
    kpi = catalogue.BY_ID["occupancy"]
    _, below = figures.columns(catalogue.formula_of(kpi), arrays.__getitem__)
    assert figures.all_behind(kpi, below) == [figures.behind(kpi, bottom) for bottom in below.tolist()]
    assert [figures.behind(kpi, bottom) for bottom in below.tolist()] == [
        one("occupancy", "", **dict(zip(names, cell, strict=True))).n for cell in cells
    ]
