"""The customer at hand, read beside the window: in a thread of its own, which nothing else keeps busy."""

from __future__ import annotations

import logging
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QThread, Signal, Slot

from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from supervisor.views.customer import CustomerOf

if TYPE_CHECKING:
    from supervisor.app.past import Past, Source

log: Final = logging.getLogger("moked.customer")

_BROKEN: Final = QT_TRANSLATE_NOOP("app", "This could not be read. Your floor is as it was; please try again.")
_STOP_WITHIN_MS: Final = 10_000


class _Thread(QThread):
    """Answers the newest question; `arrived` says that something lies in the box."""

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._wanted: tuple[int, Source, CustomerOf] | None = None
        self._number = 0
        self._over = False
        self._box: list[tuple[int, Any]] = []

    def ask(self, number: int, source: Source, asked: CustomerOf) -> None:
        """Answer this next; what is being read for another question is put down."""
        with self._changed:
            self._wanted, self._number = (number, source, asked), number
            self._changed.notify()

    def forget(self, over: bool = False) -> None:
        """Put down what is being read; `over`: for good."""
        with self._changed:
            self._wanted, self._number = None, 0
            self._over = self._over or over
            self._box.clear()
            self._changed.notify()

    def take(self) -> list[tuple[int, Any]]:
        """What came since the last call."""
        with self._changed:
            found, self._box = self._box, []
        return found

    def run(self) -> None:
        """Wait for questions and answer them."""
        import_module("supervisor.history.customer.card")  # now, and not while somebody waits
        while True:
            with self._changed:
                while self._wanted is None and not self._over:
                    self._changed.wait()
                if self._over or self._wanted is None:
                    return
                (number, source, asked), self._wanted = self._wanted, None
            self._answer(number, source, asked)

    def _answer(self, number: int, source: Source, asked: CustomerOf) -> None:
        try:
            for card in _cards(source, asked):
                if not self._put(number, card):
                    return
        except MokedError as problem:
            self._put(number, problem)
        except Exception as problem:
            log.exception("a question about a customer")
            self._put(number, problem)

    def _put(self, number: int, what: Any) -> bool:
        """Leave an answer; False where nobody waits for it any more."""
        with self._changed:
            if number != self._number:
                return False
            self._box.append((number, what))
        self.arrived.emit()
        return True


def _cards(source: Source, asked: CustomerOf) -> Any:
    from supervisor import clock
    from supervisor.floor import loading
    from supervisor.floor.reader import Reader
    from supervisor.history.customer import card as customer

    floor, settings, context = source
    with Reader(floor) as reader:
        zone = clock.zone((reader.info.zone if reader.info else "") or "UTC")
        now_at = asked.at or loading.shown_at(reader, clock.now_ms())
        yield from customer.read(reader, context, settings, asked, now_at, zone)


class Customers(QObject):
    """`ask(question)`; then `told(CustomerCard)` follows, again as older rows come, or `failed(sentence)`."""

    told = Signal(object)
    failed = Signal(str)

    def __init__(self, past: Past, parent: QObject) -> None:
        super().__init__(parent)
        self._past = past
        self._thread: _Thread | None = None
        self._number = 0

    def ask(self, asked: CustomerOf) -> None:
        """Ask; a newer question takes the place of the older one. Without a floor there is nobody to answer."""
        source = self._past.source
        if source is not None:
            self._number += 1
            self._ready().ask(self._number, source, asked)

    def warm(self) -> None:
        """Be ready for the first question."""
        if self._past.source is not None:
            self._ready()

    def _ready(self) -> _Thread:
        if self._thread is None:
            self._thread = _Thread(self)
            self._thread.arrived.connect(self._arrived)
            self._thread.start()
        return self._thread

    def forget(self) -> None:
        """Nobody wants the answer any more, or may have it."""
        self._number += 1
        if self._thread is not None:
            self._thread.forget()

    def close(self) -> None:
        """End the thread."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        thread.arrived.disconnect(self._arrived)
        thread.forget(over=True)
        if not thread.wait(_STOP_WITHIN_MS):
            log.error("reading a customer did not stop")
        thread.deleteLater()

    @Slot()
    def _arrived(self) -> None:
        for number, what in self._thread.take() if self._thread is not None else ():
            if number != self._number:
                continue
            if isinstance(what, MokedError):
                self.failed.emit(say_error(what))
            elif isinstance(what, Exception):
                self.failed.emit(say(_BROKEN))
            else:
                self.told.emit(what)
