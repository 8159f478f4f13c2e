"""The floor contract, version 1, as data: what a floor file holds.

A *floor* is one SQLite file that the centre's own programs (or our importers) write and that Moked
only reads. This module says which tables and columns it has and gives the SQL that makes them;
it opens nothing. The reader, the health checks, the importers and `moked schema contract` all
read the tables below.

Rules that hold for every table
- STRICT tables with ``pk INTEGER PRIMARY KEY``; ``id`` is the source's own key. References hold
  the other table's ``id``.
- Instants are integer milliseconds since the Unix epoch in UTC, named ``_at``. Durations are integer
  milliseconds, named ``_ms``. Money is integer minor units beside a currency. A local date is
  text ``YYYY-MM-DD`` named ``_on``. Missing is NULL, never 0 and never an empty text.
- ``source``, ``source_version`` and ``flags`` tell where a fact came from. On re-delivery the newest
  ``source_version`` wins. ``flags`` holds space-separated codes of what an importer repaired or doubts.
- Every insert, update and delete of a followed table leaves a row in ``change`` (see `triggers`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

VERSION: Final = 1

OUTCOMES: Final = (
    "answered",
    "abandoned",
    "timed_out",
    "left_by_key",
    "left_empty",
    "full",
    "closed",
    "overflowed",
    "voicemail",
    "callback_taken",
    "withdrawn",
)
"""How a leg leaves its queue; NULL while it is open. A short abandon is a reading of `abandoned`."""

CHANNELS: Final = ("voice", "chat", "email", "message", "social", "video", "task")
DIRECTIONS: Final = ("inbound", "outbound", "callback", "internal")
QUEUE_DIRECTIONS: Final = frozenset(("inbound", "callback"))
"""Queue figures are of these; outbound and internal contacts are also kept out of an agent's AHT."""

STATES: Final = (
    "offline",
    "available",
    "ringing",
    "on_contact",
    "hold",
    "wrap_up",
    "break",
    "lunch",
    "training",
    "meeting",
    "coaching",
    "system_down",
    "other",
)
AWAY_STATES: Final = ("break", "lunch", "training", "meeting", "coaching", "system_down", "other")
CONTACT_STATES: Final = ("ringing", "on_contact", "hold", "wrap_up")

OFFER_RESULTS: Final = ("answered", "missed", "rejected", "abandoned")
TRANSFERS: Final = ("blind", "consult", "conference", "queue", "sent_on")
"""How an agent sent a contact on; `sent_on` where the source does not tell whether the agent asked before."""

FLAG_WRAP_UNKNOWN: Final = "wrap_unknown"
"""The source never tells wrap-up (or hold): handling ends with the conversation and AHT says so."""
FLAG_WAIT_UNKNOWN: Final = "wait_unknown"
"""The source tells that the leg left its queue, but not after which wait: it leaves where it entered, and no figure of
waits counts it."""
FLAG_QUEUED_DERIVED: Final = "queued_derived"
"""The source did not tell when the leg entered the queue; worked out as event minus wait."""
FLAG_LOGIN_UNSEEN: Final = "login_unseen"
"""An agent was seen working but never seen to log in: its time without work is unknown."""
FLAG_LOGOFF_ASSUMED: Final = "logoff_assumed"
"""A missing log-off, closed at the next log-in or restart."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, SQLite type, the table its value names the `id` of, and its known words."""

    name: str
    type: str
    refers_to: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the contract.

    `code` is its number in ``change`` (None: not followed). `instant` is the column that dates a row
    (kept in ``change.was_at``). `few` are further indexes, each over the few rows that its WHERE names. `log` tables
    are the importers' own and have no provenance.
    """

    name: str
    columns: tuple[Column, ...]
    code: int | None = None
    instant: str | None = None
    indexes: tuple[str, ...] = ()
    few: tuple[str, ...] = ()
    log: bool = False

    @property
    def sql_name(self) -> str:
        """The name as SQL wants it (``case`` is a keyword)."""
        return f'"{self.name}"'

    @property
    def column_names(self) -> tuple[str, ...]:
        """All columns in their order, `pk`, `id` and provenance included."""
        own = tuple(column.name for column in self.columns)
        return ("pk", *own) if self.log else ("pk", "id", *own, "source", "source_version", "flags")

    def column(self, name: str) -> Column:
        """The column of that name; raises KeyError."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


def _columns(text: str) -> tuple[Column, ...]:
    """Read ``name``, ``name:TYPE``, ``name>table`` words; types follow from the unit in the name."""
    found = []
    for word in text.split():
        name, _, refers_to = word.partition(">")
        name, _, given = name.partition(":")
        number = name.endswith(("_at", "_ms", "_minor")) or name == "at"
        kind = given or ("INTEGER" if number else "TEXT")
        found.append(Column(name, kind, refers_to or None, _WORDS.get(name, ())))
    return tuple(found)


_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "outcome": OUTCOMES,
    "channel": CHANNELS,
    "direction": DIRECTIONS,
    "state": STATES,
    "transfer": TRANSFERS,
    "result": OFFER_RESULTS,
}

