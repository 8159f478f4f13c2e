"""Two who write the same record: the second is shown both versions, and nothing of either is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor.book.book import Book
from supervisor.book.deeds import ConflictError, Done
from supervisor.book.people import Session
from supervisor.book.store import BookError
from supervisor.errors import InputError
from tests.book.trials import PASSWORD, by_hand, new_book, opened, tables_of

TARGET = {"kpi": "asa", "place": "queue=Q1", "from_on": "2026-11-01"}


class Desk:
    """One of two supervisors at the same book, each with a connection of their own."""

    def __init__(self, book: Book, session: Session) -> None:
        self.book, self.session = book, session

    def does(self, verb: str, **arguments: Any) -> Done:
        return self.book.do(verb, self.session, arguments)

    def conflict(self, verb: str, **arguments: Any) -> ConflictError:
        before = tables_of(self.book)
        with pytest.raises(ConflictError) as caught:
            self.does(verb, **arguments)
        assert tables_of(self.book) == before, "nothing was written"
        return caught.value


@pytest.fixture
def desks(tmp_path: Path) -> Any:
    path = tmp_path / "centre.book"
    book, session = new_book(path)
    dana = Desk(book, session)
    dana.does("person.add", name="Noor", role="centre_manager", password=PASSWORD)
    other = opened(path)
    yield dana, Desk(other, other.sign_in("Noor", PASSWORD))
    assert book.verify([other.head()]) == []
    book.store.close()
    other.store.close()


def test_the_second_is_shown_both_versions_and_what_was_seen(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    dana.does("target.set", **TARGET, goal=20)
    noor.does("target.set", **TARGET, goal=30, version=1)
    told = dana.conflict("target.set", **TARGET, goal=25, version=1)
    assert (told.mine["goal"], told.theirs["goal"], told.theirs["version"]) == (25.0, 30.0, 2)
    assert told.seen is not None
    assert (told.seen["goal"], told.person, told.kind) == (20.0, "Noor", "target")
    assert "Noor" in str(told)
    # Who chooses their own passes the version that was shown.
    done = dana.does("target.set", **TARGET, goal=25, version=told.theirs["version"])
    assert [(one.version, one.before and one.before["goal"], one.after["goal"]) for one in done.changes] == [
        (3, 30.0, 25.0)
    ]


def test_who_saw_none_is_told_of_one(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    dana.does("target.set", **TARGET, goal=20, version=0)
    told = noor.conflict("target.set", **TARGET, goal=30, version=0)
    assert (told.theirs["goal"], told.seen, told.person) == (20.0, None, "Dana")


def test_a_version_that_never_was(desks: tuple[Desk, Desk]) -> None:
    dana, _ = desks
    dana.does("target.set", **TARGET, goal=20)
    assert dana.conflict("target.set", **TARGET, goal=30, version=7).seen is None


def test_without_a_version_the_record_as_it_stands_is_meant(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    dana.does("target.set", **TARGET, goal=20)
    assert noor.does("target.set", **TARGET, goal=30).changes[0].version == 2


def test_the_same_value_again_changes_nothing(desks: tuple[Desk, Desk]) -> None:
    dana, _ = desks
    dana.does("target.set", **TARGET, goal=20)
    assert dana.does("target.set", **TARGET, goal=20, version=1).changes == ()


@pytest.mark.parametrize("goal", [25, 20])
def test_a_record_withdrawn_in_between_is_shown_as_such(desks: tuple[Desk, Desk], goal: float) -> None:
    dana, noor = desks
    id = dana.does("target.set", **TARGET, goal=20).changes[0].id
    noor.does("target.withdraw", id=id, version=1)
    told = dana.conflict("target.set", **TARGET, goal=goal, version=1)
    assert (told.mine["withdrawn"], told.theirs["withdrawn"], told.theirs["id"], told.person) == (0, 1, id, "Noor")
    # Whoever wants it all the same has it again, with its whole history.
    done = dana.does("target.set", **TARGET, goal=goal, version=told.theirs["version"])
    assert [(one.id, one.version, one.after["withdrawn"]) for one in done.changes] == [(id, 3, 0)]


def test_what_was_withdrawn_and_set_anew_is_not_what_was_seen_before(desks: tuple[Desk, Desk]) -> None:
    """Versions of one name never come twice, or the first writer's would be overwritten unseen."""
    dana, noor = desks
    id = dana.does("target.set", **TARGET, goal=20).changes[0].id
    noor.does("target.withdraw", id=id, version=1)
    again = noor.does("target.set", **TARGET, goal=30, version=0).changes[0]
    assert (again.id, again.version, again.after["withdrawn"]) == (id, 3, 0)
    told = dana.conflict("target.set", **TARGET, goal=25, version=1)
    assert (told.theirs["goal"], told.theirs["version"], told.seen and told.seen["goal"]) == (30.0, 3, 20.0)
    assert dana.conflict("target.set", **TARGET, goal=25, version=0).theirs["goal"] == 30.0


