"""The book's pages in the whole window: a real floor, a real book, and another computer that writes too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import app, formats, settings
from supervisor.access import AccessError
from supervisor.book import looking, opening, people
from tests.patience import WAIT_MS
from tests.widgets.centres import PASSWORD, Centre, locked, signed_in, try_to_sign_in, window_of
from widgets.dialogs.conflict import ConflictDialog
from widgets.dialogs.form import Form
from widgets.dialogs.help import HelpDialog
from widgets.dialogs.settings import SettingsDialog
from widgets.dialogs.sign_in import NewBook
from widgets.pages.book import BookPage
from widgets.windows.main import MainWindow


def opened(window: MainWindow) -> Form:
    """The form that is open."""
    return next(iter(window.books.forms.open.values()))


class Reader:
    """Somebody who looks at the book's pages of a window."""

    def __init__(self, program: app.Program, qtbot: QtBot, who: str = "Dana") -> None:
        self.program, self.bot = program, qtbot
        signed_in(program, qtbot, who)
        self.window.qactions["page_book"].trigger()

    @property
    def window(self) -> MainWindow:
        return window_of(self.program)

    @property
    def page(self) -> BookPage:
        assert self.window.books.page is not None
        return self.window.books.page

    def go(self, section: str) -> None:
        self.page.show_section(section)
        self.bot.waitUntil(lambda: not self.page.busy, timeout=WAIT_MS)

    def column(self, id: str) -> list[Any]:
        model = self.page.model
        return [model.value(row, id) for row in range(model.rowCount())]

    def press(self, button: str) -> Form:
        self.page.buttons[button].click()
        return opened(self.window)

    def saved(self) -> None:
        self.bot.waitUntil(lambda: not self.window.books.forms.open, timeout=WAIT_MS)
        self.bot.waitUntil(lambda: not self.page.busy, timeout=WAIT_MS)


def typed(form: Form, **values: str) -> None:
    """Type as somebody would, letter by letter, over what stood there."""
    for name, text in values.items():
        line: Any = form.fields[name]
        line.clear()
        QTest.keyClicks(line, text)


@pytest.fixture
def reader(guarded: app.Program, qtbot: QtBot) -> Reader:
    return Reader(guarded, qtbot)


def test_a_target_is_set_shown_and_rules_the_floor(reader: Reader, centre: Centre) -> None:
    reader.go("targets")
    form = reader.press("target.set")
    typed(form, goal="97.5 %")
    form.save.click()
    reader.saved()
    reader.bot.waitUntil(lambda: reader.column("goal") == ["97.5%"], timeout=WAIT_MS)
    (today,) = reader.column("from_on")  # in the zone of the floor, where it may be tomorrow already
    same = {"kpi": "service_level", "goal": 0.975, "from_on": today}
    assert centre.book.do("target.set", centre.manager, same).changes == (), "the same stands in the book"
    tile = reader.window.floor.tiles["service_level"]
    reader.window.qactions["page_floor"].trigger()
    reader.bot.waitUntil(lambda: tile.face.target == 0.975, timeout=WAIT_MS)


def test_the_second_writer_sees_both_and_chooses(reader: Reader, centre: Centre) -> None:
    centre.do("target.set", kpi="asa", goal=20_000)
    reader.go("targets")
    reader.bot.waitUntil(lambda: len(reader.column("goal")) == 1, timeout=WAIT_MS)
    form = reader.press("change")
    typed(form, goal="0:30")
    centre.do("target.set", kpi="asa", goal=40_000)
    form.save.click()

    def dialogs() -> list[ConflictDialog]:
        return [one for one in reader.window.findChildren(ConflictDialog) if one.isVisible()]

    reader.bot.waitUntil(lambda: bool(dialogs()), timeout=WAIT_MS)
    dialogs()[0].resolved.emit({"goal": "mine"})
    dialogs()[0].accept()
    reader.saved()
    reader.bot.waitUntil(lambda: reader.column("goal") == ["0:30"], timeout=WAIT_MS)
    row = centre.book.store
    with row.reading() as view:
        history = view.history("target", view.rows("target")[0]["id"])
    assert [one["version"] for one in history] == [1, 2, 3], "nothing is lost: all three stand in the history"


