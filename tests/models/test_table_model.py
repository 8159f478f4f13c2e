"""Rows keep their keys: selection, focus and order through ticks, arrivals and departures."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from supervisor.mark import Text
from supervisor.models.table_model import KEY_ROLE, RAW_ROLE, TableModel
from supervisor.views.columns import Column, TableData

COLUMNS = (
    Column("agent", Text("Agent"), "name", worst_first="up"),
    Column("state", Text("State"), "word"),
    Column("since", Text("In state"), "since", worst_first="up"),
    Column("count", Text("Contacts"), "count"),
    Column("share", Text("Occupancy"), "ratio", "occupancy"),
)
NOW_AT = 1_000_000
ROWS = Qt.Orientation.Horizontal


def data(rows: dict[str, tuple[Any, ...]]) -> TableData:
    """A table from key -> cells."""
    cells = {column.id: [row[at] for row in rows.values()] for at, column in enumerate(COLUMNS)}
    return TableData("agents", COLUMNS, list(rows), cells)


def one(count: int | None, state: str = "available", since: int = 0, name: str = "Dana") -> tuple[Any, ...]:
    return (name, state, since, count, 0.5)


@pytest.fixture
def model(qapp: object) -> TableModel:
    model = TableModel(COLUMNS)
    model.show(data({"a": one(3), "b": one(None), "c": one(7), "d": one(3)}), NOW_AT, "UTC")
    return model


def keys(model: TableModel) -> list[str]:
    return [model.key_at(row) for row in range(model.rowCount())]


def selected(chosen: QItemSelectionModel) -> set[str]:
    return {index.data(KEY_ROLE) for index in chosen.selectedRows()}


def test_missing_stands_last_in_both_orders_and_ties_stand_by_key(model: TableModel) -> None:
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert keys(model) == ["c", "a", "d", "b"]
    model.sort(3, Qt.SortOrder.AscendingOrder)
    assert keys(model) == ["a", "d", "c", "b"]


def test_names_are_sorted_without_regard_to_case(qapp: object) -> None:
    model = TableModel(COLUMNS)
    named = {key: one(1, name=name) for key, name in zip("abcd", ("omer", "Dana", "dana", "Ruth"), strict=True)}
    model.show(data(named), NOW_AT, "UTC")
    model.sort(0)
    assert [model.value(row, "agent") for row in range(4)] == ["Dana", "dana", "omer", "Ruth"]


def test_sorted_by_state_the_longest_in_a_state_stands_first(qapp: object) -> None:
    model = TableModel(COLUMNS)
    rows = {
        "a": one(1, "available", 10),
        "b": one(1, "break", 900),
        "c": one(1, "break", 100),
        "d": one(1, "offline", 1),
    }
    model.show(data(rows), NOW_AT, "UTC")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert keys(model) == ["c", "b", "a", "d"]


def test_a_selected_row_is_followed_by_its_key_when_the_order_changes(model: TableModel) -> None:
    chosen = QItemSelectionModel(model)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    chosen.setCurrentIndex(model.index(0, 3), flags)
    assert selected(chosen) == {"c"}
    model.show(data({"a": one(30), "b": one(20), "c": one(1), "d": one(10)}), NOW_AT, "UTC")
    assert keys(model) == ["a", "b", "d", "c"]
    assert selected(chosen) == {"c"}
    assert chosen.currentIndex().data(KEY_ROLE) == "c"
    assert chosen.currentIndex().column() == 3


def test_several_selected_rows_are_followed_while_others_come_and_go(model: TableModel) -> None:
    chosen = QItemSelectionModel(model)
    model.sort(3, Qt.SortOrder.DescendingOrder)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 1, 3):
        chosen.select(model.index(row, 0), flags)
    assert selected(chosen) == {"c", "a", "b"}
    model.show(data({"x": one(50), "b": one(40), "d": one(2), "c": one(5)}), NOW_AT, "UTC")
    assert keys(model) == ["x", "b", "c", "d"]
    assert selected(chosen) == {"c", "b"}


def test_all_rows_selected_stay_selected_through_a_new_order(model: TableModel) -> None:
    chosen = QItemSelectionModel(model)
    model.sort(3)
    for row in range(4):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        chosen.select(model.index(row, 0), flags)
    model.show(data({"a": one(4), "b": one(3), "c": one(2), "d": one(1)}), NOW_AT, "UTC")
    assert selected(chosen) == {"a", "b", "c", "d"}


def test_while_held_rows_keep_their_places_and_newcomers_stand_at_the_end(model: TableModel) -> None:
    model.sort(3, Qt.SortOrder.DescendingOrder)
    model.hold(True)
    model.show(data({"a": one(90), "b": one(1), "c": one(7), "d": one(3), "new": one(99)}), NOW_AT, "UTC")
    assert keys(model) == ["c", "a", "d", "b", "new"]
    assert model.value(1, "count") == 90
    model.hold(False)
    assert keys(model) == ["new", "a", "c", "d", "b"]


def test_a_tick_without_a_new_order_is_one_change_and_no_reset(model: TableModel) -> None:
    model.sort(3)
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("data"))
    model.layoutChanged.connect(lambda *_: told.append("layout"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.show(data({"a": one(3), "b": one(None), "c": one(8), "d": one(3)}), NOW_AT, "UTC")
    assert told == ["data"]


def test_other_columns_reset_the_model(model: TableModel) -> None:
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    columns = COLUMNS[:2]
    model.show(TableData("agents", columns, ["a"], {"agent": ["Dana"], "state": ["break"]}), NOW_AT, "UTC")
    assert told == ["reset"]
    assert model.columnCount() == 2


def test_the_clock_moves_time_in_state_without_a_word(model: TableModel) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("data"))
    before = model.cell(0, 2).text
    model.set_now(NOW_AT + 65_000)
    assert (before, model.cell(0, 2).text) == ("16:40", "17:45")
    assert told == []
    assert model.ticks() == [2]


def test_roles_give_text_raw_value_key_and_what_is_spoken(model: TableModel) -> None:
    index = model.index(0, 4)
    assert index.data() == "50%"
    assert index.data(RAW_ROLE) == 0.5
    assert index.data(KEY_ROLE) == "a"
    assert index.data(int(Qt.ItemDataRole.AccessibleTextRole)) == "Occupancy, 50%"
    assert index.data(int(Qt.ItemDataRole.DecorationRole)) is None
    assert "Wall clock" in model.headerData(4, ROWS, int(Qt.ItemDataRole.ToolTipRole))


def test_no_data_is_a_dash_with_its_reason(model: TableModel) -> None:
    assert model.cell(1, 3).text == "–"
    rows = data({"a": ("Dana", "break", 1, 1, None)})
    rows.n["share"] = [5_000]
    model.show(rows, NOW_AT, "UTC")
    assert "no log-in was seen" in model.index(0, 4).data(int(Qt.ItemDataRole.ToolTipRole)).lower()


def test_a_long_break_is_a_share_of_its_limit(qapp: object) -> None:
    model = TableModel(COLUMNS)
    table = data({"a": one(1, "break", NOW_AT - 900_000)})
    table.cells["limit_ms"] = [600_000]
    model.show(table, NOW_AT, "UTC")
    assert model.cell(0, 2).bar == pytest.approx(1.5)


TABLES = st.dictionaries(
    st.sampled_from("abcdefghij"), st.tuples(st.none() | st.integers(0, 5), st.integers(0, 3)), max_size=10
)


@given(pictures=st.lists(TABLES, min_size=1, max_size=6), column=st.integers(-1, 4), down=st.booleans())
def test_any_pictures_keep_the_contract_of_models_and_the_selected_key(
    qapp: object, pictures: list[dict[str, tuple[int | None, int]]], column: int, down: bool
) -> None:
    model = TableModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    chosen = QItemSelectionModel(model)
    model.sort(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
    kept: set[str] = set()
    for picture in pictures:
        rows = {key: one(count, since=since) for key, (count, since) in picture.items()}
        model.show(data(rows), NOW_AT, "UTC")
        assert sorted(keys(model)) == sorted(rows)
        counts = [model.value(row, "count") for row in range(model.rowCount())]
        if column == 3:
            present = [value for value in counts if value is not None]
            assert present == sorted(present, reverse=down)
            assert counts[len(present) :] == [None] * (len(counts) - len(present))
        kept &= rows.keys()
        assert selected(chosen) == kept
        chance = random.Random(len(rows))
        if rows:
            row = chance.randrange(len(rows))
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            chosen.select(model.index(row, 0), flags)
            kept = selected(chosen)
    assert isinstance(model, QAbstractItemModel)
