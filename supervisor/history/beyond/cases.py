"""Cases of a period, placed by whole columns: what each tells at an instant, and what depends on the period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor.case_columns import Belonging, CaseTable, opened
from supervisor.floor.table_columns import Columns, Texts
from supervisor.history.beyond import case_rows
from supervisor.history.beyond.days import BY_CHANNEL, MEASURES_OF
from supervisor.history.beyond.hours import HoursOfRows
from supervisor.history.beyond.placer import Placer
from supervisor.history.coding import Coded, Ints, Mask, grouped, same, told, unique
from supervisor.kpi import leaving, many_cases
from supervisor.kpi.journeys import WRITTEN
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_cases import Poster, Posts
from supervisor.kpi.many_hours import Days
from supervisor.kpi.period_measures import BY_ID

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

KIND: Final = "case"
_OF_NOW: Final = frozenset(name for name, one in BY_ID.items() if one.rule == "now")
_OF_CASES: Final = frozenset(("interactions", "given_up", "customers_at_risk")).union(
    name for name, one in BY_ID.items() if one.table == KIND or name.startswith("channel_first")
)
_OF_WINDOW: Final = frozenset(name for name in _OF_NOW if BY_ID[name].table == KIND)
_OF_OPENING: Final = frozenset(("interactions", "cases_opened", "window_opened"))
"""What is told of cases by their openings alone."""
OF_END: Final = frozenset(("cases_open", "open_age_ms", "open_quiet_ms", "owed_replies", "owed_reply_ms"))
OF_START: Final = frozenset(("cases_open_at_start",))
OF_INSTANTS: Final = OF_END | OF_START
"""What is told of cases that are open at the end of a period, or at its start."""
_OF_LINKS: Final = frozenset(("case_contacts", "people", "people_known"))


def window_of(measures: frozenset[str], window: Window, now_at: int, filled: frozenset[str]) -> Window:
    """The stretch in which cases must live to post any of these measures. Without events only those that are not over
    by their own instants are open at one."""
    mine, end_at = measures & _OF_CASES, min(window.end_at, now_at + 1)
    if "case_event" in filled or not mine:
        return window
    if mine <= OF_START:
        return Window(window.start_at, window.start_at + 1)
    return Window(max(end_at - 1, window.start_at), window.end_at) if mine <= OF_END else window


def read_apart(measures: frozenset[str], filled: frozenset[str]) -> tuple[frozenset[str], ...]:
    """The same measures in those sets that are best read each by itself: of cases that are open at an instant fewer
    have to be read, where `window_of` can tell."""
    if "case_event" in filled:
        return (measures,)
    return measures - OF_INSTANTS, measures & OF_END, measures & OF_START


def needs_contacts(measures: frozenset[str], *, whole: bool) -> bool:
    """Whether contacts have to be read for these measures; `whole`: for all that a case posts."""
    return whole or not measures.isdisjoint(_OF_LINKS)


def read(desk: Desk) -> DeskCases:
    """The cases of a desk's period, with what its measures need of them."""
    measures, window = desk.measures, desk.window
    if desk.sums_alone and desk.held is None and measures & _OF_CASES <= _OF_OPENING:
        return DeskCases(desk, desk.source.beginnings(window))
    contacts = needs_contacts(measures, whole=desk.apart is not None)
    if desk.apart is None:
        window = window_of(measures, window, desk.now_at, desk.found.filled)
    return DeskCases(desk, desk.source.living(window, contacts))


def signs(desk: Desk) -> dict[str, set[str]]:
    """See `DeskCases.signs`, of a desk's period; where nothing else is asked of its cases no more of them is read."""
    if desk.held is not None or not (desk.measures & _OF_CASES).isdisjoint(_OF_CASES - {"customers_at_risk"}):
        cases = desk.read_cases()
    else:
        cases = DeskCases(desk, desk.source.lives(desk.window, ("customer",)))
    return cases.signs(desk.window.start_at, desk.until_at)


