"""The past of the floor that is open, as the window asks for it: processes of their own answer, so it stays quick."""

from __future__ import annotations

import time
from datetime import UTC
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from supervisor import clock
from supervisor import settings as kept
from supervisor.app.background import Job
from supervisor.context import ALONE, Context
from supervisor.errors import MokedError
from supervisor.history.serving import packed, unpacked
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.settings import Settings
from supervisor.text import say, say_error

_BROKEN: Final = QT_TRANSLATE_NOOP("app", "This could not be computed. Your floor is as it was; please try again.")
_GONE: Final = QT_TRANSLATE_NOOP("app", "The work on this ended unexpectedly. Your floor is as it was; try again.")
_PATIENCE_S: Final = 0.7
"""A question that nobody wants any more and that takes longer than this is ended with its process."""

Source = tuple[Path, Settings, Context]
"""The floor that is open, and what holds for it."""


class Lane(QObject):
    """One process and the questions that wait for it; it starts with the first question."""

    answered = Signal(str, object)
    failed = Signal(str, str)
    doing = Signal(str, str, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._asked: dict[str, tuple[int, Any]] = {}
        """Per token the question that is still to be answered and its number, in the order in which they were asked."""
        self._number = 0
        self._since = 0.0

    @property
    def busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._asked)

    def ask(self, source: Source, token: str, question: Any) -> None:
        """Ask; a newer question takes the place of the older one with the same token."""
        if self._works_on(token):
            self._end()
        self._asked.pop(token, None)
        self._number += 1
        self._asked[token] = self._number, question
        if self._job is None:
            self._start(source)
        else:
            self._send(token)

    def drop(self, prefix: str, source: Source, *, at_once: bool = False) -> None:
        """Forget the questions whose tokens begin so: nobody waits for them any more. One that is nearly done may
        still be worked on, unless all is to end `at_once`."""
        dropped = [token for token in self._asked if token.startswith(prefix)]
        vain = any(self._works_on(token, 0.0 if at_once else _PATIENCE_S) for token in dropped)
        for token in dropped:
            del self._asked[token]
        if vain:
            self._end()
            if self._asked:
                self._start(source)

    def decide(self, settings: Settings, context: Context) -> None:
        """Tell the process what holds from now on."""
        if self._job is not None:
            self._job.write(kind="decided", value=packed((settings, context)))

    def close(self) -> None:
        """End the work, and forget what was asked."""
        self._asked.clear()
        self._end()

    def _works_on(self, token: str, patience_s: float = _PATIENCE_S) -> bool:
        """Whether the process has been at this question for too long to wait for its end."""
        first = next(iter(self._asked), "")
        return first == token and self._job is not None and time.monotonic() - self._since > patience_s

    def _start(self, source: Source) -> None:
        floor, settings, context = source
        self._job = Job("past", ["past", str(floor), str(kept.cache_dir())], self)
        self._job.told.connect(self._told)
        self._job.ended.connect(self._ended)
        self._job.write(kind="decided", value=packed((settings, context)))
        self._since = time.monotonic()
        for token in self._asked:
            self._send(token)

    def _send(self, token: str) -> None:
        if len(self._asked) == 1:
            self._since = time.monotonic()
        assert self._job is not None
        self._job.write(kind="ask", token=token, value=packed(self._asked[token]))

    def _told(self, said: dict[str, Any]) -> None:
        token = said["token"]
        if said["kind"] == "doing":
            if token in self._asked and self._asked[token][0] == said["number"]:
                self.doing.emit(token, said["table"], said["share"])
            return
        number, value = unpacked(said["value"])
        if token not in self._asked or self._asked[token][0] != number:
            return  # the answer to an older question
        del self._asked[token]
        self._since = time.monotonic()
        if said["kind"] == "answer":
            self.answered.emit(token, value)
        elif value is None:
            self.failed.emit(token, say(_BROKEN))
        else:
            code, text, places = value
            self.failed.emit(token, say_error(MokedError(code, text, **places)))

    def _ended(self, _name: str) -> None:
        """It ended by itself: what was asked is told to have failed, and the next question starts it again."""
        self._end()
        lost, self._asked = list(self._asked), {}
        for token in lost:
            self.failed.emit(token, say(_GONE))

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.dismiss(only_reads=True)


class Past(QObject):
    """`ask(token, question)`; then `answered(token, answer)` or `failed(token, sentence)` follows.

    A newer question with the same token takes the place of the older one. Nothing runs before something is asked. What
    a page asks may take seconds; what somebody opens from it is asked `aside`, of a process that no page keeps busy.
    """

    answered = Signal(str, object)
    failed = Signal(str, str)
    doing = Signal(str, str, float)
    """(token, table, share): of a question that takes long, which table is read, and how much of that is done."""
    changed = Signal()
    """What holds is another: what was answered before is out of date."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._floor: Path | None = None
        self._take(settings, ALONE)
        self._pages, self._aside = Lane(self), Lane(self)
        for lane in self._lanes:
            lane.answered.connect(self.answered)
            lane.failed.connect(self.failed)
            lane.doing.connect(self.doing)

    @property
    def _lanes(self) -> tuple[Lane, Lane]:
        return self._pages, self._aside

    @property
    def busy(self) -> bool:
        """Whether answers are still to come."""
        return any(lane.busy for lane in self._lanes)

    @property
    def context(self) -> Context:
        """What was decided, as answers hold it."""
        return self._context

    @property
    def source(self) -> Source | None:
        """The floor, and what holds for it; None without one."""
        return None if self._floor is None else (self._floor, self._settings, self._context)

    def open(self, floor: Path) -> None:
        """Answer for this floor from now on; what was asked of another is forgotten."""
        self.close()
        self._floor = floor

    def close(self) -> None:
        """End the work, and forget what was asked."""
        self._floor = None
        for lane in self._lanes:
            lane.close()

    def decide(self, settings: Settings, context: Context) -> None:
        """Take what holds from now on; answers that are on their way under what held before are not heard."""
        if settings == self._settings and context is self._context:
            return
        narrowed = context.sight != self._context.sight or context.book_id != self._context.book_id
        self._take(settings, context)
        for lane in self._lanes:
            if narrowed:
                lane.close()
            else:
                lane.decide(settings, context)
        self.changed.emit()

    def _take(self, settings: Settings, context: Context) -> None:
        """What holds from now on, in this process too: the window cuts weeks as the answers do."""
        self._settings, self._context = settings, context
        clock.begin_weeks(context.settings_on(clock.day_on(clock.now_ms(), UTC), settings).week_begins)

    def ask(self, token: str, question: Any, *, aside: bool = False) -> None:
        """Ask; without a floor there is nobody to answer."""
        if self.source is not None:
            (self._aside if aside else self._pages).ask(self.source, token, question)

    def drop(self, prefix: str, *, at_once: bool = False) -> None:
        """Forget what a page asked: its tokens begin with `prefix`. See `Lane.drop`."""
        if self.source is not None:
            self._pages.drop(prefix, self.source, at_once=at_once)
