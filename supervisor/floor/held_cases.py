"""The cases of many windows, read once: each window then takes those that live in it."""

from __future__ import annotations

import numpy as np

from supervisor.clock import Window
from supervisor.floor.case_columns import Belonging, CaseTable, Source
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Ints, Table, Texts
from supervisor.kpi.legs import NULL

_LOOSE = 4
"""A column that knows more than so many texts for each row that is taken is numbered anew."""


class HeldCases(Source):
    """As `Source`, for windows within one span: the floor is read when the first of them is asked for. It then knows of
    no change that came later."""

    def __init__(self, reader: Reader, now_at: int, span: Window) -> None:
        super().__init__(reader, now_at)
        self._span, self._until_at = span, now_at + 1
        self._held: dict[bool, CaseTable] = {}

    def living(self, window: Window, contacts: bool = True) -> CaseTable:
        """See `Source.living`."""
        if window.start_at < self._span.start_at or window.end_at > self._span.end_at:
            return super().living(window, contacts)
        if contacts not in self._held:
            self._held[contacts] = super().living(self._span, contacts)
        whole = self._held[contacts]
        opened_at, over_at = whole.cases.numbers["opened_at"], whole.over_at()
        until_at = min(window.end_at, self._until_at)
        lives = (over_at == NULL) | (over_at >= window.start_at) | (opened_at >= window.start_at)
        return taken(whole, np.flatnonzero((opened_at < until_at) & lives))


def taken(whole: CaseTable, rows: Ints) -> CaseTable:
    """Some cases with what belongs to them."""
    place = np.full(len(whole.cases), -1, dtype=np.int64)
    place[rows] = np.arange(len(rows))

    def mine(one: Belonging) -> Belonging:
        here = place[one.row] if len(one.row) else one.row
        kept = np.flatnonzero(here >= 0)
        return Belonging(here[kept], one.at[kept], _tight(one.rows.take(kept)))

    return CaseTable(
        _tight(whole.cases.take(rows)),
        whole.known_at[rows],
        whole.told_resolved_at[rows],
        whole.told_closed_at[rows],
        mine(whole.events),
        mine(whole.messages),
        mine(whole.contacts),
    )


def _tight(table: Table) -> Table:
    """Without most of the texts that no row has any more: who works with them goes through all."""
    texts = {name: _numbered_anew(column) if len(column.texts) > _LOOSE * len(column) else column
             for name, column in table.texts.items()}  # fmt: skip
    return Table(table.pk, table.ids, table.numbers, texts)


def _numbered_anew(column: Texts) -> Texts:
    known, back = np.unique(column.codes, return_inverse=True)
    none = int(len(known) > 0 and known[0] < 0)
    return Texts(back.astype(np.int64) - none, [column.texts[code] for code in known[none:].tolist()])
