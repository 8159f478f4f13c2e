"""What somebody typed and the book does not hold yet, kept on this computer at every keystroke.

    drafts = Drafts()
    draft = drafts.begin(book_id, person, "target.set", record=id, base_version=3)
    draft = drafts.keep(replace(draft, typed={"goal": "85 %"}))             # at every keystroke
    draft = drafts.keep(replace(draft, arguments={"goal": 0.85}), SENT)     # before the book is asked
    drafts.drop(draft.call_id)                      # once the book holds it, or nobody wants it

A draft carries the `call_id` that its verb is done under, so that sending it again after an unknown outcome doubles
nothing. Each window of this user types in drafts of its own; what a window leaves behind when it dies is offered to
the same person the next time. Secrets are never kept. Beside the drafts stands a journal of what this computer was
told is done (`acknowledged`): after a restore it tells what the backup did not know of.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, TypeVar

from supervisor import clock, settings
from supervisor.book.deeds import Done, plain
from supervisor.book.disks import is_share
from supervisor.book.hands import Hand
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

log = logging.getLogger("moked.book")

ASIDE: Final = QT_TRANSLATE_NOOP(
    "book",
    "What was typed and not saved was kept in a file that is damaged. It was put aside as {path}, and {n} drafts could "
    "be read from it. New ones are kept again.",
)
NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "book",
    "What you type cannot be kept on this computer ({detail}). It stays in the window as long as that is open; save "
    "it soon.",
)

TYPED, SENT = "typed", "sent"
_VERSION: Final = 1
_PATIENCE_S: Final = 1.0
_MOMENT_S: Final = 0.005
_JOURNAL_KEPT_MS: Final = 400 * 86_400_000
_COLUMNS: Final = "call_id, key, book_id, person, verb, record, base_version, typed, arguments, typed_at, state, hand"
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS draft (
    call_id TEXT PRIMARY KEY, key TEXT NOT NULL, book_id TEXT NOT NULL, person TEXT NOT NULL, verb TEXT NOT NULL,
    record TEXT NOT NULL, base_version INTEGER, typed TEXT NOT NULL, arguments TEXT NOT NULL,
    typed_at INTEGER NOT NULL, state TEXT NOT NULL, hand TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS acknowledged (
    book_id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL, verb TEXT NOT NULL,
    arguments TEXT NOT NULL, PRIMARY KEY (book_id, seq, hash)) STRICT;
"""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Draft:
    """One piece of typed work. `key` says what it is about (the same in every window), `base_version` the version of
    the `record` that was seen (0: there was none). `typed` is what stands in the fields of the form, `arguments` what
    was made of it for the verb; `state` says whether that was `sent` and no answer came, or it was only `typed`.
    """

    key: str
    book_id: str
    person: str
    verb: str
    record: str = ""
    base_version: int | None = None
    call_id: str = ""
    typed: Mapping[str, Any] = field(default_factory=dict)
    arguments: Mapping[str, Any] = field(default_factory=dict)
    typed_at: int = 0
    state: str = TYPED


