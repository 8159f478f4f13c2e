"""`--book` and `--as`: figures under what was decided, and nothing of what somebody may not see."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.sqlite import SqliteStore, create
from supervisor.kpi import catalogue
from tests.commands.floors import DAY, Floor, Moked, NewFloor, answered, at, iso, left
from tests.views.sights import NOW, Plain, tables, write

QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)
WORD = "correct horse battery"


class Kept:
    """A book in a folder of the test, and its manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        create(path)
        self._book = Book(SqliteStore(path), where=clock.zone("UTC"), hasher=QUICK)
        self._session: Session = self._book.found("Dana", WORD)

    def do(self, verb: str, **arguments: Any) -> None:
        self._book.do(verb, self._session, arguments)

    def add(self, name: str, place: str = "centre", role: str = "supervisor") -> None:
        self.do("person.add", name=name, role=role, place=place, password=WORD)

    def close(self) -> None:
        self._book.store.close()


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("MOKED_PASSWORD", WORD)
    found = Kept(tmp_path / "centre.book")
    yield found
    found.close()


def as_(kept: Kept, name: str) -> tuple[object, ...]:
    return ("--book", kept.path, "--as", name)


@pytest.fixture
def shared_floor(tmp_path: Path) -> Floor:
    return write(tmp_path / "shared.floor", tables(3))


READERS: Mapping[str, tuple[object, ...]] = {
    "live": ("--at", iso(NOW)),
    "kpis": ("--at", iso(NOW), "--period", DAY),
    "check": ("--at", iso(NOW)),
    "variants": ("--at", iso(NOW), "--period", DAY, "--kpi", "service_level"),
    "customer": ("dana", "--at", iso(NOW)),
}


