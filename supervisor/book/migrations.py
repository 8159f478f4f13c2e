"""How the tables of a book came to be, step by step; both stores run the same named steps.

A step says literally what it makes, in the words of `supervisor.book.records`, and is never edited once a book
exists that went through it: tests upgrade a kept old file through each. What they lead to is what `records` describes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from supervisor.book.records import Field


class Schema(Protocol):
    """What a step may do to a store."""

    def create(self, table: str, fields: Sequence[Field], key: tuple[str, ...]) -> None:
        """Make a table."""

    def add(self, table: str, field: Field) -> None:
        """Add a column, empty in all rows there are."""

    def only_once(self, table: str, columns: tuple[str, ...], *, while_kept: bool = False) -> None:
        """See to it that these values stand once (`while_kept`: among the records not withdrawn)."""

    def only_grows(self, table: str) -> None:
        """Refuse every change and every removal of a row."""


_RECORD: Final = (Field("id", required=True), Field("version", "INTEGER", True), Field("withdrawn", "INTEGER", True))


def _fields(words: str) -> tuple[Field, ...]:
    found = []
    for word in words.split():
        name, _, kind = word.rstrip("!").partition(":")
        found.append(Field(name, kind or "TEXT", word.endswith("!")))
    return tuple(found)


def _make(schema: Schema, tables: dict[str, tuple[str, tuple[str, ...]]]) -> None:
    for table, (words, unique) in tables.items():
        schema.create(table, (*_RECORD, *_fields(words)), ("id",))
        if unique:
            schema.only_once(table, unique, while_kept=True)


def ledger_and_people(schema: Schema) -> None:
    """The chain, and who may do what."""
    schema.create("head", _fields("one:INTEGER! book_id! schema:INTEGER! seq:INTEGER! hash!"), ("one",))
    schema.create("entry", _fields("seq:INTEGER! call_id! at:INTEGER! person! verb! arguments! prev! hash!"), ("seq",))
    schema.create(
        "revision",
        _fields("seq:INTEGER! part:INTEGER! kind! record! version:INTEGER! before! after!"),
        ("seq", "part"),
    )
    schema.only_once("entry", ("call_id",))
    schema.only_once("revision", ("kind", "record", "version"))
    schema.only_grows("entry")
    schema.only_grows("revision")
    _make(
        schema,
        {
            "person": ("name! agent language", ("name",)),
            "password": ("hash! set_at:INTEGER!", ()),
            "grant": ("person! role! scope! scope_id", ("person", "role", "scope", "scope_id")),
        },
    )


def shared_settings(schema: Schema) -> None:
    """What the centre decides for everybody, dated."""
    _make(
        schema,
        {
            "setting": ("name! scope! scope_id from_on! value_json!", ("name", "scope", "scope_id", "from_on")),
            "target": (
                "kpi! scope! scope_id from_on! goal:REAL attention:REAL",
                ("kpi", "scope", "scope_id", "from_on"),
            ),
            "state_limit": (
                "state! reason scope! scope_id from_on! attention_ms:INTEGER limit_ms:INTEGER",
                ("state", "reason", "scope", "scope_id", "from_on"),
            ),
            "hours": ("scope! scope_id from_on! week_json!", ("scope", "scope_id", "from_on")),
            "special_day": ("scope! scope_id on_on! hours_json! label", ("scope", "scope_id", "on_on")),
        },
    )


def saved_views(schema: Schema) -> None:
    """Tables as people arranged them."""
    _make(schema, {"saved_view": ("person! name! page! shared:INTEGER! body_json!", ("person", "name"))})


def follow_ups(schema: Schema) -> None:
    """Who follows up an unhappy customer's answer, and what came of it."""
    _make(schema, {"follow_up": ("survey! scope! scope_id person! stage! note", ("survey",))})


STEPS: Final[tuple[Callable[[Schema], None], ...]] = (ledger_and_people, shared_settings, saved_views, follow_ups)
