"""What the commands look at: the zone of the site, ids that must exist, and what who asks may see."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection, Mapping

from supervisor import access, clock, settings
from supervisor.commands import signing
from supervisor.context import ALONE, Context
from supervisor.errors import InputError
from supervisor.floor.reader import Reader
from supervisor.floor.zones import zone_of as zone_of
from supervisor.mark import QT_TRANSLATE_NOOP

Filters = dict[str, frozenset[str]]

_UNKNOWN_ID = QT_TRANSLATE_NOOP("command", "This floor has no {key} “{value}”.")


def context_for(chosen: Namespace, reader: Reader) -> Context:
    """What was decided for an opened floor, as far as who asks may know it; without a book, `ALONE`. From now on weeks
    begin as the centre chose.

    Raises `AccessError` for nobody, and for somebody who may see nothing of the floor; `BookError`; `InputError`.
    """
    context = _context(chosen, reader)
    where = clock.zone((reader.info.zone if reader.info else "") or "UTC")
    mine = settings.load().forcing(dict(getattr(chosen, "given", ())))
    clock.begin_weeks(context.settings_on(clock.day_on(clock.now_ms(), where), mine).week_begins)
    return context


def _context(chosen: Namespace, reader: Reader) -> Context:
    address = signing.address_of(chosen)
    if not address and not chosen.as_person:
        return ALONE
    from supervisor.book.assembling import assemble
    from supervisor.floor import decided

    facts = decided.read_facts(reader)
    where = clock.zone((reader.info.zone if reader.info else "") or "UTC")
    with signing.open_book(address, where=where) as book:
        context = assemble(book, signing.sign_in(book, chosen), facts)
    if context.sight.nothing:
        raise access.refusal("not_allowed", person=context.rights.name, right=access.BY_ID["see_floor"].title)
    return context


def refuse_unknown(filters: Filters, known: Mapping[str, Collection[str]], seen: Mapping[str, Collection[str]]) -> None:
    """A misspelt filter must not look like a quiet centre: raises `InputError` (code ``unknown_id``).

    `known` are the ids of the floor's tables, `seen` those that its rows name besides.
    """
    for key, values in filters.items():
        for value in sorted(values):
            if value not in known[key] and value not in seen.get(key, ()):
                raise InputError("unknown_id", _UNKNOWN_ID, key=key, value=value)
