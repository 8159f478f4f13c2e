"""What the help pages tell is so: their commands are run, or at least understood."""

from __future__ import annotations

import contextlib
import re
import shlex
from pathlib import Path

import pytest

from supervisor import access, cli, settings
from supervisor.book import backup
from supervisor.book.restoring import EVEN_IF
from supervisor.book.verbs import VERBS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "resources" / "help").glob("*.md"))
BOOK = (ROOT / "resources" / "help" / "book.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands(page: str) -> list[str]:
    """The lines of the fenced blocks that call Moked."""
    blocks = re.findall(r"^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("moked ")]


ALL = [line for page in (*(path.read_text(encoding="utf-8") for path in PAGES), README) for line in commands(page)]


@pytest.mark.parametrize("line", dict.fromkeys(ALL))
def test_every_command_is_understood(line: str) -> None:
    words = shlex.split(line)[1:]
    cli.parser().parse_args(words if words[0] in cli.COMMANDS else ["open", *words])


def test_the_commands_of_the_book_are_run_in_their_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOKED_PASSWORD", "correct horse")
    monkeypatch.setenv("MOKED_NEW_PASSWORD", "another horse")
    lines = [line for line in commands(BOOK) if "postgresql://" not in line]
    assert len(lines) == 17
    for line in lines:
        made = [one.path.name for one in backup.found_in(tmp_path / "centre.book.backups")]
        words = shlex.split(line.replace("NAME", made[0] if made else "NAME"))[1:]
        assert cli.main(words) == 0, line


def test_what_the_page_names_is_there() -> None:
    named = set(re.findall(r"`([a-z_]+_[a-z_]+|book)`", BOOK))
    assert named <= set(settings.BY_NAME)
    assert {"book", "book_key_file", "book_backups", "backup_every_hours", "reading_needs_password"} <= named
    assert set(re.findall(r"--even-if (\w+)", BOOK)) == set(EVEN_IF)
    assert set(re.findall(r"moked schema (\w+)", BOOK)) <= {"rights", "verbs"}


def test_what_the_page_says_of_backups_is_the_table() -> None:
    plain = " ".join(BOOK.split())
    rules = {(rule.period, rule.all_of_them): rule.count for rule in backup.KEEP}
    for period in ("day", "week", "month"):
        assert f"{rules[(period, False)]} {period}s" in plain
    assert rules[("day", True)] == 2
    assert "all of the last two days" in BOOK


def test_every_verb_and_role_can_be_asked_for() -> None:
    """The help of each command is whole: no verb without a title, no option that cannot be read."""
    for verb in VERBS:
        with contextlib.redirect_stdout(None), pytest.raises(SystemExit) as caught:
            cli.main(["book", *verb.split("."), "--help"])
        assert caught.value.code == 0
    assert "moked schema rights" in BOOK
    assert all(right.title for right in access.RIGHTS)
