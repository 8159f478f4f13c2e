"""The rail at the leading edge: the pages, and below them what belongs to the whole program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.actions import key
from widgets.parts.buttons import FlatButton

PAGES: Final = ("page_floor", "page_agents", "page_cases", "page_voice", "page_trends", "page_book")
"""Actions of the pages, in their order."""
BELOW: Final = ("health", "palette", "settings", "menu")
_TIP = QT_TRANSLATE_NOOP("window", "{title} ({key})")
_WIDE: Final = 188
_NARROW: Final = 56


class RailButton(FlatButton):
    """An action of the rail: its icon, and its name where there is room."""

    def __init__(self, action: QAction, icon: str, page: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self._icon = icon
        self.setCheckable(page)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(action.text().removesuffix("…"))
        self.setAccessibleName(self.text())
        self.setToolTip(say(_TIP, title=self.text(), key=key(action.objectName())))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(action.isEnabled())

    def sizeHint(self) -> QSize:
        """The room for an icon; the width is the rail's."""
        return QSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and name."""
        look, rtl, chosen = theme.now(), theme.is_rtl(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "chosen" if chosen or self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(look.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        wide = self.width() > self.height() + 8
        left = 10 if wide else (self.width() - 20) // 2
        x = self.width() - left - 20 if rtl else left
        role = "accent" if chosen else "text_quiet" if self.isEnabled() else "handle"
        picture = theme.pixmap(self._icon, role, 20, self.devicePixelRatioF(), rtl)
        painter.drawPixmap(x, (self.height() - 20) // 2, picture)
        if wide:
            painter.setFont(theme.font("text", chosen))
            painter.setPen(look.color("accent" if chosen else "text" if self.isEnabled() else "edge"))
            room = self.rect().adjusted(8, 0, -42, 0) if rtl else self.rect().adjusted(42, 0, -8, 0)
            edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            metrics = theme.metrics("text", chosen)
            painter.drawText(room, flags, metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width()))
        painter.end()


class Rail(QFrame):
    """Collapses to icons by `set_wide`."""

    def __init__(self, actions: Mapping[str, QAction], icons: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._wide = True
        self.buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        self._brand = Brand()
        column.addWidget(self._brand)
        column.addSpacing(12)
        self._add(column, PAGES, actions, icons, True)
        column.addStretch(1)
        self._add(column, BELOW, actions, icons, False)
        self.set_wide(True)

    def _add(
        self,
        column: QVBoxLayout,
        ids: Sequence[str],
        actions: Mapping[str, QAction],
        icons: Mapping[str, str],
        page: bool,
    ) -> None:
        for id in ids:
            self.buttons[id] = RailButton(actions[id], icons[id], page)
            column.addWidget(self.buttons[id])

    def set_wide(self, wide: bool) -> None:
        """Show names beside the icons, or icons alone."""
        self._wide = wide
        self.setFixedWidth(_WIDE if wide else _NARROW)
        self._brand.wide = wide
        self._brand.update()

    def mark_page(self, id: str) -> None:
        """Show which page is open; none for an empty id."""
        for page in PAGES:
            self.buttons[page].setChecked(page == id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline towards the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.now().color("line"))
        x = 0 if theme.is_rtl() else self.width() - 1
        painter.drawLine(x, 0, x, self.height())
        painter.end()


class Brand(QWidget):
    """The sign and the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wide = True
        self.setFixedHeight(32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign and name."""
        painter = QPainter(self)
        rtl = theme.is_rtl()
        x = self.width() - 30 if rtl else 8
        painter.drawPixmap(x, 5, theme.pixmap("logo", "accent", 22, self.devicePixelRatioF()))
        if self.wide:
            painter.setFont(theme.font("title", True))
            painter.setPen(theme.now().color("text"))
            room = self.rect().adjusted(0, 0, -38, 0) if rtl else self.rect().adjusted(38, 0, 0, 0)
            edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(room, flags, "Moked")
        painter.end()
