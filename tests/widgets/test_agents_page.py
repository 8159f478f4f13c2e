"""The Agents page: tables that keep still, doors behind figures and names, several side by side, one agent's page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from supervisor import formats
from supervisor.clock import Window
from supervisor.context import ALONE
from supervisor.kpi.figures import Figure, wilson
from supervisor.settings import Settings
from supervisor.views import agents as views
from supervisor.views.agents import (
    AgentContacts,
    AgentDay,
    AgentFigures,
    AgentSheet,
    AgentTable,
    Daily,
    Day,
    Sheet,
    Span,
)
from supervisor.views.columns import Column, TableData
from supervisor.views.past import Lens, Stretch
from widgets.pages.agents.page import AgentsPage
from widgets.pages.past.page import Told

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a tool-tip's window

DAY_AT = 1_795_298_400_000  # 2026-11-22 00:00 in Jerusalem
HOUR_MS = 3_600_000
STRETCH = Stretch(Window(DAY_AT - 28 * 24 * HOUR_MS, DAY_AT), "Asia/Jerusalem", DAY_AT)
LENS = Lens()
WIDE = ("answered", "missed_offers", "aht", "transfer_rate", "fcr", "csat", "cases_solved", "closing_rate", "nps")


def rate(good: int, n: int) -> Figure:
    return Figure(good / n, n, "ratio", *wilson(good, n))


def row(number: int, kpis: tuple[str, ...]) -> dict[str, Any]:
    figures: dict[str, Figure] = {}
    for kpi in kpis:
        if kpi in ("answered", "missed_offers", "cases_solved"):
            figures[kpi] = Figure(100 + number, 100 + number, "count")
        elif kpi == "aht":
            figures[kpi] = Figure(300_000 + number, 120, "ms", 290_000, 310_000)
        elif kpi == "nps":
            figures[kpi] = Figure(40.0 + number, 60, "score", 20.0, 60.0)
        else:
            # The seventh is much worse than the others, who differ by chance only.
            figures[kpi] = rate(60 if number == 7 else 160 + number % 3, 200)
    return {"agent": f"a{number}", "agent_name": f"Agent {number:02}", **figures}


def figures(kpis: tuple[str, ...] = ("answered", "csat"), count: int = 12, **more: Any) -> AgentFigures:
    return views.table_of(STRETCH, "agent", [row(number, kpis) | more for number in range(count)])


@pytest.fixture
def page(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> AgentsPage:
    made = AgentsPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.take_told(Told(LENS, None, Settings(), ALONE, ""))
    made.show()
    made.hear("table", figures())
    return made


def keys(page: AgentsPage) -> list[str]:
    model = page.front().model
    return [model.key_at(at) for at in range(model.rowCount())]


def asked(page: AgentsPage) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    page.asked.connect(lambda token, question: found.append((token, question)))
    return found


def test_who_stands_out_is_on_top_and_a_tip_says_why(page: AgentsPage) -> None:
    model = page.front().model
    assert keys(page)[0] == "a7"
    assert model.value(0, "stands_out") == 1
    cell = model.index(0, model.column_of("csat"))
    assert model.cell(0, model.column_of("csat")).level == "attention"
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "All together: 76.3%. Lower than that by more than chance." in formats.plain(tip)
    assert "No data" not in tip
    other = model.index(3, model.column_of("csat")).data(Qt.ItemDataRole.ToolTipRole)
    assert "The difference may well be chance." in other


def test_a_refresh_moves_nothing(page: AgentsPage, qtbot: QtBot) -> None:
    view = page.front().view
    view.sort_by("csat", True)
    view.select_key("a4")
    order = keys(page)
    page.hear("table", figures(count=13))
    assert [key for key in keys(page) if key in order] == order
    assert view.selected_keys() == ["a4"]
    # Other columns, because something new is measured: who is chosen, and the order, stay.
    page.hear("table", figures(("answered", "csat", "fcr")))
    assert view.selected_keys() == ["a4"]
    assert view.rows.head(view.horizontalHeader().sortIndicatorSection()).id == "csat"
    assert keys(page) == order


def test_a_figure_opens_its_rows_and_a_name_the_agents_page(page: AgentsPage) -> None:
    rows: list[tuple[str, Any, str]] = []
    page.rows_wanted.connect(lambda *said: rows.append(said))
    questions = asked(page)
    page.front().view.opened.emit("a7", "csat")
    assert rows == [("csat", (("agent", "a7"),), "Agent 07")]
    page.front().view.opened.emit("a7", "agent")
    assert dict(questions) == {
        "day": AgentDay(LENS, "a7"),
        "contacts": AgentContacts(LENS, "a7"),
        "sheet": AgentSheet(LENS, "a7"),
    }
    assert page.pages.currentWidget() is page.one
    assert formats.plain(page.one.name.text()) == "Agent 07"
    QTest.keyClick(page.one.back, Qt.Key.Key_Escape)
    assert page.pages.currentIndex() == 0
    assert page.agent == ""


def test_two_to_five_stand_side_by_side(page: AgentsPage, qtbot: QtBot) -> None:
    view = page.front().view
    assert not page.compare_button.isEnabled()
    view.select_key("a7")
    flags = view.selectionModel().SelectionFlag
    model = page.front().model
    for key in ("a1", "a2"):
        view.selectionModel().select(model.index(model.row_of(key), 0), flags.Select | flags.Rows)
    qtbot.waitUntil(page.compare_button.isEnabled)
    page.compare_button.click()
    shown = page.compare.model
    assert shown.keys == ("a7", "a1", "a2")
    assert [shown.key_at(at) for at in range(shown.rowCount())] == ["answered", "csat"]
    csat = [formats.plain(shown.cell(1, at).text) for at in range(shown.columnCount())]
    assert csat == ["CSAT", "30.0%", "80.5%", "81.0%", "51.0 points, more than chance"]
    assert {formats.plain(shown.cell(1, at).note) for at in range(5)} == {""}
    # The least and the most of the three intervals are the ends of their scale.
    assert shown.cell(1, 1).low == 0
    assert shown.cell(1, 3).high == 1
    opened: list[tuple[str, Any, str]] = []
    page.rows_wanted.connect(lambda *said: opened.append(said))
    page.compare.view.opened.emit("csat", "a1")
    page.compare.view.opened.emit("csat", "difference")
    assert opened == [("csat", (("agent", "a1"),), "Agent 01")]
    taken = page.table()
    assert taken is not None
    assert [taken.model.key_at(at) for at in range(taken.model.rowCount())] == ["a1", "a2", "a7"]
    view.selectAll()
    page.back()
    qtbot.waitUntil(lambda: not page.compare_button.isEnabled())


def test_another_key_asks_for_its_own_table(page: AgentsPage) -> None:
    questions = asked(page)
    page.tabs["queue"].click()
    assert questions == [
        ("first", AgentTable(LENS, "queue", first=True)),
        ("table", AgentTable(LENS, "queue")),
    ]
    page.hear("table", figures())  # an answer about agents comes too late
    assert page.front().answer is None
    page.tabs["agent"].click()
    assert len(keys(page)) == 12


def test_a_team_opens_its_agents_until_everybody_is_let_in_again(page: AgentsPage) -> None:
    questions = asked(page)
    page.tabs["team"].click()
    rows = [{"team": "t1", "team_name": "North", "answered": Figure(9, 9, "count")}]
    page.hear("table", views.table_of(STRETCH, "team", rows))
    page.front().view.opened.emit("t1", "team")
    assert page.by == "agent"
    assert page.within_button.text() == "North"
    north = Lens(filters={"team": frozenset(("t1",))})
    assert questions[-1] == ("table", AgentTable(north))
    opened: list[Any] = []
    page.rows_wanted.connect(lambda *said: opened.append(said[1]))
    page.front().view.opened.emit("a7", "csat")
    assert opened == [(("agent", "a7"), ("team", "t1"))]
    page.within_button.click()
    assert questions[-1] == ("table", AgentTable(LENS))
    assert page.within_button.isHidden()


def test_what_is_to_be_had_at_once_comes_first(page: AgentsPage) -> None:
    questions = asked(page)
    page.refresh()  # the same period again: what is shown is whole
    assert [token for token, _ in questions] == ["table"]
    page.take_told(Told(Lens("last_7_days"), None, Settings(), ALONE, ""))
    assert [token for token, _ in questions[1:]] == ["first", "table"]
    page.hear("first", figures(("answered",), csat=Figure(None, 0, "ratio", state="not_measured")))
    assert "csat" not in [column.id for column in page.front().model.columns]
    assert keys(page)[0] == "a0"
    page.hear("table", figures(("answered", "csat")))
    assert "csat" in [column.id for column in page.front().model.columns]
    assert keys(page)[0] == "a7"  # now that it is known who stands out


def test_what_is_not_measured_is_said_in_a_line(page: AgentsPage) -> None:
    assert page._line.isHidden()
    page.hear("table", figures(nps=Figure(None, 0, "score", state="not_measured")))
    assert page._line.isHidden()  # csat is measured, so voice is
    page.hear(
        "table",
        figures(("answered",), csat=Figure(None, 0, "ratio", state="not_measured"), inflow=Figure(0, 0, "count")),
    )
    assert page._line.text() == "Not measured here: customers' answers.  Nothing in this period: cases."
    page.hear("table", figures(("answered", "csat"), occupancy=Figure(None, 0, "ratio", state="not_by_key")))
    assert page._line.text() == "Not known by the filters that are on: Occupancy."
    page.hear("table", views.table_of(STRETCH, "agent", []))
    assert "No agent worked in this period" in page.front().view.empty_text


def test_order_and_chosen_rows_outlast_a_period_without_anything(page: AgentsPage) -> None:
    view = page.front().view
    page.hear("table", figures(("answered", "csat")))
    view.sort_by("answered", False)
    view.select_key("a3")
    before = keys(page)
    page.hear("table", views.table_of(STRETCH, "agent", []))
    page.hear("table", figures(("answered", "csat")))
    assert keys(page) == before
    assert view.selected_keys() == ["a3"]
    view.sort_by("csat", True)
    sorted_anew = keys(page)
    page.hear("table", figures(("answered",)))
    page.hear("table", figures(("answered", "csat")))
    assert keys(page) == sorted_anew


def test_names_stay_in_sight_while_figures_are_scrolled(page: AgentsPage, qtbot: QtBot) -> None:
    view = page.front().view
    page.hear("table", figures(WIDE))
    page.resize(560, 600)
    view.columns.choose({column.id for column in page.front().model.columns})
    assert view.pinned is not None
    assert not view.pinned.isVisible()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.pinned.isVisible()
    assert view.pinned.x() <= view.viewport().x()
    before = view.horizontalScrollBar().value()
    spot = view.pinned.rect().topLeft()
    spot.setY(view.horizontalHeader().height() + view.rowHeight(0) + 5)
    QTest.mouseClick(view.pinned, Qt.MouseButton.LeftButton, pos=spot)
    assert view.selected_keys() == [keys(page)[1]]
    assert view.horizontalScrollBar().value() == before
    assert not view.grab().isNull()


@pytest.mark.parametrize("language", ["en", "he"])
def test_the_keyboard_never_stands_under_the_names(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    page = AgentsPage()
    qtbot.addWidget(page)
    page.resize(560, 400)
    page.show()
    page.hear("table", figures(WIDE))
    view = page.front().view
    view.columns.choose({column.id for column in page.front().model.columns})
    view.setCurrentIndex(page.front().model.index(2, page.front().model.columnCount() - 1))
    assert view.pinned is not None
    assert view.pinned.isVisible()
    for _ in range(page.front().model.columnCount() - 2):
        QTest.keyClick(view, Qt.Key.Key_Right if language == "he" else Qt.Key.Key_Left)
        cell = view.visualRect(view.currentIndex())
        covered = view.pinned.geometry().translated(-view.viewport().x(), -view.viewport().y())
        assert view.pinned.isHidden() or not covered.intersects(cell.adjusted(1, 1, -1, -1))
    assert view.currentIndex().column() == 1


def test_a_choice_of_columns_is_kept_and_outlives_a_period_without_them(page: AgentsPage) -> None:
    kept: dict[str, str] = {}
    page.arranged.connect(kept.__setitem__)
    page.hear("table", figures(("answered", "csat", "fcr")))
    page.front().view.columns.choose({"agent", "fcr", "csat"})
    assert kept == {"agents/agent/columns": "agent,csat,fcr"}
    page.hear("table", figures(("answered", "csat")))
    assert page.front().view.columns.shown() == {"agent", "csat"}
    page.front().view.columns.choose({"agent", "answered", "csat"})
    assert kept == {"agents/agent/columns": "agent,answered,csat,fcr"}
    again = AgentsPage()
    again.restore(lambda name, usual: kept.get(name, usual))
    again.hear("table", figures(("answered", "csat", "fcr")))
    assert again.front().view.columns.shown() == {"agent", "answered", "csat", "fcr"}
    again.deleteLater()


def test_the_menu_of_a_row_opens_the_page_or_compares(page: AgentsPage, qtbot: QtBot) -> None:
    view, model = page.front().view, page.front().model
    view.selectAll()
    view.select_key("a3")
    view.selectionModel().select(model.index(0, 0), view.selectionModel().SelectionFlag.Select)
    menu = QMenu(page)
    view.menu_wanted.emit(menu, "a3", "csat")
    own, compare = [action for action in menu.actions() if action.text()]
    assert (own.text(), compare.text()) == ("Open the agent's page", "Compare")
    own.trigger()
    assert page.agent == "a3"
    landed = [page.lands_on]
    page.back()
    assert [*landed, page.lands_on] == [page.one.back, page.front().view]


def test_search_narrows_without_asking(page: AgentsPage) -> None:
    questions = asked(page)
    page.take_told(Told(LENS, None, Settings(), ALONE, "agent 0"))
    assert sorted(keys(page)) == [f"a{number}" for number in range(10)]
    assert page._count.text() == "10 rows"
    page.take_told(Told(LENS, None, Settings(), ALONE, "zzzz"))
    assert (page._count.text(), page.front().view.nothing()) == ("0 rows", "Nothing fits what you searched for.")
    assert questions == []


# One agent's page


def sheet() -> Sheet:
    days = ("2026-11-20", "2026-11-21")
    daily = Daily("csat", days, (rate(30, 40), Figure(None, 0, "ratio", state="no_data")))
    counts = Daily("answered", days, (Figure(50, 50, "count"), Figure(None, 0, "count")))
    told = {"csat": rate(30, 40), "answered": Figure(50, 50, "count"), "revenue": Figure(12_500, 3, "money:ILS")}
    return Sheet(STRETCH, "a7", "Agent 07", "North", "Haifa", told, (counts, daily))


def day(on: str = "2026-11-22", now_at: int = DAY_AT + 12 * HOUR_MS) -> Day:
    spans = (
        Span(DAY_AT, DAY_AT + 8 * HOUR_MS, "offline"),
        Span(DAY_AT + 8 * HOUR_MS, DAY_AT + 11 * HOUR_MS, "on_contact"),
        Span(DAY_AT + 11 * HOUR_MS, DAY_AT + 12 * HOUR_MS, "break", "Tea"),
    )
    planned = (Span(DAY_AT + 8 * HOUR_MS, DAY_AT + 16 * HOUR_MS, "work"),)
    return Day("a7", on, DAY_AT, DAY_AT + 24 * HOUR_MS, "Asia/Jerusalem", now_at, spans, planned, spans[-1])


@pytest.fixture
def one(page: AgentsPage) -> AgentsPage:
    page.go_to("a7")
    page.hear("sheet", sheet())
    page.hear("day", day())
    columns = (Column("queued_at", views.BY["agent"], "instant"), Column("caller", views.BY["team"], "name"))
    table = TableData("contacts", columns, ["c1"], {"queued_at": [DAY_AT], "caller": ["Ruth"]})
    page.hear("contacts", views.Contacts(STRETCH, "a7", table))
    return page


def test_an_agent_stands_with_figures_day_and_contacts(one: AgentsPage) -> None:
    pane = one.one
    assert formats.plain(pane.place.text()) == "North · Haifa"
    assert formats.plain(pane.now.text()) == "Break since 11:00"
    faces = [tile.face for tile in pane.tiles if not tile.isHidden()]
    assert [(face.title, formats.plain(face.value)) for face in faces] == [
        ("Answered", "50"),
        ("CSAT", "75%"),
        ("Revenue", "₪125.00"),
    ]
    assert formats.plain(pane.line.told(2)).startswith("Break (Tea)\n11:00–12:00")
    shown = [chart for chart in pane.charts if not chart.isHidden()]
    assert [chart.objectName() for chart in shown] == ["answered", "csat"]
    assert formats.plain(shown[1].told(0)).splitlines()[:2] == ["20/11/2026", "75% (n 40)"]
    assert pane.contacts.rowCount() == 1
    assert one.table() is not None
    taken = one.table()
    assert taken is not None
    assert taken.title == "Agent 07"


def test_the_n_of_agents_time_is_told_as_time(one: AgentsPage) -> None:
    days = ("2026-11-20", "2026-11-21")
    daily = Daily("occupancy", days, (Figure(0.7, 400, "ratio"), Figure(0.8, 7295, "ratio")))
    told = {"occupancy": Figure(0.708, 7695, "ratio"), "csat": rate(30, 40)}
    one.hear("sheet", Sheet(STRETCH, "a7", "Agent 07", "North", "Haifa", told, (daily,)))
    faces = [tile.face for tile in one.one.tiles if not tile.isHidden()]
    assert [formats.plain(face.second) for face in faces] == ["n 128:15\xa0h", "n 40"]
    assert "(n 128:15\xa0h)" in formats.plain(faces[0].tip)
    shown = next(chart for chart in one.one.charts if not chart.isHidden())
    assert formats.plain(shown.told(0)).splitlines()[1] == "70.0% (n 6:40\xa0h)"


def test_every_figure_of_an_agent_is_a_door(one: AgentsPage) -> None:
    opened: list[tuple[str, Any, str]] = []
    one.rows_wanted.connect(lambda *said: opened.append(said))
    one.one.tiles[1].opened.emit()
    one.one.charts[1].opened.emit(0)
    assert opened == [
        ("csat", (("agent", "a7"),), "Agent 07"),
        ("csat", (("agent", "a7"), ("day", "2026-11-20")), "Agent 07, 20/11/2026"),
    ]


def test_arrows_go_from_day_to_day_and_not_beyond_today(one: AgentsPage) -> None:
    questions = asked(one)
    assert not one.one.after.isEnabled()
    one.one.before.click()
    assert questions == [("day", AgentDay(LENS, "a7", "2026-11-21"))]
    one.hear("day", day("2026-11-21", DAY_AT + 30 * HOUR_MS))
    one.refresh()  # the day that was turned to stays
    assert ("day", AgentDay(LENS, "a7", "2026-11-21")) in questions[1:]
    other = Lens("last_7_days")
    one.take_told(Told(other, None, Settings(), ALONE, ""))
    assert ("day", AgentDay(other, "a7")) in questions
    assert one.one.after.isEnabled()
    assert "Break since" in one.one.now.text()  # that is of now, whatever the day


def test_an_answer_about_another_agent_is_not_shown(one: AgentsPage) -> None:
    one.go_to("a2")
    assert formats.plain(one.one.name.text()) == "Agent 02"
    one.hear("sheet", sheet())
    assert formats.plain(one.one.name.text()) == "Agent 02"
    one.hear("sheet", Sheet(STRETCH, "a2", "", "", "", {}))
    assert one.one.name.text() == "This agent is not among those that you see."


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_every_part_is_drawn_in_other_languages(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    look("dark")
    page = AgentsPage()
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.take_told(Told(LENS, None, Settings(), ALONE, ""))
    page.show()
    page.hear("table", figures(WIDE))
    page.go_to("a7")
    page.hear("sheet", sheet())
    page.hear("day", day())
    assert not page.grab().isNull()
    back = page.one.back.mapTo(page, page.one.back.rect().center()).x()
    assert (back > page.width() / 2) == (language in ("he", "ar"))


def test_the_number_of_rows_stands_apart_from_the_tabs(qtbot: QtBot) -> None:
    page = AgentsPage()
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.take_told(Told(LENS, None, Settings(), ALONE, ""))
    page.show()
    page.hear("table", figures(WIDE))
    count = next(label for label in page.findChildren(QLabel) if label.text() == "12 rows")
    assert count.mapTo(page, count.rect().topLeft()).x() > page.width() / 2


def test_where_the_floor_ends_within_shifts_the_page_says_so(qtbot: QtBot) -> None:
    page = AgentsPage()
    qtbot.addWidget(page)
    page.take_told(Told(LENS, None, Settings(), ALONE, ""))
    page.show()
    page.hear("table", replace(figures(), cut_at=DAY_AT + 12 * HOUR_MS))
    said = [label.text() for label in page.findChildren(QLabel) if "Shifts go on after" in label.text()]
    assert len(said) == 1
    assert "12:00" in formats.plain(said[0])
