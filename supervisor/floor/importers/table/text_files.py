"""Text files: their encoding, which is never guessed, and their lines, none of which may fill the memory."""

from __future__ import annotations

import codecs
import gzip
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP

_ENCODING = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is not UTF-8 (from line {line} on). Say its encoding, for example --encoding cp1255 for Hebrew, cp1256 for "
    "Arabic, cp1250 for Romanian, cp1252 for western letters. Nothing was imported.",
)
_NO_ENCODING = QT_TRANSLATE_NOOP("importer", "“{encoding}” is no encoding. Try cp1255, cp1256, cp1250 or utf-16.")
_NOT_IN = QT_TRANSLATE_NOOP("importer", "{path} cannot be read as {encoding} (line {line}). Nothing was imported.")
_LONG_LINE = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is no table of rows: line {line} is longer than {most} million letters. Nothing was imported; export it "
    "again, or say what separates its lines.",
)

_CUT_OFF = QT_TRANSLATE_NOOP(
    "importer",
    "{path} holds empty bytes from line {line} on, as are left where a program is cut off while it writes. Nothing was "
    "imported; export it again.",
)

_EMPTY_BYTES: Final = bytes(16)
"""So many beside each other no encoding has."""
LONGEST_LINE: Final = 1 << 24
"""So many letters a line may have."""
_WIDEST: Final = 4
"""So many bytes a letter may have."""
LONGEST_HEADING: Final = 1 << 20
"""So many bytes the first line of a table may have."""
BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_OF_FILES: Final = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "utf_7"))


def clean(text: str) -> str:
    """A text without what no text may hold, and SQLite would not find again: nulls and halves of letters."""
    if "\0" in text:
        text = text.replace("\0", "")
    return text if text.isascii() else text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def open_bytes(path: Path) -> IO[bytes]:
    """The file's bytes, unpacked where it is packed."""
    return gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb")  # type: ignore[return-value]  # it is one


def _is_of_files(encoding: str) -> bool:
    """Whether a name is an encoding in which programs write files; Python's has others, of bytes and of escapes."""
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError):
        return False
    return bool(getattr(found, "_is_text_encoding", True)) and found.name.replace("-", "_") not in _NOT_OF_FILES


def encoding_of(path: Path, given: str | None, lined: bool = False) -> str:
    """By its mark, else UTF-8 when all of it is, else as given; another one is never guessed: raises `InputError`.

    Of a file that is `lined` no line is read on for ever.
    """
    with open_bytes(path) as file:
        head = file.read(4)
        marked = next((name for mark, name in BOMS if head.startswith(mark)), None)
        if given is not None and marked is None and not _is_of_files(given):
            raise InputError("encoding", _NO_ENCODING, encoding=given)
        file.seek(0)
        name = marked or given or "utf-8"
        decoder, line, unended = codecs.getincrementaldecoder(name)(), 1, 0
        while True:
            block = file.read(1 << 20)
            try:
                decoder.decode(block, final=not block)
            except UnicodeDecodeError as problem:
                line += block[: problem.start].count(b"\n")
                text = _NOT_IN if given or marked else _ENCODING
                code = "cut" if marked and not block else "encoding"
                raise InputError(code, text, path=path, line=line, encoding=name) from problem
            if not (given or marked) and block.count(b"\0") * 10 > len(block):
                if _EMPTY_BYTES in block:
                    line += block[: block.find(_EMPTY_BYTES)].count(b"\n")
                    raise InputError("cut", _CUT_OFF, path=path, line=line)
                # UTF-16 without its mark
                raise InputError("encoding", _ENCODING, path=path, line=line, encoding=name)
            if not block:
                return name
            line += block.count(b"\n")
            ended = max(block.rfind(b"\n"), block.rfind(b"\r"))
            unended = unended + len(block) if ended < 0 else len(block) - ended
            if lined and unended > _WIDEST * LONGEST_LINE:
                raise InputError("unreadable", _LONG_LINE, path=path, line=line, most=LONGEST_LINE >> 20)


def check_first_line(path: Path) -> None:
    """Refuse a text file whose first line does not end: it is no table, and cutting it would take very long. Raises
    `InputError`."""
    with open_bytes(path) as file:
        head = file.read(LONGEST_HEADING)
    if len(head) == LONGEST_HEADING and b"\n" not in head and b"\r" not in head:
        raise InputError("unreadable", _LONG_LINE, path=path, line=1, most=LONGEST_HEADING >> 20)


def lines(path: Path, text: io.TextIOWrapper) -> Iterator[str]:
    """The lines of a file, none of them so long that it would fill the memory."""
    number = 0
    while line := _next(path, text, number + 1):
        number += 1
        if len(line) == LONGEST_LINE:
            raise InputError("unreadable", _LONG_LINE, path=path, line=number, most=LONGEST_LINE >> 20)
        yield clean(line)


def _next(path: Path, text: io.TextIOWrapper, number: int) -> str:
    try:
        return text.readline(LONGEST_LINE)
    except UnicodeDecodeError as problem:  # it was changed since it was looked through
        raise InputError("encoding", _NOT_IN, path=path, line=number, encoding=text.encoding) from problem
