"""All verbs of the book, by id. What is not here cannot be written."""

from __future__ import annotations

from typing import Final

from supervisor.book import follow_ups, people, shared
from supervisor.book.deeds import Argument, Verb, optional_text, text
from supervisor.mark import QT_TRANSLATE_NOOP

VERBS: Final[dict[str, Verb]] = {verb.id: verb for verb in (*people.VERBS, *shared.VERBS, *follow_ups.VERBS)}
"""What people can ask for."""

RESTORED: Final = Verb(
    "book.restored",
    QT_TRANSLATE_NOOP("book", "Restore the book from a backup"),
    "keep_book",
    (
        Argument("backup", QT_TRANSLATE_NOOP("book", "Backup"), text),
        Argument("head", QT_TRANSLATE_NOOP("book", "Its end of the chain"), text),
        Argument("lost", QT_TRANSLATE_NOOP("book", "The end that was given up"), optional_text, required=False),
    ),
    lambda _asked: [],
    "",
    approves=True,
)
"""Only `supervisor.book.restoring` does it; it changes no record and stands in the chain."""

OF_ITSELF: Final[dict[str, Verb]] = {verb.id: verb for verb in (people.FOUND, RESTORED)}
"""What the care of the book itself leaves in the chain; nobody can ask for these by `Book.do`."""
