"""`moked sums`: what a source summed already, whatever it calls it."""

from __future__ import annotations

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, at


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Means of two regions and two years, with the number behind each."""
    floor = new_floor().add("site", {"id": "n", "name": "North"})
    for year, site, answers, points in ((2024, "n", 800, 6_000), (2025, "n", 1_000, 8_000), (2025, "s", 250, 1_500)):
        span = {"starts_at": at(f"{year}-01-01T00:00"), "ends_at": at(f"{year + 1}-01-01T00:00"), "site": site}
        floor.add("measure_total", {"measure": "answers", "value": answers} | span,
                  {"measure": "points", "value": points, "approximate": 1} | span,
                  {"measure": "spent_ms", "value": answers * 2_000} | span)  # fmt: skip
    return floor


def test_the_mean_of_all_is_weighted(floor: Floor, moked: Moked) -> None:
    (row,) = moked.json("sums", floor.path, "--period", "2025-01-01..2026-01-01", "--measure", "points/answers")
    found = row["points/answers"]
    assert (found["value"], found["n"], found["state"]) == (9_500 / 1_250, 1250, "approximate")
    rows = moked.json("sums", floor.path, "--by", "site", "--measure", "answers,points/answers,spent_ms/answers")
    told = [(row["site_name"], row["answers"]["value"], row["points/answers"]["value"]) for row in rows]
    assert told == [("North", 1800, 14_000 / 1_800), ("s", 250, 6.0)]
    assert {row["spent_ms/answers"]["value"] for row in rows} == {2}
    assert {row["spent_ms/answers"]["unit"] for row in rows} == {"s"}


def test_a_group_that_has_no_such_sum_says_nothing(new_floor: NewFloor, moked: Moked) -> None:
    span = {"starts_at": at("2025-01-01T00:00"), "ends_at": at("2026-01-01T00:00")}
    floor = new_floor().add("measure_total", {"measure": "points", "value": 5, "queue": "a"} | span,
                            {"measure": "answers", "value": 7, "queue": "b"} | span)  # fmt: skip
    rows = moked.json("sums", floor.path, "--by", "queue")
    told = [(row["queue"], row["answers"]["value"], row["points"]["value"]) for row in rows]
    assert told == [("a", None, 5), ("b", 7, None)]
    assert rows[0]["answers"]["state"] == "no_data"


def test_by_time_and_filter(floor: Floor, moked: Moked) -> None:
    rows = moked.json("sums", floor.path, "--by", "half_year", "--measure", "answers")
    assert rows == []  # years are not cut
    rows = moked.json("sums", floor.path, "--filter", "site=n", "--measure", "answers")
    assert [row["answers"]["value"] for row in rows] == [1800]
    said = moked("sums", floor.path, "--by", "site", "--measure", "points/answers", "--format", "csv")
    assert said.out.splitlines()[0] == "site,site_name,points/answers,points/answers_n"


@pytest.mark.parametrize(
    "words", [("--measure", "nonsense"), ("--by", "reason"), ("--filter", "site=nowhere"), ("--period", "never")]
)
def test_what_is_not_there_is_one_line(words: tuple[str, str], floor: Floor, moked: Moked) -> None:
    said = moked("sums", floor.path, *words)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)


def test_a_floor_of_rows_holds_no_sums(new_floor: NewFloor, moked: Moked) -> None:
    said = moked("sums", new_floor().path)
    assert (said.code, said.out) == (0, "")
    assert "no sums" in said.err


@pytest.mark.parametrize(("verb", "name"), [("kpis", "points"), ("kpis", "points/answers"), ("trend", "points")])
def test_a_sum_that_is_asked_for_as_a_figure_is_offered(verb: str, name: str, floor: Floor, moked: Moked) -> None:
    said = moked(verb, floor.path, "--period", "2025", "--kpi", name)
    assert (said.code, said.out) == (2, "")
    assert f"write sum.{name}." in said.err
    row = moked.json("kpis", floor.path, "--period", "2025", "--kpi", "sum.answers")[0]
    assert row["sum.answers"]["value"] == 1_250
    assert "sum." not in moked(verb, floor.path, "--period", "2025", "--kpi", "nonsense").err


def test_a_floor_without_sums_says_so_and_lists_none(new_floor: NewFloor, moked: Moked) -> None:
    refused = moked("sums", new_floor().path, "--measure", "points/answers")
    assert refused.code == 2
    assert refused.err == "moked: This floor holds no sums.\n"


def test_a_period_without_sums_is_not_said_to_be_a_floor_without_any(floor: Floor, moked: Moked) -> None:
    for more in (("--by", "half_year"), ("--period", "2023"), ("--period", "2023", "--measure", "points/answers")):
        assert moked("sums", floor.path, *more).err.endswith("Nothing to show here.\n"), more
    for command in (("sums", floor.path, "--measure", "nix"), ("kpis", floor.path, "--kpi", "sum.nix")):
        refused = moked(*command, "--period", "2023")
        assert refused.err == "moked: This floor holds no sum “nix”. It has: answers, points, spent_ms.\n", command
