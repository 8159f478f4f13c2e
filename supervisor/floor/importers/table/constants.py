"""What a mapping says itself, for every row: refused in one sentence before any row is read, where it cannot be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor.errors import InputError
from supervisor.floor.importers.table import values
from supervisor.floor.importers.table.mapping import Cell, Mapping
from supervisor.floor.importers.table.patterns import short
from supervisor.floor.importers.table.values import Unusable
from supervisor.mark import QT_TRANSLATE_NOOP

_WRONG = QT_TRANSLATE_NOOP("mapping", "The mapping says {value} for {field}, which cannot be. Nothing was imported.")
_NO_UNIT = QT_TRANSLATE_NOOP(
    "mapping",
    'The mapping says {value} for {field} in every row, and not in which unit. Write it, as unit = "seconds" or '
    'unit = "milliseconds". Nothing was imported.',
)
_NO_OUTCOME = QT_TRANSLATE_NOOP(
    "mapping",
    "The mapping says how long contacts waited or talked, and not how they left their queue: all would wait for ever. "
    "Map the outcome, or name one for all rows with a constant. Nothing was imported.",
)
_LENGTHS: Final = frozenset(("wait_ms", "stay_ms", "conversation_ms", "talk_ms"))
LAST_HEADER: Final = 100_000
"""A heading stands no farther down."""


def check(mapping: Mapping) -> None:
    """Raises `InputError` where a mapping says what no file and no field can have."""
    if mapping.header is not None and mapping.header > LAST_HEADER:
        raise _wrong("header", mapping.header)
    for cell in mapping.cells():
        said = [*(cell.values or {}).values(), *(value for _, value in cell.patterns), cell.default, cell.otherwise]
        for value in said:
            if isinstance(value, list | dict):
                raise _wrong(cell.column, value)


def lacks_outcome(mapping: Mapping) -> bool:
    """Whether rows are contacts that tell lengths which nothing ends: neither an outcome nor an answer is mapped."""
    told = mapping.main.fields.keys()
    return (
        mapping.main.row == "contact"
        and not mapping.log
        and bool(_LENGTHS & told)
        and not {"outcome", "answered_at", "ended_at"} & told
    )


def importable(mapping: Mapping) -> Mapping:
    """The mapping; raises `InputError` where rows may be looked at by it and must not be imported."""
    if lacks_outcome(mapping):
        raise InputError("mapping", _NO_OUTCOME)
    return mapping


def of(cell: Cell, field: str, kind: str, read: Callable[[Any], Any]) -> Any:
    """A constant as the field has it; raises `InputError`. A length says its unit, with a word or with its own."""
    given = cell.constant
    if kind == "ms" and not cell.unit and given != 0:
        if _is_plain(given):
            raise InputError("mapping", _NO_UNIT, field=field, value=short(str(given)))
        read = _written
    try:
        return read(given)
    except (Unusable, TypeError, ValueError, OverflowError):
        raise _wrong(field, given) from None


def _is_plain(given: Any) -> bool:
    """Whether it is a number and nothing else."""
    try:
        return not isinstance(given, bool) and isinstance(values.number(given), int | float)
    except (Unusable, TypeError, ValueError):
        return isinstance(given, float)


def _written(given: Any) -> int:
    """A length that tells its unit itself."""
    return values.duration_ms(given, "mixed")


def _wrong(field: str, value: Any) -> InputError:
    return InputError("mapping", _WRONG, field=field, value=short(str(value)))
