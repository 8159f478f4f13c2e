"""A period put together from kept days is the very one that the floor gives, whatever changed and whoever asks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
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
from supervisor.history.kept import building, rolled, standing
from supervisor.history.kept import shelf as shelves
from supervisor.history.past import Asked, Past
from supervisor.history.period import Period
from supervisor.history.units import columns
from supervisor.history.units.columns import DayUnits
from supervisor.history.units.gathering import Wanted
from supervisor.history.units.source import KeptSource, source_of
from supervisor.kpi.legs import LEG, NULL, READ, Legs, LegWords, as_of, encode
from supervisor.kpi.measures import JUDGED
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


def sound_in_time(broken: Legs) -> Legs:
    """Without those that ended before they began: such a one lives on no day, so it depends on the stretch whether it
    is read, and it is of no use to anybody."""
    done_at = np.where(broken["wrapped_at"] != NULL, broken["wrapped_at"], broken["ended_at"])
    begins_at = broken["queued_at"]
    for name in ("answered_at", "ended_at"):
        begins_at = np.where(begins_at != NULL, begins_at, broken[name])
    found: Legs = broken[(done_at == NULL) | (done_at >= begins_at)]
    return found


def stretches(spans: Spans) -> list[tuple[Any, ...]]:
    """Stretches by agent and time; those of one state that touch are one: a chain of several contacts is cut anew where
    it is folded from another day on."""
    columns = (spans.agent, spans.from_at, spans.to_at, spans.state, spans.unseen)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    found: list[tuple[Any, ...]] = []
    for agent, since, until, *said in sorted((spans.agents[agent], *rest) for agent, *rest in rows):
        if found and found[-1][0] == agent and found[-1][2] == since and [*found[-1][3:]] == said:
            since = found.pop()[1]
        found.append((agent, since, until, *said))
    return found


def told(period: Period) -> dict[str, Any]:
    """All that a period says, whatever its codes are."""
    words = period.words
    return {
        "legs": texts_of(period.legs, words),
        "broken": texts_of(sound_in_time(period.broken), words),
        "spans": stretches(period.spans),
        "segments": period.segments,
        **{name: getattr(period, name) for name in ("unknown", "directory", "teams", "seen", "shifts")},
    }


def known(period: Period) -> set[tuple[str, str]]:
    """The words that a period has."""
    return {(name, text) for name in ("queue", "client", "agent") for text in getattr(period.words, name).texts}


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
        plain = history.load(reader, *asked)
        assert told(found) == told(plain), (asked, source.given)
        assert known(found) <= known(plain), "no names but those of contacts in sight"
        if found.seen is not None:
            everything = history.load(reader, *asked[:4])
            assert texts_of(found.legs, found.words) == row_by_row(reader, found, everything), asked
    return used


def row_by_row(reader: Reader, narrowed: Period, everything: Period) -> dict[str, list[Any]]:
    """The contacts in sight of all that there are, each asked for by itself."""
    seen = narrowed.seen
    assert seen is not None

    def own(agent: str, at: int | None) -> bool:
        return everything.team_of(agent, narrowed.window.start_at if at is None else at) in seen.own_teams

    names = ", ".join(f'"{name}"' for name in READ)
    there = {*everything.legs["pk"].tolist(), *everything.broken["pk"].tolist()}
    rows = [row for row in reader.query(f"SELECT {names} FROM contact ORDER BY pk") if row[0] in there]
    words = LegWords()
    legs = encode(seen.rows(rows, own_agent=own), words)
    legs = as_of(legs[legs["broken"] == 0], narrowed.now_at)
    assert narrowed.targets is not None
    narrowed.targets.apply(legs, words.queue)
    return texts_of(legs, words)


FILTERS: tuple[dict[str, frozenset[str]], ...] = (
    {}, {"queue": frozenset(("q1", ""))}, {"agent": frozenset(("a1",))}, {"agent": frozenset(("a3", ""))},
    {"team": frozenset(("t1",))}, {"team": frozenset(("", "t2"))}, {"queue": frozenset(("q2",)),
    "agent": frozenset(("a2", "a3"))}, {"client": frozenset(("c2",)), "queue": frozenset(("q2", "q1"))},
)  # fmt: skip
BYS: tuple[tuple[str, ...], ...] = ((), ("queue",), ("agent",), ("team",), ("agent", "day"), ("hour",), ("day",),
                                    ("queue", "week"))  # fmt: skip


def ask(reader: Reader, cache: Path, writer: Days, at: int) -> None:
    """Hold figures of a part of the floor, and the rows behind them, against the floor."""
    rnd, zone = writer.random, writer.zone
    begin = clock.day_window(clock.day_window(at, zone).start_at - rnd.randint(1, 9) * DAY_MS, zone).start_at
    for context in rnd.sample(EYES, 2):
        asked = Asked(Window(begin, at), at, zone, rnd.choice(BYS), table.ON_BOARD, rnd.choice(FILTERS))
        mine = Settings({"service_level_ms": rnd.choice((20_000, 4_999)), "short_abandon_ms": rnd.choice((5_000, 700))})
        with_days, without = (Past(reader, mine, context, folder) for folder in (cache, None))
        assert with_days.kpis(asked) == without.kpis(asked), asked
        known_ids, all_ids = (table.known_ids(past.load(asked)[0]) for past in (with_days, without))
        for key in asked.filters or all_ids:
            named = asked.filters.get(key, all_ids[key])
            assert known_ids[key] & named == all_ids[key] & named, (key, asked)
        one = asked._replace(wanted=(rnd.choice(("answered", "aht", "service_level", "handled", "max_wait")),))
        found, known = with_days.rows(one), without.rows(one)
        assert sorted(map(repr, found)) == sorted(map(repr, known)), one
        assert [row for row in found if row.get("unit") == "contact"] == [
            row for row in known if row.get("unit") == "contact"
        ]
        if known:
            group = {key: rnd.choice(known)[key] for key in asked.by}
            alone = (of_group(past.rows(one, group=group), group) for past in (with_days, without))
            assert next(alone) == of_group(found, group), (one, group)
            assert next(alone) == of_group(known, group), (one, group)


def of_group(rows: list[dict[str, Any]], group: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of one group."""
    return [row for row in rows if all(row[key] == value for key, value in group.items())]


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


