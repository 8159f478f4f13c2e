"""Where a call left its agent, as call detail records tell: a queue_log may give the agent all the rest of the call.

The answered parts of calls and the moves between them are kept in the floor's ``raw_event`` (the call, the extension
that had it; of a part the instants of its end and its beginning, of a move its instant and whom the call went to). So
whoever writes a leg of that call, now or again, ends the agent's part at the same instant, in whatever files the
records stand.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.cdr.codes import TALK_CAPPED
from supervisor.floor.importers.cdr.details import SOURCE, Detail, extension

SLACK_MS: Final = 2_000
"""Both logs write whole seconds, each its own."""
SENT_ON: Final = "sent_on"
"""How the agent sent the call on, where only the records tell that."""
_MOVED: Final = "MOVED"
_PART: Final = "PART"
_INDEX: Final = (
    f"CREATE INDEX IF NOT EXISTS raw_event_parts ON raw_event (queue, verb) WHERE verb = '{_PART}' OR verb = '{_MOVED}'"
)
_INSERT: Final = "INSERT INTO raw_event (at, queue, agent, verb, data, source) VALUES (?, ?, ?, ?, ?, ?)"
_OF_CALLS: Final = "WHERE verb = '{}' AND source = ? AND queue IN (SELECT value FROM json_each(?))"
"""The verb stands in it as it is, or the index would not be known to hold all of them."""
KEY: Final = f"importer_state:{SOURCE}"
"""Counts the changes of moves that are kept: who writes legs reads them again when it changes."""


class Part(NamedTuple):
    """An extension had a call in that time."""

    start_at: int
    end_at: int
    left: str


class Move(NamedTuple):
    """A call left an extension at that instant, and went on to another."""

    at: int
    left: str
    to: str


Moves = dict[str, list[Move]]
"""Per call its moves in their order."""


def part(one: Detail) -> Part | None:
    """The part of its call that a record tells of; None where nobody's telephone had it."""
    return Part(one.start_at, one.end_at, one.called) if one.answered and one.called and one.call else None


def of_parts(parts: Iterable[Part]) -> list[Move]:
    """The moves of one call: a part ends, and one of somebody else that began by then outlives it.

    More parts only add moves, or tell better whom one went to.
    """
    known = sorted(set(parts))
    found = []
    for one in known:
        after = (other for other in known if other.left != one.left and _goes_on(one, other))
        to = next(after, None)
        if to is not None:
            found.append(Move(one.end_at, one.left, to.left))
    return sorted(found)


def _goes_on(one: Part, other: Part) -> bool:
    begins = one.start_at < other.start_at <= one.end_at or abs(other.start_at - one.end_at) <= SLACK_MS
    return begins and other.end_at > one.end_at


def capped(leg: dict[str, Any], moves: Sequence[Move], extensions: frozenset[str]) -> dict[str, Any] | None:
    """What of an answered leg changes: its agent left when the call moved from one of the agent's `extensions`.

    None where nothing does. An end within the slack is the same end. Of an agent without a known extension (the log
    names people, not their telephones) the first move is taken.
    """
    answered_at, ended_at = leg["answered_at"], leg["ended_at"]
    if answered_at is None or ended_at is None:
        return None
    flags = (leg["flags"] or "").split()
    until = ended_at if leg["transferred_at"] is None else min(leg["transferred_at"], ended_at)
    # A leg that ends at a move already may still end at an earlier one, or have gone to somebody else.
    last_at = until if TALK_CAPPED in flags else until - SLACK_MS - 1
    for move in moves:
        if (not extensions or move.left in extensions) and answered_at <= move.at <= last_at:
            own = None if leg["transfer"] in (None, SENT_ON) else leg["transferred_to"]
            changed = {
                "transferred_at": move.at,
                "transfer": leg["transfer"] or SENT_ON,
                "transferred_to": own or move.to,
                "talk_ms": move.at - answered_at,
                "flags": " ".join(dict.fromkeys([*flags, TALK_CAPPED])),
            }
            return None if all(leg[name] == value for name, value in changed.items()) else changed
    return None


def prepare(connection: sqlite3.Connection) -> None:
    """Let parts and moves be found by their calls."""
    connection.execute(_INDEX)


