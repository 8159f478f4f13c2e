"""One file as a book: what SQLite, the file system and other people can do to it."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from supervisor.book import disks
from supervisor.book.sqlite import SqliteStore, address, create, translated
from supervisor.book.store import PATIENCE_S, PROBLEMS, BookError
from supervisor.errors import FloorError
from supervisor.floor import writing as floor_writing
from supervisor.floor.opening import connect, read_info
from tests.book.rows import entry, target
from tests.book.trials import PASSWORD, by_hand, full_book, new_book, opened

pytestmark = pytest.mark.disk

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "share" / "centre.book"
    found.parent.mkdir()
    new_book(found)[0].store.close()
    return found


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(path, patience_s=0.2)
    yield made
    made.close()


def write(store: SqliteStore, number: int = 2) -> None:
    with store.writing() as ledger:
        ledger.insert("target", target(number))
        ledger.append(entry(number), [])


def targets(store: SqliteStore) -> int:
    with store.reading() as view:
        return len(view.rows("target"))


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(BookError) as caught:
        act()
    assert str(caught.value)
    return caught.value.code


# Transactions


def test_a_block_in_a_block_is_refused_and_harms_nothing(store: SqliteStore) -> None:
    with store.writing() as ledger:
        ledger.insert("target", target(2))
        for inner in (store.reading, store.writing):
            with pytest.raises(RuntimeError, match="open already"), inner():
                pass
        assert store.news()
        ledger.append(entry(2), [])
    assert targets(store) == 1
    with store.reading(), pytest.raises(RuntimeError, match="open already"), store.writing():
        pass
    write(store, 3)


def test_another_thread_is_told_plainly(store: SqliteStore) -> None:
    told: list[BaseException] = []

    def use() -> None:
        for act in (store.news, lambda: targets(store), lambda: write(store), store.is_damaged):
            try:
                act()
            except RuntimeError as error:
                told.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert [str(error) for error in told] == ["a SqliteStore belongs to the thread that made it"] * 4


def test_nothing_is_kept_after_sqlite_ended_the_transaction_itself(path: Path, store: SqliteStore) -> None:
    with by_hand(path) as conn:
        conn.execute("CREATE TRIGGER t BEFORE INSERT ON target BEGIN SELECT RAISE(ROLLBACK, 'no'); END")

    def go_on_regardless() -> None:
        with store.writing() as ledger:
            with pytest.raises(sqlite3.IntegrityError):
                ledger.insert("target", target(2))
            ledger.append(entry(2), [])

    assert code_of(go_on_regardless) == "unreadable"
    with store.reading() as view:
        assert view.head().seq == 1
        assert len(view.entries()) == 1


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, sqlite3.IntegrityError, OSError])
def test_an_error_in_the_block_leaves_nothing(store: SqliteStore, error: type[BaseException]) -> None:
    def fail() -> None:
        with store.writing() as ledger:
            ledger.insert("target", target(2))
            ledger.append(entry(2), [])
            raise error

    with pytest.raises((error, BookError)):
        fail()
    assert targets(store) == 0
    write(store)
    assert targets(store) == 1


def test_a_writer_waits_for_others_and_no_longer_than_it_may(path: Path, store: SqliteStore) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for act in (lambda: write(store), lambda: targets(store)):
            began = time.monotonic()
            assert code_of(act) == "busy"
            assert 0.2 <= time.monotonic() - began < PATIENCE_S
    write(store)


def test_a_commit_held_up_by_a_reader_is_taken_back(path: Path, store: SqliteStore) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM head").fetchall()
        assert code_of(lambda: write(store)) == "busy"
        assert targets(store) == 0
        # The one who gave up is in nobody's way.
        assert reader.execute("SELECT seq FROM head").fetchone() == (1,)
    write(store)
    assert targets(store) == 1


def test_a_commit_waits_for_a_reader_that_ends(path: Path) -> None:
    store = SqliteStore(path, patience_s=10)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM head").fetchall()
        ending = threading.Timer(0.4, reader.execute, ("COMMIT",))
        ending.start()
        write(store)
        ending.join()
    assert targets(store) == 1
    store.close()


# The file at the path


def test_a_book_put_in_its_place_is_opened_anew(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    older = shutil.copy(path, tmp_path / "older.book")
    write(store)
    os.replace(older, path)
    assert targets(store) == 0
    write(store)
    with opened(path) as book:
        assert targets(book.store) == 1  # type: ignore[arg-type]  # a SqliteStore it is


def test_what_was_written_into_a_file_that_was_replaced_is_not_acknowledged(
    path: Path, store: SqliteStore, tmp_path: Path
) -> None:
    older = shutil.copy(path, tmp_path / "older.book")

    def replaced_meanwhile() -> None:
        with store.writing() as ledger:
            ledger.insert("target", target(2))
            ledger.append(entry(2), [])
            os.replace(older, path)

    assert code_of(replaced_meanwhile) == "missing"
    assert targets(store) == 0


def test_another_book_in_its_place_is_refused(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    new_book(tmp_path / "other.book")[0].store.close()
    os.replace(tmp_path / "other.book", path)
    for act in (lambda: targets(store), lambda: write(store)):
        assert code_of(act) == "replaced"
    SqliteStore(path).close()


def test_another_book_copied_over_it_is_refused(path: Path, store: SqliteStore, tmp_path: Path) -> None:
    """The same file, another content: its identity says nothing."""
    other, boss = new_book(tmp_path / "other.book")
    other.do("target.set", boss, {"kpi": "asa", "goal": 1})
    other.store.close()
    path.write_bytes((tmp_path / "other.book").read_bytes())
    assert code_of(lambda: write(store)) == "replaced"


def test_a_newer_moked_that_upgraded_it_meanwhile_is_noticed(path: Path, store: SqliteStore) -> None:
    with by_hand(path) as conn:
        conn.execute("UPDATE head SET schema = schema + 1")
    assert code_of(lambda: write(store)) == "newer"


def test_a_folder_that_goes_away_and_comes_back(path: Path, store: SqliteStore) -> None:
    away = path.parent.with_name("away")
    path.parent.rename(away)
    for act in (lambda: write(store), lambda: targets(store), store.news):
        assert code_of(act) == "missing"
    away.rename(path.parent)
    write(store)
    assert targets(store) == 1


def test_a_folder_that_goes_before_the_first_write_and_before_the_commit(path: Path, store: SqliteStore) -> None:
    away = path.parent.with_name("away")

    def gone_at_once() -> None:
        with store.writing() as ledger:
            path.parent.rename(away)
            ledger.insert("target", target(2))

    def gone_at_the_end() -> None:
        with store.writing() as ledger:
            ledger.insert("target", target(3))
            ledger.append(entry(2), [])
            path.parent.rename(away)

    assert code_of(gone_at_once) == "missing"
    away.rename(path.parent)
    assert targets(store) == 0
    # This one is written, but not where anybody would look for it now: nobody knows yet.
    assert code_of(gone_at_the_end) == "missing"
    away.rename(path.parent)
    assert targets(store) == 1


def test_a_commit_empties_its_journal_and_does_not_remove_it(path: Path, store: SqliteStore) -> None:
    write(store)
    assert path.with_name("centre.book-journal").stat().st_size == 0


# Names


@pytest.mark.parametrize("name", ["a b", "a#b", "a?mode=memory", "a%41b", "ספר המוקד", "a&b;c", "a'b\"c", "ä", "é"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name}.book"
    path.parent.mkdir()
    create(path)
    with closing(SqliteStore(path)) as store:
        write(store, 1)
    assert [one.name for one in path.parent.iterdir() if one.stat().st_size] == [path.name]


def test_addresses_of_windows() -> None:
    """SQLite refuses a URI with a server in it, which is what a share's path would become."""
    assert address(PureWindowsPath(r"\\server\share\our book.book")) == "file:////server/share/our%20book.book?mode=rw"
    assert address(PureWindowsPath(r"C:\data\a#b.book")) == "file:///C:/data/a%23b.book?mode=rw"
    assert address(PurePosixPath("/data/a?b.book")) == "file:///data/a%3Fb.book?mode=rw"


