"""The floor contract as data: what its statements make is what its tables say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from supervisor import contract


@pytest.fixture
def floor() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    for statement in contract.ddl():
        connection.execute(statement)
    yield connection
    connection.close()


@pytest.mark.parametrize("table", contract.TABLES, ids=lambda table: table.name)
def test_every_table_is_strict_and_has_its_columns(table: contract.Table, floor: sqlite3.Connection) -> None:
    columns = floor.execute(f"SELECT name, type FROM pragma_table_info('{table.name}')").fetchall()
    assert tuple(name for name, _ in columns) == table.column_names
    kinds = dict(columns)
    for column in table.columns:
        assert kinds[column.name] == column.type
        if column.name.endswith(("_at", "_ms", "_minor")) or column.name == "at":
            assert column.type == "INTEGER"
    strict = floor.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (table.name,)).fetchone()
    assert strict == (1,)


def test_references_name_tables_that_exist() -> None:
    for table in contract.TABLES:
        for column in table.columns:
            assert column.refers_to is None or column.refers_to in contract.BY_NAME


def test_codes_are_each_their_own() -> None:
    codes = [table.code for table in contract.FOLLOWED]
    assert len(set(codes)) == len(codes)
    assert [contract.BY_CODE[code] for code in codes if code is not None] == list(contract.FOLLOWED)


def log(floor: sqlite3.Connection) -> list[tuple[int, int, int | None]]:
    return floor.execute('SELECT "table", row, was_at FROM change ORDER BY seq').fetchall()


@pytest.mark.parametrize("table", contract.FOLLOWED, ids=lambda table: table.name)
def test_every_change_is_logged(table: contract.Table, floor: sqlite3.Connection) -> None:
    name, code = table.sql_name, table.code
    floor.execute(f"INSERT INTO {name}(pk, id) VALUES (7, 'a')")
    floor.execute(f"UPDATE {name} SET flags = 'x'")
    floor.execute(f"UPDATE {name} SET pk = 9")
    floor.execute(f"INSERT OR REPLACE INTO {name}(pk, id) VALUES (11, 'a')")
    floor.execute(f"DELETE FROM {name}")
    rows = [row for number, row, _ in log(floor) if number == code]
    assert rows[:2] == [7, 7]
    assert set(rows[2:4]) == {7, 9}
    assert set(rows[4:6]) == {9, 11}
    assert rows[-1] == 11


@pytest.mark.parametrize("key", [*contract.KEY_NAMES, "ROWID"])
def test_a_key_is_watched_by_all_its_names(key: str, floor: sqlite3.Connection) -> None:
    floor.execute("INSERT INTO contact(pk, id, queued_at) VALUES (1, '1', 1000), (2, '2', 2000)")
    floor.execute("DELETE FROM change WHERE seq = 1")
    floor.execute(f"UPDATE OR REPLACE contact SET {key} = 2 WHERE pk = 1")
    assert set(log(floor)[1:]) >= {(10, 2, 2000), (10, 1 if key == "id" else 2, 1000)}
    assert key == "id" or (10, 1, 1000) in log(floor)


def test_an_open_number_names_no_row(floor: sqlite3.Connection) -> None:
    floor.execute("INSERT INTO contact(pk, id, queued_at) VALUES (-1, 'below', 1000)")
    floor.execute("INSERT INTO contact(id) VALUES ('c')")
    floor.execute("INSERT OR REPLACE INTO contact(id) VALUES ('below')")
    assert [row for _, row, _ in log(floor)] == [-1, 0, -1, 1]


def test_the_old_instant_of_a_row_is_kept(floor: sqlite3.Connection) -> None:
    floor.execute("INSERT INTO contact(pk, id, queued_at) VALUES (1, 'c', 1000)")
    floor.execute("UPDATE contact SET queued_at = 2000")
    floor.execute("DELETE FROM contact")
    assert log(floor) == [(10, 1, None), (10, 1, 1000), (10, 1, 2000)]


def test_the_newest_entry_stays(floor: sqlite3.Connection) -> None:
    for number in range(3):
        floor.execute("INSERT INTO site(id) VALUES (?)", (str(number),))
    floor.execute("DELETE FROM change")
    assert [seq for (seq,) in floor.execute("SELECT seq FROM change")] == [3]
