"""`moked report`: a table as a workbook, a PDF, a picture or a CSV, with what its figures mean and what it is about."""

from __future__ import annotations

import signal
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple, NoReturn

from supervisor import clock, settings
from supervisor.commands import beside, looking, periods, report_pages, signing
from supervisor.commands.report_pages import NOW, PAGED
from supervisor.commands.scope import Filters, context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, read_filters
from supervisor.context import Context
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import exporting
from supervisor.models.report_words import SPEECH
from supervisor.models.table_model import TableModel
from supervisor.reports import chart, contacts, files, listing, making, titles
from supervisor.reports.report import Chunk, Report
from supervisor.reports.stamp import Stamp
from supervisor.text import say

NAMES: Final = tuple(titles.NAMES)
_OF_PERIOD: Final[dict[str, tuple[str, ...]]] = {"queues": ("queue",), "agents": ("agent",), "totals": (), "kpis": ()}
"""Reports of a period's figures, and the keys that they are by unless somebody says others."""
_BY_OF_BOARD: Final = {"queues": ("queue",), "agents": ("agent",)}
_LEGS: Final = {"contacts": contacts.contacts, "journeys": contacts.journeys}
_LEG_KEYS: Final = ("queue", "client", "site", "channel", "agent", "team")
_PAGED: Final = tuple(name for name in PAGED if name not in NOW)

_NOW_ONLY: Final = QT_TRANSLATE_NOOP(
    "command", "The report {name} is of one instant: give --at T instead of a period, or neither for now."
)
_PERIOD_ONLY: Final = QT_TRANSLATE_NOOP("command", "The report {name} is of a period: give --period, as in 2026-11-22.")
_NOT_OF_BOARD: Final = QT_TRANSLATE_NOOP("command", "{option} goes with a period: give --period, as in 2026-11-22.")
_NOT_BY: Final = QT_TRANSLATE_NOOP("command", "The report {name} lists contacts one by one: leave out {option}.")
_NO_DRAWING: Final = QT_TRANSLATE_NOOP(
    "command", "PDF and PNG need Qt's libraries, and one of them is missing here ({detail}). XLSX and CSV work without."
)
_WRITTEN: Final = QT_TRANSLATE_NOOP("command", "{n} rows written to {path}.")


class Made(NamedTuple):
    """A report's rows, and what its stamp needs besides the options."""

    rows: list[dict[str, Any]]
    zone: str
    window: clock.Window
    at: int
    context: Context
    in_force: settings.Settings
    filters: Filters
    changed: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


def report(chosen: Namespace) -> int:
    """Write a report; raises `InputError` and what reading raises."""
    files.refuse_taken(chosen.out, force=chosen.force)
    of_period = bool(chosen.period or chosen.first or chosen.last)
    if chosen.name in (*_LEGS, *_PAGED, "kpis") and not of_period:
        raise InputError("period", _PERIOD_ONLY, name=chosen.name)
    if of_period and chosen.name not in (*_OF_PERIOD, *_LEGS, *_PAGED):
        raise InputError("period", _NOW_ONLY, name=chosen.name)
    with _swept_when_ended(), Reader(chosen.floor) as reader:
        if chosen.name in _LEGS:
            written = _save_legs(chosen, reader)
        elif chosen.name in PAGED:
            written = files.save(_paged(chosen, reader), chosen.out, force=chosen.force, draw=_draw)
        else:
            made = _figures(chosen, reader) if of_period else _board(chosen, reader)
            written = files.save(_reported(chosen, made), chosen.out, force=chosen.force, draw=_draw)
    print(say(_WRITTEN, written, path=str(chosen.out)))
    return GOOD


def _draw(report: Report, path: Path, form: str) -> int:
    try:
        from supervisor.app import drawing  # brings the drawing wing, which a table in a file does not need
    except ImportError as problem:
        raise InputError("no_drawing", _NO_DRAWING, detail=problem) from problem
    return drawing.draw(report, path, form)


