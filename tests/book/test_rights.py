"""Allowed exactly where the rights table says: every verb, role, scope and place; and no way around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from supervisor import access
from supervisor.access import RIGHTS, ROLES, AccessError, Belonging, Grant, Place, Rights, grants_from
from supervisor.book import looking
from supervisor.book.book import Book
from supervisor.book.deeds import ConflictError
from supervisor.book.people import Session
from supervisor.book.sqlite import SqliteStore
from supervisor.book.verbs import VERBS
from supervisor.errors import InputError
from tests.book.trials import PASSWORD, QUICK, by_hand, new_book, tables_of

# Who belongs where: Q3 stands at one site and serves another client; of T3 the floor says nothing.
BELONGING = Belonging(
    team_site={"T1": "S1", "T2": "S2"},
    site_client={"S1": "C1", "S2": "C2"},
    queue_site={"Q1": "S1", "Q2": "S2", "Q3": "S1"},
    queue_client={"Q1": "C1", "Q2": "C2", "Q3": "C2"},
)
PLACES = ("centre", "site=S1", "site=S2", "client=C1", "client=C2", "team=T1", "team=T2", "team=T3")
QUEUES = ("queue=Q1", "queue=Q2", "queue=Q3")
HELD = {
    "centre": {*PLACES, *QUEUES},
    "site=S1": {"site=S1", "team=T1", "queue=Q1", "queue=Q3"},
    "client=C1": {"client=C1", "site=S1", "team=T1", "queue=Q1"},
    "client=C2": {"client=C2", "site=S2", "team=T2", "queue=Q2", "queue=Q3"},
    "team=T1": {"team=T1"},
    "team=T3": {"team=T3"},
}
"""What lies within each scope, read off the above by hand."""

READ_BY_HAND = """
see_floor            +++m..     see_settings         ++++p.     see_people           ooo+oo
see_audit            ...+p.     change_people        ...+..     change_password      ooo+oo
change_settings      ...+..     change_targets       ...+..     change_limits        +..+..
change_hours         ...+..     change_special_days  +..+..     keep_views           ooooo.
share_views          oooo..     keep_book            ...+..     follow_up            ++++..
"""
"""The table once more, by sight: shift manager, supervisor, quality lead, centre manager, payroll, agent; o: own."""


def plainly(right: str, role: str, scope: str, places: list[str], own: bool) -> bool:
    """Whether somebody with one role in one scope may do this: the table read aloud."""
    extent = {one.id: one.roles for one in RIGHTS}[right].get(role)
    if extent == "within":
        return all(place in HELD[scope] for place in places)
    return extent == "own" and own


def test_the_table_is_the_one_that_was_meant() -> None:
    said = dict(zip(*[iter(READ_BY_HAND.split())] * 2, strict=True))
    assert said.keys() == {right.id for right in RIGHTS}
    for right in RIGHTS:
        shown = "".join({"within": "+", "own": "o"}.get(right.roles.get(role, ""), ".") for role in ROLES)
        assert shown == said[right.id].translate(str.maketrans("mp", "++")), right.id
        assert set(right.roles) <= set(ROLES)


# Every verb


class UndoneError(Exception):
    """The verb would have been done; its transaction is taken back, so that the book stays as it is."""


class Trial(SqliteStore):
    """A store in which everything is decided and nothing kept."""

    trying = False

    @contextmanager
    def writing(self) -> Iterator[Any]:
        with super().writing() as ledger:
            yield ledger
            if self.trying:
                raise UndoneError


class Centre:
    """A book with somebody of every role in every scope, and a record of every kind at every place."""

    def __init__(self, path: Path) -> None:
        new_book(path)[0].store.close()
        self.store = Trial(path)
        self.book = Book(self.store, hasher=QUICK, belonging=BELONGING)
        self.boss = self.book.sign_in("Dana", PASSWORD)
        self.sessions: dict[tuple[str, str], Session] = {}
        for role in ROLES:
            for scope in HELD:
                name = f"{role} of {scope}"
                self.boss_does("person.add", name=name, role=role, place=scope, password=PASSWORD)
                self.sessions[role, scope] = self.book.sign_in(name, PASSWORD)
        for place in PLACES:
            self.boss_does("person.add", name=f"somebody of {place}", role="supervisor", place=place)
        self.boss_does("person.add", name="nobody's", role="supervisor")
        self.boss_does("person.revoke", person="nobody's", role="supervisor")
        self.ids: dict[tuple[str, str], str] = {}
        for verb, arguments in SETS.items():
            for place in places_of(verb):
                done = self.boss_does(verb, **arguments, **naming(verb, place), place=place)
                self.ids[verb, place] = done.changes[0].id
        self.views: dict[str, str] = {}
        for session in (self.boss, *self.sessions.values()):
            if session is self.boss or not session.name.startswith("agent"):
                done = self.book.do("view.set", session, {"name": "Mine", "page": "floor", "body": {}})
                self.views[session.person] = done.changes[0].id
        self.boss_does("view.share", id=self.views[self.boss.person], shared=1)
        with self.store.reading() as view:
            self.rows = {kind: view.rows(kind) for kind in looking.ASKABLE}

    def boss_does(self, verb: str, **arguments: Any) -> Any:
        return self.book.do(verb, self.boss, arguments)

    def lets(self, verb: str, session: Session | None, arguments: Mapping[str, Any]) -> bool:
        self.store.trying = True
        try:
            self.book.do(verb, session, arguments)
        except UndoneError:
            return True
        except AccessError:
            return False
        finally:
            self.store.trying = False
        raise AssertionError("it was kept")


SETS: dict[str, dict[str, Any]] = {
    "target.set": {"kpi": "asa", "goal": 20},
    "limit.set": {"state": "break", "limit_ms": 60_000},
    "hours.set": {"week": "mon 08:00-16:00"},
    "day.set": {"on": "2026-12-25"},
    "setting.set": {"name": "service_level_ms", "value": 20_000},
    "follow_up.set": {},
}


def naming(verb: str, place: str) -> dict[str, str]:
    """What names the record of a place, besides the place."""
    if verb == "follow_up.set":
        return {"survey": f"survey of {place}"}
    return {} if verb == "day.set" else {"from_on": "2026-11-01"}


def places_of(verb: str) -> list[str]:
    """The places that a verb takes."""
    lacking = {"target.set": "-", "limit.set": "queue", "follow_up.set": "-"}.get(verb, "team")
    return [place for place in (*PLACES, *QUEUES) if not place.startswith(lacking)]


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    made = Centre(tmp_path_factory.mktemp("rights") / "centre.book")
    yield made
    made.store.close()


Case = tuple[str, dict[str, Any], list[str], bool]
"""A verb, its arguments, the places it is about, and whether it is about one's own."""


