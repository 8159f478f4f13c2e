"""A mapping as it is made by clicking: what it says, changed one column at a time, and written as the TOML that
``moked import table --map`` takes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from supervisor.views.mapping_fields import ID, NAME, TOTAL, VERSION, ZONE
from supervisor.views.mapping_parts import end_of

Said = dict[str, Any]
"""A mapping as its file says it."""

_FIRST: Final = ("title", "columns")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_LAST_CONTROL: Final = 159
_DEVICE: Final = re.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]")
"""Names that Windows keeps for devices."""
_SHOWN_KEYS: Final = frozenset(
    (
        *("column", "columns", "constant", "values", "otherwise", "unit", "date", "name", "length", "mean_of"),
        *("share_of", "year", "number", "day_fractions", "default", "match", "plus", "minus"),
    )
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


_SOURCE_SHOWN: Final = frozenset(
    (
        *("name", "row", "format", "encoding", "delimiter", "header", "sheet", "table", "records", "zone", "year"),
        *("decimal", "missing", "id", "version", "repeats", "fill_down"),
    )
)
_CHOICES: Final = ("filter", "deleted")


def kept_of(told: Mapping[str, Any]) -> list[str]:
    """What a cell of a mapping says that is not shown, each as its file writes it."""
    shown = _SHOWN_KEYS - ({"values"} if _has_patterns(told) else set())
    lists = ["column"] if isinstance(told.get("column"), list) else []
    return [f"{_key(name)} = {_value(one)}" for name, one in told.items() if name not in shown or name in lists]


def kept(said: Mapping[str, Any]) -> list[str]:
    """What a mapping says beside its cells that the window does not show, each as its file writes it."""
    found = [f"{key} = {_value(one)}" for key, one in said.get("source", {}).items() if key not in _SOURCE_SHOWN]
    if end_of(until := said.get("wide", {}).get("until")) is None:
        found.append(f"until = {_value(until)}")
    for part in (said, *said.get("also", {}).values()):
        for section in _CHOICES:
            given = part.get(section, {}).items()
            found += [f"{section}: {_key(column)} = {_value(one)}" for column, one in given if not _words(one)]
    return found


def _has_patterns(told: Mapping[str, Any]) -> bool:
    return any(str(word).startswith("~") for word in told.get("values", {}))


# One column at a time


class Draft:
    """A mapping in the making. A role is a field's name, ``#id``, ``#version``, ``#zone``, ``#total``, ``agent.name``.

    With `second` it is the second row of that table that columns get roles in, else the row itself.
    """

    def __init__(self, said: Mapping[str, Any]) -> None:
        self.said: Said = deepcopy(dict(said))
        self.second = ""
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
        """Its fields, or those of the second row in hand."""
        found: dict[str, Any] = self._part().setdefault("fields", {})
        return found

    def _part(self) -> dict[str, Any]:
        """What is said of the row in hand."""
        found: dict[str, Any] = self.said.get("also", {}).get(self.second) if self.second else self.said
        return found

    @property
    def totals(self) -> dict[str, Any]:
        """Its measures, by name."""
        found: dict[str, Any] = {} if self.second else self.said.get("totals", {})
        return found

    def ready(self) -> bool:
        """Whether it says enough to be tried."""
        return bool(self.row and (self.said["fields"] or self.said.get("totals")))

    def ids(self) -> list[str]:
        """The columns that name a row."""
        given = (self._part() if self.second else self.source).get("id", [])
        return [given] if isinstance(given, str) else list(given)

    def _set_ids(self, ids: Sequence[str]) -> None:
        section = self._part() if self.second else self.source
        if ids:
            section["id"] = ids[0] if len(ids) == 1 else list(ids)
        else:
            section.pop("id", None)

    def place(self, role: str) -> tuple[dict[str, Any], str]:
        """Where a role stands: a section and its key there; a total by ``#total:name``."""
        if role in (VERSION, ZONE):
            return self.source, role.removeprefix("#")
        if role.startswith(f"{TOTAL}:"):
            return self.said.setdefault("totals", {}), role.removeprefix(f"{TOTAL}:")
        return self.fields, role

    def how(self, role: str) -> dict[str, Any]:
        """How a role is read, as a table even where the mapping says only the column; empty where it is not mapped."""
        section, key = self.place(role)
        given = section.get(key)
        if given is None or (role == ZONE and isinstance(given, str)):
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
        bare = list(told) == ["column"] and isinstance(told["column"], str) and role != ZONE
        section[key] = told["column"] if bare else told

    def says_more(self, role: str) -> bool:
        """Whether a hand-written mapping says more of it than can be shown; that is kept as it is."""
        told = self.how(role)
        return bool(kept_of(told))

    def roles(self, column: str) -> list[str]:
        """What a column is used for, a total as ``#total:name``."""
        found = [ID] if column in self.ids() else []
        found += [role for role in self._of_all() if column in _columns(self.how(role))]
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
            self._set_ids([*self.ids(), column])
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
        self._set_ids([one for one in self.ids() if one != column])
        for role in self._of_all():
            if column in _columns(self.how(role)):
                self.source.pop(role.removeprefix("#"))
        for field in list(self.fields):
            told = self.how(field)
            if told.get("name") == column:
                self.set_how(field, name=None)
            if column in _columns(told):
                self._drop(self.fields, field, column)
        for name in list(self.totals):
            if column in _columns(self.how(f"{TOTAL}:{name}")):
                self._drop(self.totals, name, column)
        if not self.second and not self.totals:
            self.said.pop("totals", None)

    def _of_all(self) -> tuple[str, ...]:
        """Roles beside the fields of the row in hand."""
        return () if self.second else (VERSION, ZONE)

    def _drop(self, section: dict[str, Any], key: str, column: str) -> None:
        """A field that is read from several columns keeps the others; without its day a date is none."""
        told = section[key]
        several = told.get("columns") if isinstance(told, dict) else None
        if several and len(several) > 1 and ("date" not in told or several[0] != column):
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

    def reckoned(self) -> list[tuple[str, str, str]]:
        """Columns that are added to what another one says, or taken away: column, ``plus`` or ``minus``, the other."""
        roles = [*self.fields, *(f"{TOTAL}:{name}" for name in self.totals)]
        return [
            (column, key, found[0])
            for role in roles
            for key in ("plus", "minus")
            for column in self.how(role).get(key, [])
            if (found := _columns(self.how(role)))
        ]

    def constant(self, field: str) -> Any:
        """What a field is in every row; None where a column tells it, or nothing does."""
        return self.how(field).get("constant")

    def set_constant(self, field: str, value: Any) -> None:
        """Let a field be the same in every row; None takes that back."""
        if value is not None:
            told = self.how(field)
            self.fields[field] = {**(told if "constant" in told else {}), "constant": value}
        elif self.constant(field) is not None:
            self.fields.pop(field)

    def only(self, column: str) -> frozenset[str]:
        """The words of a column whose rows are taken; empty where all are."""
        return _words(self._part().get("filter", {}).get(column, []))

    def set_only(self, column: str, words: Sequence[str]) -> None:
        """Take only rows that say one of these words there; none of them takes all rows."""
        _choose(self._part(), "filter", column, words)

    def deleted(self, column: str) -> frozenset[str]:
        """The words of a column by which the source says that it has deleted a row."""
        return _words(self.said.get("deleted", {}).get(column, []))

    def set_deleted(self, column: str, words: Sequence[str]) -> None:
        """Let these words of a column mean that the source has deleted the row; without any none does."""
        _choose(self.said, "deleted", column, words)

    def may_delete(self) -> bool:
        """Whether rows can be known again, so that one may say that another was deleted."""
        return self.row not in ("measure_total", "case_log", "contact_log") and bool(self.source.get("id"))

    def other_names(self, column: str) -> list[str]:
        """The names that a column has in other files."""
        return sorted(_words(self.said.get("names", {}).get(column, [])))

    def set_other_names(self, column: str, names: Sequence[str]) -> None:
        """Let a column have other names in other files."""
        _choose(self.said, "names", column, names)

    # Second rows

    def seconds(self) -> list[str]:
        """The tables of which each row makes a second row."""
        return list(self.said.get("also", {}))

    def add_second(self, table: str, fields: Mapping[str, Any]) -> None:
        """Let each row make a second row of a table, with these fields as far as they are clear."""
        self.said.setdefault("also", {}).setdefault(table, {"fields": deepcopy(dict(fields))})

    def drop_second(self, table: str) -> None:
        """Make no second row of a table any more."""
        self.said.get("also", {}).pop(table, None)
        if not self.said.get("also"):
            self.said.pop("also", None)
        if self.second == table:
            self.second = ""

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


def _words(given: Any) -> frozenset[str]:
    """A word or a list of them; a table says more than words, and is kept as it is."""
    return frozenset([given] if isinstance(given, str) else given if isinstance(given, list) else ())


def _choose(said: dict[str, Any], section: str, column: str, words: Sequence[str]) -> None:
    given = said.setdefault(section, {})
    if words:
        given[column] = list(words)
    else:
        given.pop(column, None)
    if not given:
        said.pop(section)


def _columns(told: Mapping[str, Any]) -> list[str]:
    """The columns of the file that a cell is read from."""
    given = told.get("columns", told.get("column", []))
    return [given] if isinstance(given, str) else list(given)
