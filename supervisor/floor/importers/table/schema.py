"""What a mapping file may say, as one table: it checks mapping files and is printed by `moked schema mapping`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.table.cell_keys import CELL_KEYS
from supervisor.mark import QT_TRANSLATE_NOOP, Text

FORMATS: Final = ("csv", "xlsx", "json", "jsonl", "sqlite")
CASE_LOG: Final = "case_log"
CONTACT_LOG: Final = "contact_log"
LOGS: Final = (CASE_LOG, CONTACT_LOG)
"""Rows that are changes of something, several of one thing."""
TOTALS: Final = "measure_total"
ROWS: Final = (*(table.name for table in contract.FOLLOWED), *LOGS)

EXTRA_FIELDS: Final[dict[str, dict[str, Text]]] = {
    "contact": {
        "wait_ms": QT_TRANSLATE_NOOP("mapping", "From the queue to the exit: answered, or left."),
        "conversation_ms": QT_TRANSLATE_NOOP("mapping", "From the answer to the end, hold included."),
        "stay_ms": QT_TRANSLATE_NOOP("mapping", "From the queue to the end."),
        "team": QT_TRANSLATE_NOOP("mapping", "The team of the agent."),
    },
    "case": {"first_resolution_ms": QT_TRANSLATE_NOOP("mapping", "From the opening to the first solve.")},
    "agent_state": {
        "until_at": QT_TRANSLATE_NOOP("mapping", "When the state ended."),
        "lasting_ms": QT_TRANSLATE_NOOP("mapping", "How long the state lasted."),
    },
    TOTALS: {
        "period": QT_TRANSLATE_NOOP("mapping", "The beginning of the period; length says how long it is."),
        "last_day": QT_TRANSLATE_NOOP("mapping", "The last day of the period, which is part of it."),
    },
}
"""Fields that are not columns of the contract: what the columns are worked out from."""
COLUMNS: Final[dict[str, Text]] = {
    "@file": QT_TRANSLATE_NOOP("mapping", "The name of the file."),
    "@sheet": QT_TRANSLATE_NOOP("mapping", "The name of the sheet or table."),
    "@before": QT_TRANSLATE_NOOP("mapping", "The text above the heading."),
    "@key": QT_TRANSLATE_NOOP("mapping", "In a JSON file whose rows stand by names instead of in a list: the name."),
    "@header": QT_TRANSLATE_NOOP("mapping", "In a wide sheet: the heading of the column that a value stands in."),
    "@below": QT_TRANSLATE_NOOP(
        "mapping", "As the label of a wide sheet with two rows of headings: the lower one, below the periods."
    ),
    "@value": QT_TRANSLATE_NOOP("mapping", "In a wide sheet without labels: the value."),
}
"""Columns that every file has."""


_OF_STEPS: Final = frozenset(
    ("journey", "previous", "outcome", "transfer", "transferred_to", "transferred_to_kind", "ended_by")
)
"""What the steps of a contact tell together."""
_STEPS: Final[dict[str, Text]] = {
    "queued": QT_TRANSLATE_NOOP("mapping", "In a log of contacts: words that mean that the contact entered a queue."),
    "answered": QT_TRANSLATE_NOOP("mapping", "In a log of contacts: words that mean that an agent answered."),
    "ended": QT_TRANSLATE_NOOP(
        "mapping", "In a log of contacts: words that mean that it was over; without an answer before, an abandon."
    ),
    "wrapped": QT_TRANSLATE_NOOP("mapping", "In a log of contacts: words that mean that the wrap-up was over."),
}
_EXIT = QT_TRANSLATE_NOOP("mapping", "In a log of contacts: words that mean that it left its queue in this way.")
_OTHERS: Final = frozenset(("answered", "closed"))


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that a mapping may say: its section, name, kinds of value, known words and meaning."""

    section: str
    name: str
    kinds: tuple[type, ...]
    meaning: Text
    words: tuple[str, ...] = ()

    def as_row(self) -> dict[str, Any]:
        """The key with stable names."""
        names = {str: "text", int: "whole number", float: "number", bool: "true or false", list: "list", dict: "table"}
        return {
            "section": self.section,
            "key": self.name,
            "type": " or ".join(names[kind] for kind in self.kinds),
            "words": list(self.words),
            "meaning": str(self.meaning),
        }


