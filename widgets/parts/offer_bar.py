"""A quiet bar under the scope bar: something that waits, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from widgets import theme
from widgets.parts.labels import Label


class OfferBar(QFrame):
    """Emits `chosen(id)` for the button that is pressed. Without words it is hidden."""

    chosen = Signal(str)

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._icon = icon
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        theme.around(self._row, theme.GAP, 6, theme.GAP, 6)
        self._row.setSpacing(8)
        self._picture, self._words = Label(), Label()
        self._words.setWordWrap(True)
        # At the leading edge, whatever the direction of its own letters.
        edge = Qt.AlignmentFlag.AlignRight if theme.is_rtl() else Qt.AlignmentFlag.AlignLeft
        self._words.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._words, 1)
        self._tint()
        self.hide()

    def tell(self, text: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Show words and buttons (id, name); without words the bar goes."""
        for old in self.buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        self._words.setText(text)
        self.setAccessibleName(text)
        for id, name in buttons:
            made = QPushButton(name)
            made.setObjectName(id)
            made.setAutoDefault(False)
            made.clicked.connect(self._choose)
            self.buttons[id] = made
            self._row.addWidget(made)
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._words.text()

    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _tint(self) -> None:
        self._picture.setPixmap(theme.pixmap(self._icon, "text_quiet", 18, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_picture"):
            self._tint()
