"""What tests of `moked book` share: the manager's password, cheap hashes, and a refusal in one line."""

from __future__ import annotations

from supervisor.book.passwords import Passwords
from tests.commands.floors import Said

PASSWORD = "correct horse"
QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)


def refused(said: Said) -> str:
    """What was said of a command that did nothing."""
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("moked: ")
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err
