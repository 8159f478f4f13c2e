"""What is kept of past days beyond the live board says what the floor says: after every change, by every key."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history import asking
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import making as beyond_making
from supervisor.history.kept import building
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, HOUR, REASONS, START, Rows

NAMES = tuple(
    name
    for kpi in catalogue.KPIS
    if not kpi.live
    and kpi.id != "arpu"
    and {measure for measure in asking.Asked(kpi).measures if measure in beyond_days.KEPT}
    for name in asking.names_of(kpi)
)
SPLITS = ((), ("queue",), ("client",), ("site",), ("channel",), ("agent",), ("team",), ("reason",), ("priority",),
          ("day",), ("clock_hour",), ("weekday",), ("month",), ("week",), ("queue", "reason"), ("agent", "day"),
          ("team", "priority"), ("customer_age",), ("hour",))  # fmt: skip
FILTERS: tuple[dict[str, frozenset[str]], ...] = (
    {}, {}, {"queue": frozenset(("q1",))}, {"team": frozenset(("t1",))}, {"agent": frozenset(("a1", ""))},
    {"reason": frozenset(("billing",))}, {"weekday": frozenset(("2", "3"))},
)  # fmt: skip
ZONES = ("UTC", "Asia/Jerusalem", "Australia/Lord_Howe")
NOW = START + 26 * DAY
_TOUCHED = ("contact", "case", "case_event", "message", "survey", "team_membership", "queue", "customer")
_VALUES: dict[str, dict[str, tuple[Any, ...]]] = {
    "contact": {"agent": ("a1", "a2", None), "reason": REASONS, "queue": ("q1", "q2", None), "wrap_ms": (None, 7_000),
                "customer": ("k1", "k2", None), "journey": ("j1", "j2", None), "resolved": (None, 0, 1)},
    "case": {"agent": ("a1", "a2", None), "priority": ("high", None), "given_up": (None, 1), "merged_into": (None, "x"),
             "update_target_ms": (None, HOUR), "customer": ("k1", None), "status": ("open", "solved")},
    "case_event": {"status": ("open", "solved", "closed"), "waiting_on": ("customer", None)},
    "message": {"author": ("customer", "agent"), "public": (0, 1, None), "agent": ("a1", "a2")},
    "survey": {"csat": (1, 5, None), "nps": (0, 10, None), "agent": ("a1", None)},
    "team_membership": {"team": ("t1", "t2")},
    "queue": {"site": ("s1", "s2"), "client": ("c1", "c2", None), "channel": ("email", "chat")},
    "customer": {"since_on": ("2026-03-01", None)},
}  # fmt: skip
_INSTANTS = {"contact": ("queued_at", "answered_at", "ended_at"), "case": ("opened_at", "resolved_at", "closed_at"),
             "case_event": ("at",), "message": ("at",), "survey": ("asked_at", "answered_at")}  # fmt: skip


class Changing(Rows):
    """A floor of random rows that are changed later on."""

    def __init__(self, path: Path, seed: int) -> None:
        super().__init__(path, seed)
        self.connection = sqlite3.connect(path, isolation_level=None)

    def ids(self, table: str) -> list[str]:
        return [row[0] for row in self.connection.execute(f'SELECT id FROM "{table}" ORDER BY pk')]

    def change(self) -> None:
        """One late change of some row."""
        rnd = self.random
        if rnd.random() < 0.3:
            self._add()
            return
        table = rnd.choice(_TOUCHED)
        known = self.ids(table)
        if not known:
            return
        id = rnd.choice(known)
        if rnd.random() < 0.15:
            self.connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (id,))
        elif table in _INSTANTS and rnd.random() < 0.5:
            name, by = rnd.choice(_INSTANTS[table]), rnd.choice((-9 * DAY, -DAY, -1, 1, HOUR, DAY, 2 * DAY, 9 * DAY))
            self.connection.execute(f'UPDATE "{table}" SET {name} = {name} + ? WHERE id = ?', (by, id))
        elif rnd.random() < 0.1:
            names = [row[1] for row in self.connection.execute(f'PRAGMA table_info("{table}")') if row[1] != "pk"]
            same = ", ".join(f'"{name}"' for name in names)
            sql = f'INSERT OR REPLACE INTO "{table}" ({same}) SELECT {same} FROM "{table}" WHERE id = ?'
            self.connection.execute(sql, (id,))
        else:
            name, values = rnd.choice(list(_VALUES[table].items()))
            self.connection.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE id = ?', (rnd.choice(values), id))

    def _add(self) -> None:
        calls, made = self.ids("contact"), self.ids("case")
        what = self.random.randint(0, 3)
        if what == 0:
            self._call()
        elif what == 1:
            self._case(calls)
        elif what == 2:
            self._survey(self.random.choice([*calls, "contact9999", None]), self.random.choice([*made, None]))
        elif made:
            self.put("message", case_id=self.random.choice(made), at=self.at(), author="agent", agent="a2", public=1)


def compare(reader: Reader, cache: Path, rows: Changing, zone: ZoneInfo, now_at: int) -> int:
    """Hold some questions against the floor; gives of how many days they were told by what is kept."""
    rnd = rows.random
    begin = clock.day_window(START + rnd.randint(-4, 8) * DAY, zone).start_at + rnd.choice((0, 0, 0, 5 * HOUR))
    window = Window(begin, begin + rnd.choice((DAY, 3 * DAY, 9 * DAY, 30 * DAY)))
    used = 0
    for by in rnd.sample(SPLITS, 4):
        wanted = tuple(rnd.sample(NAMES, 30))
        asked = Asked(window, now_at, zone, by, wanted, rnd.choice(FILTERS))
        found = Past(reader, Settings(), ALONE, cache).find(asked)
        used += len(found.period.beyond.kept.days) if found.period.beyond and found.period.beyond.kept else 0
        told, plain = found.kpis(asked), Past(reader, Settings()).kpis(asked)
        assert len(told) == len(plain), (by, asked)
        for mine, theirs in zip(told, plain, strict=True):
            assert mine == theirs, (
                by,
                {name: (mine[name], theirs[name]) for name in mine if mine[name] != theirs[name]},
            )
    return used


def build(reader: Reader, cache: Path, now_at: int, zone: ZoneInfo) -> building.Made:
    shelf = building.shelf(reader, cache, zone)
    assert shelf is not None
    return beyond_making.build(reader, shelf, now_at, zone, Settings(), ALONE)


def follow(seed: int, zone: str, rounds: int) -> int:
    used = 0
    with tempfile.TemporaryDirectory() as folder:
        rows, cache = Changing(Path(folder) / "a.floor", seed), Path(folder)
        try:
            for _ in range(rounds):
                with Reader(rows.path) as reader:
                    now_at = NOW + rows.random.choice((0, 0, 0, -1, -16 * DAY, 40 * DAY))
                    build(reader, cache, now_at, ZoneInfo(zone))
                    used += compare(reader, cache, rows, ZoneInfo(zone), now_at)
                for _ in range(rows.random.choice((1, 1, 2, 6))):
                    rows.change()
                with Reader(rows.path) as reader:
                    used += compare(reader, cache, rows, ZoneInfo(zone), NOW)
        finally:
            rows.connection.close()
    return used


@settings(max_examples=2)
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(ZONES))
def test_random_floors_with_late_changes(seed: int, zone: str) -> None:
    follow(seed, zone, 3)


@pytest.mark.parametrize("zone", ZONES)
def test_kept_parts_are_used(zone: str) -> None:
    assert follow(1, zone, 2) > 20


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Changing]:
    """A floor whose days are kept."""
    rows = Changing(tmp_path / "a.floor", 3)
    with Reader(rows.path) as reader:
        assert build(reader, tmp_path, NOW, ZoneInfo("UTC")).made > 10
    yield rows
    rows.connection.close()


def asked(by: tuple[str, ...] = (), wanted: tuple[str, ...] = NAMES) -> Asked:
    return Asked(Window(START, START + 7 * DAY), NOW, ZoneInfo("UTC"), by, wanted, {})


def parts_used(reader: Reader, cache: Path, mine: Settings, context: Context = ALONE) -> frozenset[str]:
    """The parts that answered; whatever it is, the figures are those of the floor."""
    found = Past(reader, mine, context, cache).find(asked())
    assert found.kpis(asked()) == Past(reader, mine, context).kpis(asked())
    kept = found.period.beyond.kept if found.period.beyond else None
    return frozenset(part for day in kept.days for part in day.parts) if kept else frozenset()


def test_what_was_made_under_other_decisions_is_not_used(floor: Changing, tmp_path: Path) -> None:
    """Another window of first contacts changes those only, other opening hours the cases only."""
    everything = frozenset(beyond_days.MEASURES_OF)
    with Reader(floor.path) as reader:
        assert parts_used(reader, tmp_path, Settings()) == everything
        assert parts_used(reader, tmp_path, Settings({"fcr_days": 2})) == everything - {"first"}
    floor.put("calendar", id="c:1", zone="UTC", weekday=1, opens="09:00", closes="17:00")
    with Reader(floor.path) as reader:
        assert parts_used(reader, tmp_path, Settings()) == everything - {"cases"}


def test_who_sees_a_part_of_the_centre_asks_the_floor(floor: Changing, tmp_path: Path) -> None:
    context = Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True))
    with Reader(floor.path) as reader:
        assert not parts_used(reader, tmp_path, Settings(), context)


def test_a_damaged_part_is_not_believed(floor: Changing, tmp_path: Path) -> None:
    for place, path in enumerate(sorted(tmp_path.rglob("*.part"))):
        whole = path.read_bytes()
        path.write_bytes((b"nothing", whole[: len(whole) // 2], whole[:-40] + bytes(40))[place % 3])
    with Reader(floor.path) as reader:
        parts_used(reader, tmp_path, Settings())
        assert build(reader, tmp_path, NOW, ZoneInfo("UTC")).made > 5


def test_squares_of_months_are_exact() -> None:
    """Beyond 35 days the square of milliseconds fits into no single number."""
    values = [3_000_000_000, 5_000_000_000, 7, -3]
    low, high = beyond_days.squares(np.array(values), np.zeros(4, dtype=np.int64), 1)
    assert (int(high[0]) << 31) + int(low[0]) == sum(value * value for value in values)
