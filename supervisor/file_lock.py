"""Locks on files that the system ends at any death of whoever holds them."""

from __future__ import annotations

import errno
import sys
from typing import IO, Final

_HELD: Final = (errno.EAGAIN, errno.EACCES, errno.EDEADLK, errno.EWOULDBLOCK)


def hold(file: IO[bytes]) -> bool | None:
    """Lock a file for as long as it is open; False when another holds it, None where its disk knows no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as problem:
        return False if problem.errno in _HELD else None
    return True
