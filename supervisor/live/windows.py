"""Which window of time the board shows: the day of the site, or a shift from the settings."""

from __future__ import annotations

from collections.abc import Callable
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
    """The window that holds `at`; between two shifts the one that ended last.

    `spec` is ``day``, a shift's name, or hours such as ``22:00-06:00``; raises `InputError` for anything else.
    """
    if spec == DAY:
        return clock.day_window(at, where)
    return clock.shift_window(at, settings.shift(spec), where)


def shown_instant(window: Window, at: int) -> int:
    """The instant that a window is shown at: `at`, or its last one when it is over.

    A shift is handed over as it ended: who was answered a minute later was not answered in it.
    """
    return min(at, window.end_at - 1)


def window_on(spec: str, at: int, where: tzinfo, settings_at: Callable[[int], Settings]) -> Window:
    """The same where shifts are dated: a shift goes on as it began, though others hold from midnight on."""
    window = window_for(spec, at, where, settings_at(at))
    return window_for(spec, at, where, settings_at(window.start_at))
