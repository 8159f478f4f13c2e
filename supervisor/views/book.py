"""The pages of the book as data: what each lists, which verbs it offers, and the forms that those verbs ask for.

Forms are made from the verbs' own arguments, and the pages of shared settings from the settings table, so that a verb
or a setting that is added there can be used in the window at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from supervisor.access import CENTRE, PLACES
from supervisor.book.deeds import Argument
from supervisor.book.follow_ups import STAGES as STAGES
from supervisor.book.verbs import OF_ITSELF, VERBS
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column

_TEXT: Final = "text"
EDITORS: Final = {
    "password": "password",
    "place": "place",
    "from_on": "day",
    "on": "day",
    "goal": "figure",
    "attention": "figure",
    "attention_ms": "duration",
    "limit_ms": "duration",
    "week": "week",
    "hours": "spans",
    "shared": "switch",
    "role": "role",
    "language": "language",
    "kpi": "kpi",
    "state": "state",
    "stage": "stage",
    "name": _TEXT,
    "value": "setting",
}
"""Which editor an argument of that name has; any other is a line of text."""

_UNASKED: Final = frozenset({"version", "id", "person"})
"""Arguments that the page itself knows."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One line of a form. `fixed` fields name the record and cannot be changed on one that stands; `kinds` are the
    kinds of place that can be chosen."""

    name: str
    title: Text
    editor: str
    required: bool
    fixed: bool = False
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A verb that a page offers under a `short` title.

    `on_record`: it is about the record that is chosen, whose id goes as the argument `key`.
    """

    verb: str
    icon: str
    short: Text
    on_record: bool = False
    key: str = ""
    careful: bool = False
    """Asks once more before it is done."""


@dataclass(frozen=True, slots=True)
class Section:
    """One page. `kind` is what its rows are records of; `group` limits settings to a group of the settings table.

    `see` is the right to look, `change` the one to write. `named` are the arguments that name a record.
    """

    id: str
    title: Text
    help: Text
    icon: str
    columns: tuple[Column, ...]
    kind: str
    see: str
    change: str
    offers: tuple[Offer, ...] = ()
    group: str = ""
    named: tuple[str, ...] = ()
    history: bool = True
    sort: str = ""
    """The column that the rows stand by at first; from the largest on when it begins with a minus."""
    also: tuple[str, ...] = ()
    """Other kinds whose records the table needs."""


def form(verb: str, section: Section) -> tuple[FormField, ...]:
    """The lines of the form of a verb, in the order of its arguments."""
    return tuple(
        FormField(
            argument.name,
            argument.title,
            EDITORS.get(argument.name, _TEXT),
            argument.required,
            argument.name in section.named,
            tuple(kind for kind in PLACES if _takes(argument, kind)) if argument.name == "place" else (),
        )
        for argument in VERBS[verb].arguments
        if argument.name not in _UNASKED
    )


def _takes(argument: Argument, kind: str) -> bool:
    try:
        argument.read(kind if kind == CENTRE else f"{kind}=?")
    except ValueError:
        return False
    return True


def title_of(verb: str) -> Text:
    """What a verb is called; an unknown one by its id."""
    found = VERBS.get(verb) or OF_ITSELF.get(verb)
    return found.title if found is not None else Text(verb)


def _name(id: str, title: Text, weight: int = 2) -> Column:
    return Column(id, title, "name", weight=weight, worst_first="up")


_ADD: Final = QT_TRANSLATE_NOOP("views", "Add…")
CHANGE: Final = QT_TRANSLATE_NOOP("views", "Change…")
_WITHDRAW: Final = QT_TRANSLATE_NOOP("views", "Withdraw…")
_FOR: Final = _name("place", QT_TRANSLATE_NOOP("views", "For"))
_FROM: Final = Column("from_on", QT_TRANSLATE_NOOP("views", "From"), "day", worst_first="up")
_HOLDS: Final = _name("holds", QT_TRANSLATE_NOOP("views", "Now"), 1)
_SETTING_COLUMNS: Final = (
    _name("name", QT_TRANSLATE_NOOP("views", "Setting"), 3),
    _name("value", QT_TRANSLATE_NOOP("views", "Value"), 3),
    _FOR,
    _FROM,
    _HOLDS,
)


def _offers(group: str) -> tuple[Offer, ...]:
    return (
        Offer(f"{group}.set", "add", _ADD),
        Offer(f"{group}.withdraw", "remove", _WITHDRAW, on_record=True, key="id", careful=True),
    )


