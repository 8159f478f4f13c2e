"""The look: colour roles as light and dark pairs, type sizes, spacing, and the palette and style sheet made of them.

Fusion draws the same everywhere; Qt's own dark mode does nothing on plain X11, so both palettes are ours. Parts ask
`now()` when they paint, so a switch costs one repaint and nothing is rebuilt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLayout, QSplitter, QWidget

from resources import path

ROLES: Final[dict[str, tuple[str, str]]] = {
    "ground": ("#f4f5f7", "#12151a"),
    "raised": ("#ffffff", "#1a1e25"),
    "hover": ("#edf1f6", "#232932"),
    "chosen": ("#dbe8f8", "#22364f"),
    "line": ("#e1e4e9", "#2b313a"),
    "edge": ("#838d9a", "#6d7886"),
    "handle": ("#c2c8d0", "#3d4651"),
    "text": ("#1a2028", "#e7eaee"),
    "text_quiet": ("#5a6472", "#9aa4b1"),
    "accent": ("#1b5fb8", "#7db4ff"),
    "on_accent": ("#ffffff", "#0d1117"),
    "good": ("#176d41", "#56c98f"),
    "attention": ("#8f5a00", "#f2b84b"),
    "bad": ("#bd2419", "#ff8276"),
    "info": ("#1b5fb8", "#7db4ff"),
    "bad_ground": ("#fdeceb", "#3a1f1f"),
    "attention_ground": ("#fdf3df", "#362b16"),
    # Okabe-Ito hues, darkened or lightened until they stand out from the ground of their theme.
    "series_1": ("#0072b2", "#56b4e9"),
    "series_2": ("#c25100", "#ff9350"),
    "series_3": ("#007f5f", "#2fc79b"),
    "series_4": ("#a8497f", "#e08fb9"),
    "series_5": ("#8a6a00", "#e6c229"),
    "series_6": ("#5b6bb5", "#9aa8f0"),
}
"""Colour roles as (light, dark)."""

TEXT_ROLES: Final = ("text", "text_quiet", "accent", "good", "attention", "bad", "info")
"""Roles that text is drawn in: at least 4.5:1 on `ground`, `raised` and `hover`."""

MARK_ROLES: Final = ("edge", *(f"series_{number}" for number in range(1, 7)))
"""Roles that marks are drawn in: at least 3:1."""

LEVELS: Final = {"good": "good", "attention": "attention", "bad": "bad", "": "none"}
"""Status level -> icon. The colour has the level's own name."""

SIZES: Final = {"small": 12, "text": 13, "head": 14, "title": 16, "large": 20, "figure": 28, "wall": 44}
"""Type sizes in pixels."""

RADIUS: Final = 6
NAMES: Final = ("light", "dark")
DENSITIES: Final = ("comfortable", "compact")


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme in force: `name` is ``light`` or ``dark``, `density` ``comfortable`` or ``compact``."""

    name: str = "light"
    density: str = "comfortable"

    def color(self, role: str) -> QColor:
        """The colour of a role."""
        return _color(ROLES[role][self.name == "dark"])

    @property
    def compact(self) -> bool:
        """Whether little room is taken."""
        return self.density == "compact"

    @property
    def cell(self) -> int:
        """Space at the sides of a table cell, in pixels."""
        return 8 if self.compact else 12

    @property
    def row(self) -> int:
        """Height of a table row, in pixels."""
        return 26 if self.compact else 32

    @property
    def gap(self) -> int:
        """Space between groups, in pixels."""
        return 12 if self.compact else 16


@lru_cache(maxsize=256)
def _color(code: str) -> QColor:
    return QColor(code)


_now = Theme()


def now() -> Theme:
    """The theme in force."""
    return _now


@lru_cache(maxsize=32)
def font(size: str = "text", bold: bool = False) -> QFont:
    """The application's font in one of `SIZES`, regular or bold, with digits of one width; not to be changed."""
    made = QFont(QApplication.font())
    made.setPixelSize(SIZES[size])
    made.setBold(bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=32)
def metrics(size: str = "text", bold: bool = False) -> QFontMetrics:
    """The measures of `font(size, bold)`."""
    return QFontMetrics(font(size, bold))


@lru_cache(maxsize=8)
def narrow(size: str, stretch: int) -> QFont:
    """`font(size)` made narrower, `stretch` in percent; not to be changed."""
    made = QFont(font(size))
    made.setStretch(stretch)
    return made


_PALETTE: Final = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_quiet",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.Accent: "accent",
}


