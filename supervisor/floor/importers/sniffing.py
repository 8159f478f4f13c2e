"""What a file is, by its first bytes: cheap enough for the window itself."""

from __future__ import annotations

import gzip
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

_LOOKED_AT: Final = 8_192
_LINES: Final = 5
_QUEUE_LOG = re.compile(rb"\d{9,11}(?:\.\d+)?\|[^|\n]*\|[^|\n]*\|[^|\n]*\|[A-Z]{3,}")


def is_queue_log_text(path: Path) -> bool:
    """Whether a file, packed or not, begins with lines of a log of Asterisk's queues."""
    head = b""
    with suppress(OSError, EOFError):
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
        with gzip.open(path) if packed else path.open("rb") as inner:
            head = inner.read(_LOOKED_AT)
    return any(_QUEUE_LOG.match(line) for line in head.splitlines()[:_LINES])
