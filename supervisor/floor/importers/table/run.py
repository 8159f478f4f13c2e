"""Imports tables into a floor by a mapping file, once or as files come."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers.queue_log.summary import Progress
from supervisor.floor.importers.running import (
    DEFAULT_ZONE,
    EMPTY,
    ZONE_NEEDED,
    Stop,
    collector_at_rest,
    pause,
    state_of,
    stopper,
)
from supervisor.floor.importers.table import codes, constants, contact_log, ready, refused
from supervisor.floor.importers.table.case_log import EVENT_COLUMNS, CaseLog
from supervisor.floor.importers.table.contact_log import ContactLog, Contacts
from supervisor.floor.importers.table.files import files_in
from supervisor.floor.importers.table.gone import Gone
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.reading import Bound, Rejected, bound_sheets, is_blank, unmapped
from supervisor.floor.importers.table.rows import END, ENDS, GONE, Named, Out
from supervisor.floor.importers.table.settling import Cases, standing_ends
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.store import Store, Written
from supervisor.floor.importers.table.sum_rows import Line
from supervisor.floor.importers.table.summary import Lines, Summary
from supervisor.floor.importers.table.times import ZoneNeeded
from supervisor.floor.importers.table.whole_sums import Settled, WholeSums
from supervisor.mark import QT_TRANSLATE_NOOP

BLOCK: Final = 20_000
"""So many rows are written at once."""
POLL_S: Final = 1.0
_NOTHING = QT_TRANSLATE_NOOP(
    "importer",
    "No row of {path} can be used ({reason}). Nothing was imported; --preview shows how rows are understood.",
)

Chooser = Callable[[Path], Mapping]
"""The mapping of a file."""


def run(
    paths: Sequence[Path | str],
    floor_path: Path | str,
    *,
    zone: str | None = None,
    follow: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Stop | None = None,
    map_path: Path | str | None = None,
    encoding: str | None = None,
    dates: str = "",
    poll_s: float = POLL_S,
) -> Summary:
    """Import files, or all files of folders, into the floor (made when missing) by the mapping in `map_path`; without
    one each file by the ready mapping that knows its heading.

    `zone` is the zone of times that have none where the mapping names none, and of a new floor. With `follow` it goes
    on until `stop`, and takes files that come or change. Raises `FloorError` and `InputError`.
    """
    return take(paths, floor_path, chooser(map_path, encoding, dates), zone, follow, progress, stop, encoding, poll_s)


def auto(
    paths: Sequence[Path | str],
    floor_path: Path | str,
    *,
    zone: str | None = None,
    follow: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Stop | None = None,
    encoding: str | None = None,
    dates: str = "",
    poll_s: float = POLL_S,
) -> Summary:
    """As `run`, each file by the ready mapping that knows its heading."""
    return take(
        paths, floor_path, chooser(None, encoding, dates), zone, follow, progress, stop, encoding, poll_s, "auto"
    )


def chooser(map_path: Path | str | None, encoding: str | None = None, dates: str = "") -> Chooser:
    """What gives the mapping of each file: the one in `map_path`, else the ready one that knows its heading; `dates`
    says how days stand in dates that it could read both ways. Raises `InputError` at once where that mapping cannot be
    read, and when it is called for a file that none knows."""
    chosen = None if map_path is None else ready.named(map_path)

    def choose(path: Path) -> Mapping:
        found = chosen or ready.detected(path, encoding)
        return replace(found, dates=dates) if dates else found

    return choose


def take(
    paths: Sequence[Path | str],
    floor_path: Path | str,
    choose: Chooser,
    zone: str | None = None,
    follow: bool = False,
    progress: Callable[[Progress], None] | None = None,
    stop: Stop | None = None,
    encoding: str | None = None,
    poll_s: float = POLL_S,
    form: str = "table",
) -> Summary:
    """As `run`, with a mapping for each file."""
    where = clock.zone(zone) if zone else None
    given = [Path(path) for path in paths]
    found = files_in(given)
    if not (found or follow):
        raise InputError("nothing", EMPTY, path=", ".join(map(str, given)))
    fallback = zone or _zone_said(choose, found[:1]) or DEFAULT_ZONE
    importer = Importer(Store(Path(floor_path), fallback), choose, where, progress, stop, encoding)
    importer.summary.format = form
    try:
        with collector_at_rest():
            _take_whole(importer, found, given, follow)
            while follow and not importer.stopped():
                pause(poll_s, importer.stopped)
                _take_whole(importer, importer.changed(files_in(given)), given, follow)
    finally:
        importer.close()
    return importer.summary


def _take_whole(importer: Importer, files: list[Path], given: list[Path], follow: bool) -> None:
    try:  # who follows goes on to the next file, and waits for the rest of one that ends in half a letter
        importer.take_all(files, strict=not follow, named=given)
    except InputError as problem:
        if not follow or problem.code not in refused.OF_FILES:
            raise


def _zone_said(choose: Chooser, files: Iterable[Path]) -> str | None:
    """The zone that the mapping of the first file says; what is wrong with that file is told when it is taken."""
    with suppress(InputError):
        return next((found.zone for found in map(choose, files) if found.zone), None)
    return None


class Importer:
    """One run: sheets on the one side, the store on the other."""

    def __init__(
        self,
        store: Store,
        choose: Chooser,
        zone: ZoneInfo | None,
        progress: Callable[[Progress], None] | None,
        stop: Stop | None,
        encoding: str | None,
    ) -> None:
        self.store = store
        self.choose = choose
        self.encoding = encoding
        self.summary = Summary()
        self._progress = progress
        self.stopped = stopper(stop)
        self._zone = zone or self._of_floor()
        self._seen: dict[Path, tuple[int, int] | None] = {}
        self._waiting: dict[Path, tuple[int, int] | None] = {}
        self._began = time.monotonic()
        self._bytes_before = self._bytes_total = 0
        self._usable, self._source = False, ""
        self._ends: list[tuple[Any, ...]] = []
        self._gone = Gone(store.connection)
        self._sums = WholeSums(store)

    def _of_floor(self) -> ZoneInfo | None:
        name = None if self.store.fresh else self.store.zone()
        return clock.zone(name) if name and name != DEFAULT_ZONE else None

    def changed(self, files: Sequence[Path]) -> list[Path]:
        """Files that came or changed since they were taken, and that nobody writes any more."""
        found = []
        for path in files:
            state = state_of(path)
            if state is None or self._seen.get(path) == state:
                continue
            if self._waiting.get(path) == state:
                found.append(path)
            self._waiting[path] = state
        return found

    def take_all(self, files: Sequence[Path], strict: bool, named: Collection[Path] = ()) -> None:
        """Take files one after the other. One that cannot be used holds nobody up, unless `strict` it was `named`."""
        self._bytes_total += sum(state[0] for path in files if (state := state_of(path)))
        first: InputError | None = None
        for path in files:
            if self.stopped():
                break
            self._seen[path] = state_of(path)
            before = sum(self.summary.rejected.values())
            try:
                self._take(path)
                if strict and not self._usable and sum(self.summary.rejected.values()) > before:
                    raise InputError("nothing_usable", _NOTHING, path=path, reason=self._reason())
            except InputError as problem:
                if strict and path in named:
                    raise
                first = first or problem
                self.store.begin()
                self._reject([Rejected(str(path), 0, str(problem), problem.code, "")])
                self.store.commit()
            self._bytes_before += (self._seen[path] or (0, 0))[0]
        if first is not None and not self._usable:
            raise first
        self.summary.cancelled = self.stopped()
        self._finish(None if not strict else self.store.newest_at())

    def _reason(self) -> str:
        code = max(self.summary.rejected, key=lambda one: self.summary.rejected[one])
        return str(codes.REJECTS.get(code, code))

    def _finish(self, spoke_at: int | None) -> None:
        """`spoke_at` is when the source last spoke; None where files are still to come."""
        self.store.begin()
        self.store.heartbeat(spoke_at)
        self.store.commit()
        self.store.finish()
        self.summary.seconds = time.monotonic() - self._began

    def close(self) -> None:
        """Let go of the floor; a new one that was not finished leaves no trace."""
        self.store.discard()

    def _take(self, path: Path) -> None:
        chosen = constants.importable(self.choose(path))
        if chosen.name not in self.summary.mappings:
            self.summary.mappings.append(chosen.name)
        self.summary.files.append(str(path))
        seen: dict[str, set[int]] = {}
        self._sums, self._source = WholeSums(self.store), chosen.name
        named = Named()
        try:
            for found in bound_sheets(path, chosen, self.encoding, self._zone, named):
                if isinstance(found, str):
                    self.summary.skipped_sheets.append(found)
                    continue
                self.summary.unmapped += [one for one in unmapped(found) if one not in self.summary.unmapped]
                self._take_sheet(found, named, seen)
        except ZoneNeeded:
            raise InputError("zone_needed", ZONE_NEEDED, path=path) from None
        except (MemoryError, RecursionError) as problem:
            self.store.roll_back()
            raise InputError("beyond", refused.BEYOND, path=path, problem=type(problem).__name__) from problem

    def _take_sheet(self, bound: Bound, named: Named, seen: dict[str, set[int]]) -> None:
        self.store.reread(bound.sheet.label, self._source, readable=True)
        block: list[tuple[int, Record]] = []
        for numbered in bound.sheet.rows:
            block.append(numbered)
            if len(block) >= BLOCK:
                self._write(bound, block, seen)
                block = []
                self._tell(bound)
                if self.stopped():
                    break
        if block and not self.stopped():
            self._write(bound, block, seen)
        self.store.begin()
        if isinstance(bound.log, CaseLog):
            self.store.index_now("case_event")
            cases = Cases(self.store.connection)
            cases.settle(bound.log)
            self.summary.settle(cases)
        elif bound.log is not None:
            self._settle_contacts(bound, bound.log)
        if bound.maker.totals:
            self._reject(self._settled(self._sums.end_of_sheet(bound)))
        if self._ends:
            self.store.index_now("agent_state")
            columns = bound.maker.columns("agent_state")
            standing = standing_ends(self.store.connection, self._ends, columns)
            self._told(bound, ENDS, self.store.merge("agent_state", columns, standing, set()), [], False)
            self._ends.clear()
        before = self.store.counts(named)
        self.store.settle_names(named, bound.maker.mapping.name)
        for table, count in self.store.counts(named).items():
            self.summary.add_rows(table, count - before[table])
        self.store.commit()
        self.summary.assume(bound.maker.reading.assumed.columns())
        self._tell(bound)

    def _settle_contacts(self, bound: Bound, log: ContactLog) -> None:
        """Make contacts of their steps."""
        told = Contacts(self.store.connection).settle(log)
        self.summary.steps(told)
        lost = [Rejected(bound.sheet.label, at, f"{id}|{step}", codes.NO_BEGIN, "") for at, id, step in told.lost]
        self._reject(lost)

    def _write(self, bound: Bound, block: list[tuple[int, Record]], seen: dict[str, set[int]]) -> None:
        found, gone, rejected = self._outcomes(bound, block)
        self.summary.lines += len(block)
        self.store.begin()
        if gone:
            self._usable = True
            self.summary.deleted += self._gone.take_out(bound.maker, gone)
        made: dict[str, list[tuple[Any, ...]]] = {}
        from_row: dict[str, list[int]] = {}
        if bound.maker.totals:
            sums = [Line(*block[place], rows[0].values[0], rows[1:]) for place, rows in found]
            rejected, found = rejected + self._settled(self._sums.take(bound, sums)), []
        for place, rows in found:
            if bound.maker.mapping.deleted and not self._gone.stays(bound.maker, rows):
                self.summary.older += 1
                continue
            for table, values in rows:
                made.setdefault(table, []).append(values)
                from_row.setdefault(table, []).append(place)
        self._ends += made.pop(ENDS, [])
        lines = Lines()
        for table, rows_of in made.items():
            self._usable = True
            if table == contact_log.TABLE:
                continue  # its legs are made when all steps are there
            columns = EVENT_COLUMNS if bound.log is not None else bound.maker.columns(table)
            told = self.store.merge(table, columns, rows_of, seen.setdefault(table, set()))
            main, places = table in (bound.maker.table, "case_event"), from_row[table]
            rejected += self._told(bound, table, told, [block[place] for place in places], main)
            lines.note(told, places, main, table, columns, rows_of)
        self.summary.count(lines)
        self._reject(rejected)
        self.store.commit()

    def _outcomes(
        self, bound: Bound, block: list[tuple[int, Record]]
    ) -> tuple[list[tuple[int, list[Out]]], list[tuple[Any, ...]], list[Rejected]]:
        """The rows of each row of the block by its place, words that rows are deleted, and what is rejected."""
        found: list[tuple[int, list[Out]]] = []
        gone: list[tuple[Any, ...]] = []
        rejected: list[Rejected] = []
        summary, outcome = self.summary, bound.outcome
        for place, (line, record) in enumerate(block):
            if is_blank(record):
                summary.blank += 1
                continue
            rows, refused = outcome(line, record)
            if refused:
                rejected += refused
            if rows is None:
                summary.filtered += 1
            elif not rows:
                summary.blank += not refused
                summary.refused += bool(refused)
            elif rows[0].table == GONE:
                gone.append(rows[0].values)
                summary.delete()
            else:
                found.append((place, rows))
        bound.maker.reading.assumed.refuse_unlikely(bound.sheet.label)
        return found, gone, rejected

    def _settled(self, told: Settled) -> list[Rejected]:
        """What became of rows of sums; what of them is rejected."""
        self._usable = self._usable or bool(told.lines)
        self.summary.settled(told)
        return told.rejected

    def _told(
        self, bound: Bound, table: str, told: Written, rows: list[tuple[int, Record]], main: bool
    ) -> list[Rejected]:
        self.summary.add_rows(table.removesuffix(END), told.new)
        if not main:
            # With ids of its own a second row may clash where the first one does not.
            own = any(part.table == table and part.ids for part in bound.maker.also)
            return [bound.rejected(*rows[place], codes.SAME_ID, "") for place in told.lost] if own else []
        self.summary.older += told.older
        self.summary.refused += len(told.same) + len(told.lost)
        self.summary.duplicates += len(told.same)
        why = [(place, codes.DUPLICATE) for place in told.same] + [(place, codes.SAME_ID) for place in told.lost]
        return [bound.rejected(*rows[place], code, "") for place, code in why]

    def _reject(self, rejected: list[Rejected]) -> None:
        for one in rejected:
            self.summary.reject(one.code)
        rows, where = [(*one[:4],) for one in rejected], [(one.column, one.value) for one in rejected]
        self.store.reject(rows, where, self._source)

    def _tell(self, bound: Bound) -> None:
        if self._progress is None:
            return
        seconds = max(time.monotonic() - self._began, 1e-6)
        done = min(self._bytes_before + bound.sheet.done(), self._bytes_total)
        left = seconds * (self._bytes_total - done) / done if done else None
        self._progress(Progress(done, self._bytes_total, self.summary.lines, self.summary.lines / seconds, left))
