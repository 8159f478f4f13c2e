"""What the book holds rules the live board: thresholds of each leg's own day, limits of states, and who sees what."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import NOBODY
from supervisor.clock import Window
from supervisor.context import ALONE, Context, Dated, FloorFacts, Limit, Target
from supervisor.errors import MokedError
from supervisor.floor.reader import Reader
from supervisor.kpi.measures import INDEX
from supervisor.live.board import Board
from supervisor.live.follower import Follower
from supervisor.live.windows import window_on
from supervisor.reports import listing
from supervisor.settings import Settings
from supervisor.views import floor as floor_view
from supervisor.views import floor_tables
from supervisor.views.rows import RowsAnswer, RowsRequest
from supervisor.views.scope import Scope, agents_in
from supervisor.views.snapshot import Snapshot
from tests.commands.floors import Floor, NewFloor, answered, at
from tests.patience import WAIT_S
from tests.views.sights import AGENT_TEAM, NOW, QUEUES, SITES, TEAMS, person, tables, write

DAY = Window(at("00:00"), at("00:00") + clock.DAY_MS, "day")
CENTRE = ("centre", "")


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


def board_of(reader: Reader, context: Context, window: Window = DAY, now_at: int = NOW) -> Board:
    board = Board(reader, Settings(), context=context)
    board.open(window, now_at)
    return board


def shown(board: Board, now_at: int = NOW) -> dict[str, Any]:
    snapshot = board.snapshot(now_at)
    found = {name: listing.as_json(rows(snapshot, Scope())) for name, rows in listing.TABLES.items()}
    return {name: sorted(rows, key=json.dumps) for name, rows in found.items()}


# Following with what is in sight


class Changing:
    """A writer that moves contacts, people and queues about."""

    def __init__(self, floor: Floor, seed: int) -> None:
        self.floor, self.random = floor, random.Random(seed)

    def step(self) -> None:
        rnd = self.random
        contact, agent = f"contact-{rnd.randint(0, 59):03}x", rnd.choice(list(AGENT_TEAM))
        what: tuple[str, dict[str, Any]] = rnd.choice(
            (
                ("contact", {"id": contact, "queue": rnd.choice(list(QUEUES))}),
                ("contact", {"id": contact, "client": rnd.choice((None, "client-a", "client-b"))}),
                ("contact", {"id": contact, "address": f"+97250{rnd.randint(0, 3)}"}),
                ("contact", {"id": contact, "queued_at": NOW - rnd.randint(0, 10**7)}),
                ("contact", answered("queue-na", NOW - 60_000, 5_000, 20_000, id=contact, agent=agent)),
                ("agent_state", {"agent": agent, "at": NOW - rnd.randint(0, 10**6), "state": "break"}),
                ("offer", {"id": "offer-001x", "agent": agent}),
                ("team_membership", {"id": f"m-{agent}", "agent": agent, "team": rnd.choice(list(TEAMS))}),
                ("queue_membership", {"agent": agent, "queue": rnd.choice(list(QUEUES))}),
                ("queue", {"id": rnd.choice(list(QUEUES)), "site": rnd.choice((None, *SITES))}),
                ("site", {"id": "site-s", "client": rnd.choice((None, "client-b"))}),
            )
        )
        self.floor.add(what[0], what[1])


GRANTS = ((("team", "team-n1"),), (("client", "client-b"),), (("site", "site-s"), ("team", "team-n2")), ())


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("grants", GRANTS, ids=str)
def test_a_followed_board_shows_what_an_opened_one_does(
    grants: tuple[tuple[str, str], ...], seed: int, tmp_path: Path
) -> None:
    writer = Changing(write(tmp_path / "a.floor", tables(seed)), seed)
    with Reader(writer.floor.path) as reader, Reader(writer.floor.path) as other:
        board = board_of(reader, person(*grants))
        for _ in range(12):
            writer.step()
            board.tick(NOW)
            assert shown(board) == shown(board_of(other, person(*grants)))


def test_nobody_sees_nothing(tmp_path: Path) -> None:
    floor = write(tmp_path / "a.floor", tables(1))
    for context in (Context(book_id="b", rights=NOBODY), person(CENTRE, role="payroll"), person(("shop", "queue-na"))):
        with Reader(floor.path) as reader:
            board = board_of(reader, context)
            snapshot = board.snapshot(NOW)
            names = board.directory
            assert [*names.queues, *names.agents, *names.sites, *names.teams, *names.clients] == []
            assert not snapshot.sums.any()
            assert not snapshot.series.any()
            assert not snapshot.agents.ids
            assert all(not rows for name, rows in shown(board).items() if name != "totals")


def test_who_sees_everything_is_shown_what_nobody_narrows(tmp_path: Path) -> None:
    floor = write(tmp_path / "a.floor", tables(1))
    with Reader(floor.path) as reader:
        board = board_of(reader, person(CENTRE))
        assert board.seen is None
        assert shown(board) == shown(board_of(reader, ALONE))


def test_the_age_of_the_data_is_that_of_the_whole_source(new_floor: NewFloor) -> None:
    floor = new_floor().add("site", {"id": "s1"}, {"id": "s2"})
    floor.add("queue", {"id": "mine", "site": "s1"}, {"id": "other", "site": "s2"})
    floor.legs(answered("mine", at("08:00"), 5_000, 1_000), {"queue": "other", "queued_at": "11:59:58"})
    with Reader(floor.path) as reader:
        assert board_of(reader, person(("site", "s1"))).heard_at(NOW) == at("11:59:58")


# Thresholds, dated


def decided(settings: dict[str, list[tuple[str, str, str, Any]]], **more: Any) -> Context:
    """A context of somebody who sees everything: per setting (kind, id, from, value)."""
    dated = {
        name: tuple(Dated((kind, id), from_on, value) for kind, id, from_on, value in rows)
        for name, rows in settings.items()
    }
    whole = person(CENTRE)
    return Context(book_id="b", rights=whole.rights, settings=dated, **more)


def within(reader: Reader, context: Context, window: Window, now_at: int, given: Settings | None = None) -> list[int]:
    """Per leg, in the order of queueing, its threshold (ms)."""
    board = Board(reader, given or Settings(), context=context)
    board.open(window, now_at)
    legs = board.legs.all_legs(now_at)
    return [int(leg["service_level_ms"]) for leg in sorted(legs, key=lambda leg: int(leg["queued_at"]))]


def test_a_leg_over_midnight_keeps_the_threshold_of_the_day_it_was_queued_on(new_floor: NewFloor) -> None:
    """30 s from the 3rd on, 20 s before; both callers wait 25 s, one queued a second before midnight."""
    zone = "Asia/Jerusalem"
    before, after = at("2026-03-02T23:59:59", zone), at("2026-03-03T00:00", zone)
    floor = new_floor(zone).add("queue", {"id": "q"})
    floor.legs(answered("q", before, 25_000), answered("q", after, 25_000))
    context = decided({"service_level_ms": [(*CENTRE, "2026-01-01", 20_000), (*CENTRE, "2026-03-03", 30_000)]})
    night = Window(at("2026-03-02T23:00", zone), at("2026-03-03T07:00", zone), "night")
    with Reader(floor.path) as reader:
        assert within(reader, context, night, night.end_at) == [20_000, 30_000]
        sums = board_of(reader, context, night, night.end_at).snapshot(night.end_at).sums.sum(axis=1)
    assert (sums[INDEX["queued_answered"]], sums[INDEX["queued_answered_within"]]) == (2, 1)


@pytest.mark.parametrize(
    ("change", "last_before"),
    [
        # Israel: clocks go forward on Friday, 27 March 2026, and back on Sunday, 25 October.
        ("2026-03-27", "2026-03-26T21:59:59.999Z"),
        ("2026-03-28", "2026-03-27T20:59:59.999Z"),
        ("2026-10-25", "2026-10-24T20:59:59.999Z"),
        ("2026-10-26", "2026-10-25T21:59:59.999Z"),
    ],
)
def test_a_day_begins_when_its_clocks_say_so(change: str, last_before: str, new_floor: NewFloor) -> None:
    floor = new_floor("Asia/Jerusalem").add("queue", {"id": "q"})
    last_at = at(last_before)
    floor.legs(answered("q", last_at, 1_000), answered("q", last_at + 1, 1_000))
    context = decided({"service_level_ms": [(*CENTRE, change, 45_000)]})
    with Reader(floor.path) as reader:
        window = Window(last_at - 1_000, last_at + clock.HOUR_MS)
        assert within(reader, context, window, window.end_at) == [20_000, 45_000]


def test_a_queue_of_another_zone_has_its_own_midnight(new_floor: NewFloor) -> None:
    floor = new_floor("Asia/Jerusalem").add("site", {"id": "b", "zone": "Europe/Bucharest"})
    floor.add("site", {"id": "l", "zone": "Europe/London"})
    floor.add("queue", {"id": "here"}, {"id": "london", "site": "l"}, {"id": "bucharest", "site": "b"})
    midnight = at("2026-03-03T00:00", "Asia/Jerusalem")
    londons = midnight + 2 * clock.HOUR_MS
    rows = (
        ("here", 0),
        ("london", 1),
        ("bucharest", 2),
        ("london", londons - midnight - 1),
        ("london", londons - midnight),
    )
    floor.legs(*(answered(queue, midnight + later, 0) for queue, later in rows))
    context = decided({"service_level_ms": [(*CENTRE, "2026-03-03", 45_000)]})
    with Reader(floor.path) as reader:
        window = Window(midnight, midnight + clock.DAY_MS)
        assert within(reader, context, window, window.end_at) == [45_000, 20_000, 45_000, 20_000, 45_000]


def test_the_most_particular_place_wins_over_the_floor_and_a_value_by_hand_over_all(new_floor: NewFloor) -> None:
    floor = new_floor().add("site", {"id": "s"}).add("client", {"id": "c"})
    floor.add("queue", {"id": "own", "site": "s", "client": "c"}, {"id": "of_client", "site": "s", "client": "c"})
    floor.add("queue", {"id": "of_site", "site": "s"}, {"id": "plain"})
    floor.add("queue_target", *({"queue": id, "service_level_ms": 60_000} for id in ("own", "plain", "of_site")))
    names = ("own", "of_client", "of_site", "plain", "unknown")
    floor.legs(*(answered(queue, at("09:00") + place, 0) for place, queue in enumerate(names)))
    placed = [("queue", "own", 1), ("client", "c", 2), ("site", "s", 3)]
    rows = [(kind, id, "2026-01-01", value * 1_000) for kind, id, value in placed]
    with Reader(floor.path) as reader:
        found = within(reader, decided({"service_level_ms": rows}), DAY, NOW)
        assert found == [1_000, 2_000, 3_000, 60_000, 20_000]
        centre = decided({"service_level_ms": [*rows, (*CENTRE, "2026-01-01", 9_000)]})
        assert within(reader, centre, DAY, NOW) == [1_000, 2_000, 3_000, 9_000, 9_000]
        by_hand = Settings().forcing({"service_level_ms": 7_000})
        assert within(reader, centre, DAY, NOW, by_hand) == [7_000] * 5
        # Two supervisors see the same, whatever stands in the file of one of them.
        own_file = Settings({"service_level_ms": 5_000})
        assert within(reader, decided({}), DAY, NOW, own_file) == [60_000, 20_000, 60_000, 60_000, 20_000]
        assert within(reader, ALONE, DAY, NOW, own_file) == [60_000, 5_000, 60_000, 60_000, 5_000]


def test_short_abandons_and_the_goal_are_decided_too(new_floor: NewFloor) -> None:
    floor = new_floor().add("queue", {"id": "q"}, {"id": "other"})
    floor.legs({"queue": "q", "queued_at": "09:00:00", "ended_at": "09:00:07", "outcome": "abandoned"})
    goals = {"service_level": (Dated(("queue", "q"), "2026-01-01", Target(0.95, None)),)}
    context = decided({"short_abandon_ms": [("queue", "q", "2026-01-01", 8_000)]}, targets=goals)
    with Reader(floor.path) as reader:
        board = board_of(reader, context)
        totals = floor_view.totals(board.snapshot(NOW), Scope())
        assert (totals["abandoned"].value, totals["short_abandoned"].value) == (0, 1)
        assert board.directory.targets == {"q": 0.95, "other": 0.8}


def test_a_queue_that_moves_to_another_site_takes_that_ones_threshold(new_floor: NewFloor) -> None:
    floor = new_floor().add("site", {"id": "a"}, {"id": "b"}).add("queue", {"id": "q", "site": "a"})
    floor.legs(answered("q", at("09:00"), 25_000))
    context = decided({"service_level_ms": [("site", "b", "2026-01-01", 30_000)]})
    with Reader(floor.path) as reader:
        board = board_of(reader, context)
        assert floor_view.totals(board.snapshot(NOW), Scope())["service_level"].value == 0
        floor.add("queue", {"id": "q", "site": "b"})
        board.tick(NOW)
        assert floor_view.totals(board.snapshot(NOW), Scope())["service_level"].value == 1


# Limits


def test_the_books_limits_win_over_the_reasons_own(new_floor: NewFloor) -> None:
    """A lunch of 31 minutes: the floor allows 30, the book 45 to all, 20 and then 35 to the team north."""
    floor = new_floor().add("team", {"id": "north"}).add("reason", {"id": "r1", "code": "L", "limit_ms": 30 * 60_000})
    floor.add("agent", {"id": "ana"}, {"id": "noa"}).add("team_membership", {"agent": "noa", "team": "north"})
    floor.states("ana", ("11:29", "lunch", {"reason": "L"})).states("noa", ("11:29", "lunch", {"reason": "L"}))
    minutes = 60_000
    rows = [
        (CENTRE, "2026-01-01", Limit(40 * minutes, 45 * minutes)),
        (("team", "north"), "2026-01-01", Limit(None, 20 * minutes)),
        (("team", "north"), "2026-03-02", Limit(30 * minutes, 35 * minutes)),
    ]

    def levels(limits: dict[tuple[str, str], tuple[Dated, ...]]) -> dict[str, tuple[str, int | None]]:
        with Reader(floor.path) as reader:
            snapshot = board_of(reader, decided({}, limits=limits)).snapshot(NOW)
        table = floor_tables.agent_table(snapshot, Scope(), agents_in(Scope(), snapshot))
        return dict(zip(table.keys, zip(table.level["since"], table.cells["limit_ms"], strict=True), strict=True))

    assert levels({}) == {"ana": ("attention", 30 * minutes), "noa": ("attention", 30 * minutes)}
    of_reason = {("lunch", "r1"): tuple(Dated(*row) for row in rows)}
    assert levels(of_reason) == {"ana": ("", 45 * minutes), "noa": ("attention", 35 * minutes)}
    of_state = {("lunch", ""): tuple(Dated(*row) for row in rows[:2])}
    assert levels(of_state) == {"ana": ("", 45 * minutes), "noa": ("bad", 20 * minutes)}


# The follower


class Watch:
    """Runs a follower and keeps what it publishes."""

    def __init__(self, path: Path, context: Context, now: Callable[[], int] = lambda: NOW) -> None:
        self.told: list[Any] = []
        self._news = threading.Condition()
        self.follower = Follower(path, Settings(), self._take, now=now, context=context)
        self._thread = threading.Thread(target=self.follower.run)
        self._thread.start()

    def _take(self, what: Snapshot | RowsAnswer | FloorFacts | MokedError) -> None:
        with self._news:
            self.told.append(what)
            self._news.notify_all()

    def until(self, holds: Callable[[Any], bool], since: int = 0) -> Any:
        """Wait for what holds among all that was told, but for the first `since`."""
        with self._news:
            assert self._news.wait_for(lambda: any(map(holds, self.told[since:])), WAIT_S), self.told[-3:]
            return next(what for what in reversed(self.told[since:]) if holds(what))

    def stop(self) -> None:
        self.follower.stop()
        self._thread.join()


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    floor = write(tmp_path / "a.floor", tables(1))
    found = Watch(floor.path, person(("site", "site-n")))
    yield found
    found.stop()


def _sees(queue: str) -> Callable[[Any], bool]:
    return lambda what: isinstance(what, Snapshot) and what.feed.state != "loading" and queue in what.directory.queues


def test_another_person_gets_nothing_of_the_one_before(watch: Watch) -> None:
    def becomes(site: str) -> int:
        """Another person sits down; how much had been told when that was said."""
        watch.follower.set_context(person(("site", site)))
        return len(watch.told)

    watch.until(_sees("queue-na"))
    for _ in range(5):
        watch.follower.ask_rows(RowsRequest("answered"))
        before = len(watch.told)
        after = becomes("site-s")
        watch.until(_sees("queue-sb"), before)
        assert not any(map(_sees("queue-na"), watch.told[after:]))
        assert not any(isinstance(what, RowsAnswer) for what in watch.told[after:])
        before = len(watch.told)
        after = becomes("site-n")
        watch.until(_sees("queue-na"), before)
        assert not any(map(_sees("queue-sb"), watch.told[after:]))


def test_a_floor_that_vanishes_does_not_bring_back_what_another_saw(watch: Watch, tmp_path: Path) -> None:
    watch.until(_sees("queue-na"))
    (tmp_path / "a.floor").rename(tmp_path / "away.floor")
    watch.until(lambda what: isinstance(what, Snapshot) and what.feed.state == "failed")
    watch.follower.set_context(Context(book_id="b"))
    with watch._news:
        watch.told.clear()
    watch.until(lambda what: isinstance(what, MokedError))
    assert not any(isinstance(what, Snapshot) for what in watch.told)


def test_a_decision_that_changes_no_figure_does_not_load_the_floor_again(watch: Watch) -> None:
    first = watch.until(_sees("queue-na"))
    hours = (Dated(CENTRE, "2026-01-01", {"mon": ["08:00-20:00"]}),)
    rights = person(("site", "site-n")).rights
    watch.follower.set_context(Context(book_id="b", seq=9, rights=rights, hours=hours))
    _floor_at(watch.follower.path).legs(answered("queue-na", NOW - 9_000, 1_000))
    watch.follower.wake()
    # A board that was loaded anew would count its pictures from one again.
    watch.until(lambda what: isinstance(what, Snapshot) and what.seq > first.seq and len(what.keys) >= len(first.keys))


def test_a_night_shift_takes_the_goal_of_the_new_day(new_floor: NewFloor) -> None:
    goals = {
        "service_level": (
            Dated(CENTRE, "2026-03-02", Target(0.7, None)),
            Dated(CENTRE, "2026-03-03", Target(0.9, None)),
        )
    }
    floor = new_floor().add("queue", {"id": "q"})
    floor.legs(answered("q", at("23:00"), 1_000))
    clock_hands = [at("23:59:59")]
    watch = Watch(floor.path, decided({}, targets=goals), lambda: clock_hands[0])
    try:
        watch.follower.set_window("22:00-06:00")
        first = watch.until(lambda what: isinstance(what, Snapshot) and what.window.label == "22:00-06:00")
        assert first.directory.targets == {"q": 0.7}
        clock_hands[0] = at("2026-03-03T00:00:01")
        watch.follower.wake()
        watch.until(lambda what: isinstance(what, Snapshot) and what.directory.targets == {"q": 0.9})
        assert watch.told[-1].window == first.window
    finally:
        watch.stop()


def test_who_leaves_a_team_leaves_its_leaders_sight_at_once(new_floor: NewFloor) -> None:
    """Ana is in north until noon; nothing is written at noon."""
    floor = new_floor().add("team", {"id": "north"}).add("agent", {"id": "ana"}, {"id": "noa"})
    floor.add("team_membership", {"agent": "ana", "team": "north", "to_at": NOW}, {"agent": "noa", "team": "north"})
    floor.states("ana", ("09:00", "available")).states("noa", ("09:00", "available"))
    hands = [NOW - 1]
    watch = Watch(floor.path, person(("team", "north")), lambda: hands[0])
    try:
        watch.until(lambda what: isinstance(what, Snapshot) and set(what.agents.ids) == {"ana", "noa"})
        hands[0] = NOW
        watch.follower.wake()
        watch.until(lambda what: isinstance(what, Snapshot) and what.agents.ids == ("noa",))
    finally:
        watch.stop()


def test_the_floor_says_who_belongs_where_whoever_looks(watch: Watch) -> None:
    facts = watch.until(lambda what: isinstance(what, FloorFacts))
    assert facts.belonging.queue_client["queue-sb"] == "client-b"
    assert facts.belonging.site_client == {"site-n": "client-a"}
    watch.until(_sees("queue-na"))
    _floor_at(watch.follower.path).add("queue", {"id": "queue-new", "site": "site-s"})
    watch.follower.wake()
    watch.until(lambda what: isinstance(what, FloorFacts) and "queue-new" in what.belonging.queue_site)


def _floor_at(path: Path) -> Floor:
    """A floor that is there already."""
    found = Floor.__new__(Floor)
    found.path, found.zone, found._number = path, "UTC", 1_000
    return found


# Shifts


def test_a_shift_goes_on_as_it_began_though_others_hold_from_midnight_on(new_floor: NewFloor) -> None:
    """The night began at 22:00; from the 3rd on nights begin at 21:00."""
    dated = {
        "shifts": [(*CENTRE, "2026-01-01", {"night": "22:00-06:00"}), (*CENTRE, "2026-03-03", {"night": "21:00-05:00"})]
    }
    context, utc = decided(dated), clock.zone("UTC")

    def night(instant: str) -> tuple[str, str]:
        window = window_on(
            "night", at(instant), utc, lambda day: context.settings_on(clock.day_on(day, utc), Settings())
        )
        return clock.to_local(window.start_at, utc).strftime("%d %H:%M"), clock.to_local(window.end_at, utc).strftime(
            "%H:%M"
        )

    assert night("2026-03-02T23:00") == ("02 22:00", "06:00")
    assert night("2026-03-03T01:00") == ("02 22:00", "06:00")
    assert night("2026-03-03T23:00") == ("03 21:00", "05:00")
