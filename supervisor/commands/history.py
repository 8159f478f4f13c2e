"""`moked history`: the sums of past days in the user's cache, from which figures of long periods come at once."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Collection
from datetime import tzinfo
from threading import Event
from typing import Any, Final

from supervisor import clock, settings
from supervisor.commands.output import show
from supervisor.commands.scope import context_for, zone_of
from supervisor.commands.shared import FOUND, GOOD
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import since, together
from supervisor.history.beyond import making as beyond_making
from supervisor.history.kept import building
from supervisor.history.kept.shelf import Shelf
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

_NO_LOG: Final = QT_TRANSLATE_NOOP(
    "command",
    "“{floor}” has no change log, so nobody can tell which of its past days changed. No sums are kept; figures are "
    "read from the floor each time.",
)
_PROGRESS: Final = QT_TRANSLATE_NOOP("command", "{on}: {done} of {of} days, {left} s left")
_STOPPED: Final = QT_TRANSLATE_NOOP(
    "command", "Stopped. The days that were made stay; the same command goes on with the others."
)
_UNWRITTEN: Final = QT_TRANSLATE_NOOP(
    "command",
    "The sums cannot be kept in {folder}. Figures are read from the floor each time; make room, then try again.",
)
_TELL_EVERY_S: Final = 0.5
_NEVER: Final = "9999-12-31"


def history(chosen: Namespace) -> int:
    """Make, look at or clear the kept days of a floor; raises `InputError` and what reading raises."""
    mine = settings.load().forcing(dict(chosen.given))
    with Reader(chosen.floor) as reader:
        zone = clock.zone(chosen.tz) if chosen.tz else zone_of(reader, {})
        now_at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
        shelf = building.shelf(reader, settings.cache_dir(), zone)
        if shelf is None:
            raise InputError("no_change_log", _NO_LOG, floor=chosen.floor.name)
        context = context_for(chosen, reader)
        made = None
        if chosen.clear:
            shelf.clear()
        elif chosen.build:
            made = _build(reader, chosen, shelf, (now_at, zone, mine, context))
        days = frozenset(beyond_making.history_of(reader, now_at, zone))
        whose = since.of(reader, context, mine, now_at)
        if whose is not None:
            row = _row(shelf, days, str(zone), _begins_on(whose, zone))
        else:
            row = _row(shelf, days, str(zone))
            if made is not None:
                row |= {"made": made.made, "open": made.open}
                row |= {"made_beyond": made.beyond.made, "open_beyond": made.beyond.open}
    show([row], chosen.output, list(row))
    if made is None or not made.stopped:
        return GOOD
    told = say(_UNWRITTEN, folder=str(shelf.folder)) if made.unwritten else say(_STOPPED)
    print(f"moked: {told}", file=sys.stderr)
    return FOUND


def _build(reader: Reader, chosen: Namespace, shelf: Shelf, under: together.Under) -> beyond_making.AllMade:
    """Make the days; the first Ctrl+C stops after the day at hand."""
    stop, told = Event(), 0.0
    shows = sys.stderr.isatty() and under[-1].sight.everything  # days are those of the whole floor

    def progress(so_far: building.Progress) -> None:
        nonlocal told
        due = shows and so_far.on and time.monotonic() - told > _TELL_EVERY_S
        if due and so_far.left_s is not None:
            told = time.monotonic()
            left = round(so_far.left_s)
            print(say(_PROGRESS, on=so_far.on, done=so_far.done, of=so_far.of, left=left), end="\r", file=sys.stderr)

    try:
        return together.build(
            reader,
            chosen.floor,
            settings.cache_dir(),
            under,
            processes=chosen.processes,
            progress=progress,
            stop=stop,
        )
    except KeyboardInterrupt:
        return beyond_making.AllMade(0, 0, len(shelf.names()), True, building.Made(0, 0, 0))


def _begins_on(whose: since.Since, zone: tzinfo) -> str:
    """The first day of which anything is in sight; a day that never comes for none."""
    begins_at = since.begins(whose)
    return _NEVER if begins_at is None else clock.day_on(begins_at, zone)


def _row(shelf: Shelf, days: Collection[str], zone: str, begins_on: str = "") -> dict[str, Any]:
    """What is kept of these days: of the board's figures, of them with their contacts and states as columns
    (`units`), and `beyond` it (handling, journeys, cases, surveys).

    Where only a part is in sight, the days count from the first of which anything is; how big all is stays unsaid.
    """
    every = (days, shelf.names(), shelf.with_units(), beyond_making.kept_days(shelf))
    days, names, units, beyond = ([on for on in kept if on >= begins_on] for kept in every)
    known = sorted({*names, *beyond})
    return {
        "zone": zone,
        "days": len(days),
        "kept": len(names),
        "kept_units": len(units),
        "kept_beyond": len(beyond),
        "first": known[0] if known else None,
        "last": known[-1] if known else None,
        "bytes": None if begins_on else shelf.size(),
        "folder": str(shelf.folder),
    }
