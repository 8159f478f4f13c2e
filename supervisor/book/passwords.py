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

    def make(self, password: Any, given: Mapping[str, Any]) -> str:
        """The hash of a new password; raises `InputError` (code ``short_password``)."""
        found = _plain(password)
        names = {_plain(str(given.get(name, ""))).casefold() for name in ("name", "person")}
        if len(found) < LEAST or found.strip().casefold() in names or "\0" in found:
            raise refusal("short_password", least=LEAST)
        return self._hasher.hash(found)

    def fits(self, kept: str | None, password: str) -> bool:
        """Whether a password is the one kept; takes as long when there is none, so that names cannot be guessed."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            if kept is None:
                self._hasher.hash(_plain(password))
                return False
            return self._hasher.verify(kept, _plain(password))
        except (VerificationError, InvalidHashError, ValueError):
            return False


def _plain(password: Any) -> str:
    """One spelling, whichever keyboard it was typed on."""
    if not isinstance(password, str):
        raise ValueError("password")
    return unicodedata.normalize("NFKC", password)
