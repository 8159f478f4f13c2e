"""What a floor opens on: the Floor page where contacts or states go on, else the first page that has something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import actions
from widgets.pages.floor_words import UNMEASURED

if TYPE_CHECKING:
    from supervisor.views.snapshot import Snapshot

_GOES_ON: Final = frozenset(("contact", "agent_state"))
_PARTS: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "page_cases": (("case",), ("self_service", "article_visit")),
    "page_voice": (("survey",), ("sale", "customer")),
}
"""Per page of several parts the tables that each of them is made of."""
_ORDER: Final = (
    ("page_cases", ("case",)),
    ("page_voice", ("survey", "sale", "customer")),
    ("page_cases", ("self_service", "article_visit")),
    ("page_trends", ("measure_total",)),
)
"""Pages with one of these tables, the first to be opened first."""

_EMPTY: Final = QT_TRANSLATE_NOOP("floor", "This floor is empty")
_BRING: Final = QT_TRANSLATE_NOOP(
    "floor",
    "Nothing has written a contact or an agent's state to this floor yet. Connect your switch or import what it writes "
    "({key}), and who waits, who answers and how the day goes stand here.",
)
_BEEN: Final = QT_TRANSLATE_NOOP("floor", "This floor does not say what happens now")
_PAST_ONLY: Final = QT_TRANSLATE_NOOP(
    "floor",
    "This floor is filled from exports: they tell what has been, and not who waits or who is free. Today and every "
    "other day stand on the other pages.",
)
UNREAD: Final = QT_TRANSLATE_NOOP("floor", "This floor cannot be read now")
AS_SOON: Final = QT_TRANSLATE_NOOP("floor", "What goes on stands here as soon as it can be read.")
_GO: Final = QT_TRANSLATE_NOOP("floor", "Go to {page}")


class Nothing(NamedTuple):
    """Why the Floor page has nothing to show, and the action that leads on."""

    title: str
    text: str
    button: str
    action: str


def told_of(snapshot: Snapshot) -> tuple[frozenset[str], bool, bool]:
    """What the functions here ask of a floor: its empty tables, whether exports tell it, whether agents are known."""
    return snapshot.empty, snapshot.feed.state == "told", bool(snapshot.directory.agents)


def page_of(empty: frozenset[str], exports: bool = False, agents: bool = True) -> str:
    """The action of the page that a floor with these empty tables opens on; empty for the Floor page. What `exports`
    tell of contacts and states has been: its `agents`, where some are known, or else how it went."""
    if not empty >= _GOES_ON:
        return "" if not exports else "page_agents" if agents else "page_trends"
    return next((page for page, tables in _ORDER if not empty.issuperset(tables)), "")


def part_of(page: str, empty: frozenset[str]) -> int:
    """The first part of a page that has something; the first of all where none has."""
    parts = _PARTS.get(page, ())
    return next((number for number, tables in enumerate(parts) if not empty.issuperset(tables)), 0)


def nothing(empty: frozenset[str], exports: bool = False, agents: bool = True) -> Nothing | None:
    """What the Floor page says where it has nothing to show."""
    past_only = exports and "agent_state" in empty
    if not empty >= _GOES_ON and not past_only:
        return None
    page = page_of(empty, exports, agents)
    titles = {one.id: one.title for one in actions.ACTIONS}
    if not empty >= _GOES_ON:
        return Nothing(say(_BEEN), say(_PAST_ONLY), say(_GO, page=formats.isolate(say(titles[page]))), page)
    text = say(_BRING, key=formats.ltr(actions.key("import_export")))
    if not page:
        return Nothing(say(_EMPTY), text, say(titles["import_export"]), "import_export")
    return Nothing(say(UNMEASURED), text, say(_GO, page=formats.isolate(say(titles[page]))), page)
