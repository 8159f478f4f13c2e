"""Contacts that name no queue: their work counts, and no figure of the queues takes them for 0."""

from __future__ import annotations

from typing import Any

from tests.commands.floors import DAY, Moked, NewFloor, answered, at, left, values

LATER = "2026-03-03"
OF_QUEUES = ("entered", "answered", "abandoned", "service_level", "asa", "abandonment_rate", "max_wait", "offered",
             "other_exits", "still_waiting", "carried_in")  # fmt: skip
OF_WORK = ("handled", "aht", "talk_time", "handle_time", "talk_part", "handle_time.median")


def _work(rows: list[dict[str, Any]], key: str) -> dict[Any, Any]:
    return {row[key]: row["handled"]["value"] for row in rows}


def test_where_no_contact_names_a_queue_nothing_of_queues_is_measured(new_floor: NewFloor, moked: Moked) -> None:
    """Two calls of 1 and 3 minutes, one given up: two were handled in 2 minutes on average, and 3 people called."""
    floor = new_floor().legs(
        answered(None, at("09:00"), 5_000, 60_000, agent="ana", address="1"),
        answered(None, at("10:00"), 5_000, 180_000, agent="ben", address="2"),
        {"queued_at": "11:00", "ended_at": "11:01", "outcome": "abandoned", "address": "3"},
    )
    for keys in ((), ("--by", "day"), ("--by", "hour")):
        for row in moked.kpis(floor, LATER, *keys, "--kpi", ",".join(OF_QUEUES)):
            states = {row[name]["state"] for name in OF_QUEUES if row[name]["state"] != "only_now"}
            assert states == {"not_measured"}
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join((*OF_WORK, "requests", "service_abandonment")))
    assert values(row, OF_WORK) == {"handled": 2, "handle_time.median": 120} | dict.fromkeys(OF_WORK[1:5], 120)
    assert values(row, ("requests", "service_abandonment")) == {"requests": 3, "service_abandonment": 1 / 3}
    by_agent = moked.kpis(floor, LATER, "--by", "agent", "--kpi", "answered,handled")
    assert {row["agent"]: row["answered"]["value"] for row in by_agent} == {"ana": 1, "ben": 1}
    live = moked.totals(floor, "12:00")
    assert {live[name]["state"] for name in OF_QUEUES} == {"not_measured"}
    assert values(live, OF_WORK[:3]) == {"handled": 2, "aht": 120, "talk_time": 120}
    # One contact of a queue, and all that is not told of it is 0 again.
    floor.legs(left("q", at("11:30"), 20_000))
    (row,) = moked.kpis(floor, LATER, "--kpi", "entered,answered,abandoned")
    assert values(row, ("entered", "answered", "abandoned")) == {"entered": 1, "answered": 0, "abandoned": 1}


def test_work_of_no_queue_stands_by_itself_and_in_the_total(new_floor: NewFloor, moked: Moked) -> None:
    """One call of the queue (1 minute) and two direct ones (2 and 6 minutes): 3 handled, 3 minutes on average."""
    floor = new_floor().add("queue", {"id": "q", "channel": "voice"}).legs(
        answered("q", at("09:00"), 5_000, 60_000, agent="ana"),
        answered(None, at("10:00"), 5_000, 120_000, agent="ana"),
        answered(None, at("11:00"), 5_000, 360_000, agent="ben"),
        answered(None, at("12:00"), 5_000, 360_000, agent="ben", direction="outbound"),
    )  # fmt: skip
    expected = {"handled": 3, "handle_time.median": 120} | dict.fromkeys(OF_WORK[1:5], 180)
    (row,) = moked.kpis(floor, LATER, "--kpi", ",".join((*OF_WORK, "entered", "answered")))
    assert values(row, OF_WORK) == expected
    assert values(row, ("entered", "answered")) == {"entered": 1, "answered": 1}
    assert _work(moked.kpis(floor, LATER, "--by", "queue", "--kpi", "handled,entered"), "queue") == {"q": 1, None: 2}
    assert _work(moked.kpis(floor, LATER, "--by", "agent", "--kpi", "handled"), "agent") == {"ana": 2, "ben": 1}
    behind = moked.kpis(floor, LATER, "--rows", "aht", period=DAY)
    assert sum(one["feeds"]["handled"] for one in behind) == 3
    assert values(moked.totals(floor, "13:00"), OF_WORK[:3]) == {"handled": 3, "aht": 180, "talk_time": 180}
    (mine,) = moked.kpis(floor, LATER, "--kpi", "handled,aht", "--filter", "queue=q")
    assert values(mine, ("handled", "aht")) == {"handled": 1, "aht": 60}


def test_a_call_of_no_queue_is_in_hand_in_the_total_too(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs({"queued_at": "09:00", "answered_at": "09:01", "agent": "ana"},
                             answered("q", at("08:00"), 0, agent="ana"))  # fmt: skip
    for row in (moked.totals(floor, "09:30"), *moked.kpis(floor, "09:30", "--kpi", "contacts_in_hand")):
        assert row["contacts_in_hand"]["value"] == 1
