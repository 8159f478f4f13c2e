"""What the Agents page is answered: figures by agent and team, one agent's day, and only what is in sight."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history.beyond import making
from supervisor.history.desk import Desk
from supervisor.history.kept import building
from supervisor.history.questions import ANSWERS
from supervisor.settings import Settings
from supervisor.views.agents import AgentContacts, AgentDay, AgentSheet, AgentTable, Span
from supervisor.views.past import Lens
from tests.commands.floors import DAY, NewFloor, answered, at
from tests.history.subject_rows import Rows

LENS = Lens(DAY)


def ask(path: Path, question: Any, context: Context = ALONE) -> Any:
    return Desk(path, Settings(), context).answer(question, ANSWERS)


def seen_by(kind: str, id: str) -> Context:
    return Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", kind, id),), proven=True))


@pytest.fixture
def floor(new_floor: NewFloor) -> Path:
    """North has a1 and, until noon, a2; south has a3 and from noon on a2. A call each, two for a2."""
    made = new_floor().add("site", {"id": "s1", "name": "Haifa"})
    made.add("team", {"id": "north", "name": "North", "site": "s1"}, {"id": "south", "name": "South"})
    made.add("agent", {"id": "a1", "name": "Avi"}, {"id": "a2", "name": "Bar"}, {"id": "a3", "name": "Chen"})
    made.add(
        "team_membership",
        {"agent": "a1", "team": "north"},
        {"agent": "a2", "team": "north", "to_at": at("12:00")},
        {"agent": "a2", "team": "south", "from_at": at("12:00")},
        {"agent": "a3", "team": "south"},
    )
    made.add("queue", {"id": "q1", "name": "Billing"}).add("reason", {"id": "tea", "code": "tea", "label": "Tea"})
    for number, (agent, hour) in enumerate((("a1", "09:00"), ("a2", "10:00"), ("a2", "13:00"), ("a3", "14:00")), 1):
        call = answered(None, at(hour), 5_000, id=f"call{number}", customer_name=f"Caller {number}")
        made.legs(call | {"queue": "q1", "agent": agent, "channel": "voice"})
    made.states(
        "a2",
        ("08:00", "available"),
        ("10:00", "on_contact"),
        ("10:05", "break", {"reason": "tea"}),
        ("10:20", "available"),
        ("16:00", "offline"),
    )
    made.add(
        "shift",
        {"agent": "a2", "starts_at": at("08:00"), "ends_at": at("16:00"), "activity": "work", "paid": 1, "version": 1},
        {"agent": "a2", "starts_at": at("10:00"), "ends_at": at("10:30"), "activity": "break", "paid": 0, "version": 1},
        {"agent": "a2", "starts_at": at("10:00"), "ends_at": at("10:15"), "activity": "break", "paid": 0, "version": 2},
    )
    return made.path


def test_every_agent_team_site_and_queue_has_a_row(floor: Path) -> None:
    found = ask(floor, AgentTable(LENS))
    assert found.table.cells["agent"] == ["Avi", "Bar", "Chen"]
    assert found.table.cells["answered"] == [1, 2, 1]
    assert found.table.cells["team"] == ["North", "South", "South"]
    assert {"voice", "cases", "business"} <= set(found.unmeasured)
    assert "offered" not in found.table.cells  # nobody brings an abandon to an agent
    assert ask(floor, AgentTable(LENS, "team")).table.cells["answered"] == [2, 2]
    assert ask(floor, AgentTable(LENS, "queue")).table.cells["offered"] == [4]
    assert ask(floor, AgentTable(Lens(DAY, {"team": frozenset(("north",))}))).table.cells["answered"] == [1, 1]
    assert ask(floor, AgentTable(Lens("2020-01-01"))).table.keys == []
    by_voice = ask(floor, AgentTable(Lens(DAY, {"channel": frozenset(("voice",))})))
    assert by_voice.table.cells["answered"] == [1, 2, 1]
    assert "occupancy" not in by_voice.table.cells
    assert "occupancy" in by_voice.untold
    assert found.untold == ()


def test_a_day_is_cut_without_gaps_beside_what_was_planned(floor: Path) -> None:
    day = ask(floor, AgentDay(LENS, "a2"))
    # The last news of this floor is of 16:00: nothing is drawn after it.
    assert (day.on, day.now_at) == (DAY, at("16:00"))
    assert day.spans == (
        Span(at("08:00"), at("10:00"), "available"),
        Span(at("10:00"), at("10:05"), "on_contact"),
        Span(at("10:05"), at("10:20"), "break", "Tea"),
        Span(at("10:20"), at("16:00"), "available"),
    )
    assert day.now == Span(at("16:00"), at("16:00"), "offline")
    # Of two versions of the break the newer one holds.
    assert day.planned == (Span(at("08:00"), at("16:00"), "work"), Span(at("10:00"), at("10:15"), "break", paid=False))
    assert ask(floor, AgentDay(LENS, "a2", "2026-03-03")).spans == ()
    assert [span.state for span in ask(floor, AgentDay(LENS, "a1")).spans] == []


def test_one_agents_period_stands_with_its_days(floor: Path) -> None:
    sheet = ask(floor, AgentSheet(LENS, "a2"))
    assert (sheet.name, sheet.team, sheet.site) == ("Bar", "South", "")
    assert sheet.figures["answered"].value == 2
    first = sheet.series[0]
    assert (first.kpi, first.days, [figure.value for figure in first.figures]) == ("answered", (DAY,), [2])
    contacts = ask(floor, AgentContacts(LENS, "a2"))
    assert contacts.table.cells["caller"] == ["Caller 3", "Caller 2"]
    assert contacts.table.cells["wait"] == [5_000, 5_000]
    assert contacts.table.cells["queue"] == ["Billing", "Billing"]
    assert len(ask(floor, AgentContacts(LENS, "a2", listed=1)).table) == 1


def test_a_team_sees_its_own_agents_while_they_are_its_own(floor: Path) -> None:
    north = seen_by("team", "north")
    found = ask(floor, AgentTable(LENS), north)
    assert found.table.cells["agent"] == ["Avi", "Bar"]
    assert found.table.cells["answered"] == [1, 1]
    assert found.table.cells["team"] == ["North", None]
    # In the afternoon a2 is somebody else's.
    day = ask(floor, AgentDay(LENS, "a2"), north)
    assert day.now is None
    assert day.spans[-1] == Span(at("10:20"), at("12:00"), "available")
    assert ask(floor, AgentContacts(LENS, "a2"), north).table.cells["contact"] == ["call2"]
    assert ask(floor, AgentSheet(LENS, "a2"), north).figures["answered"].value == 1


def test_of_agents_out_of_sight_nothing_is_told(floor: Path) -> None:
    north = seen_by("team", "north")
    sheet = ask(floor, AgentSheet(LENS, "a3"), north)
    assert (sheet.name, sheet.team, sheet.figures, sheet.series) == ("", "", {}, ())
    day = ask(floor, AgentDay(LENS, "a3"), north)
    assert (day.spans, day.planned) == ((), ())
    assert ask(floor, AgentContacts(LENS, "a3"), north).table.keys == []
    # A client's people see the work and not who is behind it.
    assert ask(floor, AgentTable(LENS), seen_by("client", "c1")).table.keys == []


def test_shifts_that_go_on_after_the_floor_ends_are_told_to_who_sees_them(floor: Path, new_floor: NewFloor) -> None:
    assert ask(floor, AgentTable(LENS)).cut_at is None  # it ends with the shift
    made = new_floor().add("agent", {"id": "a1"}).add("team", {"id": "north"}, {"id": "south"})
    made.add("team_membership", {"agent": "a1", "team": "north"})
    made.add("shift", {"agent": "a1", "starts_at": at("09:00"), "ends_at": at("17:00"), "activity": "work"})
    made.states("a1", ("09:00", "available"), ("12:00", "break"))
    cut = {by: ask(made.path, AgentTable(LENS, by)).cut_at for by in ("agent", "team", "queue")}
    assert cut == {"agent": at("12:00"), "team": at("12:00"), "queue": None}
    seen = [ask(made.path, AgentTable(LENS), seen_by("team", team)).cut_at for team in ("north", "south")]
    assert seen == [at("12:00"), None]


def test_where_days_are_kept_most_figures_come_first(tmp_path: Path) -> None:
    path, cache, lens = tmp_path / "floor.db", tmp_path / "cache", Lens("2026-03-02..2026-03-10")
    Rows(path, 5)
    desk, zone = Desk(path, Settings(), cache=cache), clock.zone("UTC")
    board = desk.answer(AgentTable(lens, first=True), ANSWERS).table.cells
    assert "csat" not in board
    with Reader(path) as reader:
        shelf = building.shelf(reader, cache, zone)
        assert shelf is not None
        making.build_all(reader, shelf, clock.parse_instant("2026-03-24T00:00Z", zone), zone, Settings(), ALONE)
    soon = desk.answer(AgentTable(lens, first=True), ANSWERS).table
    whole = desk.answer(AgentTable(lens), ANSWERS).table
    assert {"csat", "resolution_time"} <= soon.cells.keys()
    assert not {"fcr", "adherence", "sales"} & soon.cells.keys()
    there = [whole.keys.index(key) for key in soon.keys]
    for id, column in soon.cells.items():
        assert column == [whole.cells[id][row] for row in there], id
