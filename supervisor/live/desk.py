"""The desk: the book in a thread of its own, as the window sees it.

The window never waits for a share. It hands over what is to be done with a token and gets an `Answer` with that token;
whatever anybody writes comes back as one frozen `Context`. When the book cannot be reached the last context stays.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QThread, Signal, Slot

from supervisor import clock
from supervisor.access import NOWHERE, refusal
from supervisor.context import ALONE, Context, FloorFacts
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from supervisor.book.book import Book
    from supervisor.book.deeds import Done
    from supervisor.book.opening import Bell
    from supervisor.book.people import Session
    from supervisor.book.restoring import Restored

log = logging.getLogger("moked.desk")

POLL_S: Final = 1.0
_RING_S: Final = 0.1
"""How often a store that tells by itself is listened to; that asks nobody and costs microseconds."""
_STOP_WITHIN_MS: Final = 15_000
_OURS: Final = QT_TRANSLATE_NOOP(
    "book", "Something went wrong in Moked itself; nothing was written. The details are in its log."
)
_CLOSED: Final = QT_TRANSLATE_NOOP("book", "No book is open.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one thing that was asked for: `done`, or a `value`, or a `problem`."""

    token: str
    done: Done | None = None
    value: Any = None
    problem: MokedError | None = None


class Clerk:
    """Serves one book: takes tasks one after another, and looks for what others wrote. Knows no Qt."""

    def __init__(self, address: str, zone: str, publish: Callable[[Any], None], key_file: Path | None = None) -> None:
        """`publish` takes `Answer`, `Context`, and a `MokedError` or None for how the book is reached."""
        self._address, self._zone, self._key_file = address, zone, key_file
        self._publish = publish
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._book: Book | None = None
        self._session: Session | None = None
        self._facts = FloorFacts()
        self._news: object = None
        self._context = ALONE
        self._troubled = False

    def put(self, token: str, what: Callable[[], Any]) -> None:
        """Have something done in the clerk's thread; its outcome is published with the token."""
        self._tasks.put(lambda: self._answer(token, what))

    def stop(self) -> None:
        """Let `run` end after the tasks that were put before."""
        self._tasks.put(None)

    def run(self) -> None:
        """Serve until `stop`."""
        try:
            self._look()
            due = time.monotonic() + POLL_S
            while True:
                left = due - time.monotonic()
                if left <= 0 or self._rings():
                    self._look()
                    due = time.monotonic() + POLL_S
                    continue
                try:
                    task = self._tasks.get(timeout=min(left, _RING_S) if self._bell() else left)
                except queue.Empty:
                    continue
                if task is None:
                    return
                task()
        finally:
            if self._book is not None:
                self._book.store.close()

    # What can be asked for; these run in the clerk's thread

    def sign_in(self, who: str, password: str | None) -> Session:
        """Sign somebody in instead of whoever was."""
        self._session = self._opened().sign_in(who, password)
        self._learn()
        self._refresh()
        return self._session

    def sign_out(self) -> None:
        """Let nobody be signed in."""
        self._session = None
        self._refresh()

    def do(self, verb: str, arguments: Mapping[str, Any], call_id: str, password: str | None) -> Done:
        """Do a verb for who is signed in."""
        book = self._opened()
        done = book.do(verb, self._session, arguments, call_id=call_id or None, password=password)
        if verb == "person.password" and self._session and "password" in arguments:
            self._follow_own_password(done, str(arguments["password"]))
        self._refresh()
        return done

    def _follow_own_password(self, done: Done, password: str) -> None:
        """Who changes their own password stays signed in."""
        assert self._session is not None
        if any(change.id == self._session.person for change in done.changes):
            self._session = self._opened().sign_in(self._session.person, password)

    def ask(self, question: str, arguments: Mapping[str, Any]) -> Any:
        """Answer a question of `questions.QUESTIONS`, or one about backups."""
        from supervisor.live.questions import QUESTIONS

        own: dict[str, Callable[..., Any]] = {"backup": self.back_up, "backups": self.backups}
        if question in own:
            return own[question](**arguments)
        return QUESTIONS[question](self._opened(), self._session, **arguments)

    def back_up(self, due: bool = False) -> Any:
        """Make a backup: now, or (`due`) when the last one is old, which any window may have done."""
        from supervisor.book import backup

        book, folder = self._opened(), backup.folder_of(self._address)
        if due:
            return backup.make_if_due(
                book.store, folder, float(self._context.setting("backup_every_hours", book.today_on()))
            )
        book.require(self._session, "keep_book")
        return backup.make(book.store, folder)

    def backups(self) -> list[dict[str, Any]]:
        """The backups there are, the newest first; also of a book that cannot be opened any more."""
        from supervisor.book import backup

        if self._session is None and self._reachable():
            raise refusal("who")
        if self._session is not None:
            self._opened().require(self._session, "keep_book")
        found = backup.found_in(backup.folder_of(self._address), self._context.book_id[:8])
        return [{"path": str(one.path), "made_at": one.made_at, "entries": one.seq} for one in found]

    def restore(self, path: str, who: str, password: str, even_if: Collection[str]) -> Restored:
        """Put a backup in the place of the book, and sign in by what it says."""
        from supervisor.book import drafts, restoring

        if self._book is not None:
            # Its file will be another one.
            self._book.store.close()
        told = restoring.restore(
            self._address,
            Path(path),
            who,
            password,
            even_if=even_if,
            acknowledged=drafts.acknowledged,
            key_file=self._key_file,
            where=clock.zone(self._zone),
        )
        self._book, self._news = None, None
        try:
            self._session = self._opened().sign_in(who, password)
        except MokedError:
            # The password was another one when the backup was made: the door asks for that.
            self._session = None
        self._refresh()
        return told

    def _reachable(self) -> bool:
        try:
            self._opened().head()
        except MokedError:
            return False
        return True

    def take_facts(self, facts: FloorFacts) -> None:
        """Take what the floor says about belonging and hours."""
        self._facts = facts
        self._learn()
        if self._book is not None:
            self._refresh()

    def _learn(self) -> None:
        """Have the book learn who belongs where, when somebody is here who may decide that for the whole centre."""
        book, session = self._book, self._session
        if book is None or session is None or self._facts.belonging == NOWHERE:
            return
        if book.rights(session).allows("change_settings"):
            book.learn(session, self._facts.belonging)

    # Inside

    def _opened(self) -> Book:
        if self._book is None:
            from supervisor.book.book import Book
            from supervisor.book.opening import open_store

            store = open_store(self._address)
            self._book = Book(store, where=clock.zone(self._zone), key_file=self._key_file)
        return self._book

    def _bell(self) -> Bell | None:
        if self._book is None:
            return None
        from supervisor.book.opening import bell_of

        return bell_of(self._book.store)

    def _rings(self) -> bool:
        """Whether the store says by itself that somebody else wrote."""
        bell = self._bell()
        return bell is not None and bell.drain()

    def _look(self) -> None:
        """Take what others wrote; say when the book is out of reach, and when it is back."""
        try:
            news = self._opened().store.news()
            if news != self._news:
                self._refresh()
                self._news = news
        except MokedError as problem:
            self._tell_trouble(problem)
        except Exception:
            log.exception("looking at the book failed")
        else:
            self._tell_trouble(None)

    def _tell_trouble(self, problem: MokedError | None) -> None:
        if problem is not None or self._troubled:
            self._publish(problem)
        self._troubled = problem is not None

    def _refresh(self) -> None:
        from supervisor.book.assembling import assemble

        context = assemble(self._opened(), self._session, self._facts)
        if context != self._context:
            self._context = context
            self._publish(context)

    def _answer(self, token: str, what: Callable[[], Any]) -> None:
        from supervisor.book.deeds import Done

        try:
            value = what()
        except MokedError as problem:
            self._publish(Answer(token, problem=problem))
        except Exception:
            # A fault of ours must not take the book away from the window.
            log.exception("the desk could not do %s", token)
            self._publish(Answer(token, problem=MokedError("bug", _OURS)))
        else:
            self._publish(Answer(token, done=value) if isinstance(value, Done) else Answer(token, value=value))


