"""What a centre does not write is not measured; 0 is only said where rows would have told of more."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.settings import Settings
from supervisor.views import floor as views
from supervisor.views.rows import RowsRequest
from supervisor.views.scope import Scope
from tests.commands.floors import Floor, NewFloor, answered, at

NOW = at("12:00")
DAY = Window(at("00:00"), at("00:00") + clock.DAY_MS, "day")
OF_STATES = {"occupancy", "agents_available", "agents_on_contact", "agents_wrap_up", "agents_away", "agents_present"}


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


def totals(board: Board) -> dict[str, Figure]:
    return views.totals(board.snapshot(NOW), Scope())


def told(found: dict[str, Figure]) -> set[str]:
    """The figures that are measured."""
    for one in found.values():
        assert one.state != "not_measured" or (one.value, one.n) == (None, 0)
    return {name for name, one in found.items() if one.state != "not_measured"}


def live_and_then(floor: Floor) -> tuple[dict[str, Figure], dict[str, Figure]]:
    """The figures of the board, and those of the same day as a period."""
    with Reader(floor.path) as reader:
        board = Board(reader, Settings())
        board.open(DAY, NOW)
        period = history.load(reader, DAY, NOW, clock.zone("UTC"), Settings())
        (then,) = table.kpis(period, (), table.ON_BOARD, {}, Settings())
        return totals(board), then


def test_nothing_is_measured_on_a_floor_without_contacts_and_states(new_floor: NewFloor) -> None:
    for floor in (new_floor(), new_floor().add("case", {"opened_at": at("09:00")}).add("queue", {"id": "q"})):
        live, then = live_and_then(floor)
        assert told(live) == told(then) == set()


def test_each_figure_needs_the_rows_it_is_made_of(new_floor: NewFloor) -> None:
    calls, then = live_and_then(new_floor().legs(answered("q", at("09:00"), 1_000, agent="a")))
    assert {kpi.id for kpi in catalogue.LIVE} - told(calls) >= OF_STATES | {"missed_offers"}
    assert told(calls) >= {"entered", "waiting", "longest_wait", "max_wait", "to_reach", "contacts_in_hand"}
    assert told(then) == told(calls) & set(table.ON_BOARD)
    states, _ = live_and_then(new_floor().states("a", ("09:00", "available")))
    assert told(states) >= OF_STATES
    assert not told(states) & {"entered", "waiting", "aht", "missed_offers", "contacts_in_hand"}


def test_a_centre_that_has_contacts_but_none_today_has_none(new_floor: NewFloor) -> None:
    live, then = live_and_then(new_floor().legs(answered("q", at("2026-02-01T09:00"), 1_000)))
    assert (live["entered"], live["waiting"].value, then["entered"].value) == (Figure(0, 0, "count"), 0, 0)
    assert (live["service_level"].value, live["service_level"].state) == (None, "no_data")


def test_the_first_contact_brings_its_figures_and_the_last_one_takes_them_along(new_floor: NewFloor) -> None:
    floor = new_floor()
    with Reader(floor.path) as reader:
        board = Board(reader, Settings())
        board.open(DAY, NOW)
        assert "entered" not in told(totals(board))
        floor.legs({"id": "c1"} | answered("q", at("09:00"), 1_000))
        board.tick(NOW)
        assert (totals(board)["entered"].value, "contact" in board.snapshot(NOW).empty) == (1, False)
        floor.execute("DELETE FROM contact")
        board.tick(NOW)
        assert "entered" not in told(totals(board))


def test_tables_and_rows_say_so_too(new_floor: NewFloor) -> None:
    floor = new_floor().add("queue", {"id": "q"}).states("a", ("09:00", "available"))
    with Reader(floor.path) as reader:
        board = Board(reader, Settings())
        board.open(DAY, NOW)
        view = views.build(board.snapshot(NOW), Scope())
        for cells, about, name in (
            (view.queues.cells, view.queues.about, "waiting"),
            (view.queues.cells, view.queues.about, "longest_wait"),
            (view.agents.cells, view.agents.about, "contacts"),
        ):
            assert (cells[name], about[name]) == ([None], [(None, None, "not_measured")])
        assert view.agents.cells["occupancy"] == [0.0]
        answer = open_figure(board, RowsRequest("entered"), NOW)
        assert (answer.figure, len(answer.table)) == (answer.recomputed, 0)


def test_how_contacts_ended_is_not_measured_where_nobody_says_it(new_floor: NewFloor) -> None:
    """Calls that ended, none of which says how: nobody knows of those who gave up, until the first one tells."""
    of_endings = {"abandoned", "abandonment_rate", "other_exits", "timed_out", "to_reach"}
    floor = new_floor()
    with Reader(floor.path) as reader:
        board = Board(reader, Settings())
        board.open(DAY, NOW)
        floor.legs({**answered("q", at("09:00"), 1_000), "ended_at": None, "outcome": None})
        board.tick(NOW)
        assert told(totals(board)) >= of_endings  # none is over
        floor.legs({**answered("q", at("09:10"), 1_000), "outcome": None})
        board.tick(NOW)
        assert not told(totals(board)) & of_endings
        live, then = live_and_then(floor)
        assert told(live) == told(totals(board))
        assert told(then) == told(live) & set(table.ON_BOARD)
        assert live["service_level"].value == 1
        floor.legs(answered("q", at("09:20"), 1_000))
        board.tick(NOW)
        assert told(totals(board)) >= of_endings
        assert told(live_and_then(floor)[1]) >= of_endings - {"to_reach"}


def test_missed_offers_are_not_measured_where_no_offer_tells_what_came_of_it(new_floor: NewFloor) -> None:
    floor = new_floor().legs(answered("q", at("09:00"), 1_000, agent="a"))
    floor.add("offer", {"agent": "a", "at": at("09:00")})
    assert "missed_offers" not in told(live_and_then(floor)[0])
    floor.add("offer", {"agent": "a", "at": at("09:30"), "result": "answered"})
    live, then = live_and_then(floor)
    assert live["missed_offers"].value == then["missed_offers"].value == 0
