"""The help page of what the figures mean, made in the language in force."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from supervisor.kpi import catalogue
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
