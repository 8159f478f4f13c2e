"""The customer at hand as people read it: the lines of facts, and the lists as tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import points
from supervisor.text import LANGUAGES, say
from supervisor.views.columns import TableData
from supervisor.views.customer import RISKS, SALE_KINDS, TABLES, CustomerCard

_UNKNOWN: Final = QT_TRANSLATE_NOOP("customer", "Not known by name")
_NUMBER: Final = QT_TRANSLATE_NOOP("customer", "Number or address")
_SEGMENT: Final = QT_TRANSLATE_NOOP("customer", "Segment")
_LANGUAGE: Final = QT_TRANSLATE_NOOP("customer", "Language")
_SINCE: Final = QT_TRANSLATE_NOOP("customer", "Customer since")
_LEFT: Final = QT_TRANSLATE_NOOP("customer", "Left on")
_PHONE: Final = QT_TRANSLATE_NOOP("customer", "Phone")
_EMAIL: Final = QT_TRANSLATE_NOOP("customer", "E-mail")
_PREFERS: Final = QT_TRANSLATE_NOOP("customer", "Prefers")
_PREFERENCE: Final = QT_TRANSLATE_NOOP("customer", "{name}: {value}")
_PROGRAMS: Final = QT_TRANSLATE_NOOP("customer", "Programs in use")
_CONTACTS: Final = QT_TRANSLATE_NOOP("customer", "Contacts")
_OF_CONTACTS: Final = QT_TRANSLATE_NOOP("customer", "{all} ({answered} answered, {gave_up} given up)")
_LAST: Final = QT_TRANSLATE_NOOP("customer", "Last contact")
_LAST_WAS: Final = QT_TRANSLATE_NOOP("customer", "{when}, {age} ago")
_PEOPLE: Final = QT_TRANSLATE_NOOP("customer", "Spoke to")
_PEOPLE_OF: Final = QT_TRANSLATE_NOOP("customer", "{matter} in this matter, {all} over all")
_UNTOLD: Final = QT_TRANSLATE_NOOP("customer", "not known")
_REPEATS: Final = QT_TRANSLATE_NOOP("customer", "Had to repeat")
_OF: Final = QT_TRANSLATE_NOOP("customer", "{part} of {all}")
_FIRST: Final = QT_TRANSLATE_NOOP("customer", "Newest request")
_RESOLVED: Final = QT_TRANSLATE_NOOP("customer", "resolved")
_RESOLVED_SO_FAR: Final = QT_TRANSLATE_NOOP("customer", "resolved so far")
_NOT_RESOLVED: Final = QT_TRANSLATE_NOOP("customer", "not resolved")
_OPEN: Final = QT_TRANSLATE_NOOP("customer", "Open cases")
_SATISFACTION: Final = QT_TRANSLATE_NOOP("customer", "Satisfaction")
_MEAN: Final = QT_TRANSLATE_NOOP("customer", "{mean} of 5 (n {count})")
_NO_ANSWER: Final = QT_TRANSLATE_NOOP("customer", "no answer to {n} surveys")
_BOUGHT: Final = QT_TRANSLATE_NOOP("customer", "Purchases")
_BOUGHT_FOR: Final = QT_TRANSLATE_NOOP("customer", "{count} for {amount}")
_RISK: Final = QT_TRANSLATE_NOOP("customer", "At risk")
_SOLVED: Final = {1: QT_TRANSLATE_NOOP("customer", "yes"), 0: QT_TRANSLATE_NOOP("customer", "no")}
_SCORE: Final = QT_TRANSLATE_NOOP("customer", "{score} of {scale}")


def called(card: CustomerCard) -> str:
    """Whom the card is of: a name, else the number, else that nobody is known."""
    if card.name:
        return formats.isolate(card.name)
    return formats.ltr(card.address) if card.address else card.id or say(_UNKNOWN)


def facts(card: CustomerCard) -> list[tuple[str, str]]:
    """What is known, as lines of a title and its words; what nobody knows has no line."""
    return [(say(title), told) for title, told in (*_who(card), *_history(card)) if told]


def at_risk(card: CustomerCard) -> list[tuple[str, str]]:
    """The line that says why the customer may be about to leave, if there is a reason."""
    return [(say(_RISK), risks(card))] if card.risks else []


def risks(card: CustomerCard) -> str:
    """Why the customer may be about to leave, in one line; empty without a reason."""
    return formats.listed((say(RISKS[code]) for code in card.risks), ".")


def _who(card: CustomerCard) -> Iterator[tuple[Text, str]]:
    language = LANGUAGES[card.language].name if card.language in LANGUAGES else card.language
    yield _NUMBER, formats.ltr(card.address) if card.address else ""
    yield _SEGMENT, formats.isolate(card.segment) if card.segment else ""
    yield _LANGUAGE, formats.isolate(language) if language else ""
    yield _SINCE, _day(card.since_on)
    yield _LEFT, _day(card.left_on)
    for title, own in ((_PHONE, card.phone), (_EMAIL, card.email)):
        yield title, formats.ltr(own) if own != card.address and own else ""
    told = [
        say(_PREFERENCE, name=name, value=value) if name else formats.isolate(value) for name, value in card.preferences
    ]
    yield _PREFERS, formats.listed(told, ";")
    yield _PROGRAMS, formats.isolate(card.programs_used) if card.programs_used else ""


def _day(on: str) -> str:
    try:
        return formats.day(on) if on else ""
    except ValueError:
        return formats.isolate(on)


def _people(card: CustomerCard) -> str:
    untold = say(_UNTOLD)
    if card.people is None:
        return untold
    matter = untold if card.people_of_matter is None else card.people_of_matter
    return say(_PEOPLE_OF, matter=matter, all=card.people)


def _history(card: CustomerCard) -> Iterator[tuple[Text, str]]:
    if card.contact_count:
        parts = {"all": card.contact_count, "answered": card.answered_count, "gave_up": card.abandoned_count}
        yield _CONTACTS, say(_OF_CONTACTS, **parts)
    if card.last_at is not None:
        when = formats.date_and_clock(card.last_at, card.zone)
        yield _LAST, say(_LAST_WAS, when=when, age=formats.age(max(card.now_at - card.last_at, 0)))
    if card.contact_count or card.case_count:
        yield _PEOPLE, _people(card)
    if card.repeats_known:
        yield _REPEATS, say(_OF, part=card.repeats, all=card.repeats_known)
    if card.followed is not None:
        so_far = _RESOLVED_SO_FAR if card.followed.provisional else _RESOLVED
        yield _FIRST, say(so_far if card.followed.resolved else _NOT_RESOLVED)
    if card.case_count:
        yield _OPEN, say(_OF, part=card.open_cases, all=card.case_count)
    if card.csat is not None and card.csat.value is not None:
        yield _SATISFACTION, say(_MEAN, mean=points.score(card.csat.value), count=card.csat.n)
    elif card.asked_count and not card.answers:
        yield _SATISFACTION, say(_NO_ANSWER, card.asked_count)
    yield (
        _BOUGHT,
        formats.listed(
            (say(_BOUGHT_FOR, count=one.sales, amount=formats.money(one.minor, one.currency)) for one in card.bought),
            ";",
        ),
    )


def table(card: CustomerCard, name: str) -> TableData:
    """One of the lists of a card, by a key of `views.customer.TABLES`."""
    columns = TABLES[name]
    rows: tuple[dict[str, Any], ...] = getattr(card, name)
    cells: dict[str, list[Any]] = {column.id: [_cell(row, column.id) for row in rows] for column in columns}
    level = {"due_at": ["bad" if row.get("late") else "" for row in rows]} if name == "cases" else {}
    return replace(TableData(f"customer_{name}", columns, [str(row["id"]) for row in rows], cells), level=level)


def _cell(row: dict[str, Any], id: str) -> Any:
    if id == "solved":
        mark = row.get("resolved", row.get("solved"))
        return say(_SOLVED[int(bool(mark))]) if mark is not None else None
    if id == "score":
        scale = row["csat_scale"] or 5
        return None if row["csat"] is None else say(_SCORE, score=_short(row["csat"]), scale=_short(scale))
    if id == "kind":
        return say(SALE_KINDS.get(row["kind"], Text(row["kind"] or "")))
    if id == "amount":
        return None if row["amount_minor"] is None else (row["amount_minor"], row["currency"] or "")
    if id == "ces":
        return None if row["ces"] is None else round(row["ces"])
    named = row.get(f"{id}_name")
    return row.get(id) if named is None else named


def _short(value: float) -> str:
    return points.points(value)