@settings(max_examples=2)
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(ZONES))
def test_random_days_with_late_changes(seed: int, zone: str) -> None:
    follow(seed, zone, 5)


@pytest.mark.parametrize("zone", ZONES)
def test_kept_days_are_used(zone: str) -> None:
    assert follow(1, zone, 5) > 10


@pytest.fixture
def week(tmp_path: Path) -> Wider:
    """A floor of some days that are kept."""
    writer = Wider(tmp_path / "floor", 8, "UTC")
    for _ in range(60):
        writer.step()
        writer.now_at += HOUR_MS
    with Reader(writer.path) as reader:
        _, made = build(reader, tmp_path, writer.now_at)
    assert made.made > 1
    return writer


def taken(writer: Days, cache: Path, mine: Settings = MINE, context: Context = ALONE) -> int:
    """How many kept days a long period takes; what it says is what the floor says."""
    with Reader(writer.path) as reader:
        asked = (Window(writer.now_at - 30 * DAY_MS, writer.now_at), writer.now_at, writer.zone, mine, context)
        source = source_of(reader, cache, writer.zone)
        counted = Counted(source)
        period = history.load(reader, *asked, source=counted)
        assert told(period) == told(history.load(reader, *asked))
        assert told(history.load(reader, *asked, source=source)) == told(period)
    return counted.given