def test_who_puts_the_choice_off_goes_on_typing_and_loses_nothing(reader: Reader, centre: Centre) -> None:
    centre.do("target.set", kpi="asa", goal=20_000)
    reader.go("targets")
    reader.bot.waitUntil(lambda: len(reader.column("goal")) == 1, timeout=WAIT_MS)
    form = reader.press("change")
    typed(form, goal="0:30")
    centre.do("target.set", kpi="asa", goal=40_000)
    form.save.click()

    def dialogs() -> list[ConflictDialog]:
        return [one for one in reader.window.findChildren(ConflictDialog) if one.isVisible()]

    reader.bot.waitUntil(lambda: bool(dialogs()), timeout=WAIT_MS)
    dialogs()[0].reject()
    assert form.save.isEnabled()
    assert "changed this in between" in form.trouble()
    form.save.click()
    reader.bot.waitUntil(lambda: bool(dialogs()), timeout=WAIT_MS)
    dialogs()[0].reject()
    form.reject()
    left = reader.program.keeper.work.unsaved()
    assert [one.can_go_on for one in left] == [True]
    reader.program.keeper.work.go_on(left[0].call_id)
    again = opened(reader.window)
    assert again.typed()["goal"] == "0:30"
    again.save.click()
    reader.bot.waitUntil(lambda: bool(dialogs()), timeout=WAIT_MS)
    dialogs()[0].resolved.emit({"goal": "mine"})
    dialogs()[0].accept()
    reader.saved()
    reader.bot.waitUntil(lambda: reader.column("goal") == ["0:30"], timeout=WAIT_MS)


def test_what_was_typed_is_offered_again_after_a_share_was_away(
    guarded: app.Program, centre: Centre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "open_store", partial(opening.open_store, patience_s=0.2))
    guarded.keeper.open(str(centre.path), "UTC")
    guarded._admit()
    reader = Reader(guarded, qtbot)
    reader.go("targets")
    form = reader.press("target.set")
    typed(form, goal="88")
    away = centre.path.parent.rename(centre.path.parent.with_name("away"))
    form.save.click()
    reader.bot.waitUntil(lambda: form.save.isEnabled(), timeout=WAIT_MS)
    form.reject()
    assert [one.sent for one in reader.program.keeper.work.unsaved()] == [True]
    away.rename(centre.path.parent)
    call_id = reader.program.keeper.work.unsaved()[0].call_id
    reader.program.keeper.work.save_again(call_id)
    reader.bot.waitUntil(lambda: reader.column("goal") == ["88%"], timeout=WAIT_MS)
    assert reader.program.keeper.work.unsaved() == []


def test_a_form_goes_on_where_it_was_left(reader: Reader) -> None:
    reader.go("targets")
    form = reader.press("target.set")
    typed(form, goal="77 %", attention="70,5%")
    reader.window.qactions["sign_out"].trigger()
    locked(reader.program, reader.bot, "signed_out")
    assert reader.window.books.forms.open == {}
    signed_in(reader.program, reader.bot)
    left = reader.program.keeper.work.unsaved()
    assert [one.can_go_on for one in left] == [True]
    reader.program.keeper.work.go_on(left[0].call_id)
    again = opened(reader.window)
    assert again.typed()["goal"] == "77 %"
    assert again.typed()["attention"] == "70,5%"
    again.save.click()
    reader.bot.waitUntil(lambda: not reader.window.books.forms.open, timeout=WAIT_MS)
    assert reader.program.keeper.work.unsaved() == []


def test_a_form_that_is_cancelled_leaves_nothing(reader: Reader) -> None:
    reader.go("targets")
    form = reader.press("target.set")
    typed(form, goal="50")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert reader.program.keeper.work.left() == []


def test_a_person_is_added_given_a_role_and_closed(reader: Reader, centre: Centre) -> None:
    form = reader.press("person.add")
    typed(form, name="Ruth", password="long enough words")
    form.save.click()
    reader.saved()
    reader.bot.waitUntil(lambda: "Ruth" in reader.column("name"), timeout=WAIT_MS)
    reader.page.view.select_key(reader.page.model.key_at(reader.column("name").index("Ruth")))
    form = reader.press("person.grant")
    form.fields["role"].put_back("quality_lead")
    form.save.click()
    reader.saved()
    reader.bot.waitUntil(
        lambda: "Quality lead" in reader.column("roles")[reader.column("name").index("Ruth")], timeout=WAIT_MS
    )
    form = reader.press("person.close")
    assert form.fields == {}, "it only asks whether it is meant"
    form.save.click()
    reader.saved()
    reader.bot.waitUntil(lambda: "Ruth" not in reader.column("name"), timeout=WAIT_MS)
    with pytest.raises(AccessError):
        centre.book.sign_in("Ruth", "long enough words")


