"""Colours can be told apart, icons are there, and the style sheet is complete, in both themes and densities."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from resources import path
from supervisor.models import words
from widgets import actions, theme

GROUNDS = ("ground", "raised", "hover", "chosen")


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("role", theme.TEXT_ROLES)
def test_text_is_readable_on_every_ground(name: str, role: str) -> None:
    look = theme.Theme(name)
    for ground in GROUNDS:
        assert theme.contrast(look.color(role), look.color(ground)) >= 4.5, (role, ground)


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("role", theme.MARK_ROLES)
def test_marks_stand_out(name: str, role: str) -> None:
    look = theme.Theme(name)
    for ground in ("ground", "raised"):
        assert theme.contrast(look.color(role), look.color(ground)) >= 3.0, (role, ground)


@pytest.mark.parametrize("name", theme.NAMES)
def test_words_on_coloured_grounds_are_readable(name: str) -> None:
    look = theme.Theme(name)
    for text, ground in (("on_accent", "accent"), ("text", "bad_ground"), ("text", "attention_ground")):
        assert theme.contrast(look.color(text), look.color(ground)) >= 4.5, (text, ground)


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert theme.contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_statuses_differ_in_shape_not_in_colour_alone() -> None:
    assert len(set(theme.LEVELS.values())) == len(theme.LEVELS)


def test_every_named_icon_is_drawn(look: Callable[..., None]) -> None:
    named = {action.icon for action in actions.ACTIONS} | set(theme.LEVELS.values())
    named |= set(words.STATE_ICONS.values()) | {words.AWAY_ICON} | theme.MIRRORED
    for name in named:
        assert path("icons", f"{name}.svg").is_file(), name
        picture = theme.pixmap(name, "text", 24).toImage()
        drawn = [picture.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24)]
        assert any(drawn), name


def test_icons_that_point_are_turned_round_in_mirrored_windows(look: Callable[..., None]) -> None:
    plain, turned = theme.pixmap("back").toImage(), theme.pixmap("back", mirrored=True).toImage()
    assert plain.flipped() != plain
    assert turned != plain
    assert theme.pixmap("search", mirrored=True).toImage() == theme.pixmap("search").toImage()


def test_margins_run_along_the_reading(speak: Callable[[str], None]) -> None:
    assert theme.margins(1, 2, 3, 4) == (1, 2, 3, 4)
    speak("he")
    assert theme.margins(1, 2, 3, 4) == (3, 2, 1, 4)


@pytest.mark.parametrize("name", theme.NAMES)
def test_ticks_are_drawn_in_both_themes(name: str) -> None:
    found = re.findall(r'url\("([^"]+)"\)', theme.style_sheet(theme.Theme(name)))
    assert {Path(one).name for one in found} == {f"check-{name}.svg", f"chevron-{name}.svg"}
    assert all(Path(one).is_file() for one in found)


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("density", theme.DENSITIES)
def test_the_style_sheet_leaves_no_place_open(name: str, density: str) -> None:
    sheet = theme.style_sheet(theme.Theme(name, density))
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")
    colours = set(re.findall(r"#[0-9a-f]{6}", sheet))
    allowed = {pair[theme.NAMES.index(name)] for pair in theme.ROLES.values()}
    assert colours <= allowed


def test_the_palette_is_ours_in_both_themes() -> None:
    for name in theme.NAMES:
        made = theme.palette(theme.Theme(name))
        assert made.color(QPalette.ColorRole.Window) == theme.Theme(name).color("ground")
        assert theme.contrast(made.color(QPalette.ColorRole.WindowText), made.color(QPalette.ColorRole.Window)) > 7


class Told(QWidget):
    """Counts how often it is told of another look."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        super().changeEvent(event)


def test_a_look_that_is_in_force_is_not_put_on_again(
    qapp: QApplication, qtbot: QtBot, look: Callable[..., None]
) -> None:
    told = Told()
    qtbot.addWidget(told)
    told.show()
    told.times = 0
    theme.apply(qapp, theme.now())
    assert told.times == 0, "another language asks for no other look"
    look("dark")
    assert told.times > 0
