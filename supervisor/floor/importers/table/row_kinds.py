"""Which kind of row a file most likely has, judged by names of columns and by what they hold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from supervisor.contract import BY_NAME
from supervisor.floor.importers.table import guessing, schema
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.fitting import SURE, pairs
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.ways import flag_of

_SEVERAL: Final = 0.8
"""Fewer different keys than this share of the rows: a key has several rows."""
_SECOND: Final = ("survey", "sale")
_TOLD: Final = {
    "survey": frozenset(("csat", "nps", "ces", "comment", "asked_at", "solved")),
    "sale": frozenset(("amount_minor",)),
}
"""One of these makes a second row: a product alone is no sale."""
_WHOLE: Final = frozenset(("answered_at", "ended_at", "wait_ms", "talk_ms", "conversation_ms", "stay_ms"))
"""What only rows of whole contacts tell."""
_OF_LIVES: Final = frozenset(
    (
        "birth",
        "birthday",
        "dob",
        "born",
        "updated",
        "modified",
        "created",
        "seen",
        "לידה",
        "עדכון",
        "الميلاد",
        "nasterii",
    )
)
"""Words of dates that say of somebody when they were born, or when their row was written."""
_KEYED: Final = ("contact", "case", "survey", "sale", "message", "customer")
_OF_ANYTHING: Final = frozenset(("id", "number", "key", "no"))
"""Keys whose name does not say of what."""
_KEY: Final = 2
_KEY_POINTS: Final = 200
_NAMED_BY_ANSWERS: Final = {"contact": ("channel", "arrived_at", "ended_at"), "sale": ()}
_PERSONAL: Final = ("address", "customer", "customer_name", "outcome")
_OF_PEOPLE: Final = {"customer": "name", "agent": "name"}
"""Rows of people, and what alone makes none of them."""
_NEEDED: Final = {"agent_state": frozenset(("agent", "state")), "shift": frozenset(("agent", "starts_at"))}
_CHANGES: Final = 60
"""A log has no more different words for its steps."""


def likely_row(look: Look) -> str:
    """The kind of row that most telling names speak of; a contact where none does."""
    if look.wide:
        return schema.TOTALS
    if log := _log(look):
        return log
    points = {row: _points(row, telling, look) for row, telling in usual().telling.items()}
    if _of_one(look) >= _of_many(look):
        points[schema.TOTALS] = 0
    best = max(points, key=lambda row: points[row])
    if best == "case" and _comes_again(look):
        return schema.CASE_LOG
    best = best if points[best] else "contact"
    return schema.CONTACT_LOG if best == "contact" and _is_of_steps(look) else best


def _points(row: str, telling: Sequence[str], look: Look) -> int:
    found = pairs(row, look)
    fields = {field for _, field, _ in found}
    if not _NEEDED.get(row, frozenset()) <= fields:
        return 0  # lengths and ends alone are told of anything
    told = [(points, field) for points, field, _ in found if field in telling]
    if row in _OF_PEOPLE and {field for _, field in told} <= {_OF_PEOPLE[row]} and not _key(row, found):
        return 0  # a name alone stands in rows of all kinds
    points = sum(points for points, _ in told) + _key(row, found)
    # People are told once and have no time of day, no length, no score; what happens to them has.
    own = {column for _, field, column in found if field.endswith("_on")}
    return points // 4 if row in _OF_PEOPLE and _happens(own, look) else points


def _key(row: str, found: Sequence[tuple[int, str, str]]) -> int:
    """What a column is worth that tells such rows apart by a name that says so. Answers name contacts and orders too:
    there something else of it must be told."""
    if not any(field == "#id" and plain(column) in usual().keys.get(row, ()) for _, field, column in found):
        return 0
    fields = {field for _, field, _ in found}
    alone = row in _NAMED_BY_ANSWERS and fields.isdisjoint((*usual().telling[row], *_NAMED_BY_ANSWERS[row]))
    return _KEY_POINTS // 3 if alone else _KEY_POINTS


def _happens(own: Collection[str], look: Look) -> bool:
    """Whether something happened in a row, beside the dates of `own` columns: that somebody came, or was born."""
    dated = [one for one in look.facts if one.name not in own and (one.dates or one.kind == "moment")]
    if any(_OF_LIVES.isdisjoint(plain(one.name).split()) and one.kind != "number" for one in dated):
        return True
    return any(facts.timed or facts.kind == "length" or facts.clocks for facts in look.facts) or any(
        field in usual().telling[row] for row in ("survey",) for points, field, _ in pairs(row, look) if points >= SURE
    )


def _of_one(look: Look) -> int:
    """How much speaks for rows of single things: a key in each, answers by yes and no, somebody's phone, odd times."""
    keyed = any(
        field == "#id" and points >= SURE and _is_key(look, column)
        for row in _KEYED
        for points, field, column in pairs(row, look)
    )
    told = {field: points for points, field, _ in pairs("contact", look)}
    flags = any(facts.yes_no and (facts.kind == "text" or flag_of(facts.name)) for facts in look.facts)
    personal = any(told.get(field, 0) >= SURE for field in _PERSONAL)
    return _KEY * keyed + flags + personal + any(map(_is_odd, look.facts))


