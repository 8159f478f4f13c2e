"""A few pictures guard the look of the Floor page in every language. `MOKED_NEW_PICTURES=1` draws them anew.

The bundled font, Fusion and no hinting make them the same on every machine; a small share of pixels may differ.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from supervisor.views.floor import FloorView
from widgets.pages.floor import FloorPage

GOLDEN = Path(__file__).parent / "golden"
NOW_AT = 1_795_343_700_000
NOTICEABLE = 24
"""A pixel differs when a channel does by more than this."""
SHARE = 0.002
"""So many pixels may differ."""

CASES = (
    ("en", "light", "comfortable"),
    ("he", "dark", "comfortable"),
    ("ar", "light", "compact"),
    ("ro", "dark", "compact"),
)


def difference(one: QImage, other: QImage) -> float:
    """The share of pixels that differ noticeably; 1 when the sizes differ."""
    if one.size() != other.size():
        return 1.0
    first, second = (
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), dtype=np.uint8).astype(np.int16)
        for image in (one, other)
    )
    apart = np.abs(first - second).reshape(-1, 4).max(axis=1)
    return float(np.mean(apart > NOTICEABLE))


@pytest.mark.parametrize(("language", "name", "density"), CASES)
def test_the_floor_page_looks_as_it_did(
    qtbot: QtBot,
    speak: Callable[[str], None],
    look: Callable[..., None],
    view: FloorView,
    tmp_path: Path,
    language: str,
    name: str,
    density: str,
) -> None:
    speak(language)
    look(name, density)
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1224, 750)
    page.show()
    page.add_chart()
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    for _ in range(3):
        QApplication.processEvents()
    taken = page.grab().toImage()
    golden = GOLDEN / f"floor-{language}-{name}-{density}.png"
    if os.environ.get("MOKED_NEW_PICTURES"):
        GOLDEN.mkdir(exist_ok=True)
        taken.save(str(golden))
    found = tmp_path / golden.name
    taken.save(str(found))
    apart = difference(taken, QImage(str(golden)))
    assert apart <= SHARE, f"{apart:.2%} of the pixels differ; compare {found} with {golden}"


def test_a_word_of_difference_is_noticed(qtbot: QtBot, look: Callable[..., None], view: FloorView) -> None:
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1224, 750)
    page.show_view(view, NOW_AT, "Asia/Jerusalem", {})
    before = page.grab().toImage()
    assert difference(before, page.grab().toImage()) == 0
    page.set_dimmed(True)
    assert difference(before, page.grab().toImage()) > SHARE
