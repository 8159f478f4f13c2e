"""Promised updates, worked by hand; the first of them as BH-1 has it."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.clock import zone
from supervisor.context import Opening
from supervisor.kpi import cases, updates
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import Case, Event, Message
from tests.commands.floors import at

HOUR = 3_600_000
ALWAYS = BusinessTime(lambda _on: Opening(((0, 1440),)), zone("UTC"))
UNKNOWN = BusinessTime(lambda _on: None, zone("UTC"))


def reply(time: str, agent: str = "ana") -> Message:
    return Message(at(time), "agent", agent, True, "")


def event(time: str, status: str, waiting_on: str = "") -> Event:
    return Event(at(time), status, "", waiting_on)


def verdicts(now: str, hours: BusinessTime = ALWAYS, **more: Any) -> list[tuple[str, bool]]:
    """(time of day, met) of every verdict over a case opened at 09:00 with an update every three hours."""
    case = Case("k", "email", "ana", at("09:00"), update_target_ms=3 * HOUR)._replace(**more)
    posted = list(updates.post_updates(case, cases.life(case), hours, at(now)))
    met = {one.at for one in posted if one.measure == "update_met"}
    due = [one.at for one in posted if one.measure == "update_due"]
    assert met <= set(due)
    return [(f"{(one - at('00:00')) / HOUR:g}", one in met) for one in due]


@pytest.mark.parametrize(
    ("now", "more", "expected"),
    [
        ("11:59", {}, []),
        ("12:00", {}, [("12", False)]),
        ("18:00", {}, [("12", False)]),  # it is owed once, until somebody writes
        ("12:00", {"messages": (reply("10:00"),)}, [("10", True)]),
        ("13:00", {"messages": (reply("10:00"),)}, [("10", True), ("13", False)]),
        ("20:00", {"messages": (reply("12:00"),), "resolved_at": at("15:00")}, [("12", True), ("15", True)]),
        ("20:00", {"messages": (reply("12:01"),), "resolved_at": at("15:00")}, [("12", False), ("15", True)]),
        # A note, a bot and the customer are no update.
        ("12:00", {"messages": (reply("10:00")._replace(public=False), reply("11:00")._replace(author="bot"))},
         [("12", False)]),
        # There were replies, and nobody knows when.
        ("20:00", {"replies": 2}, []),
        ("20:00", {"update_target_ms": None}, []),
        # Reopened at 16:00: a new promise begins.
        ("20:00", {"events": (event("10:00", "solved"), event("16:00", "open"))}, [("10", True), ("19", False)]),
        # It waits for the customer from 10:00 to 15:00: due at 17:00.
        ("16:59", {"events": (event("10:00", "pending", "customer"), event("15:00", "open", "agent"))}, []),
        ("17:00", {"events": (event("10:00", "pending", "customer"), event("15:00", "open", "agent"))},
         [("17", False)]),
    ],
)  # fmt: skip
def test_updates(now: str, more: dict[str, Any], expected: list[tuple[str, bool]]) -> None:
    assert verdicts(now, **more) == expected


def test_without_known_hours_the_calendar_counts() -> None:
    assert verdicts("12:00", UNKNOWN) == [("12", False)]


def test_bh_1_an_update_in_opening_hours() -> None:
    """Opened 09:30 UTC, 180 minutes: due at 12:30 (Berlin, 09:00-17:00)."""
    hours = BusinessTime(lambda _on: Opening(((540, 1020),)), zone("Europe/Berlin"))
    case = Case("k", "email", "", at("2013-03-21T09:30"), update_target_ms=3 * HOUR)
    (one,) = updates.post_updates(case, cases.life(case), hours, at("2013-03-21T20:00"))
    assert one.at == at("2013-03-21T12:30")


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ([("a", "k", "x", 0)], {"a": False}),
        ([("a", "k", "x", 0), ("b", "k", "x", 7)], {"a": True}),
        ([("a", "k", "x", 0), ("b", "k", "x", 8)], {"a": False, "b": False}),
        ([("a", "k", "x", 0), ("b", "k", "y", 1)], {"a": False, "b": False}),
        ([("a", "", "x", 0), ("b", "", "x", 1)], {}),  # nobody knows whose
        # A chain of three: the middle one is no first request, and the last comes after it.
        ([("a", "k", "x", 0), ("b", "k", "x", 5), ("c", "k", "x", 10)], {"a": True}),
    ],
)
def test_first_requests(rows: list[tuple[str, str, str, int]], first: dict[str, bool]) -> None:
    in_days = [(id, customer, reason, day * cases.DAY_MS) for id, customer, reason, day in rows]
    assert updates.first_requests(in_days, 7) == first
