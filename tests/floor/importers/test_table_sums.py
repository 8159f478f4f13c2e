"""Rows of sums stand in the floor whole or not at all: no row is made of two, and no hour counts twice."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table import run as importing
from supervisor.floor.importers.table.sum_rows import passes
from tests.floor.importers.tables import TableFloor, at, workbook

DAILY = """
[source]
name = "daily"
row = "measure_total"
{more}
[fields]
period = {{ column = "Day", date = "iso", length = "day" }}
queue = "Queue"
[totals]
offered = "Offered"
answered = "Answered"
"""
HOURLY = """
[source]
row = "measure_total"
zone = "Europe/Bucharest"
[fields]
period = { columns = ["Day", "Hour"], date = "%Y-%m-%d %H", length = "hour" }
queue = "Queue"
[totals]
offered = "Offered"
answered = "Answered"
"""
HEAD = "Day,Queue,Offered,Answered\n"
BACK = "2026-10-25"
"""The clock goes back from 4 to 3 in Bucharest."""


def told(floor: TableFloor) -> dict[tuple[str, str, str], float]:
    """Value by day or hour (UTC), queue and measure."""
    found = {}
    for row in floor.rows("measure_total"):
        for name in ("starts_at", "ends_at"):
            assert row["starts_at"] < row["ends_at"], name
        found[(hour(row["starts_at"]), row["queue"], row["measure"])] = row["value"]
    assert len(found) == len(floor.rows("measure_total"))
    return found


def hour(instant: int) -> str:
    return next(
        text for day in range(24, 27) for clock in range(24) if at(text := f"2026-10-{day}T{clock:02}:00") == instant
    )


def daily(tmp_path: Path, more: str = "") -> TableFloor:
    return TableFloor(tmp_path, DAILY.format(more=more))


def of_day(floor: TableFloor) -> dict[str, float]:
    return {row["measure"]: row["value"] for row in floor.rows("measure_total")}


def test_two_rows_of_the_same_keys_are_both_rejected(tmp_path: Path) -> None:
    first, second = "2026-10-05,A,30,9\n", "2026-10-05,A,8,30\n"
    other = "2026-10-06,A,5,5\n"
    for rows in (first + second + other, other + second + first, second + first + other + first):
        floor = daily(tmp_path, "").take(HEAD + rows)
        assert of_day(floor) == {"offered": 5, "answered": 5}
        assert {code for _, code in floor.rejects()} == {codes.CONTRADICTS}
        before = floor.changes()
        again = floor.take(HEAD + rows)
        assert (again.changes(), again.summary.known_lines) == (before, 1)
        floor.path.unlink()


def test_a_row_that_a_later_file_contradicts_itself_about_is_withdrawn(tmp_path: Path) -> None:
    floor = daily(tmp_path).take(HEAD + "2026-10-05,A,30,9\n")
    floor.take(HEAD + "2026-10-05,A,30,9\n2026-10-05,A,8,3\n")
    assert not floor.rows("measure_total")
    assert floor.rejects() == [(2, codes.CONTRADICTS), (3, codes.CONTRADICTS)]
    assert of_day(floor.take(HEAD + "2026-10-05,A,30,9\n")) == {"offered": 30, "answered": 9}


def test_the_same_row_twice_is_one(tmp_path: Path) -> None:
    floor = daily(tmp_path).take(HEAD + "2026-10-05,A,30,9\n" * 3)
    assert of_day(floor) == {"offered": 30, "answered": 9}
    assert floor.rejects() == [(3, codes.DUPLICATE), (4, codes.DUPLICATE)]
    assert (floor.summary.new, floor.summary.refused) == (1, 2)


def test_a_version_tells_which_row_is_meant_and_it_wins_whole(tmp_path: Path) -> None:
    head = "Day,Queue,Offered,Answered,As of\n"
    rows = ["2026-10-05,A,30,9,2026-10-06\n", "2026-10-05,A,8,,2026-10-08\n", "2026-10-05,A,29,30,2026-10-07\n"]
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        floor = daily(tmp_path, 'version = "As of"').take(head + "".join(rows[place] for place in order))
        assert (of_day(floor), floor.rejects(), floor.summary.older) == ({"offered": 8}, [], 2)
        floor.path.unlink()
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):  # each in a file of its own
        floor = daily(tmp_path, 'version = "As of"')
        for place in order:
            floor.take(head + rows[place])
        assert of_day(floor) == {"offered": 8}
        floor.path.unlink()


def test_what_the_newer_row_leaves_blank_is_told_no_longer(tmp_path: Path) -> None:
    floor = daily(tmp_path).take(HEAD + "2026-10-05,A,30,9\n2026-10-06,A,8,5\n2026-10-07,A,4,4\n")
    floor.take(HEAD + "2026-10-05,A,20,10\n2026-10-06,A,8,\n2026-10-07,A,,\n")
    found = {(row["starts_at"], row["measure"]): row["value"] for row in floor.rows("measure_total")}
    fifth, sixth = at("2026-10-05"), at("2026-10-06")
    assert found == {(fifth, "offered"): 20, (fifth, "answered"): 10, (sixth, "offered"): 8}
    assert (floor.summary.new, floor.summary.changed, floor.summary.blank) == (0, 3, 0)
    again = floor.take(HEAD + "2026-10-05,A,20,10\n2026-10-06,A,8,\n2026-10-07,A,,\n")
    assert (again.summary.known_lines, again.summary.blank, again.summary.changed) == (2, 1, 0)


def test_two_mappings_of_one_name_do_not_withdraw_each_others_measures(tmp_path: Path) -> None:
    floor = daily(tmp_path).take(HEAD + "2026-10-05,A,30,9\n")
    floor.map.write_text(
        floor.map.read_text().replace('offered = "Offered"\nanswered = "Answered"', 'abandoned = "Lost"')
    )
    floor.take("Day,Queue,Lost\n2026-10-05,A,21\n")
    assert of_day(floor) == {"offered": 30, "answered": 9, "abandoned": 21}
    floor.take("Day,Queue,Lost\n2026-10-05,A,\n")
    assert of_day(floor) == {"offered": 30, "answered": 9}


def test_a_row_per_measure(tmp_path: Path) -> None:
    floor = TableFloor(
        tmp_path,
        '[source]\nrow = "measure_total"\n[fields]\nperiod = { column = "Day", length = "day" }\n'
        'measure = "What"\nvalue = "Value"\n',
    )
    head = "Day,What,Value\n"
    floor.take(head + "2026-10-05,offered,30\n2026-10-05,answered,9\n2026-10-05,answered,10\n")
    assert of_day(floor) == {"offered": 30}
    floor.take(head + "2026-10-05,offered,\n2026-10-05,answered,9\n")
    assert of_day(floor) == {"answered": 9}


@pytest.mark.parametrize("block", [1, 2, 20_000])
def test_blocks_and_orders_come_to_the_same(block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty days, of which some come twice, some twice otherwise, some once blank: whatever the order."""
    monkeypatch.setattr(importing, "BLOCK", block)
    chance = random.Random(block)
    rows, expected = [], {}
    for day in range(1, 31):
        offered = chance.randint(1, 99)
        rows.append(f"2026-09-{day:02},A,{offered},1\n")
        kind = chance.choice(("once", "twice", "otherwise", "blank"))
        if kind != "once":
            more = {"twice": f"{offered},1", "otherwise": f"{offered + 1},2", "blank": ","}[kind]
            rows.append(f"2026-09-{day:02},A,{more}\n")
        if kind != "otherwise":
            expected[at(f"2026-09-{day:02}")] = offered
    for _ in range(2):
        chance.shuffle(rows)
        floor = daily(tmp_path).take(HEAD + "".join(rows))
        found = {row["starts_at"]: row["value"] for row in floor.rows("measure_total") if row["measure"] == "offered"}
        assert found == expected
        summary = floor.summary
        kinds = (summary.new, summary.changed, summary.known_lines, summary.blank, summary.refused, summary.older)
        assert sum(kinds) == summary.lines == len(rows)


