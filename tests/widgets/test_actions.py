"""One table of actions: keys are unique, words are there, nothing is left out of menu and palette."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from widgets import actions
from widgets.dialogs.palette import Entry, find, score


def test_every_action_has_a_key_of_its_own_and_says_what_it_does() -> None:
    keys = Counter(QKeySequence(action.shortcut).toString() for action in actions.ACTIONS)
    assert "" not in keys
    assert {key for key, count in keys.items() if count > 1} == set()
    for action in actions.ACTIONS:
        assert action.title.context == "actions"
        assert action.what.endswith(".")
        assert action.group in actions.GROUPS


def test_keys_do_what_the_table_says_and_the_menu_holds_all(qtbot: QtBot, look: Callable[..., None]) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    verbs = {action.id: (lambda *_, id=action.id: done.append(id)) for action in actions.ACTIONS}
    made = actions.build(window, verbs)
    for action in actions.ACTIONS:
        assert made[action.id].shortcut() == QKeySequence(action.shortcut)
        made[action.id].trigger()
    assert done == [action.id for action in actions.ACTIONS]
    menu = actions.menu(made, lambda name: QIcon(), window)
    parts = [part.menu() for part in menu.actions()]
    held = {one.objectName() for part in parts if isinstance(part, QMenu) for one in part.actions()}
    assert held == set(actions.BY_ID)


def test_letters_find_words_that_begin_with_them_first() -> None:
    assert score("bil", "Billing") == 0
    begins, inside, scattered = score("lev", "Dana Levi"), score("evi", "Dana Levi"), score("dlv", "Dana Levi")
    assert begins is not None
    assert inside is not None
    assert scattered is not None
    assert begins < inside < scattered
    assert score("vanz", "Vânzări") == 0
    assert score("xyz", "Billing") is None


def test_the_palette_finds_by_title_before_what_it_says() -> None:
    entries = [
        Entry("kpi", "asa", "ASA", what="Average speed of answer"),
        Entry("action", "dark", "Dark colours", what="Light letters on a dark ground"),
        Entry("queues", "q", "Speed lane"),
    ]
    assert [entry.id for entry in find("speed", entries)] == ["q", "asa"]
    assert [entry.id for entry in find("drk", entries)] == ["dark"]
    assert len(find("", entries)) == 3
