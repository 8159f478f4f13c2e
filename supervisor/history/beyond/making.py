"""Makes the parts of past days that are kept beyond the live board (see `parts`), some days at once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from datetime import tzinfo
from threading import Event
from typing import Any, Final, NamedTuple

import numpy as np

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor.case_columns import Source
from supervisor.floor.reader import Reader
from supervisor.history import period
from supervisor.history.beyond import moves as beyond_moves
from supervisor.history.beyond import placing as beyond
from supervisor.history.beyond.contacts import JOURNEY_MS
from supervisor.history.beyond.days import MADE, MEASURES_OF, Cells, TooMuchError
from supervisor.history.beyond.moves import TABLES, check
from supervisor.history.beyond.parts import FOLDER, Holding, Parts, parts_of
from supervisor.history.coding import Ints
from supervisor.history.kept import building, moves
from supervisor.history.kept.building import Made, Progress
from supervisor.history.kept.day_file import Array, narrow
from supervisor.history.kept.shelf import Shelf
from supervisor.history.period import Period
from supervisor.settings import Settings

_RUN_DAYS: Final = (7, 35)
"""So few and so many days are read at once: what lies around them is read once for all."""
_RUN_ROWS: Final = 200_000
"""As many as have about so many rows between them."""
_FIRST: Final = 'SELECT min(opened_at) FROM "case"', "SELECT min(asked_at) FROM survey"


def build(
    reader: Reader,
    shelf: Shelf,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context,
    *,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
    share: tuple[int, int] = (0, 1),
) -> Made:
    """Make every part of a past day that is over and not kept, or does not hold any more: the newest first. May raise
    `FloorError`. As `building.build`; who shares takes runs of days."""
    if not context.sight.everything:
        return Made(0, 0, 0)
    parts, days = parts_of(shelf.folder / FOLDER), history_of(reader, now_at, zone)
    if not days:
        return Made(0, 0, 0)
    whole = Window(min(day.start_at for day in days.values()), max(day.end_at for day in days.values()))
    # What is read once for all days is as old as the mark that all days have.
    mark, source = moves.mark(reader), Source(reader, now_at, kept=True)
    frame = _frame(reader, whole, now_at, zone, settings, context)
    holding = Holding(reader, frame, context)
    fresh = parts.fresh(reader, holding, now_at)
    held = {name for name, file in fresh.items()
            if (on := name.partition(".")[0]) in days and holding.agrees(file, days[on])}  # fmt: skip
    runs = _runs(days, held, _run_days(reader, len(days)))[share[0] :: share[1]]
    made = still_open = done = 0
    missing = sum(map(len, runs))
    began = time.monotonic()
    for some in filter(None, runs):
        if progress is not None:
            spent = time.monotonic() - began
            progress(Progress(done, missing, some[0], spent / done * (missing - done) if done else None))
        if stop is not None and stop.is_set():
            return Made(made, still_open, len(days) - missing, stopped=True)
        run = _Run(reader, {on: days[on] for on in some}, now_at, (zone, settings, context), (mark, source))
        complete = run.keep(parts, held)
        run.let_go()
        if complete is None:
            return Made(made, still_open, len(days) - missing, stopped=True, unwritten=True)
        made, still_open, done = made + complete, still_open + len(some) - complete, done + len(some)
    if progress is not None:
        progress(Progress(missing, missing, "", 0.0))
    return Made(made, still_open, len(days) - missing)


def _runs(days: Iterable[str], held: Collection[str], length: int) -> list[list[str]]:
    """Runs of so many days, the newest first, each with those of its days that are to be made: the same runs for all
    who share them, whoever looks first."""
    ordered = sorted(days, reverse=True)
    return [
        [on for on in ordered[first : first + length] if not {f"{on}.{part}" for part in MEASURES_OF} <= set(held)]
        for first in range(0, len(ordered), length)
    ]


def _run_days(reader: Reader, days: int) -> int:
    rows = sum(reader.query(f"SELECT max(pk) FROM {name}")[0][0] or 0 for name in ("contact", '"case"', "survey"))
    return min(max(_RUN_ROWS * days // max(rows, 1), _RUN_DAYS[0]), _RUN_DAYS[1])


def history_of(reader: Reader, now_at: int, zone: tzinfo) -> dict[str, Window]:
    """All days of a floor that are over, whichever of its tables tells the first. As `building.history_of`."""
    known = building.history_of(reader, now_at, zone)
    instants = [reader.query(sql)[0][0] for sql in _FIRST]
    first = min((at for at in instants if type(at) is int and at > 0), default=now_at)
    days = (
        building.whole_days(Window(clock.day_window(first, zone).start_at, now_at), now_at, zone)
        if first < now_at
        else {}
    )
    return {on: Window(day.start_at, day.end_at) for on, day in (days | known).items()}


def _frame(reader: Reader, window: Window, now_at: int, zone: tzinfo, settings: Settings, context: Context) -> Period:
    return period.load(reader, window, now_at, zone, settings, context, contacts=False, states=False)


class _Run:
    """Some days that are made together."""

    def __init__(
        self,
        reader: Reader,
        days: dict[str, Window],
        now_at: int,
        under: tuple[Any, Settings, Context],
        read: tuple[moves.Mark, Source],
    ) -> None:
        zone, settings, context = under
        self.days, self._reader, self._now_at = days, reader, now_at
        self._mark, source = read
        window = Window(min(day.start_at for day in days.values()), max(day.end_at for day in days.values()))
        self._frame = _frame(reader, window, now_at, zone, settings, context)
        self._holding = Holding(reader, self._frame, context)
        self._desk = beyond.placing(reader, self._frame, context, MADE, source)
        self._legs = self._desk.legs(first_contacts=True)
        self._cells = Cells(self._desk.found.placed)
        self._to_come, self._linked_to_come = (_to_come(reader, now_at, linked=linked) for linked in (False, True))

    def keep(self, parts: Parts, held: Collection[str]) -> int | None:
        """Keep what can be kept of each day; gives how many days are complete, None where nothing can be written."""
        done, files = 0, []
        for on, day in self.days.items():
            complete = True
            for part in MEASURES_OF:
                if f"{on}.{part}" in held:
                    continue
                made = self._made(part, on, day)
                complete &= made is not None
                if made is not None:
                    files.append((f"{on}.{part}", *made))
            done += complete
        if self._rows_went():
            return 0
        if not all(parts.put(*file) for file in files):
            return None
        return done

    def let_go(self) -> None:
        """Forget all that was read: those at the desk know each other, and would stay while the next run is read."""
        vars(self._desk).clear()
        vars(self).clear()

    def _rows_went(self) -> bool:
        """Whether rows went away while the days were made: nobody knows then which of them had been read."""
        since, (until, _) = self._mark[0], moves.mark(self._reader)
        for table in TABLES:
            code = beyond_moves.code_of(table)
            sql = 'SELECT DISTINCT row FROM change WHERE seq > ? AND seq <= ? AND "table" = ?'
            rows = {row[0] for row in self._reader.query(sql, (since, until, code))}
            if len(list(beyond_moves.present(self._reader, table, ("pk",), rows))) < len(rows):
                return True
        return False

    def _made(self, part: str, on: str, day: Window) -> tuple[dict[str, Any], dict[str, Array]] | None:
        """The header and the arrays of a part; None where it cannot be kept yet."""
        rows = self._cells.rows(part, day.start_at, day.end_at)
        span_ms = {"contacts": JOURNEY_MS, "first": self._frame.fcr_days * clock.DAY_MS + JOURNEY_MS}.get(part, 0)
        apart = self._apart(day) if part == "cases" else []
        remembered, settled_at = self._remembered(part, day, span_ms, rows)
        if settled_at > self._now_at or (span_ms and self._to_come and day.end_at + span_ms > self._now_at):
            return None
        if part == "cases" and self._linked_to_come:
            return None
        try:
            texts, arrays = self._cells.arrays(rows)
        except TooMuchError:
            return None
        since, entry = self._mark
        header = {
            "on": on,
            "part": part,
            "start_at": day.start_at,
            "end_at": day.end_at,
            "settled_at": settled_at,
            "span_ms": span_ms,
            "since": since,
            "entry": entry,
            "texts": texts,
            "apart": sorted(apart),
        }
        told = {
            f"rows.{table}": narrow(np.array(sorted(rows_of), dtype=np.int64)) for table, rows_of in remembered.items()
        }
        return header | self._holding.header(part, day, texts), arrays | told

    def _apart(self, day: Window) -> list[str]:
        """The cases of a day that are left out of it."""
        alive = self._desk.read_cases().alive(day)
        return [id for id, row in (self._desk.apart or {}).items() if alive[row]]

    def _remembered(self, part: str, day: Window, span_ms: int, rows: Ints) -> tuple[dict[str, Collection[int]], int]:
        """The numbers of the rows that a part was made of, and from when on it stands as it is."""
        if span_ms:
            ids, newest_at = self._legs.from_elsewhere(day, span_ms)
            settled_at = day.end_at if part == "contacts" else day.end_at + span_ms - JOURNEY_MS
            return {"contact": self._numbers("contact", "id", ids)}, max(settled_at, newest_at)
        if part == "cases":
            return self._of_cases(day, self._cells.places(rows))
        units = self._cells.units(rows)
        mine = set(units)
        told = [row for row in self._desk.read_surveys() if row["id"] in mine]
        links = {name: {row[name] for row in told if row[name]} for name in ("contact", "case_id")}
        found: dict[str, Collection[int]] = {
            "survey": self._numbers("survey", "id", units),
            "contact": self._numbers("contact", "id", links["contact"]),
            "case": self._numbers("case", "id", links["case_id"]),
        }
        if len(found["contact"]) + len(found["case"]) < len(links["contact"]) + len(links["case_id"]):
            found["links"] = {check(one) for several in links.values() for one in several}
        return found, max([day.end_at, *(row["known_at"] for row in told)])

    def _of_cases(self, day: Window, units: Ints) -> tuple[dict[str, Collection[int]], int]:
        """The same of cases. Of those that post nothing on a day the rows that belong to them matter too: without one
        of them they may."""
        read = self._desk.read_cases()
        table, alive = read.table, read.alive(day)
        away = [row for row in (self._desk.apart or {}).values() if alive[row]]
        posted = np.concatenate([units - read.first_unit, np.array(away, dtype=np.int64)])
        found = {"case": table.cases.pk[np.unique(posted)]}
        for name, told in (("case_event", table.events), ("message", table.messages), ("contact", table.contacts)):
            found[name] = told.rows.pk[alive[told.row]]
        known_at = int(table.known_at[read.cases.opened_at < day.end_at].max(initial=0))
        began_at = int(table.contacts.at[alive[table.contacts.row]].max(initial=0))
        return {name: rows.tolist() for name, rows in found.items()}, max(day.end_at, known_at, began_at)

    def _numbers(self, table: str, key: str, ids: Iterable[str]) -> set[int]:
        return beyond_moves.numbers(self._reader, table, key, ids)


def _to_come(reader: Reader, now_at: int, *, linked: bool) -> bool:
    """Whether contacts (those `linked` to a case) are told that are still to come: they may yet change what is over."""
    done, more = "coalesce(wrapped_at, ended_at)", " AND case_id IS NOT NULL" if linked else ""
    later = (f"SELECT 1 FROM contact WHERE {at} > ?{more} LIMIT 1" for at in ("queued_at", done))
    return any(reader.query(sql, (now_at,)) for sql in later)


class AllMade(NamedTuple):
    """What a building came to: of the live measures as `building.Made`, and the same of those beyond the board."""

    made: int
    open: int
    kept: int
    stopped: bool
    beyond: Made
    unwritten: bool = False
    """See `building.Made`."""


def kept_days(shelf: Shelf) -> list[str]:
    """The days of which every part beyond the board stands in the folder, oldest first; whether they hold is not
    asked."""
    parts = Counter(name.partition(".")[0] for name in parts_of(shelf.folder / FOLDER).stamps())
    return sorted(on for on, count in parts.items() if count == len(MEASURES_OF))


def build_all(
    reader: Reader,
    shelf: Shelf,
    now_at: int,
    zone: tzinfo,
    settings: Settings,
    context: Context,
    *,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
    share: tuple[int, int] = (0, 1),
) -> AllMade:
    """Keep all that can be kept of every past day: the live measures first, then the others. May raise `FloorError`."""
    under = (now_at, zone, settings, context)
    live = building.build(reader, shelf, *under, progress=progress, stop=stop, share=share)
    others = Made(0, 0, 0) if live.stopped else build(reader, shelf, *under, progress=progress, stop=stop, share=share)
    unwritten = live.unwritten or others.unwritten
    return AllMade(live.made, live.open, live.kept, live.stopped or others.stopped, others, unwritten)
