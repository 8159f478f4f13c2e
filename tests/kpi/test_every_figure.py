"""Every figure of periods, in every formula, worked by hand over one small centre in March 2026 (as of 20 April).

Contacts (queue q, unless it says otherwise; times of day on the date given):

====  =====  ========  =========  =====  =======================================================================
leg   on     queued    answered   ended  then
====  =====  ========  =========  =====  =======================================================================
c1    2nd    09:00:00  10 s, ana  02:10  on hold 20 s, wrapped up at 02:40, sent on blind; k1 about billing
c2    2nd    09:02:10  30 s, ben  05:40  the same journey in queue r; hold 0, wrap-up 60 s; repeated it; resolved
c3    3rd    09:00:00  30 s, ana  04:30  k2 about billing; marked as not resolved
c4    5th    09:00:00  20 s, ben  01:20  k2 about billing again; hold 10 s, wrap-up 0
c5    10th   09:00:00  never      01:00  abandoned; k3
c6    10th   -         10:00:20   05:20  outbound by ana, wrap-up 40 s
c7    10th   11:00:00  never             outbound, not reached
c8    11th   09:00:00  40 s, ben  10:40  a chat, with a conference; k4 about login
c9    12th   09:00:00  5 s, ana   01:05  consulted transfer; k5
c10   12th   10:00:00  15 s, ben  01:15  sent to a queue; k6; belongs to case ka
====  =====  ========  =========  =====  =======================================================================

Cases come by e-mail; the desk is open 09:00-17:00 on weekdays:

====  =========  =================================================================================================
case  opened     then
====  =========  =================================================================================================
ka    Mon 2nd    at 09:00; ana replies 10:00; k7 asks again 11:00; ben replies 13:00 and solves it 14:00. Targets:
                 first reply 2 h, resolution 4 h, an update every 2.5 h
kb    Fri 6th    at 16:00; ana replies on Mon 9th 10:00 and solves it 11:00. Targets: first reply 1 h, resolution 4 h
kc    10th       at 09:00; ben replies 09:30, solves it 10:00; reopened on the 11th 09:00, ana solves it 12:00
kd    12th       at 09:00; given up, closed on the 13th
ke    30th       at 09:00; nobody has answered k10 yet
kf    20 Feb     at 09:00; ana replied at 10:00; k11 asked again on 31 March 12:00
====  =========  =================================================================================================

Ana's day, the 16th: roster 08:00-16:00, lunch 12:00-12:30 (unpaid), training 14:00-15:00. She is available from 08:10,
on a contact 10:00-10:40, in wrap-up until 11:00, available until 11:55, at lunch until 12:35, available until 14:00, in
training until 14:50, available until 15:30, ringing until 15:40, then gone: 360 minutes productive, 40 at lunch, 50 in
training.
"""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.history.asking import names_of
from supervisor.history.table import LISTED
from supervisor.kpi import catalogue
from tests.commands.floors import Floor, Moked, NewFloor, answered, at, left
from tests.kpi.test_worked_hour import VARIANTS

MARCH, LATER = "2026-03", "2026-04-20"
HOUR, HOUR_MS = 3600, 3_600_000

Expected = dict[str, tuple[Any, int]]

