"""The figures of many groups at once are those of each group by itself, to the last digit."""

from __future__ import annotations

from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.kpi import catalogue, figures, many_figures, spread
from supervisor.kpi.entries import Formula, Kpi
from supervisor.kpi.spread import BESIDE, Moments, moments_of

_OF_SUMS = [
    (kpi, variant)
    for kpi in catalogue.KPIS
    if kpi.kind == "sum" and kpi.live
    for variant in ("", *kpi.variants)
]  # fmt: skip
_OF_PERIODS = [
    (kpi, formula)
    for kpi in catalogue.KPIS
    if kpi.kind == "sum" and not kpi.live and kpi.formula is not None
    for formula in (kpi.formula, *kpi.variants.values())
]
_AMOUNTS = st.one_of(
    st.integers(0, 9), st.integers(-3, 100), st.integers(0, 10**7), st.integers(0, 10**13), st.integers(0, 10**18)
)


def _of(sums: dict[str, int], name: str) -> int:
    return sums.get(name, 0)


def _names(kpi: Kpi, formula: Formula) -> list[str]:
    terms = (*formula.top, *formula.bottom, *formula.squares, *BESIDE.get(kpi.id, ()), formula.counts)
    return sorted({term.lstrip("-") for term in terms if term} | {"handled_wrap_unknown", "wraps_known"})


@given(data=st.data(), which=st.sampled_from(_OF_SUMS), rows=st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_figures_of_sums_are_those_of_each_row(data: st.DataObject, which: tuple[Kpi, str], rows: int) -> None:
    kpi, variant = which
    names = _names(kpi, catalogue.formula_of(kpi, variant))
    sums = [{name: data.draw(_AMOUNTS) for name in names} for _ in range(rows)]
    found = many_figures.of_sums(kpi, lambda name: [row.get(name, 0) for row in sums], rows, variant)
    assert found == [figures.figure(kpi, partial(_of, row), variant) for row in sums]


@given(data=st.data(), which=st.sampled_from(_OF_PERIODS), rows=st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_figures_of_periods_are_those_of_each_row(
    data: st.DataObject, which: tuple[Kpi, Formula], rows: int
) -> None:  # fmt: skip
    kpi, formula = which
    sums = [{name: data.draw(_AMOUNTS) for name in _names(kpi, formula)} for _ in range(rows)]
    values = [{name: data.draw(st.lists(st.integers(0, 10**8), max_size=4)) for name in row} for row in sums]
    moments = [{name: moments_of(several) for name, several in row.items()} for row in values]
    found = many_figures.of_period(
        kpi,
        formula,
        lambda name: [row.get(name, 0) for row in sums],
        rows,
        lambda row, name: values[row].get(name, []),
        lambda row, name: moments[row].get(name, Moments()),
    )
    assert found == [
        spread.figure(
            kpi,
            formula,
            partial(_of, sums[row]),
            lambda name: values[row].get(name, []),  # noqa: B023 - it is called at once
            lambda name: moments[row].get(name, Moments()),  # noqa: B023 - it is called at once
        )
        for row in range(rows)
    ]