def test_other_thresholds_take_the_same_days(week: Wider, tmp_path: Path) -> None:
    """The contacts of a day are what they are, whatever they are judged by; the sums are not."""
    mine, at = Settings({"service_level_ms": 7_000}), week.now_at - 2 * DAY_MS
    for number, wait_ms in enumerate((6_999, 7_000, 7_001, 20_000)):
        told = {"queued_at": at, "answered_at": at + wait_ms, "ended_at": at + 60_000, "wrap_ms": 0}
        week.write("contact", {"id": f"k{number}", "queue": "q9", "outcome": "answered", **told}, "UPSERT")
    with Reader(week.path) as reader:
        build(reader, tmp_path, week.now_at)
        window = Window(week.now_at - 9 * DAY_MS, week.now_at)
        asked = Asked(window, week.now_at, week.zone, ("queue",), ("answered", "service_level"), {})
        found = Past(reader, mine, ALONE, tmp_path)
        assert found.kpis(asked) == Past(reader, mine).kpis(asked)
        of_queue = asked._replace(filters={"queue": frozenset(("q9",))})
        assert [one.kpis(of_queue)[0]["service_level"].value for one in (found, Past(reader, MINE))] == [0.5, 1.0]
        assert hows(found, asked) == {standing.BOTH}
        assert hows(found, asked._replace(wanted=("answered", "asa"))) == {standing.SUMS}, "no threshold matters"
    assert taken(week, tmp_path, mine) == taken(week, tmp_path) > 1


def test_work_of_elsewhere_is_found_by_its_missing_queue(week: Wider, tmp_path: Path) -> None:
    """Who sees a team sees its work without the queue that it came from; also with a filter for work without one."""
    at = week.now_at - 2 * DAY_MS
    week.write("team_membership", {"id": "t9", "agent": "a9", "team": "t1", "from_at": 0, "to_at": None}, "UPSERT")
    told = {"queue": "q9", "queued_at": at, "answered_at": at, "ended_at": at, "wrap_ms": 0, "outcome": "answered"}
    week.write("contact", {"id": "k9", "agent": "a9", **told}, "UPSERT")
    filters = {"queue": frozenset(("",))}
    with Reader(week.path) as reader:
        build(reader, tmp_path, week.now_at)
        asked = Asked(Window(at - DAY_MS, week.now_at), week.now_at, week.zone, ("agent",), ("handled",), filters)
        for folder in (tmp_path, None):
            past = Past(reader, MINE, seeing(("team", "t1")), folder)
            assert {row["agent"]: row["handled"].value for row in past.kpis(asked)}["a9"] == 1
            assert [row["contact"] for row in past.rows(asked._replace(wanted=("handled",))) if row["agent"] == "a9"]


def hows(past: Past, asked: Asked) -> set[str]:
    """How the kept days of a period answer a question."""
    told, waits = past.told(asked)
    frame = past.frame(asked)
    sums = frame.seen is None and rolled.answers(asked.by, dict(asked.filters), told, waits, frame)
    shelf = building.shelf(past.reader, past.cache or Path(), asked.zone)
    assert shelf is not None
    needs = standing.Needs(sums, bool(told & JUDGED), rolled.asks_teams(asked.by, dict(asked.filters), told))
    return {one.how for one in standing.standing(past.reader, shelf, frame, needs)}


def test_keys_that_no_sums_are_kept_by_are_answered_day_by_day(week: Wider, tmp_path: Path) -> None:
    with Reader(week.path) as reader:
        window = Window(week.now_at - 9 * DAY_MS, week.now_at)
        for by, context in ((("agent", "interval"), ALONE), (("queue",), seeing(("team", "t1")))):
            asked = Asked(window, week.now_at, week.zone, by, ("handled", "aht", "occupancy", "max_wait"), {})
            found = Past(reader, MINE, context, tmp_path)
            assert hows(found, asked) == {standing.COLUMNS}
            one = found.find(asked)
            assert one.live is not None
            assert not len(one.period.legs), "nothing was read at once"
            assert one.kpis(asked) == Past(reader, MINE, context).kpis(asked)


