"""Signing in: a name and a password; and a new password for who is signed in. Passwords leave by a signal only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from widgets import theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.labels import Label, led
from widgets.parts.secret import SecretField

_TITLE = QT_TRANSLATE_NOOP("door", "Sign in")
_WHERE = QT_TRANSLATE_NOOP("door", "The book {place} says who may see what here.")
_NAME = QT_TRANSLATE_NOOP("door", "Name")
_PASSWORD = QT_TRANSLATE_NOOP("door", "Password")
_LOOK_ONLY = QT_TRANSLATE_NOOP("door", "Without a password you can look, and change nothing.")
_CAPS = QT_TRANSLATE_NOOP("door", "Caps lock is on.")
_WAIT = QT_TRANSLATE_NOOP("door", "Asking the book…")
_CANCEL = QT_TRANSLATE_NOOP("door", "Cancel")
_NEED = QT_TRANSLATE_NOOP("door", "Type your name and your password.")
_NEW_BOOK = QT_TRANSLATE_NOOP("door", "Make a book")
_FIRST = QT_TRANSLATE_NOOP(
    "door", "{place} will hold what your people decide. You are its first centre manager; others come after you."
)
_MAKE = QT_TRANSLATE_NOOP("door", "Make it")
_AGAIN_FIRST = QT_TRANSLATE_NOOP("door", "Password again")
_FIRST_NEEDED = QT_TRANSLATE_NOOP("door", "Type your name, and a password twice.")
_CHANGE = QT_TRANSLATE_NOOP("door", "Change the password")
_OLD = QT_TRANSLATE_NOOP("door", "Your password now")
_NEW = QT_TRANSLATE_NOOP("door", "New password")
_AGAIN = QT_TRANSLATE_NOOP("door", "New password again")
_ALL_NEEDED = QT_TRANSLATE_NOOP("door", "Type the password you have now, and the new one twice.")
_TWO = QT_TRANSLATE_NOOP("door", "The new password was not typed the same twice. Nothing was changed.")
_LENGTH = QT_TRANSLATE_NOOP("door", "At least 8 letters. Several words are easy to keep and hard to guess.")
_WIDE: Final = 380


class _Asking(Dialog):
    """What these dialogs share: fields one under the other, a note on the caps lock, an error, two buttons."""

    def __init__(self, title: str, help: str, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setModal(True)
        self.busy = False
        head = words(title)
        head.setFont(theme.font("large", True))
        self.column.addWidget(head)
        self.help = words(help, quiet=True)
        self.column.addWidget(self.help)
        self._deed = deed
        self._fields: list[QLineEdit] = []
        self.setFixedWidth(_WIDE)

    def _field(self, title: str, field: QLineEdit) -> None:
        label = words(title)
        label.setBuddy(field)
        field.setAccessibleName(title)
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(label)
        pair.addWidget(field)
        self.column.addLayout(pair)
        self._fields.append(field)
        if isinstance(field, SecretField):
            field.caps.connect(self._tell_caps)

    def _finish(self) -> None:
        self.caps_note, self.error = _note("attention", say(_CAPS)), words("")
        self.error.setObjectName("wrong")
        for note in (self.caps_note, self.error):
            note.hide()
            self.column.addWidget(note)
        row = QHBoxLayout()
        row.addStretch(1)
        self.go, self.cancel = QPushButton(self._deed), QPushButton(say(_CANCEL))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.clicked.connect(self._submit)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        self.column.addLayout(row)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need at this width."""
        self.column.activate()
        self.setFixedHeight(self.column.totalHeightForWidth(_WIDE))

    def _submit(self) -> None:
        raise NotImplementedError

    def _is_complete(self, needed: str) -> bool:
        """Whether every field is filled and the last two, a new password and the same again, agree; says what is not.

        `needed` is the sentence about an empty field.
        """
        empty = next((field for field in self._fields if not field.text().strip()), None)
        new, again = self._fields[-2:]
        if empty is not None:
            self.say_wrong(needed)
            empty.setFocus()
        elif new.text() != again.text():
            self.say_wrong(say(_TWO))
            again.clear()
            again.setFocus()
        return empty is None and new.text() == again.text()

    def _tell_caps(self, on: bool) -> None:
        self.caps_note.setVisible(on)
        self._fit()

    def set_busy(self, busy: bool) -> None:
        """Wait for the book, or let somebody try again."""
        self.busy = busy
        for field in self._fields:
            field.setEnabled(not busy)
        self.go.setEnabled(not busy)
        self.go.setText(say(_WAIT) if busy else self._deed)
        if busy:
            self.say_wrong("")

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong; nothing for an empty sentence."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.go.setAccessibleDescription(sentence)
        self._fit()

    def refuse(self, problem: MokedError) -> None:
        """Say why it was not done. Passwords are typed anew, the name stays."""
        self.set_busy(False)
        secrets = [field for field in self._fields if isinstance(field, SecretField)]
        for field in secrets:
            field.clear()
        self.say_wrong(say_error(problem))
        secrets[0].setFocus()


