"""Contacts that were in no queue: told on import and by the health check, and named wherever figures stand by queue."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from supervisor import clock
from supervisor.floor.reader import Reader
from supervisor.history.desk import Desk
from supervisor.history.pages.agents import agent_table
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.settings import Settings
from supervisor.views import floor_tables
from supervisor.views.agents import AgentTable
from supervisor.views.past import NO_QUEUE, Lens
from supervisor.views.rows import RowsRequest
from supervisor.views.scope import Scope, agents_in, keys_in
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, iso

CALLS = """id,queue,agent,start,answer,end
1,sales,dana,2026-03-02 09:00:00,2026-03-02 09:00:10,2026-03-02 09:05:00
2,,dana,2026-03-02 09:20:00,2026-03-02 09:20:20,2026-03-02 09:25:20
3,,dana,2026-03-02 09:40:00,2026-03-02 09:40:20,2026-03-02 09:44:20
"""
MAPPING = """
[source]
row = "contact"
id = "id"
zone = "UTC"
[fields]
agent = "agent"
queued_at = "start"
answered_at = "answer"
ended_at = "end"
"""
NOON = iso(at("12:00"))


@pytest.fixture
def centre(new_floor: NewFloor) -> Floor:
    """One contact of a queue and two of none, all of one agent; and one that the agent began."""
    floor = new_floor().add("queue", {"id": "sales", "name": "Sales", "channel": "voice"})
    floor.add("agent", {"id": "dana", "name": "Dana"})
    legs = [answered(queue, at(time), 10_000, agent="dana", channel="voice") for queue, time in _LEGS]
    return floor.legs(*legs, answered(None, at("10:00"), 0, agent="dana", direction="outbound"))


_LEGS = (("sales", "09:00"), (None, "09:20"), (None, "09:40"))


def test_the_health_check_says_how_many_and_what_to_do(centre: Floor, moked: Moked) -> None:
    (found,) = (one for one in moked("check", centre.path, "--format", "json").rows if one["code"] == "no_queue")
    assert (found["severity"], found["count"], len(found["samples"])) == ("note", 2, 2)
    assert "in no figure of queues" in found["text"]
    assert "constant" in found["text"]


def test_an_import_says_so_before_and_after(moked: Moked, tmp_path: Path) -> None:
    data, said = tmp_path / "calls.csv", tmp_path / "map.toml"
    data.write_text(CALLS, encoding="utf-8")
    for more, count in (("", 3), ('queue = "queue"', 2), ('queue = { constant = "all" }', 0)):
        said.write_text(f"{MAPPING}{more}\n", encoding="utf-8")
        asked = ("import", "table", data, "--map", said)
        (tried,) = moked(*asked, "--preview", "--format", "json").rows
        into = ("--into", tmp_path / f"floor{count}.db")
        (done,) = moked(*asked, *into, "--format", "json").rows
        assert (tried["no_queue"], done["no_queue"]) == (count, count)
        assert (f"{count} contacts name no queue" in moked(*asked, *into).out) == bool(count)


def test_figures_by_queue_name_the_row_for_people_and_not_for_scripts(
    centre: Floor, moked: Moked, tmp_path: Path
) -> None:
    asked = (centre.path, "--period", DAY, "--by", "queue", "--kpi", "handled")
    lines = [line.split() for line in moked("kpis", *asked).out.splitlines()]
    assert lines[1:] == [["-", "No", "queue", "2"], ["sales", "Sales", "1"]]
    told = [(row["queue"], row["queue_name"], row["handled"]["value"]) for row in moked.json("kpis", *asked)]
    assert told == [(None, None, 2), ("sales", "Sales", 1)]
    assert moked("kpis", *asked, "--format", "csv").out.splitlines()[1].startswith(",,2,")
    out = tmp_path / "by_queue.csv"
    assert moked("report", "kpis", *asked, "--out", out).code == 0
    rows = list(csv.reader(out.read_text(encoding="utf-8-sig").splitlines()))
    assert [row[:3] for row in rows[1:]] == [["", "No queue", "2"], ["sales", "Sales", "1"]]


def test_a_trend_by_queue_names_its_line(centre: Floor, moked: Moked) -> None:
    asked = ("trend", centre.path, "--period", DAY, "--split", "queue", "--kpi", "handled")
    said = moked(*asked).out
    assert "No queue: 2" in said
    assert "All: " not in said
    told = json_of(moked, *asked)
    assert [(line["key"], line["name"]) for line in told["lines"]] == [(None, None), ("sales", "Sales")]


def json_of(moked: Moked, *asked: object) -> dict[str, list[dict[str, object]]]:
    """What a command prints that is no list."""
    found: dict[str, list[dict[str, object]]] = json.loads(moked(*asked, "--format", "json").out)
    return found


def test_the_board_has_a_row_for_their_work(centre: Floor, moked: Moked) -> None:
    asked = ("live", centre.path, "--at", NOON, "--table", "queues")
    assert [line.split()[:2] for line in moked(*asked).out.splitlines()[1:]] == [["Sales", "0"], ["No", "queue"]]
    names = ("queue", "queue_name", "channel")
    told = [
        (*(row[name] for name in names), row["entered"]["value"], row["handled"]["value"]) for row in moked.json(*asked)
    ]
    assert told == [("sales", "Sales", "voice", 1, 1), (None, None, "voice", 0, 2)]


def test_the_row_of_no_queue_opens_its_contacts(centre: Floor) -> None:
    now_at = at("12:00")
    with Reader(centre.path) as reader:
        board = Board(reader, Settings())
        board.open(clock.day_window(now_at, clock.zone("UTC")), now_at)
        snapshot, scope = board.snapshot(now_at), Scope()
        table = floor_tables.queue_table(snapshot, scope, keys_in(scope, snapshot), agents_in(scope, snapshot))
        assert table.cells["queue"] == ["Sales", NO_QUEUE]
        handled, waiting = (
            open_figure(board, RowsRequest(kpi, scope, "queues", table.keys[1]), now_at) for kpi in ("aht", "entered")
        )
    assert (handled.figure, len(handled.table)) == (handled.recomputed, 2)
    assert (waiting.figure.value, len(waiting.table)) == (0, 0)


def test_a_search_finds_the_row_of_no_queue(centre: Floor) -> None:
    now_at = at("12:00")
    with Reader(centre.path) as reader:
        board = Board(reader, Settings())
        board.open(clock.day_window(now_at, clock.zone("UTC")), now_at)
        snapshot = board.snapshot(now_at)
    for search, found in (("no q", [NO_QUEUE]), ("sal", ["Sales"])):
        scope = Scope(search=search)
        assert floor_tables.queue_table(snapshot, scope, keys_in(scope, snapshot), []).cells["queue"] == found


def test_the_table_of_queues_keeps_a_named_row_that_counts_something(moked: Moked, centre: Floor) -> None:
    desk = Desk(centre.path, Settings())
    told = desk.answer(AgentTable(Lens(DAY), "queue"), {AgentTable: agent_table})
    assert told.table.cells["queue"] == [NO_QUEUE, "Sales"]
    assert told.table.cells["handled"] == [2, 1]
