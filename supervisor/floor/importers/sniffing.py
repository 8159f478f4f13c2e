"""What a file is, by its first bytes: cheap enough for the window itself."""

from __future__ import annotations

import csv
import gzip
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from supervisor.floor.importers import regular
from supervisor.floor.importers.cdr import shapes

QUEUE_LOG: Final = "asterisk-queue-log"
CDR: Final = "asterisk-cdr"
CONNECT: Final = "amazon-connect"

_LOOKED_AT: Final = 16_384
_LINES: Final = 5
_QUEUE_LOG_LINE = re.compile(rb"\d{9,11}(?:\.\d+)?\|[^|\n]*\|[^|\n]*\|[^|\n]*\|[A-Z]{3,}")
_CDR_LINE = re.compile(rb'"?(?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)"?,"?(?:DOCUMENTATION|BILLING|OMIT|DEFAULT)\b')
_CDR_WORD = re.compile(rb'[,"](?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)[,"]')
_CDR_HEADING: Final = (b"channel", b"dstchannel", b"disposition")
_CONNECT_RECORD = re.compile(rb'"AWSAccountId"\s*:|"AgentARN"\s*:')


def _is_cdr(line: bytes) -> bool:
    names = {name.strip(b' "').lower() for name in line.split(b",")}
    if names.issuperset(_CDR_HEADING) or _CDR_LINE.search(line):
        return True
    told = _CDR_WORD.search(line) is not None
    return told and bool(shapes.names([next(csv.reader([line.decode("utf-8", "replace")]), [])]))


_KINDS: Final[tuple[tuple[str, Callable[[bytes], bool]], ...]] = (
    (QUEUE_LOG, lambda head: any(_QUEUE_LOG_LINE.match(line) for line in head.splitlines()[:_LINES])),
    (
        CONNECT,
        lambda head: head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in (b"{", b"[") and bool(_CONNECT_RECORD.search(head)),
    ),
    (CDR, lambda head: any(map(_is_cdr, head.splitlines()[:_LINES]))),
)


def form_of(path: Path) -> str:
    """The format that a file, packed or not, begins as: a key of `importers.FORMATS`; empty for any other table."""
    head = b""
    with suppress(OSError, EOFError):
        regular.check_quietly(path)
        with path.open("rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
        with gzip.open(path) if packed else path.open("rb") as inner:
            head = inner.read(_LOOKED_AT).replace(b"\0", b"")
    return next((form for form, fits in _KINDS if fits(head)), "")
