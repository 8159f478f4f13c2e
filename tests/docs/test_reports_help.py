"""What the page on reports tells is so: its commands are run, those of the schedulers too."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from supervisor import cli, text
from supervisor.reports import titles
from tests.commands.floors import Floor, answered, at

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "resources" / "help" / "reports.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    floor = Floor(tmp_path / "floor.db").add("queue", {"id": "sales-1", "name": "Sales"})
    floor.legs(answered("sales-1", at("2026-11-22T09:00"), 5_000, agent="a1"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_commands_are_run(qapp: QApplication, folder: Path) -> None:
    lines = BLOCKS[0].splitlines()
    assert len(lines) == 6
    try:
        for line in lines:
            assert cli.main(shlex.split(line)[1:]) == 0, line
    finally:
        text.use("en")
    made = {one.name for one in folder.iterdir()}
    assert {"queues.xlsx", "agents.xlsx", "week.csv", "contacts.csv", "contacts.csv.about.txt", "journeys.xlsx"} <= made
    assert "weeks.pdf" in made


def test_every_report_is_named() -> None:
    table = PAGE[PAGE.index("| name |") : PAGE.index("```")]
    assert re.findall(r"`([a-z_]+)`", "".join(line.split("|")[1] for line in table.splitlines()[2:] if line)) == list(
        titles.NAMES
    )


def test_the_line_for_cron_is_one_that_a_shell_runs(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOKED_PASSWORD", "correct horse")
    (folder / "dana.password").write_text("correct horse\n", encoding="utf-8")
    (folder / "reports").mkdir()
    assert cli.main(["book", "init", "centre.book", "--manager", "Dana"]) == 0
    monkeypatch.delenv("MOKED_PASSWORD")
    (line,) = (block.strip() for block in BLOCKS if "* * *" in block)
    when, command = line[: line.index("moked")], line[line.index("moked") :]
    assert len(when.split()) == 5
    assert "%" not in command.replace("\\%", "")  # cron ends the command at a bare percent sign
    typed = command.replace("\\%", "%").replace("/srv", str(folder))
    words = subprocess.run(["sh", "-c", f"printf '%s\\n' {typed}"], capture_output=True, text=True, check=True).stdout
    assert cli.main(words.splitlines()[1:]) == 0
    assert [one.suffix for one in (folder / "reports").iterdir()] == [".pdf"]


def test_the_script_for_windows_is_understood() -> None:
    (script,) = (block for block in BLOCKS if "Get-Date" in block)
    _, line = script.splitlines()
    words = [word.strip('"').replace("$today", "2026-11-22") for word in line.split()[1:]]
    chosen = cli.parser().parse_args(words)
    assert (chosen.command, chosen.name, chosen.period) == ("report", "queues", "yesterday")
    assert chosen.out.name.endswith("queues-2026-11-22.pdf")
    (task,) = (block for block in BLOCKS if block.startswith("schtasks"))
    assert "/SC DAILY" in task
    assert "yesterday.ps1" in task


def test_what_the_page_says_of_right_to_left_and_of_the_mark() -> None:
    from supervisor.reports import csv_file, files

    assert csv_file.ENCODING == "utf-8-sig"
    assert files.ABOUT in PAGE
    assert "Ctrl+E" in PAGE
