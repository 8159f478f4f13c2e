"""Figures by shift: by wall time, over midnight, over clock changes, and cut at the quarter hour."""

from __future__ import annotations

import pytest

from supervisor import clock
from supervisor.history.keys import TIME_KEYS, shifts_of

JERUSALEM = clock.zone("Asia/Jerusalem")
SHIFTS = shifts_of({"day": "07:00-15:00", "long": "14:00-22:00", "night": "23:00-07:00"})


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("2026-11-22T06:59:59", "night"),
        ("2026-11-22T07:00", "day"),
        ("2026-11-22T14:30", "day"),
        ("2026-11-22T15:00", "long"),
        ("2026-11-22T22:00", ""),
        ("2026-11-22T23:00", "night"),
        ("2026-11-22T00:10", "night"),
        # The hour from one to two comes twice on 2026-10-25; both are night.
        ("2026-10-25T01:30:00+03:00", "night"),
        ("2026-10-25T01:30:00+02:00", "night"),
        ("2026-10-25T07:00:00+02:00", "day"),
    ],
)
def test_the_shift_of_an_instant(text: str, shift: str) -> None:
    at = clock.parse_instant(text, JERUSALEM)
    assert TIME_KEYS["shift"](at, JERUSALEM, SHIFTS) == shift


def test_a_quarter_hour_is_of_one_shift() -> None:
    odd = shifts_of({"early": "06:10-14:10", "whole": "00:00-24:00"})
    for text in ("06:00", "06:12", "06:14:59"):
        at = clock.parse_instant(f"2026-11-22T{text}", JERUSALEM)
        assert TIME_KEYS["shift"](at, JERUSALEM, odd) == "whole"
    assert TIME_KEYS["shift"](clock.parse_instant("2026-11-22T06:15", JERUSALEM), JERUSALEM, odd) == "early"
