"""Days of the past as they are kept: what one day's file says, and whether it still holds for a floor and a context."""

from __future__ import annotations

import hashlib
import json
import zlib
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from supervisor import clock
from supervisor.floor import leg_rows, loading
from supervisor.floor.directory import Directory, Targets
from supervisor.history import chains, period, postings
from supervisor.history.coding import Ints
from supervisor.history.kept import cubes, moves
from supervisor.history.kept.day_file import Array, DamagedError, DayFile
from supervisor.history.period import Period
from supervisor.history.units import columns, gathering
from supervisor.kpi import agent_time, contacts, legs, measures

SUFFIX: Final = ".v1.day"
_MEANING: Final = (contacts, agent_time, legs, measures, chains, period, postings, cubes, loading, leg_rows, columns,
                   gathering)  # fmt: skip
"""The modules by which postings are made: a day that others made is made again."""


@lru_cache(maxsize=1)
def made_by() -> str:
    """What tells the sums of one version of the program from those of another."""
    check = 0
    for module in _MEANING:
        try:
            check = zlib.crc32(Path(str(module.__file__)).read_bytes(), check)
        except OSError:
            continue
    return f"{check:08x}"


class Thresholds:
    """The thresholds in force, as a text per day: what a changed target changes, and nothing else."""

    def __init__(self, targets: Targets) -> None:
        self._targets = targets
        spans = [*targets.elsewhere, *(span for several in targets.by_queue.values() for span in several)]
        self._edges = sorted({edge for span in spans for edge in span[:2]})
        self._known: dict[tuple[int, tuple[str, ...]], str] = {}

    def text(self, queues: tuple[str, ...], first_at: int, end_at: int) -> str:
        """What holds for these queues from `first_at` on and before `end_at`."""
        first, last = bisect_right(self._edges, first_at), bisect_right(self._edges, end_at - 1)
        if first != last:
            return self._text(queues, first_at, end_at)
        # Between the same two edges the same holds.
        if (first, queues) not in self._known:
            self._known[first, queues] = self._text(queues, first_at, end_at)
        return self._known[first, queues]

    def _text(self, queues: tuple[str, ...], first_at: int, end_at: int) -> str:
        told = [self._queue(queue, first_at, end_at) for queue in sorted({*queues, ""})]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:24]

    def _queue(self, queue: str, first_at: int, end_at: int) -> list[Any]:
        spans = self._targets.by_queue.get(queue, self._targets.elsewhere) if queue else []
        inside = [span for span in spans if span[0] < end_at and span[1] > first_at]
        # From when it held before that, and until when after it, does not matter.
        told = [(max(span[0], first_at), min(span[1], end_at), *span[2:4]) for span in inside]
        steady = all(one[:2] == (first_at, end_at) for one in told)
        return [queue, list(self._targets.default[:2]), [one[2:] for one in told] if steady else told]


