"""`moked book init`, `verify`, `backup`, `backups` and `restore`."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor import settings
from supervisor.book import backup
from supervisor.book.book import Book
from supervisor.book.sqlite import SqliteStore, create
from supervisor.errors import MokedError
from tests.commands.books import PASSWORD, QUICK, refused
from tests.commands.floors import Moked

pytestmark = pytest.mark.usefixtures("password")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with Dana, who manages the centre, and three targets."""
    path = tmp_path / "centre.book"
    create(path)
    with Book(SqliteStore(path), hasher=QUICK) as book:
        dana = book.found("Dana", PASSWORD)
        for goal in (10, 20, 30):
            book.do("target.set", dana, {"kpi": "asa", "goal": goal, "place": f"queue=Q{goal}"})
    return path


# Beginning


def test_a_new_book_with_its_manager(moked: Moked, tmp_path: Path) -> None:
    path = tmp_path / "new.book"
    said = moked("book", "init", path, "--manager", "Dana", "--format", "json")
    assert (said.code, said.err) == (0, "")
    assert (said.row["name"], said.row["seq"]) == ("Dana", 1)
    who = moked("book", "whoami", path, "--as", "Dana", "--format", "json").row
    assert (who["grants"], who["proven"]) == ([{"role": "centre_manager", "scope": "centre", "scope_id": None}], True)
    before = path.read_bytes()
    refused(moked("book", "init", path, "--manager", "Avi"))
    refused(moked("book", "init", path))
    assert path.read_bytes() == before
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone()[0] != "wal"


def test_a_manager_may_be_named_later_and_only_once(moked: Moked, tmp_path: Path) -> None:
    path = tmp_path / "new.book"
    said = moked("book", "init", path)
    assert said.code == 0
    assert "--manager" in said.out
    assert moked("book", "init", path, "--manager", "Dana").code == 0
    refused(moked("book", "init", path, "--manager", "Avi"))


