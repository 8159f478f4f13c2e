"""Which customers may leave: what of a period says so. Whose matter was solved at once seldom wants to leave; the
others often do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from supervisor.kpi import cases, voice

LOW_ANSWER: Final = "low_answer"
"""The newest answer is 3 of 5 or less, 3 of 7 or less, 6 of 10 or less, or says that it was not solved."""
GAVE_UP: Final = "gave_up"
"""A case was given up."""
REOPENED: Final = "reopened"
"""A case was reopened."""
CAME_BACK: Final = "came_back"
"""A contact came after another one on the same topic that had been answered (see `journeys.returns`)."""
_LOW_EFFORT: Final = 3
_DETRACTOR: Final = 6


def is_low(one: voice.Survey) -> bool:
    """Whether an answer is one to worry about."""
    five = None
    if voice.usable_csat(one) and one.csat is not None:
        five = voice.of_five(one.csat, one.csat_scale or voice.USUAL_SCALE)
    return (
        (five is not None and five <= voice.LOW)
        or (one.ces is not None and 1 <= one.ces <= _LOW_EFFORT)
        or (one.nps is not None and 0 <= one.nps <= _DETRACTOR)
        or one.solved == 0
    )


def of_surveys(answers: Iterable[tuple[str, voice.Survey]], start_at: int, end_at: int) -> set[str]:
    """The customers whose newest answer of the period is low."""
    newest: dict[str, voice.Survey] = {}
    for customer, one in answers:
        at = one.answered_at
        if customer and at is not None and start_at <= at < end_at:
            before = newest.get(customer)
            if before is None or (before.answered_at or 0) <= at:
                newest[customer] = one
    return {customer for customer, one in newest.items() if is_low(one)}


def of_case(case: cases.Case, start_at: int, end_at: int) -> list[str]:
    """What a case of the period says."""
    lived = cases.life(case)
    found = []
    if case.given_up and lived.ended_at is not None and start_at <= lived.ended_at < end_at:
        found.append(GAVE_UP)
    if any(start_at <= at < end_at for at in lived.reopened_at):
        found.append(REOPENED)
    return found
