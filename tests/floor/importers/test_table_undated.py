"""Rows that no period can count because nothing says when they were: they are counted and told, before and after."""

from __future__ import annotations

from pathlib import Path

from supervisor.floor.importers.table import preview
from supervisor.floor.importers.table.desk import Desk
from supervisor.floor.importers.table.run import run

ANSWERS = "Id,Score,Asked,Gone\n1,9,2026-03-02,\n2,,2026-03-02,\n3,4,,\n4,1,,yes\n"
MAPPING = """
[source]
row = "survey"
id = "Id"
zone = "UTC"
[fields]
nps = "Score"
[deleted]
Gone = "yes"
"""


def mapped(folder: Path, more: str = "") -> tuple[Path, Path]:
    """Four answers, one of them taken back, and their mapping; `more` is said of fields."""
    data, said = folder / "answers.csv", folder / "map.toml"
    data.write_text(ANSWERS, encoding="utf-8")
    said.write_text(MAPPING.replace("[deleted]", more + "\n[deleted]"), encoding="utf-8")
    return data, said


def test_answers_without_a_date_are_told_before_and_after(tmp_path: Path) -> None:
    data, said = mapped(tmp_path)
    (told,) = preview.run([data], map_path=said)
    # Of the second row nothing is an answer; the fourth says that it was deleted.
    assert (told.tried, told.used, told.gone, told.undated) == (4, 3, 1, 2)
    assert {str(text)[:20] for text, _ in told.sentences()} >= {"{n} rows have no dat", "{n} rows say that so"}
    summary = run([data], tmp_path / "floor.db", map_path=said).as_dict()
    assert (summary["undated"], summary["gone"], summary["filtered"], summary["rows"]["survey"]) == (2, 1, 1, 3)


def test_one_day_for_all_rows_dates_them(tmp_path: Path) -> None:
    data, said = mapped(tmp_path, 'answered_at = { constant = "2026-03-02" }')
    (told,) = preview.run([data], map_path=said)
    assert (told.used, told.undated) == (3, 0)
    assert told.rows[0]["values"]["answered_at"] == "2026-03-02T00:00:00+00:00"
    assert run([data], tmp_path / "floor.db", map_path=said).undated == 0


def test_when_it_was_is_asked_for_where_no_row_could_be_seen_without(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    dated = {row: desk.fields(row)["dated"][:1] for row in ("survey", "contact", "measure_total", "customer")}
    assert dated == {"survey": ["answered_at"], "contact": ["queued_at"], "measure_total": ["period"], "customer": []}
