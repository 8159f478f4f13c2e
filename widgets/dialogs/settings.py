"""The settings as a form: one line per entry of the settings table, its help below; what is wrong is said at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.book_words import SHIFT_NAMES, choice, shift_name
from supervisor.settings import LEARNED, OF_FORMULAS, SETTINGS, Setting, Settings
from supervisor.text import say, say_error
from supervisor.typed import read_duration, read_number
from widgets import theme
from widgets.dialogs.frame import Dialog
from widgets.parts.choices import Select
from widgets.parts.labels import Label, led

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Settings")
_IN_BOOK = QT_TRANSLATE_NOOP("dialogs", "Decided in the book.")
_WRONG = QT_TRANSLATE_NOOP("dialogs", "This cannot be used: {text}")


def shown(setting: Setting, value: Any) -> str:
    """A setting's value as somebody would type it."""
    if setting.name.endswith("_ms"):
        return formats.plain(formats.duration(value))
    if setting.name.endswith("_ratio"):
        return formats.plain(formats.share(value))
    if isinstance(value, dict):
        return ", ".join(f"{formats.plain(shift_name(name))} {span}" for name, span in value.items())
    return " ".join(value) if isinstance(value, list) else str(value)


def read(setting: Setting, text: str) -> Any:
    """What somebody typed; raises ValueError or `InputError`."""
    if setting.name.endswith("_ms"):
        return read_duration(text)
    if setting.name.endswith("_ratio"):
        return setting.read(read_number(text.replace("%", "").replace("٪", "")) / 100)
    if setting.name == "shifts":
        pairs = (part.strip().rpartition(" ") for part in text.split(",") if part.strip())
        known = {say(text).casefold(): name for name, text in SHIFT_NAMES.items()}
        return setting.read({known.get(name.strip().casefold(), name.strip()): span for name, _, span in pairs})
    return setting.read(text)


class SettingsDialog(Dialog):
    """Emits `changed({name: value})` for every change that can be used, as soon as it is made."""

    changed = Signal(object)

    def __init__(self, settings: Settings, with_book: bool = False, parent: QWidget | None = None) -> None:
        """With a book, what it decides for everybody is shown as it stands there, and changed there."""
        super().__init__(say(_TITLE), parent)
        self._settings = {
            one.name: one
            for one in SETTINGS
            if one.group not in (LEARNED, OF_FORMULAS) and (with_book or not one.book_only)
        }
        body = QWidget()
        body.setObjectName("body")
        form = QGridLayout(body)
        form.setContentsMargins(*theme.margins(0, 0, 8, 0))
        form.setVerticalSpacing(18)
        form.setHorizontalSpacing(20)
        form.setColumnStretch(1, 1)
        self.fields: dict[str, QWidget] = {}
        self._said: dict[str, QLabel] = {}
        for row, setting in enumerate(self._settings.values()):
            shared = with_book and bool(setting.places)
            field = self._field(setting, getattr(settings, setting.name))
            field.setEnabled(not shared)
            field.setObjectName(setting.name)
            field.setAccessibleName(say(setting.title))
            field.setAccessibleDescription(say(setting.help))
            help = Label(f"{say(_IN_BOOK)} {say(setting.help)}" if shared else say(setting.help))
            help.setProperty("quiet", True)
            help.setWordWrap(True)
            both = QVBoxLayout()
            both.setSpacing(4)
            both.addWidget(field)
            both.addWidget(help)
            name = Label(say(setting.title))
            name.setBuddy(field)
            name.setMinimumHeight(field.sizeHint().height())
            form.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            form.addLayout(both, row, 1)
            self.fields[setting.name], self._said[setting.name] = field, help
        self.add_scrolled(body)
        self.close_line().setAutoDefault(False)
        first = next((field for field in self.fields.values() if field.isEnabled()), None)
        if first is not None:
            first.setFocus()
        self.resize(720, 620)

    def _field(self, setting: Setting, value: Any) -> QWidget:
        if setting.choices:
            box = Select()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
            for code in setting.choices:
                box.addItem(choice(setting, code), code)
            box.setCurrentIndex(box.findData(value))
            box.activated.connect(self._chosen)
            return box
        line = led(QLineEdit(shown(setting, value)))
        line.editingFinished.connect(self._typed)
        return line

    def _chosen(self) -> None:
        box = self.sender()
        assert isinstance(box, QComboBox)
        self.changed.emit({box.objectName(): box.currentData()})

    def _typed(self) -> None:
        line = self.sender()
        assert isinstance(line, QLineEdit)
        setting = self._settings[line.objectName()]
        try:
            value = read(setting, line.text())
        except InputError as problem:
            self._said[setting.name].setText(say_error(problem))
        except ValueError:
            self._said[setting.name].setText(say(_WRONG, text=line.text()))
        else:
            self._said[setting.name].setText(say(setting.help))
            self.changed.emit({setting.name: value})
