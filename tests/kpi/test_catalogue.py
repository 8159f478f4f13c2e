"""Every KPI of the catalogue, worked by hand over one small floor at 10:00.

Legs of queue `q` (X = 20 s, short = 5 s), a Monday:

====  =========  ========================================================================================
leg   queued     then
====  =========  ========================================================================================
c1    Sunday     waited since 23:58:00, answered 00:00:30 by a, ended 00:02:30, wrapped up 00:03:00
c2    09:00:00   answered 09:00:10 by a, ended 09:02:10 (hold 20 s), wrapped up 09:02:40
c3    09:10:00   answered 09:10:40 by b, ended 09:14:40 (hold 0), wrapped up 09:15:10
c4    09:20:00   abandoned 09:21:00 (050)
c5    09:21:00   abandoned 09:21:04: short
c6-14 09:30:00   one of every other exit after 15 s; the callback (051) is due at 09:50
c15   09:40:00   asks for a callback after 10 s (052), due at 10:30
c16   09:55:00   answered 09:55:05 by a, still in conversation
c17   09:59:50   waits since 10 s
c18   09:58:00   waits since 2 minutes
====  =========  ========================================================================================

Agents: a is available 09:00-09:30, on contact 09:30-09:50 and available since; b on contact 09:00-09:20, in wrap-up
09:20-09:30, at lunch since 09:30; c in wrap-up since 09:55; d rings since 09:59; e went offline at 09:00.
"""

from __future__ import annotations

from typing import Any

import pytest

from supervisor.history.table import LISTED
from supervisor.kpi import catalogue, period_measures
from supervisor.kpi.measure_words import WORDS
from supervisor.kpi.measures import BY_ID, MEASURES
from supervisor.models import cells
from supervisor.reports.listing import AGENT_KPIS
from supervisor.views.rows import measures_of
from tests.commands.floors import Floor, Moked, NewFloor, at, left

OTHERS = (
    "timed_out", "left_by_key", "left_empty", "full", "closed", "overflowed", "voicemail", "callback_taken",
    "withdrawn",
)  # fmt: skip

EXPECTED: dict[str, tuple[float | None, int]] = {
    "waiting": (2, 2),
    "longest_wait": (120, 2),
    "max_wait": (120, 17),
    # Within: c2, c16. Answered of the cohort: c2, c3, c16; abandoned: c4; waiting past: c18.
    "service_level": (2 / 5, 5),
    "entered": (17, 17),
    "carried_in": (1, 1),
    "offered": (16, 16),
    "answered": (4, 4),
    "abandoned": (1, 1),
    "short_abandoned": (1, 1),
    **dict.fromkeys(OTHERS, (1, 1)),
    "callback_taken": (2, 2),
    "other_exits": (10, 10),
    "still_waiting": (2, 2),
    "asa": ((10 + 40 + 5) / 3, 3),
    # c1: 120 + 0 + 30, c2: 100 + 20 + 30, c3: 240 + 0 + 30.
    "aht": ((150 + 150 + 270) / 3, 3),
    "talk_time": ((120 + 100 + 240) / 3, 3),
    "hold_time": (20 / 2, 2),  # c1 does not say
    "wrap_up_time": (30, 3),
    "handled": (3, 3),
    # c4 of 17 entered, without the short one and the two who wait.
    "abandonment_rate": (1 / 14, 14),
    "callbacks_due": (1, 1),
    "callbacks_overdue": (1, 1),
    "contacts_in_hand": (1, 1),
    "missed_offers": (2, 2),
    # Busy: a 20, b 30, c 5 minutes; available: a 30 + 10.
    "occupancy": (55 / 95, 95),
    "agents_available": (1, 1),
    "agents_on_contact": (1, 1),
    "agents_wrap_up": (1, 1),
    "agents_away": (1, 1),
    "agents_present": (4, 4),
    "to_reach": (1, 1),
}
"""KPI: (value, n); durations in seconds."""

IN_OTHER_FORMULAS: dict[str, tuple[float, int]] = {
    # Missed after 15 s each: timed out, left without agents, full, withdrawn.
    "asa.with_missed": ((10 + 40 + 5 + 4 * 15) / 7, 7),
}
"""Figure in a formula that no other worked centre has all of."""

