"""Says where a period lies beside all data of a floor: an empty table must not look like a quiet centre."""

from __future__ import annotations

from argparse import Namespace
from datetime import timedelta, tzinfo
from typing import Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import since
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.settings import Settings
from supervisor.text import say

_AFTER: Final = QT_TRANSLATE_NOOP(
    "command", "The newest data of this floor are of {day}; the whole period comes after them."
)
_BEFORE: Final = QT_TRANSLATE_NOOP(
    "command", "The data begin on {day}, after the end of this period. Write --period {period}."
)


def said(
    chosen: Namespace, reader: Reader, context: Context, settings: Settings, window: Window, zone: tzinfo
) -> list[str]:
    """A sentence where all data in sight are later than the period, with the days to ask for, or where the floor's are
    older; may raise `FloorError`."""
    at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
    if not chosen.at and window.start_at > at:
        return [say(_AFTER, day=clock.day_on(at, zone))]
    begins_at = since.begins_after(reader, context, settings, window, at)
    if begins_at is None:
        return []
    first, last = (clock.to_local(one, zone).date() for one in (begins_at, max(at, begins_at)))
    period = str(first) if first == last else f"{first}..{last + timedelta(days=1)}"
    return [say(_BEFORE, day=str(first), period=period)]
