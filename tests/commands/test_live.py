"""`moked live`: tables, windows, filters, the clock, and the shape of what it prints."""

from __future__ import annotations

import pytest

from supervisor.kpi import catalogue
from supervisor.reports import listing
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left, values

HOSTILE = [
    "=cmd|' /C calc'!A0",
    "אבג \u202e evil",
    "a\nb\tc",
    "\x1b[31mred",
    "\0nul",
    "unit\x1fmark",
    "\"'; DROP TABLE contact",
    "+40",
    "@x",
]


def centre(new_floor: NewFloor) -> Floor:
    """Two sites in two zones, two clients, two teams."""
    floor = new_floor("Asia/Jerusalem").add("site", {"id": "jlm", "zone": "Asia/Jerusalem"})
    floor.add("site", {"id": "buh", "zone": "Europe/Bucharest", "name": "București"})
    floor.add("client", {"id": "bank"}, {"id": "shop"}).add(
        "team", {"id": "t1", "site": "jlm"}, {"id": "t2", "site": "buh"}
    )
    floor.add("queue", {"id": "q1", "site": "jlm", "client": "bank", "channel": "voice"})
    floor.add("queue", {"id": "q2", "site": "buh", "client": "shop", "channel": "voice"})
    floor.add("agent", {"id": "a1"}, {"id": "a2"})
    floor.add("team_membership", {"agent": "a1", "team": "t1"}, {"agent": "a2", "team": "t2"})
    floor.add("queue_membership", {"agent": "a1", "queue": "q1"}, {"agent": "a2", "queue": "q2"})
    floor.legs(
        answered("q1", at(f"{DAY}T09:00", "Asia/Jerusalem"), 10_000, agent="a1"),
        answered("q2", at(f"{DAY}T09:00", "Asia/Jerusalem"), 30_000, agent="a2", channel="chat"),
        answered("q2", at(f"{DAY}T09:01", "Asia/Jerusalem"), 5_000, agent="a2", client="bank"),
    )
    return floor.states("a1", ("09:00", "available")).states("a2", ("09:00", "available"))


@pytest.mark.parametrize(
    ("given", "entered", "agents"),
    [
        ([], 3, 2),
        (["site=jlm"], 1, 1),
        (["client=bank"], 2, 1),
        (["team=t2"], 2, 1),
        (["queue=q1,q2"], 3, 2),
        (["queue=q1", "queue=q2"], 3, 2),
        (["channel=chat"], 1, 0),
        (["site=buh", "channel=voice"], 1, 1),
    ],
)
def test_filters(given: list[str], entered: int, agents: int, new_floor: NewFloor, moked: Moked) -> None:
    filters = [word for one in given for word in ("--filter", one)]
    row = moked.totals(centre(new_floor), "10:00", *filters)
    assert values(row, ("entered", "agents_present")) == {"entered": entered, "agents_present": agents}


def test_a_day_is_one_of_the_site_that_is_looked_at(new_floor: NewFloor, moked: Moked) -> None:
    floor = centre(new_floor)
    # Half past eleven in Bucharest is half past midnight in Jerusalem, which changes its clocks two days earlier.
    moment = "2026-03-27T23:30:00+02:00"
    for queue in ("q1", "q2"):
        floor.legs(answered(queue, at(moment) - 3_600_000, 1_000), answered(queue, at(moment), 1_000))
    for site, today, on_the_28th in (("buh", 2, 0), ("jlm", 1, 1)):
        given = ("--filter", f"site={site}", "--format", "json")
        assert moked("live", floor.path, "--at", moment, *given).row["entered"]["value"] == today
        period = ("--period", "2026-03-28", "--at", "2026-04-01", "--kpi", "entered")
        assert moked("kpis", floor.path, *period, *given).row["entered"]["value"] == on_the_28th


