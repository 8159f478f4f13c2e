"""`moked book`: every verb that the book knows, looking, and who may."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from supervisor import access, cli, settings
from supervisor.book.book import Book
from supervisor.book.records import KINDS
from supervisor.book.sqlite import SqliteStore, create
from supervisor.book.verbs import VERBS
from supervisor.commands.book_options import option
from tests.commands.books import PASSWORD, QUICK, refused
from tests.commands.floors import Moked, NewFloor

pytestmark = pytest.mark.usefixtures("password")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with Dana, who manages the centre; Avi, supervisor of site S1; and Noa, quality lead without password."""
    path = tmp_path / "centre.book"
    create(path)
    with Book(SqliteStore(path), hasher=QUICK) as book:
        dana = book.found("Dana", PASSWORD)
        who = {"name": "Avi", "role": "supervisor", "place": "site=S1", "password": "avi's secret"}
        book.do("person.add", dana, who)
        book.do("person.add", dana, {"name": "Noa", "role": "quality_lead"})
    return path


GIVEN: dict[str, dict[str, str]] = {
    "person.add": {"name": "Gil", "role": "payroll", "place": "site=S2", "agent": "A7", "language": "he"},
    "person.change": {"person": "Avi", "name": "Avner"},
    "person.password": {"person": "Avi"},
    "person.close": {"person": "Avi"},
    "person.grant": {"person": "Avi", "role": "shift_manager", "place": "team=T1"},
    "person.revoke": {"person": "Avi", "role": "supervisor", "place": "site=S1"},
    "setting.set": {"name": "service_level_ms", "value": "15000", "place": "queue=Q1", "from_on": "2026-03-01"},
    "target.set": {"kpi": "service_level", "goal": "0.85", "attention": "0.75"},
    "limit.set": {"state": "wrap_up", "limit_ms": "120000"},
    "hours.set": {"week": "sun-thu 08:00-20:00; fri 08:00-13:00", "place": "site=S1"},
    "day.set": {"on": "2026-09-21", "label": "Yom Kippur"},
    "view.set": {"name": "mine", "page": "floor", "body": '{"sort": "queue"}'},
    "view.share": {"shared": "yes"},
    "follow_up.set": {"survey": "zd:7", "stage": "tried", "note": "call again at five"},
}


def words_for(verb: str, given: dict[str, str]) -> list[str]:
    named = {argument.name: option(argument) for argument in VERBS[verb].arguments}
    return [*verb.split("."), *(word for name, value in given.items() for word in (named[name], value))]


