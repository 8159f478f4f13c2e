"""The book that stands where a backup is to go: held, read as far as it goes, and made to give way.

A sound book is copied aside and rewritten in one transaction, as by any other writer: a file put in its place would
share the name of its journal with those who still have the old one open, and they would undo each other's work. Only
a broken file is put aside by its name, while it is locked as far as it can be.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.book.backup import UNUSABLE, connected, copy_file, discard, flush
from supervisor.book.chain import Head
from supervisor.book.sqlite import APPLICATION_ID, translated
from supervisor.book.store import BookError
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_TAILS: Final = ("-wal", "-shm", "-journal")
_LOOK_S: Final = 0.6
"""Longer than a store waits for a lock before it looks at its path again."""

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


class RestoreError(MokedError):
    """The backup was not restored."""


def restore_problem(code: str, **values: object) -> RestoreError:
    """The `RestoreError` of a code of `PROBLEMS`."""
    return RestoreError(code, PROBLEMS[code], **values)


class StandingBook:
    """The book that is there, held as firmly as its state allows."""

    def __init__(self, path: Path, patience_s: float, *, force: bool) -> None:
        self._path = path
        self._conn: sqlite3.Connection | None = None
        if path.exists():
            self._hold(patience_s, force)
        self.head = self._head()

    def _hold(self, patience_s: float, force: bool) -> None:
        """Keep writers out; what cannot even be locked is looked at as far as it goes."""
        ends = time.monotonic() + patience_s
        while True:
            try:
                here = self._path.stat()
                if not here.st_size:
                    return
                self._conn = connected(self._path, "rw")
                self._conn.execute(f"PRAGMA busy_timeout = {int(patience_s * 1000)}")
                self._conn.execute("PRAGMA synchronous = FULL")
                if self._one("PRAGMA journal_mode") != "wal":
                    self._conn.execute("PRAGMA journal_mode = TRUNCATE")
                self._conn.execute("BEGIN IMMEDIATE")
                # Somebody else may have restored a backup while this one waited.
                if os.path.samestat(here, self._path.stat()):
                    return
            except FileNotFoundError:
                pass
            except sqlite3.Error as error:
                if translated(error, self._path).code != "busy" or force:
                    return
                self.close()
                raise restore_problem("in_use", place=self._path) from error
            self.close()
            if time.monotonic() > ends:
                raise restore_problem("in_use", place=self._path)

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

    def give_way_to(self, copy: Path) -> Path | None:
        """Become what the copy is; returns where the book that was there is now."""
        if not self._path.exists():
            self._put_aside(_free_name(self._path))
            self._place(copy)
            return None
        aside = _free_name(self._path)
        if self._is_sound() and self._rewritten(copy, aside):
            return aside
        self._pass_on_mode(copy)
        self._put_aside(aside)
        # Who waited for the lock sees within this time that the path leads nowhere, before a new book begins to have
        # a journal of the same name.
        self.close()
        time.sleep(_LOOK_S)
        self._place(copy)
        return aside

    # In place

    def _is_sound(self) -> bool:
        try:
            held = self.head is not None and self._conn is not None and self._conn.in_transaction
            return held and self._one("PRAGMA integrity_check(1)") == "ok"
        except (sqlite3.Error, *UNUSABLE):
            return False

    def _rewritten(self, copy: Path, aside: Path) -> bool:
        """Copy it aside, then rewrite it in the transaction that is open; False where its pages do not allow that."""
        assert self._conn is not None
        unfinished = aside.with_name(f".{aside.name}.new")
        try:
            # Never half a book under its name.
            copy_file(self._path, unfinished)
            flush(unfinished)
            unfinished.rename(aside)
            with closing(connected(copy, "ro")) as source:
                _rewrite(self._conn, source)
            self._conn.execute("COMMIT")
        except (BookError, OSError, sqlite3.Error) as error:
            with suppress(sqlite3.Error):
                self._conn.execute("ROLLBACK")
            discard(aside)
            discard(unfinished)
            failure = error if isinstance(error, BookError) else translated(error, self._path)
            if failure.code == "damaged":
                return False
            raise failure from error
        flush(self._path.parent)
        return True

    # By its name

    def _pass_on_mode(self, copy: Path) -> None:
        found = self._path.stat()
        with suppress(OSError):
            copy.chmod(found.st_mode & 0o777)
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(copy, found.st_uid, found.st_gid)

    def _put_aside(self, aside: Path) -> None:
        """Give it another name, and what SQLite left beside it, which must never meet the new file."""
        try:
            for tail in ("", *_TAILS):
                file = _beside(self._path, tail)
                if file.exists() and (tail != "-journal" or file.stat().st_size):
                    file.rename(_beside(aside, tail))
        except OSError as error:
            raise self._stuck(aside, error) from error

    def _place(self, copy: Path) -> None:
        try:
            try:
                # Never over a book that somebody made in this moment.
                os.link(copy, self._path)
            except FileExistsError:
                raise
            except OSError:
                copy.rename(self._path)
        except OSError as error:
            raise self._stuck(self._path.with_name(f"{self._path.name}.aside-…"), error) from error
        flush(self._path.parent)

    def _stuck(self, aside: Path, error: OSError) -> RestoreError:
        left = self._path if self._path.exists() else aside
        return restore_problem("stuck", place=self._path, aside=left, detail=str(error))

    def close(self) -> None:
        """Let go of it."""
        conn, self._conn = self._conn, None
        if conn is not None:
            with suppress(sqlite3.Error):
                conn.execute("ROLLBACK")
            conn.close()


def _rewrite(conn: sqlite3.Connection, source: sqlite3.Connection) -> None:
    """Make one database say what another says, all of it inside of the transaction that is open."""
    listed = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND sql IS NOT NULL"
    here, there = conn.execute(listed).fetchall(), source.execute(listed).fetchall()
    for kind in ("trigger", "view", "table"):
        for _, name, _ in (one for one in here if one[0] == kind):
            conn.execute(f'DROP {kind} IF EXISTS "{name}"')
    for kind in ("table", "index", "view", "trigger"):
        for _, name, sql in (one for one in there if one[0] == kind):
            conn.execute(sql)
            if kind == "table":
                rows = source.execute(f'SELECT * FROM "{name}"')
                marks = ", ".join("?" * len(rows.description))
                conn.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    for name in ("application_id", "user_version"):
        conn.execute(f"PRAGMA {name} = {int(source.execute(f'PRAGMA {name}').fetchone()[0])}")


def _beside(path: Path, tail: str) -> Path:
    return path.with_name(path.name + tail)


def _free_name(path: Path) -> Path:
    stamp = clock.to_local(clock.now_ms(), clock.zone("UTC")).strftime("%Y%m%dT%H%M%SZ")
    name = path.with_name(f"{path.name}.aside-{stamp}")
    number = 1
    while any(_beside(name, tail).exists() for tail in ("", *_TAILS)):
        number += 1
        name = path.with_name(f"{path.name}.aside-{stamp}-{number}")
    return name
