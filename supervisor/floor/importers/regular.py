"""Only regular files are opened: a pipe, a socket or a device may keep who opens it waiting for ever."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

_NO_FILE = QT_TRANSLATE_NOOP("importer", "{path} holds no file that could be an export. Nothing was imported.")


def check(path: Path) -> None:
    """Raises `InputError` (code ``unreadable``) for what is there and is no regular file."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return  # who opens it says why it cannot be
    if not S_ISREG(mode):
        raise InputError("unreadable", _NO_FILE, path=path)


def check_quietly(path: Path) -> None:
    """The same as OSError, for who passes over what cannot be read."""
    mode = os.stat(path).st_mode
    if not S_ISREG(mode):
        raise (
            IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
            if S_ISDIR(mode)
            else OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
        )
