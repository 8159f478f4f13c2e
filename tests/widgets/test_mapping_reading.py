"""How the wizard writes ways of reading, and what is left of an import."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from supervisor import formats
from widgets.dialogs.mapping.importing import ImportStep
from widgets.dialogs.mapping.state import State
from widgets.dialogs.mapping.written import pattern_words


def test_a_pattern_is_written_in_the_users_words(speak: Callable[[str], None]) -> None:
    assert pattern_words("%a, %d %b %Y %H:%M") == "Weekday, DD Month YYYY hh:mm"
    speak("he")
    assert "Month" not in pattern_words("%d %b %Y")


def test_what_is_left_is_told_in_whole_seconds(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    step = ImportStep(State(["a.csv"], "a.csv", "UTC"))
    qtbot.addWidget(step)
    step.show_progress(0.5, 30_000, 4_200)
    assert "5 s" in formats.plain(step.said.text()).replace("\u00a0", " ")
    assert "4.2" not in step.said.text()
