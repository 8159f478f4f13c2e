"""What kept days say is what the floor says: after every change, by all keys, over any stretch of days."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from threading import Event
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import asking, past, table
from supervisor.history.kept import building, cubes, rolled
from supervisor.history.kept import days as kept_days
from supervisor.history.kept.shelf import Shelf
from supervisor.history.past import Asked, Look, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings
from tests.conftest import StrayLog
from tests.history.test_period_equals_live import Fuller
from tests.live.test_board_equals_plain import AGENTS, QUEUES

SPLITS = ((), ("queue",), ("client",), ("site",), ("channel",), ("agent",), ("team",), ("day",), ("hour",),
          ("interval",), ("clock_hour",), ("weekday",), ("month",), ("shift",), ("queue", "day"), ("agent", "day"),
          ("agent", "hour"), ("team", "day"), ("site", "hour"), ("queue", "agent"),
          ("queue", "agent", "hour"))  # fmt: skip
FILTERS: tuple[dict[str, frozenset[str]], ...] = (
    {}, {}, {"queue": frozenset(("q1",))}, {"team": frozenset(("t1",))}, {"agent": frozenset(("a1", ""))},
    {"site": frozenset(("s1", ""))},
)  # fmt: skip
NAMES = (
    *(name for id in table.ON_BOARD for name in asking.names_of(catalogue.BY_ID[id])),
    *("contacts_per_hour", "contacts_per_hour.productive"),  # by site that of the agents' teams
)
ZONES = ("UTC", "Asia/Jerusalem", "Australia/Lord_Howe")
CHANGES = {"UTC": 1_700_006_400_000, "Asia/Jerusalem": 1_711_600_000_000, "Australia/Lord_Howe": 1_712_300_000_000}
"""Where the writer's time begins, that clocks change within the days written."""


class Days(Fuller):
    """Writes several days, with people who change teams, at midnight and within a day."""

    def __init__(self, path: Path, seed: int, zone: str) -> None:
        super().__init__(path, seed)
        self.zone = ZoneInfo(zone)
        self.now_at = CHANGES[zone] + self.random.randint(0, DAY_MS)
        for queue, site, client in (("q1", "s1", "c1"), ("q2", "s2", None)):
            values = {"id": queue, "site": site, "client": client, "channel": "chat"}
            self.write("queue", values, "UPSERT")
        for team, site in (("t1", "s1"), ("t2", "s2")):
            self.write("team", {"id": team, "site": site}, "UPSERT")

    def step(self) -> None:
        super().step()
        rnd = self.random
        if rnd.random() < 0.12:
            self.now_at += rnd.choice((5 * HOUR_MS, DAY_MS, 3 * DAY_MS))
        if rnd.random() < 0.15:
            at = rnd.choice((clock.day_window(self.now_at, self.zone).start_at, self.now_at - HOUR_MS))
            values: dict[str, Any] = {"id": f"t{rnd.randint(0, 3)}", "agent": rnd.choice(AGENTS)}
            values |= {"team": rnd.choice(("t1", "t2")), "from_at": at, "to_at": rnd.choice((None, at + DAY_MS))}
            self.write("team_membership", values, "UPSERT")
        if rnd.random() < 0.08:
            values = {"id": "m1", "agent": "a1", "queue": rnd.choice(QUEUES), "from_at": self.now_at - DAY_MS}
            self.write("queue_membership", values, "UPSERT")
        if rnd.random() < 0.05:
            values = {"id": rnd.choice(("q1", "q2")), "client": rnd.choice(("c1", "c2", None))}
            self.write("queue", values, "UPSERT")
        if rnd.random() < 0.05:
            self.connection.execute(rnd.choice((
                "DELETE FROM agent WHERE id = 'a3'", "INSERT OR REPLACE INTO agent(id, capacity) VALUES ('a3', 3)",
                "UPDATE contact SET queued_at = queued_at - 86400000 WHERE id = 'c3' AND answered_at IS NULL",
                "UPDATE contact SET flags = NULL, wrapped_at = NULL, wrap_ms = NULL",
            )))  # fmt: skip


