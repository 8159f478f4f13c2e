"""Pages of the past are ready before somebody clicks on them first."""

from __future__ import annotations

import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.floor.writing import create
from widgets.windows.past_doors import PAGES


def test_pages_are_loaded_while_nobody_waits(qtbot: QtBot, tmp_path: Path) -> None:
    create(tmp_path / "empty.floor", zone="UTC").close()
    program = app.Program(settings.load(), remember=False)
    window = program.show((1100, 700))
    assert not window.past.ready
    program.open_floor(tmp_path / "empty.floor")
    qtbot.waitUntil(lambda: window.past.ready)
    assert {f"widgets.pages.{name.rpartition('.')[0]}" for name in PAGES.values()} <= sys.modules.keys()
    assert not window.past.pages
    program.close()
    window.close()
    window.deleteLater()
