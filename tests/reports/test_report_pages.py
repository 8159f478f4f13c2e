"""`moked report` of the tables that the pages about the past show."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from supervisor.commands.report_pages import NOW, PAGED
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at

PERIOD = ("--period", DAY, "--at", f"{DAY}T20:00")


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    floor = NewFloor(tmp_path)().add("queue", {"id": "q1", "name": "Loans"}, {"id": "q2", "name": "Cards"})
    floor.add("agent", {"id": "a1", "name": "Ann"}, {"id": "a2", "name": "Ben"})
    floor.legs(
        answered("q1", at("09:00"), 10_000, id="c1", agent="a1"),
        answered("q2", at("09:10"), 10_000, id="c2", agent="a2"),
    )
    floor.add(
        "case",
        {"id": "k1", "opened_at": at("09:00"), "queue": "q1", "reason": "bill", "resolution_target_ms": 60_000},
        {"id": "k2", "opened_at": at("09:30"), "queue": "q1", "reason": "bill"},
        {"id": "k3", "opened_at": at("10:00"), "queue": "q2", "reason": "fault"},
    )
    for name, score, contact in (("s1", 1.0, "c1"), ("s2", 5.0, "c1"), ("s3", 2.0, "c2")):
        times = {"asked_at": at("09:40"), "answered_at": at("09:50")}
        floor.add("survey", {"id": name, "contact": contact, "csat": score, **times})
    return floor


def rows(moked: Moked, floor: Floor, tmp_path: Path, name: str, *words: str) -> list[dict[str, str]]:
    out = tmp_path / f"{name}.csv"
    said = moked("report", name, floor.path, *PERIOD, *words, "--out", out)
    assert (said.code, said.err) == (0, "")
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_cases_by_reason_and_at_risk(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    found = rows(moked, floor, tmp_path, "case_reasons")
    assert [(row["reason"], row["inflow"], row["unsolved"]) for row in found] == [
        ("bill", "2", "2"),
        ("fault", "1", "1"),
    ]
    out = tmp_path / "risks.csv"
    assert moked("report", "cases_at_risk", floor.path, "--at", f"{DAY}T20:00", "--out", out).code == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["case"] for row in csv.DictReader(file)] == ["k1"]


def test_answers_to_follow_up_and_the_voice_by_a_key(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    assert sorted(row["survey"] for row in rows(moked, floor, tmp_path, "follow_up")) == ["s1", "s3"]
    found = rows(moked, floor, tmp_path, "voice", "--by", "queue")
    assert {row["group"]: (row["answers"], row["csat_mean"], row["csat_mean_n"]) for row in found} == {
        "Loans": ("2", "3.0", "2"),
        "Cards": ("1", "2.0", "1"),
    }


def test_a_figure_over_time_and_by_its_formulas(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    found = rows(moked, floor, tmp_path, "trend", "--kpi", "service_level", "--by", "hour,queue")
    nine = [(row["part"], row["value"], row["n"]) for row in found if row["bucket"].startswith(f"{DAY}T09")]
    assert sorted(nine) == [("Cards", "1.0", "1"), ("Loans", "1.0", "1")]
    found = rows(moked, floor, tmp_path, "formulas", "--kpi", "service_level")
    assert {(row["value"], row["n"]) for row in found} == {("1.0", "2"), ("", "")}
    assert len(found) > 5


def test_filters_narrow_what_is_listed(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    found = rows(moked, floor, tmp_path, "case_reasons", "--filter", "queue=q2")
    assert [row["reason"] for row in found] == ["fault"]


@pytest.mark.parametrize("name", list(PAGED))
def test_every_one_of_them_can_be_made(name: str, floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    words: tuple[str, ...] = PERIOD[2:] if name in NOW else PERIOD
    words += ("--kpi", "service_level") if PAGED[name].of_kpi else ()
    assert moked("report", name, floor.path, *words, "--out", out).code == 0
    assert out.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("case_reasons", "--by", "queue"),
        ("case_reasons", "--kpi", "inflow"),
        ("voice", "--by", "moon"),
        ("cases_at_risk",),
        ("trend",),
        ("trend", "--kpi", "moon"),
        ("trend", "--kpi", "service_level,aht"),
        ("trend", "--kpi", "service_level", "--by", "queue"),
        ("trend", "--kpi", "service_level", "--by", "day,week"),
        ("trend", "--kpi", "service_level", "--by", "day,queue,agent"),
        ("formulas", "--kpi", "service_level", "--by", "day"),
        ("voice", "--filter", "queue=q9"),
    ],
)
def test_what_they_do_not_have_is_refused(words: tuple[str, ...], floor: Floor, moked: Moked, tmp_path: Path) -> None:
    said = moked("report", words[0], floor.path, *PERIOD, *words[1:], "--out", tmp_path / "a.csv")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert not (tmp_path / "a.csv").exists()


def test_they_are_of_a_period(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    said = moked("report", "follow_up", floor.path, "--out", tmp_path / "a.csv")
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_yesterday_is_a_period(floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    words = ("--period", "yesterday", "--at", "2026-03-03T08:00")
    assert moked("report", "kpis", floor.path, *words, "--by", "day", "--kpi", "entered", "--out", out).code == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [(row["day"], row["entered"]) for row in csv.DictReader(file)] == [(DAY, "2")]


@pytest.mark.parametrize("name", ["kpis", "contacts", "voice"])
def test_a_report_says_which_days_yesterday_was(name: str, floor: Floor, moked: Moked, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    words = ("--period", "yesterday", "--at", "2026-03-03T08:00")
    assert moked("report", name, floor.path, *words, "--out", out).code == 0
    from python_calamine import CalamineWorkbook

    sheets = CalamineWorkbook.from_path(str(out))
    told = [cell for sheet in sheets.sheet_names for row in sheets.get_sheet_by_name(sheet).to_python() for cell in row]
    assert f"yesterday: {DAY} to {DAY}, counted from the clock (2026-03-03)." in told


def test_a_trend_that_cannot_be_told_is_no_report(moked: Moked, floor: Floor, tmp_path: Path) -> None:
    given = ("--period", "2026-03-02", "--out", tmp_path / "a.csv")
    said = moked("report", "trend", floor.path, "--kpi", "carried_in", "--by", "hour", *given)
    assert said.code == 2
    assert "choose days, weeks, months or longer" in said.err
    assert not (tmp_path / "a.csv").exists()
    assert moked("report", "trend", floor.path, "--kpi", "carried_in", "--by", "day", *given).code == 0


def test_rows_stand_as_the_page_gives_them(moked: Moked, tmp_path: Path) -> None:
    """Answers to follow up: the newest first, whatever their ids."""
    floor = NewFloor(tmp_path)()
    for number, hour in (("1", 11), ("2", 9), ("10", 12), ("3", 10)):
        when = at(f"{hour:02}:00")
        floor.add("survey", {"id": number, "asked_at": when, "answered_at": when, "csat": 1})
    out = tmp_path / "follow_up.csv"
    said = moked("report", "follow_up", floor.path, "--period", DAY, "--at", "2026-04-01", "--out", out)
    assert said.code == 0, said.err
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert [row["survey"] for row in csv.DictReader(file)] == ["10", "1", "3", "2"]


def test_filters_by_what_a_case_says_of_itself(moked: Moked, floor: Floor, tmp_path: Path) -> None:
    given = ("report", "trend", floor.path, "--kpi", "backlog", *PERIOD, "--out", tmp_path / "a.csv")
    assert moked(*given, "--filter", "reason=bill").code == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig") as file:
        assert [row["value"] for row in csv.DictReader(file)] == ["2"]
    said = moked(*given[:-1], tmp_path / "b.csv", "--filter", "reason=bil")
    assert (said.code, "“bil”" in said.err) == (2, True)
