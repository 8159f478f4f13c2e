"""Which column may be which field: by its name, and by whether what it holds can be such a field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, Final

from supervisor.floor.importers.table import cells, people, schema
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.sampling import Look
from supervisor.floor.importers.table.usual_names import plain, usual
from supervisor.floor.importers.table.ways import flag_of, words_of

EXACT: Final = 100
SURE: Final = EXACT - 20
"""So well a name fits that is a usual one, nothing beside it."""
LEAST: Final = 34
_CAMPAIGNS: Final = frozenset(("campaign", "service", "קמפיין", "serviciu"))
"""Words that are queues where they name them; a number there counts something else as often."""
_LONGEST_NAME: Final = 80
"""Longer cells are sentences, and name nobody."""
_REMEMBERED: Final = 20_000
_MOST_WORDS: Final = 40
_REACHED: Final = frozenset(("address", "phone", "email"))
_WHO: Final = frozenset(("queue", "agent", "team", "client", "site", "customer", "customer_name", "name"))
_COUNTED: Final = frozenset(("rating", "score", "count", "number", "calls", "times", "code", "id", "rate", "percent"))
"""Words beside which a number is no length of time."""
_WORDED: Final = _REACHED | _WHO | {"reason", "product", "segment", "status", "priority", "comment"}
"""Fields whose words are never yes and no."""
_SCALES: Final = {"nps": (0, 10), "ces": (1, 7), "csat": (0, 100)}


def score(name: str, names: Sequence[str]) -> int:
    """How well the name of a column fits the usual names of a field; 0 for not at all."""
    words = name.split()
    best = 0
    for place, known in enumerate(names):
        if known == name:
            best = max(best, EXACT - min(place, 20))
        elif len(known) > 2 and known not in usual().whole and f" {known} " in f" {name} ":
            best = max(best, 30 + 40 * len(known.split()) // max(len(words), 1) - min(place, 20) // 4)
    return best


def fits(row: str, field: str, facts: Facts) -> bool:
    """Whether what a column holds can be such a field."""
    if field == "#id":
        # A column that says the same in several rows names none of them; steps and changes come several of one thing.
        return row in schema.LOGS or not facts.repeats
    if field in ("#total", "#order"):
        return facts.kind in ("number", "blank") and (field == "#order" or can_be_added(facts))
    if facts.kind == "blank":
        return True
    if field == "#version":
        return facts.kind == "moment" or bool(facts.dates)
    kind = cells.kind_of(table_of(row, field), field)
    return _CAN_BE.get(kind, _can_be_text)(row, field, facts)


def _can_be_instant(row: str, field: str, facts: Facts) -> bool:
    if facts.kind == "moment" or facts.dates:
        return True
    return row in _CLOCKED and is_clock(facts) and plain(facts.name) not in usual().doubtful["clock"]


def _can_be_length(row: str, field: str, facts: Facts) -> bool:
    if facts.kind == "number" and not _COUNTED.isdisjoint(plain(facts.name).split()):
        return False
    return facts.kind == "length" or bool(facts.units)


def _can_be_word(row: str, field: str, facts: Facts) -> bool:
    if field == "outcome" and facts.yes_no:
        return bool(flag_of(facts.name))
    if facts.kind != "text" or facts.distinct > _MOST_WORDS or facts.dates or facts.yes_no:
        return False
    return _is_sure(row, field, facts) or bool(words_of(field, facts))


def _is_sure(row: str, field: str, facts: Facts) -> bool:
    """Whether a column has a name that only such a field has."""
    name = plain(facts.name)
    return name in names_of(row).get(field, ()) and name not in usual().doubtful.get(field, ())


def _can_be_number(row: str, field: str, facts: Facts) -> bool:
    words = plain(facts.name).split()
    if facts.kind != "number" or facts.clocks or "%" in facts.name or not _IDS.isdisjoint(words[-1:]):
        return False
    if not _SHARES.isdisjoint(words) and field not in _SCALES:
        return False
    least, most = _SCALES.get(field, (facts.least, facts.most))
    return least <= facts.least and facts.most <= most


def _can_be_money(row: str, field: str, facts: Facts) -> bool:
    return facts.kind in ("number", "text") and not facts.yes_no


def _can_be_truth(row: str, field: str, facts: Facts) -> bool:
    return facts.yes_no


def _can_be_text(row: str, field: str, facts: Facts) -> bool:
    if facts.kind in ("moment", "length") or (facts.kind == "text" and (facts.dates or facts.clocks)):
        return False
    words = set(plain(facts.name).split())
    if field == "queue" and facts.kind == "number" and words & _CAMPAIGNS:
        return False
    if facts.yes_no and facts.kind == "text" and field in _WORDED:
        return False
    if field in _REACHED:
        return people.can_reach(facts)
    if field in _WHO:
        return facts.longest <= _LONGEST_NAME
    if field == "reason":
        return facts.kind == "text" and not _says_how(facts)
    if field == "author":
        return bool(words_of(field, facts))
    if field == "status" and row != schema.CONTACT_LOG and not _is_sure(row, field, facts):
        return any(plain(word) in usual().states for word, _ in facts.values)
    return True


def _says_how(facts: Facts) -> bool:
    """Whether most words tell the channel or the direction, whatever the column is called."""
    return any(len(words_of(field, facts)) * 2 >= facts.distinct for field in ("channel", "direction"))


def can_be_added(facts: Facts) -> bool:
    """Whether the name of a column of numbers may be that of a sum: it speaks of no mean, share, code or period."""
    no_sums = usual().periods | usual().means | usual().others
    words = plain(facts.name).split()
    if _counts_rows(facts) or _is_score(facts) or "%" in facts.name:
        return False
    return no_sums.isdisjoint(words) and not _NUMBERS.issuperset(words[-1:])


def _is_score(facts: Facts) -> bool:
    """Whether numbers go below nought, or never beyond one with fractions: scores and shares do."""
    return facts.least < 0 or (0 < facts.most < 1)


def _counts_rows(facts: Facts) -> bool:
    """Whether a column numbers the rows one after the other."""
    several = facts.numbers > 2 and not facts.repeats and not facts.blank
    return several and facts.least in (0, 1) and facts.most - facts.least == facts.numbers - 1


_IDS: Final = frozenset(("id", "ids", "code", "url"))
_SHARES: Final = frozenset(("rate", "percent", "percentage", "ratio", "share", "אחוז", "نسبة", "procent"))
_NUMBERS: Final = frozenset(("number", "no", "nr", "מספר", "رقم"))
"""Words behind which somebody's number stands; before another word they count it."""


