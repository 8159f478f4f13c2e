"""Logs with one row per step of a contact: traps worked by hand, rows in any order, and files that follow each
other."""

from __future__ import annotations

import random
from itertools import permutations
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table.contact_log import STEPS, Step, legs, steps_of
from supervisor.floor.importers.table.desk import Desk
from tests.commands.floors import Moked
from tests.floor.importers.tables import TableFloor, at

MAP = """
[source]
row = "contact_log"
id = "Call"

[statuses]
queued = ["Queued"]
answered = ["Connected"]
ended = ["Released"]
abandoned = ["Caller gave up"]
voicemail = ["Voicemail"]
wrapped = ["ACW done"]

[fields]
at = "Time"
status = "Event"
queue = "Queue"
agent = "Agent"
address = "Number"
channel = { constant = "voice" }
"""
HEADING = "Call,Time,Event,Queue,Agent,Number\n"
LOG = (
    # 1: waits 20 s, talks 3 min, 30 s wrap-up; it rang at Ion first, which is no step.
    "1,2026-03-02 09:00:00,Queued,Sales,,0501",
    "1,2026-03-02 09:00:05,Ringing,Sales,Ion,",
    "1,2026-03-02 09:00:20,Connected,,Dana,",
    "1,2026-03-02 09:03:20,Released,,,",
    "1,2026-03-02 09:03:50,ACW done,,Dana,",
    # 2: gives up after 40 s; the switch writes the release beside it.
    "2,2026-03-02 09:10:00,Queued,Sales,,0502",
    "2,2026-03-02 09:10:40,Caller gave up,,,",
    "2,2026-03-02 09:10:40,Released,,,",
    # 3: answered by Dana after 10 s, sent to Billing after 50 s, answered there by Ion after 30 s, ends 60 s later.
    "3,2026-03-02 09:20:00,Queued,Sales,,",
    "3,2026-03-02 09:20:10,Connected,Sales,Dana,",
    "3,2026-03-02 09:21:00,Queued,Billing,,",
    "3,2026-03-02 09:21:30,Connected,Billing,Ion,",
    "3,2026-03-02 09:22:30,Released,,,",
    # 4: overflows from Sales to Billing after a minute and leaves a message.
    "4,2026-03-02 09:30:00,Queued,Sales,,",
    "4,2026-03-02 09:31:00,Queued,Billing,,",
    "4,2026-03-02 09:31:20,Voicemail,,,",
    # 5: still waits. 6: only its end is in the log.
    "5,2026-03-02 09:40:00,Queued,Sales,,",
    "6,2026-03-02 08:59:00,Released,,,",
)
SECOND = 1_000
EVENTS = ("Queued", "Connected", "Queued", "ACW done", "Released", "Voicemail")


def log(*rows: str) -> str:
    return HEADING + "".join(f"{row}\n" for row in rows)


@pytest.fixture
def floor(tmp_path: Path) -> TableFloor:
    return TableFloor(tmp_path, MAP)


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def table_floor(folder: Path) -> TableFloor:
    folder.mkdir()
    return TableFloor(folder, MAP)


def told(floor: TableFloor) -> list[tuple[object, ...]]:
    """Per leg: its contact, queue, agent, when it began, and after how many seconds it was answered, ended, wrapped."""
    begin = at("2026-03-02T09:00:00")
    return [
        (
            row["id"].partition(":")[2], row["queue"], row["agent"], (row["queued_at"] - begin) // SECOND,
            *((row[name] - row["queued_at"]) // SECOND if row[name] is not None else None
              for name in ("answered_at", "ended_at", "wrapped_at")),
            row["outcome"],
        )
        for row in floor.rows("contact", "queued_at")
    ]  # fmt: skip


EXPECTED = [
    ("1", "Sales", "Dana", 0, 20, 200, 230, "answered"),
    ("2", "Sales", None, 600, None, 40, None, "abandoned"),
    ("3", "Sales", "Dana", 1200, 10, 60, None, "answered"),
    ("3/2", "Billing", "Ion", 1260, 30, 90, None, "answered"),
    ("4", "Sales", None, 1800, None, 60, None, "overflowed"),
    ("4/2", "Billing", None, 1860, None, 20, None, "voicemail"),
    ("5", "Sales", None, 2400, None, None, None, None),
]


def test_steps_become_legs(floor: TableFloor) -> None:
    floor.take(log(*LOG))
    assert told(floor) == EXPECTED
    rows = {row["id"].partition(":")[2]: row for row in floor.rows("contact")}
    assert (rows["1"]["address"], rows["1"]["channel"], rows["1"]["flags"]) == ("0501", "voice", None)
    assert rows["3"]["flags"] == "wrap_unknown"
    sent = ("transfer", "transferred_to", "transferred_to_kind")
    assert [rows["3"][name] for name in sent] == ["queue", "Billing", "queue"]
    assert rows["4"]["transfer"] is None
    assert (rows["3/2"]["previous"], rows["3/2"]["journey"], rows["3"]["journey"]) == (
        rows["3"]["id"], rows["3"]["id"], rows["3"]["id"],
    )  # fmt: skip
    assert floor.rejects() == [(len(LOG) + 1, "no_begin")]
    assert (floor.summary.rows["contact"], floor.summary.lines, floor.summary.filtered) == (7, len(LOG), 1)
    assert floor.column("queue", "id", "id") == ["Billing", "Sales"]


