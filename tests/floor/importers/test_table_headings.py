"""What is proposed for exports as they really look: the kind of row, each column, and what stays open."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from supervisor.floor.importers.table.desk import Desk
from supervisor.views.mapping import to_toml

FILES: Final = tomllib.loads(Path(__file__).with_name("headings.toml").read_text(encoding="utf-8"))["file"]


def columns_of(cell: Any) -> str:
    """A field as the table writes it: its columns, and behind them the unit or the length."""
    told = cell if isinstance(cell, dict) else {"column": cell}
    how = told.get("unit", told.get("length"))
    return " + ".join(told.get("columns", [str(told.get("column", ""))])) + (f" [{how}]" if how else "")


def proposed(desk: Desk, path: Path, row: str) -> dict[str, str]:
    """What is proposed, by field."""
    told = desk.propose(str(path), {}, row)
    said, survey = told["said"], told["also"].get("survey", {})
    found = {field: columns_of(cell) for field, cell in said["fields"].items()}
    found |= {f"survey.{field}": columns_of(cell) for field, cell in survey.items()}
    found |= {key: columns_of(said["source"][key]) for key in ("id", "version", "order") if key in said["source"]}
    found["totals"] = " | ".join(sorted(map(columns_of, said.get("totals", {}).values())))
    if said["fields"]:
        desk.tried(str(path), to_toml(said), "UTC", "")  # as it stands
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file["what"]))
def test_what_is_proposed(file: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(file["text"], encoding="utf-8")
    desk = Desk(tmp_path)
    assert desk.look(str(path), {})["likely"] == file["row"]
    found = proposed(desk, path, file["row"])
    for line in file["fields"].split("\n"):
        field, _, wanted = line.partition("=")
        if field.startswith("-"):
            assert field[1:] not in found
        elif field == "totals":
            assert found[field] == " | ".join(sorted(wanted.split(" | ")))
        elif field:
            assert found.get(field, "") == wanted, found
