"""Logs of changes of cases: what `[statuses]` says reaches every figure, in any language, and changes of one moment
have one order for the case and for the figures."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from supervisor.floor.health import check
from supervisor.floor.reader import Reader
from tests.commands.floors import Moked
from tests.floor.importers.tables import TableFloor, at

STATUSES = """
[statuses]
solved = ["נפתר", "Accepted"]
closed = ["סגור"]
given_up = ["Cancelled"]
customer = ["ממתין"]
"""
MAP = """
[source]
row = "case_log"
id = "id"
{order}
{statuses}
[fields]
at = {{ column = "at", date = "%Y-%m-%d %H:%M" }}
status = "status"
agent = "agent"
"""
HEAD = "id,at,status,agent\n"
LOG = (
    "A1,2026-03-02 09:00,נפתח,dana\n",
    "A1,2026-03-02 10:00,ממתין,dana\n",
    "A1,2026-03-02 10:30,בטיפול,dana\n",
    "A1,2026-03-02 11:00,נפתר,dana\n",
    "A1,2026-03-03 09:00,נפתח מחדש,ion\n",
    "A1,2026-03-04 09:00,נפתר,ion\n",
    "A1,2026-03-04 10:00,סגור,ion\n",
    "A2,2026-03-02 09:00,נפתח,dana\n",
    "A2,2026-03-02 12:00,Fixed,dana\n",
    "A3,2026-03-02 09:00,נפתח,dana\n",
    "A3,2026-03-02 13:00,Cancelled,dana\n",
    "A4,2026-03-02 09:00,נפתח,dana\n",
    "A4,2026-03-02 12:00,Cancelled,dana\n",
    "A4,2026-03-02 13:00,נפתח מחדש,dana\n",
    "A4,2026-03-02 14:00,Accepted,dana\n",
)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    """Runs the command line."""
    return Moked(capsys)


def floor_of(folder: Path, statuses: str = STATUSES, order: str = "", name: str = "floor") -> TableFloor:
    folder.mkdir(exist_ok=True)
    return TableFloor(folder, MAP.format(statuses=statuses, order=order), name)


def figures(floor: TableFloor, moked: Moked, wanted: str, *more: str) -> dict[str, Any]:
    period = ("--period", "2026-03-02..2026-03-09", "--at", "2026-03-09T00:00")
    (row,) = moked.json("kpis", floor.path, *period, "--kpi", wanted, *more)
    return {name: one["value"] for name, one in row.items()}


def found(floor: TableFloor) -> dict[str, int]:
    with Reader(floor.path) as reader:
        return {one.code: one.count for one in check(reader)}


def cases(floor: TableFloor, *names: str) -> list[list[Any]]:
    return [[row[name] for name in names] for row in floor.rows("case", "id")]


def test_what_words_mean_by_the_mapping_reaches_the_case_and_the_figures(tmp_path: Path, moked: Moked) -> None:
    floor = floor_of(tmp_path).take(HEAD + "".join(LOG))
    assert cases(floor, "status", "reopens", "given_up", "on_hold_ms") == [
        ["סגור", 1, 0, 30 * 60_000],
        ["open", 0, 0, 0],  # the figures would take the source's word for solved, and the mapping does not
        ["Cancelled", 0, 1, 0],
        ["Accepted", 0, 0, 0],
    ]
    assert cases(floor, "first_resolved_at", "resolved_at", "closed_at")[0] == [
        at("2026-03-02T11:00"), at("2026-03-04T09:00"), at("2026-03-04T10:00"),
    ]  # fmt: skip
    # A1 solved twice, the last time after 48 hours; A4 taken up again after it was given up, and solved after 5.
    assert figures(floor, moked, "cases_solved,resolution_time,backlog") == {
        "cases_solved": 2, "resolution_time": (48 + 5) / 2 * 3600, "backlog": 1,
    }  # fmt: skip
    assert figures(floor, moked, "reopens,reopen_rate") == {"reopens": 2, "reopen_rate": 1.0}
    assert floor.take(HEAD + "".join(LOG)).summary.known_lines == len(LOG)


def test_words_of_a_floor_end_a_case_where_a_mapping_names_none_that_do(tmp_path: Path, moked: Moked) -> None:
    rows = [
        "B1,2026-03-02 09:00,New,dana\n",
        "B1,2026-03-02 10:00,Resolved,dana\n",
        "B1,2026-03-02 11:00,Closed,dana\n",
    ]
    floor = floor_of(tmp_path, "").take(HEAD + "".join(rows))
    assert cases(floor, "status", "resolved_at", "closed_at") == [
        ["Closed", at("2026-03-02T10:00"), at("2026-03-02T11:00")]
    ]
    assert figures(floor, moked, "cases_solved,reopens") == {"cases_solved": 1, "reopens": 0}


def test_the_older_file_of_two_leaves_the_word_for_the_newest_state(tmp_path: Path) -> None:
    floor = floor_of(tmp_path).take(HEAD + "".join(LOG[4:7]))
    floor.take(HEAD + "".join(LOG[:4]))
    assert cases(floor, "status", "reopens") == [["סגור", 1]]


def test_who_is_waited_for_by_a_column_of_its_own_is_time_on_hold(tmp_path: Path) -> None:
    mapping = MAP.format(statuses="", order="") + 'waiting_on = { column = "who", values = { User = "customer" } }\n'
    floor = TableFloor(tmp_path, mapping).take(
        "id,at,status,agent,who\nC1,2026-03-02 09:00,New,dana,\nC1,2026-03-02 10:00,Open,dana,User\n"
        "C1,2026-03-02 10:20,Open,dana,\n"
    )
    assert cases(floor, "on_hold_ms") == [[20 * 60_000]]


def test_two_columns_of_the_state_are_one_word(tmp_path: Path, moked: Moked) -> None:
    mapping = MAP.format(statuses='[statuses]\nsolved = ["Completed Resolved"]', order="")
    floor = TableFloor(tmp_path, mapping.replace('status = "status"', 'status = { columns = ["status", "sub"] }')).take(
        "id,at,status,sub,agent\nV1,2026-03-02 09:00,Accepted,In Progress,a\nV1,2026-03-02 10:00,Completed,Resolved,a\n"
        "V1,2026-03-02 11:00,Accepted,In Progress,a\nV1,2026-03-02 12:00,Completed,Resolved,a\n"
    )
    assert cases(floor, "reopens") == [[1]]
    assert figures(floor, moked, "reopens,cases_solved") == {"reopens": 1, "cases_solved": 1}


TIED = ("T1,2026-03-02 09:00,New,dana\n", "T1,2026-03-02 10:00,Active,dana\n", "T1,2026-03-02 10:00,Accepted,dana\n")


@pytest.mark.parametrize(("swapped", "solved", "reopens"), [(False, 1, 0), (True, 0, 1)])
def test_changes_of_one_moment_are_in_the_order_of_the_file(
    tmp_path: Path, moked: Moked, swapped: bool, solved: int, reopens: int
) -> None:
    rows = [TIED[0], TIED[2], TIED[1]] if swapped else list(TIED)
    floor = floor_of(tmp_path).take(HEAD + "".join(rows))
    assert figures(floor, moked, "cases_solved,reopens,backlog") == {
        "cases_solved": solved, "reopens": reopens, "backlog": 1 - solved,
    }  # fmt: skip
    assert cases(floor, "status", "reopens") == [["Active" if swapped else "Accepted", reopens]]
    assert floor.summary.remarks["same_moment"] == 1
    assert found(floor)["same_moment"] == 1


def test_of_a_file_that_begins_with_its_newest_rows_the_last_row_of_a_moment_came_first(tmp_path: Path) -> None:
    floor = floor_of(tmp_path).take(HEAD + "".join(reversed(TIED)))
    assert cases(floor, "status", "reopens") == [["Accepted", 0]]
    assert floor.column("case_event", "status", "at, pk") == ["New", "Active", "solved"]
    changes = floor.changes()
    floor.take(HEAD + "".join(reversed(TIED)))
    assert (floor.changes(), floor.summary.known_lines) == (changes, 3)


def test_a_state_that_comes_back_within_a_moment_is_no_repeated_row(tmp_path: Path, moked: Moked) -> None:
    rows = [
        "R1,2026-03-02 09:00,New,dana\n",
        "R1,2026-03-02 10:00,Accepted,dana\n",
        "R1,2026-03-02 10:00,Again,dana\n",
        "R1,2026-03-02 10:00,Accepted,dana\n",
        "R1,2026-03-02 10:00,Accepted,dana\n",
    ]
    floor = floor_of(tmp_path).take(HEAD + "".join(rows))
    assert floor.rejects() == [(6, "duplicate")]
    assert cases(floor, "status", "reopens") == [["Accepted", 1]]
    assert figures(floor, moked, "cases_solved,reopens") == {"cases_solved": 1, "reopens": 1}
    assert floor.take(HEAD + "".join(rows)).summary.known_lines == 4
    assert len(floor.rows("case_event")) == 4
    twice = floor_of(tmp_path, name="twice").take(
        HEAD + "".join([*rows[:4], "R1,2026-03-02 11:00,סגור,dana\n", *rows[:4]])
    )
    assert len(twice.rows("case_event")) == 5


@pytest.mark.parametrize("seed", range(4))
def test_a_column_that_tells_the_order_settles_it_for_case_and_figures(tmp_path: Path, moked: Moked, seed: int) -> None:
    rows = [f"{number},{row}" for number, row in enumerate((*TIED, "T1,2026-03-02 10:00,Active,ion\n"))]
    random.Random(seed).shuffle(rows)
    floor = floor_of(tmp_path, order='order = "step"')
    for part in (rows[:2], rows[2:]):
        floor.take("step," + HEAD + "".join(part))
    assert cases(floor, "status", "agent", "reopens") == [["Active", "ion", 1]]
    assert figures(floor, moked, "cases_solved,reopens,backlog") == {"cases_solved": 0, "reopens": 1, "backlog": 1}
    assert not floor.summary.remarks["same_moment"]
    assert "same_moment" not in found(floor)


def test_a_case_that_is_over_and_does_not_say_since_when_is_told(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "case"\nid = "id"\n[fields]\nopened_at = "opened"\nclosed_at = "closed"\nstatus = "status"\n'
    )
    floor = TableFloor(tmp_path, mapping).take(
        "id,opened,closed,status\n1,2026-03-02 09:00,2026-03-02 10:00,Closed\n2,2026-03-02 09:00,,Closed\n"
        "3,2026-03-02 09:00,,Open\n"
    )
    assert dict(floor.summary.remarks) == {"closed_untold": 1}
    assert found(floor)["closed_untold"] == 1


def test_messages_that_name_neither_case_nor_contact_are_told(tmp_path: Path) -> None:
    mapping = '[source]\nrow = "message"\nid = "id"\n[fields]\nat = "at"\nauthor = "who"\ncase_id = "case"\n'
    floor = TableFloor(tmp_path, mapping).take(
        "id,at,who,case\n1,2026-03-02 09:00,customer,\n2,2026-03-02 09:01,agent,7\n"
    )
    assert dict(floor.summary.remarks) == {"nowhere": 1}
    assert found(floor)["nowhere"] == 1
