"""JSON objects of a file, however they were written: one array, one per line, or one straight after the other."""

from __future__ import annotations

import codecs
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from supervisor.floor.importers import regular

PIECE: Final = 1 << 20
LONGEST: Final = 64 << 20
"""No record is longer: what goes on for so long is no stream of records."""
_BETWEEN: Final = re.compile(r"[ \t\r\n,\[\]\ufeff\x1e]*")


class Found(NamedTuple):
    """One object, its place in the file (from 1), its text (cut), and None with what is no object."""

    number: int
    value: dict[str, Any] | None
    text: str


def objects(file: IO[bytes]) -> Iterator[Found]:
    """Every object in the order of the file. What cannot be read is given as it stands up to the end of its line."""
    decoder, read = json.JSONDecoder(), codecs.getincrementaldecoder("utf-8")("replace")
    text, at, number, ended = "", 0, 0, False
    while True:
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        if at >= len(text) and ended:
            return
        value, end = _decoded(decoder, text, at)
        if end is None and not ended and len(text) - at < LONGEST:
            piece = file.read(PIECE)
            ended = not piece
            text, at = text[at:] + read.decode(piece, ended), 0
            continue
        if end is None:
            line_end = text.find("\n", at)
            end = len(text) if line_end < 0 else line_end
        number += 1
        yield Found(number, value if isinstance(value, dict) else None, text[at : min(end, at + 500)])
        at = end


def _decoded(decoder: json.JSONDecoder, text: str, at: int) -> tuple[Any, int | None]:
    """The value that begins there and where it ends; no end while it is not whole, or is none."""
    try:
        value, end = decoder.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None, None
    # A number at the end of what was read may go on.
    return (value, end) if isinstance(value, dict) or end < len(text) else (None, None)


def opened(path: Path) -> IO[bytes]:
    """The file, unpacked where it begins as a packed one: streams write such files under names without an ending."""
    regular.check_quietly(path)
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return gzip.open(path, "rb") if packed else path.open("rb")  # type: ignore[return-value]  # bytes
