"""The book beside the window: who is signed in, and what the book answers.

Fails closed: from the moment a book is named until somebody who may see the floor has signed in, and from the moment
they sign out, `context` shows nothing, whatever the book's own thread still has to say.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from supervisor import clock
from supervisor.access import Rights
from supervisor.app.work import Work
from supervisor.context import ALONE, Context
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say_error

if TYPE_CHECKING:
    from supervisor.context import FloorFacts
    from supervisor.live.desk import Answer, Desk
    from supervisor.models.book_words import Names
    from widgets.windows.corner import Corner

log = logging.getLogger("moked.app")

_VANISHED: Final = QT_TRANSLATE_NOOP(
    "app",
    "The book {place} was there, and is not there now. Look whether it was moved or renamed, and choose it in its new "
    "place, or restore a backup.",
)
_OURS: Final = "keeper:"
_BACKUP_LOOK_MS: Final = 10 * 60_000
_FIRST_BACKUP_LOOK_MS: Final = 20_000


class Keeper(QObject):
    """One book, for one window.

    Signals: `changed(Context)` whenever something else holds or another person works; `answered(Answer)` for tokens
    of others. `work` is what is typed and not saved yet.
    """

    changed = Signal(object)
    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context: Context = ALONE
        self.address = self.place = ""
        self.zone = "UTC"
        self.why = "nobody"
        self.corner: Corner | None = None
        self.names: Names | None = None
        self.work = Work(self)
        self._desk: Desk | None = None
        self._sent: dict[str, Mapping[str, Any]] = {}
        self._shut = self._reached = False
        self._new_password = ""
        self._backups = QTimer(self)
        self._backups.timeout.connect(self._back_up)

    # The book

    def open(self, address: str, zone: str, key_file: str = "") -> None:
        """Serve this book; until somebody signs in, nothing may be seen."""
        from supervisor.book.opening import place_of
        from supervisor.live.desk import Desk

        self.close()
        self.address, self.zone, self.why = address, zone, "nobody"
        try:
            self.place = place_of(address)
        except MokedError:
            self.place = address.rpartition("@")[2]
        self._desk = Desk(self)
        self._desk.context_changed.connect(self._take_context)
        self._desk.answered.connect(self._take_answer)
        self._desk.trouble.connect(self._take_trouble)
        self._desk.open(address, zone, Path(key_file) if key_file else None)
        self.context = self._desk.context

    def close(self) -> None:
        """Let the book go. What was typed stays on this computer."""
        self._backups.stop()
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.close()
            desk.deleteLater()
        self.work.close()
        self._sent = {}
        self.context, self.names, self._shut, self._reached = ALONE, None, False, False
        self.address = self.place = ""
        if self.corner is not None:
            self.corner.show_who(self.rights)
            self.corner.tell_trouble(None)

    @property
    def rights(self) -> Rights:
        """Of who is signed in; without anybody, nobody's."""
        return self.context.rights

    def set_facts(self, facts: FloorFacts) -> None:
        """Tell the book what the floor says about belonging and hours."""
        if self._desk is not None:
            self._desk.set_facts(facts)

    def set_places(self, places: Mapping[str, Mapping[str, str]]) -> None:
        """Take what places are called on the floor that is shown."""
        from supervisor.models.book_words import Names

        self.names = Names(places, today_on=self.today_on(), zone=self.zone)

    def words(self) -> Names:
        """What ids are called here."""
        from supervisor.models.book_words import Names

        return self.names if self.names is not None else Names(today_on=self.today_on(), zone=self.zone)

    def show(self, corner: Corner) -> None:
        """Tell a new window how things stand."""
        self.corner = corner
        corner.show_who(self.rights)
        corner.show_unsaved()
        self._count_idle()

    def _count_idle(self) -> None:
        if self.corner is not None:
            limit_ms = int(self.context.setting("sign_out_after_ms", self.today_on())) if self.rights.person else 0
            self.corner.idle.set_after(limit_ms)

    # Who

    def sign_in(self, who: str, password: str | None) -> None:
        """Sign somebody in instead of whoever was."""
        if self._desk is not None:
            self._desk.sign_in(who, password, f"{_OURS}sign_in")

    def sign_out(self, why: str = "signed_out") -> None:
        """Sign out. Everything is hidden now, whether or not the book can be reached."""
        if self._desk is None or not self.rights.person:
            return
        self._shut, self.why = True, why
        self._desk.sign_out(f"{_OURS}sign_out")
        self._hold(Context(book_id=self.context.book_id))

    def change_password(self, old: str, new: str) -> None:
        """Set a new password for who is signed in, once the old one was proven."""
        if self._desk is not None:
            self._new_password = new
            self._desk.sign_in(self.rights.person, old, f"{_OURS}prove")

    def _take_context(self, context: Context) -> None:
        self._reached = True
        if self._shut and context.rights.person:
            # It was on its way when they signed out.
            return
        if self.rights.person and not context.rights.person and not self._shut:
            self.why = "shut_out"
        self._hold(context)

    def _hold(self, context: Context) -> None:
        before, self.context = self.rights.person, context
        person = context.rights.person
        if person != before:
            self.work.forget()
        corner = self.corner
        if corner is not None:
            corner.show_who(context.rights)
        self.changed.emit(context)
        if corner is not None:
            self._count_idle()
            if person != before:
                corner.show_unsaved()
        if not person and self._desk is not None:
            self._desk.ask("names", f"{_OURS}names")
        if person and not before:
            self._backups.start(_FIRST_BACKUP_LOOK_MS)

    def today_on(self) -> str:
        """Today where the floor is."""
        return clock.to_local(clock.now_ms(), clock.zone(self.zone)).date().isoformat()

    # What the book says

    def ask(self, question: str, token: str, **arguments: Any) -> None:
        """Ask the book; `answered` brings the answer with the token."""
        if self._desk is not None:
            self._desk.ask(question, token, **arguments)

    def do(
        self, verb: str, arguments: Mapping[str, Any], token: str, call_id: str = "", password: str | None = None
    ) -> None:
        """Do a verb; `answered` brings the answer with the token. What is typed for longer goes through `work`."""
        if self._desk is not None:
            self._sent[token] = arguments
            self._desk.do(verb, arguments, token, call_id or str(uuid.uuid4()), password)

    def restore(self, path: str, who: str, password: str, token: str) -> None:
        """Put a backup in the place of the book; `answered` brings what came of it."""
        if self._desk is not None:
            self._desk.restore(path, who, password, token)

    def _take_answer(self, answer: Answer) -> None:
        sent = self._sent.pop(answer.token, {})
        answer = replace(answer, problem=self._of_known(answer.problem))
        if answer.done is not None:
            self.work.note(answer.token, answer.done, sent)
        if self.work.take(answer):
            return
        if answer.token.startswith(_OURS):
            self._take_ours(answer.token.removeprefix(_OURS), answer)
        else:
            self.answered.emit(answer)

    def _take_ours(self, what: str, answer: Answer) -> None:
        corner, problem = self.corner, answer.problem
        if what == "sign_out":
            self._shut = False
        if corner is None:
            return
        if what == "sign_in":
            if problem is None:
                corner.signed_in()
                corner.show_unsaved()
            else:
                corner.refused(problem)
        elif what == "names" and problem is None:
            corner.offer_names(answer.value or ())
        elif what == "prove":
            new, self._new_password = self._new_password, ""
            if problem is None:
                self.do("person.password", {"person": self.rights.person, "password": new}, f"{_OURS}password")
            else:
                corner.password_refused(problem)
        elif what == "password":
            if problem is None:
                corner.password_changed()
            else:
                corner.password_refused(problem)

    def tell(self, problem: MokedError) -> None:
        """Say something that went wrong, in the window."""
        if self.corner is not None:
            self.corner.notice(say_error(problem))

    def _take_trouble(self, problem: MokedError | None) -> None:
        if self.corner is not None:
            self.corner.tell_trouble(self._of_known(problem))

    def _of_known(self, problem: MokedError | None) -> MokedError | None:
        """What is told of a book that was reached before, and is there no longer."""
        if problem is None or problem.code != "no_book" or not self._reached:
            return problem
        return type(problem)(problem.code, _VANISHED, place=self.place)

    # Backups

    def _back_up(self) -> None:
        """Now and then: a backup is made when the last one is old, by whoever happens to have a window open."""
        self._backups.setInterval(_BACKUP_LOOK_MS)
        if self.rights.person and self.context.book_id:
            self.ask("backup", f"{_OURS}backup", due=True)