def cases(centre: Centre, session: Session, scope: str) -> Iterator[Case]:
    """Every verb, at every place it may be asked for."""
    for verb, arguments in SETS.items():
        for place in places_of(verb):
            fresh = {"survey": "another"} if verb == "follow_up.set" else {}
            yield verb, {**arguments, **fresh, "place": place}, [place], False
            yield verb, {**arguments, "place": place, **naming(verb, place)}, [place], False
            yield verb.replace(".set", ".withdraw"), {"id": centre.ids[verb, place]}, [place], False
    for place in PLACES:
        who = {"person": f"somebody of {place}"}
        yield "person.add", {"name": "New", "role": "agent", "place": place}, [place], False
        yield "person.grant", {"person": session.person, "role": "agent", "place": place}, [place], True
        yield "person.grant", {**who, "role": "payroll", "place": "site=S1"}, ["site=S1"], False
        yield "person.grant", {"person": "nobody's", "role": "agent", "place": place}, [place, "centre"], False
        yield "person.revoke", {**who, "role": "supervisor", "place": place}, [place], False
        yield "person.change", {**who, "language": "he"}, [place], False
        yield "person.change", {**who, "language": "he", "version": 0}, [place], False
        yield "person.password", {**who, "password": "battery staple"}, [place], False
        yield "person.close", who, [place], False
    for verb, more in (("change", {"language": "he"}), ("password", {"password": "battery staple"}), ("close", {})):
        yield f"person.{verb}", {"person": session.person, **more}, [scope], True
        yield f"person.{verb}", {"person": "nobody's", **more}, ["centre"], False
    yield "view.set", {"name": "Mine", "page": "floor", "body": {"a": 1}}, [], True
    for person, id in centre.views.items():
        yield "view.withdraw", {"id": id}, [], person == session.person
        yield "view.share", {"id": id, "shared": 0}, [], person == session.person