class Drafts:
    """The drafts of this user. Used by the thread that made it; several windows may have one each.

    `problem` says what was wrong when it was opened; it works all the same.
    """

    def __init__(self, path: Path | None = None, now: Callable[[], int] = clock.now_ms) -> None:
        self._path = Path(path) if path is not None else settings.data_dir() / "drafts.db"
        self._now = now
        self.problem: MokedError | None = None
        self._hand: Hand | None = None
        self._db = self._opened()

    # Opening

    def _opened(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._hand = self._hand or Hand(self._path.with_name(f"{self._path.name}-hands"))
            try:
                return self._prepared()
            except sqlite3.DatabaseError as fault:
                if not _is_damage(fault):
                    raise
            return self._begin_anew()
        except (OSError, sqlite3.Error) as fault:
            log.warning("drafts cannot be kept in %s: %s", self._path, fault)
            self.problem = MokedError("drafts_not_kept", NOT_KEPT, detail=str(fault))
            return _tables(sqlite3.connect(":memory:", isolation_level=None))

    def _prepared(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=_PATIENCE_S, isolation_level=None)
        try:
            found = _value(db, "PRAGMA user_version")
            if found > _VERSION:
                # A newer Moked keeps its own; ours stand beside them.
                self._path = self._path.with_name(f"{self._path.stem}-{_VERSION}.db")
                db.close()
                return self._prepared()
            _journal(db, "truncate" if is_share(self._path) else "wal")
            db.execute("PRAGMA synchronous = NORMAL")
            if (wrong := str(_value(db, "PRAGMA quick_check(1)"))) != "ok":
                raise sqlite3.DatabaseError(wrong)
            _tables(db)
            with suppress(OSError):
                self._path.chmod(0o600)  # what somebody typed is nobody else's
            db.execute("DELETE FROM acknowledged WHERE at < ?", (self._now() - _JOURNAL_KEPT_MS,))
        except BaseException:
            db.close()
            raise
        return db

    def _begin_anew(self) -> sqlite3.Connection:
        """Put a damaged file aside, begin another, and take over what can still be read."""
        aside = self._path.with_name(f"{self._path.name}.damaged-{self._now()}")
        for tail in ("", "-wal", "-shm", "-journal"):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + tail).rename(aside.with_name(aside.name + tail))
        db = self._prepared()
        saved = 0
        for row in _readable(aside):
            with suppress(sqlite3.Error):
                db.execute(f"INSERT OR IGNORE INTO draft ({_COLUMNS}) VALUES ({_marks()})", row)
                saved += 1
        log.warning("the drafts were damaged and put aside as %s; %d could be read", aside, saved)
        self.problem = MokedError("drafts_damaged", ASIDE, path=str(aside), n=saved)
        return db

    def _do(self, what: Callable[[], _T]) -> _T:
        """Do it; in a file that turns out to be damaged, once more in a new one. Raises `MokedError`."""
        try:
            try:
                return what()
            except sqlite3.DatabaseError as fault:
                if not _is_damage(fault):
                    raise
                self._db.close()
                self._db = self._opened()
                return what()
        except (OSError, sqlite3.Error) as fault:
            raise MokedError("drafts_not_kept", NOT_KEPT, detail=str(fault)) from fault

    # Drafts

    def begin(
        self,
        book_id: str,
        person: str,
        verb: str,
        *,
        key: str = "",
        record: str = "",
        base_version: int | None = None,
    ) -> Draft:
        """A new draft with a call of its own; nothing is kept yet."""
        return Draft(key or verb, book_id, person, verb, record, base_version, str(uuid.uuid4()))

    def keep(self, draft: Draft, state: str = TYPED) -> Draft:
        """Keep a draft as it stands now; returns it as it was kept, without secrets. Raises `MokedError`."""
        typed, arguments = (open_arguments(draft.verb, one) for one in (draft.typed, draft.arguments))
        kept = replace(draft, typed=typed, arguments=arguments, typed_at=self._now(), state=state)
        words = (json.dumps(one, ensure_ascii=False, default=str) for one in (typed, arguments))
        hand = self._hand.id if self._hand else ""
        row = (kept.call_id, kept.key, kept.book_id, kept.person, kept.verb, kept.record, kept.base_version)
        values = (*row, *words, kept.typed_at, state, hand)
        self._do(lambda: self._write(f"INSERT OR REPLACE INTO draft ({_COLUMNS}) VALUES ({_marks()})", values))
        return kept

    def drop(self, call_id: str) -> None:
        """Forget a draft: the book holds it, or nobody wants it. Raises `MokedError`."""
        self._do(lambda: self._write("DELETE FROM draft WHERE call_id = ?", (call_id,)))

    def mine(self, book_id: str, person: str) -> list[Draft]:
        """What this person typed for this book in this window or in one that is gone, the oldest first.

        Raises `MokedError`.
        """
        sql = f"SELECT {_COLUMNS} FROM draft WHERE book_id = ? AND person = ? ORDER BY typed_at, rowid"
        rows = self._do(lambda: self._db.execute(sql, (book_id, person)).fetchall())
        return [_draft(row) for row in rows if not self._is_anothers(row[-1])]

    def _is_anothers(self, hand: str) -> bool:
        """Whether another window that still runs holds a draft."""
        return self._hand is not None and hand != self._hand.id and self._hand.is_alive(hand)

    # What was done

    def acknowledge(self, book_id: str, done: Done, arguments: Mapping[str, Any], call_id: str = "") -> None:
        """Note that the book said a verb is done, and drop its draft with it. Raises `MokedError`."""
        words = json.dumps(open_arguments(done.verb, arguments), ensure_ascii=False, default=str)
        row = (book_id, done.seq, done.hash, self._now(), done.verb, words)

        def write() -> None:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._db.execute("INSERT OR IGNORE INTO acknowledged VALUES (?, ?, ?, ?, ?, ?)", row)
                self._db.execute("DELETE FROM draft WHERE call_id = ?", (call_id,))
                self._db.execute("COMMIT")
            except BaseException:
                _roll_back(self._db)
                raise

        self._do(write)

    def acknowledged(self, book_id: str, after: int = 0) -> list[dict[str, Any]]:
        """What this computer was told is done: `seq`, `hash`, `at`, `verb`, `arguments`, the first one first."""
        names = ("seq", "hash", "at", "verb")
        sql = f"SELECT {', '.join(names)}, arguments FROM acknowledged WHERE book_id = ? AND seq > ? ORDER BY seq, at"
        rows = self._do(lambda: self._db.execute(sql, (book_id, after)).fetchall())
        return [{**dict(zip(names, row[:-1], strict=True)), "arguments": _mapping(row[-1])} for row in rows]

    def _write(self, sql: str, values: tuple[Any, ...]) -> None:
        # One statement is a transaction of its own, and takes the write lock before it reads.
        self._db.execute(sql, values)

    def close(self) -> None:
        """Let go; drafts that are left are offered the next time. May be called twice."""
        self._db.close()
        if self._hand is not None:
            self._hand.close()


