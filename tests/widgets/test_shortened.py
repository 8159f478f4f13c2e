"""Texts of cells that are too long for their column."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from supervisor import formats
from widgets import theme
from widgets.parts.delegate import shortened

TEXT = "Two of three points are far below 51.8% to 95.9% (n 1,030)."


@pytest.mark.parametrize(
    "text", [TEXT, "נקודה מחוץ לטווח 51.8% עד 95.9%, n 1,030", f"Below {formats.isolate('51.8%')} twice"]
)
def test_no_number_is_cut(text: str, qtbot: QtBot) -> None:
    whole = theme.metrics("text").horizontalAdvance(text)
    numbers = ("51.8%", "95.9%", "1,030")
    for room in range(whole // 5, whole):
        made = shortened(text, room)
        assert theme.metrics("text").horizontalAdvance(made) <= room
        rest = formats.plain(made)
        for number in numbers:
            rest = rest.replace(number, "")
        assert not any(letter.isdigit() for letter in rest), made
    assert shortened(text, whole + 1) == text