class _Thread(QThread):
    """Runs one clerk. What it publishes waits in a box; `arrived` says that something does."""

    arrived = Signal()

    def __init__(self, address: str, zone: str, key_file: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self.clerk = Clerk(address, zone, self._put, key_file)
        self._lock = threading.Lock()
        self._box: list[Any] = []

    def run(self) -> None:
        self.clerk.run()

    def _put(self, what: Any) -> None:
        with self._lock:
            self._box.append(what)
            first = len(self._box) == 1
        if first:
            self.arrived.emit()

    def take(self) -> list[Any]:
        """What came since the last call, in its order."""
        with self._lock:
            found, self._box = self._box, []
        return found


class Desk(QObject):
    """The book as the window sees it. `context` is what holds now; without a book `ALONE`.

    Signals: `context_changed(Context)`; `answered(Answer)` for each token; `trouble(MokedError | None)` when the book
    cannot be reached, and None when it is back.
    """

    context_changed = Signal(object)
    answered = Signal(object)
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context: Context = ALONE
        self.address = ""
        self._thread: _Thread | None = None

    def open(self, address: str, zone: str = "UTC", key_file: Path | None = None) -> None:
        """Serve this book; the one before is let go. Until its first context comes, nobody may see anything."""
        self.close()
        self.address = address
        self.context = Context(book_id="?")
        thread = _Thread(address, zone, key_file, self)
        thread.arrived.connect(self._arrived)
        self._thread = thread
        thread.start()

    def close(self) -> None:
        """Let the book go; what was asked for before is done first."""
        thread, self._thread = self._thread, None
        self.address, self.context = "", ALONE
        if thread is None:
            return
        thread.arrived.disconnect(self._arrived)
        thread.clerk.stop()
        if not thread.wait(_STOP_WITHIN_MS):
            log.error("the desk of the book did not stop")
        thread.deleteLater()

    def sign_in(self, who: str, password: str | None, token: str = "sign_in") -> None:
        """Sign somebody in; the answer's value is the session."""
        self._put(token, lambda clerk: clerk.sign_in(who, password))

    def sign_out(self, token: str = "sign_out") -> None:
        """Sign out."""
        self._put(token, lambda clerk: clerk.sign_out())

    def do(
        self, verb: str, arguments: Mapping[str, Any], token: str, call_id: str = "", password: str | None = None
    ) -> None:
        """Do a verb; the same `call_id` is done once, however often it is tried."""
        given = dict(arguments)
        self._put(token, lambda clerk: clerk.do(verb, given, call_id, password))

    def ask(self, question: str, token: str, **arguments: Any) -> None:
        """Ask what `Clerk.ask` answers; the answer's value is what it says."""
        self._put(token, lambda clerk: clerk.ask(question, arguments))

    def restore(self, path: str, who: str, password: str, token: str, even_if: Collection[str] = ()) -> None:
        """Put a backup in the place of the book; the answer's value says what was given up."""
        self._put(token, lambda clerk: clerk.restore(path, who, password, even_if))

    def set_facts(self, facts: FloorFacts) -> None:
        """Tell what the floor says about belonging and hours."""
        self._put("facts", lambda clerk: clerk.take_facts(facts))

    def _put(self, token: str, what: Callable[[Clerk], Any]) -> None:
        thread = self._thread
        if thread is None:
            self.answered.emit(Answer(token, problem=MokedError("closed", _CLOSED)))
            return
        clerk = thread.clerk
        clerk.put(token, lambda: what(clerk))

    @Slot()
    def _arrived(self) -> None:
        thread = self.sender()
        if thread is not self._thread or self._thread is None:
            return
        for one in self._thread.take():
            if isinstance(one, Context):
                self.context = one
                self.context_changed.emit(one)
            elif isinstance(one, Answer):
                self.answered.emit(one)
            else:
                self.trouble.emit(one)
