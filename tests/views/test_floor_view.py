"""The Floor page as data: tiles, tables and the day, from floors worked out by hand."""

from __future__ import annotations

import pytest

from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.live.board import Board
from supervisor.settings import Settings
from supervisor.views import floor as view
from supervisor.views.floor_tables import service_level_level
from supervisor.views.scope import Scope
from supervisor.views.snapshot import Snapshot
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left


def look(floor: Floor, time: str) -> Snapshot:
    window = Window(at(f"{DAY}T00:00"), at("2026-03-03T00:00"), "day")
    with Reader(floor.path) as reader:
        board = Board(reader, Settings())
        board.open(window, at(time))
        return board.snapshot(at(time))


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    floor = new_floor().add("queue", {"id": "q", "name": "Sales"}, {"id": "r", "name": "Claims"}, {"id": "s"})
    floor.add("queue_target", {"queue": "q", "target_ratio": 0.9}, {"queue": "r", "target_ratio": 0.9})
    floor.add("queue_target", {"queue": "s", "target_ratio": 0.9})
    floor.add("agent", {"id": "a", "name": "Ann"}, {"id": "b", "name": "Bob"}, {"id": "c", "name": "Cy"})
    floor.add("queue_membership", {"agent": "a", "queue": "q"}, {"agent": "b", "queue": "r"})
    floor.add("reason", {"id": "tea", "label": "Tea", "limit_ms": 600_000})
    floor.legs(*(answered("q", at("09:05"), 10_000, agent="a") for _ in range(17)))
    floor.legs(*(answered("q", at("09:35"), 50_000, agent="a") for _ in range(3)))
    floor.legs(left("r", at("09:40"), 60_000, address="050"), left("r", at("09:40"), 2_000))
    floor.legs({"queue": "r", "queued_at": "09:59:30", "address": "051", "customer_name": "Dana"})
    return floor.states("a", ("09:00", "available")).states("b", ("09:45", "break", {"reason": "tea"}))


def test_the_day_by_half_hours(floor: Floor) -> None:
    day = view.build(look(floor, "10:00"), Scope()).day
    assert len(day.starts_at) == 48
    place = day.starts_at.index(at("09:00"))
    assert day.offered[place : place + 4] == (17, 5, 0, None)  # the short one is not offered
    assert day.answered[place : place + 3] == (17, 3, 0)
    assert day.abandoned[place : place + 3] == (0, 1, 0)
    assert day.service_level[place : place + 3] == (1.0, 0.0, None)
    assert day.target == 0.9
    assert day.end_at == at("2026-03-03T00:00")


def test_the_day_adds_up_to_the_tiles(floor: Floor) -> None:
    shown = view.build(look(floor, "10:00"), Scope())
    tiles = {tile.kpi: tile for tile in shown.tiles}
    assert sum(value or 0 for value in shown.day.answered) == tiles["answered"].figure.value == 20
    assert sum(value or 0 for value in shown.day.abandoned) == tiles["abandoned"].figure.value == 1
    assert sum(value or 0 for value in tiles["answered"].spark) == 20
    assert tiles["answered"].second is not None
    assert tiles["answered"].second.value == 23
    # 17 of 20 answered, one abandoned, one waiting past the threshold.
    assert tiles["service_level"].figure.value == 17 / 22
    assert (tiles["service_level"].target, tiles["service_level"].level) == (0.9, "bad")
    assert (tiles["waiting"].figure.value, tiles["waiting"].level) == (1, "")


@pytest.mark.parametrize(
    ("value", "n", "level"),
    [(None, 0, ""), (0.1, 19, ""), (0.9, 20, ""), (0.899, 20, "attention"), (0.8, 20, "attention"), (0.799, 20, "bad")],
)
def test_levels_are_silent_on_a_small_n(value: float | None, n: int, level: str) -> None:
    assert service_level_level(value, n, 0.9) == level


def test_the_tables_say_what_the_command_line_says(floor: Floor, moked: Moked) -> None:
    shown = view.build(look(floor, "10:00"), Scope())
    for table, rows in (
        (shown.queues, moked.live(floor, "10:00", "--table", "queues")),
        (shown.agents, moked.live(floor, "10:00", "--table", "agents")),
    ):
        assert len(table) == len(rows)
        for column in table.columns:
            if not column.kpi:
                continue
            for place, row in enumerate(rows):
                figure, value = row[column.kpi], table.cells[column.id][place]
                seconds = value / 1000 if figure["unit"] == "s" and value is not None else value
                assert seconds == figure["value"], (column.id, place)
                if column.id in table.n:
                    assert table.n[column.id][place] == figure["n"], column.id


def test_each_table_row_by_row(floor: Floor) -> None:
    shown = view.build(look(floor, "10:00"), Scope())
    assert shown.queues.keys == ["q\x1f", "r\x1f", "s\x1f"]
    assert shown.queues.cells["agents_available"] == [1, 0, 0]
    assert shown.queues.level["service_level"] == ["attention", "", ""]
    assert shown.agents.keys == ["a", "b"]  # c was never there
    assert shown.agents.cells["reason"] == [None, "Tea"]
    assert shown.agents.level["since"] == ["", "attention"]  # over ten minutes of tea
    assert (shown.waiting.cells["caller"], shown.waiting.level["since"]) == (["Dana"], ["attention"])
    assert (shown.to_reach.cells["address"], shown.to_reach.cells["wait"]) == (["050"], [60_000])


def test_search_and_scope(floor: Floor) -> None:
    snapshot = look(floor, "10:00")
    shown = view.build(snapshot, Scope(search="SAL"))
    assert shown.queues.keys == ["q\x1f"]
    assert len(shown.agents) == len(shown.waiting) == 0
    assert view.build(snapshot, Scope(search="sál")).queues.keys == ["q\x1f"]
    assert view.build(snapshot, Scope(search="dana")).waiting.keys == [snapshot.waiting[0].id]
    only = view.build(snapshot, Scope(queues=frozenset("r")))
    assert (only.queues.keys, only.agents.keys) == (["r\x1f"], ["b"])
    assert {tile.kpi: tile.figure.value for tile in only.tiles}["waiting"] == 1
    assert {tile.kpi: tile.level for tile in only.tiles}["waiting"] == "attention"  # and nobody is available
    nobody = view.build(snapshot, Scope(queues=frozenset(("nowhere",))))
    assert all(len(table) == 0 for table in (nobody.queues, nobody.agents, nobody.waiting, nobody.to_reach))
