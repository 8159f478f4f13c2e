"""Changes between stretches, and the hour that hurts: hand-worked, simulated flat, and found."""

from __future__ import annotations

import math

import numpy as np
import pytest

from supervisor.kpi import comparing
from supervisor.kpi.comparing import Cell, Part, Stretch
from supervisor.kpi.control import Judged
from tests.kpi.test_control import HOUR, KINDS, Calm


def test_two_shares_by_the_pooled_test() -> None:
    # 860 of 1,000 and 820 of 1,000: pooled 0.84, sd sqrt(0.84 x 0.16 x 2 / 1000) = 0.016395; z = 2.4398, p = 0.0147.
    found = comparing.change("rate", Stretch(0.86, 1000), Stretch(0.82, 1000))
    assert found.difference == pytest.approx(0.04)
    assert found.probability == pytest.approx(0.0147, abs=2e-4)
    assert found.more_than_chance is True
    assert comparing.change("rate", Stretch(0.86, 100), Stretch(0.82, 100)).more_than_chance is False


def test_two_counts_by_poisson() -> None:
    # 130 after 100: 30 / sqrt(230) = 1.978; 120 after 100: 1.348.
    assert comparing.change("count", Stretch(130, 1), Stretch(100, 1)).more_than_chance is True
    assert comparing.change("count", Stretch(120, 1), Stretch(100, 1)).more_than_chance is False


def test_days_that_differ_much_make_a_change_less_sure() -> None:
    days = [Part(100, 0.05)] * 10
    # Each day's share varies by 0.05: the mean of ten by 0.0158, two such by 0.02236; 0.04 is 1.79 of these.
    found = comparing.change("rate", Stretch(0.86, 1000, days), Stretch(0.82, 1000, days))
    assert found.probability == pytest.approx(0.0736, abs=1e-3)
    assert found.more_than_chance is False


def test_means_need_to_know_how_they_vary() -> None:
    assert comparing.change("duration", Stretch(200, 50), Stretch(100, 50)).more_than_chance is None
    known = comparing.change("duration", Stretch(200, 50, low=180, high=220), Stretch(100, 50, low=90, high=110))
    assert known.more_than_chance is True


def stretch(weeks: Calm, judged: list[Judged], days: slice) -> Stretch:
    values, sizes = weeks.values[days], weeks.sizes[days]
    parts = [Part(float(size), one.spread) for size, one in zip(sizes, judged[days], strict=True)]
    if weeks.family == "count":
        return Stretch(float(values.sum()), len(values), parts)
    there = ~np.isnan(values)
    n = float(sizes[there].sum())
    return Stretch(float((values[there] * sizes[there]).sum()) / n, n, parts)


def test_calm_months_hardly_ever_differ_by_more_than_chance() -> None:
    chance, rounds, sure = np.random.default_rng(3), 60, 0
    for kind in KINDS:
        for _ in range(rounds):
            weeks = Calm(kind, 200, "day", 12, chance)
            judged = weeks.judged("day")
            now, before = (stretch(weeks, judged, days) for days in (slice(-28, None), slice(-56, -28)))
            sure += comparing.change(weeks.family, now, before).more_than_chance is True
    assert sure / rounds / len(KINDS) <= 0.05


NIGHTS = {f"{hour:02}": (4 if hour < 6 else 40) for hour in range(24)}


def centre(night: float, day: float, days: int = 14) -> dict[str, list[Cell]]:
    """Per hour what each day adds: a mean of `day` or, before six, of `night`, a little up and down from day to day."""
    return {
        hour: [
            Cell(str(on), (night if hour < "06" else day) * n * (1 + 0.1 * math.sin(on + int(hour))), n)
            for on in range(days)
        ]
        for hour, n in NIGHTS.items()
    }


def test_ten_minutes_overnight_in_a_mean_of_three_are_found() -> None:
    cells = centre(10.0, 2.77)
    found = comparing.worse(cells, ratio=False, good="down")
    names = sorted(one.name for one in found)
    assert names == ["00", "01", "02", "03", "04", "05"]
    assert comparing.spans([int(name) for name in names]) == [(0, 6)]
    value, n = comparing.together(names, cells)
    assert value == pytest.approx(10, rel=0.02)
    assert n == 4 * 6 * 14
    assert found[0].whole == pytest.approx(3, abs=0.05)
    assert sum(one.share for one in found) == pytest.approx(24 / 744)


def test_better_hours_are_no_finding() -> None:
    assert comparing.worse(centre(1.0, 3.0), ratio=False, good="down") == []
    assert len(comparing.worse(centre(1.0, 3.0), ratio=False, good="up")) == 6


def test_sure_but_small_is_no_finding() -> None:
    assert comparing.worse(centre(3.3, 3.0), ratio=False, good="down") == []


def test_too_few_days_say_nothing() -> None:
    assert comparing.worse(centre(10.0, 2.77, days=4), ratio=False, good="down") == []
    assert comparing.worse({}, ratio=False, good="down") == []


@pytest.mark.parametrize("kind", ["share", "log-normal", "exponential"])
@pytest.mark.parametrize(("volume", "days"), [(100, 14), (400, 28), (2000, 7)])
def test_flat_noise_is_not_pointed_at(kind: str, volume: int, days: int) -> None:
    chance = np.random.default_rng(11)
    rounds, named = 60, 0
    for _ in range(rounds):
        cells: dict[str, list[Cell]] = {}
        for day in range(days):
            bad = math.exp(chance.normal(0, 0.2))
            for hour, n in enumerate(chance.poisson(volume * HOUR / HOUR.sum()).tolist()):
                if not n:
                    continue
                if kind == "share":
                    top = float(chance.binomial(n, 1 / (1 + math.exp(-1.7 - math.log(bad)))))
                elif kind == "log-normal":
                    top = float(chance.lognormal(0, 1, n).sum()) * bad
                else:
                    top = float(chance.exponential(1, n).sum()) * bad
                cells.setdefault(f"{hour:02}", []).append(Cell(str(day), top, n))
        good = "up" if kind == "share" else "down"
        named += bool(comparing.worse(cells, ratio=kind == "share", good=good))
    assert named / rounds <= 0.05


@pytest.mark.parametrize(
    ("hours", "spans"),
    [([], []), ([3], [(3, 4)]), ([22, 23, 0, 1], [(22, 2)]), ([5, 6, 9], [(5, 7), (9, 10)]), ([23], [(23, 24)]),
     (list(range(24)), [(0, 24)])],
)  # fmt: skip
def test_hours_that_follow_each_other(hours: list[int], spans: list[tuple[int, int]]) -> None:
    assert comparing.spans(hours) == spans