def test_a_relative_path_stays_where_it_was(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    store = SqliteStore(Path("centre.book"))
    monkeypatch.chdir(tmp_path)
    write(store)
    store.close()
    assert os.listdir(tmp_path) == ["share"]


def test_a_link_to_a_book_is_the_book(path: Path, tmp_path: Path, store: SqliteStore) -> None:
    (tmp_path / "link.book").symlink_to(path)
    with closing(SqliteStore(tmp_path / "link.book")) as linked:
        write(linked)
    assert targets(store) == 1
    assert not (tmp_path / "link.book-journal").exists()


# What is no book


def test_what_is_no_book_is_told_from_one(tmp_path: Path) -> None:
    folder, empty, words, other = (tmp_path / name for name in ("folder", "empty", "words", "other"))
    folder.mkdir()
    empty.touch()
    words.write_text("Not a database. " * 100)
    with closing(sqlite3.connect(other)) as conn:
        conn.execute("CREATE TABLE head (book_id TEXT)")
    for found in (folder, empty, words, other):
        assert code_of(lambda found=found: SqliteStore(found)) == "not_a_book", found  # type: ignore[misc]  # bound here
    assert empty.stat().st_size == 0
    assert code_of(lambda: SqliteStore(tmp_path / "nothing")) == "no_book"
    assert code_of(lambda: SqliteStore(tmp_path / "no" / "where")) == "missing"
    assert code_of(lambda: SqliteStore(words / "below")) in ("unreadable", "missing")
    assert code_of(lambda: SqliteStore(tmp_path / "a\0b")) == "unreadable"
    assert code_of(lambda: create(empty)) == "exists"
    assert code_of(lambda: create(tmp_path / "no" / "where")) == "missing"
    assert sorted(os.listdir(tmp_path)) == ["empty", "folder", "other", "words"]


def test_a_floor_is_no_book_and_a_book_is_no_floor(path: Path, tmp_path: Path) -> None:
    floor = tmp_path / "a.floor"
    with closing(floor_writing.create(floor, zone="UTC")):
        pass
    assert code_of(lambda: SqliteStore(floor)) == "not_a_book"
    with pytest.raises(FloorError) as caught:
        read_info(connect(path), path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("links", [True, False])
def test_of_many_who_make_the_same_book_one_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool) -> None:
    """Also where the file system knows no links, as some shares do not."""

    def no_links(*_: object) -> None:
        raise OSError(errno.EOPNOTSUPP, "no links here")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "centre.book"
    told: list[str] = []
    together = threading.Barrier(4)

    def make() -> None:
        together.wait()
        try:
            create(path)
            told.append("made")
        except BookError as error:
            told.append(error.code)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["exists", "exists", "exists", "made"]
    assert os.listdir(tmp_path) == ["centre.book"]
    SqliteStore(path).close()


def test_every_problem_has_a_sentence_that_can_be_said() -> None:
    values = dict.fromkeys(("place", "detail", "found", "known"), "x")
    assert all(text.format(**values) for text in PROBLEMS.values())


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ESTALE, "missing"),
        (errno.EHOSTDOWN, "missing"),
        (errno.EIO, "missing"),
        (errno.ENOSPC, "full"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "unreadable"),
        (errno.ENOENT, "no_book"),
    ],
)
def test_what_a_file_system_says_is_understood(tmp_path: Path, number: int, code: str) -> None:
    assert translated(OSError(number, "as told"), tmp_path / "centre.book").code == code
    assert translated(OSError(errno.ENOENT, "as told"), tmp_path / "gone" / "centre.book").code == "missing"


