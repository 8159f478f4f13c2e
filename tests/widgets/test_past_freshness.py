"""A page of the past follows its floor: one that went away and came back, another in its place, a past written anew."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.floor import writing
from supervisor.floor.simulator import daytime_zone, fill
from tests.patience import WAIT_MS
from tests.widgets.centres import is_whole, window_of
from widgets.pages.past.page import PastPage
from widgets.windows.freshness import EACH_MS, Freshness
from widgets.windows.main import MainWindow


@pytest.fixture(scope="module")
def floors(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("floors")
    now_at = int(time.time() * 1000)
    for name, agents in (("few", 3), ("more", 7)):
        fill(folder / f"{name}.floor", agents, 3, 3, until_at=now_at, zone=daytime_zone(now_at))
    return folder / "few.floor", folder / "more.floor"


@pytest.fixture
def followed(
    qtbot: QtBot,
    speak: Callable[[str], None],
    look: Callable[..., None],
    tmp_path: Path,
    floors: tuple[Path, Path],
) -> Iterator[tuple[app.Program, Path]]:
    (tmp_path / "share").mkdir()
    floor = tmp_path / "share" / "f.floor"
    shutil.copy(floors[0], floor)
    program = app.Program(settings.load().forcing({"language": "en", "theme": "light"}))
    window = program.show((1280, 800))
    program.open_floor(floor)
    qtbot.waitUntil(lambda: is_whole(window), timeout=WAIT_MS)
    yield program, floor
    program.close()
    window.close()
    window.deleteLater()


def opened(program: app.Program, qtbot: QtBot, id: str = "page_agents") -> tuple[MainWindow, PastPage]:
    window = program.window
    assert window is not None
    window.qactions[id].trigger()
    page = window.past.pages[id]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    return window, page


def rows_of(page: PastPage) -> int:
    taken = page.table()
    return 0 if taken is None else taken.model.rowCount()


def test_a_floor_that_is_back_is_asked_again(followed: tuple[app.Program, Path], qtbot: QtBot) -> None:
    program, floor = followed
    window = window_of(program)
    away = floor.parent.with_name("away")
    floor.parent.rename(away)
    qtbot.waitUntil(lambda: window.banner.text != "", timeout=WAIT_MS)
    window, page = opened(program, qtbot)
    qtbot.waitUntil(lambda: page.trouble() == "", timeout=WAIT_MS)
    assert rows_of(page) == 0
    # Once, above; and no figures "stay" on a page that has none.
    assert "f.floor is not there" in window.banner.text
    assert "stay on screen" not in window.banner.text
    away.rename(floor.parent)
    qtbot.waitUntil(lambda: rows_of(page) == 3, timeout=WAIT_MS)
    assert (page.trouble(), page.stopped.text) == ("", "")
    # Away again: figures stay, and say of which days they are once others are looked at.
    floor.parent.rename(away)
    qtbot.waitUntil(lambda: window.banner.text != "", timeout=WAIT_MS)
    assert "stay on screen" in window.banner.text
    window.scope_bar.period_wanted.emit("yesterday")
    qtbot.waitUntil(lambda: page.stopped.text != "", timeout=WAIT_MS)
    assert page.stopped.text.startswith("What you see is of ")
    assert (rows_of(page), page.trouble()) == (3, "")
    away.rename(floor.parent)
    qtbot.waitUntil(lambda: page.stretch is not None and page.stretch.window.label == "yesterday", timeout=WAIT_MS)
    assert page.stopped.text == ""


def test_a_floor_that_was_replaced_is_asked_again(
    followed: tuple[app.Program, Path], floors: tuple[Path, Path], qtbot: QtBot
) -> None:
    program, floor = followed
    window, page = opened(program, qtbot)
    other = opened(program, qtbot, "page_voice")[1]
    opened(program, qtbot)
    assert rows_of(page) == 3
    shutil.copy(floors[1], floor.with_name("new"))
    os.replace(floor.with_name("new"), floor)
    qtbot.waitUntil(lambda: rows_of(page) == 7, timeout=WAIT_MS)
    asked: list[str] = []
    other.asked.connect(lambda token, _question: asked.append(token))
    window.qactions["page_voice"].trigger()
    assert asked != [], "pages behind ask when they are shown"


def test_asking_again_asks_the_page_in_front_and_keeps_what_is_chosen(
    followed: tuple[app.Program, Path], qtbot: QtBot
) -> None:
    program, _floor = followed
    window, page = opened(program, qtbot)
    taken = page.table()
    assert taken is not None
    taken.view.selectRow(1)
    before = taken.view.selected_keys()
    assert before != []
    window.qactions["refresh"].trigger()
    assert page.busy
    assert rows_of(page) == 3, "what is shown stays until the answer comes"
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert taken.view.selected_keys() == before


def test_a_past_that_is_written_to_is_due_once_a_minute(followed: tuple[app.Program, Path], qtbot: QtBot) -> None:
    program, floor = followed
    window, _page = opened(program, qtbot)
    fresh = Freshness()
    assert window.snapshot is not None
    fresh.asked(window.snapshot, EACH_MS)
    assert not fresh.past_is_due(window.snapshot, 3 * EACH_MS)
    before = window.snapshot.past_seq
    with closing(writing.open_for_writing(floor)) as db, db:
        db.execute("UPDATE contact SET talk_ms = 1 WHERE pk = (SELECT min(pk) FROM contact)")

    def heard() -> bool:
        return window.snapshot is not None and window.snapshot.past_seq > before

    qtbot.waitUntil(heard, timeout=WAIT_MS)
    assert window.snapshot is not None
    assert not fresh.past_is_due(window.snapshot, 2 * EACH_MS - 1)
    assert fresh.past_is_due(window.snapshot, 2 * EACH_MS)
    fresh.asked(window.snapshot, 2 * EACH_MS)
    assert not fresh.past_is_due(window.snapshot, 4 * EACH_MS)
