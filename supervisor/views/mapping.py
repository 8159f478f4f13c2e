"""A mapping as it is made by clicking: what it says, changed one column at a time, and written as the TOML that
``moked import table --map`` takes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from supervisor.views.mapping_fields import ID, NAME, TOTAL, VERSION

Said = dict[str, Any]
"""A mapping as its file says it."""

_FIRST: Final = ("title", "columns")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_LAST_CONTROL: Final = 159
_DEVICE: Final = re.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]")
"""Names that Windows keeps for devices."""
_SHOWN_KEYS: Final = frozenset(
    ("column", "columns", "constant", "values", "otherwise", "unit", "date", "name", "length", "mean_of", "share_of")
)
"""What of a cell can be seen and changed by clicking."""


# As a file


def _letter(one: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    return one if one.isprintable() or ord(one) > _LAST_CONTROL else f"\\u{ord(one):04x}"


def _text(value: str) -> str:
    return f'"{"".join(map(_letter, value))}"'


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(str(key))} = {_value(one)}" for key, one in value.items())
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(_value, value)) + "]"
    return repr(value)


def to_toml(said: Mapping[str, Any]) -> str:
    """The mapping as TOML: its title, what it is known by, then a section each."""
    lines = [f"{name} = {_value(said[name])}" for name in _FIRST if said.get(name)]
    for section, inner in said.items():
        if section in _FIRST or not inner:
            continue
        parts = (
            {f"also.{_key(table)}": made for table, made in inner.items()} if section == "also" else {section: inner}
        )
        for head, values in parts.items():
            lines += ["", f"[{head}]", *(f"{_key(str(key))} = {_value(value)}" for key, value in values.items())]
    return "\n".join(lines).strip("\n") + "\n"


def slug(title: str) -> str:
    """A title as the name of a file and a source: letters and digits of any script, joined by underscores."""
    name = "_".join(re.findall(r"\w+", title.casefold()))[:60].strip("_") or "export"
    return f"{name}_export" if _DEVICE.fullmatch(name) else name


# One column at a time


class Draft:
    """A mapping in the making. A role is a field's name, ``#id``, ``#version``, ``#total`` or ``agent.name``."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self.said: Said = deepcopy(dict(said))
        for section in ("source", "fields"):
            self.said.setdefault(section, {})

    @property
    def row(self) -> str:
        """What a row is; empty while nobody said."""
        return str(self.source.get("row", ""))

    @property
    def source(self) -> dict[str, Any]:
        """Its section about the file."""
        found: dict[str, Any] = self.said["source"]
        return found

    @property
    def fields(self) -> dict[str, Any]:
        """Its fields."""
        found: dict[str, Any] = self.said["fields"]
        return found

    @property
    def totals(self) -> dict[str, Any]:
        """Its measures, by name."""
        found: dict[str, Any] = self.said.get("totals", {})
        return found

    def ready(self) -> bool:
        """Whether it says enough to be tried."""
        return bool(self.row and (self.fields or self.totals))

    def ids(self) -> list[str]:
        """The columns that name a row."""
        given = self.source.get("id", [])
        return [given] if isinstance(given, str) else list(given)

    def place(self, role: str) -> tuple[dict[str, Any], str]:
        """Where a role stands: a section and its key there; a total by ``#total:name``."""
        if role == VERSION:
            return self.source, "version"
        if role.startswith(f"{TOTAL}:"):
            return self.said.setdefault("totals", {}), role.removeprefix(f"{TOTAL}:")
        return self.fields, role

    def how(self, role: str) -> dict[str, Any]:
        """How a role is read, as a table even where the mapping says only the column; empty where it is not mapped."""
        section, key = self.place(role)
        given = section.get(key)
        if given is None:
            return {}
        return {"column": given} if isinstance(given, str) else dict(given)

    def set_how(self, role: str, **changes: Any) -> None:
        """Change how a role is read; None takes a key away. A table that only names its column becomes that name."""
        section, key = self.place(role)
        told = self.how(role)
        for name, value in changes.items():
            if value is None or value == {}:
                told.pop(name, None)
            else:
                told[name] = value
        section[key] = told["column"] if list(told) == ["column"] and isinstance(told["column"], str) else told

    def says_more(self, role: str) -> bool:
        """Whether a hand-written mapping says more of it than can be shown; that is kept as it is."""
        told = self.how(role)
        patterns = any(str(word).startswith("~") for word in told.get("values", {}))
        return bool(told.keys() - _SHOWN_KEYS) or patterns or isinstance(told.get("column"), list)

    def roles(self, column: str) -> list[str]:
        """What a column is used for, a total as ``#total:name``."""
        found = [ID] if column in self.ids() else []
        if column in _columns(self.how(VERSION)):
            found.append(VERSION)
        for field in self.fields:
            told = self.how(field)
            if column in _columns(told):
                found.append(field)
            if told.get("name") == column:
                found.append(field + NAME)
        return found + [f"{TOTAL}:{name}" for name in self.totals if column in _columns(self.how(f"{TOTAL}:{name}"))]

    def assign(self, column: str, role: str, told: Mapping[str, Any] | None = None) -> None:
        """Use a column for a role, and for nothing else; who had the role loses it, but keys are joined.

        `told` is how the column is read, as far as that is clear. A name needs its field: without one it does nothing.
        """
        field = role.removesuffix(NAME)
        if role.endswith(NAME) and (field not in self.fields or column in _columns(self.how(field))):
            return
        self.release(column)
        if role == ID:
            ids = [*self.ids(), column]
            self.source["id"] = ids[0] if len(ids) == 1 else ids
        elif role.endswith(NAME):
            self.set_how(field, name=column)
        elif role == TOTAL:
            name = slug(column)
            while name in self.totals:
                name += "_2"
            self.said.setdefault("totals", {})[name] = column
        else:
            section, key = self.place(role)
            section.pop(key, None)
            self.set_how(role, column=column, **(told or {}))

    def release(self, column: str) -> None:
        """Use a column for nothing."""
        ids = [one for one in self.ids() if one != column]
        if ids:
            self.source["id"] = ids[0] if len(ids) == 1 else ids
        else:
            self.source.pop("id", None)
        if column in _columns(self.how(VERSION)):
            self.source.pop("version", None)
        for field in list(self.fields):
            told = self.how(field)
            if told.get("name") == column:
                self.set_how(field, name=None)
            if column in _columns(told):
                self._drop(self.fields, field, column)
        for name in list(self.totals):
            if column in _columns(self.how(f"{TOTAL}:{name}")):
                self._drop(self.totals, name, column)
        if not self.totals:
            self.said.pop("totals", None)

    def _drop(self, section: dict[str, Any], key: str, column: str) -> None:
        """A field that is read from several columns keeps the others."""
        told = section[key]
        several = told.get("columns") if isinstance(told, dict) else None
        if several and len(several) > 1:
            rest = [one for one in several if one != column]
            section[key] = {**{name: value for name, value in told.items() if name != "columns"}, "column": rest[0]}
        else:
            section.pop(key)

    def join(self, role: str, other: str | None) -> None:
        """Read a role from two columns as one text, as a date and a time; with None only from its first."""
        told = self.how(role)
        first = told.pop("columns", [told.pop("column", "")])[0]
        section, key = self.place(role)
        section[key] = {"columns": [first, other], **told} if other else {"column": first, **told}
        self.set_how(role)

    def rename_total(self, old: str, new: str) -> str:
        """Give a measure another name; returns the one it bears then."""
        new = slug(new)
        if new != old and new not in self.totals:
            self.said["totals"] = {new if name == old else name: told for name, told in self.totals.items()}
            return new
        return old

    def constant(self, field: str) -> Any:
        """What a field is in every row; None where a column tells it, or nothing does."""
        return self.how(field).get("constant")

    def set_constant(self, field: str, value: Any) -> None:
        """Let a field be the same in every row; None takes that back."""
        if value is not None:
            self.fields[field] = {"constant": value}
        elif self.constant(field) is not None:
            self.fields.pop(field)

    def only(self, column: str) -> frozenset[str]:
        """The words of a column whose rows are taken; empty where all are."""
        given = self.said.get("filter", {}).get(column, [])
        return frozenset([given] if isinstance(given, str) else given if isinstance(given, list) else ())

    def set_only(self, column: str, words: Sequence[str]) -> None:
        """Take only rows that say one of these words there; none of them takes all rows."""
        filters = self.said.setdefault("filter", {})
        if words:
            filters[column] = list(words)
        else:
            filters.pop(column, None)
        if not filters:
            self.said.pop("filter")

    def statuses(self) -> dict[str, str]:
        """What words of the status mean, in a log of changes: by word, in small letters."""
        return {str(word).casefold(): what for what, words in self.said.get("statuses", {}).items() for word in words}

    def set_status(self, word: str, what: str) -> None:
        """Let a word of the status mean something; an empty `what` is an open case."""
        given: dict[str, list[str]] = {}
        for key, words in self.said.get("statuses", {}).items():
            given[key] = [str(one) for one in words if str(one).casefold() != word.casefold()]
        if what:
            given.setdefault(what, []).append(word)
        self.said["statuses"] = {key: words for key, words in given.items() if words}


def _columns(told: Mapping[str, Any]) -> list[str]:
    """The columns of the file that a cell is read from."""
    given = told.get("columns", told.get("column", []))
    return [given] if isinstance(given, str) else list(given)
