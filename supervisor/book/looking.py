"""What of the book somebody may look at: people, records, who did what. Nothing that is not said here leaves it.

Every question takes the session, asks for its rights in the same view that it reads, and leaves out what they do not
hold. The window and the command line ask here.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

from supervisor.access import BY_ID, CENTRE, WHOLE_CENTRE, Place, Rights, refusal
from supervisor.book import chain, people
from supervisor.book.book import Book
from supervisor.book.deeds import refusal as wrong
from supervisor.book.people import Session
from supervisor.book.records import BY_NAME, Row
from supervisor.book.store import Reading

DECIDED: Final = ("setting", "target", "state_limit", "hours", "special_day")
"""Kinds that hold for everybody in their place."""
ASKABLE: Final = ("person", "grant", *DECIDED, "saved_view", "follow_up")
"""Kinds that can be listed; passwords never."""


def who_can_sign_in(book: Book) -> list[str]:
    """The names to choose from at the door: only where the centre lets people read without a password."""
    with book.store.reading() as view:
        if people.reading_needs_password(view, book.today_on()):
            return []
        return sorted(row["name"] for row in view.rows("person"))


def records(book: Book, session: Session | None, kind: str, *, withdrawn: bool = False) -> list[Row]:
    """The records of a kind that the session may see; raises `AccessError`, `InputError` (``unknown_record``)."""
    if kind not in ASKABLE:
        raise wrong("unknown_record", kind=kind, id="")
    with book.store.reading() as view:
        rights = _rights(book, view, session)
        found = [row for row in view.rows(kind, withdrawn=withdrawn) if _may_see(book, view, rights, kind, row)]
        if kind != "follow_up":
            return found
        # Colleagues must know whom to ask, whoever may see the accounts.
        names = _names(view)
        return [{**row, "by": names.get(row["person"], row["person"])} for row in found]


def history(book: Book, session: Session | None, kind: str, id: str) -> list[Row]:
    """The revisions of one record, the first one first: `before` and `after` as mappings, `by` the name.

    Raises `InputError` (``unknown_record``) where there is none that the session may see.
    """
    with book.store.reading() as view:
        rights = _rights(book, view, session)
        row = view.row(kind, id) if kind in ASKABLE else None
        if row is None or not _may_see(book, view, rights, kind, row):
            raise wrong("unknown_record", kind=kind, id=id)
        names = _names(view)
        return [_told(one, names) for one in view.history(kind, id)]


def log(book: Book, session: Session | None, first: int = 1, last: int | None = None) -> list[Row]:
    """What was done, with all revisions under it; needs the right to see it in the whole centre."""
    with book.store.reading() as view:
        _auditor(book, view, session)
        return _entries(view, first, last)


def export(book: Book, session: Session | None) -> Row:
    """The book as it stands, to be kept or read elsewhere: the end of its chain, the records that the session may see
    (withdrawn ones too), and who did what. Needs the right to see the latter in the whole centre."""
    with book.store.reading() as view:
        rights = _auditor(book, view, session)
        records = {
            kind: [row for row in view.rows(kind, withdrawn=True) if _may_see(book, view, rights, kind, row)]
            for kind in ASKABLE
        }
        return {"head": str(view.head()), "records": records, "log": _entries(view, 1, None)}


def _auditor(book: Book, view: Reading, session: Session | None) -> Rights:
    rights = _rights(book, view, session)
    if not rights.allows("see_audit", WHOLE_CENTRE, book.belonging(view)):
        raise refusal("not_allowed", person=rights.name, right=BY_ID["see_audit"].title)
    return rights


def _entries(view: Reading, first: int, last: int | None) -> list[Row]:
    names = _names(view)
    changes: dict[int, list[Row]] = {}
    for one in view.revisions(first, last):
        changes.setdefault(one["seq"], []).append(_told(one, names))
    return [
        {**entry, "arguments": _read(entry["arguments"]), "by": names.get(entry["person"], entry["person"])}
        | {"changes": changes.get(entry["seq"], [])}
        for entry in view.entries(first, last)
    ]


def verify(book: Book, session: Session | None, known: tuple[chain.Head, ...] = ()) -> list[chain.Finding]:
    """What was altered by hand; needs the right to check the book."""
    book.require(session, "see_audit")
    return book.verify(known)


def _rights(book: Book, view: Reading, session: Session | None) -> Rights:
    rights = people.rights(view, session, book.today_on())
    if not rights.person:
        raise refusal("who")
    return rights


def _may_see(book: Book, view: Reading, rights: Rights, kind: str, row: Row) -> bool:
    shape = BY_NAME[kind]
    if kind == "saved_view":
        return bool(row["person"] == rights.person or (row["shared"] and rights.has("see_floor")))
    if kind == "follow_up":
        # What is followed up at a site or in a team is the work of its people, also for other clients than its own.
        return rights.allows("see_floor", shape.place(row), replace(book.belonging(view), site_client={}))
    if kind == "setting" and row["name"] == people.BELONGING_SETTING:
        # It names every team, queue, site and client of the centre, whoever sees them.
        return rights.allows("see_settings", WHOLE_CENTRE, book.belonging(view))
    if kind in DECIDED:
        place = shape.place(row)
        # What holds for the whole centre holds for everybody in it.
        return rights.has("see_settings") and (
            place.kind == CENTRE or rights.allows("see_settings", place, book.belonging(view))
        )
    return any(rights.allows("see_people", place, book.belonging(view)) for place in _places(view, kind, row))


def _places(view: Reading, kind: str, row: Row) -> list[Place]:
    """An account is seen by who may see one of its scopes."""
    if kind == "grant":
        return [BY_NAME[kind].place(row)]
    return [Place(person=row["id"]), *people.places(view, BY_NAME[kind], row)]


def _names(view: Reading) -> dict[str, str]:
    return {row["id"]: row["name"] for row in view.rows("person", withdrawn=True)}


def _told(revision: Row, names: dict[str, str]) -> Row:
    told = {**revision, "before": _read(revision["before"]), "after": _read(revision["after"])}
    if "person" in revision:
        told["by"] = names.get(revision["person"], revision["person"])
    return told


def _read(text: str) -> object:
    """JSON as it was written; text that somebody altered stays as it is."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
