"""The same window in earlier weeks: what a day like this one usually looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import bulk, decided, loading
from supervisor.kpi.legs import LegWords
from supervisor.live.leg_store import LegStore
from supervisor.views.snapshot import PastDay, QueueKey

if TYPE_CHECKING:
    from supervisor.live.board import Board

WEEKS: Final = 4
MOST_LEGS: Final = 30_000
"""A bigger day would keep the live board waiting; such a floor shows no usual day."""


def read_day(board: Board, window: Window) -> PastDay | None:
    """The series of one past window as the board's person sees it; None where nothing happened in it, or too much to
    read beside a live board."""
    reader, seen = board.reader, board.seen
    found = bulk.stretch(reader, "contact", "queued_at", window.start_at, window.end_at)
    if not 0 < found.count <= MOST_LEGS:
        return None
    words = LegWords()
    store = LegStore(words, decided.read_targets(reader, board.settings, board.context), window)
    rows = loading.read_legs(reader, window)
    store.load(rows if seen is None else map(seen.chunk, rows), window.end_at)
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
