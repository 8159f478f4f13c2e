"""What a verb is: its name, its right, its arguments, and a pure decision of what it changes.

A verb only decides; `supervisor.book.book` asks for rights, holds versions against each other, writes, and leaves the
entry. The command line, the audit and the tests read the table of verbs, so a verb added there appears everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from supervisor.access import CENTRE, PLACES, WHOLE_CENTRE, Place
from supervisor.book.records import BY_NAME, Row
from supervisor.book.store import Reading
from supervisor.errors import InputError, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

REFUSALS: Final[dict[str, Text]] = {
    "argument": QT_TRANSLATE_NOOP("book", "“{value}” cannot be used for {name}. Nothing was changed."),
    "lacking": QT_TRANSLATE_NOOP("book", "{verb} needs {name}. Nothing was changed."),
    "unknown_argument": QT_TRANSLATE_NOOP("book", "{verb} takes no “{name}”. It takes: {known}."),
    "unknown_verb": QT_TRANSLATE_NOOP("book", "There is no verb “{verb}”. Known are: {known}."),
    "unknown_record": QT_TRANSLATE_NOOP("book", "There is no {kind} “{id}” in this book. Nothing was changed."),
    "once": QT_TRANSLATE_NOOP("book", "This stands in the book already ({what}). Nothing was changed."),
    "last_manager": QT_TRANSLATE_NOOP(
        "book", "{name} is the last centre manager of the whole centre. Nothing was changed. Name another one first."
    ),
    "short_password": QT_TRANSLATE_NOOP(
        "book", "A password has at least {least} letters and is not the name. Nothing was changed."
    ),
    "founded": QT_TRANSLATE_NOOP("book", "This book has its first person already. Nothing was changed."),
    "another_call": QT_TRANSLATE_NOOP("book", "This call was made before for something else. Nothing was changed."),
}


def refusal(code: str, **values: object) -> InputError:
    """The `InputError` of a code of `REFUSALS`; a `kind` of record is told by its title."""
    kind = BY_NAME.get(str(values.get("kind")))
    return InputError(code, REFUSALS[code], **(values | {"kind": kind.title} if kind is not None else values))


class ConflictError(MokedError):
    """Somebody else changed the record in between. `theirs` is the record as it stands, `mine` what was to be."""

    TEXT: Final = QT_TRANSLATE_NOOP(
        "book", "{person} changed this in between. Nothing of yours was written yet; look at both and choose."
    )

    def __init__(self, kind: str, mine: Row, theirs: Row, seen: Row | None, person: str, at: int) -> None:
        super().__init__("conflict", self.TEXT, person=person)
        self.kind, self.mine, self.theirs, self.seen = kind, mine, theirs, seen
        self.person, self.at = person, at


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: `read` turns what was typed (or given) into the value, or raises ValueError."""

    name: str
    title: Text
    read: Callable[[Any], Any]
    required: bool = True
    default: Any = None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Put:
    """A record to be written: `values` are the fields that change; `version` is the one that was seen, None when
    the record is new. A `withdrawn` record stays, but counts no more."""

    kind: str
    id: str
    values: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What a decision may look at: the book as it stands, the arguments, who asks, and when."""

    book: Reading
    given: Mapping[str, Any]
    person: str
    now_at: int
    today_on: str

    def __getitem__(self, name: str) -> Any:
        return self.given[name]

    def record(self, kind: str, id: str) -> Row:
        """A record that must be there and not withdrawn; raises `InputError` (code ``unknown_record``)."""
        found = self.book.row(kind, id)
        if found is None or found["withdrawn"]:
            raise refusal("unknown_record", kind=kind, id=id)
        return found


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing people can do in the book.

    `id` is ``group.deed``. `approves`: the password is asked for again. `kind` is the kind of record that it is
    about. `elsewhere` is the code of `access.REFUSALS` for who may do it where they ask for, and whom a record of that
    name stops that stands where they may not.
    """

    id: str
    title: Text
    right: str
    arguments: tuple[Argument, ...]
    decide: Callable[[Asked], list[Put]]
    kind: str
    approves: bool = False
    elsewhere: str = "not_allowed"


@dataclass(frozen=True, slots=True)
class Change:
    """One record as a verb left it; `before` is None for a new one."""

    kind: str
    id: str
    version: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Done:
    """What a verb changed. `repeated`: this call had been done before and was not done again."""

    seq: int
    verb: str
    hash: str
    changes: tuple[Change, ...] = ()
    repeated: bool = False
    warnings: tuple[MokedError, ...] = ()

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record that changed: what views look at to decide whether to refresh."""
        return frozenset(change.kind for change in self.changes)


# How arguments are read


def text(value: Any) -> str:
    """Words on one line that say something, in one Unicode spelling."""
    import unicodedata

    if not isinstance(value, str):
        raise ValueError(value)
    found = unicodedata.normalize("NFC", value).strip()
    found.encode("utf-8")  # lone surrogates cannot be kept
    if not found or len(found) > 500 or any(unicodedata.category(letter) == "Cc" for letter in found):
        raise ValueError(value)
    return found


def optional_text(value: Any) -> str | None:
    """Words, or nothing."""
    return None if value is None or value == "" else text(value)


def day(value: Any) -> str:
    """A date as 2026-11-22."""
    found = date.fromisoformat(str(value))
    if not 1900 <= found.year <= 2999:
        raise ValueError(value)
    return found.isoformat()


def version(value: Any) -> int:
    """The version of a record that was seen; 0 when none was there."""
    found = int(value)
    if found < 0 or isinstance(value, bool):
        raise ValueError(value)
    return found


def milliseconds(value: Any) -> int | None:
    """A length of time, or nothing."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or int(value) != float(value) or not 0 <= int(value) < 2**53:
        raise ValueError(value)
    return int(value)


def number(value: Any) -> float | None:
    """A finite number, or nothing."""
    import math

    if value is None or value == "":
        return None
    found = float(value)
    if isinstance(value, bool) or not math.isfinite(found):
        raise ValueError(value)
    return found


def switch(value: Any) -> int:
    """Yes or no, as 1 or 0."""
    found = {"1": 1, "0": 0, "true": 1, "false": 0, "yes": 1, "no": 0}.get(str(value).lower())
    if found is None:
        raise ValueError(value)
    return found


def place(kinds: tuple[str, ...] = PLACES) -> Callable[[Any], Place]:
    """Read ``centre`` or ``queue=Q1``; a `Place` is taken as it is."""

    def read(value: Any) -> Place:
        if isinstance(value, str):
            kind, mark, id = value.partition("=")
            value = Place(kind, text(id) if mark else "")
        if not isinstance(value, Place) or value.kind not in kinds or (value.kind == CENTRE) != (not value.id):
            raise ValueError(value)
        return Place(value.kind, value.id)

    return read


def plain(value: Any) -> Any:
    """A value as it is written down: a place as `place` reads it, all else as it is."""
    return str(value) if isinstance(value, Place) else value


FOR: Final = QT_TRANSLATE_NOOP("book", "For")
FROM: Final = QT_TRANSLATE_NOOP("book", "From")
VERSION: Final = QT_TRANSLATE_NOOP("book", "Version seen")


def for_place(kinds: tuple[str, ...] = PLACES) -> Argument:
    """The argument `place`: what a record is for."""
    return Argument("place", FOR, place(kinds), required=False, default=WHOLE_CENTRE)


FROM_ON: Final = Argument("from_on", FROM, day, required=False)
SEEN: Final = Argument("version", VERSION, version, required=False)
