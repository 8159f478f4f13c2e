"""Reads a queue_log file, plain or gzipped, block by block, and goes on through rotation."""

from __future__ import annotations

import gzip
import os
import re
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from supervisor.floor.importers import regular
from supervisor.floor.importers.endless import LONGEST, EndlessLineError
from supervisor.floor.importers.queue_log.position import Position, continues

BLOCK_BYTES: Final = 4 << 20
_ROTATED = re.compile(r"[-._]?(?:\d[-._\d]*|old|bak)(?:\.gz)?")
GRACE_S: Final = 10.0
"""A file that was renamed away is read on for this long: its writer may still hold it."""
TICK_MS: Final = 20
"""Files bear the time of the system's last tick, this much before the clock's at most."""


def open_file(path: Path) -> IO[bytes]:
    """Open a file, through gzip where its first bytes say so; raises OSError."""
    regular.check_quietly(path)
    file = path.open("rb")
    if file.read(2) == b"\x1f\x8b":
        file.close()
        return gzip.GzipFile(path)  # type: ignore[return-value]  # reads like a file
    file.seek(0)
    return file


def to_text(chunk: bytes) -> str:
    """Decode lines: UTF-8, and line by line Latin-1 where they are not."""
    try:
        return chunk.decode()
    except UnicodeDecodeError:
        return "\n".join(map(_line_to_text, chunk.split(b"\n")))


