"""Which figures a centre measures at all: those whose rows it writes.

A table that a centre does not fill is empty, and its figures are not measured here; 0 is only true where rows would
have told of more. So it is with a column that every row leaves blank.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from supervisor import contract
from supervisor.kpi import catalogue
from supervisor.kpi.entries import Formula
from supervisor.kpi.measures import EXIT_MEASURES, MEASURES
from supervisor.kpi.totals import TABLE_OF

ROWS: Final = ("contact", "offer", "agent_state")
"""The tables that the figures of the live board are made of."""
OTHER_ROWS: Final = ("case", "survey", "sale", "customer", "self_service", "article_visit", "measure_total")
"""Those that only figures of periods are made of."""

QUEUES: Final = "contact.queue"
WAITS: Final = "contact.wait"
_WAIT_TOLD: Final = f"CASE WHEN instr(coalesce(flags, ''), '{contract.FLAG_WAIT_UNKNOWN}') = 0 THEN answered_at END"
ENDINGS: Final = {
    "contact.outcome": ("contact", "ended_at", "outcome"),
    "offer.result": ("offer", "at", "result"),
    QUEUES: ("contact", "pk", "queue"),
    WAITS: ("contact", "answered_at", _WAIT_TOLD),
}
"""How contacts and offers ended, in which queue contacts were and how long the answered waited: the table, what says
that one of them is over, or there, and what would say how, or where. Where some are and none says so, nobody records
it."""
OF_NO_QUEUE_TOO: Final = frozenset((*(one.id for one in MEASURES if one.rule == "end"), "in_hand"))
"""Work on contacts: it is done whether or not they were in a queue. All else that contacts post is told of queues, but
for the agents who answered."""
_OF_QUEUES: Final = frozenset(one.id for one in MEASURES if TABLE_OF[one.id] == "contact") - OF_NO_QUEUE_TOO
_ALSO_EXITS: Final = (
    *("short_abandoned", "callbacks_due", "callbacks_overdue", "queued_abandoned", "queued_abandoned_within"),
    *("queued_short", "queued_overflowed", "queued_voicemail"),
)
_BY_ENDING: Final = {
    **dict.fromkeys((*EXIT_MEASURES[1:], *_ALSO_EXITS), "contact.outcome"),
    **dict.fromkeys(("queued_answered", "queued_answered_within", "answered_wait_ms", "journey_wait_ms"), WAITS),
    "missed_offers": "offer.result",
    "abandoned_offers": "offer.result",
}
"""Per measure that counts nothing but units that ended in a certain way which of `ENDINGS` says so."""

_OF_ROWS_BY_ENDING: Final = {"to_reach": "contact.outcome", "max_wait": WAITS}
_OF_ROWS: Final = {"longest_wait": "contact", "max_wait": "contact", "to_reach": "contact"}
"""Of figures that are no sums of measures: whose rows they are made of. All others of these count agents by state."""


@lru_cache(maxsize=4096)
def lacks(kpi_id: str, variant: str, empty: frozenset[str]) -> bool:
    """Whether a figure, by one of its formulas, is not measured here, as of something that it is made of there are no
    rows, or none of them says what it counts. `empty` are those of `ROWS` that hold none, and those of `ENDINGS` that
    are not told."""
    kpi = catalogue.BY_ID[kpi_id]
    if kpi.kind != "sum":
        table = _OF_ROWS.get(kpi_id, "agent_state")
        nobody = _OF_ROWS_BY_ENDING.get(kpi_id) in empty
        return table in empty or nobody or (table == "contact" and QUEUES in empty)
    formula = catalogue.formula_of(kpi, variant)
    terms = [term.lstrip("-") for term in (*formula.top, *formula.bottom)]
    return any(is_empty(term, empty) for term in terms) or untold(formula, empty)


def is_empty(measure: str, empty: frozenset[str]) -> bool:
    """Whether no row tells of a measure: there is none, or all that there are were in no queue."""
    return TABLE_OF[measure] in empty or (QUEUES in empty and measure in _OF_QUEUES)


def of_agents(empty: frozenset[str]) -> frozenset[str]:
    """What figures of agents are not measured without: their contacts need no queue."""
    return empty - {QUEUES}


def untold(formula: Formula, empty: frozenset[str]) -> bool:
    """Whether all that stands above the line is told by endings that nobody records: then it is no 0."""
    return all(_BY_ENDING.get(term) in empty for term in formula.top)
