"""Which kept days a period may take its contacts and its agents' time from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Final

from supervisor.floor.reader import Reader
from supervisor.history.kept import building
from supervisor.history.kept.day_file import DamagedError
from supervisor.history.kept.days import SUFFIX
from supervisor.history.kept.shelf import Holding, Shelf
from supervisor.history.units.columns import DayUnits
from supervisor.history.units.gathering import Wanted, parts

_MOST_PARTS: Final = 40
"""A period with more gaps among its kept days is read whole."""


class KeptSource:
    """The kept days of an opened floor in one zone."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def days(self, wanted: Wanted) -> Sequence[DayUnits]:
        """See `gathering.Source`."""
        whole = building.whole_days(wanted.window, wanted.now_at, wanted.zone)
        if not whole or not self._shelf.has_days():
            return ()
        several = frozenset(agent for agent, many in wanted.people.capacity.items() if many > 1)
        floor_id = wanted.reader.info.floor_id if wanted.reader.info else ""
        holding = Holding(floor_id, wanted.targets, wanted.directory, several)
        found = self._shelf.fresh(wanted.reader, whole.keys(), holding, units=True)
        days = [
            units
            for on, day in sorted(found.items())
            if day.settled_at <= wanted.now_at
            and (day.start_at, day.end_at) == (whole[on].start_at, whole[on].end_at)
            and (units := day.units) is not None
        ]
        return days if sum(1 for _ in parts(wanted.window, days)) <= len(days) + _MOST_PARTS else ()

    def damaged(self, error: DamagedError) -> None:
        """See `gathering.Source`."""
        self._shelf.drop(Path(one).name.removesuffix(SUFFIX) for one in error.args)


def source_of(reader: Reader, cache: Path | None, zone: tzinfo) -> KeptSource | None:
    """Where whole days of a floor may be had; None where none are kept."""
    shelf = building.shelf(reader, cache, zone) if cache is not None else None
    return KeptSource(shelf) if shelf is not None else None
