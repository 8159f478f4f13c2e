"""Puts a backup in the place of a book, whatever is left of the book, and tells what was done since.

The backup is copied and checked first, and the entry that says who restored it is written into the copy; then the
book becomes what the copy is, in one step (`supervisor.book.standing`). What was there is kept aside, never removed.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final

from supervisor import access, clock
from supervisor.book import keys, people
from supervisor.book.backup import UNUSABLE, copy_file, damage_of, discard, fill, flush, judged, read_name
from supervisor.book.book import Book
from supervisor.book.chain import Head
from supervisor.book.deeds import Done
from supervisor.book.opening import is_server, open_store, place_of
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.sqlite import SqliteStore
from supervisor.book.standing import StandingBook, restore_problem
from supervisor.book.store import PATIENCE_S, BookError, problem
from supervisor.book.verbs import RESTORED
from supervisor.errors import MokedError

DAMAGED: Final = "damaged"
ANOTHER: Final = "another"
BUSY: Final = "busy"
EVEN_IF: Final = (DAMAGED, ANOTHER, BUSY)
"""What a restore may be done in spite of: the backup is damaged; it is of another book; the book cannot be locked."""

_UNUSABLE: Final = frozenset({"damaged", "not_a_book", "no_book", "unreadable"})
"""Codes of a book of which nothing can be asked any more."""


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
            raise restore_problem("itself", backup=self.backup)
        copy = path.with_name(f".{path.name}.{uuid.uuid4().hex}.new")
        try:
            head = self._checked(copy)
            authority = self._authority(path)
            with closing(StandingBook(path, self.patience_s, force=BUSY in self.even_if)) as old:
                if old.is_another(head) and ANOTHER not in self.even_if:
                    raise restore_problem("another_book", backup=self.backup, place=given)
                done = self._enter(copy, head, authority, old.head)
                entries = old.entries()
                flush(copy)
                aside = old.give_way_to(copy)
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
                    raise restore_problem("not_empty", place=store.place)
                fill(ledger, view)
            later = _later(self._hashes(copy), (), acknowledged(head.book_id, head.seq))
        return self._told(Head(head.book_id, done.seq, done.hash), head, None, later)

    def _told(self, now: Head, backup: Head, aside: Path | None, later: Sequence[Later]) -> Restored:
        place = place_of(self.address)
        warning = keys.keep_restored(self.key_file, backup, now, place) if self.key_file else None
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
            raise restore_problem("bad_backup", backup=self.backup, detail=wrong)
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
                if damage_of(store) or book.verify() or not book.head().seq:
                    return None
                session = book.sign_in(self.who, self.password)
                book.require(session, "keep_book")
                return session
        except UNUSABLE as error:
            busy = isinstance(error, BookError) and error.code == "busy"
            if busy and BUSY not in self.even_if:
                raise restore_problem("in_use", place=path) from error
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
                raise restore_problem("not_then", person=session.name) from error
            said = {"backup": self.backup.name, "head": str(head), "lost": str(lost) if lost else None}
            try:
                return book.note(RESTORED, session, said)
            except UNUSABLE as error:
                raise restore_problem("bad_backup", backup=self.backup, detail=str(error)) from error

    def _as_then(self, book: Book, authority: Session) -> Session:
        """The same person in the backup, whose password may have been another then."""
        with book.store.reading() as view:
            person = view.row("person", authority.person) or people.find(view, authority.name)
            secret = view.row("password", person["id"]) if person else None
        if person is None or secret is None:
            raise restore_problem("not_then", person=authority.name)
        return Session(person["id"], person["name"], secret["version"], people.proof(secret))

    def _hashes(self, path: Path) -> frozenset[str]:
        store = SqliteStore(path, self.patience_s)
        with closing(store), store.reading() as view:
            return frozenset(str(entry["hash"]) for entry in view.entries())


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
