"""What words of a status mean by a mapping, and the words by which the figures know that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from supervisor.kpi import cases

ENDING: Final = ("given_up", "closed", "solved")
"""Meanings that end a case; of a word that is named under several, the first one counts."""
WAITING: Final = ("customer", "third_party")
_OPEN: Final = "open"
OF_THE_FLOOR: Final = frozenset((*ENDING, _OPEN))
"""The words that stand in events for others of the source."""


class Statuses:
    """What a mapping says in ``[statuses]``.

    Where it names any word that ends a case, only the words that it names do; else those that the floor knows by
    themselves (`cases.ends_as`).
    """

    def __init__(self, said: Mapping[str, frozenset[str]]) -> None:
        self._said = {word: what for what in reversed(ENDING) for word in said.get(what, ())}
        self._waits = {word: who for who in WAITING for word in said.get(who, ())}
        self.tells_waits = bool(self._waits)
        self.tells_given_up = bool(said.get("given_up"))

    def written(self, word: str) -> str:
        """The word that the floor holds for it: its own, where that means the same to the figures."""
        means = self._said.get(word.casefold(), "") if self._said else cases.ends_as(word)
        return word if cases.ends_as(word) == means else means or _OPEN

    def ending(self, word: str) -> str:
        """How a word ends a case, that of a row or one of the floor; an empty text where the case is open."""
        return self._said.get(word.casefold()) or cases.ends_as(word)

    def waiting_on(self, word: str) -> str | None:
        """Who is waited for."""
        return self._waits.get(word.casefold())