def compare(reader: Reader, cache: Path, writer: Days, at: int) -> int:
    """Hold some questions against the floor; gives how many of them kept days answered."""
    rnd, zone = writer.random, writer.zone
    today = clock.day_window(at, zone)
    begin = clock.day_window(today.start_at - rnd.randint(0, 12) * DAY_MS, zone).start_at
    end = rnd.choice((today.start_at, today.end_at, at, today.start_at - 2 * DAY_MS))
    begin += rnd.choice((0, 0, 0, 5 * HOUR_MS))
    mine = Settings({"service_level_ms": rnd.choice((20_000, 20_000, 4_999))})
    used = 0
    for by in rnd.sample(SPLITS, 4):
        asked = Asked(Window(begin, max(end, begin + 1)), at, zone, by, NAMES, rnd.choice(FILTERS))
        found = Past(reader, mine, ALONE, cache).find(asked)
        used += found.live is not None
        assert found.kpis(asked) == Past(reader, mine).kpis(asked), (by, asked)
    return used


@settings(max_examples=2)
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(ZONES))
@example(seed=204, zone="UTC")  # somebody waits since before the day that kept days say so of
def test_random_days_with_late_changes(seed: int, zone: str) -> None:
    follow(seed, zone, 5)


def follow(seed: int, zone: str, rounds: int) -> int:
    used = 0
    with tempfile.TemporaryDirectory() as folder:
        writer, cache = Days(Path(folder) / "floor", seed, zone), Path(folder)
        try:
            for _ in range(rounds):
                for _ in range(writer.random.choice((1, 4, 12))):
                    writer.step()
                    writer.now_at += writer.random.choice((0, 1_000, 60_000, HOUR_MS // 4))
                with Reader(writer.path) as reader:
                    at = writer.now_at + writer.random.choice((0, 0, 0, -1, 40_000, -2 * HOUR_MS, -30 * HOUR_MS))
                    used += compare(reader, cache, writer, at)
                    if writer.random.random() < 0.7:
                        shelf = building.shelf(reader, cache, writer.zone)
                        assert shelf is not None
                        building.build(reader, shelf, at, writer.zone, Settings())
                        used += compare(reader, cache, writer, at)
        finally:
            writer.connection.close()
    return used


def test_days_are_put_together_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rolled, "_AT_ONCE", 2)
    assert follow(5, ZONES[1], 4) > 0


@pytest.mark.parametrize(("seed", "zone"), list(enumerate(ZONES)))
def test_a_long_period_is_read_in_runs_of_days(monkeypatch: pytest.MonkeyPatch, seed: int, zone: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        writer = Days(Path(folder) / "floor", seed, zone)
        for _ in range(60):
            writer.step()
            writer.now_at += writer.random.choice((1_000, 60_000, HOUR_MS, 5 * HOUR_MS))
        with Reader(writer.path) as reader:
            at = writer.now_at
            windows = [Window(at - 9 * DAY_MS - ms, end_at) for ms in (0, HOUR_MS) for end_at in (at, at - DAY_MS)]
            splits = writer.random.sample(SPLITS, 3)
            whole = [Asked(window, at, writer.zone, by, NAMES, {}) for by in splits for window in windows]
            expected = [Past(reader, Settings()).kpis(asked) for asked in whole]
            monkeypatch.setattr(past, "_RUN_CONTACTS", 0)
            monkeypatch.setattr(past, "_LEAST_RUN", 2)
            found = [Past(reader, Settings()).find(asked) for asked in whole]
            assert sum(one.live is not None for one in found) > len(whole) // 2
            for asked, one, told in zip(whole, found, expected, strict=True):
                assert one.kpis(asked) == told, asked
        writer.connection.close()


@pytest.mark.parametrize("zone", ZONES)
def test_kept_days_are_used(zone: str) -> None:
    assert follow(1, zone, 5) > 5


def build(reader: Reader, cache: Path, at: int, zone: str = "UTC", **more: Any) -> tuple[Shelf, building.Made]:
    shelf = building.shelf(reader, cache, ZoneInfo(zone))
    assert shelf is not None
    return shelf, building.build(reader, shelf, at, ZoneInfo(zone), Settings(), **more)


@pytest.fixture
def week(tmp_path: Path) -> Days:
    """A floor of some days."""
    writer = Days(tmp_path / "floor", 5, "UTC")
    for _ in range(60):
        writer.step()
        writer.now_at += HOUR_MS
    return writer


def test_a_building_can_be_stopped_and_goes_on_where_it_was(week: Days, tmp_path: Path) -> None:
    stop, told = Event(), []

    def progress(so_far: building.Progress) -> None:
        told.append(so_far)
        if so_far.done == 1:
            stop.set()

    with Reader(week.path) as reader:
        shelf, made = build(reader, tmp_path, week.now_at, progress=progress, stop=stop)
        assert made.stopped
        assert made.made + made.open == 1
        assert told[0].on > told[1].on, "the newest day comes first"
        assert told[0].left_s is None
        assert told[1].left_s is not None
        assert len(shelf.names()) == made.made
        _, rest = build(reader, tmp_path, week.now_at)
        assert rest.kept == made.made
        assert not build(reader, tmp_path, week.now_at)[1].made, "nothing is made twice"


def test_a_damaged_file_is_dropped_and_made_again(week: Days, tmp_path: Path) -> None:
    with Reader(week.path) as reader:
        shelf, made = build(reader, tmp_path, week.now_at)
        paths = sorted(shelf.folder.glob("*.day"))
        assert len(paths) == made.made > 2
        paths[0].write_bytes(b"nothing")
        whole = paths[1].read_bytes()
        paths[1].write_bytes(whole[: len(whole) // 2])
        # The sums themselves are wrong, and their checksum says so.
        broken = bytearray(paths[2].read_bytes())
        broken[-600:] = bytes(600)
        paths[2].write_bytes(bytes(broken))
        for by in SPLITS[::3]:
            first = clock.day_window(week.now_at - 30 * DAY_MS, week.zone).start_at
            asked = Asked(Window(first, week.now_at), week.now_at, week.zone, by, table.ON_BOARD, {})
            assert Past(reader, Settings(), ALONE, tmp_path).kpis(asked) == Past(reader, Settings()).kpis(asked)
        assert build(reader, tmp_path, week.now_at)[1].made >= 2


def test_a_folder_that_cannot_be_written_keeps_nothing_and_says_so_once(
    week: Days, tmp_path: Path, stray_log: StrayLog
) -> None:
    stray_log.expected.append("cannot be kept in")
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    with Reader(week.path) as reader:
        _, made = build(reader, blocked, week.now_at)
        assert made.made == 0
        build(reader, blocked, week.now_at)
        assert len(stray_log.lines) == 1
        asked = Asked(Window(week.now_at - DAY_MS, week.now_at), week.now_at, week.zone, (), table.ON_BOARD, {})
        assert Past(reader, Settings(), ALONE, blocked).kpis(asked) == Past(reader, Settings()).kpis(asked)


def test_another_floor_and_a_pruned_log_drop_everything(week: Days, tmp_path: Path) -> None:
    with Reader(week.path) as reader:
        shelf, made = build(reader, tmp_path, week.now_at)
        assert made.made
    week.connection.execute("DELETE FROM contact WHERE id = 'c1'")
    week.connection.execute("UPDATE contact SET resolved = 1")
    week.connection.execute("DELETE FROM change")
    with Reader(week.path) as reader:
        assert build(reader, tmp_path, week.now_at)[1].kept == 0
    other = tmp_path / "restored"
    shutil.copy(week.path, other)
    with writing.create(tmp_path / "new", zone="UTC") as connection:
        fresh = connection.execute("SELECT value FROM meta WHERE key = 'floor_id'").fetchone()
    connection.close()
    week.connection.execute("UPDATE meta SET value = ? WHERE key = 'floor_id'", fresh)
    with Reader(week.path) as reader:
        assert build(reader, tmp_path, week.now_at)[0].folder != shelf.folder


def test_a_floor_without_a_log_is_not_kept(week: Days, tmp_path: Path) -> None:
    week.connection.execute("DROP TABLE change")
    for (name,) in week.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        week.connection.execute(f'DROP TRIGGER "{name}"')
    with Reader(week.path) as reader:
        assert building.shelf(reader, tmp_path, week.zone) is None
        asked = Asked(Window(week.now_at - DAY_MS, week.now_at), week.now_at, week.zone, (), table.ON_BOARD, {})
        assert Past(reader, Settings(), ALONE, tmp_path).find(asked).live is None


def test_a_late_edit_touches_its_own_days_only(week: Days, tmp_path: Path) -> None:
    """The day of an answered contact is made again; what else is kept stays as it is."""
    zone, noon = week.zone, clock.day_window(week.now_at, week.zone).start_at - 36 * HOUR_MS
    values = {"id": "late", "queue": "q1", "queued_at": noon, "answered_at": noon + 9, "ended_at": noon + 99,
              "outcome": "answered", "agent": "a1", "wrap_ms": 0}  # fmt: skip
    week.write("contact", values, "UPSERT")
    with Reader(week.path) as reader:
        shelf, made = build(reader, tmp_path, week.now_at)
        before = {name: os.stat(shelf.folder / f"{name}.v1.day").st_mtime_ns for name in shelf.names()}
        week.connection.execute("UPDATE contact SET answered_at = answered_at + 1 WHERE id = 'late'")
        assert build(reader, tmp_path, week.now_at)[1].made == 1
        after = {name: os.stat(shelf.folder / f"{name}.v1.day").st_mtime_ns for name in shelf.names()}
        assert [name for name in before if before[name] != after[name]] == [clock.day_on(noon, zone)]
        assert made.made == len(before)


def test_what_stood_for_long_without_being_asked_for_goes(week: Days, tmp_path: Path) -> None:
    with Reader(week.path) as reader:
        shelf, _ = build(reader, tmp_path, week.now_at)
        old, young = shelf.folder.parent / "old", shelf.folder.parent / "young"
        for folder in (old, young):
            folder.mkdir()
        os.utime(old, (0, 0))
        os.utime(shelf.folder, (0, 0))
        build(reader, tmp_path, week.now_at)
        assert (old.exists(), young.exists(), shelf.has_days()) == (False, True, True)


def test_a_look_makes_several_tables_of_one_period(week: Days, tmp_path: Path) -> None:
    """With kept days and without, alone or together, each table is the same; the longest wait too, by itself."""
    first = clock.day_window(week.now_at - 20 * DAY_MS, week.zone).start_at
    asked = Asked(Window(first, week.now_at), week.now_at, week.zone, ("day",), table.LISTED, {})
    with Reader(week.path) as reader:
        build(reader, tmp_path, week.now_at)
        looks = [Look(Past(reader, Settings(), ALONE, cache), asked) for cache in (None, tmp_path)]
        for by, wanted in (((), table.LISTED), (("agent",), ("handled", "adherence")), (("queue",), ("max_wait",)),
                           (("queue",), ("csat", "max_wait")), (("day",), ("csat",))):  # fmt: skip
            alone = Past(reader, Settings()).kpis(asked._replace(by=by, wanted=wanted))
            assert [look.kpis(by, wanted) for look in looks] == [alone, alone], (by, wanted)
        assert any(row["max_wait"].value for row in looks[0].kpis(("queue",), ("max_wait",)))
        assert looks[1].find(("queue",), ("entered",)).live is not None


def test_days_of_another_program_are_made_again(week: Days, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version that keeps more measures, or posts them otherwise, does not read nothing where there was nothing."""
    with Reader(week.path) as reader:
        made = build(reader, tmp_path, week.now_at)[1].made
        assert made
        monkeypatch.setattr(cubes, "MEASURES_KEPT", cubes.MEASURES_KEPT | {"offers_of_tomorrow"})
        assert build(reader, tmp_path, week.now_at)[1].made == made
        monkeypatch.setattr(kept_days, "made_by", lambda: "another")
        assert build(reader, tmp_path, week.now_at)[1].made == made
        assert build(reader, tmp_path, week.now_at)[1].made == 0
