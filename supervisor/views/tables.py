"""The tables of the Floor page and of the command line, as data."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.views.columns import Column, of_kpi

_NOW: Final = QT_TRANSLATE_NOOP("views", "Now")
_LEDGER: Final = QT_TRANSLATE_NOOP("views", "Of the window")
_RESULT: Final = QT_TRANSLATE_NOOP("views", "Result")
_UNNAMED: Final = QT_TRANSLATE_NOOP("views", "No name and no number came with this contact.")
_UNNUMBERED: Final = QT_TRANSLATE_NOOP("views", "No number came with this contact, so nobody can call back.")
_NO_TEAM: Final = QT_TRANSLATE_NOOP("views", "This agent is in no team.")
_NOBODY: Final = QT_TRANSLATE_NOOP("views", "No agent had this contact.")
_PEOPLE: Final = QT_TRANSLATE_NOOP("views", "Agents")

QUEUES: Final[tuple[Column, ...]] = (
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=3, worst_first="up"),
    Column("channel", QT_TRANSLATE_NOOP("views", "Channel"), "word", hidden=True, worst_first="up"),
    of_kpi("waiting", group=_NOW),
    of_kpi("longest_wait", group=_NOW),
    of_kpi("callbacks_due", group=_NOW, hidden=True),
    of_kpi("callbacks_overdue", group=_NOW, hidden=True),
    of_kpi("service_level", group=_RESULT),
    of_kpi("abandonment_rate", group=_RESULT),
    of_kpi("asa", group=_RESULT),
    of_kpi("aht", group=_RESULT),
    of_kpi("max_wait", group=_RESULT, hidden=True),
    of_kpi("entered", group=_LEDGER),
    of_kpi("carried_in", group=_LEDGER, hidden=True),
    of_kpi("answered", group=_LEDGER),
    of_kpi("abandoned", group=_LEDGER),
    of_kpi("short_abandoned", group=_LEDGER, hidden=True),
    of_kpi("other_exits", group=_LEDGER, hidden=True),
    of_kpi("timed_out", group=_LEDGER, hidden=True),
    of_kpi("left_by_key", group=_LEDGER, hidden=True),
    of_kpi("left_empty", group=_LEDGER, hidden=True),
    of_kpi("full", group=_LEDGER, hidden=True),
    of_kpi("closed", group=_LEDGER, hidden=True),
    of_kpi("overflowed", group=_LEDGER, hidden=True),
    of_kpi("voicemail", group=_LEDGER, hidden=True),
    of_kpi("callback_taken", group=_LEDGER, hidden=True),
    of_kpi("withdrawn", group=_LEDGER, hidden=True),
    of_kpi("still_waiting", group=_LEDGER, hidden=True),
    of_kpi("offered", group=_LEDGER, hidden=True),
    of_kpi("agents_available", group=_PEOPLE),
    of_kpi("agents_on_contact", group=_PEOPLE),
    of_kpi("agents_wrap_up", group=_PEOPLE),
    of_kpi("agents_away", group=_PEOPLE),
)
"""One row per queue, and one per channel where a queue takes several."""

AGENTS: Final[tuple[Column, ...]] = (
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=3, worst_first="up"),
    Column(
        "team", QT_TRANSLATE_NOOP("views", "Team"), "name", weight=2, hidden=True, worst_first="up", missing=_NO_TEAM
    ),
    Column("state", QT_TRANSLATE_NOOP("views", "State"), "word", weight=2),
    Column("reason", QT_TRANSLATE_NOOP("views", "Reason"), "name", hidden=True, worst_first="up"),
    Column("since", QT_TRANSLATE_NOOP("views", "In state"), "since", worst_first="up"),
    of_kpi("contacts_in_hand"),
    Column("contacts", QT_TRANSLATE_NOOP("views", "Contacts"), "count", "answered", worst_first="up"),
    of_kpi("aht"),
    of_kpi("occupancy"),
    of_kpi("missed_offers"),
)

WAITING: Final[tuple[Column, ...]] = (
    Column("since", QT_TRANSLATE_NOOP("views", "Waiting"), "since", worst_first="up"),
    Column("caller", QT_TRANSLATE_NOOP("views", "Who"), "name", weight=3, worst_first="up", missing=_UNNAMED),
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=2, worst_first="up"),
    Column("tries", QT_TRANSLATE_NOOP("views", "Tries today"), "count"),
    Column("channel", QT_TRANSLATE_NOOP("views", "Channel"), "word", hidden=True, worst_first="up"),
    Column("contact", QT_TRANSLATE_NOOP("views", "Contact"), "name", hidden=True, worst_first="up"),
    Column("queued_at", QT_TRANSLATE_NOOP("views", "Queued at"), "at", hidden=True, worst_first="up"),
)

TO_REACH: Final[tuple[Column, ...]] = (
    Column("abandoned_at", QT_TRANSLATE_NOOP("views", "Gave up at"), "at", worst_first="up"),
    Column("caller", QT_TRANSLATE_NOOP("views", "Who"), "name", weight=3, worst_first="up", missing=_UNNAMED),
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=2, worst_first="up"),
    Column("wait", QT_TRANSLATE_NOOP("views", "Waited"), "ms"),
    Column("tries", QT_TRANSLATE_NOOP("views", "Tries"), "count"),
    Column("address", QT_TRANSLATE_NOOP("views", "Number"), "name", worst_first="up", missing=_UNNUMBERED),
)

ROWS: Final[tuple[Column, ...]] = (
    Column("id", QT_TRANSLATE_NOOP("views", "Contact"), "name", weight=2, worst_first="up"),
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=2, worst_first="up"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up", missing=_NOBODY),
    Column("caller", QT_TRANSLATE_NOOP("views", "Who"), "name", weight=2, worst_first="up", missing=_UNNAMED),
    Column("queued_at", QT_TRANSLATE_NOOP("views", "Queued at"), "time", worst_first="up"),
    Column("answered_at", QT_TRANSLATE_NOOP("views", "Answered at"), "time", worst_first="up"),
    Column("ended_at", QT_TRANSLATE_NOOP("views", "Ended at"), "time", worst_first="up"),
    Column("wait", QT_TRANSLATE_NOOP("views", "Waited"), "ms"),
    Column("outcome", QT_TRANSLATE_NOOP("views", "Outcome"), "word", worst_first="up"),
    Column("counts_as", QT_TRANSLATE_NOOP("views", "Counts as"), "name", weight=3, worst_first="up"),
)
"""The rows behind a figure: contacts. Offers and state segments have their own columns."""

OFFER_ROWS: Final[tuple[Column, ...]] = (
    Column("id", QT_TRANSLATE_NOOP("views", "Offer"), "name", weight=2, worst_first="up"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up"),
    Column("contact", QT_TRANSLATE_NOOP("views", "Contact"), "name", weight=2, worst_first="up"),
    Column("at", QT_TRANSLATE_NOOP("views", "At"), "time", worst_first="up"),
    Column("counts_as", QT_TRANSLATE_NOOP("views", "Counts as"), "name", weight=3, worst_first="up"),
)

SEGMENT_ROWS: Final[tuple[Column, ...]] = (
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up"),
    Column("state", QT_TRANSLATE_NOOP("views", "State"), "word", weight=2, worst_first="up"),
    Column("from_at", QT_TRANSLATE_NOOP("views", "From"), "time", worst_first="up"),
    Column("to_at", QT_TRANSLATE_NOOP("views", "To"), "time", worst_first="up"),
    Column("ms", QT_TRANSLATE_NOOP("views", "Time"), "ms"),
    Column("counts_as", QT_TRANSLATE_NOOP("views", "Counts as"), "name", weight=3, worst_first="up"),
)

TILES: Final = ("service_level", "waiting", "answered", "abandoned", "asa", "agents_available")
"""The six tiles of the Floor page; `waiting` carries `longest_wait`, `answered` carries `entered`, and
`agents_available` carries `agents_present` as its second figure."""

SECOND: Final = {"waiting": "longest_wait", "answered": "entered", "agents_available": "agents_present"}
