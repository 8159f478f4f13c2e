"""The live board: follows one floor over one window and gives frozen snapshots of it.

Neither thread nor timer lives here: `open` loads, `tick` takes what changed, `snapshot` looks. The follower calls
them; so do the command line and the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from supervisor import clock, contract
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import decided, loading
from supervisor.floor import directory as names
from supervisor.floor.reader import Changes, Mark, Reader
from supervisor.kpi import contacts
from supervisor.kpi.agent_time import WRAP_UP
from supervisor.kpi.legs import NULL, READ, Legs, LegWords
from supervisor.kpi.measures import INDEX, MEASURES
from supervisor.live import agent_loading, past
from supervisor.live.accounts import CONTACT_MEASURES
from supervisor.live.agent_store import AgentStore
from supervisor.live.callers import Callers
from supervisor.live.eyes import Eyes
from supervisor.live.leg_store import LegStore, latest_of_agent
from supervisor.live.offers import OfferStore
from supervisor.live.promises import Promises
from supervisor.live.reaching import reaches_back
from supervisor.live.rows_here import RowsHere
from supervisor.live.windows import shown_instant
from supervisor.settings import Settings
from supervisor.views.sight import InSight, narrowed_agents
from supervisor.views.snapshot import AgentColumns, Feed, PastDay, QueueKey, Snapshot, ToReach, Waiting

Ints = npt.NDArray[np.int64]

_told: Final = itemgetter(*map(READ.index, ("queued_at", "ended_at", "wrapped_at", "wrap_ms")))


class Board:
    """One floor, one window; times are told in `zone`, or in the floor's own.

    What is out of the sight of the context's person is left out where it is read: nothing here knows of it.
    Every method may raise `FloorError`; the board then keeps what it had.
    """

    def __init__(self, reader: Reader, settings: Settings, zone: str = "", context: Context = ALONE) -> None:
        self.reader = reader
        self.context = context
        self.eyes = Eyes()
        self.rows_here = RowsHere(reader)
        self.unfinished: Ints = np.zeros(0, dtype=np.int64)
        """Of the last snapshot the ended legs (pk) whose agent is still in their wrap-up."""
        self._given_zone = zone
        self.settings = settings
        self.window = Window(0, 0)
        self.zone = "UTC"
        self._mark: Mark | None = None
        self._half_taken = False
        self._seq = 0
        self._heartbeat_at: int | None = None
        self._texts: dict[int, tuple[str, str, str]] = {}
        self._reach: dict[int, ToReach] = {}
        self._unlisted: set[int] = set()
        self._keys: tuple[QueueKey, ...] = ()
        self._agent_ids: tuple[str, ...] = ()
        self.past: tuple[PastDay, ...] = ()
        """The same window of earlier weeks, as far as it was read (the follower does so when it has time)."""
        self.directories = 0
        """How often names and belonging were read."""
        self.loads = 0
        """How often everything was read; a floor that says it became another one is read anew."""
        self.past_written = 0
        """How often something was written that tells of days before the window, or that the board does not show."""

    @property
    def seen(self) -> InSight | None:
        """What is in sight; None for everything."""
        return self.eyes.seen

    # Loading and following

    def open(self, window: Window, now_at: int, with_queues: Callable[[], None] | None = None) -> None:
        """Load everything that touches the window; `with_queues` is called when the queues can be shown already."""
        self._half_taken = True
        self.loads += 1
        now_at = shown_instant(window, now_at)
        self._begin(window, now_at)
        with loading.no_garbage_collection():
            self.legs.load(self.eyes.chunks(loading.read_legs(self.reader, window)), now_at)
            self.callers.load(self.legs, now_at)
            if with_queues is not None:
                with_queues()
            self._unlisted = set(self.callers.lost)
            for rows in loading.read_missed_offers(self.reader, window):
                self.offers.change((), rows, now_at)
            agent_loading.load(self.reader, self.agents, now_at)
            self._judge(self.promises.load(), now_at)
        self._half_taken = False

    def heard_at(self, now_at: int) -> int | None:
        """When the source last spoke: its heartbeat, or the newest instant in its rows up to now."""
        newest = max(one.newest_at(now_at) for one in (self.legs, self.agents, self.eyes))
        found = [at for at in (self._heartbeat_at, newest) if at is not None and at > 0]
        return max(found, default=None)

    def _begin(self, window: Window, now_at: int) -> None:
        info = self.reader.open() if not self.reader.is_open else self.reader.info
        assert info is not None
        self.reader.columns = loading.FOLLOWED
        self.reader.since = window.start_at
        self.window, self.zone = window, self._given_zone or info.zone or "UTC"
        self._mark = self.reader.mark()
        self._heartbeat_at = info.heartbeat_at
        self._texts.clear()
        self._reach, self._unlisted = {}, set()
        self._keys = ()
        self._agent_ids = ()
        self.words = LegWords()
        self.eyes.veiled.clear()
        self.rows_here.load()
        self.targets = decided.read_targets(self.reader, self.settings, self.context)
        self.legs = LegStore(self.words, self.targets, window)
        chains = loading.Chains(self.reader)
        self.agents = AgentStore(self.words.agent, window, chains.rows, chains.start)
        self.offers = OfferStore(self.words.agent, window)
        self.promises = Promises(self.reader, self.words, window, self._touches, self.eyes.rows)
        self.callers = Callers(self.promises)
        self._read_directory(now_at)

    def _read_directory(self, now_at: int) -> None:
        self.directories += 1
        whole, people = names.read_directory(self.reader, self.targets, now_at)
        today_on = clock.day_on(now_at, clock.zone(self.zone))
        whole = decided.with_limits(whole, self.context, today_on, self.reader)
        self.eyes.open(self.context.sight, whole, self.reader, now_at)
        self.directory = whole if self.seen is None else self.seen.directory(whole)
        self.agents.capacity, self.agents.joined = people.capacity, people.queues
        for agent in whole.agents:
            self.words.agent.code(agent)
        self._members, self._member_queues = names.member_pairs(self.directory, self.words.agent)

    def _judge_all(self, now_at: int) -> None:
        self.callers.load(self.legs, now_at)
        self._list_anew()

    def _list_anew(self) -> None:
        self._reach = {}
        self._unlisted = set(self.callers.lost)

    def tick(self, now_at: int) -> bool:
        """Take what changed since the last tick; True when anything did. Reloads where the log says so."""
        assert self._mark is not None
        now_at = shown_instant(self.window, now_at)
        changed = False
        while True:
            found = self.reader.changes(self._mark)
            if found.reload or self._half_taken:  # a read failed in the middle of taking something in
                self.open(self.window, now_at)
                return True
            self._heartbeat_at = found.heartbeat_at
            if found.touched:
                self.past_written += reaches_back(found, self.window)
                self._half_taken = True
                seen = self.seen
                self._take(found, now_at)
                if self.seen is not seen and self.seen != seen:
                    self.open(self.window, now_at)
                    return True
                self._half_taken = False
                changed = True
            self._mark = found.mark
            if not found.more:
                return changed

    def _take(self, found: Changes, now_at: int) -> None:
        touched = found.touched
        self.rows_here.change(found)
        if any(table in touched for table in names.TABLES):
            self._take_directory(touched, now_at)
        if "contact" in touched:
            rows = self.eyes.rows(found.rows.get("contact", []))
            for pk in touched["contact"]:
                self._texts.pop(pk, None)
            inside = [row for row in rows if self._touches(row)]
            codes = self.legs.change(touched["contact"], inside, now_at)
            outside = () if len(inside) == len(rows) else [row for row in rows if not self._touches(row)]
            earlier = self.promises.change(touched["contact"], outside)
            self._judge(np.union1d(codes, earlier) if len(earlier) else codes, now_at)
        if "customer" in touched:
            self._texts.clear()
            self._list_anew()
        if "offer" in touched:
            self.offers.change(touched["offer"], found.rows.get("offer", []), now_at)
        if "agent_state" in touched:
            self.agents.change(touched["agent_state"], found.rows.get("agent_state", []), now_at)

    def _take_directory(self, touched: dict[str, set[int]], now_at: int) -> None:
        if "queue_target" in touched or (self.context.book_id and not touched.keys().isdisjoint(("queue", "site"))):
            self.targets = decided.read_targets(self.reader, self.settings, self.context)
            self.legs.rewind(self.window, self.targets, now_at)
            self._judge_all(now_at)
        capacity, joined = self.agents.capacity, self.agents.joined
        self._read_directory(now_at)
        other = {
            agent
            for before, after in ((capacity, self.agents.capacity), (joined, self.agents.joined))
            for agent in before.keys() | after.keys()
            if before.get(agent) != after.get(agent)
        }
        self.agents.reread((self.words.agent.code(agent) for agent in other), now_at)

    def _touches(self, row: tuple[Any, ...]) -> bool:
        """Whether a leg lives at some instant of the window (the same rule as `loading.read_legs`)."""
        queued_at, ended_at, wrapped_at, wrap_ms = _told(row)
        done_at = wrapped_at if wrapped_at is not None else ended_at
        start_at, end_at = self.window.start_at, self.window.end_at
        try:
            if wrapped_at is None and ended_at is not None and wrap_ms is not None:
                done_at = ended_at + min(wrap_ms, loading.LONGEST_WRAP_MS)
            if queued_at is not None and queued_at >= end_at:
                return False
            late = queued_at is not None and queued_at >= start_at
            return done_at is None or done_at >= start_at or late
        except TypeError:
            return True

    # Looking

    def snapshot(self, now_at: int, feed: Feed | None = None) -> Snapshot:
        """The floor as it stands at `now_at`, or as it stood when its window ended."""
        now_at = shown_instant(self.window, now_at)
        for moved in (self.legs.set_clock(now_at), self.promises.set_clock(now_at)):
            if len(moved):
                self._judge(moved.astype(np.int64), now_at)
        self.agents.set_clock(now_at)
        self.offers.set_clock(now_at)
        self._seq += 1
        found = self.legs.sums(now_at)
        open_legs, open_keys = self.legs.open_legs(now_at)
        sums = np.zeros((len(MEASURES), len(self.legs.keys)), dtype=np.int64)
        sums[:CONTACT_MEASURES] = found.totals
        sums[INDEX["carried_in"]] = found.carried_in
        oldest_at = self._add_open(sums, found.max_wait_ms, open_legs, open_keys, now_at)
        agents, members = self._agent_columns(now_at, found.of_agents, open_legs, sums), self._members
        if self.seen is not None:
            agents, members = narrowed_agents(self.seen, agents, members)
        feed = feed or Feed("live", self._heartbeat_at)
        waiting = self._waiting(open_legs, now_at)
        return Snapshot(
            seq=self._seq,
            now_at=now_at,
            window=self.window,
            zone=self.zone,
            feed=replace(feed, broken_rows=self.legs.broken()),
            directory=self.directory,
            keys=self._queue_keys(),
            sums=sums,
            oldest_at=oldest_at,
            max_wait_ms=found.max_wait_ms,
            edges=tuple(self.legs.accounts.edges.tolist()),
            series=found.series,
            agents=agents,
            members=members,
            member_queues=tuple(self._member_queues),
            waiting=waiting,
            to_reach=tuple(self._reach.values()),
            past=self.past,
            empty=self.rows_here.empty,
            whole=self.seen is None,
        )

    def _queue_keys(self) -> tuple[QueueKey, ...]:
        if len(self._keys) != len(self.legs.keys):
            self._keys = past.keys_of(self.legs, self.words)
        return self._keys

    def _add_open(self, sums: Ints, max_wait_ms: Ints, legs: Legs, keys: Ints, now_at: int) -> Ints:
        """Add what depends on the present instant; returns per key the queueing instant of the longest wait."""
        posted = contacts.post_open(legs, now_at, self.window.start_at)
        np.add.at(sums, (posted.measure, keys[posted.unit]), posted.amount)
        _pks, owed_keys, due_at = self.callers.to_make(self.legs, legs, keys, now_at)
        overdue = (due_at != NULL) & (due_at < now_at)
        np.add.at(sums[INDEX["callbacks_overdue"]], owed_keys[overdue], 1)
        np.add.at(sums[INDEX["callbacks_due"]], owed_keys[~overdue], 1)
        oldest_at = np.full(len(self.legs.keys), NULL, dtype=np.int64)
        waits = contacts.waiting(legs)
        if waits.any():
            newest = np.full(len(oldest_at), np.iinfo(np.int64).max, dtype=np.int64)
            np.minimum.at(newest, keys[waits], legs["queued_at"][waits])
            found = newest != np.iinfo(np.int64).max
            oldest_at[found] = newest[found]
            fresh = waits & (legs["queued_at"] >= self.window.start_at)
            np.maximum.at(max_wait_ms, keys[fresh], now_at - legs["queued_at"][fresh])
        return oldest_at

    def _agent_columns(self, now_at: int, of_agents: Ints, open_legs: Legs, sums: Ints) -> AgentColumns:
        agent_sums = of_agents
        state, since, known = self.agents.columns(now_at, agent_sums)
        agent_sums[INDEX["missed_offers"]] = self.offers.counts(len(state))
        held = contacts.in_hand(open_legs) & (open_legs["agent"] >= 0)
        np.add.at(agent_sums[INDEX["in_hand"]], open_legs["agent"][held], 1)
        self._take_back_wrapping(now_at, state, since, agent_sums, sums)
        if len(self._agent_ids) != len(state):
            self._agent_ids = tuple(self.words.agent.texts)
        return AgentColumns(self._agent_ids, state, since, self.agents.reasons(), agent_sums, known)

    def _wrapping(self, now_at: int, state: Ints, since: Ints) -> tuple[Legs, Ints]:
        """Ended legs whose agent is still in their wrap-up: not handled yet."""
        legs, keys = self.legs.wrapping_legs(now_at)
        agent = legs["agent"]
        chosen = agent >= 0
        chosen[chosen] = (state[agent[chosen]] == WRAP_UP) & (
            since[agent[chosen]] >= legs["ended_at"][chosen] - contacts.WRAP_SLACK_MS
        )
        chosen[chosen] = latest_of_agent(legs[chosen])
        return legs[chosen], keys[chosen]

    def _take_back_wrapping(self, now_at: int, state: Ints, since: Ints, agent_sums: Ints, sums: Ints) -> None:
        legs, keys = self._wrapping(now_at, state, since)
        self.unfinished = legs["pk"]
        if not len(legs):
            return
        posted = contacts.post_handling(legs)
        inside = (posted.at >= self.window.start_at) & (posted.at < self.window.end_at)
        unit = posted.unit[inside]
        np.subtract.at(sums, (posted.measure[inside], keys[unit]), posted.amount[inside])
        counted = contacts.of_queues(legs)[unit]
        place = (posted.measure[inside][counted], legs["agent"][unit][counted])
        np.subtract.at(agent_sums, place, posted.amount[inside][counted])

    def texts(self, pks: list[int]) -> dict[int, tuple[str, str, str]]:
        """Per contact: (id, who it is, address)."""
        self._fetch_texts(pks)
        return {pk: self._text(pk) for pk in pks}

    def offer_rows(self, now_at: int, codes: set[int]) -> list[tuple[Any, ...]]:
        """The missed offers of these agents: (pk, id, agent, contact, at)."""
        pks = [pk for code in codes for pk in self.offers.missed_pks(code, now_at)]
        return self.reader.rows("offer", ("pk", "id", "agent", "contact", "at"), pks)

    def _text(self, pk: int) -> tuple[str, str, str]:
        found = self._texts.get(pk, (str(pk), "", ""))
        return (found[0], "", "") if pk in self.eyes.veiled else found

    def _fetch_texts(self, pks: list[int]) -> None:
        missing = [pk for pk in pks if pk not in self._texts]
        for start in range(0, len(missing), 5_000):
            self._texts.update(loading.read_texts(self.reader, missing[start : start + 5_000]))

    def _waiting(self, legs: Legs, now_at: int) -> tuple[Waiting, ...]:
        waits = legs[contacts.waiting(legs) & contacts.of_queues(legs)]
        waits = waits[np.lexsort((waits["pk"], waits["queued_at"]))]
        # One read for all texts that this picture needs.
        self._fetch_texts([*waits["pk"].tolist(), *(self.callers.lost[code].pk for code in self._unlisted)])
        self._list_lost()
        tries = self.callers.tries(self.legs, waits["address"], now_at)
        words = self.words
        past = (now_at - waits["queued_at"] > waits["service_level_ms"]).tolist()
        columns = [waits[name].tolist() for name in ("pk", "queue", "channel", "client", "address", "queued_at")]
        return tuple(
            Waiting(
                pk,
                self._text(pk)[0],
                words.queue.text(queue),
                contract.CHANNELS[channel] if channel >= 0 else "",
                words.client.text(client),
                self._text(pk)[1],
                self._text(pk)[2],
                queued_at,
                tries.get(address, 1),
                late,
            )
            for pk, queue, channel, client, address, queued_at, late in zip(*columns, past, strict=True)
        )

    def _judge(self, codes: Ints, now_at: int) -> None:
        """Judge these callers anew; their rows among those to call back are renewed when somebody looks."""
        self.callers.judge(self.legs, codes, now_at)
        for code in codes.tolist():
            self._reach.pop(code, None)
        self._unlisted.difference_update(codes.tolist())
        self._unlisted.update(code for code in codes.tolist() if code in self.callers.lost)

    def _list_lost(self) -> None:
        lost = {code: self.callers.lost[code] for code in self._unlisted}
        places = self.legs.whereabouts([one.pk for one in lost.values()])
        for (code, one), (queue, channel, client) in zip(lost.items(), places, strict=True):
            id, caller, address = self._text(one.pk)
            self._reach[code] = ToReach(
                one.pk, id, queue, channel, client, caller, address, one.at, one.wait_ms, one.tries
            )
        self._unlisted.clear()
