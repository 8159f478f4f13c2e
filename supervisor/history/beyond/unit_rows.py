"""The floor's own row of each unit that posted anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from supervisor.history.beyond.placements import Unit

if TYPE_CHECKING:
    from supervisor.history.beyond.cases import DeskCases
    from supervisor.history.beyond.contacts import Legs


class UnitRows:
    """Rows by unit; those of contacts and cases are made when they are asked for."""

    def __init__(self) -> None:
        self.legs: Legs | None = None
        self.cases: list[DeskCases] = []
        self._rows: dict[Unit, dict[str, Any]] = {}

    def __setitem__(self, unit: Unit, row: dict[str, Any]) -> None:
        self._rows[unit] = row

    def __getitem__(self, unit: Unit) -> dict[str, Any]:
        kind, id = unit
        if kind == "contact" and self.legs is not None:
            return self.legs.row(id)
        if kind == "case":
            return next(one for one in self.cases if one.holds(id)).row(id)
        return self._rows[unit]

    def get(self, unit: Unit) -> dict[str, Any] | None:
        """The row; None for a unit that has none."""
        try:
            return self[unit]
        except (KeyError, StopIteration):
            return None
