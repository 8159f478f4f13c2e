"""The mappings that ship as examples, each with its made-up file and figures worked out by hand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from resources import path
from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.mapping_file import read_text
from tests.floor.importers.tables import TableFloor, at

EXAMPLES = sorted(one.stem for one in path("mappings", "examples").glob("*.toml"))


@pytest.fixture
def example(tmp_path: Path, request: pytest.FixtureRequest) -> TableFloor:
    name = request.param
    mapping = path("mappings", "examples", f"{name}.toml").read_text(encoding="utf-8")
    floor = TableFloor(tmp_path, mapping)
    return floor.take(path("mappings", "examples", f"{name}.csv"), zone=None)


def values(floor: TableFloor, measure: str, scope: str) -> dict[str, float]:
    return {row[scope]: row["value"] for row in floor.rows("measure_total") if row["measure"] == measure}


@pytest.mark.parametrize("example", ["campaign"], indirect=True)
def test_a_campaign(example: TableFloor) -> None:
    # Five people, one sale: 20 %; (120 + 300 + 60 + 90 + 90) / 5 = 132 s.
    contacts = example.rows("contact")
    lengths = [row["ended_at"] - row["answered_at"] for row in contacts]
    assert (len(contacts), len(example.rows("sale")), sum(lengths) / 5) == (5, 1, 132_000)
    assert example.row("sale")["at"] == at("2025-03-02T22:00")
    sold = {row["id"]: row["queue"] for row in contacts}[example.row("sale")["contact"]]
    assert sold == "cellular"
    assert [row["queue"] for row in contacts].count("unknown") == 2


@pytest.mark.parametrize("example", ["nps"], indirect=True)
def test_recommendations(example: TableFloor) -> None:
    # Two promoters, one detractor (who gave 0), four answers: 50 % - 25 % = 25. A blank is no answer.
    scores = [row["nps"] for row in example.rows("survey") if row["client"] == "Orchard, Pear and Son"]
    given = [score for score in scores if score is not None]
    assert (len(scores), len(given)) == (5, 4)
    assert (sum(score > 8 for score in given) - sum(score < 7 for score in given)) / len(given) == 0.25
    assert sorted(example.column("client", "name")) == ["Orchard, Pear and Son", "מגדלור"]
    assert example.rejects() == [(9, codes.BAD_NUMBER)]


@pytest.mark.parametrize("example", ["daily_counts"], indirect=True)
def test_sums_by_day(example: TableFloor) -> None:
    rows = sorted(
        (row["queue"], row["starts_at"], row["ends_at"], row["value"]) for row in example.rows("measure_total")
    )
    # On 29 March 2026 the clocks go forward in Bucharest: a day of 23 hours.
    assert rows == [
        ("Billing", at("2026-03-27T22:00"), at("2026-03-28T22:00"), 12),
        ("Billing", at("2026-03-28T22:00"), at("2026-03-29T21:00"), 15),
        ("Delivery", at("2026-03-29T21:00"), at("2026-03-30T21:00"), 9),
    ]
    assert example.summary.blank == 1


@pytest.mark.parametrize("example", ["incident_log"], indirect=True)
def test_a_log_of_changes(example: TableFloor) -> None:
    first, second = example.rows("case", "id")
    # Opened on the 2nd at 8:55, solved on the 3rd at 12:55: 28 hours, of which 24 waited for the customer.
    assert first["resolved_at"] - first["opened_at"] == 28 * 3_600_000
    assert (first["on_hold_ms"], first["people"], first["reopens"]) == (24 * 3_600_000, 2, 0)
    assert (first["agent"], first["team"], first["priority"]) == ("Resolver 9", "Network", "2 - High")
    assert first["closed_at"] == at("2026-03-08T11:00")
    assert [second[name] for name in ("agent", "team", "channel", "resolved_at", "people")] == [None] * 5
    assert example.summary.rows["case_event"] == 7


@pytest.mark.parametrize("example", ["call_steps"], indirect=True)
def test_a_log_of_steps_of_calls(example: TableFloor) -> None:
    sent, given_up, taken = example.rows("contact", "queued_at")
    assert (sent["agent"], sent["answered_at"] - sent["queued_at"]) == ("Agent 7", 15_000)
    assert (sent["transfer"], sent["transferred_to"]) == ("queue", "Network")
    assert (given_up["outcome"], given_up["ended_at"] - given_up["queued_at"]) == ("abandoned", 50_000)
    # 30 s in the second queue, 3 min of talk, 15 s of wrap-up.
    instants = [taken[name] - taken["queued_at"] for name in ("answered_at", "ended_at", "wrapped_at")]
    assert (taken["queue"], taken["agent"], instants) == ("Network", "Agent 9", [30_000, 210_000, 225_000])
    assert (taken["previous"], taken["address"]) == (sent["id"], "+40 21 555 0101")
    assert example.summary.filtered == 1


@pytest.mark.parametrize("example", ["monthly_sheet"], indirect=True)
def test_a_sheet_with_a_column_per_month(example: TableFloor) -> None:
    rows = [row for row in example.rows("measure_total") if row["team"] == "North"]

    def total(measure: str) -> Any:
        return sum(row["value"] for row in rows if row["measure"] == measure)

    # (100 x 5:00 + 300 x 4:00) / 400 = 4:15, as the sheet says itself; the mean of the two would be 4:30.
    assert total("handle_ms") / total("handled") == 255_000
    assert (total("csat_points"), total("csat_answers")) == (45, 10)
    south = {row["measure"]: row["value"] for row in example.rows("measure_total") if row["team"] == "South"}
    assert south == {"handled": 50, "handle_ms": 4_500_000, "csat_points": 12, "csat_answers": 4}
    assert {row["ends_at"] for row in rows} == {at("2026-01-31T22:00"), at("2026-02-28T22:00")}


@pytest.mark.parametrize("example", ["regional_means"], indirect=True)
def test_the_mean_of_a_country_is_weighted(example: TableFloor) -> None:
    points, answers = (values(example, name, "site") for name in ("satisfaction_points", "answers"))
    # (1,000 x 8 + 250 x 6) / 1,250 = 7.6; the mean of the means would be 7.
    assert sum(points.values()) / sum(answers.values()) == 7.6
    assert values(example, "satisfied", "site") == {"North": 900, "South": 125}
    assert "Islands" not in answers


@pytest.mark.parametrize("example", EXAMPLES, indirect=True)
def test_an_example_again_changes_nothing(example: TableFloor, request: pytest.FixtureRequest) -> None:
    before, changes, name = example.content(), example.changes(), example.summary.files[0]
    example.take(Path(name), zone=None)
    assert (example.content(), example.changes()) == (before, changes)


def test_the_mapping_in_the_help_is_one() -> None:
    text = path("help", "importing.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    found = read_text(block, "help", "importing.md")
    assert (found.main.row, len(found.main.fields)) == ("contact", 7)
