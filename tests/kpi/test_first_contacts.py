"""First contact resolution, transfers, pace and the parts of AHT, worked by hand; traps by number."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.kpi.journeys import Leg, journeys, post_first_contacts
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left

LATER = "2026-04-20"
MINUTE, HOUR, DAY_MS = 60_000, 3_600_000, 86_400_000


def figure(moked: Moked, floor: Floor, kpi: str, *more: object, when: str = LATER, period: str = DAY) -> dict[str, Any]:
    (row,) = moked.kpis(floor, when, "--kpi", kpi, *more, period=period)
    found: dict[str, Any] = row[kpi]
    return found


def share(moked: Moked, floor: Floor, kpi: str, *more: object, when: str = LATER) -> tuple[Any, Any]:
    found = figure(moked, floor, kpi, *more, when=when)
    return found["value"], found["n"]


def test_the_worked_example_100_80_6(new_floor: NewFloor, moked: Moked) -> None:
    """100 first contacts, 80 marked as resolved, 6 of these came back: 74 %, and 92.5 % stayed solved."""
    floor = new_floor()
    calls = [
        answered("q", at("09:00") + number, 0, customer=f"c{number}", reason="billing", resolved=int(number < 80))
        for number in range(100)
    ]
    back = [
        answered("q", at("2026-03-05T09:00"), 0, customer=f"c{number}", reason="billing", resolved=1)
        for number in range(6)
    ]
    floor.legs(*calls, *back)
    assert share(moked, floor, "fcr") == (0.74, 100)
    assert share(moked, floor, "stayed_solved") == (0.925, 80)
    assert share(moked, floor, "fcr.marked") == (0.8, 100)
    assert share(moked, floor, "fcr.no_return") == (0.94, 100)
    rows = moked.kpis(floor, LATER, "--rows", "fcr")
    assert sum(row["feeds"].get("first_resolved", 0) for row in rows) == 74
    # The six calls of Thursday are no first contacts.
    assert figure(moked, floor, "fcr", period="2026-03-05")["state"] == "no_data"


def test_marks_count_where_nobody_knows_the_customer(new_floor: NewFloor, moked: Moked) -> None:
    """Four answered, three of them marked, one of these as not resolved; the one that was left has no share."""
    floor = new_floor()
    marks = (1, 1, 0, None)
    calls = [answered("q", at("09:00") + place, 0, resolved=mark) for place, mark in enumerate(marks)]
    floor.legs(*calls, left("q", at("09:30"), 30))
    assert share(moked, floor, "fcr.marked") == (0.5, 4)
    assert figure(moked, floor, "fcr")["state"] == "no_data"
    rows = moked.kpis(floor, LATER, "--rows", "fcr.marked")
    assert sum(row["feeds"].get("first_unfollowed_marked", 0) for row in rows) == 2
    floor.legs(answered("q", at("10:00"), 0, customer="c", resolved=1))
    assert share(moked, floor, "fcr.marked") == (0.6, 5)
    assert share(moked, floor, "fcr") == (1, 1)


def test_trap_25_the_last_seven_days_are_provisional(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(answered("q", at("09:00"), 0, customer="c"))
    for when, state in (
        ("2026-03-02T10:00", "provisional"),
        ("2026-03-09T08:59", "provisional"),
        ("2026-03-09T09:00", ""),
    ):
        found = figure(moked, floor, "fcr", when=when)
        assert (found["value"], found["state"]) == (1, state), when
    floor.legs(answered("q", at("2026-03-06T12:00"), 0, customer="c"))
    assert share(moked, floor, "fcr", when="2026-03-05") == (1, 1)
    assert share(moked, floor, "fcr") == (0, 1)


@pytest.mark.parametrize(
    ("second", "value"),
    [
        ({"queued_at": at("09:00") + 7 * DAY_MS}, 0),  # 7 days to the millisecond: within
        ({"queued_at": at("09:00") + 7 * DAY_MS + 1}, 1),
        ({"reason": "returns"}, 1),  # another topic
        ({"customer": "d"}, 1),
        ({"direction": "outbound"}, 1),  # we called
        ({"journey": "c1"}, 1),  # the same call, sent on
        ({"answered_at": None, "outcome": "abandoned"}, 0),  # came back and gave up
    ],
)
def test_what_counts_as_coming_back(second: dict[str, Any], value: int, new_floor: NewFloor, moked: Moked) -> None:
    first = answered("q", at("09:00"), 0, id="c1", journey="c1", customer="c", reason="billing", agent="ana")
    again = answered("q", at("2026-03-04T09:00"), 0, customer="c", reason="billing", agent="ben") | second
    if "queued_at" in second:
        again |= {"answered_at": again["queued_at"], "ended_at": again["queued_at"] + MINUTE}
    floor = new_floor().legs(first, again)
    assert share(moked, floor, "fcr") == (value, 1)
    by = moked.kpis(floor, LATER, "--by", "agent", "--kpi", "fcr")
    assert {row["agent"]: row["fcr"]["value"] for row in by} == {"ana": value}


def test_without_customer_and_address_nobody_can_be_followed(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().legs(answered("q", at("09:00"), 0), answered("q", at("09:30"), 0, address="050"))
    assert share(moked, floor, "fcr") == (1, 1)


def test_a_caller_who_gave_up_before_is_still_a_first_contact() -> None:
    def leg(id: str, queued: str, got: bool) -> Leg:
        begins_at = at(queued)
        whole = Leg(
            id, "", "inbound", "a", "c", "", begins_at, begins_at, begins_at + 1, None, None, None, None, "", "", None,
            None, None, "",
        )  # fmt: skip
        return whole if got else whole._replace(answered_at=None, outcome="abandoned")

    posted = post_first_contacts(journeys([leg("x", "09:00", False), leg("y", "09:05", True)]), at(LATER))
    assert [(one.id, what.measure) for one, what in posted if what.measure == "first_contacts"] == [
        ("y", "first_contacts")
    ]


def test_transfers_by_kind(new_floor: NewFloor, moked: Moked) -> None:
    kinds = ("blind", "consult", "conference", "queue", None, None, None, None)
    floor = new_floor().legs(*(answered("q", at("09:00"), 0, agent="ana", transfer=kind) for kind in kinds))
    (row,) = moked.kpis(
        floor, LATER, "--kpi", "transfer_rate,blind_transfers,consult_transfers,conferences,queue_transfers"
    )
    # Of a conference the agent stays a part.
    assert [figure["value"] for figure in row.values()] == [3 / 8, 1, 1, 1, 1]


def test_the_parts_of_aht_with_their_intervals(new_floor: NewFloor, moked: Moked) -> None:
    """Talk 60, 120, 180 s; the second was held 30 s of it; wrap-up 10 s, 20 s and not known."""
    floor = new_floor()
    for talk, hold, wrap in ((60, 0, 10), (120, 30, 20), (180, None, None)):
        leg = answered("q", at("09:00"), 0, talk * 1000, agent="ana")
        floor.legs(leg | {"hold_ms": hold and hold * 1000, "wrap_ms": wrap and wrap * 1000})
    found = figure(moked, floor, "handle_time")
    assert (found["value"], found["n"], found["state"]) == (pytest.approx((70 + 140 + 180) / 3), 3, "wrap_up_unknown")
    # s of 70, 140, 180 is 55.678; t(2) = 4.3027: 130 less 138.3 would be below nothing.
    assert (found["low"], found["high"]) == pytest.approx((0, 130 + 4.302653 * 55.67764 / 3**0.5), rel=1e-5)
    assert figure(moked, floor, "aht")["value"] == pytest.approx(found["value"])
    assert figure(moked, floor, "handle_time.median")["value"] == 140
    assert figure(moked, floor, "handle_time.p90")["value"] == pytest.approx(172)
    assert share(moked, floor, "talk_part") == (pytest.approx((60 + 90 + 180) / 3), 3)
    assert share(moked, floor, "hold_part") == (15, 2)
    assert share(moked, floor, "held_rate") == (0.5, 2)
    assert share(moked, floor, "wrap_up_part") == (15, 2)


def test_contacts_per_hour_on_three_bases(new_floor: NewFloor, moked: Moked) -> None:
    """Twelve contacts; logged in 4 h, one of them at lunch; paid 5 h by the roster (08:00-14:00, lunch unpaid)."""
    floor = new_floor().legs(*(answered("q", at("09:00"), 0, agent="ana") for _ in range(12)))
    floor.states("ana", ("09:00", "available"), ("10:00", "lunch"), ("11:00", "available"), ("13:00", "offline"))
    floor.add("shift", *(
        {"agent": "ana", "starts_at": at(begin), "ends_at": at(end), "activity": activity, "paid": paid, "version": 1}
        for begin, end, activity, paid in (("08:00", "14:00", "work", 1), ("10:00", "11:00", "lunch", 0))
    ))  # fmt: skip
    floor.add(
        "shift", {"agent": "ana", "starts_at": at("08:00"), "ends_at": at("20:00"), "activity": "work", "version": 0}
    )
    found = {name: share(moked, floor, f"contacts_per_hour{name}") for name in ("", ".productive", ".paid")}
    assert found == {"": (3, 240), ".productive": (4, 180), ".paid": (pytest.approx(12 / 5), 300)}
    assert share(moked, floor, "utilisation") == (0.6, 300)
    assert share(moked, floor, "shrinkage") == (0.4, 300)
    by = moked.kpis(floor, LATER, "--by", "hour", "--kpi", "shrinkage")
    assert [row["shrinkage"]["value"] for row in by if row["shrinkage"]["n"]] == [1, 0, 0, 0, 1]
    assert figure(moked, floor, "utilisation", "--filter", "agent=ana")["value"] == 0.6
    by = moked.kpis(floor, LATER, "--by", "queue", "--kpi", "shrinkage,answered")
    assert [row["shrinkage"]["state"] for row in by] == ["not_by_key"]


def test_given_up_before_it_was_solved(new_floor: NewFloor, moked: Moked) -> None:
    """One of two cases, one of two calls without a case; the call of a case is no interaction of its own."""
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00")})
    floor.add("case", {"opened_at": at("09:00"), "closed_at": at("10:00"), "given_up": 1})
    floor.legs(
        left("q", at("09:00"), 60_000), answered("q", at("09:00"), 0), left("q", at("09:00"), 60_000, case_id="k")
    )
    assert share(moked, floor, "service_abandonment") == (0.5, 4)


def test_contacts_per_hour_by_site_are_of_the_teams_site(new_floor: NewFloor, moked: Moked) -> None:
    """Ana of one site works for the queue of another: her time and her contacts are told there together.

    Ana (north): three contacts in 2 h, one of them for a queue of the north. Ben: an hour with one contact in the
    south, then an hour in the north with two. North 5 in 3 h, south 1 in 1 h.
    """
    floor = new_floor().add("site", {"id": "north"}, {"id": "south"})
    floor.add("queue", {"id": "qs", "site": "south"}, {"id": "qn", "site": "north"})
    floor.add("team", {"id": "tn", "site": "north"}, {"id": "ts", "site": "south"}, {"id": "tw", "site": "south"})
    floor.add("team_membership", {"agent": "ana", "team": "tn"}, {"agent": "ben", "team": "ts", "to_at": at("10:00")})
    floor.add("team_membership", {"agent": "ben", "team": "tn", "from_at": at("10:00")})
    floor.legs(*(answered(queue, at("09:00"), 0, agent="ana") for queue in ("qs", "qs", "qn")))
    floor.legs(*(answered("qs", at(begin), 0, agent="ben") for begin in ("09:10", "10:10", "10:20")))
    for agent in ("ana", "ben"):
        floor.states(agent, ("09:00", "available"), ("11:00", "offline"))
    floor.add("shift", {"agent": "ana", "starts_at": at("09:00"), "ends_at": at("14:00"), "activity": "work"})
    wanted = "contacts_per_hour,handled,contacts_per_hour.paid"
    found = {row["site"]: row for row in moked.kpis(floor, LATER, "--by", "site", "--kpi", wanted)}
    paces = {site: row["contacts_per_hour"] for site, row in found.items()}
    assert {site: (pace["value"], pace["n"]) for site, pace in paces.items()} == {
        "north": (5 / 3, 180),
        "south": (1, 60),
    }
    assert {site: row["handled"]["value"] for site, row in found.items()} == {"north": 1, "south": 5}  # their queue's
    assert found["north"]["contacts_per_hour.paid"]["value"] == 5 / 5
    (whole,) = moked.kpis(floor, LATER, "--kpi", "contacts_per_hour")
    assert whole["contacts_per_hour"]["value"] == 6 / 4
    only = ("--filter", "site=north", "--kpi", "contacts_per_hour")
    (north,) = moked.kpis(floor, LATER, *only)
    assert north["contacts_per_hour"]["value"] == 5 / 3
    (team,) = moked.kpis(floor, LATER, "--by", "site,team", *only)
    assert (team["site"], team["team"], team["contacts_per_hour"]["value"]) == ("north", "tn", 5 / 3)
    by_hour = moked.kpis(floor, LATER, "--by", "hour,site", *only)
    assert [row["contacts_per_hour"]["value"] for row in by_hour if row["contacts_per_hour"]["n"]] == [3, 1]
    rows = moked.kpis(floor, LATER, "--by", "site", "--filter", "site=north", "--rows", "contacts_per_hour")
    assert {row["site"] for row in rows} == {"north"}
    assert sum(row["feeds"].get("handled", 0) for row in rows) == 5
    assert sum(row["feeds"].get("available_state_ms", 0) for row in rows) <= 3 * 3_600_000
    (by_queue,) = moked.kpis(floor, LATER, "--by", "queue", "--filter", "queue=qn", "--kpi", "contacts_per_hour")
    assert by_queue["contacts_per_hour"]["state"] == "not_by_key"
