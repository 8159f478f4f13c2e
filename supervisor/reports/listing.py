"""Tables of the board as rows of plain values: for JSON with stable keys, and as text for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from supervisor import clock, contract
from supervisor.floor.directory import Directory
from supervisor.kpi import catalogue, own_sums
from supervisor.kpi.figures import MONEY, Figure, remarks
from supervisor.mark import Text
from supervisor.text import say
from supervisor.views import floor, floor_tables
from supervisor.views.scope import Scope, agents_in, keys_in
from supervisor.views.snapshot import Snapshot

Row = dict[str, Any]

QUEUE_KPIS: Final = tuple(kpi.id for kpi in catalogue.LIVE if kpi.keys != "agent" and kpi.id != "missed_offers")
AGENT_KPIS: Final = tuple(kpi.id for kpi in catalogue.LIVE if kpi.keys != "queue")


def totals(snapshot: Snapshot, scope: Scope) -> list[Row]:
    """One row: every KPI over the scope."""
    return [dict(floor.totals(snapshot, scope))]


def queues(snapshot: Snapshot, scope: Scope) -> list[Row]:
    """One row per queue and channel."""
    keys, agents = keys_in(scope, snapshot), agents_in(scope, snapshot)
    view = floor_tables.queue_table(snapshot, scope, keys, agents)
    groups = floor_tables.queue_groups(snapshot, scope, keys)
    directory = snapshot.directory
    rows: list[Row] = []
    for (queue, channel), numbers in groups.items():
        of_queue, alone = (numbers, ()) if queue else ([], numbers)
        found = floor.figures_of(snapshot, scope, of_queue, agents, alone)
        row: Row = {"queue": queue or None, "queue_name": floor_tables.queue_name(snapshot, queue)}
        row["channel"] = channel or None
        row |= {"site": directory.queue_site.get(queue), "client": directory.queue_client.get(queue)}
        rows.append(row | {id: found[id] for id in QUEUE_KPIS} | _people(view.cells, len(rows)))
    return rows


def _people(cells: dict[str, list[Any]], number: int) -> Row:
    """Agents of a queue are its members; where nobody is known to be a member there is no such figure."""
    values = {name: cells[name][number] for name in floor.PEOPLE}
    return {
        name: Figure(value, value or 0, "count", state="" if value is not None else "not_measured")
        for name, value in values.items()
    }


def agents(snapshot: Snapshot, scope: Scope) -> list[Row]:
    """One row per agent."""
    directory, columns = snapshot.directory, snapshot.agents
    view = floor_tables.agent_table(snapshot, scope, agents_in(scope, snapshot))
    place = {agent: number for number, agent in enumerate(columns.ids)}
    rows = []
    for agent in view.keys:
        number = place[agent]
        team = directory.agent_team.get(agent)
        since_at = int(columns.since_at[number])
        row: Row = {
            "agent": agent,
            "agent_name": directory.agents.get(agent, agent),
            "team": team,
            "team_name": directory.teams.get(team or ""),
            "state": contract.STATES[columns.state[number]],
            "reason": columns.reason[number] or None,
            "since": _iso(snapshot, since_at) if since_at else None,
            "time_in_state": Figure(snapshot.now_at - since_at if since_at else None, int(bool(since_at)), "ms"),
        }
        known = bool(columns.known[number])
        sums = columns.sums[:, number]
        rows.append(
            row | {id: floor.agent_figure(id, sums, known, scope.variant(id), snapshot.empty) for id in AGENT_KPIS}
        )
    return rows


def waiting(snapshot: Snapshot, scope: Scope) -> list[Row]:
    """One row per contact that waits."""
    kept = set(floor_tables.waiting_table(snapshot, scope, keys_in(scope, snapshot)).keys)
    return [
        {
            "contact": one.id,
            "queue": one.queue,
            "queue_name": snapshot.directory.queues.get(one.queue, one.queue),
            "channel": one.channel or None,
            "caller": one.caller or None,
            "address": one.address or None,
            "queued_at": _iso(snapshot, one.queued_at),
            "wait": Figure(snapshot.now_at - one.queued_at, 1, "ms"),
            "tries": one.tries,
            "past_threshold": one.past,
        }
        for one in snapshot.waiting
        if one.id in kept
    ]


def to_reach(snapshot: Snapshot, scope: Scope) -> list[Row]:
    """One row per caller who gave up and was not reached since."""
    kept = set(floor_tables.to_reach_table(snapshot, scope, keys_in(scope, snapshot)).keys)
    return [
        {
            "contact": one.id,
            "queue": one.queue,
            "queue_name": snapshot.directory.queues.get(one.queue, one.queue),
            "caller": one.caller or None,
            "address": one.address or None,
            "abandoned_at": _iso(snapshot, one.abandoned_at),
            "wait": Figure(one.wait_ms, 1, "ms"),
            "tries": one.tries,
        }
        for one in snapshot.to_reach
        if (one.address or one.id) in kept
    ]


TABLES: Final = {"totals": totals, "queues": queues, "agents": agents, "waiting": waiting, "to_reach": to_reach}

BRIEF: Final = {
    "totals": (),
    "queues": (
        "queue_name",
        "waiting",
        "longest_wait",
        "service_level",
        "entered",
        "answered",
        "abandoned",
        "asa",
        "aht",
        "agents_available",
    ),
    "agents": (
        "agent_name",
        "state",
        "time_in_state",
        "contacts_in_hand",
        "answered",
        "aht",
        "occupancy",
        "missed_offers",
    ),
    "waiting": ("queue_name", "caller", "wait", "tries"),
    "to_reach": ("queue_name", "caller", "abandoned_at", "wait", "tries"),
}
"""The columns that a terminal has room for; JSON has them all."""


def _iso(snapshot: Snapshot, at: int) -> str:
    return clock.to_local(at, clock.zone(snapshot.zone)).isoformat(timespec="milliseconds")


def as_json(rows: Iterable[Row]) -> list[Row]:
    """The rows with figures as objects (see `Figure.as_dict`), those of the catalogue with all their remarks."""
    return [
        {key: _object(key, value) if isinstance(value, Figure) else value for key, value in without_words(row).items()}
        for row in rows
    ]


def without_words(row: Row) -> Row:
    """The row without names in our words, for scripts."""
    return {key: None if isinstance(value, Text) else value for key, value in row.items()}


def in_words(row: Row) -> Row:
    """The row with names in our words in the language in force, for people."""
    return {key: say(value) if isinstance(value, Text) else value for key, value in row.items()}


def _object(name: str, figure: Figure) -> dict[str, Any]:
    told = figure.as_dict()
    if own_sums.is_own(name) or name.partition(".")[0] in catalogue.BY_ID:
        told["remarks"] = remarks(own_sums.kpi_of(name), figure)
    return told


def plain_cell(value: Any) -> str:
    """A value as text for a terminal; a dash for no data, and nothing in it that moves the cursor or turns text."""
    if isinstance(value, Figure):
        return _figure_text(value)
    if value is None or value == "":
        return "-"
    if isinstance(value, Text):
        value = say(value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {one}" for key, one in value.items())
    return "".join(char if _harmless(char) else "\N{REPLACEMENT CHARACTER}" for char in str(value))


_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _harmless(char: str) -> bool:
    return char not in _TURNING and unicodedata.category(char) not in ("Cc", "Zl", "Zp", "Cs")


def _figure_text(figure: Figure) -> str:
    if figure.value is None:
        return "-"
    if figure.unit == "ratio":
        return f"{figure.value * 100:.2f} %"
    if figure.unit == "ms":
        seconds = int(figure.value) // 1000  # cut off, as `formats.duration`: the window shows the same
        hours, rest = divmod(seconds, 3600)
        return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
    if figure.unit.startswith(MONEY):
        told = figure.as_dict()
        return f"{told['value']} {told['unit']}"
    return f"{figure.value:,.2f}" if isinstance(figure.value, float) else f"{figure.value:,}"


def _width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def as_text(rows: Sequence[Row], columns: Sequence[str] = ()) -> str:
    """The rows as aligned text; one row with many columns stands as a list."""
    if not rows:
        return ""
    names = [name for name in columns or rows[0] if name in rows[0]]
    if len(rows) == 1 and not columns:
        widest = max(len(name) for name in names)
        return "\n".join(f"{name:{widest}}  {plain_cell(rows[0][name])}" for name in names)
    return aligned(names, [[plain_cell(row.get(name)) for name in names] for row in rows])


def aligned(heads: Sequence[str], lines: Sequence[Sequence[str]], trailing: Collection[int] = ()) -> str:
    """Lines of cells under their heads, column under column; `trailing` columns end where their widest cell ends."""
    cells = [heads, *lines]
    widths = [max(_width(line[number]) for line in cells) for number in range(len(heads))]

    def filled(number: int, text: str) -> str:
        room = " " * (widths[number] - _width(text))
        return room + text if number in trailing else text + room

    return "\n".join("  ".join(filled(at, text) for at, text in enumerate(line)).rstrip() for line in cells)


def names_of(directory: Directory) -> dict[str, frozenset[str]]:
    """The ids that filters may name, per key."""
    return {
        "site": frozenset(directory.sites),
        "client": frozenset(directory.clients),
        "team": frozenset(directory.teams),
        "queue": frozenset(directory.queues),
        "agent": frozenset(directory.agents),
        "channel": frozenset(contract.CHANNELS),
    }
