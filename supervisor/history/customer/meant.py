"""Who may be meant by a text that is no id of the floor: an id with or without its source, or a name.

Importers set sources apart in the ids of facts (``zendesk:1000``), and not in those of customers (``120``); people copy
either. Nothing here is about whether somebody may see them: that the card itself decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supervisor import contract
from supervisor.context import Context
from supervisor.floor import customers
from supervisor.floor.customers import Search, Walk
from supervisor.floor.reader import Reader
from supervisor.views.customer import CustomerOf

_FACTS: Final = ("contact", "case", "survey", "sale")
_ANYBODY: Final = ("", "customer")
Meant = dict[CustomerOf, str]
"""Whom to ask about, each with a name to show."""


def meant(reader: Reader, context: Context, asked: CustomerOf) -> Meant:
    """All who may be meant by the id that was asked for and is none here. May raise `FloorError`.

    Names are looked for by whoever sees the whole centre: the list of all customers is in sight with it only.
    """
    found = dict(_by_id(reader, asked))
    if not found and asked.kind in _ANYBODY and context.sight.everything:
        found = dict(_by_name(reader, asked)) or dict(_by_name_told(reader, asked))
    return found


def _by_id(reader: Reader, asked: CustomerOf) -> Iterator[tuple[CustomerOf, str]]:
    sources = {table: _sources(reader, table) for table in ("customer", *_FACTS)}
    before, mark, rest = asked.id.partition(":")
    if asked.kind in _ANYBODY and mark and rest and any(before in several for several in sources.values()):
        yield CustomerOf("customer", rest, asked.at), rest
    for table in _FACTS:
        if asked.kind in ("", table):
            for row in customers.of_ids(reader, table, {f"{source}:{asked.id}" for source in sources[table]}):
                yield CustomerOf(table, row["id"], asked.at), row["id"]


def _sources(reader: Reader, table: str) -> set[str]:
    name = contract.BY_NAME[table].sql_name
    return {str(source) for (source,) in reader.query(f"SELECT DISTINCT source FROM {name}") if source}


def _by_name(reader: Reader, asked: CustomerOf) -> Iterator[tuple[CustomerOf, str]]:
    """The customers of that name."""
    for row in Walk(reader, "customer", Search("trim(name) = ?", (asked.id.strip(),))).finish():
        yield CustomerOf("customer", row["id"], asked.at), row["name"]


def _by_name_told(reader: Reader, asked: CustomerOf) -> Iterator[tuple[CustomerOf, str]]:
    """Those whom contacts call so: by their customer, else by the number, else by the contact itself."""
    for row in Walk(reader, "contact", Search("trim(customer_name) = ?", (asked.id.strip(),))).finish():
        kind = "customer" if row["customer"] else "address" if row["address"] else "contact"
        id = row["id"] if kind == "contact" else row[kind]
        yield CustomerOf(kind, id, asked.at), row["customer_name"]
