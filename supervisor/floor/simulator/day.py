"""One business day as a discrete-event simulation: customers queue, agents serve, pauses come and go.

A heap holds what is to happen; the arrivals stand in a list of their own beside it. Everything random comes from
the day's own generator in the order of events, so a day gives the same rows however it is cut into `run` calls.
What a served contact leaves behind (cases, surveys, sales) is in `aftermath`; the writing down in `ledger`.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import Any, Final

from supervisor.floor.simulator import columns as c
from supervisor.floor.simulator import names
from supervisor.floor.simulator.demand import arrivals
from supervisor.floor.simulator.plans import Blueprint
from supervisor.floor.simulator.presence import Presence
from supervisor.floor.simulator.roster import OUTAGE, day_events, plan_day
from supervisor.floor.simulator.rows import DRAWS, EXPONENTIAL, FOREVER, MINUTE_MS, PATIENCE, TALK, WRAP
from supervisor.floor.simulator.seats import GONE, RINGING, TALKING, WAITING, WRAPPING, Leg, Line, Pod, Seat

_LONGEST_TALK_MS: Final = 45 * MINUTE_MS
_REASONS: Final = names.CONTACT_REASONS


class Day(Presence):
    """One business day of the centre; `run(until)` moves it on, `take()` (of Ledger) hands over its rows."""

    def __init__(self, plan: Blueprint, on: dt.date) -> None:
        super().__init__(plan, on, random.Random((plan.seed * 100_003 + plan.agents) * 4_000_037 + on.toordinal()))
        day = plan_day(plan, on, self.rng)
        self.put_all("shift", day.shifts)
        events, surges = day_events(plan, day, self.rng)
        self.put_all("calendar_event", events)
        self.day = day
        self.pods = [Pod(pod) for pod in plan.pods]
        self.lines: list[Line] = []
        for queue in plan.queues:
            closes = day.ends_at - 15 * MINUTE_MS if queue.all_night else day.closes_at
            opens = day.begins_at if queue.all_night else day.opens_at
            limit = max(8, len(plan.people)) if queue.channel != "email" else 1 << 30
            self.lines.append(Line(queue, opens, closes, limit))
        for pod in self.pods:
            pod.tiers = tuple(tuple(self.lines[number] for number in tier) for tier in pod.plan.tiers)
        for line in self.lines:
            found: dict[int, list[Pod]] = {}
            for pod in self.pods:
                for rank, tier in enumerate(pod.tiers):
                    if line in tier:
                        found.setdefault(rank, []).append(pod)
            line.route = tuple(tuple(found[rank]) for rank in sorted(found))
        self.arrivals = arrivals(plan, day, surges, self.rng)
        self.arrived = 0
        self._schedule(surges)

    def _schedule(self, surges: list[tuple[int, int, int, float]]) -> None:
        push = self.push
        seats = []
        for duty in self.day.duties:
            seat = Seat(duty, self.pods[duty.agent.pod.number])
            seats.append(seat)
            push(duty.logs_in_at, self.log_in, seat, None)
            push(duty.leaves_at, self.log_out, seat, None)
            for at, state, length in duty.pauses:
                push(at, self.pause, seat, (state, state, length))
        for family, at, _, factor in surges:
            if factor == OUTAGE:
                for seat in seats:
                    if seat.pod.plan.family == family and self.rng.random() < 0.35:
                        length = int((4 + 10 * self.rng.random()) * MINUTE_MS)
                        push(
                            at + int(self.rng.random() * MINUTE_MS), self.pause, seat, ("system_down", "system", length)
                        )
        for line in self.lines:
            late = 0 if line.plan.all_night else 12 * MINUTE_MS
            close_at = self.day.ends_at - 10 * MINUTE_MS if line.plan.channel == "email" else line.closes_at + late
            push(close_at, self._close, line, None)

    def run(self, until: int) -> None:
        """Let everything happen that happens before `until`."""
        heap, pop, many = self.heap, self.pop, len(self.arrivals)
        coming = self.arrivals
        while True:
            next_at = coming[self.arrived][0] if self.arrived < many else FOREVER
            if heap and heap[0][0] <= next_at:
                if heap[0][0] >= until:
                    return
                at, _, what, first, second = pop(heap)
                what(at, first, second)
            else:
                if next_at >= until:
                    return
                number = coming[self.arrived][1]
                self.arrived += 1
                if number >= 0:
                    self._arrive(next_at, self.lines[number])
                else:
                    self.visit(next_at, -1 - number)

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return not self.heap and self.arrived == len(self.arrivals)

    # Customers

    def _arrive(self, at: int, line: Line) -> None:
        random_ = self.random
        queue = line.plan
        row = self.new_leg(queue)
        row[c.JOURNEY] = row[c.ID]
        row[c.QUEUED] = at
        row[c.REASON] = _REASONS[int(random_() * random_() * 6)]
        if queue.channel == "voice":
            ivr = row[c.IVR_MS] = 4_000 + int(random_() * 40_000)
            row[c.ARRIVED] = at - ivr
        else:
            row[c.ARRIVED] = at
        self.identify(row, at)
        self._enter(at, row, line)

    def _enter(self, at: int, row: list[Any], line: Line) -> None:
        """A leg comes to a queue: it is turned away, served, or waits."""
        email = line.plan.channel == "email"
        leg = Leg(row, line, FOREVER if email else at + self._patience_ms(line))
        self.legs[row[c.ID]] = row
        if email:
            self.open_mail_case(at, row)
        elif not line.opens_at <= at < line.closes_at:
            self._exit(at, leg, "closed")
            return
        elif line.waiting >= line.limit:
            self._exit(at, leg, "full")
            return
        for tier in line.route:
            best = None
            for pod in tier:
                if pod.idle and (best is None or pod.idle[0].free_since < best.free_since):
                    best = pod.idle[0]
            if best is not None:
                best.pod.idle.popleft()
                self.offer(at, leg, best)
                return
        if not email and not any(pod.present for tier in line.route for pod in tier):
            self._exit(at, leg, "left_empty")
            return
        line.legs.append(leg)
        line.waiting += 1
        self._time(at, leg)

    def _patience_ms(self, line: Line) -> int:
        """How long this customer will wait: a few hang up at once, most bear minutes."""
        draw = self.random()
        if draw < 0.045:
            return 1 + int(draw * 22 * 6_000)
        mean = 330_000 if line.plan.channel == "voice" else 420_000
        return 3_000 + int(mean * PATIENCE[int(self.random() * DRAWS)])

    def _time(self, at: int, leg: Leg) -> None:
        """Set the clock of a leg that begins to wait."""
        if leg.give_up_at == FOREVER:
            return
        leg.timed = True
        limit = leg.row[c.QUEUED] + leg.line.max_wait_ms
        if at < limit < leg.give_up_at:
            self.push(limit, self._time_out, leg, None)
        else:
            self.push(max(leg.give_up_at, at + 1), self._give_up, leg, None)

    def _give_up(self, at: int, leg: Leg, _: None) -> None:
        if leg.stage == RINGING:
            seat = leg.seat
            assert seat is not None
            self.offer_row(leg, seat, at, "abandoned")
            self._exit(at, leg, "withdrawn" if leg.row[c.DIRECTION] == "callback" else "abandoned")
            self.free(at, seat, leg.row[c.ID])
            return
        if leg.stage != WAITING:
            return
        leg.line.waiting -= 1
        waited = at - leg.row[c.QUEUED]
        draw = self.random()
        if leg.line.plan.channel != "voice" or waited < 15_000 or draw < 0.64:
            self._exit(at, leg, "abandoned")
            if draw < 0.25:
                self.push(at + int((2 + 50 * draw) * MINUTE_MS), self._call_again, leg, None)
        elif draw < 0.86 and leg.row[c.ADDRESS] is not None:
            self._exit(at, leg, "callback_taken")
            row = leg.row
            row[c.CB_REQUESTED], row[c.CB_ATTEMPTS] = at, 0
            row[c.CB_DUE] = at + int(20 + 70 * self.random()) * MINUTE_MS
            self.push(row[c.CB_DUE] - int(self.random() * 14 * MINUTE_MS), self._call_back, leg, None)
        else:
            self._exit(at, leg, "voicemail" if draw < 0.94 else "left_by_key")

    def _time_out(self, at: int, leg: Leg, _: None) -> None:
        if leg.stage != WAITING:
            return
        leg.line.waiting -= 1
        other = self._sibling(leg.line)
        if other is None or self.random() < 0.4:
            self._exit(at, leg, "timed_out")
            return
        self._exit(at, leg, "overflowed")
        self._enter(at, self._next_leg(leg.row, other, at), other)

    def _sibling(self, line: Line) -> Line | None:
        first = line.plan.number // 6 * 6
        channel = line.plan.channel
        others = [
            other for other in self.lines[first : first + 6] if other.plan.channel == channel and other is not line
        ]
        return others[int(self.random() * len(others))] if others else None

    def _next_leg(self, old: list[Any], line: Line, at: int) -> list[Any]:
        row = self.new_leg(line.plan)
        for place in (c.JOURNEY, c.CUSTOMER, c.CUSTOMER_NAME, c.ADDRESS, c.REASON, c.ARRIVED):
            row[place] = old[place]
        row[c.PREVIOUS] = old[c.ID]
        row[c.QUEUED] = at
        return row

    def _exit(self, at: int, leg: Leg, outcome: str) -> None:
        row = leg.row
        leg.stage = GONE
        row[c.ENDED], row[c.OUTCOME] = at, outcome
        row[c.ENDED_BY] = (
            "customer" if outcome in ("abandoned", "left_by_key", "callback_taken", "voicemail") else "system"
        )
        self.legs[row[c.ID]] = row

    def _close(self, at: int, line: Line, _: None) -> None:
        outcome = "withdrawn" if line.plan.channel == "email" else "closed"
        for leg in line.legs:
            if leg.stage == WAITING:
                line.waiting -= 1
                self._exit(at, leg, outcome)
        line.legs.clear()

    def _call_again(self, at: int, leg: Leg, _: None) -> None:
        """Somebody who gave up, or was not helped, tries once more."""
        line = leg.line
        if line.opens_at <= at < line.closes_at:
            row = self._next_leg(leg.row, line, at)
            row[c.JOURNEY], row[c.PREVIOUS], row[c.ARRIVED] = row[c.ID], None, at
            self._enter(at, row, line)

    def _call_back(self, at: int, leg: Leg, _: None) -> None:
        """A callback falls due: the next free agent gets it, later if nobody is free; half the tries meet nobody."""
        line, old = leg.line, leg.row
        pod = next((pod for tier in line.route for pod in tier if pod.idle), None)
        if pod is None:
            if at < line.closes_at:
                self.push(at + 3 * MINUTE_MS, self._call_back, leg, None)
            return
        old[c.CB_ATTEMPTS] += 1
        self.legs[old[c.ID]] = old
        row = self._next_leg(old, line, at)
        row[c.DIRECTION], row[c.ARRIVED] = "callback", at
        row[c.CB_REQUESTED], row[c.CB_DUE], row[c.CB_ATTEMPTS] = old[c.CB_REQUESTED], old[c.CB_DUE], old[c.CB_ATTEMPTS]
        call = Leg(row, line, FOREVER)
        self.legs[row[c.ID]] = row
        seat = pod.idle.popleft()
        if self.random() < 0.35 and old[c.CB_ATTEMPTS] < 3:
            call.unreached, call.give_up_at = True, at + 20_000
            self.push(at + 40 * MINUTE_MS, self._call_back, leg, None)
        self.offer(at, call, seat)

    # Agents

    def offer(self, at: int, leg: Leg, seat: Seat) -> None:
        """Ring a leg at a seat: it will be answered, missed, or given up while it rings."""
        seat.load += 1
        if seat.load < seat.capacity:
            seat.pod.idle.append(seat)
            seat.free_since = at
        else:
            seat.idle = False
        leg.seat, leg.stage, leg.rang_at = seat, RINGING, at
        self.state(at, seat, "ringing", None, leg.row[c.ID])
        draw = self.random()
        voice = leg.line.plan.channel == "voice"
        if draw < 0.018 and leg.row[c.DIRECTION] == "inbound":
            answer_at = at + 15_000
            self.push(answer_at, self._miss, leg, seat)
        else:
            # Callbacks ring at the customer's end; the agent is patient with them.
            answer_at = at + (21_000 if leg.unreached else 1_500 + int(draw * (7_000 if voice else 9_000)))
            self.push(answer_at, self._answer, leg, seat)
        if leg.give_up_at <= answer_at and not leg.timed:
            self.push(max(leg.give_up_at, at + 1), self._give_up, leg, None)
            leg.timed = True

    def _miss(self, at: int, leg: Leg, seat: Seat) -> None:
        if leg.stage != RINGING or leg.seat is not seat:
            return
        self.offer_row(leg, seat, at, "missed" if self.random() < 0.8 else "rejected")
        leg.stage, leg.seat = WAITING, None
        leg.line.legs.appendleft(leg)
        leg.line.waiting += 1
        self._time(at, leg)
        seat.missed += 1
        if seat.due is None:
            seat.due = ("other", "no_answer", 40_000 + int(self.random() * 120_000))
            self.hide(seat)
        self.free(at, seat, leg.row[c.ID])
        for pod in (pod for tier in leg.line.route for pod in tier):
            if pod.idle and leg.stage == WAITING:
                leg.line.waiting -= 1
                self.offer(at, leg, pod.idle.popleft())

    def _answer(self, at: int, leg: Leg, seat: Seat) -> None:
        if leg.stage != RINGING or leg.seat is not seat:
            return
        row, queue = leg.row, leg.line.plan
        leg.stage = TALKING
        row[c.ANSWERED], row[c.AGENT], row[c.OUTCOME] = at, seat.agent, "answered"
        row[c.RING_MS] = at - leg.rang_at
        self.legs[row[c.ID]] = row
        self.offer_row(leg, seat, at, "answered")
        self.state(at, seat, "on_contact", None, row[c.ID])
        random_ = self.random
        talk = min(_LONGEST_TALK_MS, 12_000 + int(queue.talk_ms * seat.pace * TALK[int(random_() * DRAWS)]))
        row[c.HOLDS] = row[c.HOLD_MS] = 0
        if queue.channel == "voice" and random_() < 0.16:
            self.push(at + talk // 3 + int(random_() * talk / 3), self._hold, leg, seat)
        self.push(at + talk, self._end, leg, seat)

    def _hold(self, at: int, leg: Leg, seat: Seat) -> None:
        self.state(at, seat, "hold", None, leg.row[c.ID])
        left = 8_000 + int(28_000 * EXPONENTIAL[int(self.random() * DRAWS)])
        leg.held_ms = -at
        leg.row[c.HOLDS] += 1
        self.legs[leg.row[c.ID]] = leg.row
        self.push(at + left, self._resume, leg, seat)

    def _resume(self, at: int, leg: Leg, seat: Seat) -> None:
        if leg.stage != TALKING:
            return
        leg.held_ms += at
        leg.row[c.HOLD_MS] = leg.held_ms
        self.legs[leg.row[c.ID]] = leg.row
        self.state(at, seat, "on_contact", None, leg.row[c.ID])

    def _end(self, at: int, leg: Leg, seat: Seat) -> None:
        row = leg.row
        if leg.held_ms < 0:  # still on hold: the customer comes back before anybody hangs up
            self.push(at + 20_000 + int(28_000 * self.random() * 5), self._end, leg, seat)
            return
        queue = leg.line.plan
        leg.stage = WRAPPING
        random_ = self.random
        row[c.ENDED] = at
        row[c.TALK_MS] = at - row[c.ANSWERED] - leg.held_ms
        draw = random_()
        row[c.ENDED_BY] = "customer" if draw < 0.6 else "agent"
        if draw > 0.94 and queue.channel != "email":
            self._hand_over(at, leg)
        elif self.settle(at, leg, seat):
            self.push(at + int((20 + 280 * random_()) * MINUTE_MS), self._call_again, leg, None)
        draw = random_()
        if draw < 0.12:
            row[c.WRAPPED], row[c.WRAP_MS] = at, 0
            leg.stage = GONE
            self.legs[row[c.ID]] = row
            self.free(at, seat, row[c.ID])
            return
        self.legs[row[c.ID]] = row
        self.state(at, seat, "wrap_up", None, row[c.ID])
        wrap = 2_000 + int(queue.wrap_ms * seat.pace * WRAP[int(random_() * DRAWS)])
        self.push(at + min(wrap, 12 * MINUTE_MS), self._wrapped, leg, seat)

    def _hand_over(self, at: int, leg: Leg) -> None:
        """The agent sends the customer on to another queue: a new leg of the same journey."""
        row, other = leg.row, self._sibling(leg.line)
        if other is None or not other.opens_at <= at < other.closes_at:
            return
        draw = self.random()
        row[c.TRANSFER] = (
            "blind" if draw < 0.5 else "consult" if draw < 0.8 else "queue" if draw < 0.95 else "conference"
        )
        row[c.TRANSFERRED_AT], row[c.TRANSFERRED_TO], row[c.TRANSFERRED_KIND] = at, other.plan.id, "queue"
        row[c.ENDED_BY] = "transfer"
        new = self._next_leg(row, other, at)
        new[c.REPEATED] = int(draw < 0.35)
        self._enter(at, new, other)

    def _wrapped(self, at: int, leg: Leg, seat: Seat) -> None:
        row = leg.row
        leg.stage = GONE
        row[c.WRAPPED], row[c.WRAP_MS] = at, at - row[c.ENDED]
        self.legs[row[c.ID]] = row
        self.free(at, seat, row[c.ID])
