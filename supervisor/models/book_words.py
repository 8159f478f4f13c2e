"""What the book holds in words: places, values of settings, goals, hours, the fields of records."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor import access, formats
from supervisor.access import CENTRE
from supervisor.book.follow_ups import STAGES
from supervisor.clock import WEEKDAYS, WEEKS_BEGIN
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import points, words
from supervisor.settings import BY_NAME, LEARNED, Setting
from supervisor.text import LANGUAGES, say

Row = Mapping[str, Any]

_ALWAYS: Final = QT_TRANSLATE_NOOP("book_words", "always")
_CLOSED: Final = QT_TRANSLATE_NOOP("book_words", "closed")
_YES: Final = QT_TRANSLATE_NOOP("book_words", "yes")
_NO: Final = QT_TRANSLATE_NOOP("book_words", "no")
_NEVER: Final = QT_TRANSLATE_NOOP("book_words", "never")
_NONE: Final = QT_TRANSLATE_NOOP("book_words", "none")
_GONE: Final = QT_TRANSLATE_NOOP("book_words", "withdrawn")
_PLACES: Final[dict[str, Text]] = {
    "site": QT_TRANSLATE_NOOP("book_words", "Site {name}"),
    "client": QT_TRANSLATE_NOOP("book_words", "Client {name}"),
    "team": QT_TRANSLATE_NOOP("book_words", "Team {name}"),
    "queue": QT_TRANSLATE_NOOP("book_words", "Queue {name}"),
}
PLACE_KINDS: Final[dict[str, Text]] = {
    "site": QT_TRANSLATE_NOOP("book_words", "Site"),
    "client": QT_TRANSLATE_NOOP("book_words", "Client"),
    "team": QT_TRANSLATE_NOOP("book_words", "Team"),
    "queue": QT_TRANSLATE_NOOP("book_words", "Queue"),
}
PAGES: Final[dict[str, Text]] = {"floor": QT_TRANSLATE_NOOP("actions", "Floor")}
"""What the pages are called that a view may be of."""
FIELDS: Final[dict[str, Text]] = {
    "name": QT_TRANSLATE_NOOP("book_words", "Name"),
    "agent": QT_TRANSLATE_NOOP("book_words", "Agent on the floor"),
    "language": QT_TRANSLATE_NOOP("book_words", "Language"),
    "hash": QT_TRANSLATE_NOOP("book_words", "Password"),
    "set_at": QT_TRANSLATE_NOOP("book_words", "Password set"),
    "person": QT_TRANSLATE_NOOP("book_words", "Person"),
    "role": QT_TRANSLATE_NOOP("book_words", "Role"),
    "place": QT_TRANSLATE_NOOP("book_words", "For"),
    "from_on": QT_TRANSLATE_NOOP("book_words", "From"),
    "on_on": QT_TRANSLATE_NOOP("book_words", "Day"),
    "value_json": QT_TRANSLATE_NOOP("book_words", "Value"),
    "kpi": QT_TRANSLATE_NOOP("book_words", "Figure"),
    "goal": QT_TRANSLATE_NOOP("book_words", "Goal"),
    "attention": QT_TRANSLATE_NOOP("book_words", "Attention from"),
    "attention_ms": QT_TRANSLATE_NOOP("book_words", "Attention from"),
    "limit_ms": QT_TRANSLATE_NOOP("book_words", "Limit"),
    "state": QT_TRANSLATE_NOOP("book_words", "State"),
    "reason": QT_TRANSLATE_NOOP("book_words", "Reason"),
    "week_json": QT_TRANSLATE_NOOP("book_words", "Week"),
    "hours_json": QT_TRANSLATE_NOOP("book_words", "Hours"),
    "label": QT_TRANSLATE_NOOP("book_words", "Why"),
    "page": QT_TRANSLATE_NOOP("book_words", "Page"),
    "shared": QT_TRANSLATE_NOOP("book_words", "For others too"),
    "body_json": QT_TRANSLATE_NOOP("book_words", "View"),
    "withdrawn": QT_TRANSLATE_NOOP("book_words", "Withdrawn"),
    "survey": QT_TRANSLATE_NOOP("book_words", "Survey"),
    "by": QT_TRANSLATE_NOOP("book_words", "Who follows up"),
    "stage": QT_TRANSLATE_NOOP("book_words", "How far"),
    "note": QT_TRANSLATE_NOOP("book_words", "Note"),
}
"""What the columns of records are called."""

_CHOICES: Final[dict[str, Text]] = {
    "system": QT_TRANSLATE_NOOP("dialogs", "As this computer has it"),
    "light": QT_TRANSLATE_NOOP("dialogs", "Light"),
    "dark": QT_TRANSLATE_NOOP("dialogs", "Dark"),
    "comfortable": QT_TRANSLATE_NOOP("dialogs", "Comfortable"),
    "compact": QT_TRANSLATE_NOOP("dialogs", "Compact"),
    "latin": QT_TRANSLATE_NOOP("dialogs", "Latin: 0123456789"),
    "native": QT_TRANSLATE_NOOP("dialogs", "Those of the language"),
}
_CANONICAL: Final = QT_TRANSLATE_NOOP("dialogs", "canonical: {formula}")


@dataclass(frozen=True, slots=True)
class Names:
    """What ids are called: `places` by kind, `people` by id; and today, the zone of times."""

    places: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    today_on: str = ""
    zone: str = "UTC"

    def place(self, kind: str, id: str | None) -> str:
        """A place in words."""
        if kind == CENTRE:
            return say(access.SCOPES[CENTRE])
        name = self.places.get(kind, {}).get(id or "", id or "")
        return say(_PLACES[kind], name=formats.isolate(name)) if kind in _PLACES else str(id)


SHIFT_NAMES: Final[dict[str, Text]] = {
    "morning": QT_TRANSLATE_NOOP("window", "Morning"),
    "evening": QT_TRANSLATE_NOOP("window", "Evening"),
    "night": QT_TRANSLATE_NOOP("window", "Night"),
}
"""The shifts that Moked comes with; shifts that somebody named keep their names."""


def shift_name(name: str) -> str:
    """A shift's name as people read it."""
    return say(SHIFT_NAMES[name]) if name in SHIFT_NAMES else formats.isolate(name)