KEYS: Final = (
    Key("", "title", (str,), QT_TRANSLATE_NOOP("mapping", "What the export is, for people.")),
    Key(
        "",
        "columns",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Columns by whose presence the export is known without being named."),
    ),
    Key(
        "source",
        "name",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping", "The source, kept with every row and set before its ids; else the mapping's own name."
        ),
    ),
    Key(
        "source",
        "row",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "What a row is: a table of the floor, or a log of changes of cases."),
        ROWS,
    ),
    Key(
        "source",
        "format",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The kind of file, where its content does not tell."),
        FORMATS,
    ),
    Key(
        "source",
        "encoding",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The encoding of a text file that is neither UTF-8 nor begins with a mark."),
    ),
    Key(
        "source",
        "delimiter",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "What stands between the columns, where it cannot be told from the heading."),
    ),
    Key(
        "source",
        "header",
        (int, list),
        QT_TRANSLATE_NOOP(
            "mapping", "The row that holds the names of the columns; 0: none does, and they are called 1, 2, 3…"
        ),
    ),
    Key(
        "source",
        "sheet",
        (str, list),
        QT_TRANSLATE_NOOP("mapping", "The sheets of a workbook, by name; * for all; without it the first."),
    ),
    Key("source", "table", (str,), QT_TRANSLATE_NOOP("mapping", "The table or view of an SQLite file.")),
    Key(
        "source",
        "records",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "Where in a JSON file the list of rows is, names with dots between."),
    ),
    Key("source", "zone", (str, dict), QT_TRANSLATE_NOOP("mapping", "The time zone of times that do not say theirs.")),
    Key("source", "year", (int,), QT_TRANSLATE_NOOP("mapping", "The year of dates that have none.")),
    Key(
        "source",
        "dates",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping",
            "Where the formats of a date have it day first and month first: which is meant; cells: all cells of the "
            "file together tell it, and where they do not, it is asked for.",
        ),
        ("day_first", "month_first", "cells"),
    ),
    Key(
        "source",
        "decimal",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The sign before the fraction of a number."),
        (".", ","),
    ),
    Key(
        "source",
        "missing",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Words that mean the same as a blank cell, as ? or [None]."),
    ),
    Key(
        "source",
        "id",
        (str, list),
        QT_TRANSLATE_NOOP("mapping", "The columns that name a row; without them it is named by all it says."),
    ),
    Key(
        "source",
        "version",
        (str, dict),
        QT_TRANSLATE_NOOP(
            "mapping",
            "The column that tells when the row was changed last: of two rows with one id the newer one wins.",
        ),
    ),
    Key(
        "source",
        "repeats",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "Whether equal rows without an id are one fact or several."),
        ("once", "count"),
    ),
    Key(
        "source",
        "short_rows",
        (bool,),
        QT_TRANSLATE_NOOP("mapping", "Whether rows may have fewer fields than the heading."),
    ),
    Key(
        "source",
        "fill_down",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Columns whose blank cells mean the same as the cell above."),
    ),
    Key(
        "source",
        "after",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "What an agent's state is after one whose end is told, where no other begins."),
        contract.STATES,
    ),
    Key(
        "source",
        "order",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: the column that orders changes of the same moment."),
    ),
    Key(
        "wide",
        "headers",
        (str, list),
        QT_TRANSLATE_NOOP(
            "mapping", "A date format: columns with such a heading hold one period each. Or the list of those columns."
        ),
    ),
    Key(
        "wide",
        "label",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping", "The column that says what a row of a wide sheet counts; its words then serve as columns."
        ),
    ),
    Key(
        "wide",
        "until",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "A regular expression: what follows a row whose first cell fits is no data."),
    ),
    Key(
        "statuses",
        "solved",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: words of the status that mean solved."),
    ),
    Key(
        "statuses",
        "closed",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: words of the status that mean closed."),
    ),
    Key(
        "statuses",
        "given_up",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: words of the status that mean given up unsolved."),
    ),
    Key(
        "statuses",
        "customer",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: words of the status that mean waiting for the customer."),
    ),
    Key(
        "statuses",
        "third_party",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "In a log of changes: words of the status that mean waiting for somebody else."),
    ),
    *(Key("statuses", step, (list,), meaning) for step, meaning in _STEPS.items()),
    *(Key("statuses", outcome, (list,), _EXIT) for outcome in contract.OUTCOMES if outcome not in _OTHERS),
    Key(
        "filter",
        "*",
        (str, list, dict, int),
        QT_TRANSLATE_NOOP(
            "mapping",
            "By column: the value, or one of the values, of rows that are taken; or a table with not, match, blank.",
        ),
    ),
    Key(
        "deleted",
        "*",
        (str, list, dict, int),
        QT_TRANSLATE_NOOP(
            "mapping",
            "By column, as in filter: which rows say that the source has deleted what has their id.",
        ),
    ),
    Key(
        "names",
        "*",
        (str, list),
        QT_TRANSLATE_NOOP("mapping", "By column: other names that it has in some files or sheets."),
    ),
    Key(
        "fields",
        "*",
        (str, dict),
        QT_TRANSLATE_NOOP(
            "mapping", "By column of the floor's table: the column of the file, or a table that says how it is read."
        ),
    ),
    Key(
        "totals",
        "*",
        (str, dict),
        QT_TRANSLATE_NOOP("mapping", "By name of a measure: the column that holds its sum; or its mean, with mean_of."),
    ),
    Key(
        "also",
        "*",
        (dict,),
        QT_TRANSLATE_NOOP(
            "mapping", "By table of the floor: a second row that each row makes, with fields, id and filter of its own."
        ),
    ),
    *(Key("cell", *parts) for parts in CELL_KEYS),
)
"""Every key of a mapping. Section ``cell`` is the table that a field or total may be."""
SECTIONS: Final = tuple(dict.fromkeys(key.section for key in KEYS if key.section != "cell"))


def known(section: str) -> dict[str, Key]:
    """The keys of a section, by name."""
    return {key.name: key for key in KEYS if key.section == section}


def fields_of(row: str) -> tuple[str, ...]:
    """The fields that a kind of row may fill."""
    if row == CASE_LOG:
        event = [column.name for column in contract.BY_NAME["case_event"].columns if column.name != "case_id"]
        case = [column.name for column in contract.BY_NAME["case"].columns]
        return tuple(dict.fromkeys((*event, *case)))
    if row == CONTACT_LOG:
        contact = (column.name for column in contract.BY_NAME["contact"].columns if column.type == "TEXT")
        return ("at", "status", *(name for name in contact if name not in _OF_STEPS), "team")
    own = tuple(column.name for column in contract.BY_NAME[row].columns)
    return (*own, *EXTRA_FIELDS.get(row, {}))


def rows() -> list[dict[str, Any]]:
    """The table for `moked schema mapping`."""
    extra = [
        Key(f"fields of {row}", name, (str, dict), meaning)
        for row, names in EXTRA_FIELDS.items()
        for name, meaning in names.items()
    ]
    columns = [Key("column", name, (str,), meaning) for name, meaning in COLUMNS.items()]
    return [key.as_row() for key in (*KEYS, *extra, *columns)]
