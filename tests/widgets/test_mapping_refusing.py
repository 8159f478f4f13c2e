"""Columns for whose sake many rows would be rejected are named under the rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from supervisor import formats
from widgets.dialogs.mapping.result import Result


def told(**refusing: int) -> dict[str, Any]:
    rejected = sum(refusing.values())
    return {
        "tried": 2000, "used": 2000 - rejected, "blank": 0, "filtered": 0, "rejected": {"unknown_value": rejected},
        "refusing": refusing, "rows": [], "samples": [], "columns": ["Channel", "Date"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("refusing", "said"),
    [
        ({"Channel": 200}, "1,800 of the first 2,000 rows can be used."),
        ({"Channel": 517, "Date": 3}, "1,480 of the first 2,000 rows can be used. Many rows are rejected because of "
                                      "Channel. Choose it in step 3 and say how it is read."),
        ({"Channel": 1001}, "999 of the first 2,000 rows can be used. Most rows are rejected because of Channel. "
                            "Choose it in step 3 and say how it is read."),
    ],
)  # fmt: skip
def test_a_column_that_rejects_many_is_named(
    refusing: dict[str, int], said: str, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    result = Result()
    qtbot.addWidget(result)
    result.show_tried(told(**refusing))
    assert formats.plain(result.note.text()) == said
    assert result.refusing == [one for one, n in refusing.items() if n > 200]


def test_what_an_import_would_refuse_is_not_called_good(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    result = Result()
    qtbot.addWidget(result)
    result.show_tried(told() | {"remarks": {"no_outcome": 2000}})
    assert "not how they left their queue" in formats.plain(result.note.text())
    assert not result.usable
