"""What a period tells beyond the live board: rows of cases, voice, knowledge and business become placed postings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Place
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import decided, subjects
from supervisor.floor.directory import belonging
from supervisor.floor.reader import Reader
from supervisor.history import beyond_customers, beyond_roster
from supervisor.history import beyond_rows as rows
from supervisor.history.around import Around
from supervisor.kpi import business, cases, journeys, knowledge, updates, voice
from supervisor.kpi.business_time import BusinessTime
from supervisor.kpi.period_measures import BY_ID
from supervisor.kpi.postings import NOBODY, Posting

if TYPE_CHECKING:
    from supervisor.history.period import Period

_TABLES: Final = frozenset(("calendar_event", *(measure.table for measure in BY_ID.values() if measure.table)))
_HIDDEN: Final = ("queue", "client", "customer", "address", "journey", "contact", "case_id", "comment")
_OF_JOURNEYS: Final = frozenset(
    ("interactions", "given_up", "journeys_answered", "qualified", "journeys_of_people", "journey_people",
     "journeys_reached", "journey_wait_ms")
)  # fmt: skip
_JOURNEY_MS: Final = clock.DAY_MS
"""No journey is taken to be longer: its legs are looked for so far around the period."""
_OF_NOW: Final = frozenset(name for name, one in BY_ID.items() if one.rule == "now")
_BY_CHANNEL: Final = frozenset(name for name in BY_ID if name.startswith("channel_first"))
_FIRST: Final = _BY_CHANNEL | {name for name in BY_ID if name.startswith("first_") and BY_ID[name].table == "contact"}
_OF_ANYTHING: Final = _BY_CHANNEL | {"interactions", "given_up"}
"""Of cases and of contacts, as far as a centre has them."""
_OUTBOUND: Final = frozenset(("outbound_handled", "outbound_handle_ms"))
OF_AGENTS_TOO: Final = (
    frozenset(name for name, one in BY_ID.items() if one.table == "contact" and one.rule == "end") - _OUTBOUND
)
"""What contacts without a queue post is a figure of their agents, and none of the queues."""


class Placed(NamedTuple):
    """A posting with its unit (kind, id) and all the keys that it can be grouped by, but those of time."""

    unit: tuple[str, str]
    measure: str
    at: int
    amount: int
    keys: dict[str, str]


@dataclass
class Beyond:
    """The placed postings of a period. `filled` are the tables that hold any row; `days` the local days of the period;
    `articles` their titles; `rows` the floor's own row of a unit."""

    placed: list[Placed] = field(default_factory=list)
    filled: frozenset[str] = frozenset()
    days: int = 1
    articles: dict[str, str] = field(default_factory=dict)
    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def cells(self, unit: tuple[str, str]) -> dict[str, Any]:
        """What a unit shows of itself."""
        row = self.rows.get(unit)
        return {name: row[name] for name in rows.SHOWN[unit[0]]} if row is not None else {}

    def texts(self, keys: Iterable[str]) -> dict[str, frozenset[str]]:
        """Per key every value that any posting has."""
        kinds = {id(one.keys): one.keys for one in self.placed}.values()
        return {key: frozenset(value for one in kinds if (value := one.get(key))) for key in keys}


def load(reader: Reader, period: Period, context: Context, measures: frozenset[str], fine: bool) -> Beyond:
    """Read and post what these measures need, as it stands at the period's present instant.

    `fine` cuts time at the quarter hours (for groups by time).
    """
    found = Beyond(filled=subjects.filled(reader, _TABLES))
    desk = Desk(reader, period, context, measures, found)
    tables = {BY_ID[name].table for name in measures}
    found.days = len(desk.days)
    if "case" in tables or measures & _OF_ANYTHING:
        desk.cases()
    if "contact" in tables or measures & _OF_ANYTHING:
        desk.contacts()
    if "survey" in tables:
        desk.surveys()
    if "sale" in tables:
        desk.sales()
    if "self_service" in tables or "requests_alone" in measures:
        desk.sessions()
    if "help_users" in measures:
        beyond_customers.place_users(desk)
    if "article_visit" in tables:
        desk.visits()
    if "customer" in tables:
        beyond_customers.place(desk)
    if tables & {"shift", "agent_state"}:
        beyond_roster.place(desk, fine)
    return found


