"""What stands on the Floor page: its tables, what they are called, and what an empty one says."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.views import tables

QUEUES = QT_TRANSLATE_NOOP("floor", "Queues")
AGENTS = QT_TRANSLATE_NOOP("floor", "Agents")
WAITING = QT_TRANSLATE_NOOP("floor", "Waiting")
TO_REACH = QT_TRANSLATE_NOOP("floor", "To call back")
DAY = QT_TRANSLATE_NOOP("floor", "The day by half hour")
COUNTED = QT_TRANSLATE_NOOP("floor", "{title} {count}")
_NOBODY_WAITS = QT_TRANSLATE_NOOP("floor", "Nobody is waiting.")
_NOBODY_TO_REACH = QT_TRANSLATE_NOOP("floor", "Everybody who gave up has been reached since.")
_NO_QUEUES = QT_TRANSLATE_NOOP("floor", "No queue has been written to this floor yet.")
_NO_AGENTS = QT_TRANSLATE_NOOP("floor", "No agent has logged in yet.")
UNMEASURED = QT_TRANSLATE_NOOP("floor", "Contacts are not measured here")
NARROWED = QT_TRANSLATE_NOOP("floor", "Nothing fits the filters. Clear them to see everything ({key}).")
USUAL = QT_TRANSLATE_NOOP("floor", "usual weekday")

KEY: Final = (
    ("text_quiet", "line", QT_TRANSLATE_NOOP("floor", "offered")),
    ("series_1", "area", QT_TRANSLATE_NOOP("floor", "answered")),
    ("series_2", "bar", QT_TRANSLATE_NOOP("floor", "abandoned")),
    ("series_3", "line", QT_TRANSLATE_NOOP("floor", "service level")),
    ("edge", "area", USUAL),
)
TABLES: Final = {
    "queues": (tables.QUEUES, QUEUES, _NO_QUEUES, "longest_wait"),
    "waiting": (tables.WAITING, WAITING, _NOBODY_WAITS, "since"),
    "to_reach": (tables.TO_REACH, TO_REACH, _NOBODY_TO_REACH, "abandoned_at"),
    "agents": (tables.AGENTS, AGENTS, _NO_AGENTS, "state"),
}
"""Per table: columns, name, what an empty one says, and the column it is sorted by at first."""

KPI_OF_TABLE: Final = {"queues": "entered", "agents": "answered", "waiting": "waiting", "to_reach": "to_reach"}
"""What opens on a column that shows no KPI of its own."""

EXPENDABLE: Final[dict[str, tuple[str, ...]]] = {
    "queues": (
        "agents_wrap_up",
        "agents_away",
        "agents_on_contact",
        "aht",
        "abandonment_rate",
        "entered",
        "asa",
        "agents_available",
    ),
    "agents": ("missed_offers", "contacts_in_hand", "occupancy", "aht"),
    "waiting": ("tries",),
    "to_reach": ("tries", "wait"),
}
"""Columns that go, in this order, where there is no room, unless somebody chooses them."""

OF_CALLS: Final = {"waiting": ("tries",), "to_reach": ("tries", "wait")}
"""Tables whose rows are callers: a row opens who it is, but for these columns."""
