"""What answers of pages have in common: a period read once for many figures, tiles, names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from supervisor import clock
from supervisor.floor.reader import Reader
from supervisor.history import asking
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.beyond.placements import Columns, Placed
from supervisor.history.desk import Desk
from supervisor.history.past import Asked, Look
from supervisor.history.period import Period
from supervisor.kpi.figures import Figure
from supervisor.views import past_tiles
from supervisor.views.past_tiles import PastTile

_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Loaded:
    """A period with everything that a page needs, read once."""

    asked: Asked
    look: Look

    @property
    def period(self) -> Period:
        """The period, without contacts and states."""
        return self.look.period

    def kpis(self, by: tuple[str, ...], wanted: tuple[str, ...]) -> list[dict[str, Any]]:
        """Figures by keys, as `history.table.kpis`."""
        return self.look.kpis(by, wanted)

    def total(self, wanted: tuple[str, ...]) -> dict[str, Figure]:
        """The figures of the whole."""
        (row,) = self.kpis((), wanted)
        return row

    def placed(self, *measures: str) -> Iterator[Placed]:
        """The postings of these measures that the filters hold."""
        for one, _ in beyond_sums.placed(self.period, (), measures, dict(self.asked.filters)):
            yield one

    def columns(self, *measures: str) -> Columns:
        """The same as columns."""
        return beyond_sums.columns(self.period, measures, dict(self.asked.filters))

    def fills(self, name: str) -> bool:
        """Whether the centre writes this table at all."""
        return self.period.beyond is not None and name in self.period.beyond.filled

    def row(self, unit: tuple[str, str]) -> dict[str, Any]:
        """The floor's own row of a unit, as far as it is in sight."""
        return self.period.beyond.rows[unit] if self.period.beyond is not None else {}


def load(desk: Desk, asked: Asked) -> Loaded:
    """Read a period once for all figures of a page; may raise `FloorError`."""
    return Loaded(asked, Look(desk.past, asked))


def tile(desk: Desk, asked: Asked, name: str, found: Mapping[str, Figure], second: str = "") -> PastTile:
    """One tile with its target, as it was decided for the end of the period. Where the formula in force is that of the
    second figure, the canonical one stands beside it."""
    in_force = desk.past.in_force(asked)
    id, variant = name.partition(".")[0], asking.read(name, in_force).variant
    if second == f"{id}.{variant}":
        second = f"{id}.canonical"
    target = desk.context.target(id, last_on(asked))
    return PastTile(
        name,
        found[name],
        variant,
        second,
        found[second] if second else None,
        goal=target.goal if target is not None else None,
        level=past_tiles.level(id, found[name], target),
    )


def last_on(asked: Asked) -> str:
    """The last local day of the period up to now: what was decided for it holds."""
    return clock.day_on(max(min(asked.window.end_at - 1, asked.now_at), asked.window.start_at), asked.zone)


def names(reader: Reader, kind: str, ids: Sequence[str | None]) -> dict[str, str]:
    """What customers or articles are called, by id; without those that have no name."""
    title = {"customer": "name", "article": "title"}[kind]
    wanted = sorted({id for id in ids if id})
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        places = ", ".join("?" * len(part))
        rows = reader.query(f'SELECT id, "{title}" FROM {kind} WHERE id IN ({places})', tuple(part))
        found |= {str(id): str(name) for id, name in rows if name}
    return found