# Shares


def on_a_share(monkeypatch: pytest.MonkeyPatch, word: str = "share") -> None:
    def file_system(folder: Path, mounts: str) -> str:
        assert " - " in mounts
        return "cifs" if word in folder.parts else "ext4"

    monkeypatch.setattr(disks, "_file_system", file_system)


def test_no_wal_on_a_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "share" / "centre.book"
    path.parent.mkdir()
    create(path, wal=True)
    other = SqliteStore(path)
    on_a_share(monkeypatch)
    assert code_of(lambda: create(path.with_name("new.book"), wal=True)) == "wal_on_share"
    # Somebody has it open: it cannot leave WAL now, and must not be written in it.
    assert code_of(lambda: SqliteStore(path, patience_s=0.1)) == "wal_on_share"
    write(other, 1)
    other.close()
    with closing(SqliteStore(path)) as store:
        assert targets(store) == 1
        write(store, 2)
    assert not path.with_name("centre.book-wal").exists()
    assert sorted(os.listdir(path.parent)) == ["centre.book", "centre.book-journal"]


def test_a_link_into_a_share_leads_to_a_share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "centre.book").touch()
    (tmp_path / "centre.book").symlink_to(tmp_path / "share" / "centre.book")
    on_a_share(monkeypatch)
    assert disks.is_share(tmp_path / "centre.book")
    assert not disks.is_share(tmp_path / "other.book")


