"""How cells of a column are read, as far as that is clear: dates, units, words. What is in doubt is left open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from supervisor.floor.importers.table import cells
from supervisor.floor.importers.table.date_ways import BARE
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.shapes import length_of
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.values import CLOCK_UNITS, FALSE, TRUE

_FORMATS: Final = (("h:mm:ss", "h+:m+:s+"), ("h:mm", "h+:m+"), ("m:ss", "m+:s+"))
"""How a heading says the way in which its clocks are written, the longest first."""
_OF_UNITS: Final = {"minutes": "m:ss", "hours": "h:mm"}
"""What a clock of two parts is whose heading names the unit before the colon."""
_TWO_PARTS: Final = re.compile(r"\d+:\d\d")
_UTC: Final = frozenset(("utc", "gmt"))
_OPPOSITES: Final = {"answered": "abandoned", "abandoned": "answered"}


def common_dates(look: Look) -> list[str]:
    """The ways to read dates that all columns with dates as text have in common: one export writes them alike."""
    found: list[str] | None = None
    for facts in look.facts:
        if facts.kind == "text" and facts.dates:
            found = facts.dates if found is None else [one for one in found if one in facts.dates] or found
    return found or []


def date_of(facts: Facts, common: Sequence[str]) -> dict[str, Any]:
    """How a column's instants are read; nothing where it is in doubt, or where nothing needs to be said."""
    ways = [one for one in facts.dates if one in common] or facts.dates
    # The same digits by two patterns are a question for somebody who knows.
    if facts.kind == "moment" or not ways or ways[0] == "iso" or not alike(ways):
        return {}
    return {"date": ways[0]}


def alike(ways: Sequence[str]) -> bool:
    """Whether the ways that fit read the same: then it does not matter which."""
    if set(BARE) <= set(ways):
        return False
    first = ways[0]
    swapped = first.replace("%d", "\0").replace("%m", "%d").replace("\0", "%m")
    return swapped == first or swapped not in ways


def unit_of(facts: Facts) -> dict[str, Any]:
    """The unit of a column of durations, where its cells or its name tell it."""
    if facts.kind == "length" or not facts.units:
        return {}
    named = unit_named(facts)
    if facts.clocks:
        return _clock_of(facts, named)
    if facts.day_parts * 2 > facts.numbers:
        if named:
            # Parts of a day under the name of a unit, or short lengths in it: nobody can tell.
            return {}
        # Parts of a day, as a workbook that was saved as text keeps lengths; beside clocks where somebody typed some.
        if facts.numbers == facts.distinct - len(facts.blanks) and "excel_day" in facts.units:
            return {"unit": "excel_day"}
        return {"unit": "mixed", "day_fractions": True} if "mixed" in facts.units else {}
    if named in facts.units:
        return {"unit": named}
    # Each cell says its unit by a word; where some are bare numbers or clocks of two parts, somebody is asked.
    if facts.units == ["mixed"] and not facts.numbers and not any(_TWO_PARTS.fullmatch(one) for one, _ in facts.values):
        return {"unit": "mixed"}
    return {}


def unit_named(facts: Facts) -> str:
    """The unit that the name of a column says; empty where it says none."""
    words = set(plain(facts.name).split())
    return next((unit for unit, names in usual().units.items() if words & names), "")


def _clock_of(facts: Facts, named: str) -> dict[str, Any]:
    clocks = [one for one in facts.units if one in CLOCK_UNITS]
    texts = [text for text, _ in facts.values if any(map(str.isdigit, text))]
    if all(text.count(":") == 2 or text.count(".") == 2 for text in texts):
        return {"unit": "h:mm:ss"}
    if len(clocks) == 1:
        return {"unit": clocks[0]}
    heading = facts.name.casefold()
    said = next((unit for unit, pattern in _FORMATS if re.search(pattern, heading)), _OF_UNITS.get(named, ""))
    return {"unit": said} if said in clocks and said != "h:mm:ss" else {}


def words_of(field: str, facts: Facts) -> dict[str, str]:
    """The codes that words of a column stand for, as far as they are usual words."""
    if field == "outcome" and facts.yes_no:
        return _answers(facts)
    known = usual().codes.get(field, {})
    return {word: known[plain(word)] for word, _ in facts.values if plain(word) in known}


def flag_of(name: str) -> str:
    """The outcome that a yes means in a column of such a name; empty for a name that asks nothing of the kind."""
    return next((code for code, names in usual().flags.items() if plain(name) in names), "")


def _answers(facts: Facts) -> dict[str, str]:
    yes = flag_of(facts.name)
    if not yes:
        return {}
    texts = [text for text, _ in facts.values if text not in facts.blanks]
    told = {text: yes if text.casefold() in TRUE else _OPPOSITES[yes] for text in texts}
    return {text: code for text, code in told.items() if text.casefold() in TRUE | FALSE}


def hints(look: Look) -> dict[str, dict[str, Any]]:
    """How each column would be read as an instant, a length of time, or words, as far as it is clear."""
    dates = common_dates(look)
    return {
        facts.name: {
            "at": (at := date_of(facts, dates)),
            "length": length_of(str(at.get("date", ""))),
            "ms": unit_of(facts),
            "words": {field: found for field in usual().codes if (found := words_of(field, facts))},
        }
        for facts in look.facts
    }


def cell(table: str, field: str, facts: Facts, dates: Sequence[str]) -> Any:
    """What a mapping says of a field that stands in this column, as far as it is clear."""
    kind = cells.kind_of(table, field)
    told: dict[str, Any] = {}
    if kind in ("at", "on"):
        told = date_of(facts, dates)
        if kind == "at" and field != "period" and _UTC & set(plain(facts.name).split()):
            told = {**told, "zone": "UTC"}
        if field == "period" and (length := length_of(str(told.get("date", "")))):
            told["length"] = length
    elif kind == "ms":
        told = unit_of(facts)
    elif kind == "word" or field in usual().codes:
        found = words_of(field, facts)
        told = {"values": found} if found else {}
    return {"column": facts.name, **told} if told else facts.name
