"""What the table view asks of a model, so that it needs to know nothing of what the table is about."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance


class CellLike(Protocol):
    """What is drawn in a cell: text, a quiet note, a status level, an interval, a share of a limit, a picture."""

    @property
    def text(self) -> str: ...  # noqa: D102 - named in the class's text
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def level(self) -> str: ...  # noqa: D102
    @property
    def quiet(self) -> bool: ...  # noqa: D102
    @property
    def low(self) -> float | None: ...  # noqa: D102
    @property
    def high(self) -> float | None: ...  # noqa: D102
    @property
    def bar(self) -> float | None: ...  # noqa: D102
    @property
    def icon(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> float | None: ...  # noqa: D102


class HeadLike(Protocol):
    """What is drawn above a column."""

    @property
    def id(self) -> str: ...  # noqa: D102 - named in the class's text
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def group(self) -> str: ...  # noqa: D102
    @property
    def trailing(self) -> bool: ...  # noqa: D102
    @property
    def weight(self) -> int: ...  # noqa: D102
    @property
    def hidden(self) -> bool: ...  # noqa: D102
    @property
    def sample(self) -> str: ...  # noqa: D102
    @property
    def worst_descending(self) -> bool: ...  # noqa: D102


class Rows(Protocol):
    """A table model with keyed rows. `moving` and `moved` are told before and after rows change places."""

    moving: SignalInstance
    moved: SignalInstance

    def cell(self, row: int, column: int) -> CellLike: ...  # noqa: D102 - see the model
    def head(self, column: int) -> HeadLike: ...  # noqa: D102
    def key_at(self, row: int) -> str: ...  # noqa: D102
    def row_of(self, key: str) -> int: ...  # noqa: D102
    def rows_of(self, keys: Collection[str]) -> list[int]: ...  # noqa: D102
    def still(self) -> Rows: ...  # noqa: D102
    def ticks(self) -> list[int]: ...  # noqa: D102
    def hold(self, held: bool) -> None: ...  # noqa: D102
    def explain(self, column: int) -> str: ...  # noqa: D102
    def sort(self, column: int, order: Qt.SortOrder) -> None: ...  # noqa: D102
    def rowCount(self) -> int: ...  # noqa: D102
    def columnCount(self) -> int: ...  # noqa: D102
