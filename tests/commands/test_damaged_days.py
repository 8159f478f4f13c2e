"""Kept days that are damaged or cannot be written: every command that asks them says what the floor says."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at, left

ON = ("2026-03-02", "2026-03-03", "2026-03-04")
PERIOD = ("--from", "2026-03-02", "--to", "2026-03-05")
NOW = ("--at", "2026-03-20")
HEAD = 16
"""Bytes before the header of a day's file: a mark, its length and its checksum."""
PARTS = ("day", "contacts", "first", "cases", "surveys")
ASKED: dict[str, tuple[str, ...]] = {
    "kpis": ("kpis", *PERIOD, "--by", "queue"),
    "rows": ("kpis", *PERIOD, "--rows", "inflow"),
    "trend": ("trend", *PERIOD, "--kpi", "inflow"),
    "waits": ("trend", *PERIOD, "--kpi", "service_level"),
    "variants": ("variants", *PERIOD, "--kpi", "fcr"),
}
REPORTED: dict[str, tuple[str, ...]] = {
    "kpis": ("kpis", "--by", "queue,day"),
    "formulas": ("formulas", "--kpi", "csat"),
    "case_reasons": ("case_reasons",),
    "voice": ("voice",),
}


def three_days(floor: Floor) -> Floor:
    """Three days with work of each kind."""
    floor.add("queue", {"id": "q1"}, {"id": "q2"}).add("agent", {"id": "a1"})
    for on in ON:
        begin = at(f"{on}T09:00")
        floor.legs(
            answered("q1", begin, 10_000, agent="a1", customer="k1", id=f"c{on}"),
            left("q2", begin + 60_000, 30_000, customer="k2"),
        )
        floor.add("case", {"id": f"s{on}", "queue": "q1", "opened_at": begin, "resolved_at": begin + 3_600_000})
        floor.add("survey", {"id": f"v{on}", "contact": f"c{on}", "asked_at": begin, "answered_at": begin, "csat": 5})
    return floor


def kept_days(floor: Floor, moked: Moked) -> Path:
    (made,) = moked.json("history", floor.path, *NOW, "--build")
    assert made["kept"] >= 3 <= made["kept_beyond"]
    return Path(made["folder"])


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    return three_days(new_floor())


@pytest.fixture
def folder(floor: Floor, moked: Moked) -> Path:
    return kept_days(floor, moked)


@pytest.fixture(scope="module")
def asked_floor(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    """A floor that is asked and never changed."""
    return three_days(NewFloor(tmp_path_factory.mktemp("asked"))())


@pytest.fixture
def asked_folder(asked_floor: Floor, tmp_path: Path, moked: Moked, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Its kept days: made once, and a copy for each test that damages them."""
    first = asked_floor.path.with_name("cache")
    if not first.exists():
        with monkeypatch.context() as making:
            making.setenv("MOKED_CACHE_DIR", str(first))
            kept_days(asked_floor, moked)
    shutil.copytree(first, tmp_path / "cache")
    (made,) = moked.json("history", asked_floor.path, *NOW)
    assert made["kept"] >= 3 <= made["kept_beyond"]
    return Path(made["folder"])


def damage(folder: Path, part: str) -> int:
    """Change all arrays of a kind of files, and leave their headers; says how many files."""
    paths = sorted(folder.glob("*.day") if part == "day" else folder.rglob(f"*.{part}.*.part"))
    for path in paths:
        raw = bytearray(path.read_bytes())
        (length,) = struct.unpack_from("<I", raw, 8)
        begin = -(-(HEAD + length) // 8) * 8
        assert json.loads(bytes(raw[HEAD : HEAD + length]))["size"] == len(raw) - begin
        raw[begin:] = bytes(one ^ 0x41 for one in raw[begin:])
        path.write_bytes(raw)
    return len(paths)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("asked", ASKED)
def test_every_command_falls_back_to_the_floor(
    asked: str, part: str, asked_floor: Floor, asked_folder: Path, moked: Moked
) -> None:
    command, *more = ASKED[asked]
    plain = () if command == "variants" else ("--no-cache",)
    before = moked.json(command, asked_floor.path, *more, *NOW, *plain)
    assert moked.json(command, asked_floor.path, *more, *NOW) == before
    assert damage(asked_folder, part) >= 3
    assert moked.json(command, asked_floor.path, *more, *NOW) == before


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", REPORTED)
def test_every_report_falls_back_to_the_floor(
    name: str, part: str, asked_floor: Floor, asked_folder: Path, moked: Moked, tmp_path: Path
) -> None:
    def told(out: str, *more: str) -> str:
        kind, *asked = REPORTED[name]
        said = moked("report", kind, asked_floor.path, *PERIOD, *NOW, *asked, "--out", tmp_path / out, *more)
        assert (said.code, said.err) == (0, "")
        return (tmp_path / out).read_text(encoding="utf-8-sig")

    before = told("before.csv", "--no-cache")
    assert told("kept.csv") == before
    damage(asked_folder, part)
    assert told("damaged.csv") == before


@pytest.mark.parametrize("part", PARTS)
def test_what_changes_after_the_damage_is_counted_and_the_days_are_made_anew(
    part: str, floor: Floor, folder: Path, moked: Moked
) -> None:
    damage(folder, part)
    floor.execute("UPDATE contact SET queue = 'q2' WHERE id = ?", f"c{ON[1]}")
    floor.execute('UPDATE "case" SET queue = ? WHERE id = ?', "q2", f"s{ON[1]}")
    floor.execute("UPDATE survey SET csat = 1 WHERE id = ?", f"v{ON[1]}")
    command, *more = ASKED["kpis"]
    words = (command, floor.path, *more, *NOW)
    assert moked.json(*words) == moked.json(*words, "--no-cache")
    (made,) = moked.json("history", floor.path, *NOW, "--build")
    assert made["made"] + made["made_beyond"] >= 1
    assert moked.json(*words) == moked.json(*words, "--no-cache")


@pytest.mark.parametrize("beyond", [False, True])
def test_a_cache_that_cannot_be_written_is_said_whatever_was_kept_before(
    beyond: bool, floor: Floor, folder: Path, moked: Moked, expect_log: Callable[[str], None]
) -> None:
    expect_log("past days cannot be kept")
    place = next(folder.rglob(f"{ON[1]}.cases.*.part")) if beyond else next(folder.glob(f"{ON[1]}.*.day"))
    place.unlink()
    place.mkdir()  # where nothing can be put
    said = moked("history", floor.path, *NOW, "--build", "--format", "json")
    assert said.code == 1
    assert "cannot be kept" in said.err
    assert said.row["kept"] >= 2