class DeskCases:
    """The cases that a desk read, as far as they are in sight."""

    def __init__(self, desk: Desk, table: CaseTable) -> None:
        self._desk, self.table = desk, _with_seen_contacts(desk, table)
        table = self.table
        self.cases, self.agents = case_rows.in_columns(table)
        self.keys = self._keys()
        hours = HoursOfRows(desk.hours, self.keys["queue"], self.keys["client"])
        self.wanted = desk.measures if desk.apart is None else MEASURES_OF["cases"]
        self.poster = Poster(self.cases, hours, desk.now_at, self.wanted)
        own_team = coded(table.cases.texts["team"])
        self._placer = Placer(desk, self.keys, self.cases.agent, self.agents, own_team)
        self.first_unit = 0
        """The place of the first of them among the units, once they are placed."""

    def __len__(self) -> int:
        return len(self.table.cases)

    def _keys(self) -> dict[str, Coded]:
        texts, opened_at = self.table.cases.texts, self.cases.opened_at
        keys = places_of(self._desk, texts["queue"], texts["client"], texts["channel"])
        keys |= {"reason": coded(texts["reason"]), "priority": coded(texts["priority"])}
        return keys | around_of(self._desk, keys, self._customers(), opened_at)

    def _customers(self) -> Texts:
        """Whose cases they are, as far as that is in sight."""
        customer, seen = self.table.cases.texts["customer"], self._desk.period.seen
        if seen is None:
            return customer
        return Texts(np.where(seen_rows(seen, self.table.cases.texts), customer.codes, -1), customer.texts)

    # Placing

    def place(self) -> None:
        """Place what the cases post; those that no day tells whole are left to `apart`, where that is wanted."""
        posted: Iterable[Posts] = self._posted()
        if self._desk.apart is not None:
            posted = list(posted)
            away = self._not_told_by_days(posted)
            self._desk.apart |= {self.table.cases.ids[row]: row for row in np.flatnonzero(away).tolist()}
            posted = (_among(one, ~away[one.row]) for one in posted)
        self.first_unit = self._desk.found.placed.take_ids(KIND, self.table.cases.ids)
        for one in posted:
            bands = [band for band in (one.band, one.quiet) if band is not None]
            self._placer.put(self.first_unit, one.measure, one.row, one.at, one.amount, one.agent, bands)
        self._desk.found.rows.cases.append(self)

    def _posted(self) -> Iterator[Posts]:
        desk, window = self._desk, self._desk.window
        yield from self.poster.post()
        if not desk.measures.isdisjoint(_OF_WINDOW):
            yield from many_cases.post_window(self.poster, window.start_at, window.end_at, desk.now_at)
        if desk.apart is None and not desk.measures.isdisjoint(BY_CHANNEL):
            first, came_back = _first_requests(desk)
            order = np.argsort(self.table.cases.pk, kind="stable")
            place = np.searchsorted(self.table.cases.pk[order], first)
            place[place == len(order)] = 0
            held = self.table.cases.pk[order[place]] == first if len(order) else np.zeros(len(first), dtype=np.bool_)
            rows, back = order[place[held]], came_back[held]
            written = self.keys["channel"].among(WRITTEN)[rows]
            yield from many_cases.post_first_replies(
                self.poster, rows[written], back[written], desk.period.fcr_days, desk.now_at
            )

    def _not_told_by_days(self, posted: Iterable[Posts]) -> Mask:
        """Which cases post on a local day on which they do not live by their own instants (see
        `subjects.read_cases`): a day then does not know of them what a longer period knows."""
        # Nothing is posted after now: when a case ends later than that makes no difference.
        opened_at, over_at = self.cases.opened_at, np.minimum(self.table.over_at(), self._desk.now_at)
        found = np.zeros(len(self), dtype=np.bool_)
        if not len(self):
            return found
        days = Days(int(opened_at.min()), max(int(over_at.max()), int(opened_at.max())), self._desk.period.zone)
        begin_at = days.starts[days.of(opened_at)]
        end_at = np.where(over_at == NULL, np.iinfo(np.int64).max, days.starts[days.of(over_at) + 1])
        for one in posted:
            if one.measure in MEASURES_OF["cases"]:
                found[one.row[(one.at < begin_at[one.row]) | (one.at >= end_at[one.row])]] = True
        return found

    # Single cases, and what else is asked of them

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {id: place for place, id in enumerate(self.table.cases.ids)}

    def holds(self, id: str) -> bool:
        """Whether a case is among them."""
        return id in self._rows

    def row(self, id: str) -> dict[str, Any]:
        """What the floor says of a case, as far as it may be seen; raises KeyError for one that was not read."""
        return self._desk.shown(case_rows.row_of(self.table, self._rows[id]))

    def open_times(self, units: Ints) -> tuple[Ints, Ints]:
        """When those of them that are among these units came to be open, and when they ceased to."""
        mine, lived = self._among(units), self.poster.lived
        closed = mine[lived.spans.row]
        still = mine & (lived.ended_at == NULL)
        return np.concatenate([lived.spans.begin[closed], lived.open_since[still]]), lived.spans.end[closed]

    def has_targets(self, units: Ints) -> bool:
        """Whether any of them that are among these units has a target to be answered or solved within."""
        mine = self._among(units)
        return any((column[mine] > 0).any() for column in
                   (self.cases.first_reply_target_ms, self.cases.resolution_target_ms))  # fmt: skip

    def near(self) -> list[str]:
        """The open cases of which some target is near or past."""
        return [self.table.cases.ids[row] for row in self.poster.near().tolist()]

    def _among(self, units: Ints) -> Mask:
        found = np.zeros(len(self), dtype=np.bool_)
        rows = units - self.first_unit
        found[rows[(rows >= 0) & (rows < len(self))]] = True
        return found

    def signs(self, start_at: int, end_at: int) -> dict[str, set[str]]:
        """Per customer what their cases say of whether they may leave. As `leaving.of_case`."""
        lived, customer = self.poster.lived, self.table.cases.texts["customer"]
        ended = (lived.ended_at >= start_at) & (lived.ended_at < end_at)
        again = lived.reopened.row[(lived.reopened.at >= start_at) & (lived.reopened.at < end_at)]
        found: dict[str, set[str]] = {}
        for sign, rows in ((leaving.GAVE_UP, np.flatnonzero(self.cases.given_up & ended)), (leaving.REOPENED, again)):
            for code in np.unique(customer.codes[rows]).tolist():
                if code >= 0:
                    found.setdefault(customer.texts[code], set()).add(sign)
        return found

    def alive(self, day: Window) -> Mask:
        """Which cases are those of a day, as `case_columns.Source.living` takes them."""
        opened_at, over_at = self.cases.opened_at, self.table.over_at()
        found: Mask = (opened_at < day.end_at) & (
            (opened_at >= day.start_at) | (over_at == NULL) | (over_at >= day.start_at)
        )
        return found


