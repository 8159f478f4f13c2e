"""The running sums of what legs post: per interval and key, per key over the window, and per agent.

Interval 0 is everything before the window, the last one everything after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window, grid_edges
from supervisor.kpi import contacts
from supervisor.kpi.legs import Legs
from supervisor.kpi.measures import EXIT_MEASURES, INDEX, MEASURES
from supervisor.views.snapshot import SERIES_MEASURES

Ints = npt.NDArray[np.int64]

CONTACT_MEASURES: Final = INDEX["offers"]
"""The measures before this one are posted by legs."""
_OF_AGENTS: Final = np.array(["agent" in measure.adds_over for measure in MEASURES[:CONTACT_MEASURES]], dtype=np.bool_)
_ROWS_OF_AGENTS: Final = np.flatnonzero(_OF_AGENTS).tolist()
_EXITS: Final = [INDEX[name] for name in (*EXIT_MEASURES, "short_abandoned")]
_SERIES: Final = [INDEX[name] for name in SERIES_MEASURES]
_FIRST_ROOM: Final = 64


@dataclass(frozen=True, slots=True)
class Sums:
    """Copies that nobody writes to again: totals (measure, key), series (series measure, interval, key), carried in
    per key, of_agents (measure of any kind, agent; those of other sources are zero), longest wait of the window per
    key."""

    totals: Ints
    series: Ints
    carried_in: Ints
    of_agents: Ints
    max_wait_ms: Ints


class Accounts:
    """Adds and takes back postings over one window."""

    def __init__(self, window: Window) -> None:
        self.edges: Ints = np.array(grid_edges(window), dtype=np.int64)
        self._cells = np.zeros((CONTACT_MEASURES, len(self.edges) + 1, _FIRST_ROOM), dtype=np.int64)
        self._totals = np.zeros((CONTACT_MEASURES, _FIRST_ROOM), dtype=np.int64)
        self._agents = np.zeros((CONTACT_MEASURES, _FIRST_ROOM), dtype=np.int64)

    def widen(self, keys: int) -> None:
        """Make room for so many keys."""
        room = self._cells.shape[2]
        if keys > room:
            more = max(keys, 2 * room) - room
            self._cells = np.pad(self._cells, ((0, 0), (0, 0), (0, more)))
            self._totals = np.pad(self._totals, ((0, 0), (0, more)))

    def post(self, legs: Legs, keys: Ints, sign: Ints) -> None:
        """Add (sign 1) or take back (-1) what each of these legs posts."""
        if not len(legs):
            return
        posted = contacts.post(legs)
        bucket = np.searchsorted(self.edges, posted.at, side="right")
        _, buckets, room = self._cells.shape
        key = keys[posted.unit]
        amount = posted.amount * sign[posted.unit]
        _add(self._cells, (posted.measure * buckets + bucket) * room + key, amount)
        inside = (bucket > 0) & (bucket < buckets - 1)
        _add(self._totals, (posted.measure * room + key)[inside], amount[inside])
        agent = legs["agent"].astype(np.int64)[posted.unit]
        inside &= _OF_AGENTS[posted.measure] & contacts.of_queues(legs)[posted.unit] & (agent >= 0)
        if inside.any():
            top = int(agent.max())
            if top >= self._agents.shape[1]:
                self._agents = np.pad(self._agents, ((0, 0), (0, max(top + 1, 2 * self._agents.shape[1]))))
            _add(self._agents, posted.measure[inside] * self._agents.shape[1] + agent[inside], amount[inside])

    def sums(self, keys: int, agents: int, max_wait_ms: Ints) -> Sums:
        """Copies of the sums of the first so many keys and agents."""
        # One array for all that is known of agents: each copy of it costs a third of a millisecond at 5,000.
        of_agents = np.zeros((len(MEASURES), agents), dtype=np.int64)
        known = min(agents, self._agents.shape[1])
        for measure in _ROWS_OF_AGENTS:
            of_agents[measure, :known] = self._agents[measure, :known]
        return Sums(
            self._totals[:, :keys].copy(),
            self._cells[_SERIES, 1:-1, :keys],  # a list of rows gives a copy
            self._cells[INDEX["entered"], 0, :keys] - self._cells[_EXITS, 0, :keys].sum(axis=0),
            of_agents,
            max_wait_ms,
        )


def _add(cells: Ints, place: Ints, amount: Ints) -> None:
    """Add amounts at flat places."""
    np.add.at(cells.reshape(-1), place, amount)
