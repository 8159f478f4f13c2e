"""A selection follows its keys however many rows it has and wherever they move."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets.parts.selection import stretches
from widgets.parts.table_view import TableView

COLUMNS = (Column("name", Text("Name"), "name"), Column("count", Text("Count"), "count"))


def picture(counts: dict[str, int]) -> TableData:
    return TableData("rows", COLUMNS, list(counts), {"name": list(counts), "count": list(counts.values())})


@pytest.fixture
def view(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> TableView:
    model = TableModel(COLUMNS)
    view = TableView(model, "rows")
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    return view


def show(view: TableView, counts: dict[str, int]) -> None:
    model = view.model()
    assert isinstance(model, TableModel)
    model.show(picture(counts), 0, "UTC")


def choose(view: TableView, keys: set[str]) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for key in keys:
        view.selectionModel().select(view.model().index(view.rows.row_of(key), 0), flags)


@pytest.mark.parametrize("share", [0.02, 0.3, 1.0])
def test_many_selected_rows_stay_selected_while_others_move_come_and_go(view: TableView, share: float) -> None:
    chance = random.Random(11)
    counts = {f"k{number}": chance.randrange(1000) for number in range(60)}
    show(view, counts)
    view.sort_by("count", True)
    chosen = {key for key in counts if chance.random() < share}
    choose(view, chosen)
    current = next(iter(chosen), "k0")
    view.selectionModel().setCurrentIndex(
        view.model().index(view.rows.row_of(current), 1), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    for step in range(30):
        for key in chance.sample(list(counts), 10):
            counts[key] = chance.randrange(1000)
        if step % 3 == 0:
            gone = chance.choice([key for key in counts if key != current])
            del counts[gone]
            chosen.discard(gone)
            counts[f"new{step}"] = chance.randrange(1000)
        show(view, counts)
        assert set(view.selected_keys()) == chosen
        assert view.rows.key_at(view.currentIndex().row()) == current
        drawn = {view.rows.key_at(row) for row in range(len(counts)) if view.selectionModel().isRowSelected(row)}
        assert drawn == chosen


def test_moving_rows_tell_nobody_of_another_selection(view: TableView) -> None:
    show(view, {"a": 1, "b": 2, "c": 3})
    view.sort_by("count", True)
    view.selectAll()
    told: list[object] = []
    view.selectionModel().selectionChanged.connect(lambda *changed: told.append(changed))
    show(view, {"a": 3, "b": 2, "c": 1})
    assert (view.selected_keys(), told) == (["a", "b", "c"], [])
    view.setCurrentIndex(view.model().index(0, 1))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_keys() == ["b"]


@given(st.sets(st.integers(0, 40)))
def test_stretches_cover_the_rows_and_nothing_else(rows: set[int]) -> None:
    made = list(stretches(sorted(rows)))
    assert {row for first, last in made for row in range(first, last + 1)} == rows
    assert all(one[1] + 1 < other[0] for one, other in itertools.pairwise(made))


def test_thousands_of_rows_are_copied_as_they_stood_while_the_window_goes_on(view: TableView, qtbot: QtBot) -> None:
    counts = {f"k{number:05}": number for number in range(20_000)}
    show(view, counts)
    view.sort_by("count", False)
    clipboard = QApplication.clipboard()
    clipboard.clear()
    view.copy()
    assert clipboard.text() == ""  # it takes more than one slice
    show(view, {key: -count for key, count in counts.items()})
    qtbot.waitUntil(lambda: clipboard.text() != "")
    lines = clipboard.text().split("\n")
    assert (lines[0], lines[1], lines[-1]) == ("Name\tCount", "k00000\t0", "k19999\t19,999")
    assert len(lines) == 20_001
    clipboard.clear()


def test_the_keyboard_lands_on_the_first_row_when_rows_come(view: TableView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert not view.currentIndex().isValid()
    view.sort_by("count", True)
    show(view, {"a": 1, "b": 2})
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    assert view.rows.key_at(view.currentIndex().row()) == "b"
    assert view.selected_keys() == []


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_row_is_chosen_by_its_key_in_either_direction(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    model = TableModel(COLUMNS)
    view = TableView(model, "rows")
    qtbot.addWidget(view)
    view.resize(90, 200)  # less room than the columns need
    view.show()
    show(view, {"a": 1, "b": 2})
    view.select_key("b")
    assert view.selected_keys() == ["b"]
    assert view.currentIndex().column() == 0
