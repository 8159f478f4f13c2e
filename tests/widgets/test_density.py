"""Spaces follow the density at once, in windows that are open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from supervisor import app
from tests.widgets.centres import window_of
from widgets import theme


def edges(layout: QVBoxLayout | None) -> list[int]:
    assert layout is not None
    found = layout.contentsMargins()
    return [found.left(), found.top(), found.right(), found.bottom()]


def test_margins_between_and_beside(qtbot: QtBot, look: Callable[..., None]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, plain, splitter = QVBoxLayout(window), QVBoxLayout(), QSplitter(window)
    column.addLayout(plain)
    plain.setContentsMargins(12, 16, 12, 16)
    theme.around(column, theme.GAP, 3, theme.CELL, 12)
    theme.between(column)
    theme.between(splitter)
    assert (edges(column), column.spacing(), splitter.handleWidth()) == ([16, 3, 12, 12], 16, 16)
    look("light", "compact")
    assert (edges(column), column.spacing(), splitter.handleWidth()) == ([12, 3, 8, 12], 12, 12)
    assert edges(plain) == [12, 16, 12, 16]
    look("dark", "comfortable")
    assert (edges(column), column.spacing(), splitter.handleWidth()) == ([16, 3, 12, 12], 16, 16)


@pytest.mark.parametrize("density", theme.DENSITIES)
def test_the_open_floor_page_looks_as_one_that_is_made_anew(
    program: app.Program, look: Callable[..., None], density: str
) -> None:
    page = window_of(program).floor
    other = next(one for one in theme.DENSITIES if one != density)
    look("light", other)
    look("light", density)
    content = page._stack.widget(0)
    assert content is not None
    column = content.layout()
    assert isinstance(column, QVBoxLayout)
    gap = theme.now().gap
    assert (edges(column), column.spacing()) == ([gap] * 4, gap)
    assert {one.handleWidth() for one in (page.leading, page.trailing, page.body)} == {gap}
