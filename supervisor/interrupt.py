"""Ctrl-C at any moment of a command: it ends with the exit code 130, and nobody reads where the program was.

Python interrupts whatever runs, the loading of a module too: that is left half made then, and what is written in C ends
the process with a cry. So an interruption waits until a module is there.
"""

from __future__ import annotations

import _thread
import os
import signal
import threading
from types import FrameType
from typing import Final

STOPPED: Final = 130
"""The exit code of a command that was interrupted."""
_LOADING: Final = ("<frozen importlib._bootstrap>", "shibokensupport")
"""Parts of the names of files whose code loads modules, and what they need later."""
_AGAIN_S: Final = 0.02

_works = threading.Event()


def hold() -> None:
    """Heed Ctrl-C so from now on; until `work` it ends the process at once, for nothing was begun."""
    signal.signal(signal.SIGINT, _interrupted)


def work(on: bool) -> None:
    """Whether there is something that can be interrupted as usual, and be cleaned up after."""
    (_works.set if on else _works.clear)()


def _interrupted(number: int, frame: FrameType | None) -> None:
    if not _works.is_set():
        os._exit(STOPPED)
    if _is_loading(frame):
        again = threading.Timer(_AGAIN_S, _thread.interrupt_main)
        again.daemon = True
        again.start()
        return
    signal.default_int_handler(number, frame)


def _is_loading(frame: FrameType | None) -> bool:
    while frame is not None:
        if any(name in frame.f_code.co_filename for name in _LOADING):
            return True
        frame = frame.f_back
    return False
