"""Dated backups of a book: one file each, whole, checked, and thinned out as they grow old.

A copy is made by SQLite's own backup, because a plain copy of a file in use is torn now and then. It gets its name
only after its pages and its chain were checked, and the name bears the end of the chain: who rewrites the book later
cannot rewrite the backups that lie elsewhere. A book on a server is backed up into the same kind of file.
"""

from __future__ import annotations

import os
import re
import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from supervisor import clock, settings
from supervisor.book.book import Book
from supervisor.book.chain import Head
from supervisor.book.opening import is_server
from supervisor.book.records import KINDS
from supervisor.book.sqlite import SqliteStore, address, create, translated
from supervisor.book.store import PATIENCE_S, BookError, Reading, Store, Writing, problem
from supervisor.mark import QT_TRANSLATE_NOOP

UNUSABLE: Final = (BookError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError)
"""What reading a damaged book may end with."""

_NOT_WHOLE: Final = QT_TRANSLATE_NOOP(
    "book",
    "No backup was made: the book {place} is not as it was written ({detail}). The older backups are kept. "
    "See “moked book verify”, and restore one of them.",
)
_NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "book", "No backup was made: {folder} cannot be written ({detail}). The book is as it was; choose another folder."
)


@dataclass(frozen=True, slots=True)
class Keep:
    """One rule of thinning out: of each of the last `count` periods that have a backup, the newest, or all of them."""

    period: str
    count: int
    all_of_them: bool = False


KEEP: Final = (Keep("day", 2, all_of_them=True), Keep("day", 14), Keep("week", 8), Keep("month", 12))
"""What is kept; what no rule keeps goes. Periods without a backup do not count, so a clock that once ran ahead, or a
long silence, never makes the old ones go."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup, as its name tells: when it was made (ms UTC), how many entries it has, and the beginnings of the
    book's id and of the chain's end."""

    path: Path
    made_at: int
    book: str
    seq: int
    hash: str

    def is_of(self, head: Head) -> bool:
        """Whether it holds the book up to this end of the chain."""
        return (head.book_id[:8], head.seq, head.hash[:16]) == (self.book, self.seq, self.hash)


_NAME: Final = re.compile(r"(.+)\.([0-9a-f]{8})\.(\d{8}T\d{6}Z)\.(\d+)\.([0-9a-f]{16})\.book")
_DATE: Final = "%Y%m%dT%H%M%SZ"


def read_name(path: Path) -> Backup | None:
    """What the name of a backup tells; None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    try:
        made = datetime.strptime(found[3], _DATE).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(made.timestamp()) * 1000, found[2], int(found[4]), found[5])


def folder_of(address: str) -> Path:
    """Where this computer puts the backups of a book: as set, else beside it, else (a server) with this user's data."""
    if chosen := settings.load().book_backups:
        return Path(chosen)
    if is_server(address):
        return settings.data_dir() / "backups"
    path = Path(address)
    return path.with_name(f"{path.name}.backups")


def found_in(folder: Path, book_id: str = "") -> list[Backup]:
    """The backups in a folder, the newest first; of one book, or of all."""
    try:
        paths = list(folder.iterdir())
    except OSError:
        return []
    read = (read_name(path) for path in paths)
    found = [one for one in read if one is not None and one.book == (book_id[:8] or one.book)]
    return sorted(found, key=lambda one: (one.made_at, one.seq), reverse=True)


def is_due(folder: Path, head: Head, every_hours: float, now_at: int) -> bool:
    """Whether the newest backup is too old; never when it holds all there is."""
    newest = next(iter(found_in(folder, head.book_id)), None)
    if newest is None:
        return head.seq > 0
    if newest.is_of(head):
        return False
    age_ms = now_at - newest.made_at
    # One from the future was dated by a clock that ran ahead.
    return age_ms >= every_hours * clock.HOUR_MS or age_ms < -clock.DAY_MS


def make_if_due(store: Store, folder: Path, every_hours: float, now_at: int | None = None) -> Backup | None:
    """Back up and thin out when it is time; raises `BookError`."""
    at = clock.now_ms() if now_at is None else now_at
    with store.reading() as view:
        head = view.head()
    if not is_due(folder, head, every_hours, at):
        return None
    made = make(store, folder, at)
    thin_out(folder, head.book_id)
    return made


def make(store: Store, folder: Path, now_at: int | None = None) -> Backup:
    """Back a book up into a folder, which is made if need be.

    Raises `BookError`; then nothing is left of it, and no older backup was touched.
    """
    at = clock.now_ms() if now_at is None else now_at
    with store.reading() as view:
        view.head()  # what a killed writer left half done is put right first
    with _unfinished(folder) as file:
        _copy(store, file)
        head, wrong = judged(file)
        if wrong:
            raise BookError("not_whole", _NOT_WHOLE, place=store.place, detail=wrong)
        path = folder / _name_of(store.place, head, at)
        flush(file)
        file.replace(path)
        flush(folder)
    found = read_name(path)
    assert found is not None
    return found


