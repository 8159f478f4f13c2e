"""Single values of a record, of whatever type they came: read as what they should be, or refused. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from supervisor.floor.importers.connect import codes
from supervisor.floor.importers.table.text_files import clean
from supervisor.floor.importers.table.values import Unusable

NOTHING: Final[Mapping[str, Any]] = {}
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE: Final = len("2025-01-31T10:00:")
_WHOLE: Final = len("2025-01-31T10:00:00Z")
_REMEMBERED: Final = 20_000
LONGEST_S: Final = 366 * 86_400
"""No duration is longer."""


def part(record: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The object of that name; an empty one where there is none. Raises `Unusable`."""
    found = record.get(name)
    if type(found) is dict:
        return found
    if found is None or found == "":
        return NOTHING
    if not isinstance(found, Mapping):
        raise Unusable(codes.BAD_VALUE, name)
    return found


def text(value: object) -> str | None:
    """A text; None for nothing. Raises `Unusable` for lists and objects."""
    if value is None:
        return None
    if type(value) is str and value.isascii() and "\0" not in value:
        return value.strip() or None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise Unusable(codes.BAD_VALUE)
    return clean(str(value)).strip() or None


def number(value: object, most: int = LONGEST_S) -> int | None:
    """A whole number from 0 to `most`, also one that is written as a text; None for nothing. Raises `Unusable`."""
    if value is None or value == "":
        return None
    if type(value) is int and 0 <= value <= most:
        return value
    try:
        found = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else -1
    except (ValueError, OverflowError):
        found = -1
    if not 0 <= found <= most:
        raise Unusable(codes.BAD_VALUE)
    return int(found)


def seconds(value: object) -> int | None:
    """Milliseconds of a duration in seconds. Raises `Unusable`."""
    found = number(value)
    return None if found is None else found * 1000


def instant(value: object) -> int | None:
    """Milliseconds since 1970 of ISO 8601 with an offset; None for nothing; raises `Unusable`."""
    if value is None or value == "":
        return None
    return _instant(value if type(value) is str else str(value))


@lru_cache(_REMEMBERED)
def _instant(text: str) -> int:
    """A record says the same instant several times, and many records those of one minute."""
    if len(text) == _WHOLE and text[-1] == "Z" and text[_MINUTE - 1] == ":":
        second = text[_MINUTE:-1]
        if second <= "59" and second.isdecimal():
            return _read(text[:_MINUTE] + "00Z") + int(second) * 1000
    return _read(text)


@lru_cache(_REMEMBERED)
def _read(text: str) -> int:
    try:
        found = datetime.fromisoformat(text)
        past = (found if found.tzinfo is not None else found.replace(tzinfo=UTC)) - _EPOCH
    except (ValueError, OverflowError) as problem:
        raise Unusable(codes.BAD_TIME) from problem
    return past.days * 86_400_000 + past.seconds * 1000 + past.microseconds // 1000


def last_part(arn: object) -> str | None:
    """What an ARN names: its last part."""
    return _last_part(arn) if type(arn) is str else _last_part(text(arn) or "")


@lru_cache(_REMEMBERED)
def _last_part(arn: str) -> str | None:
    found = text(arn)
    return found.rsplit("/", 1)[-1] or None if found else None


def blamed(record: Mapping[str, Any], problem: Unusable) -> tuple[str, str]:
    """The field for which a record is rejected, with dots between objects, and what it says; else empty texts."""
    if problem.column in record:
        return problem.column, clean(str(record[problem.column]))
    for name, value in _flat(record):
        read = instant if name.endswith("Timestamp") else number if name.endswith(_NUMBERS) else None
        if read is None or isinstance(value, Mapping):
            continue
        try:
            read(value)
        except Unusable as found:
            if found.code == problem.code:
                return clean(name), clean(str(value))
    return "", ""


_NUMBERS: Final = ("Duration", "NumberOfHolds")


def _flat(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The fields of a record and of the objects in it, nothing deeper."""
    for name, value in record.items():
        yield name, value
        if isinstance(value, Mapping):
            yield from ((f"{name}.{inner}", one) for inner, one in value.items())
