"""The header of a table: quiet titles on up to two lines, group titles above them, the sorted column strong."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from widgets import theme
from widgets.parts.delegate import NEAR
from widgets.parts.rows import Rows

_SHORT: Final = 44
"""A title that is no wider, in pixels, stands on one line."""


class Header(QHeaderView):
    """A horizontal header over a model that speaks `Rows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def grouped(self) -> bool:
        """Whether any shown column stands under a group title."""
        model = cast(Rows, self.model())
        return any(model.head(at).group for at in range(self.count()) if not self.isSectionHidden(at))

    def sizeHint(self) -> QSize:
        """Room for the group titles and two lines of title."""
        line = theme.metrics("small").height()
        return QSize(super().sizeHint().width(), line * 2 + 10 + (line + 2 if self.grouped() else 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the titles, and their line as far as those of the rows go."""
        super().paintEvent(event)
        painter, room = QPainter(self.viewport()), self.viewport().rect()
        painter.fillRect(0, room.bottom(), room.width(), 1, theme.now().color("line"))
        painter.end()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one title."""
        look = theme.now()
        painter.save()
        painter.fillRect(rect, look.color("raised"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line"))
        head = cast(Rows, self.model()).head(section)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        font = theme.font("small", sorted_here)
        painter.setFont(font)
        inner = rect.adjusted(NEAR if head.trailing else look.cell, 4, -look.cell, -5)
        if self.grouped():
            self._group(painter, rect, section)
            inner.setTop(inner.top() + theme.metrics("small").height() + 2)
        painter.setPen(look.color("text" if sorted_here else "text_quiet"))
        rtl = theme.is_rtl()
        right = head.trailing or rtl
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
        title = self._fitted(head.title, inner.width(), sorted_here)
        if sorted_here:
            self._arrow(painter, inner, title, head.trailing)
        painter.drawText(inner, flags, title)
        painter.restore()

    def _fitted(self, title: str, width: int, bold: bool) -> str:
        metrics = theme.metrics("small", bold)
        words = title.split(" ")
        if len(words) == 1 or metrics.horizontalAdvance(title) <= width:
            return metrics.elidedText(title, Qt.TextElideMode.ElideRight, width)
        best = min(range(1, len(words)), key=lambda at: self._longer(words, at, bold))
        lines = (" ".join(words[:best]), " ".join(words[best:]))
        return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)

    @staticmethod
    def _longer(words: list[str], at: int, bold: bool) -> int:
        metrics = theme.metrics("small", bold)
        return max(metrics.horizontalAdvance(" ".join(words[:at])), metrics.horizontalAdvance(" ".join(words[at:])))

    def _arrow(self, painter: QPainter, inner: QRect, title: str, trailing: bool) -> None:
        down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        name = "chevron_down" if down else "chevron_up"
        size = min(10, theme.now().cell - 1)  # beside a figure there is only the cell's edge
        picture = theme.pixmap(name, "text", size, painter.device().devicePixelRatioF())
        metrics = theme.metrics("small", True)
        top = inner.bottom() - metrics.height() // 2 - 4
        width = metrics.horizontalAdvance(title.split("\n")[-1])
        if trailing:
            left = inner.right() + 1 + (theme.now().cell - size) // 2
        else:
            left = inner.right() - width - 13 if theme.is_rtl() else inner.left() + width + 4
        painter.drawPixmap(QPoint(left, top), picture)

    def _group(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The group's title stands over its first shown column and runs on over the others."""
        model = cast(Rows, self.model())
        group = model.head(section).group
        if not group:
            return
        visual = self.visualIndex(section)
        first = last = visual
        while first > 0 and self._group_at(first - 1) == group:
            first -= 1
        while last + 1 < self.count() and self._group_at(last + 1) == group:
            last += 1
        shown = [self.logicalIndex(at) for at in range(first, last + 1)]
        shown = [at for at in shown if not self.isSectionHidden(at)]
        left = min(self.sectionViewportPosition(at) for at in shown)
        right = max(self.sectionViewportPosition(at) + self.sectionSize(at) for at in shown)
        line = theme.metrics("small").height()
        whole = QRect(left + theme.now().cell, rect.top() + 3, right - left - 2 * theme.now().cell, line)
        look = theme.now()
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(look.color("text_quiet"))
        painter.setFont(theme.font("small"))
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignCenter), group)
        half = (whole.width() - theme.metrics("small").horizontalAdvance(group)) // 2 - 8
        if half > 4:
            painter.setPen(look.color("line"))
            y = whole.center().y()
            painter.drawLine(whole.left(), y, whole.left() + half, y)
            painter.drawLine(whole.right() - half, y, whole.right(), y)
        painter.restore()

    def _group_at(self, visual: int) -> str:
        logical = self.logicalIndex(visual)
        if self.isSectionHidden(logical):
            return self._group_at(visual - 1) if visual > 0 else ""
        return cast(Rows, self.model()).head(logical).group

    def title_width(self, section: int) -> int:
        """The room that a title needs on two lines, in pixels; a short one stays on one."""
        title = cast(Rows, self.model()).head(section).title
        words = title.split(" ")
        whole = theme.metrics("small", True).horizontalAdvance(title)
        if len(words) == 1 or whole <= _SHORT:
            return whole
        return min(self._longer(words, at, True) for at in range(1, len(words)))