def take(connection: sqlite3.Connection, told: Iterable[tuple[str, Part]]) -> Moves:
    """Keep parts of calls, and the moves that follow from them; gives the moves of calls whose moves changed."""
    fresh = set(told)
    calls = {call for call, _ in fresh}
    fresh -= {(call, Part(int(start), end, left)) for call, left, end, start in _rows(connection, _PART, calls)}
    if not fresh:
        return {}
    rows = [(one.end_at, call, one.left, _PART, str(one.start_at), SOURCE) for call, one in sorted(fresh)]
    connection.executemany(_INSERT, rows)
    calls = _of_several(connection, {call for call, _ in fresh})
    parts: dict[str, list[Part]] = {}
    for call, left, end, start in _rows(connection, _PART, calls):
        parts.setdefault(call, []).append(Part(int(start), end, left))
    before = _moves(_rows(connection, _MOVED, calls))
    now = {call: of_parts(several) for call, several in parts.items()}
    changed = {call: several for call, several in now.items() if several != before.get(call, [])}
    _keep(connection, changed)
    return changed


def _of_several(connection: sqlite3.Connection, calls: Iterable[str]) -> set[str]:
    """Those calls that more than one extension had."""
    sql = f"SELECT queue FROM raw_event {_OF_CALLS.format(_PART)} GROUP BY queue HAVING min(agent) <> max(agent)"
    return {call for (call,) in connection.execute(sql, (SOURCE, json.dumps(sorted(calls))))}


def _rows(connection: sqlite3.Connection, verb: str, calls: Iterable[str]) -> list[tuple[str, str, int, str]]:
    """Call, extension, instant and the rest of what is kept of these calls."""
    sql = f"SELECT queue, agent, at, data FROM raw_event {_OF_CALLS.format(verb)} ORDER BY at, agent, data"
    return connection.execute(sql, (SOURCE, json.dumps(sorted(calls)))).fetchall()


def _moves(rows: Iterable[tuple[str, str, int, str]]) -> Moves:
    found: Moves = {}
    for call, left, at, to in rows:
        found.setdefault(call, []).append(Move(at, left, to))
    return found


def _keep(connection: sqlite3.Connection, moves: Moves) -> None:
    """Keep the moves of these calls in the place of those that were kept before."""
    if not moves:
        return
    gone = f"DELETE FROM raw_event {_OF_CALLS.format(_MOVED)}"
    connection.execute(gone, (SOURCE, json.dumps(sorted(moves))))
    rows = [(one.at, call, one.left, _MOVED, one.to, SOURCE) for call, several in moves.items() for one in several]
    connection.executemany(_INSERT, rows)
    connection.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = value + excluded.value",
        (KEY, len(rows)),
    )


def stored(connection: sqlite3.Connection) -> Moves:
    """All moves that the floor keeps."""
    sql = "SELECT queue, agent, at, data FROM raw_event WHERE source = ? AND verb = ? ORDER BY at, agent, data"
    return _moves(connection.execute(sql, (SOURCE, _MOVED)))


def directory(connection: sqlite3.Connection) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """The agent of each extension, and the extensions of each agent, by the ids and aliases of agents.

    An agent whom another source tells of goes before one that only these records know, by the extension alone.
    """
    agents: dict[str, str] = {}
    extensions: dict[str, set[str]] = {}
    told = [
        *connection.execute("SELECT id, id FROM agent WHERE source IS NOT ? ORDER BY pk", (SOURCE,)),
        *connection.execute("SELECT agent, alias FROM agent_alias ORDER BY pk"),
        *connection.execute("SELECT id, id FROM agent WHERE source = ? ORDER BY pk", (SOURCE,)),
    ]
    for agent, name in told:
        found = extension(str(name or ""))
        if agent and found is not None:
            agents.setdefault(found, agent)
            extensions.setdefault(agent, set()).add(found)
    return agents, {agent: frozenset(several) for agent, several in extensions.items()}


def extensions_of(agent: str | None, known: dict[str, frozenset[str]]) -> frozenset[str]:
    """The extensions of an agent; an id that is a telephone tells its own."""
    found = known.get(agent or "", frozenset())
    own = extension(agent or "")
    return found if own is None else found | {own}


def count(connection: sqlite3.Connection) -> int:
    """How many changes of moves were ever kept."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return int(found[0]) if found else 0
