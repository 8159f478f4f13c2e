"""Puts a backup in the place of a book, whatever is left of the book, and tells what was done since.

The backup is copied and checked first, and the entry that says who restored it is written into the copy, so that the
book changes in one step. The book that was there is kept aside, never removed; while it can be locked nobody writes
in it, and who still has it open finds its path leading elsewhere before the next write (`supervisor.book.sqlite`).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

from supervisor import access, clock
from supervisor.book import keys, people
from supervisor.book.backup import UNUSABLE, connected, copy_file, discard, fill, flush, judged, read_name
from supervisor.book.book import Book, Session
from supervisor.book.chain import Head
from supervisor.book.deeds import Argument, Done, Verb, optional_text, text
from supervisor.book.opening import is_server, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.sqlite import APPLICATION_ID, PATIENCE_S, SqliteStore, translated
from supervisor.book.store import BookError, Reading, problem
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

DAMAGED: Final = "damaged"
ANOTHER: Final = "another"
BUSY: Final = "busy"
EVEN_IF: Final = (DAMAGED, ANOTHER, BUSY)
"""What a restore may be done in spite of: the backup is damaged; it is of another book; the book cannot be locked."""

PROBLEMS: Final[dict[str, Text]] = {
    "bad_backup": QT_TRANSLATE_NOOP(
        "book",
        "The backup {backup} is not as it was written ({detail}). Nothing was changed. Choose another, or, where there "
        "is none, restore it even if damaged.",
    ),
    "another_book": QT_TRANSLATE_NOOP(
        "book",
        "The backup {backup} is of another book than {place}. Nothing was changed. Choose another, or restore it even "
        "if another.",
    ),
    "in_use": QT_TRANSLATE_NOOP(
        "book",
        "Somebody is writing in the book {place} and does not stop. Nothing was changed. Close it everywhere, or "
        "restore even if busy.",
    ),
    "itself": QT_TRANSLATE_NOOP("book", "{backup} is the book itself. Nothing was changed. Choose a backup."),
    "not_then": QT_TRANSLATE_NOOP(
        "book",
        "{person} could not yet restore the book when this backup was made. Nothing was changed. Ask somebody who "
        "could.",
    ),
    "not_empty": QT_TRANSLATE_NOOP(
        "book",
        "The book {place} is not empty. Nothing was changed. On a server, restore into a new book, made without a "
        "manager.",
    ),
    "stuck": QT_TRANSLATE_NOOP(
        "book",
        "The backup could not be put in the place of {place} ({detail}). The book that was there is {aside}. Close "
        "Moked everywhere, then try again.",
    ),
}
"""Every code of a `RestoreError`, with its sentence."""

RESTORED: Final = Verb(
    "book.restored",
    QT_TRANSLATE_NOOP("book", "Restore the book from a backup"),
    "keep_book",
    (
        Argument("backup", QT_TRANSLATE_NOOP("book", "Backup"), text),
        Argument("head", QT_TRANSLATE_NOOP("book", "Its end of the chain"), text),
        Argument("lost", QT_TRANSLATE_NOOP("book", "The end that was given up"), optional_text, required=False),
    ),
    lambda _asked: [],
    "",
    approves=True,
)
"""Only `restore` does it; it changes no record and stands in the chain."""

_UNUSABLE: Final = frozenset({"damaged", "not_a_book", "no_book", "unreadable"})
"""Codes of a book of which nothing can be asked any more."""


class RestoreError(MokedError):
    """The backup was not restored."""


def _problem(code: str, **values: object) -> RestoreError:
    return RestoreError(code, PROBLEMS[code], **values)


@dataclass(frozen=True, slots=True)
class Later:
    """A verb that was done after the backup, and how it is known: from the book put ``aside``, or because this
    ``computer`` was told so."""

    seq: int
    hash: str
    at: int
    person: str
    verb: str
    arguments: Any
    known_by: str


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: the end of the chain now and that of the backup, the book that was there before (None: there
    was none), what was done since the backup, as far as anybody here knows, and what could not be seen to."""

    head: Head
    backup: Head
    aside: Path | None
    later: tuple[Later, ...]
    warnings: tuple[MokedError, ...] = ()


Acknowledged = Callable[[str, int], Iterable[Mapping[str, Any]]]
"""What this computer was told is done in a book after an entry (`supervisor.book.drafts.acknowledged`)."""


