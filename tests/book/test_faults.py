"""Killed, locked out, without room, without its folder: the short form of `soak book`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = ("killed", "away", "locked", "quota", "full")


def test_nothing_is_lost_doubled_or_untrue_whatever_fails() -> None:
    script = [sys.executable, "-m", "tests.soak.soak_book", "--verbs", "32"]
    only = [part for name in RUNS for part in ("--only", name)]
    ran = subprocess.run([*script, *only], cwd=ROOT, check=False, capture_output=True, text=True, timeout=240)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.count("wrong: nothing") >= len(RUNS) - 1, "all but the small disk, which only root can mount"
    assert ran.stderr == ""
