"""The Cases page: what it asks, what it draws of an answer, its doors, and what it says where there are no cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import formats
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE
from supervisor.kpi.figures import NOT_MEASURED, Figure
from supervisor.settings import Settings
from supervisor.views import past_tables
from supervisor.views.cases import (
    ARTICLES,
    AT_RISK,
    REASONS,
    TAKES,
    TOPICS,
    BesideOf,
    BesideView,
    CasesOf,
    CasesView,
    Flow,
    KnowledgeOf,
    KnowledgeView,
    RisksOf,
    RisksView,
    TimeRow,
)
from supervisor.views.past import Lens, Stretch
from supervisor.views.past_tiles import PastTile
from tests.widgets.conftest import NOW_AT
from widgets.pages.cases.page import CasesPage
from widgets.pages.past.page import Told

START = NOW_AT - 4 * DAY_MS
STRETCH = Stretch(Window(START, NOW_AT, "last_7_days"), "UTC", NOW_AT)
LENS = Lens("last_7_days")


def count(value: int) -> Figure:
    return Figure(value, value, "count")


def tiles() -> tuple[PastTile, ...]:
    return (
        PastTile("inflow", count(120), spark=(30.0, 40.0, 50.0, None)),
        PastTile("cases_solved", count(100), second="clearance", second_figure=Figure(0.8, 125, "ratio", 0.7, 0.9)),
        PastTile("backlog", count(25), second="backlog_age.median", second_figure=Figure(3 * DAY_MS, 25, "ms")),
        PastTile("first_response_time", Figure(HOUR_MS, 90, "ms", HOUR_MS - 9, HOUR_MS + 9),
                 second="first_response_time.median", second_figure=Figure(HOUR_MS // 2, 90, "ms")),
        PastTile("resolution_time", Figure(5 * HOUR_MS, 100, "ms"), goal=4 * HOUR_MS, level="bad"),
        PastTile("first_response_met", Figure(0.9, 80, "ratio", 0.8, 0.95)),
        PastTile("people_per_case", Figure(None, 0, "score", state=NOT_MEASURED)),
    )  # fmt: skip


def flow() -> Flow:
    starts = tuple(START + day * DAY_MS for day in range(4))
    keys = ("2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21")
    return Flow("day", keys, starts, NOW_AT, (30, 40, 50, None), (20, 40, 40, None), (15, 15, 25, None))


def risks(late: int = 1, targets: bool = True) -> RisksView:
    rows: list[dict[str, Any]] = [
        {"case": "k1", "since": START, "opened": START, "customer": "דנה לוי", "target": "first_reply",
         "left": NOW_AT - HOUR_MS, "due": NOW_AT - HOUR_MS, "reason": "bill", "waits": "waits_agent"},
    ][:late]  # fmt: skip
    return RisksView(STRETCH, past_tables.table("at_risk", AT_RISK, ("case",), rows), late, 0, targets)


def cases_view(measured: bool = True) -> CasesView:
    rate = Figure(0.9, 60, "ratio", 0.8, 0.95)
    reasons: list[dict[str, Any]] = [
        {"reason": "bill", "inflow": count(90), "unsolved": count(9), "resolution_rate": rate},
        {"reason": None, "inflow": count(30), "unsolved": count(3), "resolution_rate": rate},
    ]
    bands = (("under_1_day", count(20)), ("30_days_and_more", count(5)))
    times = (TimeRow("resolution_time", {take: Figure(5 * HOUR_MS, 100, "ms") for take in TAKES}),)
    return CasesView(
        STRETCH, measured, tiles(), flow(), bands,
        past_tables.table("reasons", REASONS, ("reason",), reasons), times, hours_known=False,
    )  # fmt: skip


def beside(change: str = "up") -> BesideView:
    fcr = PastTile("fcr", Figure(0.74, 100, "ratio", 0.65, 0.81, "provisional"))
    return BesideView(STRETCH, fcr, count(80), change)


@pytest.fixture
def page(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> CasesPage:
    made = CasesPage()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.take_told(Told(LENS, None, Settings(), ALONE, ""))
    return made


def opened(page: CasesPage) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    page.rows_wanted.connect(lambda *what: found.append(what))
    return found


def filled(page: CasesPage) -> CasesPage:
    page.hear("risks", risks())
    page.hear("cases", cases_view())
    page.hear("beside", beside())
    return page


def test_it_asks_for_the_part_in_front(page: CasesPage) -> None:
    assert page.wanted() == {"risks": RisksOf(LENS), "cases": CasesOf(LENS)}
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.tabs.turn(1)
    assert asked == [KnowledgeOf(LENS)]
    page.tabs.turn(0)
    assert asked[1:] == []
    page.refresh()
    assert asked[1:] == [RisksOf(LENS), CasesOf(LENS)]
    page.tabs.turn(1)
    assert asked[3:] == [KnowledgeOf(LENS)]


def test_what_takes_longer_is_asked_where_there_are_cases(page: CasesPage) -> None:
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.hear("risks", risks(0))
    page.hear("cases", cases_view(measured=False))
    assert asked == []
    assert not page.busy, "that cases are not measured here is all there is to say"
    page.hear("cases", cases_view())
    assert asked == [BesideOf(LENS)]
    assert page.busy


def test_the_faces_of_tiles(page: CasesPage) -> None:
    faces = {name: tile.face for grid in (filled(page).cases.tiles, page.cases.more) for name, tile in
             grid.tiles.items()}  # fmt: skip
    assert (faces["inflow"].value, faces["inflow"].word, faces["inflow"].aside) == ("120", "up 50%", "80 before")
    assert faces["backlog"].second == "half older than 3\u00a0d"
    assert (faces["first_response_time"].value, faces["first_response_time"].second) == ("1:00\u00a0h", "median 30:00")
    assert (faces["resolution_time"].aside, faces["resolution_time"].level) == ("target 4:00\u00a0h", "bad")
    assert (faces["fcr"].second, faces["fcr"].aside) == ("provisional", "n 100")
    assert not page.cases.more.tiles["people_per_case"].isVisible()


def test_a_change_within_chance_bears_no_word(page: CasesPage) -> None:
    page.hear("cases", cases_view())
    page.hear("beside", beside("within"))
    face = page.cases.tiles.tiles["inflow"].face
    assert (face.word, face.level) == ("", "")
    assert "within chance" in face.tip


def test_figures_are_doors(page: CasesPage) -> None:
    found = opened(filled(page))
    part = page.cases
    part.tiles.tiles["backlog"].opened.emit()
    part.bands.opened.emit("30_days_and_more")
    part.pareto.opened.emit("bill")
    part.pareto.opened.emit("\x00")
    assert part.chart is not None
    part.chart.opened.emit("2026-11-19")
    part.tables["times"].opened.emit("resolution_time", "median")
    part.tables["reasons"].opened.emit("bill", "unsolved")
    assert found == [
        ("backlog", (), ""),
        ("backlog", (("age_band", "30_days_and_more"),), "30 days and more"),
        ("inflow", (("reason", "bill"),), "bill"),
        ("inflow", (("reason", ""),), ""),
        ("inflow", (("day", "2026-11-19"),), "19 Nov"),
        ("resolution_time.median", (), ""),
        ("unsolved", (("reason", "bill"),), "bill"),
    ]


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)  # a tool-tip's window
def test_the_keyboard_walks_over_bars_and_days(page: CasesPage) -> None:
    found = opened(filled(page))
    part = page.cases
    part.pareto.stand(0)
    QTest.keyClick(part.pareto, Qt.Key.Key_Down)
    QTest.keyClick(part.pareto, Qt.Key.Key_Return)
    assert part.chart is not None
    part.chart.setFocus()
    QTest.keyClick(part.chart, Qt.Key.Key_Home)
    QTest.keyClick(part.chart, Qt.Key.Key_Right)
    QTest.keyClick(part.chart, Qt.Key.Key_Return)
    assert [one[1] for one in found] == [(("reason", ""),), (("day", "2026-11-19"),)]


def test_times_by_opening_hours_are_left_out_where_these_are_unknown(page: CasesPage) -> None:
    shown = filled(page).cases.tables["times"].columns.shown()
    assert shown == {"what", "canonical", "median", "p90", "n"}


def test_what_is_at_risk_is_asked_for_again_while_somebody_looks(page: CasesPage) -> None:
    page.ask_risks()  # the first answers are still to come
    filled(page)
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.ask_risks()
    assert asked == [RisksOf(LENS)]
    page.hear("risks", risks(0))
    assert page.cases.tables["at_risk"].empty_text == "No open case is near its target."
    page.hear("risks", risks(0, targets=False))
    assert "no targets" in page.cases.tables["at_risk"].empty_text
    page.hide()
    page.ask_risks()
    assert asked == [RisksOf(LENS)]


def test_letters_that_are_searched_for_narrow_the_tables(page: CasesPage) -> None:
    filled(page).take_told(Told(LENS, None, Settings(), ALONE, "דנה"))
    assert page.cases.models["at_risk"].rowCount() == 1
    assert page.cases.models["reasons"].rowCount() == 0
    page.take_told(Told(LENS, None, Settings(), ALONE, "BILL"))
    assert page.cases.models["reasons"].rowCount() == 1
    assert page.cases.models["reasons"].n(0, "resolution_rate") == 60
    page.take_told(Told(LENS, None, Settings(), ALONE, ""))
    assert page.cases.models["reasons"].rowCount() == 2


def test_of_a_period_that_is_over_its_end_and_now_are_told_apart(page: CasesPage) -> None:
    filled(page)
    assert (page.cases._risk_card.note.text(), page.cases._bands_card.note.text()) == ("1 late, 0 near", "25")
    over = replace(STRETCH, now_at=NOW_AT + HOUR_MS)
    page.hear("cases", replace(cases_view(), stretch=over))
    page.hear("risks", replace(risks(), stretch=over))
    end, now = (formats.date_and_clock(at, "UTC") for at in (NOW_AT, NOW_AT + HOUR_MS))
    assert page.cases._risk_card.note.text() == f"1 late, 0 near · as of {now}"
    assert page.cases._bands_card.note.text() == f"25 · as of {end}"
    taken = page.table()
    assert taken is not None
    assert taken.title == f"At risk now ({now})"


def test_what_is_at_risk_can_be_exported(page: CasesPage) -> None:
    taken = filled(page).table()
    assert taken is not None
    assert (taken.title, taken.model.rowCount()) == ("At risk now", 1)
    assert taken.model.cell(0, taken.model.column_of("since")).text == "4\u00a0d"


def test_a_floor_without_cases_says_so_and_what_would_bring_them(page: CasesPage) -> None:
    page.hear("cases", cases_view(measured=False))
    page.hear("beside", beside())
    assert page.cases.currentIndex() == 1
    assert page.table() is None
    page.hear("cases", cases_view())
    assert page.cases.currentIndex() == 0


def test_knowledge(page: CasesPage) -> None:
    page.tabs.turn(1)
    rate = Figure(0.4, 50, "ratio", 0.3, 0.5)
    rows = [
        {"article": "r1", "article_name": "Pay", "topic": "bill", "article_visits": count(50), "transfers": 20,
         "article_transfer_rate": rate, "article_cost": Figure(9 * HOUR_MS, 9, "ms")},
    ]  # fmt: skip
    articles = past_tables.table("articles", ARTICLES, ("article",), rows)
    topics = past_tables.table("topics", TOPICS, ("topic",), rows)
    page.hear(
        "knowledge", KnowledgeView(STRETCH, True, False, (PastTile("article_transfer_rate", rate),), articles, topics)
    )
    found = opened(page)
    page.knowledge.tables["articles"].opened.emit("r1", "article_visits")
    page.knowledge.tables["topics"].opened.emit("bill", "topic")
    assert found == [
        ("article_visits", (("article", "r1"),), "Pay"),
        ("article_transfer_rate", (("topic", "bill"),), "bill"),
    ]
    page.hear("knowledge", KnowledgeView(STRETCH, True, True, (), articles, topics))
    assert page.knowledge.currentIndex() == 1


def test_files_for_people_hold_the_whole_page(page: CasesPage) -> None:
    taken = filled(page).table()
    assert taken is not None
    assert taken.beside is not None
    assert taken.beside.title == "Cases"
    assert [title for _, _, title in taken.beside.tables] == ["Times", "Reasons"]
    assert [tile.name for tile in taken.beside.tiles][:2] == ["inflow", "cases_solved"]
    flowed, left, aged, reasons = taken.charts
    assert [line.values for line in (*flowed.lines, *left.lines)] == [
        (30, 40, 50, None),
        (20, 40, 40, None),
        (15, 15, 25, None),
    ]
    assert (aged.lines[0].values, reasons.lines[0].values) == ((20, 5), (90, 30))
    assert (flowed.own[0], len(aged.own), reasons.own) == ("2026-11-18", 2, ())


@pytest.mark.parametrize(("left", "place"), [((5, 9, 20, None), 20.0), ((5, 30, 20, None), 20.0), ((5, 20, 30), 30.0)])
def test_what_is_left_is_told_at_the_end_of_its_line(
    page: CasesPage, left: tuple[int | None, ...], place: float
) -> None:
    view = cases_view()
    keys = view.flow.keys[: len(left)]
    came = tuple(1 if one is not None else None for one in left)
    found = replace(
        view.flow, keys=keys, starts_at=view.flow.starts_at[: len(left)], opened=came, solved=came, backlog=left
    )
    page.hear("cases", replace(view, flow=found))
    chart = page.cases.chart
    assert chart is not None
    assert chart._label.pos().y() == place
    falls = place < max(one or 0 for one in left)
    assert chart._label.anchor.y() == (0.0 if falls else 1.0)
