"""Measures: sums of postings, from which every figure is computed at the very end.

A *posting* is (instant, keys, measure, amount). `rule` says at which instant a unit posts:

- ``event``: each thing in the interval in which it happened, carried-in legs included (the ledger);
- ``cohort``: in the interval in which the leg was queued, as it stands now (service level, ASA);
- ``end``: when handling ended, wrap-up included (AHT);
- ``slice``: cut at the grid by wall clock (time in states);
- ``now``: known only with the present instant; posted at snapshot time from what is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from supervisor import contract
from supervisor.kpi.measure_words import WORDS as WORDS

QUEUE_KEYS: Final = ("queue", "client", "site", "channel", "direction")
AGENT_KEYS: Final = ("agent", "team")
TIME_KEYS: Final = ("interval", "hour", "day")
DS_MS: Final = 100
"""A tenth of a second, whose squares are summed (unit ``ds2``)."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is summed: `unit` is ``count``, ``ms``, ``score``, ``money``, or ``ds2``: the squares of
    durations in tenths of a second, from which the spread around a mean is known; it adds over the keys in `adds_over`.

    Those of periods only (see `period_measures`) name the `table` without whose rows they are not measured.
    """

    id: str
    unit: str
    rule: str
    adds_over: tuple[str, ...]
    table: str = ""


_BOTH: Final = QUEUE_KEYS + AGENT_KEYS + TIME_KEYS
_QUEUE: Final = QUEUE_KEYS + TIME_KEYS
_AGENT: Final = (*AGENT_KEYS, "site", *TIME_KEYS)

EXIT_MEASURES: Final = contract.OUTCOMES
"""Each way to leave a queue is counted by a measure of its name; ``abandoned`` is without the short ones."""

MEASURES: Final[tuple[Measure, ...]] = (
    # The ledger of a queue: entered + carried in = every exit + still waiting.
    Measure("entered", "count", "event", _QUEUE),
    Measure("answered", "count", "event", _BOTH),
    *(Measure(name, "count", "event", _QUEUE) for name in EXIT_MEASURES[1:]),
    Measure("short_abandoned", "count", "event", _QUEUE),
    # The cohort: legs queued in the window, as they stand.
    Measure("queued", "count", "cohort", _QUEUE),
    Measure("queued_answered", "count", "cohort", _QUEUE),
    Measure("queued_wait_unknown", "count", "cohort", _QUEUE),
    Measure("queued_answered_untold", "count", "cohort", _QUEUE),
    Measure("queued_answered_within", "count", "cohort", _QUEUE),
    Measure("queued_abandoned", "count", "cohort", _QUEUE),
    Measure("queued_abandoned_within", "count", "cohort", _QUEUE),
    Measure("queued_short", "count", "cohort", _QUEUE),
    Measure("queued_overflowed", "count", "cohort", _QUEUE),
    Measure("queued_voicemail", "count", "cohort", _QUEUE),
    Measure("queued_missed", "count", "cohort", _QUEUE),
    Measure("queued_missed_within", "count", "cohort", _QUEUE),
    Measure("answered_wait_ms", "ms", "cohort", _QUEUE),
    Measure("answered_wait_ds2", "ds2", "cohort", _QUEUE),
    Measure("missed_wait_ms", "ms", "cohort", _QUEUE),
    Measure("missed_wait_ds2", "ds2", "cohort", _QUEUE),
    # Handling, when it ended.
    Measure("handled", "count", "end", _BOTH),
    Measure("talk_ms", "ms", "end", _BOTH),
    Measure("hold_ms", "ms", "end", _BOTH),
    Measure("wrap_ms", "ms", "end", _BOTH),
    Measure("handled_wrap_unknown", "count", "end", _BOTH),
    Measure("handled_hold_unknown", "count", "end", _BOTH),
    Measure("handle_ds2", "ds2", "end", _BOTH),
    Measure("talk_ds2", "ds2", "end", _BOTH),
    Measure("hold_ds2", "ds2", "end", _BOTH),
    Measure("wrap_ds2", "ds2", "end", _BOTH),
    # Offers to agents.
    Measure("offers", "count", "event", _BOTH),
    Measure("missed_offers", "count", "event", _BOTH),
    Measure("abandoned_offers", "count", "event", _BOTH),
    # Agent time, cut by wall clock; one shown state at a time.
    Measure("contact_state_ms", "ms", "slice", _AGENT),
    Measure("wrap_up_state_ms", "ms", "slice", _AGENT),
    Measure("available_state_ms", "ms", "slice", _AGENT),
    Measure("ringing_state_ms", "ms", "slice", _AGENT),
    Measure("other_work_state_ms", "ms", "slice", _AGENT),
    Measure("away_state_ms", "ms", "slice", _AGENT),
    # Known only now.
    Measure("carried_in", "count", "now", QUEUE_KEYS),
    Measure("still_waiting", "count", "now", QUEUE_KEYS),
    Measure("queued_waiting", "count", "now", _QUEUE),
    Measure("queued_waiting_past", "count", "now", _QUEUE),
    Measure("waiting_past", "count", "now", QUEUE_KEYS),
    Measure("callbacks_due", "count", "now", QUEUE_KEYS),
    Measure("callbacks_overdue", "count", "now", QUEUE_KEYS),
    Measure("in_hand", "count", "now", QUEUE_KEYS + AGENT_KEYS),
)

BY_ID: Final = {measure.id: measure for measure in MEASURES}
JUDGED: Final = frozenset((
    "abandoned", "short_abandoned", "queued_abandoned", "queued_short",
    "queued_answered_within", "queued_missed_within", "queued_abandoned_within",
    "queued_waiting_past", "waiting_past",
))  # fmt: skip
"""What depends on the thresholds of queues: all others are the same whatever those are."""
INDEX: Final = {measure.id: number for number, measure in enumerate(MEASURES)}
