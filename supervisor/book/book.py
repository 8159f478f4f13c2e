"""One book in use: signs people in, does verbs, tells what happened.

    with Book(SqliteStore(path)) as book:
        session = book.sign_in("Dana", password)
        done = book.do("target.set", session, {"kpi": "service_level", "goal": 0.85})

Each `do` is one transaction of the only writer: whether the call was done before, what the person may do *now*, what
the verb decides, whether anybody changed the record in between, then the records, their revisions and the entry.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final, Self

from supervisor import access, clock
from supervisor.access import NOWHERE, Belonging, Place, Rights
from supervisor.book import chain, keys, passwords, people
from supervisor.book.deeds import Asked, Change, ConflictError, Done, Put, Verb, refusal
from supervisor.book.records import BY_NAME, KINDS, Kind, Row, canonical
from supervisor.book.store import BookError, Reading, Store, Writing
from supervisor.book.verbs import VERBS

_UNKNOWN_OUTCOME: Final = frozenset({"missing", "unreadable", "busy"})


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who signed in. `password_version` 0: without a password, to read only."""

    person: str
    name: str
    password_version: int = 0


class Book:
    """The verbs over one store. Used by the thread that made it."""

    def __init__(
        self,
        store: Store,
        *,
        belonging: Belonging = NOWHERE,
        where: tzinfo | None = None,
        now: Callable[[], int] = clock.now_ms,
        key_file: Path | None = None,
        hasher: passwords.Passwords | None = None,
    ) -> None:
        """`where` is the zone that dates a change without a date; `key_file` keeps the heads of what is written."""
        self.store = store
        self.belonging = belonging
        self._where = where or clock.zone("UTC")
        self._now = now
        self._key_file = key_file
        self._hasher = hasher or passwords.Passwords()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    # Who

    def found(self, name: str, password: str, call_id: str | None = None) -> Session:
        """Write the first person, a manager of the whole centre, into an empty book; signs them in."""
        self._do(people.FOUND, None, {"name": name, "password": password}, call_id or str(uuid.uuid4()))
        return self.sign_in(name, password)

    def sign_in(self, who: str, password: str | None = None) -> Session:
        """A session for the person of that name or id; raises `AccessError`.

        Without a password, to read only, where the centre allows that.
        """
        with self.store.reading() as view:
            person = people.find(view, who)
            secret = view.row("password", person["id"]) if person else None
        if password is None:
            session = Session(person["id"], person["name"]) if person else None
            if session is None or not self.rights(session).grants:
                raise access.refusal("sign_in")
            return session
        kept = str(secret["hash"]) if secret and not secret["withdrawn"] else None
        if not self._hasher.fits(kept, password) or person is None or secret is None:
            raise access.refusal("sign_in")
        return Session(person["id"], person["name"], secret["version"])

    def rights(self, session: Session | None) -> Rights:
        """What a session may do now; nobody may nothing."""
        with self.store.reading() as view:
            return people.rights(view, session, self.today_on())

    def require(self, session: Session | None, right: str, place: Place = access.WHOLE_CENTRE) -> Rights:
        """The rights of a session that must have this one there; raises `AccessError`."""
        found = self.rights(session)
        _refuse(found, session, right, place, self.belonging)
        return found

    def today_on(self) -> str:
        """Today in the zone of the centre."""
        return clock.to_local(self._now(), self._where).date().isoformat()

    # Verbs

    def do(
        self,
        verb: str,
        session: Session | None,
        arguments: Mapping[str, Any],
        *,
        call_id: str | None = None,
        password: str | None = None,
    ) -> Done:
        """Do a verb once, however often it is asked with the same `call_id`.

        Raises `InputError`, `AccessError`, `ConflictError`, or `BookError`; then nothing was changed, or, with the code
        ``missing``, nobody knows: ask again with the same `call_id`.
        """
        found = VERBS.get(verb)
        if found is None:
            raise refusal("unknown_verb", verb=verb, known=", ".join(VERBS))
        if found.approves and (session is None or not self._proves(session, password)):
            raise access.refusal("not_proven")
        return self._do(found, session, arguments, call_id or str(uuid.uuid4()))

    def _proves(self, session: Session, password: str | None) -> bool:
        if password is None:
            return False
        return self.sign_in(session.person, password).person == session.person

    def _do(self, verb: Verb, session: Session | None, arguments: Mapping[str, Any], call_id: str) -> Done:
        given = self._read(verb, arguments)
        try:
            with self.store.writing() as ledger:
                done = self._decide(ledger, verb, session, given, call_id)
        except BookError as error:
            if error.code not in _UNKNOWN_OUTCOME or (known := self._outcome(call_id)) is None:
                raise
            done = known
        return self._keep_head(done)

    def _read(self, verb: Verb, arguments: Mapping[str, Any]) -> dict[str, Any]:
        known = {argument.name: argument for argument in verb.arguments}
        for name in arguments:
            if name not in known:
                raise refusal("unknown_argument", verb=verb.id, name=name, known=", ".join(known))
        given: dict[str, Any] = {}
        for name, argument in known.items():
            value = arguments.get(name)
            if value is None:
                if argument.required:
                    raise refusal("lacking", verb=verb.id, name=name)
                given[name] = argument.default
                continue
            try:
                given[name] = self._hasher.make(value, arguments) if argument.secret else argument.read(value)
            except (ValueError, TypeError, OverflowError, KeyError, AttributeError) as error:
                raise refusal("argument", name=name, value="…" if argument.secret else value) from error
        return given

    def _decide(
        self, ledger: Writing, verb: Verb, session: Session | None, given: Mapping[str, Any], call_id: str
    ) -> Done:
        said = canonical(
            {argument.name: _plain(given[argument.name]) for argument in verb.arguments if not argument.secret}
        )
        person = session.person if session else ""
        if (before := ledger.call(call_id)) is not None:
            if (before["verb"], before["arguments"]) != (verb.id, said) or before["person"] not in (person, "founder"):
                raise refusal("another_call")
            return _done(ledger, before)
        now_at, today_on = self._now(), self.today_on()
        rights = people.rights(ledger, session, today_on)
        if verb is not people.FOUND and not rights.has(verb.right):
            _refuse(rights, session, verb.right, access.WHOLE_CENTRE, self.belonging)
        puts = verb.decide(Asked(ledger, given, person, now_at, today_on))
        head = ledger.head()
        changes = []
        for put in puts:
            change = self._change(ledger, put)
            if verb is not people.FOUND:
                self._refuse_change(rights, session, verb, change, ledger)
            if change.before != change.after:
                _write(ledger, change)
                changes.append(change)
        return self._enter(ledger, head, verb, person or "founder", said, call_id, now_at, changes)

    def _change(self, ledger: Writing, put: Put) -> Change:
        """The record before and after; raises `ConflictError` when it is not the version that was seen."""
        kind = BY_NAME[put.kind]
        before = ledger.row(put.kind, put.id)
        seen = put.version or 0
        if before is None:
            after: Row = dict.fromkeys(kind.names) | {"id": put.id, **put.values}
        else:
            after = {**before, **put.values}
            if before["version"] != seen:
                raise _conflict(ledger, kind, before, after, seen)
        after |= {"version": before["version"] if before else 1, "withdrawn": int(put.withdrawn)}
        after = _normal(kind, after)
        if before is not None and before != after:
            after["version"] += 1
        _refuse_double(ledger, kind, after)
        return Change(put.kind, put.id, after["version"], before, after)

    def _refuse_change(
        self, rights: Rights, session: Session | None, verb: Verb, change: Change, view: Reading
    ) -> None:
        """A record may be changed by who has the right where it was and where it will be."""
        kind = BY_NAME[change.kind]
        for row in (change.before, change.after):
            if row is None:
                continue
            for place in people.places(view, kind, row):
                _refuse(rights, session, verb.right, place, self.belonging)

    def _enter(
        self,
        ledger: Writing,
        head: chain.Head,
        verb: Verb,
        person: str,
        said: str,
        call_id: str,
        now_at: int,
        changes: Sequence[Change],
    ) -> Done:
        seq = head.seq + 1
        entry: Row = {"seq": seq, "call_id": call_id, "at": now_at, "person": person, "verb": verb.id}
        entry |= {"arguments": said, "prev": head.hash}
        revisions = [
            {"seq": seq, "part": part, "kind": one.kind, "record": one.id, "version": one.version}
            | {"before": chain.shown(BY_NAME[one.kind], one.before), "after": chain.shown(BY_NAME[one.kind], one.after)}
            for part, one in enumerate(changes)
        ]
        entry["hash"] = chain.entry_hash(head.book_id, entry, revisions)
        ledger.append(entry, revisions)
        return Done(seq, verb.id, entry["hash"], tuple(changes))

    def _outcome(self, call_id: str) -> Done | None:
        """What became of a call whose answer was lost; None when it was not done or cannot be asked."""
        try:
            with self.store.reading() as view:
                entry = view.call(call_id)
                return _done(view, entry) if entry else None
        except BookError:
            return None

    def _keep_head(self, done: Done) -> Done:
        if self._key_file is None:
            return done
        problem = keys.keep(self._key_file, self.head())
        return done if problem is None else Done(**{**_fields(done), "warnings": (problem,)})

    # What happened

    def head(self) -> chain.Head:
        """The end of the chain."""
        with self.store.reading() as view:
            return view.head()

    def verify(self, known: Iterable[chain.Head] = ()) -> list[chain.Finding]:
        """What was altered by hand, the earliest first; `known` are heads that were kept elsewhere."""
        kept = [*known, *(keys.read(self._key_file) if self._key_file else ())]
        with self.store.reading() as view:
            records = {kind.name: view.rows(kind.name, withdrawn=True) for kind in KINDS}
            return chain.check(view.head(), view.entries(), view.revisions(), records, kept)


