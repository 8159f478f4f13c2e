"""A floor opens on the page that has something, and the Floor page says kindly what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from supervisor import app, clock
from supervisor.floor.importers.table.run import run
from supervisor.kpi.figures import NOT_MEASURED, Figure
from supervisor.kpi.measured import OTHER_ROWS, ROWS
from supervisor.views.floor import FloorView
from tests.commands.floors import Floor, NewFloor
from tests.patience import WAIT_MS
from tests.widgets.centres import window_of
from widgets.pages.floor import FloorPage
from widgets.windows import landing
from widgets.windows.main import MainWindow

ALL = frozenset((*ROWS, *OTHER_ROWS))


@pytest.mark.parametrize(
    ("tables", "page", "part"),
    [
        ((), "", 0),
        (("contact",), "", 0),
        (("agent_state", "case"), "", 0),
        (("case", "customer", "survey"), "page_cases", 0),
        (("survey", "customer"), "page_voice", 0),
        (("customer",), "page_voice", 1),
        (("sale",), "page_voice", 1),
        (("self_service",), "page_cases", 1),
        (("measure_total",), "page_trends", 0),
    ],
)
def test_the_first_page_that_has_something(tables: tuple[str, ...], page: str, part: int) -> None:
    empty = ALL - frozenset(tables)
    assert (landing.page_of(empty), landing.part_of(page, empty)) == (page, part)
    told = landing.nothing(empty)
    if {"contact", "agent_state"} & set(tables):
        assert told is None
    else:
        assert told is not None
        assert (told.action, bool(told.title and told.text)) == (page or "import_export", True)


@pytest.mark.parametrize(("agents", "page"), [(True, "page_agents"), (False, "page_trends")])
def test_exports_of_contacts_open_on_what_has_been(agents: bool, page: str) -> None:
    told = (ALL - {"contact", "case"}, True, agents)
    assert landing.page_of(*told) == page
    floor_page = landing.nothing(*told)
    assert floor_page is not None
    assert floor_page.action == page
    # Where states are told too, the Floor page stands as they stood.
    assert landing.nothing(ALL - {"contact", "agent_state"}, True, agents) is None


def test_what_is_not_measured_is_no_0(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], view: FloorView
) -> None:
    page = FloorPage()
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    page.add_chart()
    unmeasured = tuple(
        replace(one, figure=Figure(None, 0, one.figure.unit, state=NOT_MEASURED), spark=()) for one in view.tiles
    )
    page.show_view(replace(view, tiles=unmeasured, empty=frozenset(("contact",))), 0, "UTC", {})
    assert {(tile.face.value, tile.face.second) for tile in page.tiles.values()} == {("–", "not measured here")}
    assert page.tables["waiting"].empty_text == "Contacts are not measured here"
    assert page.chart is not None
    assert not page.chart.isVisible()
    page.show_view(view, 0, "UTC", {})
    assert page.chart.isVisible()


def test_the_page_says_what_it_needs_until_it_has_it(
    qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None], view: FloorView
) -> None:
    page = FloorPage()
    qtbot.addWidget(page)
    page.show()
    page.show_view(view, 0, "UTC", {})
    page.say_nothing("Nothing here", "Because.", "Go on")
    assert not page.tiles["waiting"].isVisible()
    (door,) = (one for one in page.findChildren(QPushButton) if one.text() == "Go on")
    with qtbot.waitSignal(page.left):
        door.click()
    page.say_nothing("", "", "")
    assert page.tiles["waiting"].isVisible()


def opened(program: app.Program, qtbot: QtBot, floor: Floor) -> str:
    """The page that the window stands on when the floor was read."""
    window = window_of(program)
    program.open_floor(floor.path)
    qtbot.waitUntil(lambda: window.snapshot is not None and window.snapshot.feed.state != "loading", timeout=WAIT_MS)
    QApplication.processEvents()
    return in_front(window)


def in_front(window: MainWindow) -> str:
    page = window.pages.currentWidget()
    return page.objectName() if page is not None else ""


def test_a_floor_of_cases_opens_on_cases_without_alarm(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    hour_ago = clock.now_ms() - clock.HOUR_MS
    floor = NewFloor(tmp_path)().add("case", {"opened_at": hour_ago})
    assert opened(program, qtbot, floor) == "page_cases"
    window = window_of(program)
    assert (window.banner.text, window.scope_bar.freshness.state) == ("", "closed")
    assert window.scope_bar.freshness.text.startswith("data until")
    window.qactions["page_floor"].trigger()
    (door,) = (one for one in window.floor.findChildren(QPushButton) if one.text().startswith("Go to"))
    door.click()
    assert in_front(window) == "page_cases"


def test_sales_of_a_year_ago_stand_as_they_stood(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    year_ago = clock.now_ms() - 365 * clock.DAY_MS
    floor = NewFloor(tmp_path)().add("sale", {"at": year_ago, "kind": "new"})
    assert opened(program, qtbot, floor) == "page_voice"
    window = window_of(program)
    page = window.past.pages["page_voice"]
    qtbot.waitUntil(lambda: page.stretch is not None, timeout=WAIT_MS)
    assert page.stretch is not None
    assert page.stretch.now_at == year_ago
    assert "This floor last spoke" in window.banner.text


def test_a_file_of_past_calls_opens_on_agents_and_says_until_when(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    day_ago = datetime.fromtimestamp(clock.now_ms() // 1000 - 86_400, UTC)
    data, said = tmp_path / "calls.csv", tmp_path / "map.toml"
    data.write_text(f"Id,At,Who,Wait,Talk\n1,{day_ago:%Y-%m-%d %H:%M:%S},Dana,5,60\n", encoding="utf-8")
    said.write_text(
        '[source]\nrow = "contact"\nid = "Id"\nzone = "UTC"\n[fields]\nqueued_at = "At"\nagent = "Who"\n'
        'wait_ms = { column = "Wait", unit = "seconds" }\nconversation_ms = { column = "Talk", unit = "seconds" }\n'
        'outcome = { constant = "answered" }\n',
        encoding="utf-8",
    )
    floor = Floor(tmp_path / "made by hand.db")
    run([data], tmp_path / "floor.db", map_path=said)
    floor.path = tmp_path / "floor.db"
    # Whoever follows a folder says every second that it lives; that is no news of calls.
    floor.execute("UPDATE meta SET value = ? WHERE key = 'heartbeat_at'", clock.now_ms())
    assert opened(program, qtbot, floor) == "page_agents"
    window = window_of(program)
    assert window.snapshot is not None
    assert window.snapshot.feed.state == "told"
    assert window.scope_bar.freshness.text.startswith("data until")
    assert window.banner.text == "" or "This floor last spoke" in window.banner.text
    # The last 28 days end before the only day there is: that one is looked at, until somebody chooses a period.
    page = window.past.pages["page_agents"]
    qtbot.waitUntil(lambda: page.stretch is not None and not page.busy, timeout=WAIT_MS)
    assert window.past.period() == f"{day_ago:%Y-%m-%d}..{day_ago + timedelta(days=1):%Y-%m-%d}"
    taken = page.table()
    assert taken is not None
    assert taken.model.rowCount() == 1
    assert window.before_line.text == ""
    window.scope_bar.period_wanted.emit("last_28_days")
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert window.past.period() == "last_28_days"
    assert window.before_line.text
    window.qactions["page_floor"].trigger()
    assert not window.floor.tiles["waiting"].isVisible()


def test_a_floor_that_is_not_there_is_told_once_and_nothing_is_said_of_it(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_of(program)
    program.open_floor(tmp_path / "later.db")
    qtbot.waitUntil(lambda: "is not there" in window.banner.text, timeout=WAIT_MS)
    assert not window.floor.tiles["waiting"].isVisible()
    window.qactions["page_agents"].trigger()
    page = window.past.pages["page_agents"]
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT_MS)
    assert page.trouble() == ""
    Floor(tmp_path / "later.db").add("contact", {"queued_at": clock.now_ms() - clock.HOUR_MS})
    qtbot.waitUntil(lambda: window.snapshot is not None and page.stretch is not None, timeout=WAIT_MS)
    window.qactions["page_floor"].trigger()
    qtbot.waitUntil(lambda: window.floor.tiles["waiting"].isVisible(), timeout=WAIT_MS)
