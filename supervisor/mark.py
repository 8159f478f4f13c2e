"""Marks words for translation without Qt, so that the pure rooms can hold user-visible text.

`QT_TRANSLATE_NOOP(context, "words")` returns the English words as a `Text` that remembers its context;
`supervisor.text.say` translates it at the edge. Qt's own tool finds the words because the function bears one of
the names it looks for, so both arguments stand as plain literals in the call.

Places for values are named: `{path}`. A text with the place `{n}` is counted and has plural forms in every
language.
"""

from __future__ import annotations


class Text(str):
    """English words that `supervisor.text` can translate; otherwise a plain `str` of those words."""

    context: str
    """Where the words are used; the same words may be translated differently in another context."""

    def __new__(cls, words: str = "", context: str = "") -> Text:
        """Hold `words`, marked as used in `context`."""
        made = super().__new__(cls, words)
        made.context = context
        return made


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:
    """Mark `text` for translation in `context`."""
    return Text(text, context)