def _plain(value: Any) -> Any:
    if not isinstance(value, Place):
        return value
    return f"{value.kind}={value.id}" if value.id else value.kind


def _fields(done: Done) -> dict[str, Any]:
    return {name: getattr(done, name) for name in ("seq", "verb", "hash", "changes", "repeated", "warnings")}


def _refuse(rights: Rights, session: Session | None, right: str, place: Place, belonging: Belonging) -> None:
    if rights.allows(right, place, belonging):
        return
    if session is None:
        raise access.refusal("who")
    if not rights.proven and Rights(rights.person, rights.name, rights.grants, True).allows(right, place, belonging):
        raise access.refusal("not_proven")
    title = access.BY_ID[right].title if right in access.BY_ID else right
    raise access.refusal("not_allowed", person=session.name, right=title)


def _normal(kind: Kind, row: Row) -> Row:
    """A row as it will be read back, so that a record and its revision say the same."""
    types = {field.name: field.type for field in kind.fields}
    return {
        name: float(value) if types.get(name) == "REAL" and value is not None else value for name, value in row.items()
    }


def _refuse_double(ledger: Writing, kind: Kind, after: Row) -> None:
    if not kind.unique or after["withdrawn"]:
        return
    same = ledger.rows(kind.name, **{name: after[name] for name in kind.unique})
    if any(row["id"] != after["id"] for row in same):
        raise refusal("once", what=", ".join(str(after[name]) for name in kind.unique if after[name]))


def _write(ledger: Writing, change: Change) -> None:
    if change.before is None:
        ledger.insert(change.kind, dict(change.after))
    else:
        ledger.update(change.kind, dict(change.after))


def _conflict(view: Reading, kind: Kind, theirs: Row, mine: Row, seen: int) -> ConflictError:
    history = view.history(kind.name, theirs["id"])
    last = history[-1]
    person = view.row("person", last["person"])
    base = next((json.loads(one["after"]) for one in history if one["version"] == seen), None)
    hidden = {field.name for field in kind.fields if field.secret}
    ours, other = ({name: row[name] for name in row if name not in hidden} for row in (mine, theirs))
    name = str(person["name"] if person else last["person"])
    return ConflictError(kind.name, ours, other, base, name, last["at"])


def _done(view: Reading, entry: Row) -> Done:
    """What an entry had changed."""
    changes = tuple(
        Change(
            one["kind"],
            one["record"],
            one["version"],
            json.loads(one["before"]) if one["before"] else None,
            json.loads(one["after"]),
        )
        for one in view.revisions(entry["seq"], entry["seq"])
    )
    return Done(entry["seq"], entry["verb"], entry["hash"], changes, repeated=True)
