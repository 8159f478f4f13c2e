"""A period put together from kept days is the very one that the floor gives, whatever changed and whoever asks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import table
from supervisor.history.chains import Spans
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.history.units.columns import DayUnits
from supervisor.history.units.gathering import Wanted
from supervisor.history.units.source import KeptSource, source_of
from supervisor.kpi.legs import LEG, Legs, LegWords
from supervisor.settings import Settings
from tests.history.test_rolled_days import ZONES, Days, build

MINE = Settings()


def seeing(*scopes: tuple[str, str]) -> Context:
    """Somebody who sees only these."""
    grants = tuple(Grant("supervisor", kind, id) for kind, id in scopes)
    return Context(book_id="b", rights=Rights("p", "Pat", grants, proven=True))


EYES = (ALONE, ALONE, seeing(("team", "t1")), seeing(("client", "c1")), seeing(("site", "s2")),
        seeing(("team", "t2"), ("client", "c2")), seeing(("team", "nobody")))  # fmt: skip


class Wider(Days):
    """Also work that was never queued, contacts of other clients than their queue's, and those that last for days."""

    def leg(self) -> None:
        super().leg()
        rnd = self.random
        at = self.now_at - rnd.choice((0, HOUR_MS, 9 * HOUR_MS, DAY_MS, 2 * DAY_MS))
        more: dict[str, Any] = rnd.choice((
            {"queue": None, "direction": "outbound", "queued_at": None, "answered_at": at, "outcome": "answered",
             "ended_at": rnd.choice((None, at + 5, at + DAY_MS)), "agent": rnd.choice(("a1", "a2"))},
            {"queue": None, "direction": "outbound", "queued_at": None, "answered_at": None, "agent": None,
             "outcome": "withdrawn", "ended_at": at},
            {"queue": "q2", "direction": "inbound", "queued_at": None, "answered_at": at, "agent": "a1"},
            {"queue": "q1", "queued_at": at, "client": rnd.choice(("c1", "c2", "", None)), "channel": "email"},
            {"queue": "q2", "queued_at": at, "answered_at": at + 9, "ended_at": at + 9 + rnd.choice((3, 60)) * HOUR_MS,
             "wrapped_at": None, "wrap_ms": rnd.choice((None, HOUR_MS)), "agent": "a3", "outcome": "answered"},
        ))  # fmt: skip
        if rnd.random() < 0.5:
            self.write("contact", {"id": f"w{rnd.randint(0, 30)}", **more}, "UPSERT")


class Counted:
    """A source that remembers how many days it gave."""

    def __init__(self, source: KeptSource | None) -> None:
        self._source, self.given = source, 0

    def days(self, wanted: Wanted) -> list[DayUnits]:
        found = list(self._source.days(wanted)) if self._source is not None else []
        self.given += len(found)
        return found

    def damaged(self, error: Any) -> None:
        raise error


def texts_of(legs: Legs, words: LegWords) -> dict[str, list[Any]]:
    """The columns of contacts with texts for codes; of addresses whether there is one."""
    found: dict[str, list[Any]] = {name: legs[name].tolist() for name in LEG.names or ()}
    for name in ("queue", "client", "agent"):
        found[name] = [None if code < 0 else getattr(words, name).text(code) for code in found[name]]
    return found | {"address": [code >= 0 for code in found["address"]]}


def stretches(spans: Spans) -> list[tuple[Any, ...]]:
    columns = (spans.agent, spans.from_at, spans.to_at, spans.state, spans.unseen)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return sorted((spans.agents[agent], *rest) for agent, *rest in rows)


def told(period: Period) -> dict[str, Any]:
    """All that a period says, whatever its codes are."""
    words = period.words
    known = {name: frozenset(getattr(words, name).texts) for name in ("queue", "client", "agent")}
    return {
        "legs": texts_of(period.legs, words),
        "broken": texts_of(period.broken, words),
        "spans": stretches(period.spans),
        "segments": period.segments,
        "known": known,
        **{name: getattr(period, name) for name in ("unknown", "directory", "teams", "seen", "shifts")},
    }


