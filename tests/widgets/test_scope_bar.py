"""The scope bar says how old the data is, in grades: live, some seconds, late, no news."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import formats
from supervisor.views.snapshot import Feed
from widgets.windows.scope_bar import ScopeBar, grade

HEARD_AT = 1_795_343_700_000  # 2026-11-22 12:35 in Jerusalem


@pytest.mark.parametrize(
    ("age_ms", "expected"),
    [
        (0, "live"),
        (2_999, "live"),
        (3_000, "aging"),
        (19_999, "aging"),
        (20_000, "late"),
        (59_999, "late"),
        (60_000, "late"),
        (60_001, "stopped"),
    ],
)
def test_the_age_of_the_data_asks_for_attention_well_before_there_is_no_news(age_ms: int, expected: str) -> None:
    assert grade(age_ms, 60_000) == expected


@pytest.mark.parametrize(
    ("state", "age_ms", "shown", "words"),
    [
        ("live", 800, "live", "live"),
        ("live", 12_000, "aging", "12 s old"),
        ("live", 59_000, "late", "59 s old"),
        ("live", 61_000, "stopped", "no news since"),
        ("stopped", 0, "stopped", "no news since"),
        ("loading", 0, "loading", "reading…"),
    ],
)
def test_the_bar_says_the_grade_in_words(
    qtbot: QtBot,
    speak: Callable[[str], None],
    look: Callable[..., None],
    state: str,
    age_ms: int,
    shown: str,
    words: str,
) -> None:
    bar = ScopeBar({})
    qtbot.addWidget(bar)
    bar.show_feed(Feed(state, HEARD_AT), age_ms, 60_000, "Asia/Jerusalem")
    assert bar.freshness.state == shown
    assert formats.plain(bar.freshness.text).replace("\u00a0", " ").startswith(words)


def test_every_grade_looks_different(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> None:
    bar = ScopeBar({})
    qtbot.addWidget(bar)
    pictures = set()
    for state in ("live", "aging", "late", "stopped", "loading"):
        bar.freshness.show_state(state, "now")
        bar.freshness.resize(bar.freshness.sizeHint())
        pictures.add(bytes(bar.freshness.grab().toImage().constBits()))
    assert len(pictures) == 5


def test_the_age_asks_again_by_key(qtbot: QtBot, look: Callable[..., None]) -> None:
    bar = ScopeBar({})
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.refresh_wanted):
        QTest.keyClick(bar.freshness, Qt.Key.Key_Return)


def test_the_days_of_a_period_stand_beside_its_name_where_there_is_room(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    bar = ScopeBar({})
    qtbot.addWidget(bar)
    bar.resize(1_200, 50)
    bar.show()
    bar.show_periods({"last_week": "Last week"}, "last_week", "Last week", "9/11/2026 to 15/11/2026")
    assert (bar.window_button.text(), bar.window_button.aside) == ("Last week", "9/11/2026 to 15/11/2026")
    wide = bar.window_button.sizeHint().width()
    bar.resize(bar.minimumSizeHint().width() - 40, 50)
    assert bar.window_button.aside == ""
    assert bar.window_button.toolTip() == "9/11/2026 to 15/11/2026"
    assert bar.window_button.sizeHint().width() < wide - 100
    bar.resize(1_200, 50)
    assert bar.window_button.aside != ""
    assert bar.window_button.accessibleName() == "Last week 9/11/2026 to 15/11/2026"
    bar.show_periods({}, "", "")
    assert (bar.window_button.aside, bar.window_button.toolTip()) == ("", "")
