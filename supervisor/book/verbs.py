"""All verbs of the book, by id. What is not here cannot be written."""

from __future__ import annotations

from typing import Final

from supervisor.book import people, shared
from supervisor.book.deeds import Verb

VERBS: Final[dict[str, Verb]] = {verb.id: verb for verb in (*people.VERBS, *shared.VERBS)}
