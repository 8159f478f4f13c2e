"""With which day weeks begin: as the centre chose, in periods, tables, trends and the flow of cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE
from supervisor.history.desk import Desk
from supervisor.history.keys import TIME_KEYS
from supervisor.history.pages import buckets, cases
from supervisor.settings import Settings
from supervisor.views.past import Lens
from tests.commands.floors import Floor, Moked, NewFloor, answered, at

UTC = clock.zone("UTC")
# 2 March 2026 is a Monday. One contact on each of these days.
DAYS = ("2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-06", "2026-03-07", "2026-03-08")
ENTERED = {
    "monday": {"2026-W09": 3, "2026-W10": 4},
    "sunday": {"2026-W09": 2, "2026-W10": 4, "2026-W11": 1},
    "saturday": {"2026-W09": 1, "2026-W10": 4, "2026-W11": 2},
}
FIRST = {"monday": "2026-03-02", "sunday": "2026-03-01", "saturday": "2026-02-28"}


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    clock.begin_weeks("monday")


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    return new_floor().legs(*(answered("q", at(f"{day}T09:00"), 0) for day in DAYS))


@pytest.mark.parametrize("begins", ENTERED)
def test_tables_and_periods_by_week(begins: str, floor: Floor, moked: Moked) -> None:
    given = ("--set", f"week_begins={begins}", "--kpi", "entered")
    rows = moked.kpis(floor, "2026-03-09", *given, "--by", "week", period="2026-02-27..2026-03-09")
    assert {row["week"]: row["entered"]["value"] for row in rows if row["entered"]["value"]} == ENTERED[begins]
    for period, when in (("2026-W10", "2026-03-20"), ("this_week", "2026-03-05"), ("last_week", "2026-03-12")):
        said = moked("kpis", floor.path, *given, "--period", period, "--at", f"{when}T12:00", "--by", "day",
                     "--format", "json")  # fmt: skip
        assert said.rows[0]["day"] == FIRST[begins]
    # Backlogs are told stretch by stretch: those have the same weeks.
    floor.add("case", {"opened_at": at("2026-03-01T08:00")})
    rows = moked.kpis(floor, "2026-03-09", "--set", f"week_begins={begins}", "--kpi", "backlog", "--by", "week",
                      period="2026-02-27..2026-03-09")  # fmt: skip
    assert {row["week"] for row in rows} == set(ENTERED[begins])


@pytest.mark.parametrize("begins", ENTERED)
def test_trends_and_flows_cut_the_same_weeks(begins: str) -> None:
    clock.begin_weeks(begins)
    window = clock.parse_period("2026-01-01..2026-05-01", UTC)
    firsts = [clock.to_local(at, UTC).date() for at in cases.edges(window, UTC)[1][1:-1]]
    assert date.fromisoformat(FIRST[begins]) in firsts
    assert {clock.week_begin(day) for day in firsts} == set(firsts)
    found = buckets.buckets(Window(at("2026-02-27"), at("2026-03-09")), at("2026-03-20"), "week", UTC, (), {})
    assert [one.key for one in found] == list(ENTERED[begins])
    assert found[1].start_at == at(FIRST[begins])
    assert TIME_KEYS["week"](at(FIRST[begins]), UTC, ()) == "2026-W10"
    assert clock.week_start("2026-W10") == date.fromisoformat(FIRST[begins])


def test_a_year_of_weeks_has_each_day_once() -> None:
    for begins in ENTERED:
        clock.begin_weeks(begins)
        for number in range(800):
            day = date.fromordinal(date(2025, 12, 1).toordinal() + number)
            window = clock.parse_period(clock.week_of(day), UTC)
            assert window.start_at <= clock.day_of(day, UTC).start_at < window.end_at


def test_the_window_asks_for_the_same_weeks(floor: Floor) -> None:
    def first_day(settings: Settings) -> str:
        desk = Desk(floor.path, settings, ALONE)
        asked: dict[type, Callable[[Any, Any], Any]] = {str: lambda desk, period: desk.stretch(Lens(period)).window}
        return clock.day_on(desk.answer("2026-W10", asked).start_at, UTC)

    for begins, day in FIRST.items():
        assert first_day(Settings().forcing({"week_begins": begins})) == day
    assert first_day(Settings()) == FIRST["monday"]
