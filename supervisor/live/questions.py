"""What can be asked of the book at the desk. Each question applies the rights of the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from supervisor.book.book import Book
    from supervisor.book.people import Session


def _records(book: Book, session: Session | None, kind: str, withdrawn: bool = False) -> Any:
    from supervisor.book import looking

    return looking.records(book, session, kind, withdrawn=withdrawn)


def _history(book: Book, session: Session | None, kind: str, id: str) -> Any:
    from supervisor.book import looking

    return looking.history(book, session, kind, id)


def _log(book: Book, session: Session | None, first: int = 1, last: int | None = None) -> Any:
    from supervisor.book import looking

    return looking.log(book, session, first, last)


def _verify(book: Book, session: Session | None) -> Any:
    from supervisor.book import looking

    return looking.verify(book, session)


def _names(book: Book, _session: Session | None) -> Any:
    from supervisor.book import looking

    return looking.who_can_sign_in(book)


QUESTIONS: Final[dict[str, Callable[..., Any]]] = {
    "records": _records,
    "history": _history,
    "log": _log,
    "verify": _verify,
    "names": _names,
}
"""What can be asked, by name; each applies the rights of the session."""
