"""What a contact leaves behind: cases and their messages, surveys, sales, recordings, visits of the help pages."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any, Final

from supervisor.floor.simulator import columns as c
from supervisor.floor.simulator import names
from supervisor.floor.simulator.ledger import Ledger
from supervisor.floor.simulator.plans import Blueprint
from supervisor.floor.simulator.roster import local_ms
from supervisor.floor.simulator.rows import COLUMNS, DAY_MS, HOUR_MS, MINUTE_MS, places
from supervisor.floor.simulator.seats import Leg, Seat

_CASE: Final = places("case")
_C_AGENT, _C_TEAM, _C_STATUS = _CASE["agent"], _CASE["team"], _CASE["status"]
_C_FIRST_REPLY, _C_REPLIES, _C_PEOPLE = _CASE["first_reply_at"], _CASE["replies"], _CASE["people"]
_C_FIRST_SOLVED, _C_SOLVED, _C_CLOSED = _CASE["first_resolved_at"], _CASE["resolved_at"], _CASE["closed_at"]
_C_REOPENS, _C_RESOLUTION, _C_GIVEN_UP = _CASE["reopens"], _CASE["resolution"], _CASE["given_up"]
_SURVEY: Final = places("survey")
_S_ANSWERED, _S_CSAT, _S_SCALE = _SURVEY["answered_at"], _SURVEY["csat"], _SURVEY["csat_scale"]
_S_CES, _S_NPS, _S_SOLVED, _S_COMMENT = _SURVEY["ces"], _SURVEY["nps"], _SURVEY["solved"], _SURVEY["comment"]


class Aftermath(Ledger):
    """The part of a day that follows up what was said."""

    def __init__(self, plan: Blueprint, on: dt.date, rng: random.Random) -> None:
        super().__init__(plan, on, rng)
        self.mail_cases: dict[str, list[Any]] = {}
        self.team_of = {agent.id: agent.team for agent in plan.people}
        self.language_of = {queue.id: queue.language for queue in plan.queues}
        family = {queue.id: queue.family for queue in plan.queues}
        here = [
            agent for agent in plan.people if agent.hired_on <= on and (agent.left_on is None or on < agent.left_on)
        ]
        self.agents_of = {
            queue: [agent.id for agent in here if agent.pod.family == number] or [plan.people[0].id]
            for queue, number in family.items()
        }
        self.works_from_at = local_ms(plan.zone, on, 8)
        self.handled: list[Any] | None = None
        """The newest contact that was handled: somebody who could not help themselves before."""

    def daytime(self, at: int) -> int:
        """The instant itself if it lies within office hours (08:00 to 18:00), else some minutes into the next."""
        into = (at - self.works_from_at) % DAY_MS
        return at if into < 10 * HOUR_MS else at - into + DAY_MS + int(self.random() * 90 * MINUTE_MS)

    def settle(self, at: int, leg: Leg, seat: Seat) -> bool:
        """A conversation has ended: mark what came of it. True when the customer will call again today."""
        row, queue = leg.row, leg.line.plan
        random_ = self.random
        # Skill and patience decide: newcomers and customers who waited long are helped less often.
        waited = row[c.ANSWERED] - row[c.QUEUED]
        solved = random_() < 0.66 + 0.26 * seat.skill - (0.06 if waited > 120_000 and queue.channel != "email" else 0)
        row[c.RESOLVED] = int(solved)
        self.handled = row
        draw = random_()
        if queue.channel == "email":
            self._reply_mail(at, row, seat, solved)
        elif draw < (0.16 if solved else 0.8):
            self._open_case(at, row, queue.channel, seat, solved)
        if draw > 0.55:
            self._ask(at, row, seat, solved, waited)
        if queue.kind == "sales":
            row[c.QUALIFIED] = int(draw < 0.6)
            if draw < 0.36 * seat.skill:
                self._sell(at, row, seat, draw)
        if queue.channel == "voice" and 0.2 < draw < 0.4:
            self.put(
                "recording",
                (
                    self.key("recording", "r"),
                    row[c.ID],
                    f"recordings/{row[c.ID]}.ogg",
                    row[c.ANSWERED],
                    at - row[c.ANSWERED],
                ),
            )
        if 0.4 < draw < 0.41:
            self.push(at + int((1 + 30 * random_()) * HOUR_MS), self._correct, row, None)
        return not solved and draw < 0.14

    def _correct(self, at: int, row: list[Any], _: None) -> None:
        """A late edit: somebody mends the mark or the reason after the fact."""
        row[c.REASON] = names.CONTACT_REASONS[int(self.random() * 6)]
        row[c.RESOLVED] = int(self.random() < 0.5)
        self.legs[row[c.ID]] = row

    # Cases

    def _new_case(self, at: int, row: list[Any], channel: str, **known: Any) -> list[Any]:
        case: list[Any] = [None] * len(COLUMNS["case"])
        row[c.CASE] = case[0] = self.key("case", "k")
        draw = self.random()
        values = {
            "channel": channel,
            "client": row[c.CLIENT],
            "queue": row[c.QUEUE],
            "customer": row[c.CUSTOMER],
            "opened_at": at,
            "reopens": 0,
            "replies": 0,
            "people": 0,
            "status": "open",
            "reason": row[c.REASON],
            "priority": "high" if draw < 0.1 else "low" if draw > 0.75 else "normal",
            "first_reply_target_ms": 4 * HOUR_MS,
            "resolution_target_ms": 48 * HOUR_MS,
            "update_target_ms": 24 * HOUR_MS,
            **known,
        }
        for name, value in values.items():
            case[_CASE[name]] = value
        self.cases[case[0]] = case
        return case

    def _case_event(self, case: list[Any], at: int, status: str, waiting_on: str | None) -> None:
        case[_C_STATUS] = status
        self.cases[case[0]] = case
        self.put(
            "case_event",
            (self.key("case_event", "e"), case[0], at, status, case[_C_AGENT], case[_C_TEAM], waiting_on),
        )

    def _message(self, case: str, contact: str | None, at: int, author: str, agent: str | None, public: int) -> None:
        self.put("message", (self.key("message", "m"), case, contact, at, author, agent, public))

    def open_mail_case(self, at: int, row: list[Any]) -> None:
        """An e-mail has come: a case with the customer's message, waiting for us."""
        case = self.mail_cases[row[c.CASE]] = self._new_case(at, row, "email")
        self._case_event(case, at, "open", "agent")
        self._message(case[0], row[c.ID], at, "customer", None, 1)

    def _reply_mail(self, at: int, row: list[Any], seat: Seat, solved: bool) -> None:
        case = self.mail_cases.pop(row[c.CASE])
        self._answer_case(at, case, seat.agent, row[c.ID])
        self._go_on(at, case, solved)

    def _answer_case(self, at: int, case: list[Any], agent: str, contact: str | None) -> None:
        case[_C_REPLIES] += 1
        if case[_C_FIRST_REPLY] is None:
            case[_C_FIRST_REPLY] = at
        if case[_C_AGENT] != agent:
            case[_C_PEOPLE] += 1
            case[_C_AGENT], case[_C_TEAM] = agent, self.team_of[agent]
        self.cases[case[0]] = case
        self._message(case[0], contact, at, "agent", agent, 1)

    def _open_case(self, at: int, row: list[Any], channel: str, seat: Seat, solved: bool) -> None:
        case = self._new_case(row[c.ANSWERED], row, channel, agent=seat.agent, team=self.team_of[seat.agent], people=1)
        self._case_event(case, row[c.ANSWERED], "open", "agent")
        self._message(case[0], row[c.ID], row[c.ANSWERED], "customer", None, 1)
        if solved:
            case[_C_REPLIES], case[_C_FIRST_REPLY] = 1, at
            self._message(case[0], row[c.ID], at, "agent", seat.agent, 1)
        self._go_on(at, case, solved)

    def _go_on(self, at: int, case: list[Any], solved: bool) -> None:
        if solved:
            self._solve(at, case, None)
            return
        draw = self.random()
        waiting_on = "customer" if draw < 0.45 else "third_party" if draw < 0.7 else "agent"
        self._case_event(case, at, "pending", waiting_on)
        if draw > 0.96:
            return  # forgotten: the backlog has such cases
        self.push(at + int((1 + 60 * draw * self.random()) * HOUR_MS), self._work_case, case, waiting_on)

    def _work_case(self, at: int, case: list[Any], waited_on: str) -> None:
        """Somebody of the same pod takes the case up again, in working hours."""
        begins = self.daytime(at)
        if begins > at:
            self.push(begins, self._work_case, case, waited_on)
            return
        draw = self.random()
        if waited_on == "customer":
            self._message(case[0], None, at, "customer", None, 1)
            if draw < 0.12:
                case[_C_GIVEN_UP], case[_C_RESOLUTION] = 1, "no answer from the customer"
                self._case_event(case, at, "closed", None)
                case[_C_CLOSED] = at
                return
        agents = self.agents_of[case[_CASE["queue"]]]
        agent = case[_C_AGENT] if draw < 0.6 and case[_C_AGENT] else agents[int(self.random() * len(agents))]
        self._answer_case(at, case, agent, None)
        self._go_on(at, case, draw < 0.72)

    def _solve(self, at: int, case: list[Any], _: None) -> None:
        if case[_C_FIRST_SOLVED] is None:
            case[_C_FIRST_SOLVED] = at
        case[_C_SOLVED], case[_C_RESOLUTION] = at, "solved"
        self._case_event(case, at, "solved", None)
        draw = self.random()
        if draw < 0.05:
            self.push(at + int((1 + 500 * draw) * HOUR_MS), self._reopen, case, None)
        elif draw < 0.6:
            self.push(at + 48 * HOUR_MS, self._close_case, case, None)
        else:
            case[_C_CLOSED] = at

    def _close_case(self, at: int, case: list[Any], _: None) -> None:
        case[_C_CLOSED] = at
        self._case_event(case, at, "closed", None)

    def _reopen(self, at: int, case: list[Any], _: None) -> None:
        case[_C_REOPENS] += 1
        case[_C_SOLVED] = case[_C_RESOLUTION] = None
        self._message(case[0], None, at, "customer", None, 1)
        self._case_event(case, at, "open", "agent")
        self.push(at + int(20 * self.random() * HOUR_MS), self._work_case, case, "agent")

    # Voice of the customer, sales, knowledge

    def _ask(self, at: int, row: list[Any], seat: Seat, solved: bool, waited: int) -> None:
        survey: list[Any] = [None] * len(COLUMNS["survey"])
        survey[0] = self.key("survey", "v")
        for name, value in {
            "contact": row[c.ID],
            "case_id": row[c.CASE],
            "customer": row[c.CUSTOMER],
            "client": row[c.CLIENT],
            "queue": row[c.QUEUE],
            "agent": seat.agent,
            "asked_at": at,
        }.items():
            survey[_SURVEY[name]] = value
        self.surveys[survey[0]] = survey
        draw = self.random()
        if draw < 0.3:
            mood = 0.55 + 0.3 * seat.skill + (0.2 if solved else -0.4) - min(0.35, waited / 900_000)
            self.push(at + int((1 + 2000 * draw * draw) * MINUTE_MS), self._opinion, survey, (mood, solved))
        # Who does not answer stays a row without an answer: the response rate needs it.

    def _opinion(self, at: int, survey: list[Any], felt: tuple[float, bool]) -> None:
        mood, solved = felt
        random_ = self.random
        mood += 0.5 * random_() - 0.25
        survey[_S_ANSWERED] = at
        survey[_S_CSAT], survey[_S_SCALE] = float(min(5, max(1, round(0.6 + 4.3 * mood)))), 5
        draw = random_()
        if draw < 0.7:
            survey[_S_CES] = float(min(7, max(1, round(0.8 + 6 * mood))))
        if draw > 0.3:
            survey[_S_NPS] = min(10, max(0, round(11 * mood - 1.5 + 2 * random_())))
        survey[_S_SOLVED] = int(solved)
        if draw < 0.25:
            language = self.language_of[survey[_SURVEY["queue"]]]
            said = (names.GOOD if survey[_S_CSAT] > 3 else names.BAD)[language]
            survey[_S_COMMENT] = said[int(draw * 8) % len(said)]
        self.surveys[survey[0]] = survey

    def _sell(self, at: int, row: list[Any], seat: Seat, draw: float) -> None:
        kind = "new" if draw < 0.12 else "upsell" if draw < 0.2 else "cross_sell" if draw < 0.26 else "renewal"
        amount = 4_900 + int(40 * self.random() ** 2) * 1_000
        sale = self.key("sale", "b")
        product = names.PRODUCTS[int(draw * 100) % 5]
        facts = (row[c.ID], seat.agent, row[c.CUSTOMER], row[c.CLIENT])
        self.put("sale", (sale, *facts, at, amount, "ILS", product, kind, None))
        if self.random() < 0.04:
            self.push(at + int(70 * HOUR_MS * self.random()), self._cancel, (sale, facts, amount, product), None)

    def _cancel(self, at: int, sold: tuple[str, tuple[Any, ...], int, str], _: None) -> None:
        sale, facts, amount, product = sold
        self.put(
            "sale",
            (self.key("sale", "b"), None, *facts[1:], at, -amount, "ILS", product, "cancelled", sale),
        )

    def visit(self, at: int, article: int) -> None:
        """A session on the help pages: one to three articles; some end with a request to people."""
        random_, articles = self.random, self.plan.articles
        session = self.key("visit", "w")
        draw = random_()
        kind = "contact" if draw < 0.12 + 0.02 * (article % 5) else None
        visitor = self.plan.customers[int(random_() * len(self.plan.customers))][0]
        ended_in = None
        if kind and self.handled is not None:
            at, ended_in = self.handled[c.QUEUED] - MINUTE_MS // 2, self.handled[c.ID]
            visitor = self.handled[c.CUSTOMER] or visitor
        pages = 1 + int(3 * random_() * random_())
        for step in range(pages):
            page = articles[(article + step) % len(articles)]
            row = (f"{session}-{step}", page, session, visitor, at - (pages - 1 - step) * 50_000, kind, ended_in)
            self.put("article_visit", row)
        self.put(
            "self_service",
            (session, session, "help_pages", at, visitor, int(kind is None and draw < 0.8), kind, ended_in),
        )