OF_AGENT_A: dict[str, tuple[float | None, int]] = {
    "answered": (3, 3),
    "aht": (150, 2),
    "talk_time": (110, 2),
    "hold_time": (20, 1),
    "wrap_up_time": (30, 2),
    "handled": (2, 2),
    "contacts_in_hand": (1, 1),
    "missed_offers": (1, 1),
    "occupancy": (20 / 60, 60),
}


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    """Nothing writes into it after it is made, so all tests of this file may look at one."""

    def talked(id: str, queued: str, got: str, ended: str | None, wrapped: str | None, **more: Any) -> dict[str, Any]:
        times = {"queued_at": queued, "answered_at": got, "ended_at": ended, "wrapped_at": wrapped}
        return {"id": id, "queue": "q", "outcome": "answered" if ended else None} | times | more

    floor = (
        NewFloor(tmp_path_factory.mktemp("worked"))()
        .add("queue", {"id": "q"})
        .add("agent", *({"id": id} for id in "abcde"))
    )
    floor.legs(
        talked("c1", "2026-03-01T23:58", "00:00:30", "00:02:30", "00:03", agent="a"),
        talked("c2", "09:00", "09:00:10", "09:02:10", "09:02:40", agent="a", hold_ms=20_000),
        talked("c3", "09:10", "09:10:40", "09:14:40", "09:15:10", agent="b", hold_ms=0),
        talked("c16", "09:55", "09:55:05", None, None, agent="a"),
        left("q", at("09:20"), 60_000, address="050"),
        left("q", at("09:21"), 4_000, address="053"),
        *(left("q", at("09:30"), 15_000, outcome) for outcome in OTHERS if outcome != "callback_taken"),
        left("q", at("09:30"), 15_000, "callback_taken", address="051", callback_due_at=at("09:50")),
        left("q", at("09:40"), 10_000, "callback_taken", address="052", callback_due_at=at("10:30")),
        {"queue": "q", "queued_at": "09:59:50"},
        {"queue": "q", "queued_at": "09:58"},
    )
    floor.add("offer", *({"agent": agent, "at": at("09:10"), "result": result, "contact": "c3"}
                         for agent, result in (("a", "missed"), ("b", "answered"), ("b", "rejected"))))  # fmt: skip
    floor.states("a", ("09:00", "available"), ("09:30", "on_contact"), ("09:50", "available"))
    floor.states("b", ("09:00", "on_contact"), ("09:20", "wrap_up"), ("09:30", "lunch"))
    floor.states("c", ("09:55", "wrap_up")).states("d", ("09:59", "ringing")).states("e", ("09:00", "offline"))
    return floor


def test_every_kpi_is_worked_by_hand() -> None:
    assert EXPECTED.keys() == {kpi.id for kpi in catalogue.LIVE}
    assert OF_AGENT_A.keys() == set(AGENT_KPIS)


def told(figure: dict[str, Any]) -> tuple[Any, int]:
    return figure["value"], figure["n"]


@pytest.mark.parametrize("kpi", EXPECTED)
def test_by_hand(kpi: str, floor: Floor, moked: Moked) -> None:
    expected = pytest.approx(EXPECTED[kpi])
    figure = moked.totals(floor, "10:00")[kpi]
    assert told(figure) == expected
    assert figure["unit"] == {"ms": "s"}.get(catalogue.BY_ID[kpi].unit, catalogue.BY_ID[kpi].unit)
    if kpi in LISTED:
        assert told(moked.kpis(floor, "10:00", "--kpi", kpi)[0][kpi]) == expected


@pytest.mark.parametrize("name", IN_OTHER_FORMULAS)
def test_by_hand_in_other_formulas(name: str, floor: Floor, moked: Moked) -> None:
    kpi, _, variant = name.partition(".")
    live = moked.live(floor, "10:00", "--table", "totals", "--set", f"{kpi}={variant}")[0][kpi]
    then = moked.kpis(floor, "10:00", "--kpi", name)[0][name]
    assert told(live) == told(then) == pytest.approx(IN_OTHER_FORMULAS[name])
    assert (live["low"], live["high"]) == (then["low"], then["high"])


