"""Figures of a period in a table: intervals on the line of their column, fairness in words, money in its currency."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from supervisor import formats
from supervisor.clock import Window
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure, wilson
from supervisor.models import cells
from supervisor.models.figure_model import FigureModel, as_shown, counted, judged_text, shown, shown_of, written
from supervisor.views import agents
from supervisor.views.columns import of_kpi
from supervisor.views.past import Stretch

STRETCH = Stretch(Window(0, 86_400_000, "day"), "UTC", 86_400_000)


def rate(good: int, n: int) -> Figure:
    return Figure(good / n, n, "ratio", *wilson(good, n))


@pytest.fixture
def model(qapp: object) -> FigureModel:
    rows: list[dict[str, Any]] = [
        {"agent": "a", "aht": Figure(200_000, 50, "ms", 100_000, 300_000), "csat": rate(30, 100)},
        {"agent": "b", "aht": Figure(400_000, 50, "ms", 300_000, 500_000), "csat": rate(90, 100)},
        # Three contacts may be anywhere: they do not stretch the line for the others.
        {"agent": "c", "aht": Figure(900_000, 3, "ms", 0, 2_000_000), "csat": rate(88, 100)},
    ]
    for row, (minor, currency) in zip(rows, ((12_345, "EUR"), (500, "ILS"), (0, "EUR")), strict=True):
        row["revenue"] = Figure(minor, 2, f"money:{currency}") if minor else Figure(None, 0, "money", state="no_data")
    made = FigureModel(())
    made.show(agents.table_of(STRETCH, "agent", rows).table, 0, "UTC")
    return made


def test_intervals_stand_on_the_line_of_their_column(model: FigureModel) -> None:
    aht = model.column_of("aht")
    first, second, small = (model.cell(row, aht) for row in range(3))
    assert (first.low, first.place, first.high) == (0, 0.25, 0.5)
    assert (second.low, second.place, second.high) == (0.5, 0.75, 1)
    assert (small.low, small.high, small.quiet, formats.plain(small.note)) == (0, 1, True, "n 3")


def test_money_is_told_in_its_currency(model: FigureModel) -> None:
    revenue = model.column_of("revenue")
    assert [formats.plain(model.cell(row, revenue).text) for row in range(3)] == ["€123.45", "₪5.00", "–"]
    model.sort(revenue, Qt.SortOrder.AscendingOrder)
    assert [model.key_at(row) for row in range(3)] == ["b", "a", "c"]


def test_fairness_is_said_in_words_and_what_the_first_column_counts(model: FigureModel) -> None:
    tip = model.index(0, model.column_of("csat")).data(Qt.ItemDataRole.ToolTipRole)
    assert formats.plain(tip).startswith("All together: 69.3%. Lower than that by more than chance.")
    judged = next(one for one in model.data_shown.judged["csat"] if one)  # type: ignore[attr-defined]  # a FigureTable
    assert judged_text("csat", judged) == "All together: 69.3%. Lower than that by more than chance."
    assert "more than chance" in model.explain(model.column_of("stands_out"))
    assert "wrap-up" in model.explain(model.column_of("aht"))


@pytest.mark.parametrize(
    ("figure", "text"),
    [
        (Figure(0.5, 400, "ratio"), "50.0%"),
        (Figure(0.5, 4, "ratio"), "50%"),
        (Figure(61_000, 4, "ms"), "1:01"),
        (Figure(1234, 1234, "count"), "1,234"),
        (Figure(4.26, 30, "score"), "4.26"),
        (Figure(-26.315, 99, "net"), "−26"),
        (Figure(42.819, 100, "net"), "42.8"),
        (Figure(40.0, 1434, "net"), "40.0"),
        (Figure(42.5, 0, "net"), "42.5"),
        (Figure(-40.0, 0, "net"), "−40"),
        (Figure(-0.2, 50, "net"), "0"),
        (Figure(-1999, 3, "money:GBP"), "−£19.99"),
        (Figure(None, 0, "ratio"), "–"),
    ],
)
def test_a_figure_is_written_by_its_unit(qapp: object, figure: Figure, text: str) -> None:
    assert formats.plain(shown(figure)) == text
    assert figure.value is None or formats.plain(written(figure.unit, figure.value, figure.n)) == text


def test_agents_time_behind_a_figure_is_in_hours_wherever_it_is_told(qapp: object) -> None:
    minutes = 151 * 60 + 44
    assert formats.plain(counted(catalogue.BY_ID["occupancy"], minutes)) == "151:44\u00a0h"
    figure = Figure(0.8, minutes, "ratio")
    assert "Over 151:44\u00a0h of agents' time." in formats.plain(cells.sureness("occupancy", figure, "UTC"))
    assert formats.plain(counted(catalogue.BY_ID["occupancy"], 44)) == "44\u00a0min"


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (Figure(71.604, 120, "net"), Figure(-32.384, 120, "net"), 104.0),
        (Figure(631_900, 9, "ms"), Figure(302_100, 9, "ms"), 329_000),
        (Figure(0.84046, 400, "ratio"), Figure(0.82853, 400, "ratio"), 0.011),
        (Figure(0.404, 40, "ratio"), Figure(0.326, 40, "ratio"), 0.07),
        (Figure(4.256, 40, "score"), Figure(4.1, 40, "score"), 0.16),
    ],
)
def test_a_difference_fits_the_figures_beside_it(first: Figure, second: Figure, apart: float) -> None:
    one, two = as_shown(first), as_shown(second)
    assert one is not None
    assert two is not None
    assert one - two == pytest.approx(apart)


def test_what_an_article_costs_is_in_hours_however_many(qapp: object) -> None:
    cost = Figure(82 * 3_600_000 + 600_000, 40, "ms")
    assert formats.plain(shown_of("article_cost", cost)) == "82:10\u00a0h"
    assert formats.plain(shown_of("resolution_time", cost)) == "3.4\u00a0d"
    column = of_kpi("article_cost")
    for value, text in ((cost.value, "82:10\u00a0h"), (3_600_000, "1:00\u00a0h")):
        assert formats.plain(cells.show(column, value, 40, "", 0, "UTC").text) == text
