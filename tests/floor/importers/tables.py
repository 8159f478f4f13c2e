"""A mapping and files to import, and a floor to look into."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from supervisor import contract
from supervisor.floor.importers.table.run import run
from supervisor.floor.importers.table.summary import Summary

Row = dict[str, Any]


def at(text: str) -> int:
    """An instant of an ISO 8601 time in UTC."""
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


class TableFloor:
    """A floor filled by a mapping; `take` may be called again with other files."""

    def __init__(self, folder: Path, mapping: str, name: str = "floor") -> None:
        self.folder = folder
        self.path = folder / f"{name}.db"
        self.map = folder / "centre.toml"
        self.map.write_text(mapping, encoding="utf-8")
        self.summary = Summary()

    def write(self, content: str | bytes, name: str = "export.csv") -> Path:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def take(self, *contents: str | bytes | Path, zone: str | None = "UTC", **more: Any) -> TableFloor:
        paths = [
            content if isinstance(content, Path) else self.write(content, f"export{number or ''}.csv")
            for number, content in enumerate(contents)
        ]
        self.summary = run(paths, self.path, zone=zone, map_path=self.map, **more)
        return self

    def rows(self, table: str, order: str = "1") -> list[Row]:
        with closing(sqlite3.connect(self.path)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY {order}')]

    def row(self, table: str) -> Row:
        (row,) = self.rows(table)
        return row

    def column(self, table: str, name: str, order: str = "1") -> list[Any]:
        return [row[name] for row in self.rows(table, order)]

    def rejects(self) -> list[tuple[int, str]]:
        """Line and code."""
        return [(row["line"], row["why"]) for row in self.rows("rejected", "line, why")]

    def content(self) -> dict[str, list[str]]:
        """All rows, in an order of their own."""
        return {
            table.name: sorted(
                repr({key: value for key, value in row.items() if key != "pk"}) for row in self.rows(table.name)
            )
            for table in contract.FOLLOWED
        }

    def changes(self) -> int:
        return max((row["seq"] for row in self.rows("change", "seq")), default=0)


def workbook(path: Path, sheets: dict[str, Sequence[Iterable[Any]]]) -> Path:
    """Write a small XLSX file: texts, numbers, truth values, and dates as (serial number, ``date`` or ``time``)."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    styles = (
        f'{head}<styleSheet xmlns="{main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/>'
        '<numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts><cellXfs count="3"><xf numFmtId="0"/>'
        '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    book = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>' for number, name in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{office}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{package}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{book}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{package}/relationships">{links}'
        f'<Relationship Id="rId{len(sheets) + 1}" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": styles,
    }
    for number, rows in enumerate(sheets.values(), 1):
        data = "".join(f'<row r="{line}">{_cells(line, row)}</row>' for line, row in enumerate(rows, 1))
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'{head}<worksheet xmlns="{main}"><sheetData>{data}</sheetData></worksheet>'
        )
    with zipfile.ZipFile(path, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return path


def _cells(line: int, row: Iterable[Any]) -> str:
    found = []
    for place, value in enumerate(row):
        name = f"{chr(ord('A') + place)}{line}"
        if value is None:
            continue
        if isinstance(value, tuple):
            found.append(f'<c r="{name}" s="{1 if value[1] == "date" else 2}"><v>{value[0]!r}</v></c>')
        elif isinstance(value, bool):
            found.append(f'<c r="{name}" t="b"><v>{int(value)}</v></c>')
        elif isinstance(value, int | float):
            found.append(f'<c r="{name}"><v>{value!r}</v></c>')
        else:
            found.append(f'<c r="{name}" t="inlineStr"><is><t>{escape(value)}</t></is></c>')
    return "".join(found)
