"""Who was in which team when, for single agents and for whole columns."""

from __future__ import annotations

import numpy as np

from supervisor.clock import Window
from supervisor.floor.directory import read_rows
from supervisor.floor.reader import Reader
from supervisor.history.coding import Coded, Ints, told

Teams = dict[str, list[tuple[int, int, str]]]
"""Per agent (from_at, to_at, team), in the order in which they were written."""

_FOREVER = 2**62


def read(reader: Reader) -> Teams:
    """All memberships of a floor; may raise `FloorError`."""
    found: Teams = {}
    for agent, team, from_at, to_at in read_rows(reader, "team_membership", "agent", "team", "from_at", "to_at"):
        if team:
            found.setdefault(agent, []).append((from_at or 0, _FOREVER if to_at is None else to_at, team))
    return found


def at_instant(teams: Teams, agent: str, at: int) -> str:
    """The team of an agent at an instant; empty for none. Of overlapping ones the last written."""
    spans = teams.get(agent, ())
    return next((team for from_at, to_at, team in reversed(spans) if from_at <= at < to_at), "")


def changes(teams: Teams, agent: str, window: Window) -> list[int]:
    """The instants within a window at which an agent changed teams."""
    edges = {at for from_at, to_at, _ in teams.get(agent, ()) for at in (from_at, to_at)}
    return sorted(at for at in edges if window.start_at < at < window.end_at)


def within(teams: Teams, agent: str, window: Window) -> frozenset[str]:
    """The teams that an agent was in at some time of a window; an empty text for none."""
    return frozenset(at_instant(teams, agent, at) for at in (window.start_at, *changes(teams, agent, window)))


def of_rows(teams: Teams, agent: Coded, at: Ints) -> Coded:
    """Per row the team that its agent was in when it happened."""
    if not len(at):
        return Coded(at, [])
    first, last = int(at.min()), int(at.max())
    texts = [at_instant(teams, name, first) if name in teams else "" for name in agent.texts]
    moved = {
        code: edges
        for code, name in enumerate(agent.texts)
        if (edges := sorted({edge for span in teams.get(name, ()) for edge in span[:2] if first < edge <= last}))
    }
    if not moved:
        return told(agent.codes, texts)
    codes = agent.codes.copy()
    # Rows by agent, so that each of many who moved finds its own at once.
    order = np.argsort(agent.codes, kind="stable")
    bounds = np.searchsorted(agent.codes[order], np.arange(len(agent.texts) + 1))
    for code, edges in moved.items():
        mine = order[bounds[code] : bounds[code + 1]]
        codes[mine] = len(texts) + np.searchsorted(edges, at[mine], side="right")
        texts += [at_instant(teams, agent.texts[code], edge) for edge in (first, *edges)]
    return told(codes, texts)
