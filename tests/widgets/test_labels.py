"""Names come from a centre's systems: shown as they stand, never as HTML and never as shortcuts."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QKeySequence, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from supervisor.letters import no_markup
from widgets import theme
from widgets.parts.buttons import IconButton
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


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_all_lines_of_a_wrapped_text_begin_at_its_edge(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    label = words("mmmm mmm mmmm mm mmmm mmm mmmm mm" if language == "en" else "ממממ מממ ממממ מם ממממ מממ ממממ מם")
    qtbot.addWidget(label)
    label.resize(100, 120)
    picture = label.grab().toImage()
    inked = [[x for x in range(100) if picture.pixelColor(x, y).alpha() > 96] for y in range(120)]
    lines, line = [], []
    for row in [*inked, []]:
        if row:
            line += row
        elif line:
            lines.append(min(line) if language == "en" else max(line))
            line = []
    assert len(lines) >= 3
    assert max(lines) - min(lines) <= 1


@pytest.mark.parametrize("language", ["en", "he"])
def test_a_picture_on_a_button_keeps_clear_of_the_words(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], language: str
) -> None:
    speak(language)
    button = IconButton("rows", "III" if language == "en" else "ווו")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    picture = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    width, middle = picture.width(), picture.height() // 2
    rows = range(middle - 6, middle + 6)
    drawn = [x for x in range(4, width - 4) if any(picture.pixelColor(x, y).lightness() < 160 for y in rows)]
    assert max(after - before - 1 for before, after in pairwise(drawn)) >= theme.BESIDE


def test_no_other_label_is_made() -> None:
    made = re.compile(r"\bQLabel\(")
    files = [path for path in WIDGETS.rglob("*.py") if made.search(path.read_text(encoding="utf-8"))]
    assert [path.name for path in files] == []