OF_CONTACTS: Expected = {
    # k1, k2 (c3), k4, k5, k6 came first; k2 came back after two days, and only k1's is marked as resolved.
    "fcr": (4 / 5, 5),
    "fcr.marked": (1 / 5, 5),
    "fcr.no_return": (4 / 5, 5),
    "stayed_solved": (1, 1),
    # Those five, and the four e-mails whose replies are told, of which kb alone was solved for good with its first one.
    "fcr_by_channel": (5 / 9, 9),
    "transfer_rate": (3 / 7, 7),
    "blind_transfers": (1, 1),
    "consult_transfers": (1, 1),
    "conferences": (1, 1),
    "queue_transfers": (1, 1),
    "repeated_itself": (1 / 2, 2),
    # Two people in the journey of c1 and c2, one in five others.
    "people_per_contact": (7 / 6, 6),
    # Five cases; six journeys of no case: c1 with c2, c3, c4, c5, c8, c9.
    "requests": (11, 11),
    "service_abandonment": (2 / 11, 11),  # kd and c5
    "journey_asa": ((10 + 30 + 20 + 40 + 5 + 15) / 6, 6),
    "journey_asa.median": (17.5, 6),
    "journey_asa.p90": (35, 6),  # half way from 30 to 40
    # Eight offers: three answered, two missed, one rejected, two ended by the caller.
    "missed_offer_rate": (3 / 8, 8),
    "missed_offer_rate.with_abandons": (5 / 8, 8),
    "missed_offer_rate.without_abandons": (3 / 6, 6),
    "outbound_contacts": (2, 2),
    "outbound_handle_time": (340, 1),
    "outbound_handle_time.median": (340, 1),
    "outbound_handle_time.p90": (340, 1),
    # 150, 240, 240, 60, 600, 60, 60 s
    "handle_time": (1410 / 7, 7),
    "handle_time.median": (150, 7),
    "handle_time.p90": (240 + 0.4 * 360, 7),
    # 100, 180, 240, 50, 600, 60, 60 s
    "talk_part": (1290 / 7, 7),
    "talk_part.median": (100, 7),
    "talk_part.p90": (240 + 0.4 * 360, 7),
    # 20, 0, 10 s
    "hold_part": (10, 3),
    "hold_part.median": (10, 3),
    "hold_part.p90": (18, 3),
    "hold_part.of_held": (15, 2),
    # 30, 60, 0 s
    "wrap_up_part": (30, 3),
    "wrap_up_part.median": (30, 3),
    "wrap_up_part.p90": (54, 3),
    "held_rate": (2 / 3, 3),
}

OF_AGENTS: Expected = {
    "contacts_per_hour": (7 / 7.5, 450),
    "contacts_per_hour.productive": (7 / 6, 360),
    "contacts_per_hour.paid": (7 / 7.5, 450),
    "utilisation": (360 / 450, 450),
    "utilisation.other_work": (410 / 450, 450),
    "shrinkage": (90 / 450, 450),
    # Right: 225 of 240 minutes, the 30 of lunch, 85 of 90, 50 of 60 in training, 40 of 60.
    "adherence": (430 / 480, 480),
    "conformance": (360 / 390, 390),
    # On contacts 40, in wrap-up 20, available 290, ringing 10, away 90.
    "occupancy.canonical": (60 / 350, 350),
    "occupancy.ready": (60 / 360, 360),
    "occupancy.logged_in": (60 / 450, 450),
    "occupancy.other_work": (110 / 400, 400),  # with the 50 minutes of training on both sides
}

