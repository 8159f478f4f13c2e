"""Heads of the chain kept outside of the book: who rewrites the whole chain cannot rewrite these."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from supervisor.book.chain import Head, read_heads
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "book", "It is written in the book. The key file {path} could not be written ({detail}); see to it soon."
)


def keep(path: Path, head: Head) -> MokedError | None:
    """Add a head; returns what went wrong, because the verb itself is done."""
    try:
        with Path(path).open("a", encoding="ascii") as file:
            file.write(f"{head}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return MokedError("key_file", NOT_KEPT, path=path, detail=str(error))
    return None


def read(path: Path) -> list[Head]:
    """The heads of a key file; none when it is not there yet. Raises OSError when it cannot be read."""
    try:
        return read_heads(Path(path).read_text(encoding="utf-8", errors="replace"))
    except FileNotFoundError:
        return []
