"""Titles of tiles: whole in every language as long as narrower letters have room, and cut only then."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets import theme
from widgets.pages.past.tiles import TileGrid
from widgets.parts.tile import Face, Tile
from widgets.parts.tile_note import fitted, laid, titled

LONG = "Timp până la primul răspuns"


@pytest.mark.parametrize(("room", "narrower", "whole"), [(400, False, True), (159, True, True), (90, True, False)])
def test_a_title_that_is_a_little_too_long_stands_whole(
    look: Callable[..., None], room: int, narrower: bool, whole: bool
) -> None:
    font, text = fitted(LONG, room)
    assert (font.stretch() < theme.font("small").stretch() or 0 < font.stretch() < 100) is narrower
    assert (text == LONG) is whole


def test_a_title_that_is_cut_stands_whole_in_the_tip(qtbot: QtBot, look: Callable[..., None]) -> None:
    tile = Tile()
    qtbot.addWidget(tile)
    tile.resize(140, 116)
    tile.show_face(Face(LONG, "5:12", tip="What it means"))
    assert tile.toolTip() == f"{LONG}\n\nWhat it means"
    tile.show_face(Face("CSAT", "5:12", tip="What it means"))
    assert tile.toolTip() == "What it means"


def test_a_title_takes_a_second_line_where_its_row_has_one(qtbot: QtBot, look: Callable[..., None]) -> None:
    assert titled(LONG, 400, 2)[1] == [LONG]
    assert titled(LONG, 110, 1)[1][0].endswith("…")
    assert titled(LONG, 110, 2)[1] == ["Timp până la", "primul răspuns"]
    assert [line.endswith("…") for line in titled(LONG, 60, 2)[1]] == [False, True]
    grid = TileGrid(("first_response_time", "csat"), flat=True)
    qtbot.addWidget(grid)
    tile, other = grid.tiles.values()
    tile.show_face(Face(LONG, "7:24", tip="What it means"))
    other.show_face(Face("CSAT", "82.8%", tip="What it means"))
    grid.resize(300, 200)
    grid.show()
    assert (tile.tall, other.tall) == (True, True), "their figures stand on one line"
    assert tile.toolTip() == "What it means"
    high = tile.sizeHint().height()
    grid.resize(900, 200)
    assert (tile.tall, other.tall) == (False, False)
    assert tile.sizeHint().height() < high


SURE = "n 2,046, 85.3% to 88.2%"


MEDIAN, BEHIND = "median 7:18\xa0h", "n 5,172"


def lines(texts: list[str], room: int, most: int = 2, brief: str = "") -> tuple[tuple[str, ...], ...]:
    return laid(texts, brief, room, most).lines


def test_what_stands_below_is_whole_or_not_there(look: Callable[..., None]) -> None:
    def width(*texts: str) -> int:
        return sum(theme.metrics("small").horizontalAdvance(text) for text in texts) + 8 * (len(texts) - 1)

    both = width(MEDIAN, BEHIND)
    assert lines([MEDIAN, BEHIND], both) == ((MEDIAN, BEHIND),)
    assert laid([MEDIAN, BEHIND], "", round(both * 0.9), 2).font.stretch() < 100
    assert lines([MEDIAN, BEHIND], width(MEDIAN)) == ((MEDIAN,), (BEHIND,))
    # Where a second line has no room, a part goes whole; and no width whatever cuts a figure.
    assert lines([MEDIAN, BEHIND], width(MEDIAN), 1) == ((MEDIAN,),)
    assert lines([MEDIAN, BEHIND], width(BEHIND), 1) == ((BEHIND,),)
    told = {part for room in range(10, both) for most in (1, 2) for line in lines([MEDIAN, BEHIND], room, most)
            for part in line}  # fmt: skip
    assert told == {MEDIAN, BEHIND}
    assert lines([SURE], width("n 2,046"), 1, "n 2,046") == (("n 2,046",),)
    assert lines(["not measured here"], width("not measured"), 1)[0][0].endswith("…")


def test_a_tile_without_room_says_it_briefly_and_whole_in_its_tip(qtbot: QtBot, look: Callable[..., None]) -> None:
    tile = Tile()
    qtbot.addWidget(tile)
    tile.resize(400, 90)
    tile.show_face(Face("CSAT", "86.8%", SURE, tip="What it means", brief="n 2,046"))
    assert (tile._note()[0].lines, tile.toolTip()) == (((SURE,),), "What it means")
    tile.resize(140, 90)
    QApplication.sendEvent(tile, QResizeEvent(tile.size(), tile.size()))
    assert tile._note()[0].lines == (("n 2,046",),)
    assert tile.toolTip().startswith(SURE)
    assert tile.toolTip().endswith("What it means")


def test_what_has_no_room_beside_the_word_of_the_status_stands_below_it(
    qtbot: QtBot, look: Callable[..., None]
) -> None:
    tile = Tile()
    qtbot.addWidget(tile)
    face = Face("Nivel de serviciu", "72,9 %", "", "țintă 80 %", "attention", "de urmărit", spark=(0.7, 0.8))
    for height, below in ((116, True), (84, False)):
        tile.resize(150, height)
        tile.show_face(face)
        QApplication.sendEvent(tile, QResizeEvent(tile.size(), tile.size()))
        note, found = tile._note()
        assert found is below
        assert note.lines == ((("țintă 80 %",),) if below else ())
        assert ("țintă 80 %" in tile.toolTip()) is not below
        assert not tile.grab().isNull()
    tile.resize(400, 116)
    assert tile._note() == (tile._note()[0], False)
