"""What the book holds, as data: kinds of records, and the ledger that every change goes through.

Every record has `id` (ours, text), `version` (1 at its making, one more at each change) and `withdrawn` (0 or 1:
records are never deleted). Instants are milliseconds UTC (`_at`), local dates text (`_on`), lists and mappings
canonical JSON (`_json`). Both stores make their tables from this module; `supervisor.book.migrations` says since when.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from supervisor.access import CENTRE, Place
from supervisor.mark import QT_TRANSLATE_NOOP, Text

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One column. A `secret` one never leaves the store: the ledger holds only its SHA-256."""

    name: str
    type: str = "TEXT"
    required: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record. `scoped`: columns `scope` and `scope_id` say what place it is for; `owner` names the
    column with the person it belongs to. `unique` columns may stand once among the records not withdrawn."""

    name: str
    title: Text
    fields: tuple[Field, ...]
    scoped: bool = False
    owner: str = ""
    unique: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All columns in their order."""
        return ("id", "version", "withdrawn", *(field.name for field in self.fields))

    def place(self, row: Mapping[str, Any]) -> Place:
        """What a record is about, for rights."""
        person = str(row[self.owner] or "") if self.owner else ""
        if not self.scoped:
            return Place(person=person)
        return Place(str(row["scope"]), str(row["scope_id"] or ""), person)


def _fields(words: str) -> tuple[Field, ...]:
    """Read ``name``, ``name!`` (required), ``name:TYPE``; a type follows from the unit in the name."""
    found = []
    for word in words.split():
        name, _, given = word.rstrip("!").partition(":")
        number = name.endswith(("_at", "_ms"))
        found.append(Field(name, given or ("INTEGER" if number else "TEXT"), word.endswith("!")))
    return tuple(found)


_SCOPE: Final = "scope! scope_id"

KINDS: Final[tuple[Kind, ...]] = (
    Kind(
        "person",
        QT_TRANSLATE_NOOP("book", "Person"),
        _fields("name! agent language"),
        owner="id",
        unique=("name",),
    ),
    Kind(
        "password",
        QT_TRANSLATE_NOOP("book", "Password"),
        (Field("hash", required=True, secret=True), Field("set_at", "INTEGER", required=True)),
        owner="id",
    ),
    Kind(
        "grant",
        QT_TRANSLATE_NOOP("book", "Right"),
        _fields(f"person! role! {_SCOPE}"),
        scoped=True,
        owner="person",
        unique=("person", "role", "scope", "scope_id"),
    ),
    Kind(
        "setting",
        QT_TRANSLATE_NOOP("book", "Shared setting"),
        _fields(f"name! {_SCOPE} from_on! value_json!"),
        scoped=True,
        unique=("name", "scope", "scope_id", "from_on"),
    ),
    Kind(
        "target",
        QT_TRANSLATE_NOOP("book", "Target"),
        _fields(f"kpi! {_SCOPE} from_on! goal:REAL attention:REAL"),
        scoped=True,
        unique=("kpi", "scope", "scope_id", "from_on"),
    ),
    Kind(
        "state_limit",
        QT_TRANSLATE_NOOP("book", "Limit of a state"),
        _fields(f"state! reason {_SCOPE} from_on! attention_ms limit_ms"),
        scoped=True,
        unique=("state", "reason", "scope", "scope_id", "from_on"),
    ),
    Kind(
        "hours",
        QT_TRANSLATE_NOOP("book", "Opening hours"),
        _fields(f"{_SCOPE} from_on! week_json!"),
        scoped=True,
        unique=("scope", "scope_id", "from_on"),
    ),
    Kind(
        "special_day",
        QT_TRANSLATE_NOOP("book", "Special day"),
        _fields(f"{_SCOPE} on_on! hours_json! label"),
        scoped=True,
        unique=("scope", "scope_id", "on_on"),
    ),
    Kind(
        "saved_view",
        QT_TRANSLATE_NOOP("book", "Saved view"),
        _fields("person! name! page! shared:INTEGER! body_json!"),
        owner="person",
        unique=("person", "name"),
    ),
    Kind(
        "follow_up",
        QT_TRANSLATE_NOOP("book", "Follow-up"),
        _fields(f"survey! {_SCOPE} person! stage! note"),
        scoped=True,
        unique=("survey",),
    ),
)
BY_NAME: Final = {kind.name: kind for kind in KINDS}

LEDGER: Final[dict[str, tuple[Field, ...]]] = {
    "entry": (
        Field("seq", "INTEGER", required=True),
        Field("call_id", required=True),
        Field("at", "INTEGER", required=True),
        Field("person", required=True),
        Field("verb", required=True),
        Field("arguments", required=True),
        Field("prev", required=True),
        Field("hash", required=True),
    ),
    "revision": (
        Field("seq", "INTEGER", required=True),
        Field("part", "INTEGER", required=True),
        Field("kind", required=True),
        Field("record", required=True),
        Field("version", "INTEGER", required=True),
        Field("before", required=True),
        Field("after", required=True),
    ),
}
"""One `entry` per verb, one `revision` per record it changed. Both are only ever added to."""

HEAD: Final = (
    Field("one", "INTEGER", required=True),
    Field("book_id", required=True),
    Field("schema", "INTEGER", required=True),
    Field("seq", "INTEGER", required=True),
    Field("hash", required=True),
)
"""One row: which book this is, how new its tables are, and the end of its chain."""


def canonical(value: Any) -> str:
    """JSON with one spelling: sorted keys, no blanks, every letter as itself."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def place_row(place: Place) -> dict[str, str | None]:
    """The columns of a scoped record."""
    return {"scope": place.kind, "scope_id": None if place.kind == CENTRE else place.id}
