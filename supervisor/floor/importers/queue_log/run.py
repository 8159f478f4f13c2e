"""Imports queue_log files and dumps into a floor, once or for as long as it is wanted."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.cdr import joining
from supervisor.floor.importers.queue_log import codes
from supervisor.floor.importers.queue_log.engine import WINDOW_S, Engine
from supervisor.floor.importers.queue_log.local_time import ZoneNeeded
from supervisor.floor.importers.queue_log.position import Place, Position
from supervisor.floor.importers.queue_log.store import Store
from supervisor.floor.importers.queue_log.summary import Progress, Summary
from supervisor.floor.importers.queue_log.taps import UNREADABLE, Tap, open_tap, unreadable
from supervisor.floor.importers.running import DEFAULT_ZONE, ZONE_NEEDED, Stop, collector_at_rest, pause, stopper
from supervisor.mark import QT_TRANSLATE_NOOP

POLL_S: Final = 0.2
HEARTBEAT_S: Final = 1.0
SORTED_LINES: Final = 150_000
"""So many lines are put in order at once, however they are mixed; beyond that, lines late by `WINDOW_S` or less."""
STORED_LINES: Final = 40_000
"""Into a floor that is there already, lines go after so many: a few seconds' work, lost at most when we are killed, and
at most what somebody waits for who stops the import."""

_NOTHING = QT_TRANSLATE_NOOP(
    "importer", "Nothing in {path} is an event of a queue_log. Check that it is the right file; nothing was imported."
)


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
    """Import files, rotated files, ``.gz`` files or dumps into the floor (made when missing).

    `zone` is the zone of a dump's local times and of a new floor. With `follow` it goes on until `stop`, which is an
    event or a function that says whether to stop; the floor then holds what was read, and the next import goes on
    there. `poll_s` is the pause between two looks at a followed file, none at all where it is 0. Raises `FloorError`,
    and `InputError` with the codes ``unreadable``, ``zone_needed`` and ``nothing_usable``.
    """
    where = clock.zone(zone) if zone else None
    store = Store(Path(floor_path), zone or DEFAULT_ZONE)
    importer = _Importer(store, progress, stopper(stop))
    try:
        with collector_at_rest():
            importer.open([Path(path) for path in paths], where)
            importer.read_all(follow)
        if follow:
            importer.follow(poll_s)
    except ZoneNeeded:
        raise InputError("zone_needed", ZONE_NEEDED, path=importer.reading) from None
    finally:
        importer.close()
    return importer.summary


class _Importer:
    """One run: taps on the one side, the store on the other, the engine between them."""

    def __init__(self, store: Store, progress: Callable[[Progress], None] | None, stop: Callable[[], bool]) -> None:
        self.store = store
        self.summary = Summary()
        self.engine = Engine(store.recall)
        self.older: Engine | None = None
        self.taps: list[Tap] = []
        self.reading = ""
        self._progress = progress
        self._stop = stop
        self._known: list[Position] = []
        self._began = time.monotonic()
        self._before = (0, 0)
        self._usable = 0
        self._rest: dict[str, list[int]] = {}
        self._following = False
        self._stored = False
        self._looked_at = clock.now_ms()

    def open(self, paths: Sequence[Path], where: ZoneInfo | None) -> None:
        """Open every input, and take up the state that an earlier run left."""
        self._known = self.store.positions()
        state = self.store.load_state()
        self._rest = state.get("rest", {}) if state is not None else {}
        if state is not None and self.engine.restore(state):
            self.engine.show()
            machine = self.engine.live or self.engine.settled
            self._before = (len(machine.agents.known), len(machine.agents.queues))
            machine.calls.legs = machine.agents.states = 0
            self.engine.settled.calls.legs = self.engine.settled.agents.states = 0
        zone = self.store.zone()
        if where is None and not self.store.fresh and zone and zone != DEFAULT_ZONE:
            where = clock.zone(zone)
        for path in paths:
            tap = open_tap(path, self._known, where)
            self.taps.append(tap)
            self.summary.files.append(tap.name)
            self.summary.known_lines += tap.skipped

    # Reading once

    def read_all(self, follow: bool) -> None:
        """Read all inputs to their present ends, in the order of their times, and store everything."""
        self.store.begin()
        for tap in self.taps:
            self.store.forget_rest(tap.name, self._rest.pop(tap.name, []))
            if follow:
                tap.catch_up()
        total = sum(tap.total for tap in self.taps)
        heads = [_Head(tap, *self._read_ahead(tap)) for tap in self.taps]
        heads = sorted((head for head in heads if head.block), key=lambda head: head.order)
        while heads and not self._stopped():
            head = min(heads, key=lambda head: head.time)
            self._add(head.block or ("", 0), head.tap.name)
            head.advance(*self._read_ahead(head.tap))
            if head.block is None:
                heads.remove(head)
            if len(self.engine.pending) > (SORTED_LINES if self.store.fresh else STORED_LINES):
                self._settle(heads)
            self._report(total)
        # A block that was read ahead when the user stopped belongs to what was read.
        for head in heads:
            if head.block is not None:
                self._add(head.block, head.tap.name)
        self._finish_reading(follow)
        self._report(total)

    def _read_ahead(self, tap: Tap) -> tuple[tuple[str, int] | None, list[tuple[Position, Place]]]:
        """The next block, and where the positions stood before it."""
        before = [(one, one.place()) for one in self._known]
        block = self._read(tap)
        return block, [(one, place) for one, place in before if one.place() != place]

    def _read(self, tap: Tap) -> tuple[str, int] | None:
        self.reading = tap.name
        try:
            block = tap.read()
        except UNREADABLE as problem:
            if self._following:
                raise
            raise unreadable(tap.path, problem, self._stored) from problem
        rejects = getattr(tap, "rejects", None)
        if rejects:
            self.engine.rejects += rejects
            self.engine.lines += len(rejects)
            rejects.clear()
        return block

    def _stopped(self) -> bool:
        if self._stop():
            self.summary.cancelled = True
        return self.summary.cancelled

    def _add(self, block: tuple[str, int], name: str) -> None:
        self.engine.add(block[0], name, block[1])
        if self.engine.late:
            self._backfill()

    def _backfill(self) -> None:
        """Lines that are older than everything settled get a machine of their own; its rows replace only worse."""
        if self.older is None:
            self.older = Engine(self.store.recall)
        rows = self.engine.late
        self.engine.late = []
        self.summary.late += len(rows)
        self.older.add("\n".join("|".join(row) for row in rows), "", 1)
        self.older.late.clear()

    def _settle(self, heads: Sequence[_Head]) -> None:
        newest = min((one.time for one in heads), default=self.engine.newest)
        heap = self.engine.settle(int(newest) - WINDOW_S)
        self.store.write(heap)
        if self.older is not None and len(self.older.pending) > 500_000:
            self.store.write(self.older.settle(int(self.older.newest) - WINDOW_S), ">")
        if not self.store.fresh:
            self._write_rest()
            self._save_taken(heads)
            self.store.commit()
            self._stored = True
            self.store.begin()

    def _finish_reading(self, follow: bool) -> None:
        self.store.write(self.engine.settle(int(self.engine.newest) - WINDOW_S))
        self._show()
        packed = self.engine.pack()
        if not follow and not self.summary.cancelled:
            self._read_rests()
        self._save(packed)
        self._check_usable(follow)
        # Who reads once does not live on: the source last spoke when its newest line was written.
        self.store.heartbeat(None if follow else int(self.engine.newest) * 1000)
        self.store.commit()
        self.store.finish()

    def _read_rests(self) -> None:
        """Take last lines without an end as they are now. They are read again next time, so the state that is kept
        does not hold them."""
        for tap in self.taps:
            rest = tap.rest()
            if rest is None:
                continue
            self.engine.add(rest[0], tap.name, rest[1], unfinished=True)
            pks = self.store.keep_rest(self.engine.raw)
            self.summary.kept_raw += len(pks)
            self.engine.raw.clear()
            if pks:
                self._rest[tap.name] = pks
        self._show()

    def _check_usable(self, follow: bool) -> None:
        self._count()
        known = self.summary.known_lines or self.engine.settled.clock
        if not follow and not known and not self._usable and not self.summary.cancelled:
            raise InputError("nothing_usable", _NOTHING, path=", ".join(self.summary.files) or "-")

    def _show(self) -> None:
        heap, gone = self.engine.show()
        again = gone is not None and any(gone.values())
        if gone is not None:
            for table, ids in gone.items():
                if ids:
                    self.store.delete(table, ids)
        self.store.write(heap, "" if again else ">=")
        if self.older is not None:
            if self.engine.late:
                self._backfill()
            self.store.write(self.older.settle(int(self.older.newest) - WINDOW_S), ">")
            self.store.write(self.older.show()[0], ">")
        joining.join(self.store.connection)
        self._write_rest()

    def _write_rest(self) -> None:
        engine, older = self.engine, self.older
        for reject in engine.rejects:
            if reject[3] != codes.DUPLICATE:
                self.summary.rejected[reject[3]] = self.summary.rejected.get(reject[3], 0) + 1
        self.store.reject(engine.rejects)
        engine.rejects.clear()
        self.summary.kept_raw += self.store.keep_raw(engine.raw, check=False)
        engine.raw.clear()
        if older is not None:
            older.rejects.clear()
            self.summary.kept_raw += self.store.keep_raw(older.raw, check=True)
            older.raw.clear()

    def _save_taken(self, heads: Sequence[_Head]) -> None:
        """Save without the blocks that were read ahead: they are not taken in yet, and are lost if we are killed."""
        ahead = [one for head in heads for one in head.ahead]
        now = [(position, position.place()) for position, _ in ahead]
        for position, place in ahead:
            position.stand_at(place)
        try:
            self._save()
        finally:
            for position, place in now:
                position.stand_at(place)

    def _save(self, packed: dict[str, Any] | None = None) -> None:
        self.store.save_state((packed or self.engine.pack()) | {"rest": self._rest})
        self.store.save_positions(self._known, self._looked_at)

    def _count(self) -> None:
        engine, summary = self.engine, self.summary
        machine = engine.live or engine.settled
        summary.lines, summary.duplicates = engine.lines, engine.duplicates
        summary.ignored = machine.calls.ignored
        summary.contacts, summary.states = machine.calls.legs, machine.agents.states
        summary.agents = len(machine.agents.known) - self._before[0]
        summary.queues = len(machine.agents.queues) - self._before[1]
        if self.older is not None:
            machine = self.older.live or self.older.settled
            summary.duplicates += self.older.duplicates
        summary.seconds = time.monotonic() - self._began
        self._usable = summary.lines - sum(summary.rejected.values())

    def _report(self, total: int) -> None:
        if self._progress is None:
            return
        done = min(sum(tap.done for tap in self.taps), total)
        spent = max(time.monotonic() - self._began, 1e-6)
        left = spent * (total - done) / done if done else None
        self._progress(Progress(done, total, self.engine.lines, self.engine.lines / spent, left))

    # Following

    def follow(self, poll_s: float) -> None:
        """Go on with what is written from now on, until it is enough."""
        self._following = True
        spent = beat_at = 0.0
        moved = False
        while not self._stop():
            began = time.monotonic()
            moved = self._poll() or moved
            if moved or began >= beat_at:
                if not self.store.begin_if_free():
                    pause(poll_s, self._stop)
                    continue
                if moved:
                    self._show()
                    self.engine.settle_lagging()
                    self._save()
                self.store.heartbeat()
                self.store.commit()
                moved = False
                beat_at = began + HEARTBEAT_S
                spent = time.monotonic() - began
            # A big state is saved less often, so that saving takes a tenth of the time at most.
            pause(10 * spent if poll_s and 10 * spent > POLL_S else poll_s, self._stop)
        self._count()

    def _poll(self) -> bool:
        moved = False
        self._looked_at = clock.now_ms()
        for tap in self.taps:
            try:
                # First, because what follows the old place in a file that was emptied and grew again is no line.
                tap.turn()
                while (block := self._read(tap)) is not None:
                    self._add(block, tap.name)
                    moved = True
            except UNREADABLE:
                # The file is being moved or cannot be opened now; the next look may find it.
                continue
        return moved

    def close(self) -> None:
        """Close inputs and floor; a floor that was not finished is thrown away."""
        for tap in self.taps:
            tap.close()
        self.store.discard()


class _Head:
    """The block of a tap that comes next, and the time it begins with."""

    def __init__(self, tap: Tap, block: tuple[str, int] | None, ahead: list[tuple[Position, Place]]) -> None:
        self.tap = tap
        self.block: tuple[str, int] | None = None
        self.ahead: list[tuple[Position, Place]] = []
        self.time = ""
        self.order = ""
        self.advance(block, ahead)
        if block is not None:
            self.order = block[0][:200]

    def advance(self, block: tuple[str, int] | None, ahead: list[tuple[Position, Place]]) -> None:
        """Take the next block; the time of one that begins with no event is that of the block before.

        `ahead` says where the positions stood before it was read.
        """
        self.block, self.ahead = block, ahead
        if block is not None:
            start = block[0][:10]
            if len(start) == 10 and start.isdecimal() and start.isascii():
                self.time = start
            elif not self.time:
                self.time = "0000000000"
