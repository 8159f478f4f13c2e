"""A workbook that says it is vast ends the process that reads it; that is a sentence about the file, others go on."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook as Writer

from supervisor.errors import InputError
from supervisor.floor.importers.table import book_reader, run, workbooks
from supervisor.floor.importers.table.workbooks import Workbook

_SECTOR, _FREE, _END, _FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def _record(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _compound(stream: bytes) -> bytes:
    """One stream of at most 62 KB as the file of an old workbook (MS-CFB): a header, one FAT sector, a directory."""
    stream = stream.ljust(-(-max(len(stream), 4096) // _SECTOR) * _SECTOR, b"\0")
    sectors = len(stream) // _SECTOR
    fat = [_FAT, _END, *range(3, 2 + sectors), _END]
    fat += [_FREE] * (128 - len(fat))
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0) + struct.pack("<109I", 0, *[_FREE] * 108)

    def entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
        text = name.encode("utf-16-le")
        place = struct.pack("<HBBIII", len(text) + 2, kind, 1, _FREE, _FREE, child)
        return text.ljust(64, b"\0") + place + bytes(36) + struct.pack("<IQ", start, size)

    names = entry("Root Entry", 5, _END, 0, 1) + entry("Workbook", 2, 2, len(stream))
    return head + struct.pack("<128I", *fat) + names.ljust(_SECTOR, b"\0") + stream


def _xls(path: Path, rows: int, columns: int) -> Path:
    """An old workbook (BIFF8) of one cell that says its sheet has so many rows and columns."""

    def begin(kind: int) -> bytes:
        return _record(0x809, struct.pack("<HHHHII", 0x600, kind, 0, 0, 0, 6))

    cell = _record(0x204, struct.pack("<HHHHB", 0, 0, 0, 2, 0) + b"id")
    sheet = begin(0x10) + _record(0x200, struct.pack("<IIHHH", 0, rows, 0, columns, 0)) + cell + _record(10, b"")

    def book(at: int) -> bytes:
        sheets = _record(0x85, struct.pack("<IBB", at, 0, 0) + bytes([2, 0]) + b"S1")
        return begin(5) + _record(0x42, struct.pack("<H", 1200)) + sheets + _record(10, b"")

    path.write_bytes(_compound(book(len(book(0))) + sheet))
    return path


def test_an_old_workbook_that_says_it_is_vast(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused, Workbook(_xls(tmp_path / "vast.xls", 0xFFFFFFFF, 0xFFFF)) as book:
        book.cells(book.names()[0])
    assert refused.value.code == "died"
    with Workbook(_xls(tmp_path / "usual.xls", 1, 1)) as book:  # the next one is read as ever
        assert book.cells("S1") == [["id"]]


def test_shared_texts_that_are_not_there(tmp_path: Path) -> None:
    path = tmp_path / "texts.xlsx"
    with Writer(tmp_path / "usual.xlsx") as made:
        made.add_worksheet().write(0, 0, "id")
    vast = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="4000000000000"/>'
    with zipfile.ZipFile(tmp_path / "usual.xlsx") as usual, zipfile.ZipFile(path, "w") as packed:
        for name in usual.namelist():
            packed.writestr(name, vast if name == "xl/sharedStrings.xml" else usual.read(name))
    with pytest.raises(InputError) as refused, Workbook(path) as book:
        book.names()
    assert refused.value.code == "unreadable"  # before anybody asks for the memory


def test_a_sheet_of_too_many_cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbooks, "MOST_CELLS", 3)
    path = tmp_path / "four.xlsx"
    with Writer(path) as made:
        made.add_worksheet().write(1, 1, "far")
    monkeypatch.setattr(workbooks, "check_size", lambda path: None)  # an old workbook is not looked through
    with pytest.raises(InputError) as refused, Workbook(path) as book:
        book.cells("Sheet1")
    assert refused.value.code == "too_big"


def test_the_reader_takes_no_more_memory_than_it_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "long.xlsx"
    with Writer(path) as made:
        sheet = made.add_worksheet()
        for row in range(2_000):
            sheet.write_row(row, 0, [f"{row} {column}" for column in range(10)])
    with Workbook(path) as book:
        assert book.cells("Sheet1")[1_999][9] == "1999 9"
    path.touch()
    monkeypatch.setattr(workbooks, "MOST_MEMORY", 16 << 20)
    with pytest.raises(InputError) as refused, Workbook(path) as book:
        book.cells("Sheet1")
    assert refused.value.code == "died"


def test_equal_texts_of_a_piece_are_one() -> None:
    rows: list[list[Any]] = [["".join(("q", "1")), 1.5], ["".join(("q", "1")), None]]
    (block,) = book_reader.blocks(rows)
    assert block == [["q1", 1.5], ["q1", None]]
    assert block[0][0] is block[1][0]


def test_who_follows_a_folder_goes_on_after_a_file_that_kills_its_reader(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    _xls(folder / "vast.xls", 0xFFFFFFFF, 0xFFFF)
    mapping = tmp_path / "m.toml"
    mapping.write_text('[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "d"\n', encoding="utf-8")
    turns = 0

    def stop() -> bool:
        """Asked before each file and while waiting: the good one comes once the first look is over."""
        nonlocal turns
        turns += 1
        if turns == 3:
            (folder / "good.csv").write_text("n,d\n1,2026-01-01\n", encoding="utf-8")
        return turns > 40

    told = run.run([folder], tmp_path / "a.floor", zone="UTC", follow=True, map_path=mapping, stop=stop, poll_s=0.01)
    assert told.rows["case"] == 1
    assert told.rejected == {"died": 1}
