"""Which windows of this user are alive: each holds a lock on a small file, which the system ends at any death."""

from __future__ import annotations

import sys
import uuid
from contextlib import suppress
from pathlib import Path
from typing import IO

from supervisor.file_lock import hold


class Hand:
    """The sign of life of one window, in a folder that all windows of this user share."""

    def __init__(self, folder: Path) -> None:
        """Take a place in the folder; raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        self.id = uuid.uuid4().hex
        self._folder = folder
        # Named only once it is held: nobody may take it for one that died.
        unfinished = folder / f".{self.id}"
        self._file: IO[bytes] | None = unfinished.open("wb")
        hold(self._file)
        if sys.platform == "win32":
            self._file.close()  # an open file has no other name there
            unfinished.rename(folder / self.id)
            self._file = (folder / self.id).open("r+b")
            hold(self._file)
        else:
            unfinished.rename(folder / self.id)

    def is_alive(self, hand: str) -> bool:
        """Whether the window with this sign still runs; the sign of a dead one is taken away."""
        if hand == self.id:
            return self._file is not None
        if not hand.isalnum():
            return False
        path = self._folder / hand
        try:
            with path.open("r+b") as file:
                if not hold(file):
                    return True
        except FileNotFoundError:
            return False
        except OSError:
            # It cannot be asked: better to wait than to offer one's work to two.
            return True
        with suppress(OSError):
            path.unlink()
        return False

    def close(self) -> None:
        """Give the place up."""
        file, self._file = self._file, None
        if file is not None:
            file.close()
            with suppress(OSError):
                (self._folder / self.id).unlink()
