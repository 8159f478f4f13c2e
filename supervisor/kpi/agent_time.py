"""Agent time: chains of state rows become segments, one shown state at a time, and segments become postings.

A row says the agent's state from `at` on. Three kinds of rows:
- without contact and queue (and any row of an agent who takes one contact at a time): simply the state from then on;
- with a queue: the state in that queue alone; the agent is away only when away from every queue joined;
- with a contact, for an agent with capacity over 1: a track of its own until a row with that contact says otherwise.

What is shown follows a written precedence: on contact and hold, wrap-up, ringing, away (the latest), available,
offline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor import contract
from supervisor.kpi.measures import INDEX

STATE: Final = {word: code for code, word in enumerate(contract.STATES)}
AWAY: Final = frozenset(STATE[word] for word in contract.AWAY_STATES)
OTHER_WORK: Final = frozenset(STATE[word] for word in ("training", "meeting", "coaching"))
"""Away from contacts, and at work."""
ON_CONTACT: Final = frozenset((STATE["on_contact"], STATE["hold"]))
_TRACKED: Final = frozenset(STATE[word] for word in contract.CONTACT_STATES)
OFFLINE: Final = STATE["offline"]
AVAILABLE: Final = STATE["available"]
WRAP_UP: Final = STATE["wrap_up"]
RINGING: Final = STATE["ringing"]

WORKING: Final = frozenset((AVAILABLE, WRAP_UP, *ON_CONTACT))
"""What occupancy is made of: where such time has no log-in before it, how much time there was is unknown."""

MEASURE_OF_STATE: Final[dict[int, str]] = {
    STATE["on_contact"]: "contact_state_ms",
    STATE["hold"]: "contact_state_ms",
    WRAP_UP: "wrap_up_state_ms",
    AVAILABLE: "available_state_ms",
    RINGING: "ringing_state_ms",
    **dict.fromkeys(AWAY - OTHER_WORK, "away_state_ms"),
    **dict.fromkeys(OTHER_WORK, "other_work_state_ms"),
}
"""Offline time posts nothing."""

MEASURE_INDEX: Final = np.array(
    [INDEX[MEASURE_OF_STATE[code]] if code in MEASURE_OF_STATE else -1 for code in range(len(contract.STATES))]
)

READ: Final = ("agent", "at", "pk", "state", "reason", "contact", "queue", "flags")
"""The columns of ``agent_state`` that make a `StateRow`, after the agent."""


class StateRow(NamedTuple):
    """One row of ``agent_state``; `state` is an index into `contract.STATES`."""

    at: int
    pk: int
    state: int
    reason: str
    contact: str
    queue: str
    unseen: bool
    """No log-in was seen: time without work is not known to be available time."""


class Shown(NamedTuple):
    """What an agent shows from `since_at` on."""

    state: int
    since_at: int
    reason: str
    contact: str
    unseen: bool


class Segment(NamedTuple):
    """One stretch of a shown state, half-open."""

    from_at: int
    to_at: int
    state: int
    reason: str
    unseen: bool


NEVER: Final = Shown(OFFLINE, 0, "", "", False)


class Chain:
    """Folds an agent's rows, in order of (at, pk), into what is shown.

    `tracks` is on for capacity over 1; `joined` are the queues that the agent is known to be a member of.
    """

    __slots__ = ("_base", "_contacts", "_queues", "joined", "last", "shown", "tracks")

    def __init__(self, tracks: bool = False, joined: frozenset[str] = frozenset()) -> None:
        self.tracks = tracks
        self.joined = joined
        self.shown = NEVER
        self.last = (-1, -1)
        self._base = NEVER
        self._queues: dict[str, Shown] = {}
        self._contacts: dict[str, Shown] = {}

    def apply(self, row: StateRow) -> Segment | None:
        """Take the next row; returns the segment that it closed, if what is shown changed."""
        self.last = (row.at, row.pk)
        said = Shown(row.state, row.at, row.reason, row.contact, row.unseen)
        if row.queue:
            self._queues[row.queue] = said
        elif self.tracks and row.contact:
            if row.state in _TRACKED:
                self._contacts[row.contact] = said
            else:
                self._contacts.pop(row.contact, None)
        else:
            self._base = said
            self._queues.clear()
            if row.state == OFFLINE:
                self._contacts.clear()
        return self._show(row.at)

    def _show(self, at: int) -> Segment | None:
        top, before = self._top(), self.shown
        if top is NEVER and before is NEVER:
            return None
        if before is not NEVER and top.state == before.state and top[2:] == before[2:]:
            return None
        self.shown = top if top.since_at == at else top._replace(since_at=at)
        if before is NEVER or at <= before.since_at:
            return None
        return Segment(before.since_at, at, before.state, before.reason, before.unseen)

    def _top(self) -> Shown:
        base = self._in_queues() if self._queues else self._base
        if not self._contacts:
            return base
        return min((*self._contacts.values(), base), key=_rank)

    def _in_queues(self) -> Shown:
        """The state over all queues joined: available if in any, else the latest away, else offline."""
        base = self._base
        if base.state in _TRACKED:
            return base
        said = [one for one in self._queues.values() if one.state != OFFLINE]
        if base.state == AVAILABLE and self.joined - self._queues.keys():
            said.append(base)
        away = [one for one in said if one.state in AWAY]
        if len(away) < len(said):
            return next(one for one in said if one.state not in AWAY)
        if away:
            return max(away, key=lambda one: one.since_at)
        return Shown(OFFLINE, max(one.since_at for one in self._queues.values()), "", "", False)


def _rank(shown: Shown) -> tuple[int, int]:
    state = shown.state
    if state in ON_CONTACT:
        place = 0
    elif state == WRAP_UP:
        place = 1
    elif state == RINGING:
        place = 2
    elif state in AWAY:
        place = 3
    else:
        place = 4 if state == AVAILABLE else 5
    return place, -shown.since_at


def read_row(row: Sequence[object]) -> StateRow | None:
    """A `StateRow` from the columns of `READ` without the agent; None where the row breaks the contract."""
    at, pk, state, reason, contact, queue, flags = row
    code = STATE.get(state) if isinstance(state, str) else None
    if code is None or not isinstance(at, int) or not isinstance(pk, int):
        return None
    unseen = bool(flags) and contract.FLAG_LOGIN_UNSEEN in str(flags).split()
    return StateRow(
        at,
        pk,
        code,
        str(reason) if reason else "",
        str(contact) if contact else "",
        str(queue) if queue else "",
        unseen,
    )


def fold(rows: Iterable[StateRow], chain: Chain, until_at: int) -> tuple[Chain, list[Segment]]:
    """Take all rows with `at` <= `until_at`; gives the chain and the closed segments (the open one is `shown`)."""
    closed = []
    for row in rows:
        if row.at > until_at:
            break
        segment = chain.apply(row)
        if segment is not None:
            closed.append(segment)
    return chain, closed


def cut(segments: Iterable[Segment], start_at: int, end_at: int) -> list[Segment]:
    """Segments clipped to a window; empty ones go."""
    return [
        Segment(max(one.from_at, start_at), min(one.to_at, end_at), one.state, one.reason, one.unseen)
        for one in segments
        if one.from_at < end_at and one.to_at > start_at
    ]


def sum_ms(
    agent: npt.NDArray[np.int64],
    at: npt.NDArray[np.int64],
    state: npt.NDArray[np.int64],
    agents: int,
    window: tuple[int, int],
) -> npt.NDArray[np.int64]:
    """Milliseconds per (measure, agent) of plain chains, whole arrays at once.

    The rows are sorted by (agent, at, pk). The last row of an agent stays open: it posts nothing here.
    """
    from supervisor.kpi.measures import MEASURES

    sums = np.zeros((len(MEASURES), agents), dtype=np.int64)
    if len(at) < 2:
        return sums
    same = agent[1:] == agent[:-1]
    spent = np.minimum(at[1:], window[1]) - np.maximum(at[:-1], window[0])
    measure = MEASURE_INDEX[state[:-1]]
    chosen = same & (spent > 0) & (measure >= 0)
    place = measure[chosen] * agents + agent[:-1][chosen]
    flat = np.bincount(place, weights=spent[chosen], minlength=sums.size)
    return flat[: sums.size].astype(np.int64).reshape(sums.shape)