_CAN_BE: Final[dict[str, Callable[[str, str, Facts], bool]]] = {
    "at": _can_be_instant,
    "on": lambda row, field, facts: facts.kind == "moment" or bool(facts.dates),
    "ms": _can_be_length,
    "word": _can_be_word,
    "truth": _can_be_truth,
    "INTEGER": _can_be_number,
    "REAL": _can_be_number,
    "money": _can_be_money,
}
_CLOCKED: Final = frozenset(("contact", "agent_state", "shift", schema.CONTACT_LOG))
"""Rows whose instants may be times of day beside one date."""


def is_clock(facts: Facts) -> bool:
    """Whether a column holds times of day and no days: most of them by day, as lengths of calls are not."""
    return facts.daytime and bool(clocks_of(facts)) and not facts.dates


def clocks_of(facts: Facts) -> list[str]:
    """The patterns that read a column as times of day."""
    return ["%H:%M:%S"] if facts.kind == "length" else [one for one in facts.parts if "%M" in one]


def days_of(facts: Facts) -> list[str]:
    """The patterns that read a column as days alone."""
    return [one for one in facts.parts if "%d" in one and ("%m" in one or "%b" in one)]


_OF_WHOLE_CASES: Final = ("opened_at", "customer")
"""What a log of changes may tell of the case itself, beside what its changes come to."""


def table_of(row: str, field: str) -> str:
    """The table that a field of a kind of row belongs to."""
    if row != schema.CASE_LOG:
        return "contact" if row == schema.CONTACT_LOG else row
    return "case_event" if field in ("at", "waiting_on") else "case"


@cache
def names_of(row: str) -> dict[str, Any]:
    """What columns of such a row are usually called; steps of contacts have the columns of contacts, and their own."""
    known = usual().names
    if row == schema.CASE_LOG:
        return {field: known["case"][field] for field in _OF_WHOLE_CASES} | known[row]
    if row != schema.CONTACT_LOG:
        return dict(known.get(row, {}))
    return {field: names for field, names in known["contact"].items() if field in schema.fields_of(row)} | known[row]


@lru_cache(_REMEMBERED)
def _points(row: str, field: str, name: str) -> int:
    return score(name, names_of(row)[field])


def pairs(row: str, look: Look) -> list[tuple[int, str, str]]:
    """Which column may be which field: score, field, column; the best first, each field and column once."""
    found = []
    for facts in look.facts:
        name = plain(facts.name.removeprefix("above."))  # of a list inside rows: what stands around it
        for field in names_of(row):
            points = _points(row, field, name)
            # Nothing in a column speaks for what its name says in part only.
            if points >= (SURE if facts.kind == "blank" else LEAST) and fits(row, field, facts):
                found.append((points, field, facts.name))
    taken: set[str] = set()
    chosen = []
    for points, field, column in sorted(found, key=lambda one: -one[0]):
        if column not in taken and (field == "#total" or field not in taken):
            taken.update((column, field))
            chosen.append((points, field, column))
    return chosen
