"""What this importer may say about records and rows, declared once; the codes are stable."""

from __future__ import annotations

from typing import Final

from supervisor import contract
from supervisor.mark import QT_TRANSLATE_NOOP, Text

NOT_JSON: Final = "not_json"
UNKNOWN_RECORD: Final = "unknown_record"
BAD_TIME: Final = "bad_time"
BAD_VALUE: Final = "bad_value"
OUT_OF_ORDER: Final = "out_of_order"
NO_END: Final = "no_end"

REJECTS: Final[dict[str, Text]] = {
    NOT_JSON: QT_TRANSLATE_NOOP("importer", "This is no whole JSON object."),
    UNKNOWN_RECORD: QT_TRANSLATE_NOOP("importer", "This is neither a contact record nor an agent event."),
    BAD_TIME: QT_TRANSLATE_NOOP("importer", "A time of the record cannot be read."),
    BAD_VALUE: QT_TRANSLATE_NOOP("importer", "A value of the record is of another kind than it should be."),
    OUT_OF_ORDER: QT_TRANSLATE_NOOP("importer", "Its times run backwards."),
    NO_END: QT_TRANSLATE_NOOP("importer", "The record does not say when the contact ended."),
}
"""Why a record stands in ``rejected``."""

END_DERIVED: Final = "end_derived"
TALK_DIFFERS: Final = "talk_differs"

FLAGS: Final[dict[str, Text]] = {
    contract.FLAG_WRAP_UNKNOWN: QT_TRANSLATE_NOOP("importer", "The record does not tell wrap-up."),
    END_DERIVED: QT_TRANSLATE_NOOP(
        "importer", "When the agent left is not in the record; it is the answer and the conversation."
    ),
    TALK_DIFFERS: QT_TRANSLATE_NOOP("importer", "The talk time given is not the one between answer and end."),
}
"""What ``flags`` may hold in rows of this importer."""
