"""People and their rights: the verbs, and what a session may do."""

from __future__ import annotations

import hashlib
import json
import unicodedata
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.access import CENTRE, NOBODY, NOWHERE, ROLES, SCOPES, Belonging, Place, Rights, grants_from
from supervisor.book.deeds import (
    SEEN,
    Argument,
    Asked,
    Put,
    Verb,
    for_place,
    optional_text,
    refusal,
    text,
)
from supervisor.book.records import Kind, Row, place_row
from supervisor.book.store import Reading
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.setting_values import one_of

BELONGING_SETTING: Final = "belonging"
READING_NEEDS_PASSWORD: Final = "reading_needs_password"
FOUNDER: Final = "founder"
"""Who stands under the entry that began the book: there was nobody yet."""


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who signed in. `password_version` 0: without a password, to read only.

    `proof` tells the password that was given from another one of that number, as a restored book may have it.
    """

    person: str
    name: str
    password_version: int = 0
    proof: str = field(default="", repr=False)


def new_id() -> str:
    """The id of a new record."""
    return uuid.uuid4().hex


def learned(view: Reading) -> Belonging:
    """Who belongs where, as a manager of the whole centre had the book learn it.

    Rights are judged by this and never by a floor that whoever asks may have made up.
    """
    rows = view.rows("setting", name=BELONGING_SETTING, scope=CENTRE)
    if not rows:
        return NOWHERE
    try:
        return Belonging(**json.loads(max(rows, key=lambda row: str(row["from_on"]))["value_json"]))
    except (ValueError, TypeError):
        # No verb writes that; who altered it gets nothing by it.
        return NOWHERE


def find(view: Reading, who: str) -> Row | None:
    """The person of that name or id, if the account is open. Of a name counts what is seen of it, in any case."""
    wanted = _bare(who)
    people = view.rows("person")
    return next((row for row in people if row["id"] == who), None) or next(
        (row for row in people if _bare(row["name"]) == wanted), None
    )


def _bare(name: str) -> str:
    """A name without what is not seen, so that nobody can take a name that looks like another's."""
    seen = (letter for letter in unicodedata.normalize("NFKC", name) if unicodedata.category(letter) != "Cf")
    return unicodedata.normalize("NFKC", " ".join("".join(seen).split()).casefold())


def rights(view: Reading, session: Session | None, today_on: str) -> Rights:
    """What a session may do by the book as it stands now: a closed account, a changed password end it."""
    person = view.row("person", session.person) if session else None
    if session is None or person is None or person["withdrawn"]:
        return NOBODY
    secret = view.row("password", person["id"])
    proven = bool(
        session.password_version
        and secret
        and not secret["withdrawn"]
        and secret["version"] == session.password_version
        and proof(secret) == session.proof
    )
    if not proven and (session.password_version or reading_needs_password(view, today_on)):
        return NOBODY
    return Rights(person["id"], person["name"], grants_from(view.rows("grant", person=person["id"])), proven)


def reading_needs_password(view: Reading, today_on: str) -> bool:
    """Whether looking needs a password; it does unless the centre decided otherwise."""
    rows = view.rows("setting", name=READING_NEEDS_PASSWORD, scope=CENTRE)
    in_force = [row for row in rows if row["from_on"] <= today_on]
    if not in_force:
        return True
    # As text: whatever else somebody may have written there does not open the door.
    return str(max(in_force, key=lambda row: str(row["from_on"]))["value_json"]) != "false"


def proof(secret: Row) -> str:
    """What a session keeps of the password that was given: enough to tell it from any other."""
    return hashlib.sha256(str(secret["hash"]).encode("utf-8", "surrogatepass")).hexdigest()


def places(view: Reading, kind: Kind, row: Any) -> Iterable[Place]:
    """What places a change is about. An account is where its owner has rights: who may close it must reach them all.

    An account without any belongs to the whole centre: nobody else may take it in by giving it the first role.
    """
    if kind.name == "grant" and view.row("grant", row["id"]) is None:
        known = view.row("person", row["person"]) is not None
        homeless = known and not view.rows("grant", person=row["person"])
        return (kind.place(row), Place(person=row["person"])) if homeless else (kind.place(row),)
    if kind.name not in ("person", "password"):
        return (kind.place(row),)
    grants = view.rows("grant", person=row["id"])
    return [Place(one["scope"], one["scope_id"] or "", row["id"]) for one in grants] or [Place(person=row["id"])]


# Decisions


def _found(asked: Asked) -> list[Put]:
    if asked.book.head().seq:
        raise refusal("founded")
    id = new_id()
    return [
        Put("person", id, {"name": asked["name"]}),
        Put("password", id, {"hash": asked["password"], "set_at": asked.now_at}),
        Put("grant", new_id(), {"person": id, "role": "centre_manager", **place_row(Place())}),
    ]


def _add(asked: Asked) -> list[Put]:
    if find(asked.book, asked["name"]):
        raise refusal("once", what=asked["name"])
    id = new_id()
    # The grant first: it says where the account belongs, and so who may add it.
    puts = [
        Put("grant", new_id(), {"person": id, "role": asked["role"], **place_row(asked["place"])}),
        Put("person", id, {name: asked[name] for name in ("name", "agent", "language")}),
    ]
    if asked["password"] is not None:
        puts.append(Put("password", id, {"hash": asked["password"], "set_at": asked.now_at}))
    return puts


def _person(asked: Asked) -> Row:
    found = find(asked.book, asked["person"])
    if found is None:
        raise refusal("unknown_record", kind="person", id=asked["person"])
    return found


