"""The published queue_log cases through the command line: the figures that they say."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.commands.floors import Moked, values

CASES: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "oracles" / "queue_log_cases.json").read_text(encoding="utf-8")
)

FIGURES: dict[str, dict[str, float | None]] = {
    "QL-1": {"entered": 1, "answered": 1, "asa": 2, "talk_time": 4, "missed_offers": 1, "contacts_in_hand": 0},
    "QL-2": {"entered": 1, "answered": 0, "abandoned": 1, "max_wait": 13, "missed_offers": 1, "talk_time": None},
    "QL-3": {"entered": 1, "answered": 1, "handled": 0, "contacts_in_hand": 1, "asa": 2, "missed_offers": 1},
    "QL-4": {"entered": 2, "answered": 1, "abandoned": 1, "asa": 5, "talk_time": 60, "max_wait": 15},
    "QL-5": {"entered": 3, "still_waiting": 3, "answered": 0},
    "QL-7": {"entered": 1, "answered": 1, "asa": 8, "talk_time": 531, "handled": 1},
}


def write(folder: Path, lines: list[str], name: str = "queue_log") -> Path:
    path = folder / name
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize("case", FIGURES)
def test_figures_of_the_published_cases(case: str, tmp_path: Path, moked: Moked) -> None:
    lines = CASES[case]["lines"]
    floor = tmp_path / "a.floor"
    (summary,) = moked.json("import", "asterisk-queue-log", write(tmp_path, lines), "--into", floor)
    assert (summary["lines"], summary["rejected"], summary["cancelled"]) == (len(lines), {}, False)
    day = datetime.fromtimestamp(int(lines[0].split("|")[0]), UTC).date()
    moment = ("--at", f"{day}T23:59:59")
    (then,) = moked.json("kpis", floor, "--period", day, *moment)
    (now,) = moked.json("live", floor, *moment)
    assert values(then, FIGURES[case]) == values(now, FIGURES[case]) == FIGURES[case]
    assert moked("check", floor, *moment).code == 0


def test_ql_6_the_same_lines_twice_count_once(tmp_path: Path, moked: Moked) -> None:
    case = CASES["QL-6"]
    floor = tmp_path / "a.floor"
    (summary,) = moked.json("import", "asterisk-queue-log", write(tmp_path, case["lines"]), "--into", floor)
    assert summary["duplicates"] == 3
    day = datetime.fromtimestamp(int(case["lines"][0].split("|")[0]), UTC).date()
    given = ("--period", day, "--at", day + timedelta(days=1))
    rows = moked.json(
        "kpis", floor, *given, "--rows", "talk_time", "--filter", f"agent={case['short_answered_of']['agent']}"
    )
    limit_ms = case["short_answered_of"]["at_most_s"] * 1000
    short = [row["contact"] for row in rows if row["feeds"].get("talk_ms", 0) <= limit_ms]
    assert len(short) == len(set(short))
    assert any("1.1" in contact for contact in short)
    by_call = moked.json("kpis", floor, *given, "--rows", "entered")
    assert len({row["contact"] for row in by_call}) == len(by_call)


def test_ql_7_the_local_hour_once(tmp_path: Path, moked: Moked) -> None:
    log = write(tmp_path, CASES["QL-7"]["lines"])
    moked.json("import", "asterisk-queue-log", log, "--into", tmp_path / "a.floor", "--tz", "Europe/Berlin")
    given = ("--period", "2014-07-03", "--at", "2014-07-04", "--by", "hour", "--kpi", "entered,answered,handled")
    rows = moked.json("kpis", tmp_path / "a.floor", *given)
    busy = [(row["hour"], *values(row, ("entered", "answered", "handled")).values()) for row in rows]
    # Entered and answered in the hour from 10 to 11, once; the conversation ended at 11:06:10.
    assert [row for row in busy if any(row[1:])] == [
        ("2014-07-03T10:00+02:00", 1, 1, 0),
        ("2014-07-03T11:00+02:00", 0, 0, 1),
    ]
    # The call goes on while its completion is not told yet.
    (then,) = moked.json("live", tmp_path / "a.floor", "--at", "2014-07-03T10:57:20+02:00")
    assert values(then, ("entered", "answered", "handled", "contacts_in_hand")) == {
        "entered": 1, "answered": 1, "handled": 0, "contacts_in_hand": 1,
    }  # fmt: skip


def test_what_import_says(tmp_path: Path, moked: Moked) -> None:
    log = write(tmp_path, [*CASES["QL-4"]["lines"], "1700000001|no event at all", "x|1|q|NONE|ENTERQUEUE||1|1"])
    said = moked("import", "asterisk-queue-log", log, "--into", tmp_path / "a.floor")
    assert said.code == 0
    first, second, *rejected = said.out.splitlines()
    assert first.startswith("11 lines read, 11 of them new")
    assert second.startswith("2 contacts, 2 agents")
    assert len(rejected) == 2
    again = moked("import", "asterisk-queue-log", log, "--into", tmp_path / "a.floor").out.splitlines()
    assert again[0].startswith("11 lines read, 0 of them new")
    assert again[1].startswith("0 contacts, 0 agents")


def test_rotated_and_packed_files_are_one_log(tmp_path: Path, moked: Moked) -> None:
    lines = CASES["QL-4"]["lines"]
    older = tmp_path / "queue_log.1.gz"
    with gzip.open(older, "wt") as file:
        file.write("".join(f"{line}\n" for line in lines[:4]))
    newer = write(tmp_path, lines[4:])
    (summary,) = moked.json("import", "asterisk-queue-log", newer, older, "--into", tmp_path / "a.floor")
    assert summary["lines"] == len(lines)
    (row,) = moked.json("kpis", tmp_path / "a.floor", "--period", "2023-11-14", "--at", "2023-11-15")
    assert values(row, FIGURES["QL-4"]) == FIGURES["QL-4"]


def test_auto_knows_a_queue_log_and_call_detail_records(tmp_path: Path, moked: Moked) -> None:
    log = write(tmp_path, CASES["QL-1"]["lines"])
    said = moked("import", "auto", log, "--into", tmp_path / "a.floor")
    assert (said.code, said.out.splitlines()[0].partition(":")[0]) == (0, "asterisk-queue-log")
    detail = (
        '"","0501","100","ctx","0501","SIP/x-1","SIP/100-2","Dial","","2026-03-02 09:00:00","2026-03-02 09:00:05",'
        '"2026-03-02 09:01:00",60,55,"ANSWERED","DOCUMENTATION","1772442000.1",""'
    )
    master = write(tmp_path, [detail], "Master.csv")
    (summary,) = moked.json("import", "auto", master, "--into", tmp_path / "b.floor", "--tz", "UTC")
    assert (summary["format"], summary["contacts"]) == ("asterisk-cdr", 1)
    assert (
        moked("import", "auto", log, "--preview").err.strip().startswith("moked: --preview means nothing for asterisk")
    )
