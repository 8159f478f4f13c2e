"""A wrap-up that is told by its length alone ends so long after the conversation; the contact is handled then.

By hand: queued 09:00:00, answered 09:00:10, ended 09:03:10, wrap-up 60 s, so handled at 09:04:10; AHT 180 + 60 s.
"""

from __future__ import annotations

import pytest

from supervisor.clock import MINUTE_MS
from tests.commands.floors import Floor, Moked, NewFloor, answered, at, values

HANDLED = ("handled", "wrap_up_time", "aht")
BEFORE = {"handled": 0, "wrap_up_time": None, "aht": None}
AFTER = {"handled": 1, "wrap_up_time": 60.0, "aht": 240.0}


def centre(new_floor: NewFloor) -> Floor:
    floor = new_floor("UTC").add("queue", {"id": "q"}).add("agent", {"id": "a1"})
    floor.legs(answered("q", at("09:00"), 10_000, 3 * MINUTE_MS, agent="a1", wrap_ms=MINUTE_MS))
    floor.states("a1", ("08:00", "available"), ("09:00:10", "on_contact"), ("09:03:10", "wrap_up"))
    return floor.states("a1", ("09:04:10", "available"))


@pytest.mark.parametrize(
    ("when", "expected"), [("09:03:09", BEFORE), ("09:03:40", BEFORE), ("09:04:09", BEFORE), ("09:04:10", AFTER)]
)
def test_handled_when_the_wrap_up_is_over(
    when: str, expected: dict[str, float | None], new_floor: NewFloor, moked: Moked
) -> None:
    floor = centre(new_floor)
    assert values(moked.totals(floor, when), HANDLED) == expected
    (period,) = moked.kpis(floor, when)
    assert values(period, HANDLED) == expected
