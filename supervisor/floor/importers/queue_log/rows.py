"""The rows that come out of a queue_log: their columns in order, and the heap that the state machine fills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

SOURCE: Final = "asterisk-queue-log"

LEG_COLUMNS: Final = (
    "id", "journey", "previous", "channel", "direction", "queue", "agent", "customer_name", "address", "dialled",
    "entry", "queued_at", "answered_at", "ended_at", "ring_ms", "talk_ms", "outcome", "ended_by", "transfer",
    "transferred_at", "transferred_to", "transferred_to_kind", "reason", "source", "source_version", "flags",
)  # fmt: skip
(
    ID, JOURNEY, PREVIOUS, CHANNEL, DIRECTION, QUEUE, AGENT, NAME, ADDRESS, DIALLED,
    ENTRY, QUEUED, ANSWERED, ENDED, RING, TALK, OUTCOME, ENDED_BY, TRANSFER,
    TRANSFERRED, TRANSFERRED_TO, TRANSFERRED_KIND, REASON, _SOURCE, VERSION, FLAGS,
) = range(len(LEG_COLUMNS))  # fmt: skip
"""Places in a leg. `VERSION` is the number of lines that told of the leg: a leg that was seen whole outranks the
same leg cut by the edge of a file."""

Leg = list[Any]
"""A row of ``contact`` in the order of `LEG_COLUMNS`, changed in place while the leg is open."""

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "queue": ("id", "name", "channel", "source", "source_version"),
    "agent": ("id", "name", "source", "source_version"),
    "agent_alias": ("id", "agent", "alias", "source", "source_version"),
    "reason": ("id", "code", "label", "class", "source", "source_version"),
    "queue_membership": (
        "id", "agent", "queue", "priority", "from_at", "to_at", "source", "source_version", "flags",
    ),
    "contact": LEG_COLUMNS,
    "offer": ("id", "contact", "agent", "at", "ring_ms", "result", "source", "source_version"),
    "agent_state": (
        "id", "agent", "at", "state", "reason", "contact", "queue", "source", "source_version", "flags",
    ),
}  # fmt: skip
"""What is written, table by table, in the order of writing."""

MEMBER_TO: Final = COLUMNS["queue_membership"].index("to_at")
MEMBER_PRIORITY: Final = COLUMNS["queue_membership"].index("priority")
MEMBER_VERSION: Final = COLUMNS["queue_membership"].index("source_version")
MEMBER_FLAGS: Final = COLUMNS["queue_membership"].index("flags")

UNSURE, SURE = 1, 2
"""`source_version` of states and memberships: what was seen outranks what was guessed for want of a log-in."""


class Heap:
    """Rows on their way to the floor, by table, and ids of states that turned out not to be."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Sequence[Any]]] = {table: [] for table in COLUMNS}
        self.gone: list[str] = []

    def take(self) -> Heap:
        """Hand over what there is and begin again; the lists that others hold stay the same objects."""
        taken = Heap()
        for table, rows in self.rows.items():
            taken.rows[table] = rows.copy()
            rows.clear()
        taken.gone = self.gone.copy()
        self.gone.clear()
        return taken


def flag(row: Leg, code: str, place: int = FLAGS) -> None:
    """Add a code to a row's flags, once, in alphabetic order."""
    held = row[place]
    if held is None:
        row[place] = code
    elif code not in held.split():
        row[place] = " ".join(sorted((*held.split(), code)))


def unflag(row: Leg, code: str, place: int = FLAGS) -> None:
    """Take a code away from a row's flags."""
    held = row[place]
    if held is not None and code in held:
        row[place] = " ".join(one for one in held.split() if one != code) or None
