"""Rows that are listed some days at a time are the rows of the whole period, and so is their number."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.context import ALONE
from supervisor.floor.reader import Reader
from supervisor.history import listing, past
from supervisor.history.listing import in_turn, listed
from supervisor.history.past import Asked, Past
from supervisor.history.row_order import by_time
from supervisor.settings import Settings
from supervisor.views.past import UNCOUNTED
from tests.history.test_rolled_days import ZONES, build
from tests.history.test_units import EYES, FILTERS, Wider, of_group

BYS: tuple[tuple[str, ...], ...] = ((), ("queue",), ("agent",), ("team",), ("day",), ("queue", "week"), ("hour",))
IN_PARTS = ("answered", "service_level", "aht", "handled", "abandonment_rate", "entered")
AT_ONCE = ("occupancy", "max_wait", "still_waiting", "carried_in")


@pytest.mark.parametrize(("seed", "zone"), list(enumerate(ZONES)))
def test_in_parts_and_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, zone: str) -> None:
    monkeypatch.setattr(past, "_RUN_CONTACTS", 0)
    monkeypatch.setattr(past, "_LEAST_RUN", 2)
    rnd, writer, known = random.Random(seed), Wider(tmp_path / "floor", seed + 3, zone), 0
    for _ in range(30):
        writer.step()
        writer.now_at += rnd.choice((60_000, HOUR_MS, 5 * HOUR_MS))
    at = writer.now_at
    for number in range(50):
        queued_at, answered_at = at - number * 4 * HOUR_MS, at - number * 4 * HOUR_MS + rnd.choice((4_000, 30_000))
        told: dict[str, Any] = {
            "queue": rnd.choice(("q1", "q2")),
            "agent": rnd.choice(("a1", "a2")),
            "outcome": "answered",
        }
        told |= {"answered_at": answered_at, "ended_at": answered_at + rnd.choice((9_000, 6 * HOUR_MS)), "wrap_ms": 0}
        writer.write("contact", {"id": f"l{number}", "queued_at": queued_at, **told}, "UPSERT")
    with Reader(writer.path) as reader:
        build(reader, tmp_path, at - 3 * DAY_MS, zone)
        begins_at = clock.day_window(at - 9 * DAY_MS, writer.zone).start_at + rnd.choice((0, HOUR_MS))
        for number in range(18):
            by, kpi, filters, context = rnd.choice(BYS), rnd.choice(AT_ONCE), rnd.choice(FILTERS), rnd.choice(EYES)
            if number < len(IN_PARTS):
                filters, context = {}, ALONE
            if number < 2 * len(IN_PARTS):
                kpi = IN_PARTS[number % len(IN_PARTS)]
            asked = Asked(Window(begins_at, at), at, writer.zone, by, (kpi,), filters)
            mine = Past(reader, Settings(), context, rnd.choice((tmp_path, None)))
            rows = mine.rows(asked)
            group = {key: rnd.choice(rows)[key] if rows else None for key in by}
            expected = of_group(rows, group)
            monkeypatch.setattr(listing, "MOST_AT_ONCE", 0)
            for most in (10_000, 2, 0):
                found = listed(mine, asked, group, most)
                assert len(found.rows) + found.cut == len(expected), (asked, group)
                assert len(found.rows) == min(most, len(expected))
                mine_of = sorted(map(repr, expected))
                assert [row for row in map(repr, found.rows) if row not in mine_of] == []
            assert sorted(map(repr, listed(mine, asked, group, 10_000).rows)) == mine_of
            first = listed(mine, asked, group, 2, counted=False)
            assert first.cut in (UNCOUNTED, max(len(expected) - 2, 0))
            assert len(first.rows) == min(2, len(expected))
            turns = list(in_turn(mine, asked, group))
            assert sorted(repr(row) for rows, _ in turns for row in rows) == mine_of
            assert [share for _, share in turns] == sorted(share for _, share in turns)
            assert turns[-1][1] == 1
            monkeypatch.setattr(listing, "MOST_AT_ONCE", 400_000)
            assert listed(mine, asked, group, 2) == (by_time(expected)[:2], max(len(expected) - 2, 0))
            known += len(expected)
    writer.connection.close()
    assert known > 50
