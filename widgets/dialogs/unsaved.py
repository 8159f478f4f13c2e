"""What somebody typed and the book does not hold yet: look at it, save it, or let it go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from widgets import theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.labels import Label

_TITLE = QT_TRANSLATE_NOOP("unsaved", "Not saved yet")
_HELP = QT_TRANSLATE_NOOP(
    "unsaved", "This is kept on this computer until you save it or discard it. Only you are shown it."
)
_NONE = QT_TRANSLATE_NOOP("unsaved", "Everything you typed is in the book.")
_TYPED = QT_TRANSLATE_NOOP("unsaved", "typed {time}")
_SENT = QT_TRANSLATE_NOOP("unsaved", "sent {time}, no answer came")
_SAVE = QT_TRANSLATE_NOOP("unsaved", "Save")
_SAVING = QT_TRANSLATE_NOOP("unsaved", "Saving…")
_GO_ON = QT_TRANSLATE_NOOP("unsaved", "Go on…")
_DISCARD = QT_TRANSLATE_NOOP("unsaved", "Discard")
_SURE = QT_TRANSLATE_NOOP("unsaved", "Discard for good")
_LINE = QT_TRANSLATE_NOOP("unsaved", "{title}: {value}")
_SECRET = QT_TRANSLATE_NOOP("unsaved", "Passwords are not kept; that one must be typed again.")
_WIDE: Final = 560


@dataclass(frozen=True, slots=True)
class Unsaved:
    """One piece of typed work, in words. `lines` are (name of a field, what was typed); `sent`: no answer came yet.

    `can_save` as it stands; otherwise somebody has to look at it in its form first (`can_go_on`).
    """

    call_id: str
    title: str
    lines: tuple[tuple[str, str], ...]
    typed_at: int
    sent: bool = False
    can_save: bool = True
    can_go_on: bool = False
    lost_secret: bool = False


class UnsavedDialog(Dialog):
    """Signals, each with the call of the draft: `save_wanted`, `go_on_wanted`, `discarded`."""

    save_wanted = Signal(str)
    go_on_wanted = Signal(str)
    discarded = Signal(str)

    def __init__(self, unsaved: Sequence[Unsaved], zone: str, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), parent)
        self._zone = zone
        self.parts: dict[str, _Part] = {}
        self.help = words(say(_HELP), quiet=True)
        self.column.addWidget(self.help)
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(12)
        self._none = words(say(_NONE))
        self._list.addWidget(self._none)
        self._list.addStretch(1)
        self.add_scrolled(body)
        close = self.close_line()
        close.setAutoDefault(False)
        self.show_unsaved(unsaved)
        self.resize(_WIDE, 380)
        first = next(iter(self.parts.values()), None)
        (first.first if first is not None else close).setFocus()

    def show_unsaved(self, unsaved: Sequence[Unsaved]) -> None:
        """Bring the list up to date; what still stands keeps its place and what was said of it."""
        wanted = {one.call_id: one for one in unsaved}
        for call_id in [one for one in self.parts if one not in wanted]:
            part = self.parts.pop(call_id)
            self._list.removeWidget(part)
            part.hide()
            part.deleteLater()
        for call_id, one in wanted.items():
            if call_id in self.parts and self.parts[call_id].shown == one:
                continue
            fresh = _Part(one, self._zone, self)
            if call_id in self.parts:
                old = self.parts[call_id]
                self._list.replaceWidget(old, fresh)
                old.hide()
                old.deleteLater()
            else:
                self._list.insertWidget(len(self.parts), fresh)
            self.parts[call_id] = fresh
        self._none.setVisible(not self.parts)

    def refuse(self, call_id: str, problem: MokedError) -> None:
        """Say why one of them was not saved."""
        if call_id in self.parts:
            self.parts[call_id].say_wrong(say_error(problem))


class _Part(QFrame):
    """One piece of work with its buttons."""

    def __init__(self, shown: Unsaved, zone: str, dialog: UnsavedDialog) -> None:
        super().__init__()
        self.setObjectName("card")
        self.shown = shown
        self._dialog = dialog
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        title, time = words(shown.title), Label()
        title.setFont(theme.font("text", True))
        time.setText(say(_SENT if shown.sent else _TYPED, time=formats.date_and_clock(shown.typed_at, zone)))
        time.setProperty("quiet", True)
        head.addWidget(title, 1)
        head.addWidget(time)
        column.addLayout(head)
        told = "\n".join(say(_LINE, title=name, value=formats.isolate(value)) for name, value in shown.lines)
        for text in (told, say(_SECRET) if shown.lost_secret else ""):
            if text:
                column.addWidget(words(text, quiet=True))
        self.wrong = words("")
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addLayout(self._buttons(shown))
        self.setAccessibleName(shown.title)

    def _buttons(self, shown: Unsaved) -> QHBoxLayout:
        row = QHBoxLayout()
        self.save, self.go_on, self.discard = (QPushButton(say(name)) for name in (_SAVE, _GO_ON, _DISCARD))
        self.save.setVisible(shown.can_save)
        self.go_on.setVisible(shown.can_go_on)
        row.addStretch(1)
        for button, done in ((self.save, self._save), (self.go_on, self._go_on), (self.discard, self._discard)):
            button.setAutoDefault(False)
            button.setAccessibleDescription(shown.title)
            button.clicked.connect(done)
            row.addWidget(button)
        return row

    @property
    def first(self) -> QPushButton:
        """The button that is meant most often."""
        return self.save if self.shown.can_save else self.go_on if self.shown.can_go_on else self.discard

    def _save(self) -> None:
        self.say_wrong("")
        self.save.setEnabled(False)
        self.save.setText(say(_SAVING))
        self._dialog.save_wanted.emit(self.shown.call_id)

    def _go_on(self) -> None:
        self._dialog.go_on_wanted.emit(self.shown.call_id)

    def _discard(self) -> None:
        if self.discard.text() == say(_DISCARD):
            self.discard.setText(say(_SURE))
        else:
            self._dialog.discarded.emit(self.shown.call_id)

    def say_wrong(self, sentence: str) -> None:
        """Say why it was not saved; it can be tried again."""
        self.save.setEnabled(True)
        self.save.setText(say(_SAVE))
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