def test_the_deepest_mount_counts() -> None:
    mounts = "\n".join(
        [
            "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
            "40 27 0:50 / /mnt/our\\040share rw - cifs //server/share rw",
            "41 40 0:51 / /mnt/our\\040share/local rw - ext4 /dev/sdb rw",
            "42 27 0:52 / /srv rw - nfs4 server:/srv rw",
            "43 27 0:53 / /srv rw - xfs /dev/sdc rw",
            "44 27 0:54 / /fuse rw - fuse.sshfs host: rw",
        ]
    )
    for folder, wanted in (
        ("/data", "ext4"),
        ("/mnt/our share/books", "cifs"),
        ("/mnt/our share/local/books", "ext4"),
        ("/mnt/our shareholders", "ext4"),
        ("/srv/books", "xfs"),
        ("/fuse/x", "fuse.sshfs"),
    ):
        assert disks._file_system(Path(folder), mounts) == wanted


# Who may only read


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others can reach, unlike the tests' own."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def as_somebody_else(act: Callable[[], str]) -> str:
    """What an act gives when it is done without the rights of root."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        said = "?"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            said = act()
        except BookError as error:
            said = error.code
        except Exception as error:  # noqa: BLE001  # told by the parent
            said = repr(error)
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(pid, 0)
    return said


def looked(path: Path) -> str:
    with opened(path) as book:
        return f"{len(book.verify())} {book.store.is_damaged()}"


def wrote(path: Path) -> str:
    with opened(path) as book:
        book.do("target.set", book.sign_in("Dana", PASSWORD), {"kpi": "asa", "goal": 1})
    return "written"


@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o444, 0o555), (0o666, 0o555)])
def test_who_may_only_read_can_read_and_is_told_so_when_writing(open_folder: Path, file: int, folder: int) -> None:
    path = open_folder / "centre.book"
    full_book(path)[0].store.close()
    path.with_name("centre.book-journal").unlink()
    path.chmod(file)
    open_folder.chmod(folder)
    try:
        assert as_somebody_else(lambda: looked(path)) == "0 "
        assert as_somebody_else(lambda: wrote(path)) == "read_only"
    finally:
        open_folder.chmod(0o755)
    assert looked(path) == "0 "


def half_written(path: Path, left: Path) -> None:
    """A book as a writer leaves it who dies in its commit: changed pages, and the journal that takes them back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA cache_size = 1")
        conn.execute("PRAGMA cache_spill = 1")
        conn.execute("BEGIN")
        for kind in ("target", "hours", "setting", "person", "password", "saved_view"):
            conn.execute(f"UPDATE {kind} SET version = 99")
        conn.execute("UPDATE head SET seq = 99")
        for tail in ("", "-journal"):
            shutil.copy(f"{path}{tail}", f"{left}{tail}")
        conn.execute("ROLLBACK")


def test_a_journal_left_by_a_killed_writer(open_folder: Path) -> None:
    path, left = open_folder / "centre.book", open_folder / "left" / "centre.book"
    left.parent.mkdir()
    full_book(path)[0].store.close()
    half_written(path, left)
    assert Path(f"{left}-journal").stat().st_size > 512
    assert left.read_bytes() != path.read_bytes()
    left.parent.chmod(0o555)
    left.chmod(0o444)
    # It cannot be taken back here, and what stands there is not to be believed.
    assert as_somebody_else(lambda: looked(left)) == "read_only"
    left.parent.chmod(0o755)
    left.chmod(0o644)
    assert looked(left) == "0 "


def test_news_differ_after_anybody_wrote(path: Path, store: SqliteStore) -> None:
    seen: list[Any] = [store.news()]
    with closing(SqliteStore(path)) as other:
        write(other)
    seen.append(store.news())
    write(store, 3)
    seen.append(store.news())
    assert len(set(seen)) == 3
    assert store.news() == seen[-1]
