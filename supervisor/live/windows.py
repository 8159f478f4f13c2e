"""Which window of time the board shows: the day of the site, or a shift from the settings."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.settings import Settings

DAY: Final = "day"


def week_before(at: int, weeks: int, where: tzinfo) -> int:
    """The same wall clock time some weeks earlier, whatever the clocks did in between."""
    local = clock.to_local(at, where).replace(tzinfo=None)
    return clock.from_local(local - timedelta(weeks=weeks), where)


def window_for(spec: str, at: int, where: tzinfo, settings: Settings) -> Window:
    """The window that holds `at`. Between two shifts the last one goes on until its next start.

    `spec` is ``day``, a shift's name, or hours such as ``22:00-06:00``; raises `InputError` for anything else.
    """
    if spec == DAY:
        return clock.day_window(at, where)
    pattern = settings.shift(spec)
    window = clock.shift_window(at, pattern, where)
    if at < window.end_at:
        return window
    hours = range(1, 50)
    later = (clock.shift_window(at + hour * clock.HOUR_MS, pattern, where).start_at for hour in hours)
    return Window(window.start_at, next(start for start in later if start > at), window.label)
