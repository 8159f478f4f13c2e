"""`moked customer`: who somebody is, and all that the floor holds of them."""

from __future__ import annotations

from argparse import Namespace
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import fields
from decimal import Decimal
from typing import Any, Final

from supervisor import clock, settings
from supervisor.commands.output import print_json, show
from supervisor.commands.scope import context_for, zone_of
from supervisor.commands.shared import GOOD, WRONG
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.formats import plain
from supervisor.history.customer import card as history
from supervisor.history.customer.meant import Meant, meant
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import customer_words
from supervisor.text import say
from supervisor.views.customer import KINDS, TABLES, Bought, CustomerCard, CustomerOf, Followed

_NOBODY = QT_TRANSLATE_NOOP(
    "command",
    "Nobody and nothing here is called “{id}”. Give the id of a customer, a number or address, or KIND:ID with one of: "
    "{kinds}.",
)
_MAYBE = QT_TRANSLATE_NOOP("command", "Several customers gave this number: {names}. Ask for one of them by id.")
_SEVERAL = QT_TRANSLATE_NOOP(
    "command", "“{id}” may mean several: {names}. Ask for one of them as it stands in brackets."
)
_TITLES: Final = {
    "contacts": QT_TRANSLATE_NOOP("command", "Contacts"),
    "cases": QT_TRANSLATE_NOOP("command", "Cases"),
    "answers": QT_TRANSLATE_NOOP("command", "Answers"),
    "sales": QT_TRANSLATE_NOOP("command", "Purchases"),
}
_IN_TABLE: Final = {
    "contacts": ("at", "id", "channel", "queue_name", "agent_name", "reason", "outcome", "wait_ms", "handle_ms"),
    "cases": ("at", "id", "reason", "status", "agent_name", "people", "open", "due_at"),
    "answers": ("at", "id", "csat", "csat_scale", "nps", "ces", "solved", "comment"),
    "sales": ("at", "id", "kind", "product", "amount", "currency"),
}


def asked(text: str, at: int) -> CustomerOf:
    """What somebody typed: ``customer:ID``, ``contact:ID`` ..., or an id or number of any kind."""
    kind, mark, id = text.partition(":")
    return CustomerOf(kind, id, at) if mark and kind in KINDS else CustomerOf("", text, at)


def customer(chosen: Namespace) -> int:
    """Print the card of one customer.

    Raises `InputError` (codes ``unknown_id`` where nobody is known, ``several`` where several may be meant).
    """
    mine = settings.load().forcing(dict(chosen.given))
    with Reader(chosen.floor) as reader:
        context = context_for(chosen, reader)
        zone = zone_of(reader, {})
        at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())

        def cards(whom: CustomerOf) -> Iterator[CustomerCard]:
            return history.read(reader, context, mine, whom, at, zone)

        found = _whole(cards(asked(chosen.id, at)))
        if not found.found and (whom := _the_one(meant(reader, context, found.asked), cards, chosen.id)) is not None:
            found = _whole(cards(whom))
    if not found.found:
        raise InputError("unknown_id", _NOBODY, id=chosen.id, kinds=", ".join(KINDS))
    if chosen.output == "json":
        print_json(as_dict(found))
    else:
        _print(found)
    # Whose number it is stays open: scripts must not take the card for that of one customer.
    return WRONG if found.others and not found.id and found.asked.kind in ("", "address") else GOOD


def _whole(cards: Iterator[CustomerCard]) -> CustomerCard:
    return deque(cards, maxlen=1)[0]


def _the_one(maybe: Meant, cards: Callable[[CustomerOf], Iterator[CustomerCard]], id: str) -> CustomerOf | None:
    """Whom to tell of, of all who may be meant and are in sight; rows of one customer are one."""
    found: dict[str, tuple[str, CustomerOf]] = {}
    for whom, name in maybe.items():
        card = next((one for one in cards(whom) if one.found), None)
        if card is not None:
            found.setdefault(card.id or f"{whom.kind}:{whom.id}", (card.name or name, whom))
    if len(found) > 1:
        names = ", ".join(f"{name} ({whom.kind}:{whom.id})" for name, whom in found.values())
        raise InputError("several", _SEVERAL, id=id, names=names)
    return next((whom for _, whom in found.values()), None)


def as_dict(card: CustomerCard) -> dict[str, Any]:
    """The card with stable keys: instants as ISO texts of the zone, times in seconds, money exact."""
    zone = clock.zone(card.zone)
    told = {one.name: getattr(card, one.name) for one in fields(card) if one.name not in ("asked", "now_at", "found")}
    told["at"] = card.now_at
    told["days_since_last"] = card.days_since_last
    return {_key(name): _plain(name, value, zone) for name, value in told.items()}


def _key(name: str) -> str:
    return f"{name.removesuffix('_ms')}_s" if name.endswith("_ms") else name


def _plain(name: str, value: Any, zone: Any) -> Any:
    if isinstance(value, Figure):
        return value.as_dict()
    if isinstance(value, Bought):
        return {"currency": value.currency, "amount": format(value.amount, "f"), "sales": value.sales}
    if isinstance(value, Followed):
        return {one.name: _plain(one.name, getattr(value, one.name), zone) for one in fields(value)}
    if isinstance(value, dict):
        return {_key(key): _plain(key, one, zone) for key, one in value.items()}
    if name == "preferences":
        return dict(value)
    if name == "others":
        return [{"id": id, "name": called} for id, called in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain("", one, zone) for one in value]
    if isinstance(value, int) and (name.endswith("_at") or name == "at"):
        return clock.to_local(value, zone).isoformat(timespec="milliseconds")
    if isinstance(value, int) and name.endswith("_ms"):
        return value / 1000
    return None if value == "" else value


def _print(card: CustomerCard) -> None:
    """For people to read: who it is, the facts, then each list."""
    print(plain(customer_words.called(card)))
    if card.others:
        print(plain(say(_MAYBE, names=", ".join(f"{name} ({id})" for id, name in card.others))))
    for title, told in (*customer_words.facts(card), *customer_words.at_risk(card)):
        print(f"  {plain(title)}: {plain(told)}")
    for name in TABLES:
        rows = [_plain("", row, clock.zone(card.zone)) for row in getattr(card, name)]
        if rows:
            print(f"\n{plain(say(_TITLES[name]))}")
            show([_line(name, row) for row in rows], "table")


def _line(name: str, row: dict[str, Any]) -> dict[str, Any]:
    if name == "sales" and row["amount_minor"] is not None:
        row = row | {"amount": str(Bought(row["currency"] or "", row["amount_minor"], 0).amount or Decimal(0))}
    return {_key(key): row.get(_key(key)) for key in _IN_TABLE[name]}