@contextmanager
def _swept_when_ended() -> Iterator[None]:
    """Let a scheduler that ends the command leave nothing half written: what is open is swept on the way out."""

    def leave(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _board(chosen: Namespace, reader: Reader) -> Made:
    """One table of the board, as `moked live` shows it."""
    for option in ("by", "kpi"):
        if getattr(chosen, option):
            raise InputError("period", _NOT_OF_BOARD, option=f"--{option}")
    mine = settings.load().forcing(dict(chosen.given))
    filters = read_filters(chosen.filter, looking.SCOPE_KEYS)
    agents = filters.get("agent", frozenset())
    looking.refuse_agents("", chosen.name, agents)
    board, snapshot, in_force = looking.look(reader, chosen, mine, filters)
    refuse_unknown(filters, listing.names_of(snapshot.directory), looking.seen(snapshot))
    rows = listing.TABLES[chosen.name](snapshot, looking.scope_of(filters, in_force))
    if agents:
        rows = [row for row in rows if row["agent"] in agents]
    by = _BY_OF_BOARD.get(chosen.name, ())
    return Made(rows, snapshot.zone, snapshot.window, snapshot.now_at, board.context, in_force, filters, by=by)


def _figures(chosen: Namespace, reader: Reader) -> Made:
    """Figures of a period, as `moked kpis` shows them."""
    what = periods.asked(chosen)
    what = what._replace(by=what.by or _OF_PERIOD[chosen.name])
    looked = periods.look(reader, chosen, what, None if chosen.no_cache else settings.cache_dir())
    period = looked.period
    rows = looked.kpis()
    if not chosen.kpi:
        rows = periods.without_unmeasured(rows)
    changed = tuple(looked.changed)
    return Made(
        rows,
        str(period.zone),
        period.window,
        period.now_at,
        looked.context,
        looked.in_force,
        what.filters,
        changed,
        what.by,
    )


def _paged(chosen: Namespace, reader: Reader) -> Report:
    """A table of a page about the past: all of its columns, on paper those that the page shows."""
    found = report_pages.answered(chosen, reader)
    stretch, window = found.stretch, found.window
    model = TableModel(found.table.columns)
    model.show(found.table, stretch.now_at, stretch.zone)
    model.as_given()
    made = Made([], stretch.zone, window, stretch.now_at, found.context, found.in_force, found.filters, found.remarks)
    drawn = files.form_of(chosen.out) in files.DRAWN
    ids = [column.id for column in found.table.columns if not (drawn and column.hidden)]
    charts = exporting.bar_charts(model, ids) if found.charts is None else found.charts
    title = say(titles.NAMES[chosen.name])
    if PAGED[chosen.name].of_kpi:
        title = say(titles.OF_FIGURE, report=title, figure=making.title_of(chosen.kpi.strip()))
    return exporting.report(model, ids, title, _stamp(chosen, made), charts)


def _save_legs(chosen: Namespace, reader: Reader) -> int:
    """Contacts one by one, written while they are read."""
    for option in ("by", "kpi"):
        if getattr(chosen, option):
            raise InputError("by", _NOT_BY, name=chosen.name, option=f"--{option}")
    mine = settings.load().forcing(dict(chosen.given))
    filters = read_filters(chosen.filter, _LEG_KEYS)
    context = context_for(chosen, reader)
    zone = zone_of(reader, filters)
    window = periods.period_of(chosen, zone)
    at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
    names = history.load(reader, window, at, zone, mine, context, contacts=False)
    sheet = _LEGS[chosen.name](reader, names, filters, SPEECH)
    sheet = replace(sheet, chunks=_checked(sheet.chunks, lambda: refuse_unknown(filters, table.known_ids(names), {})))
    in_force = context.settings_on(clock.day_on(max(min(window.end_at - 1, at), window.start_at), zone), mine)
    told = (
        *periods.counted(window, zone, periods.now_of(chosen, zone)),
        *beside.said(chosen, reader, context, mine, window, zone),
    )
    made = Made([], str(zone), window, at, context, in_force, filters, told)
    whole = making.of_sheet(sheet, _stamp(chosen, made).about(SPEECH), contacts.definitions(sheet))
    with loading.no_garbage_collection():
        return files.save(whole, chosen.out, force=chosen.force, draw=_draw)


def _checked(chunks: Iterable[Chunk], refuse: Callable[[], None]) -> Iterator[Chunk]:
    """The rows; where there are none at all, a misspelt filter must not look like a quiet centre."""
    found = False
    for chunk in chunks:
        found = True
        yield chunk
    if not found:
        refuse()


def _reported(chosen: Namespace, made: Made) -> Report:
    title = say(titles.NAMES[chosen.name])
    about = _stamp(chosen, made).about(SPEECH, frozenset(name.partition(".")[0] for row in made.rows for name in row))
    drawn = tuple(one.strip() for one in chosen.kpi.split(",") if one.strip()) or chart.USUAL
    rows = [listing.in_words(row) for row in made.rows]
    return making.report(title, rows, about, made.in_force, SPEECH, made.by, drawn)


def _stamp(chosen: Namespace, made: Made) -> Stamp:
    return Stamp(
        chosen.name,
        chosen.floor.name,
        made.zone,
        made.window,
        made.at,
        made.in_force,
        made.context,
        made.filters,
        given=dict(chosen.given),
        head=_head(chosen) if made.context.book_id else "",
        remarks=made.changed,
        made_at=clock.now_ms(),
    )


def _head(chosen: Namespace) -> str:
    """The end of the chain of the book that decided."""
    with signing.open_book(signing.address_of(chosen)) as book:
        return str(book.head())
