"""What the page on trends tells is so: its commands are run, and its figures are those of the code."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from supervisor import cli, formats
from supervisor.kpi import control
from supervisor.models import trend_judging
from tests.commands.floors import Floor, answered, at

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
PAGE = (HELP / "trends.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_commands_are_run(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    floor = Floor(tmp_path / "floor.db").add("queue", {"id": "sales-1", "name": "Sales"})
    floor.legs(answered("sales-1", at("2026-11-22T09:00"), 5_000, agent="a1"))
    floor.add("case", {"opened_at": at("2026-11-22T09:00")}).add("customer", {"since_on": "2026-11-01"})
    day = {"starts_at": at("2026-11-22T00:00"), "ends_at": at("2026-11-23T00:00")}
    floor.add("measure_total", {"measure": "complaints", "value": 3, "queue": "sales-1"} | day)
    monkeypatch.chdir(tmp_path)
    lines = "".join(BLOCKS).splitlines()
    assert len(lines) == 7
    for line in lines:
        assert cli.main(shlex.split(line)[1:]) == 0, line


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_each_language_has_the_same_commands(language: str) -> None:
    page = (HELP / f"trends.{language}.md").read_text(encoding="utf-8")
    assert re.findall(r"^```\n(.*?)^```$", page, re.MULTILINE | re.DOTALL) == BLOCKS


def test_the_false_alarms_are_the_same_everywhere() -> None:
    told = dict(re.findall(r"^\| by (\w+) \| ([\d.]+) %", PAGE, re.MULTILINE))
    measured = dict(re.findall(r"^\| (\w+)s \| ([\d.]+) %", control.__doc__ or "", re.MULTILINE))
    assert told == measured
    assert [formats.plain(formats.ratio(one, 1000)) for one in (trend_judging.CALM_DAYS, trend_judging.CALM_HOURS)] == [
        f"{told['day']}%", f"{told['hour']}%",
    ]  # fmt: skip


def test_the_rules_are_those_of_the_code() -> None:
    assert "nine days (eight weeks or months)" in " ".join(PAGE.split())
    assert (control.LIMITS["day"].run, control.LIMITS["other"].run, control.LIMITS["hour"].run) == (9, 8, 0)