def _is_key(look: Look, column: str) -> bool:
    facts = next(one for one in look.facts if one.name == column)
    return facts.filled > 1 and not facts.repeats and facts.blank * 2 < facts.filled


def _is_odd(facts: Facts) -> bool:
    """Whether instants stand at odd minutes: intervals of sums begin with quarters of hours."""
    if not (facts.timed or (facts.daytime and not facts.dates)):
        return False
    minutes = [text.replace(".", ":").split(":")[1:] for text, _ in facts.values if ":" in text or facts.daytime]
    return any(part and part[0][:2] not in ("00", "15", "30", "45") for part in minutes)


def _of_many(look: Look) -> int:
    """How much speaks for rows of sums: a period, usual names of counts, groups that come again."""
    found = pairs(schema.TOTALS, look)
    counts = sum(field == "#total" for _, field, _ in found)
    period = any(field in ("period", "starts_at") and points >= SURE for points, field, _ in found)
    ends = any(field == "ends_at" for _, field, _ in found)
    return min(counts, 3) + period + ends


def _log(look: Look) -> str:
    """The log that a file is whose keys come again with a word and a moment each; empty for another. Of two it is the
    one whose key stands first."""
    best = (len(look.facts), "")
    for row in schema.LOGS:
        found = {field: (points, column) for points, field, column in pairs(row, look)}
        if {"#id", "at", "status"} <= found.keys() and found["#id"][0] >= SURE:
            column = found["#id"][1]
            sure = plain(column) not in _OF_ANYTHING or _says_steps(row, found["status"][1], look)
            if sure and _comes_again(look, row) and _tells_changes(row, look):
                best = min(best, (look.columns.index(column), row))
    if best[1] == schema.CONTACT_LOG and not _is_of_steps(look):
        return ""
    return best[1]


def _says_steps(row: str, column: str, look: Look) -> bool:
    """Whether a column has usual words of a log."""
    known = usual().states if row == schema.CASE_LOG else usual().steps.keys()
    facts = next(one for one in look.facts if one.name == column)
    return any(plain(word) in known for word, _ in facts.values)


def _tells_changes(row: str, look: Look) -> bool:
    """Whether a few words that come again say what changed, and a key's moments differ."""
    found = {field: column for _, field, column in pairs(row, look)}
    by_name = {facts.name: facts for facts in look.facts}
    key, at, status = (by_name.get(found.get(field, "")) for field in ("#id", "at", "status"))
    if key is None or at is None or status is None:
        return False
    return status.distinct <= _CHANGES and at.distinct >= key.distinct


def second_rows(row: str, look: Look) -> dict[str, dict[str, Any]]:
    """Second rows that each row may make, with their fields: where columns that the row leaves alone tell of one."""
    found: dict[str, dict[str, Any]] = {}
    mine = {column: field for _, field, column in pairs(row, look)}
    for table in _SECOND if row in ("contact", "case") else ():
        told = {column for _, field, column in pairs(table, look) if field in usual().telling.get(table, ())}
        fields = guessing.said(table, look)["fields"] if told - mine.keys() else {}
        if table != row and fields.keys() & _TOLD[table]:
            found[table] = {
                field: one
                for field, one in fields.items()
                if not _is_reference(table, field) and not _is_of_row(field, one, mine)
            }
    return found


def _is_of_row(field: str, told: Any, mine: dict[str, str]) -> bool:
    """Whether a column of the second row says something else of the row itself."""
    own = mine.get(told if isinstance(told, str) else str(told.get("column", "")))
    return (field, own) in (("solved", "resolved"), ("customer", "customer_name"))


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
