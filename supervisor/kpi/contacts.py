"""Postings of contacts: one pure function from legs to (instant, measure, amount), used now and then.

Canonical choices: wait = X counts as within; a short abandon is wait <= the short limit; both in milliseconds.
Talk is the span from answer to end without the hold; where instants and given durations disagree, instants win.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.clock import Window
from supervisor.kpi.legs import ABANDONED, NULL, LegColumns, Mask
from supervisor.kpi.measures import DS_MS, EXIT_MEASURES, INDEX, MEASURES

Ints = npt.NDArray[np.int64]

QUEUE_DIRECTIONS: Final = [contract.DIRECTIONS.index(word) for word in sorted(contract.QUEUE_DIRECTIONS)]
"""The codes of `contract.QUEUE_DIRECTIONS`."""
_OF_QUEUES: Final = np.array([word in contract.QUEUE_DIRECTIONS for word in contract.DIRECTIONS] + [False, False])
"""By direction; the codes for no word and for an unknown one count from the end."""
OF_HANDLING: Final = frozenset(one.id for one in MEASURES if one.rule == "end")
"""What legs post when their handling ended."""
WRAP_SLACK_MS: Final = 2_000
"""Clocks of a PBX and its desk differ: a wrap-up may seem to start this much before the conversation ended."""
_LONGEST_MS: Final = 3 * 10**9
"""A month: nothing longer is told apart in `squared`, whose square would not fit into 64 bits."""
CALLBACK_TAKEN: Final = contract.OUTCOMES.index("callback_taken")
_CALLBACK: Final = contract.DIRECTIONS.index("callback")
_OVERFLOWED: Final = contract.OUTCOMES.index("overflowed")
_VOICEMAIL: Final = contract.OUTCOMES.index("voicemail")
_MISSED: Final = [contract.OUTCOMES.index(word) for word in ("timed_out", "left_empty", "full", "withdrawn")]
"""Nobody answered, and it was not the caller who ended it: no abandon, no message, no callback, not sent on."""


@dataclass(frozen=True, slots=True)
class Postings:
    """Four columns of one length: the unit's row, the measure's index, the instant and the amount."""

    unit: Ints
    measure: Ints
    at: Ints
    amount: Ints


class Taken(NamedTuple):
    """What is taken of the postings of many legs: which measures, of which legs, and from when to when."""

    measures: frozenset[str]
    legs: Mask
    window: Window


class _Pad:
    """Collects postings measure by measure and makes columns of them in as few calls as can be: over the few legs of a
    tick numpy costs by the call."""

    def __init__(self, taken: Taken | None = None) -> None:
        self._taken = taken
        self._masks: list[Mask] = []
        self._measures: list[int] = []
        self._at: list[int] = []
        self._amount: list[int] = []
        self._instants: list[Ints] = []
        self._amounts: list[Ints] = []
        self._each: Ints = _NONE

    def wants(self, *measures: str) -> bool:
        """Whether any of these measures is taken."""
        return self._taken is None or not self._taken.measures.isdisjoint(measures)

    def post(self, measure: str, mask: Mask, at: Ints, amount: Ints | None = None) -> None:
        """Post of the units in `mask` at the instants `at`; without an amount they are counted."""
        if self._taken is None or measure in self._taken.measures:
            self._post(INDEX[measure], mask, at, amount)

    def _post(self, measure: int, mask: Mask, at: Ints, amount: Ints | None = None) -> None:
        self._masks.append(mask)
        self._measures.append(measure)
        self._at.append(_place(self._instants, at))
        self._amount.append(0 if amount is None else 1 + _place(self._amounts, amount))

    def post_exits(self, mask: Mask, outcome: npt.NDArray[np.int32], at: Ints) -> None:
        """Count the units in `mask`, each in the measure of its outcome."""
        if self._taken is not None:
            mask = mask & np.array([name in self._taken.measures for name in EXIT_MEASURES])[outcome]
        self._post(-1, mask, at)
        self._each = _EXITS[outcome]

    def done(self) -> Postings:
        if self._taken is not None:
            return self._of_many(self._taken)
        masks = np.array(self._masks)
        row, unit = np.nonzero(masks)
        measure = np.array(self._measures, dtype=np.int64)[row]
        if len(self._each):
            exits = np.flatnonzero(measure < 0)
            measure[exits] = self._each[unit[exits]]
        at = np.array(self._instants)[np.array(self._at)[row], unit]
        if not self._amounts:
            return Postings(unit, measure, at, np.ones(len(unit), dtype=np.int64))
        amounts = np.array([np.ones(masks.shape[1], dtype=np.int64), *self._amounts])
        return Postings(unit, measure, at, amounts[np.array(self._amount)[row], unit])

    def _of_many(self, taken: Taken) -> Postings:
        """What is taken of the same postings, measure by measure: over many legs numpy costs by the row."""
        first, end = taken.window.start_at, taken.window.end_at
        inside = [(at >= first) & (at < end) & taken.legs for at in self._instants]
        units = [np.flatnonzero(mask & inside[at]) for mask, at in zip(self._masks, self._at, strict=True)]
        unit, measure, at, amount = (np.empty(sum(map(len, units)), dtype=np.int64) for _ in range(4))
        behind = 0
        for place, mine in enumerate(units):
            here = slice(behind, behind := behind + len(mine))
            unit[here] = mine
            measure[here] = self._each[mine] if self._measures[place] < 0 else self._measures[place]
            at[here] = self._instants[self._at[place]][mine]
            amount[here] = self._amounts[self._amount[place] - 1][mine] if self._amount[place] else 1
        return Postings(unit, measure, at, amount)


_NONE: Final = np.zeros(0, dtype=np.int64)
_EXITS: Final = np.array([INDEX[name] for name in EXIT_MEASURES], dtype=np.int64)
"""The measure of each outcome."""


def _place(columns: list[Ints], column: Ints) -> int:
    """Where this very column stands in the list, put there if need be."""
    for place, known in enumerate(columns):
        if known is column:
            return place
    columns.append(column)
    return len(columns) - 1


def post(legs: LegColumns, unfinished: Mask | None = None, taken: Taken | None = None) -> Postings:
    """All postings of legs that need no present instant (ledger, cohort and handling), or what is `taken` of them.

    `unfinished` marks answered legs whose wrap-up still goes on: their handling is not posted.
    """
    pad = _Pad(taken)
    usable = legs["broken"] == 0
    _post_queue(pad, legs, usable & (legs["queue"] >= 0) & (legs["queued_at"] != NULL))
    answered_at = legs["answered_at"]
    answered = usable & (answered_at != NULL)
    pad.post("answered", answered, answered_at)
    if pad.wants(*OF_HANDLING):
        _post_handling(pad, legs, answered & (legs["ended_at"] != NULL), unfinished)
    return pad.done()


def post_handling(legs: LegColumns) -> Postings:
    """Only what the handling of answered legs that ended posts."""
    pad = _Pad()
    answered = (legs["broken"] == 0) & (legs["answered_at"] != NULL)
    _post_handling(pad, legs, answered & (legs["ended_at"] != NULL), None)
    return pad.done()


def exits(legs: LegColumns) -> tuple[Mask, Mask, Ints]:
    """Per leg: answered or not, out of the queue or not, and when (NULL while waiting)."""
    answered = legs["answered_at"] != NULL
    out_at = np.where(answered, legs["answered_at"], np.where(legs["outcome"] >= 0, legs["ended_at"], NULL))
    return answered, out_at != NULL, out_at


def _post_queue(pad: _Pad, legs: LegColumns, usable: Mask) -> None:
    queued_at = legs["queued_at"]
    answered, out, out_at = exits(legs)
    left = usable & out & ~answered
    outcome = legs["outcome"]
    wait = np.where(out, out_at - queued_at, 0)
    abandoned = left & (outcome == ABANDONED)
    told = ~legs["wait_unknown"]
    short = abandoned & told & (wait <= legs["short_abandon_ms"])
    within = told & (wait <= legs["service_level_ms"])

    pad.post("entered", usable, queued_at)
    pad.post("abandoned", abandoned & ~short, out_at)
    pad.post("short_abandoned", short, out_at)
    pad.post_exits(left & ~abandoned, outcome, out_at)

    got = usable & answered
    pad.post("queued", usable, queued_at)
    pad.post("queued_wait_unknown", usable & out & ~told, queued_at)
    pad.post("queued_answered_untold", got & ~told, queued_at)
    got &= told
    pad.post("queued_answered", got, queued_at)
    pad.post("queued_answered_within", got & within, queued_at)
    missed = left & np.isin(outcome, _MISSED)
    missed &= told
    pad.post("queued_missed", missed, queued_at)
    pad.post("queued_missed_within", missed & within, queued_at)
    pad.post("answered_wait_ms", got, queued_at, wait)
    pad.post("missed_wait_ms", missed, queued_at, wait)
    if pad.wants("answered_wait_ds2", "missed_wait_ds2"):
        squares = squared(wait)
        pad.post("answered_wait_ds2", got, queued_at, squares)
        pad.post("missed_wait_ds2", missed, queued_at, squares)
    pad.post("queued_abandoned", abandoned & ~short, queued_at)
    pad.post("queued_abandoned_within", abandoned & within, queued_at)
    pad.post("queued_short", short, queued_at)
    pad.post("queued_overflowed", left & (outcome == _OVERFLOWED), queued_at)
    pad.post("queued_voicemail", left & (outcome == _VOICEMAIL), queued_at)


def _post_handling(pad: _Pad, legs: LegColumns, ended: Mask, unfinished: Mask | None) -> None:
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
    wrap_known = ended & (has_wrapped | wrap_given)
    pad.post("talk_ms", ended, done_at, talk)
    pad.post("talk_ds2", ended, done_at, squared(talk))
    pad.post("hold_ms", ended & hold_known, done_at, hold)
    pad.post("hold_ds2", ended & hold_known, done_at, squared(hold))
    pad.post("wrap_ms", wrap_known, done_at, wrap)
    pad.post("wrap_ds2", wrap_known, done_at, squared(wrap))
    pad.post("handle_ds2", ended, done_at, squared(talk + hold + wrap))
    pad.post("handled_wrap_unknown", ended & ~has_wrapped & ~wrap_given, done_at)
    pad.post("handled_hold_unknown", ended & ~hold_known, done_at)


def squared(duration_ms: Ints) -> Ints:
    """The squares of durations, in square tenths of a second: so their sums stay far from the end of 64 bits."""
    short = np.minimum(duration_ms, _LONGEST_MS)
    squares: Ints = (short * short + DS_MS * DS_MS // 2) // (DS_MS * DS_MS)
    return squares


def talk_end(legs: LegColumns) -> Ints:
    """When the agent left the conversation: the transfer where there was one, else the end."""
    moved = legs["transferred_at"]
    early = (moved != NULL) & (moved < legs["ended_at"]) & (moved >= legs["answered_at"])
    left_at: Ints = np.where(early, moved, legs["ended_at"])
    return left_at


def may_be_wrapping(legs: LegColumns) -> Mask:
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


def of_queues(legs: LegColumns) -> Mask:
    """Legs whose direction counts in queue figures."""
    counts: Mask = _OF_QUEUES[legs["direction"]]
    return counts


def waiting(legs: LegColumns) -> Mask:
    """Legs in a queue that nobody answered and that have not left."""
    _answered, out, _at = exits(legs)
    waits: Mask = (legs["broken"] == 0) & (legs["queue"] >= 0) & (legs["queued_at"] != NULL) & ~out
    return waits


def in_hand(legs: LegColumns) -> Mask:
    """Legs that an agent is handling."""
    held: Mask = (legs["broken"] == 0) & (legs["answered_at"] != NULL) & (legs["ended_at"] == NULL)
    return held


def open_callbacks(legs: LegColumns) -> Mask:
    """Callback legs that nobody has taken up, and wishes for a callback that name no caller: nothing that comes later
    can be told to be the answer to those."""
    untouched = (legs["direction"] == _CALLBACK) & (legs["ended_at"] == NULL)
    nameless = (legs["outcome"] == CALLBACK_TAKEN) & (legs["address"] < 0)
    to_make: Mask = (legs["broken"] == 0) & (legs["answered_at"] == NULL) & (untouched | nameless)
    return to_make


def post_open(legs: LegColumns, now_at: int, start_at: int) -> Postings:
    """What depends on the present instant: waiting, past the threshold, in hand; dated `now_at`."""
    pad = _Pad()
    waits, held = waiting(legs), in_hand(legs)
    if not waits.any() and not held.any():
        return Postings(_NONE, _NONE, _NONE, _NONE)
    when = np.full(len(legs), now_at, dtype=np.int64)
    fresh = waits & (legs["queued_at"] >= start_at)
    past = now_at - legs["queued_at"] > legs["service_level_ms"]
    pad.post("still_waiting", waits, when)
    pad.post("waiting_past", waits & past, when)
    pad.post("queued_waiting", fresh, when)
    pad.post("queued_waiting_past", fresh & past, when)
    pad.post("in_hand", held, when)
    return pad.done()


def carried_in(legs: LegColumns, start_at: int) -> Mask:
    """Legs that were waiting when the window began."""
    _answered, out, out_at = exits(legs)
    usable = (legs["broken"] == 0) & (legs["queue"] >= 0) & (legs["queued_at"] != NULL)
    carried: Mask = usable & (legs["queued_at"] < start_at) & (~out | (out_at >= start_at))
    return carried
