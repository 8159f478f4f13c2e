"""The customer at hand: who stands behind a row, and all that the floor holds of them, newest first.

What is there at once is told at once; where the past is long, the card grows while older rows are read. Who sees a part
of the floor is told of that part alone: a customer of whom nothing is in sight is not known at all.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import tzinfo
from typing import Any, Final, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import customers, subjects
from supervisor.floor.customers import Walk
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.beyond.hours import Hours
from supervisor.history.beyond.veiled import hide_links, shown_of
from supervisor.history.customer import figures as customer_figures
from supervisor.history.customer import rows as rows
from supervisor.history.customer.figures import begins_at
from supervisor.history.period import Period
from supervisor.kpi import at_risk, cases, journeys
from supervisor.settings import Settings
from supervisor.views.customer import LISTED, CustomerCard, CustomerOf

Row = dict[str, Any]
AT_ONCE_S: Final = 0.05
"""So long rows are read before what is there is told."""
_AGAIN_S: Final = 0.4
_OF_THE_RECORD: Final = ("since_on", "left_on", "phone", "email", "programs_used")
_BY_ID: Final = ("customer", "contact", "case", "survey", "sale")
_LINKED: Final = ("survey", "sale")
_MEASURED: Final = ("customer", "contact", "case", "survey", "sale")


class Who(NamedTuple):
    """Whom the rows are of: the customer's record where one is known, the numbers, and the row that was asked about."""

    id: str = ""
    record: Row | None = None
    addresses: frozenset[str] = frozenset()
    by_number: bool = False
    others: tuple[tuple[str, str], ...] = ()
    kind: str = "address"
    entry: Row | None = None
    maybe: str = ""
    """What may be the id of a customer who has no record."""


class _Found(NamedTuple):
    """Rows of one customer, those in sight, newest first."""

    legs: list[Row]
    cases: list[tuple[Row, cases.Case]]
    surveys: list[Row]
    sales: list[Row]


def read(
    reader: Reader, context: Context, settings: Settings, asked: CustomerOf, now_at: int, zone: tzinfo
) -> Iterator[CustomerCard]:
    """The card as it grows; the last one is whole. May raise `FloorError`."""
    desk = _Desk(reader, context, settings, asked, now_at, zone)
    who = desk.who()
    if who is None:
        yield CustomerCard(asked, now_at, str(zone))
        return
    yield from desk.cards(who)