OF_CASES: Expected = {
    "inflow": (5, 5),
    "cases_solved": (3, 3),
    "backlog": (2, 2),
    # ke for 39 hours, kf for 951.
    "backlog_age": (495 * HOUR, 2),
    "backlog_age.median": (495 * HOUR, 2),
    "backlog_age.p90": ((39 + 0.9 * 912) * HOUR, 2),
    "backlog_age.since_update": ((39 + 12) / 2 * HOUR, 2),
    # 1 h, 66 h (2 of them open), half an hour
    "first_response_time": (67.5 / 3 * HOUR, 3),
    "first_response_time.median": (HOUR, 3),
    "first_response_time.p90": (53 * HOUR, 3),
    "first_response_time.business": (3.5 / 3 * HOUR, 3),
    "first_response_time.business_median": (HOUR, 3),
    "first_response_time.business_p90": (1.8 * HOUR, 3),
    # the same, and ben's two hours in ka
    "average_response_time": (69.5 / 4 * HOUR, 4),
    "average_response_time.median": (1.5 * HOUR, 4),
    "average_response_time.p90": (46.8 * HOUR, 4),
    "average_response_time.business": (5.5 / 4 * HOUR, 4),
    "average_response_time.business_median": (1.5 * HOUR, 4),
    "average_response_time.business_p90": (2 * HOUR, 4),
    "average_response_time.per_ticket": (69.5 / 5 * HOUR, 5),
    # k10 for 39 hours, k11 for 12.
    "reply_wait": (25.5 * HOUR, 2),
    "reply_wait.median": (25.5 * HOUR, 2),
    "reply_wait.p90": (36.3 * HOUR, 2),
    # 5 h, 67 h (3 open), 27 h (11 open); kc first after one hour
    "resolution_time": (99 / 3 * HOUR, 3),
    "resolution_time.median": (27 * HOUR, 3),
    "resolution_time.p90": (59 * HOUR, 3),
    "resolution_time.business": (19 / 3 * HOUR, 3),
    "resolution_time.business_median": (5 * HOUR, 3),
    "resolution_time.business_p90": (9.8 * HOUR, 3),
    "resolution_time.first_solve": (73 / 3 * HOUR, 3),
    "first_response_met": (1 / 2, 2),
    "resolution_met": (1 / 2, 2),
    # After 1 h in time; due again at 12:30 and missed; then the solve, an hour after the reply of 13:00.
    "update_met": (2 / 3, 3),
    "resolution_rate": (2 / 5, 5),
    "resolution_rate.by_solves": (3 / 5, 5),
    "unsolved": (2, 2),
    "clearance": (3 / 6, 6),
    # Of kd nobody tells whether it was replied to.
    "one_touch": (2 / 4, 4),
    "one_touch.of_solved": (2 / 3, 3),
    "reopen_rate": (1 / 3, 3),
    "reopens": (1, 1),
    "contacts_per_case": (1 / 3, 3),
    "contacts_per_case.messages": (8 / 3, 3),
    "people_per_case": (4 / 3, 3),
}

OF_VOICE: Expected = {
    # Answered in March: 5, 2, 4. Asked in March: 5, 2, and 3, which came in April.
    "csat": (2 / 3, 3),
    "csat.by_asked": (1 / 3, 3),
    "csat.of_possible": (11 / 15, 3),
    "csat_mean": (11 / 3, 3),
    "ces": (14 / 3, 3),
    "ces.agreeing": (200 / 3, 3),
    "ces.net": (100 / 3, 3),
    "ces.of_possible": (100 * 14 / 21, 3),
    "nps": (0, 3),
    "was_it_solved": (1 / 2, 2),
    "response_rate": (3 / 4, 4),
    "answers": (3, 3),
    "follow_up": (1, 1),
}

OF_BUSINESS: Expected = {
    # Three sessions, two solved; four cases that no session and no visit ended in.
    "self_service_rate": (2 / 7, 7),
    "article_visits": (4, 4),
    "article_transfer_rate": (2 / 4, 4),
    "article_cost": (240, 2),
    "help_per_request": (4 / 11, 11),
    "help_per_request.users": (3 / 4, 4),
    "search_deflection": (1 / 2, 2),
    # Six at the start, six at the end, one of them won.
    "retention": (5 / 6, 6),
    "retention.repeat": (1 / 2, 2),
    "retention.third": (1 / 2, 2),
    "retention.fourth": (1 / 2, 2),
    "retention.revenue": (210 / 500, 2),  # k1: 200 of 400, k9: 10 of 100
    "customers_at_risk": (3, 3),  # k2 answered low, k8 gave up, k9 had a case reopened
    "at_risk_rate": (3 / 6, 6),
    "closing_rate": (5 / 5, 5),
    "closing_rate.of_all": (5 / 6, 6),
    "sales": (5, 5),
    "upsell_rate": (1 / 5, 5),
    "cross_sell_rate": (1 / 5, 5),
    "revenue": ("210.00", 7),
    "arpu": ("35.97", 6),  # 210 over 181 customer days in 31 days
    "arpu.at_end": ("35.00", 6),
}

EXPECTED: Expected = {**OF_CONTACTS, **OF_AGENTS, **OF_CASES, **OF_VOICE, **OF_BUSINESS}
"""Figure: (value, n); durations in seconds, money as text."""


