"""The hub lets go of what one person saw in the very moment in which another signs in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from supervisor.access import NOBODY
from supervisor.context import Context, FloorFacts
from supervisor.live.hub import Hub
from supervisor.settings import Settings
from supervisor.views.rows import RowsRequest
from supervisor.views.snapshot import Snapshot
from tests.patience import WAIT_MS
from tests.views.sights import person, tables, write


class Seen:
    """A hub, and everything that it told."""

    def __init__(self, path: Path, context: Context) -> None:
        self.told: list[Any] = []
        self.hub = Hub(Settings())
        for signal in (self.hub.snapshot_changed, self.hub.rows_ready, self.hub.facts_changed, self.hub.trouble):
            signal.connect(self.told.append)
        self.hub.set_context(context)
        self.hub.open(path)

    def queues(self) -> set[str]:
        snapshots = [one for one in self.told if isinstance(one, Snapshot)]
        return set().union(*(one.directory.queues for one in snapshots)) if snapshots else set()


@pytest.fixture
def seen(tmp_path: Path, qapp: Any) -> Iterator[Seen]:
    found = Seen(write(tmp_path / "a.floor", tables(1)).path, Context(book_id="b", rights=NOBODY))
    yield found
    found.hub.close()


def _wait_for(qtbot: QtBot, seen: Seen, queue: str) -> None:
    qtbot.waitUntil(lambda: queue in seen.queues(), timeout=WAIT_MS)


def test_nothing_of_a_floor_is_told_before_anybody_signs_in(seen: Seen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: any(isinstance(one, Snapshot) for one in seen.told), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: any(isinstance(one, FloorFacts) for one in seen.told), timeout=WAIT_MS)
    assert seen.queues() == set()


def test_what_one_saw_does_not_come_to_the_next(seen: Seen, qtbot: QtBot) -> None:
    hub = seen.hub
    for scope, own, other in (("site-n", "queue-na", "queue-sb"), ("site-s", "queue-sb", "queue-na")) * 2:
        hub.ask_rows(RowsRequest("answered"))
        hub.set_context(person(("site", scope)))
        assert hub.snapshot is None
        seen.told.clear()
        _wait_for(qtbot, seen, own)
        assert other not in seen.queues()
        assert hub.snapshot is not None
    seen.told.clear()
    hub.set_context(Context(book_id="b", rights=NOBODY))
    qtbot.waitUntil(lambda: any(isinstance(one, Snapshot) for one in seen.told), timeout=WAIT_MS)
    assert seen.queues() == set()


def test_the_same_sight_keeps_the_picture(seen: Seen, qtbot: QtBot) -> None:
    seen.hub.set_context(person(("site", "site-n")))
    qtbot.waitUntil(lambda: "queue-na" in seen.queues(), timeout=WAIT_MS)
    seen.hub.set_context(person(("site", "site-n")))
    assert seen.hub.snapshot is not None