class _Desk:
    """Reads for one question."""

    def __init__(
        self, reader: Reader, context: Context, settings: Settings, asked: CustomerOf, now_at: int, zone: tzinfo
    ) -> None:
        self.reader, self.asked, self.now_at, self.zone = reader, asked, now_at, zone
        self._context, self._settings = context, settings
        self._days = int(context.settings_on(clock.day_on(now_at, zone), settings).fcr_days)
        self._period: Period | None = None
        self.seen = None if context.sight.everything else self.period().seen
        self._hours: Hours | None = None
        self._walks: dict[tuple[str, customers.Search], Walk] = {}
        self._unread: list[Walk] = []

    def period(self) -> Period:
        """Who belongs where: read when it is asked for, for a large centre has many names."""
        if self._period is None:
            window = Window(self.now_at, self.now_at + 1)
            self._period = history.load(
                self.reader, window, self.now_at, self.zone, self._settings, self._context, contacts=False
            )
        return self._period

    # Who it is

    def who(self) -> Who | None:
        """Whom the question means; None where there is no such row, or none that is in sight."""
        kind, id = self.asked.kind, self.asked.id
        if kind == "address":
            return self._by_address(id)
        if kind:
            return self._by_row(kind)
        found = next(filter(None, (self._by_row(one, listed=True) for one in _BY_ID)), None)
        return found or self._by_address(id)._replace(maybe=id)

    def _by_row(self, kind: str, listed: bool = False) -> Who | None:
        """Whose row it is; `listed`: only of a customer who has a record."""
        entry = customers.find(self.reader, kind, self.asked.id)
        if kind == "customer":
            # A floor may name customers in its contacts and keep no list of them.
            return Who(self.asked.id, entry, self._own(entry), kind=kind) if entry or not listed else None
        if entry is None:
            return None
        for table, link in (("contact", "contact"), ("case", "case_id")):
            if kind in _LINKED and link in entry:
                of_link = ("customer", "client", "queue", "agent")
                subjects.fill(self.reader, [entry], table, link, of_link, shown_of(self.seen))
        if not self._in_sight(entry):
            return None
        address = entry.get("address") or self._called_from(entry) or ""
        if entry["customer"]:
            record = customers.find(self.reader, "customer", entry["customer"])
            numbers = self._own(record) | ({address} if address else frozenset())
            return Who(entry["customer"], record, numbers, kind=kind, entry=entry)
        if address:
            return self._by_address(address)._replace(kind=kind, entry=entry)
        return Who(kind=kind, entry=entry)

    def _called_from(self, entry: Row) -> str | None:
        """The number or address of the contact that a survey or a sale is about."""
        contact = customers.find(self.reader, "contact", entry["contact"]) if entry.get("contact") else None
        return contact["address"] if contact is not None and self._in_sight(contact) else None

    def _own(self, record: Row | None) -> frozenset[str]:
        """The numbers and addresses that a customer gave as theirs."""
        return frozenset(record[name] for name in ("phone", "email") if record[name]) if record else frozenset()

    def _by_address(self, number: str) -> Who:
        """Who gave this number as theirs: one customer, several who may be meant, or nobody who is known."""
        # The list of all customers is in sight with the whole centre only.
        known = customers.of_number(self.reader, number) if self.seen is None else []
        if len(known) == 1:
            numbers = self._own(known[0]) | {number}
            return Who(known[0]["id"], known[0], numbers, by_number=True)
        others = tuple((row["id"], row["name"] or row["id"]) for row in known)
        return Who(addresses=frozenset((number,)), others=others)

    # Reading

    def cards(self, who: Who) -> Iterator[CustomerCard]:
        """The card from what was read at once, then again as older rows come."""
        more = {} if who.id or who.addresses else _by_itself(who)
        wanted = customers.of_customer(who.id or who.maybe, who.addresses, **more)
        until = time.monotonic() + AT_ONCE_S
        before: _Found | None = None
        while True:
            self._unread.clear()
            legs = self._legs(self._walked("contact", wanted, until), who)
            if who.maybe and any(row["customer"] == who.maybe for row in legs):
                who = who._replace(id=who.maybe, kind="customer")
            before = self._rows(who, legs, until, before)
            back_to = [walk.reached_at() or self.now_at for walk in self._unread]
            yield self._told(who, before, max(back_to) if back_to else None)
            if not back_to:
                return
            until = time.monotonic() + _AGAIN_S

    def _legs(self, found: list[Row], who: Who) -> list[Row]:
        legs = {row["id"]: dict(row) for row in found if begins_at(row) <= self.now_at and self._in_sight(row)}
        if who.kind == "contact" and who.entry is not None and who.entry["id"] not in legs:
            legs[who.entry["id"]] = dict(who.entry)
        for row in legs.values():
            subjects.leg_as_of(row, self.now_at)
        return sorted(legs.values(), key=lambda row: (begins_at(row), row["id"]), reverse=True)

    def _rows(self, who: Who, legs: list[Row], until: float, before: _Found | None) -> _Found:
        """What else is theirs, as far as it comes until an instant. What hangs on contacts and cases is looked for at
        once, and again when those are whole."""
        in_legs = {row["case_id"] for row in legs if row["case_id"]}
        found = {row["id"]: row for row in self._walked("case", customers.search(customer=who.id), until)}
        found |= {row["id"]: row for row in customers.of_ids(self.reader, "case", in_legs - found.keys())}
        if who.kind == "case" and who.entry is not None:
            found.setdefault(who.entry["id"], dict(who.entry))
        of_cases = self._cases(list(found.values()), legs)
        if before is not None and self._unread:
            return before._replace(legs=legs, cases=of_cases)
        known = {"contact": [row["id"] for row in legs], "case_id": [row["id"] for row, _ in of_cases]}
        surveys = self._walked("survey", customers.search(customer=who.id, **known), until)
        sales = self._walked("sale", customers.search(customer=who.id, contact=known["contact"]), until)
        if sales:
            seen = [row["id"] for row in self._seen_sales(sales)]
            again = self._walked("sale", customers.search(cancels=seen), until)
            sales = list({row["id"]: row for row in (*sales, *again)}.values())
        return _Found(legs, of_cases, self._answers(surveys), self._sales(sales))

    def _walked(self, table: str, wanted: customers.Search, until: float) -> list[Row]:
        """The rows found so far; the same search goes on where it stopped."""
        if not wanted.given:
            return []
        walk = self._walks.get((table, wanted))
        if walk is None:
            walk = self._walks[table, wanted] = Walk(self.reader, table, wanted)
        found = [dict(row) for row in walk.finish(until)]
        if not walk.done:
            self._unread.append(walk)
        return found

    def _cases(self, found: list[Row], legs: list[Row]) -> list[tuple[Row, cases.Case]]:
        found = [
            row
            for row in found
            if row["opened_at"] is not None
            and row["opened_at"] <= self.now_at
            and row["merged_into"] is None
            and self._in_sight(row)
        ]
        of: dict[str, list[Row]] = {}
        for leg in legs:
            if leg["case_id"]:
                of.setdefault(leg["case_id"], []).append(leg)
        subjects.tell_cases(self.reader, found, of, self.now_at)
        found.sort(key=lambda row: (row["opened_at"], row["id"]), reverse=True)
        return [(row, beyond_rows.case(row)) for row in found]

    def _answers(self, found: list[Row]) -> list[Row]:
        names = ("channel", "client", "queue", "agent", "reason")
        for table, link in (("contact", "contact"), ("case", "case_id")):
            subjects.fill(self.reader, found, table, link, names, shown_of(self.seen))
        found = [row for row in found if self._in_sight(row)]
        for row in found:
            subjects.as_of(row, self.now_at)
        hide_links(self.reader, self.seen, found)
        return sorted(found, key=lambda row: (row["answered_at"] or 0, row["asked_at"] or 0, row["id"]), reverse=True)

    def _sales(self, found: list[Row]) -> list[Row]:
        found = [row for row in self._seen_sales(found) if row["at"] is not None and row["at"] <= self.now_at]
        found.sort(key=lambda row: (row["at"], row["id"]), reverse=True)
        customer_figures.undo(found)
        hide_links(self.reader, self.seen, found)
        return found

    def _seen_sales(self, found: list[Row]) -> list[Row]:
        subjects.fill(self.reader, found, "contact", "contact", ("channel", "client", "queue", "agent"))
        return [row for row in found if self._in_sight(row)]

    def _in_sight(self, row: Row) -> bool:
        """Whether a row is seen as this customer's: work whose queue is out of sight says nothing of whose it was."""
        return self.seen is None or self.seen.contact(row.get("queue"), row.get("client"))

    # Telling

    def _told(self, who: Who, found: _Found, back_to: int | None) -> CustomerCard:
        legs, known = found.legs, any(found)
        if self.seen is not None and not known:
            # Somebody of whom nothing is in sight is nobody.
            return CustomerCard(self.asked, self.now_at, str(self.zone), read_back_to_at=back_to)
        told = [row for row in found.surveys if row["answered_at"] is not None]
        lived = [(row, case, cases.life(case)) for row, case in found.cases]
        owed = {row["id"]: self._owed(row, case) for row, case, life in lived if _open(life, case, self.now_at)}
        whole = journeys.journeys(beyond_rows.leg(row) for row in legs)
        last = customer_figures.followed(whole, self.now_at, self._days)
        listed = (legs, [row for row, _ in found.cases], told, found.sales)
        told_of = None if self.seen is None else self.period()
        names = rows.Names(self.reader, told_of, (row for several in listed for row in several[:LISTED]))
        return CustomerCard(
            self.asked,
            self.now_at,
            str(self.zone),
            found=known or who.record is not None or bool(who.others),
            contacts=tuple(rows.contact(names, row) for row in legs[:LISTED]),
            contact_count=len(whole),
            answered_count=sum(one.answered is not None for one in whole),
            abandoned_count=sum(one.given_up for one in whole),
            last_at=begins_at(legs[0]) if legs else None,
            people_of_matter=self._of_matter(who, found, whole),
            people=customer_figures.people(legs, (case for _, case in found.cases)),
            repeats=sum(bool(row["repeated_itself"]) for row in legs),
            repeats_known=sum(row["repeated_itself"] is not None for row in legs),
            cases=tuple(rows.case(names, row, case, owed.get(row["id"])) for row, case, _ in lived[:LISTED]),
            case_count=len(lived),
            open_cases=len(owed),
            answers=tuple(rows.answer(names, row) for row in told[:LISTED]),
            asked_count=len(found.surveys),
            csat=customer_figures.satisfaction(told),
            sales=tuple(rows.sale(names, row) for row in found.sales[:LISTED]),
            bought=customer_figures.bought(found.sales),
            risks=customer_figures.risks(whole, told, [case for _, case in found.cases], self.now_at, self._days),
            followed=last,
            measured=subjects.filled(self.reader, _MEASURED),
            read_back_to_at=back_to,
            **self._record(who, legs),
        )

    def _record(self, who: Who, legs: list[Row]) -> dict[str, Any]:
        """Who it is. Of what the centre keeps of a customer, a part of the centre is told what whoever answers needs:
        the name, the segment and the language, and nothing else."""
        record, narrowed = who.record or {}, self.seen is not None
        called = next((row["customer_name"] for row in legs if row["customer_name"]), None)
        address = next((row["address"] for row in legs if row["address"]), None) or next(
            iter(sorted(who.addresses)), ""
        )
        if who.kind in ("contact", "address"):
            address = (who.entry or {}).get("address") or (self.asked.id if who.kind == "address" else address)
        others = who.others or self._others(who, legs)
        found = {
            "id": who.id,
            "name": record.get("name") or called or "",
            "address": "" if narrowed and not legs else address,
            "by_number": who.by_number
            and not any(row["customer"] == who.id and row["address"] == address for row in legs),
            "others": others,
            "narrowed": narrowed,
            "segment": record.get("segment") or "",
            "language": record.get("language") or "",
        }
        if not narrowed:
            found |= {name: record.get(name) or "" for name in _OF_THE_RECORD}
            found["preferences"] = rows.preferences(record.get("preferences"))
        return found

    def _others(self, who: Who, legs: list[Row]) -> tuple[tuple[str, str], ...]:
        """The customers whom contacts from an unknown number name."""
        if who.id:
            return ()
        named = {row["customer"]: row["customer_name"] for row in reversed(legs) if row["customer"]}
        unnamed = customers.of_ids(self.reader, "customer", [id for id, name in named.items() if not name])
        names = {row["id"]: row["name"] for row in unnamed}
        return tuple((id, name or names.get(id) or id) for id, name in named.items())

    def _of_matter(self, who: Who, found: _Found, whole: list[journeys.Journey]) -> int | None:
        """How many people the customer reached in the matter asked about, or in the newest one: in its case, its
        journey, and those in which they came back on its topic."""
        entry = who.entry if who.kind in ("contact", "case") else None
        if entry is None and who.entry is not None:
            wanted = who.entry.get("contact") or who.entry.get("case_id")
            entry = next((row for row in (*found.legs, *(row for row, _ in found.cases)) if row["id"] == wanted), None)
        entry = entry or (found.legs[0] if found.legs else found.cases[0][0] if found.cases else None)
        if entry is None:
            return None
        is_case = "opened_at" in entry
        case = entry["id"] if is_case else entry["case_id"]
        asked = "" if is_case else entry["journey"] or entry["id"]
        mine = customer_figures.of_one_matter(whole, asked, self._days) if asked else set()
        legs = [row for row in found.legs if (case and row["case_id"] == case) or (row["journey"] or row["id"]) in mine]
        return customer_figures.people(legs, (one for row, one in found.cases if row["id"] == case))

    def _owed(self, row: Row, case: cases.Case) -> list[at_risk.Owed]:
        if not (case.first_reply_target_ms or case.resolution_target_ms):
            return []
        if self._hours is None:
            self._hours = Hours(self.reader, self.period(), self._context)
        return at_risk.owed(case, self._hours.of(row["queue"] or "", row["client"] or ""), self.now_at)


def _by_itself(who: Who) -> dict[str, str]:
    """What leads to the other contacts of a matter whose customer and number nobody knows."""
    if who.entry is None:
        return {}
    if who.kind == "case":
        return {"case_id": who.entry["id"]}
    return {"journey": who.entry.get("journey") or ""} if who.kind == "contact" else {}


def _open(life: cases.Life, case: cases.Case, now_at: int) -> bool:
    return cases.is_open(life, case.opened_at, now_at + 1)
