"""What a field of a mapping may say: the keys of its table."""

from __future__ import annotations

from typing import Final

from supervisor.floor.importers.table.times import NAMED
from supervisor.floor.importers.table.values import UNITS
from supervisor.mark import QT_TRANSLATE_NOOP, Text

LENGTHS: Final = ("15min", "30min", "hour", "day", "week", "month", "quarter", "half_year", "year")

CELL_KEYS: Final[tuple[tuple[str, tuple[type, ...], Text, tuple[str, ...]], ...]] = (
    (
        "column",
        (str, list),
        QT_TRANSLATE_NOOP("mapping", "The column; of several names the first that is there."),
        (),
    ),
    (
        "columns",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Several columns, read as one text with a space between."),
        (),
    ),
    ("constant", (str, int, float, bool), QT_TRANSLATE_NOOP("mapping", "The value in every row."), ()),
    ("default", (str, int, float, bool), QT_TRANSLATE_NOOP("mapping", "The value where the cell is blank."), ()),
    (
        "values",
        (dict,),
        QT_TRANSLATE_NOOP(
            "mapping", "What a word of the export means; capitals do not matter, and ~ begins a regular expression."
        ),
        (),
    ),
    (
        "otherwise",
        (str, int, float, bool),
        QT_TRANSLATE_NOOP("mapping", "What a word means that values does not name."),
        (),
    ),
    (
        "plus",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Columns whose durations or numbers are added; blank ones add nothing."),
        (),
    ),
    (
        "minus",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Columns whose durations or numbers are taken away; blank ones take nothing."),
        (),
    ),
    (
        "instead",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Columns that are read where the cell is blank, the first that is not."),
        (),
    ),
    (
        "blank",
        (list,),
        QT_TRANSLATE_NOOP("mapping", "Words that mean the same as a blank cell, in this column."),
        (),
    ),
    (
        "match",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping", "A regular expression: its first group, or all of it, is the value; a cell without it is blank."
        ),
        (),
    ),
    (
        "unit",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping", "The unit of a duration, seconds where none is stated; minor for money that is in minor units."
        ),
        (*UNITS, "minor", "percent", "ratio"),
    ),
    (
        "number",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The unit of plain numbers in a mixed column."),
        ("milliseconds", "seconds", "minutes", "hours", "days"),
    ),
    (
        "date",
        (str, list),
        QT_TRANSLATE_NOOP(
            "mapping",
            "How a time or date is written: a pattern as %d/%m/%Y %H:%M, or one of the words; several are tried.",
        ),
        NAMED,
    ),
    (
        "day_fractions",
        (bool,),
        QT_TRANSLATE_NOOP(
            "mapping", "Whether plain numbers below 1 in a mixed column are parts of a day, as workbooks keep times."
        ),
        (),
    ),
    ("zone", (str, dict), QT_TRANSLATE_NOOP("mapping", "The time zone of this column."), ()),
    ("year", (int,), QT_TRANSLATE_NOOP("mapping", "The year of dates that have none."), ()),
    (
        "length",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "How long a period is that the cell names the beginning of."),
        LENGTHS,
    ),
    (
        "name",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping",
            "The column with the name of the queue, agent, team, client, site or customer whose id stands in this one.",
        ),
        (),
    ),
    (
        "of",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The source of the contact or case that is meant, where it is another one."),
        (),
    ),
    (
        "mean_of",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping",
            "The column with the number that the mean is a mean of; the sum is worked out and marked approximate.",
        ),
        (),
    ),
    (
        "share_of",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The column with the number that the percentage is a share of."),
        (),
    ),
    (
        "n",
        (str,),
        QT_TRANSLATE_NOOP("mapping", "The name of the measure that this number is kept as, where no total keeps it."),
        (),
    ),
    (
        "several",
        (str,),
        QT_TRANSLATE_NOOP(
            "mapping",
            "What stands between several queues in one cell; such rows are about none of them alone, and rejected.",
        ),
        (),
    ),
    ("optional", (bool,), QT_TRANSLATE_NOOP("mapping", "Whether the column may be missing from the file."), ()),
)
"""Name, kinds of value, meaning and known words."""