def test_the_figures_of_it(floor: TableFloor, moked: Moked) -> None:
    floor.take(log(*LOG))
    wanted = "entered,answered,abandoned,overflowed,voicemail,asa,aht,still_waiting,people_per_contact"
    (row,) = moked.json("kpis", floor.path, "--period", "2026-03-02", "--at", "2026-03-02T10:00", "--kpi", wanted)
    # Waits 20, 10 and 30 s; handled 210, 50 and 60 s.
    assert {name: one["value"] for name, one in row.items()} == {
        "entered": 7, "answered": 3, "abandoned": 1, "overflowed": 1, "voicemail": 1, "asa": 20,
        "aht": pytest.approx(320 / 3), "still_waiting": 1, "people_per_contact": 1.5,
    }  # fmt: skip


def test_again_shuffled_or_in_pieces_it_is_the_same(tmp_path: Path) -> None:
    whole = table_floor(tmp_path / "a").take(log(*LOG))
    kept, changes = whole.content(), whole.changes()
    whole.take(log(*LOG))
    assert (whole.content()["contact"], whole.changes()) == (kept["contact"], changes)
    assert whole.summary.known_lines == len(LOG) - 2
    rows = list(LOG[:-1])
    for seed in range(4):
        random.Random(seed).shuffle(rows)
        assert told(table_floor(tmp_path / f"b{seed}").take(log(*rows))) == EXPECTED
    for cut in range(1, len(LOG) - 1):
        pieces = (log(*LOG[:cut]), log(*LOG[cut:-1]))
        found = table_floor(tmp_path / f"c{cut}").take(*pieces)
        if not found.rejects():
            assert told(found) == EXPECTED
            assert found.content()["contact"] == kept["contact"]


def test_steps_are_read_back_from_legs() -> None:
    """All orders of four steps of two queues: what legs tell again makes the same legs."""
    for order in permutations(("queued", "answered", "abandoned", "wrapped", "queued")):
        steps = [
            Step(number, STEPS.index(name), f"q{number}" if name == "queued" else "", "a" if name == "answered" else "")
            for number, name in enumerate(order)
        ]
        made, _ = legs(steps)
        again, lost = legs(steps_of(made))
        assert (again, lost) == (made, []), order


def test_what_such_a_mapping_may_say(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    told = desk.fields("contact_log")
    assert told["needed"] == ["at", "status", "#id"]
    assert {"queue", "agent", "address", "customer"} <= {one["field"] for one in told["fields"]}
    with pytest.raises(InputError, match="answered_at"):
        TableFloor(tmp_path, MAP + 'answered_at = "Time"\n').take(log(*LOG))


def test_how_it_will_be_understood_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(log(*LOG), encoding="utf-8")
    tried = Desk(tmp_path).tried(str(path), MAP, "UTC", "")
    assert (tried["tried"], tried["used"], tried["filtered"]) == (len(LOG), len(LOG) - 1, 1)
    assert tried["rows"][0]["values"] == {
        "id": "mapping:1", "at": "2026-03-02T09:00:00+00:00", "status": "queued", "queue": "Sales",
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_random_calls_in_pieces_as_they_come(tmp_path: Path, seed: int) -> None:
    """Any steps of a dozen calls, in files that follow each other in time, their rows in any order."""
    rnd = random.Random(seed)
    steps: list[tuple[int, str]] = []
    for call in range(12):
        when = rnd.randrange(0, 3_000)
        for number in range(rnd.randrange(1, 15)):
            event = rnd.choice(EVENTS) if number else "Queued"
            queue, agent = f"q{rnd.randrange(3)}" if event == "Queued" else "", f"a{rnd.randrange(4)}"
            steps.append((when, f"{call},2026-03-02 09:{when // 60:02}:{when % 60:02},{event},{queue},{agent},"))
            when = min(when + rnd.randrange(1, 40), 3_599)
    whole = table_floor(tmp_path / "whole").take(log(*(row for _, row in steps)))
    rnd.shuffle(steps)
    first, second = sorted(rnd.sample(range(3_600), 2))
    spans = ((0, first), (first, second), (second, 3_600))
    pieces = ([row for when, row in steps if low <= when < high] for low, high in spans)
    cut = table_floor(tmp_path / "pieces").take(*(log(*some) for some in pieces))
    assert whole.rejects() == cut.rejects() == []
    assert cut.content()["contact"] == whole.content()["contact"]
