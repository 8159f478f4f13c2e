"""What a period tells beyond the live board: rows of cases, voice, knowledge and business become placed postings."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import leg_columns, loading, subjects
from supervisor.floor.case_columns import Source
from supervisor.floor.reader import Reader
from supervisor.history.around import SIDES, Around
from supervisor.history.beyond import added, added_customers, added_roster, veiled
from supervisor.history.beyond import cases as beyond_cases
from supervisor.history.beyond import contacts as beyond_contacts
from supervisor.history.beyond import customers as beyond_customers
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import roster as beyond_roster
from supervisor.history.beyond import rows as rows
from supervisor.history.beyond.hours import Hours
from supervisor.history.beyond.known import known
from supervisor.history.beyond.placements import INDEX, Keys, Placements, Unit
from supervisor.history.beyond.unit_rows import UnitRows
from supervisor.kpi import business, knowledge, many_contacts, voice
from supervisor.kpi.period_measures import AROUND, BY_ID
from supervisor.kpi.postings import NOBODY, Posting

if TYPE_CHECKING:
    from supervisor.history.beyond.days import Gaps, KeptDays
    from supervisor.history.beyond.held import Held
    from supervisor.history.period import Period

_HIDDEN: Final = ("queue", "client", "customer", "address", "journey", "contact", "case_id", "comment", "reason")
_OF_JOURNEYS: Final = frozenset(
    ("interactions", "given_up", "journeys_answered", "qualified", "journeys_of_people", "journey_people",
     "journeys_reached", "journey_wait_ms")
)  # fmt: skip
_OF_NOW: Final = frozenset(name for name, one in BY_ID.items() if one.rule == "now")
_FIRST: Final = beyond_days.BY_CHANNEL | {
    name for name in BY_ID if name.startswith("first_") and BY_ID[name].table == "contact"
}
_OF_ANYTHING: Final = beyond_days.BY_CHANNEL | {"interactions", "given_up"}
"""Of cases and of contacts, as far as a centre has them."""
_FOREVER_MS: Final = 2**62


@dataclass
class Beyond:
    """The placed postings of a period. `filled` are the tables that hold any row, and the facts that rows tell (see
    `known`); `days` the local days of the period; `articles` their titles.
    """

    placed: Placements = field(default_factory=Placements)
    filled: frozenset[str] = frozenset()
    kept: KeptDays | None = None
    """Days that count with their kept sums, and not with postings."""
    days: int = 1
    articles: dict[str, str] = field(default_factory=dict)
    rows: UnitRows = field(default_factory=UnitRows)

    def cells(self, unit: Unit) -> dict[str, Any]:
        """What a unit shows of itself."""
        row = self.rows.get(unit)
        return {name: row[name] for name in rows.SHOWN[unit[0]]} if row is not None else {}

    def texts(self, keys: Sequence[str]) -> dict[str, frozenset[str]]:
        """Per key every value that any posting has."""
        found = self.placed.texts(keys)
        kept = self.kept.texts() if self.kept is not None else {}
        return {key: texts | kept.get(key, frozenset()) for key, texts in found.items()}


def load(
    reader: Reader, period: Period, context: Context, measures: frozenset[str], fine: bool,
    *, sums_only: bool = False, keys: frozenset[str] | None = None, held: Held | None = None,
) -> Beyond:  # fmt: skip
    """Read and post what these measures need, as it stands at the period's present instant. `fine` cuts time at the
    quarter hours (for groups by time). With `sums_only` what adds up may be added up already, by these `keys` (None:
    all): there are no rows behind it then. What many periods have in common may be `held`."""
    desk = Desk(reader, period, context, measures, Beyond(filled=known(reader, measures)), held)
    desk.sum_up(sums_only, fine, keys)
    with loading.no_garbage_collection():
        _place(desk, fine)
    return desk.found


def placing(
    reader: Reader, period: Period, context: Context, measures: frozenset[str], source: Source | None = None
) -> Desk:
    """The desk that placed these measures of a period, with all that it read; of cases from a `source`."""
    desk = Desk(reader, period, context, measures, Beyond(filled=known(reader, measures)))
    desk.source = source or desk.source
    desk.leave_apart()
    with loading.no_garbage_collection():
        _place(desk, False)
    return desk


def load_between(
    reader: Reader, period: Period, context: Context, measures: frozenset[str], fine: bool, kept: tuple[KeptDays, Gaps],
    keys: frozenset[str] | None = None,
) -> Beyond:  # fmt: skip
    """As `load` of sums, where some days are kept: of what they hold only the stretches between them are read."""
    found = Beyond(filled=known(reader, measures), kept=kept[0])
    mine, apart = measures & beyond_days.KEPT, set(kept[0].apart())
    reading = {"contacts": Desk.contacts, "first": Desk.contacts, "cases": Desk.cases, "surveys": Desk.surveys}
    with loading.no_garbage_collection(), leg_columns.shared(reader):
        # All that contacts post is kept; of what cases post by channel nothing is.
        for some in beyond_cases.read_apart(measures - (mine - beyond_days.BY_CHANNEL), found.filled):
            desk = Desk(reader, period, context, some, found)
            desk.sum_up(True, fine, keys)
            _place(desk, fine, contacts=False)
        for part, gaps in kept[1].items():
            for gap in gaps:
                same = beyond_days.SAME.keys() if part == "cases" else set()
                of_part = mine & (beyond_days.MEASURES_OF[part] | same)
                desk = Desk(reader, replace(period, window=gap), context, of_part, found)
                desk.sum_up(True, fine, keys)
                left_out = desk.leave_apart()
                reading[part](desk)
                apart.update(left_out)
        if apart:
            desk = Desk(reader, period, context, mine - beyond_days.BY_CHANNEL, found)
            desk.sum_up(True, fine, keys)
            desk.without_surroundings()
            beyond_cases.DeskCases(desk, desk.source.of(sorted(apart))).place()
    return found


def _place(desk: Desk, fine: bool, *, contacts: bool = True) -> None:
    measures = desk.measures
    tables = {BY_ID[name].table for name in measures}
    desk.found.days = len(desk.days)
    if "case" in tables or measures & _OF_ANYTHING:
        desk.cases()
    if contacts and ("contact" in tables or measures & _OF_ANYTHING):
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
    if "customer" in tables and desk.period.seen is None:
        (added_customers if desk.sums_alone else beyond_customers).place(desk)
    if tables & {"shift", "agent_state"}:
        (added_roster if desk.sums_alone else beyond_roster).place(desk, fine)


class Desk:
    """Places the postings of one period, as far as they are wanted and in sight."""

    def __init__(
        self, reader: Reader, period: Period, context: Context, measures: frozenset[str], found: Beyond,
        held: Held | None = None,
    ) -> None:  # fmt: skip
        self.reader, self.period, self.measures, self.found, self.held = reader, period, measures, found, held
        self.window, self.now_at = period.window, period.now_at
        self.until_at = min(self.window.end_at, self.now_at + 1)
        first, last = (clock.to_local(at, period.zone).date() for at in (self.window.start_at, self.window.end_at - 1))
        self.days = [(first + timedelta(days=step)).isoformat() for step in range((last - first).days + 1)]
        found_days = [clock.day_of(first + timedelta(days=step), period.zone) for step in range(len(self.days))]
        self.local_days = [Window(day.start_at, day.end_at) for day in found_days]
        self.whole_days = Window(self.local_days[0].start_at, self.local_days[-1].end_at)
        self.end_on = (last + timedelta(days=1)).isoformat()
        self.hours = Hours(reader, period, context)
        self.around = Around(reader, period.zone, self.until_at, found.filled, period.seen)
        self._wanted = {name: INDEX[name] for name in measures}
        self._known_keys: dict[tuple[str, ...], dict[tuple[str, ...], int]] = {}
        self._teams: dict[str, tuple[list[int], list[str]]] = {}
        self._legs: dict[int, beyond_contacts.Legs] = {}
        self.leg_source = leg_columns.source_of(reader, self.now_at)
        self.slot_ms: int | None = None
        """How far apart in time postings are kept, where they may be added up."""
        self.sums_by: frozenset[str] | None = None
        """The keys by which sums alone are wanted; None for all."""
        self.source = Source(reader, self.now_at) if held is None else held.cases
        self._cases: beyond_cases.DeskCases | None = None
        self.apart: dict[str, int] | None = None
        """Where it is a dictionary: the cases that were left out, as they do not add up over days, with their rows."""
        self._surveys: list[dict[str, Any]] | None = None

    def sum_up(self, wanted: bool, fine: bool, keys: frozenset[str] | None = None) -> None:
        """Add up what adds up, by some keys; `fine` within quarter hours only."""
        self.slot_ms = (clock.INTERVAL_MS if fine else _FOREVER_MS) if wanted else None
        self.sums_by = keys if wanted else None
        if self.sums_by is not None and not self.sums_by.intersection(AROUND):
            self.without_surroundings()

    @property
    def sums_alone(self) -> bool:
        """Whether nobody opens rows, and nobody asks which rows a day was made of."""
        return self.slot_ms is not None and self.apart is None

    def leave_apart(self) -> dict[str, int]:
        """Place what adds up over days, by the keys that are kept; gives the dictionary in which the other cases will
        be."""
        self.without_surroundings()
        self.apart = {}
        return self.apart

    def without_surroundings(self) -> None:
        """Leave the keys empty that tell what a request stands around."""
        self.around = Around(self.reader, self.period.zone, self.until_at, frozenset())

    # Placing

    def post(self, unit: Unit, own: Keys, posted: Iterable[Posting], team: str = "") -> None:
        """Place postings of a unit with these keys; `team` is where the unit belongs if its agent is in none."""
        wanted, start_at, until_at = self._wanted, self.window.start_at, self.until_at
        placed, place = self.found.placed, -1
        known = self._known_keys.setdefault((*own.values(), team), {})
        mine = own.get("agent", "")
        for measure, at, amount, agent, band, quiet in posted:
            code = wanted.get(measure, -1)
            if code < 0 or not (start_at <= at < until_at or measure in _OF_NOW):
                continue
            agent = mine if not agent else "" if agent == NOBODY else agent
            belongs = self.team_of(agent, at) if agent else ""
            same = (agent, belongs, band, quiet)
            keys = known.get(same)
            if keys is None:
                keys = known[same] = self._place_of(own, agent, team if agent == mine else "", belongs, (band, quiet))
            if keys < 0:
                continue
            if place < 0:
                place = placed.unit(unit)
            placed.put(place, code, at, amount, keys)

    def _place_of(self, own: Keys, agent: str, team: str, belongs: str, bands: tuple[str, str]) -> int:
        """The place of a posting's keys; -1 where it is out of sight."""
        keys = self.seen_keys(own, agent, belongs or team, belongs)
        if keys is None:
            return -1
        if bands[0]:
            keys = {**keys, "age_band": bands[0], "quiet_band": bands[1]}
        return self.found.placed.keyed(keys)

    def team_of(self, agent: str, at: int) -> str:
        """The team of that instant, as `Period.team_of`."""
        known = self._teams.get(agent)
        if known is None:
            edges = sorted({edge for span in self.period.teams.get(agent, ()) for edge in span[:2]})
            known = self._teams[agent] = (edges, ["", *(self.period.team_of(agent, edge) for edge in edges)])
        edges, teams = known
        return teams[bisect_right(edges, at)]

    def seen_keys(self, own: Keys, agent: str, team: str, belongs: str) -> Keys | None:
        """The keys of a posting as far as they are in sight; None where it is not; `belongs` is the agent's team."""
        seen = self.period.seen
        keys = {**own, "agent": agent, "team": team}
        if seen is None:
            return keys
        if not seen.contact(own.get("queue") or None, own.get("client") or None):
            if belongs not in seen.own_teams:
                return None
            keys |= dict.fromkeys(("queue", "client", "site", "reason"), "")
        if belongs not in seen.teams:
            keys |= {"agent": "", "team": ""}
        return keys

    def shown(self, row: dict[str, Any]) -> dict[str, Any]:
        """The row as it may be seen: of work of a queue that is out of sight, nothing says whose or about what."""
        seen = self.period.seen
        if seen is None or seen.contact(row.get("queue"), row.get("client")):
            return row
        return row | {name: None for name in _HIDDEN if name in row}

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
            keys["customer_age"] = self.around.age(self.shown(row).get("customer"), at)
            keys |= {key: self.around.release(keys, at, side) for key, side in SIDES.items()}
        return keys

    def legs(self, first_contacts: bool, journeys: bool = False) -> beyond_contacts.Legs:
        """The legs of the period and around it: of first contacts as far as somebody may have come back."""
        if first_contacts:
            span = self.period.fcr_days * clock.DAY_MS + beyond_contacts.JOURNEY_MS
        else:
            span = beyond_contacts.JOURNEY_MS if journeys or self.measures & _OF_JOURNEYS else 0
        if span not in self._legs:
            self._legs[span] = beyond_contacts.Legs(self, span)
        return self._legs[span]

    def read_cases(self) -> beyond_cases.DeskCases:
        """The cases of the period."""
        if self._cases is None:
            self._cases = beyond_cases.read(self)
        return self._cases

    def read_surveys(self) -> list[dict[str, Any]]:
        """See `subjects.read_surveys`."""
        if self._surveys is None:
            self._surveys = veiled.surveys(self)
        return self._surveys

    def cases(self) -> None:
        """Cases, and what of interactions they are."""
        self.read_cases().place()

    def contacts(self) -> None:
        """Contacts: what each leg tells, each journey, and each customer's chain of them."""
        beyond_contacts.place(self, first_contacts=bool(self.measures & _FIRST))

    def surveys(self) -> None:
        """Surveys, of the contact's or case's queue and agent where they name none."""
        if self.sums_alone and added.surveys(self):
            return
        for row in self.read_surveys():
            unit = ("survey", row["id"])
            self.found.rows[unit] = self.shown(row)
            at = row["answered_at"] if row["answered_at"] is not None else row["asked_at"] or self.window.start_at
            self.post(unit, self._keys(row, "reason", at=at), voice.post(rows.survey(row)))

    def sales(self) -> None:
        """Sales and cancellations."""
        if self.sums_alone:
            added.sales(self)
            return
        for row in veiled.sales(self):
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
        if self.sums_alone:
            added.sessions(self)
        else:
            read = subjects.read_sessions(self.reader, self.window, self.now_at)
            for id, posting in knowledge.post_sessions(map(rows.session, read)):
                self.post(("self_service", id), {}, (posting,))
        if "requests_alone" not in self.measures:
            return
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
        legs = self.legs(first_contacts=bool(self.measures & _FIRST), journeys=True)
        whole, columns = legs.journeys, legs.columns
        begins_at, who = columns.begins_at[whole.first].tolist(), whole.who.tolist()
        came_in = (columns.direction[whole.first] != many_contacts.OUTBOUND).tolist()
        for leg, at, customer, wanted in zip(whole.first.tolist(), begins_at, who, came_in, strict=True):
            if wanted and self.window.start_at <= at < self.until_at:
                yield ("contact", legs.ids[leg]), at, legs.who.texts[customer] if customer >= 0 else ""

    def visits(self) -> None:
        """Visits of articles."""
        if self.period.seen is not None:
            return
        self.found.articles = subjects.read_articles(self.reader)
        if self.sums_alone and "article_cost_ms" not in self.measures:
            added.visits(self)
            return
        read = {row["id"]: row for row in subjects.read_visits(self.reader, self.window, self.now_at) if row["article"]}
        for id, posting in knowledge.post_visits(map(rows.visit, read.values())):
            keys = {"article": read[id]["article"], "topic": read[id]["topic"] or ""}
            self.found.rows["article_visit", id] = read[id]
            self.post(("article_visit", id), keys, (posting,))
