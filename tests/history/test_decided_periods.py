"""A period under what the book holds: each leg by its own day, each person what is theirs, and the same live."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import HOUR_MS, Window
from supervisor.context import Context, Dated
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.live.board import Board
from supervisor.settings import Settings
from supervisor.views import floor
from supervisor.views.scope import Scope
from supervisor.views.snapshot import Snapshot
from tests.commands.floors import NewFloor, answered, at
from tests.history.test_period_equals_live import AGENT_SIDE, QUEUE_SIDE, UTC, Fuller, figures
from tests.live.test_board_equals_plain import QUEUES, WINDOW

CENTRE = ("centre", "")
DAYS = {
    "service_level_ms": (
        Dated(CENTRE, "2023-01-01", 45_000),
        Dated(("site", "s1"), "2023-11-14", 4_999),
        Dated(("queue", "q1"), "2023-11-15", 19_999),
        Dated(("client", "c2"), "2023-11-15", 600_000),
    ),
    "short_abandon_ms": (Dated(("site", "s2"), "2023-11-15", 0),),
}
GRANTS = (
    (CENTRE,),
    (("site", "s1"),),
    (("client", "c1"),),
    (("client", "c2"), ("team", "t1")),
    (("team", "t1"),),
    (),
)


def person(*scopes: tuple[str, str]) -> Context:
    grants = tuple(Grant("supervisor", kind, id) for kind, id in scopes)
    return Context(book_id="b", rights=Rights("p", "Pat", grants, proven=True), settings=DAYS)


def place(writer: Fuller) -> None:
    """Let queues and agents belong somewhere."""
    run = writer.connection
    writing.upsert(run, "client", ("id",), [("c1",), ("c2",)])
    writing.upsert(run, "site", ("id", "client"), [("s1", "c1"), ("s2", None)])
    writing.upsert(run, "team", ("id", "site"), [("t1", "s1"), ("t2", "s2")])
    writing.upsert(run, "queue", ("id", "site", "client"), [("q1", "s1", "c1"), ("q2", "s2", "c2")])
    members = [("m1", "a1", "t1"), ("m2", "a2", "t2"), ("m3", "a3", "t1")]
    writing.upsert(run, "team_membership", ("id", "agent", "team"), members)


def compare(period: Period, snapshot: Snapshot) -> None:
    live = floor.totals(snapshot, Scope())
    assert {id: live[id] for id in table.ON_BOARD} == figures(period, (), table.ON_BOARD)[None]
    by_queue = figures(period, ("queue",), QUEUE_SIDE)
    for queue in QUEUES:
        live = floor.totals(snapshot, Scope(queues=frozenset((queue,))))
        if queue in by_queue:
            assert {id: live[id] for id in QUEUE_SIDE} == by_queue[queue], queue
        else:
            assert not any(live[id].value for id in ("entered", "carried_in", "answered")), queue
    by_agent = figures(period, ("agent",), AGENT_SIDE)
    assert set(by_agent) - {None} <= set(snapshot.agents.ids)
    for row, agent in enumerate(snapshot.agents.ids):
        known = bool(snapshot.agents.known[row])
        now = {id: floor.agent_figure(id, snapshot.agents.sums[:, row], known, "", snapshot.empty) for id in AGENT_SIDE}
        if agent in by_agent:
            assert now == by_agent[agent], agent
        else:
            assert not any(figure.value for figure in now.values()), agent


@given(seed=st.integers(0, 2**32))
@settings(max_examples=10)
def test_a_period_equals_the_live_board_whoever_looks(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        writer = Fuller(Path(folder) / "a.floor", seed)
        try:
            place(writer)
            for _ in range(10):
                writer.step()
                writer.now_at += writer.random.choice((0, 1_000, 60_000, HOUR_MS // 4))
        finally:
            writer.connection.close()
        now_at = writer.now_at + writer.random.choice((0, -1, 40_000, -2 * HOUR_MS))
        with Reader(writer.path) as reader:
            for scopes in GRANTS:
                board = Board(reader, Settings(), context=person(*scopes))
                board.open(WINDOW, now_at)
                period = history.load(reader, WINDOW, now_at, UTC, Settings(), person(*scopes))
                compare(period, board.snapshot(now_at))


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


def test_a_change_of_today_leaves_last_month_as_it_was(new_floor: NewFloor) -> None:
    """One caller a day waits 25 s. From the 3rd on 30 s count as good; before, 20 s did."""
    made = new_floor("Asia/Jerusalem").add("queue", {"id": "q"})
    zone = clock.zone("Asia/Jerusalem")
    for day in ("2026-02-27", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"):
        made.legs(answered("q", at(f"{day}T09:00", "Asia/Jerusalem"), 25_000))
    window = Window(at("2026-02-01", "Asia/Jerusalem"), at("2026-04-01", "Asia/Jerusalem"))

    def levels(settings: dict[str, tuple[Dated, ...]], by: str) -> dict[str, float | None]:
        whole = person(CENTRE)
        context = Context(book_id="b", rights=whole.rights, settings=settings)
        with Reader(made.path) as reader:
            period = history.load(reader, window, window.end_at, zone, Settings(), context)
            rows = table.kpis(period, (by,), ("service_level",), {}, Settings())
        return {row[by]: row["service_level"].value for row in rows if row["service_level"].n}

    before = levels({}, "day")
    assert set(before.values()) == {0}
    changed: dict[str, tuple[Dated, ...]] = {"service_level_ms": (Dated(CENTRE, "2026-03-03", 30_000),)}
    after = levels(changed, "day")
    assert after == {**before, "2026-03-03": 1, "2026-03-04": 1}
    assert levels(changed, "month") == {
        "2026-02": 0,
        "2026-03": 0.5,
    }


def test_the_days_of_first_contact_resolution_are_those_of_the_periods_end(new_floor: NewFloor) -> None:
    """The customer of the 2nd came back after three days. From April on two days are enough, not so in March."""
    made = new_floor()
    for day in ("2026-03-02", "2026-03-05", "2026-04-02", "2026-04-05"):
        made.legs(answered("q", at(f"{day}T09:00"), 0, customer=f"k{day[5:7]}"))
    context = Context(
        book_id="b", rights=person(CENTRE).rights, settings={"fcr_days": (Dated(CENTRE, "2026-04-01", 2),)}
    )

    def fcr(first: str, end: str) -> tuple[float | None, int]:
        past = Past(reader, Settings(), context)
        window = Window(at(f"{first}T00:00"), at(f"{end}T00:00"))
        (row,) = past.kpis(Asked(window, at("2026-05-01T00:00"), UTC, (), ("fcr",), {}))
        return row["fcr"].value, row["fcr"].n

    with Reader(made.path) as reader:
        assert fcr("2026-03-01", "2026-04-01") == (0, 1)
        assert fcr("2026-04-01", "2026-05-01") == (1, 2)


def test_time_belongs_to_the_team_that_the_agent_was_in(new_floor: NewFloor) -> None:
    """Ana is in north until 10:00 and in south afterwards, on contact from 09:00 to 11:00, then offline until 12:00."""
    made = new_floor().add("site", {"id": "n"}, {"id": "s"})
    made.add("team", {"id": "north", "site": "n"}, {"id": "south", "site": "s"}).add("agent", {"id": "ana"})
    made.add("team_membership", {"agent": "ana", "team": "north", "to_at": at("10:00")})
    made.add("team_membership", {"agent": "ana", "team": "south", "from_at": at("10:00")})
    made.add("queue", {"id": "q", "site": "n"}).states("ana", ("09:00", "on_contact"), ("11:00", "offline"))
    made.legs(answered("q", at("09:00"), 0, 30 * 60_000, agent="ana"), answered("q", at("10:30"), 0, 1, agent="ana"))
    window = Window(at("00:00"), at("00:00") + clock.DAY_MS)

    def work(*scopes: tuple[str, str]) -> tuple[int, int, int]:
        with Reader(made.path) as reader:
            period = history.load(reader, window, at("12:00"), UTC, Settings(), person(*scopes))
            segments = sum(one.to_at - one.from_at for one in period.segments.get("ana", []))
            rows = table.kpis(period, ("agent",), ("answered",), {}, Settings())
            assert table.known_ids(period)["agent"] == {"ana"}
        mine = [row["answered"].value for row in rows if row["agent"] == "ana"]
        return segments // HOUR_MS, sum(mine), len(period.legs)

    assert work(("team", "north")) == (1, 1, 1)
    assert work(("team", "south")) == (2, 1, 1)
    assert work(("site", "n")) == (1, 1, 2)  # both contacts are of its queue, and one of them its agent's
    assert work(CENTRE) == (3, 2, 2)
