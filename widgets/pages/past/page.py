"""What every page about the past shares: it asks, shows that it waits, keeps what it showed, and says what went wrong.

A page is handed what is looked at by `take_told`, asks by `ask(token, question)`, and is told by `take`. Its own
tokens are its own affair: no other page hears of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.looked_at import days_of
from supervisor.text import say
from supervisor.views.past import Lens, Stretch
from widgets import theme
from widgets.pages.past.waiting import WORKING as WORKING
from widgets.pages.past.waiting import Waiting
from widgets.parts.buttons import IconButton
from widgets.parts.labels import Label, words
from widgets.parts.offer_bar import OfferBar
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.context import Context
    from supervisor.models.exporting import Beside
    from supervisor.models.table_model import TableModel
    from supervisor.reports.chart import Chart
    from supervisor.settings import Settings
    from supervisor.views.snapshot import Directory


_AGAIN: Final = QT_TRANSLATE_NOOP("past", "Try again")
_STOPPED: Final = QT_TRANSLATE_NOOP("past", "Stopped. What you see is of {days}.")
_STOPPED_OTHER: Final = QT_TRANSLATE_NOOP("past", "Stopped. What you see is of {days}, with other filters.")
_STOPPED_EMPTY: Final = QT_TRANSLATE_NOOP("past", "Stopped before anything was computed.")
_OF_DAYS: Final = QT_TRANSLATE_NOOP("past", "What you see is of {days}.")
_OF_DAYS_OTHER: Final = QT_TRANSLATE_NOOP("past", "What you see is of {days}, with other filters.")
_GO_ON: Final = QT_TRANSLATE_NOOP("window", "Go on")


class Told(NamedTuple):
    """What is known beside the lens: whose names, which settings and decisions hold, what is searched for."""

    lens: Lens
    directory: Directory | None
    settings: Settings
    context: Context
    search: str


class Exported(NamedTuple):
    """What an export or a copy of the page takes: the table in front, what it is called, of which time it is, the
    charts, and what else stands beside it."""

    model: TableModel
    view: TableView
    title: str
    stretch: Stretch
    charts: tuple[Chart, ...] = ()
    beside: Beside | None = None


class PastPage(QWidget):
    """A page about a period. Subclasses build into `body`, and answer `wanted`, `take` and `table`.

    Signals: `asked(token, question)`; `rows_wanted(kpi, group, title)` opens what is behind a figure, `group` being
    ((key, value), ...); `page_wanted(action id, what)` goes to another page; `import_wanted` lets somebody bring in
    what is missing.
    """

    asked = Signal(str, object)
    stop_wanted = Signal()
    """Nobody waits any more for what was asked."""
    rows_wanted = Signal(str, object, str)
    page_wanted = Signal(str, object)
    import_wanted = Signal()
    arranged = Signal(str, str)
    """(name, value) of how somebody arranged the page, to be kept for the next time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told: Told | None = None
        self.stretch: Stretch | None = None
        """The period of what is shown; None before the first answer."""
        self._waits: dict[str, Lens | None] = {}
        self._shown: Lens | None = None
        """What is shown looks at this."""
        column = QVBoxLayout(self)
        theme.around(column, theme.GAP)
        column.setSpacing(8)
        self._trouble = self._trouble_line()
        column.addWidget(self._trouble)
        self.stopped = OfferBar("clock")
        self.stopped.chosen.connect(self._go_on)
        column.addWidget(self.stopped)
        self.body = QWidget()
        self.body.setObjectName("body")
        column.addWidget(self.body, 1)
        self.waiting = Waiting(self)
        self.waiting.stop_wanted.connect(self.stop)

    def _trouble_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._said = words("")
        self._said.setProperty("level", "bad")
        again = IconButton("refresh", say(_AGAIN))
        again.clicked.connect(self.refresh)
        edge = self._said.alignment() & ~Qt.AlignmentFlag.AlignVertical_Mask
        self._said.setAlignment(edge | Qt.AlignmentFlag.AlignVCenter)
        sign = Label()
        sign.setPixmap(theme.pixmap("bad", "bad", 18, self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(self._said, 1)
        row.addWidget(again)
        line.hide()
        return line

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the first part that shows where it is."""
        super().focusInEvent(event)
        found = self.nextInFocusChain()
        while found is not None and found is not self:
            shows = self.isAncestorOf(found) and found.isVisible() and found.isEnabled()
            if shows and found.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.setFocus(event.reason())
                return
            found = found.nextInFocusChain()

    # What subclasses say

    def wanted(self) -> dict[str, Any]:
        """Per token the question that the page needs answered, now that `told` is what it is."""
        return {}

    def take(self, token: str, answer: Any) -> None:
        """Show an answer."""

    def search(self, text: str) -> None:
        """Show what fits these letters only."""

    def go_to(self, what: Any) -> None:
        """Show one thing of the page: what that is, the page says."""

    def place(self) -> tuple[str, ...]:
        """Which thing of the page is shown, for who comes back to it."""
        return ()

    def stand_at(self, place: tuple[str, ...]) -> None:
        """Show again what `place` told of."""

    def restore(self, kept: Callable[[str, str], str]) -> None:
        """Arrange the page as it was left: `kept(name, usual)` tells what was kept."""

    def table(self) -> Exported | None:
        """The table in front, for exports and copies."""
        return None

    # Asking

    def take_told(self, told: Told) -> None:
        """Take what is looked at, and ask again where that matters."""
        before, self.told = self.told, told
        if before is not None and before.search != told.search:
            self.search(told.search)
        if before is None or before._replace(search="") != told._replace(search=""):
            self.refresh()

    def take_formulas(self, formulas: dict[str, str]) -> None:
        """Take which formula of each figure is in force (empty: the canonical one), for what the page says of it."""
        for view in self.findChildren(TableView):
            view.rows.variants = formulas  # type: ignore[attr-defined]  # the window's tables show table models

    def refresh(self) -> None:
        """Ask for everything anew; what is shown stays until the answers come."""
        if self.told is not None:
            for token, question in self.wanted().items():
                self.ask(token, question)

    def ask(self, token: str, question: Any) -> None:
        """Ask one thing; a newer question with the same token takes the place of the older."""
        self._trouble.hide()
        self.stopped.tell("")
        self._waits.pop(token, None)
        self._waits[token] = self.told.lens if self.told is not None else None
        self.waiting.begin()
        self.asked.emit(token, question)

    def hear(self, token: str, answer: Any) -> None:
        """An answer came."""
        lens = self._heard(token)
        if isinstance(found := getattr(answer, "stretch", None), Stretch):
            self.stretch, self._shown = found, lens
        self.take(token, answer)

    def fail(self, token: str, sentence: str) -> None:
        """An answer will not come: what is shown stays, and a sentence says why."""
        self._heard(token)
        self._said.setText(sentence)
        self._trouble.show()

    def _heard(self, token: str) -> Lens | None:
        lens = self._waits.pop(token, None)
        if not self._waits:
            self.waiting.end()
        return lens

    def wait_no_more(self) -> None:
        """What was asked will not be answered: somebody looks at another page."""
        self._waits.clear()
        self.waiting.end()

    def hold(self) -> None:
        """What was asked cannot be answered now, which is said elsewhere: what is shown stays, and says of which days
        it is where others are looked at."""
        self.wait_no_more()
        self._trouble.hide()
        shown, told = self._shown, self.told
        if self.stretch is not None and shown is not None and told is not None and shown != told.lens:
            text = _OF_DAYS if shown.filters == told.lens.filters else _OF_DAYS_OTHER
            self.stopped.tell(say(text, days=days_of(self.stretch)))

    def stop(self) -> None:
        """Ask for nothing more: what is shown stays, and says of which days it is, until somebody goes on."""
        self.wait_no_more()
        self.stop_wanted.emit()
        text = say(_STOPPED_EMPTY)
        if self.stretch is not None:
            other = self._shown is not None and self.told is not None and self._shown.filters != self.told.lens.filters
            text = say(_STOPPED_OTHER if other else _STOPPED, days=days_of(self.stretch))
        self.stopped.tell(text, (("go_on", say(_GO_ON)),))

    def _go_on(self, _id: str) -> None:
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in the corner what floats there."""
        super().resizeEvent(event)
        self.waiting.place()

    @property
    def busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._waits)

    def trouble(self) -> str:
        """What went wrong, as it stands on the page; empty for nothing."""
        return "" if self._trouble.isHidden() else self._said.text()
