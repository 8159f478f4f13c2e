"""Control charts: hand-worked limits, false alarms on simulated calm weeks, and what is found."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
import pytest

from supervisor.kpi import control

Floats = npt.NDArray[np.float64]
WEEKDAY: Final = np.array([1.2, 1.1, 1.0, 1.0, 0.9, 0.5, 0.35])
HOUR: Final = np.array(
    [0.1, 0.08, 0.05, 0.05, 0.06, 0.1, 0.3, 0.7, 1.2, 1.6, 1.8, 1.7,
     1.5, 1.5, 1.5, 1.4, 1.2, 1, 0.9, 0.7, 0.5, 0.35, 0.25, 0.15]
)  # fmt: skip
PER_WEEK: Final = {"hour": 168, "day": 7, "week": 1}
LEAST: Final = {"rate": 20, "duration": 5, "level": 5}
KINDS: Final = ("poisson", "busy days", "binomial", "bad days", "log-normal", "slow days", "score")
FAMILY: Final = {
    "poisson": "count", "busy days": "count", "binomial": "rate", "bad days": "rate", "log-normal": "duration",
    "slow days": "duration", "score": "level",
}  # fmt: skip


class Calm:
    """Weeks in which nothing changes: about `volume` contacts a day, fewer at night and at the end of the week."""

    def __init__(self, kind: str, volume: float, each: str, weeks: int, chance: np.random.Generator) -> None:
        per = PER_WEEK[each]
        shape = {"hour": np.outer(WEEKDAY, HOUR / HOUR.sum()).ravel(), "day": WEEKDAY, "week": np.array([6.0])}[each]
        self.family, self.slots = FAMILY[kind], np.arange(weeks * per) % per
        mean = volume * shape[self.slots]
        day = np.arange(weeks * per) // (24 if each == "hour" else 1)
        bad = chance.normal(0, 1, int(day.max()) + 1)[day]
        numbers = chance.poisson(mean * np.exp(0.12 * bad) if kind == "busy days" else mean)
        if self.family == "count":
            self.values, self.sizes = numbers.astype(np.float64), np.ones(len(mean))
            return
        self.sizes = numbers.astype(np.float64)
        self.values = np.full(len(mean), np.nan)
        for at in np.flatnonzero(numbers).tolist():
            self.values[at] = self._mean(kind, int(numbers[at]), int(self.slots[at]), float(bad[at]), chance)

    @staticmethod
    def _mean(kind: str, n: int, slot: int, bad: float, chance: np.random.Generator) -> float:
        if kind in ("binomial", "bad days"):
            odds = math.log(0.85 / 0.15) + 0.3 * math.sin(slot) + (0.3 * bad if kind == "bad days" else 0)
            return float(chance.binomial(n, 1 / (1 + math.exp(-odds)))) / n
        if kind == "score":
            return float(chance.choice([1, 2, 3, 4, 5], n, p=[0.08, 0.07, 0.15, 0.3, 0.4]).mean())
        usual = 180_000 * (1 + 0.3 * math.sin(slot)) * math.exp(0.12 * bad if kind == "slow days" else 0)
        return float(chance.lognormal(0, 0.9, n).mean()) * usual

    def judged(self, each: str) -> list[control.Judged]:
        values = [None if math.isnan(one) else one for one in self.values.tolist()]
        return control.chart(
            self.family, values, self.sizes.tolist(), self.slots.tolist(), each=each, least=LEAST.get(self.family, 1)
        )


def flagged_weeks(kind: str, volume: float, each: str, weeks: int, series: int) -> float:
    """The share of calm weeks with any flag, of the later half of each series."""
    chance = np.random.default_rng(20261122)
    per, flagged, total = PER_WEEK[each], 0, 0
    for _ in range(series):
        found = Calm(kind, volume, each, weeks, chance).judged(each)
        for week in range(weeks // 2, weeks):
            total += 1
            flagged += any(one.rules for one in found[week * per : (week + 1) * per])
    return flagged / total


@pytest.mark.parametrize("kind", KINDS)
def test_calm_weeks_by_day_are_hardly_ever_flagged(kind: str) -> None:
    for volume in (30, 200, 1000):
        assert flagged_weeks(kind, volume, "day", 12, 100) <= 0.05, volume
    assert flagged_weeks(kind, 200, "day", 6, 150) <= 0.05


@pytest.mark.parametrize("kind", KINDS)
def test_calm_weeks_by_hour_are_hardly_ever_flagged(kind: str) -> None:
    assert sum(flagged_weeks(kind, volume, "hour", 8, 25) for volume in (200, 1000)) / 2 <= 0.05


@pytest.mark.parametrize("kind", KINDS)
def test_calm_weeks_by_week_are_hardly_ever_flagged(kind: str) -> None:
    assert flagged_weeks(kind, 100, "week", 16, 60) <= 0.05


def found_share(kind: str, volume: float, each: str, change: float, places: slice, series: int = 60) -> float:
    """How often a change of the last buckets is flagged: counts and times by a factor, shares by points."""
    chance = np.random.default_rng(7)
    hits = 0
    for _ in range(series):
        weeks = Calm(kind, volume, each, 9, chance)
        if weeks.family == "count":
            weeks.values[places] += chance.poisson(weeks.values[places] * (change - 1))
        elif weeks.family == "rate":
            weeks.values[places] = np.clip(weeks.values[places] + change, 0, 1)
        else:
            weeks.values[places] *= change
        hits += any(one.rules for one in weeks.judged(each)[places])
    return hits / series


MONDAY, LAST_TWO_WEEKS, BUSY_HOUR = slice(-7, -6), slice(-14, None), slice(-158, -157)


@pytest.mark.parametrize(
    ("kind", "volume", "each", "change", "places", "least"),
    [
        ("poisson", 200, "day", 1.4, MONDAY, 0.8),
        ("busy days", 200, "day", 1.8, MONDAY, 0.75),
        ("poisson", 200, "day", 1.2, LAST_TWO_WEEKS, 0.85),
        ("binomial", 200, "day", -0.15, MONDAY, 0.9),
        ("binomial", 200, "day", -0.06, LAST_TWO_WEEKS, 0.7),
        ("log-normal", 200, "day", 1.5, MONDAY, 0.8),
        ("log-normal", 200, "day", 1.2, LAST_TWO_WEEKS, 0.8),
        ("busy days", 1000, "hour", 2.2, BUSY_HOUR, 0.8),
    ],
)
def test_a_real_change_is_found(
    kind: str, volume: float, each: str, change: float, places: slice, least: float
) -> None:
    assert found_share(kind, volume, each, change, places) >= least


def test_limits_of_counts_by_hand() -> None:
    # Nine Mondays of 100: each is judged by the eight others, 2 sqrt(100.375) = 20.0374, and its spread of 1 grows to
    # sqrt(1 + 1/8) = 1.0607; the limit of 3 is 3 + 30/32 + (5*243 + 16*27 + 9)/(96*64) = 4.2070 with 8 degrees.
    found = control.chart("count", [100.0] * 9, [1.0] * 9, [0] * 9)
    assert found[0].expected == pytest.approx(100)
    assert found[0].low == pytest.approx(((20.0374 - 4.2070 * 1.0607) / 2) ** 2 - 0.375, abs=0.01)
    assert found[0].high == pytest.approx(((20.0374 + 4.2070 * 1.0607) / 2) ** 2 - 0.375, abs=0.01)
    assert {one.rules for one in found} == {()}


def test_a_point_outside_is_flagged_and_moves_nobody_elses_limits() -> None:
    days = [100.0, 104, 97, 101, 95, 103, 99, 160, 102]
    found = control.chart("count", days, [1.0] * 9, [0] * 9)
    assert [at for at, one in enumerate(found) if one.rules] == [7]
    assert found[7].rules == (control.OUTSIDE,)
    calm = control.chart("count", [one for one in days if one != 160], [1.0] * 8, [0] * 8)
    assert found[0].expected == pytest.approx(calm[0].expected)


def test_many_in_a_row_on_one_side_are_flagged_from_the_ninth_on() -> None:
    weeks = [100.0, 103, 98, 101, 99, 102, 97] * 4
    later = [106.0, 109, 104, 107, 105, 108, 103] * 2
    found = control.chart("count", weeks + later, [1.0] * 42, [0] * 42)
    flagged = [at for at, one in enumerate(found) if control.RUN in one.rules]
    row = [at for at, one in enumerate(found) if one.run]
    assert (row[-1], len(row)) == (flagged[-1], len(flagged) + 8), "those before the ninth are of the row too"
    assert {found[at].run for at in row} == {len(row)}
    assert flagged == list(range(36, 42))
    assert not any(control.OUTSIDE in one.rules for one in found)


def test_what_is_not_judged_says_why() -> None:
    values = [0.8, 0.82, None, 0.2, 0.81, 0.79, 0.8, 0.83, 0.1, 0.8, 0.5]
    sizes = [100.0, 120, 0, 4, 90, 100, 110, 100, 100, 95, 50]
    closed = [False] * 8 + [True, False, False]
    found = control.chart("rate", values, sizes, [0] * 10 + [1], least=20, closed=closed)
    assert [one.why_not for one in found] == [
        "", "", control.NO_DATA, control.SMALL, "", "", "", "", control.CLOSED, "", control.NEW,
    ]  # fmt: skip
    assert {one.rules for one in found} == {()}


def test_too_few_to_compare_with_judges_nothing() -> None:
    found = control.chart("count", [10.0, 500.0, 10.0], [1.0] * 3, [0, 0, 0])
    assert {one.why_not for one in found} == {control.NEW}
    assert control.chart("count", [], [], []) == []


def test_rare_things_are_small_not_flagged() -> None:
    found = control.chart("count", [1.0, 0, 2, 1, 0, 1, 3, 1, 0, 4], [1.0] * 10, [0] * 10)
    assert {one.why_not for one in found} == {control.SMALL}


def test_waits_of_nothing_can_be_judged() -> None:
    waits: list[float | None] = [0.0, 4_000.0, 900.0, 3_000.0, 6_000.0, 0.0, 1_500.0, 5_500.0, 900_000.0]
    found = control.chart("duration", waits, [50.0] * 9, [0] * 9)
    assert [at for at, one in enumerate(found) if one.rules] == [8]
    assert all(one.low is not None and one.low >= 0 for one in found)


def test_a_partial_bucket_is_measured_by_its_length() -> None:
    # A month cut to a third of its length with a third of the contacts is no news.
    found = control.chart(
        "count", [300.0, 310, 295, 305, 290, 300, 308, 100], [1.0] * 7 + [1 / 3], [0] * 8, each="month"
    )
    assert found[7].rules == ()
    assert found[7].expected == pytest.approx(100, rel=0.05)


def test_the_plain_chart_of_a_group() -> None:
    # Mean 50, squares 100+100+0+0+400+400 = 1000 over 5: sample deviation 14.142.
    group = [40.0, 60.0, 50.0, 50.0, 30.0, 70.0]

    def outside(values: list[float], deviations: float) -> list[bool]:
        return [bool(one.rules) for one in control.plain(values, ["week"] * len(values), deviations)]

    assert outside(group, 1) == [False, False, False, False, True, True]
    assert outside(group, 2) == [False] * 6
    # Exactly on the limit is not outside: 1, 3 around 2 lie sqrt(2) from it, 0.7071 deviations.
    assert outside([1.0, 3.0], 1 / math.sqrt(2)) == [False, False]
    assert outside([5.0], 1) == [False]
    # Each group by itself; what is missing is in none.
    found = control.plain([1.0, 100.0, None, 3.0, 100.0], ["a", "b", "a", "a", "b"], 1)
    assert [one.expected for one in found] == [2, 100, None, 2, 100]
    assert found[0].low == pytest.approx(2 - math.sqrt(2))
    assert found[0].high == pytest.approx(2 + math.sqrt(2))
    assert found[2].why_not == control.NO_DATA
