"""The first rows of a file as a mapping understands them, and those that would be rejected, each with its reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.text import say
from supervisor.views import mapping_fields
from widgets import theme
from widgets.dialogs.mapping.grid import Grid, GridView
from widgets.dialogs.mapping.state import column_title
from widgets.dialogs.mapping.values import DIRECTION_WORDS
from widgets.parts.card import Tabs
from widgets.parts.labels import Label
from widgets.parts.labels import words as label

_UNDERSTOOD = QT_TRANSLATE_NOOP("wizard", "As understood")
_REJECTED = QT_TRANSLATE_NOOP("wizard", "Rejected: {count}")
_NONE_YET = QT_TRANSLATE_NOOP("wizard", "Say what the columns mean; the rows appear here as they will be understood.")
_TRIED = QT_TRANSLATE_NOOP("wizard", "{used} of the first {tried} rows can be used.")
_ALL = QT_TRANSLATE_NOOP("wizard", "All of the first {tried} rows can be used.")
_LEFT_OUT = QT_TRANSLATE_NOOP("wizard", "{n} rows are left out.")
_READING = QT_TRANSLATE_NOOP("wizard", "Reading the rows…")
GONE_ROWS = QT_TRANSLATE_NOOP("importer", "{n} rows say that something was deleted.")
UNDATED = QT_TRANSLATE_NOOP(
    "importer", "{n} rows have no date, so no period counts them. Say when they were, or give one day for all rows."
)
NO_QUEUE = QT_TRANSLATE_NOOP(
    "importer",
    "{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map the "
    "column that tells it, or name one queue for all rows with a constant.",
)
NO_OUTCOME: Final = "no_outcome"
"""The remark for whose sake an import is refused."""
REMARKS: Final = {
    "same_moment": QT_TRANSLATE_NOOP(
        "importer",
        "{n} changes of cases have the moment of another change of their case: which came first is taken from the "
        "order of the file. If a column tells it, name it in order.",
    ),
    "closed_untold": QT_TRANSLATE_NOOP(
        "importer",
        "{n} cases are over by their status and do not say since when: they count as solved among the cases opened, "
        "and in no figure of the day of solving.",
    ),
    NO_OUTCOME: QT_TRANSLATE_NOOP(
        "importer",
        "{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported "
        "so. Map the outcome, or name one for all rows with a constant.",
    ),
    "nowhere": QT_TRANSLATE_NOOP(
        "importer", "{n} messages name neither a case nor a contact: no figure counts them. Map the column that does."
    ),
}
_MOST = QT_TRANSLATE_NOOP(
    "wizard", "Most rows are rejected because of {columns}. Choose it in step 3 and say how it is read."
)
_MANY = QT_TRANSLATE_NOOP(
    "wizard", "Many rows are rejected because of {columns}. Choose it in step 3 and say how it is read."
)
_MANY_ARE: Final = 10
"""One row in so many is many,"""
_LEAST_MANY: Final = 20
"""if they are so many at least; most rows always are."""
_LINE = QT_TRANSLATE_NOOP("wizard", "Line")
_WHY = QT_TRANSLATE_NOOP("wizard", "Reason")
_COLUMN = QT_TRANSLATE_NOOP("wizard", "Column")
_VALUE = QT_TRANSLATE_NOOP("wizard", "Value")
_TEXT = QT_TRANSLATE_NOOP("wizard", "The row")
_TABLE = QT_TRANSLATE_NOOP("wizard", "Becomes")
_HIDDEN: Final = frozenset(("id", "flags", "source_version", "source"))
_WORDS: Final = frozenset(("outcome", "channel", "state"))
_DATES: Final = frozenset(("since", "on_date", "last_day"))
_DAY: Final = len("2026-01-31")
_LEAST_HEIGHT: Final = 96
_WIDEST: Final = 520


def value(field: str, given: Any, currency: str = "") -> str:
    """A value of the floor as people read it; `currency` is that of its row."""
    if field.endswith("_minor") and currency:
        return formats.money(given, currency)
    if field.endswith("_ms") and isinstance(given, int):
        return formats.duration(given)
    if field == "direction":
        return say(DIRECTION_WORDS.get(str(given), Text(str(given))))
    if field in _WORDS:
        return say(words.word(str(given)))
    if field == "at" or field.endswith("_at"):
        return _moment(str(given))
    if field.endswith("_on") or field in _DATES:
        with suppress(ValueError):
            return formats.day(str(given))
    return str(given)


def _moment(iso: str) -> str:
    """A moment as the language writes it, by the clock that the file writes."""
    try:
        day = formats.day(iso[:10])
    except ValueError:
        return formats.ltr(iso)
    return formats.ltr(f"{formats.plain(day)} {iso[11:19]}") if len(iso) > _DAY else day


def understood(rows: Sequence[Mapping[str, Any]]) -> tuple[list[str], list[list[str]]]:
    """Titles and texts of rows that a preview told."""
    tables = list(dict.fromkeys(row["table"] for row in rows))
    fields = list(dict.fromkeys(name for row in rows for name in row["values"] if name not in _HIDDEN))
    of = {name: {row["table"] for row in rows if name in row["values"]} for name in fields}
    names = [
        say(_LINE),
        *([say(_TABLE)] if len(tables) > 1 else []),
        *(say(mapping_fields.title(one, min(of[one]) if len(of[one]) == 1 else "")) for one in fields),
    ]
    texts = []
    for row in rows:
        title = mapping_fields.ROWS.get(row["table"], (Text(row["table"]),))[0]
        head = [str(row["line"]), *([say(title)] if len(tables) > 1 else [])]
        texts.append(
            [
                *head,
                *(
                    value(one, row["values"][one], row["values"].get("currency", "")) if one in row["values"] else ""
                    for one in fields
                ),
            ]
        )
    return names, texts


def reasons(samples: Sequence[Mapping[str, Any]], columns: Collection[str]) -> tuple[list[str], list[list[str]]]:
    """Titles and texts of rejected rows; what is no column of the file is a field."""
    told = any(one.get("column") for one in samples)
    names = [say(_LINE), say(_WHY), *([say(_COLUMN), say(_VALUE)] if told else []), say(_TEXT)]
    rows = []
    for one in samples:
        column = one.get("column", "")
        shown = _title(column, [*columns, column] if one.get("value") else columns)
        why = say(Text(one["why"], one["context"]))
        said = formats.isolate(one["value"]) if one.get("value") else ""
        rows.append([str(one["line"] or ""), why, *([shown, said] if told else []), _row(one["text"])])
    return names, rows


def _title(name: str, columns: Collection[str]) -> str:
    """What a column of the file is called, or a field that no column tells."""
    of_file = not name or name[0] == "@" or name in columns
    return formats.isolate(column_title(name)) if of_file else say(mapping_fields.title(name))


def besides(told: Mapping[str, Any]) -> list[str]:
    """What is to be said of rows that are no contacts, cases... of a period: deleted ones, those without a date."""
    counts = ((GONE_ROWS, told.get("gone", 0)), (UNDATED, told.get("undated", 0)), (NO_QUEUE, told.get("no_queue", 0)))
    remarks = [(REMARKS[code], count) for code, count in told.get("remarks", {}).items()]
    return [say(text, count) for text, count in (*counts, *remarks) if count]


def _is_many(rows: int, of: int) -> bool:
    return rows * 2 > of or (rows >= _LEAST_MANY and rows * _MANY_ARE > of)


def list_names() -> list[str]:
    """Titles of a list of rejected rows."""
    return [say(_LINE), say(_WHY), say(_COLUMN), say(_VALUE), say(_TEXT)]


def _row(text: str) -> str:
    """A row with bars between its cells, each cell in its own direction."""
    return formats.ltr("|".join(formats.isolate(cell) if cell else "" for cell in text.split("|")))


class Result(QWidget):
    """What comes of a mapping, live."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.good, self.bad = Grid(self), Grid(self)
        self.good_view = GridView(self.good, say(_UNDERSTOOD))
        self.bad_view = GridView(self.bad, say(_REJECTED, count=0))
        self.bad_view.choose_several()
        self.tabs = Tabs()
        self.tabs.add(say(_UNDERSTOOD), self.good_view)
        self._bad_tab = self.tabs.add(say(_REJECTED, count=0), self.bad_view)
        self._bad_tab.setEnabled(False)
        self.note = label(say(_NONE_YET), quiet=True)
        self._sign = Label()
        self._sign.hide()
        self.usable = True
        self.refusing: list[str] = []
        """Columns for whose sake many of the first rows are rejected."""
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self.note, 1)
        column.addLayout(line)
        column.addWidget(self.tabs, 1)
        self.tabs.setMinimumHeight(_LEAST_HEIGHT)

    def show_nothing(self) -> None:
        """There is nothing to be tried yet."""
        self.usable, self.refusing = True, []
        self._say(say(_NONE_YET))
        self._fill([], [], [], [], 0)

    def show_reading(self) -> None:
        """The rows are on their way; what stood there stays until they come."""
        if not self.good.rows and not self.bad.rows:
            self._say(say(_READING))

    def show_problem(self, sentence: str, usable: bool = True) -> None:
        """The mapping cannot be used as it is; unless `usable`, there is nothing that could be imported with it."""
        self.usable, self.refusing = usable, []
        self._say(sentence, "attention")
        self._fill([], [], [], [], 0)

    def show_tried(self, told: Mapping[str, Any], settled: bool = True) -> None:
        """Show what came of it; unless all is `settled`, it is not called good yet."""
        rejected = sum(told["rejected"].values())
        tried = told["tried"] - told["blank"] - told.get("gone", 0)
        sentence = say(_ALL, tried=tried) if told["used"] == tried else say(_TRIED, used=told["used"], tried=tried)
        if told["filtered"]:
            sentence += " " + say(_LEFT_OUT, told["filtered"])
        refused = NO_OUTCOME in told.get("remarks", {})
        self.usable = bool(told["used"] or told.get("gone", 0) or not rejected) and not refused
        refusing = {one: n for one, n in told.get("refusing", {}).items() if one and _is_many(n, tried)}
        self.refusing = list(refusing)
        if refusing:
            titles = formats.listed(_title(one, told["columns"]) for one in refusing)
            sentence += " " + say(_MOST if max(refusing.values()) * 2 > tried else _MANY, columns=titles)
        sentence = " ".join([sentence, *besides(told)])
        fine = not (rejected or refused) and told["used"] and not told.get("undated")
        self._say(sentence, ("good" if settled else "") if fine else "attention")
        self._fill(*understood(told["rows"]), *reasons(told["samples"], told["columns"]), rejected)

    def hide_note(self) -> None:
        """Say nothing of the first rows any more: all have been read."""
        self.note.hide()
        self._sign.hide()

    def show_list(self, names: list[str], rows: list[list[str]], rejected: int, note: str = "") -> None:
        """List rejected rows; there are so many, and so they are listed."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._fill_bad(names, rows, rejected)

    def turn_to_list(self) -> None:
        """Show the rejected rows."""
        self.tabs.turn(1)
        self.bad_view.setFocus()

    def _fill(
        self, names: list[str], rows: list[list[str]], bad_names: list[str], bad: list[list[str]], rejected: int
    ) -> None:
        self.good.show(names, rows)
        self.good_view.fit()
        self._fill_bad(bad_names, bad, rejected)
        if not rows and bad:
            self.tabs.turn(1)
        elif not bad:
            self.tabs.turn(0)

    def _fill_bad(self, names: list[str], rows: list[list[str]], rejected: int) -> None:
        self.bad.show(names, rows)
        self.bad_view.fit(_WIDEST)
        self._bad_tab.setText(say(_REJECTED, count=rejected))
        self._bad_tab.setAccessibleName(self._bad_tab.text())
        self._bad_tab.updateGeometry()
        self._bad_tab.setEnabled(bool(rejected))

    def _say(self, sentence: str, level: str = "") -> None:
        self.note.setText(sentence)
        self._sign.setVisible(bool(level))
        if level:
            self._sign.setPixmap(theme.pixmap(theme.LEVELS[level], level, 16, self.devicePixelRatioF()))
