"""What the wizard knows while somebody maps a file: the file, the mapping in the making, where it goes."""

from __future__ import annotations

import json
import zoneinfo
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say
from supervisor.views import date_words, mapping_columns
from supervisor.views.mapping import Draft, Said, slug, to_toml
from supervisor.views.mapping_fields import ID

LOOK_KEYS: Final = (
    "format", "encoding", "delimiter", "header", "sheet", "table", "records", "fill_down", "decimal"
)  # fmt: skip
ANEW: Final = ("header", "fill_down", "decimal")
"""What is seen anew when the file is cut into columns in another way."""
COLUMNS: Final[dict[str, Text]] = {
    "@header": QT_TRANSLATE_NOOP("wizard", "Heading of the column"),
    "@value": QT_TRANSLATE_NOOP("wizard", "Value"),
    "@sheet": QT_TRANSLATE_NOOP("wizard", "Name of the sheet"),
    "@before": QT_TRANSLATE_NOOP("wizard", "Text above the names"),
}
"""Columns that stand in no file as such."""
_ANSWERS: Final = frozenset(("csat", "ces", "nps", "solved"))
CUSTOMER, CUSTOMER_NAME = "customer", "customer_name"
_READ: Final = frozenset(("moment", "length", "blank"))
"""Kinds of columns of which nobody needs to say how their moments are written."""
NEW, UNSAID = "", "?"
"""The floor of an import that makes one of its own, and of one while nobody has said of which centre its rows are."""