def test_lines_add_up_when_a_file_comes_again(tmp_path: Path) -> None:
    floor = daily(tmp_path)
    for content in ("2026-10-05,A,30,9\n2026-10-06,A,x,9\n", "2026-10-05,A,31,9\n2026-10-05,A,30,9\n2026-10-06,A,,\n"):
        for _ in range(2):
            told = floor.take(HEAD + content).summary
            lines = told.new + told.changed + told.known_lines + told.older + told.filtered + told.blank + told.refused
            assert (lines, told.new >= 0) == (told.lines, True)


def test_sheets_that_are_not_written_alike_are_read_by_two_mappings_of_one_name(tmp_path: Path) -> None:
    head = ["Month", "Site", "Answers", "Satisfied"]
    book = workbook(
        tmp_path / "book.xlsx",
        {
            "Old": [head, ["2026-01", "A", 200, 0.87]],
            "New": [head, ["2026-02", "A", 100, 90], ["2026-02", "B", 10, 50]],
        },
    )
    mapping = (
        '[source]\nname = "forces"\nrow = "measure_total"\nsheet = ["%s"]\n[fields]\nsite = "Site"\n'
        'period = { column = "Month", date = "%%Y-%%m", length = "month" }\n'
        '[totals]\nsatisfied = { column = "Satisfied", share_of = "Answers", unit = "%s" }\nanswers = "Answers"\n'
    )
    floor = TableFloor(tmp_path, "")
    for _ in range(2):
        for said in (("Old", "ratio"), ("New", "percent")):
            floor.map.write_text(mapping % said, encoding="utf-8")
            floor.take(book)
        found = [
            row["value"] for row in floor.rows("measure_total", "starts_at, site") if row["measure"] == "satisfied"
        ]
        assert (found, floor.rejects()) == ([174, 90, 5], [])
    assert floor.summary.known_lines == 2


