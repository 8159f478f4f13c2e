"""Dates as people write their forms, and as a mapping writes them."""

from __future__ import annotations

import pytest

from supervisor.views import date_words


@pytest.mark.parametrize(("said", "pattern"), [
    ("DD/MM/YYYY hh:mm", "%d/%m/%Y %H:%M"),
    ("dd/mm/yyyy hh:mm:ss", "%d/%m/%Y %H:%M:%S"),
    ("DD/MM/YY HH:MM:SS", "%d/%m/%y %H:%M:%S"),
    ("HH:MM DD.MM.YYYY", "%H:%M %d.%m.%Y"),
    ("M/D/YY h:mm tt", "%m/%d/%y %I:%M %p"),
    ("MMM D, YYYY h:mm a", "%b %d, %Y %I:%M %p"),
    ("YYYY-MM-DDThh:mm:ss", "%Y-%m-%dT%H:%M:%S"),
    ("DD.MM.YYYY at hh:mm", "%d.%m.%Y at %H:%M"),
    ("DD.MM.YYYY בשעה hh:mm", "%d.%m.%Y בשעה %H:%M"),
    ("mm:ss", "%M:%S"),
    ("%d-%m-%Y", "%d-%m-%Y"),
])  # fmt: skip
def test_what_people_write_is_understood(said: str, pattern: str) -> None:
    assert date_words.percent(said) == pattern
    assert date_words.percent(date_words.shown(pattern)) == pattern


def test_a_sign_without_such_a_form_stays_as_it_is() -> None:
    assert date_words.shown("%Y-W%V") == "%Y-W%V"
