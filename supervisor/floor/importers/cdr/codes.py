"""What this importer may say about rows, declared once; the codes are stable."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

WRONG_COLUMNS: Final = "wrong_columns"
BAD_TIME: Final = "bad_time"
BAD_NUMBER: Final = "bad_number"
OUT_OF_ORDER: Final = "out_of_order"
QUEUE_LOG_NEEDED: Final = "queue_log_needed"

REJECTS: Final[dict[str, Text]] = {
    WRONG_COLUMNS: QT_TRANSLATE_NOOP("importer", "The row has more or fewer fields than a call detail record."),
    BAD_TIME: QT_TRANSLATE_NOOP("importer", "The row's time cannot be read."),
    BAD_NUMBER: QT_TRANSLATE_NOOP("importer", "A number cannot be read."),
    OUT_OF_ORDER: QT_TRANSLATE_NOOP("importer", "Its times run backwards."),
    QUEUE_LOG_NEEDED: QT_TRANSLATE_NOOP(
        "importer",
        "A call of a queue: only the queue_log tells how long it waited and who answered when. Import that log too.",
    ),
}
"""Why a row stands in ``rejected``."""

TALK_CAPPED: Final = "talk_capped"

FLAGS: Final[dict[str, Text]] = {
    TALK_CAPPED: QT_TRANSLATE_NOOP(
        "importer", "The call went on with somebody else; this agent's part ends where the call detail records say so."
    ),
}
"""What ``flags`` may hold in rows that this importer made or repaired."""
