"""Who sees an answer may follow it up: `moked book follow_up set` with a floor at hand chooses the place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.book.book import Book
from supervisor.book.sqlite import SqliteStore, create
from supervisor.floor import decided
from supervisor.floor.reader import Reader
from tests.commands.books import PASSWORD, QUICK, refused
from tests.commands.floors import Floor, Moked, NewFloor, at

PEOPLE = {"Tal": "team=north", "Cara": "client=c2", "Siv": "site=s1", "Cleo": "client=c1"}


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Two clients at one site each; a queue that both share; agents of two teams."""
    made = new_floor().add("client", {"id": "c1"}, {"id": "c2"})
    made.add("site", {"id": "s1", "zone": "UTC", "client": "c1"}, {"id": "s2", "zone": "UTC", "client": "c2"})
    made.add("team", {"id": "north", "site": "s1"}, {"id": "south", "site": "s2"})
    made.add("agent", {"id": "a1"}, {"id": "a2"})
    made.add("team_membership", {"agent": "a1", "team": "north"}, {"agent": "a2", "team": "south"})
    made.add("queue", {"id": "q1", "site": "s1", "client": "c1"}, {"id": "q2", "site": "s2", "client": "c2"})
    made.add("queue", {"id": "shared", "site": "s1"}).add("queue_membership", {"agent": "a1", "queue": "q1"})
    same = {"answered_at": at("09:00"), "csat": 1}
    made.add("survey", same | {"id": "ours", "queue": "q2", "agent": "a1"})
    made.add("survey", same | {"id": "served", "queue": "q1", "agent": "a2"})
    made.add("survey", same | {"id": "theirs", "queue": "q2", "agent": "a2"})
    made.add("survey", same | {"id": "guest", "queue": "shared", "client": "c2", "agent": "a2"})
    return made


@pytest.fixture
def book(floor: Floor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MOKED_PASSWORD", PASSWORD)
    path = tmp_path / "centre.book"
    create(path)
    with Book(SqliteStore(path), where=clock.zone("UTC"), hasher=QUICK) as made, Reader(floor.path) as reader:
        dana = made.found("Dana", PASSWORD)
        made.learn(dana, decided.read_belonging(reader))
        for name, place in PEOPLE.items():
            added = {"name": name, "role": "supervisor", "place": place, "password": PASSWORD}
            made.do("person.add", dana, added)
    return path


def asked(book: Path, who: str, survey: str, *more: object) -> tuple[Any, ...]:
    return ("book", "follow_up", "set", book, "--as", who, "--survey", survey, *more)


@pytest.mark.parametrize(
    ("who", "survey", "place"),
    [("Tal", "ours", "team=north"), ("Tal", "served", "team=north"), ("Tal", "theirs", ""), ("Tal", "guest", ""),
     ("Cara", "ours", "queue=q2"), ("Cara", "theirs", "queue=q2"), ("Cara", "guest", "client=c2"),
     ("Cara", "served", ""), ("Siv", "ours", "team=north"), ("Siv", "served", "queue=q1"),
     ("Siv", "guest", "queue=shared"), ("Siv", "theirs", ""), ("Dana", "guest", "queue=shared"),
     ("Dana", "ours", "queue=q2"), ("Dana", "missing", "")],
)  # fmt: skip
def test_the_place_is_one_that_shows_the_answer(
    who: str, survey: str, place: str, book: Path, floor: Floor, moked: Moked
) -> None:
    said = moked(*asked(book, who, survey, "--floor", floor.path, "--format", "json"))
    if not place:
        assert "cannot see" in refused(said)
        return
    after = said.row["changes"][0]["after"]
    assert f"{after['scope']}={after['scope_id']}" == place
    assert [row["survey"] for row in moked.json("book", "list", book, "follow_up", "--as", who)] == [survey]


def test_a_place_that_does_not_show_the_answer_is_refused(book: Path, floor: Floor, moked: Moked) -> None:
    with_floor = ("--floor", floor.path)
    assert "queue=q2" in refused(moked(*asked(book, "Cara", "guest", "--place", "queue=q2", *with_floor)))
    assert moked(*asked(book, "Cara", "guest", "--place", "client=c2", *with_floor)).code == 0
    assert moked(*asked(book, "Dana", "guest", "--stage", "done", *with_floor)).code == 0
    (row,) = moked.json("book", "list", book, "follow_up", "--as", "Cara")
    assert (row["scope_id"], row["stage"], row["by"]) == ("c2", "done", "Dana"), "it stays where its people see it"


def test_who_follows_up_elsewhere_stands_in_the_way_of_a_colleague_and_that_is_said(
    book: Path, floor: Floor, moked: Moked
) -> None:
    """Tal sees the answer through the agent's team, Cara through its queue; neither sees the other's place."""
    with_floor = ("--floor", floor.path)
    assert moked(*asked(book, "Tal", "ours", *with_floor)).code == 0
    said = refused(moked(*asked(book, "Cara", "ours", *with_floor)))
    assert "A colleague whose place you do not see follows up this answer already. Nothing was changed." in said
    assert "Tal" not in said
    assert moked.json("book", "list", book, "follow_up", "--as", "Cara") == []
    # Who asks for a place that does not show it to them is told so, and not what stands elsewhere.
    assert "team=north" in refused(moked(*asked(book, "Cara", "ours", "--place", "team=north", *with_floor)))
    assert moked(*asked(book, "Dana", "ours", "--by", "Cara", *with_floor)).code == 0, "a manager sees both"


@pytest.mark.parametrize("who", ["Dana", "Tal"])
@pytest.mark.parametrize("place", [(), ("--place", "client=c1")])
def test_without_the_floor_nobody_knows_whose_answer_it_is(
    who: str, place: tuple[str, ...], book: Path, moked: Moked
) -> None:
    assert "--floor" in refused(moked(*asked(book, who, "guest", *place)))
    assert moked.json("book", "list", book, "follow_up", "--as", "Dana") == []


def test_whoever_sees_a_client_is_not_told_what_its_people_follow_up_for_others(
    book: Path, floor: Floor, moked: Moked
) -> None:
    """The answer "ours" is of c2; Cleo sees c1, which site s1 works for, and not this answer."""
    assert moked(*asked(book, "Tal", "ours", "--floor", floor.path)).code == 0
    seen = {who: moked.json("book", "list", book, "follow_up", "--as", who) for who in ("Tal", "Siv", "Cleo")}
    assert {who: len(rows) for who, rows in seen.items()} == {"Tal": 1, "Siv": 1, "Cleo": 0}
