"""What of a period's contacts one person may see: of rows as they are read, and of the columns of kept days."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from supervisor.clock import Window
from supervisor.history import teams
from supervisor.history.coding import Coded, Ints, Mask, unique
from supervisor.history.teams import Teams
from supervisor.history.units.columns import NAMED, DayUnits, Taken, translate, veil
from supervisor.kpi.legs import NULL, Legs, LegWords
from supervisor.views.sight import InSight


@dataclass(frozen=True)
class Eyes:
    """What is in sight; whose an agent is, is asked of the time of the contact."""

    seen: InSight
    teams: Teams
    window: Window
    _ever: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def agent(self, agent: str) -> bool:
        """Whether an agent is in sight at any time of the period."""
        found = self._ever.get(agent)
        if found is None:
            found = self._ever[agent] = not self.seen.teams.isdisjoint(teams.within(self.teams, agent, self.window))
        return found

    def of_day(self, day: DayUnits) -> Taken:
        """The contacts of a kept day that are in sight, and which of them lose queue, client and caller."""
        return self._taken(day.column, day.texts())

    def of_legs(self, legs: Legs, read: LegWords, words: LegWords) -> Legs:
        """The contacts in sight of those that were read by words of their own (`read`), by other words: those hold
        nothing that is out of sight."""
        texts = {name: getattr(read, name).texts for name in NAMED}
        taken = self._taken(lambda name, rows=None: _column(legs, name, rows), texts)
        found: Legs = legs[taken.rows]
        if taken.veiled is not None and taken.veiled.any():
            veil(found, taken.veiled)
        for name in NAMED:
            translate(found, name, texts[name], getattr(words, name), whole=False)
        return found

    def _taken(self, column: _Column, texts: dict[str, list[str]]) -> Taken:
        queue, client = column("queue"), column("client")
        shown = self._by_place(queue, client, texts)
        own = np.flatnonzero(~shown & (column("agent") >= 0))
        own = own[self._own_rows(column, own, texts["agent"])]
        kept = shown.copy()
        kept[own] = True
        rows = np.flatnonzero(kept)
        return Taken(rows, ~shown[rows] & ((queue[rows] >= 0) | (client[rows] >= 0)))

    def _by_place(self, queue: Ints, client: Ints, texts: dict[str, list[str]]) -> Mask:
        """Whether contacts are in sight by queue and client, asked once of each pair."""
        clients = len(texts["client"]) + 1
        pairs, back = unique((queue + 1) * clients + client + 1)
        queues, own = (("", *texts[name]) for name in ("queue", "client"))
        held = [self.seen.contact(queues[pair // clients], own[pair % clients]) for pair in pairs.tolist()]
        found: Mask = np.array(held, dtype=np.bool_)[back] if held else np.zeros(0, dtype=np.bool_)
        return found

    def _own_rows(self, column: _Column, rows: Ints, agents: list[str]) -> Mask:
        """Whether these contacts are work of the own teams."""
        if not self.seen.own_teams or not len(rows):
            return np.zeros(len(rows), dtype=np.bool_)
        answered_at, queued_at = column("answered_at", rows), column("queued_at", rows)
        at = np.where(answered_at != NULL, answered_at, queued_at)
        at = np.where(at == NULL, self.window.start_at, at)
        whose = Coded(column("agent", rows), agents)
        return teams.of_rows(self.teams, whose, at).among(self.seen.own_teams)


class _Column(Protocol):
    """Gives one column of contacts, or some rows of it."""

    def __call__(self, name: str, rows: Ints | None = None, /) -> Ints: ...


def _column(legs: Legs, name: str, rows: Ints | None) -> Ints:
    found = legs[name] if rows is None else legs[name][rows]
    return found.astype(np.int64)
