"""What the sources say of a centre's figures, as facts that hold here; some are worked beside their figures."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left

LATER, MARCH = "2026-04-20", "2026-03"
DAY_MS = 86_400_000

ELSEWHERE = {
    "five answers neutral, satisfied, dissatisfied, very satisfied, neutral give a CSAT of 40": (
        "test_voice", "test_csat_of_the_source_is_40"),
    "NPS: 0 to 6 are detractors, zero too": ("test_voice", "test_trap_26_an_nps_of_zero_is_a_detractor"),
    "CES: a mean of 1 to 7, where 7 is easy": ("test_voice", "test_trap_27_seven_is_easy"),
    "350 customers, 300 at the end, 76 won: retention of 64 %": (
        "test_business", "test_retention_of_the_source_is_64_percent"),
    "without subscriptions: who comes back for a second, third or fourth purchase": (
        "test_business", "test_those_who_bought_again"),
    "self-service: solved without an agent, of all requests": ("test_business", "test_self_service_rate"),
    "one touch: solved with one reply, of all cases of the period": (
        "test_cases", "test_trap_24_solved_without_a_reply_is_not_one_touch"),
    "abandonment of a queue": ("test_worked_hour", "test_abandonment_rate"),
    "abandonment of service, in any channel": ("test_first_contacts", "test_given_up_before_it_was_solved"),
    "average response time: per response, and per ticket": (
        "test_cases", "test_average_response_time_and_per_ticket"),
    "first contact resolution: of all first contacts": ("test_first_contacts", "test_the_worked_example_100_80_6"),
    "how many people, and whether it had to be repeated": ("test_cases", "test_contacts_and_people_per_case"),
    "what could not be solved, by reason": ("test_cases", "test_unsolved_by_reason"),
    "first response per agent: 144,000 s": ("test_cases", "test_fr_1_first_response_per_agent"),
}  # fmt: skip


@pytest.mark.parametrize("fact", ELSEWHERE)
def test_facts_that_are_worked_elsewhere(fact: str) -> None:
    module, name = ELSEWHERE[fact]
    assert callable(getattr(importlib.import_module(f"tests.kpi.{module}"), name))


def value(moked: Moked, floor: Floor, kpi: str, *more: object, period: str = MARCH) -> Any:
    (row,) = moked.kpis(floor, LATER, "--kpi", kpi, *more, period=period)
    return row[kpi]["value"]


def test_average_resolution_time_is_of_the_cases_closed_in_the_period(new_floor: NewFloor, moked: Moked) -> None:
    """Opened in February and solved in March: March's. Opened in March and solved in April: April's."""
    floor = new_floor().add(
        "case",
        {"opened_at": at("2026-02-27T09:00"), "resolved_at": at("2026-03-01T09:00")},
        {"opened_at": at("2026-03-02T09:00"), "resolved_at": at("2026-03-06T09:00")},
        {"opened_at": at("2026-03-31T09:00"), "resolved_at": at("2026-04-10T09:00")},
    )
    assert value(moked, floor, "resolution_time") == 3 * 86_400
    assert value(moked, floor, "resolution_time", period="2026-04") == 10 * 86_400


def test_handling_pace_has_two_values(new_floor: NewFloor, moked: Moked) -> None:
    """Open at the start 20, new 80, solved in the period 60 (10 of them old): clearance 60 %; of the 80 received 50 are
    solved: 62.5 %."""
    floor = new_floor()
    old = {"opened_at": at("2026-02-10T09:00")}
    new = {"opened_at": at("2026-03-10T09:00")}
    done = {"resolved_at": at("2026-03-20T09:00")}
    floor.add("case", *[old] * 10, *[old | done] * 10, *[new] * 30, *[new | done] * 50)
    assert value(moked, floor, "clearance") == 0.6
    assert value(moked, floor, "resolution_rate") == 0.625


def test_first_contact_resolution_by_channel(new_floor: NewFloor, moked: Moked) -> None:
    """Phone, in the first call: 2 of 3. Chat, in the first session: 1 of 2. E-mail, in the first reply: 1 of 4, for one
    took two replies, one came back on its topic, and one is not solved. Of all requests, not of the solved ones."""
    floor = new_floor().add("queue", {"id": "q", "channel": "voice"}, {"id": "c", "channel": "chat"})
    floor.add("queue", {"id": "m", "channel": "email"})
    floor.legs(
        answered("q", at("09:00"), 0, customer="k1"),
        answered("q", at("09:00"), 0, customer="k2"),
        answered("q", at("09:00"), 0, customer="k3"),
        left("q", at("09:00") + DAY_MS, 60_000, customer="k3"),
        answered("c", at("09:00"), 0, customer="k4", channel="chat"),
        answered("c", at("09:00"), 0, customer="k5", channel="chat", resolved=0),
        # A leg of an e-mail's case is no request of its own.
        answered("m", at("09:00"), 0, customer="k6", channel="email", case_id="e1"),
    )

    def mail(id: str, customer: str, replies: int, *, solved: bool = True, opened: int = at("09:00")) -> None:
        floor.add("case", {"id": id, "queue": "m", "customer": customer, "opened_at": opened, "replies": replies,
                           "resolved_at": opened + 3_600_000 if solved else None, "reason": "refunds"})  # fmt: skip

    mail("e1", "k6", 1)
    mail("e2", "k7", 2)
    mail("e3", "k8", 1)
    mail("e3b", "k8", 1, opened=at("09:00") + 3 * DAY_MS)
    mail("e4", "k9", 0, solved=False)
    rows = moked.kpis(floor, LATER, "--by", "channel", "--kpi", "fcr_by_channel", period=DAY)
    found = {row["channel"]: (row["fcr_by_channel"]["value"], row["fcr_by_channel"]["n"]) for row in rows}
    assert found == {"voice": (pytest.approx(2 / 3), 3), "chat": (0.5, 2), "email": (0.25, 4)}
    assert value(moked, floor, "fcr_by_channel", period=DAY) == 4 / 9
    # Three days later it is e3b's turn, and it came after e3: no first request.
    assert value(moked, floor, "fcr_by_channel", "--filter", "channel=email", period="2026-03-05") is None


def test_a_mean_hides_a_shift(new_floor: NewFloor, moked: Moked) -> None:
    """Three minutes on average may be ten overnight: 90 calls by day wait 133.3 s, 10 at night 600 s."""
    floor = new_floor().add("queue", {"id": "q"})
    floor.legs(*(answered("q", at("10:00") + number, 400_000 // 3) for number in range(90)))
    floor.legs(*(answered("q", at("01:00") + number, 600_000) for number in range(10)))
    assert value(moked, floor, "asa", period=DAY) == pytest.approx(180, abs=0.01)
    rows = moked.kpis(floor, LATER, "--by", "shift", "--kpi", "asa", period=DAY)
    assert {row["shift"]: round(row["asa"]["value"]) for row in rows if row["asa"]["n"]} == {
        "night": 600,
        "morning": 133,
    }


def test_people_spoken_to_in_one_episode(new_floor: NewFloor, moked: Moked) -> None:
    """A call sent on twice and back: three people; another one: one. The second leg had to be told again."""
    floor = new_floor()
    for number, agent in enumerate(("ana", "ben", "cleo", "ana")):
        floor.legs(answered("q", at("09:00") + number * 120_000, 0, journey="j", agent=agent,
                            repeated_itself=int(number == 1)))  # fmt: skip
    floor.legs(answered("q", at("11:00"), 0, agent="ben"))
    assert value(moked, floor, "people_per_contact", period=DAY) == 2
    assert value(moked, floor, "repeated_itself", period=DAY) == 0.25
