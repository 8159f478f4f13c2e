"""Postings of contacts: one pure function from legs to (instant, measure, amount), used now and then.

Canonical choices: wait = X counts as within; a short abandon is wait <= the short limit; both in milliseconds.
Talk is the span from answer to end without the hold; where instants and given durations disagree, instants win.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.kpi.legs import ABANDONED, NULL, Legs, Mask
from supervisor.kpi.measures import EXIT_MEASURES, INDEX

Ints = npt.NDArray[np.int64]

QUEUE_DIRECTIONS: Final = [contract.DIRECTIONS.index(word) for word in sorted(contract.QUEUE_DIRECTIONS)]
"""The codes of `contract.QUEUE_DIRECTIONS`."""
WRAP_SLACK_MS: Final = 2_000
"""Clocks of a PBX and its desk differ: a wrap-up may seem to start this much before the conversation ended."""
_CALLBACK: Final = contract.DIRECTIONS.index("callback")
_OVERFLOWED: Final = contract.OUTCOMES.index("overflowed")
_VOICEMAIL: Final = contract.OUTCOMES.index("voicemail")


@dataclass(frozen=True, slots=True)
class Postings:
    """Four columns of one length: the unit's row, the measure's index, the instant and the amount."""

    unit: Ints
    measure: Ints
    at: Ints
    amount: Ints

    def of_units(self, keep: Mask) -> Postings:
        """Only the postings of units for which `keep` holds."""
        chosen = keep[self.unit]
        return Postings(self.unit[chosen], self.measure[chosen], self.at[chosen], self.amount[chosen])


class _Pad:
    """Collects postings measure by measure."""

    def __init__(self) -> None:
        self.unit: list[Ints] = []
        self.measure: list[Ints] = []
        self.at: list[Ints] = []
        self.amount: list[Ints] = []

    def post(self, measure: str, mask: Mask, at: Ints, amount: Ints | None = None) -> None:
        unit = np.flatnonzero(mask)
        if len(unit):
            self.unit.append(unit)
            self.measure.append(np.full(len(unit), INDEX[measure], dtype=np.int64))
            self.at.append(at[unit])
            self.amount.append(np.ones(len(unit), dtype=np.int64) if amount is None else amount[unit])

    def done(self) -> Postings:
        empty = [np.zeros(0, dtype=np.int64)]
        return Postings(*(np.concatenate(part or empty) for part in (self.unit, self.measure, self.at, self.amount)))


def post(legs: Legs, unfinished: Mask | None = None) -> Postings:
    """All postings of legs that need no present instant (ledger, cohort and handling).

    `unfinished` marks answered legs whose wrap-up still goes on: their handling is not posted.
    """
    pad = _Pad()
    usable = legs["broken"] == 0
    _post_queue(pad, legs, usable & (legs["queue"] >= 0) & (legs["queued_at"] != NULL))
    answered = usable & (legs["answered_at"] != NULL)
    pad.post("answered", answered, legs["answered_at"])
    _post_handling(pad, legs, answered & (legs["ended_at"] != NULL), unfinished)
    return pad.done()


def post_handling(legs: Legs) -> Postings:
    """Only what the handling of answered legs that ended posts."""
    pad = _Pad()
    answered = (legs["broken"] == 0) & (legs["answered_at"] != NULL)
    _post_handling(pad, legs, answered & (legs["ended_at"] != NULL), None)
    return pad.done()


def exits(legs: Legs) -> tuple[Mask, Mask, Ints]:
    """Per leg: answered or not, out of the queue or not, and when (NULL while waiting)."""
    answered = legs["answered_at"] != NULL
    out_at = np.where(answered, legs["answered_at"], np.where(legs["outcome"] >= 0, legs["ended_at"], NULL))
    return answered, out_at != NULL, out_at


def _post_queue(pad: _Pad, legs: Legs, usable: Mask) -> None:
    queued_at = legs["queued_at"]
    answered, out, out_at = exits(legs)
    left = usable & out & ~answered
    outcome = legs["outcome"]
    wait = np.where(out, out_at - queued_at, 0)
    abandoned = left & (outcome == ABANDONED)
    short = abandoned & (wait <= legs["short_abandon_ms"])
    within = wait <= legs["service_level_ms"]

    pad.post("entered", usable, queued_at)
    pad.post("abandoned", abandoned & ~short, out_at)
    pad.post("short_abandoned", short, out_at)
    for code, name in enumerate(EXIT_MEASURES):
        if name not in ("answered", "abandoned"):
            pad.post(name, left & (outcome == code), out_at)

    got = usable & answered
    pad.post("queued", usable, queued_at)
    pad.post("queued_answered", got, queued_at)
    pad.post("queued_answered_within", got & within, queued_at)
    pad.post("answered_wait_ms", got, queued_at, wait)
    pad.post("queued_abandoned", abandoned & ~short, queued_at)
    pad.post("queued_abandoned_within", abandoned & within, queued_at)
    pad.post("queued_short", short, queued_at)
    pad.post("queued_overflowed", left & (outcome == _OVERFLOWED), queued_at)
    pad.post("queued_voicemail", left & (outcome == _VOICEMAIL), queued_at)


def _post_handling(pad: _Pad, legs: Legs, ended: Mask, unfinished: Mask | None) -> None:
    if unfinished is not None:
        ended = ended & ~unfinished
    ended_at, wrapped_at = legs["ended_at"], legs["wrapped_at"]
    hold_known = legs["hold_ms"] != NULL
    hold = np.where(hold_known, legs["hold_ms"], 0)
    has_wrapped = wrapped_at != NULL
    wrap_given = legs["wrap_ms"] != NULL
    wrap = np.where(has_wrapped, wrapped_at - ended_at, np.where(wrap_given, legs["wrap_ms"], 0))
    done_at = np.where(has_wrapped, wrapped_at, ended_at + wrap)
    talk = np.maximum(talk_end(legs) - legs["answered_at"] - hold, 0)
    pad.post("handled", ended, done_at)
    pad.post("talk_ms", ended, done_at, talk)
    pad.post("hold_ms", ended & hold_known, done_at, hold)
    pad.post("wrap_ms", ended & (has_wrapped | wrap_given), done_at, wrap)
    pad.post("handled_wrap_unknown", ended & ~has_wrapped & ~wrap_given, done_at)
    pad.post("handled_hold_unknown", ended & ~hold_known, done_at)


def talk_end(legs: Legs) -> Ints:
    """When the agent left the conversation: the transfer where there was one, else the end."""
    moved = legs["transferred_at"]
    early = (moved != NULL) & (moved < legs["ended_at"]) & (moved >= legs["answered_at"])
    return np.where(early, moved, legs["ended_at"])


def may_be_wrapping(legs: Legs) -> Mask:
    """Answered legs that ended without any word on wrap-up: unfinished while their agent is in wrap-up."""
    maybe: Mask = (
        (legs["broken"] == 0)
        & (legs["answered_at"] != NULL)
        & (legs["ended_at"] != NULL)
        & (legs["wrapped_at"] == NULL)
        & (legs["wrap_ms"] == NULL)
        & ~legs["wrap_unknown"]
    )
    return maybe


def waiting(legs: Legs) -> Mask:
    """Legs in a queue that nobody answered and that have not left."""
    _answered, out, _at = exits(legs)
    waits: Mask = (legs["broken"] == 0) & (legs["queue"] >= 0) & (legs["queued_at"] != NULL) & ~out
    return waits


def in_hand(legs: Legs) -> Mask:
    """Legs that an agent is handling."""
    held: Mask = (legs["broken"] == 0) & (legs["answered_at"] != NULL) & (legs["ended_at"] == NULL)
    return held


def open_callbacks(legs: Legs) -> Mask:
    """Callback legs that nobody has taken up."""
    untouched: Mask = (legs["answered_at"] == NULL) & (legs["ended_at"] == NULL)
    to_make: Mask = (legs["broken"] == 0) & (legs["direction"] == _CALLBACK) & untouched
    return to_make


def post_open(legs: Legs, now_at: int, start_at: int) -> Postings:
    """What depends on the present instant: waiting, past the threshold, in hand; dated `now_at`."""
    pad = _Pad()
    when = np.full(len(legs), now_at, dtype=np.int64)
    waits = waiting(legs)
    fresh = waits & (legs["queued_at"] >= start_at)
    past = now_at - legs["queued_at"] > legs["service_level_ms"]
    pad.post("still_waiting", waits, when)
    pad.post("waiting_past", waits & past, when)
    pad.post("queued_waiting", fresh, when)
    pad.post("queued_waiting_past", fresh & past, when)
    pad.post("in_hand", in_hand(legs), when)
    return pad.done()


def carried_in(legs: Legs, start_at: int) -> Mask:
    """Legs that were waiting when the window began."""
    _answered, out, out_at = exits(legs)
    usable = (legs["broken"] == 0) & (legs["queue"] >= 0) & (legs["queued_at"] != NULL)
    carried: Mask = usable & (legs["queued_at"] < start_at) & (~out | (out_at >= start_at))
    return carried
