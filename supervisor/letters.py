"""Letters as somebody in a hurry types them, and texts that spreadsheets and tool tips must not run."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

RISKY: Final = frozenset("=+-@\t\r\n＝＋－＠")
"""Letters with which a text begins that a spreadsheet would run as a formula."""
_NUMBER: Final = re.compile(r"[+-]?\d+([.,]\d+)?")


def harmless(text: str) -> str:
    """A text that a spreadsheet would run as a formula, made harmless by an apostrophe; numbers are left alone."""
    return f"'{text}" if text[:1] in RISKY and not _NUMBER.fullmatch(text) else text


def no_markup(text: str) -> str:
    """A text that Qt shows as it stands where it would take `<b>` in a name for HTML; what is added is not seen."""
    return text.replace("<", "<\u2060").replace("&lt;", "&\u2060lt;") if "<" in text or "&" in text else text


@lru_cache(maxsize=65_536)
def bare(text: str) -> str:
    """`text` for searching: without case, accents, vowel points and the marks that set a direction."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if unicodedata.category(letter) not in ("Mn", "Cf"))
