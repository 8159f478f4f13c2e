"""What the runs of all importers have in common."""

from __future__ import annotations

import gc
import threading
import time

import pytest

from supervisor.floor.importers import running


def test_an_event_a_function_or_nothing_says_whether_to_stop() -> None:
    event = threading.Event()
    asked = running.stopper(event)
    assert not asked()
    event.set()
    assert asked()
    assert running.stopper(lambda: True)()
    assert not running.stopper(None)()


def test_a_pause_ends_when_somebody_asks_to_stop() -> None:
    looks = iter((False, False, True))
    began = time.monotonic()
    running.pause(3600, lambda: next(looks))
    assert time.monotonic() - began < 60
    running.pause(0, lambda: pytest.fail("no wait, no look"))


def test_the_collector_rests_and_goes_on_whatever_happens() -> None:
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), running.collector_at_rest():
        1 / gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    try:
        with running.collector_at_rest():
            assert not gc.isenabled()
        assert not gc.isenabled(), "it rested before"
    finally:
        gc.enable()
