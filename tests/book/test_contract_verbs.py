"""Every verb on every store: what it leaves, once however often it is asked, and refused where others came first."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from supervisor.book.book import Book
from supervisor.book.deeds import ConflictError, Done
from supervisor.book.opening import create_store, open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.records import BY_NAME, KINDS
from supervisor.book.verbs import VERBS
from supervisor.errors import InputError
from tests.book.conftest import PASSWORD, Address, Opened
from tests.patience import WAIT_S

LAST = "the record that the call before made"
URI = {"person": "Uri"}
TEAM = {"role": "quality_lead", "place": "team=T1"}

CALLS: tuple[tuple[str, dict[str, Any], str], ...] = (
    (
        "person.add",
        {"name": "Uri", "role": "supervisor", "place": "site=S1", "agent": "a7", "password": "battery staple"},
        "person grant password",
    ),
    ("person.add", {"name": "Noa", "role": "payroll"}, "person grant"),
    ("person.change", {**URI, "language": "he", "name": "Uri השני"}, "person"),
    ("person.change", {"person": "Uri השני", "name": "Uri"}, "person"),
    ("person.password", {**URI, "password": "another staple"}, "password"),
    ("person.grant", {**URI, **TEAM}, "grant"),
    ("person.revoke", {**URI, **TEAM}, "grant"),
    ("person.close", URI, "person password grant"),
    ("setting.set", {"name": "holidays", "value": ["IL"], "place": "site=S1"}, "setting"),
    ("setting.set", {"name": "service_level_ms", "value": 25_000, "from_on": "2026-12-01"}, "setting"),
    ("setting.withdraw", {"id": LAST}, "setting"),
    ("target.set", {"kpi": "service_level", "goal": 0.85, "place": "queue=Q'1"}, "target"),
    ("target.set", {"kpi": "service_level", "goal": 0.9, "attention": 0.8, "place": "queue=Q'1"}, "target"),
    ("target.set", {"kpi": "asa", "goal": "-0.0", "attention": 5e-324}, "target"),
    ("target.withdraw", {"id": LAST}, "target"),
    ("limit.set", {"state": "break", "reason": "lunch", "limit_ms": 1_800_000, "place": "team=T1"}, "state_limit"),
    ("limit.set", {"state": "break", "attention_ms": 0, "limit_ms": 2**53 - 1}, "state_limit"),
    ("limit.withdraw", {"id": LAST}, "state_limit"),
    ("hours.set", {"week": "sun-thu 08:00-20:00; fri 08:00-13:00", "place": "client=C1"}, "hours"),
    ("hours.withdraw", {"id": LAST}, "hours"),
    ("day.set", {"on": "2026-12-13", "hours": "08:00-12:00", "label": "ערב חג 🕎"}, "special_day"),
    ("day.withdraw", {"id": LAST}, "special_day"),
    ("view.set", {"name": "Mine", "page": "floor", "body": {"columns": ["queue", "🎧"], "n": 1.5}}, "saved_view"),
    ("view.share", {"id": LAST, "shared": "yes"}, "saved_view"),
    ("view.withdraw", {"id": LAST}, "saved_view"),
    ("follow_up.set", {"survey": "zd:7", "place": "queue=Q'1"}, "follow_up"),
    ("follow_up.set", {"survey": "zd:7", "stage": "done", "note": "דיברנו 🎧", "place": "queue=Q'1"}, "follow_up"),
    ("follow_up.withdraw", {"id": LAST}, "follow_up"),
)


def say(book: Book, session: Session, verb: str, last: str, arguments: dict[str, Any], call: str | None = None) -> Done:
    said = {name: last if value == LAST else value for name, value in arguments.items()}
    return book.do(verb, session, said, call_id=call)


def everything(book: Book) -> dict[str, list[dict[str, Any]]]:
    with book.store.reading() as view:
        records = {kind.name: view.rows(kind.name, withdrawn=True) for kind in KINDS}
        return records | {"entry": view.entries(), "revision": view.revisions()}


def test_the_calls_say_every_verb() -> None:
    assert {verb for verb, _, _ in CALLS} == set(VERBS)


def test_every_verb_leaves_its_records_its_entry_and_a_whole_chain(book: Book, dana: Session) -> None:
    last = ""
    for number, (verb, arguments, kinds) in enumerate(CALLS, 2):
        done = say(book, dana, verb, last, arguments, f"call {number}")
        assert (set(done.kinds), done.seq, done.repeated) == (set(kinds.split()), number, False), verb
        last = done.changes[0].id
        with book.store.reading() as view:
            for change in done.changes:
                assert view.row(change.kind, change.id) == change.after
                assert view.history(change.kind, change.id)[-1]["version"] == change.version
            found = view.call(f"call {number}")
            assert found is not None
            assert (found["verb"], found["person"], found["hash"]) == (verb, dana.person, view.head().hash)
            assert "staple" not in json.dumps([*view.entries(number), *view.revisions(number)])
    assert book.verify() == []


def test_every_verb_is_done_once_however_often_it_is_asked(book: Book, dana: Session) -> None:
    last = ""
    for number, (verb, arguments, _) in enumerate(CALLS, 2):
        done = say(book, dana, verb, last, arguments, f"call {number}")
        before = everything(book)
        again = say(book, dana, verb, last, arguments, f"call {number}")
        assert (again.seq, again.hash, again.kinds, again.repeated) == (done.seq, done.hash, done.kinds, True), verb
        assert everything(book) == before
        last = done.changes[0].id


def test_a_call_is_not_repeated_for_another_person_or_another_deed(book: Book, dana: Session) -> None:
    book.do("person.add", dana, {"name": "Uri", "role": "centre_manager", "password": "battery staple"})
    uri = book.sign_in("Uri", "battery staple")
    target = {"kpi": "asa", "goal": 20}
    book.do("target.set", dana, target, call_id="x")
    before = everything(book)
    others: tuple[tuple[str, Session, dict[str, Any]], ...] = (
        ("target.set", uri, target),
        ("target.set", dana, {"kpi": "asa", "goal": 21}),
        ("person.grant", dana, {"person": "Uri", "role": "payroll"}),
    )
    for verb, session, arguments in others:
        with pytest.raises(InputError) as caught:
            book.do(verb, session, arguments, call_id="x")
        assert caught.value.code == "another_call"
    assert everything(book) == before


def test_the_second_writer_of_a_record_is_shown_both_versions(opened: Opened, book: Book, dana: Session) -> None:
    other = Book(opened(), hasher=Passwords(time_cost=1, memory_cost=8, parallelism=1))
    id = book.do("target.set", dana, {"kpi": "asa", "goal": 20}).changes[0].id
    other.do("target.set", dana, {"kpi": "asa", "goal": 30, "version": 1})
    before = everything(book)
    with pytest.raises(ConflictError) as caught:
        book.do("target.set", dana, {"kpi": "asa", "goal": 40, "version": 1})
    conflict = caught.value
    assert (conflict.kind, conflict.mine["goal"], conflict.theirs["goal"], conflict.person) == (
        "target",
        40,
        30,
        "Dana",
    )
    assert (conflict.seen or {})["goal"] == 20
    assert (conflict.theirs["id"], conflict.theirs["version"]) == (id, 2)
    assert everything(book) == before
    chosen = book.do("target.set", dana, {"kpi": "asa", "goal": 40, "version": conflict.theirs["version"]})
    assert (chosen.changes[0].version, book.verify(), other.verify()) == (3, [], [])


def test_a_record_withdrawn_or_made_anew_since_it_was_seen_is_a_conflict(
    opened: Opened, book: Book, dana: Session
) -> None:
    other = Book(opened(), hasher=Passwords(time_cost=1, memory_cost=8, parallelism=1))
    asa = {"kpi": "asa", "place": "queue=Q1", "from_on": "2026-11-01"}
    id = book.do("target.set", dana, {**asa, "goal": 20}).changes[0].id
    for verb, arguments in (("target.withdraw", {"id": id}), ("target.set", {**asa, "goal": 30, "version": 0})):
        theirs = other.do(verb, dana, arguments).changes[0]
        before = everything(book)
        with pytest.raises(ConflictError) as caught:
            book.do("target.set", dana, {**asa, "goal": 25, "version": 1})
        assert caught.value.theirs == theirs.after
        assert everything(book) == before
    assert book.verify() == []


def test_a_refused_verb_leaves_nothing(book: Book, dana: Session) -> None:
    before = everything(book)
    refusals: tuple[tuple[str, dict[str, Any]], ...] = (
        ("person.add", {"name": "dana", "role": "payroll"}),
        ("person.close", {"person": "Dana"}),
        ("person.revoke", {"person": "Dana", "role": "centre_manager"}),
        ("target.set", {"kpi": "asa", "goal": "many"}),
        ("view.set", {"name": "x", "page": "floor", "body": {"half a letter": "\ud83c"}}),
        ("setting.set", {"name": "service_level_ms", "value": 10**30}),
    )
    for verb, arguments in refusals:
        with pytest.raises(InputError):
            book.do(verb, dana, arguments)
    assert (everything(book), book.verify()) == (before, [])


def _without_chance(book: Book) -> str:
    """All that stands in a book, with ids numbered as they come, and without secrets and hashes."""
    numbers: dict[str, str] = {}
    hidden = {"hash", "prev", "call_id"} | {field.name for kind in KINDS for field in kind.fields if field.secret}

    def plain(value: Any, name: str = "") -> Any:
        if name in hidden:
            return None
        if name in ("before", "after", "arguments") and value:
            return plain(json.loads(value))
        if isinstance(value, dict):
            return {key: plain(one, key) for key, one in value.items()}
        if isinstance(value, list):
            return [plain(one) for one in value]
        if isinstance(value, str) and len(value) == 32 and value.isalnum():
            return numbers.setdefault(value, f"id {len(numbers)}")
        return value

    found = everything(book)
    ledger = plain([found["entry"], found["revision"]])
    records = {kind: sorted(plain(found[kind]), key=lambda row: int(row["id"][3:])) for kind in BY_NAME}
    return json.dumps([ledger, records], ensure_ascii=False, indent=1)


def test_every_store_holds_the_same_after_the_same_calls(address: Address, tmp_path: Path, hasher: Passwords) -> None:
    plain = tmp_path / "plain.book"
    create_store(plain)
    found = []
    for one in (address, plain):
        with Book(open_store(one), hasher=hasher, now=lambda: 1_795_000_000_000) as book:
            session = book.found("Dana", PASSWORD)
            last = ""
            for verb, arguments, _ in CALLS:
                last = say(book, session, verb, last, arguments).changes[0].id
            found.append(_without_chance(book))
    assert found[0] == found[1]


WRITER = """
import sys
from supervisor.book.book import Book
from supervisor.book.deeds import ConflictError
from supervisor.book.opening import open_store
from supervisor.book.passwords import Passwords