def test_a_view_that_was_shared_and_withdrawn_is_ones_own_again(desks: tuple[Desk, Desk]) -> None:
    dana, _ = desks
    view = {"name": "Mine", "page": "floor", "body": {}}
    id = dana.does("view.set", **view).changes[0].id
    dana.does("view.share", id=id, shared=True)
    dana.does("view.withdraw", id=id)
    assert dana.does("view.set", **view).changes[0].after["shared"] == 0


def test_withdrawing_what_was_changed_or_withdrawn(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    id = dana.does("target.set", **TARGET, goal=20).changes[0].id
    noor.does("target.set", **TARGET, goal=30, version=1)
    told = dana.conflict("target.withdraw", id=id, version=1)
    assert (told.mine["withdrawn"], told.theirs["withdrawn"], told.theirs["goal"]) == (1, 0, 30.0)
    noor.does("target.withdraw", id=id, version=2)
    assert dana.conflict("target.withdraw", id=id, version=2).theirs["withdrawn"] == 1
    with pytest.raises(InputError) as caught:
        dana.does("target.withdraw", id=id)
    assert caught.value.code == "unknown_record"


def test_a_view_withdrawn_in_between(desks: tuple[Desk, Desk]) -> None:
    dana, _ = desks
    id = dana.does("view.set", name="Mine", page="floor", body={}).changes[0].id
    dana.does("view.withdraw", id=id)
    assert dana.conflict("view.share", id=id, shared=True, version=1).theirs["withdrawn"] == 1


def test_an_account_changed_or_closed_in_between(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    id = next(one.id for one in dana.does("person.add", name="Ion", role="supervisor").changes if one.kind == "person")
    noor.does("person.change", person="Ion", language="ro", version=1)
    assert dana.conflict("person.change", person=id, name="Jon", version=1).theirs["language"] == "ro"
    noor.does("person.close", person=id, version=2)
    for verb, more in (("person.change", {"name": "Jon"}), ("person.close", {})):
        assert dana.conflict(verb, person=id, version=2, **more).theirs["withdrawn"] == 1
    with pytest.raises(InputError) as caught:
        dana.does("person.change", person=id, name="Jon")
    assert caught.value.code == "unknown_record"


def test_what_was_seen_withdrawn_does_not_come_back_by_the_way(desks: tuple[Desk, Desk]) -> None:
    """A target is set again by setting it; an account stays closed, and a view that is gone is not shared."""
    dana, _ = desks
    changes = dana.does("person.add", name="Ion", role="supervisor").changes
    id = next(one.id for one in changes if one.kind == "person")
    dana.does("person.close", person=id)
    view = dana.does("view.set", name="Mine", page="floor", body={}).changes[0].id
    dana.does("view.withdraw", id=view)
    before = tables_of(dana.book)
    for verb, arguments in (
        ("person.change", {"person": id, "name": "Jon", "version": 2}),
        ("person.close", {"person": id, "version": 2}),
        ("view.share", {"id": view, "shared": True, "version": 2}),
        ("view.withdraw", {"id": view, "version": 2}),
    ):
        with pytest.raises(InputError) as caught:
            dana.does(verb, **arguments)
        assert caught.value.code == "unknown_record"
    assert tables_of(dana.book) == before


def test_many_counting_one_further_lose_no_count(desks: tuple[Desk, Desk]) -> None:
    dana, noor = desks
    dana.does("target.set", **TARGET, goal=0)
    seen = dict.fromkeys(desks, (0.0, 1))
    conflicts = 0
    for desk in (dana, noor, noor, dana, dana, noor) * 4:
        while True:
            goal, version = seen[desk]
            try:
                change = desk.does("target.set", **TARGET, goal=goal + 1, version=version).changes[0]
            except ConflictError as told:
                conflicts += 1
                seen[desk] = (told.theirs["goal"], told.theirs["version"])
                continue
            seen[desk] = (change.after["goal"], change.version)
            break
    with dana.book.store.reading() as view:
        assert [row["goal"] for row in view.rows("target")] == [24.0]
    assert conflicts


# What cannot be kept


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("setting.set", {"name": "reading_needs_password", "value": "NaN"}),
        ("setting.set", {"name": "reading_needs_password", "value": '"\\ud800"'}),
        ("setting.set", {"name": "reading_needs_password", "value": "[" * 100_000}),
        ("setting.set", {"name": "reading_needs_password", "value": "1e999"}),
        ("setting.set", {"name": "reading_needs_password", "value": {1, 2}}),
        ("view.set", {"name": "x", "page": "floor", "body": '{"a": Infinity}'}),
        ("view.set", {"name": "x", "page": "floor", "body": {"a": "\ud800"}}),
        ("view.set", {"name": "x", "page": "floor", "body": '{"a":' * 100_000}),
        ("view.set", {"name": "x", "page": "floor", "body": {"a": "x" * (1 << 20)}}),
        ("view.set", {"name": "x\0", "page": "floor", "body": {}}),
        ("view.set", {"name": "\udcff", "page": "floor", "body": {}}),
        ("target.set", {"kpi": "asa", "goal": "inf"}),
        ("target.set", {"kpi": "asa", "goal": 10**400}),
        ("target.set", {"kpi": "asa", "goal": 1, "version": 1e999}),
        ("target.set", {"kpi": "asa", "goal": 1, "place": "queue=\ud800"}),
        ("limit.set", {"state": "break", "limit_ms": 2**70}),
        ("day.set", {"on": "2026-13-01"}),
        ("day.set", {"on": "2026-12-25", "hours": 5}),
    ],
)
def test_what_cannot_be_kept_is_refused_before_anything_is_written(
    desks: tuple[Desk, Desk], verb: str, arguments: dict[str, Any]
) -> None:
    dana, _ = desks
    before = tables_of(dana.book)
    with pytest.raises(InputError) as caught:
        dana.does(verb, **arguments)
    assert caught.value.code == "argument"
    assert str(caught.value).encode(), "fit to be printed"
    assert tables_of(dana.book) == before


def test_numbers_are_kept_as_the_ledger_says_them(desks: tuple[Desk, Desk]) -> None:
    """SQLite keeps no negative zero, and makes no difference between 1 and 1.0 in such a column."""
    dana, _ = desks
    for goal in (-0.0, 1, 2**53 + 1, 1e308, 5e-324, "0.1"):
        dana.does("target.set", **TARGET, goal=goal)
        assert dana.book.verify() == []


def test_a_conflict_over_an_altered_history_says_that_it_is_damaged(tmp_path: Path) -> None:
    book, session = new_book(tmp_path / "centre.book")
    desk = Desk(book, session)
    desk.does("target.set", **TARGET, goal=20)
    desk.does("target.set", **TARGET, goal=30)
    for sql in ("UPDATE revision SET after = '{'", "DELETE FROM revision"):
        with by_hand(tmp_path / "centre.book") as conn:
            conn.execute(sql)
        with pytest.raises(BookError) as caught:
            desk.does("target.set", **TARGET, goal=40, version=1)
        assert caught.value.code == "damaged"
