"""The formula chooser in the window: all formulas side by side, what makes the difference, and the choice."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from supervisor import app, formats
from supervisor.floor import writing
from supervisor.formulas import FORMULAS
from supervisor.models import variant_words
from supervisor.views.variants import VariantClass
from tests.patience import WAIT_MS
from tests.widgets.centres import Centre, signed_in
from widgets.dialogs.lists import Meaning
from widgets.dialogs.variants import VariantsDialog
from widgets.pages.past.tiles import TileGrid
from widgets.pages.trends.page import TrendsPage
from widgets.parts.table_view import TableView
from widgets.windows.main import MainWindow
from widgets.windows.variants_door import row_of


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Today two answered in time; one gave up at once, one after a minute."""
    path, now_at = tmp_path_factory.mktemp("floor") / "small.floor", time.time_ns() // 1_000_000
    with writing.create(path, zone="UTC") as connection:
        columns = ("id", "queue", "direction", "channel", "queued_at", "answered_at", "ended_at", "outcome")
        # Moments after each other, so that all are of one day whenever this runs.
        rows = [
            (f"c{number}", "q", "inbound", "voice", now_at - 400, now_at - 390 if got else None, now_at - 390 + wait,
             "answered" if got else "abandoned")
            for number, (got, wait) in enumerate(((True, 10), (True, 10), (False, 10), (False, 300)))
        ]  # fmt: skip
        writing.upsert(connection, "contact", columns, rows)
        target = ("id", "queue", "from_at", "service_level_ms", "target_ratio", "short_abandon_ms")
        writing.upsert(connection, "queue_target", target, [("t", "q", 0, 100, 0.8, 50)])
        writing.upsert(connection, "queue", ("id", "name"), [("q", "Billing")])
    connection.close()
    return path


@pytest.fixture
def window(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    program.open_floor(floor)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.floor.models["queues"].rowCount() == 1, timeout=WAIT_MS)
    return window


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of the offscreen platform, when a box pops up
def test_thresholds_are_said_with_who_said_them(window: MainWindow, qtbot: QtBot) -> None:
    dialog = compared(window, qtbot)
    assert dialog.told is not None
    assert [(one.setting, one.least_ms, one.most_ms, one.sources) for one in dialog.told.thresholds] == [
        ("service_level_ms", 100, 100, ("floor",)), ("short_abandon_ms", 50, 50, ("floor",)),
    ]  # fmt: skip
    assert "Short abandon: 0:00 (the floor’s own targets)" in dialog.thresholds.text()
    asked: list[tuple[str, object]] = []
    dialog.setting_wanted.connect(lambda name, value: asked.append((name, value)))
    dialog.setting_wanted.disconnect(window.formulas._change_setting)
    dialog.change.click()
    menu = dialog.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Service level threshold", "Short abandon"]
    menu.actions()[1].trigger()
    menu.close()
    assert asked == [("short_abandon_ms", 50)]
    assert compared(window, qtbot, "asa").told.thresholds == ()  # type: ignore[union-attr]  # it is told


def compared(window: MainWindow, qtbot: QtBot, kpi: str = "service_level") -> VariantsDialog:
    """The dialog with its answer."""
    window.formulas.open(kpi)
    dialog = window.formulas._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.told is not None, timeout=WAIT_MS)
    return dialog


def choose(dialog: VariantsDialog, variant: str) -> None:
    assert dialog.told is not None
    dialog.view.select_key(f"{[one.variant for one in dialog.told.rows].index(variant):04}")


