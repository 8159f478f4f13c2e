"""The figures of a page where kept days tell them: each table by itself, without the rows behind it."""

from __future__ import annotations

from typing import Any

import numpy as np

from supervisor.floor import subjects
from supervisor.floor.case_columns import Source
from supervisor.history.beyond import case_rows
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.coding import Ints
from supervisor.history.desk import Desk
from supervisor.history.kept.day_file import DamagedError, forget
from supervisor.history.past import Asked, Look, Past
from supervisor.history.period import Period
from supervisor.kpi import many_lives
from supervisor.kpi.figures import Figure
from supervisor.kpi.legs import NULL


class Summed:
    """As `loaded.Loaded`, of sums alone. `wanted` says per set of keys the figures that will be asked for by it."""

    def __init__(self, desk: Desk, asked: Asked, wanted: dict[tuple[str, ...], tuple[str, ...]]) -> None:
        self.asked, self._desk, self._wanted = asked, desk, wanted
        self._looks: dict[tuple[str, ...], Look] = {}

    @property
    def period(self) -> Period:
        """The period with the sums of the whole."""
        return self._look(()).period

    def kpis(self, by: tuple[str, ...], wanted: tuple[str, ...]) -> list[dict[str, Any]]:
        """Figures by keys, as `history.table.kpis`; what is not named for these keys was read with the whole."""
        return self._look(by if by in self._wanted else ()).kpis(by, wanted)

    def total(self, wanted: tuple[str, ...]) -> dict[str, Figure]:
        """The figures of the whole."""
        (row,) = self.kpis((), wanted)
        return row

    def counts(self, by: str, measures: frozenset[str]) -> dict[str, dict[str, int]]:
        """Per text of a key what these measures add up to."""
        filters, period = dict(self.asked.filters), self._look((by,)).period
        try:
            found = beyond_sums.by_group(period, (by,), measures, filters, frozenset())
        except DamagedError as error:
            # What is kept is of no use: the floor knows.
            forget(error)
            desk = self._desk
            self._looks[(by,)] = self._read((by,), Past(desk.reader, desk.settings, desk.context))
            found = beyond_sums.by_group(self._looks[(by,)].period, (by,), measures, filters, frozenset())
        return {text: group.sums for (text,), group in found.items()}

    def fills(self, name: str) -> bool:
        """Whether the centre writes this table at all."""
        return bool(subjects.filled(self._desk.reader, (name,)))

    def open_times(self) -> tuple[Ints, Ints]:
        """When cases came to be open and when they ceased to, of all that live in the period."""
        table = Source(self._desk.reader, self.asked.now_at).lives(self.asked.window)
        lived = many_lives.lives(case_rows.in_columns(table)[0])
        return np.concatenate([lived.spans.begin, lived.open_since[lived.ended_at == NULL]]), lived.spans.end

    def _look(self, by: tuple[str, ...]) -> Look:
        if by not in self._looks:
            self._looks[by] = self._read(by, self._desk.past)
        return self._looks[by]

    def _read(self, by: tuple[str, ...], past: Past) -> Look:
        return Look(past, self.asked._replace(by=by, wanted=self._wanted[by]), sums_only=True)
