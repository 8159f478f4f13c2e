"""Mapping files, read and checked."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.errors import InputError
from supervisor.floor.importers import regular
from supervisor.floor.importers.table import patterns, schema, times
from supervisor.floor.importers.table.mapping import Cell, Filter, Made, Mapping, Wide
from supervisor.floor.importers.table.values import EDGES
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_MISSING = QT_TRANSLATE_NOOP("mapping", "{path} is not there.")
_NOT_TOML = QT_TRANSLATE_NOOP("mapping", "{path} is no mapping: {problem}. Nothing was imported.")
_UNKNOWN = QT_TRANSLATE_NOOP("mapping", "{path}: “{key}” is not known in {section}. Known are: {known}.")
_KIND = QT_TRANSLATE_NOOP("mapping", "{path}: {section} {key} should be {kind}.")
_WORD = QT_TRANSLATE_NOOP("mapping", "{path}: “{value}” is not known as {key}. Known are: {known}.")
_PATTERN = QT_TRANSLATE_NOOP("mapping", "{path}: “{value}” cannot be read as {key} ({problem}).")
_TOTALS_ONLY = QT_TRANSLATE_NOOP("mapping", "{path}: {key} has a mean_of or share_of, which only [totals] may have.")
_NO_COLUMN = QT_TRANSLATE_NOOP("mapping", "{path}: {key} needs a column or a constant.")
_NO_ROW = QT_TRANSLATE_NOOP("mapping", "{path}: [source] must say row, what a row is: {known}.")
_DELETED = QT_TRANSLATE_NOOP(
    "mapping", "{path}: [deleted] needs the id of rows in [source], and rows that are no sums."
)
_ZONE_BY_ROW = QT_TRANSLATE_NOOP("mapping", "{path}: a period needs a zone by its name; zone is a table here.")
_NO_FIELDS = QT_TRANSLATE_NOOP("mapping", "{path} maps no column. Write them under [fields].")

_ALSO: Final = ("fields", "id", "filter")


class _Checker:
    """Reads the parts of one mapping file; raises `InputError` that names file and key."""

    def __init__(self, path: str) -> None:
        self.path = path

    def fail(self, text: Text, **values: Any) -> InputError:
        return InputError("mapping", text, path=self.path, **values)

    def section(self, given: Any, section: str, name: str = "") -> dict[str, Any]:
        """A section whose keys and kinds of values are known."""
        shown = name or f"[{section}]"
        if not isinstance(given, dict):
            raise self.fail(_KIND, section=shown, key="", kind="a table")
        known = schema.known(section)
        for key, value in given.items():
            rule = known.get(key)
            if rule is None:
                raise self.fail(_UNKNOWN, key=key, section=shown, known=", ".join(known))
            if not isinstance(value, rule.kinds):
                raise self.fail(_KIND, section=shown, key=key, kind=rule.as_row()["type"])
            if rule.words and key != "date" and value not in rule.words:
                raise self.fail(_WORD, value=value, key=key, known=", ".join(rule.words))
        return given

    def cell(self, given: Any, name: str) -> Cell:
        """A field: the column's name, or a table."""
        if isinstance(given, str):
            return Cell(((given,),))
        said = dict(self.section(given, "cell", name))
        parts: tuple[tuple[str, ...], ...] = ()
        if "columns" in said:
            parts = tuple((str(column),) for column in said.pop("columns"))
        elif "column" in said:
            parts = (tuple(map(str, _list(said.pop("column")))),)
        if not parts and "constant" not in said:
            raise self.fail(_NO_COLUMN, key=name)
        self._readers(said)
        return Cell(parts, **said)

    def _readers(self, said: dict[str, Any]) -> None:
        """Turn what a cell says into what a `Cell` holds: patterns compiled, words without capitals."""
        if "date" in said:
            said["date"] = tuple(map(str, _list(said["date"])))
            for pattern in said["date"]:
                self._checked(pattern, "date", lambda text: text in times.NAMED or times.compiled(text))
        if "match" in said:
            said["match"] = self._checked(said["match"], "match", patterns.read)
        if "zone" in said:
            said |= self.zone(said["zone"])
        if "blank" in said:
            said["blank"] = frozenset(str(word).strip(EDGES) for word in said["blank"])
        if "values" in said:
            words = {str(word).strip(EDGES): value for word, value in said["values"].items()}
            said["values"] = {word.casefold(): value for word, value in words.items() if not word.startswith("~")}
            said["patterns"] = tuple(
                (self._checked(word[1:], "values", lambda text: patterns.read(text, re.IGNORECASE)), value)
                for word, value in words.items()
                if word.startswith("~")
            )
        for key in ("plus", "minus", "instead"):
            if key in said:
                said[key] = tuple(map(str, said[key]))

    def zone(self, given: Any) -> dict[str, Any]:
        """A zone by its name, or the cell of each row that names it."""
        if isinstance(given, dict):
            return {"zone": None, "zone_of": self.cell(given, "zone")}
        clock.zone(given)
        return {"zone": given}

    def two_rows(self, given: list[Any]) -> tuple[int, int]:
        """The upper and the lower row of a heading that has two."""
        if len(given) != 2 or not all(type(row) is int for row in given) or not 0 < given[0] < given[1]:
            raise self.fail(_KIND, section="[source]", key="header", kind="a row, or two rows with the upper one first")
        return given[0], given[1]

    def _checked(self, text: str, key: str, read: Any) -> Any:
        try:
            return read(text)
        except (ValueError, re.error) as problem:
            raise self.fail(_PATTERN, value=patterns.short(text), key=key, problem=problem) from problem

    def filters(self, given: Any) -> tuple[Filter, ...]:
        """The rows to be taken."""
        found = []
        for column, wanted in self.table(given or {}, "filter").items():
            if not isinstance(wanted, dict):
                found.append(Filter(column, only=_words(wanted)))
                continue
            unknown = wanted.keys() - {"not", "match", "blank", "only"}
            if unknown:
                raise self.fail(_UNKNOWN, key=min(unknown), section="[filter]", known="only, not, match, blank")
            pattern = wanted.get("match")
            found.append(
                Filter(
                    column,
                    _words(wanted.get("only", [])),
                    _words(wanted.get("not", [])),
                    self._checked(pattern, "match", patterns.read) if pattern is not None else None,
                    wanted.get("blank"),
                )
            )
        return tuple(found)

    def made(self, row: str, fields: Any, id: Any, filters: Any) -> Made:
        """One table's fields."""
        known = schema.fields_of(row)
        for name in self.table(fields, "fields"):
            if name not in known:
                raise self.fail(_UNKNOWN, key=name, section="[fields]", known=", ".join(known))
        cells = {name: self.cell(given, name) for name, given in fields.items()}
        for name, cell in cells.items():
            if (cell.mean_of or cell.share_of) and name != "value":
                raise self.fail(_TOTALS_ONLY, key=name)
        return Made(
            "contact" if row == schema.CONTACT_LOG else row,
            cells,
            tuple(Cell(((str(column),),)) for column in _list(id)) if id else (),
            self.filters(filters),
        )

    def table(self, given: Any, name: str) -> dict[str, Any]:
        """A section of names that the file chooses itself."""
        if not isinstance(given, dict):
            raise self.fail(_KIND, section=f"[{name}]", key="", kind="a table")
        return given

    def also(self, given: Any) -> tuple[Made, ...]:
        """The second rows."""
        found = []
        for name, parts in self.table(given, "also").items():
            if name not in schema.ROWS or name in (*schema.LOGS, schema.TOTALS):
                raise self.fail(_UNKNOWN, key=name, section="[also]", known=", ".join(schema.ROWS))
            for key in self.table(parts, f"also.{name}"):
                if key not in _ALSO:
                    raise self.fail(_UNKNOWN, key=key, section=f"[also.{name}]", known=", ".join(_ALSO))
            found.append(self.made(name, parts.get("fields", {}), parts.get("id"), parts.get("filter")))
        return tuple(found)

    def wide(self, given: Any) -> Wide | None:
        """A wide sheet."""
        if not given:
            return None
        said = self.section(given, "wide")
        headers = said.get("headers", "")
        if isinstance(headers, str) and headers:
            self._checked(headers, "headers", times.compiled)
        until = said.get("until")
        return Wide(
            tuple(map(str, headers)) if isinstance(headers, list) else (),
            headers if isinstance(headers, str) else "",
            said.get("label", ""),
            self._checked(until, "until", patterns.read) if until else None,
        )


