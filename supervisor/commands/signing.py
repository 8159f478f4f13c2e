"""Which book a command is about, who asks, and with what password.

A book is named by `--book`, else by the setting `book`; a person by `--as`. A password comes from the environment
(``MOKED_PASSWORD``), from `--password-file`, or is asked for on a terminal; never from the command line, which others
on the computer can read. With a book and without a name nothing is shown.
"""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from supervisor import settings
from supervisor.access import AccessError, refusal
from supervisor.book.book import Book
from supervisor.book.people import Session
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

PASSWORD: Final = "MOKED_PASSWORD"
"""The environment variable with the password of who asks."""
NEW_PASSWORD: Final = "MOKED_NEW_PASSWORD"
"""The environment variable with a password that is to be set."""

NO_BOOK: Final = QT_TRANSLATE_NOOP("command", "Say which book: name it, or use --book.")
_NO_PASSWORD: Final = QT_TRANSLATE_NOOP(
    "command",
    "This needs a password, and here is no terminal to ask for it. Put it into {variable}, or into a file for "
    "{option}.",
)
_NO_FILE: Final = QT_TRANSLATE_NOOP("command", "The password file {path} cannot be read ({detail}).")
_NOT_TWICE: Final = QT_TRANSLATE_NOOP("command", "The two passwords were not the same. Nothing was changed.")
_ASKED: Final = QT_TRANSLATE_NOOP("command", "Password of {person}: ")
_NEW: Final = QT_TRANSLATE_NOOP("command", "New password: ")
_AGAIN: Final = QT_TRANSLATE_NOOP("command", "Once more: ")


def address_of(chosen: Namespace) -> str:
    """The book a command is about; empty where there is none."""
    return str(getattr(chosen, "address", None) or getattr(chosen, "book", None) or settings.load().book)


def open_book(address: str, *, where: tzinfo | None = None, keys: Path | None = None) -> Book:
    """The book at a path or an address; raises `BookError`, and `InputError` (code ``book``) for none."""
    from supervisor.book.opening import open_store

    if not address:
        raise InputError("book", NO_BOOK)
    return Book(open_store(address), where=where or system_zone(), key_file=key_file(keys))


def key_file(given: Path | None = None) -> Path | None:
    """The file of this computer that keeps the ends of the chain."""
    found = given or settings.load().book_key_file
    return Path(found) if found else None


def system_zone() -> tzinfo:
    """The zone of this computer, by name where it can be told."""
    for name in (os.environ.get("TZ", ""), _linked_zone()):
        try:
            if name:
                return ZoneInfo(name.lstrip(":"))
        except (OSError, ValueError, LookupError):
            continue
    return datetime.now().astimezone().tzinfo or ZoneInfo("UTC")


def _linked_zone() -> str:
    try:
        return str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]
    except OSError:
        return ""


def sign_in(book: Book, chosen: Namespace, *, writing: bool = False) -> Session:
    """Who asks; raises `AccessError` or `InputError` (``who``, ``no_password``).

    Where the centre lets people read without a password, none is asked for to read.
    """
    who = getattr(chosen, "as_person", None)
    if not who:
        raise refusal("who")
    given = given_password(PASSWORD, chosen.password_file)
    if given is None and not writing:
        try:
            session = book.sign_in(who)
        except AccessError:
            pass
        else:
            return session
    if given is None:
        given = _asked(say(_ASKED, person=who), PASSWORD, "--password-file")
    return book.sign_in(who, given)


def who_and_password(chosen: Namespace) -> tuple[str, str]:
    """The name and the password, where the book itself cannot be asked."""
    who = getattr(chosen, "as_person", None)
    if not who:
        raise refusal("who")
    given = given_password(PASSWORD, chosen.password_file)
    return who, _asked(say(_ASKED, person=who), PASSWORD, "--password-file") if given is None else given


def given_password(variable: str, file: Path | None) -> str | None:
    """A password from a file (``-``: the next line of the input) or the environment; None when there is neither."""
    if file is None:
        return os.environ.get(variable) or None
    try:
        text = sys.stdin.readline() if str(file) == "-" else file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise InputError("password_file", _NO_FILE, path=file, detail=str(problem)) from problem
    return text.splitlines()[0] if text.splitlines() else ""


def new_password(variable: str, file: Path | None, option: str) -> str:
    """A password to be set, typed twice where it is asked for."""
    given = given_password(variable, file)
    if given is not None:
        return given
    first = _asked(say(_NEW), variable, option)
    if first != _asked(say(_AGAIN), variable, option):
        raise InputError("password_twice", _NOT_TWICE)
    return first


def _asked(prompt: str, variable: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise InputError("no_password", _NO_PASSWORD, variable=variable, option=option)
    return getpass.getpass(prompt)
