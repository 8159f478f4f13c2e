"""A list to choose one line from, some of whose lines are folded away under others until they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from supervisor.letters import bare
from widgets import theme
from widgets.parts.pick_box import PickBox, PickLine
from widgets.parts.tick_box import LINE_ID, Tick

_FOLDED, _OPEN, _INSIDE = "folded", "open", "inside"
_HOW: Final = LINE_ID + 2
"""Where a line keeps whether others are folded under it, or it stands under one."""
_DOOR: Final = 36
"""The room, at the end of a line, that unfolds it."""
_INDENT: Final = 20


class Folded(NamedTuple):
    """One line: its id, its name, the title of its group, what it means, and the id of the line that it is folded
    under, where its `short` name is enough."""

    id: str
    name: str
    group: str = ""
    what: str = ""
    under: str = ""
    short: str = ""


class FoldBox(PickBox):
    """A `PickBox` that shows what is folded under a line after a click on the end of that line, or the arrow key into
    it; at once where the chosen one is among it. By letters it finds all, those first that begin with them."""

    def __init__(self, lines: Sequence[Folded], chosen: str, parent: QWidget) -> None:
        self._all, self._chosen = lines, chosen
        self._under = {one.under for one in lines if one.under}
        self._open = {one.under for one in lines if one.id == chosen and one.under}
        super().__init__([_tick(one) for one in lines], chosen, parent)
        self.list.setItemDelegate(_FoldLine(self.list))
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self._show_folded(chosen)

    def _show_folded(self, at: str) -> None:
        """Show the lines by their groups, what is not open folded away; the keyboard stands on one of them."""
        shown = [one for one in self._all if not one.under or one.under in self._open]
        self._show([_tick(one, short=True) for one in shown])
        inside = {one.id for one in shown if one.under}
        self._model.blockSignals(True)  # nothing is ticked by this
        for item in self._lines():
            id = item.data(LINE_ID)
            item.setData(_INSIDE if id in inside else "" if id not in self._under else self._how(id), _HOW)
        self._model.blockSignals(False)
        index = next((item.index() for item in self._lines() if item.data(LINE_ID) == at), QModelIndex())
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, self.list.ScrollHint.PositionAtCenter)

    def _how(self, id: str) -> str:
        return _OPEN if id in self._open else _FOLDED

    def _show(self, ticks: Sequence[Tick]) -> None:
        old = self._model
        self._fill(ticks, {self._chosen})
        old.deleteLater()

    def _narrow(self, text: str) -> None:
        letters = bare(text).strip()
        if letters:
            self._show([_tick(one)._replace(group="") for one in found_by(self._all, letters)])
        else:
            self._show_folded(self._chosen)
        self.say_whether_found()

    def _fold(self, id: str, *, opened: bool) -> bool:
        """Unfold a line, or fold it; whether there was anything to do."""
        if self.field.text().strip() or id not in self._under or opened == (id in self._open):
            return False
        (self._open.add if opened else self._open.discard)(id)
        place = self.list.verticalScrollBar().value()
        self._show_folded(id)
        self.list.verticalScrollBar().setValue(place)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The end of a line unfolds it, and so does the arrow key that goes into it."""
        if isinstance(event, QMouseEvent) and watched is self.list.viewport():
            at = event.position().toPoint()
            index = self.list.indexAt(at)
            if (
                index.isValid()
                and index.data(_HOW) in (_FOLDED, _OPEN)
                and _door(self.list.visualRect(index)).contains(at)
            ):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    self._fold(index.data(LINE_ID), opened=index.data(_HOW) == _FOLDED)
                return True
        if isinstance(event, QKeyEvent) and watched is self.list and event.type() == QEvent.Type.KeyPress:
            into, out = Qt.Key.Key_Right, Qt.Key.Key_Left
            if theme.is_rtl():
                into, out = out, into
            if event.key() in (into, out):
                id = str(self.list.currentIndex().data(LINE_ID) or "")
                over = next((one.under for one in self._all if one.id == id and one.under), id)
                return self._fold(id if event.key() == into else over, opened=event.key() == into)
        return super().eventFilter(watched, event)


def found_by(lines: Sequence[Folded], letters: str) -> list[Folded]:
    """The lines that have these letters: first those whose own name begins with them, then those one of whose words
    does; what stands under others after those, and letters within a word or in a group's title last."""
    ranked = []
    titles = {one.id: bare(one.name) for one in lines if not one.under}
    for number, one in enumerate(lines):
        own = titles[one.id] if not one.under else bare(one.short)
        over = titles.get(one.under, "")
        if letters not in bare(f"{one.group}\n{one.name}"):
            continue
        if not one.under and own.startswith(letters):
            rank = 0
        elif not one.under and _begins_a_word(own, letters):
            rank = 1
        elif over and _begins_a_word(over, letters):
            rank = 2
        elif _begins_a_word(own, letters):
            rank = 3
        elif letters in own:
            rank = 5 if one.under else 4
        else:
            rank = 6
        ranked.append((rank, number, one))
    return [one for _, _, one in sorted(ranked, key=lambda found: found[:2])]


def _begins_a_word(text: str, letters: str) -> bool:
    at = text.find(letters)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(letters, at + 1)
    return at >= 0


def _tick(one: Folded, *, short: bool = False) -> Tick:
    """As a line of a list; what is cut there is told whole where the hand rests."""
    what = f"{one.name}\n{one.what}" if one.what else one.name
    return Tick(one.id, one.short if short and one.under else one.name, one.group, what)


def _door(line: QRect) -> QRect:
    return QRect(line.left() if theme.is_rtl() else line.right() - _DOOR, line.top(), _DOOR, line.height())


class _FoldLine(PickLine):
    """With a chevron at the end of what others are folded under; those stand further in."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line, and its chevron."""
        how, line = index.data(_HOW), QRect(option.rect)
        self.room = type(self).room + (_INDENT if how == _INSIDE else 0)
        super().paint(painter, option, index)
        if how in (_FOLDED, _OPEN):
            picture = theme.pixmap(
                "chevron_end" if how == _FOLDED else "chevron_down", "text_quiet", 12,
                painter.device().devicePixelRatioF(), theme.is_rtl(),
            )  # fmt: skip
            center = _door(line).center()
            painter.drawPixmap(center.x() - 6, center.y() - 6, picture)
