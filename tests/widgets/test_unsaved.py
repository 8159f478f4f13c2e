"""What is typed for the book is never lost and never doubled; two who change the same are both heard. Real desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import app, settings
from supervisor.book import opening, people
from supervisor.book.drafts import Drafts
from tests.patience import WAIT_MS
from tests.widgets.centres import Centre, dialog_of, locked, signed_in, window_of
from widgets.dialogs.conflict import MINE, THEIRS, Clash, ConflictDialog
from widgets.dialogs.unsaved import UnsavedDialog

DAY = {"on": "2026-12-24", "label": "Staff meeting", "place": "centre"}


def decided(centre: Centre) -> int:
    """How many entries people made: that the book learns who belongs where comes when it comes."""
    with centre.book.store.reading() as view:
        return sum(people.BELONGING_SETTING not in entry["arguments"] for entry in view.entries())


def days(centre: Centre) -> list[dict[str, Any]]:
    with centre.book.store.reading() as view:
        return view.rows("special_day")


def target(centre: Centre) -> dict[str, Any]:
    with centre.book.store.reading() as view:
        return view.rows("target", kpi="service_level")[0]


def set_target(centre: Centre, goal: float, attention: float | None = None) -> None:
    centre.do("target.set", kpi="service_level", goal=goal, attention=attention, from_on="2026-01-01")


def typed_day(program: app.Program) -> str:
    """A special day, typed letter by letter."""
    work = program.keeper.work
    call_id = work.begin("day.set", base_version=0)
    for end in range(1, len(DAY["label"]) + 1):
        work.typed(call_id, {"on": DAY["on"], "label": DAY["label"][:end]})
    return call_id


def saved(program: app.Program, qtbot: QtBot, call_id: str, do: Callable[[], None]) -> Any:
    """Do it and wait until the book has said that it is done."""
    with qtbot.waitSignal(
        program.keeper.work.saved, timeout=WAIT_MS, check_params_cb=lambda found, _: found == call_id
    ) as told:
        do()
    return told.args[1]


def offered(program: app.Program) -> str:
    return window_of(program).book_corner.offer.text


def another_window(program: app.Program, centre: Centre, qtbot: QtBot) -> app.Program:
    """The first one lets go of the book without a word, as a killed one does; then the next is opened."""
    program.close_floor()
    program.keeper.close()
    made = app.Program(settings.load().forcing({"language": "en", "theme": "light", "book": str(centre.path)}))
    made.show((1280, 800))
    made.open_floor(centre.floor)
    return made


def test_what_was_typed_in_a_window_that_is_gone_is_offered_and_saved(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    signed_in(guarded, qtbot)
    call_id = typed_day(guarded)
    work = guarded.keeper.work
    assert work.unsaved() == []
    work._keep(work._open[call_id][0], dict(DAY), sent=True)
    later = another_window(guarded, centre, qtbot)
    try:
        signed_in(later, qtbot, "Omer")
        assert offered(later) == ""
        window = signed_in(later, qtbot, "Dana")
        assert "not saved yet" in offered(later)
        window.book_corner.offer.buttons["look"].click()
        dialog = dialog_of(later, UnsavedDialog)
        assert isinstance(dialog, UnsavedDialog)
        (part,) = dialog.parts.values()
        assert part.shown.title == "Set a special day"
        assert ("Why", "Staff meeting") in part.shown.lines
        done = saved(later, qtbot, call_id, part.save.click)
        assert done.verb == "day.set"
        assert [one["label"] for one in days(centre)] == ["Staff meeting"]
        assert dialog.parts == {}
        dialog.accept()
        assert offered(later) == ""
        told = later.keeper.work.drafts.acknowledged(later.keeper.context.book_id)
        assert (told[-1]["seq"], told[-1]["hash"]) == (done.seq, done.hash)
    finally:
        later.close()
        window_of(later).close()
        window_of(later).deleteLater()


def test_a_vanished_share_costs_no_letter_and_doubles_nothing(
    guarded: app.Program, centre: Centre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "open_store", partial(opening.open_store, patience_s=0.2))
    guarded.keeper.open(str(centre.path), "UTC")
    guarded._admit()
    signed_in(guarded, qtbot)
    share, work = centre.path.parent, guarded.keeper.work
    before = decided(centre)
    call_id = typed_day(guarded)
    away = share.rename(share.with_name("away"))
    with qtbot.waitSignal(work.refused, timeout=WAIT_MS) as told:
        work.save(call_id, DAY)
    assert told.args is not None
    assert told.args[1].code == "missing"
    qtbot.waitUntil(lambda: "cannot be reached" in offered(guarded), timeout=WAIT_MS)
    assert [one.sent for one in work.unsaved()] == [True]
    away.rename(share)
    qtbot.waitUntil(lambda: "not saved yet" in offered(guarded), timeout=WAIT_MS)
    saved(guarded, qtbot, call_id, window_of(guarded).book_corner.offer.buttons["save"].click)
    assert len(days(centre)) == 1
    assert decided(centre) == before + 1
    assert offered(guarded) == ""


def test_out_of_reach_or_not_who_signs_out_is_out(
    guarded: app.Program, centre: Centre, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "open_store", partial(opening.open_store, patience_s=0.2))
    guarded.keeper.open(str(centre.path), "UTC")
    guarded._admit()
    window = signed_in(guarded, qtbot)
    share = centre.path.parent
    away = share.rename(share.with_name("away"))
    qtbot.waitUntil(lambda: "cannot be reached" in offered(guarded), timeout=WAIT_MS)
    assert window.snapshot is not None
    window.qactions["sign_out"].trigger()
    locked(guarded, qtbot, "signed_out")
    qtbot.waitUntil(lambda: not guarded.keeper._shut, timeout=WAIT_MS)
    locked(guarded, qtbot, "signed_out")
    away.rename(share)


def test_what_was_done_without_an_answer_is_not_done_again(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    call_id = typed_day(guarded)
    # The book took it, but the answer was lost on the way.
    centre.book.do("day.set", centre.manager, {**DAY, "version": 0}, call_id=call_id)
    done = saved(guarded, qtbot, call_id, lambda: guarded.keeper.work.save(call_id, DAY))
    assert done.repeated
    assert len(days(centre)) == 1


def test_what_was_done_and_then_typed_on_becomes_a_choice(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    call_id = typed_day(guarded)
    centre.book.do("day.set", centre.manager, {**DAY, "version": 0}, call_id=call_id)
    guarded.keeper.work.save(call_id, {**DAY, "label": "Party"})
    corner = window_of(guarded).book_corner
    qtbot.waitUntil(lambda: bool(corner._conflicts), timeout=WAIT_MS)
    ((fresh, dialog),) = corner._conflicts.items()
    assert fresh != call_id
    dialog.choose(MINE)
    saved(guarded, qtbot, fresh, dialog.save.click)
    assert [one["label"] for one in days(centre)] == ["Party"]


def conflicting(program: app.Program, centre: Centre, qtbot: QtBot) -> tuple[str, ConflictDialog]:
    """Dana opened the target at 80 % and 70 %, and saves 85 %; meanwhile it was set to 90 % and 75 %."""
    set_target(centre, 0.8, 0.7)
    row = target(centre)
    work = program.keeper.work
    call_id = work.begin("target.set", record=row["id"], base_version=row["version"])
    set_target(centre, 0.9, 0.75)
    work.save(call_id, {"kpi": "service_level", "goal": 0.85, "attention": 0.7, "from_on": "2026-01-01"})
    corner = window_of(program).book_corner
    qtbot.waitUntil(lambda: bool(corner._conflicts), timeout=WAIT_MS)
    return call_id, corner._conflicts[call_id]


def test_the_second_writer_chooses_field_by_field(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    call_id, dialog = conflicting(guarded, centre, qtbot)
    assert [(one.title, one.seen, one.mine, one.theirs) for one in dialog._clashes] == [
        ("Goal", "80%", "85%", "90%"),
        ("Attention from", "70%", "70%", "75%"),
    ]
    # Only they changed the attention, both changed the goal.
    assert dialog.chosen() == {"attention": THEIRS}
    assert not dialog.save.isEnabled()
    dialog.choose(MINE, ["goal"])
    saved(guarded, qtbot, call_id, dialog.save.click)
    row = target(centre)
    assert (row["goal"], row["attention"]) == (0.85, 0.75)
    assert guarded.keeper.work.left() == []


def test_deciding_later_loses_nothing(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    call_id, dialog = conflicting(guarded, centre, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert target(centre)["goal"] == 0.9
    (draft,) = guarded.keeper.work.left()
    assert (draft.call_id, draft.arguments["goal"]) == (call_id, 0.85)


def test_all_of_theirs_writes_nothing_and_all_of_mine_writes_over(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    signed_in(guarded, qtbot)
    _, dialog = conflicting(guarded, centre, qtbot)
    before = decided(centre)
    dialog.all_theirs.click()
    dialog.save.click()
    assert guarded.keeper.work.left() == []
    call_id, dialog = conflicting(guarded, centre, qtbot)
    dialog.all_mine.click()
    saved(guarded, qtbot, call_id, dialog.save.click)
    row = target(centre)
    assert (row["goal"], row["attention"]) == (0.85, 0.7)
    assert decided(centre) == before + 3
    assert centre.book.verify() == []


def opened(program: app.Program, qtbot: QtBot, call_id: str) -> ConflictDialog:
    """The dialog that asks whose version shall stand."""
    corner = window_of(program).book_corner
    qtbot.waitUntil(lambda: call_id in corner._conflicts, timeout=WAIT_MS)
    return corner._conflicts[call_id]


def test_who_withdraws_what_was_changed_meanwhile_is_asked(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot)
    set_target(centre, 0.8, 0.7)
    row, work = target(centre), guarded.keeper.work
    call_id = work.begin("target.withdraw", record=row["id"], base_version=row["version"])
    set_target(centre, 0.9, 0.7)
    work.save(call_id, {"id": row["id"]})
    dialog = opened(guarded, qtbot, call_id)
    assert dialog.chosen() == {"goal": THEIRS, "withdrawn": MINE}
    saved(guarded, qtbot, call_id, dialog.save.click)
    with centre.book.store.reading() as view:
        assert view.rows("target") == []


@pytest.mark.parametrize("whose", [MINE, THEIRS])
def test_who_sets_what_was_withdrawn_meanwhile_says_whether_it_stands(
    guarded: app.Program, centre: Centre, qtbot: QtBot, whose: str
) -> None:
    signed_in(guarded, qtbot)
    set_target(centre, 0.8, 0.7)
    row, work = target(centre), guarded.keeper.work
    call_id = work.begin("target.set", record=row["id"], base_version=row["version"])
    centre.do("target.withdraw", id=row["id"])
    work.save(call_id, {"kpi": "service_level", "goal": 0.85, "attention": 0.7, "from_on": "2026-01-01"})
    dialog = opened(guarded, qtbot, call_id)
    # Nobody's typed work goes without a word.
    assert dialog.chosen() == {"goal": MINE}
    dialog.choose(whose, ["withdrawn"])
    if whose == MINE:
        saved(guarded, qtbot, call_id, dialog.save.click)
        assert target(centre)["goal"] == 0.85
    else:
        dialog.save.click()
        with centre.book.store.reading() as view:
            assert view.rows("target") == []
    assert work.left() == []


def test_a_refusal_leaves_the_draft(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    signed_in(guarded, qtbot, "Omer")
    work = guarded.keeper.work
    call_id = work.begin("target.set", base_version=0)
    with qtbot.waitSignal(work.refused, timeout=WAIT_MS) as told:
        work.save(call_id, {"kpi": "aht", "goal": 1})
    assert told.args is not None
    assert told.args[1].code == "not_allowed"
    (draft,) = work.left()
    assert draft.state == "typed"


def test_discarding_asks_once_more(guarded: app.Program, centre: Centre, qtbot: QtBot) -> None:
    window = signed_in(guarded, qtbot)
    work, bar = guarded.keeper.work, window.book_corner.offer
    work.put_down(typed_day(guarded))
    bar.buttons["discard"].click()
    assert "for good" in bar.text
    bar.buttons["keep"].click()
    assert len(work.left()) == 1
    bar.buttons["discard"].click()
    bar.buttons["sure"].click()
    assert work.left() == []
    assert bar.text == ""
    work.put_down(typed_day(guarded))
    window.qactions["unsaved"].trigger()
    dialog = dialog_of(guarded, UnsavedDialog)
    assert isinstance(dialog, UnsavedDialog)
    (part,) = dialog.parts.values()
    part.discard.click()
    assert len(work.left()) == 1
    part.discard.click()
    assert work.left() == []
    assert days(centre) == []


def test_what_is_typed_when_the_window_signs_out_waits_for_its_owner(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    signed_in(guarded, qtbot)
    typed_day(guarded)
    guarded.keeper.sign_out("idle")
    locked(guarded, qtbot, "idle")
    assert guarded.keeper.work.left() == []
    assert offered(guarded) == ""
    signed_in(guarded, qtbot, "Omer")
    assert offered(guarded) == ""
    signed_in(guarded, qtbot)
    assert "not saved yet" in offered(guarded)


def test_two_windows_of_one_user_do_not_offer_each_others_work(
    guarded: app.Program, centre: Centre, qtbot: QtBot
) -> None:
    signed_in(guarded, qtbot)
    other = Drafts()
    draft = other.keep(other.begin(guarded.keeper.context.book_id, guarded.keeper.rights.person, "day.set"))
    assert guarded.keeper.work.left() == []
    other.close()
    assert guarded.keeper.work.left() == [draft]


def test_damaged_drafts_are_said_in_the_window(
    guarded: app.Program, tmp_path: Path, qtbot: QtBot, expect_log: Callable[[str], None]
) -> None:
    expect_log("put aside")
    file = settings.data_dir() / "drafts.db"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"nothing that anybody could read " * 200)
    window = signed_in(guarded, qtbot)
    assert "put aside" in window.notice_text


@pytest.mark.parametrize(
    ("seen", "mine", "theirs", "expected"),
    [
        ("a", "b", "a", MINE),
        ("a", "a", "c", THEIRS),
        ("a", "b", "c", ""),
        ("a", "b", "b", THEIRS),
        (None, "b", "c", ""),
    ],
)
def test_what_only_one_of_both_changed_needs_no_thought(
    seen: str | None, mine: str, theirs: str, expected: str
) -> None:
    assert Clash("goal", "Goal", seen, mine, theirs).usual == expected
