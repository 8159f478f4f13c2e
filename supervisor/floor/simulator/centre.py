"""The centre as a whole: its days side by side, moved on together.

Every business day is simulated on its own, from (agents, seed, zone, start, date) alone. That is what lets a floor
get today's rows first and its past afterwards, and lets a live run go on from a floor that another run has filled.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from supervisor.floor.simulator import blueprint, roster
from supervisor.floor.simulator.day import Day
from supervisor.floor.simulator.rows import HOUR_MS, Row

PAST_DAYS: Final = 12
"""After so many days nothing more happens to what a day began, but for a stray edit."""

_FIRST_ROWS: Final = (
    "client",
    "site",
    "calendar",
    "reason",
    "queue",
    "queue_target",
    "agent",
    "agent_alias",
    "team",
    "team_membership",
    "queue_membership",
    "article",
    "customer",
)


@dataclass(slots=True)
class Batch:
    """Rows to insert or, where the `id` is known, to update: whole rows by table (columns in `rows.COLUMNS`)."""

    rows: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, rows: dict[str, list[Row]]) -> None:
        """Append the rows of another piece of time."""
        for table, found in rows.items():
            mine = self.rows.get(table)
            if mine is None:
                self.rows[table] = found
            else:
                mine.extend(found)

    def __len__(self) -> int:
        return sum(map(len, self.rows.values()))


class Centre:
    """A seeded centre of `agents` people that begins on the business day of `start_at` (ms UTC).

    `advance` gives what happens next; the same (agents, seed, start, zone) give the same rows whatever the steps.
    """

    def __init__(self, agents: int = 40, seed: int = 1, start_at: int = 0, zone: str = "Asia/Jerusalem") -> None:
        self.zone, self.start_on = zone, roster.business_day(zone, start_at)
        self.plan = blueprint.build(agents, seed, zone, self.start_on)
        self.days: list[Day] = []
        self.next_on = self.start_on
        self._stands = False

    def standing_rows(self) -> dict[str, list[Row]]:
        """What does not change: sites, clients, queues, agents, customers ..."""
        self._stands = True
        return {table: list(self.plan.rows[table]) for table in _FIRST_ROWS}

    def day(self, on: dt.date) -> Day:
        """One business day by itself, not yet begun."""
        return Day(self.plan, on)

    def begins_at(self, on: dt.date) -> int:
        """When the first rows of a business day may happen: its e-mail comes from 16:00 the day before."""
        return roster.local_ms(self.zone, on, 0) - 9 * HOUR_MS

    def skip_to(self, on: dt.date) -> None:
        """Leave out the days before `on`; their rows are somebody else's to write."""
        self.next_on = max(self.next_on, on)
        self._stands = True

    def advance(self, until_at: int) -> Batch:
        """Everything that happens before `until_at` and has not been given yet."""
        batch = Batch()
        if not self._stands:
            batch.add(self.standing_rows())
        while self.begins_at(self.next_on) < until_at:
            self.days.append(self.day(self.next_on))
            self.next_on += dt.timedelta(1)
        for day in self.days:
            day.run(until_at)
            batch.add(day.take())
        self.days = [day for day in self.days if not day.over]
        return batch
