"""Imports contact records and agent events of Amazon Connect into a floor, once or as files come."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.connect import codes, events, records
from supervisor.floor.importers.connect.fields import blamed
from supervisor.floor.importers.connect.stream import Found, objects, opened
from supervisor.floor.importers.passed_over import PassedOver
from supervisor.floor.importers.queue_log.summary import Progress
from supervisor.floor.importers.running import (
    DEFAULT_ZONE,
    EMPTY,
    UNREADABLE,
    Stop,
    collector_at_rest,
    pause,
    state_of,
    stopper,
)
from supervisor.floor.importers.table.rows import Named
from supervisor.floor.importers.table.store import Store
from supervisor.floor.importers.table.summary import Summary
from supervisor.floor.importers.table.values import Unusable
from supervisor.mark import QT_TRANSLATE_NOOP

BLOCK: Final = 20_000
POLL_S: Final = 1.0
ENDINGS: Final = (".json", ".jsonl", ".ndjson", ".log", ".gz", "")
"""Endings of files in a folder that may hold records; streams write files without any."""

_NOTHING = QT_TRANSLATE_NOOP(
    "importer", "{path} holds no contact record and no agent event of Amazon Connect. Nothing was imported."
)

_COLUMNS: Final = {
    "contact": records.COLUMNS,
    "recording": records.RECORDING,
    "agent_state": events.STATE,
    "offer": events.OFFER,
}
_CALLED_BACK: Final = (
    "SELECT previous FROM contact WHERE direction = 'callback' AND source = ? AND previous IS NOT NULL"
)
_ASKED_BACK: Final = (
    "UPDATE contact SET outcome = 'callback_taken' WHERE id = ? AND outcome IN ('abandoned', 'overflowed')"
)
_GUESSED: Final = "UPDATE agent SET capacity = ? WHERE id = ? AND capacity IS NULL AND source = ?"


def run(
    paths: Sequence[Path | str],
    floor_path: Path | str,
    *,
    zone: str | None = None,
    follow: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Stop | None = None,
    poll_s: float = POLL_S,
) -> Summary:
    """Import files, or all files below folders, into the floor (made when missing, in `zone`).

    Times of records are in UTC. With `follow` it goes on until `stop`, and takes files that come or change. Raises
    `FloorError` and `InputError`.
    """
    given = [Path(path) for path in paths]
    importer = _Importer(Store(Path(floor_path), zone or DEFAULT_ZONE), progress, stop)
    try:
        with collector_at_rest():
            files = files_in(given)
            if not files and not follow:
                raise InputError("nothing", EMPTY, path=", ".join(map(str, given)))
            importer.take_all(files, strict=not follow)
            while follow and not importer.stopped():
                pause(poll_s, importer.stopped)
                importer.take_all(importer.changed(files_in(given)), strict=False)
    finally:
        importer.store.discard()
    return importer.summary


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files themselves; of a folder, which streams fill by year, month, day and hour, all below it."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        below = (one for one in path.rglob("*") if one.is_file() and one.name[0] not in ".~")
        found += sorted(one for one in below if one.suffix.lower() in ENDINGS)
    return found


class _Importer:
    """One run."""

    def __init__(self, store: Store, progress: Callable[[Progress], None] | None, stop: Stop | None) -> None:
        self.store = store
        self.summary = Summary(format="amazon-connect")
        self.stopped = stopper(stop)
        self._progress = progress
        self._seen: dict[Path, tuple[int, int]] = {}
        self._passed_over = PassedOver(store, self.summary)
        self._waiting: dict[Path, tuple[int, int]] = {}
        self._began = time.monotonic()
        self._bytes_before = self._bytes_total = 0
        self._usable = False
        self._asked_back = {row[0] for row in store.connection.execute(_CALLED_BACK, (records.SOURCE,))}
        self._named = Named()

    def changed(self, files: Sequence[Path]) -> list[Path]:
        """Files that came or changed since they were taken, and that nobody writes any more."""
        found = []
        for path in files:
            state = _state(path)
            if self._seen.get(path) == state:
                continue
            if self._waiting.get(path) == state:
                found.append(path)
            self._waiting[path] = state
        return found

    def take_all(self, files: Sequence[Path], strict: bool) -> None:
        """Take files one after the other. Unless `strict`, one that cannot be used holds nobody up."""
        self._bytes_total += sum(_state(path)[0] for path in files)
        for path in files:
            if self.stopped():
                break
            self._seen[path] = _state(path)
            try:
                self._take(path)
            except (OSError, EOFError, zlib.error) as problem:
                told = InputError("unreadable", UNREADABLE, path=path, problem=problem)
                if strict:
                    raise told from problem
                self._passed_over.tell(path, told)
            self._bytes_before += self._seen[path][0]
        if strict and files and not self._usable and not self.stopped():
            raise InputError("nothing_usable", _NOTHING, path=", ".join(map(str, files[:3])))
        self.summary.cancelled = self.stopped()
        self._finish(self.store.newest_at() if strict else None)

    def _take(self, path: Path) -> None:
        self.summary.files.append(str(path))
        self.store.reread(str(path), self.summary.format)
        seen: dict[str, set[int]] = {}
        with opened(path) as file:
            block: list[Found] = []
            for found in objects(file):
                block.append(found)
                if len(block) >= BLOCK:
                    self._write(path, block, seen)
                    block = []
                    self._tell(file.tell() if path.suffix != ".gz" else 0)
                    if self.stopped():
                        return
            self._write(path, block, seen)

    def _write(self, path: Path, block: list[Found], seen: dict[str, set[int]]) -> None:
        """Make and write the rows of a block; a callback says how the contact before it ended, wherever that stands."""
        summary = self.summary
        asked = {back for one in block if one.value is not None and (back := records.called_back(one.value))}
        fresh = {str(records.own_id(one)) for one in asked} - self._asked_back
        self._asked_back |= fresh
        made: dict[str, dict[tuple[Any, ...], int]] = {}
        rejected: list[tuple[int, str, str]] = []
        where: list[tuple[str, str]] = []
        for place, found in enumerate(block):
            try:
                for table, values in self._rows(found):
                    made.setdefault(table, {}).setdefault(values, place)
            except Unusable as problem:
                rejected.append((found.number, found.text, problem.code))
                where.append(blamed(found.value or {}, problem))
        summary.lines += len(block)
        self.store.begin()
        for table, rows in made.items():
            self._usable = True
            told = self.store.merge(table, _COLUMNS[table], list(rows), seen.setdefault(table, set()))
            summary.rows[table] = summary.rows.get(table, 0) + told.new
            summary.changed += told.changed
            summary.known_lines += told.known
            summary.older += told.older + len(told.lost)
            summary.duplicates += len(told.same)
        self.store.connection.executemany(_ASKED_BACK, [(id,) for id in sorted(fresh)])
        for _, _, code in rejected:
            summary.reject(code)
        told_of = [(str(path), number, text, code) for number, text, code in rejected]
        self.store.reject(told_of, where, self.summary.format)
        self.store.commit()

    def _rows(self, found: Found) -> list[tuple[str, tuple[Any, ...]]]:
        record = found.value
        if record is None:
            raise Unusable(codes.NOT_JSON)
        if events.is_event(record):
            return list(events.rows(record, self._named))
        if not record.get("ContactId"):
            raise Unusable(codes.UNKNOWN_RECORD)
        leg = records.contact(record, self._asked_back, self._named)
        if leg is None:
            self.summary.filtered += 1
            return []
        return [("contact", leg), *(("recording", one) for one in records.recordings(record))]

    def _finish(self, spoke_at: int | None) -> None:
        self.store.begin()
        before = self._counts()
        self.store.settle_names(self._named, records.SOURCE)
        for table, count in self._counts().items():
            if count > before[table]:
                self.summary.rows[table] = self.summary.rows.get(table, 0) + count - before[table]
        agents = [(events.CAPACITY, id, records.SOURCE) for id in self._named.names.get("agent", ())]
        self.store.connection.executemany(_GUESSED, agents)
        self.store.heartbeat(spoke_at)
        self.store.commit()
        self.store.finish()
        self.summary.seconds = time.monotonic() - self._began

    def _counts(self) -> dict[str, int]:
        count = self.store.connection.execute
        return {table: count(f'SELECT count(*) FROM "{table}"').fetchone()[0] for table in self._named.names}

    def _tell(self, read: int) -> None:
        if self._progress is None:
            return
        seconds = max(time.monotonic() - self._began, 1e-6)
        done = min(self._bytes_before + read, self._bytes_total)
        left = seconds * (self._bytes_total - done) / done if done else None
        self._progress(Progress(done, self._bytes_total, self.summary.lines, self.summary.lines / seconds, left))


def _state(path: Path) -> tuple[int, int]:
    return state_of(path) or (0, 0)