# Values in words


def yes_or_no(value: object) -> str:
    """A switch."""
    return say(_YES if value else _NO)


def choice(setting: Setting, code: str) -> str:
    """What a choice of a setting is called."""
    if setting.name in catalogue.BY_ID:
        kpi = catalogue.BY_ID[setting.name]
        if not code and kpi.formula is not None:
            return say(_CANONICAL, formula=say(kpi.formula.title))
        return say(kpi.variants[code].title) if code in kpi.variants else code
    if setting.name == "week_begins":
        return formats.weekday((7 - WEEKS_BEGIN[code]) % 7 + 1)
    if code in LANGUAGES:
        return formats.isolate(LANGUAGES[code].name)
    return say(_CHOICES.get(code or "system", Text(code)))


def setting_value(setting: Setting, value: Any) -> str:
    """The value of a setting as people read it."""
    if setting.choices:
        return choice(setting, str(value))
    if isinstance(value, bool):
        return yes_or_no(value)
    if setting.name.endswith("_ms"):
        return formats.duration(value) if value or setting.name != "sign_out_after_ms" else say(_NEVER)
    if setting.name.endswith("_ratio"):
        return formats.share(value)
    if setting.group == LEARNED:
        of = (one for found in value.values() for one in found.items())
        return formats.listed(f"{formats.isolate(id)}: {formats.isolate(above)}" for id, above in of) or say(_NONE)
    if isinstance(value, dict):
        return formats.listed(f"{shift_name(name)} {formats.ltr(span)}" for name, span in value.items())
    if isinstance(value, list):
        return formats.listed(value) or say(_NONE)
    return formats.count(value) if isinstance(value, int) else str(value)