def test_who_sees_a_part_makes_and_takes_whole_days(week: Wider, tmp_path: Path) -> None:
    context, mine = seeing(("team", "t1")), tmp_path / "mine"
    with Reader(week.path) as reader:
        shelf = building.shelf(reader, mine, week.zone)
        assert shelf is not None
        assert not building.build(reader, shelf, week.now_at, week.zone, MINE, seeing()).made, "who sees nothing"
        assert building.build(reader, shelf, week.now_at, week.zone, MINE, context).made > 1
        names = shelf.names()
        again = building.build(reader, shelf, week.now_at, week.zone, MINE, seeing(("client", "c2")))
        assert (again.made, again.kept) == (0, len(names)), "the same for everybody"
    assert taken(week, mine, context=context) == taken(week, mine) == len(names)


def test_damaged_columns_are_not_believed(week: Wider, tmp_path: Path) -> None:
    """Three days are damaged: one is asked again, without it; in the end the floor tells, and nothing is wrong."""
    before = taken(week, tmp_path)
    paths = sorted(tmp_path.rglob("*.day"))
    for path in paths[:2]:
        whole = bytearray(path.read_bytes())
        at = whole.rindex(b'{"queue":[')  # the texts of the columns
        whole[at : at + 4] = b"????"
        path.write_bytes(bytes(whole))
    with Reader(week.path) as reader:
        asked = (Window(week.now_at - 30 * DAY_MS, week.now_at), week.now_at, week.zone, MINE)
        for _ in range(3):
            found = history.load(reader, *asked, source=source_of(reader, tmp_path, week.zone))
            assert told(found) == told(history.load(reader, *asked))
        assert not [path for path in paths[:2] if path.exists()]
    assert taken(week, tmp_path) == before - 2
    with Reader(week.path) as reader:
        build(reader, tmp_path, week.now_at)
    assert taken(week, tmp_path) == before


def test_without_room_sums_are_kept_alone(week: Wider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "_LEAST_FREE", 2**80)
    with Reader(week.path) as reader:
        shelf, made = build(reader, tmp_path / "full", week.now_at)
        assert made.made == len(shelf.names()) > 1
        assert not any(day.units for on in shelf.names() if (day := shelf.day(on)))
        asked = Asked(Window(week.now_at - 9 * DAY_MS, week.now_at), week.now_at, week.zone, (), ("answered",), {})
        assert Past(reader, MINE, ALONE, tmp_path / "full").find(asked).live is not None
    assert taken(week, tmp_path / "full") == 0


def test_no_columns_without_a_change_log(week: Wider, tmp_path: Path) -> None:
    week.connection.execute("DROP TABLE change")
    for (name,) in week.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        week.connection.execute(f'DROP TRIGGER "{name}"')
    with Reader(week.path) as reader:
        assert source_of(reader, tmp_path, week.zone) is None


DAY = 1_700_006_400_000


def row(**told: Any) -> tuple[Any, ...]:
    known = {"pk": 7, "channel": "voice", "direction": "inbound", **told}
    return tuple(known.get(name) for name in READ)


def columns_of(legs: Legs, words: LegWords, spans: Spans) -> DayUnits:
    arrays = columns.arrays_of(legs, words, spans, DAY, DAY + DAY_MS)
    return DayUnits(DAY, DAY + DAY_MS, (), lambda names: {name: arrays[name] for name in names})


def some_time(*rows: tuple[int, int, int, int]) -> Spans:
    agent, since, until, state = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    return Spans(["a1", "a2", "a3"], agent, since, until, state, np.zeros(len(rows), dtype=np.bool_))


