"""Callbacks owed over midnight: what a caller was promised yesterday evening is owed this morning.

The day before, Sunday 2026-03-01, by hand:
052  asks at 21:00:10 for 21:45                      never reached
053  asks at 20:00:10 for 21:00, is called 22:00     kept before midnight
054  asks at 22:00:10 for today 10:00, calls in and is answered at 08:30 today
055  asks at 19:00:10 for today 11:00
nobody known asks at 23:00:10 for today 07:00
Longer ago: 056 asked on Monday 02-23 at 00:30 (in the seven days), 057 on Sunday 02-22 at 23:00 (before them).
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.commands.floors import Floor, Moked, NewFloor, answered, at, left, values

OWED = ("callbacks_due", "callbacks_overdue")


def asked(when: str, address: str | None, due: str | None, queue: str = "q", **more: Any) -> dict[str, Any]:
    more |= {"address": address, "callback_due_at": None if due is None else at(due)}
    return left(queue, at(when), 10_000, "callback_taken", **more)


@pytest.fixture(params=["with the index", "without it"])
def floor(request: pytest.FixtureRequest, new_floor: NewFloor) -> Floor:
    found = new_floor("UTC").add("queue", {"id": "q"}, {"id": "p"})
    found.legs(
        asked("2026-03-01T21:00", "052", "2026-03-01T21:45", id="owed"),
        asked("2026-03-01T20:00", "053", "2026-03-01T21:00"),
        answered("q", at("2026-03-01T22:00"), 5_000, address="053", direction="outbound"),
        asked("2026-03-01T22:00", "054", "2026-03-02T10:00", id="kept"),
        answered("q", at("08:30"), 5_000, address="054"),
        asked("2026-03-01T19:00", "055", "2026-03-02T11:00", id="later", queue="p"),
        asked("2026-03-01T23:00", None, "2026-03-02T07:00", id="nameless"),
        asked("2026-02-23T00:30", "056", None, id="old"),
        asked("2026-02-22T23:00", "057", None, id="forgotten"),
        left("q", at("09:00"), 60_000, "abandoned", address="058"),
        left("q", at("2026-03-01T22:30"), 60_000, "abandoned", address="059"),
    )
    return found.execute("DROP INDEX contact_few_1") if request.param == "without it" else found


@pytest.mark.parametrize(
    ("when", "due", "overdue"),
    [
        ("06:00", {"kept", "later", "nameless", "old"}, {"owed"}),
        ("08:00", {"kept", "later", "old"}, {"owed", "nameless"}),
        ("09:30", {"later", "old"}, {"owed", "nameless"}),
        ("11:30", {"old"}, {"owed", "later", "nameless"}),
    ],
)
def test_what_was_promised_before_midnight_is_owed(
    when: str, due: set[str], overdue: set[str], floor: Floor, moked: Moked
) -> None:
    totals = moked.totals(floor, when)
    for kpi, owed in (("callbacks_due", due), ("callbacks_overdue", overdue)):
        assert {row["contact"] for row in moked.live(floor, when, "--rows", kpi)} == owed
        assert totals[kpi]["value"] == len(owed)
    of_p = moked.live(floor, when, "--table", "queues", "--filter", "queue=p")
    assert sum(row["callbacks_due"]["value"] + row["callbacks_overdue"]["value"] for row in of_p) == 1


def test_the_ledger_and_who_is_to_be_reached_are_the_windows_own(floor: Floor, moked: Moked) -> None:
    totals = moked.totals(floor, "09:30")
    counts = values(totals, ("entered", "carried_in", "answered", "abandoned", "callback_taken", "still_waiting"))
    assert counts == {
        "entered": 2, "carried_in": 0, "answered": 1, "abandoned": 1, "callback_taken": 0, "still_waiting": 0,
    }  # fmt: skip
    assert [row["address"] for row in moked.live(floor, "09:30", "--table", "to_reach")] == ["058"]


def test_the_day_before_shows_them_as_it_did(floor: Floor, moked: Moked) -> None:
    assert values(moked.totals(floor, "2026-03-01T21:30"), OWED) == {"callbacks_due": 4, "callbacks_overdue": 1}