def _note(level: str, text: str) -> QWidget:
    """A status in a line: its sign and its words."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    sign, said = Label(), words(text)
    sign.setPixmap(theme.pixmap(theme.LEVELS[level], level, 16))
    row.addWidget(sign)
    row.addWidget(said, 1)
    return made


class SignIn(_Asking):
    """Emits `given(name, password)`; the password is None where none was typed and none is needed to look.

    `names` are offered while typing; they are known only where the centre lets people look without a password.
    """

    given = Signal(str, object)

    def __init__(self, place: str, names: Sequence[str] = (), who: str = "", parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), say(_WHERE, place=formats.ltr(place)), say(_TITLE), parent)
        self._names: tuple[str, ...] = ()
        self.name, self.password = led(QLineEdit(who)), SecretField(say(_PASSWORD))
        self._field(say(_NAME), self.name)
        self._field(say(_PASSWORD), self.password)
        self.look_note = words(say(_LOOK_ONLY), quiet=True)
        self.look_note.hide()
        self.column.addWidget(self.look_note)
        self._finish()
        self.offer(names)
        (self.password if who else self.name).setFocus()

    def offer(self, names: Sequence[str]) -> None:
        """Complete these names."""
        self._names = tuple(names)
        self.look_note.setVisible(bool(names))
        if names:
            completer = QCompleter(list(names), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.name.setCompleter(completer)
        self._fit()

    def _submit(self) -> None:
        if self.busy:
            return
        name, password = self.name.text().strip(), self.password.text()
        if not name or not (password or self._names):
            self.say_wrong(say(_NEED))
            (self.password if name else self.name).setFocus()
            return
        self.set_busy(True)
        self.given.emit(name, password or None)


class NewBook(_Asking):
    """Emits `given(name, password)` of the first centre manager, once the password was typed twice the same."""

    given = Signal(str, str)

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(say(_NEW_BOOK), say(_FIRST, place=formats.ltr(place)), say(_MAKE), parent)
        self.name, self.new, self.again = led(QLineEdit()), SecretField(say(_PASSWORD)), SecretField(say(_AGAIN_FIRST))
        for title, field in ((_NAME, self.name), (_PASSWORD, self.new), (_AGAIN_FIRST, self.again)):
            self._field(say(title), field)
        self.column.addWidget(words(say(_LENGTH), quiet=True))
        self._finish()
        self.name.setFocus()

    def _submit(self) -> None:
        if not self.busy and self._is_complete(say(_FIRST_NEEDED)):
            self.set_busy(True)
            self.given.emit(self.name.text().strip(), self.new.text())


class ChangePassword(_Asking):
    """Emits `given(old, new)` once the new one was typed twice the same."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(_CHANGE), say(_LENGTH), say(_CHANGE), parent)
        self.old, self.new, self.again = (SecretField(say(title)) for title in (_OLD, _NEW, _AGAIN))
        for title, field in ((_OLD, self.old), (_NEW, self.new), (_AGAIN, self.again)):
            self._field(say(title), field)
        self._finish()
        self.old.setFocus()

    def _submit(self) -> None:
        if not self.busy and self._is_complete(say(_ALL_NEEDED)):
            self.set_busy(True)
            self.given.emit(self.old.text(), self.new.text())
