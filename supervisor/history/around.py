"""What a request stands around: how long its customer has been one, and the releases that it came before and after.

Who sees a part of the centre is told of releases in sight alone, and work whose queue is out of sight stands around
those of the whole centre only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, tzinfo
from typing import Final, NamedTuple

import numpy as np

from supervisor import clock
from supervisor.clock import Window
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
"""So long before and after a release, at most, a request is taken to stand around it."""
BEFORE: Final = "before"
AFTER: Final = "after"
SIDES: Final = {"release": AFTER, "before_release": BEFORE}
"""Per key of a request on which side of that release it stands."""


def customer_age(days: int) -> str:
    """The band of so many days; below 0 it was no customer yet."""
    return next((name for name, below in CUSTOMER_AGES if days < below), OLDER)


class Release(NamedTuple):
    """A release: of a client or queue, or of the whole centre where both are empty."""

    at: int
    label: str
    client: str
    queue: str

    def concerns(self, client: str, queue: str) -> bool:
        """Whether it is for a request of that client and queue."""
        return self.client in ("", client) and self.queue in ("", queue)

    def meets(self, other: Release) -> bool:
        """Whether a request may concern both."""
        pairs = ((self.client, other.client), (self.queue, other.queue))
        return all("" in pair or pair[0] == pair[1] for pair in pairs)


class Compared(NamedTuple):
    """A release by the name of its own, and how long before and after it requests stand around it."""

    name: str
    release: Release
    span_ms: int

    def side(self, side: str) -> Window:
        """Its time before (`BEFORE`) or after (`AFTER`)."""
        at = self.release.at
        return Window(at - self.span_ms, at) if side == BEFORE else Window(at, at + self.span_ms)


def compared(releases: Iterable[Release], zone: tzinfo) -> list[Compared]:
    """Releases as time went by. Each is looked at as long before as after: `AROUND_DAYS`, or as many whole days as lie
    between it and the nearest other that some of its requests concern too. So what came after one may be what came
    before the next, and no request comes after two of them or before two."""
    ordered = sorted(set(releases))
    names = _names(ordered, zone)
    return [
        Compared(name, one, _span(ordered, place)) for place, (name, one) in enumerate(zip(names, ordered, strict=True))
    ]


def _span(ordered: Sequence[Release], place: int) -> int:
    mine, days = ordered[place], AROUND_DAYS
    for step in (-1, 1):
        near = place + step
        while 0 <= near < len(ordered) and (gap := abs(ordered[near].at - mine.at)) < AROUND_DAYS * clock.DAY_MS:
            if gap and mine.meets(ordered[near]):
                days = min(days, gap // clock.DAY_MS)
                break
            near += step
    return days * clock.DAY_MS


def _names(ordered: Sequence[Release], zone: tzinfo) -> list[str]:
    """Per release its local day and label; with the time, and with whom it is for, where others of that day have the
    same label."""
    local = [clock.to_local(one.at, zone) for one in ordered]
    whose = [" ".join(filter(None, (one.client, one.queue))) for one in ordered]
    by_day = [f"{at:%Y-%m-%d} {one.label}" for at, one in zip(local, ordered, strict=True)]
    by_time = [f"{at:%Y-%m-%d %H:%M} {one.label}" for at, one in zip(local, ordered, strict=True)]
    by_place = [f"{name} ({place})" if place else name for name, place in zip(by_time, whose, strict=True)]
    names = list[str]()
    often = [Counter(found) for found in (by_day, by_time)]
    for day, time, full in zip(by_day, by_time, by_place, strict=True):
        names.append(day if often[0][day] == 1 else time if often[1][time] == 1 else full)
    return names


def around(known: Sequence[Compared], keys: Mapping[str, str], at: int, side: str) -> str:
    """The release after (or before, by `side`) which a request began; empty for none. Of several at one instant the
    last."""
    fits = (one for one in reversed(known) if one.release.concerns(keys["client"], keys["queue"]))
    return next((one.name for one in fits if at in one.side(side)), "")


def around_all(known: Sequence[Compared], queue: Coded, client: Coded, at: Ints, side: str) -> Coded:
    """`around` of many instants, of a queue and client each."""
    texts, codes = [""], np.zeros(len(at), dtype=np.int64)
    for one in reversed(known):
        span = one.side(side)
        rows = np.flatnonzero((at >= span.start_at) & (at < span.end_at) & (codes == 0))
        for whose, column in ((one.release.client, client), (one.release.queue, queue)):
            if whose and len(rows):
                rows = rows[column.take(rows).among(frozenset((whose,)))]
        if len(rows):
            codes[rows] = len(texts)
            texts.append(one.name)
    return told(codes, texts)


def read(reader: Reader, zone: tzinfo, seen: InSight | None) -> list[Compared]:
    """The releases of a floor that are in sight. May raise `FloorError`."""
    return compared((Release(*row[:4]) for row in subjects.read_releases(reader) if _sees(seen, *row[2:])), zone)


def _sees(seen: InSight | None, client: str, queue: str, site: str) -> bool:
    """Whether a release is in sight: its most particular place says so, as of all events."""
    if seen is None or not (client or queue or site):
        return True
    if queue:
        return seen.queue_named(queue)
    return client in seen.clients if client else ("site", site) in seen.scopes


class Around:
    """Looks both up; what a centre does not record is empty."""

    def __init__(
        self, reader: Reader, zone: tzinfo, until_at: int, filled: frozenset[str], seen: InSight | None = None
    ) -> None:
        self._reader, self._zone, self._until_at, self._filled = reader, zone, until_at, filled
        self._seen = seen
        self._since: dict[str, int] | None = None
        self._releases: list[Compared] | None = None
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

    def release(self, keys: Mapping[str, str], at: int, side: str) -> str:
        """The release that an instant stands around, for a queue and client; empty for none."""
        known = self._known_releases()
        if self._seen is not None and not self._seen.contact(keys["queue"] or None, keys["client"] or None):
            keys = {"queue": "", "client": ""}
        return around(known, keys, at, side) if known else ""

    def releases(self, queue: Coded, client: Coded, at: Ints) -> dict[str, Coded]:
        """Per key of `SIDES` the release that each instant stands around, for a queue and client each."""
        known = self._known_releases()
        if self._seen is not None and known and len(at):
            place, places = grouped([queue, client], len(at))
            held = np.array([self._seen.contact(one or None, whose or None) for one, whose in places])[place]
            queue, client = (told(np.where(held, one.codes, -1), one.texts) for one in (queue, client))
        return {key: around_all(known, queue, client, at, side) for key, side in SIDES.items()}

    def _known_since(self) -> dict[str, int]:
        if self._since is None:
            self._since = dict(self._read_since())
        return self._since

    def _known_releases(self) -> list[Compared]:
        if self._releases is None:
            there = "calendar_event" in self._filled
            self._releases = read(self._reader, self._zone, self._seen) if there else []
        return self._releases

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
