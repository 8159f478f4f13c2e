"""One book in use: signs people in, does verbs, tells what happened.

    with Book(SqliteStore(path)) as book:
        session = book.sign_in("Dana", password)
        done = book.do("target.set", session, {"kpi": "service_level", "goal": 0.85})

Each `do` is one transaction of the only writer: whether the call was done before, what the person may do *now*, what
the verb decides, whether anybody changed the record in between, then the records, their revisions and the entry.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final, Self

from supervisor import access, clock
from supervisor.access import Belonging, Place, Rights
from supervisor.book import chain, keys, passwords, people
from supervisor.book.deeds import Asked, Change, Done, Put, Verb, plain, refusal, text
from supervisor.book.people import FOUNDER, Session
from supervisor.book.records import BY_NAME, KINDS, Row, canonical
from supervisor.book.revising import conflict, done_of, normal, refuse_double, write
from supervisor.book.store import BookError, Reading, Store, Writing, problem
from supervisor.book.verbs import VERBS
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.setting_values import BELONGING

_NOT_READ: Final = QT_TRANSLATE_NOOP(
    "book", "The key file {path} cannot be read ({detail}), so the book was not checked. See to it, then try again."
)

_LARGEST: Final = 1 << 20
"""How many bytes one argument may have: everybody carries every one of them along for years."""

_TRIES: Final = 5
"""How often a verb is begun anew where a server takes one back for the sake of another (`again` in the error)."""


class Book:
    """The verbs over one store. Used by the thread that made it; whatever asks the store may raise `BookError`."""

    def __init__(
        self,
        store: Store,
        *,
        belonging: Belonging | None = None,
        where: tzinfo | None = None,
        now: Callable[[], int] = clock.now_ms,
        key_file: Path | None = None,
        hasher: passwords.Passwords | None = None,
    ) -> None:
        """`where` is the zone that dates a change without a date; `key_file` keeps the heads of what is written.

        Rights over a site or a client are judged by what the book learned of who belongs where; `belonging` is for
        trials, which say so themselves.
        """
        self.store = store
        self._belonging = belonging
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
        """Write the first person, a manager of the whole centre, into an empty book; signs them in.

        Raises `InputError` (``founded``, ``short_password``, ``argument``).
        """
        self._do(people.FOUND, None, {"name": name, "password": password}, call_id or str(uuid.uuid4()))
        return self.sign_in(name, password)

    def note(self, verb: Verb, session: Session, arguments: Mapping[str, Any]) -> Done:
        """Do a verb that stands in no table: what the care of the book itself leaves in the chain. The caller has
        seen to rights over the whole centre and to the password."""
        return self._do(verb, session, arguments, str(uuid.uuid4()))

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
        return Session(person["id"], person["name"], secret["version"], people.proof(secret))

    def rights(self, session: Session | None) -> Rights:
        """What a session may do now; nobody may nothing."""
        with self.store.reading() as view:
            return people.rights(view, session, self.today_on())

    def require(self, session: Session | None, right: str, place: Place = access.WHOLE_CENTRE) -> Rights:
        """The rights of a session that must have this one there; raises `AccessError`."""
        with self.store.reading() as view:
            found = people.rights(view, session, self.today_on())
            _refuse(found, session, right, place, self.belonging(view))
        return found

    def belonging(self, view: Reading) -> Belonging:
        """Who belongs where, for rights."""
        return people.learned(view) if self._belonging is None else self._belonging

    def learn(self, session: Session | None, told: Belonging) -> Done | None:
        """Take over what a floor says of who belongs where; None when the book knows it all.

        Only for somebody who may change what holds for the whole centre; raises `AccessError`.
        """
        with self.store.reading() as view:
            known = people.learned(view)
        value = {name: {**getattr(known, name), **getattr(told, name)} for name in BELONGING}
        if value == {name: dict(getattr(known, name)) for name in BELONGING}:
            return None
        return self.do("setting.set", session, {"name": people.BELONGING_SETTING, "value": value})

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
        _check_call(call_id)
        given = self._read(verb, arguments)
        for left in reversed(range(_TRIES)):
            decided = False
            try:
                with self.store.writing() as ledger:
                    head = ledger.head()
                    done = self._decide(ledger, head, verb, session, given, call_id)
                    decided = True
                break
            except BookError as error:
                if error.values.get("again") and left:
                    continue
                # Until it was decided, nothing can have been kept.
                if not decided:
                    raise
                head, found = self._outcome(call_id, error)
                done = replace(found, repeated=done.repeated)
                break
        if done.repeated:
            self._refuse_other_secret(verb, arguments, done)
        return self._keep_head(chain.Head(head.book_id, done.seq, done.hash), done)

    def _refuse_other_secret(self, verb: Verb, arguments: Mapping[str, Any], done: Done) -> None:
        """A call is the same only with the same password, of which the ledger says nothing."""
        typed: list[Any] = [arguments.get(argument.name) for argument in verb.arguments if argument.secret]
        # Closing an account withdraws its password and is given none.
        for change in done.changes if typed and None not in typed else ():
            if change.kind != "password":
                continue
            with self.store.reading() as view:
                kept = view.row("password", change.id)
            if kept and kept["version"] == change.version and not self._hasher.fits(kept["hash"], *typed):
                raise refusal("another_call")

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
                # What cannot be written down cannot be kept: no number, half a letter.
                if len(canonical(plain(given[name])).encode("utf-8")) > _LARGEST:
                    raise ValueError(name)
            except (ValueError, TypeError, OverflowError, KeyError, AttributeError, RecursionError) as error:
                raise refusal("argument", name=name, value="…" if argument.secret else _shortly(value)) from error
        return given

    def _decide(
        self,
        ledger: Writing,
        head: chain.Head,
        verb: Verb,
        session: Session | None,
        given: Mapping[str, Any],
        call_id: str,
    ) -> Done:
        said = canonical(
            {argument.name: plain(given[argument.name]) for argument in verb.arguments if not argument.secret}
        )
        person = session.person if session else ""
        now_at, today_on = self._now(), self.today_on()
        rights = people.rights(ledger, session, today_on)
        if (before := ledger.call(call_id)) is not None:
            if (before["verb"], before["arguments"]) != (verb.id, said) or before["person"] not in (person, FOUNDER):
                raise refusal("another_call")
            done = done_of(ledger, before)
            # Who lost the right since (by this very call, perhaps) learns that it was done, and no more.
            return done if rights.has(verb.right) else replace(done, changes=())
        free = verb is people.FOUND
        if not free and not rights.has(verb.right):
            _refuse(rights, session, verb.right, access.WHOLE_CENTRE, self.belonging(ledger))
        changes = []
        for put in verb.decide(Asked(ledger, given, person, now_at, today_on)):
            # A record may be changed by who has the right where it was and where it will be; who has not is not even
            # shown what others made of it.
            row = ledger.row(put.kind, put.id)
            if not free:
                there = BY_NAME[put.kind].place({**row, **put.values}) if row is not None and put.values else None
                wanted = there is not None and rights.allows(verb.right, there, self.belonging(ledger))
                code = verb.elsewhere if wanted else "not_allowed"
                self._refuse_row(rights, session, verb, ledger, put.kind, row, code)
            change = self._change(ledger, put, row)
            if not free:
                self._refuse_row(rights, session, verb, ledger, put.kind, change.after)
            refuse_double(ledger, BY_NAME[put.kind], change.after)
            if change.before != change.after:
                write(ledger, change)
                changes.append(change)
        return self._enter(ledger, head, verb, person or FOUNDER, said, call_id, now_at, changes)

    def _change(self, ledger: Writing, put: Put, before: Row | None) -> Change:
        """The record before and after; raises `ConflictError` when it is not the version that was seen."""
        kind = BY_NAME[put.kind]
        seen = put.version or 0
        after: Row = dict(before) if before else dict.fromkeys(kind.names) | {"id": put.id, "version": 1}
        after = normal(kind, {**after, **put.values, "withdrawn": int(put.withdrawn)})
        if before is not None and before["version"] != seen:
            raise conflict(ledger, kind, before, after, seen)
        if before is not None and before != after:
            after["version"] += 1
        return Change(put.kind, put.id, after["version"], before, after)

    def _refuse_row(
        self,
        rights: Rights,
        session: Session | None,
        verb: Verb,
        view: Reading,
        kind: str,
        row: Mapping[str, Any] | None,
        code: str = "not_allowed",
    ) -> None:
        belonging = self.belonging(view)
        for place in people.places(view, BY_NAME[kind], row) if row else ():
            _refuse(rights, session, verb.right, place, belonging, code)

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

    def _outcome(self, call_id: str, error: BookError) -> tuple[chain.Head, Done]:
        """What became of a call whose answer was lost; raises `error` when it was not done, and ``missing`` when
        nobody can tell."""
        try:
            with self.store.reading() as view:
                if entry := view.call(call_id):
                    return view.head(), done_of(view, entry)
        except BookError as lost:
            raise problem("missing", self.store.place) from lost
        raise error

    def _keep_head(self, head: chain.Head, done: Done) -> Done:
        if self._key_file is None or (trouble := keys.keep(self._key_file, head, self.store.place)) is None:
            return done
        return replace(done, warnings=(trouble,))

    # What happened

    def head(self) -> chain.Head:
        """The end of the chain."""
        with self.store.reading() as view:
            return view.head()

    def verify(self, known: Iterable[chain.Head] = ()) -> list[chain.Finding]:
        """What was altered by hand, the earliest first; `known` are heads that were kept elsewhere.

        Raises `BookError`, and `MokedError` (code ``key_file``) when the key file cannot be read.
        """
        # First the heads: whoever writes meanwhile adds to the book before the key file.
        kept = self._kept()
        with self.store.reading() as view:
            head, entries, revisions = (view.everything(name) for name in ("head", "entry", "revision"))
            records = {kind.name: view.everything(kind.name) for kind in KINDS}
        # Writers need not wait for the reckoning. Of a key file that knows several books, what stood here counts too.
        ours, here = {row["book_id"] for row in head}, keys.one_line(self.store.place)
        heads = [one for one, place in kept if one.book_id in ours or place == here]
        return chain.check(head, entries, revisions, records, [*known, *heads])

    def _kept(self) -> list[tuple[chain.Head, str]]:
        try:
            if self._key_file is None:
                return []
            # To find nothing wrong without a file that somebody took away would be to say too much.
            self._key_file.stat()
            return keys.read_places(self._key_file)
        except OSError as error:
            raise MokedError("key_file", _NOT_READ, path=self._key_file, detail=str(error)) from error


def _check_call(call_id: object) -> None:
    """A call is told from others by its id as it is kept, so only what is kept as it is will do."""
    try:
        sound = text(call_id) == call_id
    except ValueError:
        sound = False
    if not sound:
        raise refusal("argument", name="call_id", value=_shortly(call_id))


def _shortly(value: Any) -> str:
    """What was given, fit to be shown whatever it was."""
    return str(value)[:200].encode("utf-8", "replace").decode("utf-8")


def _refuse(
    rights: Rights,
    session: Session | None,
    right: str,
    place: Place,
    belonging: Belonging,
    code: str = "not_allowed",
) -> None:
    if rights.allows(right, place, belonging):
        return
    if session is None:
        raise access.refusal("who")
    if not rights.proven and Rights(rights.person, rights.name, rights.grants, True).allows(right, place, belonging):
        raise access.refusal("not_proven")
    title = access.BY_ID[right].title if right in access.BY_ID else right
    raise access.refusal(code, person=session.name, right=title)
