"""Passwords, hashed with argon2id (RFC 9106's second recommended choice, the library's own default)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from supervisor.book.deeds import refusal

LEAST: Final = 8
"""The least length (NIST SP 800-63B)."""


class Passwords:
    """Makes and checks hashes. The costs are for tests; without them they are the library's."""

    def __init__(self, **costs: Any) -> None:
        from argon2 import PasswordHasher

        self._hasher = PasswordHasher(**costs)
        self._nobody = ""

    def make(self, password: Any, given: Mapping[str, Any]) -> str:
        """The hash of a new password; raises `InputError` (code ``short_password``)."""
        found = _plain(password)
        if len(found) < LEAST or found.casefold() == str(given.get("name", "")).casefold() or "\0" in found:
            raise refusal("short_password", least=LEAST)
        return self._hasher.hash(found)

    def fits(self, kept: str | None, password: str) -> bool:
        """Whether a password is the one kept; takes as long when there is none, so that names cannot be guessed."""
        from argon2.exceptions import InvalidHashError, VerificationError

        if kept is None:
            self._nobody = self._nobody or self._hasher.hash("nobody has this password")
        try:
            self._hasher.verify(kept or self._nobody, _plain(password))
        except (VerificationError, InvalidHashError, UnicodeError):
            return False
        return kept is not None


def _plain(password: Any) -> str:
    """One spelling, whichever keyboard it was typed on."""
    if not isinstance(password, str):
        raise ValueError("password")
    return unicodedata.normalize("NFKC", password)
