"""The parts of past days that are kept beyond the live board (see `days`), and which of them hold.

They stand beside the kept days of the same floor and zone. A part is made anew when the change log touches it
(`moves`), and when what it was made under is not what holds now: the opening hours, the window of first
contacts, whose the queues are, who was in which team.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import zlib
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import case_columns, leg_columns, subjects, table_columns
from supervisor.floor.reader import Reader
from supervisor.history.beyond import case_rows, placer
from supervisor.history.beyond import cases as beyond_cases
from supervisor.history.beyond import contacts as beyond_contacts
from supervisor.history.beyond import customers as beyond_customers
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import hours as beyond_hours
from supervisor.history.beyond import moves as beyond_moves
from supervisor.history.beyond import placing as beyond
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.beyond.days import Gaps, KeptDay, KeptDays
from supervisor.history.beyond.hours import Hours, is_told_by_days, post_case
from supervisor.history.beyond.moves import Part
from supervisor.history.coding import Ints
from supervisor.history.kept import building, moves
from supervisor.history.kept.day_file import Array, DamagedError, DayFile, replace, write
from supervisor.history.period import Period
from supervisor.kpi import (
    business_time,
    cases,
    journeys,
    many_cases,
    many_contacts,
    many_hours,
    many_lives,
    period_measures,
    updates,
    voice,
)
from supervisor.kpi.business_time import Span

_FOREVER: Final = 2**62
log: Final = logging.getLogger("moked.history")

_SUFFIX: Final = ".v1.part"
_MOST_GAPS: Final = 40
"""A part with more gaps among its kept days is read whole."""
FOLDER: Final = "beyond"
_CHECKED: Final = "checked.json"
_MEANING: Final = (business_time, case_columns, cases, journeys, many_cases, many_contacts, many_hours, many_lives,
                   updates, voice, leg_columns, subjects, table_columns, beyond, case_rows, beyond_cases,
                   beyond_contacts, beyond_customers, beyond_days, beyond_hours, beyond_rows, placer)  # fmt: skip


@lru_cache(maxsize=1)
def made_by() -> str:
    """What tells the parts of one version of the program from those of another."""
    sums = (list(period_measures.BY_ID), sorted(beyond_days.SPREAD), sorted(beyond_days.RANKED))
    found = zlib.crc32(repr(sums).encode())  # which sums there are, by their numbers
    for module in _MEANING:
        with contextlib.suppress(OSError):
            found = zlib.crc32(Path(str(module.__file__)).read_bytes(), found)
    return f"{found:08x}"


def _digest(told: Any) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=repr).encode()).hexdigest()[:24]


class Holding:
    """What kept parts must agree with."""

    def __init__(self, reader: Reader, frame: Period, context: Context) -> None:
        self._frame = frame
        self.floor_id = reader.info.floor_id if reader.info else ""
        self.hours, self.zone = Hours(reader, frame, context), frame.zone
        self._steps: dict[str, tuple[list[int], list[str]]] = {}

    @cached_property
    def hours_told(self) -> str:
        """The opening hours, as a short text."""
        return _digest(self.hours.told())

    @cached_property
    def all_teams(self) -> str:
        """Who was when in which team, as a short text."""
        return _digest(self._frame.teams)

    def teams(self, agents: Iterable[str], day: Window) -> str:
        """The same of some agents on one day."""
        found = []
        for agent in sorted(agents):
            spans = self._frame.teams.get(agent, ())
            edges = {edge for span in spans for edge in span[:2] if day.start_at < edge < day.end_at}
            at = sorted({day.start_at, *edges})
            found.append([agent, [(one, self._frame.team_of(agent, one)) for one in at]])
        return _digest(found)

    def places(self, queues: Iterable[str]) -> list[list[str]]:
        """Whose some queues are, where, and of which channel."""
        one = self._frame.directory
        names = (one.queue_client, one.queue_site, one.queue_channel)
        return [[queue, *(known.get(queue, "") for known in names)] for queue in sorted(queues)]

    def header(self, part: str, day: Window, texts: Mapping[str, list[str]]) -> dict[str, Any]:
        """What the file of a part says of what it was made under."""
        return {
            "floor_id": self.floor_id,
            "made_by": made_by(),
            "places": self.places(texts["queue"]),
            "all_teams": self.all_teams,
            "teams": self.teams(texts["agent"], day),
            "under": self._under(part),
        }

    def _under(self, part: str) -> Any:
        return (
            {"cases": self.hours_told, "first": self._frame.fcr_days}.get(part) if part in ("cases", "first") else None
        )

    def agrees(self, file: DayFile, day: Window) -> bool:
        """Whether a part was made under what holds now."""
        told = file.header
        if (told["floor_id"], told["made_by"]) != (self.floor_id, made_by()) or told["under"] != self._under(
            told["part"]
        ):
            return False
        if (told["start_at"], told["end_at"]) != (day.start_at, day.end_at) or told["settled_at"] > self._frame.now_at:
            return False
        texts = told["texts"]
        if told["places"] != self.places(texts["queue"]):
            return False
        return bool(told["all_teams"] == self.all_teams) or bool(told["teams"] == self.teams(texts["agent"], day))


# Files


class Parts:
    """The folder of the parts of one floor and zone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._known: dict[str, tuple[tuple[int, int], DayFile]] = {}

    def stamps(self) -> dict[str, tuple[int, int]]:
        """The parts that stand there, by name: when each was written, and its size."""
        found = {}
        with contextlib.suppress(OSError), os.scandir(self.folder) as entries:
            for one in entries:
                if one.name.endswith(_SUFFIX) and not one.name.startswith("."):
                    stat = one.stat()
                    found[one.name.removesuffix(_SUFFIX)] = (stat.st_mtime_ns, stat.st_size)
        return found

    def file(self, name: str, stamp: tuple[int, int]) -> DayFile | None:
        """One of them; a damaged one is dropped."""
        known = self._known.get(name)
        if known is None or known[0] != stamp:
            try:
                known = self._known[name] = (stamp, DayFile(self._path(name)))
            except DamagedError:
                self.drop((name,))
                return None
        return known[1]

    def put(self, name: str, header: Mapping[str, Any], arrays: Mapping[str, Array]) -> bool:
        """Keep a part; False where it cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write(self._path(name), header, arrays)
        except OSError as problem:
            log.info("parts of past days cannot be kept in %s: %s", self.folder, problem)
            return False
        return True

    def drop(self, names: Iterable[str]) -> None:
        """Forget parts."""
        for name in names:
            self._known.pop(name, None)
            with contextlib.suppress(OSError):
                self._path(name).unlink()

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_SUFFIX}"

    # What still holds

    def fresh(self, reader: Reader, holding: Holding, now_at: int) -> dict[str, DayFile]:
        """The parts that no change touched since they were made, by name; drops the others. May raise `FloorError`."""
        until, entry = moves.mark(reader)
        told = self._checked()
        stamps = self.stamps()
        files = {name: file for name, stamp in stamps.items() if (file := self.file(name, stamp)) is not None}
        known = {name: tuple(stamp) for name, stamp in told.get("parts", {}).items()}
        marks: dict[tuple[int, Any], dict[str, Part]] = {}
        for name, file in files.items():
            header = file.header
            mark = (header["since"], _hashable(header["entry"]))
            if known.get(name) == stamps[name] and told["seq"] >= header["since"]:
                mark = (told["seq"], _hashable(told["entry"]))
            marks.setdefault(mark, {})[name] = _part(file)
        stale: set[str] = set()
        for (since, last), parts in marks.items():
            if not moves.follows(reader, (since, last)):
                stale |= parts.keys()
            elif since < until:
                stale |= beyond_moves.touched(reader, since, until, parts, _Spans(reader, holding, now_at).of)
        self.drop(stale)
        clean = {name: stamp for name, stamp in stamps.items() if name in files and name not in stale}
        if clean or known:
            with contextlib.suppress(OSError):
                replace(self.folder / _CHECKED, json.dumps({"seq": until, "entry": entry, "parts": clean}).encode())
        return {name: files[name] for name in clean}

    def _checked(self) -> dict[str, Any]:
        try:
            found = json.loads((self.folder / _CHECKED).read_text(encoding="utf-8"))
            return found if isinstance(found["seq"], int) and isinstance(found["parts"], dict) else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}


@lru_cache(maxsize=8)
def parts_of(folder: Path) -> Parts:
    """The parts in a folder; what was read of them stays in memory."""
    return Parts(folder)


def _hashable(entry: Any) -> Any:
    return None if entry is None else tuple(entry)


def _part(file: DayFile) -> Part:
    told = file.header
    none = np.zeros(0, dtype=np.int64)

    def remembered(table: str) -> Ints:
        name = f"rows.{table}"
        return file.array(name) if name in told["arrays"] else none

    return Part(told["part"], told["start_at"], told["end_at"], told["span_ms"], remembered)


class _Spans:
    """Tells in which stretches of time cases post, as they are now: at instants, or as long as they live."""

    def __init__(self, reader: Reader, holding: Holding, now_at: int) -> None:
        self._reader, self._holding, self._now_at = reader, holding, now_at

    def of(self, ids: list[str]) -> list[Span]:
        """The stretches of these cases, each up to and with its end."""
        rows = list(subjects.of_ids(self._reader, "case", subjects.CASE, "id", ids))
        subjects.tell_cases(self._reader, rows, {}, _FOREVER)
        rows = [row for row in rows if row["opened_at"] is not None and row["merged_into"] is None]
        now_at = max([self._now_at, *(row["known_at"] for row in rows)])
        found: set[Span] = set()
        for row in rows:
            case = beyond_rows.case(row)
            hours = self._holding.hours.of(row["queue"] or "", row["client"] or "")
            posted = post_case(case, cases.life(case), hours, now_at)
            found.update((one.at, one.at) for one in posted)
            if not is_told_by_days(row, posted, self._holding.zone):
                over_at = subjects.over_at(row)
                found.add((row["opened_at"], _FOREVER if over_at is None else over_at))
        return sorted(found)


# Asking


def kept(
    reader: Reader, cache: Path, frame: Period, context: Context, measures: frozenset[str]
) -> tuple[KeptDays, Gaps] | None:
    """The kept days of a period, as far as they hold parts of these measures, and per part the stretches between them;
    None where there are none. May raise `FloorError`."""
    shelf = building.shelf(reader, cache, frame.zone)
    if shelf is None:
        return None
    parts = parts_of(shelf.folder / FOLDER)
    wanted = building.whole_days(frame.window, frame.now_at, frame.zone)
    if not wanted or not parts.stamps():
        return None
    holding = Holding(reader, frame, context)
    found = parts.fresh(reader, holding, frame.now_at)
    days: dict[Window, dict[str, DayFile]] = {}
    gaps: Gaps = {}
    for part in sorted(beyond_days.parts_needed(measures)):
        held: dict[Window, DayFile] = {}
        for on, day in sorted(wanted.items()):
            file, window = found.get(f"{on}.{part}"), Window(day.start_at, day.end_at)
            if file is not None and holding.agrees(file, window):
                held[window] = file
        gaps[part] = _between(list(held), frame.window)
        if len(gaps[part]) > _MOST_GAPS:
            gaps[part], held = [frame.window], {}
        for window, file in held.items():
            days.setdefault(window, {})[part] = file
    if not days:
        return None
    return KeptDays([KeptDay(window.start_at, files) for window, files in days.items()]), gaps


def _between(days: list[Window], window: Window) -> list[Window]:
    """What lies between days in their order."""
    gaps, at = [], window.start_at
    for day in days:
        if at < day.start_at:
            gaps.append(Window(at, day.start_at))
        at = day.end_at
    if at < window.end_at:
        gaps.append(Window(at, window.end_at))
    return gaps
