"""Where reading of a file stopped, and how the same content is known again under another name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import IO, Final

HEAD_BYTES: Final = 4096
TAIL_BYTES: Final = 256

Place = tuple[int, int, bytes, bytes]


@dataclass(slots=True)
class Position:
    """One row of ``import_position``.

    `offset` counts bytes (rows of a dump: the last id). `head` and `tail` are the first and the last bytes before it,
    kept as ``length:hash:length:hash`` in ``head_hash``: a rotated or copied file is known by them.
    """

    path: str
    device: int = 0
    inode: int = 0
    offset: int = 0
    line: int = 0
    head: bytes = b""
    tail: bytes = b""
    pk: int | None = None
    stored: str = ""
    saved: tuple[int, int] = (-1, -1)
    at: int = 0

    def took(self, chunk: bytes, lines: int) -> None:
        """`chunk`, so many whole lines, was read."""
        if len(self.head) < HEAD_BYTES:
            self.head = (self.head + chunk)[:HEAD_BYTES]
        self.tail = (self.tail + chunk)[-TAIL_BYTES:] if len(chunk) < TAIL_BYTES else chunk[-TAIL_BYTES:]
        self.offset += len(chunk)
        self.line += lines

    def place(self) -> Place:
        """How far reading is, to come back to by `stand_at`."""
        return self.offset, self.line, self.head, self.tail

    def stand_at(self, place: Place) -> None:
        """Say that reading is there."""
        self.offset, self.line, self.head, self.tail = place

    def mark(self) -> str:
        """What `head_hash` holds (a dump is known by its first row instead)."""
        if not self.head:
            return self.stored
        return f"{len(self.head)}:{_hash(self.head)}:{len(self.tail)}:{_hash(self.tail)}"


def _hash(chunk: bytes) -> str:
    return hashlib.blake2b(chunk, digest_size=8).hexdigest()


def continues(file: IO[bytes], known: Position) -> bool | None:
    """Whether the file goes on from a known position: True, False, or None for a shorter copy (nothing new).

    On True the known position's `head` and `tail` are filled, and the file stands at its offset.
    """
    parts = known.stored.split(":")
    if len(parts) != 4 or not parts[0].isdigit() or not parts[2].isdigit() or parts[0] == "0":
        return False
    file.seek(0)
    head = file.read(int(parts[0]))
    if _hash(head) != parts[1]:
        return False
    file.seek(known.offset - int(parts[2]))
    tail = file.read(int(parts[2]))
    if len(tail) < int(parts[2]):
        return None
    if _hash(tail) != parts[3]:
        return False
    known.head, known.tail = head, tail
    return True
