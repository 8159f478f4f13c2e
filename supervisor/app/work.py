"""What somebody types for the book: kept at every keystroke, sent, and kept on until the book says that it is done."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from supervisor.errors import UNANSWERED, MokedError
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.app.keeper import Keeper
    from supervisor.book.deeds import Done
    from supervisor.book.drafts import Draft, Drafts
    from supervisor.live.desk import Answer
    from widgets.dialogs.unsaved import Unsaved

_TOKEN: Final = "draft:"


class Work(QObject):
    """The typed work of one window.

        call_id = work.begin("target.set", record=row["id"], base_version=row["version"])
        work.typed(call_id, form.typed())           # at every keystroke
        work.save(call_id, {"goal": 0.85, ...})     # `saved` or `refused` follows

    Signals: `saved(call id, Done)`; `refused(call id, MokedError)`, while the draft stays; `dropped(call id)`;
    `go_on_wanted(Draft)` when somebody wants to go on typing where they were.
    """

    saved = Signal(str, object)
    refused = Signal(str, object)
    dropped = Signal(str)
    go_on_wanted = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._drafts: Drafts | None = None
        self._open: dict[str, tuple[Draft, dict[str, Any]]] = {}
        """Drafts with their arguments as they were sent, secrets too: these live in memory only."""
        self._conflicts: dict[str, Any] = {}
        self.has_forms: Callable[[Draft], bool] | None = None
        """Says whether somebody opens a form for `go_on_wanted` with this draft."""

    def close(self) -> None:
        """Let go; what was typed is offered the next time."""
        self.forget()
        drafts, self._drafts = self._drafts, None
        if drafts is not None:
            drafts.close()

    def forget(self) -> None:
        """Another person works here, or nobody: nothing of the one before stays in memory."""
        self._open, self._conflicts = {}, {}

    @property
    def drafts(self) -> Drafts:
        """The drafts of this window; opened when they are first needed."""
        if self._drafts is None:
            from supervisor.book.drafts import Drafts

            self._drafts = Drafts()
            if self._drafts.problem is not None:
                self._keeper.tell(self._drafts.problem)
        return self._drafts

    # Typing

    def begin(self, verb: str, *, key: str = "", record: str = "", base_version: int | None = None) -> str:
        """Begin typed work for a verb; returns the call that it will be done under.

        `base_version` is the version that was seen of the `record`: 0 for none, None where the verb asks for none.
        `key` is for whoever opens the form again.
        """
        keeper = self._keeper
        draft = self.drafts.begin(
            keeper.context.book_id, keeper.rights.person, verb, key=key, record=record, base_version=base_version
        )
        self._open[draft.call_id] = (draft, {})
        return draft.call_id

    def typed(self, call_id: str, typed: Mapping[str, Any]) -> None:
        """Keep what stands in the fields of a form now."""
        found = self._found(call_id)
        if found is not None:
            self._keep(replace(found[0], typed=dict(typed)), found[1])

    def save(self, call_id: str, arguments: Mapping[str, Any], password: str | None = None) -> None:
        """Have it done. `saved` or `refused` follows, or the window asks whose version shall stand."""
        found = self._found(call_id)
        if found is None:
            return
        draft = self._keep(replace(found[0], arguments=dict(arguments)), dict(arguments), sent=True)
        given = dict(arguments)
        if draft.base_version is not None and _takes(draft.verb, "version"):
            given.setdefault("version", draft.base_version)
        self._keeper.do(draft.verb, given, _TOKEN + call_id, call_id, password)

    def discard(self, call_id: str) -> None:
        """Forget typed work: nobody wants it."""
        self._open.pop(call_id, None)
        self._conflicts.pop(call_id, None)
        self._try(lambda: self.drafts.drop(call_id))
        self.dropped.emit(call_id)
        self._show()

    def _found(self, call_id: str) -> tuple[Draft, dict[str, Any]] | None:
        if call_id not in self._open:
            draft = next((one for one in self.left() if one.call_id == call_id), None)
            if draft is None:
                return None
            self._open[call_id] = (draft, dict(draft.arguments))
        return self._open[call_id]

    def _keep(self, draft: Draft, arguments: dict[str, Any], sent: bool = False) -> Draft:
        from supervisor.book.drafts import SENT, TYPED

        self._open[draft.call_id] = (draft, arguments)
        self._try(lambda: self.drafts.keep(draft, SENT if sent else TYPED))
        return draft

    def _try(self, what: Callable[[], object]) -> None:
        """What cannot be kept on this computer is said; typing goes on."""
        try:
            what()
        except MokedError as problem:
            self._keeper.tell(problem)

    # What became of it

    def note(self, token: str, done: Done, sent: Mapping[str, Any]) -> None:
        """Keep in this computer's journal that a verb is done; its draft goes with that."""
        call_id = token.removeprefix(_TOKEN) if token.startswith(_TOKEN) else ""
        self._try(lambda: self.drafts.acknowledge(self._keeper.context.book_id, done, sent, call_id))
        for warning in done.warnings:
            self._keeper.tell(warning)

    def take(self, answer: Answer) -> bool:
        """Take the book's answer, if it is to something typed."""
        if not answer.token.startswith(_TOKEN):
            return False
        call_id, problem = answer.token.removeprefix(_TOKEN), answer.problem
        found = self._open.get(call_id)
        if problem is None:
            self._open.pop(call_id, None)
            self.saved.emit(call_id, answer.done)
        elif found is None:
            # Whoever typed it has gone; the draft waits for them.
            pass
        elif problem.code == "another_call":
            self._begin_again(*found)
        elif problem.code == "conflict":
            self._keep(*found)
            # A form that is open behind the question can be gone on with, whatever becomes of the question.
            self.refused.emit(call_id, problem)
            self._ask_about(call_id, found[0], problem)
        else:
            if problem.code not in UNANSWERED:
                self._keep(*found)
            self.refused.emit(call_id, problem)
            if self._keeper.corner is not None:
                self._keeper.corner.not_saved(call_id, problem)
        self._show()
        return True

    def _begin_again(self, draft: Draft, arguments: dict[str, Any]) -> None:
        """It was done when no answer came, and was changed since: that is another call."""
        self._open.pop(draft.call_id, None)
        self._try(lambda: self.drafts.drop(draft.call_id))
        fresh = replace(draft, call_id=str(uuid.uuid4()))
        self._open[fresh.call_id] = (fresh, arguments)
        self.save(fresh.call_id, arguments)

    # Two who changed the same

    def _ask_about(self, call_id: str, draft: Draft, conflict: Any) -> None:
        from supervisor.app.clashes import about, clashes_of
        from supervisor.views.book import title_of

        self._conflicts[call_id] = conflict
        corner = self._keeper.corner
        if corner is not None:
            names = self._keeper.words()
            what = about(conflict, say(title_of(draft.verb)), names)
            corner.show_conflict(call_id, what, clashes_of(conflict, names), conflict.person, conflict.at)

    def resolve(self, call_id: str, chosen: Mapping[str, str]) -> None:
        """Send it again with what was chosen field by field; where all is theirs, or whether the record stands at
        all, nothing is left to be done."""
        from supervisor.app.clashes import WITHDRAWN, arguments_of

        found, conflict = self._open.get(call_id), self._conflicts.pop(call_id, None)
        if found is None or conflict is None:
            return
        if chosen.get(WITHDRAWN) == "theirs" or all(whose == "theirs" for whose in chosen.values()):
            self.discard(call_id)
            return
        draft, arguments = found
        merged = arguments_of(draft.verb, arguments, conflict, chosen)
        merged.pop("version", None)
        self._open[call_id] = (replace(draft, base_version=int(conflict.theirs["version"])), merged)
        self.save(call_id, merged)

    # What is left

    def left(self) -> list[Draft]:
        """What who is signed in typed in this window, or in one that is gone, and the book does not hold yet."""
        person = self._keeper.rights.person
        if not person:
            return []
        try:
            return self.drafts.mine(self._keeper.context.book_id, person)
        except MokedError as problem:
            self._keeper.tell(problem)
            return []

    def unsaved(self) -> list[Unsaved]:
        """What is left, in words; not what is being typed right now."""
        from supervisor.app.clashes import unsaved_of

        offered = [draft for draft in self.left() if draft.call_id not in self._open or draft.state == "sent"]
        return [unsaved_of(draft, self.has_forms is not None and self.has_forms(draft)) for draft in offered]

    def save_again(self, call_id: str) -> None:
        """Save something that is left, as it was sent."""
        found = self._found(call_id)
        if found is not None:
            self.save(call_id, found[1] or found[0].typed)

    def go_on(self, call_id: str) -> None:
        """Open the form of something that is left."""
        found = self._found(call_id)
        if found is not None:
            self.go_on_wanted.emit(found[0])

    def put_down(self, call_id: str) -> None:
        """Its form was closed without saving: the draft is offered again."""
        self._open.pop(call_id, None)
        self._show()

    def _show(self) -> None:
        if self._keeper.corner is not None:
            self._keeper.corner.show_unsaved()


def _takes(verb: str, name: str) -> bool:
    from supervisor.book.verbs import VERBS

    return any(argument.name == name for argument in VERBS[verb].arguments)
