"""Reading a floor in short pieces and following its change log by one mark."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from supervisor.errors import FloorError
from supervisor.floor import writing
from supervisor.floor.opening import PROBLEMS
from supervisor.floor.reader import Reader

COLUMNS = {"contact": ("pk", "id", "queued_at", "ended_at"), "agent_state": ("pk", "agent", "at", "state")}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "floor.db"


@pytest.fixture
def writer(path: Path) -> Iterator[sqlite3.Connection]:
    connection = writing.create(path, zone="Asia/Jerusalem")
    yield connection
    connection.close()


@pytest.fixture
def reader(path: Path, writer: sqlite3.Connection) -> Iterator[Reader]:
    with Reader(path) as opened:
        opened.columns = COLUMNS
        yield opened


def contacts(writer: sqlite3.Connection, numbers: range, ended_at: int | None = None) -> None:
    writer.execute("BEGIN")
    rows = [(f"c{number}", number * 1000, ended_at) for number in numbers]
    writing.upsert(writer, "contact", ("id", "queued_at", "ended_at"), rows)
    writer.execute("COMMIT")


def test_opening_tells_what_the_floor_says_of_itself(path: Path, writer: sqlite3.Connection) -> None:
    writing.set_meta(writer, heartbeat_at=1_700_000_000_000)
    with Reader(path) as reader:
        info = reader.info
        assert info is not None
        assert (info.contract, info.zone, info.heartbeat_at) == (1, "Asia/Jerusalem", 1_700_000_000_000)
        assert (info.journal, info.followed, info.followed_copy) == ("wal", "log", False)
        assert info.written_by.startswith("moked")


def test_the_reader_cannot_write(reader: Reader) -> None:
    with pytest.raises(FloorError):
        reader.query("UPDATE meta SET value = 'x'")


def test_changes_name_every_touched_row_and_its_present_version(reader: Reader, writer: sqlite3.Connection) -> None:
    contacts(writer, range(3))
    mark = reader.mark()
    assert reader.changes(mark).touched == {}
    writer.execute("UPDATE contact SET ended_at = 9000 WHERE id = 'c0'")
    writer.execute("DELETE FROM contact WHERE id = 'c1'")
    writer.execute("UPDATE contact SET pk = 50 WHERE id = 'c2'")
    writer.execute("INSERT INTO agent(id) VALUES ('a1')")
    found = reader.changes(mark)
    assert found.touched == {"contact": {1, 2, 3, 50}, "agent": {1}}
    assert found.rows == {"contact": [(1, "c0", 0, 9000), (50, "c2", 2000, None)]}
    assert not found.reload
    assert not found.more
    assert reader.changes(found.mark).touched == {}


def test_many_changes_come_in_several_reads(reader: Reader, writer: sqlite3.Connection) -> None:
    mark = reader.mark()
    contacts(writer, range(5_000))
    seen: set[int] = set()
    reads = 0
    more = True
    while more:
        found = reader.changes(mark)
        seen |= found.touched["contact"]
        mark, more = found.mark, found.more
        reads += 1
    assert reads > 1
    assert seen == set(range(1, 5_001))


def test_a_rolled_back_change_is_no_change(reader: Reader, writer: sqlite3.Connection) -> None:
    mark = reader.mark()
    writer.execute("BEGIN")
    writer.execute("INSERT INTO contact(id) VALUES ('c1')")
    writer.execute("ROLLBACK")
    assert reader.changes(mark).touched == {}


@pytest.mark.parametrize(
    ("done", "reload"),
    [
        ("UPDATE meta SET value = 'restored' WHERE key = 'floor_id'", True),
        ("DELETE FROM change WHERE seq <= 5", True),
        ("DELETE FROM change WHERE seq <= 2", False),
        ("UPDATE change SET row = 77 WHERE seq = 3", True),
        ("DROP TRIGGER change_kept; DELETE FROM change", True),
    ],
)
def test_a_mark_that_lost_its_meaning_asks_for_a_reload(
    reader: Reader, writer: sqlite3.Connection, done: str, reload: bool
) -> None:
    contacts(writer, range(3))
    mark = reader.mark()
    assert mark.seq == 3
    contacts(writer, range(3, 6))
    writer.executescript(done)
    assert reader.changes(mark).reload is reload


def test_a_mark_pruned_exactly_up_to_it_still_counts(reader: Reader, writer: sqlite3.Connection) -> None:
    contacts(writer, range(3))
    mark = reader.mark()
    contacts(writer, range(3, 6))
    writing.prune_changes(writer, keep=3)
    found = reader.changes(mark)
    assert not found.reload
    assert found.touched == {"contact": {4, 5, 6}}


def test_the_heartbeat_comes_with_every_tick(reader: Reader, writer: sqlite3.Connection) -> None:
    mark = reader.mark()
    writing.set_meta(writer, heartbeat_at=5_000)
    assert reader.changes(mark).heartbeat_at == 5_000


def test_scan_gives_every_row_once_in_chunks(reader: Reader, writer: sqlite3.Connection) -> None:
    contacts(writer, range(10_000))
    chunks = list(reader.scan("contact", ("pk", "id")))
    assert len(chunks) > 1
    assert [pk for chunk in chunks for pk, _ in chunk] == list(range(1, 10_001))
    assert reader.longest_read_ms <= 50


@pytest.mark.parametrize(
    ("where", "parameters", "expected"),
    [
        ("queued_at >= ?", (6_000_000,), range(6_001, 10_001)),
        ("queued_at >= ? AND queued_at < ?", (100_000, 105_000), range(101, 106)),
        ("coalesce(wrapped_at, ended_at) IS NULL", (), range(1, 9_001)),
        ("coalesce(wrapped_at, ended_at) >= ?", (1,), range(9_001, 10_001)),
        ("id = ?", ("c7",), range(8, 9)),
    ],
)
def test_a_selective_scan_follows_the_index(
    reader: Reader, writer: sqlite3.Connection, where: str, parameters: tuple[object, ...], expected: range
) -> None:
    contacts(writer, range(9_000))
    contacts(writer, range(9_000, 10_000), ended_at=77)
    found = [pk for chunk in reader.scan("contact", ("pk",), where, parameters) for (pk,) in chunk]
    assert sorted(found) == list(expected)


def test_a_day_out_of_a_year_costs_a_day(reader: Reader, writer: sqlite3.Connection) -> None:
    writer.execute("BEGIN")
    rows = [(f"s{number}", "a1", number * 1000, "available") for number in range(100_000)]
    writing.upsert(writer, "agent_state", ("id", "agent", "at", "state"), rows)
    writer.execute("COMMIT")
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    assert reader._connection is not None
    reader._connection.set_progress_handler(count, 1_000)
    day = sum(len(chunk) for chunk in reader.scan("agent_state", ("pk", "at"), "at >= ?", (99_000_000,)))
    day_steps, steps = steps, 0
    year = sum(len(chunk) for chunk in reader.scan("agent_state", ("pk", "at"), "at >= ?", (0,)))
    assert (day, year) == (1_000, 100_000)
    assert day_steps * 50 < steps


def test_rows_by_pk_leave_out_what_is_gone(reader: Reader, writer: sqlite3.Connection) -> None:
    contacts(writer, range(3))
    assert reader.rows("contact", ("pk", "id"), {3, 1, 99}) == [(1, "c0"), (3, "c2")]


def test_text_that_is_not_utf8_is_read_as_far_as_it_goes(reader: Reader, writer: sqlite3.Connection) -> None:
    mark = reader.mark()
    writer.execute("INSERT INTO contact(id) VALUES (CAST(x'61ff62' AS TEXT))")
    assert reader.changes(mark).rows["contact"][0][1] == "a\ufffdb"


def code_of(path: Path) -> str:
    with pytest.raises(FloorError) as caught:
        Reader(path).open()
    assert str(path) in str(caught.value)
    return caught.value.code


def test_a_missing_file(path: Path) -> None:
    assert code_of(path) == "missing"


def test_an_empty_file(path: Path) -> None:
    path.touch()
    assert code_of(path) == "empty"


def test_a_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "not_a_database"


def test_a_text_file(path: Path) -> None:
    path.write_text("1700000000|call|queue|agent|ENTERQUEUE||\n" * 100)
    assert code_of(path) == "not_a_database"


def test_another_sqlite_file(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE calls (n)")
    connection.close()
    assert code_of(path) == "not_a_floor"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE meta SET value = '0' WHERE key = 'contract'", "older_contract"),
        ("UPDATE meta SET value = '2' WHERE key = 'contract'", "newer_contract"),
        ("UPDATE meta SET value = 'one' WHERE key = 'contract'", "not_a_floor"),
        ("DELETE FROM meta WHERE key = 'floor_id'", "not_a_floor"),
        ("DROP TABLE contact", "not_a_floor"),
    ],
)
def test_a_floor_of_another_kind(path: Path, writer: sqlite3.Connection, change: str, code: str) -> None:
    writer.execute(change)
    writer.close()
    assert code_of(path) == code


def test_a_truncated_file(path: Path, writer: sqlite3.Connection) -> None:
    contacts(writer, range(5_000))
    writer.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(FloorError) as caught, Reader(path) as reader:
        list(reader.scan("contact", ("pk", "id")))
    assert caught.value.code == "damaged"


def test_a_locked_rollback_floor_is_locked_and_then_read(path: Path, writer: sqlite3.Connection) -> None:
    assert writer.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    with Reader(path) as reader:
        mark = reader.mark()
        writer.execute("BEGIN EXCLUSIVE")
        writer.execute("INSERT INTO agent(id) VALUES ('a1')")
        with pytest.raises(FloorError) as caught:
            reader.changes(mark)
        assert caught.value.code == "locked"
        writer.execute("COMMIT")
        assert reader.changes(mark).touched == {"agent": {1}}


def test_every_problem_has_a_sentence_that_names_the_file() -> None:
    for code, text in PROBLEMS.items():
        assert "{path}" in text, code
        assert text.endswith("."), code
