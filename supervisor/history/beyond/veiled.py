"""Answers and sales of a period without what they tell of rows out of sight: those are named by no id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.floor.subjects import Row
from supervisor.views.sight import InSight

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

OF_WHOM: Final = ("reason", "customer")
_LINKS: Final = {"contact": "contact", "case_id": "case"}
"""Per column that names another row the table of that row."""


def surveys(desk: Desk) -> list[Row]:
    """As `subjects.read_surveys`."""
    read = subjects.read_surveys(desk.reader, desk.window, desk.now_at, shown_of(desk.period.seen))
    hide_links(desk.reader, desk.period.seen, read)
    return read


def sales(desk: Desk) -> list[Row]:
    """As `subjects.read_sales`."""
    seen = desk.period.seen
    read = subjects.read_sales(
        desk.reader, desk.window, desk.now_at, None if seen is None else _sales_shown(desk, seen)
    )
    hide_links(desk.reader, seen, read)
    return read


def shown_of(seen: InSight | None) -> subjects.Shown:
    """What an answer takes over from a contact or case out of sight: nothing where it is in sight whoever that was of;
    where it is in sight by its queue's client, the client alone, which may be another; else what places it."""
    if seen is None:
        return None

    def shown(row: Row, other: Row) -> Row:
        if seen.contact(other["queue"], other["client"]):
            return other
        if row.get("queue") in seen.queues or row.get("client") in seen.clients:
            return {}
        if seen.contact(row.get("queue"), row.get("client")):
            return {"client": other["client"]}
        return other | dict.fromkeys(OF_WHOM)

    return shown


def _sales_shown(desk: Desk, seen: InSight) -> subjects.ShownOf:
    """Of which sales a cancellation takes over anything: of one that is out of sight nothing, least of all what it
    was."""

    def shown(sold: list[Row]) -> list[Row]:
        placed = [dict(sale) for sale in sold]
        subjects.fill(desk.reader, placed, "contact", "contact", ("queue", "client", "agent"))
        return [sale for sale, one in zip(sold, placed, strict=True) if in_sight(one)]

    def in_sight(one: Row) -> bool:
        own = one["agent"] is not None and one["at"] is not None
        by_place = seen.contact(one["queue"], one["client"])
        return by_place or (own and desk.period.team_of(one["agent"], one["at"]) in seen.own_teams)

    return shown


def hide_links(reader: Reader, seen: InSight | None, rows: Iterable[Row]) -> None:
    """Take from rows the ids of contacts, cases and cancelled sales that are not in sight by queue or client."""
    if seen is None:
        return
    several = list(rows)
    for link, table in _LINKS.items():
        named = [row for row in several if row.get(link)]
        others = subjects.of_ids(reader, table, ("id", "queue", "client"), "id", (row[link] for row in named))
        _keep(named, link, {one["id"] for one in others if seen.contact(one["queue"], one["client"])})
    named = [row for row in several if row.get("cancels")]
    sold = list(subjects.of_ids(reader, "sale", ("id", "contact", "client"), "id", (row["cancels"] for row in named)))
    subjects.fill(reader, sold, "contact", "contact", ("queue", "client"))
    _keep(named, "cancels", {one["id"] for one in sold if seen.contact(one["queue"], one["client"])})


def _keep(rows: Iterable[Row], link: str, ids: set[str]) -> None:
    for row in rows:
        if row[link] not in ids:
            row[link] = None
