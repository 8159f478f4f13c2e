"""Rows side by side as a table view draws them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from supervisor import formats
from supervisor.kpi.fairness import Difference
from supervisor.kpi.figures import Figure
from supervisor.models.compare_model import CompareModel
from supervisor.views.side_by_side import Line

AHT = Line(
    "aht",
    (Figure(300_000, 50, "ms", 280_000, 320_000), Figure(360_000, 3, "ms", 300_000, 420_000)),
    280_000,
    420_000,
    None,
)
CSAT = Line(
    "csat",
    (Figure(0.9, 100, "ratio", 0.82, 0.95), Figure(None, 0, "ratio", state="not_measured")),
    0.82,
    0.95,
    Difference(-0.125, -0.2, -0.05, True),
    (0, 1),
)


def model(qapp: object) -> CompareModel:
    made = CompareModel()
    made.show(["a", "b"], ["Dana", "Omer"], [AHT, CSAT])
    QAbstractItemModelTester(made)
    return made


def test_small_figures_are_quiet_with_their_n_and_stand_on_one_scale(qapp: object) -> None:
    shown = model(qapp)
    first, second = shown.cell(0, 1), shown.cell(0, 2)
    assert (formats.plain(first.text), first.note, first.quiet) == ("5:00", "", False)
    assert (formats.plain(second.text), formats.plain(second.note), second.quiet) == ("6:00", "n 3", True)
    # From 4:40 to 7:00 is the whole line: 5:00 stands a seventh from its left.
    assert (first.low, first.high, second.high) == (0, 2 / 7, 1)
    assert first.place == 1 / 7


def test_tips_say_what_stands_behind_and_why_nothing_is_there(qapp: object) -> None:
    shown = model(qapp)

    def tip(row: int, column: int) -> str:
        return formats.plain(shown.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    assert tip(0, 1) == "5:00 (n 50)\nmost likely between 4:40 and 5:20"
    assert tip(1, 2) == "This is not measured here."
    assert "Too little" in tip(0, 3)
    assert tip(1, 3).startswith("Dana less Omer: −12.5 points; the true difference most likely lies between")
    assert shown.cell(1, 3).text == "12.5 points, more than chance"


def test_it_speaks_what_a_table_view_asks(qapp: object) -> None:
    shown = model(qapp)
    assert [shown.head(at).id for at in range(shown.columnCount())] == ["kpi", "a", "b", "difference"]
    assert (shown.row_of("csat"), shown.row_of("nps"), shown.rows_of({"aht"})) == (1, -1, [0])
    assert (shown.column_of("b"), shown.kpi_at(1), shown.columns) == (2, "", ())
    assert shown.still().keys == ("a", "b")
    assert shown.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Dana")