@pytest.mark.parametrize("role", ROLES)
def test_every_verb_is_allowed_exactly_where_the_table_says(centre: Centre, role: str) -> None:
    asked = set()
    for scope in HELD:
        session = centre.sessions[role, scope]
        for verb, arguments, places, own in cases(centre, session, scope):
            asked.add(verb)
            wanted = plainly(VERBS[verb].right, role, scope, places, own)
            try:
                found = centre.lets(verb, session, arguments)
            except (ConflictError, InputError) as refused:
                # Whoever is shown both versions, or told that a role is held already, may change it.
                found = refused.code in ("conflict", "once", "last_manager")
            assert found == wanted, (verb, role, scope, arguments)
    assert asked == VERBS.keys(), "a new verb needs its cases here"


def test_who_has_no_right_at_all_may_nothing(centre: Centre) -> None:
    somebody = centre.sessions["centre_manager", "centre"]
    without = Session(somebody.person, somebody.name)
    wrong = Session(somebody.person, somebody.name, somebody.password_version, "0" * 64)
    later = Session(somebody.person, somebody.name, somebody.password_version + 1, somebody.proof)
    nobodies = (None, Session("", ""), Session("nobody", "Nobody", 1), Session("", "", 1), without, wrong, later)
    for session in nobodies:
        for verb, arguments, _, _ in cases(centre, somebody, "centre"):
            assert not centre.lets(verb, session, arguments), (verb, session)
        assert centre.book.rights(session).grants == ()
        assert centre.book.rights(session).sight().nothing


def seen_plainly(centre: Centre, role: str, scope: str, kind: str) -> set[str]:
    """What somebody sees of a kind, read off the table."""
    mine = centre.sessions[role, scope].person
    extents = {right.id: right.roles.get(role) for right in RIGHTS}
    rows = centre.rows[kind]
    if kind == "saved_view":
        return {row["id"] for row in rows if row["person"] == mine or (row["shared"] and extents["see_floor"])}
    if kind == "follow_up":
        # Who sees a client sees the people who work for it, and not what they do for others.
        kinds = ("queue", "client") if scope.startswith("client") else ("",)
        held = {place for place in HELD[scope] if place.startswith(kinds)}
        return {row["id"] for row in rows if extents["see_floor"] and place_of(row) in held}
    if kind in looking.DECIDED:
        held = HELD[scope] | {"centre"} if extents["see_settings"] else set()
        return {row["id"] for row in rows if place_of(row) in held}
    held = HELD[scope] if extents["see_people"] == "within" else set()
    if kind == "grant":
        return {row["id"] for row in rows if place_of(row) in held or row["person"] == mine}
    within = {grant["person"] for grant in centre.rows["grant"] if place_of(grant) in held}
    homeless = {row["id"] for row in rows} - {grant["person"] for grant in centre.rows["grant"]}
    return within | {mine} | (homeless if "centre" in held else set())


def place_of(row: Mapping[str, Any]) -> str:
    return "centre" if row["scope"] == "centre" else f"{row['scope']}={row['scope_id']}"


@pytest.mark.parametrize("role", ROLES)
def test_everybody_sees_exactly_what_the_table_says(centre: Centre, role: str) -> None:
    for scope in HELD:
        session = centre.sessions[role, scope]
        for kind in looking.ASKABLE:
            wanted = seen_plainly(centre, role, scope, kind)
            found = {row["id"] for row in looking.records(centre.book, session, kind)}
            assert found == wanted, (role, scope, kind)
            for row in centre.rows[kind][:20]:
                allowed = row["id"] in wanted
                assert may(looking.history, centre.book, session, kind, row["id"]) == allowed
        audits = role in ("centre_manager", "payroll") and scope == "centre"
        assert may(looking.log, centre.book, session, 1, 2) == audits
        assert may(looking.verify, centre.book, session) == audits


def may(look: Callable[..., object], *what: object) -> bool:
    try:
        return look(*what) is not None
    except (AccessError, InputError):
        return False


def test_nobody_sees_anything(centre: Centre) -> None:
    boss = centre.boss
    for session in (None, Session("", ""), Session("nobody", "x", 1), Session(boss.person, boss.name)):
        for kind in (*looking.ASKABLE, "password", "entry", "head", ""):
            assert not may(looking.records, centre.book, session, kind)
            assert not may(looking.history, centre.book, session, kind, boss.person)
        assert not may(looking.log, centre.book, session)
        assert not may(looking.verify, centre.book, session)
    for kind in ("password", "entry", "head", ""):
        assert not may(looking.records, centre.book, boss, kind)
        assert not may(looking.history, centre.book, boss, kind, boss.person)
    assert looking.who_can_sign_in(centre.book) == []


