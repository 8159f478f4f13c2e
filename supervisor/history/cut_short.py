"""Where the data of a floor end in the middle of what was planned: figures against the roster know a part only."""

from __future__ import annotations

from typing import Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor import loading, subjects
from supervisor.floor.reader import Reader
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.period import Period
from supervisor.kpi import period_measures, roster

MEASURES: Final = period_measures.OF_STATES | {one.id for one in period_measures.MEASURES if one.table == "shift"}
"""What is made of the roster."""
_CLOSE_MS: Final = clock.INTERVAL_MS
"""Who logs off last does so some minutes before or after the end of a shift."""
_LONGEST_MS: Final = 2 * clock.DAY_MS


def shifts_cut_at(reader: Reader, period: Period) -> int | None:
    """The instant of the newest data of a floor that nobody writes any more, where a shift of the period that is in
    sight goes on after it; may raise `FloorError`."""
    news_at = loading.stands_at(reader, loading.present(reader, clock.now_ms()))
    if news_at is None or not news_at < period.window.end_at:
        return None
    by_agent: dict[str, list[roster.Row]] = {}
    for row in subjects.read_shifts(reader, Window(news_at - _LONGEST_MS, period.window.end_at)):
        by_agent.setdefault(row["agent"], []).append(beyond_rows.planned(row))
    after_at = max(news_at + _CLOSE_MS, period.window.start_at)
    for agent, several in by_agent.items():
        left = [row for row in roster.newest(several) if row.ends_at > after_at]
        if any(period.sees_agent(agent, max(row.starts_at, period.window.start_at)) for row in left):
            return news_at
    return None
