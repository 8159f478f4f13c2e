"""Fields to narrow down what is shown: a chip with a list to tick, and a search field."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from supervisor.formats import isolate
from supervisor.text import QT_TRANSLATE_NOOP, say
from widgets import theme
from widgets.parts.buttons import FlatButton
from widgets.parts.labels import led
from widgets.parts.tick_box import Tick, TickBox
from widgets.parts.type_ahead import TypeAhead, letters_of

_ALL = QT_TRANSLATE_NOOP("parts", "All of them")
_ONE = QT_TRANSLATE_NOOP("parts", "{title}: {name}")
_SEVERAL = QT_TRANSLATE_NOOP("parts", "{title}: {count}")
_ASIDE_GAP = 8


class DropButton(FlatButton):
    """A button that opens something below it: a picture, words, and an arrow at the trailing edge."""

    def __init__(self, icon: str = "", strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active = False
        self._icon_name, self._strong, self._aside = icon, strong, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down opens it too."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
            return
        super().keyPressEvent(event)

    def say_text(self, text: str) -> None:
        """Show other words."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def say_aside(self, text: str) -> None:
        """Show these words more quietly beside the others; empty for none."""
        if text != self._aside:
            self._aside = text
            self.updateGeometry()
            self.update()

    @property
    def aside(self) -> str:
        """The quiet words."""
        return self._aside

    @staticmethod
    def room_aside(text: str) -> int:
        """How many pixels quiet words take."""
        return theme.metrics("text").horizontalAdvance(text) + _ASIDE_GAP if text else 0

    def sizeHint(self) -> QSize:
        """The room for picture, words and arrow."""
        words = theme.metrics("text", self._strong).horizontalAdvance(self.text()) + self.room_aside(self._aside)
        return QSize(words + 44 + (22 if self._icon_name else 0), 30 if theme.now().compact else 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        look, rtl = theme.now(), theme.is_rtl()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("accent" if self.hasFocus() or self.active else "line"))
        ground = "chosen" if self.active or self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        inner = self.rect().adjusted(12, 0, -10, 0) if not rtl else self.rect().adjusted(10, 0, -12, 0)
        role = "accent" if self.active else "text_quiet"
        scale, middle = self.devicePixelRatioF(), inner.center().y()
        arrow_x = inner.left() if rtl else inner.right() - 11
        painter.drawPixmap(arrow_x, middle - 5, theme.pixmap("chevron_down", role, 12, scale))
        inner = inner.adjusted(18, 0, 0, 0) if rtl else inner.adjusted(0, 0, -18, 0)
        if self._icon_name:
            x = inner.right() - 15 if rtl else inner.left()
            painter.drawPixmap(x, middle - 7, theme.pixmap(self._icon_name, role, 16, scale))
            inner = inner.adjusted(0, 0, -22, 0) if rtl else inner.adjusted(22, 0, 0, 0)
        painter.setFont(theme.font("text", self._strong))
        painter.setPen(look.color("accent" if self.active else "text"))
        edge = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, flags, self.text())
        if self._aside:
            taken = painter.fontMetrics().horizontalAdvance(self.text()) + _ASIDE_GAP
            inner = inner.adjusted(0, 0, -taken, 0) if rtl else inner.adjusted(taken, 0, 0, 0)
            painter.setFont(theme.font("text"))
            painter.setPen(look.color("text_quiet"))
            painter.drawText(inner, flags, self._aside)
        painter.end()


class Select(QComboBox):
    """A list to choose from, with an arrow that a style sheet would take away. Letters lead to what begins so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ahead = TypeAhead()

    def showPopup(self) -> None:
        """Open the list."""
        self.view().installEventFilter(self)
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by letters."""
        if not self._typed(event, self.model().index(self.currentIndex(), self.modelColumn())):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same in the open list."""
        if event.type() == QEvent.Type.KeyPress and watched is self.view():
            assert isinstance(event, QKeyEvent)
            return self._typed(event, self.view().currentIndex())
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent, current: QModelIndex) -> bool:
        letters = "" if self.isEditable() else letters_of(event, begun=self._ahead.begun)
        found = self._ahead.typed(letters, self.model(), current) if letters else None
        if found is None:
            return bool(letters)
        if self.view().isVisible():
            self.view().setCurrentIndex(found)
        elif found.row() != self.currentIndex():
            self.setCurrentIndex(found.row())
            self.activated.emit(found.row())
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = 9 if theme.is_rtl() else self.width() - 21
        picture = theme.pixmap("chevron_down", "text_quiet", 12, self.devicePixelRatioF())
        painter.drawPixmap(x, self.height() // 2 - 6, picture)
        painter.end()


class Chip(DropButton):
    """A filter: names to tick in a list; nothing ticked means all. Emits `changed(frozenset of ids)`."""

    changed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = title
        self.chosen: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}
        self.clicked.connect(self.pop_up)
        self._say()

    def offer(self, names: dict[str, str]) -> None:
        """Offer these ids with their names; what was ticked and is gone is dropped. A lone name needs no filter."""
        if names != self._names:
            self._names = dict(names)
            self.setVisible(len(names) > 1)
            kept = self.chosen & names.keys()
            if kept != self.chosen:
                self.choose(kept)
            self._say()

    def choose(self, ids: Iterable[str]) -> None:
        """Tick these."""
        chosen = frozenset(ids)
        if chosen == self._names.keys():
            chosen = frozenset()
        if chosen != self.chosen:
            self.chosen = chosen
            self._say()
            self.changed.emit(chosen)

    def pop_up(self) -> None:
        """Show the list."""
        rows = sorted(self._names.items(), key=lambda pair: pair[1].casefold())
        box = TickBox([Tick(id, isolate(name)) for id, name in rows], self.chosen, say(_ALL), self)
        box.changed.connect(self.choose)
        box.back.connect(self._drop)
        box.show_under(self)

    def _drop(self) -> None:
        self.choose(())

    def _say(self) -> None:
        text = self.title
        if len(self.chosen) == 1:
            text = say(_ONE, title=self.title, name=self._names.get(next(iter(self.chosen)), ""))
        elif self.chosen:
            text = say(_SEVERAL, title=self.title, count=len(self.chosen))
        self.active = bool(self.chosen)
        self.say_text(theme.metrics("text").elidedText(text, Qt.TextElideMode.ElideRight, 190))
        self.setAccessibleName(text)
        self.update()


class SearchField(QLineEdit):
    """A field that waits a moment while somebody types, then emits `searched(text)`; Esc empties it."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        led(self)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a dropped file is for the window, its path no word to search for
        self._glass = self.addAction(theme.icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._wait.timeout.connect(self._search)
        self.textChanged.connect(self._restart)

    def _restart(self) -> None:
        self._wait.start()

    def _search(self) -> None:
        self.searched.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(theme.icon("search", "text_quiet"))
