"""What is being read of a floor just now, for whoever waits for a long answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Listener = Callable[[str, float], None]
"""Takes the table that is read, and which share of it is done."""

_listening: Final[list[Listener]] = []


def listen(listener: Listener) -> None:
    """Tell what is read from now on; of one process there is one who listens."""
    _listening[:] = [listener]


def reads(table: str, done: int, of: int) -> None:
    """So many rows of a table are passed, of so many that will be."""
    for listener in _listening:
        listener(table, min(max(done, 0) / max(of, 1), 1.0))
