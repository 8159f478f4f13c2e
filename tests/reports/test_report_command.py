"""`moked report`: the figures of `live` and `kpis` in files, stamped; rights; what is refused."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from supervisor import __version__, text
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, left

AT = "09:30"


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    floor = new_floor().add("site", {"id": "s1", "name": "North"}, {"id": "s2", "name": "South"})
    floor.add("team", {"id": "t1", "site": "s1"}, {"id": "t2", "site": "s2"})
    floor.add("queue", {"id": "q1", "name": "Loans", "site": "s1"}, {"id": "q2", "name": "Cards", "site": "s2"})
    floor.add("agent", {"id": "a1", "name": "Ann"}, {"id": "a2", "name": "Ben"})
    floor.add("team_membership", {"agent": "a1", "team": "t1"}, {"agent": "a2", "team": "t2"})
    floor.legs(
        *(answered("q1", at("09:00") + number * 1_000, 10_000, id=f"c{number}", agent="a1") for number in range(30)),
        answered("q2", at("09:10"), 30_000, id="south", agent="a2"),
        left("q2", at("09:12"), 40_000, id="lost", address="+972501"),
        {"id": "now", "queue": "q1", "queued_at": at("09:29"), "customer_name": "=SUM(A1)"},
    )
    return floor.states("a1", ("08:00", "available"), ("09:00", "on_contact"), ("09:20", "available"))


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sheet(path: Path, name: str) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()


def scope(path: Path, name: str = "Scope") -> dict[Any, Any]:
    return {row[0]: row[1] for row in sheet(path, name)[1:]}


@pytest.mark.parametrize("name", ["queues", "agents", "totals", "waiting", "to_reach"])
def test_a_report_of_the_board_says_what_live_says(name: str, floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert moked("report", name, floor.path, "--at", f"{DAY}T{AT}", "--out", out).code == 0
    told = moked.live(floor, AT, "--table", name)
    found = read_csv(out)
    assert len(found) == len(told)
    for row, live in zip(found, told, strict=True):
        assert set(live) <= set(row)
        for key, value in live.items():
            if isinstance(value, dict):
                assert float(row[key] or "nan") == pytest.approx(
                    float("nan") if value["value"] is None else value["value"], nan_ok=True
                )
                assert row.get(f"{key}_n", str(value["n"])) == str(value["n"])
            elif not isinstance(value, bool):
                assert row[key].removeprefix("'") == ("" if value is None else str(value))


def test_a_report_of_a_period_says_what_kpis_says(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out, ids = tmp_path / "out.csv", "service_level,asa,entered,service_level.of_all"
    words = ("--period", DAY, "--at", f"{DAY}T{AT}", "--by", "queue,hour", "--kpi", ids)
    assert moked("report", "kpis", floor.path, *words, "--out", out).code == 0
    told = moked.json("kpis", floor.path, *words)
    found = read_csv(out)
    assert [row["queue"] for row in found] == [row["queue"] for row in told]
    assert [row["hour"] for row in found] == ["2026-03-02T09:00:00.000+00:00"] * len(told)
    for name in ids.split(","):
        values = [row[name]["value"] for row in told]
        assert [float(row[name]) if row[name] else None for row in found] == pytest.approx(values)


def test_queues_and_agents_of_a_period(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    for name, key, ids in (("queues", "queue_name", ["Loans", "Cards"]), ("agents", "agent_name", ["Ann", "Ben"])):
        out = tmp_path / f"{name}.csv"
        assert moked("report", name, floor.path, "--period", DAY, "--out", out).code == 0
        assert [row[key] for row in read_csv(out)] == ids


def test_the_workbook_tells_what_it_is_about(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    words = ["--period", DAY, "--at", f"{DAY}T{AT}", "--by", "queue", "--filter", "site=s1"]
    words += ["--set", "service_level=of_all", "--kpi", "service_level,aht"]
    assert moked("report", "kpis", floor.path, *words, "--out", out).out == f"One row written to {out}.\n"
    told = scope(out)
    assert told.pop("Made at")
    assert told == {
        "Report": "KPIs",
        "Floor": floor.path.name,
        "Period": DAY,
        "From": "02/03/2026 00:00",
        "Up to, not included": "03/03/2026 00:00",
        "As it stood at": "02/03/2026 09:30",
        "Time zone": "UTC",
        "Filters": "Site: s1",
        "What they may see": "everything",
        "Formula of Service level": "of answered and abandoned: of these answered in time / "
        "(of these answered + of these abandoned + of these short abandons)",
        "Thresholds": "Service level threshold: 0:20; Short abandon: 0:05; Service level target: 80%",
        "Settings for this report only": "Service level formula: of answered and abandoned",
        "End of the book's chain": "there is no book",
        "Moked": __version__,
        "Empty cells": "no data; never a zero",
    }
    heads, row = sheet(out, "KPIs")
    assert heads == ["Queue id", "Queue", "Service level", "Service level: n", "AHT", "AHT: n"]
    assert row[:4] == ["q1", "Loans", 1.0, 30.0]
    assert row[4].total_seconds() == 60
    _, level, aht = sheet(out, "Definitions")
    assert (level[1], level[3]) == ("service_level", told["Formula of Service level"])
    assert "Under 20" in level[5]
    assert "wrap-up" in aht[2]


@pytest.mark.parametrize("language", ["he", "ar"])
def test_a_report_from_right_to_left(language: str, floor: Floor, moked: Moked, tmp_path: Path) -> None:
    import zipfile

    out = tmp_path / "out.xlsx"
    try:
        assert moked("report", "queues", floor.path, "--out", out, "--lang", language).code == 0
    finally:
        text.use("en")
    with zipfile.ZipFile(out) as archive:
        assert 'rightToLeft="1"' in archive.read("xl/worksheets/sheet1.xml").decode()
        told = archive.read("xl/worksheets/sheet1.xml").decode() + archive.read("xl/worksheets/sheet2.xml").decode()
    assert not set(told) & set("\u2066\u2067\u2068\u2069\u200e\u200f")


def test_rights_hold_and_the_end_of_the_chain_is_stamped(
    floor: Floor, moked: Moked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOKED_PASSWORD", "correct horse")
    monkeypatch.setenv("MOKED_NEW_PASSWORD", "correct horse")
    book = tmp_path / "centre.book"
    assert moked("book", "init", book, "--manager", "Dana").code == 0
    words = ("--as", "Dana", "--name", "Noa", "--role", "shift_manager", "--place", "site=s1")
    added = moked("book", "person", "add", book, *words)
    assert added.code == 0, added.err
    period = ("--period", DAY, "--at", f"{DAY}T{AT}", "--book", book)
    for who, queues, legs in (("Dana", {"q1", "q2"}, 33), ("Noa", {"q1"}, 31)):
        out = tmp_path / f"{who}.xlsx"
        said = moked("report", "queues", floor.path, *period, "--as", who, "--out", out)
        assert said.code == 0, said.err
        assert {row[0] for row in sheet(out, "Queues")[1:]} == queues
        told = scope(out)
        assert told["Who asked"] == who
        assert told["What they may see"] == ("everything" if who == "Dana" else "Site s1")
        head = moked("book", "verify", book, "--as", "Dana", "--format", "json")
        assert told["End of the book's chain"].split()[2] in head.out
        one_by_one = tmp_path / f"{who}.csv"
        moked("report", "contacts", floor.path, *period, "--as", who, "--out", one_by_one)
        assert len(read_csv(one_by_one)) == legs
    nobody = moked("report", "queues", floor.path, *period, "--out", tmp_path / "nobody.csv")
    assert (nobody.code, nobody.err.count("\n")) == (2, 1)
    assert not (tmp_path / "nobody.csv").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("waiting", "--period", DAY, "--out", "a.csv"),
        ("contacts", "--out", "a.csv"),
        ("kpis", "--out", "a.csv"),
        ("queues", "--by", "day", "--out", "a.csv"),
        ("contacts", "--period", DAY, "--by", "day", "--out", "a.csv"),
        ("kpis", "--period", DAY, "--by", "moon", "--out", "a.csv"),
        ("kpis", "--period", DAY, "--kpi", "moon", "--out", "a.csv"),
        ("queues", "--filter", "queue=q9", "--out", "a.csv"),
        ("queues", "--out", "a.doc"),
        ("queues", "--out", "nowhere/a.csv"),
        ("nothing", "--out", "a.csv"),
        ("queues",),
    ],
)
def test_what_cannot_be_is_one_line(
    words: tuple[str, ...], floor: Floor, moked: Moked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    said = moked("report", words[0], floor.path, *words[1:])
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert list(folder.iterdir()) == []


def test_nothing_is_written_over_unless_wanted(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert moked("report", "queues", floor.path, "--out", out).code == 0
    before = out.read_bytes()
    said = moked("report", "agents", floor.path, "--out", out)
    assert said.code == 2
    assert str(out) in said.err
    assert out.read_bytes() == before
    assert moked("report", "agents", floor.path, "--out", out, "--force").code == 0
    assert out.read_bytes() != before


def test_a_report_that_is_ended_from_outside_leaves_nothing(floor: Floor, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    words = ["report", "contacts", str(floor.path), "--period", DAY, "--out", str(out / "a.csv")]
    script = f"""
import os, signal
from supervisor import cli
from supervisor.reports import csv_file
plain = csv_file.write
def write(report, path):
    plain(report, path)
    os.kill(os.getpid(), signal.SIGTERM)
    return 0
csv_file.write = write
cli.main({words!r})
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (143, "")
    assert list(out.iterdir()) == []