def test_wal_is_only_had_for_the_asking(moked: Moked, tmp_path: Path) -> None:
    path = tmp_path / "new.book"
    assert moked("book", "init", path, "--manager", "Dana", "--wal").code == 0
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_no_book_begins_without_a_password_or_with_a_short_one(
    moked: Moked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    monkeypatch.delenv("MOKED_PASSWORD")
    refused(moked("book", "init", tmp_path / "new.book", "--manager", "Dana"))
    assert not (tmp_path / "new.book").exists()
    monkeypatch.setenv("MOKED_PASSWORD", "short")
    refused(moked("book", "init", tmp_path / "new.book", "--manager", "Dana"))
    # Nobody was let in; the same command makes it good.
    monkeypatch.setenv("MOKED_PASSWORD", PASSWORD)
    assert moked("book", "init", tmp_path / "new.book", "--manager", "Dana").code == 0
    refused(moked("book", "init", "--manager", "Dana"))


# Checking


def alter(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as conn, conn:
        kept = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            conn.execute(f'DROP TRIGGER "{name}"')
        conn.execute(sql)
        for _, text in kept:
            conn.execute(text)


def test_a_good_chain_needs_nobodys_name(moked: Moked, path: Path) -> None:
    said = moked("book", "verify", path)
    assert (said.code, said.err) == (0, "")
    assert "4 entries" in said.out
    row = moked("book", "verify", path, "--format", "json").row
    assert (row["good"], row["entries"], row["first"], row["findings"]) == (True, 4, None, [])
    assert f"{row['book_id']} 4 {row['hash']}" in said.out
    # Nothing of what stands in it is told.
    assert "Dana" not in said.out


@pytest.mark.parametrize(
    ("sql", "first"),
    [
        ("UPDATE entry SET person = 'x' WHERE seq = 3", ("entry_altered", 3)),
        ("UPDATE revision SET after = replace(after, '20', '21') WHERE seq = 3", ("entry_altered", 3)),
        ("UPDATE target SET goal = 21 WHERE goal = 20", ("record_altered", 3)),
        ("UPDATE password SET hash = hash || ' '", ("record_altered", 1)),
        ("DELETE FROM entry WHERE seq = 2", ("entry_missing", 2)),
        ("DELETE FROM target WHERE goal = 30", ("record_missing", 4)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_first_altered_entry_is_named(moked: Moked, path: Path, sql: str, first: tuple[str, int]) -> None:
    alter(path, sql)
    said = moked("book", "verify", path, "--format", "json")
    assert (said.code, said.err) == (1, "")
    assert (said.row["first"]["code"], said.row["first"]["seq"]) == first
    assert not said.row["good"]
    told = moked("book", "verify", path)
    assert told.code == 1
    assert told.out.startswith(first[0])
    assert str(first[1]) in told.out.splitlines()[0]


def test_torn_pages_are_a_finding(moked: Moked, path: Path) -> None:
    found = bytearray(path.read_bytes())
    found[4096 * 3 : 4096 * 9] = bytes(4096 * 6)
    path.write_bytes(found)
    said = moked("book", "verify", path, "--format", "json")
    assert said.code == 1
    assert said.row["first"]["code"] == "damaged"


def test_a_cut_tail_is_found_with_a_head_that_was_kept(moked: Moked, path: Path, tmp_path: Path) -> None:
    head = moked("book", "verify", path).out.rpartition(": ")[2].strip()
    (tmp_path / "keys").write_text(f"{head}\n")
    settings.save({"book_key_file": str(tmp_path / "keys")})
    assert moked("book", "verify", path, "--head", head).code == 0
    with closing(sqlite3.connect(path)) as conn:
        prev = conn.execute("SELECT prev FROM entry WHERE seq = 4").fetchone()[0]
    for sql in (
        "DELETE FROM entry WHERE seq = 4",
        "DELETE FROM revision WHERE seq = 4",
        "DELETE FROM target WHERE goal = 30",
        f"UPDATE head SET seq = 3, hash = '{prev}'",
    ):
        alter(path, sql)
    by_setting = moked("book", "verify", path, "--format", "json")
    assert (by_setting.code, by_setting.row["first"]["code"]) == (1, "entries_missing")
    settings.save({})
    # A whole chain is nothing but a whole chain, where no head was kept.
    assert moked("book", "verify", path).code == 0
    assert moked("book", "verify", path, "--head", head).code == 1
    assert moked("book", "verify", path, "--key-file", tmp_path / "keys").code == 1
    refused(moked("book", "verify", path, "--head", "nonsense"))
    refused(moked("book", "verify", path, "--key-file", tmp_path))
    assert "not there" in refused(moked("book", "verify", path, "--key-file", tmp_path / "taken away"))


def test_the_key_file_of_this_computer_is_kept(dana: Any, moked: Moked, path: Path, tmp_path: Path) -> None:
    settings.save({"book_key_file": str(tmp_path / "keys")})
    row = dana("target", "set", "--kpi", "asa", "--goal", "40", "--format", "json").row
    assert (tmp_path / "keys").read_text().split()[1:3] == [str(row["seq"]), row["hash"]]
    settings.save({"book_key_file": str(tmp_path / "gone" / "keys")})
    said = dana("target", "set", "--kpi", "asa", "--goal", "50", "--format", "json")
    assert said.code == 0
    assert [warning["code"] for warning in said.row["warnings"]] == ["key_file"]
    assert said.err.count("\n") == 1


def test_a_key_file_may_serve_several_books(moked: Moked, path: Path, tmp_path: Path) -> None:
    settings.save({"book_key_file": str(tmp_path / "keys")})
    for name in ("b", "c"):
        assert moked("book", "init", tmp_path / f"{name}.book", "--manager", "Dana").code == 0
    settings.save({})
    assert moked("book", "verify", path, "--key-file", tmp_path / "keys").code == 0
    # But a book that was put where another one stood is found out.
    (tmp_path / "c.book").replace(tmp_path / "b.book")
    said = moked("book", "verify", tmp_path / "b.book", "--key-file", tmp_path / "keys", "--format", "json")
    assert (said.code, said.row["first"]["code"]) == (1, "another_book")


# Backing up and restoring


def test_back_up_and_restore(dana: Any, moked: Moked, path: Path) -> None:
    made = dana("backup", "--format", "json").row
    assert (made["seq"], made["removed"]) == (4, [])
    (listed,) = moked("book", "backups", path, "--format", "json").rows
    assert listed["path"] == made["path"]
    assert Path(made["path"]).parent == path.with_name("centre.book.backups")
    later = dana("target", "set", "--kpi", "asa", "--goal", "40", "--format", "json").row
    path.write_bytes(b"Dear diary, " * 1000)
    said = dana("restore", "--from", made["path"], "--format", "json")
    assert (said.code, said.err) == (0, "")
    row = said.row
    assert (row["seq"], row["backup_seq"]) == (5, 4)
    # The file could tell nothing any more; this computer remembers.
    assert [(one["hash"], one["known_by"], one["verb"]) for one in row["later"]] == [
        (later["hash"], "computer", "target.set")
    ]
    assert row["later"][0]["arguments"]["goal"] == "40"
    assert Path(row["aside"]).read_bytes().startswith(b"Dear diary")
    assert moked("book", "verify", path).code == 0
    assert [one["goal"] for one in dana("list", "target", "--format", "json").rows if one["goal"] == 40] == []


def test_what_restoring_says(dana: Any, path: Path, tmp_path: Path) -> None:
    assert "4 entries" in dana("backup", "--to", tmp_path / "there").out
    (made,) = backup.found_in(tmp_path / "there")
    dana("target", "set", "--kpi", "asa", "--goal", "40")
    said = dana("restore", "--from", made.path)
    assert (said.code, said.err) == (0, "")
    assert "centre.book.aside-" in said.out
    assert "target.set" in said.out


def test_restoring_needs_a_manager_and_a_good_backup(dana: Any, moked: Moked, path: Path, tmp_path: Path) -> None:
    made = Path(dana("backup", "--format", "json").row["path"])
    refused(moked("book", "restore", path, "--from", made))
    refused(moked("book", "restore", path, "--from", made, "--as", "Nobody"))
    refused(dana("restore", "--from", tmp_path / "gone"))
    refused(dana("restore", "--from", path))
    refused(dana("restore", "--from", made, "--even-if", "nonsense"))
    alter(made, "UPDATE target SET goal = 21 WHERE goal = 20")
    assert "record_altered" in refused(dana("restore", "--from", made))
    assert dana("restore", "--from", made, "--even-if", "damaged").code == 0
    assert moked("book", "verify", path).code == 1


def test_a_damaged_book_is_not_backed_up(dana: Any, path: Path) -> None:
    alter(path, "UPDATE target SET goal = 21 WHERE goal = 20")
    assert "record_altered" in refused(dana("backup"))
    assert backup.found_in(path.with_name("centre.book.backups")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_a_password_is_asked_for_on_a_terminal_and_not_shown(path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "MOKED_PASSWORD"}
    command = [sys.executable, "-m", "supervisor", "book", "whoami", str(path), "--as", "Dana", "--format", "json"]
    program = subprocess.Popen(
        command, stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, env=environment, start_new_session=True
    )
    os.close(theirs)
    assert program.stdout is not None
    shown = b""
    while not shown.endswith(b": "):
        shown += os.read(ours, 1000)
    os.write(ours, PASSWORD.encode() + b"\n")
    told = program.stdout.read()
    program.stdout.close()
    assert program.wait(50) == 0
    shown += os.read(ours, 1000)
    os.close(ours)
    assert b"Dana" in shown
    assert PASSWORD.encode() not in shown + told
    assert b'"proven": true' in told


def test_nobodys_password_stands_where_others_can_read_it(path: Path, tmp_path: Path) -> None:
    """As a program of its own: neither on its output nor in the folders it writes to."""
    environment = {**os.environ, "MOKED_PASSWORD": PASSWORD, "MOKED_NEW_PASSWORD": "quite another one"}
    words = ["person", "add", "--name", "Avi", "--role", "supervisor", "--book", str(path), "--as", "Dana"]
    command = [sys.executable, "-m", "supervisor", "book", *words, "--format", "json"]
    said = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=50, check=True)
    assert "another" not in said.stdout + said.stderr
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"quite another one" not in file.read_bytes()
            assert PASSWORD.encode() not in file.read_bytes()


# Exporting


def test_an_export_holds_the_end_of_the_chain_and_no_secret(
    dana: Any, path: Path, tmp_path: Path, moked: Moked
) -> None:
    out = tmp_path / "centre.json"
    assert dana("export", "--out", out).code == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    with Book(SqliteStore(path)) as book:
        assert told["head"] == str(book.head())
    assert [row["goal"] for row in told["records"]["target"]] != []
    assert "password" not in told["records"]
    assert "argon2" not in out.read_text(encoding="utf-8")
    assert [entry["verb"] for entry in told["log"]] == ["book.found", "target.set", "target.set", "target.set"]
    assert moked("book", "verify", "--book", path, "--head", told["head"]).code == 0
    assert "is there already" in refused(dana("export", "--out", out))
    assert json.loads(out.read_text(encoding="utf-8")) == told


def test_an_export_is_for_who_may_see_who_did_what(dana: Any, path: Path, tmp_path: Path, moked: Moked) -> None:
    with Book(SqliteStore(path), hasher=QUICK) as book:
        session = book.sign_in("Dana", PASSWORD)
        book.do("person.add", session, {"name": "Omer", "role": "supervisor", "password": PASSWORD})
    said = moked("book", "export", "--book", path, "--as", "Omer", "--out", tmp_path / "his.json")
    assert "may not do this" in refused(said)
    assert not (tmp_path / "his.json").exists()


# What is not there


def test_a_key_file_that_was_taken_away_is_not_passed_in_silence(path: Path, tmp_path: Path) -> None:
    with Book(SqliteStore(path), key_file=tmp_path / "kept.key") as book:
        with pytest.raises(MokedError) as said:
            book.verify()
        assert said.value.code == "key_file"
        book.do("target.set", book.sign_in("Dana", PASSWORD), {"kpi": "asa", "goal": 40})
        assert book.verify() == [], "the first change begins the file"


def test_the_command_line_does_not_say_that_it_keeps_what_was_typed(moked: Moked, tmp_path: Path) -> None:
    said = refused(moked("book", "init", tmp_path / "gone" / "new.book", "--manager", "Dana"))
    assert "cannot be reached" in said
    assert "What you typed" not in said
