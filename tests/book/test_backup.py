"""Backups: whole, checked, dated, due, thinned out; from every kind of store."""

from __future__ import annotations

import itertools
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from supervisor.book import backup
from supervisor.book.book import Book
from supervisor.book.chain import Head
from supervisor.book.opening import open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.sqlite import SqliteStore, create
from supervisor.book.store import BookError, Store
from tests.book.rows import head_of
from tests.patience import WAIT_S

FAST = Passwords(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "correct horse"
DAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
ID = "0a1b2c3d-0000-4000-8000-000000000000"


def ms(when: datetime) -> int:
    return int(when.timestamp()) * 1000


def founded(store: Store) -> tuple[Book, Session]:
    book = Book(store, hasher=FAST)
    session = book.found("Dana", PASSWORD)
    book.do("target.set", session, {"kpi": "service_level", "goal": 0.8, "from_on": "2026-01-01"})
    return book, session


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "centre.book"
    create(path)
    return path


def test_a_backup_is_the_book(store: Store, tmp_path: Path) -> None:
    book, _ = founded(store)
    made = backup.make(store, tmp_path / "kept", ms(DAY))
    assert made.is_of(book.head())
    assert made.path.name.endswith(f".20260302T120000Z.000002.{book.head().hash[:16]}.book")
    assert [one.name for one in (tmp_path / "kept").iterdir()] == [made.path.name]
    with Book(SqliteStore(made.path), hasher=FAST) as copy:
        assert copy.verify() == []
        assert copy.head() == book.head()
        with store.reading() as view, copy.store.reading() as other:
            for kind in ("person", "password", "grant", "target"):
                assert other.rows(kind, withdrawn=True) == view.rows(kind, withdrawn=True)
            assert other.entries() == view.entries()
            assert other.revisions() == view.revisions()
        assert copy.sign_in("Dana", PASSWORD).name == "Dana"


@pytest.mark.parametrize("wal", [False, True], ids=["rollback", "wal"])
def test_others_go_on_writing_meanwhile(tmp_path: Path, wal: bool) -> None:
    path = tmp_path / "centre.book"
    create(path, wal=wal)
    with closing(SqliteStore(path)) as store:
        founded(store)
    enough, written = threading.Event(), threading.Semaphore(0)

    def write() -> None:
        with Book(SqliteStore(path), hasher=FAST) as book:
            session = book.sign_in("Dana", PASSWORD)
            for number in itertools.count():
                book.do("target.set", session, {"kpi": "asa", "goal": number, "from_on": "2026-01-01"})
                written.release()
                if enough.is_set():
                    return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        with closing(SqliteStore(path)) as store:
            made: list[backup.Backup] = []
            for number in range(3):
                # On a busy machine all three may be made before the other one writes again.
                while made and head_of(store) == made[-1].seq:
                    assert written.acquire(timeout=WAIT_S)
                made.append(backup.make(store, tmp_path / "kept", ms(DAY) + number * 1000))
    finally:
        enough.set()
        writer.join()
    with Book(SqliteStore(path), hasher=FAST) as book, book.store.reading() as view:
        hashes = {entry["seq"]: entry["hash"] for entry in view.entries()}
    assert made[-1].seq > made[0].seq
    for one in made:
        assert backup.judged(one.path) == (Head(_id(path), one.seq, hashes[one.seq]), "")
    # It needs no file beside it, wherever it is carried.
    assert {file.suffix for file in (tmp_path / "kept").iterdir()} == {".book"}
    assert made[0].path.read_bytes()[18:20] == b"\x01\x01"


def _id(path: Path) -> str:
    with closing(sqlite3.connect(path)) as conn:
        return str(conn.execute("SELECT book_id FROM head").fetchone()[0])


def test_an_altered_book_is_not_backed_up(path: Path, tmp_path: Path) -> None:
    with closing(SqliteStore(path)) as store:
        founded(store)
        good = backup.make(store, tmp_path / "kept", ms(DAY))
        with closing(sqlite3.connect(path)) as conn, conn:
            conn.execute("UPDATE target SET goal = 0.1")
        with pytest.raises(BookError) as caught:
            backup.make(store, tmp_path / "kept", ms(DAY) + 1000)
    assert caught.value.code == "not_whole"
    assert caught.value.values["detail"] == "record_altered, 2"
    assert list((tmp_path / "kept").iterdir()) == [good.path]


def test_where_no_backup_can_be_put(path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with closing(SqliteStore(path)) as store:
        founded(store)
        with pytest.raises(BookError) as caught:
            backup.make(store, tmp_path / "file")
    assert caught.value.code == "backup_folder"


def test_a_backup_may_be_read_by_whom_the_book_may_be(path: Path, tmp_path: Path) -> None:
    path.chmod(0o640)
    with closing(SqliteStore(path)) as store:
        founded(store)
        made = backup.make(store, tmp_path / "kept", ms(DAY))
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o640


def test_nobody_waits_for_ever_for_a_locked_book(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BookError) as caught:
            backup.copy_file(path, tmp_path / "copy", patience_s=0.05)
    assert caught.value.code == "busy"


# Names, and when one is due


def named(folder: Path, when: datetime, seq: int = 1, stem: str = "centre", book: str = ID) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / backup._name_of(f"{stem}.book", Head(book, seq, "ab" * 32), ms(when))
    path.touch()
    return path


def test_a_name_tells_what_it_holds(tmp_path: Path) -> None:
    path = named(tmp_path, DAY, 1234, "מוקד תל אביב")
    assert path.name == "מוקד_תל_אביב.0a1b2c3d.20260302T120000Z.001234.abababababababab.book"
    found = backup.read_name(path)
    assert found == backup.Backup(path, ms(DAY), "0a1b2c3d", 1234, "abababababababab")
    assert found.is_of(Head(ID, 1234, "ab" * 32))
    assert not found.is_of(Head(ID, 1234, "ac" * 32))
    assert backup.read_name(tmp_path / "centre.book") is None
    assert backup.read_name(tmp_path / "a.0a1b2c3d.20261399T120000Z.1.abababababababab.book") is None


def test_only_this_books_backups_count(tmp_path: Path) -> None:
    mine = [named(tmp_path, DAY + timedelta(hours=hour), hour) for hour in (1, 3, 2)]
    named(tmp_path, DAY, book="ffffffff-0000-4000-8000-000000000000")
    (tmp_path / "notes.txt").touch()
    assert [one.path for one in backup.found_in(tmp_path, ID)] == [mine[1], mine[2], mine[0]]
    assert len(backup.found_in(tmp_path)) == 4
    assert backup.found_in(tmp_path / "nowhere") == []


@pytest.mark.parametrize(
    ("newest", "seq", "due"),
    [
        (None, 5, True),
        (None, 0, False),  # nothing was written yet
        (timedelta(hours=1), 5, False),
        (timedelta(hours=23, minutes=59), 5, False),
        (timedelta(hours=24), 5, True),
        (timedelta(days=90), 5, True),
        (timedelta(days=90), 4, False),  # nothing was written since
        (timedelta(hours=-3), 5, False),
        (timedelta(days=-400), 5, True),  # a clock ran ahead
    ],
)
def test_when_one_is_due(tmp_path: Path, newest: timedelta | None, seq: int, due: bool) -> None:
    if newest is not None:
        named(tmp_path, DAY - newest, 4)
    assert backup.is_due(tmp_path, Head(ID, seq, "ab" * 32), 24, ms(DAY)) is due


def test_made_when_due(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    with closing(SqliteStore(path)) as store:
        assert backup.make_if_due(store, folder, 24, ms(DAY)) is None
        book, session = founded(store)
        first = backup.make_if_due(store, folder, 24, ms(DAY))
        assert first is not None
        book.do("target.set", session, {"kpi": "asa", "goal": 9, "from_on": "2026-01-01"})
        assert backup.make_if_due(store, folder, 24, ms(DAY + timedelta(hours=5))) is None
        second = backup.make_if_due(store, folder, 24, ms(DAY + timedelta(hours=24)))
        assert second is not None
        assert backup.make_if_due(store, folder, 24, ms(DAY + timedelta(hours=72))) is None
    assert [one.path for one in backup.found_in(folder)] == [second.path, first.path]


# Thinning out


def test_what_is_kept_of_a_year_of_backups_every_six_hours(tmp_path: Path) -> None:
    every = [DAY - timedelta(hours=6 * step) for step in range(4 * 365)]
    for when in every:
        named(tmp_path, when)
    (tmp_path / "notes.txt").touch()
    other = named(tmp_path, every[-1], book="ffffffff-0000-4000-8000-000000000000")
    backup.thin_out(tmp_path, ID)
    left = [datetime.fromtimestamp(one.made_at / 1000, UTC) for one in backup.found_in(tmp_path, ID)]
    # 2026-03-02 12:00 is a Monday.
    all_of_two_days = [DAY - timedelta(hours=6 * step) for step in range(7)]
    assert left[:7] == all_of_two_days
    days = [datetime(2026, 3, 1, 18, tzinfo=UTC) - timedelta(days=back) for back in range(13)]
    assert set(days) <= set(left)
    sundays = [datetime(2026, 3, 1, 18, tzinfo=UTC) - timedelta(weeks=back) for back in range(7)]
    assert set(sundays) <= set(left)
    ends = [(2026, 2, 28), (2026, 1, 31), (2025, 12, 31), (2025, 11, 30), (2025, 10, 31), (2025, 9, 30), (2025, 8, 31)]
    ends += [(2025, 7, 31), (2025, 6, 30), (2025, 5, 31), (2025, 4, 30)]
    assert {datetime(*end, 18, tzinfo=UTC) for end in ends} <= set(left)
    assert len(left) == len(
        set(all_of_two_days) | set(days) | set(sundays) | {datetime(*e, 18, tzinfo=UTC) for e in ends}
    )
    assert other.exists()
    assert backup.thin_out(tmp_path, ID) == []


def test_a_clock_that_ran_ahead_makes_nothing_old_go(tmp_path: Path) -> None:
    old = [named(tmp_path, DAY - timedelta(days=back)) for back in range(10)]
    ahead = named(tmp_path, DAY + timedelta(days=3650))
    assert backup.thin_out(tmp_path, ID) == []
    assert all(path.exists() for path in (*old, ahead))


def test_the_newest_always_stays() -> None:
    assert backup.kept([]) == []
    one = backup.Backup(Path("a"), 0, "0a1b2c3d", 1, "ab")
    assert backup.kept([one]) == [one]


# Where


def test_where_backups_stand(tmp_path: Path) -> None:
    assert backup.folder_of(str(tmp_path / "centre.book")) == tmp_path / "centre.book.backups"
    assert backup.folder_of("postgresql://moked@server/centre") == tmp_path / "data" / "backups"
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.toml").write_text(f'book_backups = "{tmp_path}/elsewhere"\n')
    assert backup.folder_of(str(tmp_path / "centre.book")) == tmp_path / "elsewhere"


def test_a_backup_made_on_a_computer_that_names_a_relative_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    create(Path("a b#c?.book"))
    with closing(open_store("a b#c?.book")) as store:
        founded(store)
        made = backup.make(store, Path("kept"), ms(DAY))
    assert backup.judged(made.path)[1] == ""
