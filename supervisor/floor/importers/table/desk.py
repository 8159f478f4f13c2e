"""Answers what a window asks while somebody maps a file: in a process of its own, one question after the other."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from resources import path as resource
from supervisor import clock
from supervisor.contract import BY_NAME, CHANNELS
from supervisor.errors import InputError
from supervisor.floor.importers.cdr.reading import is_known
from supervisor.floor.importers.queue_log.dump_taps import NAMES, NEEDED
from supervisor.floor.importers.sniffing import CDR, QUEUE_LOG, form_of
from supervisor.floor.importers.table import (
    cells,
    checks,
    codes,
    fitting,
    guessing,
    mapping_file,
    people,
    preview,
    ready,
    rejects,
    row_kinds,
    schema,
    times,
    ways,
)
from supervisor.floor.importers.table.files import files_in
from supervisor.floor.importers.table.mapping import Mapping
from supervisor.floor.importers.table.refused import BEYOND
from supervisor.floor.importers.table.sampling import Look, look
from supervisor.floor.importers.table.sheets import kind_of, plain_name
from supervisor.floor.importers.table.text_files import check_first_line
from supervisor.floor.importers.table.values import Unusable
from supervisor.mark import QT_TRANSLATE_NOOP

TRIED: Final = 2_000
"""So many rows are tried while somebody clicks."""
LIKE: Final = 0.8
"""So large a share of a mapping's columns makes a heading much like its own."""
PROBED: Final = 200
"""So many files of a folder tell what all of them are."""
_OF_LOGS: Final = {schema.CASE_LOG: ["at", "#id"], schema.CONTACT_LOG: ["at", "status", "#id"]}
"""What rows of logs need."""
_UTC: Final = ZoneInfo("UTC")
_OWN: Final = "~"
"""Before the names of this user's mappings, so that they come after all others and win where both fit as well."""
_COUNTS: Final = ("tried", "used", "filtered", "gone", "undated", "no_queue", "blank")
_NOTHING = QT_TRANSLATE_NOOP("importer", "{path} holds no file that could be an export. Nothing was changed.")
_MIXED = QT_TRANSLATE_NOOP(
    "importer", "{path} are files of different kinds. Nothing was changed; take those of one kind at a time."
)
_GONE = QT_TRANSLATE_NOOP("mapping", "{path} is not there.")
_UNREADABLE = QT_TRANSLATE_NOOP("importer", "{path} cannot be read ({problem}). Nothing was imported.")


