"""Dialogs that list things to read: keyboard shortcuts, what a figure means, findings in the data, about Moked."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from supervisor import __version__, formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.text import say
from widgets import actions, theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.labels import Label

_SHORTCUTS = QT_TRANSLATE_NOOP("dialogs", "Keyboard shortcuts")
_HEALTH = QT_TRANSLATE_NOOP("dialogs", "Data health")
_NO_FINDINGS = QT_TRANSLATE_NOOP("dialogs", "Nothing doubtful was found. Every row of the floor keeps to the contract.")
_ABOUT = QT_TRANSLATE_NOOP("dialogs", "About Moked")
_WHAT = QT_TRANSLATE_NOOP(
    "dialogs",
    "Moked {version}. The shift manager's window on a contact centre. It reads what the centre writes and changes "
    "nothing there. MIT licence.",
)
_RUNS = QT_TRANSLATE_NOOP("dialogs", "Python {python}, Qt {qt}, {system}.")
_KEPT = QT_TRANSLATE_NOOP("dialogs", "Settings are kept in {path}.")
_SEVERITIES: Final[dict[str, tuple[str, Text]]] = {
    "wrong": ("bad", QT_TRANSLATE_NOOP("dialogs", "Figures are wrong")),
    "doubt": ("attention", QT_TRANSLATE_NOOP("dialogs", "In doubt")),
    "note": ("info", QT_TRANSLATE_NOOP("dialogs", "Note")),
}
"""Severity of a finding -> (colour role, words)."""


class Finding(Protocol):
    """One thing that the health check found."""

    @property
    def severity(self) -> str: ...  # noqa: D102 - as in the health check
    @property
    def sentence(self) -> str: ...  # noqa: D102
    @property
    def count(self) -> int: ...  # noqa: D102


class Shortcuts(Dialog):
    """Every action with its key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say(_SHORTCUTS), parent)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(*theme.margins(0, 0, 8, 0))
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        row = 0
        for group, title in actions.GROUPS.items():
            head = Label(say(title))
            head.setFont(theme.font("head", True))
            head.setContentsMargins(0, 14 if row else 0, 0, 0)
            grid.addWidget(head, row, 0, 1, 3)
            row += 1
            for action in (one for one in actions.ACTIONS if one.group == group):
                key = Label(formats.ltr(actions.key(action.id)))
                key.setFont(theme.font("text", True))
                what = Label(say(action.what))
                what.setProperty("quiet", True)
                what.setWordWrap(True)
                for column, label in enumerate((key, Label(say(action.title)), what)):
                    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
                    grid.addWidget(label, row, column)
                row += 1
        self.add_scrolled(body)
        self.close_line().setFocus()
        self.resize(760, 600)


class Meaning(Dialog):
    """What a figure means and how it is computed."""

    def __init__(self, kpi: str, variant: str = "", parent: QWidget | None = None) -> None:
        super().__init__(cells.kpi_title(kpi), parent)
        head, text = words(cells.kpi_title(kpi)), words(cells.explain(kpi, variant).replace("\n", "\n\n"))
        head.setFont(theme.font("large", True))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(head)
        self.column.addWidget(text, 1)
        self.close_line().setFocus()
        self.setMinimumWidth(460)


class Health(Dialog):
    """What in the data is doubtful, worst first."""

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(say(_HEALTH), parent)
        self._shown = list(findings)
        self._area = self.add_scrolled(self._body())
        self.close_line().setFocus()
        self.resize(620, 460)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings, from a newer look at the data."""
        if list(findings) != self._shown:
            self._shown = list(findings)
            body = self._body()
            body.setObjectName("body")
            self._area.setWidget(body)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*theme.margins(0, 0, 8, 0))
        column.setSpacing(12)
        order = list(_SEVERITIES)
        for finding in sorted(self._shown, key=lambda one: order.index(one.severity) if one.severity in order else 0):
            column.addLayout(self._line(finding))
        if not self._shown:
            column.addLayout(self._told("good", "good", say(_NO_FINDINGS)))
        column.addStretch(1)
        return body

    def _line(self, finding: Finding) -> QHBoxLayout:
        role, word = _SEVERITIES.get(finding.severity, _SEVERITIES["doubt"])
        return self._told(theme.LEVELS.get(role, "info"), role, finding.sentence, say(word))

    def _told(self, icon: str, role: str, sentence: str, title: str = "") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        picture = Label()
        picture.setPixmap(theme.pixmap(icon, role, 18, self.devicePixelRatioF()))
        text = QVBoxLayout()
        text.setSpacing(2)
        if title:
            head = Label(title)
            head.setFont(theme.font("text", True))
            text.addWidget(head)
        text.addWidget(words(sentence))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        return row


class About(Dialog):
    """Version, licence, and where things are kept."""

    def __init__(self, settings_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(say(_ABOUT), parent)
        system = f"{platform.system()} {platform.release()}"
        lines = (
            say(_WHAT, version=__version__),
            say(_RUNS, python=platform.python_version(), qt=qVersion(), system=system),
            say(_KEPT, path=formats.ltr(str(settings_file))),
        )
        picture = Label()
        picture.setPixmap(theme.pixmap("logo", "accent", 40, self.devicePixelRatioF()))
        self.column.addWidget(picture)
        for line in lines:
            label = words(line)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.close_line().setFocus()
        self.setMinimumWidth(480)