def figure(kpi: str, value: float | None) -> str:
    """A goal in the unit of its figure."""
    if value is None:
        return ""
    unit = catalogue.BY_ID[kpi].unit if kpi in catalogue.BY_ID else ""
    if unit == "ratio":
        return formats.share(value)
    if unit == "net":
        return points.net(value)
    return formats.duration(value) if unit == "ms" else formats.decimal(value)


def spans(found: Sequence[str]) -> str:
    """Hours of a day."""
    return formats.listed(formats.ltr(span) for span in found) or say(_CLOSED)


def week(found: Mapping[str, Sequence[str]]) -> str:
    """Hours of a week, days with the same hours together."""
    groups: list[tuple[list[int], Sequence[str]]] = []
    # From Sunday on, as the week begins where most readers are.
    for number in (6, 0, 1, 2, 3, 4, 5):
        hours = found.get(WEEKDAYS[number], ())
        if groups and list(groups[-1][1]) == list(hours):
            groups[-1][0].append(number)
        else:
            groups.append(([number], hours))
    return formats.listed((f"{_days(days)} {spans(hours)}" for days, hours in groups), ";")


def _days(numbers: Sequence[int]) -> str:
    first = formats.weekday(numbers[0] + 1, short=True)
    return first if len(numbers) == 1 else f"{first}-{formats.weekday(numbers[-1] + 1, short=True)}"


def day(on: str) -> str:
    """A local day; the earliest ones mean always."""
    return formats.day(on) if on > "1900-01-01" else say(_ALWAYS)


def as_json(text: Any) -> Any:
    """What JSON says; anything else as it is."""
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return text


# Fields of records


def told(name: str, value: Any, row: Row, names: Names) -> str:
    """One field of a record in words; `row` are its other fields."""
    if value is None or value == "":
        return ""
    if name in _TOLD:
        return _TOLD[name](value, row, names)
    if name == "withdrawn":
        return say(_GONE) if value else ""
    return formats.isolate(str(value))


def _told_setting(value: Any, row: Row, _names: Names) -> str:
    setting = BY_NAME.get(str(row.get("name")))
    return setting_value(setting, as_json(value)) if setting is not None else str(value)


def _told_name(value: Any, row: Row, _names: Names) -> str:
    """A name that people gave, or that of a setting."""
    if "value_json" in row and value in BY_NAME:
        return say(BY_NAME[value].title)
    return formats.isolate(str(value))


_TOLD: Final[dict[str, Callable[[Any, Row, Names], str]]] = {
    "value_json": _told_setting,
    "week_json": lambda value, row, names: week(as_json(value)),
    "hours_json": lambda value, row, names: spans(as_json(value)),
    "goal": lambda value, row, names: figure(str(row.get("kpi")), value),
    "attention": lambda value, row, names: figure(str(row.get("kpi")), value),
    "attention_ms": lambda value, row, names: formats.duration(value),
    "limit_ms": lambda value, row, names: formats.duration(value),
    "set_at": lambda value, row, names: formats.date_and_clock(value, names.zone),
    "from_on": lambda value, row, names: day(value),
    "on_on": lambda value, row, names: day(value),
    "state": lambda value, row, names: say(words.word(value)),
    "stage": lambda value, row, names: say(STAGES[value]) if value in STAGES else str(value),
    "role": lambda value, row, names: say(access.ROLES[value]) if value in access.ROLES else str(value),
    "person": lambda value, row, names: formats.isolate(names.people.get(value, value)),
    "shared": lambda value, row, names: yes_or_no(value),
    "name": _told_name,
    "kpi": lambda value, row, names: say(catalogue.BY_ID[value].title) if value in catalogue.BY_ID else str(value),
    "hash": lambda value, row, names: "••••",
    "page": lambda value, row, names: say(PAGES.get(value, Text(value))),
    "body_json": lambda value, row, names: "…",
    "language": lambda value, row, names: LANGUAGES[value].name if value in LANGUAGES else str(value),
}