TABLES: Final[tuple[Table, ...]] = (
    Table("site", _columns("name zone client>client"), 1),
    Table("client", _columns("name"), 2),
    Table("team", _columns("name site>site supervisor"), 3),
    Table("queue", _columns("name channel client>client site>site calendar>calendar required_skill"), 4),
    Table(
        "queue_target",
        _columns("queue>queue from_at to_at service_level_ms target_ratio:REAL short_abandon_ms"),
        5,
        "from_at",
    ),
    Table(
        "agent",
        _columns("name payroll_id hired_on left_on mentor>agent languages capacity:INTEGER"),
        6,
    ),
    Table("agent_alias", _columns("agent>agent alias from_at to_at"), 7, "from_at"),
    Table("team_membership", _columns("agent>agent team>team from_at to_at"), 8, "from_at"),
    Table(
        "queue_membership",
        _columns("agent>agent queue>queue skill priority:INTEGER from_at to_at"),
        9,
        "from_at",
    ),
    Table(
        "contact",
        _columns(
            "journey previous>contact channel direction client>client queue>queue agent>agent customer>customer "
            "customer_name address dialled case_id>case entry required_skill arrived_at queued_at answered_at "
            "ended_at wrapped_at ivr_ms ring_ms talk_ms hold_ms holds:INTEGER wrap_ms outcome ended_by transfer "
            "transferred_at transferred_to transferred_to_kind repeated_itself:INTEGER reason resolved:INTEGER "
            "sales_qualified:INTEGER proactive:INTEGER callback_requested_at callback_due_at "
            "callback_attempts:INTEGER"
        ),
        10,
        "queued_at",
        ("queued_at", "coalesce(wrapped_at, ended_at), queued_at"),
        ("(ended_at) WHERE outcome = 'callback_taken'",),
    ),
    Table("offer", _columns("contact>contact agent>agent at ring_ms result"), 11, "at", ("at", "contact")),
    Table("recording", _columns("contact>contact path starts_at duration_ms"), 12, "starts_at", ("contact",)),
    Table(
        "agent_state",
        _columns("agent>agent at state reason>reason contact>contact queue>queue"),
        13,
        "at",
        ("at", "agent, at"),
    ),
    Table("reason", _columns("code label class paid:INTEGER limit_ms"), 14),
    Table(
        "shift",
        _columns("agent>agent starts_at ends_at activity paid:INTEGER absence version:INTEGER published_at"),
        15,
        "starts_at",
        ("starts_at",),
    ),
    Table(
        "case",
        _columns(
            "channel client>client queue>queue customer>customer agent>agent team>team opened_at "
            "first_reply_at first_resolved_at resolved_at closed_at reopens:INTEGER replies:INTEGER "
            "people:INTEGER status priority reason tags first_reply_target_ms update_target_ms "
            "resolution_target_ms resolution given_up:INTEGER merged_into>case parent>case "
            "first_reply_ms first_reply_business_ms resolution_ms resolution_business_ms on_hold_ms "
            "on_hold_business_ms"
        ),
        16,
        "opened_at",
        ("opened_at",),
    ),
    Table(
        "case_event",
        _columns("case_id>case at status agent>agent team>team waiting_on"),
        17,
        "at",
        ("case_id",),
    ),
    Table(
        "message",
        _columns("case_id>case contact>contact at author agent>agent public:INTEGER"),
        18,
        "at",
        ("case_id",),
    ),
    Table(
        "survey",
        _columns(
            "contact>contact case_id>case customer>customer client>client queue>queue agent>agent asked_at "
            "answered_at csat:REAL csat_scale:INTEGER ces:REAL nps:INTEGER solved:INTEGER comment"
        ),
        19,
        "answered_at",
        ("asked_at",),
    ),
    Table(
        "customer",
        _columns("name since_on left_on segment language phone email preferences programs_used"),
        20,
    ),
    Table(
        "sale",
        _columns(
            "contact>contact agent>agent customer>customer client>client at amount_minor currency product kind "
            "cancels>sale"
        ),
        21,
        "at",
        ("at",),
    ),
    Table("article", _columns("title topic language url"), 22),
    Table(
        "article_visit",
        _columns("article>article session visitor at ended_in_kind ended_in"),
        23,
        "at",
        ("at",),
    ),
    Table(
        "self_service",
        _columns("session kind at visitor resolved:INTEGER ended_in_kind ended_in"),
        24,
        "at",
        ("at",),
    ),
    Table("calendar", _columns("zone weekday:INTEGER opens closes"), 25),
    Table("calendar_exception", _columns("calendar>calendar on_date opens closes label"), 26),
    Table(
        "calendar_event",
        _columns("at ends_at kind label client>client site>site queue>queue"),
        27,
        "at",
    ),
    Table(
        "measure_total",
        _columns(
            "starts_at ends_at client>client site>site team>team queue>queue agent>agent channel measure "
            "value:REAL approximate:INTEGER complete:INTEGER"
        ),
        28,
        "starts_at",
        ("starts_at",),
    ),
    Table("raw_event", _columns("line:INTEGER at queue agent verb data source"), None, "at", log=True),
    Table(
        "import_position",
        _columns("path device:INTEGER inode:INTEGER offset:INTEGER line:INTEGER head_hash at"),
        log=True,
    ),
    Table("rejected", _columns("path line:INTEGER text why at column_name value source"), log=True),
)

