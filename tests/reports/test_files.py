"""CSV and workbooks: what stands in every cell, and that nothing half written is left."""

from __future__ import annotations

import csv
import errno
import gc
import os
import re
import resource
import sqlite3
import warnings
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from supervisor import clock
from supervisor.app import drawing
from supervisor.errors import InputError
from supervisor.letters import harmless
from supervisor.reports import files, xlsx_file
from supervisor.reports.local_time import LocalTimes, day_serial
from supervisor.reports.report import Definition, Field, Report, Sheet, from_spool, in_chunks, spool
from supervisor.reports.xlsx_cells import LONGEST_TEXT, letters

FIELDS = (
    Field("queue_name", "Queue", "text"),
    Field("channel", "Channel", "word", {"voice": "Voice", "chat": "Chat"}),
    Field("entered", "Entered", "count"),
    Field("service_level", "Service level", "ratio", n="service_level_n", small_n=20),
    Field("service_level_n", "Service level: n", "count"),
    Field("aht", "AHT", "ms"),
    Field("queued_at", "Queued at", "instant"),
    Field("on", "Day", "day"),
    Field("past_threshold", "Past the threshold", "yes_no"),
    Field("revenue", "Revenue", "money"),
    Field("csat_mean", "CSAT", "number"),
)
SUMMER_AT = 1_782_907_500_250  # 2026-07-01T12:05:00.250Z, 15:05 in Jerusalem
FULL = ("Loans", "voice", 1_145, 0.8427, 1_143, 93_784_000, SUMMER_AT, "2026-07-01", True, (123_450, "ILS"), 4.25)
EMPTY = ("=cmd|' /C calc'!A1", None, 0, None, 0, None, None, None, None, None, None)
DEFINED = Definition("service_level", "Service level", "The share.", "in time / all", "%", "n: contacts", "")


def report(*rows: tuple[Any, ...], rtl: bool = False, fields: tuple[Field, ...] = FIELDS) -> Report:
    sheet = Sheet("Queues", fields, in_chunks(rows or (FULL, EMPTY)))
    return Report(sheet, "Asia/Jerusalem", rtl, (DEFINED,), (("Floor", "day.db"), ("Zone", "Asia/Jerusalem")))


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cells(path: Path, sheet: str) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python()


def part(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as archive:
        return archive.read(f"xl/{name}").decode()


def test_a_csv_is_for_programs(tmp_path: Path) -> None:
    path = tmp_path / "queues.csv"
    assert files.save(report(), path) == 2
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n") == 3
    full, empty = read_csv(path)
    assert full == {
        "queue_name": "Loans",
        "channel": "voice",
        "entered": "1145",
        "service_level": "0.8427",
        "service_level_n": "1143",
        "aht": "93784.0",
        "queued_at": "2026-07-01T15:05:00.250+03:00",
        "on": "2026-07-01",
        "past_threshold": "true",
        "revenue": "1234.50",
        "revenue_currency": "ILS",
        "csat_mean": "4.25",
    }
    assert empty.pop("queue_name") == "'=cmd|' /C calc'!A1"
    assert (empty.pop("entered"), empty.pop("service_level_n")) == ("0", "0")
    assert set(empty.values()) == {""}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1-1", "'+1-1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("-", "'-"),
        ("-5", "-5"),
        ("+972501234567", "+972501234567"),
        ("-1.5", "-1.5"),
        ("a=1", "a=1"),
        ("שלום", "שלום"),
        ("", ""),
    ],
)
def test_no_text_is_run_as_a_formula(text: str, written: str, tmp_path: Path) -> None:
    assert harmless(text) == written
    path = tmp_path / "one.csv"
    files.save(
        report((text, text, text), fields=(FIELDS[0], Field("word", "w", "word"), Field("b", "b", "text"))), path
    )
    (row,) = read_csv(path)
    assert set(row.values()) == {written}


def test_beside_a_csv_stands_what_it_is_about(tmp_path: Path) -> None:
    path = tmp_path / "queues.csv"
    files.save(report(), path)
    told = (tmp_path / "queues.csv.about.txt").read_text(encoding="utf-8-sig")
    assert "Floor: day.db\nZone: Asia/Jerusalem" in told
    assert "Service level (service_level)\n  Meaning: The share.\n  Formula in force: in time / all" in told


def test_a_workbook_has_typed_cells(tmp_path: Path) -> None:
    path = tmp_path / "queues.xlsx"
    assert files.save(report(), path) == 2
    assert CalamineWorkbook.from_path(path).sheet_names == ["Queues", "Definitions", "Scope"]
    head, full, empty = cells(path, "Queues")
    assert head[:4] == ["Queue", "Channel", "Entered", "Service level"]
    assert full[:5] == ["Loans", "Voice", 1145.0, 0.8427, 1143.0]
    assert full[5].total_seconds() == 93_784
    assert f"{full[6]:%Y-%m-%d %H:%M}" == "2026-07-01 15:05"
    assert f"{full[7]:%Y-%m-%d}" == "2026-07-01"
    assert full[8:] == [True, 1234.5, 4.25]
    assert empty == ["=cmd|' /C calc'!A1", "", 0.0, "", 0.0, *[""] * 6]
    assert cells(path, "Scope") == [
        ["What", "Value"],
        ["Floor", "day.db"],
        ["Zone", "Asia/Jerusalem"],
    ]
    assert cells(path, "Definitions")[1][:4] == [
        "Service level",
        "service_level",
        "The share.",
        "in time / all",
    ]


