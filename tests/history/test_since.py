"""Since when a floor tells somebody anything: what lies out of sight moves no figure's beginning."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import since
from supervisor.history.desk import Desk
from supervisor.history.pages import trends
from supervisor.history.past import Past
from supervisor.settings import Settings
from supervisor.views.past import Lens, Stretch
from supervisor.views.trends import Trend, TrendOf
from tests.commands.floors import Floor, NewFloor, answered, at
from tests.views import sights

NOW = at("2026-03-16")
ONE = sights.person(("client", "k1"))


@pytest.mark.parametrize("scope", sights.SCOPES[1:])
def test_things_begin_with_the_first_row_in_sight(scope: tuple[str, str], tmp_path: Path) -> None:
    for seed in range(3):
        rows = sights.tables(seed)
        sights.write(tmp_path / f"{seed}.floor", rows)
        kept = sights.Plain(rows, {scope}).kept()
        with Reader(tmp_path / f"{seed}.floor") as reader:
            found = since.of(reader, sights.person(scope), Settings(), sights.NOW)
            assert found is not None
            assert found.first("contact") == min((row["queued_at"] for row in kept["contact"]), default=None)
            assert found.first_state() == min((row["at"] for row in kept["agent_state"]), default=None)
            both = [at for at in (found.first("contact"), found.first_state()) if at is not None]
            assert since.begins(found) == min(both, default=None)


def test_who_sees_everything_has_no_beginnings_of_their_own(tmp_path: Path) -> None:
    floor = NewFloor(tmp_path)()
    with Reader(floor.path) as reader:
        assert since.of(reader, ALONE, Settings(), NOW) is None


def test_answers_sales_cases_and_sums_begin_where_they_are_in_sight(new_floor: NewFloor) -> None:
    floor = new_floor().add("queue", {"id": "q1", "client": "k1"}, {"id": "q2", "client": "k2"})
    days = [at(f"2026-03-{day:02}") for day in range(1, 8)]
    floor.legs({"id": "c2"} | answered("q2", days[0], 0), {"id": "c1"} | answered("q1", days[4], 0))
    floor.add("case", {"queue": "q2", "opened_at": days[0]}, {"client": "k1", "opened_at": days[1]})
    floor.add("survey", {"contact": "c2", "answered_at": days[0]}, {"contact": "c1", "answered_at": days[5]})
    floor.add("sale", {"client": "k2", "at": days[0]}, {"contact": "c1", "at": days[6]})
    of_sums = {"measure": "forms", "value": 1, "ends_at": days[6]}
    floor.add("measure_total", *({"queue": f"q{n}", "starts_at": days[n]} | of_sums for n in (2, 1)))
    with Reader(floor.path) as reader:
        found = since.of(reader, ONE, Settings(), NOW)
        assert found is not None
        told = {table: found.first(table) for table in ("contact", "case", "survey", "sale")}
        assert told == {"contact": days[4], "case": days[1], "survey": days[5], "sale": days[6]}
        assert (found.first_sum(("forms",)), found.first_sum(("handled",))) == (days[1], None)


def two_weeks(floor: Floor) -> Floor:
    """Contacts of the client in sight on all of the last seven days, at ten."""
    floor.add("queue", {"id": "q1", "client": "k1"}, {"id": "q2", "client": "k2"})
    floor.add("client", {"id": "k1"}, {"id": "k2"})
    first = int(datetime(2026, 3, 9, 10, tzinfo=UTC).timestamp()) * 1000
    return floor.legs(*(answered("q1", first + day * clock.DAY_MS, 1_000) for day in range(7)))


def trend(floor: Floor, kpi: str, each: str, context: Context) -> Trend:
    zone = clock.zone("UTC")
    period = "2026-03-09..2026-03-16"
    with Reader(floor.path) as reader:
        stretch = Stretch(clock.parse_period(period, zone), "UTC", NOW)
        return trends.trend(Past(reader, Settings(), context), TrendOf(Lens(period, {}), kpi, each), stretch)


@pytest.mark.parametrize("each", ["hour", "day"])
@pytest.mark.parametrize("kpi", ["entered", "service_level", "fcr"])
def test_a_trend_tells_nothing_of_where_the_rest_of_the_floor_begins(each: str, kpi: str, new_floor: NewFloor) -> None:
    young = two_weeks(new_floor())
    old = two_weeks(new_floor()).legs(answered("q2", at("2026-01-05T10:00"), 1_000))
    told: list[Any] = [trend(floor, kpi, each, ONE).lines for floor in (young, old)]
    assert told[0] == told[1]
    # The two floors are two to whoever sees all of them.
    if kpi == "entered":
        assert trend(young, kpi, each, ALONE).lines[0].before is None
        assert trend(old, kpi, each, ALONE).lines[0].before is not None


def test_a_period_before_all_that_is_in_sight_says_when_that_begins(new_floor: NewFloor) -> None:
    floor = two_weeks(new_floor()).legs(answered("q2", at("2026-01-05T10:00"), 1_000))
    for context, begins in ((ONE, at("2026-03-09T10:00")), (ALONE, None)):
        desk = Desk(floor.path, Settings(), context)
        with desk.reader:
            assert desk.stretch(Lens("2026-02")).begins_at == begins
            assert desk.stretch(Lens("2026-03-09..2026-03-10")).begins_at is None
