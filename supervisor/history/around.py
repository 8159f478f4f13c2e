"""What a request stands around: how long its customer has been one, and the release that it came before or after.

Who sees a part of the centre is told of releases in sight alone, and work whose queue is out of sight stands around
those of the whole centre only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, tzinfo
from typing import Final, NamedTuple

import numpy as np

from supervisor import clock
from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Columns
from supervisor.history.coding import Coded, Ints, grouped, same, told, unique
from supervisor.views.sight import InSight

CUSTOMER_AGES: Final = (
    ("not_yet", 0),
    ("first_week", 7),
    ("first_month", 30),
    ("first_quarter", 90),
    ("first_year", 365),
)
"""Bands of whole days since somebody became a customer, each below so many."""
OLDER: Final = "later"
AGE_ORDER: Final = (*(name for name, _ in CUSTOMER_AGES), OLDER)
AROUND_DAYS: Final = 7
"""So long before and after a release a request is taken to stand around it."""
BEFORE: Final = "before"
AFTER: Final = "after"


def customer_age(days: int) -> str:
    """The band of so many days; below 0 it was no customer yet."""
    return next((name for name, below in CUSTOMER_AGES if days < below), OLDER)


class Release(NamedTuple):
    """A release: of a client or queue, or of the whole centre where both are empty."""

    at: int
    label: str
    client: str
    queue: str


def around(releases: list[Release], keys: Mapping[str, str], at: int) -> str:
    """``label / after`` within a week after the newest release, else ``label / before`` within a week before the next;
    empty otherwise. So each request counts once, however close releases follow each other."""
    span = AROUND_DAYS * clock.DAY_MS
    mine = [one for one in releases if one.client in ("", keys["client"]) and one.queue in ("", keys["queue"])]
    past = [one for one in mine if one.at <= at < one.at + span]
    if past:
        return f"{max(past).label} / {AFTER}"
    coming = [one for one in mine if one.at - span <= at < one.at]
    return f"{min(coming).label} / {BEFORE}" if coming else ""


def around_all(releases: list[Release], queue: Coded, client: Coded, at: Ints) -> Coded:
    """`around` of many instants, of a queue and client each."""
    texts, codes = [""], np.zeros(len(at), dtype=np.int64)
    span, oldest_first = AROUND_DAYS * clock.DAY_MS, sorted(releases)
    # Where several fit, the newest that is past counts, else the next that comes: the first to name a row keeps it.
    sides = [(one, one.at, AFTER) for one in reversed(oldest_first)]
    sides += [(one, one.at - span, BEFORE) for one in oldest_first]
    for one, from_at, side in sides:
        rows = np.flatnonzero((at >= from_at) & (at < from_at + span) & (codes == 0))
        for whose, column in ((one.client, client), (one.queue, queue)):
            if whose and len(rows):
                rows = rows[column.take(rows).among(frozenset((whose,)))]
        if len(rows):
            codes[rows] = len(texts)
            texts.append(f"{one.label} / {side}")
    return told(codes, texts)


class Around:
    """Looks both up; what a centre does not record is empty."""

    def __init__(
        self, reader: Reader, zone: tzinfo, until_at: int, filled: frozenset[str], seen: InSight | None = None
    ) -> None:
        self._reader, self._zone, self._until_at, self._filled = reader, zone, until_at, filled
        self._seen = seen
        self._since: dict[str, int] | None = None
        self._releases: list[Release] | None = None
        self._days: dict[int, int] = {}

    def age(self, customer: str | None, at: int) -> str:
        """The band of a customer's age at an instant; empty where it is not known."""
        if not customer or "customer" not in self._filled:
            return ""
        since = self._known_since().get(customer)
        return "" if since is None else customer_age(self._day(at) - since)

    def ages(self, customer: Coded, at: Ints) -> Coded:
        """The band of every customer's age at an instant each."""
        if "customer" not in self._filled:
            return same("", len(at))
        known = self._known_since()
        since = np.fromiter((known.get(text, -1) for text in customer.texts), dtype=np.int64, count=len(customer.texts))
        since = since[customer.codes]
        slots, back = unique(at // clock.INTERVAL_MS)
        days = np.array([self._day(slot * clock.INTERVAL_MS) for slot in slots.tolist()], dtype=np.int64)[back] - since
        bands = np.searchsorted([below for _, below in CUSTOMER_AGES], days, side="right")
        return told(np.where(since < 0, -1, bands), AGE_ORDER)

    def release(self, keys: Mapping[str, str], at: int) -> str:
        """The release that an instant stands around, for a queue and client; empty for none."""
        known = self._known_releases()
        if self._seen is not None and not self._seen.contact(keys["queue"] or None, keys["client"] or None):
            keys = {"queue": "", "client": ""}
        return around(known, keys, at) if known else ""

    def releases(self, queue: Coded, client: Coded, at: Ints) -> Coded:
        """The release that each instant stands around, for a queue and client each."""
        known = self._known_releases()
        if self._seen is not None and known and len(at):
            place, places = grouped([queue, client], len(at))
            held = np.array([self._seen.contact(one or None, whose or None) for one, whose in places])[place]
            queue, client = (told(np.where(held, one.codes, -1), one.texts) for one in (queue, client))
        return around_all(known, queue, client, at)

    def _known_since(self) -> dict[str, int]:
        if self._since is None:
            self._since = dict(self._read_since())
        return self._since

    def _known_releases(self) -> list[Release]:
        if self._releases is None:
            there = "calendar_event" in self._filled
            read = subjects.read_releases(self._reader) if there else []
            self._releases = [Release(*row[:4]) for row in read if self._sees(*row[2:])]
        return self._releases

    def _sees(self, client: str, queue: str, site: str) -> bool:
        """Whether a release is in sight: its most particular place says so, as of all events."""
        seen = self._seen
        if seen is None or not (client or queue or site):
            return True
        if queue:
            return seen.queue_named(queue)
        return client in seen.clients if client else ("site", site) in seen.scopes

    def _day(self, at: int) -> int:
        slot = at // clock.INTERVAL_MS
        if slot not in self._days:
            self._days[slot] = clock.to_local(at, self._zone).date().toordinal()
        return self._days[slot]

    def _read_since(self) -> Iterator[tuple[str, int]]:
        columns = Columns("customer", (), ("since_on",), ())
        columns.sift(self._reader, "since_on IS NOT NULL")
        read = columns.table()
        since_on = read.texts["since_on"]
        days = np.array([*map(_ordinal, since_on.texts), -1], dtype=np.int64)[since_on.codes]
        ids = read.ids
        if (days < 0).any():
            known = np.flatnonzero(days >= 0)
            days, ids = days[known], ids.take(known)
        yield from zip(ids, days.tolist(), strict=True)


def _ordinal(day: str) -> int:
    """The number of a day; -1 for a text that is none."""
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return -1
