"""The folder in which a floor's past days are kept: what stands there, whether it still holds, and who took notice.

One folder per floor and zone, in the user's cache. `checked.json` says up to which entry of the change log which days
were looked at; a day that is not named there is looked at from its own mark on. Whatever two processes write at
once is true, so neither waits for the other. What cannot be written is not kept: figures then come from the floor.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import shutil
import time
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from supervisor.floor.directory import Directory, Targets
from supervisor.floor.reader import Reader
from supervisor.history import chains
from supervisor.history.kept import moves
from supervisor.history.kept.day_file import Array, DamagedError, DayFile, replace, write
from supervisor.history.kept.days import SUFFIX, KeptDay, Thresholds

log: Final = logging.getLogger("moked.history")

_CHECKED: Final = "checked.json"
_FIRST_STATE: Final = "SELECT min(at) FROM agent_state WHERE agent = ?"
_told_full: set[Path] = set()
_LEAST_FREE: Final = 2 * 1024**3
"""The contacts and states of a day take a few bytes each, which in a full house is too much: its sums take little."""
_UNUSED_S: Final = 60 * 86_400
_USED_EVERY_S: Final = 86_400


@dataclass(frozen=True, slots=True)
class Holding:
    """What a kept day must agree with: the floor as it is now, and what was decided."""

    floor_id: str
    targets: Targets
    directory: Directory
    several: frozenset[str]
    """The agents who take several contacts at once."""


class Shelf:
    """The kept days of one floor in one zone."""

    def __init__(self, cache: Path, floor_id: str, zone: str) -> None:
        key = hashlib.sha256(f"{floor_id}\n{zone}".encode()).hexdigest()[:24]
        self.folder = cache / "history" / key
        self._known: dict[str, tuple[tuple[int, int], KeptDay]] = {}

    # Files

    def names(self) -> list[str]:
        """The days that stand there, oldest first."""
        try:
            return sorted(path.name.removesuffix(SUFFIX) for path in self.folder.glob(f"[0-9]*{SUFFIX}"))
        except OSError:
            return []

    def with_units(self) -> list[str]:
        """Those of them that hold their contacts and their agents' time as columns."""
        return [on for on in self.names() if (day := self.day(on)) is not None and day.units is not None]

    def has_days(self) -> bool:
        """Whether any day is kept."""
        return bool(self._stamps())

    def size(self) -> int:
        """How many bytes all of it takes."""
        found = 0
        for path in self.folder.rglob("*"):
            with contextlib.suppress(OSError):
                found += path.stat().st_size if path.is_file() else 0
        return found

    def day(self, on: str) -> KeptDay | None:
        """A day that is kept, whether or not it still holds; a damaged one is dropped."""
        path = self._path(on)
        try:
            stat = path.stat()
        except OSError:
            return None
        stamp = (stat.st_mtime_ns, stat.st_size)
        known = self._known.get(on)
        if known is None or known[0] != stamp:
            try:
                found = KeptDay(DayFile(path))
            except DamagedError:
                self.drop((on,))
                return None
            if found.on != on:
                self.drop((on,))
                return None
            known = self._known[on] = (stamp, found)
        return known[1]

    def put(self, header: Mapping[str, Any], arrays: Mapping[str, Array]) -> bool:
        """Keep a day; False where it cannot be written, which is said once."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write(self._path(str(header["on"])), header, arrays)
        except OSError as problem:
            if self.folder not in _told_full:
                _told_full.add(self.folder)
                log.warning("past days cannot be kept in %s: %s", self.folder, problem)
            return False
        return True

    def has_room(self) -> bool:
        """Whether there is room for more than sums."""
        try:
            return shutil.disk_usage(self.folder if self.folder.exists() else self.folder.anchor).free >= _LEAST_FREE
        except OSError:
            return False

    def drop(self, days: Iterable[str]) -> None:
        """Forget days."""
        for on in days:
            self._known.pop(on, None)
            with contextlib.suppress(OSError):
                self._path(on).unlink()

    def clear(self) -> None:
        """Forget everything."""
        self._known.clear()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, on: str) -> Path:
        return self.folder / f"{on}{SUFFIX}"

    def use(self) -> None:
        """Say that it is in use, and drop what stood for other floors for long without being asked for."""
        with contextlib.suppress(OSError):
            now = time.time()
            if now - self.folder.stat().st_mtime > _USED_EVERY_S:
                os.utime(self.folder)
            for other in self.folder.parent.iterdir():
                if other != self.folder and now - other.stat().st_mtime > _UNUSED_S:
                    shutil.rmtree(other, ignore_errors=True)

    # What still holds

    def fresh(
        self, reader: Reader, wanted: Collection[str], holding: Holding, *, units: bool = False
    ) -> dict[str, KeptDay]:
        """Of the days wanted those that are kept and hold now: their sums, or as far as `units` go. May raise
        `FloorError`."""
        self._take_notice(reader)
        days = (self.day(on) for on in wanted)
        found = [day for day in days if day is not None and day.floor_id == holding.floor_id]
        if not found:
            return {}
        thresholds = Thresholds(holding.targets)
        unlike = {
            day.on
            for day in found
            if not (
                day.holds_units(holding.directory, holding.several)
                if units
                else day.holds(thresholds, holding.directory, holding.several)
            )
        }
        unlike |= _other_members(reader, found) | _new_agents(reader, found, holding.directory)
        return {day.on: day for day in found if day.on not in unlike}

    def _take_notice(self, reader: Reader) -> None:
        """Drop the days that changes of the floor touched since they were made, and those of another log."""
        until, entry = moves.mark(reader)
        told = self._checked()
        known = {on: tuple(stamp) for on, stamp in told.get("days", {}).items()}
        stamps = self._stamps()
        if stamps == known and told.get("seq") == until and told.get("entry") == _listed(entry):
            return
        days = [day for on in stamps if (day := self.day(on)) is not None]
        marked = self._followed(reader, days, told, known)
        stale = {day.on for day in days} - marked.keys()
        stale |= moves.touched(reader, list(marked.values()), until)
        clean = {on: self._known[on][0] for on in marked if on not in stale}
        self.drop(stale)
        if clean or known:
            text = json.dumps({"seq": until, "entry": entry, "days": clean})
            with contextlib.suppress(OSError):
                replace(self.folder / _CHECKED, text.encode())

    def _followed(
        self, reader: Reader, days: list[KeptDay], told: dict[str, Any], known: Mapping[str, tuple[int, ...]]
    ) -> dict[str, _Marked]:
        """The days whose mark the log still knows, each with from where on to look."""
        follows: dict[str, bool] = {}
        found = {}
        for day in days:
            looked_at = known.get(day.on) == self._known[day.on][0] and told.get("seq", -1) >= day.since
            since, entry = (told["seq"], told["entry"]) if looked_at else (day.since, _listed(day.entry))
            key = f"{since} {entry}"
            if key not in follows:
                follows[key] = moves.follows(reader, (since, tuple(entry) if entry is not None else None))
            if follows[key]:
                found[day.on] = _Marked(day, since)
        return found

    def _stamps(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for one in entries:
                if one.name.endswith(SUFFIX) and not one.name.startswith("."):
                    stat = one.stat()
                    found[one.name.removesuffix(SUFFIX)] = (stat.st_mtime_ns, stat.st_size)
        return found

    def _checked(self) -> dict[str, Any]:
        try:
            found = json.loads((self.folder / _CHECKED).read_text(encoding="utf-8"))
            return found if isinstance(found["seq"], int) and isinstance(found["days"], dict) else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}


def _listed(entry: tuple[Any, ...] | None) -> list[Any] | None:
    """As JSON has it."""
    return None if entry is None else list(entry)


@lru_cache(maxsize=8)
def shelf_of(cache: Path, floor_id: str, zone: str) -> Shelf:
    """The shelf of a floor; what was read of it stays in memory."""
    return Shelf(cache, floor_id, zone)


class _Marked:
    """A kept day and from where on the log is news to it."""

    def __init__(self, day: KeptDay, since: int) -> None:
        self.day, self.since = day, since
        self.on, self.start_at, self.end_at, self.leans = day.on, day.start_at, day.end_at, day.leans

    @property
    def contacts(self) -> Array:
        """See `moves.Remembered`."""
        return self.day.contacts

    @property
    def states(self) -> Array:
        """See `moves.Remembered`."""
        return self.day.states

    @property
    def carried(self) -> dict[str, int]:
        """See `moves.Remembered`."""
        return self.day.carried


def _other_members(reader: Reader, days: list[KeptDay]) -> set[str]:
    """The days whose chains were folded by memberships that are others now."""
    folded = [day for day in days if day.members]
    if not folded:
        return set()
    known = chains.memberships(reader)
    return {
        day.on
        for day in folded
        for agent, queues in day.members.items()
        if chains.queues_at(known, agent, day.end_at - 1) != frozenset(queues)
    }


def _new_agents(reader: Reader, days: list[KeptDay], directory: Directory) -> set[str]:
    """The days that an agent who came into the list since has states before the end of."""
    found, first_at = set(), {}
    for day in days:
        for agent in directory.agents.keys() - frozenset(day.file.header["agents"]):
            if agent not in first_at:
                first_at[agent] = reader.query(_FIRST_STATE, (agent,))[0][0]
            at = first_at[agent]
            if type(at) is int and at < day.end_at:
                found.add(day.on)
    return found
