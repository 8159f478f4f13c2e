"""A floor to write by hand, and the command line in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.floors import Moked, NewFloor


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)
