"""Cases, worked by hand: flow, response and resolution, and the traps by their number."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.clock import zone
from supervisor.context import Opening
from supervisor.history.beyond import hours
from supervisor.kpi import cases
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import Case, Event, Message
from tests.commands.floors import Floor, Moked, NewFloor, answered, at

MARCH = "2026-03"
LATER = "2026-04-20"
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
NEVER_SAID = BusinessTime(lambda _on: None, zone("UTC"))


def talk(case: str, *said: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Messages: (time, author) with an agent and whether it was public, if need be."""
    return [
        {
            "case_id": case,
            "at": at(when),
            "author": author,
            "agent": more[0] if more else None,
            "public": more[1] if len(more) > 1 else 1,
        }
        for when, author, *more in said
    ]


def figures(moked: Moked, floor: Floor, kpis: str, *more: object, when: str = LATER) -> dict[str, Any]:
    (row,) = moked.kpis(floor, when, "--kpi", kpis, *more, period=MARCH)
    return {name: row[name]["value"] for name in kpis.split(",")}


def by(moked: Moked, floor: Floor, key: str, kpi: str) -> dict[Any, Any]:
    rows = moked.kpis(floor, LATER, "--by", key, "--kpi", kpi, period=MARCH)
    return {row[key]: row[kpi]["value"] for row in rows if row[kpi]["value"] is not None}


def test_fr_1_first_response_per_agent(new_floor: NewFloor, moked: Moked) -> None:
    """Ten conversations answered after one day and five after three: 144,000 s."""
    floor = new_floor()
    for number in range(15):
        wait = DAY if number < 10 else 3 * DAY
        floor.add(
            "case", {"id": f"k{number}", "opened_at": at("09:00"), "agent": "ana", "first_reply_at": at("09:00") + wait}
        )
    rows = moked.kpis(floor, LATER, "--by", "agent", "--kpi", "first_response_time", period=MARCH)
    assert [(row["agent"], row["first_response_time"]["value"]) for row in rows] == [("ana", 144_000.0)]
    assert rows[0]["first_response_time"]["n"] == 15
    found = figures(moked, floor, "first_response_time.median,first_response_time.p90,first_response_time.business")
    assert list(found.values()) == [86_400, 259_200, None]


def test_trap_22_only_a_public_reply_of_a_person_is_a_first_response(new_floor: NewFloor, moked: Moked) -> None:
    """A bot after 1 min, a note after 2, ben after 30: credited to ben, not to ana whose case it is."""
    floor = new_floor().add(
        "case", {"id": "k", "agent": "ana", "opened_at": at("08:59"), "first_reply_at": at("09:01")}
    )
    floor.add("message", *talk("k", ("09:00", "customer"), ("09:01", "bot"), ("09:01:30", "rule"),
                               ("09:02", "agent", "ana", 0), ("09:30", "agent", "ben")))  # fmt: skip
    assert by(moked, floor, "agent", "first_response_time") == {"ben": 30 * 60}
    (row,) = moked.kpis(floor, LATER, "--rows", "first_response_time", period=MARCH)
    assert (row["case"], row["feeds"]) == ("k", {"first_replies": 1, "first_response_ms": 30 * MINUTE})