def test_how_a_workbook_looks(tmp_path: Path) -> None:
    path = tmp_path / "queues.xlsx"
    xlsx_file.write(report(), path)
    sheet, styles = part(path, "worksheets/sheet1.xml"), part(path, "styles.xml")
    assert 'rightToLeft="1"' not in sheet
    assert re.search(r'<pane ySplit="1"[^>]*state="frozen"', sheet)
    assert '<autoFilter ref="A1:K3"/>' in sheet
    assert "<f>" not in sheet
    columns = re.findall(r'<col min="(\d+)" max="(\d+)" width="([\d.]+)"', sheet)
    assert sum(int(last) - int(first) + 1 for first, last, _ in columns) == len(FIELDS)
    assert min(float(width) for *_, width in columns) > 6
    for wanted in ("[h]:mm:ss", "0.0%", "yyyy-mm-dd hh:mm:ss", "#,##0.00 &quot;ILS&quot;"):
        assert f'formatCode="{wanted}"' in styles
    assert not re.search(r"hyperlink", sheet)


def test_a_workbook_of_a_language_from_right_to_left_is_mirrored(tmp_path: Path) -> None:
    path = tmp_path / "queues.xlsx"
    xlsx_file.write(report(rtl=True), path)
    for number in (1, 2, 3):
        assert 'rightToLeft="1"' in part(path, f"worksheets/sheet{number}.xml")


def test_a_small_figure_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "queues.xlsx"
    small = (*FULL[:4], 19, *FULL[5:])
    xlsx_file.write(report(FULL, small), path)
    cells = ElementTree.fromstring(part(path, "worksheets/sheet1.xml")).iter()
    styles = {cell.get("r"): cell.get("s") for cell in cells if cell.tag.endswith("}c")}
    assert styles["D2"] != styles["D3"]
    assert styles["C2"] == styles["C3"]


