"""No interval reaches beyond what its figure can be."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

from supervisor.history import asking
from supervisor.history.pages import scales
from supervisor.kpi import catalogue, comparing, figures, many_figures, spread
from supervisor.kpi.figures import Figure
from supervisor.settings import Settings


def _figure(id: str, values: Sequence[int] = (), variant: str = "", **sums: int) -> Figure:
    kpi = catalogue.BY_ID[id]
    return spread.figure(kpi, catalogue.formula_of(kpi, variant), lambda name: sums.get(name, 0), lambda name: values)


def test_nps_ends_at_a_hundred() -> None:
    """Six promoters and one passive of seven: 85.7; t(6) = 2.447, sd = sqrt(6/7 * 1/7 / 6), up to 120.7 without end."""
    few = _figure("nps", nps_promoters=6, nps_answers=7)
    assert few.low == pytest.approx(100 * (6 / 7 - 2.4469 * math.sqrt(6 / 49 / 6)), abs=0.01)
    assert few.high == 100
    bad = _figure("nps", nps_detractors=6, nps_answers=7)
    assert bad.low == -100
    assert bad.high == pytest.approx(-(few.low or 0))


def test_a_number_of_contacts_is_not_below_none() -> None:
    few = _figure("contacts_per_case", [1, 3], case_contacts=4, cases_solved=2)
    assert (few.value, few.low) == (2, 0)
    assert few.high == pytest.approx(2 + 12.706, abs=0.001)


@pytest.mark.parametrize(
    ("id", "variant", "values", "sums", "ends"),
    [
        ("csat_mean", "", [1_000, 5_000], {"csat_milli": 6_000, "csat_answers": 2}, (1, 5)),
        ("csat", "of_possible", [200_000, 1_000_000], {"csat_share_ppm": 1_200_000, "csat_answers": 2}, (0, 1)),
        ("ces", "", [1_000, 7_000], {"ces_milli": 8_000, "ces_answers": 2}, (1, 7)),
        ("ces", "net", [], {"ces_agree": 1, "ces_disagree": 1, "ces_answers": 2}, (-100, 100)),
        ("ces", "of_possible", [1_000, 7_000], {"ces_milli": 8_000, "ces_answers": 2}, (100 / 7, 100)),
        ("resolution_time", "", [0, 9_000], {"resolution_ms": 9_000, "cases_solved": 2}, (0, None)),
    ],
)
def test_two_answers_far_apart_say_all_that_can_be(
    id: str, variant: str, values: list[int], sums: dict[str, int], ends: tuple[float, float | None]
) -> None:
    found = _figure(id, values, variant, **sums)
    assert found.low == ends[0]
    assert ends[1] is None or found.high == ends[1]


def test_every_formula_lies_within_its_own_bounds() -> None:
    for kpi in catalogue.KPIS:
        for formula in [kpi.formula, *kpi.variants.values()]:
            if formula is not None:
                least, most = formula.ends(kpi.unit)
                assert least < most
                assert formula.within(kpi.unit, least, least - 1, most + 1) == (least, most)


def test_what_may_pass_a_hundred_percent_is_no_share_of_anything() -> None:
    """Four solves of a month in which five cases came are no four of these five: nothing says how far chance goes."""
    solves = {"opened_solved": 4, "cases_solved": 4, "cases_opened": 5}
    share, flow = (_figure("resolution_rate", (), variant, **solves) for variant in ("", "by_solves"))
    assert (share.value, share.low, share.high) == (0.8, *figures.wilson(4, 5))
    assert (flow.value, flow.low, flow.high) == (0.8, None, None)
    kpi = catalogue.BY_ID["resolution_rate"]
    several = many_figures.of_period(
        kpi, kpi.variants["by_solves"], lambda name: [solves[name]], 1, lambda *_: (), lambda *_: spread.Moments()
    )
    assert several == [flow]
    asked = asking.read("resolution_rate.by_solves", Settings())
    assert scales.family_of(asked, [flow]) == "level"
    assert scales.family_of(asking.read("resolution_rate", Settings()), [share]) == "rate"


def test_bad_data_beyond_the_bounds_stay_in_their_interval() -> None:
    formula = catalogue.formula_of(catalogue.BY_ID["ces"])
    assert formula.within("score", 8, 7.5, 8.5) == (7.5, 8)


def test_a_change_is_judged_by_the_side_that_is_not_cut_off() -> None:
    """A mean of 90 +- 20 of 100 answers, cut off at 100, has moved no more surely than one that is not."""
    before = comparing.Stretch(70.0, 100, low=50.0, high=90.0)
    whole = comparing.change("level", comparing.Stretch(90.0, 100, low=70.0, high=110.0), before)
    cut = comparing.change("level", comparing.Stretch(90.0, 100, low=70.0, high=100.0), before)
    assert cut == whole
