"""The same window in earlier weeks: what a day like this one usually looks like."""

from __future__ import annotations

from typing import Final

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk, loading
from supervisor.floor import directory as names
from supervisor.floor.reader import Reader
from supervisor.kpi.legs import LegWords
from supervisor.live.leg_store import LegStore
from supervisor.settings import Settings
from supervisor.views.snapshot import PastDay, QueueKey

WEEKS: Final = 4
MOST_LEGS: Final = 30_000
"""A bigger day would keep the live board waiting; such a floor shows no usual day."""


def read_day(reader: Reader, settings: Settings, window: Window) -> PastDay | None:
    """The series of one past window; None where nothing happened in it, or too much to read beside a live board."""
    found = bulk.stretch(reader, "contact", "queued_at", window.start_at, window.end_at)
    if not 0 < found.count <= MOST_LEGS:
        return None
    words = LegWords()
    store = LegStore(words, names.read_targets(reader, settings), window)
    store.load(loading.read_legs(reader, window), window.end_at)
    sums = store.sums(window.end_at)
    return PastDay(window, keys_of(store, words), sums.series)


def keys_of(store: LegStore, words: LegWords) -> tuple[QueueKey, ...]:
    """The keys of a store in words."""
    return tuple(
        QueueKey(
            words.queue.text(queue),
            contract.CHANNELS[channel] if channel >= 0 else "",
            contract.DIRECTIONS[direction] if direction >= 0 else "",
            words.client.text(client),
        )
        for queue, channel, direction, client in store.keys
    )
