"""Records of the book as people read them: the rows of each page, and the history of a record.

The book moves at the pace of people, so its tables are made whole each time, in the language in force.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from supervisor import access, formats
from supervisor.access import CENTRE
from supervisor.book.people import FOUNDER
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words
from supervisor.models.book_words import (
    FIELDS,
    PAGES,
    Names,
    Row,
    as_json,
    figure,
    setting_value,
    spans,
    told,
    week,
    yes_or_no,
)
from supervisor.settings import BY_NAME, SHARED
from supervisor.text import LANGUAGES, say
from supervisor.views.book import HISTORY, Section, title_of
from supervisor.views.columns import TableData

_NOW: Final = QT_TRANSLATE_NOOP("book_words", "in force")
_LATER: Final = QT_TRANSLATE_NOOP("book_words", "later")
_OVER: Final = QT_TRANSLATE_NOOP("book_words", "over")
_USUAL: Final = QT_TRANSLATE_NOOP("book_words", "nobody decided: as usual")
_FOUNDER: Final = QT_TRANSLATE_NOOP("book_words", "who began the book")
_ROLE_IN: Final = QT_TRANSLATE_NOOP("book_words", "{role} ({place})")
_NO_ROLE: Final = QT_TRANSLATE_NOOP("book_words", "no role: may see nothing")


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
        yield row, {**_scoped(row, names), "from_on": row["from_on"], "holds": say(holds)}


def _settings(section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    mine = [setting for setting in SHARED.values() if setting.group == section.group]
    order = {setting.name: number for number, setting in enumerate(mine)}
    rows = [row for row in records.get("setting", ()) if row["name"] in order]
    found = []
    for row, line in _dated(rows, ("name",), names):
        setting = BY_NAME[row["name"]]
        line |= {"name": say(setting.title), "value": setting_value(setting, as_json(row["value_json"]))}
        found.append((order[row["name"]], row["scope"], row["from_on"], line))
    for setting in mine:
        if not any(row["name"] == setting.name and row["scope"] == CENTRE for row in rows):
            told = {"key": f"usual:{setting.name}", "name": say(setting.title), "holds": say(_USUAL)}
            told |= {"value": setting_value(setting, setting.default), "place": names.place(CENTRE, None)}
            found.append((order[setting.name], "", "", told))
    return (told for *_, told in sorted(found, key=lambda one: one[:3]))


def _targets(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, line in _dated(records.get("target", ()), ("kpi",), names):
        title = say(catalogue.BY_ID[row["kpi"]].title) if row["kpi"] in catalogue.BY_ID else row["kpi"]
        values = {name: figure(row["kpi"], row[name]) for name in ("goal", "attention")}
        yield line | values | {"kpi": title}


def _limits(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, line in _dated(records.get("state_limit", ()), ("state", "reason"), names):
        times = {name: formats.duration(row[name]) if row[name] else "" for name in ("attention_ms", "limit_ms")}
        yield line | times | {"state": say(words.word(row["state"])), "reason": row["reason"] or ""}


def _hours(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row, line in _dated(records.get("hours", ()), (), names):
        yield line | {"week": week(as_json(row["week_json"]))}


def _special_days(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in sorted(records.get("special_day", ()), key=lambda one: str(one["on_on"]), reverse=True):
        told = {"on": row["on_on"], "label": row["label"] or "", "hours": spans(as_json(row["hours_json"]))}
        yield _scoped(row, names) | told


def _views(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in records.get("saved_view", ()):
        owner = names.people.get(row["person"], "")
        yield {
            "key": row["id"],
            "name": row["name"],
            "page": say(PAGES.get(row["page"], Text(row["page"]))),
            "owner": owner,
        } | {"shared": yes_or_no(row["shared"])}


def _follow_ups(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in records.get("follow_up", ()):
        told_row = {name: told(name, row[name], row, names) for name in ("survey", "stage", "note")}
        yield _scoped(row, names) | told_row | {"by": formats.isolate(str(row["by"]))}


def _people(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    grants: dict[str, list[str]] = {}
    for grant in records.get("grant", ()):
        grants.setdefault(grant["person"], []).append(role_in(grant, names))
    for row in sorted(records.get("person", ()), key=lambda one: str(one["name"]).casefold()):
        language = row["language"]
        yield {
            "key": row["id"],
            "name": row["name"],
            "roles": formats.listed(grants.get(row["id"], ())) or say(_NO_ROLE),
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
            f"{say(FIELDS.get(field, Text(field)))}: {formats.isolate(after)}"
            for change in row["changes"]
            for field, _before, after in changes_of(change, names)
            if after
        ]
        yield {
            "key": str(row["seq"]),
            "seq": row["seq"],
            "at": row["at"],
            "by": _by(row),
            "verb": say(title_of(row["verb"])),
            "changed": formats.listed(changed),
        }


def _backups(_section: Section, records: Mapping[str, Sequence[Row]], names: Names) -> Iterable[dict[str, Any]]:
    for row in records.get("backup", ()):
        yield {
            "key": str(row["path"]),
            "made_at": row["made_at"],
            "entries": row["entries"],
            "path": formats.ltr(str(row["path"])),
        }


_ROWS: Final[dict[str, Callable[[Section, Mapping[str, Sequence[Row]], Names], Iterable[dict[str, Any]]]]] = {
    "setting": _settings,
    "target": _targets,
    "state_limit": _limits,
    "hours": _hours,
    "special_day": _special_days,
    "saved_view": _views,
    "follow_up": _follow_ups,
    "person": _people,
    "entry": _log,
    "backup": _backups,
}


def _by(row: Row) -> str:
    return say(_FOUNDER) if row["by"] == FOUNDER else str(row["by"])


# The history of one record


def changes_of(revision: Row, names: Names) -> list[tuple[str, str, str]]:
    """What a revision changed: field, before, after, in words."""
    before, after = revision["before"] or {}, revision["after"] or {}
    if not isinstance(before, dict) or not isinstance(after, dict):
        return [("", str(before), str(after))]
    both = {**before, **after}
    found = []
    for name in both:
        if name in ("id", "version", "scope", "scope_id") or (before.get(name) or None) == (after.get(name) or None):
            continue
        found.append((name, *(told(name, row.get(name), both, names) for row in (before, after))))
    if "scope" in after and not before:
        found.append(("place", "", names.place(after["scope"], after["scope_id"])))
    return found


def history(revisions: Sequence[Row], names: Names) -> TableData:
    """The history of a record, newest first: one row per field that changed."""
    cells: dict[str, list[Any]] = {column.id: [] for column in HISTORY}
    keys = []
    for revision in reversed(revisions):
        for field_name, before, after in changes_of(revision, names):
            keys.append(f"{revision['seq']}:{field_name}")
            told_row = {
                "seq": revision["seq"],
                "at": revision["at"],
                "by": _by(revision),
                "verb": say(title_of(revision["verb"])),
                "field": say(FIELDS.get(field_name, Text(field_name))),
                "before": before,
                "after": after,
            }
            for column in HISTORY:
                cells[column.id].append(told_row[column.id])
    return TableData("history", HISTORY, keys, cells)