def test_columns_give_back_what_was_put_in() -> None:
    """Instants far before and after the day, blanks, texts with quotes, and what breaks the contract."""
    words = LegWords()
    legs = encode(
        [
            row(pk=2**40, queue="q\"1'", queued_at=DAY, answered_at=DAY + 5, ended_at=DAY + 900, agent="a1", talk_ms=7),
            row(pk=2**40 + 9, queue="q2", queued_at=DAY - 40 * DAY_MS, address="1", callback_due_at=DAY + 90 * DAY_MS),
            row(pk=2**40 + 3, queue="q2", queued_at="soon", client="כלל", flags="wrap_unknown"),
            row(pk=3, direction="outbound", answered_at=DAY - 1, agent="a2", outcome="answered", wrap_ms=2**40),
        ],
        words,
    )
    legs["address"] = np.minimum(legs["address"], 0)
    day = columns_of(legs, words, some_time((0, DAY, DAY + 5, 3)))
    again, known = np.zeros(len(day), dtype=LEG), LegWords()
    day.fill(again, known, columns.Taken(), whole=True)
    assert texts_of(again, known) == texts_of(legs, words)
    assert day.begun_before().tolist() == [1, 2, 3], "one of them says of no time when it began"
    assert day.queued_before(DAY - 50 * DAY_MS).tolist() == [1]
    assert day.queued_before(DAY - 5).tolist() == []
    assert [day.missing(name).tolist() for name in ("queued_at", "wrap_ms", "hold_ms")] == [
        [False, False, True, True], [True, True, True, False], [True] * 4]  # fmt: skip


def test_an_instant_takes_four_bytes_and_nothing_none() -> None:
    words = LegWords()
    legs = encode([row(pk=one, queue="q1", queued_at=DAY + one * 60_000) for one in range(1, 1001)], words)
    spans = some_time(*((0, DAY + one, DAY + one + 1, one % 3) for one in range(999)), (0, DAY + 999, DAY + DAY_MS, 1))
    arrays = columns.arrays_of(legs, words, spans, DAY, DAY + DAY_MS)
    sizes = {name.removeprefix("units."): array.nbytes for name, array in arrays.items()}
    assert (sizes["leg.queued_at"], sizes["leg.pk"], sizes["leg.answered_at"]) == (4_000, 2_000, 0)
    assert (sizes["leg.queue"], sizes["leg.channel"], sizes["leg.broken"]) == (1, 1, 1), "all say the same"
    assert sum(size for name, size in sizes.items() if name.startswith("time.")) < 4 * 1_000, "2 for when, 1 for what"


def test_a_stretch_over_midnight_is_one(tmp_path: Path) -> None:
    """Available from eight in the evening to four in the morning, on days of which none, one or both are kept."""
    writer = Days(tmp_path / "floor", 2, "UTC")
    begins = clock.day_window(writer.now_at, writer.zone).start_at
    for agent, hour, state in (("a1", 20, "available"), ("a1", 28, "offline"), ("a2", 0, "break"), ("a2", 50, "lunch")):
        values = {"id": f"{agent}{hour}", "agent": agent, "at": begins + hour * HOUR_MS, "state": state}
        writer.write("agent_state", values, "UPSERT")
    now_at, window = begins + 5 * DAY_MS, Window(begins, begins + 2 * DAY_MS)
    with Reader(writer.path) as reader:
        for days in (0, 1, 2):
            part = Window(begins, begins + days * DAY_MS)
            shelf = building.shelf(reader, tmp_path, writer.zone)
            assert shelf is not None
            building.build(reader, shelf, now_at, writer.zone, MINE, window=part)
            source = Counted(source_of(reader, tmp_path, writer.zone))
            found = history.load(reader, window, now_at, writer.zone, MINE, source=source)
            assert source.given == days
            hours = [(agent, (since - begins) // HOUR_MS, (until - begins) // HOUR_MS)
                     for agent, since, until, *_ in stretches(found.spans)]  # fmt: skip
            assert hours == [("a1", 20, 28), ("a1", 28, 48), ("a2", 0, 48)]