def test_every_formula_stands_with_what_it_counts_differently_and_a_class_opens_its_rows(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = compared(window, qtbot)
    assert dialog.model.rowCount() == len(FORMULAS["service_level"])
    assert dialog.model.cell(0, 0).text.strip("\u2068\u2069") == "with those waiting past the threshold"
    assert dialog.model.cell(0, 3).text.strip("\u2068\u2069") == "in force"
    assert (dialog.use.isEnabled(), dialog.classes.rowCount()) == (False, 0)
    choose(dialog, "short_as_good")
    assert "of these short abandons" in dialog._formula.text()
    cells = [dialog.classes.cell(0, column).text.strip("\u2068\u2069") for column in range(4)]
    assert cells == ["1", "of these short abandons", "left out", "good"]
    assert dialog.use.isEnabled()
    choose(dialog, "completed_only")
    assert dialog.difference.empty_text == "Every row counts the same by both formulas."
    choose(dialog, "short_as_good")
    dialog.difference.opened.emit(dialog.classes.key_at(0), "n")
    rows = window.formulas._rows.dialog
    assert rows is not None
    qtbot.waitUntil(lambda: rows.model.rowCount() == 1, timeout=WAIT_MS)
    assert rows.model.value(0, "contact") == "c2"
    assert (rows.model.value(0, "here"), rows.model.value(0, "there")) == ("left out", "good")
    dialog.close()
    assert window.formulas._rows.dialog is None


def test_without_a_book_the_choice_holds_for_this_window(
    program: app.Program, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = compared(window, qtbot)
    choose(dialog, "of_all")
    dialog.use.click()
    assert window.variants()["service_level"] == "of_all"
    assert program.settings.service_level == "of_all"
    qtbot.waitUntil(lambda: dialog.told is not None and dialog.told.in_force == "of_all", timeout=WAIT_MS)
    dialog = compared(window, qtbot, "handle_time")
    choose(dialog, "median")
    dialog.use.click()
    assert program.settings.handle_time == "median"
    dialog.close()
    window.doors.meaning("handle_time")
    (meaning,) = window.findChildren(Meaning)
    assert any("median: handle time" in label.text() for label in meaning.findChildren(QLabel))
    page = window.past.open("page_agents")
    views = page.findChildren(TableView)
    assert {view.rows.variants["handle_time"] for view in views} == {"median"}  # type: ignore[attr-defined]  # a model
    assert window.variants()["service_level"] == "of_all"


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so of every tip
def test_ways_in(window: MainWindow, qtbot: QtBot) -> None:
    menu = QMenu(window)
    window.floor.tiles["service_level"].menu_wanted.emit(menu)
    assert [one.text() for one in menu.actions()].count("Compare formulas…") == 1
    next(one for one in menu.actions() if one.text() == "Compare formulas…").trigger()
    dialog = window.formulas._dialog
    assert dialog is not None
    assert dialog.kpi == "service_level"
    dialog.close()
    other = QMenu(window)
    window.floor.tiles["waiting"].menu_wanted.emit(other)
    assert "Compare formulas…" not in [one.text() for one in other.actions()]
    window.activateWindow()
    window.floor.tiles["answered"].setFocus()
    qtbot.waitUntil(window.floor.tiles["answered"].hasFocus, timeout=WAIT_MS)
    window.qactions["formulas"].trigger()
    assert "has one formula only" in QToolTip.text()
    window.past.open("page_trends")
    window.qactions["formulas"].trigger()
    assert window.formulas._dialog is not None
    assert window.formulas._dialog.kpi == "service_level"
    cases = window.past.open("page_cases")
    menu = QMenu(window)
    tiles = {name: tile for grid in cases.findChildren(TileGrid) for name, tile in grid.tiles.items()}
    tiles["resolution_time"].menu_wanted.emit(menu)
    assert [one.text() for one in menu.actions()].count("Compare formulas…") == 1
    window.doors._take("formulas", "fcr")
    assert window.formulas._dialog is not None
    assert window.formulas._dialog.kpi == "fcr"


def test_with_a_book_the_choice_is_dated_there(guarded: app.Program, qtbot: QtBot, centre: Centre) -> None:
    window = signed_in(guarded, qtbot)
    dialog = compared(window, qtbot)
    assert dialog.use.text() == "Use this formula from a day on…"
    choose(dialog, "of_answered")
    dialog.use.click()
    (form,) = window.books.forms.open.values()
    form.save.click()
    qtbot.waitUntil(lambda: window.variants()["service_level"] == "of_answered", timeout=WAIT_MS)
    with centre.book.store.reading() as view:
        (record,) = view.rows("setting", name="service_level")
    assert (record["value_json"], record["from_on"]) == ('"of_answered"', guarded.keeper.today_on())
    qtbot.waitUntil(lambda: dialog.told is not None and dialog.told.in_force == "of_answered", timeout=WAIT_MS)


def test_a_page_and_its_export_say_that_a_formula_changed_within_the_period(
    guarded: app.Program, qtbot: QtBot, centre: Centre
) -> None:
    window = signed_in(guarded, qtbot)
    today = guarded.keeper.today_on()
    day_before = (date.fromisoformat(today) - timedelta(days=1)).isoformat()
    day_after = (date.fromisoformat(today) + timedelta(days=1)).isoformat()
    centre.do("setting.set", name="service_level", value="of_answered", from_on=today)
    qtbot.waitUntil(lambda: window.formulas.in_force()["service_level"] == "of_answered", timeout=WAIT_MS)
    window.past.set_period(f"{day_before}..{day_after}")
    trends = window.past.open("page_trends")
    assert isinstance(trends, TrendsPage)
    trends.choose("service_level", "day", "")
    qtbot.waitUntil(lambda: trends.stretch is not None and not trends.busy, timeout=WAIT_MS)
    said = (
        f"The formula of Service level changed within this period ({formats.day(today)}). All figures here use the one "
        "in force at its end: of the answered."
    )
    assert formats.plain(window.before_line.text) == said
    assert "this figure is by another one: of the answered" in trends.figure.toolTip()
    window.deeds.exports.ask()
    assert window.deeds.exports._taken is not None
    assert [formats.plain(one) for one in window.deeds.exports._taken.stamp.remarks] == [said]
    trends.choose("asa", "day", "")
    qtbot.waitUntil(lambda: not trends.busy and not window.before_line.text, timeout=WAIT_MS)
    window.past.set_period(f"{today}..{day_after}")
    trends.choose("service_level", "day", "")
    qtbot.waitUntil(lambda: not trends.busy, timeout=WAIT_MS)
    assert window.before_line.text == ""


def test_who_may_not_choose_sees_why(guarded: app.Program, qtbot: QtBot, centre: Centre) -> None:
    window = signed_in(guarded, qtbot, "Omer")
    dialog = compared(window, qtbot, "fcr")
    choose(dialog, "marked")
    assert not dialog.use.isEnabled()
    assert "Your rights do not allow" in dialog.use.toolTip()
    guarded.keeper.sign_out()
    qtbot.waitUntil(lambda: window.formulas._dialog is None, timeout=WAIT_MS)


def test_from_a_row_the_formulas_are_of_that_row_and_say_so(window: MainWindow, qtbot: QtBot) -> None:
    view = window.floor.tables["queues"]
    assert row_of(view, "q") == ("queue", "q")
    assert row_of(window.floor.tables["waiting"], "c1") == ("", "")
    menu = QMenu(window)
    view.menu_wanted.emit(menu, "q", "service_level")
    action = menu.actions()[-1]
    action.trigger()
    dialog = window.formulas._dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.told is not None, timeout=WAIT_MS)
    assert window.formulas._lens.filters["queue"] == frozenset({"q"})
    assert formats.plain(dialog._said.text()).startswith("Queue: Billing · ")
    choose(dialog, "short_as_good")
    dialog.difference.opened.emit(dialog.classes.key_at(0), "n")
    rows = window.formulas._rows.dialog
    assert rows is not None
    qtbot.waitUntil(lambda: rows.model.rowCount() == 1, timeout=WAIT_MS)
    assert "short abandons" in rows._said.text(), "the formula that was asked for"


def test_who_was_marked_as_not_resolved_is_named_so() -> None:
    one = VariantClass("missed", "good", 3, ("first_unreturned",))
    said = "marked as not resolved, yet without a further contact"
    assert variant_words.which(one, ("", "no_return")) == said
    assert variant_words.which(one, ("marked", "no_return")) == "of these without a further contact"
