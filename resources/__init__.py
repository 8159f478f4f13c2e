"""What Moked shows and does not compute: fonts, icons, translations, help, samples.

Files are reached through `path`, so that they are found in the source tree and in an installed wheel alike.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

FONT_FILES = ("MokedSans.ttf", "MokedSans-Bold.ttf")


def path(*parts: str) -> Path:
    """The file or folder `parts` below `resources/`."""
    return Path(__file__).parent.joinpath(*parts)  # importlib.resources would add 15 ms to every start


@cache
def add_fonts() -> str:
    """Make the bundled font known to Qt and return its family; a `QGuiApplication` must exist."""
    from PySide6.QtGui import QFontDatabase

    numbers = [QFontDatabase.addApplicationFont(str(path("fonts", name))) for name in FONT_FILES]
    families = QFontDatabase.applicationFontFamilies(numbers[0])
    return families[0]
