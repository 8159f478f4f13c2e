"""What the window asks of the program around it: floors, imports, the demo, settings."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSettings, QTimer, QTimeZone
from PySide6.QtWidgets import QApplication

from supervisor import access, formats, text
from supervisor import settings as kept
from supervisor.app import choosing
from supervisor.app.background import Jobs, findings
from supervisor.app.customers import Customers
from supervisor.app.days import Days
from supervisor.app.exporting import Exporting
from supervisor.app.founding import Founding
from supervisor.app.importing import Importing
from supervisor.app.keeper import Keeper
from supervisor.app.looks import log_file, put_on, zone_of
from supervisor.app.past import Past
from supervisor.context import ALONE, Context
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.text import say
from widgets import theme
from widgets.windows.main import MainWindow

if TYPE_CHECKING:
    from supervisor.live.hub import Hub
    from supervisor.views.snapshot import Snapshot

_BROKEN = QT_TRANSLATE_NOOP(
    "app", "Something went wrong in Moked itself. Your files are safe; the details are in {path}."
)
_RECENT: Final = 8
_CHECK_EVERY_MS: Final = 10 * 60_000
_CHECK_AFTER_MS: Final = 4_000
_COUNTED: Final = {"service_level_ms", "short_abandon_ms", "target_ratio", "shifts", "quiet_after_ms"}
"""Settings that change what is counted."""
_MEANT: Final = kept.SHARED.keys() | _COUNTED
"""Settings that change what figures of the past mean."""


class Program(QObject):
    """What the window asks of the program around it: floors, imports, the demo, settings."""

    def __init__(self, settings: kept.Settings, remember: bool = True, who: str = "") -> None:
        """With `remember` False nothing is kept and nothing of earlier is taken: for pictures. `who` stands in the
        name at the door."""
        super().__init__()
        self.settings = settings
        self._who = who
        self.remembers = remember
        file = kept.config_dir() / "window.ini" if remember else Path(os.devnull)
        self.memory = QSettings(str(file), QSettings.Format.IniFormat)
        self.hub: Hub | None = None
        self.window: MainWindow | None = None
        self.keeper = Keeper(self)
        self.keeper.changed.connect(self._admit)
        self.founding = Founding(self)
        self.founding.made.connect(self._book_made)
        self._floor: Path | None = None
        self._made_up = False
        self._shown_to: tuple[str, access.Sight] | None = None
        self._locked: tuple[str, str] | None = None
        self._jobs = Jobs(self)
        self.exporting = Exporting(self, self._jobs)
        self.importing = Importing(self, self._jobs)
        self.past = Past(settings, self)
        self.days = Days(self)
        self.customers = Customers(self.past, self)
        self._first: Callable[[], None] | None = None
        self._named: object = None
        self._checks = QTimer(self)
        self._checks.timeout.connect(self._check)

    # The window

    def show(self, size: tuple[int, int] | None = None) -> MainWindow:
        """Make the window in the language in force, and show it."""
        window = MainWindow(self, self.memory, self._recent())
        if size is not None:
            window.resize(*size)
        self.window = window
        window.painted.connect(self._painted)
        self.keeper.show(window.book_corner)
        window.show()
        return window

    def after_paint(self, what: Callable[[], None]) -> None:
        """Do this when the first picture stands on the screen: it may import heavy things."""
        self._first = what

    def _painted(self) -> None:
        first, self._first = self._first, None
        if first is not None:
            first()

    def _rebuild(self) -> None:
        """A new window in another language, in the place of the old one."""
        if self.window is not None:
            place = self.window.geometry()
            self.window.remember()
            self.show_again().setGeometry(place)

    def show_again(self, size: tuple[int, int] | None = None) -> MainWindow:
        """A new window over the same floor instead of the one there was."""
        old, floor = self.window, self._floor
        front = None
        if old is not None:
            old.painted.disconnect(self._painted)
            front = old.past.front()
        window = self.show(size)
        if floor is not None and self._shown_to is None:
            window.book_corner.lock(self.keeper.why)
        elif self.hub is not None and floor is not None:
            window.follow(self.hub, floor.stem, land=False)
            if self.hub.snapshot is not None:
                window.take(self.hub.snapshot)
            if front is not None:
                window.past.open(front.objectName())
        if old is not None:
            old.close()
            old.deleteLater()
        return window

    # Floors

    def open_floor(self, path: Path) -> None:
        """Follow a floor, and check its health now and then. Where there is a book, only who may see it is shown it."""
        self._open(path, made_up=False)

    def open_made_up(self, path: Path) -> None:
        """Follow a floor that was made up to look at: no book guards it."""
        self._open(path, made_up=True)

    def _open(self, path: Path, made_up: bool) -> None:
        self._hide()
        self._floor, self._made_up = Path(path).absolute(), made_up
        address = str(self.settings.book)
        if address and not made_up and self.keeper.address != address:
            self.keeper.open(address, zone_of(self._floor), str(self.settings.book_key_file))
        self._admit()
        if self._shown_to is None and self.window is not None and not self.keeper.rights.person:
            self.window.book_corner.ask_sign_in(self._who)

    def _admit(self, _context: object = None) -> None:
        """Show the floor to who may see it, and hide it from anybody else at once."""
        if self._floor is None:
            return
        context = ALONE if self._made_up or not self.keeper.address else self.keeper.context
        if context.sight.nothing:
            why = "no_right" if context.rights.person else self.keeper.why
            if self.window is not None and self._locked != (context.rights.person, why):
                # Once: who may see pages of the book, but no floor, stays where they are.
                self.window.book_corner.lock(why)
            self._hide()
            self._locked = (context.rights.person, why)
        elif self._shown_to == (context.rights.person, context.sight):
            if self.hub is not None:
                self.hub.set_context(context)
                self.past.decide(self.settings, context)
                self.days.follow(self._floor, self.settings, context)
        else:
            self._follow(self._floor, context)

    def _hide(self) -> None:
        """Let the floor's figures go."""
        self._shown_to = self._locked = None
        self._checks.stop()
        self._jobs.end("check")
        self.past.close()
        self.days.close()
        if self.hub is not None:
            self.hub.close()

    def _follow(self, floor: Path, context: Context) -> None:
        from supervisor.live.hub import Hub

        if self.keeper.address and self.window is not None:
            # Another person may have looked at another part of it.
            self.window.blank()
        self._hide()
        if self.hub is None:
            self.hub = Hub(self.settings, self)
            self.hub.facts_changed.connect(self.keeper.set_facts)
            self.hub.snapshot_changed.connect(self._name_places)
        self._shown_to = (context.rights.person, context.sight)
        self.hub.set_context(context)
        if self.window is not None:
            self.window.follow(self.hub, floor.stem)
        self.hub.open(floor)
        self.past.open(floor)
        self.past.decide(self.settings, context)
        self.days.follow(floor, self.settings, context)
        spec = str(self.memory.value("scope/window", "day"))
        if spec in context.settings_on(self.keeper.today_on(), self.settings).shifts:
            self.hub.set_window(spec)
        self._remember_floor(floor)
        self._checks.start(_CHECK_AFTER_MS)

    def _name_places(self, snapshot: Snapshot) -> None:
        """What places are called, for the pages of the book."""
        names = snapshot.directory
        if self.keeper.address and names is not self._named:
            self._named = names
            places = {"site": names.sites, "client": names.clients, "team": names.teams, "queue": names.queues}
            self.keeper.set_places(places)

    @property
    def shown_floor(self) -> Path | None:
        """The floor that is open; none of those that were made up."""
        return None if self._made_up else self._floor

    def close_floor(self) -> None:
        """Let the floor go; a demo goes with it."""
        if self.keeper.address and self.window is not None:
            self.window.blank()
        self._hide()
        self._jobs.end("demo")
        self._floor = None
        if self.window is not None:
            self.window.leave(self._recent())

    def ask_floor(self) -> None:
        """Let somebody choose a floor."""
        choosing.ask_floor(self.window, self._floor_chosen)

    def ask_book(self) -> None:
        """Let somebody choose a book."""
        choosing.ask_book(self.window, self._book_chosen)

    def _book_chosen(self, paths: list[str]) -> None:
        self.change({"book": paths[0]})

    def ask_new_book(self) -> None:
        """Let somebody choose where a new book stands, and be its first centre manager."""
        choosing.ask_new_book(self.window, self.found_book_at)

    def found_book_at(self, paths: list[str]) -> None:
        """Ask for the first centre manager of a book that is to stand there."""
        if self.window is not None:
            self.founding.ask(paths[0], self.window)

    def _book_made(self, address: str, name: str, password: str) -> None:
        self.change({"book": address})
        self.keeper.sign_in(name, password)

    def close_book(self) -> None:
        """Work without a book on this computer; the floor that it guarded is closed with it."""
        self.change({"book": ""})

    def _change_book(self) -> None:
        floor = None if self._made_up else self._floor
        if floor is not None:
            self.close_floor()
        self.keeper.close()
        if floor is not None and self.settings.book:
            self.open_floor(floor)
        elif self.settings.book:
            zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
            self.keeper.open(str(self.settings.book), zone, str(self.settings.book_key_file))
            if self.window is not None:
                self.window.book_corner.ask_sign_in(self._who)

    def _floor_chosen(self, paths: list[str]) -> None:
        self.open_floor(Path(paths[0]))

    # The demo

    def try_demo(self) -> None:
        """Let the usual made-up centre live."""
        self.show_demo()

    def show_demo(self, agents: int = 40, seed: int = 1, speed: float = 1.0) -> None:
        """Let a made-up centre live in a floor of its own, and watch it."""
        self.close_floor()
        folder = kept.cache_dir() / "demo"
        folder.mkdir(parents=True, exist_ok=True)
        floor = folder / f"demo-{agents}-{seed}.db"
        self._jobs.start("demo", ["demo", str(floor), str(agents), str(seed), str(speed)], self._demo_told)
        self.open_made_up(floor)

    def _demo_told(self, said: dict[str, Any]) -> None:
        if said["kind"] == "problem" and self.window is not None:
            self.window.notice(say(Text(said["text"], said["context"]), **said["values"]))

    # Jobs

    def _check(self) -> None:
        self._checks.setInterval(_CHECK_EVERY_MS)
        if "demo" not in self._jobs:
            self.check_health()

    def check_health(self) -> None:
        """Look for what is doubtful in the floor now; the window is told when that is done."""
        # Its findings tell of the whole floor.
        sees_all = self._shown_to is not None and self._shown_to[1].everything
        if self._floor is not None and sees_all and "check" not in self._jobs:
            shown = self.hub.snapshot if self.hub is not None else None
            how = shown.feed.copy_reason if shown is not None else ""
            self._jobs.start("check", ["check", str(self._floor), how], self._check_told)

    def _check_told(self, said: dict[str, Any]) -> None:
        if said["kind"] == "done" and self.window is not None and self._shown_to is not None:
            self.window.set_findings(findings(said))

    # Settings

    def change(self, values: dict[str, Any]) -> None:
        """Keep changed settings and put them in force at once."""
        own = {name: value for name, value in self.settings.values.items() if name not in self.settings.forced}
        if self.remembers:  # what was given for this run only is not kept
            kept.save({**own, **values})
        self.settings = kept.Settings({**self.settings.values, **values}, self.settings.forced - values.keys())
        look_before, words_before = theme.now(), formats.current()
        put_on(self.settings)
        app = QApplication.instance()
        if isinstance(app, QApplication) and formats.current() != words_before:
            text.install(app)
            cells.forget()
            self._rebuild()
        elif theme.now() != look_before and self.window is not None:
            self.window.check_boxes()
        if self.hub is not None and values.keys() & _COUNTED:
            self.hub.set_settings(self.settings)
        if values.keys() & _MEANT:
            self.past.decide(self.settings, self.past.context)
            if self._floor is not None:
                self.days.follow(self._floor, self.settings, self.past.context)
        if self.window is not None and "shifts" in values and not self.keeper.address:
            self.window.scope_bar.offer_shifts(self.settings.shifts)
        if "book" in values and self.keeper.address != self.settings.book:
            self._change_book()

    def follow_system(self) -> None:
        """The system went light or dark."""
        put_on(self.settings)
        if self.window is not None:
            self.window.check_boxes()

    def settings_file(self) -> Path:
        """Where settings are kept."""
        return kept.config_dir() / "settings.toml"

    def _recent(self) -> list[Path]:
        found: Any = self.memory.value("recent", [])
        names = [found] if isinstance(found, str) else list(found or [])
        return [Path(name) for name in names if Path(name).exists()]

    def _remember_floor(self, path: Path) -> None:
        if path.parent == kept.cache_dir() / "demo":
            return
        names = [str(path), *(str(one) for one in self._recent() if one != path)]
        self.memory.setValue("recent", names[:_RECENT])

    def trouble(self) -> None:
        """Say that something broke in Moked itself."""
        if self.window is not None:
            self.window.notice(say(_BROKEN, path=str(log_file())))

    def close(self) -> None:
        """End everything that was started. The objects go here and now: a collector in the follower's thread must not
        find them, for what belongs to this thread may not end in another."""
        self._checks.stop()
        self.keeper.close()
        if self.hub is not None:
            self.hub.close()
        self.past.close()
        self.days.close()
        self.customers.close()
        self._jobs.end_all()
        self.exporting.close()
        self.importing.close()
        self.memory.sync()
        if self.hub is not None:
            self.hub.deleteLater()
        self.deleteLater()