def test_what_no_number_can_be_stands_as_text(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    fields = (Field("a", "a", "ms"), Field("b", "b", "instant"), Field("c", "c", "day"), Field("d", "d", "text"))
    xlsx_file.write(report((-1_000, "when?", "soon", "x" * 40_000), fields=fields), path)
    row = cells(path, "Queues")[1]
    assert row[:3] == ["-1000", "when?", "soon"]
    assert len(row[3]) == LONGEST_TEXT
    assert row[3].endswith("x…")


ODD = (
    "a&b<c>",
    " before",
    "after ",
    "two\nlines",
    "_x0041_",
    "bell\x07",
    "\t",
    "\ufffe",
    "שלום",
    "<r>no</r>",
    "",
    "\r",
    "x" * 40_000,
)


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("kind", ["text", "word"])
def test_texts_stand_as_the_library_writes_them(tmp_path: Path, kind: str, alone: bool) -> None:
    """The rows go past it; it is the measure of what other programs take."""
    from xlsxwriter import Workbook

    texts = [one for one in ODD if one != "<r>no</r>"]  # which the library takes for letters of several kinds
    for number, chosen in enumerate([[one] for one in texts] if alone else [texts]):
        ours, theirs = tmp_path / f"ours{number}.xlsx", tmp_path / f"theirs{number}.xlsx"
        xlsx_file.write(report(*((one,) for one in chosen), fields=(Field("a", "a", kind),)), ours)
        with Workbook(str(theirs), {"constant_memory": True}) as book:
            sheet = book.add_worksheet()
            for row, one in enumerate(chosen, 1):
                sheet.write_string(row, 0, one if len(one) < LONGEST_TEXT else one[: LONGEST_TEXT - 1] + "…")
        found = [re.findall("<is>.*?</is>", part(path, "worksheets/sheet1.xml"), re.DOTALL) for path in (ours, theirs)]
        assert found[0][1:] == [one for one in found[1] if one != "<is><t></t></is>"]


def test_no_text_is_taken_for_marks(tmp_path: Path) -> None:
    xlsx_file.write(report(("<r>no</r>",), fields=(Field("a", "a", "text"),)), tmp_path / "a.xlsx")
    assert cells(tmp_path / "a.xlsx", "Queues")[1] == ["<r>no</r>"]


def test_columns_have_their_letters() -> None:
    assert [letters(at) for at in (0, 25, 26, 51, 52, 701, 702, 16_383)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
        "XFD",
    ]


def test_one_odd_value_leaves_the_others_of_its_column_numbers(tmp_path: Path) -> None:
    fields = (Field("a", "a", "count"), Field("b", "b", "ms"))
    xlsx_file.write(report((1, 86_400_000), ("two", -5), (3, None), fields=fields), tmp_path / "a.xlsx")
    rows = cells(tmp_path / "a.xlsx", "Queues")[1:]
    assert [row[0] for row in rows] == [1.0, "two", 3.0]
    assert rows[0][1].total_seconds() == 86_400
    assert [row[1] for row in rows[1:]] == ["-5", ""]


def test_more_rows_than_a_sheet_holds_go_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "LAST_ROW", 4)
    path = tmp_path / "long.xlsx"
    fields = (Field("a", "a", "count"),)
    for count, sheets in ((3, [3]), (6, [3, 3]), (7, [3, 3, 1])):
        assert xlsx_file.write(report(*((at,) for at in range(count)), fields=fields), path) == count
        book = CalamineWorkbook.from_path(path)
        assert book.sheet_names[:-2] == ["Queues", "Queues 2", "Queues 3"][: len(sheets)]
        found = [[row[0] for row in book.get_sheet_by_index(at).to_python()[1:]] for at in range(len(sheets))]
        assert [len(one) for one in found] == sheets
        assert [value for one in found for value in one] == list(range(count))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_file_that_is_there_stays(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        files.save(report(), path)
    assert caught.value.code == "report_exists"
    assert path.read_text(encoding="utf-8") == "mine"
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert files.save(report(), path, force=True) == 2
    assert path.stat().st_size > 100


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_nothing_half_written_stays(name: str, tmp_path: Path) -> None:
    def rows() -> Any:
        yield [FULL]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        files.save(Report(Sheet("Queues", FIELDS, rows()), "UTC"), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.pdf", "a.png"])
@pytest.mark.parametrize("room", [10, 700])
def test_a_full_disk_leaves_the_old_report(
    name: str, room: int, tmp_path: Path, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text("the report of yesterday", encoding="utf-8")
    rows = tuple((f"Queue {number}", *FULL[1:]) for number in range(20))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(InputError) as caught:
            files.save(report(*rows), path, force=True, draw=drawing.draw)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (caught.value.code, caught.value.values["detail"]) == ("report_not_written", os.strerror(errno.EFBIG))
    assert [one.name for one in tmp_path.iterdir()] == [name]
    assert path.read_text(encoding="utf-8") == "the report of yesterday"
    caught.value.__traceback__ = caught.value.__cause__ = caught.value.__context__ = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the workbook's library leaves its own files to the collector
        gc.collect()
    assert capfd.readouterr() == ("", ""), "no library speaks for itself"
    assert files.save(report(*rows), path, force=True, draw=drawing.draw) == 20


def test_a_database_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "floor.csv"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE contact (id)")
    connection.close()
    before = path.read_bytes()
    for out in (path, tmp_path / "link.xlsx"):
        if out != path:
            out.symlink_to(path)
        with pytest.raises(InputError) as caught:
            files.save(report(), out, force=True)
        assert caught.value.code == "report_exists"
        with pytest.raises(InputError):
            files.place(out, lambda part: 1, force=True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("length", [244, 300])
def test_a_name_too_long_is_said_and_one_just_short_enough_is_taken(length: int, tmp_path: Path) -> None:
    path = tmp_path / ("ש" * (length // 2) + ".xlsx")
    if length < 255:
        assert files.save(report(), path) == 2
        return
    for name in (path, path.with_suffix(".csv")):
        with pytest.raises(InputError) as caught:
            files.save(report(), name, force=True)
        assert (caught.value.code, caught.value.values["detail"]) == (
            "report_not_written", os.strerror(errno.ENAMETOOLONG)
        )  # fmt: skip


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        files.save(report(), tmp_path / "nowhere" / "a.xlsx")
    assert caught.value.code == "report_not_written"
    with pytest.raises(InputError) as caught:
        files.save(report(), tmp_path / "a.doc")
    assert caught.value.code == "report_format"


def test_a_report_goes_through_lines_of_json(tmp_path: Path) -> None:
    assert list(spool(from_spool(spool(report())))) == list(spool(report()))
    files.save(from_spool(spool(report())), tmp_path / "a.xlsx")
    files.save(report(), tmp_path / "b.xlsx")
    first, second = (part(tmp_path / name, "worksheets/sheet1.xml") for name in ("a.xlsx", "b.xlsx"))
    assert first == second


@pytest.mark.parametrize("zone", ["Asia/Jerusalem", "UTC", "Asia/Kathmandu", "Africa/Monrovia"])
def test_local_times_are_those_of_the_clock(zone: str) -> None:
    where = clock.zone(zone)
    times = LocalTimes(where)
    changes = (1_774_569_600_000, 1_792_882_800_000)  # about Jerusalem's of March and October 2026
    for at in (
        0,
        -1,
        -86_400_001,
        SUMMER_AT,
        *(one + step for one in changes for step in range(-1, 86_400_000, 977_777)),
    ):
        local = clock.to_local(at, where)
        assert times.iso(at) == local.isoformat(timespec="milliseconds")
        day, rest = divmod(times.serial(at) * 86_400_000, 86_400_000)
        assert day == day_serial(local.date().isoformat())
        assert (
            abs(
                rest - (local.hour * 3_600_000 + local.minute * 60_000 + local.second * 1000 + local.microsecond / 1000)
            )
            < 1
        )
