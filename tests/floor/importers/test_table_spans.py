"""Workbooks whose cells lie far apart, whatever they say of their own size, are refused before memory is asked for."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table.workbooks import Workbook, check_size

_XLSX = '<?xml version="1.0"?><worksheet><sheetData>{}</sheetData></worksheet>'
_ODS = (
    '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
    '<office:spreadsheet><table:table table:name="S">{}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)
_CELL = '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>'


def _packed(path: Path, name: str, text: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, text)
    return path


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1'><c r = 'ZZZZZZZ99999999999'><v>1</v></c></row>",
        '<row r="1"><c r="A1"/></row><row r="1048576">' + "<c/>" * 60 + "</row>",
        '<row r="1048576"><c t="n" r="A1048576"/></row><row><c/></row>',
        '<x:row r="1"><x:c r="A1"/></x:row><x:row r="1048576"><x:c\nr="xfd1048576"/></x:row>',
        '<row r="1"><c r="A1"/></row>' * 1_050_000,
    ],
)
def test_a_sheet_of_cells_far_apart_is_refused(tmp_path: Path, rows: str) -> None:
    path = _packed(tmp_path / "far.xlsx", "xl/worksheets/sheet1.xml", _XLSX.format(rows))
    with pytest.raises(InputError) as refused:
        check_size(path)
    assert refused.value.code == "too_big"


def test_a_sheet_may_stand_under_any_name_and_be_long(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"/><c r="T{row}"/></row>' for row in range(1, 60_001))
    check_size(_packed(tmp_path / "usual.xlsx", "xl/worksheets/sheet1.xml", _XLSX.format(rows)))
    bare = "<row><c/><c/></row>" * 60_000
    check_size(_packed(tmp_path / "bare.xlsx", "xl/worksheets/sheet1.xml", _XLSX.format(bare)))
    far = _packed(tmp_path / "far.xlsx", "elsewhere.bin", _XLSX.format('<row r="1048576"><c r="XFD1"/></row>'))
    with pytest.raises(InputError):
        check_size(far)


@pytest.mark.parametrize(
    ("rows", "taken"),
    [
        (
            f'<table:table-row>{_CELL}<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
            '<table:table-row table:number-rows-repeated="1048575"><table:table-cell '
            'table:number-columns-repeated="16384"/></table:table-row>',
            True,
        ),
        (
            '<table:table-row table:number-rows-repeated="1048575"><table:table-cell/></table:table-row>'
            f'<table:table-row><table:table-cell table:number-columns-repeated="16383"/>{_CELL}</table:table-row>',
            False,
        ),
        (
            '<table:table-row table:number-rows-repeated="99999999999999"><table:table-cell office:value="1" '
            'table:number-columns-repeated="9999"/></table:table-row>',
            False,
        ),
    ],
)
def test_an_open_document_counts_what_comes_again(tmp_path: Path, rows: str, taken: bool) -> None:
    path = _packed(tmp_path / "one.ods", "content.xml", _ODS.format(rows))
    if taken:
        check_size(path)
        return
    with pytest.raises(InputError) as refused, Workbook(path):
        pass
    assert refused.value.code == "too_big"
