"""What the window says when its figures are not as fresh, or not from where, one would think."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP

STOPPED = QT_TRANSLATE_NOOP(
    "window", "No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying."
)
FAILED = QT_TRANSLATE_NOOP("window", "{problem} The figures of {time} stay on screen; Moked keeps trying.")
COPIED: Final = {
    "read_only_folder": QT_TRANSLATE_NOOP(
        "window", "This folder may not be written, so Moked follows a copy of the file."
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "window",
        "The program that writes this file was stopped in the middle of a change. Moked follows a copy without that "
        "change until the program runs again.",
    ),
    "stale_wal": QT_TRANSLATE_NOOP(
        "window",
        "The file was replaced while its old -wal still lies beside it. Moked follows a copy of the new file alone. "
        "Close the program that wrote the old file, and move its -wal and -shm away before another one writes.",
    ),
}
"""By the reason in `Feed.copy_reason`."""
