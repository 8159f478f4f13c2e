"""Random writers: after every tick the mirrored rows are the rows of the floor, however they got there."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path
from random import Random

import hypothesis.strategies as st
from hypothesis import given, settings

from supervisor.floor import rereading, writing
from supervisor.floor.loading import FOLLOWED
from supervisor.floor.reader import Changes, Mark, Reader, Row

COLUMNS = {"agent": ("pk", "id", "name"), "contact": ("pk", "id", "queued_at", "address")}

# Few keys, so that rows collide, are replaced, move onto one another and take the numbers of deleted ones. The
# place holders are filled from `words`; each statement stands as often as it is to be drawn.
STATEMENTS = {
    "INSERT {or_} INTO {table}(id, {name}) VALUES ({id}, {word})": 8,
    "INSERT {or_} INTO {table}({key}, id) VALUES ({pk}, {id})": 8,
    "INSERT INTO {table}(id, {name}) VALUES ({id}, {word}) ON CONFLICT (id) DO UPDATE SET {name} = {word}": 5,
    "UPDATE {or_} {table} SET {key} = {pk} WHERE pk = {pk}": 8,
    "UPDATE {or_} {table} SET id = {id} WHERE pk = {pk}": 8,
    "UPDATE {or_} {table} SET {key} = {pk}, id = {id}, {name} = {word} WHERE pk = {pk}": 4,
    "UPDATE {table} SET {name} = {word} WHERE pk >= {pk}": 3,
    "DELETE FROM {table} WHERE pk = {pk}": 3,
    "DELETE FROM {table}": 1,
    "DELETE FROM change WHERE seq <= (SELECT max(seq) FROM change) - {pk}": 1,
    "DELETE FROM change": 1,
    "UPDATE meta SET value = {pk} WHERE key = 'floor_id'": 1,
}


def statement(random: Random) -> str:
    sql = random.choices(list(STATEMENTS), list(STATEMENTS.values()))[0]
    table, name = random.choice([("agent", "name"), ("contact", "address")])
    while "{" in sql:
        words = {
            "or_": random.choice(["", "OR REPLACE", "OR REPLACE", "OR IGNORE", "OR FAIL", "OR ROLLBACK"]),
            "key": random.choice(["pk", "rowid", "_rowid_", "oid"]),
            "pk": random.randint(1, 5),
            "id": random.choice(["'a'", "'b'", "'c'", "NULL"]),
            "word": random.choice(["'x'", "'y'", "'z'"]),
        }
        place = sql[sql.index("{") : sql.index("}") + 1]
        sql = sql.replace(place, place.format(table=table, name=name, **words), 1)
    return sql


def machine(random: Random) -> list[list[str]]:
    """What a random writer does, commit by commit."""
    steps = []
    for _ in range(random.randint(5, 15)):
        body = [statement(random) for _ in range(random.randint(1, 5))]
        commit = ["BEGIN", *body, random.choice(["COMMIT", "COMMIT", "ROLLBACK"])]
        steps.append(["VACUUM"] if random.random() < 0.05 else body[:1] if random.random() < 0.3 else commit)
    return steps


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


def run(writer: sqlite3.Connection, statements: list[str]) -> None:
    transaction = statements[0] == "BEGIN"
    for sql in statements:
        try:
            writer.execute(sql)
        except sqlite3.IntegrityError:
            if transaction and not writer.in_transaction:  # OR ROLLBACK has ended it
                return


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(0, 2**32), st.sampled_from(["WAL", "DELETE"]), st.booleans())
def test_the_mirror_is_the_floor_after_every_tick(seed: int, journal: str, recursive_triggers: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "floor.db"
        writer = writing.create(path, zone="UTC")
        writer.execute(f"PRAGMA journal_mode = {journal}")
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute(f"PRAGMA recursive_triggers = {int(recursive_triggers)}")
        with Reader(path) as reader:
            reader.columns = COLUMNS
            mirror = Mirror(reader)
            for statements in machine(Random(seed)):
                run(writer, statements)
                mirror.tick()
                assert mirror.tables == full(writer), statements
        writer.close()


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.integers(0, 2**32))
def test_a_floor_without_a_change_log_is_right_after_each_round(seed: int) -> None:
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
            for statements in machine(Random(seed)):
                run(writer, statements)
                reader._reread.force_round()
                mirror.tick()
                assert mirror.tables == full(writer), statements
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


def test_without_a_change_log_the_board_follows_agents_too(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writer = writing.create(path, zone="UTC")
    writer.execute("DROP TRIGGER contact_updated")
    write = "INSERT INTO agent_state(id, agent, at, state) VALUES (?, 'a1', ?, 'available')"
    writer.execute(write, ("s1", 1_000))
    with Reader(path) as reader:
        reader.columns = FOLLOWED
        mark = reader.mark()
        for number in (2, 3):
            writer.execute(write, (f"s{number}", number * 1_000))
            found = reader.changes(mark)
            assert number in found.touched["agent_state"]
            rows = [dict(zip(FOLLOWED["agent_state"], row, strict=True)) for row in found.rows["agent_state"]]
            assert [row["at"] for row in rows if row["pk"] == number] == [number * 1_000]
            mark = found.mark
    writer.close()


def test_without_a_change_log_a_round_names_the_small_tables_that_changed(tmp_path: Path) -> None:
    path = tmp_path / "floor.db"
    writer = writing.create(path, zone="UTC")
    writer.execute("DROP TRIGGER contact_updated")
    with Reader(path) as reader:
        reader.columns = COLUMNS
        mark = reader.mark()
        assert "queue" not in reader.changes(mark).touched
        writer.execute("INSERT INTO queue(id, name) VALUES ('q1', 'Sales')")
        reader._reread.force_round()
        assert "queue" in reader.changes(mark).touched
        reader._reread.force_round()
        assert "queue" not in reader.changes(mark).touched
    writer.close()
