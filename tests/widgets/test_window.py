"""The whole window over a real hub and a simulated floor: following, scope, doors, languages, keys, fallen feeds."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from supervisor import app, clock, formats, settings
from supervisor.floor import writing
from supervisor.floor.simulator import daytime_zone, fill
from tests.patience import WAIT_MS
from tests.widgets.centres import followed, is_whole
from widgets import actions, theme
from widgets.dialogs.lists import Health, Meaning, Shortcuts
from widgets.dialogs.palette import Palette
from widgets.dialogs.rows import RowsDialog
from widgets.dialogs.settings import SettingsDialog


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre of twenty agents, yesterday and today until now, with a site in another zone at whatever hour."""
    path = tmp_path_factory.mktemp("floor") / "centre.db"
    at = time.time_ns() // 1_000_000
    zone = daytime_zone(at)
    fill(path, 20, 1, 3, until_at=at, zone=zone)
    other = "Europe/Bucharest" if zone == "Asia/Jerusalem" else "Asia/Jerusalem"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE site SET zone = ? WHERE id = 'site-ro'", (other,))
    return path


def opened(window: QWidget, kind: type[QDialog]) -> QDialog:
    """The open dialog of a kind."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_floor_is_followed_and_let_go(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    assert window.windowTitle() == "centre - Moked"
    assert window.pages.currentWidget() is window.floor
    assert window.floor.models["queues"].rowCount() > 3
    assert window.floor.models["agents"].rowCount() >= 1
    assert window.floor.tiles["answered"].face.value != formats.NO_DATA
    assert window.floor.chart is not None
    assert window.scope_bar.window_button.text().startswith("Today, ")
    program.close_floor()
    assert window.pages.currentWidget() is window.welcome
    assert program.memory.value("recent") in (str(floor), [str(floor)])
    offered = [one for one in window.welcome.findChildren(QToolButton) if one.property("path") == str(floor)]
    with qtbot.waitSignal(window.welcome.floor_chosen) as chosen:
        offered[0].click()
    assert chosen.args == [floor]


def test_a_figure_opens_to_its_rows_and_they_give_the_figure(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    assert program.hub is not None
    with qtbot.waitSignal(program.hub.rows_ready, timeout=WAIT_MS):
        window.doors.rows("service_level", "", "totals")
    dialog = opened(window, RowsDialog)
    assert isinstance(dialog, RowsDialog)
    assert dialog._check.text() == "Computed again from these rows: the same."
    assert dialog.model.rowCount() > 0
    assert " / " in dialog._said.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(RowsDialog) or not dialog.isVisible()


def test_filters_and_search_narrow_the_page(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    queues = window.floor.models["queues"]
    everything = queues.rowCount()
    assert window.snapshot is not None
    one = next(iter(window.snapshot.directory.queues))
    window.scope_bar.chips["queues"].choose({one})
    assert queues.rowCount() < everything
    assert window.scope_bar.chips["queues"].active
    window.qactions["clear_filters"].trigger()
    assert queues.rowCount() == everything
    name = queues.value(0, "queue")
    window.scope_bar.search.setText(name)
    qtbot.waitUntil(lambda: queues.rowCount() < everything, timeout=WAIT_MS)
    QTest.keyClick(window.scope_bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: queues.rowCount() == everything, timeout=WAIT_MS)


def test_completed_only_is_kept_and_said(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.qactions["service_level"].trigger()
    assert window.floor.tiles["service_level"].face.second == "completed only"
    assert settings.load().service_level == "completed_only"
    window.qactions["service_level"].trigger()
    assert window.floor.tiles["service_level"].face.second == ""


def test_the_board_stays_and_says_so_when_the_file_goes_away(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    shown = window.floor.tiles["answered"].face.value
    away = floor.with_suffix(".away")
    floor.rename(away)
    try:
        qtbot.waitUntil(lambda: window.scope_bar.freshness.state in ("failed", "stopped"), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: bool(window.banner.text), timeout=WAIT_MS)
        assert window.floor.tiles["answered"].face.value == shown
        assert window.floor.tables["queues"].dimmed
    finally:
        away.rename(floor)


def test_shifts_are_offered_and_shown(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.scope_bar.window_wanted.emit("morning")
    qtbot.waitUntil(lambda: window.scope_bar.window_button.text().startswith("Morning"), timeout=WAIT_MS)
    assert program.memory.value("scope/window") == "morning"


def test_look_and_density_change_at_once_and_are_kept(program: app.Program, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    height = window.floor.tables["queues"].verticalHeader().defaultSectionSize()
    window.qactions["dark"].trigger()
    window.qactions["compact"].trigger()
    assert theme.now() == theme.Theme("dark", "compact")
    QApplication.processEvents()
    assert window.floor.tables["queues"].verticalHeader().defaultSectionSize() < height
    assert (settings.load().theme, settings.load().density) == ("dark", "compact")
    assert window.qactions["dark"].isChecked()


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_another_language_makes_the_window_anew(program: app.Program, floor: Path, qtbot: QtBot, language: str) -> None:
    before = followed(program, floor, qtbot)
    program.change({"language": language})
    window = program.window
    assert window is not None
    assert window is not before
    rtl = language in ("he", "ar")
    assert (window.layoutDirection() == Qt.LayoutDirection.RightToLeft) == rtl
    assert window.floor.models["queues"].rowCount() > 3
    rail, page = window.rail.mapTo(window, window.rail.rect().center()), window.floor
    assert (rail.x() > page.mapTo(window, page.rect().center()).x()) == rtl
    first, second = (window.floor.tables["queues"].columnViewportPosition(at) for at in (0, 2))
    assert (first > second) == rtl
    program.change({"language": "en"})


def test_the_palette_finds_and_goes(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.qactions["palette"].trigger()
    palette = opened(window, Palette)
    assert isinstance(palette, Palette)
    name = formats.plain(window.floor.models["agents"].cell(0, 0).text)
    palette.field.setText(name)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args[0] == "agents"
    assert window.floor.tables["agents"].selected_keys() == [chosen.args[1]]


def test_letters_that_nothing_is_called_by_are_searched_for_on_the_page(
    program: app.Program, floor: Path, qtbot: QtBot
) -> None:
    window = followed(program, floor, qtbot)
    window.qactions["palette"].trigger()
    palette = opened(window, Palette)
    assert isinstance(palette, Palette)
    assert not palette.none.isVisible()
    palette.field.setText("qqzzqq")
    assert palette.none.isVisible()
    assert "qqzzqq" in palette.none.text()
    titles = [formats.plain(palette.list.model().index(row, 0).data()) for row in range(2)]
    assert titles == ["Search the page for “qqzzqq”", "Keyboard shortcuts"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.scope_bar.search.text() == "qqzzqq"
    window.scope_bar.clear()


def test_without_a_floor_only_what_can_be_done_is_offered(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    idle = {entry.id for entry in window.doors._deeds()}
    assert {"open_floor", "import_export", "try_demo", "settings", "shortcuts"} <= idle
    assert not idle & {"columns", "copy", "rows", "to_agents", "close_floor"}
    followed(program, floor, qtbot)
    assert window.qactions["columns"].isEnabled()


def test_palette_offers_every_action_and_figure(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    offered = {entry.id for entry in window.doors._deeds()}
    of_a_book = {one.id for one in actions.ACTIONS if one.group == "book"} - {"open_book", "new_book"}
    assert offered == set(actions.BY_ID) - {"palette"} - of_a_book


@pytest.mark.parametrize(
    ("action", "kind"), [("shortcuts", Shortcuts), ("health", Health), ("settings", SettingsDialog)]
)
def test_dialogs_open_and_close_with_escape(
    program: app.Program, floor: Path, qtbot: QtBot, action: str, kind: type[QDialog]
) -> None:
    window = followed(program, floor, qtbot)
    window.qactions[action].trigger()
    dialog = opened(window, kind)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [one for one in window.findChildren(kind) if one.isVisible()])


def test_opening_data_health_looks_at_the_data_anew(
    program: app.Program, floor: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    own = Path(shutil.copy(floor, tmp_path / "own.db"))
    window = followed(program, own, qtbot)
    connection = writing.open_for_writing(own)
    backwards = ("backwards", 2_000, 1_000, 3_000, "answered")
    writing.upsert(connection, "contact", ("id", "queued_at", "answered_at", "ended_at", "outcome"), [backwards])
    connection.close()
    window.qactions["health"].trigger()
    dialog = opened(window, Health)

    def says_so() -> bool:
        return any("answered before" in label.text() for label in dialog.findChildren(QLabel))

    qtbot.waitUntil(says_so, timeout=WAIT_MS)
    dialog.accept()


def test_f1_on_a_tile_says_what_the_figure_means(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.activateWindow()
    window.floor.tiles["asa"].setFocus()
    window.qactions["explain"].trigger()
    assert opened(window, Meaning).windowTitle() == "ASA"
    opened(window, Meaning).accept()


def test_escape_goes_from_the_search_to_the_page(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.activateWindow()
    window.qactions["search"].trigger()
    assert window.scope_bar.search.hasFocus()
    QTest.keyClick(window.scope_bar.search, Qt.Key.Key_Escape)
    assert window.floor.tables["queues"].hasFocus()


def test_settings_are_read_as_typed_and_wrong_ones_are_said(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.qactions["settings"].trigger()
    dialog = opened(window, SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    field = dialog.fields["service_level_ms"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "0:20"
    field.setText("0:30")
    field.editingFinished.emit()
    assert program.settings.service_level_ms == 30_000
    shifts = dialog.fields["shifts"]
    assert isinstance(shifts, QLineEdit)
    shifts.setText("early 06:00-14:00, late 14:00-22:00")
    shifts.editingFinished.emit()
    assert program.settings.shifts == {"early": "06:00-14:00", "late": "14:00-22:00"}
    shifts.setText("never")
    shifts.editingFinished.emit()
    assert "is not a shift" in dialog._said["shifts"].text()
    assert program.settings.shifts == {"early": "06:00-14:00", "late": "14:00-22:00"}
    dialog.accept()


def test_what_cannot_be_followed_is_said(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.db"
    path.write_text("These are notes.")
    program.open_floor(path)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.banner.text), timeout=WAIT_MS)
    assert window.snapshot is None


QUEUE_LOG = """\
1763800000|NONE|NONE|NONE|QUEUESTART|
1763800010|c1|sales|NONE|ENTERQUEUE||0501234567|1
1763800020|c1|sales|PJSIP/101|CONNECT|10|c1a|2
1763800080|c1|sales|PJSIP/101|COMPLETECALLER|10|60|1
"""


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files onto the middle of a window and let go; whether the window takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    target = window.childAt(window.rect().center()) or window
    place, deed = QPointF(target.rect().center()), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), deed, data, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(place, deed, data, left, none))
    return True


def test_a_file_is_dropped_on_any_page(program: app.Program, floor: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    assert drop(window, floor)
    qtbot.waitUntil(lambda: is_whole(window), timeout=WAIT_MS)
    assert window.windowTitle() == "centre - Moked"
    log = tmp_path / "queue_log"
    log.write_text(QUEUE_LOG, encoding="utf-8")
    assert drop(window, log)
    assert window.pages.currentWidget() is window.welcome
    assert window.scope_bar.isHidden()
    qtbot.waitUntil(lambda: window.windowTitle() == "queue_log - Moked", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.floor.models["queues"].rowCount() == 1, timeout=WAIT_MS)
    assert not drop(window)


def test_an_import_is_stopped_from_the_window_and_what_it_read_is_shown(
    program: app.Program, floor: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = followed(program, floor, qtbot)
    log = tmp_path / "queue_log"
    calls = ("".join(f"{1_763_800_000 + at}|{part.format(at)}" for part in CALL) for at in range(150_000))
    log.write_text("".join(calls), encoding="utf-8")
    window.activateWindow()
    program.importing.take([log])
    assert window.focusWidget() is window.welcome.cancel
    assert not window.welcome.doors[0].button.isEnabled()
    qtbot.waitUntil(lambda: window.welcome.bar.value() > 0, timeout=WAIT_MS)
    QTest.keyClick(window.welcome.cancel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.welcome.cancel.isVisible(), timeout=WAIT_MS)
    assert window.welcome.doors[0].button.isEnabled()
    assert window.pages.currentWidget() is window.floor
    assert window.scope_bar.isVisible()
    qtbot.waitUntil(lambda: window.windowTitle() == "queue_log - Moked", timeout=WAIT_MS)
    assert window.banner.text.startswith("Stopped early.")


CALL = (
    "c{0}|sales|NONE|ENTERQUEUE||0501234567|1\n",
    "c{0}|sales|PJSIP/101|CONNECT|0|c{0}|1\n",
    "c{0}|sales|PJSIP/101|COMPLETECALLER|0|0|1\n",
)


def named(interface: QAccessibleInterface) -> Iterator[tuple[QWidget, str]]:
    """Every focusable widget below, with what a screen reader calls it."""
    thing = interface.object()
    takes = isinstance(thing, QWidget) and thing.focusPolicy() != Qt.FocusPolicy.NoFocus
    if takes and isinstance(thing, QWidget) and thing.isVisible():
        yield thing, interface.text(QAccessible.Text.Name)
    for at in range(interface.childCount()):
        child = interface.child(at)
        if isinstance(child.object(), QWidget):
            yield from named(child)


def test_everything_that_takes_the_focus_has_a_name(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    for page in (window.floor, window.welcome):
        window.pages.setCurrentWidget(page)
        found = list(named(QAccessible.queryAccessibleInterface(window)))
        assert len(found) > 8
        nameless = [
            f"{type(thing).__name__} {thing.objectName()!r} in {thing.parent()!r}" for thing, name in found if not name
        ]
        assert nameless == []


def test_the_keyboard_reaches_everything(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    window.activateWindow()
    window.setFocus()
    seen: set[QWidget] = set()
    for _ in range(80):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is not None:
            seen.add(focus)
    assert set(window.floor.tiles.values()) <= seen
    assert {window.floor.tables["queues"], window.floor.tables["agents"], window.floor.tables["waiting"]} <= seen
    assert window.scope_bar.search in seen
    assert {button for button in window.rail.buttons.values() if button.isVisible()} <= seen


def test_a_site_of_another_zone_has_a_day_of_its_own(program: app.Program, floor: Path, qtbot: QtBot) -> None:
    window = followed(program, floor, qtbot)
    assert window.snapshot is not None
    directory, zone = window.snapshot.directory, window.snapshot.zone
    site, other = next((site, there) for site, there in directory.site_zone.items() if there != zone)
    before = window.snapshot.window.start_at

    def shows(wanted: str) -> Callable[[], bool]:
        return lambda: window.snapshot is not None and window.snapshot.zone == wanted

    window.scoping._set_filter("sites", frozenset((site,)))
    qtbot.waitUntil(shows(other), timeout=WAIT_MS)
    assert window.snapshot.window.start_at == clock.day_window(window.snapshot.now_at, clock.zone(other)).start_at
    window.scoping._set_filter("sites", frozenset())
    qtbot.waitUntil(shows(zone), timeout=WAIT_MS)
    assert window.snapshot.window.start_at == before
