"""What the table importer may say about rows, declared once: reasons for a rejection, and flags.

The codes are stable: scripts, `moked schema` and data health read them.
"""

from __future__ import annotations

from typing import Final

from supervisor import contract
from supervisor.mark import QT_TRANSLATE_NOOP, Text

WRONG_COLUMNS: Final = "wrong_columns"
BAD_TIME: Final = "bad_time"
BAD_DURATION: Final = "bad_duration"
BAD_NUMBER: Final = "bad_number"
UNKNOWN_VALUE: Final = "unknown_value"
OUT_OF_RANGE: Final = "out_of_range"
NO_ID: Final = "no_id"
MISSING: Final = "missing"
OUT_OF_ORDER: Final = "out_of_order"
NO_END: Final = "no_end"
NO_OUTCOME: Final = "no_outcome"
ANSWERED_AND_LEFT: Final = "answered_and_left"
NO_ANSWER_TIME: Final = "no_answer_time"
SAME_ID: Final = "same_id"
DUPLICATE: Final = "duplicate"
NO_N: Final = "no_n"
SEVERAL: Final = "several"
NO_SHARE_UNIT: Final = "no_share_unit"
TOTAL_ROW: Final = "total_row"
OTHER_TABLE: Final = "other_table"
OPEN_QUOTE: Final = "open_quote"
CONTRADICTS: Final = "contradicts"
BAD_SHARE: Final = "bad_share"
BAD_JSON: Final = "bad_json"
TOO_LONG: Final = "too_long"
NO_BEGIN: Final = "no_begin"

REJECTS: Final[dict[str, Text]] = {
    WRONG_COLUMNS: QT_TRANSLATE_NOOP("importer", "The row has more or fewer fields than the heading."),
    BAD_TIME: QT_TRANSLATE_NOOP("importer", "A time or date cannot be read in the way the mapping says."),
    BAD_DURATION: QT_TRANSLATE_NOOP("importer", "A duration cannot be read in the unit the mapping says."),
    BAD_NUMBER: QT_TRANSLATE_NOOP("importer", "A number cannot be read."),
    UNKNOWN_VALUE: QT_TRANSLATE_NOOP("importer", "A value is not among those that the mapping or the floor knows."),
    OUT_OF_RANGE: QT_TRANSLATE_NOOP("importer", "A score lies outside of its scale."),
    BAD_JSON: QT_TRANSLATE_NOOP("importer", "The line is no whole JSON object."),
    BAD_SHARE: QT_TRANSLATE_NOOP(
        "importer", "A share is less than nothing or more than the whole, in the unit the mapping says."
    ),
    NO_ID: QT_TRANSLATE_NOOP("importer", "The row has no id."),
    MISSING: QT_TRANSLATE_NOOP("importer", "Something that such a row needs is blank."),
    OUT_OF_ORDER: QT_TRANSLATE_NOOP("importer", "Its times run backwards."),
    NO_END: QT_TRANSLATE_NOOP(
        "importer",
        "The row says how the contact ended, but neither when it came nor when it left: it counts nowhere.",
    ),
    NO_BEGIN: QT_TRANSLATE_NOOP("importer", "No row tells when the contact entered its queue."),
    NO_OUTCOME: QT_TRANSLATE_NOOP("importer", "The contact ended, but the row does not say how."),
    NO_ANSWER_TIME: QT_TRANSLATE_NOOP("importer", "The contact was answered, but the row does not say when."),
    ANSWERED_AND_LEFT: QT_TRANSLATE_NOOP(
        "importer",
        "The row says when the contact was answered, and also that it left unanswered. If a clock like 0:00:00 means "
        "that there was no answer, say so (blank).",
    ),
    SAME_ID: QT_TRANSLATE_NOOP(
        "importer", "Another row of the file has the same id and says otherwise; that one counts."
    ),
    CONTRADICTS: QT_TRANSLATE_NOOP(
        "importer",
        "Another row of the file is of the same period and keys and says otherwise: none of them counts. Map the "
        "column that tells them apart, or a version.",
    ),
    DUPLICATE: QT_TRANSLATE_NOOP("importer", "The same row stands in this file already; it counts once."),
    NO_N: QT_TRANSLATE_NOOP("importer", "An average stands there without the number it is an average of."),
    SEVERAL: QT_TRANSLATE_NOOP("importer", "The row is about several queues at once; which of them cannot be told."),
    NO_SHARE_UNIT: QT_TRANSLATE_NOOP(
        "importer",
        "A share of 1 or less: the mapping does not say whether that is percent or a ratio (unit).",
    ),
    TOTAL_ROW: QT_TRANSLATE_NOOP(
        "importer",
        "The row looks like the sum of the others, which would count twice. Say what it is: a filter of that column, "
        "or values.",
    ),
    OTHER_TABLE: QT_TRANSLATE_NOOP("importer", "The row belongs to another table further down in the file."),
    OPEN_QUOTE: QT_TRANSLATE_NOOP("importer", "A quotation mark is opened in the row and never closed."),
    TOO_LONG: QT_TRANSLATE_NOOP("importer", "A field of the row is larger than 16 MB."),
}
"""Why a row stands in ``rejected``."""