def test_a_queue_with_two_channels_has_two_rows_and_counts_nothing_twice(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"})
    floor.legs({"queue": "q", "queued_at": "09:00"}, {"queue": "q", "queued_at": "09:00", "channel": "chat"})
    floor.legs({"queue": "q", "queued_at": "09:00", "channel": "fax"})  # breaks the contract: in no figure
    rows = moked.live(floor, "10:00", "--table", "queues")
    assert [(row["queue"], row["channel"], row["entered"]["value"]) for row in rows] == [
        ("q", None, 1),
        ("q", "chat", 1),
    ]
    for row in rows:
        assert (row["agents_present"]["value"], row["agents_present"]["state"]) == (None, "not_measured")
    assert moked.totals(floor, "10:00")["entered"]["value"] == 2


def test_contacts_of_no_queue_and_outbound_ones_are_no_queue_figures_but_work(
    new_floor: NewFloor, moked: Moked
) -> None:
    floor = new_floor().add("queue", {"id": "q"}).legs(
        answered("q", at("09:00"), 5_000, agent="a"),
        answered(None, at("09:10"), 5_000, 120_000, agent="a"),
        {"queue": "q", "queued_at": "09:59", "address": "1"},
        {"queue": "q", "queued_at": "09:58", "address": "2", "direction": "outbound"},
        {"queue": "q", "queued_at": "09:50", "answered_at": "09:51", "agent": "a", "direction": "outbound"},
        left("q", at("09:50"), 60_000, address="3", direction="outbound"),
    )  # fmt: skip
    row = moked.totals(floor, "10:00")
    expected = {"entered": 2, "answered": 1, "handled": 2, "waiting": 1, "abandoned": 0, "to_reach": 0, "aht": 90}
    assert values(row, expected) == expected
    assert [row["wait"]["value"] for row in moked.live(floor, "10:00", "--table", "waiting")] == [60]
    assert moked.live(floor, "10:00", "--table", "to_reach") == []
    # The agent was busy with all of them; AHT and counts leave outbound out.
    (agent,) = moked.live(floor, "10:00", "--table", "agents")
    assert values(agent, ("answered", "contacts_in_hand", "aht")) == {"answered": 2, "contacts_in_hand": 1, "aht": 90}


def test_at_an_instant_later_ones_read_as_null(new_floor: NewFloor, moked: Moked) -> None:
    leg = {"queue": "q", "queued_at": "09:00", "answered_at": "09:01", "ended_at": "09:05", "wrapped_at": "09:06",
           "outcome": "answered", "agent": "a", "wrap_ms": 60_000}  # fmt: skip
    floor = new_floor().add("queue", {"id": "q"}).legs(leg)
    floor.states("a", ("09:01", "on_contact"), ("09:05", "wrap_up"), ("09:06", "available"))
    names = ("entered", "waiting", "answered", "contacts_in_hand", "handled", "agents_wrap_up")
    for time, expected in (
        ("08:59:59.999", (0, 0, 0, 0, 0, 0)),
        ("09:00", (1, 1, 0, 0, 0, 0)),
        ("09:01", (1, 0, 1, 1, 0, 0)),
        ("09:04:59.999", (1, 0, 1, 1, 0, 0)),
        ("09:05", (1, 0, 1, 0, 0, 1)),  # wrap-up goes on: not handled yet
        ("09:06", (1, 0, 1, 0, 1, 0)),
    ):
        assert tuple(moked.totals(floor, time)[name]["value"] for name in names) == expected, time
    assert moked.totals(floor, "09:06")["aht"]["value"] == 4 * 60 + 60


@pytest.mark.parametrize(
    ("time", "window", "expected"),
    [
        # entered, carried in, answered, still waiting
        ("2026-03-02T23:30", "22:00-06:00", (1, 1, 1, 1)),
        ("2026-03-03T01:00", "22:00-06:00", (2, 1, 3, 0)),
        ("2026-03-03T01:00", "day", (1, 1, 2, 0)),
        ("2026-03-03T01:00", "night", (1, 1, 2, 0)),
        ("2026-03-02T22:30", "morning", (0, 0, 0, 0)),
    ],
)
def test_windows(time: str, window: str, expected: tuple[int, ...], new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor("Asia/Jerusalem").add("queue", {"id": "q"})
    floor.legs(
        {"queue": "q", "queued_at": "2026-03-02T21:59", "answered_at": "2026-03-02T22:01", "outcome": "answered",
         "ended_at": "2026-03-02T22:02"},
        {"queue": "q", "queued_at": "2026-03-02T22:10", "answered_at": "2026-03-03T00:30", "outcome": "answered",
         "ended_at": "2026-03-03T00:40"},
        {"queue": "q", "queued_at": "2026-03-03T00:50", "answered_at": "2026-03-03T00:51", "outcome": "answered",
         "ended_at": "2026-03-03T00:52"},
    )  # fmt: skip
    row = moked.totals(floor, time, "--window", window)
    names = ("entered", "carried_in", "answered", "still_waiting")
    assert tuple(row[name]["value"] for name in names) == expected


@pytest.mark.parametrize("time", ["15:00", "15:02", "22:30", "2026-03-03T06:59:59"])
def test_a_shift_that_is_over_stands_as_it_ended(time: str, new_floor: NewFloor, moked: Moked) -> None:
    """By hand: at 15:00 one of three had been answered, one had given up and one waited, 50 s long."""
    floor = new_floor("UTC").add("queue", {"id": "q"}).add("agent", {"id": "a1"})
    floor.legs(
        answered("q", at("14:00"), 10_000, 60_000, agent="a1", address="1"),
        left("q", at("14:30"), 60_000, address="2"),
        answered("q", at("14:59:10"), 70_000, 60_000, agent="a1", address="3"),
        answered("q", at("15:05"), 5_000, 60_000, agent="a1", address="2"),
        left("q", at("15:06"), 60_000, address="4"),
    )
    floor.states("a1", ("14:00", "available"), ("14:00:10", "on_contact"), ("14:01:10", "available"))
    floor.states("a1", ("15:00", "lunch"), ("16:00", "offline"))
    names = ("entered", "answered", "abandoned", "still_waiting", "service_level", "agents_available", "to_reach")
    expected = (3, 1, 1, 1, 1 / 3, 1, 1)
    row = moked.totals(floor, time, "--window", "07:00-15:00")
    assert tuple(row[name]["value"] for name in names) == pytest.approx(expected)
    assert row["longest_wait"]["value"] == pytest.approx(49.999)
    for name in ("entered", "answered", "abandoned", "still_waiting", "to_reach"):
        rows = moked.live(floor, time, "--window", "07:00-15:00", "--rows", name)
        assert len(rows) == row[name]["value"], name
    (agent,) = moked.live(floor, time, "--window", "07:00-15:00", "--table", "agents")
    assert (agent["state"], agent["time_in_state"]["value"]) == ("available", pytest.approx(3_529.999))
    (period,) = moked.json(
        "kpis", floor.path, "--from", "2026-03-02T07:00", "--to", "2026-03-02T15:00", "--at", "2026-03-02T14:59:59.999"
    )
    for name in ("entered", "answered", "abandoned", "still_waiting", "service_level", "aht"):
        assert period[name] == row[name], name


def test_a_window_long_ago_and_one_before_all_data(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"}).legs(answered("q", at("09:00"), 1_000))
    assert moked.totals(floor, "1999-12-31T12:00")["entered"]["value"] == 0
    assert moked.totals(floor, "2030-01-01T12:00")["entered"]["value"] == 0
    assert moked.totals(floor, "10:00")["entered"]["value"] == 1


def test_floors_with_little_in_them(new_floor: NewFloor, moked: Moked) -> None:
    empty = new_floor()
    only_calls = new_floor().legs(answered("q", at("09:00"), 1_000, agent="a"))
    only_cases = new_floor().add("case", {"opened_at": at("09:00"), "status": "open"})
    for floor, rows in ((empty, 0), (only_calls, 1), (only_cases, 0)):
        assert len(moked.live(floor, "10:00", "--table", "queues")) == rows
        assert len(moked.live(floor, "10:00", "--table", "agents")) == rows
        entered = moked.totals(floor, "10:00")["entered"]
        assert (entered["value"], entered["state"]) == ((1, "") if rows else (None, "not_measured"))
        assert len(moked.kpis(floor, "10:00", "--by", "agent", "--kpi", "answered,occupancy")) == rows
        said = moked("live", floor.path, "--at", f"{DAY}T10:00", "--table", "queues")
        assert said.code == 0
        assert bool(said.out) == bool(rows)


def test_rows_without_ids_and_nonsense_rows_do_no_harm(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"}).add("agent", {"id": "a"}).states("a", ("09:00", "available"))
    floor.legs({"queue": "q", "queued_at": "09:00"}, {"queue": "q", "queued_at": -(2**60)})
    for sql in (
        "INSERT INTO queue(name) VALUES ('x')",
        "INSERT INTO agent(name) VALUES ('x')",
        "INSERT INTO team(name) VALUES ('x')",
        "INSERT INTO agent_state(at, state) VALUES (1, 'available')",
        "INSERT INTO agent_state(agent, state) VALUES ('a', 'available')",
        "INSERT INTO agent_state(agent, at, state) VALUES ('a', 5, 'asleep')",
        "INSERT INTO queue_membership(queue) VALUES ('q')",
        "INSERT INTO queue_membership(agent) VALUES ('a')",
        "INSERT INTO offer(at) VALUES (1)",
        "INSERT INTO queue_target(from_at) VALUES (1)",
        "INSERT INTO contact(queue) VALUES ('q')",
    ):
        floor.execute(sql)
    assert moked.totals(floor, "10:00")["entered"]["value"] == 1
    (queue,) = moked.live(floor, "10:00", "--table", "queues")
    assert values(queue, ("entered", "agents_available")) == {"entered": 1, "agents_available": None}
    assert [row["agent"] for row in moked.live(floor, "10:00", "--table", "agents")] == ["a"]
    assert len(moked.live(floor, "10:00", "--table", "waiting")) == 2
    assert [row["queue"] for row in moked.kpis(floor, "10:00", "--by", "queue")] == ["q"]
    assert moked("check", floor.path, "--at", f"{DAY}T10:00").code == 1


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": text, "name": text}).add("agent", {"id": text, "name": text})
    floor.legs(
        answered(text, at("09:00"), 1_000, agent=text),
        {"queue": text, "queued_at": "09:30", "address": text, "customer_name": text},
        left(text, at("09:00"), 60_000, address=f"{text}?", customer_name=text),
    )
    floor.states(text, ("09:00", "break", {"reason": text}))
    for table in listing.TABLES:
        (row,) = moked.live(floor, "10:00", "--table", table)
        for key in ("queue", "queue_name", "agent", "caller", "reason"):
            assert row.get(key, text) == text
        said = moked("live", floor.path, "--at", f"{DAY}T10:00", "--table", table)
        assert said.code == 0
        assert not set(said.out) & set("\x1b\0\t\u202e")
        assert said.out.count("\n") == (2 if table != "totals" else len(catalogue.LIVE) - 1)  # no missed offers
    assert moked.totals(floor, "10:00", "--filter", f"queue={text}")["entered"]["value"] == 3
    assert len(moked.live(floor, "10:00", "--rows", "entered")) == 3


def test_text_that_is_no_utf_8(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().execute("INSERT INTO queue(id, name) VALUES ('q', CAST(x'ff41' AS TEXT))")
    (row,) = moked.live(floor, "10:00", "--table", "queues")
    assert row["queue_name"] == "\N{REPLACEMENT CHARACTER}A"


# Shape


def shape(figure: object) -> bool:
    names = ["value", "n", "unit", "low", "high", "state"]
    return isinstance(figure, dict) and list(figure) in (names, [*names, "remarks"])


def test_json_has_stable_keys(new_floor: NewFloor, moked: Moked) -> None:
    floor = centre(new_floor).legs({"queue": "q1", "queued_at": "09:30"}, left("q1", at("07:00"), 60_000, address="5"))
    expected = {
        "totals": [kpi.id for kpi in catalogue.LIVE],
        "queues": ["queue", "queue_name", "channel", "site", "client", *listing.QUEUE_KPIS],
        "agents": ["agent", "agent_name", "team", "team_name", "state", "reason", "since", "time_in_state",
                   *listing.AGENT_KPIS],
        "waiting": ["contact", "queue", "queue_name", "channel", "caller", "address", "queued_at", "wait", "tries",
                    "past_threshold"],
        "to_reach": ["contact", "queue", "queue_name", "caller", "address", "abandoned_at", "wait", "tries"],
    }  # fmt: skip
    for table, keys in expected.items():
        rows = moked.live(floor, "10:00", "--table", table)
        assert rows, table
        for row in rows:
            assert list(row) == keys
            for key, value in row.items():
                assert shape(value) == (key in catalogue.BY_ID or key in ("time_in_state", "wait")), key


def test_units_and_times_in_json(new_floor: NewFloor, moked: Moked) -> None:
    floor = centre(new_floor)
    row = moked.totals(floor, "10:00")
    assert {figure["unit"] for figure in row.values()} == {"count", "ratio", "s"}
    # Waits of 10, 5 and 30 s: a standard deviation of 13.229 s, and Student's t of two degrees of freedom, 4.3027.
    high = pytest.approx(15 + 4.302653 * 13.228757 / 3**0.5, abs=1e-4)
    assert row["asa"] == {"value": 15, "n": 3, "unit": "s", "low": 0, "high": high, "state": "", "remarks": ["small_n"]}
    level = row["service_level"]
    assert 0 < level["low"] < level["value"] == 2 / 3 < level["high"] < 1
    (agent, _) = moked.live(floor, "10:00", "--table", "agents")
    assert agent["since"] == f"{DAY}T09:00:00.000+02:00"


def test_opened_rows_have_ids_names_times_and_seconds(new_floor: NewFloor, moked: Moked) -> None:
    floor = centre(new_floor).add("queue", {"id": "q1", "name": "Loans"})
    rows = moked.live(floor, "10:00", "--rows", "asa", "--filter", "queue=q1")
    assert rows == [
        {
            "contact": rows[0]["contact"], "queue": "q1", "queue_name": "Loans", "agent": "a1", "agent_name": "a1",
            "caller": None, "queued_at": f"{DAY}T09:00:00.000+02:00", "answered_at": f"{DAY}T09:00:10.000+02:00",
            "ended_at": f"{DAY}T09:01:10.000+02:00", "wait": 10, "outcome": "answered",
            "feeds": {"answered_wait_ms": 10_000, "queued_answered": 1, "answered_wait_ds2": 10_000},
        }
    ]  # fmt: skip
    both = moked.live(floor, "10:00", "--rows", "answered", "--filter", "agent=a1,a2")
    assert sorted(row["agent"] for row in both) == ["a1", "a2", "a2"]
    one = moked.live(floor, "10:00", "--rows", "answered", "--filter", "agent=a1")
    assert [row["agent"] for row in one] == ["a1"]
    segment = moked.live(floor, "10:00", "--rows", "occupancy", "--filter", "agent=a1")[0]
    assert (segment["agent"], segment["state"], segment["time"]) == ("a1", "available", 3600)
    assert segment["from_at"] == f"{DAY}T09:00:00.000+02:00"


def test_text_for_people(new_floor: NewFloor, moked: Moked) -> None:
    floor = centre(new_floor)
    said = moked("live", floor.path, "--at", f"{DAY}T10:00", "--table", "agents")
    head, first, _ = said.out.splitlines()
    assert head.split() == list(listing.BRIEF["agents"])
    assert first.split() == ["a1", "available", "1:00:00", "0", "1", "1:00", "0.00", "%", "-"]
    said = moked("live", floor.path, "--at", f"{DAY}T10:00")
    assert "service_level      66.67 %" in said.out
    assert "abandonment_rate   0.00 %" in said.out
    assert "longest_wait       -" in said.out
