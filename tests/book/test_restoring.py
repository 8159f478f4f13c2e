"""Restoring a backup over whatever is left of a book, by whom it may be done, and while others write."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from supervisor.access import AccessError
from supervisor.book import backup, keys, restoring
from supervisor.book.book import Book
from supervisor.book.chain import START, Head, entry_hash
from supervisor.book.deeds import Done
from supervisor.book.opening import create_store, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.records import KINDS
from supervisor.book.restoring import restore
from supervisor.book.sqlite import SqliteStore, create
from supervisor.book.standing import RestoreError
from supervisor.book.store import BookError
from supervisor.errors import MokedError
from tests.patience import WAIT_S

pytestmark = pytest.mark.disk

FAST = Passwords(time_cost=1, memory_cost=8, parallelism=1)
PASSWORD = "correct horse"
WHEN = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp()) * 1000


@dataclass
class Centre:
    """A book with `before` in its backup, and `after` done since."""

    path: Path
    backup: Path
    before: list[Done]
    after: list[Done]

    def opened(self) -> Book:
        return Book(SqliteStore(self.path, 2.0), hasher=FAST)

    def restore(self, who: str = "Dana", password: str = PASSWORD, **more: Any) -> restoring.Restored:
        return restore(self.path, self.backup, who, password, hasher=FAST, patience_s=2.0, **more)

    def goals(self) -> list[float]:
        with self.opened() as book, book.store.reading() as view:
            return sorted(row["goal"] for row in view.rows("target"))


def aim(book: Book, session: Session, goal: int) -> Done:
    return book.do("target.set", session, {"kpi": "asa", "goal": goal, "place": f"queue=Q{goal}"})


def made(folder: Path, name: str = "centre.book", wal: bool = False, more: int = 3) -> Centre:
    path = folder / name
    create(path, wal=wal)
    with Book(SqliteStore(path), hasher=FAST) as book:
        dana = book.found("Dana", PASSWORD)
        who = {"name": "Avi", "role": "supervisor", "password": "avi's secret"}
        before = [book.do("person.add", dana, who), *(aim(book, dana, goal) for goal in (1, 2, 3))]
        kept = backup.make(book.store, folder / "kept", WHEN)
        after = [aim(book, dana, goal) for goal in range(4, 4 + more)]
    return Centre(path, kept.path, before, after)


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    return made(tmp_path)


def flip(path: Path, places: range) -> None:
    found = bytearray(path.read_bytes())
    for place in places:
        found[place] ^= 0xFF
    path.write_bytes(found)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


DAMAGES: dict[str, Callable[[Path], object]] = {
    "good": lambda path: None,
    "deleted": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "header flipped": lambda path: flip(path, range(60)),
    "pages flipped": lambda path: flip(path, range(4096, path.stat().st_size, 97)),
    "cut in half": cut,
    "cut in a page": lambda path: path.write_bytes(path.read_bytes()[:5000]),
    "no database": lambda path: path.write_text("Dear diary, " * 3000),
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_every_verb_before_the_backup_is_back(centre: Centre, damage: str) -> None:
    DAMAGES[damage](centre.path)
    spoiled = centre.path.read_bytes() if centre.path.exists() else None
    told = [{"seq": one.seq, "hash": one.hash, "at": 1, "verb": one.verb, "arguments": {}} for one in centre.after]
    asked: list[tuple[str, int]] = []

    def acknowledged(book_id: str, after: int) -> list[dict[str, Any]]:
        asked.append((book_id, after))
        return told

    found = centre.restore(acknowledged=acknowledged)

    assert centre.goals() == [1, 2, 3]
    with centre.opened() as book:
        assert book.verify() == []
        assert book.store.is_damaged() == ""
        assert book.head() == found.head
        assert book.sign_in("Avi", "avi's secret").name == "Avi"
        with book.store.reading() as view:
            hashes = [entry["hash"] for entry in view.entries()]
            last = view.entries()[-1]
    assert {one.hash for one in centre.before} <= set(hashes)
    # The restore itself stands in the chain, after the end of the backup.
    assert found.backup.hash == centre.before[-1].hash == hashes[-2]
    assert (last["verb"], last["seq"]) == ("book.restored", found.backup.seq + 1)
    said = json.loads(last["arguments"])
    assert (said["backup"], said["head"]) == (centre.backup.name, str(found.backup))
    # What was done since is listed, each once.
    assert [one.hash for one in found.later] == [one.hash for one in centre.after]
    assert asked == [(found.head.book_id, found.backup.seq)]
    # The book that was there is kept as it was.
    if spoiled is None:
        assert found.aside is None
    else:
        assert found.aside is not None
        assert damage == "good" or found.aside.read_bytes() == spoiled
    beside = {path.name for path in centre.path.parent.iterdir() if path.name.startswith(("centre.book", "."))}
    assert beside - {"centre.book-journal"} == {"centre.book", *([found.aside.name] if found.aside else [])}


def test_a_good_book_tells_what_was_done_since(centre: Centre) -> None:
    with closing(SqliteStore(centre.path)) as store, store.reading() as view:
        lost = view.head()
    found = centre.restore()
    assert [(one.hash, one.verb, one.known_by) for one in found.later] == [
        (one.hash, "target.set", "aside") for one in centre.after
    ]
    assert json.loads(found.later[0].arguments)["goal"] == 4
    with centre.opened() as book, book.store.reading() as view:
        assert json.loads(view.entries()[-1]["arguments"])["lost"] == str(lost)


def test_as_much_as_can_be_read_of_a_damaged_book_is_told(tmp_path: Path) -> None:
    centre = made(tmp_path, more=40)
    size = centre.path.stat().st_size
    with closing(sqlite3.connect(centre.path)) as conn:
        leaves = "SELECT pageno FROM dbstat WHERE name = 'entry' AND pagetype = 'leaf' ORDER BY path"
        pages = [row[0] for row in conn.execute(leaves)]
    page = pages[len(pages) // 2]
    flip(centre.path, range(page * 4096 - 4096, page * 4096))
    assert centre.path.stat().st_size == size
    found = centre.restore()
    lost = {one.hash for one in centre.after}
    assert 5 < len(found.later) < len(lost)
    assert {one.hash for one in found.later} <= lost
    # From the end as well, where the damage lies between.
    assert centre.after[-1].hash in {one.hash for one in found.later}


@pytest.mark.parametrize("wal", [False, True], ids=["rollback", "wal"])
def test_restored_while_others_write(tmp_path: Path, wal: bool) -> None:
    """Whoever writes meanwhile goes on in the restored book; what was acknowledged before is listed."""
    centre = made(tmp_path, wal=wal)
    done: list[Done] = []
    problems: list[Exception] = []
    written, restored = threading.Semaphore(0), threading.Event()

    def write(number: int) -> None:
        with Book(SqliteStore(centre.path, WAIT_S), hasher=FAST) as book:
            session = book.sign_in("Dana", PASSWORD)
            left, goal = 5, 1000 * number
            while left:
                left -= restored.is_set()
                goal += 1
                try:
                    done.append(aim(book, session, goal))
                except (BookError, AccessError) as problem:
                    problems.append(problem)
                written.release()
                restored.wait(0.002)

    writers = [threading.Thread(target=write, args=(number,)) for number in (1, 2, 3)]
    for writer in writers:
        writer.start()
    try:
        for _ in range(10):
            assert written.acquire(timeout=WAIT_S)
        found = restore(centre.path, centre.backup, "Dana", PASSWORD, hasher=FAST, patience_s=WAIT_S)
    finally:
        restored.set()
        for writer in writers:
            writer.join()
    assert problems == []
    with centre.opened() as book:
        assert book.verify() == []
        with book.store.reading() as view:
            hashes = [entry["hash"] for entry in view.entries()]
    listed = {one.hash for one in found.later}
    acknowledged = {one.hash for one in (*centre.after, *done)}
    assert listed | set(hashes) >= acknowledged
    assert not listed & set(hashes)
    assert len(hashes) > found.head.seq  # they went on
    assert found.aside is not None
    with closing(sqlite3.connect(found.aside)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert listed <= {row[0] for row in conn.execute("SELECT hash FROM entry")}


def test_a_stale_journal_never_meets_the_restored_book(centre: Centre) -> None:
    """A writer that was killed left a hot journal, and then the book itself went."""
    journal = centre.path.with_name("centre.book-journal")
    with closing(sqlite3.connect(centre.path, isolation_level=None)) as conn:
        conn.execute("PRAGMA cache_size = 1")
        conn.execute("BEGIN IMMEDIATE")
        conn.execute("UPDATE target SET goal = 99")
        conn.execute("CREATE TABLE filler AS SELECT randomblob(200000) AS x")
        hot = journal.read_bytes()
        conn.execute("ROLLBACK")
    assert len(hot) > 512
    centre.path.unlink()
    journal.write_bytes(hot)
    centre.restore()
    assert centre.goals() == [1, 2, 3]
    assert not journal.exists() or journal.stat().st_size == 0
    (aside,) = centre.path.parent.glob("centre.book.aside-*")
    assert aside.read_bytes() == hot


def test_a_book_in_wal_goes_aside_with_its_log(tmp_path: Path) -> None:
    centre = made(tmp_path, wal=True)
    with closing(sqlite3.connect(centre.path)) as reader:
        reader.execute("SELECT count(*) FROM entry").fetchone()
        with centre.opened() as book:
            last = aim(book, book.sign_in("Dana", PASSWORD), 7)
        found = centre.restore()
        assert reader.execute("SELECT verb FROM entry ORDER BY seq DESC").fetchone()[0] == "book.restored"
    assert found.aside is not None
    assert [one.hash for one in found.later][-1] == last.hash
    assert backup.judged(found.aside) == (Head(found.head.book_id, last.seq, last.hash), "")
    assert centre.goals() == [1, 2, 3]


@pytest.mark.parametrize("damage", ["deleted", "header flipped", "cut in half"])
def test_who_had_it_open_goes_on_in_the_restored_book(centre: Centre, damage: str) -> None:
    with centre.opened() as book:
        session = book.sign_in("Dana", PASSWORD)
        DAMAGES[damage](centre.path)
        found = centre.restore()
        done = aim(book, session, 50)
        assert done.seq == found.head.seq + 1
    assert centre.goals() == [1, 2, 3, 50]


def test_a_link_stays_a_link(centre: Centre, tmp_path: Path) -> None:
    link = tmp_path / "link.book"
    link.symlink_to(centre.path)
    restore(link, centre.backup, "Dana", PASSWORD, hasher=FAST)
    assert link.is_symlink()
    assert centre.goals() == [1, 2, 3]


def test_the_restored_book_may_be_read_by_whom_the_old_one_was(centre: Centre) -> None:
    centre.path.chmod(0o660)
    centre.restore()
    assert centre.path.stat().st_mode & 0o777 == 0o660


# Refused


@pytest.fixture
def unchanged(centre: Centre) -> Iterator[None]:
    """Nothing is changed by what is refused."""
    before = {path: path.read_bytes() for path in centre.path.parent.rglob("*") if path.is_file()}
    yield
    after = {path: path.read_bytes() for path in centre.path.parent.rglob("*") if path.is_file()}
    after.pop(centre.path.with_name("centre.book-journal"), None)
    before.pop(centre.path.with_name("centre.book-journal"), None)
    assert after == before


def code_of(centre: Centre, **more: Any) -> str:
    with pytest.raises((RestoreError, BookError, AccessError)) as caught:
        centre.restore(**more)
    return caught.value.code


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    ("who", "password"), [("Dana", "wrong horse"), ("Nobody", PASSWORD), ("Avi", "avi's secret"), ("", ""), ("Avi", "")]
)
@pytest.mark.parametrize("good", [True, False], ids=["a good book", "no book"])
def test_who_may_not(centre: Centre, who: str, password: str, good: bool, request: pytest.FixtureRequest) -> None:
    if not good:
        kept = centre.path.read_bytes()
        centre.path.unlink()
    code = code_of(centre, who=who, password=password)
    assert code in ("sign_in", "not_allowed", "not_then")
    assert centre.path.exists() is good
    if not good:
        centre.path.write_bytes(kept)


def test_who_lost_the_right_may_not_restore_the_time_when_he_had_it(centre: Centre) -> None:
    with centre.opened() as book:
        dana = book.sign_in("Dana", PASSWORD)
        book.do("person.grant", dana, {"person": "Avi", "role": "centre_manager"})
        centre.backup = backup.make(book.store, centre.path.parent / "kept", WHEN + 60_000).path
        book.do("person.revoke", dana, {"person": "Avi", "role": "centre_manager"})
    assert code_of(centre, who="Avi", password="avi's secret") == "not_allowed"
    # Where the book cannot be asked any more, the backup is all there is.
    centre.path.write_bytes(b"")
    assert centre.restore(who="Avi", password="avi's secret").later == ()


def test_who_had_no_right_yet_may_not(centre: Centre) -> None:
    with centre.opened() as book:
        dana = book.sign_in("Dana", PASSWORD)
        book.do("person.grant", dana, {"person": "Avi", "role": "centre_manager"})
        book.do("person.add", dana, {"name": "Noa", "role": "centre_manager", "password": "noa's secret"})
    assert code_of(centre, who="Avi", password="avi's secret") == "not_then"
    assert code_of(centre, who="Noa", password="noa's secret") == "not_then"


def test_a_password_changed_since_is_the_one_that_counts(centre: Centre) -> None:
    with centre.opened() as book:
        dana = book.sign_in("Dana", PASSWORD)
        book.do("person.password", dana, {"person": "Dana", "password": "another horse"})
    assert code_of(centre) == "sign_in"
    centre.restore(password="another horse")
    # From now on it is the one of the backup again.
    with centre.opened() as book:
        assert book.sign_in("Dana", PASSWORD).name == "Dana"


BACKUPS: dict[str, tuple[Callable[[Path], object], set[str]]] = {
    "missing": (Path.unlink, {"no_book"}),
    "empty": (lambda path: path.write_bytes(b""), {"not_a_book"}),
    "no database": (lambda path: path.write_text("Dear diary, " * 3000), {"not_a_book"}),
    "cut in half": (cut, {"damaged", "bad_backup"}),
    "flipped": (lambda path: flip(path, range(4096, path.stat().st_size, 97)), {"damaged", "bad_backup"}),
}


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize("spoiling", BACKUPS)
def test_what_is_no_good_backup(centre: Centre, spoiling: str) -> None:
    good = centre.backup.read_bytes()
    spoil, codes = BACKUPS[spoiling]
    spoil(centre.backup)
    with pytest.raises((RestoreError, BookError)) as caught:
        centre.restore()
    assert caught.value.code in codes
    assert str(centre.backup) in str(caught.value)
    centre.backup.write_bytes(good)


def alter(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("DROP TRIGGER IF EXISTS entry_no_update")
        conn.execute(sql)


def test_an_altered_backup_is_refused_unless_it_is_all_there_is(centre: Centre) -> None:
    alter(centre.backup, "UPDATE target SET goal = 50 WHERE goal = 2")
    assert code_of(centre) == "bad_backup"
    assert code_of(centre, even_if={"another", "busy"}) == "bad_backup"
    centre.restore(even_if={"damaged"})
    assert centre.goals() == [1, 3, 50]
    with centre.opened() as book:
        assert [one.code for one in book.verify()] == ["record_altered"]


def test_a_whole_rewritten_backup_is_told_by_its_name_and_by_the_key_file(centre: Centre, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    other = made(tmp_path / "x")
    key_file = tmp_path / "keys.txt"
    with closing(SqliteStore(centre.path)) as store, store.reading() as view:
        head, entries = view.head(), view.entries()
        keys.keep(key_file, Head(head.book_id, 3, entries[2]["hash"]))
    # The same book by its id, with another history.
    forged = other.backup.with_name("forged.book")
    _forge(other.backup, forged, head.book_id)
    centre.backup = forged.rename(other.backup.with_name(centre.backup.name))
    assert code_of(centre, even_if={"another"}) == "bad_backup"
    centre.backup = centre.backup.rename(centre.backup.with_name("any.book"))
    assert code_of(centre, key_file=key_file) == "bad_backup"
    assert centre.restore().backup.book_id == head.book_id


def _forge(source: Path, target: Path, book_id: str) -> None:
    """Build a whole new chain that holds, under the id of another book."""
    create(target)
    prev = START
    old, new = SqliteStore(source), SqliteStore(target)
    with closing(old), closing(new), old.reading() as view, new.writing() as ledger:
        for kind in KINDS:
            for row in view.rows(kind.name, withdrawn=True):
                ledger.insert(kind.name, row)
        for entry in view.entries():
            revisions = view.revisions(entry["seq"], entry["seq"])
            entry |= {"prev": prev}
            entry["hash"] = prev = entry_hash(book_id, entry, revisions)
            ledger.append(entry, revisions)
        ledger.adopt(Head(book_id))
    assert backup.judged(target)[1] == ""


def test_a_backup_of_another_book(centre: Centre, tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    other = made(tmp_path / "x")
    mine, centre.backup = centre.backup, other.backup
    assert code_of(centre) == "another_book"
    assert code_of(centre, even_if={"damaged", "busy"}) == "another_book"
    found = centre.restore(even_if={"another"})
    with closing(SqliteStore(other.path)) as store, store.reading() as view:
        assert found.head.book_id == view.head().book_id
    assert mine.exists()


def test_a_floor_is_not_taken_for_a_broken_book(centre: Centre, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "floor.db")) as conn, conn:
        conn.execute("CREATE TABLE contact (a)")
    centre.path = tmp_path / "floor.db"
    assert code_of(centre) == "another_book"


def test_a_new_empty_book_gives_way(centre: Centre) -> None:
    centre.path.unlink()
    create(centre.path)
    assert centre.restore().aside is not None
    assert centre.goals() == [1, 2, 3]


def test_a_book_that_somebody_holds(centre: Centre) -> None:
    with closing(sqlite3.connect(centre.path, isolation_level=None)) as conn:
        conn.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RestoreError) as caught:
            restore(centre.path, centre.backup, "Dana", PASSWORD, hasher=FAST, patience_s=0.05)
        assert caught.value.code == "in_use"
        restore(centre.path, centre.backup, "Dana", PASSWORD, hasher=FAST, patience_s=0.05, even_if={"busy"})
    assert centre.goals() == [1, 2, 3]


def test_what_cannot_be_restored_into(centre: Centre, tmp_path: Path) -> None:
    with pytest.raises(RestoreError) as caught:
        restore(centre.path, centre.path, "Dana", PASSWORD, hasher=FAST)
    assert caught.value.code == "itself"
    for place, code in ((tmp_path / "kept", "not_a_book"), (tmp_path / "gone" / "centre.book", "missing")):
        with pytest.raises(BookError) as refused:
            restore(place, centre.backup, "Dana", PASSWORD, hasher=FAST)
        assert refused.value.code == code


def test_two_who_restore_at_once(centre: Centre) -> None:
    """Both are done, one after the other, and nothing is lost: three books stand there."""
    problems: list[Exception] = []

    def run() -> None:
        try:
            restore(centre.path, centre.backup, "Dana", PASSWORD, hasher=FAST, patience_s=WAIT_S)
        except (MokedError, OSError) as problem:
            problems.append(problem)

    runs = [threading.Thread(target=run) for _ in range(2)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    assert problems == []
    asides = sorted(centre.path.parent.glob("centre.book.aside-*"))
    ends = []
    for path in (centre.path, *asides):
        with closing(sqlite3.connect(path)) as conn:
            ends.append(conn.execute("SELECT verb FROM entry ORDER BY seq DESC LIMIT 1").fetchone()[0])
    assert sorted(ends) == ["book.restored", "book.restored", "target.set"]


# The key file


def test_the_key_file_goes_on_from_the_backup(centre: Centre, tmp_path: Path) -> None:
    key_file = tmp_path / "keys.txt"
    with Book(SqliteStore(centre.path), hasher=FAST, key_file=key_file) as book:
        dana = book.sign_in("Dana", PASSWORD)
        aim(book, dana, 20)
        assert book.verify() == []
    found = centre.restore(key_file=key_file)
    assert found.warnings == ()
    with Book(SqliteStore(centre.path), hasher=FAST, key_file=key_file) as book:
        assert book.verify() == []
        aim(book, book.sign_in("Dana", PASSWORD), 21)
        assert book.verify() == []
    alter(centre.path, "UPDATE head SET seq = seq - 1")
    with Book(SqliteStore(centre.path), hasher=FAST, key_file=key_file) as book:
        assert book.verify() != []
    # Somebody else's key file still knows of what was given up.
    with Book(SqliteStore(centre.path), hasher=FAST) as book:
        head = Head(found.head.book_id, centre.after[-1].seq, centre.after[-1].hash)
        assert "another_chain" in {one.code for one in book.verify([head])} or "entries_missing" in {
            one.code for one in book.verify([head])
        }


def test_the_key_file_gives_up_another_book_that_stood_there(centre: Centre, tmp_path: Path) -> None:
    key_file = tmp_path / "keys.txt"
    (tmp_path / "x").mkdir()
    other = made(tmp_path / "x")
    for one in (centre, other):
        with Book(SqliteStore(one.path), hasher=FAST, key_file=key_file) as book:
            aim(book, book.sign_in("Dana", PASSWORD), 20)
            assert book.verify() == []
    centre.backup = other.backup
    centre.restore(even_if={"another"}, key_file=key_file)
    with Book(SqliteStore(centre.path), hasher=FAST, key_file=key_file) as book:
        assert book.verify() == []


def test_a_key_file_that_cannot_be_written_is_told(centre: Centre, tmp_path: Path) -> None:
    found = centre.restore(key_file=tmp_path / "gone" / "keys.txt")
    assert [warning.code for warning in found.warnings] == ["key_file"]
    assert centre.goals() == [1, 2, 3]


# Servers


def test_into_an_empty_book_on_a_server_and_back(centre: Centre, database: str, tmp_path: Path) -> None:
    address = f"{database}&options=-csearch_path%3Drestored"
    create_store(address)
    found = restore(address, centre.backup, "Dana", PASSWORD, hasher=FAST)
    assert found.aside is None
    with Book(open_store(address), hasher=FAST) as book:
        assert book.verify() == []
        assert book.head() == found.head
        dana = book.sign_in("Dana", PASSWORD)
        aim(book, dana, 30)
        with pytest.raises(RestoreError) as caught:
            restore(address, centre.backup, "Dana", PASSWORD, hasher=FAST)
        assert caught.value.code == "not_empty"
        kept = backup.make(book.store, tmp_path / "from server", WHEN)
    # And into a file again: a centre may go either way.
    centre.path.unlink()
    centre.backup = kept.path
    centre.restore()
    assert centre.goals() == [1, 2, 3, 30]
