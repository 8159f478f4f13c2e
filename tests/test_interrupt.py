"""Ctrl-C at any moment of a command ends it without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from supervisor import interrupt

ROOT = Path(__file__).resolve().parent.parent
LOADS = """
import os, signal, sys
from supervisor import interrupt
interrupt.hold()
interrupt.work({works})
try:
    import slow
    for _ in range(10_000_000):
        pass
except KeyboardInterrupt:
    print("loaded" if "slow" in sys.modules else "half", flush=True)
    sys.exit(interrupt.STOPPED)
"""
SLOW = "import signal\nsignal.raise_signal(signal.SIGINT)\nfor _ in range(1000):\n    pass\n"


@pytest.mark.parametrize(("works", "said"), [(True, "loaded\n"), (False, "")])
def test_an_interruption_waits_until_a_module_is_there(tmp_path: Path, works: bool, said: str) -> None:
    (tmp_path / "slow.py").write_text(SLOW)
    done = subprocess.run(
        [sys.executable, "-c", LOADS.format(works=works)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(tmp_path)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (interrupt.STOPPED, said, "")
