"""The pages about the past in one window: made when they are first opened, told what is looked at, and answered."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMenu

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models.looked_at import days_of
from supervisor.reports.titles import PERIODS
from supervisor.text import say
from supervisor.views.past import UNCOUNTED, Behind, Lens
from widgets import theme
from widgets.parts.table_view import TableView
from widgets.windows.before_line import days_with_data
from widgets.windows.freshness import Freshness
from widgets.windows.landing import page_of, part_of
from widgets.windows.rows_door import RowsDoor
from widgets.windows.scope_bar import FILTER_OF

if TYPE_CHECKING:
    from widgets.dialogs.past_rows import PastRows
    from widgets.pages.past.page import PastPage
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Past

PAGES: Final = {
    "page_agents": "agents.page.AgentsPage",
    "page_cases": "cases.page.CasesPage",
    "page_voice": "voice.page.VoicePage",
    "page_trends": "trends.page.TrendsPage",
}
"""Per action the page, within `widgets.pages`."""

_USUAL: Final = "last_28_days"
_LONG: Final = "last_365_days"
"""At first, of a floor of sums only: those of a month are in no 28 days."""
_KEPT: Final = "scope/period"
_ROWS: Final = "rows"
_AGAIN_MS: Final = 60_000
_WARM_AFTER_MS, _WARM_EACH_MS = 1_500, 300
"""When the first page is loaded, and how long after it the next: none takes a tenth of a second."""
_AGENT: Final = QT_TRANSLATE_NOOP("window", "Open the agent's page")


class PastDoors(QObject):
    """The pages of one window that look back."""

    def __init__(self, window: MainWindow, past: Past) -> None:
        super().__init__(window)
        self._window, self._past = window, past
        self.pages: dict[str, PastPage] = {}
        self._stale: set[str] = set()
        self._fresh = Freshness()
        self._lands, self._own_days = False, ""
        self._rows: RowsDoor[PastRows] = RowsDoor(window)
        past.answered.connect(self._answered)
        past.failed.connect(self._failed)
        past.doing.connect(self._doing)
        past.changed.connect(self.refresh)
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._ask_about_today)
        self._to_warm = list(PAGES)
        self._warmer = QTimer(self)
        self._warmer.timeout.connect(self._warm_one)

    # Pages

    def begin(self) -> None:
        """Be ready for the first click on a page once the floor stands on the screen: what pages are made of is
        loaded one by one, while nobody waits."""
        if not self.ready:
            self._warmer.start(_WARM_AFTER_MS)

    @property
    def ready(self) -> bool:
        """Whether all of that is loaded."""
        return not self._to_warm

    @Slot()
    def _warm_one(self) -> None:
        import_module(f"widgets.pages.{PAGES[self._to_warm.pop(0)].rpartition('.')[0]}")
        if self.ready:
            self._warmer.stop()
        else:
            self._warmer.setInterval(_WARM_EACH_MS)

    def open(self, id: str) -> PastPage:
        """Go to a page, which asks if what it shows is out of date."""
        page = self.pages.get(id)
        if page is None:
            place, _, name = PAGES[id].rpartition(".")
            page = self.pages[id] = getattr(import_module(f"widgets.pages.{place}"), name)()
            page.setObjectName(id)
            for view in page.findChildren(TableView):
                self._window.customer.watch(view, opens=bool(view.property("opens_customer")))
                self._window.formulas.watch(view)
            self._window.formulas.watch_tiles(page)
            page.asked.connect(self._ask)
            page.stop_wanted.connect(self._stop)
            page.rows_wanted.connect(self.open_rows)
            page.page_wanted.connect(self._go)
            page.import_wanted.connect(self._window.qactions["import_export"].trigger)
            page.arranged.connect(self._window.keep)
            page.restore(self._window.kept)
            self._window.pages.addWidget(page)
            if self._window.snapshot is not None and (part := part_of(id, self._window.snapshot.empty)):
                page.go_to(part)
            if id == "page_voice":
                from widgets.windows.follow_ups import FollowUps

                FollowUps(self._window, page)
        self._window.show_page(id, page)
        self.show()
        page.setFocus()
        return page

    @Slot(QMenu, str, str)
    def offer_agent(self, menu: QMenu, key: str, _column: str) -> None:
        """Offer the page of an agent in the menu of a row of the Floor page."""
        action = menu.addAction(theme.icon("agents"), say(_AGENT))
        action.setData(key)
        action.triggered.connect(self._open_agent)

    def _open_agent(self) -> None:
        self._go("page_agents", self.sender().data())  # type: ignore[attr-defined]  # a QAction

    def front(self) -> PastPage | None:
        """The page of the past that stands in front, if one does."""
        page = self._window.pages.currentWidget()
        return next((one for one in self.pages.values() if one is page), None)

    def land(self, id: str) -> None:
        """Go to the page that a floor opens on; where its data begin after the period, to its own days."""
        self._lands = True
        self.open(id)

    def _landed(self, page: PastPage) -> None:
        self._lands = self._lands and page.stretch is None
        if page.stretch is not None and (days := days_with_data(page.stretch)):
            self._own_days = days
            self.show()

    def forget(self) -> None:
        """Drop every page: what they show is of a floor that is no longer open."""
        self._lands, self._own_days = False, ""
        self._again.stop()
        self.close_rows()
        for page in self.pages.values():
            self._window.pages.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._stale.clear()
        self._fresh.forget()

    @Slot()
    def refresh(self) -> None:
        """What was answered is out of date: the page in front asks again, the others when they are opened."""
        self._stale = set(self.pages)
        self._fresh.asked(self._window.snapshot, _monotonic_ms())
        self.show()

    def ask_again(self) -> None:
        """Somebody wants everything anew; what is being computed is not begun again."""
        page = self.front()
        self._stale = set(self.pages)
        if page is None or not page.busy:
            self.refresh()
        else:
            self._stale.discard(page.objectName())

    def show(self) -> None:
        """Tell the page in front what is looked at."""
        page = self.front()
        self._say_period(page)
        self._window.days_line.want(page is not None)
        self._window.before_line.tell_of(page, self.period())
        self._put_down(page)
        if page is None:
            self._again.stop()
            return
        self._again.start()
        stale = page.objectName() in self._stale
        self._stale.discard(page.objectName())
        told, before = self._told(), page.told
        page.take_told(told)
        self._say_formulas(page)
        if stale and before is not None and before._replace(search="") == told._replace(search=""):
            page.refresh()

    def catch_up(self) -> None:
        """Follow the floor: once it can be read again, is another file, or was written to in its past, the page in
        front asks again; of a past that is written to without pause, now and then."""
        snapshot, page = self._window.snapshot, self.front()
        if snapshot is None:
            return
        if self._fresh.failed(snapshot):
            for id in [id for id, one in self.pages.items() if one.trouble() == self._fresh.problem]:
                self._hush(id)
        elif not self.pages or self._fresh.replaced(snapshot):
            self.refresh()
        elif page is not None and page.objectName() in self._stale:
            self.show()
        elif page is not None and (page.busy or page.stopped.text or self._window.isMinimized()):
            return
        elif self._fresh.past_is_due(snapshot, _monotonic_ms()):
            self.refresh()

    @property
    def bare(self) -> bool:
        """Whether a page of the past stands in front that shows no figures yet."""
        page = self.front()
        return page is not None and page.stretch is None

    def _hush(self, id: str) -> None:
        """What keeps a page from its answer is said above already; it asks again as soon as that is over."""
        self.pages[id].hold()
        self._stale.add(id)

    def _say_formulas(self, page: PastPage) -> None:
        """Let the figures of a page tell by which formula they are computed."""
        page.take_formulas(self._window.formulas.in_force())

    def _put_down(self, front: PastPage | None) -> None:
        """Nobody waits for what other pages asked: they ask again when they are opened."""
        for id, page in self.pages.items():
            if page is not front and page.busy:
                self._past.drop(f"{id}:")
                page.wait_no_more()
                self._stale.add(id)

    def lens(self) -> Lens:
        """The time and the part of the centre that are looked at; of the Floor page, today."""
        lens: Lens = self._told().lens
        return lens if self.front() is not None else replace(lens, period="today")

    def _told(self) -> Any:
        from widgets.pages.past.page import Told

        window, scope = self._window, self._window.scope()
        chosen = {key: getattr(scope, name) for key, name in FILTER_OF.items()}
        lens = Lens(self.period(), {key: ids for key, ids in chosen.items() if ids})
        directory = window.snapshot.directory if window.snapshot is not None else None
        return Told(lens, directory, window.stage.settings, self._past.context, scope.search)

    @Slot(str, object)
    def _go(self, id: str, what: object) -> None:
        self.open(id).go_to(what)

    def _ask_about_today(self) -> None:
        """A period that is not over yet is asked about again now and then."""
        page = self.front()
        if page is None or page.stretch is None or page.busy or page.stopped.text or self._window.isMinimized():
            return
        if page.stretch.now_at < page.stretch.window.end_at:
            page.refresh()
        else:
            self.catch_up()

    # Time

    def period(self) -> str:
        """The period that the pages look at."""
        if self._own_days:
            return self._own_days
        snapshot = self._window.snapshot
        summed = snapshot is not None and page_of(snapshot.empty) == "page_trends"
        return str(self._window.kept(_KEPT, _LONG if summed else _USUAL))

    @Slot(str)
    def set_period(self, spec: str) -> None:
        """Look at another period; without one, ask for its days."""
        if not spec:
            self._ask_days()
            return
        self._lands, self._own_days = False, ""
        self._window.keep(_KEPT, spec)
        self.show()

    def _ask_days(self) -> None:
        from widgets.dialogs.period import PeriodDialog

        page = self.front()
        if page is None or page.stretch is None:
            return
        stretch = page.stretch
        where = clock.zone(stretch.zone)
        newest = clock.day_on(stretch.now_at, where)
        first, last = (clock.day_on(at, where) for at in (stretch.window.start_at, stretch.window.end_at - 1))
        dialog = PeriodDialog(first, last, newest, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._take_days)
        dialog.open()

    @Slot(str, str)
    def _take_days(self, first: str, last: str) -> None:
        after = date.fromisoformat(last) + timedelta(days=1)
        self.set_period(f"{first}..{after.isoformat()}")

    def _offered(self) -> dict[str, str]:
        return {spec: say(title) for spec, title in PERIODS.items()}

    def _say_period(self, page: PastPage | None) -> None:
        offered = {} if page is None else self._offered()
        self._window.scope_bar.show_periods(offered, self.period(), self._span(page), self._days(page))

    def _span(self, page: PastPage | None) -> str:
        """What the period is called, and from which to which day it goes where that is known."""
        spec = self.period()
        if spec in PERIODS:
            return say(PERIODS[spec])
        if days := self._days(page):
            return days
        first, _, last = spec.partition("..")
        return formats.span(first, last) if last else first

    def _days(self, page: PastPage | None) -> str:
        """From which to which day the period goes, where a page was told."""
        if page is None or page.stretch is None or page.stretch.window.label != self.period():
            return ""
        return days_of(page.stretch)

    # Questions and answers

    @Slot(str, object)
    def _ask(self, token: str, question: Any) -> None:
        self._past.ask(f"{self.sender().objectName()}:{token}", question)

    @Slot()
    def _stop(self) -> None:
        self._past.drop(f"{self.sender().objectName()}:", at_once=True)

    @Slot(str, str, float)
    def _doing(self, token: str, table: str, share: float) -> None:
        page, _, _own = token.partition(":")
        if page in self.pages:
            self.pages[page].waiting.hear(table, share)

    @Slot(str, object)
    def _answered(self, token: str, answer: Any) -> None:
        page, _, own = token.partition(":")
        if page in self.pages:
            self.pages[page].hear(own, answer)
            if self._lands and self.pages[page] is self.front():
                self._landed(self.pages[page])
            if self.pages[page] is self.front():
                self._say_formulas(self.pages[page])
                self._say_period(self.pages[page])
                self._window.before_line.tell_of(self.pages[page], self.period())
        elif page == _ROWS and self._rows.dialog is not None:
            dialog, snapshot = self._rows.dialog, self._window.snapshot
            dialog.show_answer(answer, snapshot.directory if snapshot is not None else None)
            if answer.cut == UNCOUNTED:
                self._past.ask(f"{_ROWS}:", replace(dialog.question, listed=0), aside=True)

    @Slot(str, str)
    def _failed(self, token: str, sentence: str) -> None:
        page, _, own = token.partition(":")
        snapshot = self._window.snapshot
        over = snapshot is not None and snapshot.feed.problem is None
        if page in self.pages and sentence == (self._window.trouble_text if snapshot is None else self._fresh.problem):
            self._hush(page)
            if over:  # the answer was on its way while the floor came back: once more, and then it is said
                self._fresh.problem = ""
                self.catch_up()
        elif page in self.pages:
            self.pages[page].fail(own, sentence)
        elif page == _ROWS and self._rows.dialog is not None:
            self._rows.dialog.fail(sentence)

    # Rows

    @Slot(str, object, str)
    def open_rows(self, kpi: str, group: Any, title: str) -> None:
        """Open the rows behind a figure (``id`` or ``id.variant``) of the period."""
        from supervisor.models.trend_words import title_of
        from widgets.dialogs.past_rows import PastRows

        page = self.front()
        lens = page.told.lens if page is not None and page.told is not None else self._told().lens
        dialog = PastRows(kpi, title, self._window, lens.filters, group, title_of(kpi))
        dialog.question = Behind(lens, kpi, tuple(group))
        self._rows.open(dialog)
        self._past.ask(f"{_ROWS}:", replace(dialog.question, counted=False), aside=True)

    def close_rows(self) -> None:
        """Close the rows, if they are open."""
        self._rows.close()


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000
