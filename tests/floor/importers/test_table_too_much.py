"""Rows, fields and files that are far larger than any honest one cost a row or end with a sentence, and little time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import codes, databases, quotes, sampling, sheets
from supervisor.floor.importers.table.desk import Desk
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.refused import WIDEST
from supervisor.floor.importers.table.sheets import open_sheets
from tests.floor.importers.tables import TableFloor

_MAPPING = '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "d"\nstatus = "s"\n'


def _database(path: Path, table: str, *rows: str) -> Path:
    with closing(sqlite3.connect(path)) as made:
        made.execute(f"CREATE TABLE t({table})")
        for row in rows:
            made.execute(f"INSERT INTO t VALUES({row})")
        made.commit()
    return path


@pytest.mark.parametrize("large", ["zeroblob(17000000)", "hex(zeroblob(9000000))"])
def test_a_vast_field_of_a_database_costs_its_row_only(tmp_path: Path, large: str) -> None:
    rows = ["1, '2026-01-01', 'x'", f"2, '2026-01-02', {large}", "3, '2026-01-03', 'y'"]
    floor = TableFloor(tmp_path, _MAPPING).take(_database(tmp_path / "vast.sqlite", "n, d, s", *rows))
    assert floor.column("case", "status", "id") == ["x", "y"]
    assert floor.rejects() == [(2, codes.TOO_LONG)]


def test_a_vast_field_of_a_view_ends_with_a_sentence(tmp_path: Path) -> None:
    path = _database(tmp_path / "view.sqlite", "n, d, s")
    with closing(sqlite3.connect(path)) as made:
        made.execute("CREATE VIEW v AS SELECT 1 AS n, '2026-01-01' AS d, zeroblob(17000000) AS s")
    with pytest.raises(InputError) as refused:
        TableFloor(tmp_path, _MAPPING.replace('row = "case"', 'row = "case"\ntable = "v"')).take(path)
    assert refused.value.code == "unreadable"


@pytest.mark.parametrize("how", ["VIRTUAL", "STORED"])
def test_columns_that_a_database_works_out_are_columns(tmp_path: Path, how: str) -> None:
    path = tmp_path / "made.sqlite"
    with closing(sqlite3.connect(path)) as made:
        made.execute(f"CREATE TABLE t(n, d, s, twice GENERATED ALWAYS AS (s || s) {how})")
        made.execute("INSERT INTO t(n, d, s) VALUES(1, '2026-01-01', 'x')")
        made.commit()
    floor = TableFloor(tmp_path, _MAPPING.replace('"s"', '"twice"')).take(path)
    assert floor.column("case", "status", "id") == ["xx"]
    assert floor.rejects() == []


def test_a_row_of_very_many_fields_is_not_looked_through(tmp_path: Path) -> None:
    wide = "2,2026-01-02,x" + ",y" * WIDEST
    floor = TableFloor(tmp_path, _MAPPING).take(f"n,d,s\n1,2026-01-01,x\n{wide}\n3,2026-01-03,y\n")
    assert floor.column("case", "status", "id") == ["x", "y"]
    assert floor.rejects() == [(3, codes.WRONG_COLUMNS)]


def test_a_mark_that_is_never_closed_and_no_table_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quotes, "MOST_STRANGE", 50)
    begin = 'n,d,s\n1,2026-01-01,x\n2,2026-01-02,"'
    with pytest.raises(InputError) as refused:
        TableFloor(tmp_path, _MAPPING).take(begin + "on and on\n" * 52)
    assert (refused.value.code, refused.value.values["line"]) == ("never_closed", 3)
    again = begin + "on and on\n" * 50 + "3,2026-01-03,y\n" + "on and on\n" * 50
    floor = TableFloor(tmp_path, _MAPPING, "again").take(again)
    assert floor.column("case", "status", "id") == ["x", "y"]
    assert {code for _, code in floor.rejects()} == {codes.OPEN_QUOTE, codes.WRONG_COLUMNS}


def test_a_field_over_many_long_lines_is_torn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "LONGEST_LINE", 1_000)
    text = 'n,d,s\n1,2026-01-01,x\n2,2026-01-02,"' + f"{'q' * 300}\n" * 5 + "3,2026-01-03,y\n"
    floor = TableFloor(tmp_path, _MAPPING).take(text)
    assert floor.column("case", "status", "id") == ["x", "y"]
    assert floor.rejects()[0] == (3, codes.OPEN_QUOTE)


def test_what_fills_the_memory_is_refused_and_the_next_file_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _database(tmp_path / "one.sqlite", "n, d, s", "1, '2026-01-01', 'x'")

    def filling(*_: object) -> object:
        raise MemoryError

    floor = TableFloor(tmp_path, _MAPPING)
    with monkeypatch.context() as full:
        full.setattr("supervisor.floor.importers.table.run.bound_sheets", filling)
        with pytest.raises(InputError) as refused:
            floor.take(path)
    assert refused.value.code == "beyond"
    assert floor.take(path).column("case", "status", "id") == ["x"]


def test_a_json_list_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text('[{"n": 1, "s": "x"}, {"n": 2, "s": "y"}]', encoding="utf-8")
    for _ in range(2):
        (sheet,) = open_sheets(path, Mapping("probe", sampling.PROBE), None, len)
        assert [list(row) for _, row in sheet.rows] == [[1, "x"], [2, "y"]]


def test_the_names_of_json_fields_are_kept_once() -> None:
    name = "".join(("na", "me"))
    assert next(iter(sheets.flat({name: 1}))) is name


def test_a_file_that_vanishes_while_it_is_mapped_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "gone.csv"
    path.write_text("n,d,s\n1,2026-01-01,x\n", encoding="utf-8")
    desk = Desk(tmp_path)
    desk.answer("look", {"path": str(path), "source": {}})
    path.unlink()
    asked: list[tuple[str, dict[str, Any]]] = [
        ("look", {"path": str(path), "source": {}}),
        ("known", {"paths": [str(path)]}),
    ]
    for question, told in asked:
        with pytest.raises(InputError) as refused:
            desk.answer(question, told)
        assert (refused.value.code, str(refused.value.values["path"])) == ("missing", str(path))


def test_the_bound_of_a_row_is_what_the_sentence_says() -> None:
    assert databases.LARGEST_ROW == 16 << 20
    assert "16 MB" in str(codes.REJECTS[codes.TOO_LONG])