def acknowledged(book_id: str, after: int = 0, path: Path | None = None) -> list[dict[str, Any]]:
    """What this computer was told is done in a book after an entry; nothing when no window was ever used here."""
    path = path or settings.data_dir() / "drafts.db"
    if not path.exists():
        return []
    drafts = Drafts(path)
    try:
        return drafts.acknowledged(book_id, after)
    finally:
        drafts.close()


def open_arguments(verb: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments as they may stand on a disk: without secrets, places as people write them.

    What is no argument of a known verb is left out: it might be anything.
    """
    from supervisor.book.verbs import VERBS

    known = VERBS.get(verb)
    names = {argument.name for argument in known.arguments if not argument.secret} if known else set()
    return {name: plain(value) for name, value in arguments.items() if name in names}


def _draft(row: tuple[Any, ...]) -> Draft:
    call_id, key, book_id, person, verb, record, version, typed, arguments, typed_at, state, _ = row
    given = _mapping(typed), _mapping(arguments)
    return Draft(key, book_id, person, verb, record, version, call_id, *given, typed_at, state)


def _mapping(words: str) -> dict[str, Any]:
    try:
        found = json.loads(words)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _tables(db: sqlite3.Connection) -> sqlite3.Connection:
    if _value(db, "PRAGMA user_version") != _VERSION:
        db.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {_VERSION}; COMMIT;")
    return db


def _readable(path: Path) -> list[tuple[Any, ...]]:
    """As many drafts of a damaged file as can be read."""
    found: list[tuple[Any, ...]] = []
    with suppress(sqlite3.Error):
        db = sqlite3.connect(path)
        try:
            for row in db.execute(f"SELECT {_COLUMNS} FROM draft NOT INDEXED"):
                found.append(row)  # noqa: PERF402 - what was read before the damage is kept
        finally:
            db.close()
    return found


def _marks() -> str:
    return ", ".join("?" * len(_COLUMNS.split(",")))


def _is_damage(fault: sqlite3.Error) -> bool:
    """Whether the file itself is no good: not merely busy, full or out of reach."""
    code = getattr(fault, "sqlite_errorcode", None)
    return code is None or (code & 0xFF) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def _roll_back(db: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):
        if db.in_transaction:
            db.execute("ROLLBACK")


def _journal(db: sqlite3.Connection, mode: str) -> None:
    """Keep the journal in that way; raises `sqlite3.Error`. Where two windows open at once, SQLite refuses the second
    one at once here, whatever its timeout (its busy handler is not asked while the way of the journal changes)."""
    ends = time.monotonic() + _PATIENCE_S
    while True:
        try:
            if _value(db, "PRAGMA journal_mode") != mode:
                db.execute(f"PRAGMA journal_mode = {mode}")
            return
        except sqlite3.OperationalError as fault:
            if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > ends:
                raise
        time.sleep(_MOMENT_S)


def _value(db: sqlite3.Connection, sql: str) -> Any:
    row = db.execute(sql).fetchone()
    return row[0] if row else None