class KeptDay:
    """One day that is kept; its arrays are read when they are needed."""

    def __init__(self, file: DayFile) -> None:
        told = file.header
        try:
            self.on: str = told["on"]
            self.start_at, self.end_at = int(told["start_at"]), int(told["end_at"])
            self.settled_at, self.first_at = int(told["settled_at"]), int(told["first_at"])
            self.floor_id, self.made_by, self.made = str(told["floor_id"]), str(told["made_by"]), str(told["made"])
            self.since = int(told["since"])
            self.entry = tuple(told["entry"]) if told["entry"] is not None else None
            self.leans = bool(told["leans"])
            self.measures: list[str] = told["measures"]
            self.texts: dict[str, list[str]] = told["texts"]
            self.unknown: list[str] = told["unknown"]
        except (KeyError, TypeError, ValueError) as problem:
            raise DamagedError(file.path) from problem
        self.file = file

    def array(self, name: str) -> Array:
        """One of its arrays; raises `DamagedError`."""
        return self.file.array(name)

    @cached_property
    def contacts(self) -> Ints:
        """See `moves.Remembered`."""
        return self.array("rows.contacts")

    @cached_property
    def states(self) -> Ints:
        """See `moves.Remembered`."""
        return self.array("rows.states")

    @cached_property
    def carried(self) -> dict[str, int]:
        """See `moves.Remembered`."""
        return dict(zip(self.file.header["agents"], self.array("rows.carried").tolist(), strict=True))

    def holds(self, thresholds: Thresholds, directory: Directory, several: frozenset[str]) -> bool:
        """Whether it was made under what holds now: thresholds, whose the queues are, who takes several at once."""
        return self.holds_units(directory, several) and self.holds_sums(directory) and self.holds_under(thresholds)

    def holds_sums(self, directory: Directory) -> bool:
        """Whether its sums are those of now, as far as neither thresholds nor what `holds_units` asks matters: whose
        the queues are."""
        told = self.file.header
        if [told.get("measures"), told.get("kept")] != [cubes.measure_names(), sorted(cubes.MEASURES_KEPT)]:
            return False
        places = [[directory.queue_client.get(one, ""), directory.queue_channel.get(one, "")] for one in told["queues"]]
        return bool(places == told["places"])

    def holds_under(self, thresholds: Thresholds) -> bool:
        """Whether its queues had these thresholds."""
        told = self.file.header
        return bool(thresholds.text(tuple(told["queues"]), self.first_at, self.end_at) == told["thresholds"])

    def holds_units(self, directory: Directory, several: frozenset[str]) -> bool:
        """Whether its contacts and its agents' time are those of now, whatever was decided: only who is listed, and who
        takes several contacts at once, matters to them."""
        if self.made_by != made_by():
            return False
        told = self.file.header
        agents = frozenset(told["agents"])
        listed = agents.difference(told["unlisted"])
        return several & agents == frozenset(told["several"]) and listed <= directory.agents.keys()

    @property
    def units(self) -> columns.DayUnits | None:
        """Its contacts and its agents' time; None where they were not kept."""
        if not columns.are_among(self.file.header["arrays"]):
            return None
        return columns.DayUnits(self.start_at, self.end_at, tuple(self.unknown), self.file.arrays)

    @property
    def members(self) -> dict[str, list[str]]:
        """The queues by whose membership chains were folded, per agent with rows of single queues."""
        return dict(self.file.header["members"])


def header(loaded: Period, floor_id: str, mark: moves.Mark, queues: Iterable[str]) -> dict[str, Any]:
    """What a day's file says of itself beside its sums."""
    directory, window, chains = loaded.directory, loaded.window, loaded.chains
    queued_at = loaded.legs["queued_at"]
    first_at = int(min(queued_at[queued_at != legs.NULL].min(initial=window.start_at), window.start_at))
    queues = sorted({*loaded.words.queue.texts, *queues} - {""})
    carried = chains.carried
    assert loaded.targets is not None
    since, entry = mark
    return {
        "on": clock.day_on(window.start_at, loaded.zone),
        "start_at": window.start_at,
        "end_at": window.end_at,
        "settled_at": cubes.settled_at(loaded),
        "first_at": first_at,
        "floor_id": floor_id,
        "made_by": made_by(),
        "since": since,
        "entry": entry,
        "leans": chains.went_on_at > 0,
        "measures": cubes.measure_names(),
        "kept": sorted(cubes.MEASURES_KEPT),
        "queues": queues,
        "places": [[directory.queue_client.get(one, ""), directory.queue_channel.get(one, "")] for one in queues],
        "thresholds": Thresholds(loaded.targets).text(tuple(queues), first_at, window.end_at),
        "agents": sorted(carried.from_at),
        "unlisted": sorted(carried.from_at.keys() - directory.agents.keys()),
        "several": sorted(carried.several),
        "members": {agent: list(names) for agent, names in sorted(carried.members.items())},
        "unknown": sorted(loaded.unknown),
    }


def remembered(loaded: Period) -> dict[str, Array]:
    """The numbers of the rows that a day was made from and that are not dated in it."""
    window, carried = loaded.window, loaded.chains.carried
    everything = np.concatenate([loaded.legs[["pk", "queued_at"]], loaded.broken[["pk", "queued_at"]]])
    queued_at = everything["queued_at"]
    away = (queued_at < window.start_at) | (queued_at >= window.end_at)
    offers = loaded.offers()
    elsewhere = (offers.queued_at < window.start_at) | (offers.queued_at >= window.end_at)
    offered = offers.contact[(offers.contact != legs.NULL) & elsewhere].tolist()
    return {
        "rows.contacts": _sorted([*everything["pk"][away].tolist(), *offered]),
        "rows.states": _sorted(carried.pks),
        "rows.carried": np.array([carried.from_at[agent] for agent in sorted(carried.from_at)], dtype=np.int64),
    }


def _sorted(numbers: Iterable[int]) -> Ints:
    return np.array(sorted(set(numbers)), dtype=np.int64)
