"""Opens a floor for reading, and says in one sentence why it cannot be read.

A floor belongs to the centre: it is opened `mode=ro`, with `trusted_schema` off (its triggers and views may not
run what they like) and `query_only` on, and its journal mode is never changed.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from supervisor import contract
from supervisor.errors import FloorError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

BUSY_TIMEOUT_S: Final = 0.1
"""How long one of our reads waits for a lock before it gives way; the next poll tries again."""

PROBLEMS: Final[dict[str, Text]] = {
    "missing": QT_TRANSLATE_NOOP("floor", "{path} is not there. Check its name, and that its share is connected."),
    "empty": QT_TRANSLATE_NOOP("floor", "{path} is empty: its writer has not filled it yet."),
    "locked": QT_TRANSLATE_NOOP(
        "floor",
        "{path} is locked by the program that writes it. Nothing was changed; it can be read when that is done.",
    ),
    "not_a_database": QT_TRANSLATE_NOOP(
        "floor", "{path} is not a SQLite file. Nothing was changed. Choose another file, or import this one."
    ),
    "not_a_floor": QT_TRANSLATE_NOOP(
        "floor",
        "{path} is a SQLite file but not a floor ({detail}). Nothing was changed. Import it, or choose another file.",
    ),
    "older_contract": QT_TRANSLATE_NOOP(
        "floor",
        "{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. "
        "Import its source again with this Moked.",
    ),
    "newer_contract": QT_TRANSLATE_NOOP(
        "floor",
        "{path} follows contract {found}, this Moked reads contract {version}. Nothing was changed. "
        "A newer Moked can read it.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "floor",
        "{path} is damaged or half written ({detail}). Nothing was changed. "
        "If it does not mend itself, restore the file from a backup.",
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "floor",
        "The program that writes {path} was stopped in the middle of a change, and no copy could be made. "
        "Nothing was changed. It can be read when that program runs again.",
    ),
    "read_only_folder": QT_TRANSLATE_NOOP(
        "floor",
        "{path} is in WAL mode in a folder that may not be written, so it cannot be read in place, and no copy "
        "could be made. Nothing was changed. Make room in your own folder, or ask for the right to write there.",
    ),
    "stale_wal": QT_TRANSLATE_NOOP(
        "floor",
        "{path} was replaced, but the -wal file of the old one still lies beside it, and reading both together "
        "would give wrong figures. No copy could be made. Stop the writer and move the old -wal file away.",
    ),
    "unsteady": QT_TRANSLATE_NOOP(
        "floor", "{path} changes too fast to read it in one piece. Nothing was changed; try again in a moment."
    ),
    "unreadable": QT_TRANSLATE_NOOP("floor", "{path} cannot be read ({detail}). Nothing was changed."),
}
"""Every code of a `FloorError` from reading, with its sentence."""

TRANSIENT: Final = frozenset({"locked", "unsteady"})
"""Codes that say nothing against the open connection: the next poll may simply go on with it."""

COPY_HELPS: Final = frozenset({"read_only_folder", "interrupted"})
"""Codes where a copy of the file (and its journal) in a folder of our own can be followed instead."""

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 14, 26
_READONLY_ROLLBACK, _IOERR_SHORT_READ = 776, 522
_BY_CODE: Final = {
    _BUSY: "locked",
    _LOCKED: "locked",
    _READONLY: "read_only_folder",
    _CORRUPT: "damaged",
    _CANTOPEN: "read_only_folder",
    _NOTADB: "not_a_database",
    _READONLY_ROLLBACK: "interrupted",
    _IOERR_SHORT_READ: "damaged",
    1: "not_a_floor",
}


def problem(code: str, path: Path, **values: object) -> FloorError:
    """The `FloorError` of that code."""
    return FloorError(code, PROBLEMS[code], path=path, **values)


def translated(error: sqlite3.Error | OSError, path: Path) -> FloorError:
    """What a failure of SQLite or of the file system means for a reader of `path`."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return problem("missing", path)
    if isinstance(error, IsADirectoryError):
        return problem("not_a_database", path)
    if isinstance(error, OSError):
        return problem("unreadable", path, detail=error.strerror or error)
    extended = getattr(error, "sqlite_errorcode", None) or 0
    code = _BY_CODE.get(extended) or _BY_CODE.get(extended & 0xFF, "unreadable")
    return problem(code, path, detail=error)