address, name = sys.argv[1:]
with Book(open_store(address, 30), hasher=Passwords(time_cost=1, memory_cost=8, parallelism=1)) as book:
    session = book.sign_in("Dana", "correct horse")
    for number in range(8):
        while True:
            with book.store.reading() as view:
                row = view.rows("target", kpi="asa")[0]
            try:
                more = {"kpi": "asa", "from_on": row["from_on"], "goal": row["goal"] + 1, "version": row["version"]}
                book.do("target.set", session, more, call_id=name + str(number))
                break
            except ConflictError:
                pass
"""


@pytest.mark.parametrize("kind", ["rollback", "postgres"])
def test_processes_count_together_without_losing_one(address: Address, book: Book, dana: Session) -> None:
    book.do("target.set", dana, {"kpi": "asa", "goal": 0})
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(address), uuid.uuid4().hex], cwd=root) for _ in range(3)
    ]
    assert [writer.wait(WAIT_S) for writer in writers] == [0, 0, 0]
    with book.store.reading() as view:
        (row,) = view.rows("target")
    assert (row["goal"], row["version"], book.head().seq, book.verify()) == (24, 25, 26, [])


@pytest.mark.parametrize(
    ("kpi", "values"),
    [
        ("service_level", {"goal": 85}),
        ("service_level", {"goal": -0.1}),
        ("service_level", {"goal": 0.8, "attention": 0.9}),
        ("asa", {"goal": 20_000, "attention": 10_000}),
        ("asa", {"attention": -1}),
    ],
)
def test_a_goal_that_its_figure_cannot_reach_is_a_slip(
    book: Book, dana: Session, kpi: str, values: dict[str, float]
) -> None:
    with pytest.raises(InputError) as said:
        book.do("target.set", dana, {"kpi": kpi, **values})
    assert said.value.code == "argument"


def test_what_needs_attention_lies_on_the_worse_side_of_the_goal(book: Book, dana: Session) -> None:
    book.do("target.set", dana, {"kpi": "service_level", "goal": 0.85, "attention": 0.75})
    book.do("target.set", dana, {"kpi": "asa", "goal": 20_000, "attention": 30_000})
