"""How the wizard and its lists write days, long names and columns that stand in no file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import formats
from widgets import theme
from widgets.dialogs.mapping.day import DayLine
from widgets.dialogs.mapping.grid import Grid, GridHeader, GridView
from widgets.dialogs.mapping.result import reasons
from widgets.dialogs.mapping.saved import MappingLine, Saved
from widgets.dialogs.mapping.state import State

Speak = Callable[..., None]


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "05/03/2026"), ("he", "5.3.2026"), ("ar", "5/3/2026"), ("ro", "05.03.2026")]
)
def test_the_day_of_all_rows_is_written_as_the_language_writes_days(
    speak: Speak, qtbot: QtBot, language: str, shown: str
) -> None:
    speak(language)
    line = DayLine(State([], "gone.csv", "UTC"))
    qtbot.addWidget(line)
    line.day.setDate(line.day.date().fromString("2026-03-05", "yyyy-MM-dd"))
    assert formats.plain(line.day.text()) == shown


def test_a_long_latin_name_keeps_its_beginning_in_a_hebrew_window(speak: Speak, qtbot: QtBot) -> None:
    speak("he")
    view = GridView(Grid(), "x", chooses_columns=True)
    qtbot.addWidget(view)
    header = view.horizontalHeader()
    assert isinstance(header, GridHeader)
    shown = header.title_in("Call handling duration including hold", 120)
    assert shown.startswith("\u2068Call")
    assert shown.endswith("…\u2069")
    assert theme.metrics("text", True).horizontalAdvance(shown) <= 120


def test_the_name_of_a_saved_mapping_has_room(speak: Speak, qtbot: QtBot) -> None:
    saved = Saved()
    qtbot.addWidget(saved)
    name = "Monthly sums by queue, as the exchange sends them"
    saved.show_mappings([MappingLine("m", name, "contact", 9, "22/11/2026")], of_file=True)
    assert saved.view.columnWidth(0) >= theme.metrics("text").horizontalAdvance(name)


def test_a_rejected_row_names_what_is_no_column_of_the_file_in_words(tmp_path: Path) -> None:
    sample = {"line": 3, "why": "Why", "context": "", "value": "", "text": "a|b"}
    columns = ("@header", "@value", "service_level_ms", "last_28_days")
    _, rows = reasons([{**sample, "column": one} for one in columns], ["last_28_days"])
    assert [row[2] for row in rows] == ["Heading of the column", "Value", "Answered within", "last_28_days"]