# Rights themselves


def test_unknown_and_empty_things_give_nothing() -> None:
    strange = [
        Grant("owner"),
        Grant(""),
        Grant("centre_manager", "galaxy"),
        Grant("centre_manager", "galaxy", "S1"),
        Grant("centre_manager", "site"),
        Grant("centre_manager", "site", ""),
        Grant("centre_manager", "centre", "S1"),
        Grant("centre_manager", "queue", "Q1"),
        Grant("Centre_Manager"),
    ]
    places = [Place(*place.partition("=")[::2]) for place in (*PLACES, *QUEUES)]
    for grant in strange:
        rights = Rights("p", "P", (grant,), True)
        for right in RIGHTS:
            assert not rights.has(right.id)
            assert not any(rights.allows(right.id, place, BELONGING) for place in places), (grant, right.id)
        assert rights.sight().nothing
    whole = Rights("p", "P", (Grant("centre_manager"),), True)
    assert whole.allows("change_people")
    for place in (Place("galaxy", "x"), Place("site", ""), Place("centre", "x"), Place("", "")):
        assert not whole.allows("change_people", place, BELONGING)
    assert not whole.allows("change_everything")
    assert not Rights("", "", (Grant("centre_manager"),), True).allows("see_floor")


def test_ones_own_needs_an_own() -> None:
    """Records that belong to nobody are nobody's own."""
    agent = Rights("p", "P", (Grant("agent"),), True)
    assert agent.allows("change_password", Place(person="p"))
    assert not agent.allows("change_password", Place(person=""))
    assert not agent.allows("change_password", Place(person="q"))


def test_a_scope_without_its_id_in_the_file_gives_nothing() -> None:
    rows = [{"role": "centre_manager", "scope": scope, "scope_id": id} for scope in ("site", "x") for id in (None, "")]
    assert not Rights("p", "P", grants_from(rows), True).has("see_floor")


@pytest.mark.parametrize("scope", HELD)
def test_every_right_reaches_as_far_as_its_scope(scope: str) -> None:
    kind, _, id = scope.partition("=")
    for role in ROLES:
        rights = Rights("p", "P", (Grant(role, kind, id),), True)
        for right in RIGHTS:
            for place in (*PLACES, *QUEUES):
                where = Place(*place.partition("=")[::2])
                wanted = plainly(right.id, role, scope, [place], False)
                assert rights.allows(right.id, where, BELONGING) == wanted, (role, right.id, place)
        if role in ("shift_manager", "supervisor", "quality_lead", "centre_manager"):
            for place in (*PLACES[1:], *QUEUES):
                one, _, other = place.partition("=")
                assert rights.sight().sees(one, other, BELONGING) == (place in HELD[scope])


# Who tries to get more


@pytest.fixture
def trial(tmp_path: Path) -> tuple[Book, Session, Session]:
    """A book with its founder and a manager of one site."""
    book, boss = new_book(tmp_path / "centre.book")
    book._belonging = BELONGING
    book.do("person.add", boss, {"name": "Sam", "role": "centre_manager", "place": "site=S1", "password": PASSWORD})
    return book, boss, book.sign_in("Sam", PASSWORD)


def refused(act: Callable[[], object], code: str = "not_allowed") -> None:
    with pytest.raises((AccessError, InputError)) as caught:
        act()
    assert caught.value.code == code


