"""Marks words for translation without Qt, so that the pure rooms can hold user-visible text.

`mark("...")` returns the English text unchanged; `supervisor.text.say` translates it at the edge. Qt's own
tool finds the words because `QT_TRANSLATE_NOOP` is one of the names it looks for.
"""

from __future__ import annotations

Text = str
"""English words that `supervisor.text` can translate (found by the tool through `QT_TRANSLATE_NOOP`)."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> Text:  # noqa: N802 - the name lupdate looks for
    """Mark `text` for translation in `context`; returns the text itself."""
    return text
