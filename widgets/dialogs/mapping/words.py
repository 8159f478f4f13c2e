"""The words of a column beside what each of them means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets.parts.fields import Choice
from widgets.parts.labels import words

_TIMES = QT_TRANSLATE_NOOP("wizard", "{word}  ×{count}")
_UNSAID = QT_TRANSLATE_NOOP("wizard", "Choose…")
_AS_IT_SAYS = QT_TRANSLATE_NOOP("wizard", "As it says")
_BLANK = QT_TRANSLATE_NOOP("wizard", "Leave blank")
_OTHERS = QT_TRANSLATE_NOOP("wizard", "All other words")
_REJECT = QT_TRANSLATE_NOOP("wizard", "Reject the row")
_LETTERS: Final = 9
Pairs = Sequence[tuple[Any, str]]
"""Codes and their words."""


class WordsEditor(QWidget):
    """A line per word of the file. Emits `said(word, code)`, the code None for nothing, and `others_said(code)`."""

    said = Signal(str, object)
    others_said = Signal(object)

    def __init__(
        self,
        found: Sequence[tuple[str, int]],
        codes: Pairs,
        given: Mapping[str, Any],
        others: Any = None,
        with_others: bool = True,
        unsaid: str = "",
    ) -> None:
        """`found` are words with how often they come, `given` what some of them mean, by word in small letters.

        `others` is what all other words mean, where that is asked for; `unsaid` says what a word without one is.
        """
        super().__init__()
        self.choices: dict[str, Choice] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        known = {str(code).casefold() for code, _ in codes}
        for place, (word, count) in enumerate(found):
            means = given.get(word.casefold())
            own = word.casefold().replace(" ", "_").replace("-", "_") in known
            none = unsaid or say(_AS_IT_SAYS if own else _UNSAID)
            choice = self._choice([(None, none), *([("", say(_BLANK))] if with_others else []), *codes], means)
            choice.setObjectName(word)
            choice.setAccessibleName(word)
            choice.changed.connect(self._say)
            title = words(say(_TIMES, word=formats.isolate(word[:40]), count=count))
            title.setBuddy(choice)
            grid.addWidget(title, place, 0)
            grid.addWidget(choice, place, 1)
            self.choices[word] = choice
        self.others: Choice | None = None
        if with_others:
            self.others = self._choice([(None, say(_REJECT)), ("", say(_BLANK)), *codes], others)
            self.others.setAccessibleName(say(_OTHERS))
            self.others.changed.connect(self._say_others)
            grid.addWidget(words(say(_OTHERS), quiet=True), len(found), 0)
            grid.addWidget(self.others, len(found), 1)

    @staticmethod
    def _choice(pairs: Pairs, chosen: Any) -> Choice:
        choice = Choice(pairs, chosen)
        choice.setMinimumContentsLength(_LETTERS)
        return choice

    def _say(self) -> None:
        word = self.sender().objectName()
        self.said.emit(word, self.choices[word].value())

    def _say_others(self) -> None:
        if self.others is not None:
            self.others_said.emit(self.others.value())
