"""Figures without rows to open are those with them: what is added up as it is placed loses nothing."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.history import asking, table
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, START, Rows

NAMES = tuple(name for kpi in catalogue.KPIS if not kpi.live for name in asking.names_of(kpi))
OVER_TIME = tuple(name for name in NAMES if not asking.read(name, Settings()).of_moment)
SPLITS: tuple[tuple[str, ...], ...] = (
    (), ("queue",), ("agent",), ("team",), ("channel", "reason"), ("hour",), ("day",), ("customer_age",), ("release",),
    ("before_release",),
    ("product", "currency"), ("segment",), ("article", "topic"), ("age_band",), ("sale_kind", "day"),
)  # fmt: skip


def compare(path: Path, seed: int) -> None:
    rnd = random.Random(seed)
    window = Window(START + rnd.choice((-DAY, 0, 3 * DAY)), START + rnd.choice((4, 9, 14)) * DAY)
    with Reader(path) as reader:
        past = Past(reader, Settings())
        for by in rnd.sample(SPLITS, 5):
            # What is of one moment is told day by day, each from its own rows (see `test_moments`).
            names = OVER_TIME if "day" in by else NAMES
            asked = Asked(window, START + rnd.choice((5, 12, 40)) * DAY, ZoneInfo("Asia/Jerusalem"), by, names, {})
            loaded, in_force = past.load(asked)
            whole = table.kpis(loaded, by, names, {}, in_force)
            for mine, theirs in zip(past.kpis(asked), whole, strict=True):
                assert mine == theirs, (by, {name for name in mine if mine[name] != theirs[name]})


@settings(max_examples=5)
@given(seed=st.integers(0, 2**32))
def test_random_floors(seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        compare(Rows(Path(folder) / "a.floor", seed).path, seed)


@pytest.mark.parametrize("seed", range(6))
def test_floors(tmp_path: Path, seed: int) -> None:
    compare(Rows(tmp_path / "a.floor", seed).path, seed)