def test_every_figure_in_every_formula_is_worked_by_hand() -> None:
    """A figure without a hand-worked number cannot join the catalogue."""
    from tests.kpi import test_catalogue

    known = {*EXPECTED, *test_catalogue.EXPECTED}
    known |= {f"service_level.{variant}" for variant in (*VARIANTS, "missed_calls") if variant}
    known |= {
        "abandonment_rate.answered_abandoned",
        "abandonment_rate.all",
        "abandonment_rate.of_entered",
        *test_catalogue.IN_OTHER_FORMULAS,
    }
    wanted = {name for kpi in catalogue.KPIS for name in names_of(kpi) if not name.endswith(".canonical")}
    assert wanted - known == set()
    assert {name.removesuffix(".canonical") for name in known} <= wanted


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    floor = NewFloor(tmp_path_factory.mktemp("march"))()
    floor.add(
        "queue", {"id": "q", "channel": "voice"}, {"id": "r", "channel": "voice"}, {"id": "chat", "channel": "chat"}
    )
    floor.add("queue", {"id": "mail", "channel": "email", "calendar": "desk"}).add(
        "agent", {"id": "ana"}, {"id": "ben"}
    )
    floor.add("calendar", *({"id": f"desk:{day}", "weekday": day, "opens": "09:00", "closes": "17:00"}
                            for day in range(1, 6)))  # fmt: skip
    floor.add("calendar_event", {"kind": "release", "label": "v2", "at": on(5, "00:00")},
              {"kind": "campaign", "label": "spring", "at": on(5, "00:00")})  # fmt: skip
    for write in (contacts, roster, cases, surveys, help_and_self_service, customers):
        write(floor)
    return floor


def on(day: int, time: str) -> int:
    return at(f"2026-03-{day:02}T{time}")


def contacts(floor: Floor) -> None:
    def call(id: str, day: int, time: str, wait: int, talk: int, agent: str, **more: Any) -> dict[str, Any]:
        return answered("q", on(day, time), wait * 1000, talk * 1000, id=id, agent=agent) | more

    ringing = {"direction": "outbound", "agent": "ana"}
    floor.legs(
        call("c1", 2, "09:00", 10, 120, "ana", journey="j1", hold_ms=20_000, wrapped_at=on(2, "09:02:40"),
             reason="billing", transfer="blind", customer="k1", repeated_itself=0, sales_qualified=1),
        call("c2", 2, "09:02:10", 30, 180, "ben", journey="j1", queue="r", hold_ms=0, wrap_ms=60_000, reason="billing",
             customer="k1", repeated_itself=1, resolved=1, sales_qualified=1),
        call("c3", 3, "09:00", 30, 240, "ana", customer="k2", reason="billing", resolved=0, sales_qualified=1),
        call("c4", 5, "09:00", 20, 60, "ben", customer="k2", reason="billing", hold_ms=10_000, wrap_ms=0),
        left("q", on(10, "09:00"), 60_000, id="c5", customer="k3"),
        {"id": "c6", "answered_at": on(10, "10:00:20"), "ended_at": on(10, "10:05:20"), "wrap_ms": 40_000} | ringing,
        {"id": "c7", "queued_at": on(10, "11:00"), "ended_at": on(10, "11:00:30"), "outcome": "timed_out"} | ringing,
        call("c8", 11, "09:00", 40, 600, "ben", queue="chat", customer="k4", reason="login", transfer="conference",
             sales_qualified=1),
        call("c9", 12, "09:00", 5, 60, "ana", customer="k5", transfer="consult", sales_qualified=1),
        call("c10", 12, "10:00", 15, 60, "ben", customer="k6", transfer="queue", sales_qualified=1, case_id="ka"),
    )  # fmt: skip
    results = ("answered", "answered", "answered", "missed", "missed", "rejected", "abandoned", "abandoned")
    floor.add(
        "offer", *({"contact": "c1", "agent": "ana", "at": on(2, "09:00"), "result": result} for result in results)
    )


