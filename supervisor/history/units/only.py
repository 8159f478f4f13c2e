"""What a question asks for alone: of kept days no more is read than its filter may hold.

What is left out posts nothing that the filter holds, whatever else is asked: the filter itself is applied later, and
contacts whose wrap-up may be going on stay, for whose it is depends on all of an agent's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from supervisor.history.coding import Mask
from supervisor.history.teams import Teams
from supervisor.history.units.columns import DayUnits

Filters = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Only:
    """One key of a question's filters: ``agent``, ``team`` or ``queue``."""

    key: str
    values: frozenset[str]
    teams: Teams
    alone: bool
    """Whether it is the only filter."""

    @property
    def without_time(self) -> bool:
        """Whether nothing of agents' time can be asked for: a queue has none."""
        return self.key == "queue" and self.alone

    def agent(self, agent: str) -> bool:
        """Whether an agent's time may be held."""
        if self.key == "queue":
            return True
        return self._ever(agent) if self.key == "team" else agent in self.values

    def _ever(self, agent: str) -> bool:
        return any(team in self.values for _from_at, _to_at, team in self.teams.get(agent, ()))

    def contacts(self, day: DayUnits, *, over: bool = False) -> Mask:
        """Which contacts of a day may be held; where all wrap-up of it is `over`, those of that agent alone."""
        name = "queue" if self.key == "queue" else "agent"
        texts = day.texts()[name]
        held = [self._ever(text) if self.key == "team" else text in self.values for text in texts]
        table = np.array([*held, "" in self.values], dtype=np.bool_)  # the last place is that of no text
        found: Mask = table[day.column(name)]
        return found if over else found | _may_be_wrapping(day)


def _may_be_wrapping(day: DayUnits) -> Mask:
    """See `kpi.contacts.may_be_wrapping`."""
    found: Mask = ~day.missing("answered_at") & ~day.missing("ended_at")
    found &= day.missing("wrapped_at") & day.missing("wrap_ms") & (day.column("wrap_unknown") == 0)
    return found


def only(filters: Filters, teams: Teams, *, whole: bool) -> Only | None:
    """What of these filters is to be read alone; None where all is. Who does not see the `whole` floor is told from
    rows which ids there are: where several filters name some, all rows are read."""
    if not filters or (len(filters) > 1 and not whole):
        return None
    for key in ("agent", "team", "queue"):
        # Nobody tells those who see a part from which queue the work of their agents came: it has none then.
        unheld = key == "team" or (key == "queue" and not whole)
        if key in filters and not (unheld and "" in filters[key]):
            return Only(key, filters[key], teams, len(filters) == 1)
    return None
