"""The pages Cases and Knowledge: a week worked by hand, and the backlog line against the figure of each day's end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history.beyond import making
from supervisor.history.desk import Desk
from supervisor.history.kept import building
from supervisor.history.keys import TIME_KEYS
from supervisor.history.pages import cases as case_pages
from supervisor.history.pages import loaded as pages
from supervisor.history.pages.summed import Summed
from supervisor.history.past import Asked, Look, Past
from supervisor.settings import Settings
from supervisor.views.cases import (
    BesideOf,
    BesideView,
    CasesOf,
    CasesView,
    KnowledgeOf,
    KnowledgeView,
    RisksOf,
    RisksView,
)
from supervisor.views.past import Lens
from tests.commands.floors import Floor, NewFloor, answered, at
from tests.history.subject_rows import DAY, HOUR, START, Rows

NOW = "2026-03-05T12:00"
WEEK = Lens("2026-W10")


def opened(id: str, day: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "opened_at": at(f"2026-{day}"), "queue": "q1", "agent": "a1", **more}


def event(case: str, day: str, status: str, waiting_on: str | None = None) -> dict[str, Any]:
    return {"case_id": case, "at": at(f"2026-{day}"), "status": status, "agent": "a1", "waiting_on": waiting_on}


@pytest.fixture
def week(new_floor: NewFloor) -> Floor:
    """k1 was solved on its day; k2 and k3 are open; k4 was solved, reopened and solved; k5 went into k1."""
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    made.add("queue", {"id": "q1", "name": "Billing"}).add("agent", {"id": "a1", "name": "Dana"})
    made.add("customer", {"id": "c2", "name": "דנה לוי"})
    made.add(
        "case",
        opened("k1", "03-02T09:00", reason="bill", first_reply_at=at("2026-03-02T10:00"),
               resolved_at=at("2026-03-02T15:00"), replies=1),
        opened("k2", "03-02T10:00", reason="bill", customer="c2", first_reply_at=at("2026-03-02T11:00"),
               first_reply_target_ms=4 * HOUR, resolution_target_ms=80 * HOUR),
        opened("k3", "02-28T09:00", reason="fault", customer="c3", agent=None, first_reply_target_ms=4 * HOUR),
        opened("k4", "03-03T09:00", reason="fault"),
        opened("k5", "03-02T12:00", merged_into="k1"),
    )  # fmt: skip
    made.add(
        "case_event",
        event("k2", "03-02T11:00", "pending", "customer"),
        event("k4", "03-04T09:00", "solved"),
        event("k4", "03-04T12:00", "open", "agent"),
        event("k4", "03-05T09:00", "solved"),
    )
    return made


def page(floor: Path, question: Any, context: Context = ALONE) -> Any:
    return Desk(floor, Settings(), context).answer(question, case_pages.ANSWERS)


def cases_of(floor: Path, context: Context = ALONE, lens: Lens = WEEK) -> CasesView:
    found = page(floor, CasesOf(lens), context)
    assert isinstance(found, CasesView)
    return found


def risks_of(floor: Path, context: Context = ALONE, lens: Lens = WEEK) -> RisksView:
    found = page(floor, RisksOf(lens), context)
    assert isinstance(found, RisksView)
    return found


def beside_of(floor: Path, lens: Lens = WEEK) -> BesideView:
    found = page(floor, BesideOf(lens))
    assert isinstance(found, BesideView)
    return found


def test_the_flow_of_a_week(week: Floor) -> None:
    flow = cases_of(week.path).flow
    assert flow.each == "day"
    assert flow.opened == (2, 1, 0, 0, None, None, None)
    assert flow.solved == (1, 0, 0, 1, None, None, None)
    assert flow.backlog == (2, 3, 3, 2, None, None, None)


def test_the_tiles(week: Floor) -> None:
    tiles = {tile.name: tile for tile in cases_of(week.path).tiles}
    assert [tiles[name].figure.value for name in ("inflow", "cases_solved", "backlog")] == [3, 2, 2]
    # Two first replies, of an hour each; the time to resolve is of k1 (6 h) and k4 (48 h).
    first, full = tiles["first_response_time"], tiles["resolution_time"]
    assert (first.figure.value, first.figure.n, first.second) == (HOUR, 2, "first_response_time.median")
    assert (full.figure.value, full.figure.n) == (27 * HOUR, 2)
    # k2 was answered in time; the target of k3 had passed before the week.
    assert (tiles["first_response_met"].figure.value, tiles["first_response_met"].figure.n) == (1, 1)
    assert tiles["backlog"].spark == (2, 3, 3, 2, None, None, None)


def test_the_backlog_by_its_age(week: Floor) -> None:
    bands = dict(cases_of(week.path).bands)
    assert list(bands) == ["under_1_day", "1_to_3_days", "3_to_7_days", "7_to_30_days", "30_days_and_more"]
    assert [one.value for one in bands.values()] == [0, 0, 2, 0, 0]


def test_what_is_at_risk_the_oldest_first(week: Floor) -> None:
    view = risks_of(week.path)
    cells = view.table.cells
    assert (view.late, view.near, view.targets) == (1, 1, True)
    assert (view.table.keys, view.table.level["left"]) == (["k3", "k2"], ["bad", "attention"])
    assert cells["target"] == ["first_reply", "resolution"]
    assert cells["left"] == [at("2026-02-28T13:00"), at("2026-03-05T18:00")]
    assert cells["customer"] == ["c3", "דנה לוי"]
    assert cells["agent"] == [None, "Dana"]
    assert cells["waits"] == [None, "waits_customer"]


def test_what_is_at_risk_is_told_of_now_whatever_is_looked_at(week: Floor) -> None:
    january = Lens("2026-01")
    assert risks_of(week.path, lens=january).table.keys == ["k3", "k2"]
    assert cases_of(week.path, lens=january).flow.opened == (0,) * 31


def test_the_reasons_the_most_frequent_first(week: Floor) -> None:
    cells = cases_of(week.path).reasons.cells
    assert (cells["reason"], cells["inflow"], cells["unsolved"]) == (["bill", "fault"], [2, 1], [1, 0])


def test_calendar_beside_opening_hours_where_these_are_known(week: Floor) -> None:
    assert not cases_of(week.path).hours_known
    spans = [{"id": f"main:{day}", "weekday": day, "opens": "09:00", "closes": "17:00"} for day in range(1, 6)]
    week.add("calendar", *spans).execute("UPDATE queue SET calendar = 'main'")
    view = cases_of(week.path)
    times = {row.kpi: row.figures for row in view.times}
    assert view.hours_known
    # k1: 6 h; k4: Tuesday 9 to Thursday 9 is two days of 8 h.
    assert times["resolution_time"]["canonical"].value == 27 * HOUR
    assert times["resolution_time"]["business"].value == 11 * HOUR


def test_how_long_customers_wait_for_a_reply_stands_among_the_times(week: Floor) -> None:
    """k2 was answered; the customer of k3 wrote 2 h and 1 h before now."""
    now = at(NOW)
    week.add("message", *({"case_id": "k3", "at": now - hours * HOUR, "author": "customer"} for hours in (2, 1)))
    week.add("message", {"case_id": "k2", "at": now - 5 * HOUR, "author": "customer"})
    week.add("message", {"case_id": "k2", "at": now - 4 * HOUR, "author": "agent"})
    times = {row.kpi: row.figures for row in cases_of(week.path).times}
    assert {take: (one.value, one.n) for take, one in times["reply_wait"].items()} == {
        "canonical": (2 * HOUR, 1), "median": (2 * HOUR, 1), "p90": (2 * HOUR, 1),
        "business": (None, 0), "business_median": (None, 0), "business_p90": (None, 0),
    }  # fmt: skip


def test_more_came_than_on_the_same_weekdays_before(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at("2026-03-30"))
    for day in range(56):
        when = at("2026-02-02T09:00") + day * DAY
        made.add("case", *({"opened_at": when} for _ in range(3 if day < 28 else 9 + day % 2)))
    found = beside_of(made.path, Lens("2026-03-02..2026-03-30"))
    assert found.before is not None
    assert (found.before.value, found.change) == (84, "up")
    # Nobody knows what came in the four weeks before the first case.
    assert beside_of(made.path, Lens("2026-02-02..2026-03-02")).before is None


@trials(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_inflow_of_each_day_is_the_figure(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("floor") / "floor.db"
    Rows(path, seed)
    desk = Desk(path, Settings())
    with desk.reader:
        window = Window(START - DAY, START + 8 * DAY)
        asked = Asked(window, START + 6 * DAY + HOUR, clock.zone("Asia/Jerusalem"), ("day",), ("inflow",), {})
        told = {row["day"]: row["inflow"].value or 0 for row in desk.past.kpis(asked)}
        assert case_pages.inflow_by_day(desk, asked, window) == told


def test_first_contact_resolution_stands_beside_also_where_there_are_only_calls(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at("2026-03-20"))
    made.legs(answered("q1", at("09:00"), 5, customer="k1"))
    view = cases_of(made.path)
    assert not view.measured
    assert not any(tile.measured for tile in view.tiles)
    assert view.flow.opened == (None,) * 7
    assert risks_of(made.path).table.keys == []
    assert not risks_of(made.path).targets
    assert beside_of(made.path).fcr.figure.n == 1


def test_an_empty_floor(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    assert not cases_of(made.path).measured
    found = page(made.path, KnowledgeOf(WEEK))
    assert isinstance(found, KnowledgeView)
    assert not found.measured


def test_whoever_sees_one_client_sees_its_cases_only(week: Floor) -> None:
    week.add("client", {"id": "c1"}).add("queue", {"id": "q2", "client": "c1"})
    week.add("case", opened("k6", "03-01T09:00", queue="q2", customer="c2", resolution_target_ms=HOUR, reason="other"))
    rights = Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True)
    context = Context(book_id="b", rights=rights)
    view, risks = cases_of(week.path, context), risks_of(week.path, context)
    assert risks.table.keys == ["k6"]
    assert view.flow.backlog[:4] == (1, 1, 1, 1)
    assert view.reasons.keys == []
    assert "k3" not in repr((view, risks))
    found = page(week.path, KnowledgeOf(WEEK), context)
    assert not any(found.articles.keys)


def test_articles_what_costs_most_stands_first(new_floor: NewFloor) -> None:
    made = new_floor(clock="simulated", heartbeat_at=at(NOW))
    made.add("article", {"id": "r1", "title": "Pay", "topic": "bill"}, {"id": "r2", "title": "Ship", "topic": "post"})
    made.legs(answered("q1", at("09:00"), 5, id="call1"))
    visit = {"at": at("08:00"), "ended_in_kind": "contact"}
    made.add(
        "article_visit",
        *({"article": "r1", "session": f"s{number}", "at": at("08:00")} for number in range(8)),
        {"article": "r2", "session": "t1", "ended_in": "call1", **visit},
        {"article": "r2", "session": "t2", "ended_in": "unknown", **visit},
        {"article": "r1", "session": "t3", "ended_in": None, **visit},
    )
    found = page(made.path, KnowledgeOf(WEEK))
    cells = found.articles.cells
    assert cells["article_name"] == ["Ship", "Pay"]
    assert cells["article_visits"] == [2, 9]
    assert cells["transfers"] == [2, 1]
    assert cells["article_cost"][0] > 0
    # What the visit ended in is not known, so its cost is not nothing: it is unknown.
    assert cells["article_cost"][1] is None
    assert found.topics.cells["topic"] == ["post", "bill"]


@trials(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_the_backlog_line_is_the_figure_of_each_day(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("floor") / "floor.db"
    Rows(path, seed)
    utc, now_at = clock.zone("UTC"), START + 9 * DAY + HOUR
    with Reader(path) as reader:
        past = Past(reader, Settings())

        def asked(end_at: int) -> Asked:
            return Asked(Window(START, end_at), now_at, utc, (), ("backlog", "clearance", "reopens", "inflow"), {})

        whole = asked(START + 10 * DAY)
        flow = case_pages.flow_of(pages.Loaded(whole, Look(past, whole)))
        figures = [past.kpis(asked(START + (day + 1) * DAY))[0]["backlog"].value or 0 for day in range(10)]
    assert [one or 0 for one in flow.backlog] == figures


@trials(max_examples=4, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_kept_days_say_of_the_page_what_the_floor_says(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("floor")
    path, cache = folder / "floor.db", folder / "cache"
    Rows(path, seed)
    with Reader(path) as reader:
        shelf = building.shelf(reader, cache, clock.zone("UTC"))
        assert shelf is not None
        now_at = loading.shown_at(reader, clock.now_ms())
        making.build_all(reader, shelf, now_at, clock.zone("UTC"), Settings(), ALONE)
    for period in ("2026-03-02..2026-03-12", "2026-02-28..2026-03-08T12:00", "2026-02-01..2026-05-01"):
        asked = CasesOf(Lens(period))
        with_kept, plain = (Desk(path, Settings(), cache=where) for where in (cache, None))
        assert with_kept.answer(asked, case_pages.ANSWERS) == plain.answer(asked, case_pages.ANSWERS)


def test_kept_days_answer_for_everything_only(tmp_path: Path) -> None:
    path, cache, zone = tmp_path / "floor.db", tmp_path / "cache", clock.zone("UTC")
    Rows(path, 7)
    desk = Desk(path, Settings(), cache=cache)
    with desk.reader:
        shelf = building.shelf(desk.reader, cache, zone)
        assert shelf is not None

        def kinds() -> list[type]:
            lenses = (Lens("2026-03-02..2026-03-10"), Lens("2026-03-03"),
                      Lens("2026-03-02..2026-03-10", {"queue": frozenset(("q1",))}))  # fmt: skip
            return [type(case_pages.source_of(desk, desk.asked(lens, (), ("inflow",)))) for lens in lenses]

        assert kinds() == [pages.Loaded] * 3
        making.build_all(desk.reader, shelf, desk.now_at(), zone, Settings(), ALONE)
        assert kinds() == [Summed, pages.Loaded, pages.Loaded]


@pytest.mark.parametrize(
    ("period", "each", "first", "count"),
    [("2026-01-01..2026-03-01", "day", "2026-01-02", 59), ("2025-11-01..2026-11-01", "week", "2025-11-03", 53),
     ("2024-11-15..2026-11-01", "month", "2024-12-01", 24)],
)  # fmt: skip
def test_every_stretch_of_the_flow_is_cut_where_the_next_begins(period: str, each: str, first: str, count: int) -> None:
    zone = clock.zone("America/New_York")
    found, cut = case_pages.edges(clock.parse_period(period, zone), zone)
    assert (found, clock.day_on(cut[1], zone), len(cut) - 1) == (each, first, count)
    # So no two stretches bear one name.
    assert len({TIME_KEYS[each](at, zone, ()) for at in cut[:-1]}) == count
