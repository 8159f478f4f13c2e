"""Letters as somebody in a hurry types them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=65_536)
def bare(text: str) -> str:
    """`text` for searching: without case, accents, vowel points and the marks that set a direction."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if unicodedata.category(letter) not in ("Mn", "Cf"))
