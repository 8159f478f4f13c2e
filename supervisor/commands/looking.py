"""`moked live` and `moked check`: a floor as it stands, and its health."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from supervisor import clock, settings
from supervisor.commands.output import print_json, show
from supervisor.commands.shared import FOUND, GOOD, read_filters
from supervisor.errors import InputError
from supervisor.floor import health
from supervisor.floor.reader import Reader
from supervisor.kpi import catalogue
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.live.windows import window_for
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.reports import listing
from supervisor.text import say
from supervisor.views.floor import Scope
from supervisor.views.rows import RowsRequest
from supervisor.views.snapshot import Snapshot

SCOPE_KEYS = ("site", "client", "team", "queue", "channel", "agent")

_UNKNOWN_KPI = QT_TRANSLATE_NOOP("command", "“{kpi}” is no figure here. “moked schema kpis” lists them.")
_UNKNOWN_ID = QT_TRANSLATE_NOOP("command", "This floor has no {key} “{value}”.")
_NOTHING = QT_TRANSLATE_NOOP("command", "Nothing to show here.")
_HEALTHY = QT_TRANSLATE_NOOP("command", "No findings: every row of this floor can be used.")
_RECOMPUTED = QT_TRANSLATE_NOOP("command", "{kpi} = {value} (n {n}), from {rows} rows: {formula}")


def check(chosen: Namespace) -> int:
    """Judge a floor's rows; exit 1 when figures would be wrong."""
    with Reader(chosen.floor) as reader:
        info = reader.info
        zone = clock.zone(info.zone if info and info.zone else "UTC")
        at = clock.parse_instant(chosen.at, zone) if chosen.at else clock.now_ms()
        findings = health.check(reader, at)
    if chosen.output == "json":
        print_json([finding.as_json() for finding in findings])
    elif not findings:
        print(say(_HEALTHY))
    for finding in findings if chosen.output == "table" else ():
        print(f"{finding.severity:6} {finding.code:28} {say(finding.text, **finding.places)}")
        for sample in finding.samples:
            print(f"       {sample}")
    return FOUND if health.figures_are_wrong(findings) else GOOD


def live(chosen: Namespace) -> int:
    """Show one table of the board, or the rows behind one of its figures."""
    chosen_settings = settings.load().forcing(dict(chosen.given))
    filters = read_filters(chosen.filter, SCOPE_KEYS)
    if chosen.rows is not None and chosen.rows not in catalogue.BY_ID:
        raise InputError("kpi", _UNKNOWN_KPI, kpi=chosen.rows)
    with Reader(chosen.floor) as reader:
        board, snapshot = _look(reader, chosen, chosen_settings, filters)
        _refuse_unknown(filters, snapshot)
        scope = scope_of(filters, chosen_settings)
        if chosen.rows is not None:
            return _show_rows(board, snapshot, chosen, scope, filters)
        rows = listing.TABLES[chosen.table](snapshot, scope)
        if "agent" in filters and chosen.table == "agents":
            rows = [row for row in rows if row["agent"] in filters["agent"]]
    show(rows, chosen.output, listing.BRIEF[chosen.table], say(_NOTHING))
    return GOOD


def _look(
    reader: Reader, chosen: Namespace, chosen_settings: settings.Settings, filters: dict[str, frozenset[str]]
) -> tuple[Board, Snapshot]:
    zone = clock.zone(_zone_name(reader, filters))
    at = clock.parse_instant(chosen.at, zone) if chosen.at else clock.now_ms()
    board = Board(reader, chosen_settings)
    board.open(window_for(chosen.window, at, zone, chosen_settings), at)
    return board, board.snapshot(at)


def _zone_name(reader: Reader, filters: dict[str, frozenset[str]]) -> str:
    """The zone of the one site that is looked at, else the floor's."""
    sites = filters.get("site", frozenset())
    if len(sites) == 1:
        found = [row[1] for rows in reader.scan("site", ("id", "zone")) for row in rows if row[0] in sites]
        if found and found[0]:
            return str(found[0])
    return reader.info.zone if reader.info and reader.info.zone else "UTC"


def scope_of(filters: dict[str, frozenset[str]], chosen: settings.Settings) -> Scope:
    """The scope that filters and settings describe."""
    nothing: frozenset[str] = frozenset()
    return Scope(
        sites=filters.get("site", nothing),
        clients=filters.get("client", nothing),
        teams=filters.get("team", nothing),
        queues=filters.get("queue", nothing),
        channels=filters.get("channel", nothing),
        service_level_variant=chosen.service_level,
        abandonment_variant=chosen.abandonment_rate,
    )


def _refuse_unknown(filters: dict[str, frozenset[str]], snapshot: Snapshot) -> None:
    """A misspelt filter must not look like a quiet centre."""
    known = listing.names_of(snapshot.directory)
    seen = {
        "queue": {key.queue for key in snapshot.keys},
        "agent": set(snapshot.agents.ids),
        "client": {key.client for key in snapshot.keys},
    }
    for key, values in filters.items():
        for value in values:
            if value not in known[key] and value not in seen.get(key, ()):
                raise InputError("unknown_id", _UNKNOWN_ID, key=key, value=value)


def _show_rows(
    board: Board, snapshot: Snapshot, chosen: Namespace, scope: Scope, filters: dict[str, frozenset[str]]
) -> int:
    agents = filters.get("agent", frozenset())
    of_agents = chosen.table == "agents" or bool(agents)
    request = RowsRequest(
        chosen.rows,
        scope,
        "agents" if of_agents else "totals",
        next(iter(agents)) if len(agents) == 1 else "",
    )
    answer = open_figure(board, request, snapshot.now_at, listed=2**31)
    cells = answer.table.cells
    rows: list[dict[str, Any]] = [
        {name: cells[name][place] for name in cells if name != "counts_as"} | {"feeds": answer.amounts[place]}
        for place in range(len(answer.table))
    ]
    if chosen.output == "json":
        print_json(rows)
        return GOOD
    show(rows, "table", list(rows[0]) if rows else ())
    value = listing.plain_cell(answer.recomputed)
    print(say(_RECOMPUTED, kpi=chosen.rows, value=value, n=answer.recomputed.n, rows=len(rows), formula=answer.formula))
    return GOOD
