"""The rows behind every listed figure of a simulated centre add up to what the figure is made of."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import fill
from supervisor.history import asking
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.kept import rolled
from supervisor.history.past import Asked, Look, Past
from supervisor.history.table import LISTED
from supervisor.settings import Settings
from tests.commands.floors import Moked, iso

ZONE = "Asia/Jerusalem"
NOW = clock.parse_instant("2026-03-05T15:00", clock.zone(ZONE))
PERIOD = "2026-03-04..2026-03-05"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("rows") / "centre.floor"
    fill(made, agents=3, days=2, until_at=NOW, zone=ZONE)
    return made


def sums(path: Path, by: tuple[str, ...], kpi: str) -> Counter[tuple[str | None, str]]:
    """Per group and measure what a figure is made of, added up without any row."""
    zone = clock.zone(ZONE)
    with Reader(path) as reader:
        past = Past(reader, Settings())
        asked = Asked(clock.period(PERIOD, zone, NOW), NOW, zone, by, (kpi,), {})
        found = Look(past, asked, sums_only=True).find(by, (kpi,))
        measures, waits = past.told(asked)
        live = found.live or rolled.of_period(found.period, by, measures, {}, waits)
        more = beyond_sums.by_group(found.period, by, measures, {})
    told: Counter[tuple[str | None, str]] = Counter()
    for group, mine in [*live.sums.items(), *((group, one.sums) for group, one in more.items())]:
        for name, amount in mine.items():
            if name in asking.read(kpi, Settings()).measures:
                told[(group[0] or None) if group else None, name] += amount
    return told


def feeds(rows: list[dict[str, Any]], by: str) -> Counter[tuple[str | None, str]]:
    told: Counter[tuple[str | None, str]] = Counter()
    for row in rows:
        for name, amount in row["feeds"].items():
            told[row[by] if by else None, name] += amount
    return told


def nonzero(told: Counter[tuple[str | None, str]]) -> dict[tuple[str | None, str], int]:
    return {key: amount for key, amount in told.items() if amount}


@pytest.mark.parametrize("by", ["", "agent", "queue"])
def test_rows_add_up(by: str, path: Path, moked: Moked) -> None:
    opened = 0
    for kpi in LISTED:
        if kpi == "max_wait":
            continue
        when = ("--period", PERIOD, "--at", iso(NOW), *(("--by", by) if by else ()))
        rows = moked.json("kpis", path, *when, "--rows", kpi)
        mine, theirs = feeds(rows, by), sums(path, (by,) if by else (), kpi)
        assert nonzero(mine) == nonzero(theirs), kpi
        opened += bool(rows)
    assert opened > (50 if not by else 20)


def test_added_up_postings_do_not_open(path: Path) -> None:
    zone = clock.zone(ZONE)
    with Reader(path) as reader:
        asked = Asked(clock.period(PERIOD, zone, NOW), NOW, zone, (), ("csat",), {})
        found = Look(Past(reader, Settings()), asked, sums_only=True).find((), ("csat",))
        with pytest.raises(ValueError, match="added up"):
            list(beyond_sums.placed(found.period, (), frozenset(("csat_answers",)), {}))
