"""Sums that are put together part by part are the very sums of all postings at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.clock import DAY_MS, HOUR_MS, Window
from supervisor.floor.reader import Reader
from supervisor.history import period as history
from supervisor.history import postings, summing
from supervisor.kpi.measures import INDEX
from supervisor.settings import Settings
from tests.history.test_units import Wider

SPLITS: tuple[tuple[str, ...], ...] = ((), ("queue",), ("agent", "interval"), ("team", "channel", "day"))


@pytest.mark.parametrize("enough", [1, 7, 1 << 19])
@pytest.mark.parametrize(("name", "value"), [("EXACT", 2**53), ("EXACT", 0), ("_LARGEST", 0)])
def test_of_parts_and_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, enough: int, name: str, value: int
) -> None:
    monkeypatch.setattr(summing, "_ENOUGH", enough)
    monkeypatch.setattr(summing, name, value)
    writer = Wider(tmp_path / "floor", 11, "Asia/Jerusalem")
    for _ in range(50):
        writer.step()
        writer.now_at += HOUR_MS
    with Reader(writer.path) as reader:
        days = [Window(writer.now_at - n * DAY_MS, writer.now_at - (n - 1) * DAY_MS) for n in (3, 2, 1)]
        periods = [history.load(reader, day, writer.now_at, writer.zone, Settings()) for day in days]
    measures, told = frozenset(INDEX) - {"offers", "missed_offers", "abandoned_offers"}, 0
    for by in SPLITS:
        sums = summing.Sums(by)
        for one in periods:
            sums.add(postings.post(one, by, measures, {}))
        expected = postings.sums_by_group(part for one in periods for part in postings.post(one, by, measures, {}))
        assert sums.done() == expected
        told += len(expected)
    assert told > 20
    writer.connection.close()


def test_of_nothing() -> None:
    assert summing.Sums(("queue",)).done() == {}
