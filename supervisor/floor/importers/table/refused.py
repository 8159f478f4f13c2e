"""Files and rows that cannot be used as they stand, whatever a mapping says; what is told of rows is short."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Final

from supervisor.floor.importers.table import codes
from supervisor.mark import QT_TRANSLATE_NOOP

BEYOND: Final = QT_TRANSLATE_NOOP(
    "importer", "{path} is too big or too deep to be read here ({problem}). Nothing was changed; export less at a time."
)
"""A file that fills the memory, or the depth of calls."""

OF_FILES: Final = frozenset(("beyond", "cut", "dates_needed", "died", "never_closed", "too_big", "unreadable"))
"""Codes of what is wrong with one file, whatever its mapping says: the next one may be well."""
WIDEST: Final = 16_384
"""No row has more fields: no program writes wider tables."""
_TOLD: Final = 50
"""So many fields of a row that is too wide are told."""


class Refused(list[Any]):
    """Such a row; `code` says why (see `codes.REJECTS`)."""

    code: ClassVar[str] = codes.WRONG_COLUMNS


class Torn(Refused):
    """A line with a quotation mark that is opened and not closed; all of it is one cell."""

    code = codes.OPEN_QUOTE


class BrokenJson(Refused):
    """A line that is no JSON object; all of it is one cell."""

    code = codes.BAD_JSON


class TooLong(Refused):
    """A row with a field that is not even looked at, so long is it."""

    code = codes.TOO_LONG


def too_wide(row: Sequence[Any]) -> Refused:
    """The beginning of a row of more than `WIDEST` fields."""
    return Refused(row[:_TOLD])