class Desk:
    """Places the postings of one period, as far as they are wanted and in sight."""

    def __init__(
        self, reader: Reader, period: Period, context: Context, measures: frozenset[str], found: Beyond
    ) -> None:
        self.reader, self.period, self.measures, self.found = reader, period, measures, found
        self.window, self.now_at = period.window, period.now_at
        self.until_at = min(self.window.end_at, self.now_at + 1)
        first = clock.to_local(self.window.start_at, period.zone).date()
        last = clock.to_local(self.window.end_at - 1, period.zone).date()
        self.days = [(first + timedelta(days=step)).isoformat() for step in range((last - first).days + 1)]
        self.whole_days = Window(
            clock.day_window(self.window.start_at, period.zone).start_at,
            clock.day_window(self.window.end_at - 1, period.zone).end_at,
        )
        self.end_on = (last + timedelta(days=1)).isoformat()
        self._hours = Hours(reader, period, context)
        self._around = Around(reader, period.zone, self.until_at, found.filled)

    # Placing

    def post(self, unit: tuple[str, str], own: dict[str, str], posted: Iterable[Posting], team: str = "") -> None:
        """Place postings of a unit with these keys; `team` is where the unit belongs if its agent is in none."""
        known: dict[tuple[str, str], dict[str, str] | None] = {}
        mine = own.get("agent", "")
        wanted, start_at, until_at = self.measures, self.window.start_at, self.until_at
        whose: tuple[str, int] = ("", 0)
        belongs = ""
        for one in posted:
            if one.measure not in wanted:
                continue
            if not start_at <= one.at < until_at and one.measure not in _OF_NOW:
                continue
            agent = mine if not one.agent else "" if one.agent == NOBODY else one.agent
            if whose != (agent, one.at):
                # Most postings of a unit are of one agent and one instant.
                whose = (agent, one.at)
                belongs = self.team_of(agent, one.at) if agent else ""
            if (agent, belongs) not in known:
                known[agent, belongs] = self._seen(own, agent, belongs or (team if agent == mine else ""), belongs)
            keys = known[agent, belongs]
            if keys is not None:
                if one.band:
                    keys = {**keys, "age_band": one.band, "quiet_band": one.quiet}
                self.found.placed.append(Placed(unit, one.measure, one.at, one.amount, keys))

    def team_of(self, agent: str, at: int) -> str:
        """The team of that instant; whoever was never in one is asked for once only."""
        return self.period.team_of(agent, at) if agent in self.period.teams else ""

    def _seen(self, own: dict[str, str], agent: str, team: str, belongs: str) -> dict[str, str] | None:
        """The keys of a posting as far as they are in sight; None where it is not; `belongs` is the agent's team."""
        seen = self.period.seen
        keys = {**own, "agent": agent, "team": team}
        if seen is None:
            return keys
        if not seen.contact(own.get("queue") or None, own.get("client") or None):
            if belongs not in seen.own_teams:
                return None
            keys |= dict.fromkeys(("queue", "client", "site"), "")
        if belongs not in seen.teams:
            keys |= {"agent": "", "team": ""}
        return keys

    def shown(self, row: dict[str, Any]) -> dict[str, Any]:
        """The row as it may be seen: of work of a queue that is out of sight, nothing says whose or about what."""
        seen = self.period.seen
        if seen is None or seen.contact(row.get("queue"), row.get("client")):
            return row
        return row | {name: None for name in _HIDDEN if name in row}

    def _is_work_in_sight(self, row: dict[str, Any]) -> bool:
        """Whether a contact is seen, or as the work of an agent who is; what is not is not even a customer's return."""
        seen = self.period.seen
        if seen is None or seen.contact(row["queue"], row["client"]):
            return True
        at = row["answered_at"] if row["answered_at"] is not None else row["queued_at"]
        return bool(row["agent"]) and self.team_of(row["agent"], at or self.window.start_at) in seen.own_teams

    def _keys(self, row: dict[str, Any], *more: str, at: int | None = None) -> dict[str, str]:
        """The keys of a row; with the instant `at` at which it began also those of what it stands around."""
        directory = self.period.directory
        queue = row.get("queue") or ""
        keys = {
            "queue": queue,
            "client": row.get("client") or directory.queue_client.get(queue, ""),
            "site": directory.queue_site.get(queue, ""),
            "channel": row.get("channel") or directory.queue_channel.get(queue, ""),
            "agent": row.get("agent") or "",
            **{name: row.get(name) or "" for name in more},
        }
        if at is not None:
            keys["customer_age"] = self._around.age(self.shown(row).get("customer"), at)
            keys["release"] = self._around.release(keys, at)
        return keys

    # Subjects

    def cases(self) -> None:
        """Cases, and what of interactions they are."""
        first = self._first_requests() if self.measures & _BY_CHANNEL else {}
        for row in subjects.read_cases(self.reader, self.window, self.now_at):
            if row["opened_at"] is None:
                continue
            case, keys = rows.case(row), self._keys(row, "reason", "priority", at=row["opened_at"])
            unit = ("case", case.id)
            self.found.rows[unit] = self.shown(row)
            hours = self._hours.of(keys["queue"], keys["client"])
            posted = [
                *cases.post(case, hours, self.now_at),
                *updates.post_updates(case, cases.life(case), hours, self.now_at),
                *cases.post_window(case, self.window.start_at, self.window.end_at, self.now_at),
                Posting("interactions", case.opened_at),
                *([Posting("given_up", case.opened_at)] if case.given_up else []),
            ]
            if case.id in first and keys["channel"] in journeys.WRITTEN:
                provisional = self.now_at < case.opened_at + self.period.fcr_days * clock.DAY_MS
                posted += updates.post_first_reply(case, cases.life(case), first[case.id], provisional)
            self.post(unit, keys, posted, row["team"] or "")

    def _first_requests(self) -> dict[str, bool]:
        """The cases that no other one of their customer on their topic came before, and whether one came after."""
        days = self.period.fcr_days
        span = days * clock.DAY_MS
        around = Window(self.window.start_at - span, self.window.end_at + span)
        seen = self.period.seen
        read = (
            (row["id"], row["customer"] or "", row["reason"] or "", row["opened_at"])
            for row in subjects.read_opened(self.reader, around, self.now_at)
            if row["opened_at"] is not None and (seen is None or seen.contact(row["queue"], row["client"]))
        )
        return updates.first_requests(read, days)

    def contacts(self) -> None:
        """Contacts: what each leg tells, each journey, and each customer's chain of them."""
        chained = bool(self.measures & _FIRST)
        days = self.period.fcr_days
        span = days * clock.DAY_MS if chained else _JOURNEY_MS if self.measures & _OF_JOURNEYS else 0
        read = subjects.read_legs(self.reader, self.window.start_at - span, self.window.end_at + span, self.now_at)
        legs, keys = [], {}
        for row in filter(self._is_work_in_sight, read):
            row = self.shown(row)
            leg = rows.leg(row)
            legs.append(leg)
            keys[leg.id] = self._keys(row, "reason", at=leg.begins_at)
            self.found.rows["contact", leg.id] = row
        for leg in legs:
            self.post(("contact", leg.id), keys[leg.id], journeys.post_leg(leg))
        whole = journeys.journeys(legs)
        for journey in whole:
            self._post_of_legs(keys, journeys.post_journey(journey))
        if chained:
            self._post_of_legs(keys, journeys.post_first_contacts(whole, self.now_at, days))

    def _post_of_legs(self, keys: dict[str, dict[str, str]], posted: Iterable[tuple[journeys.Leg, Posting]]) -> None:
        for id, several in groupby(posted, key=lambda pair: pair[0].id):
            self.post(("contact", id), keys[id], [one for _leg, one in several])

    def surveys(self) -> None:
        """Surveys, of the contact's or case's queue and agent where they name none."""
        for row in subjects.read_surveys(self.reader, self.window, self.now_at):
            unit = ("survey", row["id"])
            self.found.rows[unit] = self.shown(row)
            at = row["answered_at"] if row["answered_at"] is not None else row["asked_at"] or self.window.start_at
            self.post(unit, self._keys(row, "reason", at=at), voice.post(rows.survey(row)))

    def sales(self) -> None:
        """Sales and cancellations."""
        for row in subjects.read_sales(self.reader, self.window, self.now_at):
            if row["at"] is None:
                continue
            unit = ("sale", row["id"])
            keys = self._keys(row, "product", "currency", "segment") | {"sale_kind": row["kind"] or ""}
            self.found.rows[unit] = self.shown(row)
            self.post(unit, keys, business.post_sale(rows.sale(row)))

    # What belongs to no queue and no team is in sight with the whole centre only.

    def sessions(self) -> None:
        """Sessions of self-service, and the requests that none came before."""
        if self.period.seen is not None:
            return
        read = subjects.read_sessions(self.reader, self.window, self.now_at)
        for id, posting in knowledge.post_sessions(map(rows.session, read)):
            self.post(("self_service", id), {}, (posting,))
        before = subjects.sessions_before(self.reader, self.now_at)
        for unit, at, _who in self.requests():
            if unit[1] not in before:
                self.post(unit, {}, (Posting("requests_alone", at),))

    def requests(self) -> Iterator[tuple[tuple[str, str], int, str]]:
        """The cases opened in the period, each with its instant and customer; where a centre has none, its contacts."""
        if "case" in self.found.filled:
            for row in subjects.read_opened(self.reader, self.window, self.now_at):
                yield ("case", row["id"]), row["opened_at"], row["customer"] or ""
            return
        read = subjects.read_legs(
            self.reader, self.window.start_at - _JOURNEY_MS, self.window.end_at + _JOURNEY_MS, self.now_at
        )
        for journey in journeys.journeys(map(rows.leg, read)):
            if journey.legs[0].direction != "outbound" and journey.begins_at >= self.window.start_at:
                who = next((leg.who for leg in journey.legs if leg.who), "")
                yield ("contact", journey.legs[0].id), journey.begins_at, who

    def visits(self) -> None:
        """Visits of articles."""
        if self.period.seen is not None:
            return
        self.found.articles = subjects.read_articles(self.reader)
        read = {row["id"]: row for row in subjects.read_visits(self.reader, self.window, self.now_at) if row["article"]}
        for id, posting in knowledge.post_visits(map(rows.visit, read.values())):
            keys = {"article": read[id]["article"], "topic": read[id]["topic"] or ""}
            self.found.rows["article_visit", id] = read[id]
            self.post(("article_visit", id), keys, (posting,))

    def post_time(self, agent: str, posting: Posting, unit: tuple[str, str]) -> None:
        """Place a stretch of an agent's time."""
        team = self.team_of(agent, posting.at)
        if posting.measure in self.measures and (self.period.seen is None or team in self.period.seen.teams):
            keys = {"agent": agent, "team": team, "site": self.period.directory.team_site.get(team, "")}
            self.found.placed.append(Placed(unit, posting.measure, posting.at, posting.amount, keys))


class Hours:
    """Business time by queue, else client, else centre."""

    def __init__(self, reader: Reader, period: Period, context: Context) -> None:
        if not context.calendars:
            facts = decided.read_facts(reader)
            context = replace(context, calendars=facts.calendars, queue_calendar=facts.queue_calendar)
        self._context = context.on_floor(belonging(period.directory))
        self._zones = subjects.read_calendar_zones(reader)
        self._period = period
        self._known: dict[tuple[str, str], BusinessTime] = {}

    def of(self, queue: str, client: str) -> BusinessTime:
        """The business time that a case keeps."""
        found = self._known.get((queue, client))
        if found is None:
            place = Place("queue", queue) if queue else Place("client", client) if client else WHOLE_CENTRE
            found = self._known[queue, client] = BusinessTime(self._opening(place), self._zone(queue))
        return found

    def _opening(self, place: Place) -> Callable[[str], Any]:
        return lambda on: self._context.opening(on, place)

    def _zone(self, queue: str) -> Any:
        directory = self._period.directory
        name = self._zones.get(self._context.queue_calendar.get(queue, ""), "")
        name = name or directory.site_zone.get(directory.queue_site.get(queue, ""), "")
        return clock.zone(name) if name else self._period.zone