def test_a_refusal_is_said_in_the_form_and_what_was_typed_stays(reader: Reader) -> None:
    form = reader.press("person.add")
    typed(form, name="Omer", password="long enough words")
    form.save.click()
    reader.bot.waitUntil(lambda: bool(form.trouble()), timeout=WAIT_MS)
    assert form.trouble() == "This stands in the book already (Omer). Nothing was changed."
    assert form.typed()["name"] == "Omer"
    form.reject()


def test_a_backup_is_made_and_restored_with_the_later_entries_listed(reader: Reader, centre: Centre) -> None:
    reader.go("backups")
    reader.page.buttons["backup"].click()
    reader.bot.waitUntil(lambda: len(reader.column("entries")) == 1, timeout=WAIT_MS)
    centre.do("target.set", kpi="asa", goal=20_000)
    reader.bot.waitUntil(lambda: reader.program.keeper.context.target("asa", "2099-01-01") is not None, timeout=WAIT_MS)
    reader.page.buttons["restore"].click()
    dialog = reader.window.books._restore
    assert dialog is not None
    dialog.password.setText("not this one")
    dialog.do.click()
    reader.bot.waitUntil(lambda: bool(dialog.said()), timeout=WAIT_MS)
    dialog.password.setText(PASSWORD)
    dialog.do.click()
    reader.bot.waitUntil(lambda: dialog.do.isHidden(), timeout=WAIT_MS)
    assert [dialog.model.value(row, "verb") for row in range(dialog.model.rowCount())] == ["Set a target"]
    dialog.reject()
    reader.bot.waitUntil(lambda: reader.program.keeper.context.target("asa", "2099-01-01") is None, timeout=WAIT_MS)
    assert reader.program.keeper.rights.name == "Dana", "who restored is signed in by the restored book"