def test_a_site_manager_stays_one(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    book.do("person.add", boss, {"name": "Rita", "role": "supervisor", "place": "site=S2", "password": PASSWORD})
    book.do("person.add", boss, {"name": "Both", "role": "supervisor", "place": "site=S1", "password": PASSWORD})
    book.do("person.grant", boss, {"person": "Both", "role": "supervisor", "place": "site=S2"})
    book.do("person.add", boss, {"name": "Rut", "role": "centre_manager", "password": PASSWORD})
    before = tables_of(book)

    def sam_does(verb: str, **arguments: Any) -> Callable[[], object]:
        return lambda: book.do(verb, sam, arguments)

    for place in ("centre", "site=S2", "client=C1", "client=C2", "team=T2", "team=T3"):
        refused(sam_does("person.grant", person="Sam", role="centre_manager", place=place))
        refused(sam_does("person.add", name="Straw man", role="agent", place=place))
    for whom in ("Dana", "Rita", "Both"):
        refused(sam_does("person.password", person=whom, password="battery staple"))
        refused(sam_does("person.close", person=whom))
        refused(sam_does("person.change", person=whom, name="Other"))
    refused(sam_does("person.revoke", person="Dana", role="centre_manager"))
    refused(sam_does("setting.set", name="reading_needs_password", value=False))
    assert tables_of(book) == before
    book.do("person.grant", sam, {"person": "Sam", "role": "shift_manager", "place": "team=T1"})
    refused(sam_does("person.grant", person="Sam", role="payroll"))


def test_an_account_without_a_role_is_taken_in_by_the_centre_only(trial: tuple[Book, Session, Session]) -> None:
    """Else whoever gives the first role could set the password, and act in that name."""
    book, boss, sam = trial
    book.do("person.add", boss, {"name": "Ina", "role": "supervisor", "place": "site=S2"})
    book.do("person.revoke", boss, {"person": "Ina", "role": "supervisor", "place": "site=S2"})
    refused(lambda: book.do("person.grant", sam, {"person": "Ina", "role": "supervisor", "place": "site=S1"}))
    refused(lambda: book.do("person.password", sam, {"person": "Ina", "password": "battery staple"}))
    book.do("person.grant", boss, {"person": "Ina", "role": "supervisor", "place": "site=S1"})
    book.do("person.password", sam, {"person": "Ina", "password": "battery staple"})


def test_a_conflict_shows_nothing_to_who_may_not_change_it(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    place = {"kpi": "asa", "place": "site=S2", "from_on": "2026-11-01"}
    id = book.do("target.set", boss, {**place, "goal": 20}).changes[0].id
    refused(lambda: book.do("target.set", sam, {**place, "goal": 1, "version": 0}))
    refused(lambda: book.do("target.withdraw", sam, {"id": id, "version": 7}))
    refused(lambda: book.do("person.change", sam, {"person": "Dana", "language": "he", "version": 9}))


def test_who_belongs_where_is_told_to_the_whole_centre_only(trial: tuple[Book, Session, Session]) -> None:
    """That record names every queue, client, site and team."""
    book, boss, sam = trial
    told = {"team_site": dict(BELONGING.team_site), "queue_client": dict(BELONGING.queue_client)}
    id = book.do("setting.set", boss, {"name": "belonging", "value": told}).changes[0].id
    book.do("setting.set", boss, {"name": "backup_every_hours", "value": 12})
    assert {row["name"] for row in looking.records(book, boss, "setting")} == {"belonging", "backup_every_hours"}
    assert {row["name"] for row in looking.records(book, sam, "setting")} == {"backup_every_hours"}
    refused(lambda: looking.history(book, sam, "setting", id), "unknown_record")


def test_a_call_belongs_to_who_made_it(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    added = {"name": "Ina", "role": "supervisor", "place": "site=S1", "password": PASSWORD}
    first = book.do("person.add", sam, added, call_id="c1")
    again = book.do("person.add", sam, added, call_id="c1")
    assert (again.seq, again.repeated, again.changes) == (first.seq, True, again.changes)
    assert not first.repeated
    refused(lambda: book.do("person.add", boss, added, call_id="c1"), "another_call")
    refused(lambda: book.do("person.add", sam, {**added, "role": "agent"}, call_id="c1"), "another_call")
    refused(lambda: book.do("person.close", sam, {"person": "Ina"}, call_id="c1"), "another_call")
    refused(lambda: book.do("person.add", None, added, call_id="c1"), "another_call")
    # Without the password it is told that the call was done, and not what it did.
    unproven = book.do("person.add", Session(sam.person, sam.name), added, call_id="c1")
    assert (unproven.seq, unproven.changes) == (first.seq, ())


@pytest.mark.parametrize("call_id", [5, " c", "c ", "a\0b", "\ud800", "x" * 501, "e\u0301", b"c"])
def test_a_call_id_that_cannot_be_kept_as_it_is_is_refused(trial: tuple[Book, Session, Session], call_id: Any) -> None:
    book, boss, _ = trial
    refused(lambda: book.do("target.set", boss, {"kpi": "asa", "goal": 1}, call_id=call_id), "argument")
    assert book.verify() == []


def test_a_session_ends_with_its_password_and_its_account(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    book.do("person.password", sam, {"person": "Sam", "password": "battery staple"})
    refused(lambda: book.do("target.set", sam, {"kpi": "asa", "goal": 1, "place": "site=S1"}))
    assert book.rights(sam).sight().nothing
    again = book.sign_in("sam", "battery staple")
    assert book.rights(again).proven
    book.do("person.close", boss, {"person": "Sam"})
    assert book.rights(again).grants == ()
    refused(lambda: book.sign_in("Sam", "battery staple"), "sign_in")
    refused(lambda: book.sign_in(again.person, "battery staple"), "sign_in")


def test_a_grant_ends_at_once(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    mine = {"kpi": "asa", "goal": 1, "place": "site=S1"}
    book.do("target.set", sam, mine)
    book.do("person.revoke", boss, {"person": "Sam", "role": "centre_manager", "place": "site=S1"})
    refused(lambda: book.do("target.set", sam, mine))
    refused(lambda: book.do("person.grant", sam, {"person": "Sam", "role": "centre_manager", "place": "site=S1"}))


def test_somebody_of_two_scopes_changes_their_own_password(trial: tuple[Book, Session, Session]) -> None:
    book, boss, sam = trial
    book.do("person.grant", boss, {"person": "Sam", "role": "supervisor", "place": "site=S2"})
    book.do("person.password", sam, {"person": "Sam", "password": "battery staple"})
    assert book.sign_in("Sam", "battery staple").person == sam.person


def test_the_last_manager_stays(trial: tuple[Book, Session, Session]) -> None:
    book, boss, _ = trial
    refused(lambda: book.do("person.close", boss, {"person": "Dana"}), "last_manager")
    book.do("person.add", boss, {"name": "No password", "role": "centre_manager"})
    refused(lambda: book.do("person.revoke", boss, {"person": "Dana", "role": "centre_manager"}), "last_manager")


# Reading without a password


def test_reading_without_a_password_only_where_the_centre_allows_it(tmp_path: Path) -> None:
    now = 1_790_000_000_000  # 2026-09-21
    book, boss = new_book(tmp_path / "centre.book", now=lambda: now)
    book.do("person.add", boss, {"name": "Ina", "role": "supervisor", "place": "site=S1"})
    setting = {"name": "reading_needs_password", "value": False}
    refused(lambda: book.sign_in("Ina"), "sign_in")
    book.do("setting.set", boss, {**setting, "from_on": "2026-09-22"})
    refused(lambda: book.sign_in("Ina"), "sign_in")
    book.do("setting.set", boss, {**setting, "from_on": "2026-09-01"})
    ina = book.sign_in("Ina")
    assert book.rights(ina).allows("see_floor", Place("team", "T1"), BELONGING)
    assert not book.rights(ina).allows("see_floor", Place("team", "T2"), BELONGING)
    assert not book.rights(ina).has("keep_views")
    refused(lambda: book.do("view.set", ina, {"name": "x", "page": "floor", "body": {}}), "not_allowed")
    # Dana has a password, and without it may look like anybody else, and change nothing.
    refused(lambda: book.do("target.set", book.sign_in("Dana"), {"kpi": "asa", "goal": 1}), "not_proven")
    refused(lambda: book.sign_in("Ina", ""), "sign_in")
    refused(lambda: book.sign_in("Ina", "anything at all"), "sign_in")
    refused(lambda: book.sign_in("Nobody"), "sign_in")
    book.do("setting.set", boss, {**setting, "value": True, "from_on": "2026-09-20"})
    assert book.rights(ina).grants == ()
    refused(lambda: book.sign_in("Ina"), "sign_in")


@pytest.mark.parametrize("written", ["0", "null", '"false"', "fals", "[]", "False", ""])
def test_a_setting_that_is_not_plainly_no_keeps_the_door_shut(tmp_path: Path, written: str) -> None:
    path = tmp_path / "centre.book"
    book, boss = new_book(path)
    book.do("setting.set", boss, {"name": "reading_needs_password", "value": False, "from_on": "2000-01-01"})
    assert book.rights(book.sign_in("Dana")).grants
    with by_hand(path) as conn:
        conn.execute("UPDATE setting SET value_json = ?", (written,))
    refused(lambda: book.sign_in("Dana"), "sign_in")


def test_every_verb_has_a_right_of_the_table() -> None:
    assert {verb.right for verb in VERBS.values()} <= {right.id for right in RIGHTS}
    assert not any(access.BY_ID[verb.right].reads for verb in VERBS.values()), "nothing is written by a right to read"