def roster(floor: Floor) -> None:
    planned = (("08:00", "16:00", "work", 1), ("12:00", "12:30", "lunch", 0), ("14:00", "15:00", "training", 1))
    for begin, end, activity, paid in planned:
        floor.add("shift", {"agent": "ana", "starts_at": on(16, begin), "ends_at": on(16, end), "activity": activity,
                            "paid": paid})  # fmt: skip
    shown = (("08:10", "available"), ("10:00", "on_contact"), ("10:40", "wrap_up"), ("11:00", "available"),
             ("11:55", "lunch"), ("12:35", "available"), ("14:00", "training"), ("14:50", "available"),
             ("15:30", "ringing"), ("15:40", "offline"))  # fmt: skip
    floor.states("ana", *((on(16, time), state) for time, state in shown))


def cases(floor: Floor) -> None:
    def case(id: str, opened_at: int, customer: str, reason: str, **more: Any) -> None:
        row = {"id": id, "opened_at": opened_at, "customer": customer, "reason": reason, "queue": "mail"}
        floor.add("case", row | more)

    def said(case: str, *told: tuple[int, str]) -> None:
        for at_, who in told:
            mine = {"author": "agent", "agent": who, "public": 1}
            mine = {"author": who} if who in ("customer", "bot") else mine
            floor.add("message", {"case_id": case, "at": at_} | mine)

    def went(case: str, *told: tuple[int, str, str]) -> None:
        for at_, status, agent in told:
            floor.add("case_event", {"case_id": case, "at": at_, "status": status, "agent": agent or None})

    case("ka", on(2, "09:00"), "k7", "refunds", first_reply_target_ms=2 * HOUR_MS, resolution_target_ms=4 * HOUR_MS,
         update_target_ms=5 * HOUR_MS // 2)  # fmt: skip
    said(
        "ka",
        (on(2, "09:00"), "customer"),
        (on(2, "10:00"), "ana"),
        (on(2, "11:00"), "customer"),
        (on(2, "13:00"), "ben"),
    )
    went("ka", (on(2, "09:00"), "open", ""), (on(2, "14:00"), "solved", "ben"))
    case("kb", on(6, "16:00"), "k8", "refunds", first_reply_target_ms=HOUR_MS, resolution_target_ms=4 * HOUR_MS)
    said("kb", (on(6, "16:00"), "customer"), (on(9, "10:00"), "ana"))
    went("kb", (on(6, "16:00"), "open", ""), (on(9, "11:00"), "solved", "ana"))
    case("kc", on(10, "09:00"), "k9", "login")
    said("kc", (on(10, "09:00"), "customer"), (on(10, "09:30"), "ben"))
    went("kc", (on(10, "09:00"), "open", ""), (on(10, "10:00"), "solved", "ben"), (on(11, "09:00"), "open", ""),
         (on(11, "12:00"), "solved", "ana"))  # fmt: skip
    case("kd", on(12, "09:00"), "k8", "delivery", given_up=1, closed_at=on(13, "09:00"))
    case("ke", on(30, "09:00"), "k10", "refunds")
    said("ke", (on(30, "09:00"), "customer"), (on(30, "09:00"), "bot"))
    case("kf", at("2026-02-20T09:00"), "k11", "login")
    said("kf", (at("2026-02-20T09:00"), "customer"), (at("2026-02-20T10:00"), "ana"), (on(31, "12:00"), "customer"))
    went("kf", (on(31, "12:00"), "pending", ""))


def surveys(floor: Floor) -> None:
    rows: tuple[tuple[int, int | None, dict[str, Any]], ...] = (
        (on(2, "10:00"), on(2, "11:00"), {"csat": 5, "nps": 10, "ces": 7, "solved": 1, "customer": "k1"}),
        (on(3, "10:00"), on(4, "10:00"), {"csat": 2, "nps": 6, "ces": 2, "solved": 0, "contact": "c3"}),
        (at("2026-02-28T10:00"), on(1, "10:00"), {"csat": 4, "nps": 8, "ces": 5}),
        (on(31, "10:00"), at("2026-04-01T10:00"), {"csat": 3}),
        (on(5, "10:00"), None, {}),
    )
    floor.add("survey", *({"asked_at": asked, "answered_at": got} | more for asked, got, more in rows))


def help_and_self_service(floor: Floor) -> None:
    floor.add("self_service",
              {"session": "v1", "kind": "search", "at": on(6, "15:00"), "visitor": "p1", "resolved": 1},
              {"session": "v2", "kind": "search", "at": on(6, "15:30"), "visitor": "p2", "ended_in_kind": "case",
               "ended_in": "kb"},
              {"session": "v3", "kind": "menu", "at": on(7, "15:00"), "visitor": "p1", "resolved": 1})  # fmt: skip
    floor.add("article_visit",
              {"article": "a", "session": "v1", "at": on(6, "15:00"), "visitor": "p1"},
              {"article": "a", "session": "v1", "at": on(6, "15:01"), "visitor": "p1"},
              {"article": "a", "session": "v4", "at": on(8, "15:00"), "visitor": "p3"},
              {"article": "a", "session": "v2", "at": on(6, "15:31"), "visitor": "p2", "ended_in_kind": "case",
               "ended_in": "kb"},
              {"article": "b", "session": "v5", "at": on(3, "08:50"), "visitor": "p3", "ended_in_kind": "contact",
               "ended_in": "c3"})  # fmt: skip


def customers(floor: Floor) -> None:
    since = dict.fromkeys(("k1", "k2", "k8", "k9", "k11"), "2025-01-01") | {"k7": "2026-02-27", "k10": "2026-03-15"}
    floor.add("customer", *({"id": id, "since_on": day, "left_on": "2026-03-10" if id == "k11" else None}
                            for id, day in since.items()))  # fmt: skip
    sold = (("x1", 2, "k1", "new", 100_00), ("x2", 3, "k1", "upsell", 50_00), ("x3", 4, "k1", "cross_sell", 30_00),
            ("x4", 5, "k1", "repeat", 20_00), ("x5", 6, "k2", "new", 40_00), ("x7", 8, "k9", "new", 10_00))  # fmt: skip
    for id, day, customer, kind, minor in sold:
        floor.add("sale", {"id": id, "at": on(day, "12:00"), "customer": customer, "kind": kind, "amount_minor": minor,
                           "currency": "EUR"})  # fmt: skip
    # In February k1 brought 400, k9 100, and k8 nothing: that was cancelled.
    before = (("y1", "2026-02-10", "k1", 400_00), ("y2", "2026-02-01", "k9", 100_00), ("y3", "2026-02-11", "k8", 30_00),
              ("y5", "2026-01-31", "k2", 5_00))  # fmt: skip
    for id, on_day, customer, minor in before:
        floor.add("sale", {"id": id, "at": at(f"{on_day}T12:00"), "customer": customer, "kind": "new",
                           "amount_minor": minor, "currency": "EUR"})  # fmt: skip
    floor.add("sale", {"id": "y4", "at": at("2026-02-12T12:00"), "kind": "cancelled", "cancels": "y3"})
    floor.add("sale", {"id": "x6", "at": on(20, "12:00"), "kind": "cancelled", "cancels": "x5", "currency": "EUR"})


@pytest.fixture(scope="module")
def found(centre: Floor) -> dict[str, Any]:
    """All figures of March, asked for at once."""
    from contextlib import redirect_stdout
    from io import StringIO
    from json import loads

    from supervisor import cli

    out = StringIO()
    with redirect_stdout(out):
        assert cli.main(["kpis", str(centre.path), "--period", MARCH, "--at", f"{LATER}T00:00Z", "--format", "json",
                         "--kpi", ",".join(EXPECTED)]) == 0  # fmt: skip
    (row,) = loads(out.getvalue())
    told: dict[str, Any] = row
    return told


@pytest.mark.parametrize("name", EXPECTED)
def test_by_hand(name: str, found: dict[str, Any]) -> None:
    figure, (value, n) = found[name], EXPECTED[name]
    assert figure["value"] == (value if isinstance(value, str) else pytest.approx(value))
    assert figure["n"] == n
    partly = name.partition(".")[0] == "handle_time"
    assert figure["state"] == ("wrap_up_unknown" if partly else "")


@pytest.mark.parametrize(
    ("key", "requests"),
    [
        ("before_release", {"2026-03-05 v2": 3, None: 8}),
        ("release", {"2026-03-05 v2": 5, None: 6}),
        ("customer_age", {"first_week": 1, "first_month": 1, "later": 6, None: 3}),
        ("reason", {"billing": 3, "refunds": 3, "login": 2, "delivery": 1, None: 2}),
        ("channel", {"email": 5, "voice": 5, "chat": 1}),
    ],
)
def test_requests_by_what_they_stand_around(
    key: str, requests: dict[str | None, int], centre: Floor, moked: Moked
) -> None:
    """Before the release of the 5th: c1, c3, ka; after it, until the 11th: c4, kb, kc, c5, c8. k7 was a customer for
    three days, k10 for fifteen."""
    rows = moked.kpis(centre, LATER, "--by", key, "--kpi", "requests", period=MARCH)
    assert {row[key]: row["requests"]["value"] for row in rows} == requests


def test_the_backlog_by_how_long_nothing_happened(centre: Floor, moked: Moked) -> None:
    rows = moked.kpis(centre, LATER, "--by", "quiet_band", "--kpi", "backlog", period=MARCH)
    bands = {row["quiet_band"]: row["backlog"]["value"] for row in rows}
    assert bands == {"under_1_day": 1, "1_to_3_days": 1, "3_to_7_days": 0, "7_to_30_days": 0, "30_days_and_more": 0}


def test_why_a_customer_is_at_risk(centre: Floor, moked: Moked) -> None:
    rows = moked.kpis(centre, LATER, "--rows", "customers_at_risk", period=MARCH)
    assert {row["customer"]: row["risks"] for row in rows} == {
        "k2": "came_back low_answer", "k8": "gave_up", "k9": "reopened",
    }  # fmt: skip


def test_whom_to_follow_up(centre: Floor, moked: Moked) -> None:
    (row,) = moked.kpis(centre, LATER, "--rows", "follow_up", period=MARCH)
    assert (row["customer"], row["contact"], row["csat"], row["queue"], row["agent"]) == ("k2", "c3", 2, "q", "ana")
    assert row["answered_at"].startswith("2026-03-04T10:00")


@pytest.mark.parametrize(
    ("kpi", "mean", "reach"),
    [
        # Waits of 10, 30, 30, 20, 40, 5, 15 s: s = 12.488, t(6) = 2.4469.
        ("asa", 150 / 7, 2.446912 * 12.48809 / 7**0.5),
        # Handle times as above: s = 193.43.
        ("aht", 1410 / 7, 2.446912 * 193.42773 / 7**0.5),
        ("hold_time", 10, 4.302653 * 10 / 3**0.5),
    ],
)
def test_means_have_their_t_interval(kpi: str, mean: float, reach: float, centre: Floor, moked: Moked) -> None:
    (row,) = moked.kpis(centre, LATER, "--kpi", kpi, period=MARCH)
    assert row[kpi]["value"] == pytest.approx(mean)
    assert row[kpi]["high"] - mean == pytest.approx(reach, rel=1e-4)
    assert row[kpi]["low"] == pytest.approx(max(mean - reach, 0), rel=1e-3)


@pytest.mark.parametrize(("days", "value"), [(1, 5 / 6), (2, 4 / 5), (30, 4 / 5)])
def test_the_days_of_first_contact_resolution(days: int, value: float, centre: Floor, moked: Moked) -> None:
    """k2 came back after two days to the second: within two days no other first contact, within one day a new one."""
    (row,) = moked.kpis(centre, LATER, "--kpi", "fcr", "--set", f"fcr_days={days}", period=MARCH)
    assert row["fcr"]["value"] == pytest.approx(value)
    (row,) = moked.kpis(centre, "2026-04-11T00:00", "--kpi", "fcr", "--set", f"fcr_days={days}", period=MARCH)
    assert row["fcr"]["state"] == ("provisional" if days == 30 else "")
    said = moked("kpis", centre.path, "--period", MARCH, "--set", "fcr_days=31")
    assert said.code == 2


def test_every_figure_of_a_period_is_listed() -> None:
    assert {kpi.id for kpi in catalogue.KPIS if not kpi.live} <= set(LISTED)
