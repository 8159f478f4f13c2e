"""Names come from a centre's systems: shown as they stand, never as HTML and never as shortcuts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from supervisor.letters import no_markup
from widgets.parts.labels import Label, literal, words

WIDGETS = Path(__file__).resolve().parents[2] / "widgets"
HOSTILE = "Dana <b>Levi</b>"


def test_a_label_shows_markup_as_letters(qtbot: QtBot) -> None:
    bold, plain = Label(HOSTILE), Label("Dana Levi")
    wrapped = words(HOSTILE)
    for label in (bold, plain, wrapped):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert bold.sizeHint().width() > plain.sizeHint().width()


def test_an_ampersand_in_a_name_is_a_letter_of_it(qtbot: QtBot) -> None:
    button, shortened = QPushButton(literal("Cohen & Sons")), QPushButton("Cohen &Sons")
    for one in (button, shortened):
        qtbot.addWidget(one)
    assert button.shortcut() == QKeySequence()
    assert shortened.shortcut() == QKeySequence("Alt+S")


@pytest.mark.parametrize("text", [HOSTILE, "\u2068<img src=x>\u2069 waits", "a &lt;b&gt;", "<br/>", "<!doctype html>"])
def test_a_tip_is_never_markup(text: str) -> None:
    assert Qt.mightBeRichText(text)
    assert not Qt.mightBeRichText(no_markup(text))
    assert no_markup(text).replace("\u2060", "") == text


def test_a_tip_without_markup_is_left_alone() -> None:
    assert no_markup("2 of 3, more than before") == "2 of 3, more than before"


def test_no_other_label_is_made() -> None:
    made = re.compile(r"\bQLabel\(")
    files = [path for path in WIDGETS.rglob("*.py") if made.search(path.read_text(encoding="utf-8"))]
    assert [path.name for path in files] == []
