"""A view without end is refused, and a look at it ends at once; one that has an end is read to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import databases, sampling
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.sheets import open_sheets

_PROBE = Mapping("probe", sampling.PROBE)
_VIEW = "CREATE VIEW v AS WITH RECURSIVE a(id, queue) AS (SELECT 1, 'q' UNION ALL SELECT id + 1, 'q' FROM a{}) "


def _made(path: Path, end: str, said: str = "SELECT * FROM a") -> Path:
    with closing(sqlite3.connect(path)) as made:
        made.execute(_VIEW.format(end) + said)
    return path


def _count(path: Path) -> int:
    return sum(1 for sheet in open_sheets(path, _PROBE, None, len) for _ in sheet.rows)


def test_a_view_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "MOST_OF_VIEW", 30_000)
    path = _made(tmp_path / "endless.sqlite", "")
    with pytest.raises(InputError) as refused:
        _count(path)
    assert refused.value.code == "too_big"
    assert sampling.look(path, {}).columns == ["id", "queue"]


@pytest.mark.parametrize("rows", [0, 1, databases.FIRST, databases.FIRST + 1, 45_000])
def test_a_view_with_an_end(tmp_path: Path, rows: int) -> None:
    assert _count(_made(tmp_path / "some.sqlite", f" LIMIT {rows}")) == rows


def test_a_view_that_never_gives_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(databases, "PATIENCE_S", 0.2)
    path = _made(tmp_path / "mute.sqlite", "", "SELECT max(id) AS id, 'q' AS queue FROM a")
    with pytest.raises(InputError) as refused:
        _count(path)
    assert refused.value.code == "unreadable"
