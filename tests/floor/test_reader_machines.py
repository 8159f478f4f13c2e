"""Random writers: after every tick the mirrored rows are the rows of the floor, however they got there."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from supervisor.floor import rereading, writing
from supervisor.floor.reader import Changes, Mark, Reader, Row

COLUMNS = {"agent": ("pk", "id", "name"), "contact": ("pk", "id", "queued_at", "address")}

# Few keys, so that rows collide, are replaced, move onto one another and take the numbers of deleted ones.
PK = st.integers(1, 6)
ID = st.sampled_from(["a", "b", "c", "d", None])
NAME = st.sampled_from(["x", "y", "z"])
CONFLICT = st.sampled_from(["", "OR REPLACE", "OR IGNORE", "OR FAIL", "OR ROLLBACK"])
KEY = st.sampled_from(["pk", "rowid", "_rowid_", "oid"])
TABLE = st.sampled_from([("agent", "name"), ("contact", "address")])

INSERT = st.builds(
    lambda conflict, table, id_, name: (
        f"INSERT {conflict} INTO {table[0]}(id, {table[1]}) VALUES (?, ?)",
        (id_, name),
    ),
    CONFLICT,
    TABLE,
    ID,
    NAME,
)
INSERT_PK = st.builds(
    lambda conflict, table, key, pk, id_: (f"INSERT {conflict} INTO {table[0]}({key}, id) VALUES (?, ?)", (pk, id_)),
    CONFLICT,
    TABLE,
    KEY,
    PK,
    ID,
)
UPSERT = st.builds(
    lambda table, id_, name: (writing.upsert_sql(table[0], ("id", table[1])), (id_, name)), TABLE, ID, NAME
)
UPDATE = st.builds(
    lambda table, name, pk: (f"UPDATE {table[0]} SET {table[1]} = ? WHERE pk >= ?", (name, pk)), TABLE, NAME, PK
)
MOVE = st.builds(
    lambda conflict, table, key, to, pk: (f"UPDATE {conflict} {table[0]} SET {key} = ? WHERE pk = ?", (to, pk)),
    CONFLICT,
    TABLE,
    KEY,
    PK,
    PK,
)
RENAME = st.builds(
    lambda conflict, table, id_, pk: (f"UPDATE {conflict} {table[0]} SET id = ? WHERE pk = ?", (id_, pk)),
    CONFLICT,
    TABLE,
    ID,
    PK,
)
DELETE = st.builds(lambda table, pk: (f"DELETE FROM {table[0]} WHERE pk = ?", (pk,)), TABLE, PK)
CLEAR = st.builds(lambda table: (f"DELETE FROM {table[0]}", ()), TABLE)
PRUNE = st.builds(lambda keep: ("DELETE FROM change WHERE seq <= (SELECT max(seq) FROM change) - ?", (keep,)), PK)
RESTORE = st.just(("UPDATE meta SET value = lower(hex(randomblob(8))) WHERE key = 'floor_id'", ()))
STATEMENT = st.one_of(INSERT, INSERT_PK, UPSERT, UPDATE, MOVE, RENAME, DELETE, CLEAR, PRUNE, RESTORE)
COMMIT = st.tuples(st.lists(STATEMENT, min_size=1, max_size=6), st.sampled_from(["COMMIT", "COMMIT", "ROLLBACK"]))
STEP = st.one_of(COMMIT, COMMIT, COMMIT, st.just(([("VACUUM", ())], "")))
STEPS = st.lists(STEP, min_size=1, max_size=12)


class Mirror:
    """What a follower holds; its rules are the whole contract between `Changes` and its reader."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.tables: dict[str, dict[int, Row]] = {}
        self.mark = Mark("")
        self.load()

    def load(self) -> None:
        self.mark = self.reader.mark()
        self.tables = {
            name: {row[0]: row for chunk in self.reader.scan(name, columns) for row in chunk}
            for name, columns in COLUMNS.items()
        }

    def tick(self) -> None:
        more = True
        while more:
            changes: Changes = self.reader.changes(self.mark)
            if changes.reload:
                self.load()
                return
            for name, held in self.tables.items():
                for pk in changes.touched.get(name, ()):
                    held.pop(pk, None)
                held.update({row[0]: row for row in changes.rows.get(name, ())})
            self.mark, more = changes.mark, changes.more


def full(writer: sqlite3.Connection) -> dict[str, dict[int, Row]]:
    return {
        name: {row[0]: row for row in writer.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall()}
        for name, columns in COLUMNS.items()
    }


def run(writer: sqlite3.Connection, statements: list[tuple[str, tuple[object, ...]]], end: str) -> None:
    if end:
        writer.execute("BEGIN")
    for sql, parameters in statements:
        try:
            writer.execute(sql, parameters)
        except sqlite3.IntegrityError:
            if not writer.in_transaction:  # OR ROLLBACK has ended it
                return
    if end:
        writer.execute(end)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(STEPS, st.sampled_from(["WAL", "DELETE"]), st.booleans())
def test_the_mirror_is_the_floor_after_every_tick(
    steps: list[tuple[list[tuple[str, tuple[object, ...]]], str]], journal: str, recursive_triggers: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "floor.db"
        writer = writing.create(path, zone="UTC")
        writer.execute(f"PRAGMA journal_mode = {journal}")
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute(f"PRAGMA recursive_triggers = {int(recursive_triggers)}")
        with Reader(path) as reader:
            reader.columns = COLUMNS
            mirror = Mirror(reader)
            for statements, end in steps:
                run(writer, statements, end)
                mirror.tick()
                assert mirror.tables == full(writer)
        writer.close()


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(STEPS)
def test_a_floor_without_a_change_log_is_right_after_each_round(
    steps: list[tuple[list[tuple[str, tuple[object, ...]]], str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "floor.db"
        writer = writing.create(path, zone="UTC")
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("DROP TRIGGER contact_updated")
        with Reader(path) as reader:
            reader.columns = COLUMNS
            assert reader.info is not None
            assert reader.info.followed == "reread"
            mirror = Mirror(reader)
            for statements, end in steps:
                run(writer, statements, end)
                reader._reread.force_round()
                mirror.tick()
                assert mirror.tables == full(writer)
        writer.close()


def test_without_a_change_log_open_legs_show_at_once_and_old_ones_after_a_round(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writer = writing.create(path, zone="UTC")
    writer.execute("DROP TABLE change")
    for table in COLUMNS:
        for name in ("inserted", "updated", "deleted", "replaced", "update_replaced"):
            writer.execute(f"DROP TRIGGER {table}_{name}")
    many = range(rereading.TAIL * 3)
    rows = [(f"c{n}", n, None if n == 5 else n, "x") for n in many]
    writing.upsert(writer, "contact", ("id", "queued_at", "ended_at", "address"), rows)
    with Reader(path) as reader:
        reader.columns = COLUMNS
        mirror = Mirror(reader)
        mirror.tick()
        while reader.wants_tick:
            mirror.tick()
        writer.execute("UPDATE contact SET address = 'open leg' WHERE id = 'c5'")
        writer.execute("UPDATE contact SET address = 'late edit' WHERE id = 'c9'")
        writer.execute("INSERT INTO contact(id) VALUES ('new')")
        mirror.tick()
        seen = {row[1]: row[3] for row in mirror.tables["contact"].values()}
        assert (seen["c5"], seen["c9"], "new" in seen) == ("open leg", "x", True)
        reader._reread.force_round()
        mirror.tick()
        assert mirror.tables == full(writer)
    writer.close()
