"""Knows whether the -wal or -journal beside a floor belongs to it, or to another file that stood there before.

When a floor is replaced by rename while its writer still has the old one open, or was killed, the old -wal or -journal
stays under the new file's name, and SQLite would put the old pages into the new file. Nothing inside the files ties
them together, so what is remembered is which stood beside which, by device and inode. The inodes are pinned where the
system can do so, so that no number is used again for another file meanwhile.
"""

from __future__ import annotations

import os
import struct
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from supervisor.floor.copying import Stamp, beside, stamp

_HEADER: Final = struct.Struct(">IIIIII")
_MAGIC: Final = (0x377F0682, 0x377F0683)
_HOT: Final = bytes.fromhex("d9d505f920a163d7")
"""How a -journal begins that a change stands in."""
_JOURNAL_HEADER: Final = 28
_PIN: Final[int | None] = getattr(os, "O_PATH", None)
"""Opens a file without touching it: closing such a handle drops no lock of SQLite's, unlike any other."""

_Identity = tuple[int, int]
_Lineage = tuple[int, int]
"""A -wal's checkpoint number and its first salt: both count on by one each time one and the same log starts over."""


class _Pin:
    """Device and inode of a file, kept from being used again until `let_go`."""

    def __init__(self, path: Path, found: Stamp) -> None:
        self.identity: _Identity = found[:2]
        self._close: weakref.finalize[[int], _Pin] | None = None
        if _PIN is None:
            return
        try:
            handle = os.open(path, _PIN)
        except OSError:
            return
        now = os.fstat(handle)
        if (now.st_dev, now.st_ino) == self.identity:
            self._close = weakref.finalize(self, os.close, handle)
        else:
            os.close(handle)

    def let_go(self) -> None:
        if self._close is not None:
            self._close()


class Companions:
    """The files beside one floor, and whose they are."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._owner: _Pin | None = None
        self._pins: dict[str, _Pin] = {}
        self._lineage: _Lineage | None = None
        self._was_empty = False
        self._judged: _Identity | None = None
        self._nonce: bytes | None = None

    def foreign(self, main: Stamp | None, wal: Stamp | None) -> frozenset[str]:
        """Which of ``-wal`` and ``-journal`` are another file's now; to be asked at every look, with what was seen.

        An empty -wal holds nothing of anybody's: whoever starts to write it shows whose it is.
        """
        now = {"-wal": wal, "-shm": stamp(beside(self._path, "-shm"))}
        kept = {name for name, pin in self._pins.items() if _identity(now[name]) == pin.identity}
        if main is None:
            if not kept:
                self._forget()
            return frozenset()
        if self._owner is None or main[:2] == self._owner.identity:
            self._adopt(main, now)
            return frozenset()
        journal, log = self._strange_journal(main[:2]), self._strange(kept, wal)
        if not journal and not log:
            self._adopt(main, now)
            return frozenset()
        return frozenset((("-journal",) if journal else ()) + (("-wal",) if self._lineage is not None else ()))

    def _forget(self) -> None:
        for pin in (self._owner, *self._pins.values()):
            if pin is not None:
                pin.let_go()
        self._owner, self._pins, self._lineage, self._was_empty = None, {}, None, False
        self._judged, self._nonce = None, None

    def _strange(self, kept: set[str], wal: Stamp | None) -> bool:
        """Another file stands beside what is left of the old one's: whether that must be minded (still)."""
        if "-wal" not in kept:
            # Where somebody took only the -wal away, the -shm would still lead into the old writer's pages.
            return self._lineage is not None and wal is None and "-shm" in kept
        header = self._header()
        if self._lineage is None:
            if header is None:
                self._was_empty = True
                return True
            if self._was_empty and header[0] == 0:
                return False
            self._lineage = header
        elif header is not None:
            # A log that started anew was empty before, and nobody had it open: its writer opened the new file.
            return (header[1] - self._lineage[1]) % 2**32 == (header[0] - self._lineage[0]) % 2**32
        return True

    def _strange_journal(self, main: _Identity) -> bool:
        """A change that stood half made when the file was replaced is one of the old file, as long as it stands."""
        try:
            with open(beside(self._path, "-journal"), "rb") as journal:
                found = journal.read(_JOURNAL_HEADER)
        except OSError:
            found = b""
        nonce = found[12:16] if len(found) == _JOURNAL_HEADER and found.startswith(_HOT) else None
        if main != self._judged:
            self._judged, self._nonce = main, nonce
        elif nonce != self._nonce:
            self._nonce = None
        return self._nonce is not None

    def _header(self) -> _Lineage | None:
        try:
            with open(beside(self._path, "-wal"), "rb") as wal:
                found = wal.read(_HEADER.size)
        except OSError:
            return None
        if len(found) < _HEADER.size:
            return None
        magic, _version, _page, checkpoints, salt, _salt2 = _HEADER.unpack(found)
        return (checkpoints, salt) if magic in _MAGIC else None

    def _adopt(self, main: Stamp, now: Mapping[str, Stamp | None]) -> None:
        """What lies there belongs together."""
        self._lineage, self._was_empty = None, False
        self._judged, self._nonce = main[:2], None
        if self._owner is None or self._owner.identity != main[:2]:
            if self._owner is not None:
                self._owner.let_go()
            self._owner = _Pin(self._path, main)
        for name, found in now.items():
            pin = self._pins.get(name)
            if pin is not None and pin.identity != _identity(found):
                self._pins.pop(name).let_go()
                pin = None
            if pin is None and found is not None:
                self._pins[name] = _Pin(beside(self._path, name), found)


def _identity(found: Stamp | None) -> _Identity | None:
    return None if found is None else found[:2]
