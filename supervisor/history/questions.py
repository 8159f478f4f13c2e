"""What can be asked of the desk of the past. Imported in the desk's own process: it brings numpy and the floor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor.history.desk import Desk
from supervisor.history.keys import NAMED
from supervisor.history.naming import name_contacts
from supervisor.history.pages import agents, trends, variants
from supervisor.history.pages import cases as case_pages
from supervisor.history.pages import voice as voice_pages
from supervisor.views.past import Behind, BehindRows, KpiRows, KpiTable
from supervisor.views.trends import TrendOf


def kpi_table(desk: Desk, asked: KpiTable) -> KpiRows:
    """Figures by keys."""
    return KpiRows(desk.stretch(asked.lens), desk.kpis(asked.lens, asked.by, asked.wanted))


def behind(desk: Desk, asked: Behind) -> BehindRows:
    """The rows behind a figure of one group."""
    by = tuple(key for key, _ in asked.group)
    group = {key: value or None for key, value in asked.group}
    found = desk.rows(asked.lens, asked.kpi, group, asked.listed)
    dropped = {*by, *(f"{key}_name" for key in by if key in NAMED)} - {"queue", "agent"}
    listed = [{key: value for key, value in row.items() if key not in dropped} for row in found.rows]
    name_contacts(desk.reader, listed)
    told = (
        row[asked.kpi]
        for row in desk.kpis(asked.lens, by, (asked.kpi,))
        if all(row[key] == value for key, value in group.items())
    )
    return BehindRows(desk.stretch(asked.lens), asked.kpi, listed, found.cut, next(told, None))


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
