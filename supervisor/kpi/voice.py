"""Customers' voice: one survey becomes postings, on the day of its answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from supervisor.kpi.postings import Posting

USUAL_SCALE: Final = 5
LOW: Final = 3
"""On a scale of five: answers up to this one are followed up."""


class Survey(NamedTuple):
    """One survey; what was not answered is None."""

    asked_at: int | None
    answered_at: int | None
    csat: float | None = None
    csat_scale: int | None = None
    ces: float | None = None
    nps: int | None = None
    solved: int | None = None


def usable_csat(one: Survey) -> bool:
    """Whether the satisfaction lies on its scale (from 1, or from 0 on scales over ten)."""
    scale = one.csat_scale or USUAL_SCALE
    return one.csat is not None and scale >= 2 and (0 if scale > 10 else 1) <= one.csat <= scale


def is_top(csat: float, scale: int) -> bool:
    """Whether an answer is in the best boxes: two of them, one on scales of two or three, a fifth beyond ten."""
    if scale > 10:
        return csat >= 0.8 * scale
    return csat >= (scale - 1 if scale >= 4 else scale)


def of_five(csat: float, scale: int) -> float:
    """The answer on a scale of 1 to 5."""
    least = 0 if scale > 10 else 1
    return 1 + (csat - least) * 4 / (scale - least)


def post(one: Survey) -> Iterator[Posting]:
    """Everything that a survey posts."""
    if one.asked_at is not None:
        yield Posting("surveys_asked", one.asked_at)
        if one.answered_at is not None:
            yield Posting("asked_answered", one.asked_at)
            yield from _post_asked(one, one.asked_at)
    at = one.answered_at
    if at is None:
        return
    yield Posting("answers", at)
    yield from _post_csat(one, at)
    yield from _post_others(one, at)


def _post_asked(one: Survey, at: int) -> Iterator[Posting]:
    """The satisfaction on the day of the question."""
    if usable_csat(one) and one.csat is not None:
        yield Posting("asked_csat_answers", at)
        if is_top(one.csat, one.csat_scale or USUAL_SCALE):
            yield Posting("asked_csat_top", at)


def _post_csat(one: Survey, at: int) -> Iterator[Posting]:
    if usable_csat(one) and one.csat is not None:
        scale = one.csat_scale or USUAL_SCALE
        five = of_five(one.csat, scale)
        yield Posting("csat_answers", at)
        yield Posting("csat_milli", at, round(1000 * five))
        yield Posting("csat_share_ppm", at, round(1_000_000 * one.csat / scale))
        if is_top(one.csat, scale):
            yield Posting("csat_top", at)
        if five <= LOW:
            yield Posting("answers_low", at)


def _post_others(one: Survey, at: int) -> Iterator[Posting]:
    if one.ces is not None and 1 <= one.ces <= 7:
        yield Posting("ces_answers", at)
        yield Posting("ces_milli", at, round(1000 * one.ces))
        if one.ces >= 5:
            yield Posting("ces_agree", at)
        elif one.ces <= 3:
            yield Posting("ces_disagree", at)
    if one.nps is not None and 0 <= one.nps <= 10:
        yield Posting("nps_answers", at)
        if one.nps >= 9:
            yield Posting("nps_promoters", at)
        elif one.nps <= 6:
            yield Posting("nps_detractors", at)
    if one.solved is not None:
        yield Posting("solved_answers", at)
        if one.solved:
            yield Posting("solved_yes", at)
