"""What the wizard knows while somebody maps a file: the file, the mapping in the making, where it goes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from supervisor.views.mapping import Draft, Said, slug, to_toml
from supervisor.views.mapping_fields import ID

LOOK_KEYS: Final = ("format", "encoding", "delimiter", "header", "sheet", "table", "records")
NEW: Final = ""
"""The floor of an import that makes a floor of its own."""


@dataclass(slots=True)
class State:
    """`look` is how the file looks (see the importer's sampling), `fields` are those of the kind of row.

    `known` is the mapping that knew the file by its heading. `floors` are floors that may take the rows: path, words;
    `theirs` names an open floor that may not, `more` counts the other files. `touched` tells that something was changed
    by hand.
    """

    paths: list[str]
    path: str
    zone: str
    look: dict[str, Any] = field(default_factory=dict)
    draft: Draft = field(default_factory=lambda: Draft({}))
    fields: list[dict[str, Any]] = field(default_factory=list)
    needed: list[str] = field(default_factory=list)
    title: str = ""
    known: dict[str, Any] | None = None
    floors: Sequence[tuple[str, str]] = ()
    floor: str = NEW
    theirs: str = ""
    more: int = 0
    follow: bool = False
    touched: bool = False

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
        return self.known is not None and self.known["said"] == self.draft.said

    @property
    def columns(self) -> list[str]:
        """The columns of the file."""
        found: list[str] = self.look.get("columns", [])
        return found

    def facts(self, column: str) -> dict[str, Any]:
        """What a column holds; empty for one that the file has not."""
        found: list[dict[str, Any]] = self.look.get("facts", [])
        return next((one for one in found if one["name"] == column), {})

    def kind(self, field: str) -> str:
        """How a field is read."""
        return next((str(one["kind"]) for one in self.fields if one["field"] == field), "")

    def source(self) -> dict[str, Any]:
        """How the file is to be looked at."""
        return {key: self.draft.source[key] for key in LOOK_KEYS if key in self.draft.source}

    def take_look(self, look: dict[str, Any]) -> None:
        """Take how the file looks; which of several lists of a JSON file is read has to be said."""
        self.look = look
        if look.get("kind") == "json" and look.get("sheets"):
            self.draft.source["records"] = look["sheet"]

    def heading(self) -> str:
        """A short name of the heading: what was left unfinished is found again by it."""
        return blake2b(json.dumps(self.columns).encode(), digest_size=10).hexdigest()

    def take_known(self, told: dict[str, Any]) -> None:
        """Take a mapping that is saved; how the file is read stays where that says nothing of it."""
        kept = self.source()
        self.known, self.title = told, told["title"]
        self.draft = Draft(told["said"])
        zone = self.draft.source.get("zone")
        self.zone = zone if isinstance(zone, str) else self.zone
        if kept.get("encoding") and told["encoding"] is None:
            self.known = {**told, "encoding": kept["encoding"]}

    def take_proposal(self, said: Mapping[str, Any]) -> None:
        """Take what the names tell; how the file is read stays."""
        kept = self.source()
        self.draft = Draft(said)
        self.draft.source.update(kept)

    def said(self) -> Said:
        """The mapping as it is kept: known again by its heading, with a source of its own and the zone."""
        if self.ready:
            return self.draft.said
        source = dict(self.draft.source)
        name = source.pop("name", "") or slug(self.title or Path(self.path).stem)
        head = {"title": self.title or self.name, "columns": [name for name in self.columns if name]}
        source = {"name": name, **source, "zone": self.zone}
        return {
            **head,
            "source": source,
            **{key: value for key, value in self.draft.said.items() if key not in (*head, "source")},
        }

    def toml(self) -> str:
        """The mapping as a file."""
        return to_toml(self.said())

    def unanswered(self) -> list[str]:
        """Columns that say a time or a length in a way that only somebody who knows the file can tell."""
        found = []
        for role in self.draft.fields:
            told, kind = self.draft.how(role), self.kind(role)
            facts = self.facts(told["column"]) if isinstance(told.get("column"), str) else {}
            ways = facts.get("dates", [])
            asks_date = kind in ("at", "on") and "date" not in told and bool(ways) and ways[0] != "iso"
            asks_unit = kind == "ms" and "unit" not in told and bool(facts.get("units"))
            if asks_date or asks_unit:
                found.append(facts["name"])
        return found

    def missing(self) -> list[str]:
        """Fields without which no row can be used."""
        made = {"starts_at": ("period",), "ends_at": ("period", "last_day")}
        return [
            name
            for name in self.needed
            if name not in self.draft.fields
            and not (name == ID and self.draft.ids())
            and not any(one in self.draft.fields for one in made.get(name, ()))
        ]
