"""Every action once: id, title, shortcut, icon, group, and what it does in a sentence.

Menus, the command palette, the list of shortcuts and the keys themselves all come from `ACTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done. `checkable` actions are on or off."""

    id: str
    title: Text
    shortcut: str
    icon: str
    group: str
    what: Text
    checkable: bool = False


GROUPS: Final[dict[str, Text]] = {
    "file": QT_TRANSLATE_NOOP("actions", "File"),
    "go": QT_TRANSLATE_NOOP("actions", "Go to"),
    "data": QT_TRANSLATE_NOOP("actions", "Data"),
    "book": QT_TRANSLATE_NOOP("actions", "Book"),
    "view": QT_TRANSLATE_NOOP("actions", "View"),
    "help": QT_TRANSLATE_NOOP("actions", "Help"),
}

ACTIONS: Final[tuple[Action, ...]] = (
    Action(
        "open_floor",
        QT_TRANSLATE_NOOP("actions", "Open a floor…"),
        "Ctrl+O",
        "open",
        "file",
        QT_TRANSLATE_NOOP("actions", "Open the file that your centre's programs write."),
    ),
    Action(
        "import_export",
        QT_TRANSLATE_NOOP("actions", "Import a log or export…"),
        "Ctrl+I",
        "import",
        "file",
        QT_TRANSLATE_NOOP("actions", "Make a floor from a log or an export of your telephone system."),
    ),
    Action(
        "imports",
        QT_TRANSLATE_NOOP("actions", "Imports and mappings…"),
        "Ctrl+Alt+I",
        "import",
        "file",
        QT_TRANSLATE_NOOP("actions", "See the folders that are followed, the saved mappings and the rejected rows."),
    ),
    Action(
        "try_demo",
        QT_TRANSLATE_NOOP("actions", "Try the demo"),
        "Ctrl+D",
        "demo",
        "file",
        QT_TRANSLATE_NOOP("actions", "Watch a made-up centre work."),
    ),
    Action(
        "close_floor",
        QT_TRANSLATE_NOOP("actions", "Close the floor"),
        "Ctrl+W",
        "close",
        "file",
        QT_TRANSLATE_NOOP("actions", "Go back to the start page; the file is left as it is."),
    ),
    Action(
        "quit",
        QT_TRANSLATE_NOOP("actions", "Quit"),
        "Ctrl+Q",
        "exit",
        "file",
        QT_TRANSLATE_NOOP("actions", "Close Moked."),
    ),
    Action(
        "page_floor",
        QT_TRANSLATE_NOOP("actions", "Floor"),
        "Ctrl+1",
        "floor",
        "go",
        QT_TRANSLATE_NOOP("actions", "The queues and agents now."),
    ),
    Action(
        "page_agents",
        QT_TRANSLATE_NOOP("actions", "Agents"),
        "Ctrl+2",
        "agents",
        "go",
        QT_TRANSLATE_NOOP("actions", "Every figure of agents, teams and sites over a period."),
    ),
    Action(
        "page_cases",
        QT_TRANSLATE_NOOP("actions", "Cases"),
        "Ctrl+3",
        "cases",
        "go",
        QT_TRANSLATE_NOOP("actions", "How cases come and go, what is at risk, why they come; help pages."),
    ),
    Action(
        "page_voice",
        QT_TRANSLATE_NOOP("actions", "Voice"),
        "Ctrl+4",
        "voice",
        "go",
        QT_TRANSLATE_NOOP("actions", "What customers answered and whom to follow up; customers, sales and money."),
    ),
    Action(
        "page_trends",
        QT_TRANSLATE_NOOP("actions", "Trends"),
        "Ctrl+5",
        "trends",
        "go",
        QT_TRANSLATE_NOOP("actions", "Any figure over time: what is usual, which hours hurt."),
    ),
    Action(
        "page_book",
        QT_TRANSLATE_NOOP("actions", "The book"),
        "Ctrl+0",
        "book",
        "book",
        QT_TRANSLATE_NOOP("actions", "People, shared settings, targets, hours, who did what, backups."),
    ),
    Action(
        "back",
        QT_TRANSLATE_NOOP("actions", "Back"),
        "Alt+Left",
        "back",
        "go",
        QT_TRANSLATE_NOOP("actions", "Show again what you looked at before."),
    ),
    Action(
        "forward",
        QT_TRANSLATE_NOOP("actions", "Forward"),
        "Alt+Right",
        "chevron_end",
        "go",
        QT_TRANSLATE_NOOP("actions", "Show again what you came back from."),
    ),
    Action(
        "palette",
        QT_TRANSLATE_NOOP("actions", "Commands…"),
        "Ctrl+K",
        "palette",
        "go",
        QT_TRANSLATE_NOOP("actions", "Find any action, queue, agent or figure by a few letters."),
    ),
    Action(
        "search",
        QT_TRANSLATE_NOOP("actions", "Search the page"),
        "Ctrl+F",
        "search",
        "go",
        QT_TRANSLATE_NOOP("actions", "Show only what contains these letters."),
    ),
    Action(
        "to_queues",
        QT_TRANSLATE_NOOP("actions", "Go to the queues"),
        "Alt+1",
        "rows",
        "go",
        QT_TRANSLATE_NOOP("actions", "Move the keyboard to the list of queues."),
    ),
    Action(
        "to_waiting",
        QT_TRANSLATE_NOOP("actions", "Go to who is waiting"),
        "Alt+2",
        "waiting",
        "go",
        QT_TRANSLATE_NOOP("actions", "Move the keyboard to the list of waiting callers."),
    ),
    Action(
        "to_reach",
        QT_TRANSLATE_NOOP("actions", "Go to who should be called back"),
        "Alt+3",
        "callback",
        "go",
        QT_TRANSLATE_NOOP("actions", "Callers who gave up and were not reached since."),
    ),
    Action(
        "to_agents",
        QT_TRANSLATE_NOOP("actions", "Go to the agents"),
        "Alt+4",
        "agents",
        "go",
        QT_TRANSLATE_NOOP("actions", "Move the keyboard to the list of agents."),
    ),
    Action(
        "refresh",
        QT_TRANSLATE_NOOP("actions", "Ask the source again"),
        "F5",
        "refresh",
        "data",
        QT_TRANSLATE_NOOP("actions", "Read the floor again at once."),
    ),
    Action(
        "rows",
        QT_TRANSLATE_NOOP("actions", "Rows behind this figure"),
        "Ctrl+Return",
        "rows",
        "data",
        QT_TRANSLATE_NOOP("actions", "Show what the figure in focus is made of."),
    ),
    Action(
        "customer",
        QT_TRANSLATE_NOOP("actions", "Customer at hand"),
        "Alt+Return",
        "person",
        "data",
        QT_TRANSLATE_NOOP("actions", "Show who stands behind the row in focus: history, satisfaction, purchases."),
    ),
    Action(
        "explain",
        QT_TRANSLATE_NOOP("actions", "What does this mean?"),
        "F1",
        "help",
        "data",
        QT_TRANSLATE_NOOP("actions", "Meaning and formula of the figure in focus."),
    ),
    Action(
        "window",
        QT_TRANSLATE_NOOP("actions", "Day or shift…"),
        "Ctrl+T",
        "clock",
        "data",
        QT_TRANSLATE_NOOP("actions", "Choose the stretch of time that is counted."),
    ),
    Action(
        "service_level",
        QT_TRANSLATE_NOOP("actions", "Service level: completed only"),
        "Ctrl+L",
        "formula",
        "data",
        QT_TRANSLATE_NOOP("actions", "Leave callers still waiting out of the service level, or count them again."),
        checkable=True,
    ),
    Action(
        "formulas",
        QT_TRANSLATE_NOOP("actions", "Compare formulas…"),
        "Ctrl+M",
        "formula",
        "data",
        QT_TRANSLATE_NOOP(
            "actions", "All formulas of the figure in focus on your own data, and what makes them differ."
        ),
    ),
    Action(
        "clear_filters",
        QT_TRANSLATE_NOOP("actions", "Clear all filters"),
        "Ctrl+Shift+F",
        "filter",
        "data",
        QT_TRANSLATE_NOOP("actions", "Show every site, client, team, queue and channel again."),
    ),
    Action(
        "keep_view",
        QT_TRANSLATE_NOOP("actions", "Keep this view…"),
        "Ctrl+Shift+S",
        "add",
        "book",
        QT_TRANSLATE_NOOP("actions", "Keep filters, columns and order of this page under a name."),
    ),
    Action(
        "views",
        QT_TRANSLATE_NOOP("actions", "Saved views…"),
        "Ctrl+Shift+O",
        "columns",
        "book",
        QT_TRANSLATE_NOOP("actions", "Look at the page as you, or somebody who shared it, kept it."),
    ),
    Action(
        "restore_book",
        QT_TRANSLATE_NOOP("actions", "Restore the book…"),
        "Ctrl+Shift+R",
        "refresh",
        "book",
        QT_TRANSLATE_NOOP("actions", "Put a backup in the place of the book; the book as it is now is kept."),
    ),
    Action(
        "health",
        QT_TRANSLATE_NOOP("actions", "Data health…"),
        "Ctrl+H",
        "health",
        "data",
        QT_TRANSLATE_NOOP("actions", "What is doubtful in the data, and what that means for the figures."),
    ),
    Action(
        "copy",
        QT_TRANSLATE_NOOP("actions", "Copy the table"),
        "Ctrl+Shift+C",
        "copy",
        "data",
        QT_TRANSLATE_NOOP("actions", "Copy the selected rows, or all of them, for a spreadsheet."),
    ),
    Action(
        "export",
        QT_TRANSLATE_NOOP("actions", "Export this table…"),
        "Ctrl+E",
        "export",
        "data",
        QT_TRANSLATE_NOOP("actions", "Write the table with its scope and definitions to a workbook or a CSV."),
    ),
    Action(
        "new_book",
        QT_TRANSLATE_NOOP("actions", "Make a book…"),
        "Ctrl+Shift+N",
        "add",
        "book",
        QT_TRANSLATE_NOOP("actions", "Begin to keep people, targets and hours together, on this computer or a share."),
    ),
    Action(
        "open_book",
        QT_TRANSLATE_NOOP("actions", "Open a book…"),
        "Ctrl+B",
        "book",
        "book",
        QT_TRANSLATE_NOOP("actions", "Choose the shared book that says who may see and change what."),
    ),
    Action(
        "close_book",
        QT_TRANSLATE_NOOP("actions", "Close the book"),
        "Ctrl+Shift+B",
        "close",
        "book",
        QT_TRANSLATE_NOOP("actions", "Work without the book on this computer; the floor is closed with it."),
    ),
    Action(
        "who",
        QT_TRANSLATE_NOOP("actions", "Who works here"),
        "Ctrl+Shift+W",
        "person",
        "book",
        QT_TRANSLATE_NOOP("actions", "Open the menu of who is signed in: roles, password, sign out."),
    ),
    Action(
        "sign_in",
        QT_TRANSLATE_NOOP("actions", "Sign in…"),
        "Ctrl+Shift+I",
        "key",
        "book",
        QT_TRANSLATE_NOOP("actions", "Sign in to the book, or as another person."),
    ),
    Action(
        "sign_out",
        QT_TRANSLATE_NOOP("actions", "Sign out"),
        "Ctrl+Shift+X",
        "lock",
        "book",
        QT_TRANSLATE_NOOP("actions", "Hide the floor until somebody signs in."),
    ),
    Action(
        "change_password",
        QT_TRANSLATE_NOOP("actions", "Change the password…"),
        "Ctrl+Shift+P",
        "key",
        "book",
        QT_TRANSLATE_NOOP("actions", "Set a new password for who is signed in."),
    ),
    Action(
        "unsaved",
        QT_TRANSLATE_NOOP("actions", "Not saved yet…"),
        "Ctrl+U",
        "rows",
        "book",
        QT_TRANSLATE_NOOP("actions", "What you typed and the book does not hold yet: look, save, discard."),
    ),
    Action(
        "columns",
        QT_TRANSLATE_NOOP("actions", "Choose columns…"),
        "Ctrl+Shift+K",
        "columns",
        "view",
        QT_TRANSLATE_NOOP("actions", "Choose the columns of the table in focus."),
    ),
    Action(
        "dark",
        QT_TRANSLATE_NOOP("actions", "Dark colours"),
        "Ctrl+Shift+D",
        "moon",
        "view",
        QT_TRANSLATE_NOOP("actions", "Light letters on a dark ground, or the other way round."),
        checkable=True,
    ),
    Action(
        "compact",
        QT_TRANSLATE_NOOP("actions", "Compact rows"),
        "Ctrl+Shift+M",
        "density",
        "view",
        QT_TRANSLATE_NOOP("actions", "Put more rows on the screen."),
        checkable=True,
    ),
    Action(
        "language",
        QT_TRANSLATE_NOOP("actions", "Language…"),
        "Ctrl+Shift+L",
        "language",
        "view",
        QT_TRANSLATE_NOOP("actions", "Change the language of the window."),
    ),
    Action(
        "full_screen",
        QT_TRANSLATE_NOOP("actions", "Full screen"),
        "F11",
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("actions", "Fill the whole screen, or go back."),
        checkable=True,
    ),
    Action(
        "settings",
        QT_TRANSLATE_NOOP("actions", "Settings…"),
        "Ctrl+,",
        "settings",
        "view",
        QT_TRANSLATE_NOOP("actions", "Thresholds, shifts, language and look."),
    ),
    Action(
        "menu",
        QT_TRANSLATE_NOOP("actions", "Menu"),
        "F10",
        "menu",
        "go",
        QT_TRANSLATE_NOOP("actions", "Open the menu with everything Moked can do."),
    ),
    Action(
        "shortcuts",
        QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"),
        "Ctrl+F1",
        "keyboard",
        "help",
        QT_TRANSLATE_NOOP("actions", "Every key in one list."),
    ),
    Action(
        "help_book",
        QT_TRANSLATE_NOOP("actions", "Help: the book"),
        "Ctrl+Shift+F1",
        "help",
        "help",
        QT_TRANSLATE_NOOP("actions", "What the book is, what its chain protects against and what not, backups."),
    ),
    Action(
        "help_figures",
        QT_TRANSLATE_NOOP("actions", "Help: what the figures mean"),
        "Alt+Shift+F1",
        "help",
        "help",
        QT_TRANSLATE_NOOP("actions", "Every figure with its meaning, formulas, unit and source."),
    ),
    Action(
        "help_reports",
        QT_TRANSLATE_NOOP("actions", "Help: reports"),
        "Ctrl+Shift+F2",
        "help",
        "help",
        QT_TRANSLATE_NOOP("actions", "What can be taken along, in which formats, and every morning by itself."),
    ),
    Action(
        "help_importing",
        QT_TRANSLATE_NOOP("actions", "Help: importing"),
        "Ctrl+Shift+F3",
        "help",
        "help",
        QT_TRANSLATE_NOOP("actions", "How exports of other systems become a floor, by their heading or by a mapping."),
    ),
    Action(
        "help_trends",
        QT_TRANSLATE_NOOP("actions", "Help: trends"),
        "Ctrl+Shift+F4",
        "help",
        "help",
        QT_TRANSLATE_NOOP("actions", "What the marks and the band of a trend mean, and how sure they are."),
    ),
    Action(
        "about",
        QT_TRANSLATE_NOOP("actions", "About Moked"),
        "Shift+F1",
        "info",
        "help",
        QT_TRANSLATE_NOOP("actions", "Version, licence and where things are kept."),
    ),
)

