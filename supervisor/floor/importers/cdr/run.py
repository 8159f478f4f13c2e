"""Imports call detail records of Asterisk into a floor, once or as they grow."""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.cdr import codes, details, joining, moves
from supervisor.floor.importers.cdr.details import Detail
from supervisor.floor.importers.cdr.reading import Row, rows
from supervisor.floor.importers.passed_over import PassedOver
from supervisor.floor.importers.queue_log.local_time import Times, ZoneNeeded
from supervisor.floor.importers.queue_log.summary import Progress
from supervisor.floor.importers.running import (
    DEFAULT_ZONE,
    UNREADABLE,
    ZONE_NEEDED,
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

_NOTHING = QT_TRANSLATE_NOOP("importer", "{path} holds no call detail record that can be read. Nothing was imported.")
_UNNAMED = QT_TRANSLATE_NOOP(
    "importer",
    "The columns of {path} have no names, and their order is not a known one. Nothing was imported. Write their names "
    "into its first line (start, src, dst, channel, dstchannel…) and import it again.",
)

_LEG: Final = ("answered_at", "ended_at", "transferred_at", "transfer", "transferred_to", "talk_ms", "flags")
_REPAIRED: Final = ("transferred_at", "transfer", "transferred_to", "talk_ms", "flags")


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
    """Import files into the floor (made when missing). `zone` is the zone of local times.

    Calls of queues are told by the queue_log; of those, the records only say where an agent's part ended. Calls
    beside the queues become contacts of their extensions' agents. With `follow` it goes on until `stop`, and takes
    files again that changed. Raises `FloorError` and `InputError`.
    """
    given = [Path(path) for path in paths]
    importer = _Importer(Store(Path(floor_path), zone or DEFAULT_ZONE), zone, progress, stop)
    try:
        with collector_at_rest():
            importer.take_all(given, strict=not follow)
            while follow and not importer.stopped():
                pause(poll_s, importer.stopped)
                importer.take_all([path for path in given if importer.changed(path)], strict=False)
    finally:
        importer.store.discard()
    return importer.summary


class _Importer:
    """One run."""

    def __init__(
        self, store: Store, zone: str | None, progress: Callable[[Progress], None] | None, stop: Stop | None
    ) -> None:
        self.store = store
        self.summary = Summary(format="asterisk-cdr")
        of_floor = None if store.fresh else store.zone()
        self._zone = zone or (of_floor if of_floor != DEFAULT_ZONE else None)
        self.stopped = stopper(stop)
        self._progress = progress
        self._seen: dict[Path, tuple[int, int] | None] = {}
        self._passed_over = PassedOver(store, self.summary)
        self._began = time.monotonic()
        self._agents, self._extensions = moves.directory(store.connection)
        self._usable = False
        moves.prepare(store.connection)

    def changed(self, path: Path) -> bool:
        """Whether a file is not what it was when it was taken."""
        return self._seen.get(path) != state_of(path)

    def take_all(self, files: Sequence[Path], strict: bool) -> None:
        """Take files one after the other. Unless `strict`, one that cannot be used holds nobody up."""
        if not files:
            return
        for path in files:
            if self.stopped():
                break
            self._seen[path] = state_of(path)
            try:
                self._take(path)
            except (OSError, EOFError, zlib.error, sqlite3.DatabaseError) as problem:
                told = InputError("unreadable", UNREADABLE, path=path, problem=problem)
                if strict:
                    raise told from problem
                self._passed_over.tell(path, told)
            except ZoneNeeded:
                raise InputError("zone_needed", ZONE_NEEDED, path=path) from None
        if strict and not self._usable and not self.stopped():
            unnamed = codes.WRONG_COLUMNS in self.summary.rejected
            raise InputError("nothing_usable", _UNNAMED if unnamed else _NOTHING, path=", ".join(map(str, files)))
        self.summary.cancelled = self.stopped()
        self._finish(self.store.newest_at() if strict else None)

    def _take(self, path: Path) -> None:
        self.summary.files.append(str(path))
        self.store.reread(str(path), self.summary.format)
        times = Times(clock.zone(self._zone) if self._zone else None)
        seen: set[int] = set()
        block: list[Row] = []
        for row in rows(path):
            block.append(row)
            if len(block) >= BLOCK:
                self._write(path, block, times, seen)
                block = []
                if self.stopped():
                    return
        self._write(path, block, times, seen)

    def _write(self, path: Path, block: list[Row], times: Times, seen: set[int]) -> None:
        summary = self.summary
        read: list[tuple[Row, Detail]] = []
        rejected: list[tuple[Row, str]] = []
        for row in block:
            try:
                if row.fields is None:
                    raise Unusable(codes.WRONG_COLUMNS)
                read.append((row, details.detail(row.fields, times.meanings)))
            except Unusable as problem:
                rejected.append((row, problem.code))
        self._usable |= bool(read)
        made: dict[tuple[Any, ...], int] = {}
        of_queues = self._in_queue_log({one.call for _, one in read if one.call})
        for place, (row, one) in enumerate(read):
            if one.queue is not None and one.call in of_queues:
                summary.known_lines += 1
                continue
            try:
                leg = details.leg(one, self._agents)
            except Unusable as problem:
                rejected.append((row, problem.code))
                continue
            if leg is None:
                summary.filtered += 1
            else:
                made.setdefault(leg, place)
        summary.lines += len(block)
        self.store.begin()
        told = self.store.merge("contact", details.COLUMNS, list(made), seen)
        summary.rows["contact"] = summary.rows.get("contact", 0) + told.new
        summary.changed += told.changed
        summary.known_lines += told.known
        summary.duplicates += len(told.same)
        for _, code in rejected:
            summary.reject(code)
        where = [details.blamed(row.fields or {}, code, times.meanings) for row, code in rejected]
        found = [(str(path), row.number, row.said(), code) for row, code in rejected]
        self.store.reject(found, where, self.summary.format)
        self._name(read)
        self._follow_calls([one for _, one in read])
        self.store.commit()
        self._tell()

    def _in_queue_log(self, calls: set[str]) -> set[str]:
        """The calls that the queue_log told of."""
        ids = json.dumps([f"ql:{call}:1" for call in calls])
        found = self.store.connection.execute(
            "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
        return {str(id)[3:-2] for (id,) in found}

    def _name(self, read: list[tuple[Row, Detail]]) -> None:
        named = Named()
        for _, one in read:
            mine = one.caller if one.caller is not None else one.called
            if one.queue is None and mine is not None and mine not in self._agents:
                named.note("agent", mine, one.end_at, None)
        self.store.settle_names(named, details.SOURCE)

    def _follow_calls(self, read: list[Detail]) -> None:
        """Keep where calls moved, and end the agents' parts there."""
        told = [(one.call, part) for one in read if (part := moves.part(one)) is not None]
        for call, several in moves.take(self.store.connection, told).items():
            self._repair(call, several)

    def _finish(self, spoke_at: int | None) -> None:
        self.store.begin()
        joining.join(self.store.connection)
        self._agents, self._extensions = moves.directory(self.store.connection)
        self.store.heartbeat(spoke_at)
        self.store.commit()
        self.store.finish()
        self.summary.seconds = time.monotonic() - self._began

    def _repair(self, call: str, told: list[moves.Move]) -> None:
        run = self.store.connection.execute
        number = 1
        names = ", ".join(_LEG)
        while row := run(f"SELECT agent, {names} FROM contact WHERE id = ?", (f"ql:{call}:{number}",)).fetchone():
            mine = moves.extensions_of(row[0], self._extensions)
            changed = moves.capped(dict(zip(_LEG, row[1:], strict=True)), told, mine)
            if changed is not None:
                values = [changed[name] for name in _REPAIRED]
                places = ", ".join(f"{name} = ?" for name in _REPAIRED)
                run(f"UPDATE contact SET {places} WHERE id = ?", (*values, f"ql:{call}:{number}"))
                self.summary.changed += 1
            number += 1

    def _tell(self) -> None:
        if self._progress is not None:
            seconds = max(time.monotonic() - self._began, 1e-6)
            self._progress(Progress(0, 0, self.summary.lines, self.summary.lines / seconds, None))
