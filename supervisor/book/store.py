"""The port through which the verbs reach a book, wherever it stands. Two adapters pass one contract test.

A store gives one consistent view to read (`reading`) and one writer at a time (`writing`); between a writer's first
look and its commit nobody else writes. What stands in it is described in `supervisor.book.records`.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Final, Protocol

from supervisor.book.chain import Head
from supervisor.book.records import Row
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

PROBLEMS: Final[dict[str, Text]] = {
    "missing": QT_TRANSLATE_NOOP(
        "book",
        "The book {place} cannot be reached. What you typed is kept on this computer; try again when it is back.",
    ),
    "no_book": QT_TRANSLATE_NOOP(
        "book", "There is no book at {place}. Make one with “moked book init”, or choose another file."
    ),
    "exists": QT_TRANSLATE_NOOP("book", "{place} is there already. Nothing was changed. Choose another name."),
    "not_a_book": QT_TRANSLATE_NOOP("book", "{place} is not a book. Nothing was changed. Choose another file."),
    "newer": QT_TRANSLATE_NOOP(
        "book",
        "The book {place} was written by a newer Moked ({found}, this one knows {known}). Nothing was changed. "
        "Use the newer Moked.",
    ),
    "busy": QT_TRANSLATE_NOOP(
        "book",
        "Others are writing in the book {place}, and it did not come free in time. Nothing was changed, and "
        "what you typed is kept; try again.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "book",
        "There is no room left where the book {place} stands. Nothing was changed, and what you typed is kept. "
        "Make room, then try again.",
    ),
    "read_only": QT_TRANSLATE_NOOP(
        "book", "The book {place} may not be written here. Nothing was changed. Ask who looks after the share."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "book", "The book {place} is damaged ({detail}). Nothing was changed. Restore it from a backup."
    ),
    "replaced": QT_TRANSLATE_NOOP("book", "{place} was replaced by another book. Nothing was changed. Open it anew."),
    "wal_on_share": QT_TRANSLATE_NOOP(
        "book",
        "{place} is in WAL mode and lies on a share, where that loses writes. Nothing was changed. Close it "
        "everywhere and open it once where it was made, or make it without WAL.",
    ),
    "unreadable": QT_TRANSLATE_NOOP("book", "The book {place} cannot be used ({detail}). Nothing was changed."),
    "address": QT_TRANSLATE_NOOP(
        "book",
        "This is not the address of a book on a server. It reads postgresql://NAME@HOST/DATABASE; in a password, "
        "write %40 for @, %3A for :, %2F for / and %3F for ?.",
    ),
    "no_driver": QT_TRANSLATE_NOOP(
        "book", "A book on a server needs one part more. Install it with: pip install “moked[postgres]”."
    ),
}
"""Every code of a `BookError`, with its sentence."""

PATIENCE_S: Final = 10.0
"""How long a block waits for other writers, and for what is away for a moment, before it gives up."""

TRANSIENT: Final = frozenset({"busy", "missing"})
"""Codes after which the same call may simply be tried again."""


class BookError(MokedError):
    """The book cannot be used now; nothing was changed."""


def problem(code: str, place: object, **values: object) -> BookError:
    """The `BookError` of a code of `PROBLEMS`."""
    return BookError(code, PROBLEMS[code], place=place, **values)


class Reading(Protocol):
    """One consistent view of a book."""

    def head(self) -> Head:
        """The end of the chain."""

    def row(self, kind: str, id: str) -> Row | None:
        """One record, withdrawn or not."""

    def rows(self, kind: str, *, withdrawn: bool = False, **equal: object) -> list[Row]:
        """Records with these values, by id; those withdrawn only on request."""

    def entries(self, first: int = 1, last: int | None = None) -> list[Row]:
        """Entries by number, both ends included."""

    def revisions(self, first: int = 1, last: int | None = None) -> list[Row]:
        """Revisions by entry and part, both ends included."""

    def history(self, kind: str, record: str) -> list[Row]:
        """The revisions of one record, the first one first, each with `at`, `person`, `verb` of its entry."""

    def call(self, call_id: str) -> Row | None:
        """The entry that a call left, if it was done."""

    def everything(self, table: str) -> list[Row]:
        """All rows of ``head``, ``entry``, ``revision`` or a kind as they stand, however spoiled: what is checked."""


class Writing(Reading, Protocol):
    """The only writer there is at this moment. All of it or none is kept."""

    def insert(self, kind: str, row: Row) -> None:
        """Add a record."""

    def update(self, kind: str, row: Row) -> None:
        """Set all fields of the record with this id."""

    def append(self, entry: Row, revisions: Sequence[Row]) -> None:
        """Add an entry with its revisions and move the head to it."""

    def adopt(self, head: Head) -> None:
        """Become the book whose whole content was just written into this empty one."""


class Store(Protocol):
    """One book somewhere. Safe to use from the thread that made it."""

    place: str

    def reading(self) -> AbstractContextManager[Reading]:
        """A consistent view for the length of the block; raises `BookError`."""

    def writing(self) -> AbstractContextManager[Writing]:
        """Write alone for the length of the block: kept when it ends, nothing is changed when it raises.

        Raises `BookError`; when the outcome cannot be known (``missing`` at the commit), `call` tells it later.
        """

    def news(self) -> object:
        """Something that differs when anybody has written since; cheap. Raises `BookError`."""

    def is_damaged(self) -> str:
        """What the store itself finds wrong with its pages; empty when nothing is."""

    def close(self) -> None:
        """Let go; may be called twice."""
