"""Proposes what the columns of a file mean, by their names and what they hold. What is in doubt is left open.

A proposal never becomes an import by itself: somebody looks at it, column by column, beside the rows it makes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from supervisor.contract import BY_NAME
from supervisor.floor.importers.table import cells, people, schema
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.shapes import length_of
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.wide import HEADER

_SIGN: Final = re.compile("%[a-zA-Z]")
_EXACT: Final = 100
_LEAST: Final = 34
_SEVERAL: Final = 0.8
"""Fewer different keys than this share of the rows: a key has several rows."""
_TIME_WORDS: Final = frozenset(("time", "hour", "clock", "שעה", "שעת", "זמן", "وقت", "الساعة", "الوقت", "ora"))
_SECOND: Final = ("survey", "sale")
_WHOLE: Final = frozenset(("answered_at", "ended_at", "wait_ms", "talk_ms", "conversation_ms", "stay_ms"))
"""What only rows of whole contacts tell."""
_CAMPAIGNS: Final = frozenset(("campaign", "service", "קמפיין", "serviciu"))
"""Words that are queues where they name them; a number there counts something else as often."""
_INSTANTS: Final = {"contact": "queued_at", "case": "opened_at", "survey": "answered_at", "sale": "at"}
"""By kind of row the field that says when it was."""
_DAYS: Final = frozenset(("day", "יום", "يوم", "اليوم", "zi", "ziua"))
_MONTHS: Final = frozenset(("month", "חודש", "شهر", "الشهر", "luna"))
_NAMED: Final = frozenset(("queue", "agent", "team", "client", "site", "customer"))


def score(name: str, names: Sequence[str]) -> int:
    """How well the name of a column fits the usual names of a field; 0 for not at all."""
    words = name.split()
    best = 0
    for place, known in enumerate(names):
        if known == name:
            best = max(best, _EXACT - min(place, 20))
        elif len(known) > 2 and f" {known} " in f" {name} ":
            best = max(best, 30 + 40 * len(known.split()) // max(len(words), 1) - min(place, 20) // 4)
    return best


def _fits(row: str, field: str, facts: Facts) -> bool:
    """Whether what a column holds can be such a field."""
    if facts.kind == "blank" or field in ("#id", "#total"):
        return facts.kind == "number" if field == "#total" else True
    if field == "#version":
        return facts.kind == "moment" or bool(facts.dates)
    kind = cells.kind_of(table_of(row, field), field)
    if kind in ("at", "on"):
        return facts.kind == "moment" or bool(facts.dates)
    if kind == "ms":
        return facts.kind == "length" or bool(facts.units)
    if kind == "word":
        return facts.kind == "text" and facts.distinct <= 40
    if field == "queue" and facts.kind == "number" and set(plain(facts.name).split()) & _CAMPAIGNS:
        return False
    if kind in ("INTEGER", "REAL", "money"):
        return facts.kind == "number" or (kind == "money" and facts.kind == "text")
    return facts.kind not in ("moment", "length")


def table_of(row: str, field: str) -> str:
    """The table that a field of a kind of row belongs to."""
    if row != schema.CASE_LOG:
        return "contact" if row == schema.CONTACT_LOG else row
    return "case_event" if field in ("at", "waiting_on") else "case"


def _names_of(row: str) -> dict[str, Any]:
    """What columns of such a row are usually called; steps of contacts have the columns of contacts, and their own."""
    known = usual().names
    if row != schema.CONTACT_LOG:
        return dict(known.get(row, {}))
    return {field: names for field, names in known["contact"].items() if field in schema.fields_of(row)} | known[row]


def pairs(row: str, look: Look) -> list[tuple[int, str, str]]:
    """Which column may be which field: score, field, column; the best first, each field and column once."""
    found = []
    for facts in look.facts:
        name = plain(facts.name.removeprefix("above."))  # of a list inside rows: what stands around it
        for field, names in _names_of(row).items():
            points = score(name, names)
            if points >= _LEAST and _fits(row, field, facts):
                found.append((points, field, facts.name))
    taken: set[str] = set()
    chosen = []
    for points, field, column in sorted(found, key=lambda one: -one[0]):
        if column not in taken and (field == "#total" or field not in taken):
            taken.update((column, field))
            chosen.append((points, field, column))
    return chosen


def likely_row(look: Look) -> str:
    """The kind of row that most telling names speak of; a contact where none does."""
    points = {row: _points(row, telling, look) for row, telling in usual().telling.items()}
    best = max(points, key=lambda row: points[row])
    if look.wide:
        return schema.TOTALS
    if best == "case" and _comes_again(look):
        return schema.CASE_LOG
    best = best if points[best] else "contact"
    return schema.CONTACT_LOG if best == "contact" and _is_of_steps(look) else best


def _points(row: str, telling: Sequence[str], look: Look) -> int:
    found = pairs(row, look)
    if row == "agent_state" and not {"agent", "state"} <= {field for _, field, _ in found}:
        return 0  # lengths and ends alone are told of anything
    return sum(points for points, field, _ in found if field in telling)


def second_rows(row: str, look: Look) -> dict[str, dict[str, Any]]:
    """Second rows that each row may make, with their fields: where columns that the row leaves alone tell of one."""
    found: dict[str, dict[str, Any]] = {}
    mine = {column for _, _, column in pairs(row, look)}
    for table in _SECOND if row in ("contact", "case") else ():
        telling = {column for _, field, column in pairs(table, look) if field in usual().telling.get(table, ())}
        if table != row and telling - mine:
            told = said(table, look)["fields"]
            found[table] = {field: one for field, one in told.items() if not _is_reference(table, field)}
    return found


def _is_reference(table: str, field: str) -> bool:
    """Whether a field of a second row follows from the row itself: that it is about this contact or case."""
    column = next((one for one in BY_NAME[table].columns if one.name == field), None)
    return column is not None and column.refers_to in ("contact", "case", "sale")


def _is_of_steps(look: Look) -> bool:
    """Whether a contact has several rows, each with a word and a moment and none with a length or an end."""
    fields = {field for _, field, _ in pairs(schema.CONTACT_LOG, look)}
    if not fields >= {"#id", "at", "status"} or any(field in _WHOLE for _, field, _ in pairs("contact", look)):
        return False
    return _comes_again(look, schema.CONTACT_LOG)


def _comes_again(look: Look, row: str = schema.CASE_LOG) -> bool:
    """Whether a case or contact has several rows: then each is a change of it."""
    ids = {column for _, field, column in pairs(row, look) if field == "#id"}
    return any(facts.name in ids and facts.distinct < facts.filled * _SEVERAL for facts in look.facts)


def said(row: str, look: Look) -> dict[str, Any]:
    """A mapping as far as the names tell: [source] and [fields] as a mapping file says them."""
    source: dict[str, Any] = {"row": row}
    fields: dict[str, Any] = {}
    totals: dict[str, Any] = {}
    by_name = {facts.name: facts for facts in look.facts}
    dates = common_dates(look)
    for _, field, column in pairs(row, look):
        facts = by_name[column]
        if field == "#id":
            # A column that says the same in several rows names none of them.
            if row in schema.LOGS or not facts.repeats:
                source["id"] = column
        elif field == "#version":
            source["version"] = {"column": column, **date_of(facts, dates)}
        elif field == "#total":
            totals["_".join(plain(column).split())] = column
        else:
            fields[field] = cell(table_of(row, field), field, facts, dates)
    if HEADER in by_name and row == schema.TOTALS:
        fields = {**fields, "period": period_of(look)}
    _names_beside(fields, look)
    people.tell_apart(row, fields, look.facts)
    _only_date(row, fields, look)
    _clocks_beside(row, fields, look)
    _month_beside(row, fields, look)
    _ask_for_hours(row, fields)
    if row != schema.TOTALS and (zoned := next((one for one in look.facts if _names_zones(one)), None)) is not None:
        source["zone"] = {"column": zoned.name}
    if row == schema.TOTALS:
        totals |= _numbers(fields, totals, look)
    if look.decimal != ".":
        source["decimal"] = look.decimal
    blanks = list(dict.fromkeys(word for facts in look.facts for word in facts.blanks))
    if blanks:
        source["missing"] = blanks
    made: dict[str, Any] = {"source": source, "fields": fields}
    if row in schema.LOGS and (statuses := _statuses(row, fields, by_name)):
        made["statuses"] = statuses
    return {**made, "totals": totals} if totals else made


def period_of(look: Look) -> dict[str, Any]:
    """How headings that are periods are read."""
    pattern = look.wide.get("headers")
    way = next((one for one in look.ways if one.pattern == pattern), None)
    return {"column": HEADER, **({"date": pattern, "length": way.length} if way is not None else {})}


def _names_zones(facts: Facts) -> bool:
    return 0 < facts.zones == facts.distinct - len(facts.blanks)


def _clocks_beside(row: str, fields: dict[str, Any], look: Look) -> None:
    """A time of day in the column beside a date is read together with it."""
    used = {_told(told).get("column") for told in fields.values()}
    for field, told in list(fields.items()):
        column = _told(told).get("column")
        place = next((at for at, one in enumerate(look.facts) if one.name == column), -1)
        if place < 0 or place + 1 >= len(look.facts) or cells.kind_of(table_of(row, field), field) != "at":
            continue
        day, clock = look.facts[place], look.facts[place + 1]
        joined = [f"{one} {other}" for one in day.parts if "%d" in one for other in clock.parts if "%M" in other]
        words = set(plain(clock.name).split())
        usually = score(plain(clock.name), _names_of(row).get(field, ())) >= _LEAST
        named = words & _TIME_WORDS and (usually or words - _TIME_WORDS <= set(plain(day.name).split()))
        of_book = day.kind == "moment" and any("%M" in one for one in clock.parts)
        if named and (joined or of_book) and clock.name not in used:
            fields[field] = {
                "columns": [day.name, clock.name],
                **({"date": joined[0]} if joined and alike(joined) else {}),
            }


def _only_date(row: str, fields: dict[str, Any], look: Look) -> None:
    """The only column with days says when it was, whatever it is called, where no other one does."""
    instant = _INSTANTS.get(row, "")
    if not instant or any(cells.kind_of(table_of(row, field), field) == "at" for field in fields):
        return
    used = {_told(told).get("column") for told in fields.values()}
    days = [
        one
        for one in look.facts
        if one.name not in used and (one.kind == "moment" or (one.kind == "text" and _is_day(one)))
    ]
    if len(days) == 1:
        fields[instant] = cell(table_of(row, instant), instant, days[0], common_dates(look))


def _is_day(facts: Facts) -> bool:
    return bool(facts.dates) or any("%d" in one and ("%m" in one or "%b" in one) for one in facts.parts)


def _month_beside(row: str, fields: dict[str, Any], look: Look) -> None:
    """A day and a month in columns of their own are read together where no other says when; the year is asked for."""
    instant = _INSTANTS.get(row, "")
    if not instant or instant in fields:
        return
    used = {_told(told).get("column") for told in fields.values()}
    free = [(set(plain(one.name).split()), one) for one in look.facts if one.name not in used]
    days = [one for words, one in free if words & _DAYS and "%d" in one.parts]
    months = [one for words, one in free if words & _MONTHS and {"%b", "%B", "%m"} & set(one.parts)]
    if days and months:
        part = next(one for one in ("%b", "%B", "%m") if one in months[0].parts)
        fields[instant] = {"columns": [days[0].name, months[0].name], "date": f"%d {part}"}


def _ask_for_hours(row: str, fields: dict[str, Any]) -> None:
    """A contact that is told by days alone would begin and end at midnight: whether that is meant is asked."""
    for field in ("arrived_at", "queued_at", "answered_at", "ended_at", "wrapped_at") if row == "contact" else ():
        told = _told(fields.get(field))
        if (
            "columns" not in told
            and "%d" in told.get("date", "")
            and not {"%H", "%I"} & set(_SIGN.findall(told["date"]))
        ):
            fields[field] = told["column"]


def _told(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {"column": value}


def _numbers(fields: dict[str, Any], totals: dict[str, Any], look: Look) -> dict[str, str]:
    """Columns of numbers that nobody else wants: they are the sums, unless their name speaks of a mean or a period."""
    taken = {*totals.values(), *(told["column"] if isinstance(told, dict) else told for told in fields.values())}
    no_sums = usual().periods | usual().means
    return {
        "_".join(plain(facts.name).split()): facts.name
        for facts in look.facts
        if facts.kind == "number" and facts.name not in taken and "%" not in facts.name
        if plain(facts.name) and not set(plain(facts.name).split()) & no_sums
    }


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
    first = ways[0]
    swapped = first.replace("%d", "\0").replace("%m", "%d").replace("\0", "%m")
    return swapped == first or swapped not in ways


def unit_of(facts: Facts) -> dict[str, Any]:
    """The unit of a column of durations, where its cells or its name tell it."""
    if facts.kind == "length" or not facts.units:
        return {}
    clocks = [one for one in facts.units if one in ("h:mm:ss", "h:mm", "m:ss")]
    if facts.clocks:
        three = all(text.count(":") == 2 for text, _ in facts.values)
        return {"unit": "h:mm:ss"} if three else {"unit": clocks[0]} if len(clocks) == 1 else {}
    if facts.day_parts * 2 > facts.numbers:
        # Parts of a day, as a workbook that was saved as text keeps lengths; beside clocks where somebody typed some.
        if facts.numbers == facts.distinct - len(facts.blanks) and "excel_day" in facts.units:
            return {"unit": "excel_day"}
        return {"unit": "mixed", "day_fractions": True} if "mixed" in facts.units else {}
    words = set(plain(facts.name).split())
    for unit, names in usual().units.items():
        if words & names and unit in facts.units:
            return {"unit": unit}
    return {}


def words_of(field: str, facts: Facts) -> dict[str, str]:
    """The codes that words of a column stand for, as far as they are usual words."""
    known = usual().codes.get(field, {})
    return {word: known[plain(word)] for word, _ in facts.values if plain(word) in known}


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
        if field == "period" and (length := length_of(str(told.get("date", "")))):
            told["length"] = length
    elif kind == "ms":
        told = unit_of(facts)
    elif kind == "word":
        found = words_of(field, facts)
        told = {"values": found} if found else {}
    return {"column": facts.name, **told} if told else facts.name


def _names_beside(fields: dict[str, Any], look: Look) -> None:
    """A second column with the name of who stands in the first one by number."""
    used = {value["column"] if isinstance(value, dict) else value for value in fields.values()}
    for field in _NAMED & fields.keys():
        own = fields[field]["column"] if isinstance(fields[field], dict) else fields[field]
        for facts in look.facts:
            words = plain(facts.name).split()
            if facts.name in used or facts.kind != "text" or "name" not in words + ["name"] * ("שם" in facts.name):
                continue
            if set(words) - {"name", "id"} and set(words) - {"name"} <= set(plain(own).split()) | {field}:
                fields[field] = {"column": own, "name": facts.name}
                used.add(facts.name)
                break