@dataclass(frozen=True, slots=True)
class FloorInfo:
    """What an opened floor says about itself, and how it is followed.

    `journal` is SQLite's word (`wal`, `delete` ...). `followed` is ``log`` where the change log is whole, else
    ``reread``. `copy_reason` is None when the file is read in place, else the code that made us follow a copy.
    """

    path: Path
    floor_id: str
    contract: int
    zone: str
    written_by: str
    heartbeat_at: int | None
    journal: str
    followed: str
    copy_reason: str | None = None

    @property
    def followed_copy(self) -> bool:
        """Whether a copy is followed because the file cannot be read where it lies."""
        return self.copy_reason is not None


def connect(path: Path) -> sqlite3.Connection:
    """A read-only connection to an existing file; it holds no transaction. Raises sqlite3.Error or OSError."""
    os.stat(path)
    # Asked instead of tried: closing a handle of our own would drop the locks that SQLite holds on the same file.
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=BUSY_TIMEOUT_S
    )
    try:
        for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0"):
            # Without mmap a file that is cut short under us is an error and not the end of the process.
            connection.execute(f"PRAGMA {pragma}").close()
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def whole_number(value: object) -> int | None:
    """`value` as an int where it is one (meta holds text), else None."""
    try:
        return int(str(value))
    except ValueError:
        return None


_LOGGING: Final = re.compile(
    r"CREATE\s+(?:TEMP\s+|TEMPORARY\s+)?TRIGGER\b.*?\b(BEFORE\s+|AFTER\s+|)(INSERT|UPDATE|DELETE)(\s+OF\b.*?)?\s+ON\b"
    r"(.*?)\bBEGIN\b.*\bINTO\s+\"?change\b",
    re.I | re.S,
)
_WORD: Final = re.compile(r"\w+")
_ALL_KINDS: Final = {"AFTER INSERT", "AFTER UPDATE", "AFTER DELETE", "BEFORE INSERT", "BEFORE UPDATE"}


def logged_tables(connection: sqlite3.Connection) -> set[str]:
    """The tables whose every insert, update, delete and replacement reaches the change log by triggers."""
    heard: dict[str, set[str]] = {}
    for table, sql in connection.execute("SELECT tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        found = _LOGGING.search(sql or "")
        if found:
            order = found[1].strip().upper() or "BEFORE"
            if found[3] and not (order == "BEFORE" and set(contract.KEY_NAMES) <= set(_WORD.findall(found[3].lower()))):
                continue
            if order == "BEFORE" or not re.search(r"\bWHEN\b", found[4], re.I):
                heard.setdefault(table, set()).add(f"{order} {found[2].upper()}")
    return {table for table, kinds in heard.items() if kinds >= _ALL_KINDS}


def checked_contract(value: object, path: Path) -> int:
    """The contract version in `value`, if it is the one we read; raises FloorError."""
    version = whole_number(value)
    if version is None:
        raise problem("not_a_floor", path, detail="no contract version")
    if version != contract.VERSION:
        code = "older_contract" if version < contract.VERSION else "newer_contract"
        raise problem(code, path, found=version, version=contract.VERSION)
    return version


def read_info(connection: sqlite3.Connection, path: Path, copy_reason: str | None = None) -> FloorInfo:
    """Check the contract and read what the floor says about itself; raises FloorError or sqlite3.Error."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()}
    if not names:
        raise problem("empty", path)
    if "meta" not in names:
        raise problem("not_a_floor", path, detail="no table meta")
    meta = dict(connection.execute("SELECT key, value FROM meta").fetchall())
    version = checked_contract(meta.get("contract"), path)
    _require(meta.get("floor_id"), path, "no floor_id")
    missing = sorted({table.name for table in contract.FOLLOWED} - names)
    _require(not missing, path, f"no table {', '.join(missing)}")
    journal = connection.execute("PRAGMA journal_mode").fetchone()[0]
    logged = "change" in names and {table.name for table in contract.FOLLOWED} <= logged_tables(connection)
    return FloorInfo(
        path=path,
        floor_id=str(meta["floor_id"]),
        contract=version,
        zone=str(meta.get("zone") or "UTC"),
        written_by=str(meta.get("written_by") or ""),
        heartbeat_at=whole_number(meta.get("heartbeat_at")),
        journal=str(journal).lower(),
        followed="log" if logged else "reread",
        copy_reason=copy_reason,
    )


def _require(condition: object, path: Path, detail: str) -> None:
    if not condition:
        raise problem("not_a_floor", path, detail=detail)


def identity_of(path: Path) -> tuple[int, int]:
    """Device and inode of the file at `path`; raises OSError."""
    found = os.stat(path)
    return found.st_dev, found.st_ino


def quoted(columns: Iterable[str]) -> str:
    """Column names as a SELECT list."""
    return ", ".join(f'"{name}"' for name in columns)