ANSWER_DERIVED: Final = "answer_derived"
END_DERIVED: Final = "end_derived"
TALK_DIFFERS: Final = "talk_differs"
WAIT_DIFFERS: Final = "wait_differs"
WRAP_DIFFERS: Final = "wrap_differs"
REPEATED_HOUR: Final = "repeated_hour"
NEXT_DAY: Final = "next_day"
SKIPPED_HOUR: Final = "skipped_hour"
BELOW_NOTHING: Final = "below_nothing"
EITHER_FORMAT: Final = "either_format"
FROM_MEAN: Final = "from_mean"
REPLY_DERIVED: Final = "reply_derived"
SOLVE_DERIVED: Final = "solve_derived"

FLAGS: Final[dict[str, Text]] = {
    contract.FLAG_WRAP_UNKNOWN: QT_TRANSLATE_NOOP("importer", "The export does not tell wrap-up."),
    contract.FLAG_WAIT_UNKNOWN: QT_TRANSLATE_NOOP(
        "importer", "The export does not tell after which wait it left the queue; it counts in no figure of waits."
    ),
    contract.FLAG_QUEUED_DERIVED: QT_TRANSLATE_NOOP(
        "importer", "The entry into the queue is not in the export; it is the exit less the wait."
    ),
    ANSWER_DERIVED: QT_TRANSLATE_NOOP("importer", "The answer is not in the export; it was worked out from durations."),
    END_DERIVED: QT_TRANSLATE_NOOP("importer", "The end is not in the export; it was worked out from durations."),
    TALK_DIFFERS: QT_TRANSLATE_NOOP("importer", "The talk time given is not the one between answer and end."),
    WAIT_DIFFERS: QT_TRANSLATE_NOOP("importer", "The wait given is not the one between entry and exit."),
    WRAP_DIFFERS: QT_TRANSLATE_NOOP("importer", "The wrap-up given is not the one between its two instants."),
    REPEATED_HOUR: QT_TRANSLATE_NOOP(
        "importer", "A local time lies in the hour that comes twice when summer time ends; which one is a guess."
    ),
    NEXT_DAY: QT_TRANSLATE_NOOP(
        "importer", "It ends on the next day: its end is a time before its beginning, beside the same date."
    ),
    SKIPPED_HOUR: QT_TRANSLATE_NOOP(
        "importer", "A local time lies in the hour that the clock skips when summer time begins."
    ),
    BELOW_NOTHING: QT_TRANSLATE_NOOP(
        "importer", "More was to be taken away (minus) than there is; it counts as nothing."
    ),
    EITHER_FORMAT: QT_TRANSLATE_NOOP(
        "importer", "Two formats of the mapping fit a time and read it differently; the first of them was taken."
    ),
    REPLY_DERIVED: QT_TRANSLATE_NOOP(
        "importer", "The first reply is the opening and the time to it; only that is told."
    ),
    SOLVE_DERIVED: QT_TRANSLATE_NOOP("importer", "The solve is the opening and the time to it; only that is told."),
    FROM_MEAN: QT_TRANSLATE_NOOP("importer", "The sum was worked out from an average and its number."),
}
"""What ``flags`` may hold in rows of this importer."""
