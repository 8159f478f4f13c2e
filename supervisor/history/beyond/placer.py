"""Places postings of many rows at once under the keys of each, as far as they are wanted, inside and in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from supervisor.history import postings
from supervisor.history.beyond.days import RANKED, SPREAD
from supervisor.history.beyond.placements import INDEX, Columns, Keys, added_up
from supervisor.history.coding import Coded, Ints, grouped, told
from supervisor.kpi.many_cases import BANDS
from supervisor.kpi.period_measures import BY_ID

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

OF_NOW: Final = frozenset(name for name, one in BY_ID.items() if one.rule == "now")
SINGLE: Final = SPREAD | RANKED | {"revenue_minor"}
"""Measures of which single values are asked for."""


class Placer:
    """Rows of one kind with their keys: `agent` by number in `agents` (-1: none), and the team that a row names for
    its own agent, where no membership says it."""

    def __init__(
        self,
        desk: Desk,
        keys: dict[str, Coded],
        agent: Ints,
        agents: Sequence[str],
        own_team: Coded | None = None,
    ) -> None:
        self._desk, self._agent, self._agents, self._own_team = desk, agent, agents, own_team
        self._names = tuple(keys)
        self._base, self._bases = grouped(list(keys.values()), len(agent))
        self._told_by_base: Ints | None = None

    def put(
        self,
        first_unit: int,
        measure: str,
        row: Ints,
        at: Ints,
        amount: Ints,
        agent: Ints | None = None,
        bands: Sequence[Ints] = (),
    ) -> None:
        """Place postings of a measure: of the rows' own agents, unless others are named."""
        desk = self._desk
        if measure not in desk.measures:
            return
        columns = [row, at, amount, self._agent[row] if agent is None else agent, *bands]
        if measure not in OF_NOW:
            inside = (at >= desk.window.start_at) & (at < desk.until_at)
            if not inside.all():
                columns = [column[inside] for column in columns]
        keys = self._key_places(columns[0], columns[1], columns[3], columns[4:])
        if (keys < 0).any():
            columns, keys = [column[keys >= 0] for column in columns], keys[keys >= 0]
        row, at, amount = columns[:3]
        placed = Columns(first_unit + row, np.full(len(row), INDEX[measure], dtype=np.int64), at, amount, keys)
        if desk.slot_ms is not None and measure not in SINGLE:
            placed = added_up(placed, desk.slot_ms)
        desk.found.placed.extend(placed)

    def _key_places(self, row: Ints, at: Ints, agents: Ints, bands: Sequence[Ints]) -> Ints:
        """Per posting the place of its keys; -1 where it is out of sight."""
        named = self._own_team is not None and len(self._own_team.texts) > 1
        if not len(self._agents) and not bands and not named:
            return self._places_of_bases()[self._base[row]]
        agent = told(agents, self._agents)
        base = Coded(self._base[row], [str(place) for place in range(len(self._bases))])
        columns = [base, agent, postings.teams_of(self._desk.period, agent, at)]
        if self._own_team is not None:
            is_own = agents == self._agent[row]
            columns.append(told(np.where(is_own, self._own_team.codes[row], -1), self._own_team.texts))
        else:
            columns.append(Coded(np.zeros(len(row), dtype=np.int64), [""]))
        group, groups = grouped([*columns, *(told(band, BANDS) for band in bands)], len(row))
        places = [self._place_of(self._bases[int(one)], *more) for one, *more in groups]
        return np.array(places, dtype=np.int64)[group] if places else group

    def _places_of_bases(self) -> Ints:
        """The places of keys without agents."""
        if self._told_by_base is None:
            team = self._own_team.texts[0] if self._own_team is not None and self._own_team.texts else ""
            found = [self._place_of(base, "", "", team) for base in self._bases]
            self._told_by_base = np.array(found, dtype=np.int64)
        return self._told_by_base

    def _place_of(self, base: Sequence[str], agent: str, team: str, own_team: str, *bands: str) -> int:
        own: Keys = dict(zip(self._names, base, strict=True))
        keys = self._desk.seen_keys(own, agent, team or own_team, team)
        if keys is None:
            return -1
        if bands:
            keys = {**keys, "age_band": bands[0], "quiet_band": bands[1]}
        return self._desk.found.placed.keyed(keys)
