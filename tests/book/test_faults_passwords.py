"""Passwords as people type them, and as others try them."""

from __future__ import annotations

import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from supervisor.access import AccessError
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.errors import InputError
from tests.book.trials import PASSWORD, QUICK, new_book

ODD = "Ünïcødé ﬁ סיסמה é"


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_any_spelling_of_the_same_letters_fits(form: Any) -> None:
    assert QUICK.fits(QUICK.make(ODD, {}), unicodedata.normalize(form, ODD))


def test_full_width_letters_of_another_keyboard_fit() -> None:
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in "correcthorse")
    assert QUICK.fits(QUICK.make("correcthorse", {}), wide)


def test_letter_case_blanks_and_every_letter_count() -> None:
    long = "x" * 10_000
    kept = QUICK.make(long, {})
    assert QUICK.fits(kept, long)
    assert not QUICK.fits(kept, long[:-1])
    assert not QUICK.fits(kept, f"{long[:-1]}y")
    kept = QUICK.make(PASSWORD, {})
    for other in (PASSWORD.upper(), f"{PASSWORD} ", f" {PASSWORD}", PASSWORD[:-1], f"{PASSWORD}\0", "", "\0"):
        assert not QUICK.fits(kept, other)


@pytest.mark.parametrize("password", ["", "short", " " * 3, "a\0" * 8, "Dana Dana", "DANA dana", "dana dana "])
def test_what_is_no_password_is_refused(password: str) -> None:
    for named in ("name", "person"):
        with pytest.raises(InputError) as caught:
            QUICK.make(password, {named: "Dana Dana"})
        assert caught.value.code == "short_password"


@pytest.mark.parametrize("password", [None, 5, b"correct horse", "\ud800" * 8, ["correct horse"]])
def test_what_is_no_text_fits_nothing(password: Any) -> None:
    for kept in (None, QUICK.make(PASSWORD, {}), "", "no hash", "$argon2id$v=19$m=8,t=1,p=1$"):
        assert not QUICK.fits(kept, password)


@pytest.fixture
def founded(tmp_path: Path) -> tuple[Book, Session]:
    return new_book(tmp_path / "centre.book")


@pytest.mark.parametrize("password", ["\ud800" * 8, 12_345_678, b"correct horse"])
def test_a_password_that_is_no_text_is_refused_and_never_repeated(founded: tuple[Book, Session], password: Any) -> None:
    book, session = founded
    with pytest.raises(InputError) as caught:
        book.do("person.password", session, {"person": "Dana", "password": password})
    assert caught.value.values["value"] == "…"
    with pytest.raises(AccessError):
        book.sign_in("Dana", password)


def test_a_password_is_not_the_name_it_is_set_for(founded: tuple[Book, Session]) -> None:
    book, session = founded
    book.do("person.add", session, {"name": "Long Name", "role": "agent"})
    with pytest.raises(InputError):
        book.do("person.password", session, {"person": "Long Name", "password": "long name"})


@pytest.mark.parametrize("who", ["dana", "DANA", " Dana ", "Da\u200bna", "\u2068Dana\u2069", "Ｄａｎａ"])
def test_names_are_found_however_they_are_typed(founded: tuple[Book, Session], who: str) -> None:
    book, session = founded
    assert book.sign_in(who, PASSWORD).person == session.person


@pytest.mark.parametrize(
    "name", ["dana", "Da\u200bna", "\u202eDana", "Ｄａｎａ", "Dana\u00a0", "Dana Noor", "dana  NOOR"]
)
def test_no_two_people_look_alike(founded: tuple[Book, Session], name: str) -> None:
    book, session = founded
    book.do("person.add", session, {"name": "Dana\u00a0Noor", "role": "agent"})
    with pytest.raises(InputError) as caught:
        book.do("person.add", session, {"name": name, "role": "agent"})
    assert caught.value.code == "once"


@pytest.mark.parametrize("name", ["", " ", "\n", "a\nb", "a\tb", "a\x1b[0m", "a\0", "\ud800", "x" * 501, 5, None])
def test_what_is_no_name_is_refused(founded: tuple[Book, Session], name: Any) -> None:
    book, session = founded
    with pytest.raises(InputError):
        book.do("person.add", session, {"name": name, "role": "agent"})


def test_a_name_that_is_not_there_costs_as_much_as_one_that_is() -> None:
    """Also the first time, for whoever guesses starts anew each time."""
    costs = {"time_cost": 2, "memory_cost": 8192, "parallelism": 1}
    kept = Passwords(**costs).make(PASSWORD, {})

    def took(hash: str | None) -> float:
        hasher = Passwords(**costs)
        began = time.process_time()
        assert not hasher.fits(hash, "a wrong guess")
        return time.process_time() - began

    def ratio() -> float:
        pairs = [(took(None), took(kept)) for _ in range(5)]
        return min(pair[0] for pair in pairs) / min(pair[1] for pair in pairs)

    # On a busy computer one round may say anything; what is wrong is so in every round.
    assert any(0.6 < ratio() < 1.6 for _ in range(5))


def test_the_same_call_with_another_password_is_another_call(founded: tuple[Book, Session]) -> None:
    """Else whoever corrects the password after a lost answer would be told that it is set."""
    book, boss = founded
    added = {"name": "Noor", "role": "agent", "password": "battery staple"}
    book.do("person.add", boss, added, call_id="c1")
    assert book.do("person.add", boss, added, call_id="c1").repeated
    with pytest.raises(InputError) as caught:
        book.do("person.add", boss, {**added, "password": "another staple"}, call_id="c1")
    assert caught.value.code == "another_call"
    book.do("person.password", boss, {"person": "Noor", "password": "another staple"}, call_id="c2")
    assert book.do("person.add", boss, added, call_id="c1").repeated, "it was so then"


def test_nothing_of_a_password_stands_in_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "centre.book"
    book, session = new_book(path)
    book.do("person.password", session, {"person": "Dana", "password": "battery staple"})
    book.store.close()
    raw = path.read_bytes()
    assert PASSWORD.encode() not in raw
    assert b"battery staple" not in raw
