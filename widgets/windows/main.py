"""The window: rail, scope bar, banner and pages around one hub; every action of `widgets.actions` is a method here."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from supervisor.views.scope import Scope
from widgets import actions, theme
from widgets.pages.floor import FloorPage
from widgets.pages.welcome import WelcomePage
from widgets.parts.status import Banner
from widgets.windows import arranging, landing, news
from widgets.windows.before_line import BeforeLine
from widgets.windows.book_doors import BookDoors
from widgets.windows.corner import Corner
from widgets.windows.customer_door import CustomerDoor
from widgets.windows.days_line import DaysLine
from widgets.windows.deeds import Deeds
from widgets.windows.doors import Doors
from widgets.windows.drops import Drops
from widgets.windows.past_doors import PastDoors
from widgets.windows.rail import Rail
from widgets.windows.scope_bar import ScopeBar
from widgets.windows.scoping import Scoping
from widgets.windows.stage import Stage
from widgets.windows.variants_door import VariantsDoor
from widgets.windows.views import Views

if TYPE_CHECKING:
    from supervisor.live.hub import Hub
    from supervisor.models.looked_at import Narrowed
    from supervisor.views.snapshot import Snapshot
    from widgets.dialogs.lists import Finding

_TITLE = QT_TRANSLATE_NOOP("window", "{name} - Moked")
_RAIL_WIDE: Final = 1400
_LOADING_AFTER_MS: Final = 150


class MainWindow(QMainWindow):
    """One window over one hub. `memory` keeps how it was left."""

    painted = Signal()

    def __init__(self, stage: Stage, memory: QSettings, recent: list[Path]) -> None:
        super().__init__()
        self.stage, self._memory = stage, memory
        self.hub: Hub | None = None
        self.snapshot: Snapshot | None = None
        self.scoping = Scoping(self, memory)
        self.scope, self.variants = self.scoping.scope, self.scoping.variants
        self._ahead = 0
        self.notice_text = self.trouble_text = ""
        self._notice_level = "attention"
        self.findings: list[Finding] = []
        self._name, self._landing = "", False
        self.doors = Doors(self)
        self.books = BookDoors(self, stage.keeper)
        self.views = Views(self, stage.keeper)
        self.past = PastDoors(self, stage.past)
        self.customer = CustomerDoor(self, stage.customers)
        self.formulas = VariantsDoor(self, stage.past)
        self.deeds = Deeds(self)
        self.qactions = actions.build(self, self.deeds.table())
        self._build(recent)
        self.check_boxes()
        self.setWindowTitle("Moked")
        self.setWindowIcon(theme.icon("logo", "accent"))
        self.setMinimumSize(900, 560)
        self.resize(1280, 800)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._tick)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_LOADING_AFTER_MS)
        self._slow.timeout.connect(self._show_loading)
        arranging.restore(self, self.floor, self._memory)
        self.welcome.doors[0].button.setFocus()

    # Building

    def _build(self, recent: list[Path]) -> None:
        self.rail = Rail(self.qactions, {action.id: action.icon for action in actions.ACTIONS})
        self.scope_bar = ScopeBar(self.stage.settings.shifts)
        self.banner = Banner()
        self.book_corner = Corner(self)
        self.welcome = WelcomePage(recent)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.book_corner.locked)
        self._new_floor_page()
        middle, column = QWidget(), QVBoxLayout()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        for layout in (row, column):
            layout.setSpacing(0)
        self.days_line = DaysLine(self.stage.days)
        self.before_line = BeforeLine(self.stage)
        for widget in (self.scope_bar, self.banner, self.book_corner.offer, self.days_line, self.before_line):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self.scope_bar.hide()
        self._connect()

    def _connect(self) -> None:
        self.scoping.connect_bar()
        self.scope_bar.health_wanted.connect(self.doors.health)
        self.scope_bar.refresh_wanted.connect(self.refresh)
        self.scope_bar.who_wanted.connect(self.book_corner.pop_who)
        self.before_line.period_wanted.connect(self.past.set_period)
        self.banner.acted.connect(self._banner_acted)
        self.welcome.chosen.connect(self._enter)
        self.welcome.floor_chosen.connect(self.stage.open_floor)
        self.deeds.trail.begin()
        self.drops = Drops(self, self.stage.importing.take)
        self.welcome.cancelled.connect(self.stage.importing.cancel)

    def _new_floor_page(self) -> None:
        self.floor = FloorPage()
        self.pages.addWidget(self.floor)
        self.floor.rows_wanted.connect(self.doors.rows)
        self.floor.formulas_offered.connect(self.formulas.offer)
        self.floor.customer_wanted.connect(self.customer.open_caller)
        for name in ("waiting", "to_reach"):
            self.customer.watch(self.floor.tables[name])
        self.floor.tables["agents"].menu_wanted.connect(self.past.offer_agent)
        self.floor.variant_wanted.connect(self.scoping.set_variant)
        self.floor.arranged.connect(self._remember_soon)
        self.floor.left.connect(self._lead_on)

    def check_boxes(self) -> None:
        """Bring the actions up to date: their ticks, and which can be used."""
        self.deeds.check_boxes(self.hub is not None and bool(self._name))
        self.book_corner.check_boxes()

    # Following a floor

    def follow(self, hub: Hub, name: str, *, land: bool = True) -> None:
        """Show what this hub follows; `name` stands in the title. It opens on the page that has something, if it may
        `land` there."""
        if self.hub is None:
            self.hub = hub
            hub.snapshot_changed.connect(self.take)
            hub.rows_ready.connect(self.doors.show_answer)
            hub.trouble.connect(self._take_trouble)
        self._name, self.snapshot, self._landing = name, None, land
        self.setWindowTitle(say(_TITLE, name=name))
        self.scope_bar.show()
        self.past.forget()
        self.customer.begin()
        self.past.begin()
        self.formulas.close()
        self.show_page("page_floor", self.floor)
        self.floor.tables["queues"].setFocus()
        self.trouble_text = ""
        self._show_feed()
        self.floor.forget()
        self.floor.say_nothing("", "", "")
        self._slow.start()
        self._second.start()
        self.check_boxes()

    def show_page(self, id: str, page: QWidget) -> None:
        """Go to a page of the rail."""
        self.pages.setCurrentWidget(page)
        self.rail.mark_page(id)
        self.past.show()
        self._show_feed()

    def leave(self, recent: list[Path]) -> None:
        """Go back to the start page, which offers the `recent` floors."""
        self.welcome.show_recent(recent)
        self._unfollow()
        self.pages.setCurrentWidget(self.welcome)
        self.rail.mark_page("")
        self.welcome.doors[0].button.setFocus()
        self.check_boxes()

    def blank(self) -> None:
        """Forget the floor as if it had never been shown: the page, the names in the filters, what was searched."""
        self._unfollow()
        self.remember()
        old = self.floor
        self._new_floor_page()
        self.pages.removeWidget(old)
        old.deleteLater()
        arranging.restore_page(self.floor, self._memory)
        self.scope_bar.forget()
        self.notice_text, self.findings = "", []
        self.scope_bar.show_health(0)
        self.rail.mark_page("")

    def _unfollow(self) -> None:
        self._name, self.snapshot = "", None
        self.past.forget()
        self.customer.close()
        self.formulas.close()
        for timer in (self._slow, self._second):
            timer.stop()
        self.setWindowTitle("Moked")
        self.scope_bar.hide()
        self.notice_text = self.trouble_text = ""
        self._show_feed()

    @Slot(object)
    def take(self, snapshot: Snapshot) -> None:
        """Show the next snapshot."""
        new_names = self.snapshot is None or self.snapshot.directory is not snapshot.directory
        self.snapshot, self.trouble_text = snapshot, ""
        self._ahead = snapshot.now_at - _monotonic_ms()
        self._slow.stop()
        if new_names:
            self.scope_bar.offer(snapshot.directory)
        self.floor.add_chart()
        self._show()
        self.past.catch_up()
        self._land(snapshot)

    def _land(self, snapshot: Snapshot) -> None:
        """Leave the Floor page, once and if somebody is still there, where only other pages have something."""
        page = landing.page_of(*landing.told_of(snapshot)) if self._landing else ""
        self._landing = self._landing and not page and snapshot.feed.state == "loading"
        if page and self.pages.currentWidget() is self.floor:
            self.past.land(page)

    def _lead_on(self) -> None:
        """Go where the Floor page, which has nothing to show, sends."""
        told = landing.nothing(*landing.told_of(self.snapshot)) if self.snapshot is not None else None
        if told is not None:
            self.qactions[told.action].trigger()

    def _show(self) -> None:
        snapshot = self.snapshot
        if snapshot is None or self.isMinimized():
            return
        from supervisor.views.floor import build  # brings numpy: after the first paint

        scope = self.scope()
        self.floor.set_narrowed(scope != Scope())
        view = build(snapshot, scope)
        self.floor.show_view(view, snapshot.now_at, snapshot.zone, self.variants())
        told = landing.nothing(*landing.told_of(snapshot))
        self.floor.say_nothing(*(told[:3] if told is not None else ("", "", "")))
        self.scope_bar.show_window(snapshot.window, snapshot.now_at, snapshot.zone)
        self._show_feed()

    def _show_feed(self) -> None:
        self._show_age()
        notice = news.Notice(self.notice_text, self._notice_level)
        told = news.of(self.snapshot, notice, self.trouble_text, self.past.bare)
        self.banner.tell(told.level, told.sentence, told.button)
        self.floor.set_dimmed(told.dimmed)

    @Slot(object)
    def _take_trouble(self, problem: MokedError) -> None:
        self._slow.stop()
        self.trouble_text = say_error(problem)
        self._show_feed()
        if self.snapshot is None:
            self.floor.say_nothing(say(landing.UNREAD), say(landing.AS_SOON), "")

    def refresh(self) -> None:
        """Ask the source again."""
        if self.hub is not None:
            self.hub.refresh()
            self.stage.check_health()
            self.past.ask_again()

    @Slot()
    def _banner_acted(self) -> None:
        if self.notice_text:
            self.notice("")
        elif self.snapshot is None:
            self.stage.close_floor()
        else:
            self.refresh()

    def _show_loading(self) -> None:
        self.scope_bar.show_feed(None, 0, 0, "UTC")
        self.floor.show_loading()

    def now_at(self) -> int:
        """The floor's clock now, moved on since the last snapshot."""
        return _monotonic_ms() + self._ahead

    @Slot()
    def _tick(self) -> None:
        if self.snapshot is None or self.isMinimized():
            return
        now_at = self.now_at()
        self.floor.tick(min(now_at, self.snapshot.window.end_at - 1))
        self._show_age()

    def _show_age(self) -> None:
        """How old the data is counts on from the last snapshot, by our clock."""
        if self.snapshot is not None:
            feed = self.snapshot.feed
            age_ms = feed.age_ms + self.now_at() - self.snapshot.now_at
            self.scope_bar.show_feed(feed, age_ms, self.stage.settings.quiet_after_ms, self.snapshot.zone)

    # Scope

    def show_scope(self) -> None:
        """What is looked at changed: every page follows."""
        self._show()
        self.past.show()

    def kept(self, name: str, usual: str) -> str:
        """What this computer keeps of how the window is used."""
        return str(self._memory.value(name, usual))

    def keep(self, name: str, value: str) -> None:
        """Keep it for the next time."""
        self._memory.setValue(name, value)

    @Slot(str)
    def _enter(self, id: str) -> None:
        self.qactions[id].trigger()

    def stamp_line(self, title: str, of: Narrowed | None = None) -> str:
        """What a table of this window is of, in one line; of rows behind a figure, what those are `of`."""
        return self.deeds.exports.line(title, of)

    def show_progress(self, name: str | None, done: float | None, rate: float, left_ms: float | None) -> None:
        """Show how far an import is; without `name` that of the same file, without `done` that it has ended."""
        if done is not None:
            self.pages.setCurrentWidget(self.welcome)
        elif self._name and self.pages.currentWidget() is self.welcome:  # stopped: back to the floor that is open
            self.pages.setCurrentWidget(self.floor)
        self.scope_bar.setVisible(self.pages.currentWidget() is not self.welcome)
        self.welcome.show_progress(name, done, rate, left_ms)

    def notice(self, sentence: str, level: str = "attention") -> None:
        """Say something that needs nobody at once; it stays until it was read. What went as it should is ``good``, what
        goes on ``info``."""
        self.notice_text, self._notice_level = sentence, level
        self._show_feed()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Take what the health check found."""
        self.findings = list(findings)
        self.scope_bar.show_health(sum(finding.severity != "note" for finding in findings))
        self.doors.show_findings()

    # Remembering

    def _remember_soon(self) -> None:
        QTimer.singleShot(0, self, self.remember)

    def remember(self) -> None:
        """Keep how the window is arranged."""
        arranging.keep(self, self.floor, self._memory)

    # What Qt calls

    def resizeEvent(self, event: Any) -> None:
        """Names in the rail where there is room for them."""
        super().resizeEvent(event)
        self.rail.set_wide(self.width() >= _RAIL_WIDE)

    def showEvent(self, event: QShowEvent) -> None:
        """Say when the first picture is on screen; catch up after a time out of sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.painted.emit)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes one step out: from a field to the page, from full screen to a window."""
        if event.key() == Qt.Key.Key_Escape:
            self.deeds.step_out()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the arrangement."""
        for timer in (self._slow, self._second):
            timer.stop()
        self.book_corner.idle.set_after(0)
        self.remember()
        self.doors.close_rows()
        super().closeEvent(event)


def _monotonic_ms() -> int:
    return time.monotonic_ns() // 1_000_000
