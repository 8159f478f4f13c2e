"""The Agents page as data: which columns there are, who stands out, several side by side."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from supervisor.clock import Window
from supervisor.kpi import fairness
from supervisor.kpi.figures import Figure, wilson
from supervisor.views import agents, figure_table, side_by_side
from supervisor.views.past import Stretch

STRETCH = Stretch(Window(0, 86_400_000, "day"), "UTC", 86_400_000)
NONE = Figure(None, 0, "ratio", state="not_measured")


def rate(good: int, n: int) -> Figure:
    return Figure(good / n, n, "ratio", *wilson(good, n)) if n else Figure(None, 0, "ratio", state="no_data")


def count(value: int) -> Figure:
    return Figure(value, value, "count")


def row(agent: str, **figures: Figure) -> dict[str, Any]:
    return {"agent": agent, "agent_name": agent.upper(), **figures}


def shown(found: agents.AgentFigures) -> list[str]:
    return [column.id for column in found.table.columns if not column.hidden]


def test_columns_stand_in_their_groups_and_what_is_not_measured_has_none() -> None:
    made = row(
        "a",
        csat=NONE,
        transfer_rate=rate(3, 60),
        answered=count(7),
        sales=NONE,
        fcr=rate(0, 0),
        blind_transfers=count(3),
    )
    found = agents.table_of(STRETCH, "agent", [made])
    groups = [(column.id, str(column.group)) for column in found.table.columns]
    assert groups == [
        ("agent", ""),
        ("stands_out", ""),
        ("team", ""),
        ("answered", "Volume"),
        ("blind_transfers", "Volume"),
        ("transfer_rate", "Quality"),
        ("fcr", "Quality"),
    ]
    # Of fcr there is nothing yet: it can be chosen, and takes no room.
    assert shown(found) == ["agent", "answered", "transfer_rate"]
    assert found.unmeasured == ("voice", "business")
    assert found.quiet == ()


def test_a_subject_without_anything_is_said_to_be_quiet() -> None:
    found = agents.table_of(STRETCH, "agent", [row("a", answered=count(0), inflow=count(2))])
    assert found.quiet == ("contacts",)
    assert shown(found) == ["agent"]
    nobody = agents.table_of(STRETCH, "team", [{"team": None, "team_name": None, "answered": count(2)}])
    assert (len(nobody.table), [column.id for column in nobody.table.columns]) == (0, ["team", "stands_out"])


def test_an_agent_is_held_against_the_team_and_the_only_one_of_a_team_against_all() -> None:
    # North: 160 of 200, 176 of 200 and 90 of 200, together 71 %; south has one agent, 85 %.
    good = {"n1": 160, "n2": 176, "n3": 90, "s1": 170}
    teams = {agent: ("north", "North") if agent[0] == "n" else ("south", "South") for agent in good}
    found = agents.table_of(STRETCH, "agent", [row(one, csat=rate(top, 200)) for one, top in good.items()], teams)
    judged = [one for one in found.table.judged["csat"] if one]
    assert [(one.side, one.of) for one in judged] == [
        ("above", "team"),
        ("above", "team"),
        ("below", "team"),
        ("above", "all"),
    ]
    assert [one.whole for one in judged] == pytest.approx([0.71, 0.71, 0.71, 0.745])
    assert found.table.level["csat"] == ["good", "good", "attention", "good"]
    assert found.table.cells["team"] == ["North", "North", "North", "South"]
    assert found.table.cells["stands_out"] == [0, 0, 1, 0]
    assert shown(found) == ["agent", "stands_out", "csat"]


def test_a_table_comes_out_of_another_process_as_it_went_in() -> None:
    rows = [row("a", csat=rate(160, 200), fcr=rate(0, 0)), row("b", csat=rate(90, 200), fcr=rate(3, 4))]
    rows += [row("c", csat=Figure(0.5, 2, "ratio", state="provisional"), fcr=rate(1, 4))]
    found = agents.table_of(STRETCH, "agent", rows)
    assert pickle.loads(pickle.dumps(found)) == found


def test_a_search_keeps_rows_whole() -> None:
    rows = [row("a", csat=rate(160, 200)), row("b", csat=rate(90, 200)), row("c", csat=rate(170, 200))]
    table = agents.table_of(STRETCH, "agent", rows, {"c": ("t", "Bergen")}).table
    found = figure_table.fitting(table, "b")
    assert found.keys == ["b", "c"]
    assert (found.cells["csat"], found.level["csat"]) == ([0.45, 0.85], ["attention", "good"])
    assert [one and one.side for one in found.judged["csat"]] == ["below", "above"]
    assert figure_table.fitting(table, "") is table
    assert figure_table.fitting(table, "zz").keys == []


def test_noise_colours_nobody_and_small_numbers_are_not_judged() -> None:
    rows = [row("a", csat=rate(80, 100)), row("b", csat=rate(86, 100)), row("c", csat=rate(2, 10))]
    found = agents.table_of(STRETCH, "agent", rows)
    assert [one and one.side for one in found.table.judged["csat"]] == ["within", "within", None]
    assert found.table.level["csat"] == ["", "", ""]
    # Where neither way is the better one, being far away asks for nothing.
    means = [row(str(at), aht=Figure(value, 100, "ms", value - 9, value + 9)) for at, value in enumerate((300, 500))]
    found = agents.table_of(STRETCH, "agent", means)
    assert [one and one.side for one in found.table.judged["aht"]] == ["below", "above"]
    assert found.table.level["aht"] == ["", ""]
    # Queues are different work, and counts have no chance to be held against.
    assert agents.table_of(STRETCH, "queue", [{"queue": "q", "csat": rate(8, 10)}] * 2).table.judged == {}
    assert (
        agents.table_of(STRETCH, "agent", [row("a", answered=count(9)), row("b", answered=count(1))]).table.judged == {}
    )


def test_side_by_side_says_which_two_are_furthest_apart_and_whether_by_chance() -> None:
    rows = [
        row("a", csat=rate(56, 70), answered=count(70), revenue=Figure(1250, 2, "money:ILS")),
        row("b", csat=rate(48, 80), answered=count(80), revenue=Figure(None, 0, "money", state="no_data")),
        row("c", csat=rate(4, 5), answered=count(5), revenue=Figure(900, 1, "money:EUR")),
    ]
    table = agents.table_of(STRETCH, "agent", rows).table
    csat, answered, revenue = side_by_side.compare(table, ["a", "b", "c"], ["csat", "answered", "revenue"])
    # Newcombe's example again; the five answers of c are too few to compare with.
    assert csat.furthest is not None
    assert [csat.furthest.low, csat.furthest.high] == pytest.approx([0.0524, 0.3339], abs=1e-4)
    assert csat.pair == (0, 1)
    alone = side_by_side.compare(table, ["a", "b"], ["csat"])[0].furthest
    assert alone is not None
    assert alone.beyond_chance
    assert (csat.low, csat.high) == (wilson(4, 5)[0], wilson(4, 5)[1])
    assert (answered.furthest, answered.low, answered.high) == (None, 5, 80)
    assert [one.unit for one in revenue.figures] == ["money:ILS", "money", "money:EUR"]
    assert fairness.difference(revenue.figures[0], revenue.figures[1]) is None


def test_the_scale_of_scores_goes_below_nothing() -> None:
    nps = [Figure(-20.0, 40, "score", -45.0, 5.0), Figure(30.0, 40, "score", 10.0, 50.0)]
    assert side_by_side.scale(nps) == (-45, 50)
    assert side_by_side.span(nps) == (-45, 50)
    assert side_by_side.span([rate(56, 70)]) == pytest.approx(wilson(56, 70))
    assert (side_by_side.span([count(4)]), side_by_side.span([])) == ((3, 5), (0, 1))
    assert side_by_side.scale([Figure(None, 0, "score")]) == (0, 1)
    assert side_by_side.scale([count(0)]) == (0, 1)


def test_a_subject_of_which_only_a_figure_of_cases_is_told_is_not_measured() -> None:
    found = agents.table_of(
        STRETCH, "agent", [row("a", answered=NONE, fcr=NONE, fcr_by_channel=rate(0, 0), cases_solved=count(2))]
    )
    assert (found.unmeasured, found.quiet) == (("contacts",), ())
