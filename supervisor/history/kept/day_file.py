"""A file of named arrays with a header: complete or not there, and found out where it is damaged.

Layout: 8 letters of `MAGIC`, the length and checksum of the header (two little-endian 32-bit numbers), the header as
JSON, then the arrays, each at a multiple of 8 bytes. What cannot be read raises `DamagedError`.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np
import numpy.typing as npt

MAGIC: Final = b"mokday01"
_SIZES: Final = struct.Struct("<II")
_START: Final = len(MAGIC) + _SIZES.size
KEPT_BYTES: Final = 48 * 1024
"""Larger arrays are read each time: a year of them would fill the memory, and the system keeps the files at hand."""

Array = npt.NDArray[Any]


class DamagedError(Exception):
    """The file is not what was written."""


def forget(error: DamagedError) -> None:
    """Drop the file that was found damaged: whoever builds days next makes it anew."""
    for path in error.args:
        with contextlib.suppress(OSError):
            Path(path).unlink()


class DayFile:
    """One file that was written; arrays are read and checked when they are first asked for.

    It is not held open: another process may put a newer one in its place, whose arrays then are damaged for this one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known: dict[str, Array] = {}
        try:
            with path.open("rb") as file:
                self.header: dict[str, Any] = self._read_header(file)
                size = file.seek(0, os.SEEK_END)
            if self._base + self.header["size"] != size:
                raise ValueError("cut off")
        except (OSError, ValueError, struct.error, TypeError, KeyError) as problem:
            raise DamagedError(path) from problem

    def _read_header(self, file: BinaryIO) -> dict[str, Any]:
        start = file.read(_START)
        if start[: len(MAGIC)] != MAGIC:
            raise ValueError("another format")
        length, check = _SIZES.unpack(start[len(MAGIC) :])
        text = file.read(length)
        if zlib.crc32(text) != check:
            raise ValueError("a damaged header")
        self._base = -(-(_START + length) // 8) * 8
        return dict(json.loads(text))

    def array(self, name: str) -> Array:
        """An array by its name; raises `DamagedError`."""
        if name not in self._known:
            try:
                dtype, at, count, check = self.header["arrays"][name]
                with self.path.open("rb") as file:
                    file.seek(self._base + at)
                    raw = file.read(np.dtype(dtype).itemsize * count)
                if zlib.crc32(raw) != check:
                    raise ValueError("damaged")
                found = np.frombuffer(raw, dtype=dtype)
            except (OSError, KeyError, ValueError, TypeError) as problem:
                raise DamagedError(self.path) from problem
            if len(raw) > KEPT_BYTES:
                return found
            self._known[name] = found
        return self._known[name]

    def arrays(self, names: Iterable[str]) -> dict[str, Array]:
        """Several arrays by their names, read each time; raises `DamagedError`."""
        found = {}
        try:
            with self.path.open("rb") as file:
                for name in names:
                    dtype, at, count, check = self.header["arrays"][name]
                    file.seek(self._base + at)
                    raw = file.read(np.dtype(dtype).itemsize * count)
                    if zlib.crc32(raw) != check:
                        raise ValueError("damaged")
                    found[name] = np.frombuffer(raw, dtype=dtype)
        except (OSError, KeyError, ValueError, TypeError) as problem:
            raise DamagedError(self.path) from problem
        return found


def write(path: Path, header: Mapping[str, Any], arrays: Mapping[str, Array]) -> None:
    """Write a file whole or not at all; may raise OSError."""
    places: dict[str, list[Any]] = {}
    pieces: list[bytes] = []
    at = 0
    for name, array in arrays.items():
        raw = np.ascontiguousarray(array).tobytes()
        places[name] = [array.dtype.str, at, len(array), zlib.crc32(raw)]
        pieces += [raw, b"\0" * (-len(raw) % 8)]
        at += len(raw) + len(pieces[-1])
    told = {**header, "arrays": places, "size": at, "made": secrets.token_hex(8)}
    text = json.dumps(told, separators=(",", ":")).encode()
    head = MAGIC + _SIZES.pack(len(text), zlib.crc32(text)) + text
    replace(path, head + b"\0" * (-len(head) % 8) + b"".join(pieces))


def replace(path: Path, content: bytes) -> None:
    """Put a file in its place in one step; may raise OSError."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
    try:
        with part.open("wb") as file:
            file.write(content)
        os.replace(part, path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def narrow(values: npt.NDArray[np.int64]) -> Array:
    """Whole numbers in as few bytes as they fit in."""
    if not len(values):
        return values.astype(np.int8)
    least, most = int(values.min()), int(values.max())
    for dtype in (np.int8, np.int16, np.int32):
        limits = np.iinfo(dtype)
        if limits.min <= least and most <= limits.max:
            return values.astype(dtype)
    return values
