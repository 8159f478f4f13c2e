"""What the window asks of the program around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from supervisor.access import Rights
    from supervisor.context import Context
    from supervisor.models.book_words import Names
    from supervisor.models.exporting import EveryRow
    from supervisor.reports.report import Report
    from supervisor.settings import Settings
    from widgets.dialogs.unsaved import Unsaved


class Draft(Protocol):
    """Typed work that was left."""

    call_id: str
    key: str
    verb: str
    typed: Mapping[str, Any]


class Work(Protocol):
    """What keeps typed work: `supervisor.app.work.Work`, as the window knows it."""

    saved: Any
    refused: Any
    dropped: Any
    go_on_wanted: Any
    has_forms: Callable[[Any], bool] | None

    def begin(self, verb: str, *, key: str = "", record: str = "", base_version: int | None = None) -> str: ...  # noqa: D102
    def typed(self, call_id: str, typed: Mapping[str, Any]) -> None: ...  # noqa: D102
    def save(self, call_id: str, arguments: Mapping[str, Any], password: str | None = None) -> None: ...  # noqa: D102
    def put_down(self, call_id: str) -> None: ...  # noqa: D102
    def unsaved(self) -> list[Unsaved]: ...  # noqa: D102
    def save_again(self, call_id: str) -> None: ...  # noqa: D102
    def go_on(self, call_id: str) -> None: ...  # noqa: D102 - open its form
    def discard(self, call_id: str) -> None: ...  # noqa: D102
    def resolve(self, call_id: str, chosen: Mapping[str, str]) -> None: ...  # noqa: D102


class Keeper(Protocol):
    """The book beside the window: `supervisor.app.keeper.Keeper`, as the window knows it."""

    changed: Any
    answered: Any
    context: Context

    @property
    def place(self) -> str: ...  # noqa: D102 - the book, as it may be shown; empty without one
    @property
    def rights(self) -> Rights: ...  # noqa: D102 - of who is signed in
    @property
    def zone(self) -> str: ...  # noqa: D102 - of times that are shown
    @property
    def work(self) -> Work: ...  # noqa: D102
    def words(self) -> Names: ...  # noqa: D102
    def today_on(self) -> str: ...  # noqa: D102
    def sign_in(self, who: str, password: str | None) -> None: ...  # noqa: D102 - `signed_in` or `refused` follows
    def sign_out(self, why: str = "signed_out") -> None: ...  # noqa: D102
    def change_password(self, old: str, new: str) -> None: ...  # noqa: D102
    def ask(self, question: str, token: str, **arguments: Any) -> None: ...  # noqa: D102
    def restore(self, path: str, who: str, password: str, token: str) -> None: ...  # noqa: D102


class Exporting(Protocol):
    """What writes reports: `supervisor.app.exporting.Exporting`, as the window knows it."""

    def save(self, report: Report, out: Path) -> None: ...  # noqa: D102
    def save_every_row(self, wanted: EveryRow, out: Path) -> None: ...  # noqa: D102
    def save_picture(self, picture: QImage, out: Path) -> None: ...  # noqa: D102


class Importing(Protocol):
    """What takes files: `supervisor.app.importing.Importing`, as the window knows it."""

    def ask(self) -> None: ...  # noqa: D102
    def take(self, paths: list[Path]) -> None: ...  # noqa: D102
    def cancel(self) -> None: ...  # noqa: D102
    def show_imports(self) -> None: ...  # noqa: D102 - as the window tells


class Past(Protocol):
    """What answers of the floor's past: `supervisor.app.past.Past`, as the window knows it."""

    answered: Any
    failed: Any
    doing: Any
    changed: Any

    @property
    def busy(self) -> bool: ...  # noqa: D102 - whether answers are still to come
    @property
    def context(self) -> Context: ...  # noqa: D102 - what answers hold
    def ask(self, token: str, question: Any, *, aside: bool = False) -> None: ...  # noqa: D102
    def drop(self, prefix: str, *, at_once: bool = False) -> None: ...  # noqa: D102 - what a page asked


class Customers(Protocol):
    """What reads the customer at hand: `supervisor.app.customers.Customers`, as the window knows it."""

    told: Any
    failed: Any

    def ask(self, asked: Any) -> None: ...  # noqa: D102
    def warm(self) -> None: ...  # noqa: D102 - be ready for the first question
    def forget(self) -> None: ...  # noqa: D102


class Days(Protocol):
    """What sums up past days: `supervisor.app.days.Days`, as the window knows it."""

    told: Any

    def start(self) -> None: ...  # noqa: D102
    def stop(self) -> None: ...  # noqa: D102 - for now


class Stage(Protocol):
    """What the window asks of the program around it."""

    settings: Settings

    @property
    def keeper(self) -> Keeper: ...  # noqa: D102
    @property
    def exporting(self) -> Exporting: ...  # noqa: D102
    @property
    def past(self) -> Past: ...  # noqa: D102
    @property
    def days(self) -> Days: ...  # noqa: D102
    @property
    def customers(self) -> Customers: ...  # noqa: D102
    @property
    def importing(self) -> Importing: ...  # noqa: D102
    def ask_floor(self) -> None: ...  # noqa: D102
    def ask_book(self) -> None: ...  # noqa: D102
    def ask_new_book(self) -> None: ...  # noqa: D102
    def close_book(self) -> None: ...  # noqa: D102
    def try_demo(self) -> None: ...  # noqa: D102
    def open_floor(self, path: Path) -> None: ...  # noqa: D102
    def close_floor(self) -> None: ...  # noqa: D102
    def check_health(self) -> None: ...  # noqa: D102
    def change(self, values: dict[str, Any]) -> None: ...  # noqa: D102
    def settings_file(self) -> Path: ...  # noqa: D102
