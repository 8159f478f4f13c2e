"""What reports say of codes, states and formulas: the words of the window, plain as files want them."""

from __future__ import annotations

from typing import Any, Final

from supervisor import formats
from supervisor.kpi.entries import MEAN, MEDIAN, P90, Formula
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import book_words, cells, words
from supervisor.reports.making import Speech
from supervisor.settings import Setting
from supervisor.text import say

_TAKES: Final[dict[str, Text]] = {
    MEAN: QT_TRANSLATE_NOOP("report", "mean of {formula}"),
    MEDIAN: QT_TRANSLATE_NOOP("report", "median of {formula}"),
    P90: QT_TRANSLATE_NOOP("report", "90th percentile of {formula}"),
}
_SCALED: Final = QT_TRANSLATE_NOOP("report", "{formula} × {scale}")
_NAMED: Final = QT_TRANSLATE_NOOP("report", "{name}: {formula}")


_WORDS: Final[dict[str, Text]] = {
    "inbound": QT_TRANSLATE_NOOP("report", "Inbound"),
    "outbound": QT_TRANSLATE_NOOP("report", "Outbound"),
    "callback": QT_TRANSLATE_NOOP("report", "Callback"),
    "internal": QT_TRANSLATE_NOOP("report", "Internal"),
    "blind": QT_TRANSLATE_NOOP("report", "Sent on"),
    "sent_on": QT_TRANSLATE_NOOP("report", "Sent on"),
    "consult": QT_TRANSLATE_NOOP("report", "Sent on after asking"),
    "conference": QT_TRANSLATE_NOOP("report", "Conference"),
    "queue": QT_TRANSLATE_NOOP("report", "Sent to a queue"),
}
"""Directions and kinds of transfer, which no page shows."""


def _word(code: str) -> str:
    return formats.plain(say(_WORDS.get(code) or words.word(code)))


def _formula(formula: Formula) -> str:
    text = cells.formula_text(formula)
    if formula.take in _TAKES:
        text = say(_TAKES[formula.take], formula=text)
    if formula.scale != 1:
        text = say(_SCALED, formula=text, scale=f"{formula.scale:g}")
    name = say(formula.title)
    return formats.plain(say(_NAMED, name=name, formula=text) if text.casefold() != name.casefold() else name)


def _state(state: str) -> str:
    return formats.plain(say(words.NO_FIGURE[state])) if state in words.NO_FIGURE else ""


def _setting(setting: Setting, value: Any) -> str:
    return formats.plain(book_words.setting_value(setting, value))


SPEECH: Final = Speech(_word, _formula, _state, _setting)