@pytest.mark.parametrize("command", READERS)
def test_with_a_book_nobody_is_refused(
    command: str, kept: Kept, shared_floor: Floor, moked: Moked, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.add("Pay", role="payroll")
    asked = (command, shared_floor.path, *READERS[command], "--format", "json")
    for more in (
        ("--book", kept.path),
        as_(kept, "Nobody"),
        as_(kept, "Pay"),
        ("--as", "Dana"),
        ("--book", kept.path.with_name("gone.book"), "--as", "Dana"),
    ):
        said = moked(*asked, *more)
        assert (said.code, said.out) == (2, ""), more
        assert len(said.err.splitlines()) == 1
    monkeypatch.setenv("MOKED_PASSWORD", "wrong")
    said = moked(*asked, *as_(kept, "Dana"))
    assert (said.code, said.out) == (2, "")
    monkeypatch.delenv("MOKED_PASSWORD")
    said = moked(*asked, *as_(kept, "Dana"))
    assert (said.code, said.out) == (2, "")


def test_reading_without_a_password_where_the_centre_allows_it(
    kept: Kept, shared_floor: Floor, moked: Moked, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.do("setting.set", name="reading_needs_password", value=False, from_on="2026-01-01")
    monkeypatch.delenv("MOKED_PASSWORD")
    assert moked("live", shared_floor.path, "--at", iso(NOW), *as_(kept, "Dana")).code == 0


@pytest.mark.parametrize("place", ["site=site-n", "client=client-b", "team=team-s1"])
def test_no_command_tells_what_is_out_of_sight(place: str, kept: Kept, shared_floor: Floor, moked: Moked) -> None:
    kept.add("Noa", place)
    kind, _, id = place.partition("=")
    plain = Plain(tables(3), {(kind, id)})
    told = ""
    for table in ("totals", "queues", "agents", "waiting", "to_reach"):
        told += moked(
            "live", shared_floor.path, *READERS["live"], "--table", table, "--format", "json", *as_(kept, "Noa")
        ).out
    for kpi in (kpi.id for kpi in catalogue.LIVE):
        told += moked(
            "live", shared_floor.path, *READERS["live"], "--rows", kpi, "--format", "json", *as_(kept, "Noa")
        ).out
    for by in ("queue", "agent", "team", "site", "client"):
        told += moked("kpis", shared_floor.path, *READERS["kpis"], "--by", by, *as_(kept, "Noa"), "--format", "csv").out
        rows = ("--rows", "answered", "--by", by, "--format", "json")
        told += moked("kpis", shared_floor.path, *READERS["kpis"], *rows, *as_(kept, "Noa")).out
    told += moked("check", shared_floor.path, *READERS["check"], "--format", "json", *as_(kept, "Noa")).out
    for variant in ("of_all", "removed_within", "instant"):
        some = ("--rows", variant, "--format", "json")
        told += moked("variants", shared_floor.path, *READERS["variants"], *some, *as_(kept, "Noa")).out
    with closing(sqlite3.connect(shared_floor.path)) as connection:
        ids = connection.execute("SELECT id, address FROM contact ORDER BY pk").fetchall()[:40]
    cards = ""
    for wanted in {f"contact:{id}" for id, _ in ids} | {f"address:{address}" for _, address in ids}:
        cards += moked(
            "customer", shared_floor.path, wanted, "--at", iso(NOW), "--format", "json", *as_(kept, "Noa")
        ).out
    told += cards
    assert cards
    assert len(told) > 10_000
    assert not [secret for secret in plain.secrets(plain.kept()) if secret in told]


@pytest.mark.parametrize("place", ["site=site-n", "client=client-b", "team=team-s1"])
def test_no_report_tells_what_is_out_of_sight(
    place: str, kept: Kept, shared_floor: Floor, moked: Moked, tmp_path: Path
) -> None:
    kept.add("Noa", place)
    kind, _, id = place.partition("=")
    plain = Plain(tables(3), {(kind, id)})
    told = ""
    asked = {"contacts": (), "journeys": (), "kpis": ("--by", "queue,agent,team"), "voice": (), "case_reasons": ()}
    for name, more in asked.items():
        file = tmp_path / f"{name}.csv"
        said = moked("report", name, shared_floor.path, *READERS["kpis"], *more, "--out", file, *as_(kept, "Noa"))
        assert said.code == 0, said.err
        told += file.read_text(encoding="utf-8-sig")
    assert len(told) > 10_000
    assert not [secret for secret in plain.secrets(plain.kept()) if secret in told]


def test_who_took_a_contact_on_is_told_only_of_those_in_sight(
    kept: Kept, new_floor: NewFloor, moked: Moked, tmp_path: Path
) -> None:
    floor = new_floor().add("site", {"id": "s"}).add("queue", {"id": "q", "site": "s"}, {"id": "far"})
    floor.add("team", {"id": "mine", "site": "s"}, {"id": "other"})
    floor.add("team_membership", {"agent": "ana", "team": "mine"}, {"agent": "bo", "team": "other"})
    sent = {"queue": "q", "agent": "ana", "answered_at": "09:00:05", "ended_at": "09:01", "transferred_at": "09:01"}
    floor.legs(
        {"id": "1", "queued_at": "09:00", "transfer": "blind", "transferred_to": "ana", **sent},
        {"id": "2", "queued_at": "09:00", "transfer": "blind", "transferred_to": "bo", **sent},
        {"id": "3", "queued_at": "09:00", "transfer": "queue", "transferred_to": "far", **sent},
        {"id": "4", "queued_at": "09:00", "transfer": "queue", "transferred_to": "q", **sent, "agent": "bo"},
    )
    kept.add("Noa", "site=s")
    file = tmp_path / "contacts.csv"
    asked = ("report", "contacts", floor.path, *READERS["kpis"], "--out", file)
    assert moked(*asked, *as_(kept, "Noa")).code == 0
    with file.open(encoding="utf-8-sig", newline="") as opened:
        found = [(row["agent"], row["team"], row["transferred_to"]) for row in csv.DictReader(opened)]
    assert found == [("ana", "mine", "ana"), ("ana", "mine", ""), ("ana", "mine", ""), ("", "", "q")]


def test_an_id_out_of_sight_is_an_unknown_one(kept: Kept, shared_floor: Floor, moked: Moked) -> None:
    kept.add("Noa", "site=site-n")
    hidden = {"site": "site-s", "client": "client-x", "team": "team-s1", "queue": "queue-sb"}
    for key, id in hidden.items():
        for command in ("live", "kpis"):
            said = moked(command, shared_floor.path, *READERS[command], "--filter", f"{key}={id}", *as_(kept, "Noa"))
            unknown = moked(command, shared_floor.path, *READERS[command], "--filter", f"{key}=none", *as_(kept, "Noa"))
            assert said.code == 2
            assert said.err == unknown.err.replace("none", id)
    for table in ("agents", "totals"):
        asked = ("live", shared_floor.path, *READERS["live"], "--table", table, "--rows", "aht", "--filter")
        said, unknown = (moked(*asked, f"agent={id}", *as_(kept, "Noa")) for id in ("agent-4", "none"))
        assert (said.code, said.err) == (2, unknown.err.replace("none", "agent-4"))


def test_findings_name_no_rows_to_who_does_not_see_all(kept: Kept, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("site", {"id": "s"}).add("queue", {"id": "q", "site": "s"})
    floor.legs({"id": "secret", "queue": "q", "queued_at": "09:00", "ended_at": "08:00", "outcome": "abandoned"})
    kept.add("Noa", "site=s")
    asked = ("check", floor.path, "--at", iso(at("12:00")), "--format", "json")
    whole, own = moked(*asked, *as_(kept, "Dana")), moked(*asked, *as_(kept, "Noa"))
    assert (whole.code, own.code) == (1, 1)
    assert "secret" in whole.out
    assert "secret" not in own.out
    assert [row["code"] for row in own.rows] == [row["code"] for row in whole.rows]
    said = [moked(*asked[:-2], *as_(kept, who)).out.splitlines()[0] for who in ("Dana", "Noa")]
    assert [line.startswith("This counts the whole floor") for line in said] == [False, True]


def test_each_day_has_its_own_threshold(kept: Kept, new_floor: NewFloor, moked: Moked) -> None:
    """Two callers wait 25 s, on the 2nd and the 3rd; from the 3rd on 30 s are good."""
    floor = new_floor().add("queue", {"id": "q"})
    floor.legs(answered("q", at("09:00"), 25_000), answered("q", at("2026-03-03T09:00"), 25_000))
    kept.do("setting.set", name="service_level_ms", value=30_000, from_on="2026-03-03")
    asked = ("kpis", floor.path, "--period", "2026-W10", "--at", "2026-03-09", "--by", "day", "--kpi", "service_level")
    rows = moked.json(*asked, *as_(kept, "Dana"))
    assert [row["service_level"]["value"] for row in rows[:2]] == [0, 1]
    assert [row["service_level"]["value"] for row in moked.json(*asked)[:2]] == [0, 0]
    forced = moked.json(*asked, *as_(kept, "Dana"), "--set", "service_level_ms=26000")
    assert [row["service_level"]["value"] for row in forced[:2]] == [1, 1]
    live = moked.json("live", floor.path, "--at", "2026-03-03T12:00", *as_(kept, "Dana"))
    assert live[0]["service_level"]["value"] == 1


def test_a_formula_that_changed_within_the_period_is_said(kept: Kept, new_floor: NewFloor, moked: Moked) -> None:
    """One answered in time, one abandoned late: 50 %, and 100 % of those answered."""
    floor = new_floor().add("queue", {"id": "q"})
    for day in (DAY, "2026-03-04"):
        floor.legs(answered("q", at(f"{day}T09:00"), 1_000), left("q", at(f"{day}T09:00"), 60_000))
    kept.do("setting.set", name="service_level", value="of_answered", from_on="2026-03-04")

    def asked(period: str, *more: object) -> tuple[list[float], str]:
        said = moked(
            "kpis", floor.path, "--period", period, "--at", "2026-03-31", "--kpi", "service_level,asa", "--by", "day",
            "--format", "csv", *as_(kept, "Dana"), *more,
        )  # fmt: skip
        assert said.code == 0
        return [
            float(row["service_level"]) for row in csv.DictReader(io.StringIO(said.out)) if row["service_level"]
        ], said.err

    assert asked(DAY) == ([0.5], "")
    assert asked("2026-03-04") == ([1.0], "")
    assert asked("2026-03-04..2026-03-06") == ([1.0], "")
    levels, note = asked("2026-W10")
    assert levels == [1.0, 1.0]
    assert "2026-03-04" in note
    assert "of_answered" in note
    assert len(note.splitlines()) == 1
    assert asked("2026-W10", "--set", "service_level=") == ([0.5, 0.5], "")
    said = moked("kpis", floor.path, "--period", "2026-W10", "--at", "2026-03-31", "--kpi", "asa", *as_(kept, "Dana"))
    assert said.err == ""


def test_shifts_are_those_of_the_day(kept: Kept, new_floor: NewFloor, moked: Moked) -> None:
    floor = new_floor().add("queue", {"id": "q"})
    floor.legs(answered("q", at("06:30"), 0), answered("q", at("07:30"), 0), answered("q", at("2026-03-03T06:30"), 0))
    kept.do("setting.set", name="shifts", value={"early": "06:00-14:00"}, from_on="2026-03-02")
    kept.do("setting.set", name="shifts", value={"early": "07:00-15:00"}, from_on="2026-03-03")

    def entered(instant: str) -> int:
        rows = moked.json("live", floor.path, "--at", instant, "--window", "early", *as_(kept, "Dana"))
        return int(rows[0]["entered"]["value"])

    assert entered("2026-03-02T12:00") == 2
    assert entered("2026-03-03T12:00") == 0
    assert moked("live", floor.path, "--at", "2026-03-01T12:00", "--window", "early", *as_(kept, "Dana")).code == 2
    assert json.loads(moked("live", floor.path, "--at", "2026-03-02T12:00", "--format", "json").out)


def test_a_customer_is_told_to_the_client_that_they_called(new_floor: NewFloor, kept: Kept, moked: Moked) -> None:
    kept.add("Ruth", "client=c1")
    floor = new_floor().add("queue", *({"id": f"q{n}", "client": f"c{n}"} for n in (1, 2)))
    floor.add("customer", {"id": "dana", "name": "Dana"}, {"id": "omer", "name": "Omer"})
    floor.legs(answered("q1", at("09:00"), 0, customer="dana"), answered("q2", at("09:30"), 0, customer="dana"),
               answered("q2", at("09:30"), 0, customer="omer"))  # fmt: skip
    chosen = ("--at", iso(at("12:00")), "--format", "json")
    whole, part = (
        json.loads(moked("customer", floor.path, "dana", *chosen, *as_(kept, who)).out) for who in ("Dana", "Ruth")
    )
    assert (whole["contact_count"], part["contact_count"]) == (2, 1)
    assert [row["queue"] for row in part["contacts"]] == ["q1"]
    said = moked("customer", floor.path, "omer", *chosen, *as_(kept, "Ruth"))
    assert (said.code, said.out) == (2, "")
    assert said.err == moked("customer", floor.path, "nobody", *chosen, *as_(kept, "Ruth")).err.replace(
        "nobody", "omer"
    )


def test_formulas_are_compared_over_what_is_seen(new_floor: NewFloor, kept: Kept, moked: Moked) -> None:
    kept.add("Ruth", "client=c1")
    kept.do("setting.set", name="service_level", value="of_answered", from_on=DAY)
    floor = new_floor().add("queue", *({"id": f"q{n}", "client": f"c{n}"} for n in (1, 2)))
    floor.legs(*(answered(f"q{n}", at("09:00"), 0, id=f"c{n}") for n in (1, 2)), left("q2", at("09:00"), 60_000))
    chosen = ("--kpi", "service_level", "--period", DAY, "--at", iso(at("12:00")), "--format", "json")
    for who, n in (("Dana", 3), ("Ruth", 1)):
        found = json.loads(moked("variants", floor.path, *chosen, *as_(kept, who)).out)
        assert found["in_force"] == "of_answered"
        assert found["variants"][0]["n"] == n
    said = moked("kpis", floor.path, "--kpi", "service_level,asa", *chosen[2:6], *as_(kept, "Dana"))
    assert said.err == "moked: service_level is computed by the formula that was chosen: of the answered.\n"
