"""Figures of cases, voice, knowledge and business: over random floors the parts give the total, stretches of time add
up, a plain recomputation says the same, and every figure is the one of its rows."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.clock import Window
from supervisor.context import ALONE
from supervisor.floor.reader import Reader
from supervisor.history import asking, table
from supervisor.history import period as history
from supervisor.history.beyond import placing as beyond
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.keys import SUBJECT_KEYS, TIME_KEYS, UNIT_KEYS
from supervisor.history.period import Period
from supervisor.kpi import catalogue, period_measures, spread
from supervisor.kpi.figures import Figure
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, HOUR, START, Plain, Rows

UTC = ZoneInfo("UTC")
SETTINGS = Settings()
WINDOW = Window(START, START + 7 * DAY)
ALL = frozenset(period_measures.BY_ID)
NAMES = tuple(
    name
    for kpi in catalogue.KPIS
    if not kpi.live and (kpi.subject != "agents" or kpi.id == "adherence")
    for name in asking.names_of(kpi)
)


def load(reader: Reader, window: Window, now_at: int, fine: bool = True) -> Period:
    period = history.load(reader, window, now_at, UTC, SETTINGS)
    period.beyond = beyond.load(reader, period, ALONE, ALL, fine)
    return period


def sums(period: Period, by: tuple[str, ...]) -> dict[str, int]:
    """Every measure over all groups of a split."""
    found: dict[str, int] = {}
    for group in beyond_sums.by_group(period, by, ALL, {}).values():
        for name, amount in group.sums.items():
            found[name] = found.get(name, 0) + amount
    return found


def on_random_floor(seed: int, *checks: Callable[[Path, int], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        rows = Rows(Path(folder) / "a.floor", seed)
        now_at = START + rows.random.choice((-DAY, 2 * DAY, 2 * DAY + 1, 7 * DAY, 30 * DAY))
        for check in checks:
            check(rows.path, now_at)


def parts_give_the_total(path: Path, now_at: int) -> None:
    with Reader(path) as reader:
        period = load(reader, WINDOW, now_at)
    whole = sums(period, ())
    splits = [(key,) for key in (*UNIT_KEYS, *SUBJECT_KEYS, "interval", "hour", "day")]
    for by in (*splits, ("agent", "day"), ("queue", "reason", "hour")):
        parts = sums(period, by)
        for measure in period_measures.MEASURES:
            if set(by) <= set(measure.adds_over):
                assert parts.get(measure.id, 0) == whole.get(measure.id, 0), (by, measure.id)


def stretches_add_up(path: Path, now_at: int) -> None:
    cuts = [START, START + 6 * HOUR, START + DAY, START + 3 * DAY, WINDOW.end_at]
    with Reader(path) as reader:
        whole = sums(load(reader, WINDOW, now_at), ())
        found: dict[str, int] = {}
        for start, end in itertools.pairwise(cuts):
            for name, amount in sums(load(reader, Window(start, end), now_at), ()).items():
                found[name] = found.get(name, 0) + amount
    # Of a session that goes on over a cut each part counts its own, as it is seen.
    apart = {"self_service_sessions", "self_service_solved", "article_visits", "article_transfers", "article_cost_ms",
             "searches", "searches_alone"}  # fmt: skip
    for name, measure in period_measures.BY_ID.items():
        if measure.rule != "now" and name not in apart:
            assert found.get(name, 0) == whole.get(name, 0), name


def the_same_as_plain(path: Path, now_at: int) -> None:
    with Reader(path) as reader:
        period = load(reader, WINDOW, now_at)
        _same_as_plain(path, period, now_at)


def _same_as_plain(path: Path, period: Period, now_at: int) -> None:
    plain = Plain(path, WINDOW.start_at, WINDOW.end_at, now_at)
    try:
        expected = plain.figures()
    finally:
        plain.close()
    (row,) = table.kpis(period, (), tuple(expected), {}, SETTINGS)
    for name, value in expected.items():
        found = row[name].as_dict()
        if found["state"] == "not_measured":
            assert not value, name
        else:
            assert found["value"] == (None if value is None else pytest.approx(value, abs=1e-3)), name


def rows_give_the_figure(path: Path, now_at: int) -> None:
    with Reader(path) as reader:
        period = load(reader, WINDOW, now_at)
        (row,) = table.kpis(period, (), NAMES, {}, SETTINGS)
        for name in NAMES:
            shown = row[name]
            asked = asking.read(name, SETTINGS)
            if shown.state in ("not_measured",) or asked.kpi.unit == "money":
                continue
            opened = table.rows_behind(period, (), name, {}, SETTINGS)
            again = recomputed(asked, opened)
            assert (again.value, again.n, again.state) == (shown.value, shown.n, shown.state), name


def recomputed(asked: asking.Asked, opened: list[dict[str, Any]]) -> Figure:
    """The figure from nothing but the opened rows."""
    values: dict[str, list[int]] = {}
    for one in opened:
        for measure, amount in one["feeds"].items():
            values.setdefault(measure, []).extend(one.get("each", {}).get(measure, [amount]))
    sums = {measure: sum(several) for measure, several in values.items()}
    return spread.figure(asked.kpi, asked.formula, lambda name: sums.get(name, 0), lambda name: values.get(name, ()))


CHECKS = (parts_give_the_total, stretches_add_up, the_same_as_plain, rows_give_the_figure)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=10)
def test_random_floors(seed: int) -> None:
    on_random_floor(seed, *CHECKS)


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three days of the simulated centre."""
    from supervisor import cli

    path = tmp_path_factory.mktemp("centre") / "a.floor"
    assert cli.main(["simulate", "--into", str(path), "--agents", "12", "--days", "3", "--seed", "5"]) == 0
    return path


def test_the_simulated_centre(centre: Path) -> None:
    with Reader(centre) as reader:
        newest = int(reader.query('SELECT max(opened_at) FROM "case"')[0][0])
        window = Window(newest - 2 * DAY, newest + DAY)
        period = load(reader, window, newest)
        whole = sums(period, ())
        assert whole["cases_opened"] > 10
        assert whole["csat_answers"] > 5
        for by in (("queue",), ("agent",), ("reason",), ("day",)):
            parts = sums(period, by)
            for measure in period_measures.MEASURES:
                if set(by) <= set(measure.adds_over):
                    assert parts.get(measure.id, 0) == whole.get(measure.id, 0), (by, measure.id)
        names: tuple[Any, ...] = ("inflow", "cases_solved", "resolution_time", "csat", "nps", "fcr", "unsolved")
        plain = Plain(centre, window.start_at, window.end_at, newest)
        expected = plain.figures()
        plain.close()
        (row,) = table.kpis(period, (), names, {}, SETTINGS)
        for name in names:
            assert row[name].as_dict()["value"] == pytest.approx(expected[name]), name


def test_every_figure_of_periods_has_a_key_and_a_measure() -> None:
    for kpi in catalogue.KPIS:
        if not kpi.live:
            for variant in ("", *kpi.variants):
                asked = asking.Asked(kpi, variant)
                assert asked.measures, kpi.id
                assert asked.adds_over <= {*UNIT_KEYS, *SUBJECT_KEYS, *TIME_KEYS}
