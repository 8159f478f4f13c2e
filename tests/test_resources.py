"""What is bundled can be found and drawn."""

from __future__ import annotations

from typing import Any

import pytest

import resources

NEEDED = (
    "AZaz09 ăâîșțĂÂÎȘȚ אבגדהוזחטיךכלםמןנסעףפץצקרשת׳״ ابتثجحخدذرزسشصضطظعغفقكلمنهوية ٠١٢٣٤٥٦٧٨٩ ٪٫٬"
    " −–—…•°×÷±≤≥ ₪€£$ ▲▼◆●○■□✓✗⚠ ←→↑↓"
)


@pytest.mark.parametrize("name", resources.FONT_FILES)
def test_the_bundled_font_has_every_letter_of_the_four_languages(qapp: Any, name: str) -> None:
    from PySide6.QtGui import QRawFont

    font = QRawFont(str(resources.path("fonts", name)), 12)
    assert font.isValid()
    assert [letter for letter in NEEDED if not font.supportsCharacter(ord(letter))] == []


def test_digits_are_of_one_width(qapp: Any) -> None:
    from PySide6.QtGui import QFont, QFontMetricsF

    font = QFont(resources.add_fonts())
    for bold in (False, True):
        font.setBold(bold)
        widths = [QFontMetricsF(font).horizontalAdvance(digit) for digit in "0123456789"]
        assert len(set(widths)) == 1


def test_the_fonts_bring_their_licence() -> None:
    assert "Bitstream" in resources.path("fonts", "LICENSE-DejaVu.txt").read_text(encoding="utf-8")
