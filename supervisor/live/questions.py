"""What can be asked of the book at the desk. Imported in the desk's own thread: it brings the book."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor.book import looking

QUESTIONS: Final[dict[str, Callable[..., Any]]] = {
    "records": looking.records,
    "history": looking.history,
    "log": looking.log,
    "verify": looking.verify,
    "names": lambda book, _session: looking.who_can_sign_in(book),
}
"""What can be asked, by name; each applies the rights of the session."""
