"""What the window asks of the program around it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from supervisor.settings import Settings
    from widgets.windows.book_doors import Asking


class Stage(Protocol):
    """What the window asks of the program around it."""

    settings: Settings

    @property
    def keeper(self) -> Asking: ...  # noqa: D102 - as in the program
    def ask_floor(self) -> None: ...  # noqa: D102
    def ask_import(self) -> None: ...  # noqa: D102
    def ask_book(self) -> None: ...  # noqa: D102
    def close_book(self) -> None: ...  # noqa: D102
    def import_paths(self, paths: list[Path]) -> None: ...  # noqa: D102
    def cancel_import(self) -> None: ...  # noqa: D102
    def try_demo(self) -> None: ...  # noqa: D102
    def open_floor(self, path: Path) -> None: ...  # noqa: D102
    def close_floor(self) -> None: ...  # noqa: D102
    def check_health(self) -> None: ...  # noqa: D102
    def change(self, values: dict[str, Any]) -> None: ...  # noqa: D102
    def settings_file(self) -> Path: ...  # noqa: D102
