"""Business time of many stretches at once says what business time of each says: over clock changes, unknown days, days
that overlap, and years that nobody works."""

from __future__ import annotations

import random
from datetime import date

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from supervisor import clock
from supervisor.context import Opening
from supervisor.kpi.business_time import BusinessTime, Span
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_hours import OpenTime, Spans

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
ZONES = ("UTC", "Asia/Jerusalem", "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo")
CHANGES = ("2026-03-27T00:00", "2026-10-25T00:00", "2026-04-24T00:00", "2026-04-05T00:00", "2026-11-01T00:00")
DAYS: tuple[tuple[tuple[int, int], ...], ...] = (
    ((540, 1020),), ((0, 1440),), ((480, 720), (780, 1080)), ((0, 60), (60, 150), (1380, 1440)), ()
)  # fmt: skip
ODD: tuple[tuple[tuple[int, int], ...], ...] = (((1320, 1560),), ((540, 800), (700, 1020)), ((780, 900), (480, 600)))


def hours_of(rnd: random.Random, zone: str) -> BusinessTime:
    """Random hours by weekday; some days differ, some nobody knows, some never open at all."""
    kinds = [rnd.choice(DAYS + ODD * (rnd.random() < 0.2)) for _ in range(7)]
    if rnd.random() < 0.1:
        kinds = [()] * 7
    unknown, closed = rnd.choice((0.0, 0.0, 0.02, 1.0)), rnd.choice((0.0, 0.1))
    salt = rnd.random()

    def opening(on: str) -> Opening | None:
        chance = random.Random(f"{on} {salt}")
        if chance.random() < unknown:
            return None
        return Opening(() if chance.random() < closed else kinds[date.fromisoformat(on).weekday()])

    return BusinessTime(opening, clock.zone(zone))


def instants(rnd: random.Random, zone: str, count: int) -> list[int]:
    """Instants around a change of the clocks, some of them years away."""
    middle = clock.parse_instant(rnd.choice(CHANGES), clock.zone(zone))
    steps = (1, MINUTE, 15 * MINUTE, HOUR, DAY)
    found = [
        middle + rnd.randint(-40, 40) * rnd.choice(steps) + rnd.randint(-3, 3) * rnd.choice(steps) for _ in range(count)
    ]
    return [at + rnd.choice((-12, -1, 1, 12)) * 365 * DAY if rnd.random() < 0.01 else at for at in found]


def stretches(rnd: random.Random, at: list[int]) -> list[list[Span]]:
    """Per row none or some stretches that follow each other."""
    found = []
    for instant in at:
        edges = sorted(instant + rnd.randint(-3 * 24, 30 * 24) * HOUR for _ in range(2 * rnd.choice((0, 0, 1, 3))))
        found.append(list(zip(edges[::2], edges[1::2], strict=True)))
    return found


def in_columns(out: list[list[Span]]) -> Spans:
    rows = [(row, *span) for row, several in enumerate(out) for span in several]
    return Spans(*np.array(rows, dtype=np.int64).reshape(-1, 3).T)


@settings(max_examples=12)
@given(seed=st.integers(0, 2**32), zone=st.sampled_from(ZONES))
@example(seed=1, zone="UTC")
def test_many_stretches_as_one(seed: int, zone: str) -> None:
    rnd = random.Random(seed)
    hours, count = hours_of(rnd, zone), rnd.choice((1, 30))
    begin, end = instants(rnd, zone, count), instants(rnd, zone, count)
    out = stretches(rnd, begin)
    many = OpenTime(hours)
    for _ in range(2):
        plain = [hours.between(*told) for told in zip(begin, end, out, strict=True)]
        told = many.between(np.array(begin), np.array(end), in_columns(out)).tolist()
        assert told == [NULL if one is None else one for one in plain]
        target = [rnd.choice((0, 1, HOUR, 8 * HOUR, 30 * HOUR, 90 * DAY)) for _ in begin]
        due = [hours.due(*told) for told in zip(begin, target, out, strict=True)]
        told = many.due(np.array(begin), np.array(target), in_columns(out)).tolist()
        assert told == [NULL if one is None else one for one in due]
        begin, end = end, [at + rnd.randint(0, 200) * DAY for at in end]


def test_stretches_of_some_rows() -> None:
    spans = Spans(*np.array([[0, 1, 2], [2, 3, 4], [2, 5, 6], [5, 7, 8]], dtype=np.int64).T)
    mine = spans.of(np.array([2, 3, 5]))
    assert [one.tolist() for one in mine] == [[0, 0, 2], [3, 5, 7], [4, 6, 8]]
    assert spans.of_row(2) == [(3, 4), (5, 6)]
    assert not len(spans.of(np.zeros(0, dtype=np.int64)).row)
