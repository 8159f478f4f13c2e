"""A floor to write by hand, and the command line in this process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.commands.books import PASSWORD
from tests.commands.floors import Moked, NewFloor, Said


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


@pytest.fixture
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks knows the password of Dana."""
    monkeypatch.setenv("MOKED_PASSWORD", PASSWORD)


@pytest.fixture
def dana(moked: Moked, path: Path, password: None) -> Any:
    """Calls `moked book WORDS... --book PATH --as Dana`; the tests say what book stands at `path`."""

    def call(*words: object) -> Said:
        return moked("book", *words, "--book", path, "--as", "Dana")

    return call