def thin_out(folder: Path, book_id: str) -> list[Path]:
    """Remove the backups of a book that no rule of `KEEP` keeps; returns them."""
    backups = found_in(folder, book_id)
    staying = set(kept(backups))
    gone = [one.path for one in backups if one not in staying]
    for path in gone:
        # Another computer may have done it, or use it: it goes the next time.
        with suppress(OSError):
            path.unlink(missing_ok=True)
    return gone


def kept(backups: list[Backup]) -> list[Backup]:
    """Of backups, the newest first, those that stay."""
    staying = set()
    for rule in KEEP:
        seen: list[str] = []
        for one in backups:
            period = _period(one.made_at, rule.period)
            if period not in seen:
                if len(seen) == rule.count:
                    break
                seen.append(period)
                staying.add(one)
            elif rule.all_of_them:
                staying.add(one)
    return [one for one in backups if one in staying]


def _period(at: int, kind: str) -> str:
    return clock.to_local(at, UTC).strftime({"day": "%Y-%m-%d", "week": "%G-W%V", "month": "%Y-%m"}[kind])


def _name_of(place: str, head: Head, at: int) -> str:
    stem = re.sub(r"[^\w-]+", "_", Path(place.partition("?")[0]).stem)[:60] or "book"
    date = clock.to_local(at, UTC).strftime(_DATE)
    return f"{stem}.{head.book_id[:8]}.{date}.{head.seq:06}.{head.hash[:16]}.book"


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """A name for a file that is not whole yet; nothing of it stays."""
    file = folder / f".{uuid.uuid4().hex}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield file
    except OSError as error:
        raise BookError("backup_folder", _NO_FOLDER, folder=folder, detail=str(error)) from error
    finally:
        discard(file)


def discard(file: Path) -> None:
    """Remove a file of ours with what SQLite leaves beside it."""
    for tail in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            file.with_name(file.name + tail).unlink(missing_ok=True)


def flush(path: Path) -> None:
    """See to it that a file, or the names in a folder, stand on the disk."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


# Copying


def _copy(store: Store, target: Path) -> None:
    if is_server(store.place):
        copy_rows(store, target)
    else:
        copy_file(Path(store.place), target)


def copy_file(source: Path, target: Path, patience_s: float = PATIENCE_S) -> None:
    """Copy a book that others may be writing in, page by page in one view; raises `BookError`."""
    ends = time.monotonic() + patience_s

    def patiently(status: int, _left: int, _total: int) -> None:
        # Python itself would wait for ever.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > ends:
            raise problem("busy", source)

    try:
        # Whoever may not read the book may not read its copy, not even half of it.
        target.touch(mode=source.stat().st_mode & 0o777)
        with closing(connected(source, "ro")) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new, progress=patiently, sleep=0.05)
            # Away from its book, a copy in WAL mode would need files of its own to be read.
            new.execute("PRAGMA journal_mode = DELETE")
    except (OSError, sqlite3.Error) as error:
        raise translated(error, source) from error


def connected(path: Path, mode: str) -> sqlite3.Connection:
    """A connection of our own to a file that is there."""
    return sqlite3.connect(address(path.absolute(), mode), uri=True, isolation_level=None, timeout=0.25)


def copy_rows(store: Store, target: Path) -> None:
    """Copy a book from wherever it is into a file, as one view shows it; raises `BookError`."""
    create(target)
    copy = SqliteStore(target)
    try:
        with store.reading() as view, copy.writing() as ledger:
            fill(ledger, view)
    finally:
        copy.close()


def fill(ledger: Writing, view: Reading) -> None:
    """Write a whole book into an empty one, which becomes the same book."""
    for kind in KINDS:
        for row in view.rows(kind.name, withdrawn=True):
            ledger.insert(kind.name, row)
    revisions: dict[int, list[dict[str, object]]] = {}
    for revision in view.revisions():
        revisions.setdefault(revision["seq"], []).append(revision)
    for entry in view.entries():
        ledger.append(entry, revisions.get(entry["seq"], []))
    ledger.adopt(view.head())


# Judging


def damage_of(store: Store, patience_s: float = PATIENCE_S) -> str:
    """What a store finds wrong with its own pages, however many write in it; empty: nothing. Raises `BookError`."""
    ends = time.monotonic() + patience_s
    while True:
        try:
            return store.is_damaged()
        except BookError as error:
            if error.code != "busy" or time.monotonic() > ends:
                raise
        time.sleep(0.01)


def judged(file: Path) -> tuple[Head, str]:
    """The end of the chain of a file that nobody else uses, and what is wrong with it (empty: nothing).

    Raises `BookError` when it is no book at all.
    """
    store = SqliteStore(file, patience_s=1.0)
    try:
        with Book(store) as book:
            head = book.head()
            if damage := damage_of(store):
                return head, damage
            first = next(iter(book.verify()), None)
            return head, f"{first.code}, {first.seq}" if first else ""
    except UNUSABLE as error:
        if isinstance(error, BookError):
            raise
        raise problem("damaged", file, detail=type(error).__name__) from error
