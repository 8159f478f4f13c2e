"""Rows of a table on the clipboard: as lines of tab-separated words, and as a table for letters and documents.

Below them stands a line that says what they are of, where somebody around the table knows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from supervisor import formats
from supervisor.letters import harmless
from widgets.parts.rows import Rows

_IN_ONE_CELL: Final = dict.fromkeys(map(ord, "\t\n\r\v\f\u2028\u2029"), " ")


def stamp_of(part: QWidget) -> str:
    """What a table is of, in one line: the nearest part around it that has a `stamp_line` says it."""
    around = part.parentWidget()
    while around is not None:
        if (tell := getattr(around, "stamp_line", None)) is not None:
            return str(tell(part.accessibleName()))
        around = around.parentWidget()
    return ""


def _cell(text: str) -> str:
    """A text as one cell: what people wrote over several lines stands in one, and is no formula."""
    return harmless(formats.plain(text).translate(_IN_ONE_CELL))


def copying(table: Rows, rows: Sequence[int], columns: Sequence[int], stamp: str) -> Iterator[None]:
    """Copy rows and columns, a row a step; `table` must stand still."""
    heads = [table.head(at) for at in columns]
    sides = [' align="right"' if head.trailing else "" for head in heads]
    lines = ["\t".join(head.title for head in heads)]
    marked = ["".join(f"<th{side}>{escape(head.title)}</th>" for head, side in zip(heads, sides, strict=True))]
    for row in rows:
        cells = [table.cell(row, at) for at in columns]
        lines.append("\t".join(_cell(cell.text) for cell in cells))
        marked.append(
            "".join(
                f"<td{side}>{escape(harmless(f'{cell.text} {cell.note}'.strip()))}</td>"
                for cell, side in zip(cells, sides, strict=True)
            )
        )
        yield
    if stamp:
        lines += ["", harmless(stamp)]
    direction = ' dir="rtl"' if formats.is_rtl() else ""
    body = "".join(f"<tr>{one}</tr>" for one in marked)
    data = QMimeData()
    data.setText(formats.plain("\n".join(lines)))
    below = f"<p{direction}>{escape(stamp)}</p>" if stamp else ""
    data.setHtml(f"<table{direction}>{body}</table>{below}")
    QGuiApplication.clipboard().setMimeData(data)