def test_the_mean_wait_of_answered_and_missed_has_its_interval(floor: Floor, moked: Moked) -> None:
    """Waits of 10, 40, 5 and four times 15 s: squares of the deviations from 16.43 s sum up to 735.7, t(6) = 2.447."""
    wait = moked.kpis(floor, "10:00", "--kpi", "asa.with_missed")[0]["asa.with_missed"]
    reach = 2.446912 * (735.714286 / 6 / 7) ** 0.5
    assert (wait["low"], wait["high"]) == pytest.approx((115 / 7 - reach, 115 / 7 + reach), rel=1e-4)


@pytest.mark.parametrize("kpi", [kpi for kpi in EXPECTED if kpi != "occupancy"])
def test_rows_recompute_to_the_figure(kpi: str, floor: Floor, moked: Moked) -> None:
    value, n = EXPECTED[kpi]
    shown = moked("live", floor.path, "--at", "2026-03-02T10:00", "--rows", kpi).out.splitlines()[-1]
    assert shown.startswith(f"{kpi} = ")
    assert f"(n {n})" in shown
    rows = moked.live(floor, "10:00", "--rows", kpi)
    entry = catalogue.BY_ID[kpi]
    if entry.kind == "people":
        assert len(rows) == value
    elif entry.kind == "maximum":
        assert max(row["feeds"]["wait_ms"] for row in rows) / 1000 == value
    else:
        sums = {name: sum(row["feeds"].get(name, 0) for row in rows) for name in measures_of(kpi, "")}
        formula = catalogue.formula_of(entry)
        top, bottom = (
            sum(-sums[term[1:]] if term.startswith("-") else sums[term] for term in terms)
            for terms in (formula.top, formula.bottom)
        )
        found = (top / bottom if bottom else top) / (1000 if entry.unit == "ms" else 1)
        assert found == pytest.approx(value)


@pytest.mark.parametrize("kpi", OF_AGENT_A)
def test_of_one_agent(kpi: str, floor: Floor, moked: Moked) -> None:
    expected = pytest.approx(OF_AGENT_A[kpi])
    (live,) = moked.live(floor, "10:00", "--table", "agents", "--filter", "agent=a")
    assert told(live[kpi]) == expected
    (then,) = moked.kpis(floor, "10:00", "--by", "agent", "--filter", "agent=a", "--kpi", kpi)
    assert told(then[kpi]) == expected
    assert live["agent"] == then["agent"] == "a"
    rows = moked.live(floor, "10:00", "--rows", kpi, "--filter", "agent=a")
    again = moked.kpis(floor, "10:00", "--rows", kpi, "--filter", "agent=a")
    for name in measures_of(kpi, ""):
        assert sum(row["feeds"].get(name, 0) for row in rows) == sum(row["feeds"].get(name, 0) for row in again)


def test_every_measure_has_a_name_in_plain_words() -> None:
    known = BY_ID.keys() | period_measures.BY_ID.keys()
    assert known <= WORDS.keys()
    for name, words in WORDS.items():
        assert str(words).strip()
        assert "_" not in str(words), name


def test_every_formula_is_made_of_measures() -> None:
    for kpi in catalogue.KPIS:
        for variant in ("", *kpi.variants) if kpi.kind == "sum" else ():
            for name in measures_of(kpi.id, variant):
                assert name in (BY_ID.keys() | period_measures.BY_ID.keys()), (kpi.id, variant)


def test_what_the_catalogue_says_fits_its_formula() -> None:
    rules = {measure.id: measure.rule for measure in (*MEASURES, *period_measures.MEASURES)}
    for kpi in catalogue.KPIS:
        assert kpi.unit in ("count", "ratio", "ms", "score", "net", "per_hour", "money")
        assert kpi.good in ("", "up", "down")
        assert str(kpi.title).strip()
        assert str(kpi.meaning).endswith(".")
        assert (kpi.kind == "sum") == (kpi.formula is not None)
        if kpi.kind == "sum":
            top = {rules[name.lstrip("-")] for name in catalogue.formula_of(kpi).top}
            assert top == {kpi.rule} or kpi.id in ("arpu", "contacts_per_hour", "shrinkage"), kpi.id
        if kpi.unit == "ratio" and kpi.rule != "slice":
            assert kpi.minimum_n == 20, kpi.id


def test_a_median_is_not_told_as_a_ratio() -> None:
    formula = catalogue.BY_ID["resolution_time"].variants["median"]
    assert str(formula) == "median of resolution_ms"
    assert cells.formula_text(formula) == "median: time from the opening to the last solve"
