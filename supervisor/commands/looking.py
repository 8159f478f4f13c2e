"""`moked live` and `moked check`: a floor as it stands, and its health."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from supervisor import clock, settings
from supervisor.commands.output import print_json, show
from supervisor.commands.scope import Filters, context_for, refuse_unknown, zone_of
from supervisor.commands.shared import FOUND, GOOD, NOTHING, read_filters
from supervisor.errors import InputError
from supervisor.floor import health, loading, zones
from supervisor.floor.reader import Reader
from supervisor.kpi import catalogue, figures
from supervisor.live.board import Board
from supervisor.live.drill import open_figure
from supervisor.live.windows import window_on
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import words
from supervisor.reports import listing
from supervisor.text import say
from supervisor.views import floor
from supervisor.views.rows import RowsAnswer, RowsRequest, recompute
from supervisor.views.scope import WITH_FORMULAS, Scope, formulas
from supervisor.views.sight import narrowed_findings
from supervisor.views.snapshot import Snapshot

SCOPE_KEYS = ("site", "client", "team", "queue", "channel", "agent")

_UNKNOWN_KPI = QT_TRANSLATE_NOOP("command", "“{kpi}” is not a figure here. “moked schema kpis” lists them.")
_NO_AGENT_FIGURE = QT_TRANSLATE_NOOP(
    "command", "{kpi} is a figure of queues: it does not exist by agent. Leave out the agent, or open another figure."
)
_NO_AGENT_TABLE = QT_TRANSLATE_NOOP(
    "command", "The table {table} does not exist by agent. Use --table agents with --filter agent=..."
)
_HEALTHY = QT_TRANSLATE_NOOP("command", "No findings: every row of this floor can be used.")
_OF_ALL = QT_TRANSLATE_NOOP("command", "This counts the whole floor, also rows that you do not see.")
_RECOMPUTED = QT_TRANSLATE_NOOP("command", "{kpi} = {value} (n {n}), from {rows} rows: {formula}")


def check(chosen: Namespace) -> int:
    """Judge a floor's rows; exit 1 when figures would be wrong."""
    with Reader(chosen.floor) as reader:
        info = reader.info
        zone = clock.zone(info.zone if info and info.zone and zones.exists(info.zone) else "UTC")
        at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.present(reader, clock.now_ms())
        context = context_for(chosen, reader)
        findings = narrowed_findings(health.check(reader, at), context.sight)
    if chosen.output == "table" and not context.sight.everything:
        print(say(_OF_ALL))
    if chosen.output == "json":
        print_json([finding.as_json() for finding in findings])
    elif not findings:
        print(say(_HEALTHY))
    for finding in findings if chosen.output == "table" else ():
        print(f"{finding.severity:6} {finding.code:28} {say(finding.text, **finding.places)}")
        for sample in finding.samples:
            named = f"{sample.table} {sample.id or sample.pk}"
            print(f"       {listing.plain_cell(f'{named}: {sample.detail}' if sample.detail else named)}")
    return FOUND if health.figures_are_wrong(findings) else GOOD


def live(chosen: Namespace) -> int:
    """Show one table of the board, or the rows behind one of its figures."""
    mine = settings.load().forcing(dict(chosen.given))
    filters = read_filters(chosen.filter, SCOPE_KEYS)
    if chosen.rows is not None and chosen.rows not in {kpi.id for kpi in catalogue.LIVE}:
        raise InputError("kpi", _UNKNOWN_KPI, kpi=chosen.rows)
    agents = filters.get("agent", frozenset())
    refuse_agents(chosen.rows or "", chosen.table, agents)
    with Reader(chosen.floor) as reader:
        board, snapshot, in_force = look(reader, chosen, mine, filters)
        refuse_unknown(filters, listing.names_of(snapshot.directory), seen(snapshot))
        scope = scope_of(filters, in_force)
        if chosen.rows is not None:
            return _show_rows(board, snapshot, chosen, scope, agents)
        rows = listing.TABLES[chosen.table](snapshot, scope)
        if agents:
            rows = [row for row in rows if row["agent"] in agents]
    if chosen.output == "table" and chosen.table == "totals":
        rows = [kept for row in rows if (kept := _without_unmeasured(row))]
    nothing = words.NO_FIGURE[figures.NOT_MEASURED] if chosen.table == "totals" else NOTHING
    show(rows, chosen.output, listing.BRIEF[chosen.table], say(nothing))
    return GOOD


