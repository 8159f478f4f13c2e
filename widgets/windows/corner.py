"""The book's corner of the window: who works, signing in and out, the locked page, and what was typed and not saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip

from supervisor import access, formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error
from widgets import actions, theme
from widgets.pages.locked import LockedPage
from widgets.parts.labels import literal
from widgets.parts.menus import pop
from widgets.parts.offer_bar import OfferBar
from widgets.windows.idle import Idle

if TYPE_CHECKING:
    from supervisor.access import Rights
    from widgets.dialogs.conflict import Clash, ConflictDialog
    from widgets.dialogs.sign_in import ChangePassword, SignIn
    from widgets.dialogs.unsaved import UnsavedDialog
    from widgets.windows.main import MainWindow
    from widgets.windows.stage import Keeper

_UNSAVED = QT_TRANSLATE_NOOP("window", "{n} things you typed are not saved yet.")
_LOOK = QT_TRANSLATE_NOOP("window", "Look…")
_SAVE = QT_TRANSLATE_NOOP("window", "Save")
_DISCARD = QT_TRANSLATE_NOOP("window", "Discard")
_SURE = QT_TRANSLATE_NOOP("window", "Discard {n} things for good?")
_YES = QT_TRANSLATE_NOOP("window", "Discard for good")
_KEEP = QT_TRANSLATE_NOOP("window", "Keep")
_ROLE = QT_TRANSLATE_NOOP("window", "{role}: {place}")
_READS = QT_TRANSLATE_NOOP("window", "Looking only, without a password")
_CHANGED = QT_TRANSLATE_NOOP("window", "Your password is changed.")


class Corner(QObject):
    """One window's side of the book. The keeper (`stage.keeper`) tells it what to show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.locked = LockedPage()
        self.offer = OfferBar("info")
        self.idle = Idle(self)
        self._sign_in: SignIn | None = None
        self._password: ChangePassword | None = None
        self._list: UnsavedDialog | None = None
        self._conflicts: dict[str, ConflictDialog] = {}
        self._names: Sequence[str] = ()
        self._trouble: MokedError | None = None
        self.who = ""
        self.locked.sign_in_wanted.connect(self.ask_sign_in)
        self.locked.leave_wanted.connect(window.stage.close_floor)
        self.offer.chosen.connect(self._offer_chosen)
        self.idle.left_alone.connect(self._left_alone)

    @property
    def _keeper(self) -> Keeper:
        return self._window.stage.keeper

    # Who works

    def show_who(self, rights: Rights) -> None:
        """Show who is signed in; nobody when the rights are nobody's."""
        self.who = rights.person
        self._window.scope_bar.show_who(rights.name)
        self.check_boxes()

    def check_boxes(self) -> None:
        """Which actions of the book can be used."""
        has_book, in_ = bool(self._keeper.place), bool(self.who)
        usable = {
            "close_book": has_book,
            "restore_book": has_book,
            "page_book": in_,
            "keep_view": in_ and self._keeper.rights.has("keep_views"),
            "views": in_,
            "sign_in": has_book,
            "unsaved": in_,
            "who": in_,
            "sign_out": in_,
        }
        usable["change_password"] = in_ and self._keeper.rights.proven
        for id, on in usable.items():
            self._window.qactions[id].setEnabled(on)
        self._window.rail.buttons["page_book"].setVisible(has_book)

    def pop_who(self) -> None:
        """Open the menu of who works under its button."""
        button, menu = self._window.scope_bar.who, self.who_menu()
        # The button stands at the end of the line: the menu reaches back from it and stays over the window.
        ahead = menu.sizeHint().width() - button.width()
        corner = button.rect().bottomRight() if theme.is_rtl() else button.rect().bottomLeft()
        pop(menu, button.mapToGlobal(corner + QPoint(ahead if theme.is_rtl() else -ahead, 2)))

    def who_menu(self) -> QMenu:
        """Name, roles, and what can be done."""
        rights = self._keeper.rights
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [formats.isolate(rights.name)]
        for grant in rights.grants:
            role = say(access.ROLES[grant.role]) if grant.role in access.ROLES else grant.role
            lines.append(say(_ROLE, role=role, place=self._keeper.words().place(grant.kind, grant.id)))
        if not rights.proven:
            lines.append(say(_READS))
        for line in lines:
            menu.addAction(literal(line)).setEnabled(False)
        menu.addSeparator()
        for id in ("unsaved", "change_password", "sign_in", "sign_out"):
            action: QAction = self._window.qactions[id]
            action.setIcon(theme.icon(actions.BY_ID[id].icon, "text", theme.is_rtl()))
            menu.addAction(action)
        return menu

    def notice(self, sentence: str) -> None:
        """Say something that needs nobody at once."""
        self._window.notice(sentence)

    # The door

    def lock(self, reason: str) -> None:
        """Hide the floor at once, and everything that tells of it; `reason` as in `locked.REASONS`."""
        self._close_what_is_open()
        self._window.blank()
        self.locked.show_reason(reason)
        self._window.pages.setCurrentWidget(self.locked)
        self.locked.sign_in.setFocus()
        self.idle.set_after(0)
        # Those of the floor too: an empty page would tell that nobody waits, and its health that all is well.
        self._window.check_boxes()

    def _close_what_is_open(self) -> None:
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        for dialog in self._window.findChildren(QDialog):
            if dialog is not self._sign_in and dialog.isVisible():
                dialog.close()

    @Slot()
    def ask_sign_in(self, who: str = "") -> None:
        """Ask for name and password."""
        if self._sign_in is not None:
            self._sign_in.activateWindow()
            return
        from widgets.dialogs.sign_in import SignIn

        self._sign_in = SignIn(self._keeper.place, self._names, who, self._window)
        self._sign_in.given.connect(self._given)
        self._sign_in.finished.connect(self._sign_in_closed)
        self._sign_in.open()
        if self._trouble is not None:
            self._sign_in.say_wrong(say_error(self._trouble))

    @Slot(str, object)
    def _given(self, who: str, password: str | None) -> None:
        self._keeper.sign_in(who, password)

    def _sign_in_closed(self) -> None:
        if self._sign_in is not None:
            self._sign_in.deleteLater()
            self._sign_in = None

    def offer_names(self, names: Sequence[str]) -> None:
        """Names to complete at the door; none where they are nobody's business."""
        self._names = tuple(names)
        if self._sign_in is not None:
            self._sign_in.offer(names)

    def signed_in(self) -> None:
        """Somebody was let in."""
        if self._sign_in is not None:
            self._sign_in.accept()

    def refused(self, problem: MokedError) -> None:
        """Nobody was."""
        if self._sign_in is not None:
            self._sign_in.refuse(problem)

    def sign_out(self) -> None:
        """Sign out."""
        self._keeper.sign_out()

    @Slot()
    def _left_alone(self) -> None:
        self._keeper.sign_out("idle")

    # Passwords

    def ask_password(self) -> None:
        """Change the password of who is signed in."""
        from widgets.dialogs.sign_in import ChangePassword

        self._password = ChangePassword(self._window)
        self._password.given.connect(self._new_password)
        self._password.finished.connect(self._password_closed)
        self._password.open()

    @Slot(str, str)
    def _new_password(self, old: str, new: str) -> None:
        self._keeper.change_password(old, new)

    def _password_closed(self) -> None:
        if self._password is not None:
            self._password.deleteLater()
            self._password = None

    def password_changed(self) -> None:
        """It is done."""
        if self._password is not None:
            self._password.accept()
        self._window.notice(say(_CHANGED), "good")

    def password_refused(self, problem: MokedError) -> None:
        """It was not done."""
        if self._password is not None:
            self._password.refuse(problem)

    # What is not saved yet

    def tell_trouble(self, problem: MokedError | None) -> None:
        """The book cannot be reached, or (None) is back."""
        self._trouble = problem
        if self._sign_in is not None and not self._sign_in.busy:
            self._sign_in.say_wrong(say_error(problem) if problem is not None else "")
        self.show_unsaved()

    def show_unsaved(self) -> None:
        """Offer what is not saved yet; while the book is out of reach, say that instead."""
        unsaved = self._keeper.work.unsaved() if self.who else []
        if self._list is not None:
            self._list.show_unsaved(unsaved)
        if self._trouble is not None and self.who:
            self.offer.tell(say_error(self._trouble))
        elif unsaved and self._list is None:
            buttons = [("look", say(_LOOK)), ("discard", say(_DISCARD))]
            if all(one.can_save for one in unsaved):
                buttons.insert(1, ("save", say(_SAVE)))
            self.offer.tell(say(_UNSAVED, len(unsaved)), buttons)
        else:
            self.offer.tell("")

    @Slot(str)
    def _offer_chosen(self, id: str) -> None:
        unsaved = self._keeper.work.unsaved()
        if id == "look":
            self.list_unsaved()
        elif id == "save":
            for one in unsaved:
                self._keeper.work.save_again(one.call_id)
        elif id == "discard":
            self.offer.tell(say(_SURE, len(unsaved)), [("sure", say(_YES)), ("keep", say(_KEEP))])
            self.offer.buttons["keep"].setFocus()
        elif id == "sure":
            for one in unsaved:
                self._keeper.work.discard(one.call_id)
        else:
            self.show_unsaved()

    def list_unsaved(self) -> None:
        """List what is not saved yet."""
        if self._list is not None:
            self._list.activateWindow()
            return
        from widgets.dialogs.unsaved import UnsavedDialog

        self._list = UnsavedDialog(self._keeper.work.unsaved(), self._keeper.zone, self._window)
        self._list.save_wanted.connect(self._save_again)
        self._list.go_on_wanted.connect(self._go_on)
        self._list.discarded.connect(self._discard)
        self._list.finished.connect(self._list_closed)
        self._list.open()
        self.show_unsaved()

    @Slot(str)
    def _save_again(self, call_id: str) -> None:
        self._keeper.work.save_again(call_id)

    @Slot(str)
    def _go_on(self, call_id: str) -> None:
        if self._list is not None:
            self._list.accept()
        self._keeper.work.go_on(call_id)

    @Slot(str)
    def _discard(self, call_id: str) -> None:
        self._keeper.work.discard(call_id)

    def _list_closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
        self.show_unsaved()

    def not_saved(self, call_id: str, problem: MokedError) -> None:
        """Say why something was not saved, where it is being looked at, until it was read."""
        if self._list is not None:
            self._list.refuse(call_id, problem)
        elif self._trouble is None:
            self.notice(say_error(problem))

    # Two who changed the same

    def show_conflict(self, call_id: str, what: str, clashes: Sequence[Clash], person: str, at: int) -> None:
        """Let somebody choose; closing it leaves the draft."""
        from widgets.dialogs.conflict import ConflictDialog

        if call_id in self._conflicts:
            self._conflicts[call_id].close()
        dialog = ConflictDialog(what, clashes, person, at, self._keeper.zone, self._front())
        dialog.setObjectName(call_id)
        dialog.resolved.connect(self._resolved)
        dialog.finished.connect(self._conflict_closed)
        self._conflicts[call_id] = dialog
        dialog.open()

    def _front(self) -> Any:
        front = QApplication.activeModalWidget()
        return front if front is not None and self._window.isAncestorOf(front) else self._window

    @Slot(object)
    def _resolved(self, chosen: Mapping[str, str]) -> None:
        self._keeper.work.resolve(self.sender().objectName(), chosen)

    def _conflict_closed(self) -> None:
        dialog = self._conflicts.pop(self.sender().objectName(), None)
        if dialog is not None:
            dialog.deleteLater()
        self.show_unsaved()
