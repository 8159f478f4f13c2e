"""Where a call left its agent, as call detail records tell: a queue_log may give the agent all the rest of the call.

A move is kept in the floor's ``raw_event`` (its call, the instant, the extension that had it, whom it went to), so that
whoever writes a leg of that call, now or again, ends the agent's part at the same instant.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.cdr.codes import TALK_CAPPED
from supervisor.floor.importers.cdr.details import SOURCE, Detail, extension

SLACK_MS: Final = 2_000
"""Both logs write whole seconds, each its own."""
_VERB: Final = "MOVED"
KEY: Final = f"importer_state:{SOURCE}"
"""Counts the moves that are kept: who writes legs reads them again when it changes."""


class Move(NamedTuple):
    """A call left an extension at that instant, and went on to another."""

    at: int
    left: str
    to: str


Moves = dict[str, list[Move]]
"""Per call its moves in their order."""


def of_call(details: Iterable[Detail]) -> list[Move]:
    """The moves that the records of one call tell: a part ends, and at once another one begins elsewhere."""
    parts = sorted((one for one in details if one.answered and one.called), key=lambda one: (one.start_at, one.end_at))
    found = []
    for before, after in pairwise(parts):
        goes_on = abs(after.start_at - before.end_at) <= SLACK_MS or before.start_at < after.start_at <= before.end_at
        if before.called and before.called != after.called and goes_on and after.end_at > before.end_at:
            found.append(Move(before.end_at, before.called, after.called or after.dst))
    return found


def capped(leg: dict[str, Any], moves: Sequence[Move], extensions: frozenset[str]) -> dict[str, Any] | None:
    """What of an answered leg changes: its agent left when the call moved from one of the agent's `extensions`.

    None where nothing does. An end within the slack is the same end. Of an agent without a known extension (the log
    names people, not their telephones) the first move is taken.
    """
    answered_at, ended_at = leg["answered_at"], leg["ended_at"]
    if answered_at is None or ended_at is None or (leg["flags"] and TALK_CAPPED in leg["flags"].split()):
        return None
    until = ended_at if leg["transferred_at"] is None else min(leg["transferred_at"], ended_at)
    for move in moves:
        if (not extensions or move.left in extensions) and answered_at <= move.at < until - SLACK_MS:
            flags = " ".join(filter(None, (leg["flags"], TALK_CAPPED)))
            return {
                "transferred_at": move.at,
                "transfer": leg["transfer"] or "sent_on",
                "transferred_to": leg["transferred_to"] or move.to,
                "talk_ms": move.at - answered_at,
                "flags": flags,
            }
    return None


def stored(connection: sqlite3.Connection) -> Moves:
    """All moves that the floor keeps."""
    found: Moves = {}
    for call, at, left, to in connection.execute(
        "SELECT queue, at, agent, data FROM raw_event WHERE source = ? AND verb = ? ORDER BY at", (SOURCE, _VERB)
    ):
        found.setdefault(call, []).append(Move(at, left, to))
    return found


def keep(connection: sqlite3.Connection, moves: Moves) -> None:
    """Keep moves that are not kept yet."""
    known = stored(connection)
    rows = [
        (move.at, call, move.left, _VERB, move.to, SOURCE)
        for call, several in moves.items()
        for move in several
        if move not in known.get(call, ())
    ]
    connection.executemany(
        "INSERT INTO raw_event (at, queue, agent, verb, data, source) VALUES (?, ?, ?, ?, ?, ?)", rows
    )
    if rows:
        connection.execute(
            "INSERT INTO meta (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = value + excluded.value",
            (KEY, len(rows)),
        )


def directory(connection: sqlite3.Connection) -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """The agent of each extension, and the extensions of each agent, by the ids and aliases of agents."""
    agents: dict[str, str] = {}
    extensions: dict[str, set[str]] = {}
    told = [
        *connection.execute("SELECT id, id FROM agent"),
        *connection.execute("SELECT agent, alias FROM agent_alias"),
    ]
    for agent, name in told:
        found = extension(str(name or ""))
        if agent and found is not None:
            agents.setdefault(found, agent)
            extensions.setdefault(agent, set()).add(found)
    return agents, {agent: frozenset(several) for agent, several in extensions.items()}


def count(connection: sqlite3.Connection) -> int:
    """How many moves were ever kept."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (KEY,)).fetchone()
    return int(found[0]) if found else 0