def test_trap_22_a_bot_alone_is_no_response(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00"), "first_reply_at": at("09:01")})
    floor.add("message", *talk("k", ("09:00", "customer"), ("09:01", "bot")))
    assert figures(moked, floor, "first_response_time") == {"first_response_time": None}


def test_trap_22_a_ticket_that_an_agent_opened() -> None:
    """Its first comment is no reply: the second one is, or the first after the customer wrote."""
    opened = Case("k", "email", "ana", at("09:00"))
    alone = opened._replace(messages=(_m("09:00", "agent"), _m("09:40", "agent")))
    assert cases.responses(alone) == ([], (at("09:00"), at("09:40"), "ana"))
    asked = opened._replace(messages=(_m("09:00", "agent"), _m("10:00", "customer"), _m("10:05", "agent")))
    assert cases.responses(asked)[1] == (at("10:00"), at("10:05"), "ana")
    assert cases.responses(opened._replace(messages=(_m("09:00", "agent"),)))[1] is None


def _m(when: str, author: str) -> Message:
    return Message(at(when), author, "ana" if author == "agent" else "", True, "")


def test_average_response_time_and_per_ticket(new_floor: NewFloor, moked: Moked) -> None:
    """Two messages wait 20 min for ana, the next 10 min for ben; the last one still waits. Two cases."""
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00")}, {"id": "l", "opened_at": at("09:00")})
    floor.add("message", *talk("k", ("09:00", "customer"), ("09:15", "customer"), ("09:20", "agent", "ana"),
                               ("09:25", "agent", "ana"), ("10:00", "customer"), ("10:10", "agent", "ben"),
                               ("11:00", "customer")))  # fmt: skip
    found = figures(moked, floor, "average_response_time,average_response_time.per_ticket,average_response_time.median")
    assert list(found.values()) == [15 * 60, 15 * 60, 15 * 60]
    assert by(moked, floor, "agent", "average_response_time") == {"ana": 20 * 60, "ben": 10 * 60}
    floor.add("case", {"id": "m", "opened_at": at("09:00")})
    assert figures(moked, floor, "average_response_time.per_ticket") == {"average_response_time.per_ticket": 10 * 60}


def test_trap_21_a_reopened_case(new_floor: NewFloor, moked: Moked) -> None:
    """Opened at 09:00, solved at 10:00 by ana, reopened at 12:00, solved at 15:00 by ben."""
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00"), "agent": "ana", "reopens": 1})
    story = (("09:00", "open", None), ("10:00", "solved", "ana"), ("12:00", "open", None), ("15:00", "solved", "ben"))
    for when, status, agent in story:
        floor.add("case_event", {"case_id": "k", "at": at(when), "status": status, "agent": agent})
    found = figures(
        moked, floor, "resolution_time,resolution_time.first_solve,cases_solved,resolution_rate,reopen_rate,reopens"
    )
    assert list(found.values()) == [6 * 3600, 3600, 1, 0, 1, 1]
    assert by(moked, floor, "agent", "cases_solved") == {"ben": 1}
    assert by(moked, floor, "agent", "reopens") == {"ana": 1}
    # At 11:00 it was solved, at 13:00 open again, and it counts as solved once.
    (then,) = moked.kpis(floor, "11:00", "--kpi", "resolution_rate,backlog,cases_solved", period=MARCH)
    assert [figure["value"] for figure in then.values()] == [1, 0, 1]
    (then,) = moked.kpis(floor, "13:00", "--kpi", "resolution_rate,backlog,cases_solved,unsolved", period=MARCH)
    assert [figure["value"] for figure in then.values()] == [0, 1, 0, 1]


def test_reopenings_belong_to_whoever_solved_what_came_back(new_floor: NewFloor, moked: Moked) -> None:
    """The case is cy's now: ana's solve came back twice and ben's once; nobody had solved what was given up."""
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00"), "agent": "cy"})
    floor.add("case", {"id": "l", "opened_at": at("09:00"), "agent": "cy", "given_up": 1})
    for case, when, status, agent in (
        ("k", "10:00", "solved", "ana"), ("k", "11:00", "open", "dan"), ("k", "12:00", "solved", "ben"),
        ("k", "13:00", "open", "cy"), ("k", "14:00", "solved", "ana"), ("k", "15:00", "open", None),
        ("l", "10:00", "closed", "ana"), ("l", "11:00", "open", "dan"),
    ):  # fmt: skip
        floor.add("case_event", {"case_id": case, "at": at(when), "status": status, "agent": agent})
    found = {agent: value for agent, value in by(moked, floor, "agent", "reopens").items() if value}
    assert found == {"ana": 2, "ben": 1, "cy": 1}
    assert figures(moked, floor, "reopens") == {"reopens": 4}


def test_messages_per_case_leave_out_cases_without_any(new_floor: NewFloor, moked: Moked) -> None:
    """Of three solved cases one has four public messages and one a note alone: four messages over two cases."""
    solved = {"opened_at": at("09:00"), "resolved_at": at("12:00")}
    floor = new_floor().add("case", {"id": "k"} | solved, {"id": "l"} | solved, {"id": "m"} | solved)
    floor.add("message", *talk("k", ("09:00", "customer"), ("09:10", "agent", "ana"), ("09:20", "customer"),
                               ("09:30", "agent", "ana"), ("09:40", "agent", "ana", 0)))  # fmt: skip
    floor.add("message", *talk("l", ("09:10", "agent", "ana", 0)))
    (row,) = moked.kpis(floor, LATER, "--kpi", "contacts_per_case.messages", period=MARCH)
    assert [row["contacts_per_case.messages"][name] for name in ("value", "n")] == [2, 2]


def test_trap_21_the_same_without_events(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add(
        "case",
        {
            "id": "k",
            "opened_at": at("09:00"),
            "first_resolved_at": at("10:00"),
            "resolved_at": at("15:00"),
            "reopens": 1,
        },
    )
    found = figures(
        moked, floor, "resolution_time,resolution_time.first_solve,cases_solved,resolution_rate,reopen_rate"
    )
    assert list(found.values()) == [6 * 3600, 3600, 1, 0, 1]


def test_trap_24_solved_without_a_reply_is_not_one_touch(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor()
    for replies in (0, 1, 1, 2):
        floor.add("case", {"opened_at": at("09:00"), "resolved_at": at("10:00"), "replies": replies})
    floor.add("case", {"opened_at": at("09:00"), "replies": 1})  # not solved
    assert figures(moked, floor, "one_touch,one_touch.of_solved") == {"one_touch": 2 / 5, "one_touch.of_solved": 0.5}


def test_cases_whose_replies_nobody_tells_are_in_no_share_of_one_touch(new_floor: NewFloor, moked: Moked) -> None:
    """Told: one touch by its number, one by its message, two replies by number, an open one. Two say nothing."""
    floor = new_floor()
    solved = {"opened_at": at("09:00"), "resolved_at": at("10:00")}
    floor.add("case", solved, solved)
    names = ("one_touch", "one_touch.of_solved")
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", ",".join(names), period="2026-03")
    assert [(row[name]["value"], row[name]["n"], row[name]["state"]) for name in names] == [
        (None, 0, "not_measured")
    ] * 2
    floor.add("case", solved | {"replies": 1}, solved | {"replies": 2}, {"opened_at": at("09:00"), "replies": 1})
    floor.add("case", solved | {"id": "m"}).add("message", *talk("m", ("09:20", "agent", "ana")))
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", ",".join(names), period="2026-03")
    assert [(row[name]["value"], row[name]["n"]) for name in names] == [(2 / 4, 4), (2 / 3, 3)]


def test_cases_whose_reopenings_nobody_tells_are_in_no_reopen_rate(new_floor: NewFloor, moked: Moked) -> None:
    solved = {"opened_at": at("09:00"), "resolved_at": at("10:00"), "status": "solved"}
    floor = new_floor().add("case", solved)
    assert figures(moked, floor, "reopen_rate") == {"reopen_rate": None}
    floor.add("case", solved | {"reopens": 1}, solved | {"reopens": 0}, solved | {"first_resolved_at": at("10:00")})
    floor.add("case", solved | {"id": "e"}).add(
        "case_event", {"case_id": "e", "at": at("10:00"), "status": "solved", "agent": None}
    )
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", "reopen_rate", period="2026-03")
    assert (row["reopen_rate"]["value"], row["reopen_rate"]["n"]) == (1 / 4, 4)


def test_messages_of_one_chat_are_one_touch() -> None:
    said = tuple(Message(at(f"09:0{number}"), "agent", "ana", True, "chat1") for number in range(4))
    assert cases.touches(Case("k", "chat", "ana", at("09:00"), messages=said)) == 1
    assert cases.touches(Case("k", "email", "ana", at("09:00"), messages=said)) == 4
    assert cases.touches(Case("k", "chat", "ana", at("09:00"), messages=(Message(1, "customer", "", True, ""),))) == 0
    assert cases.touches(Case("k", "email", "ana", at("09:00"))) is None


def test_flow_backlog_and_clearance(new_floor: NewFloor, moked: Moked) -> None:
    """Three cases of February are open on 1 March; four come in March. Solved in March: one old, two new."""
    floor = new_floor()
    old: list[dict[str, Any]] = [{"id": f"o{number}", "opened_at": at("2026-02-20T09:00")} for number in range(3)]
    new: list[dict[str, Any]] = [{"id": f"n{number}", "opened_at": at("2026-03-30T12:00")} for number in range(4)]
    old[0]["resolved_at"], new[0]["resolved_at"], new[1]["resolved_at"] = (
        at("2026-03-05T09:00"), at("2026-03-30T13:00"), at("2026-03-31T13:00"),
    )  # fmt: skip
    new[2]["closed_at"], new[2]["given_up"] = at("2026-03-31T09:00"), 1
    merged = {"id": "m", "opened_at": at("2026-03-30T12:00"), "merged_into": "n1"}
    floor.add("case", *old, *new, merged)
    found = figures(moked, floor, "inflow,cases_solved,backlog,clearance,unsolved")
    assert found == {"inflow": 4, "cases_solved": 3, "backlog": 3, "clearance": 3 / 7, "unsolved": 2}
    # At the end of March: two of 39.6 days, and one of a day and a half.
    bands = by(moked, floor, "age_band", "backlog")
    assert bands == {"under_1_day": 0, "1_to_3_days": 1, "3_to_7_days": 0, "7_to_30_days": 0, "30_days_and_more": 2}
    ages = figures(moked, floor, "backlog_age,backlog_age.median")
    days = [(at("2026-04-01T00:00") - row["opened_at"]) / DAY for row in (old[1], old[2], new[3])]
    assert ages["backlog_age"] == pytest.approx(sum(days) / 3 * 86_400)
    assert ages["backlog_age.median"] == pytest.approx(days[0] * 86_400)
    (early,) = moked.kpis(floor, "2026-03-30T12:30", "--kpi", "backlog,inflow", period=MARCH)
    assert (early["backlog"]["value"], early["inflow"]["value"]) == (6, 4)
    (day,) = moked.kpis(floor, LATER, "--by", "day", "--kpi", "backlog", period="2026-03-30")
    assert day["backlog"]["value"] == 5


def test_unsolved_by_reason(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor()
    for reason, resolved_at in (("billing", None), ("billing", None), ("returns", None), ("returns", at("10:00"))):
        floor.add("case", {"opened_at": at("09:00"), "reason": reason, "resolved_at": resolved_at})
    assert by(moked, floor, "reason", "unsolved") == {"billing": 2, "returns": 1}
    assert by(moked, floor, "reason", "resolution_rate") == {"billing": 0, "returns": 0.5}
    assert figures(moked, floor, "unsolved", "--filter", "reason=billing") == {"unsolved": 2}


def test_contacts_and_people_per_case(new_floor: NewFloor, moked: Moked) -> None:
    """One case took a call that was sent on (two legs, two people) and a second call by the first of them."""
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00"), "resolved_at": at("12:00")})
    floor.add("case", {"id": "l", "opened_at": at("09:00"), "resolved_at": at("12:00"), "people": 4})
    legs = [("a", "j1", "ana", None), ("b", "j1", "ben", 1), ("c", "j2", "ana", 0)]
    floor.legs(*(
        answered("q", at("09:00"), 0, id=id, journey=journey, agent=agent, case_id="k", repeated_itself=repeated)
        for id, journey, agent, repeated in legs
    ))  # fmt: skip
    found = figures(moked, floor, "contacts_per_case,people_per_case,repeated_itself")
    assert found == {"contacts_per_case": 1, "people_per_case": 3, "repeated_itself": 0.5}
    # Who called or wrote after the solve was nobody until then: a survey call, and whoever closed it.
    floor.legs(answered("q", at("12:30"), 0, id="d", journey="j3", agent="cleo", case_id="k"))
    floor.add("case", {"id": "k", "closed_at": at("13:00")})
    floor.add("message", *talk("k", ("12:45", "agent", "dov")))
    assert figures(moked, floor, "people_per_case") == {"people_per_case": 3}


def test_opening_hours_and_what_waits_for_the_customer(new_floor: NewFloor, moked: Moked) -> None:
    """The queue is open 09:00-17:00 on weekdays. Opened on Friday 16:00, answered on Monday 10:00, waits for the
    customer from then to 12:00, solved at 15:00: 1 + 1 hours to the reply, 1 + 1 + 3 to the solve."""
    floor = new_floor("Asia/Jerusalem").add("queue", {"id": "q", "calendar": "desk"})
    floor.add(
        "calendar", *({"id": f"desk:{day}", "weekday": day, "opens": "09:00", "closes": "17:00"} for day in range(1, 6))
    )
    moments = [at(text, "Asia/Jerusalem") for text in (
        "2026-03-06T16:00", "2026-03-09T10:00", "2026-03-09T12:00", "2026-03-09T15:00",
    )]  # fmt: skip
    opened, replied, back, solved = moments
    floor.add("case", {"id": "k", "queue": "q", "opened_at": opened, "first_reply_at": replied, "resolved_at": solved,
                       "first_reply_target_ms": 2 * HOUR, "resolution_target_ms": 4 * HOUR})  # fmt: skip
    floor.add("case_event", {"case_id": "k", "at": replied, "status": "pending", "waiting_on": "customer"},
              {"case_id": "k", "at": back, "status": "open", "waiting_on": "agent"})  # fmt: skip
    found = figures(moked, floor, "first_response_time.business,resolution_time.business,resolution_time")
    assert list(found.values()) == [2 * 3600, 5 * 3600, (solved - opened) / 1000]
    # Two hours meet a target of two; five hours miss one of four.
    assert figures(moked, floor, "first_response_met,resolution_met") == {"first_response_met": 1, "resolution_met": 0}
    missed = moked.kpis(floor, LATER, "--by", "hour", "--kpi", "resolution_met", period="2026-03-09")
    assert [row["hour"][11:16] for row in missed if row["resolution_met"]["n"]] == ["14:00"]


def test_a_target_that_passes_is_missed_at_once(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add(
        "case", {"opened_at": at("09:00"), "first_reply_target_ms": HOUR, "first_reply_at": at("15:00")}
    )

    def met(when: str) -> Any:
        (row,) = moked.kpis(floor, when, "--kpi", "first_response_met")
        return row["first_response_met"]["value"]

    assert [met("09:59"), met("10:00"), met("16:00")] == [None, 0, 0]


def test_thanks_after_the_end_are_no_reopening() -> None:
    case = Case(
        "k", "email", "ana", at("09:00"), resolved_at=at("10:00"), closed_at=at("10:00"),
        messages=(_m("09:00", "customer"), _m("09:30", "agent"), _m("11:00", "customer"), _m("11:30", "agent")),
    )  # fmt: skip
    found = [one for one in cases.post(case, NEVER_SAID, at(LATER)) if one.measure == "responses"]
    assert [one.at for one in found] == [at("09:30")]
    assert cases.touches(case._replace(messages=case.messages[:2])) == 1


def test_a_case_that_only_says_that_it_is_over(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("case", {"opened_at": at("09:00"), "status": "Solved"})
    found = figures(moked, floor, "backlog,unsolved,resolution_rate,resolution_time")
    assert found == {"backlog": 0, "unsolved": 0, "resolution_rate": 1, "resolution_time": None}


def test_closed_is_solved_unless_it_was_given_up() -> None:
    events = (Event(at("09:00"), "open", "", ""), Event(at("10:00"), "closed", "ana", ""))
    case = Case("k", "email", "", at("09:00"), events=events)
    assert cases.life(case).solves == (at("10:00"),)
    gone = cases.life(case._replace(given_up=True))
    assert (gone.solves, gone.solved, gone.ended_at) == ((), False, at("10:00"))
    # Closing what is solved is no second solve.
    solved = (events[0], Event(at("09:30"), "solved", "ana", ""), events[1])
    assert cases.life(case._replace(events=solved)).solves == (at("09:30"),)


def test_what_was_solved_was_not_given_up_before(new_floor: NewFloor, moked: Moked) -> None:
    """Of four cases one is given up, and one that its source calls so too was solved before."""
    gone = {"opened_at": at("09:00"), "closed_at": at("10:00"), "given_up": 1}
    rows = (gone, gone | {"resolved_at": at("09:30")}, {"opened_at": at("09:00"), "resolved_at": at("09:30")})
    floor = new_floor().add("case", *rows, {"opened_at": at("09:00")})
    found = figures(moked, floor, "service_abandonment,resolution_rate,unsolved")
    assert found == {"service_abandonment": 1 / 4, "resolution_rate": 2 / 4, "unsolved": 2}
    lone = Case("k", "email", "", at("09:00"), resolved_at=at("09:30"), closed_at=at("10:00"), given_up=True)
    assert "given_up" not in {one.measure for one in hours.post_case(lone, cases.life(lone), NEVER_SAID, at(LATER))}
    lost = lone._replace(resolved_at=None)
    assert "given_up" in {one.measure for one in hours.post_case(lost, cases.life(lost), NEVER_SAID, at(LATER))}


def test_opening_is_asked_for_by_the_day() -> None:
    asked: list[str] = []

    def opening(on: str) -> Opening:
        asked.append(on)
        return Opening(((0, 1440),))

    BusinessTime(opening, zone("UTC")).between(at("23:00"), at("23:00") + 2 * HOUR)
    assert asked == ["2026-03-02", "2026-03-03"]


def test_what_a_case_alone_does_not_tell_is_not_measured(new_floor: NewFloor, moked: Moked) -> None:
    """A help desk's list of tickets: neither their history, nor contacts, nor messages."""
    floor = new_floor().add(
        "case", {"opened_at": at("09:00"), "resolved_at": at("10:00"), "status": "solved", "reopens": 2}
    )
    names = ("reopens", "contacts_per_case", "reopen_rate")
    (row,) = moked.kpis(floor, "2026-04-20", "--kpi", ",".join(names), period="2026-03")
    assert [(row[name]["value"], row[name]["state"]) for name in names] == [
        (None, "not_measured"),
        (None, "not_measured"),
        (1, ""),
    ]


def test_contacts_that_name_no_case_tell_nothing_of_contacts_per_case(new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("case", {"id": "k", "opened_at": at("09:00"), "resolved_at": at("10:00")})
    floor.legs(answered("q", at("09:00"), 1_000))
    assert figures(moked, floor, "contacts_per_case") == {"contacts_per_case": None}
    floor.legs(answered("q", at("09:10"), 1_000, case_id="k"), answered("q", at("09:20"), 1_000, case_id="k"))
    assert figures(moked, floor, "contacts_per_case") == {"contacts_per_case": 2}


def test_two_solves_of_a_source_that_counts_none_reopened_are_one(new_floor: NewFloor, moked: Moked) -> None:
    """Exports tell the first solve in whole minutes and the last by the clock: a minute apart is no reopening."""
    solved = {
        "opened_at": at("09:00"),
        "first_resolved_at": at("09:59"),
        "resolved_at": at("10:00"),
        "status": "solved",
    }
    told, untold = (new_floor().add("case", solved | more) for more in ({"reopens": 0}, {}))
    found = [figures(moked, floor, "reopen_rate,resolution_rate") for floor in (told, untold)]
    assert [tuple(row.values()) for row in found] == [(0, 1), (1, 0)]


def test_a_list_of_tickets_tells_neither_who_gave_up_nor_who_left(new_floor: NewFloor, moked: Moked) -> None:
    tickets = new_floor().add("case", {"opened_at": at("09:00")}).add("customer", {"name": "k"})
    names = "service_abandonment,requests,retention"
    assert figures(moked, tickets, names) == {"service_abandonment": None, "requests": 1, "retention": None}
    tickets.add("case", {"opened_at": at("09:00"), "given_up": 0}).add("customer", {"since_on": "2026-01-01"})
    assert figures(moked, tickets, names) == {"service_abandonment": 0, "requests": 2, "retention": None}
    tickets.add("customer", {"since_on": "2025-01-01", "left_on": "2025-06-01"})
    assert figures(moked, tickets, names) == {"service_abandonment": 0, "requests": 2, "retention": 1}
    calls = new_floor().legs(answered("q", at("09:00"), 1_000))
    assert figures(moked, calls, "service_abandonment") == {"service_abandonment": 0}


def test_who_waits_for_a_reply_waits_since_the_first_message_that_nobody_answered(
    new_floor: NewFloor, moked: Moked
) -> None:
    """As of 13:00 a waits since 11:00, whatever bots and notes said; b was answered; c is over; d wrote only later."""
    floor = new_floor()
    told = {
        "a": (("09:00", "customer"), ("10:00", "agent"), ("11:00", "customer"), ("12:00", "customer"), ("12:10", "bot"),
              ("12:20", "note")),
        "b": (("09:00", "customer"), ("10:00", "agent")),
        "c": (("09:00", "customer"),),
        "d": (("09:00", "agent"), ("14:00", "customer")),
    }  # fmt: skip
    for id, said in told.items():
        floor.add("case", {"id": id, "opened_at": at("09:00"), "resolved_at": at("12:00") if id == "c" else None})
        for when, who in said:
            author = {"author": "agent", "public": int(who == "agent")} if who in ("agent", "note") else {"author": who}
            floor.add("message", {"case_id": id, "at": at(when)} | author)
    (row,) = moked.kpis(floor, "13:00", "--kpi", "reply_wait,reply_wait.p90")
    assert (row["reply_wait"]["value"], row["reply_wait"]["n"]) == (2 * 3600, 1)
    (later,) = moked.kpis(floor, "15:00", "--kpi", "reply_wait,reply_wait.p90")
    assert (later["reply_wait"]["value"], later["reply_wait"]["n"]) == (2.5 * 3600, 2)
    assert later["reply_wait.p90"]["value"] == pytest.approx(3.7 * 3600)
    bands = moked.kpis(floor, "15:00", "--by", "age_band", "--kpi", "reply_wait")
    assert sum(one["reply_wait"]["n"] for one in bands) == 2
    without = new_floor().add("case", {"opened_at": at("09:00")})
    assert moked.kpis(without, "13:00", "--kpi", "reply_wait")[0]["reply_wait"]["state"] == "not_measured"