def _among(one: Posts, kept: Mask) -> Posts:
    # Columns are told apart by their places alone, which types cannot say of a tuple's rest.
    return Posts(one.measure, *(None if column is None else column[kept] for column in one[1:]))  # type: ignore[arg-type]


def coded(column: Texts) -> Coded:
    """A column of texts as keys are coded; nothing is an empty text."""
    return told(column.codes, column.texts)


def places_of(desk: Desk, queue: Texts, client: Texts, channel: Texts) -> dict[str, Coded]:
    """Queue, client, site and channel of rows; what a row does not say itself, its queue does."""
    directory = desk.period.directory

    def or_of_queue(own: Texts, whose: dict[str, str]) -> Coded:
        codes = np.where(own.codes < 0, len(own.texts) + queues.codes, own.codes)
        return told(codes, [*own.texts, *(whose.get(name, "") for name in queues.texts)])

    queues = coded(queue)
    return {
        "queue": queues,
        "client": or_of_queue(client, directory.queue_client),
        "site": told(queues.codes, [directory.queue_site.get(name, "") for name in queues.texts]),
        "channel": or_of_queue(channel, directory.queue_channel),
    }


def around_of(desk: Desk, keys: dict[str, Coded], customer: Texts, at: Ints) -> dict[str, Coded]:
    """How long whose customer it was, and the releases that it stands around."""
    known = "customer" in desk.found.filled
    return {
        "customer_age": desk.around.ages(coded(customer), at) if known else same("", len(at)),
        **desk.around.releases(keys["queue"], keys["client"], at),
    }


def seen_rows(seen: Any, texts: dict[str, Texts]) -> Mask:
    """Which rows are of a queue and client in sight."""
    place, places = grouped([coded(texts["queue"]), coded(texts["client"])], len(texts["queue"]))
    held = np.array([seen.contact(queue or None, client or None) for queue, client in places], dtype=np.bool_)
    found: Mask = held[place] if len(held) else np.zeros(len(place), dtype=np.bool_)
    return found


def _with_seen_contacts(desk: Desk, table: CaseTable) -> CaseTable:
    """The same cases with those contacts alone that are in sight by queue and client, as the customer's card has
    them: of a case that is seen only as somebody's work, too."""
    seen, linked = desk.period.seen, table.contacts
    if seen is None or not len(linked.row):
        return table
    pk, back = unique(linked.rows.pk)
    places = Columns("contact", (), ("queue", "client"), ())
    places.of_numbers(desk.reader, pk)
    read = places.table()
    held = np.zeros(len(pk), dtype=np.bool_)
    held[np.searchsorted(pk, read.pk)] = seen_rows(seen, read.texts)
    kept = np.flatnonzero(held[back])
    return table._replace(contacts=Belonging(linked.row[kept], linked.at[kept], linked.rows.take(kept)))


def _first_requests(desk: Desk) -> tuple[Ints, Mask]:
    """The cases (by number) that no other one of their customer on their topic came before, and whether one came
    after."""
    days = desk.period.fcr_days
    span, seen = days * clock.DAY_MS, desk.period.seen
    around = Window(desk.window.start_at - span, desk.window.end_at + span)
    read = opened(desk.reader, around, desk.now_at, ("reason", "queue", "client"), ("customer",))
    if seen is not None:
        read = read.take(np.flatnonzero(seen_rows(seen, read.texts)))
    who, reason, opened_at = read.texts["customer"].codes, read.texts["reason"].codes, read.numbers["opened_at"]
    first, came_back = many_cases.first_requests(who, reason, opened_at, _ranks(read.ids, opened_at), days)
    return read.pk[first], came_back[first]


def _ranks(ids: Sequence[str], at: Ints) -> Ints:
    """The places of ids among those of the same instant."""
    found = np.zeros(len(ids), dtype=np.int64)
    order = np.argsort(at, kind="stable")
    same = np.diff(at[order]) == 0
    tied = order[np.append(same, False) | np.append(False, same)] if len(order) else order
    ranked = sorted(tied.tolist(), key=ids.__getitem__)
    found[ranked] = np.arange(len(ranked))
    return found
