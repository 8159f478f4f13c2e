"""Flat buttons, and the button in a day's field: pressed by the keyboard as usual ones, at the end of the line."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from supervisor.typed import known_day, read_day
from widgets.parts.buttons import FlatButton
from widgets.parts.card import TabButton
from widgets.parts.choices import DropButton
from widgets.parts.day_field import DayField

ENTER, PAD, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down


@pytest.mark.parametrize(
    ("make", "keys"),
    [
        (FlatButton, (ENTER, PAD, SPACE)),
        (lambda: DropButton("clock"), (ENTER, PAD, SPACE, DOWN)),
        (lambda: TabButton("Cases"), (ENTER, PAD, SPACE)),
    ],
)
def test_keys_press_a_flat_button(qtbot: QtBot, make: Callable[[], FlatButton], keys: tuple[Qt.Key, ...]) -> None:
    button = make()
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    for key in keys:
        QTest.keyClick(button, key)
    assert len(pressed) == len(keys)


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_the_calendar_stands_at_the_end_of_the_line(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    field = DayField("2026-11-22", read_day, known_day, "2026-11-22")
    qtbot.addWidget(field)
    field.resize(220, 32)
    field.show()
    (opens,) = field.findChildren(QToolButton)
    assert (opens.geometry().center().x() < field.width() / 2) == (language != "en")