def _settings(group: str, title: Text, help: Text, icon: str) -> Section:
    return Section(
        f"settings_{group}",
        title,
        help,
        icon,
        _SETTING_COLUMNS,
        "setting",
        "see_settings",
        "change_settings",
        _offers("setting"),
        group,
        ("name", "place", "from_on"),
    )


SECTIONS: Final[tuple[Section, ...]] = (
    Section(
        "people",
        QT_TRANSLATE_NOOP("views", "People and rights"),
        QT_TRANSLATE_NOOP("views", "Who may sign in, and what each may see and change."),
        "agents",
        (
            _name("name", QT_TRANSLATE_NOOP("views", "Name")),
            _name("roles", QT_TRANSLATE_NOOP("views", "Roles"), 4),
            _name("agent", QT_TRANSLATE_NOOP("views", "Agent on the floor"), 1),
            _name("language", QT_TRANSLATE_NOOP("views", "Language"), 1),
        ),
        "person",
        "see_people",
        "change_people",
        (
            Offer("person.add", "add", _ADD),
            Offer("person.change", "settings", CHANGE, on_record=True, key="person"),
            Offer("person.grant", "good", QT_TRANSLATE_NOOP("views", "Give a role…"), on_record=True, key="person"),
            Offer("person.revoke", "remove", QT_TRANSLATE_NOOP("views", "Take a role…"), on_record=True, key="person"),
            Offer("person.password", "key", QT_TRANSLATE_NOOP("views", "Password…"), on_record=True, key="person"),
            Offer(
                "person.close",
                "close",
                QT_TRANSLATE_NOOP("views", "Close the account…"),
                on_record=True,
                key="person",
                careful=True,
            ),
        ),
        also=("grant",),
    ),
    _settings(
        "figures",
        QT_TRANSLATE_NOOP("views", "How figures are counted"),
        QT_TRANSLATE_NOOP("views", "Thresholds and formulas, from a day on. Earlier days keep what held then."),
        "formula",
    ),
    _settings(
        "formulas",
        QT_TRANSLATE_NOOP("views", "Other formulas"),
        QT_TRANSLATE_NOOP("views", "By which of its known formulas each other figure is computed, from a day on."),
        "formula",
    ),
    Section(
        "targets",
        QT_TRANSLATE_NOOP("views", "Targets"),
        QT_TRANSLATE_NOOP("views", "What is aimed at, per figure and place."),
        "target",
        (
            _name("kpi", QT_TRANSLATE_NOOP("views", "Figure"), 3),
            _FOR,
            _name("goal", QT_TRANSLATE_NOOP("views", "Goal"), 1),
            _name("attention", QT_TRANSLATE_NOOP("views", "Attention from"), 1),
            _FROM,
            _HOLDS,
        ),
        "target",
        "see_settings",
        "change_targets",
        _offers("target"),
        named=("kpi", "place", "from_on"),
    ),
    Section(
        "limits",
        QT_TRANSLATE_NOOP("views", "Limits of states"),
        QT_TRANSLATE_NOOP("views", "How long a break, a wrap-up or any other state may last."),
        "clock",
        (
            _name("state", QT_TRANSLATE_NOOP("views", "State")),
            _name("reason", QT_TRANSLATE_NOOP("views", "Reason")),
            _FOR,
            _name("attention_ms", QT_TRANSLATE_NOOP("views", "Attention from"), 1),
            _name("limit_ms", QT_TRANSLATE_NOOP("views", "Limit"), 1),
            _FROM,
            _HOLDS,
        ),
        "state_limit",
        "see_settings",
        "change_limits",
        _offers("limit"),
        named=("state", "reason", "place", "from_on"),
    ),
    _settings(
        "time",
        QT_TRANSLATE_NOOP("views", "Shifts and holidays"),
        QT_TRANSLATE_NOOP("views", "The hours of the shifts, and the countries whose holidays are kept."),
        "clock",
    ),
    Section(
        "hours",
        QT_TRANSLATE_NOOP("views", "Opening hours"),
        QT_TRANSLATE_NOOP("views", "The hours of a usual week. Without any, those of the floor's calendar hold."),
        "clock",
        (
            _FOR,
            _name("week", QT_TRANSLATE_NOOP("views", "Week"), 5),
            _FROM,
            _HOLDS,
        ),
        "hours",
        "see_settings",
        "change_hours",
        _offers("hours"),
        named=("place", "from_on"),
    ),
    Section(
        "special_days",
        QT_TRANSLATE_NOOP("views", "Special days"),
        QT_TRANSLATE_NOOP("views", "Days with hours of their own, or closed."),
        "attention",
        (
            Column("on", QT_TRANSLATE_NOOP("views", "Day"), "day"),
            _name("label", QT_TRANSLATE_NOOP("views", "Why"), 3),
            _name("hours", QT_TRANSLATE_NOOP("views", "Hours")),
            _FOR,
        ),
        "special_day",
        "see_settings",
        "change_special_days",
        _offers("day"),
        named=("on", "place"),
        sort="-on",
    ),
    Section(
        "views",
        QT_TRANSLATE_NOOP("views", "Saved views"),
        QT_TRANSLATE_NOOP(
            "views", "Filters, columns and order of the Floor page under a name; yours, and those shared."
        ),
        "columns",
        (
            _name("name", QT_TRANSLATE_NOOP("views", "Name"), 3),
            _name("page", QT_TRANSLATE_NOOP("views", "Page"), 1),
            _name("owner", QT_TRANSLATE_NOOP("views", "Whose")),
            _name("shared", QT_TRANSLATE_NOOP("views", "For others too"), 1),
        ),
        "saved_view",
        "keep_views",
        "keep_views",
        (
            Offer("view.share", "agents", QT_TRANSLATE_NOOP("views", "Share…"), on_record=True, key="id"),
            Offer("view.withdraw", "remove", _WITHDRAW, on_record=True, key="id", careful=True),
        ),
    ),
    Section(
        "follow_ups",
        QT_TRANSLATE_NOOP("views", "Follow-ups"),
        QT_TRANSLATE_NOOP("views", "Who follows up which unhappy answer, and what came of it; Voice lists them."),
        "callback",
        (
            _name("survey", QT_TRANSLATE_NOOP("views", "Survey")),
            _name("by", QT_TRANSLATE_NOOP("views", "Who follows up")),
            _name("stage", QT_TRANSLATE_NOOP("views", "How far")),
            _name("note", QT_TRANSLATE_NOOP("views", "Note"), 4),
            _FOR,
        ),
        "follow_up",
        "see_floor",
        "follow_up",
        _offers("follow_up"),
        named=("survey", "place"),
    ),
    _settings(
        "people",
        QT_TRANSLATE_NOOP("views", "Signing in"),
        QT_TRANSLATE_NOOP("views", "Passwords, and windows that are left alone."),
        "keyboard",
    ),
    _settings(
        "book",
        QT_TRANSLATE_NOOP("views", "Backups: how often"),
        QT_TRANSLATE_NOOP("views", "When a window makes a backup of the book by itself."),
        "copy",
    ),
    Section(
        "log",
        QT_TRANSLATE_NOOP("views", "Who did what"),
        QT_TRANSLATE_NOOP(
            "views", "Everything that was written in this book, in its order, and whether it was altered."
        ),
        "rows",
        (
            Column("seq", QT_TRANSLATE_NOOP("views", "Entry"), "count"),
            Column("at", QT_TRANSLATE_NOOP("views", "When"), "instant", weight=2),
            _name("by", QT_TRANSLATE_NOOP("views", "Who")),
            _name("verb", QT_TRANSLATE_NOOP("views", "What"), 3),
            _name("changed", QT_TRANSLATE_NOOP("views", "Changed"), 4),
        ),
        "entry",
        "see_audit",
        "",
        history=False,
        sort="-seq",
    ),
    Section(
        "backups",
        QT_TRANSLATE_NOOP("views", "Backups"),
        QT_TRANSLATE_NOOP("views", "Copies of the whole book. Restoring one keeps the present book beside it."),
        "copy",
        (
            Column("made_at", QT_TRANSLATE_NOOP("views", "Made"), "instant", weight=2),
            Column("entries", QT_TRANSLATE_NOOP("views", "Entries"), "count"),
            _name("path", QT_TRANSLATE_NOOP("views", "File"), 5),
        ),
        "backup",
        "keep_book",
        "keep_book",
        history=False,
        sort="-made_at",
    ),
)
BY_ID: Final = {section.id: section for section in SECTIONS}

HISTORY: Final = (
    Column("seq", QT_TRANSLATE_NOOP("views", "Entry"), "count"),
    Column("at", QT_TRANSLATE_NOOP("views", "When"), "instant", weight=2),
    _name("by", QT_TRANSLATE_NOOP("views", "Who")),
    _name("verb", QT_TRANSLATE_NOOP("views", "What"), 2),
    _name("field", QT_TRANSLATE_NOOP("views", "Field"), 2),
    _name("before", QT_TRANSLATE_NOOP("views", "Before"), 3),
    _name("after", QT_TRANSLATE_NOOP("views", "After"), 3),
)
"""The history of one record: one row per field that changed."""

LATER: Final = BY_ID["log"].columns
"""What was written after a backup."""
