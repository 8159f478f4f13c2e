"""The help page of what the figures mean, made in the language in force."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from resources import path
from supervisor.kpi import catalogue
from widgets import actions
from widgets.dialogs.help import DEFINITIONS, HelpDialog


@pytest.mark.parametrize("language", ["en", "he", "ar", "ro"])
def test_every_figure_can_be_read(qtbot: QtBot, language: str, speak: Callable[[str], None]) -> None:
    speak(language)
    dialog = HelpDialog(DEFINITIONS)
    qtbot.addWidget(dialog)
    told = dialog.page.toPlainText()
    assert {kpi.id for kpi in catalogue.KPIS} <= set(told.split())
    assert "`" not in told
    rtl = language in ("he", "ar")
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    assert dialog.page.layoutDirection() == direction


def test_every_page_of_the_help_has_its_entry_in_the_menu() -> None:
    pages = {found.stem for found in path("help").glob("*.md") if "." not in found.stem}
    named = {"help_figures" if page == DEFINITIONS else f"help_{page}" for page in pages}
    assert named == {action.id for action in actions.ACTIONS if action.id.startswith("help_")}
