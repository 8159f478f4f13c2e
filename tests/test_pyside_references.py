"""The pinned Qt binding keeps the references to `True` that its signals carry.

PySide6 6.12.0 gives one up at every emit on CPython 3.11, and the process aborts after a few thousand.
"""

import sys

from PySide6.QtCore import QObject, Signal

EMITS = 20_000


class Bell(QObject):
    rung = Signal(int)


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def hear(self, number: int) -> None:
        self.heard += number


def test_20_000_emits_keep_their_references() -> None:
    bell, listener = Bell(), Listener()
    bell.rung.connect(listener.hear)
    singletons = (True, False, None)
    before = [sys.getrefcount(one) for one in singletons]
    for _ in range(EMITS):
        bell.rung.emit(1)
    after = [sys.getrefcount(one) for one in singletons]
    assert listener.heard == EMITS
    assert [abs(now - then) < 100 for now, then in zip(after, before, strict=True)] == [True] * 3, (before, after)


def test_20_000_connections_keep_their_references() -> None:
    bell, listener = Bell(), Listener()
    before = sys.getrefcount(True)
    for _ in range(EMITS):
        bell.rung.connect(listener.hear)
        bell.rung.disconnect(listener.hear)
    assert abs(sys.getrefcount(True) - before) < 100
