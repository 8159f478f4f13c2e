"""The desk of the past as a process: questions come as lines on the standard input, answers leave as lines.

Each line is JSON; what pages ask and what they are answered is pickled inside, for both ends are the same program.
When the input closes, the window is gone: the process ends at once, for it only reads.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import pickle
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from supervisor.context import Context
from supervisor.errors import MokedError
from supervisor.settings import Settings

log: Final = logging.getLogger("moked.past")

Tell = Callable[..., None]
_TELL_AFTER_S: Final = 0.8
_TELL_EACH_S: Final = 0.25


def packed(value: Any) -> str:
    """A value as text for one line."""
    return base64.b64encode(pickle.dumps(value, pickle.HIGHEST_PROTOCOL)).decode("ascii")


def unpacked(text: str) -> Any:
    """What `packed` wrote: only of lines that this program wrote itself."""
    return pickle.loads(base64.b64decode(text))


class _Desk(Protocol):
    settings: Settings
    context: Context

    def answer(self, question: Any, answers: Any) -> Any: ...


class Counter:
    """Questions wait here in their order; a newer one with the same token takes the place of the older."""

    def __init__(self) -> None:
        self._waiting: dict[str, dict[str, Any]] = {}
        self._changed = threading.Condition()

    def put(self, said: dict[str, Any]) -> None:
        """Take a line; decisions go before questions."""
        with self._changed:
            token = said.get("token", "")
            self._waiting.pop(token, None)
            if token:
                self._waiting[token] = said
            else:
                self._waiting = {"": said, **self._waiting}
            self._changed.notify()

    def take(self) -> dict[str, Any]:
        """The next line; waits for one."""
        with self._changed:
            while not self._waiting:
                self._changed.wait()
            return self._waiting.pop(next(iter(self._waiting)))


def read_lines(counter: Counter, end: Callable[[], None]) -> None:
    """Put every line of the standard input on the counter; `end` when there are no more."""
    left = b""
    while piece := os.read(0, 1 << 16):
        *lines, left = (left + piece).split(b"\n")
        for line in lines:
            counter.put(json.loads(line))
    end()


class _Doing:
    """Tells the window now and then what a question that takes long is at."""

    def __init__(self, tell: Tell) -> None:
        self._tell, self._token, self._number, self._next_at = tell, "", 0, 0.0

    def begin(self, said: dict[str, Any]) -> None:
        """Begin with a question."""
        self._token, self._number = said["token"], unpacked(said["value"])[0]
        self._next_at = time.monotonic() + _TELL_AFTER_S

    def heard(self, table: str, share: float) -> None:
        """Rows of a table are read."""
        now = time.monotonic()
        if now >= self._next_at:
            self._next_at = now + _TELL_EACH_S
            self._tell("doing", token=self._token, number=self._number, table=table, share=share)


def serve(floor: str, cache: str, tell: Tell) -> None:
    """Answer until the window goes."""
    from supervisor.floor import telling
    from supervisor.history.desk import Desk
    from supervisor.history.questions import ANSWERS

    counter, doing = Counter(), _Doing(tell)
    telling.listen(doing.heard)
    threading.Thread(target=read_lines, args=(counter, lambda: os._exit(0)), name="window", daemon=True).start()
    desk = Desk(Path(floor), Settings(), cache=Path(cache) if cache else None)
    while True:
        said = counter.take()
        if said["kind"] == "decided":
            desk.settings, desk.context = unpacked(said["value"])
        else:
            doing.begin(said)
            answer_one(desk, said, ANSWERS, tell)


def build(
    floor: Path,
    cache: Path,
    settings: Settings,
    context: Context,
    progress: Callable[[Any], None],
) -> Any:
    """Sum up the days of a floor that are over; gives what `history.building.build` gives."""
    from supervisor import clock
    from supervisor.floor import loading
    from supervisor.floor.reader import Reader
    from supervisor.history import together
    from supervisor.history.kept import building

    with Reader(floor) as reader:
        zone = clock.zone((reader.info.zone if reader.info else "") or "UTC")
        shelf = building.shelf(reader, cache, zone)
        if shelf is None:
            return building.Made(0, 0, 0)
        now_at = loading.shown_at(reader, clock.now_ms())
        # Of two cores one is the window's.
        several = 2 if (os.cpu_count() or 1) > 2 else 1
        under = (now_at, zone, settings, context)
        return together.build(reader, floor, cache, under, processes=several, progress=progress)


def answer_one(desk: _Desk, said: dict[str, Any], answers: Any, tell: Tell) -> None:
    """Answer one question; a fault of our own is told as one and does not end the desk."""
    token = said["token"]
    number, question = unpacked(said["value"])
    try:
        found = desk.answer(question, answers)
    except MokedError as problem:
        tell("refused", token=token, value=packed((number, (problem.code, problem.text, problem.values))))
    except Exception:  # a bug of ours in one answer must not take the other questions with it; it is logged whole
        log.exception("a question about the past")
        tell("refused", token=token, value=packed((number, None)))
    else:
        tell("answer", token=token, value=packed((number, found)))
