"""Thresholds by queue and time: what one table for many legs says is what each leg alone is told."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from supervisor.floor.directory import Targets
from supervisor.kpi.legs import LEG, NULL, Words

SPANS = st.lists(
    st.tuples(st.integers(0, 12), st.integers(1, 12), st.integers(1, 99), st.integers(1, 99)), min_size=1, max_size=4
)
BATCHES = st.lists(
    st.lists(st.tuples(st.integers(-1, 3), st.integers(0, 25) | st.none()), min_size=1, max_size=4),
    min_size=1,
    max_size=8,
)


def told(targets: Targets, queue: int, at: int) -> tuple[int, int]:
    """Of overlapping spans the one that began last; the default where none holds."""
    found = targets.default[:2]
    for from_at, to_at, service_level_ms, short_abandon_ms, _ in targets.by_queue.get(f"q{queue}", ()):
        if from_at <= at < to_at:
            found = (service_level_ms, short_abandon_ms)
    return found


@given(by_queue=st.dictionaries(st.sampled_from(("q0", "q1", "q2")), SPANS, max_size=3), batches=BATCHES)
def test_every_leg_gets_the_thresholds_of_its_queue_and_time(
    by_queue: dict[str, list[tuple[int, int, int, int]]], batches: list[list[tuple[int, int | None]]]
) -> None:
    spans = {
        queue: sorted((at, at + length, level, short, 0.8) for at, length, level, short in found)
        for queue, found in by_queue.items()
    }
    targets = Targets((1_000, 2_000, 0.5), spans)
    words = Words()
    for number in range(4):
        words.code(f"q{number}")
    for batch in batches:
        legs = np.zeros(len(batch), dtype=LEG)
        legs["queue"] = [queue for queue, _ in batch]
        legs["queued_at"] = [NULL if at is None else at for _, at in batch]
        targets.apply(legs, words)
        found = list(zip(legs["service_level_ms"].tolist(), legs["short_abandon_ms"].tolist(), strict=True))
        assert found == [told(targets, queue, NULL if at is None else at) for queue, at in batch]