# The hour that comes twice


def hourly(tmp_path: Path, rows: list[str], name: str = "floor") -> TableFloor:
    floor = TableFloor(tmp_path, HOURLY, name)
    return floor.take("Day,Hour,Queue,Offered,Answered\n" + "\n".join(rows) + "\n", zone=None)


def rows_of(hours: list[tuple[int, int]], queue: str = "A") -> list[str]:
    return [f"{BACK},{clock},{queue},{offered},{offered // 2}" for clock, offered in hours]


TWICE = [(2, 20), (3, 30), (3, 14), (4, 40)]
IN_UTC = {"2026-10-24T23:00": 20, "2026-10-25T00:00": 30, "2026-10-25T01:00": 14, "2026-10-25T02:00": 40}


def offered(floor: TableFloor, queue: str = "A") -> dict[str, float]:
    return {when: value for (when, of, name), value in told(floor).items() if (of, name) == (queue, "offered")}


@pytest.mark.parametrize("mixed", [False, True])
def test_an_hour_that_comes_twice_is_told_by_the_order(tmp_path: Path, mixed: bool) -> None:
    """Forwards and backwards, queue after queue and hour by hour."""
    a, b = rows_of(TWICE), rows_of([(clock, value + 100) for clock, value in TWICE], "B")
    rows = [row for pair in zip(a, b, strict=True) for row in pair] if mixed else a + b
    for order in (rows, rows[::-1]):
        floor = hourly(tmp_path, order)
        assert (offered(floor), floor.rejects()) == (IN_UTC, [])
        assert offered(floor, "B") == {when: value + 100 for when, value in IN_UTC.items()}
        assert not any(row["flags"] for row in floor.rows("measure_total"))
        floor.path.unlink()


def test_two_hours_of_the_same_numbers_are_two_hours(tmp_path: Path) -> None:
    floor = hourly(tmp_path, rows_of([(2, 0), (3, 0), (3, 0), (4, 0)]))
    assert offered(floor) == dict.fromkeys(IN_UTC, 0)
    # Where every row stands there twice, so does this hour.
    floor = hourly(tmp_path, rows_of([(2, 5), (2, 5), (3, 7), (3, 7), (4, 9), (4, 9)]), "doubled")
    assert offered(floor) == {"2026-10-24T23:00": 5, "2026-10-25T00:00": 7, "2026-10-25T02:00": 9}


def test_a_shuffled_sheet_does_not_tell_which_hour_is_which(tmp_path: Path) -> None:
    rows = rows_of([(clock, clock) for clock in range(24)] + [(3, 14)])
    for seed in range(5):
        order = list(rows)
        random.Random(seed).shuffle(order)
        floor = hourly(tmp_path, order, f"floor{seed}")
        assert "2026-10-25T00:00" not in offered(floor), seed
        assert "2026-10-25T01:00" not in offered(floor), seed
        assert [code for _, code in floor.rejects()] == [codes.CONTRADICTS] * 2
        assert len(offered(floor)) == 23


def test_one_row_of_that_hour_is_of_the_first_and_says_that_it_is_a_guess(tmp_path: Path) -> None:
    floor = hourly(tmp_path, rows_of([(2, 20), (3, 30), (4, 40)]))
    assert offered(floor) == {when: value for when, value in IN_UTC.items() if value != 14}
    assert {row["flags"] for row in floor.rows("measure_total") if row["value"] in (30, 15)} == {codes.REPEATED_HOUR}
    # The whole sheet later: the first is the first.
    floor.take("Day,Hour,Queue,Offered,Answered\n" + "\n".join(rows_of(TWICE)) + "\n", zone=None)
    assert offered(floor) == IN_UTC


