"""Proposes what the columns of a file mean, by their names and what they hold. What is in doubt is left open.

A proposal never becomes an import by itself: somebody looks at it, column by column, beside the rows it makes.
"""

from __future__ import annotations

import re
from typing import Any, Final

from supervisor.floor.importers.table import beside, named_sums, people, schema
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.fitting import pairs, table_of
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.ways import cell, common_dates, date_of
from supervisor.floor.importers.table.wide import HEADER

_USUAL_SCALE: Final = 5
_RANGE: Final = re.compile(r"\b[01] ?(?:[-–]|to|עד|إلى|la) ?(\d{1,3})\b")
_SCALES: Final = (10, 100)
"""Scales of satisfaction beyond the usual one of five, where the best answer of all stands in the file."""


def said(row: str, look: Look) -> dict[str, Any]:
    """A mapping as far as the names tell: [source] and [fields] as a mapping file says them."""
    source: dict[str, Any] = {"row": row}
    fields: dict[str, Any] = {}
    sums: list[str] = []
    by_name = {facts.name: facts for facts in look.facts}
    dates = common_dates(look)
    for _, field, column in pairs(row, look):
        facts = by_name[column]
        if field == "#id":
            source["id"] = column
        elif field == "#order":
            source["order"] = column
        elif field == "#version":
            source["version"] = {"column": column, **date_of(facts, dates)}
        elif field == "#total":
            sums.append(column)
        else:
            fields[field] = cell(table_of(row, field), field, facts, dates)
    if HEADER in by_name and row == schema.TOTALS:
        fields = {**fields, "period": period_of(look)}
    _together(row, fields, look)
    _scale(row, fields, by_name)
    _nobody(fields, by_name)
    if row != schema.TOTALS and (zoned := next((one for one in look.facts if _names_zones(one)), None)) is not None:
        source["zone"] = {"column": zoned.name}
    totals = named_sums.totals(sums, beside.used(fields), look) if row == schema.TOTALS else {}
    if look.decimal != ".":
        source["decimal"] = look.decimal
    blanks = list(dict.fromkeys(word for facts in look.facts for word in facts.blanks))
    if blanks:
        source["missing"] = blanks
    made: dict[str, Any] = {"source": source, "fields": fields}
    if row in schema.LOGS and (statuses := _statuses(row, fields, by_name)):
        made["statuses"] = statuses
    return {**made, "totals": totals} if totals else made


def _together(row: str, fields: dict[str, Any], look: Look) -> None:
    """What several columns say together."""
    beside.names_beside(fields, look)
    people.tell_apart(row, fields, look.facts)
    beside.only_date(row, fields, look)
    beside.clocks_beside(row, fields, look)
    beside.month_beside(row, fields, look)
    if row == schema.TOTALS:
        beside.intervals_beside(fields, look)
    beside.ask_for_hours(row, fields)


def _scale(row: str, fields: dict[str, Any], by_name: dict[str, Facts]) -> None:
    """The highest score of a satisfaction that goes beyond five: as its heading says it, or where somebody gave it."""
    facts = by_name.get(beside.told(fields.get("csat")).get("column", ""))
    if row != "survey" or facts is None:
        return
    named = _RANGE.search(facts.name)
    most = int(named[1]) if named is not None else facts.most
    if facts.most <= most and (most in _SCALES or (named is not None and most != _USUAL_SCALE)):
        fields.setdefault("csat_scale", {"constant": int(most)})


def _nobody(fields: dict[str, Any], by_name: dict[str, Facts]) -> None:
    """Words that stand where nobody is known are blanks: as a key they would make one customer of many."""
    for field in fields.keys() & usual().nobody.keys():
        cell_said = beside.told(fields[field])
        facts = by_name.get(cell_said.get("column", ""))
        words = usual().nobody[field]
        found = [text for text, n in facts.values if n > 1 and plain(text) in words] if facts is not None else []
        found = [text for text in found if facts is not None and text not in facts.blanks]
        if found:
            fields[field] = {**cell_said, "blank": found}


def period_of(look: Look) -> dict[str, Any]:
    """How headings that are periods are read."""
    pattern = look.wide.get("headers")
    way = next((one for one in look.ways if one.pattern == pattern), None)
    return {"column": HEADER, **({"date": pattern, "length": way.length} if way is not None else {})}


def _names_zones(facts: Facts) -> bool:
    return 0 < facts.zones == facts.distinct - len(facts.blanks)


def _statuses(row: str, fields: dict[str, Any], by_name: dict[str, Facts]) -> dict[str, list[str]]:
    """What words of the status mean, as far as they are usual words."""
    known = usual().statuses if row == schema.CASE_LOG else _exits() | usual().steps
    found: dict[str, list[str]] = {}
    told = fields.get("status")
    for word, _ in by_name[told].values if isinstance(told, str) else ():
        if plain(word) in known:
            found.setdefault(known[plain(word)], []).append(word)
    return found


def _exits() -> dict[str, str]:
    """What words of an outcome mean, but answers: those are a step of their own."""
    return {word: code for word, code in usual().codes["outcome"].items() if code != "answered"}
