"""The pages Voice and Business, worked by hand: spreads of answers, who is to be followed up, money, requests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from supervisor.access import Grant, Rights
from supervisor.context import ALONE, Context
from supervisor.history.desk import Desk
from supervisor.history.pages import voice as voice_pages
from supervisor.settings import Settings
from supervisor.views.past import Lens
from supervisor.views.voice import (
    AnswerList,
    AnswersOf,
    BusinessOf,
    BusinessView,
    RequestsOf,
    RequestsView,
    VoiceBy,
    VoiceOf,
    VoiceTable,
    VoiceView,
)
from tests.commands.floors import Floor, NewFloor, answered, at
from tests.history.subject_rows import Rows

NOW = "2026-03-05T12:00"
WEEK = Lens("2026-W10")


def page(floor: Path, question: Any, context: Context = ALONE) -> Any:
    return Desk(floor, Settings(), context).answer(question, voice_pages.ANSWERS)


def voice_of(floor: Path) -> VoiceView:
    found = page(floor, VoiceOf(WEEK))
    assert isinstance(found, VoiceView)
    return found


def answers_of(floor: Path, *what: Any, context: Context = ALONE) -> AnswerList:
    found = page(floor, AnswersOf(WEEK, *what), context)
    assert isinstance(found, AnswerList)
    return found


@pytest.fixture
def heard(new_floor: NewFloor) -> Floor:
    """Six customers were asked, five answered; dana's answers are low, and the second was put in another's words."""
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    made.add("client", {"id": "c1"}, {"id": "c2"}).add("customer", {"id": "k1", "name": "Dana"})
    made.add("queue", {"id": "q1", "name": "Billing", "client": "c1"}, {"id": "q2", "client": "c2"})
    made.add("agent", {"id": "a1", "name": "Noa"})
    asked = at("2026-03-02T09:00")
    same = {"asked_at": asked, "queue": "q1", "agent": "a1"}
    made.add(
        "survey",
        same | {"id": "v1", "answered_at": asked + 1, "csat": 5, "nps": 10, "ces": 7, "solved": 1},
        same | {"id": "v2", "answered_at": asked + 2, "csat": 4, "nps": 9, "ces": 6},
        same | {"id": "v3", "answered_at": asked + 3, "csat": 4, "nps": 7},
        same | {"id": "v4", "answered_at": asked + 4, "csat": 2, "nps": 0, "customer": "k1", "comment": "לא עזר"},
        same | {"id": "v5", "answered_at": asked + 5, "csat": 3, "customer": "k2", "comment": "slow", "queue": "q2"},
        same | {"id": "v6"},
    )
    return made


def test_the_spreads_and_the_tiles(heard: Floor) -> None:
    view = voice_of(heard.path)
    spreads = {one.kpi: one.counts for one in view.spreads}
    assert spreads["csat"] == ((1, 0), (2, 1), (3, 1), (4, 2), (5, 1))
    assert [times for _, times in spreads["nps"]] == [1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1]
    assert spreads["ces"] == ((1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 1), (7, 1))
    tiles = {tile.name: tile for tile in view.tiles}
    # Three of five in the two best boxes, their mean 3.6; two promoters less one detractor of four; five of six
    # answered.
    assert (tiles["csat"].figure.value, tiles["csat"].figure.n) == (0.6, 5)
    assert tiles["csat"].second_figure is not None
    assert tiles["csat"].second_figure.value == pytest.approx(3.6)
    assert tiles["nps"].figure.value == 25
    assert tiles["response_rate"].figure.value == pytest.approx(5 / 6)
    assert tiles["follow_up"].figure.value == 2


def test_answers_without_a_date_are_told_beside(heard: Floor) -> None:
    heard.add("survey", {"id": "x1", "nps": 9}, {"id": "x2", "csat": 3}, {"id": "x3"})
    found = voice_of(heard.path)
    # x3 was sent and says nothing; the newest of the others is the low one of q2.
    assert (found.undated, found.newest_at) == (2, at("2026-03-02T09:00") + 5)
    rights = Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True)
    told = page(heard.path, VoiceOf(WEEK), Context(book_id="b", rights=rights))
    assert (told.undated, told.newest_at) == (0, None)


def test_several_scales_are_put_onto_the_usual_one(heard: Floor) -> None:
    heard.add("survey", {"id": "v7", "answered_at": at("2026-03-02T10:00"), "csat": 100, "csat_scale": 100})
    csat = voice_of(heard.path).spreads[0]
    assert csat.stretched
    assert csat.counts == ((1, 0), (2, 1), (3, 1), (4, 2), (5, 2))
    assert answers_of(heard.path, "csat", 5).table.keys == ["v7", "v1"]


def test_a_scale_of_ten_is_drawn_as_it_is(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    made.add("survey", *({"answered_at": at("2026-03-02"), "csat": csat, "csat_scale": 10} for csat in (1, 10, 10)))
    csat = voice_of(made.path).spreads[0]
    assert (len(csat.counts), csat.counts[0], csat.counts[9], csat.stretched) == (10, (1, 1), (10, 2), False)


def test_who_is_to_be_followed_up_the_newest_first(heard: Floor) -> None:
    found = answers_of(heard.path)
    cells = found.table.cells
    assert (found.found, found.table.keys) == (2, ["v5", "v4"])
    assert (cells["customer"], cells["score"], cells["comment"]) == (["k2", "Dana"], [3, 2], ["slow", "לא עזר"])
    assert (cells["queue"], cells["agent"]) == (["q2", "Billing"], ["Noa", "Noa"])


def test_the_answers_behind_a_column(heard: Floor) -> None:
    assert answers_of(heard.path, "nps", 0).table.keys == ["v4"]
    assert answers_of(heard.path, "ces", 6).table.keys == ["v2"]
    assert answers_of(heard.path, "csat", 4).table.keys == ["v3", "v2"]


def test_by_queue_and_by_day(heard: Floor) -> None:
    by_queue = page(heard.path, VoiceBy(WEEK, "queue"))
    assert isinstance(by_queue, VoiceTable)
    assert dict(zip(by_queue.table.cells["group"], by_queue.table.cells["answers"], strict=True)) == {
        "Billing": 4, "q2": 1,
    }  # fmt: skip
    by_day = page(heard.path, VoiceBy(WEEK, "day"))
    assert (by_day.table.cells["group"], by_day.table.cells["csat"]) == (["2026-03-02"], [0.6])


def test_whoever_sees_one_client_hears_its_customers_only(heard: Floor) -> None:
    rights = Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True)
    context = Context(book_id="b", rights=rights)
    assert answers_of(heard.path, context=context).table.keys == ["v4"]
    shown = repr([page(heard.path, one, context) for one in (VoiceOf(WEEK), VoiceBy(WEEK, "agent"), AnswersOf(WEEK))])
    assert not [word for word in ("slow", "k2", "q2", "Noa") if f"'{word}'" in shown]
    business = page(heard.path, BusinessOf(WEEK), context)
    assert isinstance(business, BusinessView)
    assert not business.customers_seen


def test_each_currency_by_itself(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at("2026-03-20"))
    gone = {"since_on": "2025-01-01", "left_on": "2025-02-01"}
    made.add("customer", {"since_on": "2026-01-01"}, {"since_on": "2026-01-01"}, gone)
    sold = {"at": at("2026-03-02T09:00"), "kind": "new", "product": "plan"}
    made.add(
        "sale",
        sold | {"amount_minor": 1000, "currency": "EUR"},
        sold | {"amount_minor": 500, "currency": "EUR", "kind": "upsell"},
        sold | {"amount_minor": 900, "currency": "JPY"},
    )
    view = page(made.path, BusinessOf(WEEK))
    assert isinstance(view, BusinessView)
    assert view.money.cells["revenue"] == [(1500, "EUR"), (900, "JPY")]
    # Two customers on each day of the week.
    assert view.money.cells["arpu"] == [(750, "EUR"), (450, "JPY")]
    assert view.products.cells["sales"] == [3]
    assert view.products.about["revenue"][0][2] == "several_currencies"
    tiles = {tile.name: tile for tile in view.tiles}
    assert tiles["retention"].figure.value == 1
    assert tiles["upsell_rate"].figure.value == pytest.approx(1 / 3)


def test_requests_by_the_age_of_customers_and_around_a_release(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at("2026-03-20"))
    made.add("customer", {"id": "k1", "since_on": "2026-02-27"}, {"id": "k2", "since_on": "2020-01-01"})
    made.add("calendar_event", {"at": at("2026-03-04"), "kind": "release", "label": "2.0 / beta"})
    made.legs(
        *(answered("q1", at(f"2026-03-0{day}T09:00"), 5, customer=customer, reason=f"r{day}{customer}")
          for day, customer in ((2, "k1"), (3, "k2"), (4, "k1"), (5, "k2"), (6, "k2"), (6, None)))
    )  # fmt: skip
    view = page(made.path, RequestsOf(WEEK))
    assert isinstance(view, RequestsView)
    assert [(band, figure.n) for band, figure in view.ages] == [("first_week", 2), ("later", 3)]
    assert view.unknown == 1
    cells = view.releases.cells
    assert (cells["release"], cells["on"], cells["before"], cells["after"]) == (
        ["2.0 / beta"], ["2026-03-04"], [2], [4],
    )  # fmt: skip
    # Of the week before the period has two days, of the week after it five.
    assert (cells["before_days"], cells["after_days"]) == ([2], [5])
    assert (cells["before_rate"], cells["after_rate"]) == ([1], [0.8])
    assert view.releases.keys == ["2026-03-04 2.0 / beta"]


def test_releases_of_one_name_are_compared_each_with_its_own_days(new_floor: NewFloor) -> None:
    """Three releases, two and three days apart, in a floor whose first day is the 3rd; a request each day."""
    made = new_floor(clock="simulated", heartbeat_at=at("2026-03-08T12:00"))
    made.add("calendar_event", *({"at": at(f"2026-03-{day:02}"), "kind": "release", "label": "new"}
                                 for day in (4, 6, 9)))  # fmt: skip
    made.add("calendar_event", {"at": at("2026-03-05"), "kind": "release", "label": "else", "queue": "q2"})
    made.legs(*(answered("q1", at(f"2026-03-0{day}T09:00"), 5, reason=f"r{day}") for day in range(3, 9)))
    view = page(made.path, RequestsOf(Lens(WEEK.period, {"queue": frozenset(("q1",))})))
    assert isinstance(view, RequestsView)
    cells = view.releases.cells
    assert cells["on"] == ["2026-03-09", "2026-03-06", "2026-03-04"]
    assert (cells["before"], cells["before_days"]) == ([3, 1, 1], [2.5, 1, 1])
    assert (cells["after"], cells["after_days"]) == ([None, 1, 1], [0, 1, 1])
    assert cells["before_rate"] == [pytest.approx(1.2), 1, 1]


def test_an_empty_floor(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    assert not voice_of(made.path).measured
    assert answers_of(made.path).found == 0
    business = page(made.path, BusinessOf(WEEK))
    assert isinstance(business, BusinessView)
    assert not business.measured


@trials(max_examples=5, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_answers_that_are_alike_are_counted_as_one_by_one(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("floor") / "floor.db"
    Rows(path, seed)
    # The filter lets everything through, and has each answer read by itself.
    everything = {"queue": frozenset(("q1", "q2", ""))}
    for period in ("2026-03-02..2026-03-12", "2026-03-03"):
        alike, single = (page(path, VoiceOf(Lens(period, filters))) for filters in ({}, everything))
        assert (alike.spreads, alike.measured) == (single.spreads, single.measured)
        assert [tile.figure for tile in alike.tiles] == [tile.figure for tile in single.tiles]
