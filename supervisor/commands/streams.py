"""What the command line writes to: letters that never make it fail, and an end that is told or kept quiet about."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from functools import lru_cache
from typing import Any, Final, TextIO

_OF_OUTPUT: Final = frozenset(
    getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG", "EIO", "EBADF", "EINVAL") if hasattr(errno, name)
)
"""What a system says of an output that takes no more."""


def prepare() -> None:
    """Make the output take every letter.

    A file or a pipe gets UTF-8 unless somebody chose an encoding (PYTHONIOENCODING): what a system has as its usual one
    may lack the letters of names. A terminal keeps its own, and shows a sign where it lacks a letter.
    """
    sys.stdout = _able(sys.stdout, "replace")
    sys.stderr = _able(sys.stderr, "backslashreplace")


def _able(stream: Any, errors: str) -> Any:
    if stream is None:  # it was closed before we began, or a window has none
        return _nowhere()
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    chosen = os.environ.get("PYTHONIOENCODING", "").partition(":")[0]
    with contextlib.suppress(OSError, ValueError):
        if chosen or stream.isatty():
            stream.reconfigure(errors=errors)
        else:
            stream.reconfigure(encoding="utf-8", errors=errors)
    return stream


@lru_cache(maxsize=1)
def _nowhere() -> TextIO:
    """What takes all and keeps nothing; one for as long as we run, for nobody would close it."""
    return open(os.devnull, "w", encoding="utf-8")


def read_word(text: str) -> str:
    """A word of the command line whose letters the system could not read: they are UTF-8 then."""
    try:
        return os.fsencode(text).decode()
    except UnicodeError:
        return text


def finish() -> None:
    """Hand over what was printed so far; raises OSError where it is not taken, rather than at the very end."""
    sys.stdout.flush()


def is_of_output(error: OSError) -> bool:
    """Whether an error is of the output, and not of a file with a name."""
    return error.filename is None and error.errno in _OF_OUTPUT


def give_up() -> None:
    """Leave what the output did not take: the interpreter would try again at its end, and complain."""
    for stream in (sys.stdout, sys.stderr):
        _drain(stream)


def _drain(stream: TextIO) -> None:
    try:
        stream.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            hole = os.open(os.devnull, os.O_WRONLY)
            try:
                os.dup2(hole, stream.fileno())
            finally:
                os.close(hole)
            stream.flush()


def tell(sentence: str) -> None:
    """Say a sentence beside the output, as far as somebody can hear it."""
    with contextlib.suppress(OSError, ValueError):
        print(sentence, file=sys.stderr, flush=True)
