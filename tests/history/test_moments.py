"""Figures of one moment or of a whole period, by stretches of time: each is the figure of its stretch as a period."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import asking, moments, table
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings
from supervisor.views.trends import CALENDAR, EACH
from tests.commands.floors import Floor, Moked, NewFloor, at
from tests.history.subject_rows import DAY, HOUR, START, Rows

SETTINGS = Settings()
NAMES = tuple(
    name
    for kpi in catalogue.KPIS
    for name in asking.names_of(kpi)
    if kpi.id in table.LISTED and asking.read(name, SETTINGS).of_moment
)
KEYS = ((), ("queue",), ("team",), ("reason",), ("segment",), ("currency",), ("agent", "priority"), ("age_band",))


SIGHTS = tuple(
    Context(book_id="b", rights=Rights("p1", "Omer", (Grant("supervisor", kind, id),), proven=True))
    for kind, id in (("client", "c1"), ("team", "t1"))
)


def test_which_figures_are_told_stretch_by_stretch() -> None:
    assert {name.partition(".")[0] for name in NAMES} >= {
        "backlog", "backlog_age", "reply_wait", "clearance", "retention", "customers_at_risk", "at_risk_rate", "arpu",
        "carried_in", "still_waiting", "contacts_in_hand",
    }  # fmt: skip


def cells(rows: list[dict[str, Any]], keys: tuple[str, ...], more: dict[str, str]) -> dict[Any, Any]:
    return {
        tuple(sorted((more | {key: row[key] or "" for key in keys if key not in more}).items())): {
            name: row[name] for name in NAMES
        }
        for row in rows
    }


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_each_stretch_has_the_figures_of_its_own_period(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        floor = Rows(Path(folder) / "a.floor", seed)
        rnd = floor.random
        each, rest = rnd.choice(CALENDAR), rnd.choice(KEYS)
        zone = clock.zone(rnd.choice(("UTC", "Asia/Jerusalem", "America/New_York")))
        begin = START + rnd.choice((-20, -3, 0)) * DAY + rnd.choice((0, 7 * HOUR))
        window = Window(begin, begin + rnd.choice((2 * DAY, 16 * DAY, 33 * DAY + HOUR)))
        now_at = START + rnd.choice((-5, 2, 7, 60)) * DAY + rnd.choice((0, 1))
        context = rnd.choice((ALONE, ALONE, ALONE, *SIGHTS))
        with Reader(floor.path) as reader:
            asked = Asked(window, now_at, zone, (each, *rest), ("inflow", *NAMES), {})
            found = cells(Past(reader, SETTINGS, context).kpis(asked), asked.by, {})
            for text, part in moments.stretches(window, now_at, zone, each).items():
                alone = Past(reader, SETTINGS, context).kpis(asked._replace(window=part, by=rest))
                for key, figures in cells(alone, rest, {each: text}).items():
                    if key in found:
                        assert found[key] == figures, (text, key)
                    else:  # inflow alone has it, in what a longer period does not list
                        assert not any(one.value for one in figures.values()), (text, key)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_rows_of_a_stretch_are_those_of_its_period(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        floor = Rows(Path(folder) / "a.floor", seed)
        zone, now_at = clock.zone("UTC"), START + 9 * DAY
        asked = Asked(Window(START, START + 14 * DAY), now_at, zone, ("week", "queue"), ("backlog",), {})
        with Reader(floor.path) as reader:
            past = Past(reader, SETTINGS)
            for row in past.kpis(asked):
                mine = [one for one in past.rows(asked, row["week"]) if one["queue"] == row["queue"]]
                assert sum(one["feeds"]["cases_open"] for one in mine) == (row["backlog"].value or 0)
            assert past.rows(asked) == [one for week in ("2026-W10", "2026-W11") for one in past.rows(asked, week)]


@pytest.fixture
def quarter(new_floor: NewFloor) -> Floor:
    """Four cases of January, of which one is solved in each month; 20 customers, of whom 5 leave in February and one
    more comes; each buys for 10 EUR in January."""
    floor = new_floor()
    solved = ("2026-01-20", "2026-02-10", "2026-03-10", None)
    for number, on in enumerate(solved):
        floor.add("case", {"id": f"c{number}", "opened_at": at(f"2026-01-{number + 5:02}T09:00"),
                           "resolved_at": on and at(f"{on}T09:00")})  # fmt: skip
    for number in range(20):
        left = "2026-02-14" if number < 5 else None
        floor.add("customer", {"id": f"k{number}", "since_on": "2025-06-01", "left_on": left})
        floor.add("sale", {"customer": f"k{number}", "at": at("2026-01-15T10:00"), "amount_minor": 1_000,
                           "currency": "EUR", "kind": "new"})  # fmt: skip
    return floor.add("customer", {"id": "new", "since_on": "2026-02-20"})


def test_months_by_hand(quarter: Floor, moked: Moked) -> None:
    wanted = "backlog,backlog_age.median,clearance,retention,arpu,inflow"
    rows = moked.kpis(quarter, "2026-03-16", "--by", "month", "--kpi", wanted, period="2026-Q1")
    assert [row["month"] for row in rows] == ["2026-01", "2026-02", "2026-03"]
    assert [row["backlog"]["value"] for row in rows] == [3, 2, 1]
    # March is not over: as it stands on the 16th the one of 8 January has been open for 66 days and 15 hours.
    assert rows[2]["backlog_age.median"]["value"] == (66 * 24 + 15) * 3600
    assert [(row["clearance"]["value"], row["clearance"]["n"]) for row in rows] == [(1 / 4, 4), (1 / 3, 3), (1 / 2, 2)]
    assert [(row["retention"]["value"], row["retention"]["n"]) for row in rows] == [(1.0, 20), (0.75, 20), (1.0, 16)]
    assert (rows[0]["arpu"]["value"], rows[0]["arpu"]["unit"]) == ("10.00", "EUR")
    assert [row["inflow"]["value"] for row in rows] == [4, 0, 0]


def test_what_folds_many_days_into_one_has_no_such_figure(quarter: Floor, moked: Moked) -> None:
    for each in EACH:
        rows = moked.kpis(quarter, "2026-03-16", "--by", each, "--kpi", "backlog", period="2026-01")
        assert {row["backlog"]["state"] for row in rows} == (
            {""} if each in CALENDAR else {"only_now"} if rows else set()
        )
    (row, *_) = moked.kpis(quarter, "2026-03-16", "--by", "month,weekday", "--kpi", "backlog,inflow", period="2026-01")
    assert row["backlog"]["state"] == "only_now"


def test_the_rows_behind_a_month(quarter: Floor, moked: Moked) -> None:
    rows = moked.kpis(quarter, "2026-03-16", "--by", "month", "--rows", "backlog", period="2026-Q1")
    open_at_end = {"2026-01": ("c1", "c2", "c3"), "2026-02": ("c2", "c3"), "2026-03": ("c3",)}
    assert [(row["month"], row["case"]) for row in rows] == [
        (month, case) for month, cases in open_at_end.items() for case in cases
    ]


def test_filters_of_a_month(quarter: Floor, moked: Moked) -> None:
    quarter.add("case", {"id": "c9", "opened_at": at("2026-02-01T09:00"), "reason": "fault"})
    given = ("--by", "month", "--kpi", "backlog", "--filter", "reason=fault")
    rows = moked.kpis(quarter, "2026-03-16", *given, period="2026-Q1")
    assert [row["backlog"]["value"] for row in rows] == [0, 1, 1]
    opened = moked.kpis(quarter, "2026-03-16", *given, "--rows", "backlog", period="2026-Q1")
    assert [(row["month"], row["case"]) for row in opened] == [("2026-02", "c9"), ("2026-03", "c9")]
    said = moked("kpis", quarter.path, *given[:-1], "reason=falut", "--period", "2026-Q1", "--at", "2026-03-16")
    assert (said.code, "falut" in said.err) == (2, True)
