"""A report as a PDF or as a picture."""

from __future__ import annotations

import errno
import os
import re
from itertools import chain, islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QFile, QFileDevice, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from supervisor.reports.report import Report, Row
from widgets.paper import columns
from widgets.paper.flow import SAMPLE, Flow, is_list
from widgets.paper.ink import Ink, color

_A4: Final = (595.0, 842.0)
_MARGIN: Final = 36.0
_FOOT: Final = 26.0
_DOTS_TO_A_POINT: Final = 20
"""Fine enough that letters keep their distances."""
_PICTURE_SCALE: Final = 2.0
_PICTURE_WIDTHS: Final = (640.0, 1500.0)
_MANY, _MANY_WIDE = 12, 1160.0
"""A picture with more definitions is at least so wide: they stand in columns."""
PICTURE_ROWS: Final = 500
"""A picture shows so many rows; what is longer is read as a PDF or a workbook."""
_ENDLESS: Final = 1e9
_HIGHEST: Final = 30_000
"""Pixels, near what a picture can have."""
_TAIL: Final = 64
_END: Final = re.compile(rb"startxref\s+(\d{1,15})\s+%%EOF\s*\Z")


class _Paper:
    """Pages of one device."""

    def __init__(self, ink: Ink, bottom: float, writer: QPdfWriter | None = None) -> None:
        self.ink, self.margin, self.bottom, self._writer = ink, _MARGIN, bottom, writer

    def turn(self) -> None:
        if self._writer is not None:
            self._writer.newPage()


def pdf(report: Report, path: Path) -> int:
    """Write a report as pages of A4, upright where its columns fit; returns how many rows. Raises OSError."""
    rows = iter(chain.from_iterable(report.sheet.chunks))
    sample = list(islice(rows, SAMPLE))
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EIO, file.errorString(), str(path))
    writer = QPdfWriter(file)
    writer.setTitle(report.title or report.sheet.title)
    writer.setCreator("Moked")
    writer.setResolution(72 * _DOTS_TO_A_POINT)
    width, height = _A4 if _needs(report, sample, _A4[0]) <= _A4[0] - 2 * _MARGIN else _A4[::-1]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    writer.setPageLayout(layout)
    painter = QPainter()
    try:
        if not painter.begin(writer):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        try:
            ink = Ink(painter, _DOTS_TO_A_POINT, width, report.rtl)
            count = Flow(report, _Paper(ink, height - _MARGIN - _FOOT + 12, writer), width).lay(sample, rows)
        finally:
            painter.end()
    finally:
        file.flush()
        failed = file.errorString() if file.error() != QFileDevice.FileError.NoError else ""
        file.close()
    if failed or not _is_whole(path):  # the writer itself does not look whether its bytes were taken
        raise OSError(errno.EIO, failed or os.strerror(errno.EIO), str(path))
    return count


def _is_whole(path: Path) -> bool:
    """Whether a PDF ends, and its list of contents stands where its end says: not so where any byte is missing."""
    with path.open("rb") as file:
        file.seek(max(file.seek(0, os.SEEK_END) - _TAIL, 0))
        end = _END.search(file.read())
        if end is None:
            return False
        file.seek(int(end[1]))
        return file.read(4) == b"xref"


def _needs(report: Report, sample: list[Row], width: float) -> float:
    """How wide the table is when nothing parts it."""
    ink = Ink(QPainter(), _DOTS_TO_A_POINT, width, report.rtl)
    found = columns.measured(report.sheet.fields, sample, ink, report.zone)
    if is_list(found, sample):
        return 0.0
    return columns.total(columns.without_empty(found, sample)[0] if len(sample) < SAMPLE else found)


def picture(report: Report) -> tuple[QImage, int]:
    """A report as one picture, and how many of its rows it shows."""
    rows = iter(chain.from_iterable(report.sheet.chunks))
    sample = list(islice(rows, PICTURE_ROWS + 1))
    least, most = _PICTURE_WIDTHS
    least = _MANY_WIDE if len(report.definitions) > _MANY else least
    width = min(max(_needs(report, sample[:SAMPLE], most) + 2 * _MARGIN, least), most)
    # Laid twice: the first time tells how high it is.
    _, high = _painted(report, sample, width, 1)
    return _painted(report, sample, width, min(round((high + _MARGIN) * _PICTURE_SCALE), _HIGHEST))[0], min(
        len(sample), PICTURE_ROWS
    )


def _painted(report: Report, sample: list[Row], width: float, pixels: int) -> tuple[QImage, float]:
    image = QImage(round(width * _PICTURE_SCALE), pixels, QImage.Format.Format_RGB32)
    image.fill(color("raised"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    try:
        paper = _Paper(Ink(painter, _PICTURE_SCALE, width, report.rtl), _ENDLESS)
        flow = Flow(report, paper, width, PICTURE_ROWS)
        flow.lay(sample[:SAMPLE], iter(sample[SAMPLE:]))
        return image, flow.y
    finally:
        painter.end()


def png(report: Report, path: Path) -> int:
    """Write a report as a picture; returns how many rows it shows. Raises OSError."""
    image, count = picture(report)
    save(image, path)
    return count


def save(image: QImage, path: Path) -> None:
    """Write a picture as PNG; raises OSError."""
    made = QBuffer()  # a library that meets a full disk speaks for itself
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(made, "PNG", 70):  # type: ignore[call-overload]  # the stubs want bytes
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), str(path))
    path.write_bytes(made.data().data())


def stamped(image: QImage, title: str, stamp: str, rtl: bool) -> QImage:
    """A picture of a page as it was seen, with a line below it that says what it is of."""
    ratio = image.devicePixelRatio()
    width = image.width() / ratio
    made = QImage(image.width(), image.height() + round(44 * ratio), QImage.Format.Format_RGB32)
    made.fill(color("raised"))
    painter = QPainter(made)
    image.setDevicePixelRatio(1.0)
    painter.drawImage(0, 0, image)
    ink = Ink(painter, ratio, width, rtl)
    below = image.height() / ratio
    ink.line(0, below + 0.5, width, below + 0.5, "edge")
    ink.text(12, below + 6, width - 24, title, 11, bold=True, wrapped=False)
    ink.text(12, below + 24, width - 24, stamp, 11, role="text_quiet", wrapped=False)
    painter.end()
    return made