def test_all_verbs_are_tried_here() -> None:
    withdrawn = {verb for verb in VERBS if verb.endswith(".withdraw")}
    assert set(GIVEN) == set(VERBS) - withdrawn
    assert all(verb.replace("withdraw", "set") in GIVEN for verb in withdrawn)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_is_a_command(
    dana: Any, path: Path, verb: str, new_floor: NewFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOKED_NEW_PASSWORD", "a new secret")
    given = GIVEN.get(verb, {})
    floor: tuple[object, ...] = ()
    if verb.startswith("follow_up."):
        floor = ("--floor", new_floor().add("survey", {"id": "zd:7", "answered_at": 1, "csat": 1}).path)
    if verb.endswith((".withdraw", ".share")):
        first = verb.partition(".")[0] + ".set"
        made = dana(*words_for(first, GIVEN[first]), *floor, "--format", "json")
        given = {**given, "id": made.row["changes"][0]["id"]}
    said = dana(*words_for(verb, given), *floor, "--format", "json")
    assert (said.code, said.err) == (0, "")
    row = said.row
    assert (row["verb"], row["repeated"], row["warnings"]) == (verb, False, [])
    assert VERBS[verb].kind in {change["kind"] for change in row["changes"]}
    assert all(set(change) == {"kind", "id", "version", "before", "after"} for change in row["changes"])
    assert "argon2" not in said.out
    assert "secret" not in said.out
    with Book(SqliteStore(path), hasher=QUICK) as book:
        assert book.head() == type(book.head())(book.head().book_id, row["seq"], row["hash"])
        assert book.verify() == []


def test_the_short_form_of_a_setting(dana: Any, moked: Moked, path: Path) -> None:
    said = dana("set", "service_level_ms", "15000", "--place", "queue=Q1", "--from-on", "2026-03-01")
    assert said.code == 0
    assert "entry 4" in said.out
    (row,) = dana("list", "setting", "--format", "json").rows
    assert {name: row[name] for name in ("name", "scope", "scope_id", "from_on", "value_json")} == {
        "name": "service_level_ms",
        "scope": "queue",
        "scope_id": "Q1",
        "from_on": "2026-03-01",
        "value_json": "15000",
    }
    # Options may stand anywhere, also where the book is named by a word.
    said = moked("book", "set", "--as", "Dana", path, "--format", "json", "holidays", "IL", "--place", "site=S1")
    assert said.row["changes"][0]["after"]["value_json"] == '["IL"]'


def test_a_call_that_is_made_again_is_done_once(dana: Any) -> None:
    words = ("target", "set", "--kpi", "asa", "--goal", "20", "--call-id", "nightly-1")
    first, second = dana(*words, "--format", "json").row, dana(*words, "--format", "json").row
    assert (first["repeated"], second["repeated"]) == (False, True)
    assert (second["seq"], second["hash"], second["changes"]) == (first["seq"], first["hash"], first["changes"])
    assert "before" in dana(*words).out
    assert len(dana("list", "target", "--format", "json").rows) == 1
    refused = dana("target", "set", "--kpi", "asa", "--goal", "30", "--call-id", "nightly-1")
    assert (refused.code, refused.out) == (2, "")


def test_a_conflict_shows_both_versions(dana: Any) -> None:
    dana("target", "set", "--kpi", "asa", "--goal", "20", "--from-on", "2026-03-01")
    dana("target", "set", "--kpi", "asa", "--goal", "25", "--from-on", "2026-03-01")
    late = ("target", "set", "--kpi", "asa", "--goal", "30", "--from-on", "2026-03-01", "--version", "1")
    said = dana(*late)
    assert said.code == 1
    assert said.err.startswith("moked: ")
    assert said.err.count("\n") == 1
    assert "Dana" in said.err
    (line,) = [line.split() for line in said.out.splitlines() if line.startswith("goal")]
    assert line == ["goal", "20.0", "25.0", "30.0"]
    row = dana(*late, "--format", "json").row
    assert (row["code"], row["kind"], row["person"]) == ("conflict", "target", "Dana")
    assert [row[which]["goal"] for which in ("seen", "theirs", "mine")] == [20.0, 25.0, 30.0]
    (kept,) = dana("list", "target", "--format", "json").rows
    assert (kept["goal"], kept["version"]) == (25.0, 2)


# Who


READING = [["list", "target"], ["whoami"], ["rights"], ["log"], ["history", "target", "x"]]
WRITING = [["set", "service_level_ms", "1"], ["target", "set", "--kpi", "asa", "--goal", "1"], ["backup"]]


@pytest.mark.parametrize("words", [*READING, *WRITING], ids=" ".join)
def test_nobody_sees_or_does_anything(moked: Moked, path: Path, words: list[str]) -> None:
    before = path.read_bytes()
    assert "--as" in refused(moked("book", *words, "--book", path))
    refused(moked("book", *words, "--book", path, "--as", "Nobody"))
    assert path.read_bytes() == before


@pytest.mark.parametrize("words", [*READING, *WRITING], ids=" ".join)
def test_a_wrong_password_and_none_at_all(
    moked: Moked, path: Path, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    monkeypatch.setenv("MOKED_PASSWORD", "wrong horse")
    refused(moked("book", *words, "--book", path, "--as", "Dana"))
    monkeypatch.delenv("MOKED_PASSWORD")
    monkeypatch.setattr(sys, "stdin", io.StringIO("no terminal\n"))
    assert "MOKED_PASSWORD" in refused(moked("book", *words, "--book", path, "--as", "Dana"))
    assert path.read_bytes() == before


def test_reading_without_a_password_where_the_centre_allows_it(
    dana: Any, moked: Moked, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana("set", "reading_needs_password", "false")
    monkeypatch.delenv("MOKED_PASSWORD")
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    said = moked("book", "whoami", path, "--as", "noa", "--format", "json")
    assert (said.row["name"], said.row["proven"]) == ("Noa", False)
    assert said.row["grants"] == [{"role": "quality_lead", "scope": "centre", "scope_id": None}]
    assert "MOKED_PASSWORD" in refused(moked("book", "set", path, "service_level_ms", "1", "--as", "Dana"))


def test_passwords_come_from_files_and_input_never_from_arguments(
    moked: Moked, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MOKED_PASSWORD")
    (tmp_path / "mine").write_text(f"{PASSWORD}\n")
    (tmp_path / "new").write_text("another horse")
    mine = ("--as", "Dana", "--password-file", tmp_path / "mine")
    assert (
        moked(
            "book", "person", "password", path, "--person", "Dana", *mine, "--new-password-file", tmp_path / "new"
        ).code
        == 0
    )
    refused(moked("book", "whoami", path, *mine))
    monkeypatch.setattr(sys, "stdin", io.StringIO("another horse\n"))
    assert moked("book", "whoami", path, "--as", "Dana", "--password-file", "-").code == 0
    assert "gone" in refused(moked("book", "whoami", path, "--as", "Dana", "--password-file", tmp_path / "gone"))
    assert "--password" in refused(moked("book", "whoami", path, "--as", "Dana", "--password", PASSWORD))


def test_rights_are_those_of_the_table(dana: Any, moked: Moked, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = dana("rights", "--format", "json").rows
    assert {row["right"]: row["extent"] for row in everything} == {
        right.id: right.roles["centre_manager"] for right in access.RIGHTS
    }
    monkeypatch.setenv("MOKED_PASSWORD", "avi's secret")
    avi = ("--book", path, "--as", "Avi")
    rows = moked("book", "rights", *avi, "--format", "json").rows
    assert {(row["right"], row["extent"]) for row in rows} == {
        (right.id, right.roles["supervisor"]) for right in access.RIGHTS if "supervisor" in right.roles
    }
    assert {(row["role"], row["scope"], row["scope_id"]) for row in rows} == {("supervisor", "site", "S1")}
    for words in WRITING:
        assert "Avi" in refused(moked("book", *words, *avi))
    assert "Avi" in refused(moked("book", "log", *avi))
    # Of the people he sees himself.
    assert [row["name"] for row in moked("book", "list", "person", *avi, "--format", "json").rows] == ["Avi"]


def test_a_book_without_anybody(moked: Moked, tmp_path: Path) -> None:
    create(tmp_path / "new.book")
    for words in (["list", "target"], ["set", "service_level_ms", "1"], ["whoami"]):
        assert "--manager" in refused(moked("book", *words, "--book", tmp_path / "new.book"))
        refused(moked("book", *words, "--book", tmp_path / "new.book", "--as", "Dana"))


# What a floor adds


def test_a_floor_tells_who_belongs_where_and_whose_day_it_is(
    dana: Any, moked: Moked, path: Path, new_floor: NewFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    floor = new_floor("Pacific/Kiritimati").add("site", {"id": "S1"}, {"id": "S2"})
    floor.add("queue", {"id": "Q1", "site": "S1"}, {"id": "Q2", "site": "S2"})
    for role, place in (("shift_manager", "site=S1"),):
        dana("person", "grant", "--person", "Avi", "--role", role, "--place", place)
    assert dana("learn", "--floor", floor.path).out == "The book has learned who belongs where.\n"
    assert dana("learn", "--floor", floor.path).out == "The book knew all of it.\n"
    monkeypatch.setenv("MOKED_PASSWORD", "avi's secret")
    avi = ("day", "set", "--on", "2026-09-21", "--book", path, "--as", "Avi")
    assert moked("book", *avi, "--place", "queue=Q1", "--floor", floor.path).code == 0
    refused(moked("book", *avi, "--place", "queue=Q2", "--floor", floor.path))
    assert moked("book", *avi, "--place", "queue=Q1").code == 0, "what the book learned needs no floor"


def test_the_day_is_that_of_the_zone(dana: Any, new_floor: NewFloor) -> None:
    """Kiritimati is 26 hours ahead of Niue's neighbour Baker: at any moment their dates differ."""
    floor = new_floor("Pacific/Kiritimati")
    words = ("target", "set", "--kpi", "asa", "--goal", "1", "--format", "json")
    ahead = dana(*words, "--floor", floor.path).row["changes"][0]["after"]["from_on"]
    behind = dana(*words, "--floor", floor.path, "--tz", "Etc/GMT+12").row["changes"][0]["after"]["from_on"]
    assert ahead > behind
    assert refused(dana(*words, "--tz", "Mars/Olympus"))


def test_this_computers_own_zone(dana: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stamps = []
    for zone in ("Pacific/Kiritimati", "Etc/GMT+12"):
        monkeypatch.setenv("TZ", zone)
        stamps.append(dana("log", "--format", "json").rows[0]["at"])
    assert [stamp[-6:] for stamp in stamps] == ["+14:00", "-12:00"]


# Looking


def test_the_history_of_a_record(dana: Any) -> None:
    for goal in ("20", "25"):
        made = dana("target", "set", "--kpi", "asa", "--goal", goal, "--from-on", "2026-03-01", "--format", "json")
    id = made.row["changes"][0]["id"]
    dana("target", "withdraw", "--id", id)
    rows = dana("history", "target", id, "--format", "json").rows
    assert [(row["version"], row["verb"], row["person_name"]) for row in rows] == [
        (1, "target.set", "Dana"),
        (2, "target.set", "Dana"),
        (3, "target.withdraw", "Dana"),
    ]
    assert [row["after"]["goal"] for row in rows] == [20.0, 25.0, 25.0]
    assert rows[0]["before"] is None
    assert rows[2]["before"] == rows[1]["after"]
    assert "goal: 20.0 → 25.0" in dana("history", "target", id).out
    assert dana("list", "target", "--format", "json").rows == []
    assert [row["id"] for row in dana("list", "target", "--withdrawn", "--format", "json").rows] == [id]
    assert "nothing-like-it" in refused(dana("history", "target", "nothing-like-it"))


def test_who_did_what_and_when(dana: Any) -> None:
    rows = dana("log", "--format", "json").rows
    assert [(row["seq"], row["verb"], row["person_name"]) for row in rows] == [
        (1, "book.found", "founder"),
        (2, "person.add", "Dana"),
        (3, "person.add", "Dana"),
    ]
    assert rows[1]["prev"] == rows[0]["hash"]
    assert rows[1]["arguments"]["name"] == "Avi"
    assert {change["kind"] for change in rows[1]["changes"]} == {"person", "password", "grant"}
    assert "argon2" not in json.dumps(rows)
    assert all("hash" not in (change["after"] or {}) for row in rows for change in row["changes"])
    middle = rows[1]["at"]
    assert {row["seq"] for row in dana("log", "--from", middle, "--format", "json").rows} >= {2, 3}
    assert all(row["at"] < middle for row in dana("log", "--to", middle, "--format", "json").rows)
    assert dana("log", "--from", "2999-01-01", "--format", "json").rows == []
    assert "person.add" in dana("log").out
    refused(dana("log", "--from", "yesterday"))


@pytest.mark.parametrize("words", [["list", "password"], ["list", "nope"], ["history", "password", "x"], ["nope"], []])
def test_what_cannot_be_asked(dana: Any, words: list[str]) -> None:
    refused(dana(*words))


# Which book


def test_the_book_of_this_computers_settings(moked: Moked, path: Path, tmp_path: Path) -> None:
    refused(moked("book", "whoami", "--as", "Dana"))
    settings.save({"book": str(path)})
    assert moked("book", "whoami", "--as", "Dana").code == 0
    assert "--as" in refused(moked("book", "whoami"))
    assert str(tmp_path / "other") in refused(moked("book", "whoami", tmp_path / "other", "--as", "Dana"))


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "text", "floor"])
def test_what_is_no_book(moked: Moked, tmp_path: Path, new_floor: NewFloor, kind: str) -> None:
    place = tmp_path / "it"
    if kind == "folder":
        place.mkdir()
    elif kind == "empty":
        place.touch()
    elif kind == "text":
        place.write_text("Dear diary, " * 1000)
    elif kind == "floor":
        place = new_floor().path
    for words in (["whoami"], ["set", "service_level_ms", "1"], ["verify"]):
        assert str(place) in refused(moked("book", *words, "--book", place, "--as", "Dana"))


# Help, languages, schema


@pytest.mark.parametrize(
    "words", [[], ["set"], ["restore"], ["person"], ["person", "add"], ["target", "set"]], ids=" ".join
)
def test_help(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["book", *words, "--help"])
    assert caught.value.code == 0
    assert "moked book" in capsys.readouterr().out


def test_the_help_says_what_every_group_of_verbs_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["book", "--help"])
    told = capsys.readouterr().out.split()
    groups = {id.partition(".")[0] for id in VERBS}
    assert [one for one in groups if told.count(one) and told[told.index(one) + 1] == one] == []


def test_schema_is_what_the_tables_say(moked: Moked) -> None:
    assert moked.json("schema", "rights") == [
        {"right": right.id, "title": str(right.title), "reads": right.reads}
        | {role: right.roles.get(role, "no") for role in access.ROLES}
        for right in access.RIGHTS
    ]
    assert moked.json("schema", "roles") == [{"role": id, "title": str(title)} for id, title in access.ROLES.items()]
    assert [row["scope"] for row in moked.json("schema", "scopes")] == list(access.SCOPES)
    verbs = moked.json("schema", "verbs")
    assert [(row["verb"], row["right"], row["record"]) for row in verbs] == [
        (verb.id, verb.right, verb.kind) for verb in VERBS.values()
    ]
    assert {row["right"] for row in verbs} <= {row["right"] for row in moked.json("schema", "rights")}
    assert [[one["name"] for one in row["arguments"]] for row in verbs] == [
        [argument.name for argument in verb.arguments] for verb in VERBS.values()
    ]
    records = moked.json("schema", "records")
    assert [(row["record"], row["field"]) for row in records] == [
        (kind.name, field.name) for kind in KINDS for field in kind.fields
    ]
    assert [row["field"] for row in records if row["secret"]] == ["hash"]
    assert "name, role, place" in moked("schema", "verbs").out


def test_nobody_widens_their_rights_with_a_floor_they_made_up(
    dana: Any, moked: Moked, path: Path, new_floor: NewFloor, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = new_floor("UTC").add("site", {"id": "S1"}, {"id": "S2"})
    honest.add("team", {"id": "T1", "site": "S1"}, {"id": "T2", "site": "S2"})
    made_up = new_floor("UTC").add("site", {"id": "S1"}).add("team", {"id": "T2", "site": "S1"})
    monkeypatch.setenv("MOKED_NEW_PASSWORD", "long enough words")
    assert dana("person", "add", "--name", "Boss", "--role", "centre_manager", "--place", "site=S1").code == 0
    assert dana("person", "add", "--name", "Far", "--role", "supervisor", "--place", "team=T2").code == 0
    assert dana("learn", "--floor", honest.path).code == 0
    monkeypatch.setenv("MOKED_PASSWORD", "long enough words")
    boss = ("--book", path, "--as", "Boss", "--floor", made_up.path)
    assert moked("book", "learn", *boss).code == 2
    assert moked("book", "person", "password", "--person", "Far", *boss).code == 2
    assert moked("book", "target", "set", "--kpi", "asa", "--goal", "9", "--place", "team=T2", *boss).code == 2
    assert moked("book", "target", "set", "--kpi", "asa", "--goal", "9", "--place", "team=T1", *boss).code == 0