def test_stretches_with_a_beginning_and_an_end(tmp_path: Path) -> None:
    mapping = (
        '[source]\nrow = "measure_total"\nzone = "Europe/Bucharest"\n[fields]\nqueue = { constant = "A" }\n'
        'starts_at = { columns = ["Day", "From"], date = "%Y-%m-%d %H:%M" }\n'
        'ends_at = { columns = ["Day", "To"], date = "%Y-%m-%d %H:%M" }\n[totals]\noffered = "Offered"\n'
    )
    halves = ["2:30", "3:00", "3:30", "3:00", "3:30", "4:00", "4:30"]
    rows = [f"{BACK},{begin},{end},{n}" for n, (begin, end) in enumerate(pairwise(halves))]
    rows[2] = f"{BACK},3:30,4:00,2"  # the end of the first pass, as the clock would have shown it
    floor = TableFloor(tmp_path, mapping).take("Day,From,To,Offered\n" + "\n".join(rows) + "\n", zone=None)
    stretches = sorted((row["starts_at"], row["ends_at"], row["value"]) for row in floor.rows("measure_total"))
    begin, half = at("2026-10-24T23:30"), 1_800_000
    assert stretches == [(begin + n * half, begin + (n + 1) * half, n) for n in range(6)]


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        ([3, 3], [0, 1]),
        ([3, 4, 3, 4], [0, 0, 1, 1]),
        ([3, 3, 4, 4], [0, 1, 0, 1]),
        ([3, 4, 4], [0, 0, 1]),
        ([3, 4], [0, 0]),
        ([3, 3, 3], None),
        ([4, 3, 4, 3], None),
    ],
)
def test_passes(starts: list[int], expected: Any) -> None:
    assert passes(starts) == expected


def test_less_than_nothing_is_told_apart(tmp_path: Path) -> None:
    """Python hashes -1 and -2 alike."""
    floor = daily(tmp_path).take(HEAD + "2026-10-05,A,-1,9\n2026-10-05,A,-2,9\n")
    assert floor.rejects() == [(2, codes.CONTRADICTS), (3, codes.CONTRADICTS)]


def test_two_rows_of_one_word_that_differ_are_listed_and_neither_is_lost(tmp_path: Path) -> None:
    wide = '[source]\nrow = "measure_total"\n[wide]\nheaders = "%Y-%m"\nlabel = "What"\n' + (
        '[fields]\nqueue = "Queue"\nperiod = { column = "@header", date = "%Y-%m", length = "month" }\n'
        '[totals]\ncalls = "Calls"\n'
    )
    sheet = "Queue,What,2026-01,2026-02\nA,Calls,5,6\nA,Calls,7,6\nB,Calls,1,\nB,Calls,,2\n"
    floor = TableFloor(tmp_path, wide).take(sheet)
    found = [(row["queue"], row["starts_at"], row["value"]) for row in floor.rows("measure_total", "queue, starts_at")]
    assert found == [("A", at("2026-02-01"), 6.0), ("B", at("2026-01-01"), 1.0), ("B", at("2026-02-01"), 2.0)]
    assert [code for _, code in floor.rejects()] == ["contradicts", "contradicts"]


@pytest.mark.parametrize(
    "sheet",
    [
        "Queue,What,2026-01\nA,Calls,5\nA,Calls,7\nA,Talk,50\nA,Talk,70\n",
        "Queue,What,2026-01,2026-01-01\nA,Calls,5,7\nA,Talk,50,70\n",
        "Queue,What,2026-01,2026-01-01\nA,Calls,5,5\nA,Talk,50,70\n",
    ],
    ids=["a row each", "a column each", "one of them alike"],
)
def test_words_told_twice_of_one_period_are_no_row_made_of_two(sheet: str, tmp_path: Path) -> None:
    wide = '[source]\nrow = "measure_total"\n[wide]\nheaders = "%Y-%m"\nlabel = "What"\n' + (
        '[fields]\nqueue = "Queue"\nperiod = { column = "@header", date = "%Y-%m", length = "month" }\n'
        '[totals]\ncalls = "Calls"\ntalk = "Talk"\n'
    )
    floor = TableFloor(tmp_path, wide).take(sheet + "B,Calls,1\nB,Talk,10\n")
    assert [(row["queue"], row["measure"], row["value"]) for row in floor.rows("measure_total", "measure")] == [
        ("B", "calls", 1.0),
        ("B", "talk", 10.0),
    ]
    assert {code for _, code in floor.rejects()} == {"contradicts"}
