"""What a floor says of belonging and hours."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.access import Place
from supervisor.context import Calendar, Context, Opening
from supervisor.floor import decided, writing
from supervisor.floor.directory import belonging, read_directory, read_targets
from supervisor.floor.reader import Reader
from supervisor.settings import Settings


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    connection = writing.create(tmp_path / "a.floor", zone="Asia/Jerusalem")
    put = writing.upsert
    put(connection, "client", ("id",), [("c1",), ("c2",)])
    put(connection, "site", ("id", "client"), [("s1", "c1"), ("s2", None)])
    put(connection, "team", ("id", "site"), [("t1", "s1"), ("t2", None)])
    hours = [
        ("hours", 1, "08:00", "12:00"),
        ("hours:1b", 1, "13:00", "20:00"),
        ("hours:5", 5, "08:30", "13:00"),
        ("always", 7, "00:00", "24:00"),
        ("broken", 8, "08:00", "12:00"),
        ("broken:2", 2, "noon", "12:00"),
        ("broken:3", 3, "20:00", "08:00"),
    ]
    put(connection, "calendar", ("id", "weekday", "opens", "closes"), hours)
    exceptions = [
        ("x1", "hours", "2026-09-21", None, None, "Yom Kippur"),
        ("x2", "hours:5", "2026-12-31", "08:00", "10:00", "Short"),
        ("x3", "hours", "2026-12-31", "11:00", "12:00", None),
    ]
    put(connection, "calendar_exception", ("id", "calendar", "on_date", "opens", "closes", "label"), exceptions)
    queues = [("q1", "s1", "c2", "hours"), ("q2", None, None, "always"), ("q3", "s2", None, "gone")]
    put(connection, "queue", ("id", "site", "client", "calendar"), queues)
    connection.close()
    found = Reader(tmp_path / "a.floor")
    found.open()
    return found


def test_belonging_is_the_same_from_names_and_from_tables(reader: Reader) -> None:
    with reader:
        directory, _people = read_directory(reader, read_targets(reader, Settings()), 0)
        found = decided.read_facts(reader).belonging
    assert found == belonging(directory)
    assert found.team_site == {"t1": "s1"}
    assert found.site_client == {"s1": "c1"}
    assert found.queue_site == {"q1": "s1", "q3": "s2"}
    assert found.queue_client == {"q1": "c2"}


def test_a_floors_calendars_are_hours_by_weekday_and_exceptions(reader: Reader) -> None:
    with reader:
        facts = decided.read_facts(reader)
    assert facts.calendars["hours"] == Calendar(
        {"mon": ((480, 720), (780, 1200)), "fri": ((510, 780),)},
        {"2026-09-21": Opening((), "Yom Kippur"), "2026-12-31": Opening(((480, 600), (660, 720)), "Short")},
    )
    assert facts.calendars["always"].week == {"sun": ((0, 1440),)}
    assert not any(facts.calendars["broken"].week.values())
    assert facts.queue_calendar == {"q1": "hours", "q2": "always"}
    context = Context(calendars=facts.calendars, queue_calendar=facts.queue_calendar)
    assert context.opening("2026-09-21", Place("queue", "q1")) == Opening((), "Yom Kippur")
    assert context.opening("2026-09-28", Place("queue", "q1")) == Opening(((480, 720), (780, 1200)))
    assert context.opening("2026-09-28", Place("queue", "q3")) is None
