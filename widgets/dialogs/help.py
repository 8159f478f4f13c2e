"""A page of the help, in the language in force where it is there, else in English."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextFormat, QTextFrameFormat, QTextOption, QTextTable, QTextTableCellFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from resources import path
from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import theme
from widgets.dialogs.frame import Dialog

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Help")


DEFINITIONS: Final = "definitions"
"""The page that is made of the catalogue, in the words in force."""


def page_of(name: str, language: str) -> tuple[str, str]:
    """The text of a page and the language it is in."""
    if name == DEFINITIONS:
        from supervisor.models import definitions

        return definitions.page(), language
    translated = path("help", f"{name}.{language}.md")
    if language != "en" and translated.is_file():
        return translated.read_text(encoding="utf-8"), language
    return path("help", f"{name}.md").read_text(encoding="utf-8"), "en"


class HelpDialog(Dialog):
    """Shows one page to read; links within it work, others open outside."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(say(_TITLE), parent)
        words, language = page_of(name, formats.language())
        direction = (
            Qt.LayoutDirection.RightToLeft if formats.is_rtl() and language != "en" else Qt.LayoutDirection.LeftToRight
        )
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setOpenExternalLinks(True)
        self.page.setLayoutDirection(direction)
        option = QTextOption(self.page.document().defaultTextOption())
        option.setTextDirection(direction)
        self.page.document().setDefaultTextOption(option)
        self.page.document().setDocumentMargin(theme.now().gap)
        self.page.setFont(theme.font("text"))
        self.page.setMarkdown(words)
        _space_out(self.page)
        self.column.addWidget(self.page, 1)
        self.close_line()
        self.page.setFocus()
        # Up to about 75 letters in a line; wider windows read no better.
        self.resize(640, 720)


def _space_out(page: QTextBrowser) -> None:
    """Room above headings and paragraphs, which Qt's Markdown leaves out; code stays together and from the left."""
    block = page.document().begin()
    before_code = False
    while block.isValid():
        shape = block.blockFormat()
        code = bool(shape.property(QTextFormat.Property.BlockCodeFence))
        shape.setTopMargin(18 if shape.headingLevel() else 0 if code and before_code else 8)
        if code:
            shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            # One line wider than the page would push the text of a right-to-left page out of sight.
            shape.setNonBreakableLines(False)
        QTextCursor(block).setBlockFormat(shape)
        before_code = code
        block = block.next()
    _quieten_tables(page)
    page.moveCursor(QTextCursor.MoveOperation.Start)


def _quieten_tables(page: QTextBrowser) -> None:
    """Tables with a hairline under each row, as elsewhere in the window; whole grids lose lines from right to left."""
    for frame in page.document().rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        shape = frame.format().toTableFormat()
        shape.setBorder(0)
        shape.setBorderCollapse(False)
        shape.setCellPadding(6)
        shape.setCellSpacing(0)
        shape.setTopMargin(10)
        shape.setBottomMargin(6)
        frame.setFormat(shape)
        for row in range(frame.rows()):
            for column in range(frame.columns()):
                cell = frame.cellAt(row, column)
                line = QTextTableCellFormat(cell.format().toTableCellFormat())
                line.setBottomBorder(1)
                line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                line.setBottomBorderBrush(theme.now().color("line"))
                cell.setFormat(line)
                first = cell.firstCursorPosition()
                block = first.blockFormat()
                block.setTopMargin(0)
                first.setBlockFormat(block)
