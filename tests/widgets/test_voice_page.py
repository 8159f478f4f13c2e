"""The Voice page: spreads of answers, whom to follow up, scores by a key; and the Business part beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from supervisor.clock import DAY_MS, Window
from supervisor.context import ALONE
from supervisor.kpi.figures import NOT_MEASURED, Figure
from supervisor.settings import Settings
from supervisor.views import past_tables
from supervisor.views.past import Lens, Stretch
from supervisor.views.past_tiles import PastTile
from supervisor.views.voice import (
    ANSWERS,
    LOW,
    MONEY,
    PRODUCTS,
    RELEASES,
    AnswerList,
    AnswersOf,
    BusinessOf,
    BusinessView,
    RequestsOf,
    RequestsView,
    Spread,
    VoiceBy,
    VoiceOf,
    VoiceTable,
    VoiceView,
    voice_columns,
)
from tests.widgets.conftest import NOW_AT
from widgets.pages.past.page import Told
from widgets.pages.voice.page import VoicePage
from widgets.pages.voice.voice import kind_of

STRETCH = Stretch(Window(NOW_AT - 7 * DAY_MS, NOW_AT, "last_7_days"), "UTC", NOW_AT)
LENS = Lens("last_7_days")


def count(value: int) -> Figure:
    return Figure(value, value, "count")


def voice_view(measured: bool = True) -> VoiceView:
    csat = Figure(0.6, 5, "ratio", 0.23, 0.88)
    tiles = (
        PastTile("csat", csat, second="csat_mean", second_figure=Figure(3.6, 5, "score")),
        PastTile("follow_up", count(2), second="answers", second_figure=count(5)),
    )
    spreads = (
        Spread("csat", csat, ((1, 0), (2, 1), (3, 1), (4, 2), (5, 1))),
        Spread("nps", Figure(25, 4, "score"), tuple((step, int(step in (0, 7, 9, 10))) for step in range(11))),
        Spread("ces", Figure(None, 0, "score"), tuple((step, 0) for step in range(1, 8))),
    )
    return VoiceView(STRETCH, measured, tiles, spreads)


def answers(what: str = LOW, score: int = 0) -> AnswerList:
    rows = [{"survey": "v4", "answered": NOW_AT, "score": 2.0, "customer": "Dana", "comment": "לא עזר"}]
    return AnswerList(STRETCH, what, score, past_tables.table("answers", ANSWERS, ("survey",), rows), 1)


def by_table(by: str, key: str) -> VoiceTable:
    row: dict[str, Any] = {by: key, "group": key, "answers": count(5), "csat": Figure(0.6, 5, "ratio", 0.2, 0.9)}
    return VoiceTable(STRETCH, by, past_tables.table("by", voice_columns(by), (by,), [row]))


@pytest.fixture
def page(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> VoicePage:
    made = VoicePage()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.take_told(Told(LENS, None, Settings(), ALONE, ""))
    for token, answer in (("voice", voice_view()), ("answers", answers()), ("by", by_table("agent", "a1"))):
        made.hear(token, answer)
    return made


def test_figures_that_nobody_has_take_no_room_until_their_column_is_chosen(page: VoicePage) -> None:
    view = page.voice.tables["by"]
    page.resize(1700, 800)
    assert view.columns.shown() == {"group", "answers", "csat"}
    nps = by_table("agent", "a1")
    nps.table.cells["nps"] = [25.0]
    page.hear("by", nps)
    assert view.columns.shown() == {"group", "answers", "csat", "nps"}
    view.columns.choose({"group", "csat", "ces"})
    assert view.columns.shown() == {"group", "csat", "ces"}
    view.columns.back_to_usual()
    page.hear("by", replace(nps, table=past_tables.table("by", voice_columns("agent"), ("agent",), [])))
    assert {"csat", "nps", "ces"} < view.columns.shown()


def opened(page: VoicePage) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    page.rows_wanted.connect(lambda *what: found.append(what))
    return found


@pytest.mark.parametrize(
    ("kpi", "most", "kinds"),
    [
        ("csat", 5, "low low low top top"),
        ("csat", 2, "low top"),
        ("nps", 10, "low low low low low low low middle middle top top"),
        ("ces", 7, "low low low middle top top top"),
    ],
)
def test_which_answers_are_low_and_which_are_best(kpi: str, most: int, kinds: str) -> None:
    first = 0 if kpi == "nps" else 1
    assert " ".join(kind_of(kpi, score, most) for score in range(first, most + 1)) == kinds


def test_spreads_say_how_many_are_of_each_kind(page: VoicePage) -> None:
    spreads = page.voice.spreads
    assert [span.label for span in spreads["csat"].spans] == ["to follow up 40%", "best boxes 60%"]
    assert [span.label for span in spreads["nps"].spans] == ["detractors 25%", "passives 25%", "promoters 50%"]
    assert spreads["ces"].spans == ()
    assert page.voice.tiles.tiles["csat"].face.second == "mean 3.60"


def test_a_column_shows_who_gave_that_answer(page: VoicePage) -> None:
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.voice.spreads["nps"].opened.emit("0")
    assert asked == [AnswersOf(LENS, "nps", 0)]
    page.hear("answers", answers())  # the older question's answer is not for this list
    assert page.voice._answer_card.title.text() == "To follow up"
    page.hear("answers", answers("nps", 0))
    assert page.voice._answer_card.title.text() == "Who answered 0 (NPS)"
    assert page.wanted()["answers"] == AnswersOf(LENS, "nps", 0)
    page.voice.back.click()
    assert asked[-1] == AnswersOf(LENS)


def test_scores_by_another_key(page: VoicePage) -> None:
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.voice.chooser.setCurrentIndex(page.voice.chooser.findData("day"))
    page.voice.chooser.activated.emit(page.voice.chooser.currentIndex())
    assert asked == [VoiceBy(LENS, "day")]
    page.hear("by", by_table("day", "2026-11-20"))
    model = page.voice.models["by"]
    assert (model.columns[0].kind, model.cell(0, 0).text) == ("day", "20/11/2026")
    found = opened(page)
    page.voice.tables["by"].opened.emit("2026-11-20", "csat")
    assert found == [("csat", (("day", "2026-11-20"),), "20/11/2026")]


def test_who_follows_up_stands_beside_answers_where_a_book_says_so(page: VoicePage) -> None:
    part, model = page.voice, page.voice.models["answers"]
    assert part.columns_of_followers() == set()
    part.take_follow_ups({"v4": ("Dana", "tried"), "gone": ("Omer", "done")}, may_write=True)
    assert "follower" in part.columns_of_followers()
    row = model.row_of("v4")
    assert model.cell(row, model.column_of("follower")).text == "Dana"
    assert model.cell(row, model.column_of("follow_state")).text == "tried, not reached"
    part.take_follow_ups({}, may_write=True)
    why = model.data(model.index(row, model.column_of("follower")), Qt.ItemDataRole.ToolTipRole)
    assert why == "Nobody follows this up yet."
    part.take_follow_ups(None, may_write=False)
    assert part.columns_of_followers() == set()


@pytest.mark.parametrize("may", [True, False])
def test_what_somebody_says_of_a_follow_up_is_told(page: VoicePage, may: bool) -> None:
    part = page.voice
    part.take_follow_ups({}, may_write=may)
    said: list[tuple[str, ...]] = []
    part.follow_up_said.connect(lambda *what: said.append(what))
    menu = QMenu()
    part.tables["answers"].menu_wanted.emit(menu, "v4", "comment")
    offered = [action for action in menu.actions() if action.data()]
    for action in offered:
        action.trigger()
    menu.deleteLater()
    assert said == ([("v4", state, "") for state in ("taken", "tried", "done")] if may else [])


def test_chosen_columns_are_kept_and_come_back(page: VoicePage) -> None:
    kept: dict[str, str] = {}
    page.arranged.connect(kept.__setitem__)
    page.voice.tables["answers"].columns.choose({"answered", "comment"})
    assert kept == {"tables/answers/columns": "answered,comment"}
    page.voice.tables["answers"].columns.back_to_usual()
    assert kept == {"tables/answers/columns": ""}
    page.restore(lambda name, usual: {"tables/answers/columns": "answered,customer"}.get(name, usual))
    assert page.voice.tables["answers"].columns.shown() == {"answered", "customer"}


def test_a_floor_without_surveys_says_so(page: VoicePage) -> None:
    page.hear("voice", voice_view(measured=False))
    assert page.voice.currentIndex() == 1
    assert page.table() is None


def test_business(page: VoicePage) -> None:
    asked: list[Any] = []
    page.asked.connect(lambda token, question: asked.append(question))
    page.tabs.turn(1)
    assert asked == [BusinessOf(LENS), RequestsOf(LENS)]
    tiles = (PastTile("sales", count(3)), PastTile("retention", Figure(None, 0, "ratio", state=NOT_MEASURED)))
    rows: list[dict[str, Any]] = [
        {"currency": "EUR", "revenue": Figure(1500, 2, "money:EUR"), "sales": count(2),
         "arpu": Figure(750, 2, "money:EUR")},
    ]  # fmt: skip
    money = past_tables.table("money", MONEY, ("currency",), rows)
    products = past_tables.table("products", PRODUCTS, ("product",), [])
    page.hear("business", BusinessView(STRETCH, True, True, tiles, money, products))
    releases = past_tables.table("releases", RELEASES, ("name",), [
        {"name": "2026-03-04 2.0", "release": "2.0", "on": "2026-03-04", "before": 2, "after": 4},
    ])  # fmt: skip
    risk = PastTile("at_risk_rate", Figure(0.1, 50, "ratio", 0.05, 0.2), "", "customers_at_risk", count(5))
    page.hear("requests", RequestsView(STRETCH, risk, (("first_week", count(2)), ("later", count(6))), 1, releases))
    part = page.business
    assert not part.tiles.tiles["retention"].isVisible()
    assert part.tiles.tiles["at_risk_rate"].face.second == "5 customers"
    assert part.models["money"].cell(0, 1).text == "€15.00"
    assert [bar.text for bar in part.ages.bars] == ["2 (25%)", "6 (75%)"]
    found = opened(page)
    part.ages.opened.emit("first_week")
    part.tables["releases"].opened.emit("2026-03-04 2.0", "before_rate")
    part.tables["money"].opened.emit("EUR", "arpu")
    assert [one[:2] for one in found] == [
        ("requests", (("customer_age", "first_week"),)),
        ("requests", (("before_release", "2026-03-04 2.0"),)),
        ("arpu", (("currency", "EUR"),)),
    ]


def test_it_asks_for_voice_at_first(page: VoicePage) -> None:
    assert page.wanted() == {"voice": VoiceOf(LENS), "answers": AnswersOf(LENS), "by": VoiceBy(LENS, "agent")}


def test_what_no_survey_asks_has_no_card(page: VoicePage) -> None:
    view = voice_view()
    *kept, ces = view.spreads
    page.hear(
        "voice", replace(view, spreads=(*kept, replace(ces, figure=Figure(None, 0, "score", state=NOT_MEASURED))))
    )
    assert [name for name, one in page.voice.spreads.items() if one.isVisible()] == ["csat", "nps"]
    page.hear("voice", view)
    assert page.voice.spreads["ces"].isVisible()


def test_answers_without_a_date_are_told(page: VoicePage) -> None:
    assert page.voice.undated.isHidden()
    page.hear("voice", replace(voice_view(), undated=7, newest_at=NOW_AT - 400 * DAY_MS))
    assert page.voice.undated.text().startswith("7 answers have no date")
    assert not page.voice.undated.isHidden()
    assert "The newest answer is of" in page.voice.spreads["nps"].empty_text


def test_files_for_people_hold_how_answers_are_spread(page: VoicePage) -> None:
    page.hear("voice", voice_view())
    page.hear("answers", answers())
    taken = page.table()
    assert taken is not None
    assert taken.beside is not None
    assert (taken.title, taken.beside.title) == ("To follow up", "Voice")
    assert [(chart.title, sum(one or 0 for one in chart.lines[0].values)) for chart in taken.charts] == [
        ("CSAT", 5),
        ("NPS", 4),
    ]
    assert {tile.name for tile in taken.beside.tiles} == {"csat", "follow_up"}
    column = taken.model.column_of("score")
    assert taken.model.cell(0, column).text == "2", "whole points have no fraction"


def test_the_keyboard_comes_to_the_chooser_before_its_table(page: VoicePage) -> None:
    assert page.voice.chooser.nextInFocusChain() is page.voice.tables["by"]


def test_a_colleague_can_be_given_an_answer_and_what_is_done_is_counted(page: VoicePage) -> None:
    part = page.voice
    page.hear("answers", answers())
    part.take_follow_ups({}, may_write=True, people={"p2": "Omer", "p1": "Dana"})
    assert part._answer_card.note.text() == "1 open, 0 done, the newest first"
    part.take_follow_ups({"v4": ("Omer", "done")}, may_write=True, people={"p2": "Omer"})
    assert part._answer_card.note.text() == "0 open, 1 done, the newest first"
    given: list[tuple[str, ...]] = []
    part.follow_up_given.connect(lambda *what: given.append(what))
    menu = QMenu()
    part.tables["answers"].menu_wanted.emit(menu, "v4", "comment")
    give = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(give, QMenu)
    give.actions()[0].trigger()
    menu.deleteLater()
    assert given == [("v4", "p2", "")]


def test_who_sees_no_colleagues_is_told_who_can_give_an_answer(page: VoicePage) -> None:
    page.voice.take_follow_ups({}, may_write=True, people=None)
    menu = QMenu()
    page.voice.tables["answers"].menu_wanted.emit(menu, "v4", "comment")
    give = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(give, QMenu)
    assert [(action.isEnabled(), "centre manager" in action.text()) for action in give.actions()] == [(False, True)]
    menu.deleteLater()
    menu = QMenu()
    page.voice.take_follow_ups({}, may_write=True, people={})
    page.voice.tables["answers"].menu_wanted.emit(menu, "v4", "comment")
    assert [action for action in menu.actions() if action.menu() is not None] == []
    menu.deleteLater()


def test_without_a_book_it_says_where_owners_are_kept(page: VoicePage) -> None:
    assert page.voice.no_book.isHidden()
    page.voice.take_follow_ups(None, may_write=False, book=False)
    assert not page.voice.no_book.isHidden()


def test_where_nobody_can_be_followed_up_answers_take_room_only_when_asked_for(page: VoicePage) -> None:
    view = voice_view()
    nobody = PastTile("follow_up", Figure(None, 0, "count", state=NOT_MEASURED))
    page.hear("voice", replace(view, tiles=(view.tiles[0], nobody)))
    card = page.voice._answer_card
    assert card.isHidden()
    page.voice.spreads["nps"].opened.emit("9")
    assert not card.isHidden()
    page.voice.back.click()
    assert card.isHidden()


def test_an_answer_opens_its_customer_and_no_list(page: VoicePage) -> None:
    opened: list[tuple[str, object, str]] = []
    page.rows_wanted.connect(lambda *what: opened.append(what))
    view = page.voice.tables["answers"]
    view.opened.emit("v4", "customer")
    assert opened == []
    assert view.property("opens_customer")


def test_a_search_that_finds_nothing_says_so_and_counts_none(page: VoicePage) -> None:
    note, tables = page.voice._answer_card.note, page.voice.tables
    before = note.text()
    assert "newest first" in before
    page.take_told(Told(LENS, None, Settings(), ALONE, "zzzz"))
    assert [tables[name].nothing() for name in ("answers", "by")] == ["Nothing fits what you searched for."] * 2
    assert note.text() == ""
    page.take_told(Told(LENS, None, Settings(), ALONE, ""))
    assert note.text() == before
