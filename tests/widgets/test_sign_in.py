"""A floor behind a book: nothing of it before somebody signs in, nothing once they are out. Real desk, real book."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import app
from tests.patience import WAIT_MS
from tests.widgets.centres import (
    PASSWORD,
    Centre,
    dialog_of,
    is_whole,
    locked,
    nothing_is_left,
    signed_in,
    try_to_sign_in,
    window_of,
)
from widgets.dialogs.lists import Health
from widgets.dialogs.palette import Palette
from widgets.dialogs.sign_in import ChangePassword, SignIn
from widgets.parts.secret import SecretField


def test_nothing_of_the_floor_is_there_before_somebody_signs_in(guarded: app.Program, qtbot: QtBot) -> None:
    locked(guarded, qtbot, "nobody")
    assert guarded.hub is None
    assert dialog_of(guarded, SignIn).isModal()
    assert not any(window_of(guarded).qactions[id].isEnabled() for id in ("health", "refresh", "sign_out", "who"))
    assert not window_of(guarded).doors._things()


def test_a_wrong_password_lets_nobody_in(guarded: app.Program, qtbot: QtBot) -> None:
    dialog = try_to_sign_in(guarded, qtbot, "Dana", "wrong horse")
    assert "Nobody was signed in." in dialog.error.text()
    assert dialog.password.text() == ""
    assert dialog.name.text() == "Dana"
    locked(guarded, qtbot, "nobody")
    dialog = try_to_sign_in(guarded, qtbot, "Nobody", PASSWORD)
    assert "Nobody was signed in." in dialog.error.text()
    locked(guarded, qtbot, "nobody")


def test_a_book_that_vanished_was_there(guarded: app.Program, qtbot: QtBot) -> None:
    book = Path(str(guarded.settings.book))
    qtbot.waitUntil(lambda: bool(guarded.keeper.context.book_id), timeout=WAIT_MS)
    book.unlink()
    dialog = try_to_sign_in(guarded, qtbot, "Dana", PASSWORD)
    assert f"{book} was there, and is not there now" in dialog.error.text().replace("\u2068", "").replace("\u2069", "")
    locked(guarded, qtbot, "nobody")


def test_an_empty_field_is_said_without_asking_the_book(guarded: app.Program, qtbot: QtBot) -> None:
    dialog = dialog_of(guarded, SignIn)
    assert isinstance(dialog, SignIn)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.error.text() == "Type your name and your password."
    assert not dialog.busy
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    locked(guarded, qtbot, "nobody")
    assert window_of(guarded).book_corner.locked.sign_in.isEnabled()


def test_who_signs_in_sees_the_floor_and_who_works(guarded: app.Program, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    assert window.windowTitle() == "secret-centre - Moked"
    assert window.floor.models["queues"].rowCount() > 3
    assert window.scope_bar.who.text() == "Dana"
    assert not window.scope_bar.who.isHidden()
    assert window.qactions["who"].isEnabled()
    menu = window.book_corner.who_menu()
    words = [action.text() for action in menu.actions()]
    assert "Centre manager: The whole centre" in words
    assert {"Sign out", "Change the password…"} <= set(words)
    menu.deleteLater()


def test_signing_out_hides_everything_at_once(guarded: app.Program, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    window.scope_bar.search.setText("Billing")
    window.doors.palette()
    window.doors.rows("service_level", "", "totals")
    window.qactions["health"].trigger()
    window.qactions["sign_out"].trigger()
    # No event was handled since: it does not wait for the book.
    assert window.pages.currentWidget() is window.book_corner.locked
    nothing_is_left(guarded)
    assert not [one for kind in (Palette, Health) for one in window.findChildren(kind) if one.isVisible()]
    locked(guarded, qtbot, "signed_out")
    assert window.scope_bar.search.text() == ""


def test_what_is_still_on_its_way_from_the_book_shows_nothing_again(guarded: app.Program, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    context = guarded.keeper.context
    window_of(guarded).qactions["sign_out"].trigger()
    guarded.keeper._take_context(context)
    nothing_is_left(guarded)
    qtbot.waitUntil(lambda: not guarded.keeper._shut, timeout=WAIT_MS)
    locked(guarded, qtbot, "signed_out")


SHUT_OUT: tuple[tuple[str, dict[str, str], str], ...] = (
    ("person.close", {"person": "Omer"}, "shut_out"),
    ("person.password", {"person": "Omer", "password": "another horse"}, "shut_out"),
    ("person.revoke", {"person": "Omer", "role": "supervisor", "place": "centre"}, "no_right"),
)


@pytest.mark.parametrize(("verb", "arguments", "reason"), SHUT_OUT)
def test_who_is_shut_out_elsewhere_sees_nothing_any_more(
    guarded: app.Program, centre: Centre, qtbot: QtBot, verb: str, arguments: dict[str, str], reason: str
) -> None:
    signed_in(guarded, qtbot, "Omer")
    centre.do(verb, **arguments)
    locked(guarded, qtbot, reason)


def test_who_has_no_right_to_the_floor_signs_in_and_sees_none(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    centre.add("Pay", "payroll")
    try_to_sign_in(guarded, qtbot, "Pay", f"{PASSWORD} Pay")
    locked(guarded, qtbot, "no_right")
    window = window_of(guarded)
    assert window.qactions["sign_out"].isEnabled()
    assert window.book_corner.locked.sign_in.text() == "Sign in as another"
    signed_in(guarded, qtbot, "Dana")


def test_another_person_gets_a_page_of_their_own(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    assert window.snapshot is not None
    directory, page = window.snapshot.directory, window.floor
    everybody = set(directory.agents)
    here = page.models["agents"].key_at(0)  # at some hours some teams are at home
    assert here is not None
    team = directory.agent_team[here]
    centre.add("Ruth", "supervisor", f"team={team}")
    signed_in(guarded, qtbot, "Ruth")
    assert window.floor is not page
    shown = window.floor.models["agents"]
    seen = {shown.key_at(row) for row in range(shown.rowCount())}
    assert seen < everybody
    assert {directory.agent_team[agent] for agent in seen} == {team}
    guarded.check_health()
    assert "check" not in guarded._jobs


def test_a_window_that_is_left_alone_signs_out(
    guarded: app.Program, centre: Centre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed_in(guarded, qtbot)
    idle, hands = window_of(guarded).book_corner.idle, [0.0]
    monkeypatch.setattr(idle, "_now", lambda: (hands[0], hands[0]))
    assert not idle._timer.isActive()
    window_of(guarded).activateWindow()
    centre.do("setting.set", name="sign_out_after_ms", value=600)
    qtbot.waitUntil(idle._timer.isActive, timeout=WAIT_MS)
    for _ in range(3):
        hands[0] += 0.4
        QTest.keyClick(window_of(guarded).windowHandle(), Qt.Key.Key_Shift)
        with qtbot.waitSignal(idle._timer.timeout):
            pass
    hands[0] += 0.5
    with qtbot.waitSignal(idle._timer.timeout):
        pass
    assert guarded.keeper.rights.name == "Dana"
    hands[0] += 0.2
    locked(guarded, qtbot, "idle")


def test_names_are_offered_only_where_looking_needs_no_password(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    dialog = dialog_of(guarded, SignIn)
    assert isinstance(dialog, SignIn)
    assert dialog.name.completer() is None
    assert dialog.look_note.isHidden()
    centre.do("setting.set", name="reading_needs_password", value=False)
    qtbot.waitUntil(lambda: dialog.name.completer() is not None, timeout=WAIT_MS)
    model = dialog.name.completer().model()
    assert {model.index(row, 0).data() for row in range(model.rowCount())} == {"Dana", "Omer"}
    dialog.name.setText("Omer")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_whole(window_of(guarded)), timeout=WAIT_MS)
    assert not guarded.keeper.rights.proven
    assert not window_of(guarded).qactions["change_password"].isEnabled()


def test_a_password_is_changed_by_who_knows_the_old_one(guarded: app.Program, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    window.qactions["change_password"].trigger()
    dialog = dialog_of(guarded, ChangePassword)
    assert isinstance(dialog, ChangePassword)

    def give(old: str, new: str, again: str) -> None:
        for field, text in ((dialog.old, old), (dialog.new, new), (dialog.again, again)):
            field.setText(text)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    give(PASSWORD, "battery staple", "battery stable")
    assert "not typed the same twice" in dialog.error.text()
    give("wrong horse", "battery staple", "battery staple")
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert "password is not right" in dialog.error.text()
    give(PASSWORD, "short", "short")
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert "at least 8 letters" in dialog.error.text()
    give(PASSWORD, "battery staple", "battery staple")
    qtbot.waitUntil(lambda: window.book_corner._password is None, timeout=WAIT_MS)
    assert window.notice_text == "Your password is changed."
    assert window.snapshot is not None
    window.qactions["sign_out"].trigger()
    refused = try_to_sign_in(guarded, qtbot, "Dana", PASSWORD)
    assert "Nobody was signed in." in refused.error.text()
    try_to_sign_in(guarded, qtbot, "Dana", "battery staple")
    qtbot.waitUntil(lambda: guarded.keeper.rights.name == "Dana", timeout=WAIT_MS)


def test_another_language_unlocks_nothing(guarded: app.Program, qtbot: QtBot) -> None:
    locked(guarded, qtbot, "nobody")
    guarded.change({"language": "he"})
    locked(guarded, qtbot, "nobody")
    guarded.change({"language": "en"})
    signed_in(guarded, qtbot)
    guarded.change({"language": "ro"})
    window = window_of(guarded)
    assert window.scope_bar.who.text() == "Dana"
    qtbot.waitUntil(lambda: window.floor.models["queues"].rowCount() > 3, timeout=WAIT_MS)
    window.qactions["sign_out"].trigger()
    locked(guarded, qtbot, "signed_out")
    guarded.change({"language": "en"})
    locked(guarded, qtbot, "signed_out")


def test_closing_the_book_closes_the_floor_with_it(guarded: app.Program, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    window.qactions["close_book"].trigger()
    assert window.pages.currentWidget() is window.welcome
    nothing_is_left(guarded)
    assert guarded.settings.book == ""
    assert not window.qactions["sign_in"].isEnabled()


def test_a_book_that_is_not_there_shows_nothing(guarded: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    missing = tmp_path / "missing.book"
    guarded.change({"book": str(missing)})
    window = window_of(guarded)
    corner = window.book_corner
    qtbot.waitUntil(lambda: corner._sign_in is not None and bool(corner._sign_in.error.text()), timeout=WAIT_MS)
    assert corner._sign_in is not None
    assert "There is no book at" in corner._sign_in.error.text()
    locked(guarded, qtbot, "nobody")


def test_the_demo_stands_outside_of_the_book(guarded: app.Program, qtbot: QtBot) -> None:
    QTest.keyClick(dialog_of(guarded, SignIn), Qt.Key.Key_Escape)
    guarded.show_demo(agents=10, seed=2)
    window = window_of(guarded)
    qtbot.waitUntil(lambda: window.floor.models["queues"].rowCount() > 3, timeout=WAIT_MS)
    guarded.close_floor()


def test_capitals_without_shift_give_the_caps_lock_away(qtbot: QtBot, look: Callable[..., None]) -> None:
    field = SecretField("Password")
    qtbot.addWidget(field)
    told: list[bool] = []
    field.caps.connect(told.append)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert told == []
    QTest.sendKeyEvent(QTest.KeyAction.Press, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert told == [True]
    QTest.sendKeyEvent(QTest.KeyAction.Press, field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.ShiftModifier)
    assert told == [True, False]
    QTest.sendKeyEvent(QTest.KeyAction.Press, field, Qt.Key.Key_A, "א", Qt.KeyboardModifier.NoModifier)
    assert told == [True, False]
    assert field.echoMode() == SecretField.EchoMode.Password
