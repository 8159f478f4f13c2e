"""Draws reports as PDF and PNG, in the window's process or in one without a screen."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from supervisor import formats, text
from supervisor.reports.report import Report

_made: list[QGuiApplication] = []


def draw(report: Report, path: Path, form: str) -> int:
    """Draw a report to `path` as one of `files.DRAWN`, in the language of its words; returns how many rows."""
    from widgets.paper import drawing

    if QCoreApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # nothing is shown, and a server has no screen
        _made.append(QGuiApplication(["moked"]))
    before = formats.current()
    text.use(*report.language.split("-"))
    try:
        return {"pdf": drawing.pdf, "png": drawing.png}[form](report, path)
    finally:
        text.use(*before.split("-"))
