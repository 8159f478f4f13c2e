"""Differences that are more than chance, and tables of noise that stay plain."""

from __future__ import annotations

import random

import pytest

from supervisor.kpi import fairness, spread
from supervisor.kpi.fairness import ABOVE, BELOW, WITHIN
from supervisor.kpi.figures import Figure, wilson


def rate(good: int, n: int) -> Figure:
    return Figure(good / n, n, "ratio", *wilson(good, n)) if n else Figure(None, 0, "ratio", state="no_data")


def mean(values: list[float]) -> Figure:
    interval = spread.t_interval(values)
    assert interval is not None
    return Figure(sum(values) / len(values), len(values), "ms", max(interval[0], 0.0), interval[1])


def test_tails_are_those_of_printed_tables() -> None:
    # Student's t: 2.228 at 10 degrees is 5 %, 3.169 is 1 %; 12.706 at one degree is 5 %.
    assert fairness.t_tail(2.228, 10) == pytest.approx(0.05, abs=1e-4)
    assert fairness.t_tail(3.169, 10) == pytest.approx(0.01, abs=1e-4)
    assert fairness.t_tail(12.706, 1) == pytest.approx(0.05, abs=1e-4)
    # 15 heads or more of 20: 0.0207.
    assert fairness.beta_share(0.5, 15, 6) == pytest.approx(0.0207, abs=1e-4)


def test_the_interval_of_a_difference_is_newcombes() -> None:
    # Newcombe 1998, table II (a) and (b), method 10: 56/70 - 48/80 and 9/10 - 3/10.
    found = fairness.difference(rate(56, 70), rate(48, 80))
    assert found is not None
    assert [found.low, found.high] == pytest.approx([0.0524, 0.3339], abs=1e-4)
    assert found.beyond_chance
    found = fairness.difference(rate(9, 10), rate(3, 10))
    assert found is not None
    assert [found.low, found.high] == pytest.approx([0.1705, 0.8090], abs=1e-4)
    # As one of ten pairs the first is no longer more than chance.
    among = fairness.difference(rate(56, 70), rate(48, 80), pairs=10)
    assert among is not None
    assert not among.beyond_chance


def test_means_differ_by_their_own_intervals() -> None:
    # 100 with +-3 against 105 with +-4: 5 within a reach of 5 (3-4-5) is just chance.
    first, second = Figure(100, 50, "ms", 97, 103), Figure(105, 50, "ms", 101, 109)
    assert fairness.difference(first, second) == fairness.Difference(-5, -10, 0, False)
    further = fairness.difference(first, Figure(105.1, 50, "ms", 101.1, 109.1))
    assert further is not None
    assert further.beyond_chance
    assert fairness.difference(first, Figure(9, 9, "count")) is None


def test_few_contacts_may_stand_far_away() -> None:
    whole = rate(900, 1000)
    # 15 of 20 and 150 of 200 are both 75 % of a team of 90 %: exact tails 0.043 and 3e-9.
    assert fairness.judge([rate(15, 20), rate(150, 200)], [whole, whole], 20) == [WITHIN, BELOW]
    assert fairness.judge([rate(200, 200)], [whole], 20) == [ABOVE]
    # Under the least n, without a figure, without an interval, without a whole: nothing is said.
    assert fairness.judge([rate(0, 19), rate(0, 0), Figure(0.2, 500, "ratio")], [whole] * 3, 20) == ["", "", ""]
    assert fairness.judge([rate(0, 30)], [None], 20) == [""]
    # An agent alone is the team.
    assert fairness.judge([rate(30, 60)], [rate(30, 60)], 20) == [""]


def test_among_many_the_level_is_shared_out() -> None:
    whole = rate(5_000, 10_000)
    one = rate(65, 100)  # exactly 0.0035 by chance
    assert fairness.judge([one], [whole], 20) == [ABOVE]
    assert fairness.judge([one] * 14, [whole] * 14, 20) == [ABOVE] * 14
    assert fairness.judge([one] * 15, [whole] * 15, 20) == [WITHIN] * 15


def test_in_a_team_of_different_work_only_the_furthest_stand_out() -> None:
    # Ten of 85 %, one of 70 %: that one, beyond chance and beyond the others.
    alike = [rate(850 + at, 1000) for at in range(-5, 5)]
    figures = [*alike, rate(700, 1000)]
    wholes = [fairness.together(figures)] * 11
    sides = fairness.judge(figures, wholes, 20)
    assert fairness.stands_out(figures, wholes, sides) == [False] * 10 + [True]
    # Half do one kind of work and half another: all beyond chance, nobody stands out.
    mixed = [rate(20 + at, 1000) for at in range(5)] + [rate(80 + at, 1000) for at in range(5)]
    wholes = [fairness.together(mixed)] * 10
    sides = fairness.judge(mixed, wholes, 20)
    assert sides == [BELOW] * 5 + [ABOVE] * 5
    assert not any(fairness.stands_out(mixed, wholes, sides))
    # Of four nobody can tell how they are spread.
    assert all(fairness.stands_out(mixed[3:7], wholes[:4], sides[3:7]))


def tables_with_a_flag(kind: str, shift: float = 0.0) -> float:
    """The share of 400 tables of 40 people in which anybody is singled out; the first is `shift` away."""
    chance, found = random.Random(kind), 0
    for _ in range(400):
        sizes = [chance.randrange(20, 160) for _ in range(40)]
        if kind == "rate":
            good = [
                sum(chance.random() < 0.85 - (shift if not at else 0) for _ in range(n)) for at, n in enumerate(sizes)
            ]
            figures, whole = [rate(*one) for one in zip(good, sizes, strict=True)], rate(sum(good), sum(sizes))
        else:
            values = [
                [chance.lognormvariate(5.5 + (shift if not at else 0), 0.8) for _ in range(n)]
                for at, n in enumerate(sizes)
            ]
            figures, whole = [mean(one) for one in values], mean([one for some in values for one in some])
        found += any(side in (ABOVE, BELOW) for side in fairness.judge(figures, [whole] * 40, 20))
    return found / 400


@pytest.mark.parametrize("kind", ["rate", "mean"])
def test_a_table_of_noise_stays_plain(kind: str) -> None:
    assert tables_with_a_flag(kind) <= 0.05
    # The same tables with one person who is much worse are told from noise.
    assert tables_with_a_flag(kind, 0.3 if kind == "rate" else 1.0) > 0.8


def test_the_whole_is_that_of_all_rows_at_once() -> None:
    assert fairness.together([rate(3, 10), rate(0, 0), rate(40, 50)]) == rate(43, 60)
    parts: list[list[float]] = [[10, 20, 60], [5], [30, 90, 40, 20]]
    alone = Figure(5, 1, "ms")
    whole, plain = (
        fairness.together([mean(parts[0]), alone, mean(parts[2])]),
        spread.t_interval([*parts[0], *parts[1], *parts[2]]),
    )
    assert whole is not None
    assert plain is not None
    assert whole.n == 8
    assert [whole.value, whole.low, whole.high] == pytest.approx([275 / 8, *plain])
    # Without intervals nobody knows how far they spread; of nothing there is no whole.
    assert fairness.together([Figure(0.5, 100, "ratio")]) is None
    assert fairness.together([Figure(3.0, 1, "ratio"), rate(1, 2)]) is None, "three sales of one contact"
    assert fairness.together([rate(0, 0)]) is None
