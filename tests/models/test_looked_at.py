"""What rows behind a figure are of: the hour, day or week of their group, and the keys that hold all of them."""

from __future__ import annotations

from supervisor.clock import Window, parse_instant, parse_period, zone
from supervisor.models.looked_at import key_text, narrowed
from supervisor.views.past import Stretch

WHERE = zone("Asia/Jerusalem")
WEEK = Stretch(parse_period("2026-11-09..2026-11-16", WHERE), "Asia/Jerusalem", parse_instant("2026-11-20", WHERE))


def instant(text: str) -> int:
    return parse_instant(text, WHERE)


def test_an_hour_is_the_stretch_of_its_rows() -> None:
    found = narrowed("service_level", WEEK, (("queue", "q1"), ("hour", "2026-11-15T14:00+02:00")))
    assert found.window == Window(instant("2026-11-15T14:00"), instant("2026-11-15T15:00"))
    assert found.filters == {"queue": ("q1",)}


def test_what_the_period_cuts_is_told_as_far_as_it_goes() -> None:
    day = narrowed("asa", WEEK, (("day", "2026-11-15"),)).window
    assert day == Window(instant("2026-11-15"), instant("2026-11-16"), "2026-11-15")
    month = narrowed("asa", WEEK, (("month", "2026-11"),)).window
    assert month == Window(instant("2026-11-09"), instant("2026-11-16"))


def test_weekdays_and_names_are_told_as_people_call_them() -> None:
    assert narrowed("asa", WEEK, (("weekday", "1"), ("agent", ""))).filters == {"weekday": ("1",), "agent": ("none",)}
    assert narrowed("asa", WEEK, ()).window == WEEK.window
    assert key_text("weekday", "1", {}) == "Monday"
    assert key_text("queue", "q1", {"queue": {"q1": "Cards"}}) == "Cards"
    assert key_text("channel", "email", {}) == "E-mail"
    assert key_text("reason", "bill {1}", {}) == "bill {1}"