def _without_unmeasured(row: dict[str, Any]) -> dict[str, Any]:
    """For people to read: the figures that this centre measures."""
    return {name: one for name, one in row.items() if one.state != figures.NOT_MEASURED}


def look(
    reader: Reader, chosen: Namespace, mine: settings.Settings, filters: Filters
) -> tuple[Board, Snapshot, settings.Settings]:
    """The board, what it shows, and the settings in force on that day."""
    context = context_for(chosen, reader)
    zone = zone_of(reader, filters)
    at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())

    def settings_at(day_at: int) -> settings.Settings:
        return context.settings_on(clock.day_on(day_at, zone), mine)

    board = Board(reader, mine, context=context)
    board.open(window_on(chosen.window, at, zone, settings_at), at)
    return board, board.snapshot(at), settings_at(at)


def scope_of(filters: Filters, chosen: settings.Settings) -> Scope:
    """The scope that filters and settings describe."""
    nothing: frozenset[str] = frozenset()
    return Scope(
        sites=filters.get("site", nothing),
        clients=filters.get("client", nothing),
        teams=filters.get("team", nothing),
        queues=filters.get("queue", nothing),
        channels=filters.get("channel", nothing),
        formulas=formulas({kpi: getattr(chosen, kpi) for kpi in WITH_FORMULAS}),
    )


def seen(snapshot: Snapshot) -> dict[str, set[str]]:
    """The ids that rows name, whether or not the floor's tables know them."""
    return {
        "queue": {key.queue for key in snapshot.keys},
        "agent": set(snapshot.agents.ids),
        "client": {key.client for key in snapshot.keys},
    }


def refuse_agents(kpi: str, table: str, agents: frozenset[str]) -> None:
    """Figures of queues have no agent: to show them for one would show them for all."""
    of_agents = table == "agents" or bool(agents)
    if kpi:
        if of_agents and kpi not in (*listing.AGENT_KPIS, *floor.PEOPLE):
            raise InputError("by_agent", _NO_AGENT_FIGURE, kpi=kpi)
    elif agents and table != "agents":
        raise InputError("by_agent", _NO_AGENT_TABLE, table=table)


def _show_rows(board: Board, snapshot: Snapshot, chosen: Namespace, scope: Scope, agents: frozenset[str]) -> int:
    table = "agents" if chosen.table == "agents" or agents else "totals"
    answers = [
        open_figure(board, RowsRequest(chosen.rows, scope, table, agent), snapshot.now_at, listed=2**31)
        for agent in sorted(agents) or [""]
    ]
    rows = [row for answer in answers for row in _plain_rows(answer, snapshot)]
    if chosen.output == "json":
        print_json(rows)
        return GOOD
    show(rows, "table", list(rows[0]) if rows else ())
    formula = answers[0].formula
    amounts = [feeds for answer in answers for feeds in answer.amounts]
    figure, _ = recompute(chosen.rows, scope.variant(chosen.rows), amounts)
    value = listing.plain_cell(figure)
    print(say(_RECOMPUTED, kpi=chosen.rows, value=value, n=figure.n, rows=len(rows), formula=formula))
    return GOOD


_RENAMED = {"id": "contact", "ms": "time"}


def _plain_rows(answer: RowsAnswer, snapshot: Snapshot) -> list[dict[str, Any]]:
    """The rows with ISO times and seconds; ids with their names beside."""
    zone = clock.zone(snapshot.zone)
    cells = answer.table.cells
    kinds = {column.id: column.kind for column in answer.table.columns}
    rows = []
    for place, feeds in enumerate(answer.amounts[: len(answer.table)]):
        row: dict[str, Any] = {}
        for name, kind in kinds.items():
            if name not in cells or name == "counts_as":
                continue
            value = cells[name][place]
            if value is not None and kind in ("time", "moment", "at", "since"):
                value = clock.to_local(value, zone).isoformat(timespec="milliseconds")
            elif value is not None and kind == "ms":
                value = value / 1000
            if f"{name}_id" in cells:
                row |= {name: cells[f"{name}_id"][place], f"{name}_name": value}
            else:
                row[_RENAMED.get(name, name) if answer.table.view != "offers" else name] = value
        rows.append(row | {"feeds": feeds})
    return rows
