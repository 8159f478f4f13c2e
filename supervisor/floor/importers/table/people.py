"""Whether a column names people or tells them apart: two people may bear one name, and one person calls from one phone.

A guess only, by what the cells hold; somebody looks at it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from supervisor.floor.importers.table import schema
from supervisor.floor.importers.table.facts import Facts
from supervisor.floor.importers.table.usual_names import plain, usual

_MOST: Final = 0.8
"""So large a share of the cells tells what a column holds."""
_SPACED: Final = 0.5
_MORE: Final = 1.5
"""Keys that differ so much more often than names: the names are not the keys."""
_NAME: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .,'’׳״\"()&-])*")
_PHONE: Final = re.compile(r"(?:\+|00?)[1-9][\d ()./-]{6,18}")
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_REACHED: Final = (("contact", "address"), ("customer", "phone"), ("customer", "email"))
"""Fields whose usual names are those of columns that tell people apart."""
_SHORTEST: Final = 3
"""A number of fewer digits is no phone."""
_SOURCES: Final = ("column", "name")


def holds_names(texts: Iterable[str]) -> bool:
    """Whether cells hold names of people: words of letters, most of them several."""
    given = [text for text in texts if text]
    named = [text for text in given if _NAME.fullmatch(text)]
    spaced = [text for text in named if " " in text.strip()]
    return bool(given) and len(named) >= _MOST * len(given) and len(spaced) >= _SPACED * len(given)


def are_words(texts: Iterable[str]) -> bool:
    """Whether cells hold letters alone, as first names do."""
    given = [text for text in texts if text]
    return bool(given) and sum(bool(_NAME.fullmatch(text)) for text in given) >= _MOST * len(given)


def _texts(facts: Facts) -> list[str]:
    return [text for text, _ in facts.values if text not in facts.blanks]


def _reaches(facts: Facts) -> bool:
    """Whether a column tells where people can be reached: by its name, or by what it holds."""
    texts = _texts(facts)
    if not texts or facts.kind in ("moment", "length"):
        return False
    reached = sum(bool(_PHONE.fullmatch(text) or _MAIL.fullmatch(text)) for text in texts)
    known = usual().names
    named = any(plain(facts.name) in known[table].get(field, ()) for table, field in _REACHED)
    return reached >= _MOST * len(texts) or (named and not are_words(texts))


def can_reach(facts: Facts) -> bool:
    """Whether what a column holds can be phones, addresses or masks of them."""
    if facts.kind == "number" and (facts.longest < _SHORTEST or "%" in facts.name or facts.most < 1):
        return False
    return any(any(map(str.isdigit, text)) or "@" in text or "*" in text for text in _texts(facts))


def names(look_facts: Iterable[Facts]) -> set[str]:
    """The columns that hold names of people."""
    return {one.name for one in look_facts if one.kind == "text" and holds_names(_texts(one))}


def tell_apart(row: str, fields: dict[str, Any], facts: Sequence[Facts]) -> None:
    """Let names of customers be their names, and what they are reached at tell them apart, where both stand there."""
    told = fields.get("customer")
    column = told if isinstance(told, str) else None
    own = next((one for one in facts if one.name == column), None)
    if own is None or own.kind != "text":
        return
    used = {
        said
        for field, one in fields.items()
        if field != "address"
        for said in ([one.get(key) for key in _SOURCES] if isinstance(one, dict) else [one])
    }
    found = [one for one in facts if one.name not in used and _reaches(one)]
    key = next(iter(sorted(found, key=lambda one: one.name != fields.get("address"))), None)
    if key is None or not (
        holds_names(_texts(own)) or (are_words(_texts(own)) and key.distinct > own.distinct * _MORE)
    ):
        return
    known = schema.fields_of(row)
    if {"address", "customer_name"} <= set(known):
        fields.pop("customer")
        fields.setdefault("customer_name", own.name)
        fields["address"] = key.name
    else:
        fields["customer"] = {"column": key.name, "name": own.name}
