"""Durations without a unit: plain numbers are read as seconds, which is said, and refused where they cannot be."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.table import values
from supervisor.floor.importers.table.mapping import Cell
from supervisor.floor.importers.table.values import Unusable
from supervisor.mark import QT_TRANSLATE_NOOP

UNIT: Final = "seconds"
ASSUMED: Final = QT_TRANSLATE_NOOP("importer", "“{column}” is read as seconds: the mapping states no unit.")
_UNLIKELY: Final = QT_TRANSLATE_NOOP(
    "importer",
    "{path}: “{column}” has no unit, and as seconds most of it would be longer than a day. State its unit: {known}. "
    "Nothing of it was imported.",
)
_OF_CONTACTS: Final = frozenset(
    ("wait_ms", "conversation_ms", "stay_ms", "talk_ms", "hold_ms", "wrap_ms", "handle_ms", "answered_wait_ms")
)
"""Lengths within a contact, of which most are shorter than a day."""
_DAY_MS: Final = 86_400_000
_KEPT: Final = 10_000


class Assumed:
    """The columns of a sheet whose plain numbers were read as seconds because their mapping states no unit."""

    def __init__(self) -> None:
        self._lengths: dict[str, list[int]] = {}
        self._judged: set[str] = set()

    def reader(self, name: str, cell: Cell, decimal: str, *, judged: bool = True) -> Callable[[Any], int]:
        """What reads the durations of a field. `judged`: they are lengths of single things, or means."""
        unit, number, fractions = cell.unit or UNIT, cell.number, cell.day_fractions
        if cell.unit:
            return lambda value: values.duration_ms(value, unit, number, decimal, fractions)
        column = cell.column or name
        lengths = self._lengths.setdefault(column, [])
        if judged and name in _OF_CONTACTS:
            self._judged.add(column)

        def read(value: Any) -> int:
            found = values.duration_ms(value, unit, number, decimal, fractions)
            if found and len(lengths) < _KEPT and _is_plain(value, decimal):
                lengths.append(found)
            return found

        return read

    def columns(self) -> list[str]:
        """Those of which anything was read so far."""
        return [column for column, lengths in self._lengths.items() if lengths]

    def refuse_unlikely(self, path: str) -> None:
        """Raises `InputError` (code ``unit``) where most values would be longer than a day."""
        for column in self.columns():
            if column in self._judged and median(self._lengths[column]) > _DAY_MS:
                known = ", ".join(values.UNITS)
                raise InputError("unit", _UNLIKELY, path=path, column=column, known=known)


def _is_plain(value: Any, decimal: str) -> bool:
    """Whether a value is a number and nothing else: all other lengths tell their unit."""
    try:
        return not isinstance(value, bool) and isinstance(values.number(value, decimal), int | float)
    except (Unusable, TypeError, ValueError):
        return False
