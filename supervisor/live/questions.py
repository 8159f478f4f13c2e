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
    # The end of the chain is stamped on exports; it tells nothing of what is in the book.
    "head": lambda book, session: str(book.head()) if session is not None else "",
}
"""What can be asked, by name; each applies the rights of the session."""