class Desk:
    """`folder` holds the mappings that this user saved."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._looks: dict[str, Look] = {}
        self.answers: dict[str, Callable[..., Any]] = {
            "known": self.known,
            "look": self.look,
            "propose": self.propose,
            "fields": self.fields,
            "try": self.tried,
            "parts": self.parts,
            "moments": self.moments,
            "rejected": rejects.rejected,
            "export_rejected": rejects.export,
            "mappings": self.mappings,
            "mapping": self.told_of,
        }

    def answer(self, question: str, given: dict[str, Any]) -> Any:
        """The answer as plain values; raises `MokedError`."""
        try:
            return self.answers[question](**given)
        except (MemoryError, RecursionError) as problem:
            told = type(problem).__name__
            raise InputError("beyond", BEYOND, path=given.get("path", ""), problem=told) from problem
        except FileNotFoundError as problem:
            raise InputError("missing", _GONE, path=problem.filename or given.get("path", "")) from problem
        except OSError as problem:
            path = problem.filename or given.get("path", "")
            raise InputError("unreadable", _UNREADABLE, path=path, problem=problem.strerror or problem) from problem

    def own(self) -> dict[str, Mapping]:
        """The mappings that this user saved; one that cannot be read is passed over."""
        found = {}
        for path in sorted(self.folder.glob("*.toml")):
            with suppress(InputError):
                found[path.stem] = mapping_file.read(path)
        return found

    def known(self, paths: list[str], start: str = "") -> dict[str, Any]:
        """What files are, as far as they are known: ``form`` is a format of its own, or ``table`` with the ``mapping``
        that fits, if one does, else with one of this user's for a heading much ``like`` theirs: `start`, where that is
        told."""
        given = [Path(path) for path in paths]
        if (own := own_form(given)) is not None:
            return {"form": own[0], "files": [str(path) for path in own[1]], "mapping": None}
        files = files_in(given)
        if not files:
            raise InputError("nothing", _NOTHING, path=", ".join(paths))
        newest = files[-1]
        if kind_of(newest, "") == "csv":
            check_first_line(newest)
        told = {"form": "table", "files": [str(path) for path in files], "path": str(newest)}
        fit = self.fit(newest)
        return told | {"mapping": fit, "like": self._like(newest, Path(start)) if fit is None else None}

    def _like(self, path: Path, start: Path) -> dict[str, Any] | None:
        """The mapping of this user's that the heading of a file is most like, if it is enough so."""
        own = self.own()
        if start.parent == self.folder and start.stem in own:
            return self.told_of(start.stem, True)
        best, found = LIKE, ""
        for name, one in own.items():
            with suppress(InputError):
                columns = frozenset(map(plain_name, look(path, _source_of(one), closely=False).columns))
                names = [(column, *one.names.get(column, ())) for column in one.signature]
                have = sum(any(plain_name(other) in columns for other in group) for group in names)
                if names and have / len(names) >= best:
                    best, found = have / len(names), name
        return self.told_of(found, True) if found else None

    def fit(self, path: Path) -> dict[str, Any] | None:
        """The mapping that knows the file's heading, one of this user's first: its name, title, and what it says."""
        own = self.own()
        among = ready.mappings() | {_OWN + name: one for name, one in own.items()}
        for encoding in [None, *dict.fromkeys(one.encoding for one in own.values() if one.encoding)]:
            with suppress(InputError):
                found = ready.detected(path, encoding, among)
                key = next(key for key, one in among.items() if one is found)
                return self.told_of(key.removeprefix(_OWN), key.startswith(_OWN)) | {"encoding": encoding}
        return None

    def told_of(self, name: str, mine: bool) -> dict[str, Any]:
        """What a mapping says, as its file does; raises `InputError`."""
        path = (self.folder if mine else resource("mappings")) / f"{name}.toml"
        found = mapping_file.read(path)
        said = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        told = {"name": name, "title": found.title or name, "mine": mine, "said": said}
        return told | {"encoding": found.encoding, "path": str(path)}

    def mappings(self, path: str = "", source: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        """All mappings: those of this user, then the ready ones. `have` counts the columns that a file has of those by
        which a mapping knows one, `knows` is the mapping that it is known by; `problem` says why one cannot be read."""
        columns: frozenset[str] = frozenset()
        knows = None
        if path:
            with suppress(InputError):
                columns = frozenset(map(plain_name, self._look(path, source or {}).columns))
            knows = self.fit(Path(path))
        found = []
        for place, mine in ((self.folder, True), (resource("mappings"), False)):
            for one in sorted(place.glob("*.toml")):
                told = {"name": one.stem, "mine": mine, "path": str(one), "changed_ns": one.stat().st_mtime_ns}
                known = knows is not None and (knows["name"], knows["mine"]) == (one.stem, mine)
                found.append(told | {"knows": known} | _summary(one, columns))
        return found

    def look(self, path: str, source: dict[str, Any]) -> dict[str, Any]:
        """How a file looks, and which kind of row it most likely has."""
        found = self._look(path, source)
        return {
            **found.as_dict(),
            "likely": row_kinds.likely_row(found) if found.columns else "",
            "hints": ways.hints(found),
            "names": sorted(people.names(found.facts)),
        }

    def _look(self, path: str, source: dict[str, Any]) -> Look:
        place = Path(path)
        key = f"{path} {place.stat().st_mtime_ns} {sorted(source.items(), key=lambda one: one[0])}"
        if key not in self._looks:
            self._looks = {key: look(place, source)}
        return self._looks[key]

    def propose(self, path: str, source: dict[str, Any], row: str) -> dict[str, Any]:
        """What the columns may mean: a mapping as far as it is clear."""
        found = self._look(path, source)
        return {"said": guessing.said(row, found), "also": row_kinds.second_rows(row, found), **self.fields(row)}

    def fields(self, row: str) -> dict[str, Any]:
        """The fields of a kind of row: how each is read, its words, whether it is needed."""
        found = []
        for name in schema.fields_of(row):
            table = fitting.table_of(row, name)
            kind = cells.kind_of(table, name)
            column = next((one for one in BY_NAME[table].columns if one.name == name), None)
            words = CHANNELS if name == "channel" else column.words if column is not None else ()
            refers = column.refers_to if column is not None else ("team" if name == "team" else None)
            named = refers in cells.NAMED_TABLES
            found.append({"field": name, "kind": kind, "words": list(words), "named": named})
        needed = _OF_LOGS[row] if row in _OF_LOGS else list(checks.NEEDED.get(row, ()))
        return {"row": row, "fields": found, "needed": needed, "dated": list(checks.DATED.get(row, ()))}

    def tried(self, path: str, toml: str, zone: str, encoding: str, most: int = TRIED) -> dict[str, Any]:
        """The first rows as a mapping understands them, and what would be rejected."""
        chosen = mapping_file.read_text(toml, "mapping", "mapping")
        found = preview.look([path], lambda path: chosen, zone or None, encoding or None, most)
        told, known = [one.as_dict() for one in found], rejects.texts()
        return {
            "rows": [{**row, "sheet": one["path"]} for one in told for row in one["rows"]],
            "samples": [sample | rejects.why(sample["code"], known) for one in told for sample in one["samples"]],
            "rejected": {code: sum(one["rejected"].get(code, 0) for one in told) for code in codes.REJECTS},
            **{key: sum(one[key] for one in told) for key in _COUNTS},
            "refusing": _added(one["rejected_by_column"] for one in told),
            "remarks": _added(one["remarks"] for one in told),
            "columns": list(dict.fromkeys(name for one in told for name in one["columns"])),
            "unmapped": list(dict.fromkeys(name for one in told for name in one["unmapped"])),
        }

    def parts(self, pattern: str, texts: list[str]) -> dict[str, Any]:
        """What a pattern takes of each of these cells: None where it takes nothing. Raises `InputError`."""
        cell = mapping_file.read_cell({"column": "", "match": pattern}, "match")
        take = cells.raw(cell, cells.Heading([""], {}), cells.Reading(None, None, ".", frozenset()))
        taken = [take([text]) for text in texts]
        return {"pattern": pattern, "taken": dict(zip(texts, taken, strict=True))}

    def moments(self, pattern: str, texts: list[str]) -> dict[str, Any]:
        """The instants that a way of writing dates reads of cells, as ISO 8601 without a zone; None for one that it
        does not read. A day without a year is of this year."""
        try:
            read = times.reader((pattern,), clock.to_local(clock.now_ms(), _UTC).year, times.Local(_UTC))
        except (ValueError, re.error):
            return {"pattern": pattern, "read": dict.fromkeys(texts)}
        return {"pattern": pattern, "read": {text: _instant(read, text) for text in texts}}


def _source_of(one: Mapping) -> dict[str, Any]:
    """How a file that a mapping was made for is looked at, as far as its columns are concerned."""
    said = {"encoding": one.encoding, "delimiter": one.delimiter, "header": one.header, "guess": False}
    return {key: value for key, value in said.items() if value not in (None, "")}


def _added(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for one in counts:
        found.update(one)
    return dict(found)


def _instant(read: Callable[[Any], int], text: str) -> str | None:
    with suppress(Unusable):
        return clock.to_local(read(text), _UTC).replace(tzinfo=None).isoformat(" ", "minutes")
    return None


def _summary(path: Path, columns: frozenset[str]) -> dict[str, Any]:
    try:
        found = mapping_file.read(path)
    except InputError as problem:
        told = {"context": problem.text.context, "text": str(problem.text), "values": problem.values}
        return {"title": path.stem, "row": "", "columns": 0, "means": [], "have": 0, "problem": told}
    names = frozenset(map(plain_name, found.signature))
    about: dict[str, Any] = {
        "title": found.title or path.stem,
        "row": found.log or found.main.row,
        "columns": len(found.signature),
        "means": [
            (cell.column, field, made.row)
            for made in (found.main, *found.also)
            for field, cell in made.fields.items()
            if cell.column and not cell.column.startswith("@")
        ],
    }
    return about | {"have": len(names & columns), "problem": None}


def own_form(given: list[Path]) -> tuple[str, list[Path]] | None:
    """The format with an importer of its own that all files have, and the files; None for any other tables."""
    files = [one for path in given for one in (_inside(path) if path.is_dir() else [path])]
    forms = {form_of_any(path) for path in files}
    if len(forms) > 1:
        raise InputError("mixed", _MIXED, path=", ".join(path.name for path in given))
    form = forms.pop() if forms else ""
    return (form, files) if form else None


def _inside(folder: Path) -> list[Path]:
    """The logs of a folder, or else its files, those of folders inside of it too."""
    logs = sorted(folder.glob("queue_log*"))
    return logs or [path for path in islice(sorted(folder.rglob("*")), PROBED) if path.is_file()]


def form_of_any(path: Path) -> str:
    """The format of its own that a file has, also as a dump of its table in SQLite or CSV; else empty."""
    form = form_of(path)
    if not form:
        with suppress(InputError, OSError):
            names = {
                NAMES.get(plain, plain)
                for plain in (name.strip('"` ').lower() for name in look(path, {}, closely=False).columns)
            }
            form = QUEUE_LOG if names >= NEEDED else CDR if is_known(names) else ""
    return form
