"""A sentence in passing, beside what has the keyboard: it is gone with the next move and covers no news."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from supervisor.letters import no_markup


def hint(sentence: str, window: QWidget) -> None:
    """Say something of what has the keyboard in `window`, or of the window."""
    view = QApplication.focusWidget() or window
    at, place = view, view.rect()
    if isinstance(view, QAbstractItemView) and view.currentIndex().isValid():
        at, place = view.viewport(), view.visualRect(view.currentIndex())
    QToolTip.showText(at.mapToGlobal(place.bottomLeft()), no_markup(sentence), at)