def read_wide(said: dict[str, Any], path: str = "") -> Wide | None:
    """A [wide] section alone; raises `InputError`."""
    return _Checker(path).wide(said)


def read_cell(said: dict[str, Any], name: str) -> Cell:
    """One cell alone; raises `InputError` that names it."""
    return _Checker(name).cell(said, name)


def _list(given: Any) -> list[Any]:
    return given if isinstance(given, list) else [given]


def _words(given: Any) -> frozenset[str]:
    return frozenset(str(word).strip(EDGES) for word in _list(given))


def read_text(text: str, name: str, path: str) -> Mapping:
    """The mapping that a TOML text says; `name` is its own name, `path` is said in errors."""
    check = _Checker(path)
    try:
        said = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise check.fail(_NOT_TOML, problem=problem) from problem
    for key in said:
        if key not in schema.SECTIONS and key not in schema.known(""):
            raise check.fail(_UNKNOWN, key=key, section="the file", known=", ".join(filter(None, schema.SECTIONS)))
    source = dict(check.section(said.get("source", {}), "source"))
    row = source.pop("row", "")
    if not row:
        raise check.fail(_NO_ROW, known=", ".join(schema.ROWS))
    check.section({key: said[key] for key in schema.known("") if key in said}, "", "the file")
    if len(source.get("delimiter", ",")) != 1 and source["delimiter"] not in ("tab", "\\t"):
        raise check.fail(_WORD, value=source["delimiter"], key="delimiter", known=", ; tab |")
    fields, totals = said.get("fields", {}), check.table(said.get("totals", {}), "totals")
    if totals and row != schema.TOTALS:
        raise check.fail(_WORD, value=row, key="row of [totals]", known=schema.TOTALS)
    if not fields and not totals:
        raise check.fail(_NO_FIELDS)
    deleted = check.filters(said.get("deleted"))
    if deleted and ("id" not in source or row in (schema.TOTALS, *schema.LOGS)):
        raise check.fail(_DELETED)
    sheets = source.pop("sheet", [])
    if isinstance(source.get("header"), list):
        source["upper"], source["header"] = check.two_rows(source["header"])
    source |= check.zone(source.pop("zone")) if source.get("zone") else {}
    found = Mapping(
        name=source.pop("name", name),
        main=check.made(row, fields, source.pop("id", None), said.get("filter")),
        log=row if row in schema.LOGS else "",
        title=said.get("title", ""),
        signature=tuple(map(str, said.get("columns", []))),
        sheets=tuple(map(str, _list(sheets))),
        missing=frozenset(str(word).strip(EDGES) for word in source.pop("missing", [])),
        fill_down=tuple(map(str, source.pop("fill_down", []))),
        version=check.cell(source.pop("version"), "version") if "version" in source else None,
        wide=check.wide(said.get("wide")),
        statuses={
            key: frozenset(str(word).strip(EDGES).casefold() for word in words)
            for key, words in check.section(said.get("statuses", {}), "statuses").items()
        },
        totals={name: check.cell(given, name) for name, given in totals.items()},
        also=check.also(said.get("also", {})),
        deleted=deleted,
        names={
            name: tuple(map(str, _list(others))) for name, others in check.table(said.get("names", {}), "names").items()
        },
        **source,
    )
    if "period" in found.main.fields and (found.zone_of or found.main.fields["period"].zone_of):
        raise check.fail(_ZONE_BY_ROW)
    return found


def read(path: Path | str) -> Mapping:
    """The mapping in a file; raises `InputError` (codes ``missing`` and ``mapping``)."""
    path = Path(path)
    try:
        regular.check_quietly(path)
        text = path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise InputError("missing", _MISSING, path=path) from problem
    except UnicodeDecodeError as problem:
        raise InputError("mapping", _NOT_TOML, path=path, problem=problem) from problem
    return read_text(text, path.stem, str(path))
