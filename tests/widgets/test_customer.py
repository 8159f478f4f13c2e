"""The customer at hand in the window: from a row in a moment, kept up to date, gone with the floor."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from supervisor import app, formats
from supervisor.floor import writing
from supervisor.models.table_model import TableModel
from supervisor.views import tables
from supervisor.views.columns import Column, TableData
from supervisor.views.customer import TABLES, CustomerCard, CustomerOf
from tests.patience import WAIT_MS
from tests.widgets.centres import Centre, signed_in
from widgets.dialogs.customer import CustomerDialog
from widgets.windows.customer_door import behind
from widgets.windows.main import MainWindow

MINUTE = 60_000


@pytest.fixture
def floor(tmp_path: Path) -> Path:
    """Dana waits; she rang an hour ago too, and nobody answered."""
    path, now_at = tmp_path / "small.floor", time.time_ns() // 1_000_000
    with writing.create(path, zone="UTC") as connection:
        put(connection, "queue", id="q", name="Billing", channel="voice")
        put(connection, "customer", id="dana", name="דנה לוי", segment="gold")
        same = {"queue": "q", "customer": "dana", "address": "050-111", "direction": "inbound", "channel": "voice"}
        lost_at = now_at - MINUTE
        put(connection, "contact", id="lost", queued_at=lost_at - 40_000, ended_at=lost_at, outcome="abandoned", **same)
        put(connection, "contact", id="waits", queued_at=now_at - 20_000, **same)
        put(connection, "survey", id="s", contact="lost", answered_at=now_at - 1_000, csat=2, comment="חיכיתי")
    connection.close()
    return path


def put(connection: object, table: str, **values: object) -> None:
    writing.upsert(connection, table, tuple(values), [tuple(values.values())])  # type: ignore[arg-type]  # a connection


@pytest.fixture
def window(program: app.Program, floor: Path, qtbot: QtBot) -> MainWindow:
    program.open_floor(floor)
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.floor.models["waiting"].rowCount() == 1, timeout=WAIT_MS)
    return window


def shown(window: MainWindow, qtbot: QtBot) -> CustomerDialog:
    """The dialog with the whole card."""
    found: list[CustomerDialog] = []

    def whole() -> None:
        found[:] = [one for one in window.findChildren(CustomerDialog) if one.isVisible()]
        assert found
        assert found[0].card is not None
        assert found[0].card.read_back_to_at is None

    qtbot.waitUntil(whole, timeout=WAIT_MS)
    return found[0]


def told(dialog: CustomerDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_enter_on_who_waits_shows_who_that_is(window: MainWindow, qtbot: QtBot) -> None:
    window.floor.go_to("waiting")
    QTest.keyClick(window.floor.tables["waiting"], Qt.Key.Key_Return)
    dialog = shown(window, qtbot)
    assert dialog.card is not None
    assert (dialog.card.id, dialog.card.contact_count) == ("dana", 2)
    assert not dialog.isModal()
    texts = told(dialog)
    assert any("דנה לוי" in text for text in texts)
    assert {"gold", "050-111"} <= {text.strip("\u2066\u2067\u2068\u2069\u200e") for text in texts}
    assert any("The newest answer was a low one" in text for text in texts)
    assert [dialog.models[name].rowCount() for name in TABLES] == [2, 0, 1, 0]
    assert dialog.models["answers"].cell(0, 5).text == formats.isolate("חיכיתי")
    assert dialog.tables["cases"].empty_text.startswith("This is not measured here")
    assert dialog.tables["contacts"].hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.customer._dialog is None, timeout=WAIT_MS)


def test_a_figure_of_a_caller_still_opens_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    view = window.floor.tables["waiting"]
    with qtbot.waitSignal(window.floor.rows_wanted):
        view.opened.emit(view.rows.key_at(0), "tries")
    window.doors.close_rows()


def test_the_menu_of_a_caller_and_the_key(window: MainWindow, qtbot: QtBot) -> None:
    view = window.floor.tables["to_reach"]
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1, timeout=WAIT_MS)
    menu = view._menu_at(view.rows.key_at(0), "caller", view.pos())
    action = next(one for one in menu.actions() if one.text() == "Customer at hand")
    action.trigger()
    dialog = shown(window, qtbot)
    assert dialog.card is not None
    assert dialog.card.asked == CustomerOf("address", "050-111")
    assert [row["id"] for row in dialog.card.contacts] == ["waits", "lost"]
    window.activateWindow()
    window.floor.go_to("waiting")
    qtbot.waitUntil(window.floor.tables["waiting"].hasFocus, timeout=WAIT_MS)
    window.qactions["customer"].trigger()
    qtbot.waitUntil(lambda: dialog.card is not None and dialog.card.asked.kind == "contact", timeout=WAIT_MS)
    assert len([one for one in window.findChildren(CustomerDialog) if one.isVisible()]) == 1


@pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so of every tip
def test_a_row_without_a_customer_says_so(window: MainWindow) -> None:
    window.floor.go_to("queues")
    window.qactions["customer"].trigger()
    assert "No customer stands behind this row" in QToolTip.text()
    assert not window.notice_text, "no news are covered"


def test_the_rows_behind_a_figure_lead_to_their_customer(window: MainWindow, qtbot: QtBot) -> None:
    window.doors.rows("waiting", "", "totals")
    rows = window.doors._rows.dialog
    assert rows is not None
    qtbot.waitUntil(lambda: rows.model.rowCount() == 1, timeout=WAIT_MS)
    rows.view.opened.emit(rows.model.key_at(0), "caller")
    dialog = shown(window, qtbot)
    assert dialog.card is not None
    assert dialog.card.asked == CustomerOf("contact", "waits")
    window.doors.close_rows()


def test_it_goes_with_the_floor(program: app.Program, window: MainWindow, qtbot: QtBot) -> None:
    window.customer.open(CustomerOf("customer", "dana"))
    shown(window, qtbot)
    program.close_floor()
    assert window.customer._dialog is None
    window.customer.open(CustomerOf("customer", "dana"))
    assert program.customers._number > 0, "without a floor nobody answers"


def test_who_is_signed_out_sees_nobody(guarded: app.Program, qtbot: QtBot, centre: Centre) -> None:
    window = signed_in(guarded, qtbot)
    window.customer.open(CustomerOf("customer", "customer-000001"))
    shown(window, qtbot)
    guarded.keeper.sign_out()
    qtbot.waitUntil(lambda: window.customer._dialog is None, timeout=WAIT_MS)
    assert not [one for one in window.findChildren(CustomerDialog) if one.isVisible()]


def test_several_who_may_be_meant_are_doors(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    dialog = CustomerDialog()
    qtbot.addWidget(dialog)
    asked = CustomerOf("address", "050")
    dialog.show_card(CustomerCard(asked, 0, "UTC", found=True, address="050", others=(("k1", "Omer"), ("k2", "Noa"))))
    doors = [one for one in dialog.findChildren(QPushButton) if one.property("customer")]
    assert [one.property("customer") for one in doors] == ["k1", "k2"]
    with qtbot.waitSignal(dialog.asked) as wanted:
        doors[1].click()
    assert wanted.args == [CustomerOf("customer", "k2")]


def test_what_is_not_whole_yet_says_how_far_it_is(qtbot: QtBot, speak: Callable[[str], None]) -> None:
    dialog = CustomerDialog("Dana")
    qtbot.addWidget(dialog)
    asked = CustomerOf("contact", "x")
    dialog.show_card(CustomerCard(asked, 10**12, "UTC", found=True, name="Dana", read_back_to_at=10**12))
    assert "Reading older rows" in dialog._said.text()
    dialog.show_card(CustomerCard(asked, 10**12, "UTC", found=True, name="Dana"))
    assert dialog._said.text() == ""
    dialog.show_card(CustomerCard(asked, 10**12, "UTC"))
    assert "Nobody is known by this row" in dialog._said.text()
    assert dialog.body.isHidden()


@pytest.mark.parametrize(
    ("columns", "cells", "found"),
    [
        (tables.ROWS, {"id": "c1", "caller": "Dana"}, CustomerOf("contact", "c1")),
        (tables.WAITING, {"contact": "c2", "caller": "Dana"}, CustomerOf("contact", "c2")),
        (tables.TO_REACH, {"address": "050"}, CustomerOf("address", "050")),
        ((Column("survey", tables.ROWS[0].title, "name"),), {"survey": "s1"}, CustomerOf("survey", "s1")),
        ((Column("case_id", tables.ROWS[0].title, "name"),), {"case_id": "k1"}, CustomerOf("case", "k1")),
        (tables.QUEUES, {"queue": "Billing"}, None),
    ],
)
def test_who_stands_behind_a_row_of_any_table(
    columns: tuple[Column, ...], cells: dict[str, str], found: CustomerOf | None
) -> None:
    model = TableModel(columns)
    model.show(TableData("", columns, ["k"], {one.id: [cells.get(one.id)] for one in columns}), 0, "UTC")
    told_by = behind(model, "k")
    assert (told_by[0] if told_by is not None else None) == found
    assert behind(model, "gone") is None


def test_menus_of_other_rows_offer_no_customer(window: MainWindow) -> None:
    view = window.floor.tables["queues"]
    menu: QMenu = view._menu_at(view.rows.key_at(0), "queue", view.pos())
    assert "Customer at hand" not in [one.text() for one in menu.actions()]