def restore(
    address: str | Path,
    backup: Path,
    who: str,
    password: str,
    *,
    even_if: Collection[str] = (),
    acknowledged: Acknowledged | None = None,
    key_file: Path | None = None,
    where: tzinfo | None = None,
    now: Callable[[], int] = clock.now_ms,
    hasher: Passwords | None = None,
    patience_s: float = PATIENCE_S,
) -> Restored:
    """Put a backup in the place of a book.

    `who` must be able to restore by the book as it stands, where that can still be trusted, and by the backup; the
    password is the one of the former. Raises `RestoreError`, `BookError`, `AccessError`; then nothing was changed.
    """
    job = _Job(address, Path(backup), who, password, frozenset(even_if), key_file, where, now, hasher, patience_s)
    told = acknowledged or _nothing
    return job.into_server(told) if is_server(address) else job.into_file(Path(address), told)


def _nothing(_book_id: str, _after: int) -> Iterable[Mapping[str, Any]]:
    return ()


@dataclass(frozen=True, slots=True)
class _Job:
    address: str | Path
    backup: Path
    who: str
    password: str
    even_if: frozenset[str]
    key_file: Path | None
    where: tzinfo | None
    now: Callable[[], int]
    hasher: Passwords | None
    patience_s: float

    def into_file(self, given: Path, acknowledged: Acknowledged) -> Restored:
        # What a link leads to is replaced, not the link.
        path = Path(os.path.realpath(given))
        if path.is_dir() or not path.parent.is_dir():
            raise problem("not_a_book" if path.is_dir() else "missing", given)
        if path.exists() and self.backup.exists() and path.samefile(self.backup):
            raise _problem("itself", backup=self.backup)
        copy = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
        try:
            head = self._checked(copy)
            authority = self._authority(path)
            with closing(_Old(path, self.patience_s, force=BUSY in self.even_if)) as old:
                if old.is_another(head) and ANOTHER not in self.even_if:
                    raise _problem("another_book", backup=self.backup, place=given)
                done = self._enter(copy, head, authority, old.head)
                entries = old.entries()
                flush(copy)
                aside = old.make_way_for(copy)
        finally:
            discard(copy)
        later = _later(self._hashes(path), entries, acknowledged(head.book_id, head.seq))
        return self._told(Head(head.book_id, done.seq, done.hash), head, aside, later)

    def into_server(self, acknowledged: Acknowledged) -> Restored:
        store = open_store(self.address, self.patience_s)
        with closing(store), tempfile.TemporaryDirectory(prefix="moked-restore-") as folder:
            copy = Path(folder) / "copy"
            head = self._checked(copy)
            done = self._enter(copy, head, None, None)
            source = SqliteStore(copy)
            with closing(source), source.reading() as view, store.writing() as ledger:
                if ledger.head().seq or ledger.rows("person", withdrawn=True):
                    raise _problem("not_empty", place=store.place)
                fill(ledger, view)
            later = _later(self._hashes(copy), (), acknowledged(head.book_id, head.seq))
        return self._told(Head(head.book_id, done.seq, done.hash), head, None, later)

    def _told(self, now: Head, backup: Head, aside: Path | None, later: Sequence[Later]) -> Restored:
        warning = keys.keep_restored(self.key_file, backup, now) if self.key_file else None
        return Restored(now, backup, aside, tuple(later), (warning,) if warning else ())

    # The backup

    def _checked(self, copy: Path) -> Head:
        """Copy the backup; returns the end of its chain. Refuses one that is damaged, and one that was rewritten."""
        try:
            self._copied(copy)
            head, wrong = judged(copy)
        except BookError as error:
            raise BookError(error.code, error.text, **{**error.values, "place": self.backup}) from error
        name = read_name(self.backup)
        if not wrong and name is not None and not name.is_of(head):
            wrong = f"{self.backup.name} ≠ {head.seq} {head.hash[:16]}"
        if not wrong and self.key_file is not None:
            with suppress(OSError), Book(SqliteStore(copy)) as book:
                known = keys.read(self.key_file)
                kept = [one for one in known if one.book_id == head.book_id and one.seq <= head.seq]
                wrong = ", ".join(f"{one.code}, {one.seq}" for one in book.verify(kept)[:1])
        if wrong and DAMAGED not in self.even_if:
            raise _problem("bad_backup", backup=self.backup, detail=wrong)
        return head

    def _copied(self, copy: Path) -> None:
        try:
            copy_file(self.backup, copy, self.patience_s)
        except BookError:
            if DAMAGED not in self.even_if:
                raise
            discard(copy)
            with suppress(OSError):
                shutil.copyfile(self.backup, copy)

    # Who

    def _authority(self, path: Path) -> Session | None:
        """Who restores, by the book as it stands; None where it cannot be asked or trusted any more."""
        if not path.exists():
            return None
        try:
            store = SqliteStore(path, self.patience_s)
            with Book(store, hasher=self.hasher, where=self.where) as book:
                if store.is_damaged() or book.verify() or not book.head().seq:
                    return None
                session = book.sign_in(self.who, self.password)
                book.require(session, "keep_book")
                return session
        except UNUSABLE as error:
            busy = isinstance(error, BookError) and error.code == "busy"
            if busy and BUSY not in self.even_if:
                raise _problem("in_use", place=path) from error
            if isinstance(error, BookError) and error.code not in _UNUSABLE and not busy:
                raise
            return None

    def _enter(self, copy: Path, head: Head, authority: Session | None, lost: Head | None) -> Done:
        """Write into the copy who restored it; refuses whoever could not have done so by it."""
        with Book(SqliteStore(copy), hasher=self.hasher, where=self.where, now=self.now) as book:
            session = self._as_then(book, authority) if authority else book.sign_in(self.who, self.password)
            try:
                book.require(session, "keep_book")
            except access.AccessError as error:
                raise _problem("not_then", person=session.name) from error
            said = {"backup": self.backup.name, "head": str(head), "lost": str(lost) if lost else None}
            try:
                return book.note(RESTORED, session, said)
            except UNUSABLE as error:
                raise _problem("bad_backup", backup=self.backup, detail=str(error)) from error

    def _as_then(self, book: Book, authority: Session) -> Session:
        """The same person in the backup, whose password may have been another then."""
        with book.store.reading() as view:
            person = view.row("person", authority.person) or people.find(view, authority.name)
            secret = view.row("password", person["id"]) if person else None
        if person is None or secret is None:
            raise _problem("not_then", person=authority.name)
        return Session(person["id"], person["name"], secret["version"], people.proof(secret))

    def _hashes(self, path: Path) -> frozenset[str]:
        store = SqliteStore(path, self.patience_s)
        with closing(store), store.reading() as view:
            return frozenset(str(entry["hash"]) for entry in view.entries())