def palette(theme: Theme) -> QPalette:
    """Qt's palette of a theme."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, theme.color(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("edge"))
    return made


@lru_cache(maxsize=1)
def _sheet() -> str:
    return path("themes", "moked.qss").read_text(encoding="utf-8")


def style_sheet(theme: Theme) -> str:
    """Qt's style sheet of a theme: `@role` stands for a colour, `@8|12` for compact and comfortable pixels."""
    text = re.sub(r"@(\d+)\|(\d+)", lambda found: found[1 if theme.compact else 2] + "px", _sheet())
    text = re.sub(r"@([a-z_]+[0-9]?)", lambda found: theme.color(found[1]).name(), text)
    return re.sub(r"%([a-z]+)%", lambda found: path("themes", f"{found[1]}-{theme.name}.svg").as_posix(), text)


def apply(app: QApplication, theme: Theme) -> None:
    """Put a theme in force."""
    global _now
    before, _now = _now, theme
    pixmap.cache_clear()
    narrow.cache_clear()
    icon.cache_clear()
    icon_beside.cache_clear()
    metrics.cache_clear()
    font.cache_clear()
    sheet = style_sheet(theme)
    if before != theme or sheet != app.styleSheet():
        # Every widget there is takes it anew: most of a second that another language alone need not wait for.
        app.setPalette(palette(theme))
        app.setStyleSheet(sheet)
    if before.density != theme.density:
        for window in app.topLevelWidgets():
            spaced_anew(window)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of two colours by WCAG 2: 1 to 21."""
    one, two = sorted((_luminance(first), _luminance(second)))
    return (two + 0.05) / (one + 0.05)


def _luminance(color: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


MIRRORED: Final = frozenset({"chevron_end", "back", "exit"})
"""Icons that point along the line of reading."""


@lru_cache(maxsize=128)
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer(path("icons", f"{name}.svg").read_bytes())


@lru_cache(maxsize=512)
def pixmap(name: str, role: str = "text", size: int = 16, scale: float = 1.0, mirrored: bool = False) -> QPixmap:
    """An icon in a colour role, `size` logical pixels wide; turned round where it points along the reading."""
    made = QPixmap(QSize(round(size * scale), round(size * scale)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _drawing(name).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), now().color(role))
    painter.end()
    if mirrored and name in MIRRORED:
        made = made.transformed(QTransform(-1, 0, 0, 1, 0, 0))
    made.setDevicePixelRatio(scale)
    return made


@lru_cache(maxsize=256)
def icon(name: str, role: str = "text", mirrored: bool = False) -> QIcon:
    """The same as `QIcon`, sharp at single and double density."""
    made = QIcon()
    for scale in (1.0, 2.0):
        for size in (16, 20, 24):
            made.addPixmap(pixmap(name, role, size, scale, mirrored))
    return made


BESIDE: Final = 6
"""Room between a picture and the words beside it, in pixels."""


@lru_cache(maxsize=64)
def icon_beside(name: str, role: str = "text", rtl: bool = False) -> QIcon:
    """An icon of 16 pixels with room on the side of the words that follow it; it points along the reading."""
    made = QIcon()
    for scale in (1.0, 2.0):
        whole = QPixmap(QSize(round((16 + BESIDE) * scale), round(16 * scale)))
        whole.setDevicePixelRatio(scale)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        painter.drawPixmap(BESIDE if rtl else 0, 0, pixmap(name, role, 16, scale, rtl))
        painter.end()
        made.addPixmap(whole)
    return made


def margins(start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins along the line of reading as layouts want them, which do not turn theirs round."""
    return (end, top, start, bottom) if is_rtl() else (start, top, end, bottom)


def is_rtl() -> bool:
    """Whether the window reads from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


# Spaces of the theme

GAP, CELL = "gap", "cell"
_AROUND, _BETWEEN = "spaces_around", "space_between"


def around(layout: QLayout, *spaces: str | int) -> None:
    """Give a layout margins (left, top, right, bottom; one for all) that follow the density: `GAP`, `CELL`, or pixels
    that are always the same."""
    layout.setProperty(_AROUND, list(spaces if len(spaces) > 1 else spaces * 4))
    _space(layout)


def between(parts: QLayout | QSplitter) -> None:
    """Let the space between parts be that between groups, and follow the density."""
    parts.setProperty(_BETWEEN, GAP)
    _space(parts)


def spaced_anew(window: QWidget) -> None:
    """Give all layouts of a window the spaces of the density in force."""
    for layout in window.findChildren(QLayout):
        _space(layout)
    for splitter in window.findChildren(QSplitter):
        _space(splitter)


def _space(parts: QLayout | QSplitter) -> None:
    known = {GAP: now().gap, CELL: now().cell}
    if given := parts.property(_AROUND):
        left, top, right, bottom = (known.get(one, one) for one in given)
        parts.setContentsMargins(int(left), int(top), int(right), int(bottom))
    if parts.property(_BETWEEN):
        (parts.setHandleWidth if isinstance(parts, QSplitter) else parts.setSpacing)(now().gap)
