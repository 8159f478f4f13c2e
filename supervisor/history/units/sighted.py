"""What of a period's contacts one person may see: of rows as they are read, and of the columns of kept days."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from supervisor.clock import Window
from supervisor.history import teams
from supervisor.history.coding import Coded, Ints, Mask, unique
from supervisor.history.teams import Teams
from supervisor.history.units.columns import DayUnits, Taken
from supervisor.kpi.legs import NULL, Packed
from supervisor.views.sight import InSight, Row


@dataclass(frozen=True)
class Eyes:
    """What is in sight; whose an agent is, is asked of the time of the contact."""

    seen: InSight
    teams: Teams
    window: Window
    _ever: dict[str, bool] = field(default_factory=dict, repr=False, compare=False)

    def rows(self, rows: list[Row] | Packed) -> list[Row] | Packed:
        """The contacts in sight, of rows as they are read."""
        return self.seen.chunk(rows, own_agent=self._own)

    def _own(self, agent: str, at: int | None) -> bool:
        return teams.at_instant(self.teams, agent, self.window.start_at if at is None else at) in self.seen.own_teams

    def agent(self, agent: str) -> bool:
        """Whether an agent is in sight at any time of the period."""
        found = self._ever.get(agent)
        if found is None:
            found = self._ever[agent] = not self.seen.teams.isdisjoint(teams.within(self.teams, agent, self.window))
        return found

    def of_day(self, day: DayUnits) -> Taken:
        """The contacts of a kept day that are in sight, and which of them lose queue, client and caller."""
        texts = day.texts()
        queue, client = day.column("queue"), day.column("client")
        shown = self._by_place(queue, client, texts)
        own = np.flatnonzero(~shown & (day.column("agent") >= 0))
        own = own[self._own_rows(day, own, texts["agent"])]
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

    def _own_rows(self, day: DayUnits, rows: Ints, agents: list[str]) -> Mask:
        """Whether these contacts are work of the own teams."""
        if not self.seen.own_teams or not len(rows):
            return np.zeros(len(rows), dtype=np.bool_)
        answered_at, queued_at = day.column("answered_at", rows), day.column("queued_at", rows)
        at = np.where(answered_at != NULL, answered_at, queued_at)
        at = np.where(at == NULL, self.window.start_at, at)
        whose = Coded(day.column("agent", rows), agents)
        return teams.of_rows(self.teams, whose, at).among(self.seen.own_teams)