def unknown_to(view: Reading, acknowledged: Iterable[Mapping[str, Any]]) -> list[Later]:
    """What this computer was told is done and does not stand in the book: it was given up by a restore."""
    return _later(frozenset(str(entry["hash"]) for entry in view.entries()), (), acknowledged)


def _later(
    hashes: frozenset[str], entries: Iterable[Mapping[str, Any]], acknowledged: Iterable[Mapping[str, Any]]
) -> list[Later]:
    found: dict[str, Later] = {}
    for known_by, rows in (("aside", entries), ("computer", acknowledged)):
        for row in rows:
            if row["hash"] in hashes or row["hash"] in found or row["verb"] == RESTORED.id:
                continue
            person, verb, arguments = map(_plain, (row.get("person", ""), row["verb"], row["arguments"]))
            found[row["hash"]] = Later(row["seq"], row["hash"], row["at"], person, verb, arguments, known_by)
    return sorted(found.values(), key=lambda one: (_number(one.at), _number(one.seq)))


def _plain(value: Any) -> Any:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _number(value: Any) -> float:
    return value if isinstance(value, int | float) else 0.0


class _Old:
    """The book that is there, held as firmly as its state allows."""

    def __init__(self, path: Path, patience_s: float, *, force: bool) -> None:
        self._path = path
        self._conn: sqlite3.Connection | None = None
        if path.exists():
            self._hold(patience_s, force)
        self.head = self._head()

    def _hold(self, patience_s: float, force: bool) -> None:
        """Lock it; what cannot even be locked is looked at as far as it goes."""
        ends = time.monotonic() + patience_s
        while True:
            try:
                here = self._path.stat()
                self._conn = connected(self._path, "rw")
                self._conn.execute(f"PRAGMA busy_timeout = {int(patience_s * 1000)}")
                if self._one("PRAGMA journal_mode") == "wal":
                    self._conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                else:
                    # Its end must not take the journal of the new file away.
                    self._conn.execute("PRAGMA journal_mode = MEMORY")
                self._conn.execute("BEGIN EXCLUSIVE")
                # Somebody else may have restored a backup while this one waited.
                if os.path.samestat(here, self._path.stat()):
                    return
            except FileNotFoundError:
                pass
            except sqlite3.Error as error:
                if translated(error, self._path).code != "busy" or force:
                    return
                self.close()
                raise _problem("in_use", place=self._path) from error
            self.close()
            if time.monotonic() > ends:
                raise _problem("in_use", place=self._path)

    def _one(self, sql: str) -> Any:
        assert self._conn is not None
        row = self._conn.execute(sql).fetchone()
        return row[0] if row else None

    def _head(self) -> Head | None:
        try:
            assert self._conn is not None
            if self._one("PRAGMA application_id") != APPLICATION_ID:
                return None
            row = self._conn.execute("SELECT book_id, seq, hash FROM head").fetchone()
            return Head(str(row[0]), int(row[1]), str(row[2]))
        except (AssertionError, sqlite3.Error, *UNUSABLE):
            return None

    def is_another(self, head: Head) -> bool:
        """Whether it is a book of another centre, or anything else that somebody may still need."""
        if self._conn is None:
            return False
        if self.head is not None:
            return self.head.seq > 0 and self.head.book_id != head.book_id
        try:
            foreign = self._one("PRAGMA application_id") != APPLICATION_ID
            return foreign and bool(self._one("SELECT count(*) FROM sqlite_master"))
        except (sqlite3.Error, *UNUSABLE):
            return False

    def entries(self) -> list[dict[str, Any]]:
        """Its entries, as many as can still be read: from the beginning, and from the end."""
        names = ("seq", "hash", "at", "person", "verb", "arguments")
        found: dict[Any, dict[str, Any]] = {}
        for order in ("ASC", "DESC") if self._conn is not None else ():
            assert self._conn is not None
            # Reading stops where the damage begins.
            with suppress(sqlite3.Error, *UNUSABLE):
                for row in self._conn.execute(f"SELECT {', '.join(names)} FROM entry ORDER BY seq {order}"):
                    found.setdefault(row[1], dict(zip(names, row, strict=True)))
                break
        return list(found.values())

    def make_way_for(self, copy: Path) -> Path | None:
        """Put it aside and the copy in its place; returns where it is now."""
        aside = _free_name(self._path)
        beside = [tail for tail in ("-wal", "-shm", "-journal") if self._matters(tail)]
        there = self._path.exists()
        try:
            if there:
                self._pass_on_mode(copy)
            if there and not beside and _link(self._path, aside):
                # Nobody sees a moment without a book.
                copy.replace(self._path)
            else:
                if there:
                    self._path.rename(aside)
                for tail in beside:
                    # Its own journal must never meet the new file.
                    _beside(self._path, tail).rename(_beside(aside, tail))
                if not _link(copy, self._path):
                    copy.rename(self._path)
        except OSError as error:
            left = aside if there and aside.exists() else self._path
            raise _problem("stuck", place=self._path, aside=left, detail=str(error)) from error
        flush(self._path.parent)
        return aside if there else None

    def _matters(self, tail: str) -> bool:
        try:
            size = _beside(self._path, tail).stat().st_size
        except OSError:
            return False
        return size > 0 or tail != "-journal"

    def _pass_on_mode(self, copy: Path) -> None:
        found = self._path.stat()
        with suppress(OSError):
            copy.chmod(found.st_mode & 0o777)
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(copy, found.st_uid, found.st_gid)

    def close(self) -> None:
        """Let go of it."""
        conn, self._conn = self._conn, None
        if conn is not None:
            with suppress(sqlite3.Error):
                conn.execute("ROLLBACK")
            conn.close()


def _beside(path: Path, tail: str) -> Path:
    return path.with_name(path.name + tail)


def _free_name(path: Path) -> Path:
    stamp = clock.to_local(clock.now_ms(), clock.zone("UTC")).strftime("%Y%m%dT%H%M%SZ")
    name = path.with_name(f"{path.name}.aside-{stamp}")
    number = 1
    while any(_beside(name, tail).exists() for tail in ("", "-wal", "-journal")):
        number += 1
        name = path.with_name(f"{path.name}.aside-{stamp}-{number}")
    return name


def _link(path: Path, name: Path) -> bool:
    """Give a file a second name; False where the file system has none, never over another file."""
    try:
        os.link(path, name)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True
