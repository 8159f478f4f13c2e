"""What the page on trends tells is so: its commands are run, and its figures are those of the code."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from supervisor import cli, formats
from supervisor.kpi import control
from supervisor.models import trend_words
from tests.commands.floors import Floor, answered, at

PAGE = (Path(__file__).resolve().parents[2] / "resources" / "help" / "trends.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_commands_are_run(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    floor = Floor(tmp_path / "floor.db").add("queue", {"id": "sales-1", "name": "Sales"})
    floor.legs(answered("sales-1", at("2026-11-22T09:00"), 5_000, agent="a1"))
    monkeypatch.chdir(tmp_path)
    lines = BLOCKS[0].splitlines()
    assert len(lines) == 3
    for line in lines:
        assert cli.main(shlex.split(line)[1:]) == 0, line


def test_the_false_alarms_are_the_same_everywhere() -> None:
    told = dict(re.findall(r"^\| by (\w+) \| ([\d.]+) %", PAGE, re.MULTILINE))
    measured = dict(re.findall(r"^\| (\w+)s \| ([\d.]+) %", control.__doc__ or "", re.MULTILINE))
    assert told == measured
    assert [formats.plain(formats.ratio(one, 1000)) for one in (trend_words.CALM_DAYS, trend_words.CALM_HOURS)] == [
        f"{told['day']}%", f"{told['hour']}%",
    ]  # fmt: skip


def test_the_rules_are_those_of_the_code() -> None:
    assert "nine days (eight weeks or months)" in " ".join(PAGE.split())
    assert (control.LIMITS["day"].run, control.LIMITS["other"].run, control.LIMITS["hour"].run) == (9, 8, 0)
