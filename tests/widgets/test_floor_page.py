"""The Floor page draws a view, keeps the hand's place, and every figure on it is a door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.views.columns import TableData
from supervisor.views.floor import FloorView
from widgets.pages.floor import FloorPage

NOW_AT = 1_795_343_700_000


@pytest.fixture
def page(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], view: FloorView) -> FloorPage:
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    QApplication.processEvents()
    return page


def test_tiles_show_value_second_figure_target_and_a_word(page: FloorPage) -> None:
    face = page.tiles["service_level"].face
    assert (face.title, face.value, face.aside, face.word) == ("Service level", "71.4%", "target 80%", "watch")
    face = page.tiles["waiting"].face
    assert (face.value, face.second, face.word) == ("15", "longest 2:37", "act now")
    face = page.tiles["answered"].face
    assert (face.value, face.second, face.word) == ("1,093", "of 1,312 entered", "")
    assert page.tiles["agents_available"].face.second == "of 36 present"


def test_trouble_stands_on_top(page: FloorPage) -> None:
    queues = page.models["queues"]
    longest = [queues.value(row, "longest_wait") for row in range(queues.rowCount())]
    known = [wait for wait in longest if wait is not None]
    assert known == sorted(known, reverse=True)
    assert longest[: len(known)] == known
    agents = page.models["agents"]
    assert agents.value(0, "state") == "break"
    assert agents.value(agents.rowCount() - 1, "state") == "offline"


def test_selection_focus_and_scroll_survive_ticks(page: FloorPage, view: FloorView) -> None:
    table = page.tables["agents"]
    table.verticalScrollBar().setValue(200)
    table.select_key("agents-25")
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    for tick in range(3):
        cells = {**view.agents.cells, "answered": list(range(40)), "state": view.agents.cells["state"][::-1]}
        agents = replace(view.agents, cells=cells)
        page.show_view(replace(view, agents=agents), NOW_AT + tick * 1000, "Asia/Jerusalem", {})
        QApplication.processEvents()
    assert table.selected_keys() == ["agents-25"]
    assert table.rows.key_at(table.currentIndex().row()) == "agents-25"
    assert table.verticalScrollBar().value() == scrolled


def test_rows_stay_under_the_hand_until_it_leaves(page: FloorPage, view: FloorView, qtbot: QtBot) -> None:
    table = page.tables["queues"]
    before = [table.rows.key_at(row) for row in range(12)]
    QTest.mouseMove(table.viewport(), QPoint(40, 40))
    table._touch()
    cells = {**view.queues.cells, "longest_wait": [None] * 11 + [999_000]}
    changed = TableData("queues", view.queues.columns, view.queues.keys, cells, view.queues.n, view.queues.level)
    page.show_view(replace(view, queues=changed), NOW_AT, "Asia/Jerusalem", {})
    assert [table.rows.key_at(row) for row in range(12)] == before
    table._let_go()
    table._hand.stop()
    assert table.rows.key_at(0) == view.queues.keys[11]


@pytest.mark.parametrize(
    ("table", "column", "kpi"),
    [
        ("queues", "service_level", "service_level"),
        ("queues", "queue", "entered"),
        ("agents", "occupancy", "occupancy"),
        ("agents", "contacts", "answered"),
        ("waiting", "tries", "waiting"),
        ("to_reach", "wait", "to_reach"),
    ],
)
def test_every_cell_is_a_door(page: FloorPage, qtbot: QtBot, table: str, column: str, kpi: str) -> None:
    view = page.tables[table]
    page.go_to(table)
    view.columns.choose(view.columns.shown() | {column})
    index = view.model().index(1, view.column_of(column))
    view.setCurrentIndex(index)
    with qtbot.waitSignal(page.rows_wanted) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [kpi, view.rows.key_at(1), table]


def test_a_click_on_a_figure_opens_it_and_a_click_on_a_name_only_chooses(page: FloorPage, qtbot: QtBot) -> None:
    view = page.tables["queues"]
    opened: list[str] = []
    page.rows_wanted.connect(lambda kpi, key, table: opened.append(kpi))
    for column in ("queue", "waiting"):
        place = view.visualRect(view.model().index(2, view.column_of(column))).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    view._let_go()
    view._hand.stop()
    assert opened == ["waiting"]


def test_tiles_open_by_mouse_and_by_key(page: FloorPage, qtbot: QtBot) -> None:
    tile = page.tiles["abandoned"]
    with qtbot.waitSignal(page.rows_wanted) as opened:
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert opened.args == ["abandoned", "", "totals"]
    with qtbot.waitSignal(page.rows_wanted):
        QTest.keyClick(tile, Qt.Key.Key_Space)


def test_the_completed_only_formula_is_one_click_away(page: FloorPage, qtbot: QtBot) -> None:
    menu = QMenu(page)
    page.tiles["service_level"].menu_wanted.emit(menu)
    words = [action.text() for action in menu.actions()]
    assert "completed only" in words
    with qtbot.waitSignal(page.variant_wanted) as wanted:
        menu.actions()[words.index("completed only")].trigger()
    assert wanted.args == ["service_level", "completed_only"]
    others = next(found for action in menu.actions() if isinstance(found := action.menu(), QMenu))
    assert len(others.actions()) == len(catalogue.BY_ID["service_level"].variants) - 1


def test_the_formula_in_force_is_said_on_the_tile(page: FloorPage, view: FloorView) -> None:
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {"service_level": "completed_only"})
    assert page.tiles["service_level"].face.second == "completed only"
    assert (
        "of these answered in time / (of these answered + of these abandoned)" in page.tiles["service_level"].face.tip
    )


def test_time_in_state_goes_on_every_second(page: FloorPage) -> None:
    model = page.models["agents"]
    column = model.column_of("since")
    before = model.cell(0, column).text
    page.tick(NOW_AT + 1000)
    assert model.cell(0, column).text != before


def test_less_room_shows_fewer_columns_and_a_choice_outranks_that(page: FloorPage, qtbot: QtBot) -> None:
    view = page.tables["queues"]
    page.resize(1900, 900)
    QApplication.processEvents()
    wide = view.columns.shown()
    page.resize(1000, 600)
    QApplication.processEvents()
    assert view.columns.shown() < wide
    assert {"queue", "waiting", "longest_wait", "service_level"} <= view.columns.shown()
    view.columns.choose({"queue", "aht"})
    page.resize(1900, 900)
    QApplication.processEvents()
    assert view.columns.shown() == {"queue", "aht"}
    view.columns.back_to_usual()
    assert view.columns.shown() == wide


def test_how_the_page_was_left_comes_back(page: FloorPage, qtbot: QtBot, speak: Callable[[str], None]) -> None:
    page.tables["queues"].columns.choose({"queue", "entered", "asa"})
    page.tables["queues"].sort_by("asa", False)
    kept = page.state()
    other = FloorPage()
    qtbot.addWidget(other)
    other.restore(kept)
    assert other.tables["queues"].columns.chosen() == {"queue", "entered", "asa"}
    assert other.state()["queues/sort"] == "asa up"


def test_the_chart_tells_its_summary_and_leaves_gaps_where_nothing_is_known(page: FloorPage, view: FloorView) -> None:
    page.add_chart()
    assert page.chart is not None
    summary = page.chart.accessibleDescription()
    assert summary.startswith(f"{sum(one or 0 for one in view.day.offered)} offered")
    _, level = page.chart._level.getData()
    busy = [level for level, count in zip(view.day.service_level, view.day.offered, strict=True) if (count or 0) >= 5]
    assert sum(one == one for one in level) == len(busy) == 8
    edges, offered = page.chart._offered.getData()
    assert len(edges) == len(offered) + 1 == 23


def test_copied_rows_are_tab_separated_and_free_of_marks(page: FloorPage) -> None:
    view = page.tables["queues"]
    view.columns.choose({"queue", "waiting"})
    view.select_key("queues-4")
    view.copy()
    assert QApplication.clipboard().text() == "Queue\tWaiting\nTechnical support\t7"
    view.clearSelection()
    view.copy()
    assert QApplication.clipboard().text().count("\n") == 12


def test_an_empty_table_says_why(page: FloorPage, view: FloorView) -> None:
    empty = TableData("waiting", view.waiting.columns, [], {column.id: [] for column in view.waiting.columns})
    page.show_view(replace(view, waiting=empty), NOW_AT, "UTC", {})
    assert page.tables["waiting"].empty_text == "Nobody is waiting."
    assert page._tabs["waiting"].text() == "Waiting"


def test_old_figures_are_dimmed_and_stay(page: FloorPage) -> None:
    page.add_chart()
    page.set_dimmed(True)
    assert all(tile.dimmed for tile in page.tiles.values())
    assert all(table.dimmed for table in page.tables.values())
    assert page.tiles["waiting"].face.value == "15"
    page.set_dimmed(False)
    assert not page.tables["queues"].dimmed


def test_the_legend_names_what_is_usual_only_where_it_is_drawn(page: FloorPage, view: FloorView) -> None:
    page.add_chart()
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    assert page._key.accessibleName().endswith("service level, usual weekday")
    alone = replace(view, day=replace(view.day, usual=()))
    page.show_view(alone, NOW_AT, "Asia/Jerusalem", {})
    assert page._key.accessibleName().endswith("service level")


def test_a_caller_without_name_and_number_is_a_dash_with_its_reason(page: FloorPage, view: FloorView) -> None:
    callers = view.waiting.cells["caller"]
    nameless = replace(view.waiting, cells={**view.waiting.cells, "caller": [None, *callers[1:]]})
    page.show_view(replace(view, waiting=nameless), NOW_AT, "Asia/Jerusalem", {})
    model = page.models["waiting"]
    index = model.index(model.row_of(view.waiting.keys[0]), model.column_of("caller"))
    assert (model.data(index), model.cell(index.row(), index.column()).quiet) == (formats.NO_DATA, True)
    why = "No name and no number came with this contact."
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == why
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == f"Who, {why}"


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)  # a tool-tip's window
def test_the_day_is_read_half_hour_by_half_hour_with_the_arrows(page: FloorPage, view: FloorView, qtbot: QtBot) -> None:
    page.add_chart()
    assert page.chart is not None
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    told = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(page.chart, key)
        told.append(formats.plain(page.chart.accessibleDescription()).partition(", ")[0])
    assert told == ["12:30", "12:00", "08:00", "08:30", "12:30", "12:30"]
    assert "offered 64" in formats.plain(page.chart.accessibleDescription())
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.chart, event)
    assert not event.isAccepted()
    before = page.chart.grab().toImage()
    QApplication.sendEvent(page.chart, QFocusEvent(QEvent.Type.FocusOut))
    assert page.chart.here is None
    assert page.chart.grab().toImage() != before
