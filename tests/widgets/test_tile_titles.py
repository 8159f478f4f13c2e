"""Titles of tiles: whole in every language as long as narrower letters have room, and cut only then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from widgets import theme
from widgets.parts.tile import _fitted

LONG = "Timp până la primul răspuns"


@pytest.mark.parametrize(("room", "narrower", "whole"), [(400, False, True), (159, True, True), (90, True, False)])
def test_a_title_that_is_a_little_too_long_stands_whole(
    look: Callable[..., None], room: int, narrower: bool, whole: bool
) -> None:
    font, text = _fitted(LONG, room)
    assert (font.stretch() < theme.font("small").stretch() or 0 < font.stretch() < 100) is narrower
    assert (text == LONG) is whole
