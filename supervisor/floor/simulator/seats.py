"""The moving parts of a day: seats (agents at work), lines (queues now) and legs in hand."""

from __future__ import annotations

from collections import deque
from typing import Any, Final

from supervisor.floor.simulator.plans import PodPlan, QueuePlan
from supervisor.floor.simulator.roster import Duty

WAITING: Final = 0
RINGING: Final = 1
TALKING: Final = 2
WRAPPING: Final = 3
GONE: Final = 4


_MAX_WAIT_MS: Final = {"service": 9 * 60_000, "sales": 150_000, "support": 5 * 60_000}
"""After so long a caller is sent to another queue of the same client, or let go."""


class Seat:
    """One agent at work today."""

    __slots__ = (
        "agent",
        "away",
        "capacity",
        "due",
        "free_since",
        "idle",
        "leaving",
        "load",
        "missed",
        "pace",
        "pod",
        "present",
        "skill",
    )

    def __init__(self, duty: Duty, pod: Pod) -> None:
        self.agent = duty.agent.id
        self.pod = pod
        self.capacity = duty.agent.pod.capacity
        self.pace = duty.pace
        self.skill = duty.agent.skill / (1 + (duty.pace - duty.agent.pace))
        self.present = self.away = self.leaving = self.idle = False
        self.load = 0
        self.missed = 0
        self.free_since = 0
        self.due: tuple[str, str, int] | None = None
        """A pause asked for while in contact: state, reason, length_ms."""


class Pod:
    """People with the same skills: how many are `present` (pauses included), and who can take one more, longest free
    first."""

    __slots__ = ("idle", "plan", "present", "tiers")

    def __init__(self, plan: PodPlan) -> None:
        self.plan = plan
        self.idle: deque[Seat] = deque()
        self.present = 0
        self.tiers: tuple[tuple[Line, ...], ...] = ()


class Line:
    """One queue now: who waits, in order; those who have gone are skipped when they come to the head."""

    __slots__ = ("closes_at", "legs", "limit", "max_wait_ms", "opens_at", "plan", "route", "waiting")

    def __init__(self, plan: QueuePlan, opens_at: int, closes_at: int, limit: int) -> None:
        self.plan = plan
        self.legs: deque[Leg] = deque()
        self.waiting = 0
        self.limit = limit
        self.opens_at, self.closes_at = opens_at, closes_at
        self.max_wait_ms = _MAX_WAIT_MS.get(plan.kind, 20 * 60_000)
        self.route: tuple[tuple[Pod, ...], ...] = ()

    def head(self) -> Leg | None:
        """The leg that waits longest, or None."""
        legs = self.legs
        while legs:
            leg = legs[0]
            if leg.stage == WAITING:
                return leg
            legs.popleft()
        return None


class Leg:
    """One leg in hand; `row` is its contact row, still changing."""

    __slots__ = ("give_up_at", "held_ms", "line", "rang_at", "row", "seat", "stage", "timed", "unreached")

    def __init__(self, row: list[Any], line: Line, give_up_at: int) -> None:
        self.row = row
        self.line = line
        self.give_up_at = give_up_at
        self.stage = WAITING
        self.timed = False
        self.unreached = False
        """A callback that rings at the customer's end until nobody has answered."""
        self.seat: Seat | None = None
        self.rang_at = 0
        self.held_ms = 0
