"""What can be asked of the desk of the past. Imported in the desk's own process: it brings numpy and the floor."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from supervisor.history.desk import Desk
from supervisor.history.keys import NAMED
from supervisor.history.listing import Rows
from supervisor.history.naming import name_contacts
from supervisor.history.pages import agents, trends, variants
from supervisor.history.pages import cases as case_pages
from supervisor.history.pages import voice as voice_pages
from supervisor.views.past import UNCOUNTED, Behind, BehindRows, KpiRows, KpiTable, Stretch
from supervisor.views.trends import TrendOf
from supervisor.views.variants import VariantRows


def kpi_table(desk: Desk, asked: KpiTable) -> KpiRows:
    """Figures by keys."""
    return KpiRows(desk.stretch(asked.lens), desk.kpis(asked.lens, asked.by, asked.wanted))


def behind(desk: Desk, asked: Behind) -> BehindRows:
    """The rows behind a figure of one group."""
    by = tuple(key for key, _ in asked.group)
    group = {key: value or None for key, value in asked.group}
    found = desk.rows(asked.lens, asked.kpi, group, asked.listed, counted=asked.counted)
    listed = _told(desk, asked, found.rows)
    if found.cut == UNCOUNTED:
        return BehindRows(desk.stretch(asked.lens), asked.kpi, listed, UNCOUNTED)
    told = (
        row[asked.kpi]
        for row in desk.kpis(asked.lens, by, (asked.kpi,))
        if all(row[key] == value for key, value in group.items())
    )
    return BehindRows(desk.stretch(asked.lens), asked.kpi, listed, found.cut, next(told, None))


def _told(desk: Desk, asked: Behind, rows: Rows) -> Rows:
    """Rows without the keys that all of them share, and with the names of contacts."""
    by = tuple(key for key, _ in asked.group)
    dropped = {*by, *(f"{key}_name" for key in by if key in NAMED)} - {"queue", "agent"}
    told = [{key: value for key, value in row.items() if key not in dropped} for row in rows]
    name_contacts(desk.reader, told)
    return told


def every_row(desk: Desk, asked: Behind | VariantRows, take: Callable[[Rows, float], None]) -> Stretch:
    """Have all rows behind a figure taken, part by part, each time with how much of the period is read (0..1)."""
    if isinstance(asked, VariantRows):
        found = variants.ANSWERS[VariantRows](desk, replace(asked, listed=sys.maxsize))
        take(found.rows, 1.0)
    else:
        group = {key: value or None for key, value in asked.group}
        for rows, share in desk.rows_in_turn(asked.lens, asked.kpi, group):
            take(_told(desk, asked, rows), share)
    return desk.stretch(asked.lens)


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    KpiTable: kpi_table,
    Behind: behind,
    **agents.ANSWERS,
    **case_pages.ANSWERS,
    TrendOf: trends.answer,
    **voice_pages.ANSWERS,
    **variants.ANSWERS,
}
"""Per question of `views` what answers it; each applies the sight of the context."""
