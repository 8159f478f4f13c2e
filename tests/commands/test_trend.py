"""`moked trend`: table, JSON and CSV, and what it refuses."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at

PERIOD = ("--period", "2026-03-02..2026-03-05", "--at", "2026-03-05")


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Three days, with 1, 2 and 3 contacts at ten; the last waits a minute."""
    floor = new_floor().add("queue", {"id": "q1", "name": "=1+1"})
    for day in (2, 3, 4):
        start = at(f"2026-03-0{day}T10:00")
        floor.legs(*(answered("q1", start + number, 60_000 if day == 4 else 10_000) for number in range(day - 1)))
    return floor.add("calendar_event", {"at": at("2026-03-03T09:00"), "kind": "release", "label": "Version 7"})


def test_json(floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, "--kpi", "asa", *PERIOD, "--format", "json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert found["period"] == {"from": "2026-03-02T00:00:00+00:00", "to": "2026-03-05T00:00:00+00:00"}
    (line,) = found["lines"]
    assert line["whole"]["value"] == (10 + 2 * 10 + 3 * 60) / 6
    assert [(one["day"], one["value"], one["n"], one["unit"]) for one in line["points"]] == [
        ("2026-03-02", 10, 1, "s"), ("2026-03-03", 10, 2, "s"), ("2026-03-04", 60, 3, "s"),
    ]  # fmt: skip
    assert [one["why_not_judged"] for one in line["points"]] == ["partial", "small", "small"]
    assert found["events"] == [
        {"at": "2026-03-03T09:00:00+00:00", "ends_at": None, "kind": "release", "label": "Version 7"}
    ]


def test_csv_is_safe(floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, "--kpi", "entered", "--split", "queue", *PERIOD, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(said.out)))
    assert [(row["queue"], row["queue_name"], row["day"], row["value"]) for row in rows] == [
        ("q1", "'=1+1", "2026-03-02", "1"), ("q1", "'=1+1", "2026-03-03", "2"), ("q1", "'=1+1", "2026-03-04", "3"),
    ]  # fmt: skip


def test_the_table_says_it_in_words(floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, "--kpi", "entered", *PERIOD)
    lines = said.out.splitlines()
    assert lines[0].split() == ["day", "entered", "n", "usual", "low", "high", "before", "target", "flags"]
    assert [line.split()[:3] for line in lines[1:4]] == [
        ["2026-03-02", "1", "1"], ["2026-03-03", "2", "2"], ["2026-03-04", "3", "3"],
    ]  # fmt: skip
    assert "All: 6, there is nothing before it to compare with" in lines
    assert "2026-03-03T09:00:00+00:00  Release: Version 7" in lines


def test_why_there_is_no_trend(floor: Floor, moked: Moked) -> None:
    for form in ("table", "csv"):
        said = moked("trend", floor.path, "--kpi", "csat", "--format", form, *PERIOD)
        assert (said.code, said.out, said.err) == (2, "", "moked: This is not measured here.\n")
    said = moked("trend", floor.path, "--kpi", "backlog", "--each", "hour", "--format", "json", *PERIOD)
    assert (said.code, json.loads(said.out)["why_not"]) == (2, "only_now")
    assert "choose days, weeks, months or longer" in said.err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--kpi", "nonsense"), "“nonsense” is not a figure"),
        (("--kpi", "entered", "--split", "day"), "“day” is not a key"),
        (("--kpi", "entered", "--filter", "queue=q9"), "“q9”"),
        (("--kpi", "entered", "--filter", "day=q9"), "“day=q9” is not a filter"),
    ],
)
def test_what_it_refuses(options: tuple[str, ...], told: str, floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, *PERIOD, *options)
    assert said.code == 2
    assert told in said.err
    assert len(said.err.splitlines()) == 1


def test_periods_told_from_the_present(floor: Floor, moked: Moked) -> None:
    said = moked(
        "trend", floor.path, "--kpi", "entered", "--period", "last_7_days", "--at", "2026-03-05", "--format", "json"
    )
    assert next(point["day"] for point in json.loads(said.out)["lines"][0]["points"]) == "2026-02-26"


def test_without_a_figure_it_begins_as_the_page(floor: Floor, moked: Moked) -> None:
    said = moked("trend", floor.path, *PERIOD, "--format", "json")
    assert said.code == 0, said.err
    found = json.loads(said.out)
    assert found["kpi"] == "service_level"  # five of six within 20 s: the last three waited a minute
    assert (found["lines"][0]["whole"]["value"], found["lines"][0]["whole"]["n"]) == (3 / 6, 6)


def test_without_a_figure_it_shows_the_first_that_has_data(new_floor: NewFloor, moked: Moked) -> None:
    cases = [{"opened_at": at(f"2026-03-0{day}T10:00"), "status": "open"} for day in (2, 3, 3)]
    floor = new_floor().add("case", *({**one, "id": f"c{n}"} for n, one in enumerate(cases)))
    said = moked("trend", floor.path, *PERIOD, "--format", "json")
    found = json.loads(said.out)
    assert found["kpi"] == "inflow"
    assert [one["value"] for one in found["lines"][0]["points"]] == [1, 2, 0]


def test_without_a_figure_a_split_is_kept(floor: Floor, moked: Moked) -> None:
    floor.add("agent", {"id": "a1"}).execute("UPDATE contact SET agent = 'a1'")
    found = json.loads(moked("trend", floor.path, *PERIOD, "--split", "agent", "--format", "json").out)
    assert (found["kpi"], found["split"]) == ("answered", "agent")
    assert [line["key"] for line in found["lines"]] == ["a1"]
