"""Open cases that are about to miss a target, or have: what is still owed to a customer, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from supervisor.kpi import cases
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.cases import Case

NEAR: Final = 0.25
"""A target is near from the moment that this share of its time is left."""
FIRST_REPLY: Final = "first_reply"
RESOLUTION: Final = "resolution"


class Owed(NamedTuple):
    """A target that a case still has to meet: what it is of, and when it is up, by opening hours where they are known.
    `share` is what is left of the whole; with none left it is `passed` from the next opening only, if it was up at
    closing time."""

    what: str
    due_at: int
    target_ms: int
    share: float
    passed: bool

    @property
    def near(self) -> bool:
        """Whether it is missed, or will be soon."""
        return self.share <= NEAR


def owed(case: Case, hours: BusinessTime, now_at: int) -> list[Owed]:
    """The targets that an open case still has to meet, the first one due first; of one that is over, none.

    The verdict falls with the first reply and with the first solve: a reopened case owes no resolution in time again.
    While a case waits for the customer, the time to resolve it stands still where opening hours are known.
    """
    lived = cases.life(case)
    if lived.ended_at is not None:
        return []
    found = list(_replies(case, hours, now_at))
    if case.resolution_target_ms and not lived.solves:
        pauses = cases.pauses(case, now_at)
        found.append(_owed(RESOLUTION, case.opened_at, case.resolution_target_ms, hours, pauses, now_at))
    return sorted(found, key=lambda one: one.due_at)


def _replies(case: Case, hours: BusinessTime, now_at: int) -> Iterator[Owed]:
    _each, first = cases.responses(case)
    if case.first_reply_target_ms and first is None:
        asked_at = min((one.at for one in case.messages if one.author == "customer"), default=case.opened_at)
        yield _owed(FIRST_REPLY, asked_at, case.first_reply_target_ms, hours, [], now_at)


def _owed(
    what: str, from_at: int, target_ms: int, hours: BusinessTime, pauses: list[tuple[int, int]], now_at: int
) -> Owed:
    due_at, until_at = hours.due(from_at, target_ms, pauses), hours.until(from_at, target_ms, pauses)
    if due_at is None or until_at is None:
        due_at = until_at = from_at + target_ms
        left_ms: int | None = due_at - now_at
    else:
        left_ms = hours.between(now_at, due_at) if due_at > now_at else 0
    return Owed(what, due_at, target_ms, max(left_ms or 0, 0) / target_ms, until_at <= now_at)