@dataclass(slots=True)
class State:
    """`look` is how the file looks (see the importer's sampling), `tables` are the fields of each kind of row, and
    those that it needs; of `dated` fields a kind of row needs one to stand in a period. `shaped` tells that somebody
    said how the sheet is read; `seconds` are second rows that the file shows.

    `known` is the mapping that knew the file by its heading. `floors` are floors that may take the rows: path, words;
    `theirs` names an open floor that may not, `more` counts the other files. `touched` tells that something was changed
    by hand. `letters` are what the file may be written in, where somebody was asked; they may choose again.
    `parts` are what a pattern takes of cells, as far as that was asked. `one_name` tells that somebody said that people
    of one name are one customer. Unless it `fits`, the mapping in hand was made for another heading.
    """

    paths: list[str]
    path: str
    zone: str
    look: dict[str, Any] = field(default_factory=dict)
    draft: Draft = field(default_factory=lambda: Draft({}))
    tables: dict[str, tuple[list[dict[str, Any]], list[str]]] = field(default_factory=dict)
    dated: dict[str, list[str]] = field(default_factory=dict)
    letters: list[dict[str, Any]] = field(default_factory=list)
    title: str = ""
    known: dict[str, Any] | None = None
    shaped: bool = False
    seconds: dict[str, dict[str, Any]] = field(default_factory=dict)
    floors: Sequence[tuple[str, str]] = ()
    floor: str = NEW
    theirs: str = ""
    more: int = 0
    follow: bool = False
    touched: bool = False
    parts: dict[str, dict[str, str | None]] = field(default_factory=dict)
    one_name: bool = False
    fits: bool = True

    @property
    def name(self) -> str:
        """The file's name."""
        return Path(self.path).name

    @property
    def folder(self) -> str:
        """The one folder that the files are in; empty where they are in several."""
        places = {str(Path(path) if Path(path).is_dir() else Path(path).parent) for path in self.paths}
        return places.pop() if len(places) == 1 else ""

    @property
    def ready(self) -> bool:
        """Whether the mapping is the known one, unchanged."""
        return self.known is not None and self.known["said"] == self.draft.said and not self.lost()

    @property
    def row(self) -> str:
        """The kind of the row in hand."""
        return self.draft.second or self.draft.row

    @property
    def fields(self) -> list[dict[str, Any]]:
        """The fields of the row in hand."""
        return self.tables.get(self.row, ([], []))[0]

    @property
    def needed(self) -> list[str]:
        """The fields that the row in hand needs."""
        return self.tables.get(self.row, ([], []))[1]

    @property
    def columns(self) -> list[str]:
        """The columns of the file."""
        found: list[str] = self.look.get("columns", [])
        return found

    def lost(self) -> list[str]:
        """Columns that the mapping needs and the file has not, where it was made for another heading."""
        return [] if self.fits else mapping_columns.lost(self.draft.said, self.columns)

    @property
    def shown(self) -> list[str]:
        """The columns of the file, and those that it should have."""
        return [*self.columns, *self.lost()]

    def stand_in(self, column: str, lost: str) -> None:
        """A column of the file stands for one that is lost: the mapping knows both names from now on."""
        self.draft.release(column)
        mapping_columns.stand_in(self.draft.said, lost, column)

    def join(self, role: str, other: str, column: str) -> bool:
        """Read a moment from a column that tells it already and from another one, its day and its time of day; whether
        the two make one."""
        draft, told = self.draft, self.draft.how(role)
        pairs = sorted(((other, column), (column, other)), key=lambda one: not self.facts(one[0]).get("first"))
        pair = next((one for one in pairs if self.ways(one) or self._of_book(one)), None)
        if pair is None or self.kind(role) != "at" or "columns" in told:
            return False
        before = str(told.get("date", "")) or "\0"
        draft.release(column)
        if pair[0] == column:
            draft.assign(column, role)
        draft.join(role, pair[1])
        ways = self.ways(pair)
        ways = [one for one in ways if before in (one[: len(before)], one[-len(before) :])] or ways
        draft.set_how(role, date=ways[0] if len(ways) == 1 else None)
        return True

    def _of_book(self, pair: Sequence[str]) -> bool:
        """Whether a workbook holds a day and a time of day as such."""
        return [self.facts(one).get("kind") for one in pair] == ["moment", "length"]

    def is_name(self, role: str) -> bool:
        """Whether a role would take names of people for keys of customers, which somebody may have said before."""
        told = self.draft.how(role)
        return role == CUSTOMER and told.get("column") in self.look.get("names", []) and not told.get("name")

    def facts(self, column: str) -> dict[str, Any]:
        """What a column holds; empty for one that the file has not."""
        found: list[dict[str, Any]] = self.look.get("facts", [])
        return next((one for one in found if one["name"] == column), {})

    def samples(self, column: str) -> list[str]:
        """Cells of a column, those of the first rows first, each once."""
        place = self.columns.index(column) if column in self.columns else -1
        first = [row[place] for row in self.look.get("rows", []) if 0 <= place < len(row)]
        others = [text for text, _ in self.facts(column).get("values", [])]
        return list(dict.fromkeys(text for text in (*first, *others) if text))

    def first_cell(self, columns: Sequence[str]) -> str:
        """What the first row says in columns that are read as one; empty where no row says anything."""
        places = [self.columns.index(one) for one in columns if one in self.columns]
        rows = ([row[at] if at < len(row) else "" for at in places] for row in self.look.get("rows", []))
        return next((" ".join(row) for row in rows if row and all(row)), "")

    def first_moments(self, columns: Sequence[str]) -> dict[str, str]:
        """The first moment of columns that are read as one, as each way reads it: ISO 8601 without a zone."""
        if len(columns) != 2:
            found: dict[str, str] = self.facts(columns[0]).get("first", {}) if columns else {}
            return found
        made = {}
        for day, clock in (columns, reversed(columns)):
            cell = next(iter(self.samples(clock)), "")
            for one, iso in self.facts(day).get("first", {}).items():
                for other in self.facts(clock).get("parts", []):
                    made[f"{one} {other}" if day == columns[0] else f"{other} {one}"] = f"{iso[:10]} {cell}"
        return made

    def values(self, column: str, role: str) -> list[tuple[str, int]]:
        """The words of a column with how often each comes: of its cells, or of the part of them that is meant."""
        found: list[tuple[str, int]] = self.facts(column).get("values", [])
        pattern = self.draft.how(role).get("match")
        if not pattern:
            return found
        taken, counts = self.parts.get(pattern, {}), Counter[str]()
        for text, count in found:
            if (part := taken.get(text)) is not None:
                counts[part.strip()] += count
        return counts.most_common()

    def kind(self, field: str) -> str:
        """How a field is read."""
        return next((str(one["kind"]) for one in self.fields if one["field"] == field), "")

    def source(self) -> dict[str, Any]:
        """How the file is to be looked at."""
        found: dict[str, Any] = {key: self.draft.source[key] for key in LOOK_KEYS if key in self.draft.source}
        if self.shaped:
            found |= {"wide": self.draft.said.get("wide", {}), "guess": False}
            found.setdefault("decimal", ".")
        return found

    def look_anew(self, key: str, value: Any) -> None:
        """Cut the file into columns in another way: what was seen of its shape is seen anew."""
        self.draft.source[key] = value
        for one in ANEW:
            self.draft.source.pop(one, None)
        self.draft.said.pop("wide", None)
        self.shaped = False

    def set_wide(self, said: dict[str, Any] | None) -> None:
        """Read a column per period, or none any more."""
        if said:
            self.draft.said["wide"] = said
            way = next((one for one in self.look.get("ways", []) if one["pattern"] == said.get("headers")), None)
            if way is not None and self.draft.row and self.draft.how("period").get("column") == "@header":
                self.draft.set_how("period", date=way["pattern"], length=way["length"])
        else:
            self.draft.said.pop("wide", None)
            self.draft.source.pop("fill_down", None)
        self.shaped = True

    @property
    def doubtful(self) -> bool:
        """Whether headings can be periods in ways that differ, and nobody said which."""
        ways = self.look.get("ways", [])
        told = self.draft.said.get("wide", {}).get("headers")
        guessed = bool(ways) and told == ways[0]["pattern"] and not self.shaped
        return guessed and len(ways) > 1 and ways[0]["first"] != ways[1]["first"]

    def take_look(self, look: dict[str, Any]) -> None:
        """Take how the file looks; which of several lists of a JSON file is read has to be said."""
        self.look = look = mapping_columns.aliased(look, self.draft.said)
        self.letters = look.get("encodings") or self.letters
        source = self.draft.source
        if look.get("kind") == "json" and look.get("sheet"):
            source["records"] = look["sheet"]
        if look.get("upper"):
            source["header"] = [look["upper"], look["header"]]
        for key, told, usual in (("fill_down", look.get("fill_down"), []), ("decimal", look.get("decimal"), ".")):
            if told and told != usual:
                source[key] = told
        if look.get("wide"):
            self.draft.said["wide"] = look["wide"]

    def heading(self) -> str:
        """A short name of the heading: what was left unfinished is found again by it."""
        return blake2b(json.dumps(self.columns).encode(), digest_size=10).hexdigest()

    def take_known(self, told: dict[str, Any]) -> None:
        """Take a mapping that is saved; how the file is read stays where that says nothing of it. `knows` tells whether
        the file is known by it."""
        kept, self.shaped = self.source(), True
        self.known, self.title, self.fits = told, told["title"], bool(told.get("knows"))
        self.draft = Draft(told["said"])
        zone = self.draft.source.get("zone")
        self.zone = zone if isinstance(zone, str) else self.zone
        if kept.get("encoding") and told["encoding"] is None:
            self.known = {**told, "encoding": kept["encoding"]}

    def take_proposal(self, said: Mapping[str, Any]) -> None:
        """Take what the names tell; how the file is read stays."""
        kept, wide = self.source(), self.draft.said.get("wide")
        for key in ("wide", "guess", *(["decimal"] if kept.get("decimal") == "." else [])):
            kept.pop(key, None)
        self.draft = Draft(said)
        self.draft.source.update(kept)
        if wide:
            self.draft.said["wide"] = wide

    def take_fields(self, told: Mapping[str, Any]) -> None:
        """Take the fields of a kind of row."""
        self.tables[told["row"]] = (told["fields"], told["needed"])
        self.dated[told["row"]] = told.get("dated", [])

    def said(self) -> Said:
        """The mapping as it is kept: known again by its heading, with a source of its own and the zone."""
        if self.ready:
            return self.draft.said
        source = dict(self.draft.source)
        name = source.pop("name", "") or slug(self.title or Path(self.path).stem)
        other = self.draft.said.get("names", {})
        keys = [one for one in self.look.get("keys") or self.columns if one and one[0] != "@" and one not in other]
        before = set(self.known["said"].get("columns", [])) if self.known is not None and not self.fits else set()
        head = {"title": self.title or self.name, "columns": [one for one in keys if one in before] or keys}
        zone = source.pop("zone", None)
        source = {"name": name, **source, "zone": zone if isinstance(zone, dict) else self.zone}
        return {
            **head,
            "source": source,
            **{key: value for key, value in self.draft.said.items() if key not in (*head, "source")},
        }

    def toml(self) -> str:
        """The mapping as a file."""
        return to_toml(self.said())

    def all_roles(self, column: str) -> list[str]:
        """What a column is used for, in all rows that a row makes."""
        before, found = self.draft.second, []
        for second in ("", *self.draft.seconds()):
            self.draft.second = second
            found += self.draft.roles(column)
        self.draft.second = before
        return list(dict.fromkeys(found))

    def unanswered(self) -> list[str]:
        """Columns that say a time or a length in a way that only somebody who knows the file can tell."""
        return [column for second in ("", *self.draft.seconds()) for column in self._asking(second)]

    def _asking(self, second: str) -> list[str]:
        before, self.draft.second = self.draft.second, second
        try:
            return [column for role in self.draft.fields if (column := self._asks(role))]
        finally:
            self.draft.second = before

    def _asks(self, role: str) -> str:
        """The column of a field that somebody has to say more of; empty where all is clear."""
        told, kind = self.draft.how(role), self.kind(role)
        columns = told.get("columns") or [told.get("column")]
        facts = self.facts(columns[0]) if isinstance(columns[0], str) else {}
        ways = self.ways(columns)
        date = told.get("date", "")
        read = all(self.facts(one).get("kind") in _READ for one in columns if isinstance(one, str))
        asks_date = kind in ("at", "on") and not date and ways[:1] != ["iso"] and bool(facts) and not read
        year = told.get("year") or self.draft.source.get("year")
        asks_year = kind in ("at", "on") and date_words.lacks_year(date) and not year
        asks_unit = kind == "ms" and "unit" not in told and bool(facts.get("units"))
        asks_name = self.is_name(role) and not self.one_name and self.known is None
        return str(facts.get("name", "")) if asks_date or asks_year or asks_unit or asks_name else ""

    def ways(self, columns: Sequence[str]) -> list[str]:
        """The ways in which the moments of a column, or of two that are read as one, may be written."""
        facts = [self.facts(column) for column in columns]
        if len(facts) != 2:
            found: list[str] = facts[0].get("dates", []) if facts else []
            return found
        first, second = (one.get("parts", []) for one in facts)
        return [f"{one} {other}" for one in first for other in second if date_words.fit(one, other)]

    def missing(self) -> list[str]:
        """Fields without which no row can be used."""
        return [field for second in ("", *self.draft.seconds()) for field in self._missing(second)]

    def _missing(self, second: str) -> list[str]:
        before, self.draft.second = self.draft.second, second
        try:
            return self._missing_in_hand()
        finally:
            self.draft.second = before

    def dateless(self) -> list[tuple[str, str]]:
        """Moments that are missing and that one day could stand for: the second row, empty for the row itself, and the
        field."""
        before, found = self.draft.second, []
        for second in ("", *self.draft.seconds()):
            self.draft.second = second
            kinds = ((field, self.kind(field)) for field in self._missing_in_hand())
            found += [(second, field) for field, kind in kinds if kind == "at" and field != "period"]
        self.draft.second = before
        return found

    def _undated(self) -> list[str]:
        """The field that would say when it was, where nothing does."""
        row, fields = self.draft.second or self.draft.row, self.draft.fields
        dated = self.dated.get(row, [])
        only_sent = row == "survey" and "asked_at" in fields and not _ANSWERS & fields.keys()
        return [] if only_sent or any(one in fields for one in dated) else dated[:1]

    def _missing_in_hand(self) -> list[str]:
        made = {"starts_at": ("period",), "ends_at": ("period", "last_day")}
        return [
            name
            for name in (*self.needed, *self._undated())
            if name not in self.draft.fields
            and not (name == ID and self.draft.ids())
            and not any(one in self.draft.fields for one in made.get(name, ()))
        ]


def column_title(name: str) -> str:
    """What a column is called."""
    return say(COLUMNS[name]) if name in COLUMNS else name


@cache
def zones() -> tuple[str, ...]:
    """The time zones that have a place in their name, and UTC."""
    found = {
        name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/"))
    }
    return ("UTC", *sorted(found))
