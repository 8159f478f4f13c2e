"""Cases and Voice in the window: a process answers, every mark opens its rows, and the book keeps who follows up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from supervisor import app
from supervisor.floor.simulator import fill
from tests.patience import WAIT_MS
from tests.widgets.centres import Centre, followed, signed_in
from widgets.dialogs.lists import Meaning
from widgets.dialogs.past_rows import PastRows
from widgets.pages.cases.page import CasesPage
from widgets.pages.voice.page import VoicePage
from widgets.windows.main import MainWindow

UNTIL_AT = 1_795_343_700_000


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cases") / "small.floor"
    fill(path, 8, 3, 5, until_at=UNTIL_AT, zone="Asia/Jerusalem")
    return path


@pytest.fixture
def window(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    return followed(program, floor, qtbot)


def cases_of(window: MainWindow, qtbot: QtBot) -> CasesPage:
    window.qactions["page_cases"].trigger()
    page = window.past.pages["page_cases"]
    assert isinstance(page, CasesPage)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.trouble() == ""
    return page


def voice_of(window: MainWindow, qtbot: QtBot) -> VoicePage:
    window.qactions["page_voice"].trigger()
    page = window.past.pages["page_voice"]
    assert isinstance(page, VoicePage)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.trouble() == ""
    return page


def rows_in(window: MainWindow, qtbot: QtBot) -> int:
    dialog = next(one for one in window.findChildren(PastRows) if one.isVisible())
    qtbot.waitUntil(lambda: not window.stage.past.busy, timeout=WAIT_MS)
    count = dialog.model.rowCount() + dialog.cut
    dialog.accept()
    return count


def test_every_mark_of_cases_opens_as_many_cases_as_it_counts(window: MainWindow, qtbot: QtBot) -> None:
    page = cases_of(window, qtbot)
    part, view = page.cases, page.cases._view
    assert view is not None
    assert part.chart is not None
    at = max(at for at, count in enumerate(view.flow.opened) if count)
    part.chart.opened.emit(view.flow.keys[at])
    assert rows_in(window, qtbot) == view.flow.opened[at]
    band, figure = max(view.bands, key=lambda one: one[1].n)
    part.bands.opened.emit(band)
    assert rows_in(window, qtbot) == figure.n
    reason = part.pareto.bars[0]
    part.pareto.opened.emit(reason.key)
    assert rows_in(window, qtbot) == reason.value
    page.tabs.turn(1)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.knowledge.models["articles"].rowCount() > 0


def test_the_answers_behind_a_column_and_the_scores_by_queue(window: MainWindow, qtbot: QtBot) -> None:
    page = voice_of(window, qtbot)
    part = page.voice
    most = max(part.spreads["csat"].columns, key=lambda one: one.count)
    part.spreads["csat"].opened.emit(most.key)
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert part.models["answers"].rowCount() == most.count
    assert part.columns_of_followers() == set()
    part.tables["answers"].columns.choose({"answered", "comment"})
    window.past.forget()
    again = voice_of(window, qtbot).voice
    assert again.tables["answers"].columns.shown() == {"answered", "comment"}


def test_the_book_keeps_who_follows_up(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    page = voice_of(window, qtbot)
    part = page.voice
    part.spreads["csat"].opened.emit(max(part.spreads["csat"].columns, key=lambda one: one.count).key)
    qtbot.waitUntil(lambda: not page.busy and part.columns_of_followers() != set(), timeout=WAIT_MS)
    model = part.models["answers"]
    survey = model.key_at(0)
    places = str(model.value(0, "places"))
    part.follow_up_said.emit(survey, "taken", places)

    def told(who: str, state: str) -> None:
        row = model.row_of(survey)
        assert (model.value(row, "follower"), model.value(row, "follow_state")) == (who, f"follow_{state}")

    qtbot.waitUntil(lambda: told("Dana", "taken"), timeout=WAIT_MS)
    part.follow_up_said.emit(survey, "done", places)
    qtbot.waitUntil(lambda: told("Dana", "done"), timeout=WAIT_MS)

    qtbot.waitUntil(lambda: "Omer" in (part._people or {}).values(), timeout=WAIT_MS)
    assert part._people is not None
    assert "Dana" not in part._people.values(), "who works here takes it by the line above"
    omer = next(id for id, name in part._people.items() if name == "Omer")
    part.follow_up_given.emit(survey, omer, places)
    qtbot.waitUntil(lambda: told("Omer", "taken"), timeout=WAIT_MS)

    part.follow_up_said.emit(survey, "sideways", places)
    qtbot.waitUntil(lambda: "sideways" in window.notice_text, timeout=WAIT_MS)
    assert window.hub is not None
    with qtbot.waitSignal(window.hub.snapshot_changed, timeout=WAIT_MS):
        window.refresh()
    assert "sideways" in window.banner.text, "a refusal stays until it was read"
    window.banner.acted.emit()
    assert (window.notice_text, window.banner.text) == ("", "")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F1])
def test_a_tile_opens_its_rows_and_its_meaning_from_the_keyboard(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    page = cases_of(window, qtbot)
    window.activateWindow()
    tile = page.cases.tiles.tiles["cases_solved"]
    tile.setFocus()
    qtbot.waitUntil(tile.hasFocus)
    action = window.qactions["rows" if key == Qt.Key.Key_Return else "explain"]
    action.trigger()
    wanted: type[QDialog] = PastRows if key == Qt.Key.Key_Return else Meaning
    dialog = next(one for one in window.findChildren(wanted) if one.isVisible())
    assert "Solved cases" in dialog.windowTitle()
    qtbot.waitUntil(lambda: not window.stage.past.busy, timeout=WAIT_MS)
    dialog.accept()
