"""Past days kept by two processes at once: each takes every other day, and both write where questions look."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import tzinfo
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from typing import Final

from supervisor.context import Context
from supervisor.errors import MokedError
from supervisor.floor.reader import Reader
from supervisor.history.beyond.making import AllMade, build_all
from supervisor.history.kept import building
from supervisor.history.kept.building import Made, Progress
from supervisor.settings import Settings

Under = tuple[int, tzinfo, Settings, Context]
"""The present instant, the zone, one user's settings, and what was decided."""

_CROWD: Final = 20
"""Fewer days are made before another process is there."""


class _Orphan(Event):
    """Set when whoever started this process is gone, or asked it to stop."""

    def __init__(self, asked: Connection) -> None:
        super().__init__()
        self._asked = asked

    def is_set(self) -> bool:
        """Whether to stop after the day at hand."""
        parent = multiprocessing.parent_process()
        return self._asked.poll() or parent is None or not parent.is_alive()


def _help(floor: Path, cache: Path, under: Under, share: tuple[int, int], line: Connection) -> None:
    """A share of the days, in a process of its own; tells what was made."""
    if hasattr(os, "nice"):
        os.nice(5)  # whoever tells the progress goes first
    # What keeps this one from its days is told by the other, which looks at the same floor.
    with suppress(MokedError), Reader(floor) as reader:
        shelf = building.shelf(reader, cache, under[1])
        if shelf is not None:
            line.send(build_all(reader, shelf, *under, stop=_Orphan(line), share=share))


def build(
    reader: Reader,
    floor: Path,
    cache: Path,
    under: Under,
    *,
    processes: int = 2,
    progress: Callable[[Progress], None] | None = None,
    stop: Event | None = None,
) -> AllMade:
    """As `beyond.making.build_all`, with another process beside this one where there are many days to make. What that
    one does not bring to its end is left for the next time. May raise `FloorError`."""
    shelf = building.shelf(reader, cache, under[1])
    if shelf is None:
        return AllMade(0, 0, 0, False, Made(0, 0, 0))
    if processes < 2 or len(building.history_of(reader, under[0], under[1])) - len(shelf.names()) < _CROWD:
        return build_all(reader, shelf, *under, progress=progress, stop=stop)
    ours, theirs = multiprocessing.Pipe()
    with ours:
        helper = multiprocessing.get_context("spawn").Process(
            target=_help, args=(floor, cache, under, (1, 2), theirs), name="days", daemon=True
        )
        helper.start()
        theirs.close()
        try:
            mine = build_all(reader, shelf, *under, progress=progress, stop=stop, share=(0, 2))
            if mine.stopped:
                ours.send(None)
            others = ours.recv()
        except (EOFError, OSError):
            return mine._replace(stopped=True)
        finally:
            helper.terminate()
            helper.join()
    return _added(mine, others)


def _added(mine: AllMade, others: AllMade) -> AllMade:
    def both(one: Made, other: Made) -> Made:
        stopped, unwritten = one.stopped or other.stopped, one.unwritten or other.unwritten
        return Made(one.made + other.made, one.open + other.open, one.kept, stopped, unwritten)

    return AllMade(
        mine.made + others.made,
        mine.open + others.open,
        mine.kept,
        mine.stopped or others.stopped,
        both(mine.beyond, others.beyond),
        mine.unwritten or others.unwritten,
    )
