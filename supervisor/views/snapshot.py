"""What crosses from the worker to the window: one frozen picture of the floor.

`Directory` holds the names. The arrays are never written again after a snapshot is handed over. A NULL instant is
`NULL` (the smallest int64).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from supervisor.clock import Window
from supervisor.floor.directory import Directory as Directory

Ints = npt.NDArray[np.int64]
NULL: Final = int(np.iinfo(np.int64).min)

SERIES_MEASURES: Final = (
    "entered",
    "answered",
    "abandoned",
    "queued",
    "queued_short",
    "queued_answered",
    "queued_answered_within",
    "queued_abandoned",
    "answered_wait_ms",
)
"""The measures of `Snapshot.series`."""


@dataclass(frozen=True, slots=True)
class QueueKey:
    """What contact measures are summed by."""

    queue: str
    channel: str
    direction: str
    client: str


@dataclass(frozen=True, slots=True)
class AgentColumns:
    """The agents as columns, all of one length.

    `state` holds indexes into `contract.STATES`; `sums` has a row per measure of `kpi.measures` over the window.
    `known` is False where no log-in was ever seen: then time without work is unknown.
    """

    ids: tuple[str, ...]
    state: Ints
    since_at: Ints
    reason: tuple[str, ...]
    sums: Ints
    known: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One contact that waits now. `tries` counts this caller's entries in the window, this one included."""

    pk: int
    id: str
    queue: str
    channel: str
    client: str
    caller: str
    address: str
    queued_at: int
    tries: int
    past: bool
    """Whether the wait is over the queue's threshold."""


@dataclass(frozen=True, slots=True)
class ToReach:
    """One caller who abandoned in the window and was not reached since."""

    pk: int
    id: str
    queue: str
    channel: str
    client: str
    caller: str
    address: str
    abandoned_at: int
    wait_ms: int
    tries: int


@dataclass(frozen=True, slots=True)
class Feed:
    """How fresh the picture is. `state`: ``loading``, ``live``, ``quiet``, ``stopped`` (no news for too long),
    ``failed`` (`problem` says why; the figures are the last good ones), or ``told`` where nothing of the floor goes on
    from second to second, as it holds exports of a help desk or sales only. `heard_at` is when the source last spoke,
    on the floor's clock; `age_ms` is how long ago that was when the picture was made, on ours. `copy_reason` is empty
    where the file is read in place, else the code that made a copy be followed."""

    state: str
    heard_at: int | None
    problem: Exception | None = None
    copy_reason: str = ""
    broken_rows: int = 0
    age_ms: int = 0


@dataclass(frozen=True, slots=True)
class PastDay:
    """The same window of an earlier week: `series` as in `Snapshot`, by its own keys."""

    window: Window
    keys: tuple[QueueKey, ...]
    series: Ints


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The floor at one instant.

    `sums[measure, key]` over the window; `oldest_at[key]` the queueing instant of the longest waiting contact;
    `max_wait_ms[key]`; `series[series measure, interval, key]` per 15 minutes of the window (`edges` cut it).
    `members` are (agent row, index into `member_queues`) pairs. `empty` are the tables of the floor without any row
    (see `kpi.measured`). `file_seq` moves when another file stands in the floor's place, `past_seq` when something was
    written that may change figures of days gone by. `whole`: all of the centre is in sight.
    """

    seq: int
    now_at: int
    window: Window
    zone: str
    feed: Feed
    directory: Directory
    keys: tuple[QueueKey, ...]
    sums: Ints
    oldest_at: Ints
    max_wait_ms: Ints
    edges: tuple[int, ...]
    series: Ints
    agents: AgentColumns
    members: Ints
    member_queues: tuple[str, ...]
    waiting: tuple[Waiting, ...]
    to_reach: tuple[ToReach, ...]
    past: tuple[PastDay, ...] = ()
    empty: frozenset[str] = frozenset()
    file_seq: int = 0
    past_seq: int = 0
    whole: bool = True
