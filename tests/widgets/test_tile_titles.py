"""Titles of tiles: whole in every language as long as narrower letters have room, and cut only then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets import theme
from widgets.parts.tile import Face, Tile, _by_words, _fitted

LONG = "Timp până la primul răspuns"


@pytest.mark.parametrize(("room", "narrower", "whole"), [(400, False, True), (159, True, True), (90, True, False)])
def test_a_title_that_is_a_little_too_long_stands_whole(
    look: Callable[..., None], room: int, narrower: bool, whole: bool
) -> None:
    font, text = _fitted(LONG, room)
    assert (font.stretch() < theme.font("small").stretch() or 0 < font.stretch() < 100) is narrower
    assert (text == LONG) is whole


SURE = "n 2,046, 85.3% to 88.2%"


def test_what_stands_below_is_never_cut_inside_a_number(look: Callable[..., None]) -> None:
    metrics = theme.metrics("small")
    whole = metrics.horizontalAdvance(SURE)
    assert _by_words(SURE, whole) == SURE
    shorter = {_by_words(SURE, room) for room in range(metrics.horizontalAdvance("n 2,046…"), whole)}
    assert shorter == {"n 2,046…", "n 2,046, 85.3%…", "n 2,046, 85.3% to…"}


def test_a_tile_without_room_says_it_briefly_and_whole_in_its_tip(qtbot: QtBot, look: Callable[..., None]) -> None:
    tile = Tile()
    qtbot.addWidget(tile)
    tile.resize(400, 90)
    tile.show_face(Face("CSAT", "86.8%", SURE, tip="What it means", brief="n 2,046"))
    assert (tile._second_texts(), tile.toolTip()) == ([SURE], "What it means")
    tile.resize(140, 90)
    QApplication.sendEvent(tile, QResizeEvent(tile.size(), tile.size()))
    assert tile._second_texts() == ["n 2,046"]
    assert tile.toolTip().startswith(SURE)
    assert tile.toolTip().endswith("What it means")
