"""The traps that contact centre figures fall into, by their numbers: the figures, as the command line says them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left, values

Q = {"id": "q", "name": "Sales"}
Log = Callable[..., Floor]


@pytest.fixture
def log(tmp_path: Path, moked: Moked, new_floor: NewFloor) -> Log:
    """A floor imported from lines of a queue_log; a time of day stands for its second of `DAY`."""

    def import_(*lines: str) -> Floor:
        text = []
        for line in lines:
            time, rest = line.split("|", 1)
            text.append(f"{at(time) // 1000}|{rest}\n")
        (tmp_path / "queue_log").write_text("".join(text), encoding="utf-8")
        floor = new_floor()
        said = moked("import", "asterisk-queue-log", tmp_path / "queue_log", "--into", floor.path)
        assert said.code == 0, said.err
        return floor

    return import_


def both(moked: Moked, floor: Floor, time: str, *more: object) -> list[dict[str, Any]]:
    """The totals of the day as the live board has them, and as the period has them."""
    return [moked.totals(floor, time, *more), *moked.kpis(floor, time, *more)]


def test_trap_01_a_short_abandon_is_out_of_numerator_denominator_and_offered(new_floor: NewFloor, moked: Moked) -> None:
    legs = [answered("q", at("09:00"), 10_000), left("q", at("09:00"), 5_000), left("q", at("09:00"), 5_001)]
    floor = new_floor().add("queue", Q).legs(*legs)
    for row in both(moked, floor, "10:00"):
        assert values(row, ("entered", "offered", "abandoned", "short_abandoned")) == {
            "entered": 3, "offered": 2, "abandoned": 1, "short_abandoned": 1,
        }  # fmt: skip
        assert (row["service_level"]["value"], row["service_level"]["n"]) == (0.5, 2)
        assert (row["abandonment_rate"]["value"], row["abandonment_rate"]["n"]) == (0.5, 2)
    for row in both(moked, floor, "10:00", "--set", "short_abandon_ms=4999"):
        assert values(row, ("offered", "abandoned", "short_abandoned")) == {
            "offered": 3, "abandoned": 2, "short_abandoned": 0,
        }  # fmt: skip


@pytest.mark.parametrize(("wait_ms", "within"), [(19_999, 1), (20_000, 1), (20_001, 0)])
def test_trap_02_a_wait_of_exactly_the_threshold_is_within(
    wait_ms: int, within: int, new_floor: NewFloor, moked: Moked
) -> None:
    floor = new_floor().add("queue", Q).legs(answered("q", at("09:00"), wait_ms))
    for row in both(moked, floor, "10:00"):
        assert row["service_level"]["value"] == within


def test_trap_02_the_target_of_the_queue_in_force_when_the_leg_was_queued_counts(
    new_floor: NewFloor, moked: Moked
) -> None:
    floor = new_floor().add("queue", Q)
    floor.add("queue_target", {"queue": "q", "to_at": at("09:30"), "service_level_ms": 30_000})
    floor.add("queue_target", {"queue": "q", "from_at": at("09:30"), "service_level_ms": 10_000})
    floor.legs(answered("q", at("09:29:59"), 30_000), answered("q", at("09:30"), 10_001))
    for row in both(moked, floor, "10:00"):
        assert row["service_level"]["value"] == 0.5
    for row in both(moked, floor, "10:00", "--set", "service_level_ms=10001"):  # by hand wins over the floor
        assert row["service_level"]["value"] == 0.5
    for row in both(moked, floor, "10:00", "--set", "service_level_ms=30000"):
        assert row["service_level"]["value"] == 1


def test_trap_03_no_data_is_neither_0_nor_100_percent(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).legs(answered("q", at("2026-02-20T09:00"), 1_000))
    floor.states("a", ("2026-02-20T09:00", "available"), ("2026-02-20T10:00", "offline"))
    ratios = ("service_level", "abandonment_rate", "asa", "aht", "occupancy", "talk_time", "max_wait")
    for row in both(moked, floor, "10:00"):
        for name in ratios:
            assert (row[name]["value"], row[name]["n"], row[name]["state"]) == (None, 0, "no_data"), name
        assert (row["entered"]["value"], row["entered"]["state"]) == (0, "")
    # One short abandon alone leaves nothing to judge either.
    floor.legs(left("q", at("09:00"), 3_000))
    for row in both(moked, floor, "10:00"):
        assert values(row, ("service_level", "abandonment_rate")) == {"service_level": None, "abandonment_rate": None}


def test_trap_04_a_leg_that_enters_before_and_ends_after_the_window(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).legs(
        {"queue": "q", "queued_at": "2026-03-01T23:59", "answered_at": "2026-03-03T00:01",
         "ended_at": "2026-03-03T00:02", "outcome": "answered", "agent": "a"},
    )  # fmt: skip
    (row,) = moked.kpis(floor, "2026-03-04")
    expected = {"entered": 0, "carried_in": 1, "answered": 0, "still_waiting": 1, "handled": 0}
    assert values(row, expected) == expected
    assert row["service_level"]["state"] == row["asa"]["state"] == "no_data"
    before, inside, after = moked.kpis(floor, "2026-03-04", "--by", "day", period="2026-03-01..2026-03-04")
    assert values(before, ("entered", "answered")) == {"entered": 1, "answered": 0}
    assert values(inside, ("entered", "answered")) == {"entered": 0, "answered": 0}
    assert values(after, ("entered", "answered", "handled")) == {"entered": 0, "answered": 1, "handled": 1}
    # Service level and ASA belong to the day in which the caller came.
    assert before["asa"]["value"] == 24 * 3600 + 120
    assert before["service_level"]["value"] == 0
    live = moked.totals(floor, f"{DAY}T23:59")
    assert values(live, ("entered", "carried_in", "answered", "still_waiting")) == {
        "entered": 0, "carried_in": 1, "answered": 0, "still_waiting": 1,
    }  # fmt: skip
    assert live["longest_wait"]["value"] == 24 * 3600


def test_who_never_left_waits_up_to_now_in_every_stretch_of_time(new_floor: NewFloor, moked: Moked) -> None:
    """Queued on 1 March at 23:50 and never out; it is 4 March, 00:00: 48 hours and ten minutes by now."""
    floor = new_floor().add("queue", Q).legs({"queue": "q", "queued_at": "2026-03-01T23:50"})
    floor.legs(answered("q", at("2026-03-01T09:00"), 10_000))
    waited = 48 * 3600 + 600
    for keys, period in (((), "2026-03-01"), ((), "2026-03"), (("--by", "day"), "2026-03"),
                         (("--by", "day"), "2026-03-01"), (("--by", "hour"), "2026-03-01")):  # fmt: skip
        rows = moked.kpis(floor, "2026-03-04", *keys, "--kpi", "max_wait", period=period)
        assert max(row["max_wait"]["value"] or 0 for row in rows) == waited
    behind = moked.kpis(floor, "2026-03-04", "--rows", "max_wait", period="2026-03-01")
    assert max(row["feeds"]["wait_ms"] for row in behind) == waited * 1000


def test_trap_05_a_waiting_caller_is_missed_the_moment_the_threshold_passes(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).legs(answered("q", at("09:00"), 10_000), {"queue": "q", "queued_at": "09:30"})
    for row in both(moked, floor, "09:30:20"):
        assert (row["service_level"]["value"], row["service_level"]["n"]) == (1, 1)
    for row in both(moked, floor, "09:30:20.001"):
        assert (row["service_level"]["value"], row["service_level"]["n"]) == (0.5, 2)
    for row in both(moked, floor, "09:30:20.001", "--set", "service_level=completed_only"):
        assert (row["service_level"]["value"], row["service_level"]["n"]) == (1, 1)


def test_trap_06_one_caller_in_two_queues_is_two_legs_and_one_caller_to_reach(
    new_floor: NewFloor, moked: Moked
) -> None:
    floor = (
        new_floor()
        .add("queue", {"id": "q"}, {"id": "r"})
        .legs(
            left("q", at("09:00"), 60_000, address="050"),
            left("r", at("09:00"), 90_000, address="050"),
            {"queue": "r", "queued_at": "09:30", "address": "050"},
        )
    )
    for row in both(moked, floor, "09:31"):
        assert values(row, ("entered", "abandoned")) == {"entered": 3, "abandoned": 2}
    assert moked.totals(floor, "09:31")["to_reach"]["value"] == 1
    (caller,) = moked.live(floor, "09:31", "--table", "to_reach")
    assert (caller["queue"], caller["abandoned_at"][11:19], caller["tries"]) == ("r", "09:01:30", 2)
    (waiting,) = moked.live(floor, "09:31", "--table", "waiting")
    assert (waiting["tries"], waiting["wait"]["value"]) == (3, 60)
    floor.legs({"direction": "outbound", "address": "050", "answered_at": "09:40", "agent": "a"})
    assert moked.live(floor, "09:41", "--table", "to_reach") == []
    assert len(moked.live(floor, "09:39", "--table", "to_reach")) == 1


OTHER_EXITS = (
    "timed_out", "left_by_key", "left_empty", "full", "closed", "overflowed", "voicemail", "callback_taken",
    "withdrawn",
)  # fmt: skip


@pytest.mark.parametrize("outcome", OTHER_EXITS)
def test_trap_07_other_exits_are_no_abandons(outcome: str, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).legs(left("q", at("09:00"), 30_000, outcome), answered("q", at("09:00"), 1_000))
    for row in both(moked, floor, "10:00"):
        assert (row[outcome]["value"], row["other_exits"]["value"], row["abandoned"]["value"]) == (1, 1, 0)
        assert (row["service_level"]["value"], row["service_level"]["n"]) == (1, 1)
        assert (row["abandonment_rate"]["value"], row["abandonment_rate"]["n"]) == (0, 2)
    assert moked.totals(floor, "10:00")["to_reach"]["value"] == 0


def test_trap_07_from_a_queue_log(log: Log, moked: Moked) -> None:
    exits = {
        "EXITWITHTIMEOUT|1|1|30": "timed_out",
        "EXITWITHKEY|9|1|1|30": "left_by_key",
        "EXITEMPTY|1|1|30": "left_empty",
        "WITHDRAW|1|1|30|closing": "withdrawn",
        "ABANDON|1|1|30": "abandoned",
    }
    lines = []
    for number, words in enumerate(exits):
        lines += [f"09:00|{number}.1|q|NONE|ENTERQUEUE||10{number}|1", f"09:00:30|{number}.1|q|NONE|{words}"]
    floor = log(*lines)
    for row in both(moked, floor, "10:00"):
        assert values(row, exits.values()) == dict.fromkeys(exits.values(), 1)
        assert (row["entered"]["value"], row["other_exits"]["value"]) == (5, 4)


def test_trap_08_abandoned_while_it_rang_is_an_abandon_and_no_missed_offer(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|1.1|q|NONE|ENTERQUEUE||100|1",
        "09:00:12|1.1|q|SIP/1|RINGCANCELED|4200",
        "09:00:12|1.1|q|NONE|ABANDON|1|1|12",
    )
    for row in both(moked, floor, "10:00"):
        assert values(row, ("abandoned", "missed_offers")) == {"abandoned": 1, "missed_offers": 0}
    assert moked.kpis(floor, "10:00", "--by", "agent", "--kpi", "missed_offers,answered") == []


def test_trap_09_a_missed_ring_in_milliseconds_counts_once_per_offer(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|1.1|q|NONE|ENTERQUEUE||100|1",
        "09:00:15|1.1|q|SIP/1|RINGNOANSWER|15000",
        "09:00:30|1.1|q|SIP/1|RINGNOANSWER|15000",
        "09:00:40|1.1|q|SIP/2|CONNECT|40|1.9|4",
        "09:01:40|1.1|q|SIP/2|COMPLETEAGENT|40|60|1",
    )
    for row in both(moked, floor, "10:00"):
        assert values(row, ("missed_offers", "answered", "asa", "talk_time")) == {
            "missed_offers": 2, "answered": 1, "asa": 40, "talk_time": 60,
        }  # fmt: skip
    by_agent = moked.kpis(floor, "10:00", "--by", "agent", "--kpi", "missed_offers,answered")
    assert [(row["agent"], row["missed_offers"]["value"], row["answered"]["value"]) for row in by_agent] == [
        ("SIP/1", 2, 0), ("SIP/2", 0, 1),
    ]  # fmt: skip


PAUSES = (
    "09:00|NONE|a|SIP/1|ADDMEMBER|",
    "09:00|NONE|b|SIP/1|ADDMEMBER|",
    "09:10|NONE|NONE|SIP/1|PAUSEALL|",
    "09:10|NONE|a|SIP/1|PAUSE|Lunch",
    "09:10|NONE|b|SIP/1|PAUSE|Lunch",
    "09:40|NONE|NONE|SIP/1|UNPAUSEALL|",
    "09:40|NONE|a|SIP/1|UNPAUSE|",
    "09:40|NONE|b|SIP/1|UNPAUSE|",
)


def test_trap_10_a_pause_of_all_queues_is_one_pause(log: Log, moked: Moked) -> None:
    floor = log(*PAUSES)
    counts = ("agents_available", "agents_away", "agents_present")
    assert values(moked.totals(floor, "09:20"), counts) == {
        "agents_available": 0, "agents_away": 1, "agents_present": 1,
    }  # fmt: skip
    (agent,) = moked.live(floor, "09:20", "--table", "agents")
    assert (agent["state"], agent["time_in_state"]["value"]) == ("lunch", 600)
    rows = moked.kpis(floor, "10:00", "--rows", "occupancy")
    # 30 minutes are away: available from 9:00 to 9:10 and from 9:40 to 10:00.
    assert sum(row["feeds"].get("available_state_ms", 0) for row in rows) == 30 * 60_000


def test_trap_10_paused_in_one_queue_of_two_is_not_away(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "a"}, {"id": "b"}).add("agent", {"id": "x"})
    floor.add("queue_membership", {"agent": "x", "queue": "a"}, {"agent": "x", "queue": "b"})
    floor.states("x", ("09:00", "available"), ("09:10", "lunch", {"queue": "a"}), ("09:20", "lunch", {"queue": "b"}),
                 ("09:30", "available", {"queue": "a"}))  # fmt: skip
    for time, state in (("09:15", "available"), ("09:25", "lunch"), ("09:35", "available")):
        (agent,) = moked.live(floor, time, "--table", "agents")
        assert agent["state"] == state, time
    assert sum(row["feeds"]["available_state_ms"] for row in moked.kpis(floor, "10:00", "--rows", "occupancy")) == (
        (20 + 30) * 60_000
    )


def test_trap_11_a_pause_with_another_reason_is_a_new_state(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|NONE|a|SIP/1|ADDMEMBER|",
        "09:10|NONE|a|SIP/1|PAUSE|Lunch",
        "09:30|NONE|a|SIP/1|PAUSE|Team meeting",
        "09:45|NONE|a|SIP/1|UNPAUSE|",
    )
    (agent,) = moked.live(floor, "09:40", "--table", "agents")
    assert (agent["state"], agent["time_in_state"]["value"]) == ("meeting", 600)
    assert moked.totals(floor, "09:40")["agents_away"]["value"] == 1
    assert moked.totals(floor, "09:46")["agents_away"]["value"] == 0


def test_trap_12_a_missing_log_off_is_closed_by_the_restart(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|NONE|a|SIP/1|ADDMEMBER|",
        "09:30|NONE|NONE|NONE|QUEUESTART|",
        "09:50|NONE|a|SIP/2|ADDMEMBER|",
    )
    assert moked.totals(floor, "09:29")["agents_available"]["value"] == 1
    assert moked.totals(floor, "09:40")["agents_present"]["value"] == 0
    assert moked.totals(floor, "09:55")["agents_present"]["value"] == 1


def test_trap_12_work_without_a_log_in_gives_no_occupancy(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|1.1|q|NONE|ENTERQUEUE||100|1",
        "09:00:10|1.1|q|SIP/1|CONNECT|10|1.9|4",
        "09:10:10|1.1|q|SIP/1|COMPLETECALLER|10|600|1",
        "09:30|2.1|q|NONE|ENTERQUEUE||100|1",
    )
    for row in both(moked, floor, "09:05"):  # busy since nobody knows when: not 100 %
        assert (row["occupancy"]["value"], row["occupancy"]["state"]) == (None, "login_unseen")
    for row in both(moked, floor, "10:00"):
        assert (row["occupancy"]["value"], row["occupancy"]["state"]) == (None, "login_unseen")
        assert (row["aht"]["value"], row["aht"]["state"]) == (600, "wrap_up_unknown")
        assert (row["hold_time"]["value"], row["wrap_up_time"]["state"]) == (None, "no_data")


def test_trap_13_overlapping_states_show_by_written_precedence(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("agent", {"id": "x", "capacity": 3})
    floor.states(
        "x",
        ("09:00", "available"),
        ("09:05", "on_contact", {"contact": "c1"}),
        ("09:10", "ringing", {"contact": "c2"}),
        ("09:12", "wrap_up", {"contact": "c1"}),
        ("09:15", "on_contact", {"contact": "c2"}),
        ("09:20", "break"),
        ("09:25", "available", {"contact": "c2"}),
        ("09:30", "available", {"contact": "c1"}),
        ("09:35", "available"),
    )
    shown = {"09:06": "on_contact", "09:11": "on_contact", "09:13": "wrap_up", "09:16": "on_contact",
             "09:21": "on_contact", "09:26": "wrap_up", "09:31": "break", "09:36": "available"}  # fmt: skip
    for time, state in shown.items():
        (agent,) = moked.live(floor, time, "--table", "agents")
        assert agent["state"] == state, time
    sums: dict[str, int] = {}
    for row in moked.kpis(floor, "09:40", "--rows", "occupancy"):
        for name, amount in row["feeds"].items():
            sums[name] = sums.get(name, 0) + amount // 60_000
    # Wall clock, one state at a time: on contact 9:05-9:12 and 9:15-9:25, wrap-up 9:12-9:15 and 9:25-9:30.
    assert sums == {"contact_state_ms": 17, "wrap_up_state_ms": 8, "available_state_ms": 10}
    for row in both(moked, floor, "09:40"):
        assert row["occupancy"]["value"] == 25 / 35


def test_trap_14_an_agent_in_several_queues_counts_once_in_the_total(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"}, {"id": "r"}, {"id": "s"}).add("agent", {"id": "x"}, {"id": "y"})
    for agent, queue in (("x", "q"), ("x", "r"), ("y", "r"), ("y", "r")):  # one membership told twice
        floor.add("queue_membership", {"agent": agent, "queue": queue})
    floor.states("x", ("09:00", "available")).states("y", ("09:00", "wrap_up"))
    by_queue = moked.live(floor, "10:00", "--table", "queues")
    counts = ("agents_available", "agents_wrap_up", "agents_present")
    assert {row["queue"]: tuple(row[name]["value"] for name in counts) for row in by_queue} == {
        "q": (1, 0, 1), "r": (1, 1, 2), "s": (0, 0, 0),
    }  # fmt: skip
    assert tuple(moked.totals(floor, "10:00")[name]["value"] for name in counts) == (1, 1, 2)
    assert tuple(moked.totals(floor, "10:00", "--filter", "queue=q,r")[name]["value"] for name in counts) == (1, 1, 2)
    assert moked.totals(floor, "10:00", "--filter", "queue=q")["agents_present"]["value"] == 1


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Jerusalem", "2026-03-27", 23),
        ("Asia/Jerusalem", "2026-10-25", 25),
        ("Europe/Bucharest", "2026-03-29", 23),
        ("Europe/Bucharest", "2026-10-25", 25),
        ("Australia/Lord_Howe", "2026-10-04", 23.5),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
    ],
)
def test_trap_15_a_day_with_a_clock_change(
    zone: str, day: str, hours: float, new_floor: NewFloor, moked: Moked
) -> None:
    start = at(day, zone)
    calls = range(start, start + int(hours * 3_600_000), 900_000)
    floor = new_floor(zone).add("queue", Q).add("agent", {"id": "a"})
    floor.legs(*(answered("q", call, 1_000, agent="a") for call in calls)).states("a", (start, "available"))
    floor.legs(answered("q", calls[0] - 1, 1_000), answered("q", calls[-1] + 900_000, 1_000))
    end = f"{day}T23:59:59.999"
    later = ("--at", "2027-01-01")
    (whole,) = moked.kpis(floor, end, *later, period=day)
    assert whole["entered"]["value"] == len(calls) == hours * 4
    assert whole["occupancy"]["n"] == hours * 60  # minutes of one agent
    by_hour = moked.kpis(floor, end, *later, "--by", "hour", "--kpi", "entered,occupancy", period=day)
    by_interval = moked.kpis(floor, end, *later, "--by", "interval", "--kpi", "entered", period=day)
    assert len({row["hour"] for row in by_hour}) == len(by_hour) == -int(-hours // 1)
    assert [row["entered"]["value"] for row in by_interval] == [1] * len(calls)
    assert sum(row["entered"]["value"] for row in by_hour) == len(calls)
    assert sum(row["occupancy"]["n"] for row in by_hour) == whole["occupancy"]["n"]
    live = moked.totals(floor, end)
    assert live["entered"]["value"] == len(calls)
    assert live["occupancy"]["n"] == hours * 60


def test_trap_15_the_repeated_hour_stays_two_hours(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor("Asia/Jerusalem").add("queue", Q)
    floor.legs(answered("q", at("2026-10-25T01:30+03:00"), 1_000), answered("q", at("2026-10-25T01:30+02:00"), 1_000))
    rows = moked.kpis(floor, "2026-10-26", "--by", "hour", "--kpi", "entered", period="2026-10-25")
    assert [row["hour"] for row in rows if row["entered"]["value"]] == [
        "2026-10-25T01:00+03:00",
        "2026-10-25T01:00+02:00",
    ]


@pytest.mark.parametrize(
    ("zone", "first_hour"), [("Asia/Kathmandu", "+05:45"), ("Asia/Kolkata", "+05:30"), ("America/St_Johns", "-03:30")]
)
def test_trap_16_half_hour_and_45_minute_zones(zone: str, first_hour: str, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor(zone).add("queue", Q)
    floor.legs(
        answered("q", at(f"{DAY}T00:00", zone), 1_000),
        answered("q", at(f"{DAY}T09:59:59.999", zone), 1_000),
        answered("q", at(f"{DAY}T10:00", zone), 1_000),
        answered("q", at("2026-03-01T23:59:59.999", zone), 1_000),
    )
    rows = moked.kpis(floor, f"{DAY}T23:00", "--by", "hour", "--kpi", "entered")
    assert {row["hour"]: row["entered"]["value"] for row in rows if row["entered"]["value"]} == {
        f"{DAY}T00:00{first_hour}": 1, f"{DAY}T09:00{first_hour}": 1, f"{DAY}T10:00{first_hour}": 1,
    }  # fmt: skip
    assert len(rows) == 24
    assert moked.totals(floor, f"{DAY}T23:00")["entered"]["value"] == 3


def test_trap_17_an_attended_transfer_with_a_link_has_six_fields(log: Log, moked: Moked) -> None:
    floor = log(
        "09:00|1.1|q|NONE|ENTERQUEUE||100|1",
        "09:00:08|1.1|q|SIP/1|CONNECT|8|1.9|4",
        "09:02:08|1.1|q|SIP/1|ATTENDEDTRANSFER|LINK|SIP/1-1|SIP/2-1|8|120|1",
    )
    for row in both(moked, floor, "10:00"):
        assert values(row, ("answered", "handled", "talk_time", "asa")) == {
            "answered": 1, "handled": 1, "talk_time": 120, "asa": 8,
        }  # fmt: skip


def test_trap_18_delivered_twice_counts_once_and_the_newer_version_wins(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q)
    first = answered("q", at("09:00"), 10_000, id="c", source_version=1)
    floor.legs(first, first, {**answered("q", at("09:00"), 30_000, id="c"), "source_version": 3})
    floor.legs({**answered("q", at("09:00"), 99_000, id="c"), "source_version": 2})
    for row in both(moked, floor, "10:00"):
        assert values(row, ("entered", "asa")) == {"entered": 1, "asa": 30}


def test_trap_19_totals_are_no_averages_of_averages(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"}, {"id": "r"})
    floor.legs(
        *(answered("q", at("09:00"), 10_000, 60_000) for _ in range(3)), answered("r", at("09:00"), 50_000, 300_000)
    )
    for row in both(moked, floor, "10:00"):
        assert values(row, ("asa", "talk_time", "service_level")) == {
            "asa": (3 * 10 + 50) / 4, "talk_time": (3 * 60 + 300) / 4, "service_level": 0.75,
        }  # fmt: skip


def test_trap_30_an_agent_renamed_keeps_the_figures_and_one_deleted_too(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).add("agent", {"id": "a", "name": "Before"})
    floor.legs(answered("q", at("09:00"), 1_000, agent="a"), answered("q", at("09:00"), 1_000, agent="gone"))
    floor.add("agent", {"id": "a", "name": "After"})
    for rows in (
        moked.live(floor, "10:00", "--table", "agents"),
        moked.kpis(floor, "10:00", "--by", "agent", "--kpi", "answered"),
    ):
        assert [(row["agent"], row["agent_name"], row["answered"]["value"]) for row in rows] == [
            ("a", "After", 1), ("gone", "gone", 1),
        ]  # fmt: skip


def test_trap_31_a_queue_with_no_traffic_has_a_row(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"}, {"id": "quiet", "name": "Night line"})
    floor.legs(answered("q", at("09:00"), 1_000))
    for rows in (
        moked.live(floor, "10:00", "--table", "queues"),
        moked.kpis(floor, "10:00", "--by", "queue"),
    ):
        names = ("entered", "service_level")
        found = {row["queue"]: (row["queue_name"], *values(row, names).values()) for row in rows}
        assert found == {"q": ("q", 1, 1), "quiet": ("Night line", 0, None)}
    hours = moked.kpis(floor, "12:00", "--by", "hour", "--kpi", "entered", period=f"{DAY}T08:00..{DAY}T12:00")
    assert [row["entered"]["value"] for row in hours] == [0, 1, 0, 0]


def test_trap_20_asa_is_the_mean_and_no_exponential_average(log: Log, moked: Moked) -> None:
    """Waits of 10, 10, 10 and 90 s: 30 s on average. The average that a queue keeps of itself, three quarters of the
    old value and one of the new, would stand at 26."""
    lines = []
    calls = (("09:00", "09:00:10", 10), ("09:01", "09:01:10", 10), ("09:02", "09:02:10", 10), ("09:03", "09:04:30", 90))
    for number, (entered, got, wait) in enumerate(calls):
        lines.append(f"{entered}|{number}.1|q|NONE|ENTERQUEUE||10{number}|1")
        lines.append(f"{got}|{number}.1|q|SIP/1|CONNECT|{wait}|1.9|4")
    for row in both(moked, log(*lines), "10:00"):
        assert (row["asa"]["value"], row["asa"]["n"]) == (30, 4)


def test_trap_29_a_roster_corrected_after_the_fact_changes_adherence(new_floor: NewFloor, moked: Moked) -> None:
    """Planned 08:00-12:00, there 09:00-12:00: three of four hours. Corrected to 09:00-13:00 the day after: of 09:00 to
    13:00 again three of four; the row before it does not add to it. Taken back to 09:00-12:00: all."""
    floor = new_floor().add("agent", {"id": "a"})
    floor.states("a", ("09:00", "available"), ("12:00", "offline"))

    def plan(begin: str, end: str, version: int, id: str) -> None:
        floor.add("shift", {"id": id, "agent": "a", "starts_at": at(begin), "ends_at": at(end), "activity": "work",
                            "version": version, "source_version": version})  # fmt: skip

    def adherence() -> tuple[Any, Any]:
        (row,) = moked.kpis(floor, "2026-03-10", "--kpi", "adherence")
        return row["adherence"]["value"], row["adherence"]["n"]

    plan("08:00", "12:00", 1, "first")
    assert adherence() == (0.75, 240)
    plan("09:00", "13:00", 2, "second")  # as another row
    assert adherence() == (0.75, 240)
    (by_hour,) = (
        row for row in moked.kpis(floor, "2026-03-10", "--by", "hour", "--kpi", "adherence") if "T12" in row["hour"]
    )
    assert (by_hour["adherence"]["value"], by_hour["adherence"]["n"]) == (0, 60)
    plan("09:00", "12:00", 3, "second")  # as a newer version of the same row
    assert adherence() == (1, 180)


def test_trap_30_a_number_that_somebody_else_has_now_does_not_mix_two_people(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", Q).add("agent", {"id": "100-old", "name": "100"}, {"id": "100-new", "name": "100"})
    floor.add("agent_alias", {"agent": "100-old", "alias": "100", "to_at": at("09:30")},
              {"agent": "100-new", "alias": "100", "from_at": at("09:30")})  # fmt: skip
    floor.legs(answered("q", at("09:00"), 1_000, agent="100-old"), answered("q", at("09:40"), 1_000, agent="100-new"))
    for rows in (
        moked.live(floor, "10:00", "--table", "agents"),
        moked.kpis(floor, "10:00", "--by", "agent", "--kpi", "answered"),
    ):
        found = [(row["agent"], row["agent_name"], row["answered"]["value"]) for row in rows]
        assert sorted(found) == [("100-new", "100", 1), ("100-old", "100", 1)]


@pytest.mark.parametrize("zone", ["Asia/Kathmandu", "Asia/Jerusalem"])
def test_trap_32_a_file_has_the_zone_of_the_screen(
    zone: str, new_floor: NewFloor, moked: Moked, tmp_path: Path
) -> None:
    floor = new_floor(zone).add("queue", Q).legs(answered("q", at(f"{DAY}T00:30", zone), 1_000, id="c"))
    (row,) = moked.kpis(floor, f"{DAY}T12:00", "--rows", "asa")
    said = moked("report", "contacts", floor.path, "--period", DAY, "--out", tmp_path / "a.csv")
    assert said.code == 0, said.err
    (line,) = list(csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert line["queued_at"] == row["queued_at"]
    assert row["queued_at"].startswith(f"{DAY}T00:30:00")
    (by_day,) = moked.kpis(floor, f"{DAY}T12:00", "--by", "day", "--kpi", "entered")
    assert (by_day["day"], by_day["entered"]["value"]) == (DAY, 1)


def test_every_trap_has_its_test() -> None:
    """By number; some stand beside the figures that they are about."""
    text = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    found = {int(number) for number in re.findall(r"^def test_trap_(\d\d)_", text, re.MULTILINE)}
    assert found == set(range(1, 33))