BY_ID: Final = {action.id: action for action in ACTIONS}
_MIRRORED: Final = {"Alt+Left": "Alt+Right", "Alt+Right": "Alt+Left"}


def build(owner: QWidget, verbs: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """A `QAction` per entry of `ACTIONS`, added to `owner` so that its key works; `verbs` says what each does."""
    made = {}
    for action in ACTIONS:
        one = QAction(say(action.title), owner)
        one.setObjectName(action.id)
        one.setShortcut(QKeySequence(_shortcut(action)))
        one.setCheckable(action.checkable)
        one.setStatusTip(say(action.what))
        one.setToolTip(say(action.what))
        one.triggered.connect(verbs[action.id])
        owner.addAction(one)
        made[action.id] = one
    return made


def menu(actions: Mapping[str, QAction], icon: Callable[[str], QIcon], parent: QWidget) -> QMenu:
    """One menu with a part for every group. Icons are drawn here: at the start nobody sees them."""
    made = QMenu(parent)
    for group, title in GROUPS.items():
        part = made.addMenu(say(title))
        for action in ACTIONS:
            if action.group == group:
                actions[action.id].setIcon(icon(action.icon))
                part.addAction(actions[action.id])
    return made


def import_title() -> str:
    """What the buttons are called that bring in what is missing."""
    return say(BY_ID["import_export"].title)


def key(action_id: str) -> str:
    """The shortcut of an action as the system writes it."""
    return QKeySequence(_shortcut(BY_ID[action_id])).toString(QKeySequence.SequenceFormat.NativeText)


def _shortcut(action: Action) -> str:
    """The key of an action: back is where one reads from."""
    return _MIRRORED.get(action.shortcut, action.shortcut) if formats.is_rtl() else action.shortcut
