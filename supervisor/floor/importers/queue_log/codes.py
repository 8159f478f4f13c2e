"""What the importer may say about lines and rows, declared once: reasons for a rejection, and flags.

The codes are stable: scripts, `moked schema` and data health read them.
"""

from __future__ import annotations

from typing import Final

from supervisor import contract
from supervisor.mark import QT_TRANSLATE_NOOP, Text

NOT_AN_EVENT: Final = "not_an_event"
BAD_TIME: Final = "bad_time"
UNFINISHED: Final = "unfinished"
DUPLICATE: Final = "duplicate"
NO_LOCAL_TIME: Final = "no_local_time"

REJECTS: Final[dict[str, Text]] = {
    NOT_AN_EVENT: QT_TRANSLATE_NOOP("importer", "The line has fewer than five fields, or no event name."),
    BAD_TIME: QT_TRANSLATE_NOOP("importer", "The line does not begin with a time in seconds since 1970."),
    UNFINISHED: QT_TRANSLATE_NOOP("importer", "The last line is not written to its end yet."),
    DUPLICATE: QT_TRANSLATE_NOOP("importer", "The same line stands in this file already; it counts once."),
    NO_LOCAL_TIME: QT_TRANSLATE_NOOP("importer", "The row's time cannot be read."),
}
"""Why a line stands in ``rejected``."""

ANSWER_DERIVED: Final = "answer_derived"
CLOSED_BY_RESTART: Final = "closed_by_restart"
EXIT_UNSEEN: Final = "exit_unseen"
MAYBE_STALE: Final = "maybe_stale"
OVERLAPPING: Final = "overlapping"
POSITION_FIRST: Final = "position_first"
TALK_DIFFERS: Final = "talk_differs"
TALK_UNREADABLE: Final = "talk_unreadable"
TRANSFER_MATCHED: Final = "transfer_matched"
WAIT_DIFFERS: Final = "wait_differs"

FLAGS: Final[dict[str, Text]] = {
    contract.FLAG_WRAP_UNKNOWN: QT_TRANSLATE_NOOP(
        "importer", "Wrap-up and hold not known: a queue_log does not tell them."
    ),
    contract.FLAG_QUEUED_DERIVED: QT_TRANSLATE_NOOP(
        "importer", "The entry into the queue was not logged; it is the event less the wait."
    ),
    contract.FLAG_LOGIN_UNSEEN: QT_TRANSLATE_NOOP(
        "importer", "The agent works, but no log-in was logged; the time available is not known."
    ),
    contract.FLAG_LOGOFF_ASSUMED: QT_TRANSLATE_NOOP(
        "importer", "No log-off was logged; it was closed at the next log-in or restart."
    ),
    ANSWER_DERIVED: QT_TRANSLATE_NOOP("importer", "The answer was not logged; it is the end less the talk time."),
    CLOSED_BY_RESTART: QT_TRANSLATE_NOOP("importer", "The telephone system restarted while this leg was open."),
    EXIT_UNSEEN: QT_TRANSLATE_NOOP("importer", "The end was not logged; the same call's next leg closed it."),
    MAYBE_STALE: QT_TRANSLATE_NOOP("importer", "The log was reopened while this leg was open, and no end came yet."),
    OVERLAPPING: QT_TRANSLATE_NOOP(
        "importer", "The agent answered another call before this one ended; its talk time may be too long."
    ),
    POSITION_FIRST: QT_TRANSLATE_NOOP("importer", "The entry was read as position and caller, not as link and caller."),
    TALK_DIFFERS: QT_TRANSLATE_NOOP("importer", "The talk time given is not the one between answer and end."),
    TALK_UNREADABLE: QT_TRANSLATE_NOOP("importer", "The talk time given is not a number."),
    TRANSFER_MATCHED: QT_TRANSLATE_NOOP(
        "importer", "The transfer was logged under another call; it was matched by its agent."
    ),
    WAIT_DIFFERS: QT_TRANSLATE_NOOP("importer", "The wait given is not the one between entry and exit."),
}
"""What ``flags`` may hold in rows of this importer."""
