"""What stands in a book is told in words, also what nobody typed."""

from __future__ import annotations

import pytest

from supervisor.models.book_words import setting_value
from supervisor.settings import SETTINGS, Setting
from supervisor.text import use


@pytest.fixture(autouse=True)
def english() -> None:
    use("en")


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_usual_value_can_be_told(setting: Setting) -> None:
    assert isinstance(setting_value(setting, setting.default), str)


def test_what_was_learned_of_a_floor_is_told() -> None:
    (belonging,) = (one for one in SETTINGS if one.name == "belonging")
    learned = {"team_site": {"t1": "s1", "t2": "s1"}, "queue_client": {"q1": "k1"}}
    assert setting_value(belonging, learned) == "t1: s1, t2: s1, q1: k1"
    assert setting_value(belonging, {}) == "none"