BY_NAME: Final = {table.name: table for table in TABLES}
BY_CODE: Final = {table.code: table for table in TABLES if table.code is not None}
FOLLOWED: Final = tuple(table for table in TABLES if table.code is not None)

META_KEYS: Final = {
    "contract": "the version of this contract that the file follows",
    "floor_id": "random; a new one on every restore, so that followers start again",
    "zone": "the IANA zone of the centre, used where no site says otherwise",
    "written_by": "the program that writes the floor",
    "heartbeat_at": "when the writer last said that it lives",
    "told_by": "`exports` where rows come in files now and then: how far it knows is told by its newest row",
    "clock": "`simulated` where the writer's time is not ours: then its heartbeat is the present",
}


def _create(table: Table) -> str:
    lines = ["pk INTEGER PRIMARY KEY"]
    if not table.log:
        lines.append("id TEXT UNIQUE")
    lines += [f'"{column.name}" {column.type}' for column in table.columns]
    if not table.log:
        lines += ["source TEXT", "source_version INTEGER", "flags TEXT"]
    return f"CREATE TABLE {table.sql_name} ({', '.join(lines)}) STRICT"


def _indexes(table: Table) -> list[str]:
    return [
        f'CREATE INDEX "{table.name}_by_{number}" ON {table.sql_name} ({what})'
        for number, what in enumerate(table.indexes, 1)
    ] + [
        f'CREATE INDEX "{table.name}_few_{number}" ON {table.sql_name} {what}'
        for number, what in enumerate(table.few, 1)
    ]


KEY_NAMES: Final = ("pk", "id", "rowid", "oid", "_rowid_")
"""All that an UPDATE may call a key of a row: SQLite has three more names for `pk`."""


def triggers(table: Table) -> list[str]:
    """The triggers that log every insert, update and delete of a followed table in ``change``.

    A moved row logs both its numbers. The two guards log the rows that REPLACE is about to remove,
    because SQLite runs no delete trigger for those unless recursive triggers are on
    (https://sqlite.org/lang_conflict.html). They cost the writer most, so one wakes only when a key is set, by
    whatever name, and the other looks for a number only where one is given: an open one reads -1.
    """
    name, code = table.sql_name, table.code
    was = f'OLD."{table.instant}"' if table.instant else "NULL"
    gone = f'"{table.instant}"' if table.instant else "NULL"
    log = 'INSERT INTO change("table", row, was_at)'
    known = f"EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id)"
    taken = f"NEW.pk <> -1 AND EXISTS (SELECT 1 FROM {name} WHERE pk = NEW.pk)"
    clash = "id = NEW.id OR pk = NEW.pk"
    other = "(id = NEW.id OR pk = NEW.pk) AND pk <> OLD.pk"
    made = f'CREATE TRIGGER "{table.name}'
    return [
        f'{made}_inserted" AFTER INSERT ON {name} BEGIN {log} VALUES ({code}, NEW.pk, NULL); END',
        f'{made}_updated" AFTER UPDATE ON {name} BEGIN {log} VALUES ({code}, NEW.pk, {was}); END',
        f'{made}_deleted" AFTER DELETE ON {name} BEGIN {log} VALUES ({code}, OLD.pk, {was}); END',
        f'{made}_replaced" BEFORE INSERT ON {name} WHEN {known} OR ({taken}) '
        f"BEGIN {log} SELECT {code}, pk, {gone} FROM {name} WHERE {clash}; END",
        f'{made}_update_replaced" BEFORE UPDATE OF {", ".join(KEY_NAMES)} ON {name} '
        f"WHEN NEW.pk <> OLD.pk OR NEW.id IS NOT OLD.id "
        f"BEGIN {log} SELECT {code}, OLD.pk, {was} WHERE NEW.pk <> OLD.pk; "
        f"{log} SELECT {code}, pk, {gone} FROM {name} WHERE {other}; END",
    ]


def ddl() -> list[str]:
    """Every statement that makes an empty floor, in order; `meta` is left for the writer to fill."""
    statements = ["CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) STRICT"]
    for table in TABLES:
        statements += [_create(table), *_indexes(table)]
    statements += [
        'CREATE TABLE change (seq INTEGER PRIMARY KEY, "table" INTEGER NOT NULL, row INTEGER NOT NULL, '
        "was_at INTEGER) STRICT",
        # The newest row stays, so that seq never starts again and a follower's mark keeps its meaning.
        "CREATE TRIGGER change_kept BEFORE DELETE ON change "
        "WHEN OLD.seq = (SELECT max(seq) FROM change) BEGIN SELECT RAISE(IGNORE); END",
    ]
    for table in FOLLOWED:
        statements += triggers(table)
    return statements
