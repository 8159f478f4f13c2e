"""Records of the book as people read them: the rows of each page, the history of a record, values in words.

The book moves at the pace of people, so its tables are made whole each time, in the language in force.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor import access, formats
from supervisor.access import CENTRE
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.settings import BY_NAME, SHARED, Setting
from supervisor.text import LANGUAGES, say
from supervisor.views.book import HISTORY, Section, title_of
from supervisor.views.columns import TableData

Row = Mapping[str, Any]

_NOW: Final = QT_TRANSLATE_NOOP("book_words", "in force")
_LATER: Final = QT_TRANSLATE_NOOP("book_words", "later")
_OVER: Final = QT_TRANSLATE_NOOP("book_words", "over")
_USUAL: Final = QT_TRANSLATE_NOOP("book_words", "nobody decided: as usual")
_ALWAYS: Final = QT_TRANSLATE_NOOP("book_words", "always")
_CLOSED: Final = QT_TRANSLATE_NOOP("book_words", "closed")
_YES: Final = QT_TRANSLATE_NOOP("book_words", "yes")
_NO: Final = QT_TRANSLATE_NOOP("book_words", "no")
_NEVER: Final = QT_TRANSLATE_NOOP("book_words", "never")
_NONE: Final = QT_TRANSLATE_NOOP("book_words", "none")
_ROLE_IN: Final = QT_TRANSLATE_NOOP("book_words", "{role} ({place})")
_NO_ROLE: Final = QT_TRANSLATE_NOOP("book_words", "no role: may see nothing")
_GONE: Final = QT_TRANSLATE_NOOP("book_words", "withdrawn")
_PLACES: Final[dict[str, Text]] = {
    "site": QT_TRANSLATE_NOOP("book_words", "Site {name}"),
    "client": QT_TRANSLATE_NOOP("book_words", "Client {name}"),
    "team": QT_TRANSLATE_NOOP("book_words", "Team {name}"),
    "queue": QT_TRANSLATE_NOOP("book_words", "Queue {name}"),
}
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
}
"""What the columns of records are called."""

CHOICES: Final[dict[str, Text]] = {
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


# Values in words


def choice(setting: Setting, code: str) -> str:
    """What a choice of a setting is called."""
    if setting.name in catalogue.BY_ID:
        kpi = catalogue.BY_ID[setting.name]
        if not code and kpi.formula is not None:
            return say(_CANONICAL, formula=say(kpi.formula.title))
        return say(kpi.variants[code].title) if code in kpi.variants else code
    if code in LANGUAGES:
        return formats.isolate(LANGUAGES[code].name)
    return say(CHOICES.get(code or "system", Text(code)))


def setting_value(setting: Setting, value: Any) -> str:
    """The value of a setting as people read it."""
    if setting.choices:
        return choice(setting, str(value))
    if isinstance(value, bool):
        return say(_YES if value else _NO)
    if setting.name.endswith("_ms"):
        return formats.duration(value) if value or setting.name != "sign_out_after_ms" else say(_NEVER)
    if setting.name.endswith("_ratio"):
        return formats.ratio(value)
    if isinstance(value, dict):
        return ", ".join(f"{formats.isolate(name)} {formats.ltr(span)}" for name, span in value.items())
    if isinstance(value, list):
        return ", ".join(value) or say(_NONE)
    return formats.count(value) if isinstance(value, int) else str(value)


def figure(kpi: str, value: float | None) -> str:
    """A goal in the unit of its figure."""
    if value is None:
        return ""
    unit = catalogue.BY_ID[kpi].unit if kpi in catalogue.BY_ID else ""
    if unit == "ratio":
        return formats.ratio(value)
    return formats.duration(value) if unit == "ms" else formats.decimal(value)


def spans(found: Sequence[str]) -> str:
    """Hours of a day."""
    return ", ".join(formats.ltr(span) for span in found) or say(_CLOSED)


def week(found: Mapping[str, Sequence[str]]) -> str:
    """Hours of a week, days with the same hours together."""
    from supervisor.clock import WEEKDAYS

    groups: list[tuple[list[int], Sequence[str]]] = []
    # From Sunday on, as the week begins where most readers are.
    for number in (6, 0, 1, 2, 3, 4, 5):
        hours = found.get(WEEKDAYS[number], ())
        if groups and list(groups[-1][1]) == list(hours):
            groups[-1][0].append(number)
        else:
            groups.append(([number], hours))
    return "; ".join(f"{_days(days)} {spans(hours)}" for days, hours in groups)


def _days(numbers: Sequence[int]) -> str:
    first = formats.weekday(numbers[0] + 1, short=True)
    return first if len(numbers) == 1 else f"{first}-{formats.weekday(numbers[-1] + 1, short=True)}"


def _day(on: str) -> str:
    return formats.day(on) if on > "1900-01-01" else say(_ALWAYS)


def _json(text: Any) -> Any:
    try:
        return json.loads(text)
    except (TypeError, ValueError):
        return text


# Rows of the pages


def table(section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> TableData:
    """The rows of a page, from the records that the session may see (by kind)."""
    rows = list(_ROWS[section.kind](section, records, names))
    keys = [str(row["key"]) for row in rows]
    cells = {column.id: [row.get(column.id, "") for row in rows] for column in section.columns}
    return TableData(section.id, section.columns, keys, cells)


def _scoped(row: Row, names: Names) -> dict[str, Any]:
    return {"key": row["id"], "place": names.place(row["scope"], row["scope_id"])}


def _dated(rows: Sequence[Row], own: Sequence[str], names: Names) -> Iterable[tuple[Row, dict[str, Any]]]:
    """Rows with what all dated kinds have; `own` columns and the place say which ones follow each other."""
    newest: dict[tuple[Any, ...], str] = {}
    for row in rows:
        name = (*(row[column] for column in own), row["scope"], row["scope_id"])
        if row["from_on"] <= names.today_on:
            newest[name] = max(newest.get(name, ""), row["from_on"])
    for row in rows:
        name = (*(row[column] for column in own), row["scope"], row["scope_id"])
        later = row["from_on"] > names.today_on
        holds = _LATER if later else _NOW if newest[name] == row["from_on"] else _OVER
        yield row, {**_scoped(row, names), "from_on": _day(row["from_on"]), "holds": say(holds)}


def _settings(section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    mine = [setting for setting in SHARED.values() if setting.group == section.group]
    order = {setting.name: number for number, setting in enumerate(mine)}
    rows = [row for row in records.get("setting", ()) if row["name"] in order]
    found = []
    for row, told in _dated(rows, ("name",), names):
        setting = BY_NAME[row["name"]]
        told |= {"name": say(setting.title), "value": setting_value(setting, _json(row["value_json"]))}
        found.append((order[row["name"]], row["scope"], row["from_on"], told))
    for setting in mine:
        if not any(row["name"] == setting.name and row["scope"] == CENTRE for row in rows):
            told = {"key": f"usual:{setting.name}", "name": say(setting.title), "holds": say(_USUAL)}
            told |= {"value": setting_value(setting, setting.default), "place": names.place(CENTRE, None)}
            found.append((order[setting.name], "", "", told))
    return (told for *_, told in sorted(found, key=lambda one: one[:3]))


def _targets(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, told in _dated(records.get("target", ()), ("kpi",), names):
        title = say(catalogue.BY_ID[row["kpi"]].title) if row["kpi"] in catalogue.BY_ID else row["kpi"]
        values = {name: figure(row["kpi"], row[name]) for name in ("goal", "attention")}
        yield told | values | {"kpi": title}


def _limits(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, told in _dated(records.get("state_limit", ()), ("state", "reason"), names):
        times = {name: formats.duration(row[name]) if row[name] else "" for name in ("attention_ms", "limit_ms")}
        yield told | times | {"state": say(words.word(row["state"])), "reason": row["reason"] or ""}


def _hours(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, told in _dated(records.get("hours", ()), (), names):
        yield told | {"week": week(_json(row["week_json"]))}


def _special_days(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in sorted(records.get("special_day", ()), key=lambda one: str(one["on_on"]), reverse=True):
        told = {"on": _day(row["on_on"]), "label": row["label"] or "", "hours": spans(_json(row["hours_json"]))}
        yield _scoped(row, names) | told


def _views(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in records.get("saved_view", ()):
        owner = names.people.get(row["person"], "")
        yield {"key": row["id"], "name": row["name"], "page": row["page"], "owner": owner} | {
            "shared": say(_YES if row["shared"] else _NO)
        }


def _people(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    grants: dict[str, list[str]] = {}
    for grant in records.get("grant", ()):
        grants.setdefault(grant["person"], []).append(role_in(grant, names))
    for row in sorted(records.get("person", ()), key=lambda one: str(one["name"]).casefold()):
        language = row["language"]
        yield {
            "key": row["id"],
            "name": row["name"],
            "roles": ", ".join(grants.get(row["id"], ())) or say(_NO_ROLE),
            "agent": row["agent"] or "",
            "language": LANGUAGES[language].name if language in LANGUAGES else "",
        }


def role_in(grant: Row, names: Names) -> str:
    """A grant in words."""
    role = say(access.ROLES[grant["role"]]) if grant["role"] in access.ROLES else grant["role"]
    return say(_ROLE_IN, role=role, place=names.place(grant["scope"], grant["scope_id"]))


def _log(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in reversed(records.get("entry", ())):
        changed = [
            f"{say(FIELDS.get(field, Text(field)))}: {after}"
            for change in row["changes"]
            for field, _before, after in changes_of(change, names)
            if after
        ]
        yield {
            "key": str(row["seq"]),
            "seq": formats.count(row["seq"]),
            "at": formats.date_and_clock(row["at"], names.zone),
            "by": row["by"],
            "verb": say(title_of(row["verb"])),
            "changed": ", ".join(changed),
        }


def _backups(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in records.get("backup", ()):
        yield {
            "key": str(row["path"]),
            "made_at": formats.date_and_clock(row["made_at"], names.zone),
            "entries": formats.count(row["entries"]),
            "state": row.get("state", ""),
            "path": formats.ltr(str(row["path"])),
        }


_ROWS: Final[dict[str, Callable[[Section, Mapping[str, Sequence[Row]], Names], Iterable[dict[str, Any]]]]] = {
    "setting": _settings,
    "target": _targets,
    "state_limit": _limits,
    "hours": _hours,
    "special_day": _special_days,
    "saved_view": _views,
    "person": _people,
    "entry": _log,
    "backup": _backups,
}


# The history of one record


def changes_of(revision: Row, names: Names) -> list[tuple[str, str, str]]:
    """What a revision changed: field, before, after, in words."""
    before, after = revision["before"] or {}, revision["after"] or {}
    if not isinstance(before, dict) or not isinstance(after, dict):
        return [("", str(before), str(after))]
    both = {**before, **after}
    found = []
    for name in both:
        if name in ("id", "version", "scope", "scope_id") or before.get(name) == after.get(name):
            continue
        found.append((name, *(told(name, row.get(name), both, names) for row in (before, after))))
    if "scope" in after and not before:
        found.append(("place", "", names.place(after["scope"], after["scope_id"])))
    return found


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
    return setting_value(setting, _json(value)) if setting is not None else str(value)


_TOLD: Final[dict[str, Callable[[Any, Row, Names], str]]] = {
    "value_json": _told_setting,
    "week_json": lambda value, row, names: week(_json(value)),
    "hours_json": lambda value, row, names: spans(_json(value)),
    "goal": lambda value, row, names: figure(str(row.get("kpi")), value),
    "attention": lambda value, row, names: figure(str(row.get("kpi")), value),
    "attention_ms": lambda value, row, names: formats.duration(value),
    "limit_ms": lambda value, row, names: formats.duration(value),
    "set_at": lambda value, row, names: formats.date_and_clock(value, names.zone),
    "from_on": lambda value, row, names: _day(value),
    "on_on": lambda value, row, names: _day(value),
    "state": lambda value, row, names: say(words.word(value)),
    "role": lambda value, row, names: say(access.ROLES[value]) if value in access.ROLES else str(value),
    "person": lambda value, row, names: formats.isolate(names.people.get(value, value)),
    "shared": lambda value, row, names: say(_YES if value else _NO),
    "hash": lambda value, row, names: "••••",
    "language": lambda value, row, names: LANGUAGES[value].name if value in LANGUAGES else str(value),
}


def history(revisions: Sequence[Row], names: Names) -> TableData:
    """The history of a record, newest first: one row per field that changed."""
    cells: dict[str, list[Any]] = {column.id: [] for column in HISTORY}
    keys = []
    for revision in reversed(revisions):
        for field_name, before, after in changes_of(revision, names):
            keys.append(f"{revision['seq']}:{field_name}")
            told_row = {
                "at": formats.date_and_clock(revision["at"], names.zone),
                "by": revision["by"],
                "verb": say(title_of(revision["verb"])),
                "field": say(FIELDS.get(field_name, Text(field_name))),
                "before": before,
                "after": after,
            }
            for column in HISTORY:
                cells[column.id].append(told_row[column.id])
    return TableData("history", HISTORY, keys, cells)