def _line_to_text(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")


class TextTap:
    """One file, or one path whose file changes. `read` gives whole lines; `rest` the unfinished last line.

    `known` are the positions of everything read before; content that is among them is not read again.
    """

    def __init__(self, path: Path, known: list[Position]) -> None:
        self.path = path
        self.name = str(path)
        self._known = known
        self._retired: list[tuple[IO[bytes], Position, float]] = []
        self._part = b""
        self.skipped = 0
        self._open()

    def _open(self) -> None:
        self._file = open_file(self.path)
        self._raw = getattr(self._file, "fileobj", None) or self._file
        status = os.fstat(self._raw.fileno())
        self._part, self._endless = b"", False
        try:
            self.position = self._resume(status)
        except (OSError, EOFError):
            self._file.close()
            raise
        self._begun_at = self._raw.tell()

    def _resume(self, status: os.stat_result) -> Position:
        for one in sorted(self._known, key=lambda known: -known.offset):
            one.stored = one.stored if not one.head else one.mark()
            goes_on = continues(self._file, one)
            if goes_on is False:
                continue
            self._file.seek(one.offset if goes_on else 0, os.SEEK_SET if goes_on else os.SEEK_END)
            self.skipped = one.line
            mine = one if one.path == self.name else replace(one, path=self.name, pk=None)
            mine.device, mine.inode = status.st_dev, status.st_ino
            if mine is not one:
                self._known.append(mine)
            return mine
        self._file.seek(0)
        mine = Position(self.name, status.st_dev, status.st_ino)
        self._known.append(mine)
        return mine

    @property
    def total(self) -> int:
        """Bytes on disk still to read when the tap was opened."""
        return max(os.fstat(self._raw.fileno()).st_size - self._begun_at, 0)

    @property
    def done(self) -> int:
        """Bytes on disk read so far."""
        return int(self._raw.tell() - self._begun_at)

    def read(self) -> tuple[str, int] | None:
        """The next whole lines and the number of the first; None when there are none now.

        Raises `EndlessLineError`, once: nothing of this file is looked at any more until another one stands there.
        """
        for file, position, _ in self._retired:
            chunk = _whole_lines(file)
            if chunk:
                return self._give(chunk, position)
        while True:
            fresh = b"" if self._endless else self._file.read(BLOCK_BYTES)
            if not fresh:
                return None
            end = fresh.rfind(b"\n") + 1
            if end:
                chunk, self._part = self._part + fresh[:end], fresh[end:]
                return self._give(chunk, self.position)
            if len(self._part) + len(fresh) > LONGEST:
                self._part, self._endless = b"", True
                raise EndlessLineError(self.position.line + 1)
            self._part += fresh

    @staticmethod
    def _give(chunk: bytes, position: Position) -> tuple[str, int]:
        first = position.line + 1
        start = position.offset == 0
        position.took(chunk, chunk.count(b"\n"))
        text = to_text(chunk[:-1])
        return (text.removeprefix("\ufeff") if start else text), first

    def rest(self) -> tuple[str, int] | None:
        """The last line where it has no end yet, and its number."""
        text = to_text(self._part).strip("\ufeff \r\n\t\0")
        return (text, self.position.line + 1) if text else None

    def turn(self) -> None:
        """Look whether the path leads to another file by now (rotated) or the file was emptied (copied away)."""
        now = time.monotonic()
        self._retired = [one for one in self._retired if one[2] > now or _close(one[0])]
        try:
            status = os.stat(self.path)
        except FileNotFoundError:
            return
        if (status.st_dev, status.st_ino) != (self.position.device, self.position.inode):
            self._retired.append((self._file, self.position, now + GRACE_S))
            self._rewind_part()
            self._open()
            self._read_missed()
        elif status.st_size < self.position.offset + len(self._part) or self._head_changed():
            self._file.close()
            self._read_copy(self.position)
            self._open()

    def _rewind_part(self) -> None:
        if self._part or self._endless:
            self._file.seek(self.position.offset)

    def _head_changed(self) -> bool:
        head = self.position.head[:64]
        return bool(head) and os.pread(self._raw.fileno(), len(head), 0) != head

    def catch_up(self) -> None:
        """Read what was written to this path's earlier files while nobody followed: the rest of the one that was
        being read, and files that came and went since."""
        for one in [one for one in self._known if one.path == self.name and one.at and one is not self.position]:
            self._read_copy(one)
        self._read_missed()

    def _read_missed(self) -> None:
        since = max((one.at for one in self._known if one.path == self.name and one.at), default=None)
        if since is None:
            return
        for path in reversed(list(siblings(self.path))):
            try:
                if path.stat().st_mtime_ns // 1_000_000 >= since - TICK_MS:
                    self._read_unknown(path)
            except (OSError, EOFError):
                continue

    def _read_unknown(self, path: Path) -> None:
        status = path.stat()
        held = [self.position, *(position for _, position, _ in self._retired)]
        if any((one.device, one.inode) == (status.st_dev, status.st_ino) for one in held):
            return
        file = open_file(path)
        for one in self._known:
            one.stored = one.mark()
            if continues(file, one) is not False:
                file.close()
                return
        file.seek(0)
        mine = Position(str(path), status.st_dev, status.st_ino)
        self._known.append(mine)
        self._retired.append((file, mine, time.monotonic() + GRACE_S))

    def _read_copy(self, left: Position) -> None:
        """Read on in the file that the rotation left, from where we stopped."""
        if left.head:
            left.stored = left.mark()
        for path in siblings(self.path):
            try:
                file = open_file(path)
                if continues(file, left):
                    file.seek(left.offset)
                    # The file that was emptied may bear another name by now, and is not the one that is read here.
                    status = path.stat()
                    left.device, left.inode = status.st_dev, status.st_ino
                    self._retired.append((file, left, time.monotonic() + GRACE_S))
                    return
                _close(file)
            except OSError:
                continue

    def close(self) -> None:
        """Close every file."""
        _close(self._file)
        for file, *_ in self._retired:
            _close(file)
        self._retired.clear()


def _close(file: IO[bytes]) -> bool:
    file.close()
    return False


def _whole_lines(file: IO[bytes]) -> bytes:
    at = file.tell()
    chunk = file.read(BLOCK_BYTES)
    end = chunk.rfind(b"\n") + 1
    if end < len(chunk):
        file.seek(at + end)
    return chunk[:end]


def siblings(path: Path) -> Iterable[Path]:
    """Files beside `path` that a rotation may have made of it, newest first."""
    try:
        found = [
            one
            for one in path.parent.iterdir()
            if one.name.startswith(path.name) and _ROTATED.fullmatch(one.name[len(path.name) :])
        ]
        return sorted(found, key=lambda one: -one.stat().st_mtime)
    except OSError:
        return []