def _seen_person(asked: Asked) -> Row:
    """The person; also a closed account where somebody still saw it open, so that they are told who closed it."""
    row = asked.book.row("person", asked["person"])
    unseen = row is not None and row["withdrawn"] and asked["version"] not in (None, row["version"])
    return row if row is not None and unseen else _person(asked)


def _change(asked: Asked) -> list[Put]:
    row = _seen_person(asked)
    given = {name: asked[name] for name in ("name", "agent", "language") if asked[name] is not None}
    taken = find(asked.book, given["name"]) if "name" in given else None
    if taken is not None and taken["id"] != row["id"]:
        raise refusal("once", what=given["name"])
    return [Put("person", row["id"], given, _seen(asked, row))]


def _seen(asked: Asked, row: Row) -> int:
    """The version that was seen; without one, the record as it stands is meant."""
    return int(row["version"] if asked["version"] is None else asked["version"])


def _password(asked: Asked) -> list[Put]:
    row = _person(asked)
    kept = asked.book.row("password", row["id"])
    values = {"hash": asked["password"], "set_at": asked.now_at}
    return [Put("password", row["id"], values, kept["version"] if kept else None)]


def _close(asked: Asked) -> list[Put]:
    row = _seen_person(asked)
    grants = asked.book.rows("grant", person=row["id"])
    _keep_a_manager(asked, row, grants)
    kept = asked.book.row("password", row["id"])
    puts = [Put("person", row["id"], {}, _seen(asked, row), withdrawn=True)]
    puts += [Put("password", row["id"], {}, kept["version"], withdrawn=True)] if kept else []
    return puts + [Put("grant", grant["id"], {}, grant["version"], withdrawn=True) for grant in grants]


def _keep_a_manager(asked: Asked, person: Row, leaving: Iterable[Row]) -> None:
    """A book that nobody may manage would be closed for good."""
    whole = asked.book.rows("grant", role="centre_manager", scope=CENTRE)
    gone = {grant["id"] for grant in leaving}
    if any(grant["id"] in gone for grant in whole) and all(
        grant["id"] in gone or not asked.book.row("password", grant["person"]) for grant in whole
    ):
        raise refusal("last_manager", name=person["name"])


def _grant(asked: Asked) -> list[Put]:
    row = _person(asked)
    return [Put("grant", new_id(), {"person": row["id"], "role": asked["role"], **place_row(asked["place"])})]


def _revoke(asked: Asked) -> list[Put]:
    row = _person(asked)
    wanted = {"person": row["id"], "role": asked["role"], **place_row(asked["place"])}
    found = asked.book.rows("grant", **wanted)
    if not found:
        raise refusal("unknown_record", kind="grant", id=asked["role"])
    _keep_a_manager(asked, row, found)
    return [Put("grant", grant["id"], {}, grant["version"], withdrawn=True) for grant in found]


# The table

_NAME: Final = QT_TRANSLATE_NOOP("book", "Name")
_PERSON: Final = Argument("person", QT_TRANSLATE_NOOP("book", "Person"), text)
_ROLE: Final = Argument("role", QT_TRANSLATE_NOOP("book", "Role"), one_of(*ROLES))
_WHERE: Final = for_place(tuple(SCOPES))
_AGENT: Final = Argument("agent", QT_TRANSLATE_NOOP("book", "Agent on the floor"), optional_text, required=False)
_LANGUAGE: Final = Argument(
    "language", QT_TRANSLATE_NOOP("book", "Language"), one_of("en", "he", "ar", "ro"), required=False
)
_SECRET: Final = QT_TRANSLATE_NOOP("book", "Password")


FOUND: Final = Verb(
    "book.found",
    QT_TRANSLATE_NOOP("book", "Begin the book"),
    "change_people",
    (Argument("name", _NAME, text), Argument("password", _SECRET, text, secret=True)),
    _found,
    "person",
)
"""Only `Book.found` does it, in a book that is empty."""

VERBS: Final = (
    Verb(
        "person.add",
        QT_TRANSLATE_NOOP("book", "Add a person"),
        "change_people",
        (
            Argument("name", _NAME, text),
            _ROLE,
            _WHERE,
            _AGENT,
            _LANGUAGE,
            Argument("password", _SECRET, text, required=False, secret=True),
        ),
        _add,
        "person",
    ),
    Verb(
        "person.change",
        QT_TRANSLATE_NOOP("book", "Change a person"),
        "change_people",
        (_PERSON, Argument("name", _NAME, text, required=False), _AGENT, _LANGUAGE, SEEN),
        _change,
        "person",
    ),
    Verb(
        "person.password",
        QT_TRANSLATE_NOOP("book", "Set a password"),
        "change_password",
        (_PERSON, Argument("password", _SECRET, text, secret=True)),
        _password,
        "password",
    ),
    Verb(
        "person.close",
        QT_TRANSLATE_NOOP("book", "Close an account"),
        "change_people",
        (_PERSON, SEEN),
        _close,
        "person",
    ),
    Verb(
        "person.grant",
        QT_TRANSLATE_NOOP("book", "Give a role"),
        "change_people",
        (_PERSON, _ROLE, _WHERE),
        _grant,
        "grant",
    ),
    Verb(
        "person.revoke",
        QT_TRANSLATE_NOOP("book", "Take a role away"),
        "change_people",
        (_PERSON, _ROLE, _WHERE),
        _revoke,
        "grant",
    ),
)