def test_a_book_that_is_damaged_is_restored_from_the_locked_window(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    reader = Reader(guarded, qtbot)
    reader.go("backups")
    reader.page.buttons["backup"].click()
    qtbot.waitUntil(lambda: len(reader.column("entries")) == 1, timeout=WAIT_MS)
    reader.window.qactions["sign_out"].trigger()
    locked(guarded, qtbot, "signed_out")
    centre.book.store.close()
    centre.path.write_bytes(b"nothing of a book " * 400)
    reader.window.qactions["restore_book"].trigger()
    qtbot.waitUntil(lambda: reader.window.books._restore is not None, timeout=WAIT_MS)
    dialog = reader.window.books._restore
    assert dialog is not None
    dialog.name.setText("Dana")
    dialog.password.setText(PASSWORD)
    dialog.do.click()
    qtbot.waitUntil(lambda: dialog.do.isHidden() or bool(dialog.said()), timeout=WAIT_MS)
    assert dialog.said() == ""
    dialog.reject()
    qtbot.waitUntil(lambda: guarded.keeper.rights.name == "Dana", timeout=WAIT_MS)


def test_a_view_is_kept_and_opened_again(reader: Reader, centre: Centre) -> None:
    window = reader.window
    window.qactions["page_floor"].trigger()
    assert window.snapshot is not None
    ids = frozenset({next(iter(window.snapshot.directory.queues))})
    window.scope_bar.chips["queues"].choose(ids)
    window.floor.tables["agents"].sort_by("occupancy", True)
    window.qactions["keep_view"].trigger()
    form = opened(window)
    typed(form, name="Mornings")
    form.save.click()
    reader.bot.waitUntil(lambda: not window.books.forms.open, timeout=WAIT_MS)
    window.scope_bar.chips["queues"].choose(())
    window.floor.tables["agents"].sort_by("agent", False)
    menu = window.views.menu(looking.records(centre.book, centre.manager, "saved_view"))
    assert [formats.plain(one.text()) for one in menu.actions()] == ["Mornings"]
    menu.actions()[0].trigger()
    menu.deleteLater()
    assert window.scope().queues == ids
    assert window.floor.state()["agents/sort"] == "occupancy down"
    assert window.pages.currentWidget() is window.floor


def test_a_supervisor_is_not_offered_what_they_may_not_do(guarded: app.Program, qtbot: QtBot) -> None:
    reader = Reader(guarded, qtbot, "Omer")
    qtbot.waitUntil(lambda: not reader.page.busy, timeout=WAIT_MS)
    assert reader.column("name") == ["Omer"]
    assert set(reader.page.buttons) == {"history"}


def test_another_person_finds_no_open_form(reader: Reader) -> None:
    reader.go("targets")
    form = reader.press("target.set")
    typed(form, goal="66")
    try_to_sign_in(reader.program, reader.bot, "Omer", f"{PASSWORD} Omer")
    reader.bot.waitUntil(lambda: reader.program.keeper.rights.name == "Omer", timeout=WAIT_MS)
    assert reader.window.books.forms.open == {}
    assert reader.program.keeper.work.left() == [], "the draft is Dana's"


def test_settings_that_the_book_decides_are_shown_as_they_stand_there(reader: Reader, centre: Centre) -> None:
    centre.do("setting.set", name="service_level_ms", value=45_000)
    context = reader.program.keeper
    reader.bot.waitUntil(
        lambda: context.context.setting("service_level_ms", context.today_on()) == 45_000, timeout=WAIT_MS
    )
    reader.window.doors.settings()
    dialog = next(one for one in reader.window.findChildren(SettingsDialog) if one.isVisible())
    line: Any = dialog.fields["service_level_ms"]
    assert (line.text(), line.isEnabled()) == ("0:45", False)
    assert dialog.fields["language"].isEnabled()
    dialog.reject()


def test_the_formula_that_the_centre_chose_is_shown_everywhere(reader: Reader, centre: Centre) -> None:
    centre.do("setting.set", name="service_level", value="of_answered")
    reader.bot.waitUntil(lambda: reader.window.variants()["service_level"] == "of_answered", timeout=WAIT_MS)


def test_without_a_book_its_settings_are_not_offered(qtbot: QtBot) -> None:
    dialog = SettingsDialog(settings.Settings())
    qtbot.addWidget(dialog)
    assert not {one.name for one in settings.SETTINGS if one.book_only} & dialog.fields.keys()
    assert all(field.isEnabled() for field in dialog.fields.values())


@pytest.mark.parametrize("language", ["en", "he", "ar", "ro"])
def test_the_help_of_the_book_can_be_read_in_the_window(
    qtbot: QtBot, language: str, speak: Callable[[str], None]
) -> None:
    speak(language)
    dialog = HelpDialog("book")
    qtbot.addWidget(dialog)
    assert "book_key_file" in dialog.page.toPlainText()
    assert "##" not in dialog.page.toPlainText()


def test_a_book_is_made_in_the_window_and_its_first_person_is_signed_in(
    guarded: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "fresh.book"
    guarded.found_book_at([str(path)])
    dialog = next(one for one in window_of(guarded).findChildren(NewBook) if one.isVisible())
    dialog.name.setText("Noa")
    dialog.new.setText("short")
    dialog.again.setText("short")
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.error.text()) and not dialog.busy, timeout=WAIT_MS)
    assert not path.exists(), "nothing half made stays"
    dialog.new.setText("long enough words")
    dialog.again.setText("long enough words")
    dialog.go.click()
    qtbot.waitUntil(lambda: guarded.keeper.rights.name == "Noa", timeout=WAIT_MS)
    assert guarded.settings.book == str(path)
    guarded.founding.wait()


def test_a_book_is_never_written_over(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    before = centre.path.read_bytes()
    guarded.found_book_at([str(centre.path)])
    dialog = next(one for one in window_of(guarded).findChildren(NewBook) if one.isVisible())
    dialog.name.setText("Noa")
    dialog.new.setText("long enough words")
    dialog.again.setText("long enough words")
    dialog.go.click()
    qtbot.waitUntil(lambda: "is there already" in dialog.error.text(), timeout=WAIT_MS)
    assert centre.path.read_bytes() == before
    dialog.reject()
    guarded.founding.wait()


def test_the_book_learns_who_belongs_where_from_the_floor_of_a_manager(reader: Reader, centre: Centre) -> None:
    def learned() -> bool:
        with centre.book.store.reading() as view:
            return bool(people.learned(view).team_site)

    reader.bot.waitUntil(learned, timeout=WAIT_MS)
    assert reader.program.keeper.rights.name == "Dana"
