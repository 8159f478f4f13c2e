"""Who makes a floor makes it alone, and puts it where none has come meanwhile."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from supervisor.errors import FloorError
from supervisor.file_lock import hold
from supervisor.floor import writing
from supervisor.mark import QT_TRANSLATE_NOOP

PATIENCE_S: Final = writing.BUSY_TIMEOUT_MS / 1000
_LOOK_S: Final = 0.02

_BEING_MADE = QT_TRANSLATE_NOOP(
    "floor",
    "Another import is making {path} right now, so nothing was written. When it is done, import again: it is added to "
    "what is there.",
)


class Making:
    """The sole right to make a floor that is not there, held by a lock on a small file beside its place."""

    def __init__(self, path: Path, sign: Path, file: IO[bytes]) -> None:
        self.path = path
        self._sign = sign
        self._file = file

    def end(self) -> None:
        """Give the right back."""
        if sys.platform == "win32":
            self._file.close()  # an open file cannot be deleted there
        with suppress(OSError):
            self._sign.unlink()
        self._file.close()


def begin(path: Path, patience_s: float = PATIENCE_S) -> Making | None:
    """Take the right to make a floor; None when it is there, or came while another was waited for.

    Raises `FloorError` with the codes ``being_made`` when another still makes it after `patience_s`, and ``full`` where
    nothing can be written.
    """
    sign = path.with_name(f".{path.name}.making")
    until = time.monotonic() + patience_s
    while not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = sign.open("ab")
        except OSError as problem:
            raise writing.no_room(path, problem) or problem from problem
        if hold(file) is not False and _stands(file, sign):
            making = Making(path, sign, file)
            if path.exists():
                making.end()
                return None
            return making
        file.close()
        if time.monotonic() > until:
            raise FloorError("being_made", _BEING_MADE, path=path)
        time.sleep(_LOOK_S)
    return None


def _stands(file: IO[bytes], sign: Path) -> bool:
    """Whether the file that is held is the one that others find; its holder before us may have deleted it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), sign.stat())
    except OSError:
        return False