def compare(reader: Reader, cache: Path, writer: Days, at: int) -> int:
    """Hold some periods against the floor; gives how many kept days they took."""
    rnd, zone = writer.random, writer.zone
    today = clock.day_window(at, zone)
    used = 0
    for context in rnd.sample(EYES, 3):
        begin = clock.day_window(today.start_at - rnd.randint(0, 9) * DAY_MS, zone).start_at
        begin += rnd.choice((0, 0, 5 * HOUR_MS))
        end = rnd.choice((today.start_at, today.end_at, at, today.start_at - 2 * DAY_MS + 7))
        mine = Settings({"service_level_ms": rnd.choice((20_000, 4_999))})
        asked = (Window(begin, max(end, begin + 1)), at, zone, mine, context)
        source = Counted(source_of(reader, cache, zone))
        found = history.load(reader, *asked, source=source)
        used += source.given
        assert told(found) == told(history.load(reader, *asked)), (asked, source.given)
    return used


FILTERS: tuple[dict[str, frozenset[str]], ...] = (
    {}, {"queue": frozenset(("q1", ""))}, {"agent": frozenset(("a1",))}, {"agent": frozenset(("a3", ""))},
    {"team": frozenset(("t1",))}, {"team": frozenset(("", "t2"))}, {"queue": frozenset(("q2",)),
    "agent": frozenset(("a2", "a3"))}, {"client": frozenset(("c2",)), "queue": frozenset(("q2", "q1"))},
)  # fmt: skip
BYS: tuple[tuple[str, ...], ...] = ((), ("queue",), ("agent",), ("team",), ("agent", "day"), ("hour",))


def ask(reader: Reader, cache: Path, writer: Days, at: int) -> None:
    """Hold figures of a part of the floor, and the rows behind them, against the floor."""
    rnd, zone = writer.random, writer.zone
    begin = clock.day_window(clock.day_window(at, zone).start_at - rnd.randint(1, 9) * DAY_MS, zone).start_at
    for context in rnd.sample(EYES, 2):
        asked = Asked(Window(begin, at), at, zone, rnd.choice(BYS), table.ON_BOARD, rnd.choice(FILTERS))
        with_days, without = (Past(reader, MINE, context, folder) for folder in (cache, None))
        assert with_days.kpis(asked) == without.kpis(asked), asked
        known_ids, all_ids = (table.known_ids(past.load(asked)[0]) for past in (with_days, without))
        for key in all_ids:
            named = asked.filters.get(key, all_ids[key])
            assert known_ids[key] & named == all_ids[key] & named, (key, asked)
        one = asked._replace(wanted=(rnd.choice(("answered", "aht", "service_level", "occupancy", "max_wait")),))
        found, known = with_days.rows(one), without.rows(one)
        assert sorted(map(repr, found)) == sorted(map(repr, known)), one
        assert [row for row in found if row.get("unit") == "contact"] == [
            row for row in known if row.get("unit") == "contact"
        ]


def follow(seed: int, zone: str, rounds: int) -> int:
    used = 0
    with tempfile.TemporaryDirectory() as folder:
        writer, cache = Wider(Path(folder) / "floor", seed, zone), Path(folder)
        try:
            for _ in range(rounds):
                for _ in range(writer.random.choice((1, 4, 12))):
                    writer.step()
                    writer.now_at += writer.random.choice((0, 1_000, 60_000, HOUR_MS // 4, 9 * HOUR_MS))
                with Reader(writer.path) as reader:
                    at = writer.now_at + writer.random.choice((0, 0, 0, -1, 40_000, -2 * HOUR_MS, -30 * HOUR_MS))
                    used += compare(reader, cache, writer, at)
                    if writer.random.random() < 0.7:
                        build(reader, cache, at, zone)
                        used += compare(reader, cache, writer, at)
                        ask(reader, cache, writer, at)
        finally:
            writer.connection.close()
    return used


@settings(max_examples=4)
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(ZONES))
def test_random_days_with_late_changes(seed: int, zone: str) -> None:
    follow(seed, zone, 5)


@pytest.mark.parametrize("zone", ZONES)
def test_kept_days_are_used(zone: str) -> None:
    assert follow(1, zone, 5) > 10
