"""What any row of a table tells, and what none does, however often it is asked and whatever is written meanwhile."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from supervisor.floor import endings, tellers, writing
from supervisor.floor.reader import Reader, Row

ASKED = ("pk", "ended_at", "outcome", "queue", "nullif(transfer, 'sent_on')")
NAMES = ("queued_at", "ended_at", "outcome", "queue", "transfer")


class Passed(Reader):
    """Counts how often all rows are walked."""

    walks = 0

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        self.walks += "BETWEEN" in sql
        return super().query(sql, parameters)


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    return writing.create(tmp_path / "a.floor", zone="UTC")


def told(path: Path, asked: Sequence[str] = ASKED, table: str = "contact") -> frozenset[str]:
    with Reader(path) as reader:
        return tellers.told(reader, table, asked)


def put(connection: sqlite3.Connection, pk: int, **values: Any) -> None:
    names = ("pk", "id", *values)
    marks = ", ".join("?" * len(names))
    connection.execute(
        f"INSERT OR REPLACE INTO contact ({', '.join(names)}) VALUES ({marks})", (pk, f"c{pk}", *values.values())
    )


def change(connection: sqlite3.Connection, rnd: random.Random, sometimes: float) -> None:
    """Write something or other; seldom anything that tells."""
    pk = rnd.randrange(0, 40)
    values = {name: rnd.choice((1, "sent_on")) if name == "transfer" else 1 for name in NAMES if rnd.random() < 0.3}
    values = {name: value for name, value in values.items() if name == "queued_at" or rnd.random() < sometimes}
    match rnd.randrange(6):
        case 0 | 1:
            put(connection, pk, **values)
        case 2:
            connection.execute("DELETE FROM contact WHERE pk = ?", (pk,))
        case 3:
            connection.execute("UPDATE contact SET outcome = NULL, queue = NULL WHERE pk < ?", (rnd.randrange(40),))
        case 4:
            connection.execute("UPDATE OR REPLACE contact SET pk = ? WHERE pk = ?", (rnd.randrange(40), pk))
        case _:
            writing.prune_changes(connection, rnd.choice((0, 3, 50)))
    connection.commit()


@pytest.mark.parametrize("seed", range(8))
def test_what_is_kept_of_a_floor_is_what_its_rows_say(
    seed: int, tmp_path: Path, connection: sqlite3.Connection
) -> None:
    rnd = random.Random(seed)
    with Reader(tmp_path / "a.floor") as kept:
        for _ in range(60):
            for _ in range(rnd.choice((0, 1, 1, 4))):
                change(connection, rnd, rnd.choice((0, 0, 0.2)))
            asked = rnd.sample(ASKED, rnd.randint(1, len(ASKED)))
            counts = connection.execute(f"SELECT {', '.join(f'count({one})' for one in asked)} FROM contact").fetchone()
            expected = {one for one, count in zip(asked, counts, strict=True) if count}
            assert told(tmp_path / "a.floor", asked) == expected
            assert tellers.told(kept, "contact", asked) == expected
    connection.close()


def test_a_floor_whose_contacts_name_no_queue_is_walked_once(tmp_path: Path, connection: sqlite3.Connection) -> None:
    for pk in range(3_000):
        put(connection, pk, ended_at=1)
    connection.commit()
    walks = []
    for _ in range(3):
        reader = Passed(tmp_path / "a.floor")
        with reader:
            assert endings.untold(reader) == {"contact.outcome", "contact.queue"}
            walks.append(reader.walks)
        put(connection, 3_000, ended_at=2)
        connection.commit()
    assert walks[0] > 0
    assert walks[1:] == [0, 0]
    put(connection, 17, ended_at=1, queue="q")
    connection.commit()
    with Reader(tmp_path / "a.floor") as again:
        assert endings.untold(again) == {"contact.outcome"}
    connection.close()


def test_another_floor_in_its_place_tells_its_own(tmp_path: Path, connection: sqlite3.Connection) -> None:
    put(connection, 1, ended_at=1)
    connection.commit()
    assert told(tmp_path / "a.floor") == {"pk", "ended_at"}
    connection.close()
    with writing.create(tmp_path / "b.floor", zone="UTC") as other:
        put(other, 1, queue="q")
    other.close()
    # Over the same file, as a writer does that keeps its place on the disk.
    (tmp_path / "a.floor").write_bytes((tmp_path / "b.floor").read_bytes())
    assert told(tmp_path / "a.floor") == {"pk", "queue"}


def test_a_floor_without_a_change_log_is_looked_at_each_time(tmp_path: Path, connection: sqlite3.Connection) -> None:
    put(connection, 1, ended_at=1)
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.commit()
    assert told(tmp_path / "a.floor") == {"pk", "ended_at"}
    put(connection, 2, queue="q")
    connection.commit()
    assert told(tmp_path / "a.floor") == {"pk", "ended_at", "queue"}
    connection.close()


def test_what_another_table_has_a_say_in_is_looked_at_each_time(tmp_path: Path, connection: sqlite3.Connection) -> None:
    linked = "(SELECT 1 FROM contact c WHERE c.id = ended_in)"
    connection.execute("INSERT INTO article_visit (id, ended_in) VALUES ('v', 'c1')")
    connection.commit()
    assert told(tmp_path / "a.floor", (linked,), "article_visit") == frozenset()
    put(connection, 1)
    connection.commit()
    assert told(tmp_path / "a.floor", (linked,), "article_visit") == {linked}
    connection.close()


def test_what_any_row_says(tmp_path: Path, connection: sqlite3.Connection) -> None:
    for pk in range(5_000):
        put(connection, pk, **({"ended_at": 1} if pk == 4_700 else {}))
    put(connection, 5_000, queued_at=1)
    connection.commit()
    asked = ("ended_at", "case_id", "nullif(id, 'c17')", "nullif(source, '')")
    assert told(tmp_path / "a.floor", asked) == {"ended_at", "nullif(id, 'c17')"}
    assert told(tmp_path / "a.floor", ("id",), "case") == frozenset()
    assert told(tmp_path / "a.floor", ()) == frozenset()
    connection.close()
