"""Who came back, asked day by day, is what each day tells by itself, also where a journey goes on for days."""

from __future__ import annotations

import random
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, HOUR, MINUTE, START

ZONE = ZoneInfo("Asia/Jerusalem")
DAYS = 40


def fill(path: Path, seed: int, *, long: bool) -> None:
    rnd = random.Random(seed)
    with writing.create(path, zone="UTC") as connection:
        connection.execute("BEGIN")
        for number in range(4):
            row = {"id": f"k{number}", "since_on": "2026-01-01"}
            writing.upsert(connection, "customer", tuple(row), [tuple(row.values())])
        for number in range(90):
            queued_at = START + rnd.randrange(-3 * 24, (DAYS + 2) * 24) * HOUR
            contact = {"id": f"c{number}", "customer": f"k{rnd.randrange(5)}", "queued_at": queued_at, "queue": "q",
                       "answered_at": rnd.choice((None, queued_at + MINUTE)), "ended_at": queued_at + 5 * MINUTE,
                       "reason": rnd.choice((None, "r")),
                       "journey": f"j{rnd.randrange(9)}" if long and not rnd.randrange(9) else None}  # fmt: skip
            writing.upsert(connection, "contact", tuple(contact), [tuple(contact.values())])
        connection.execute("COMMIT")
    connection.close()


@pytest.mark.parametrize(("seed", "long"), [(1, False), (2, False), (3, True), (4, True)])
def test_days_by_themselves(tmp_path: Path, seed: int, long: bool) -> None:
    fill(tmp_path / "a.floor", seed, long=long)
    whole = Asked(Window(START, START + DAYS * DAY), START + 60 * DAY, ZONE, ("day",), ("customers_at_risk",), {})
    with Reader(tmp_path / "a.floor") as reader:
        past = Past(reader, Settings())
        told = {row["day"]: row["customers_at_risk"].value for row in past.kpis(whole)}
        alone = {}
        for number, day in enumerate(told):
            (row,) = past.kpis(whole._replace(window=_day(START + number * DAY, whole.window), by=()))
            alone[day] = row["customers_at_risk"].value
    assert told == alone
    assert sum(told.values()) > 5


def _day(at: int, whole: Window) -> Window:
    """The local day that holds an instant, as far as it lies within."""
    day = clock.day_window(at, ZONE)
    return Window(max(day.start_at, whole.start_at), min(day.end_at, whole.end_at))
