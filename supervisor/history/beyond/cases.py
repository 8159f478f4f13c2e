"""Cases of a period, placed by whole columns: what each tells at an instant, and what depends on the period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor import clock
from supervisor.clock import Window
from supervisor.floor.case_columns import CaseTable, opened
from supervisor.floor.table_columns import Texts
from supervisor.history import postings
from supervisor.history.beyond import case_rows
from supervisor.history.beyond.days import MEASURES_OF, RANKED, SPREAD
from supervisor.history.beyond.hours import HoursOfRows
from supervisor.history.beyond.placements import INDEX, Columns, Keys, added_up
from supervisor.history.coding import Coded, Ints, Mask, grouped, same, told
from supervisor.kpi import leaving, many_cases
from supervisor.kpi.journeys import WRITTEN
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_cases import BANDS, Poster, Posts
from supervisor.kpi.many_hours import Days
from supervisor.kpi.period_measures import BY_ID

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

KIND: Final = "case"
_KEYS: Final = ("queue", "client", "site", "channel", "reason", "priority", "customer_age", "release")
_OF_NOW: Final = frozenset(name for name, one in BY_ID.items() if one.rule == "now")
_OF_CASES: Final = frozenset(("interactions", "given_up", "customers_at_risk")).union(
    name for name, one in BY_ID.items() if one.table == KIND or name.startswith("channel_first")
)
_OF_WINDOW: Final = frozenset(name for name in _OF_NOW if BY_ID[name].table == KIND)
OF_END: Final = frozenset(("cases_open", "open_age_ms", "open_quiet_ms"))
OF_START: Final = frozenset(("cases_open_at_start",))
OF_INSTANTS: Final = OF_END | OF_START
"""What is told of cases that are open at the end of a period, or at its start."""
_OF_LINKS: Final = frozenset(("case_contacts", "people", "people_known"))
_BY_CHANNEL: Final = frozenset(name for name in BY_ID if name.startswith("channel_first"))


def window_of(measures: frozenset[str], window: Window, now_at: int, filled: frozenset[str]) -> Window:
    """The stretch in which cases must live to post any of these measures. Without events only those that are not over
    by their own instants are open at one."""
    mine, end_at = measures & _OF_CASES, min(window.end_at, now_at + 1)
    if "case_event" in filled or not mine:
        return window
    if mine <= OF_START:
        return Window(window.start_at, window.start_at + 1)
    return Window(max(end_at - 1, window.start_at), window.end_at) if mine <= OF_END else window


def needs_contacts(measures: frozenset[str], *, whole: bool) -> bool:
    """Whether contacts have to be read for these measures; `whole`: for all that a case posts."""
    return whole or not measures.isdisjoint(_OF_LINKS)


class DeskCases:
    """The cases that a desk read, as far as they are in sight."""

    def __init__(self, desk: Desk, table: CaseTable) -> None:
        self._desk, self.table = desk, table
        self.cases, self.agents = case_rows.in_columns(table)
        self.keys = self._keys()
        hours = HoursOfRows(desk.hours, self.keys["queue"], self.keys["client"])
        self.wanted = desk.measures if desk.apart is None else MEASURES_OF["cases"]
        self.poster = Poster(self.cases, hours, desk.now_at, self.wanted)
        self._own_team = _coded(table.cases.texts["team"])
        self._base, self._bases = grouped([self.keys[name] for name in _KEYS], len(self))
        self._told_by_base: Ints | None = None
        self.first_unit = 0
        """The place of the first of them among the units, once they are placed."""

    def __len__(self) -> int:
        return len(self.table.cases)

    def _keys(self) -> dict[str, Coded]:
        directory, around, texts = self._desk.period.directory, self._desk.around, self.table.cases.texts
        queue = _coded(texts["queue"])

        def or_of_queue(own: Texts, whose: dict[str, str]) -> Coded:
            codes = np.where(own.codes < 0, len(own.texts) + queue.codes, own.codes)
            return told(codes, [*own.texts, *(whose.get(name, "") for name in queue.texts)])

        keys = {
            "queue": queue,
            "client": or_of_queue(texts["client"], directory.queue_client),
            "site": told(queue.codes, [directory.queue_site.get(name, "") for name in queue.texts]),
            "channel": or_of_queue(texts["channel"], directory.queue_channel),
            "reason": _coded(texts["reason"]),
            "priority": _coded(texts["priority"]),
        }
        opened_at = self.cases.opened_at
        known = "customer" in self._desk.found.filled
        keys["customer_age"] = around.ages(self._customers(), opened_at) if known else same("", len(self))
        keys["release"] = around.releases(keys["queue"], keys["client"], opened_at)
        return keys

    def _customers(self) -> Coded:
        """Whose cases they are, as far as that is in sight."""
        customer, seen = self.table.cases.texts["customer"], self._desk.period.seen
        if seen is None:
            return _coded(customer)
        return _coded(Texts(np.where(_seen(seen, self.table.cases.texts), customer.codes, -1), customer.texts))

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
            self._put(one)
        self._desk.found.rows.cases.append(self)

    def _posted(self) -> Iterator[Posts]:
        desk, window = self._desk, self._desk.window
        yield from self.poster.post()
        if not desk.measures.isdisjoint(_OF_WINDOW):
            yield from many_cases.post_window(self.poster, window.start_at, window.end_at, desk.now_at)
        if not desk.measures.isdisjoint(_BY_CHANNEL):
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
        `case_columns.read_living`): a day then does not know of them what a longer period knows."""
        opened_at, over_at = self.cases.opened_at, self.table.over_at()
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

    def _put(self, one: Posts) -> None:
        """Place the postings of a measure, as far as they are wanted, in the period and in sight."""
        desk = self._desk
        if one.measure not in desk.measures:
            return
        if one.measure not in _OF_NOW:
            inside = (one.at >= desk.window.start_at) & (one.at < desk.until_at)
            one = one if inside.all() else _among(one, inside)
        keys = self._key_places(one)
        if (keys < 0).any():
            one, keys = _among(one, keys >= 0), keys[keys >= 0]
        measure = np.full(len(one.row), INDEX[one.measure], dtype=np.int64)
        placed = Columns(self.first_unit + one.row, measure, one.at, one.amount, keys)
        if desk.slot_ms is not None and one.measure not in SPREAD | RANKED:
            placed = added_up(placed, desk.slot_ms)
        desk.found.placed.extend(placed)

    def _key_places(self, one: Posts) -> Ints:
        """Per posting the place of its keys; -1 where it is out of sight."""
        if not self.agents and one.band is None and len(self._own_team.texts) == 1:
            return self._places_of_bases()[self._base[one.row]]
        agent = told(one.agent, self.agents)
        teams = postings.teams_of(self._desk.period, agent, one.at)
        # The team that a case names is that of its own agent, where no membership says it.
        is_own = one.agent == self.cases.agent[one.row]
        own_team = told(np.where(is_own, self._own_team.codes[one.row], -1), self._own_team.texts)
        columns = [
            Coded(self._base[one.row], [str(place) for place in range(len(self._bases))]),
            agent,
            teams,
            own_team,
        ]
        columns += [told(band, BANDS) for band in (one.band, one.quiet) if band is not None]
        group, groups = grouped(columns, len(one.row))
        places = [self._place_of(self._bases[int(base)], *more) for base, *more in groups]
        return np.array(places, dtype=np.int64)[group] if places else group

    def _places_of_bases(self) -> Ints:
        """The places of keys without agents."""
        if self._told_by_base is None:
            own_team = self._own_team.texts[0] if self._own_team.texts else ""
            found = [self._place_of(base, "", "", own_team) for base in self._bases]
            self._told_by_base = np.array(found, dtype=np.int64)
        return self._told_by_base

    def _place_of(self, base: Sequence[str], agent: str, team: str, own_team: str, *bands: str) -> int:
        own: Keys = dict(zip(_KEYS, base, strict=True))
        keys = self._desk.seen_keys(own, agent, team or own_team, team)
        if keys is None:
            return -1
        if bands:
            keys = {**keys, "age_band": bands[0], "quiet_band": bands[1]}
        return self._desk.found.placed.keyed(keys)

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
    return Posts(one.measure, *(None if column is None else column[kept] for column in one[1:]))  # type: ignore[arg-type]


def _coded(column: Texts) -> Coded:
    return told(column.codes, column.texts)


def _seen(seen: Any, texts: dict[str, Texts]) -> Mask:
    """Which rows are of a queue and client in sight."""
    place, places = grouped([_coded(texts["queue"]), _coded(texts["client"])], len(texts["queue"]))
    held = np.array([seen.contact(queue or None, client or None) for queue, client in places], dtype=np.bool_)
    found: Mask = held[place] if len(held) else np.zeros(len(place), dtype=np.bool_)
    return found


def _first_requests(desk: Desk) -> tuple[Ints, Mask]:
    """The cases (by number) that no other one of their customer on their topic came before, and whether one came
    after."""
    days = desk.period.fcr_days
    span, seen = days * clock.DAY_MS, desk.period.seen
    around = Window(desk.window.start_at - span, desk.window.end_at + span)
    read = opened(desk.reader, around, desk.now_at, ("reason", "queue", "client"), ("customer",))
    if seen is not None:
        read = read.take(np.flatnonzero(_seen(seen, read.texts)))
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
