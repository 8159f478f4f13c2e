"""The translation files follow the words in the source."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from supervisor import translating
from supervisor.errors import InputError
from supervisor.translating import Key, Words

SOURCE = """
from supervisor.mark import QT_TRANSLATE_NOOP
_N = QT_TRANSLATE_NOOP
A = QT_TRANSLATE_NOOP("floor", "{path} is gone. " "Open another.")
B = _N("floor", "{n} calls")
"""
KEYS: list[Key] = [("floor", "{n} calls"), ("floor", "{path} is gone. Open another.")]


def written(folder: Path, source: str) -> list[Path]:
    path = folder / "words.py"
    path.write_text(source, encoding="utf-8")
    return [path]


def test_marked_words_are_found_under_every_name(tmp_path: Path) -> None:
    assert translating.words_in(written(tmp_path, SOURCE)) == (KEYS, [])


@pytest.mark.parametrize(
    "line", ['QT_TRANSLATE_NOOP("floor", f"{x}")', "QT_TRANSLATE_NOOP(context, words)", 'say(f"{n} calls")']
)
def test_what_no_tool_can_find_is_a_fault(tmp_path: Path, line: str) -> None:
    keys, wrong = translating.words_in(written(tmp_path, line))
    assert (keys, len(wrong)) == ([], 1)


@pytest.fixture(scope="module")
def marked() -> tuple[list[Key], list[str]]:
    """The words that the program marks, and what is wrong with them."""
    return translating.words_in(translating.sources())


def test_the_program_marks_only_plain_words(marked: tuple[list[Key], list[str]]) -> None:
    keys, wrong = marked
    assert wrong == []
    assert keys


def test_qts_own_tool_finds_the_same_words(tmp_path: Path, marked: tuple[list[Key], list[str]]) -> None:
    """So that Linguist and lupdate stay usable for translators who know them."""
    found = tmp_path / "found.ts"
    program = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    options = ["-silent", "-extensions", "py", "-tr-function-alias", "QT_TRANSLATE_NOOP+=_N"]
    wings = [str(translating.ROOT / wing) for wing in translating.WINGS]
    subprocess.run([sys.executable, "-c", program, *options, *wings, "-ts", str(found)], check=True)
    keys, _ = marked
    assert sorted(translating.read_ts(found)) == keys


def test_a_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    words: Words = {("a", '{n} <b> & "c"'): ["x & <y>", "z"], ("b", "two\nlines"): [""]}
    path = tmp_path / "words.ts"
    path.write_text(translating.ts_text("he", words), encoding="utf-8")
    assert translating.read_ts(path) == words
    messages = list(ElementTree.parse(path).getroot().iter("message"))
    assert [message.get("numerus") for message in messages] == ["yes", None]


def test_known_words_stay_and_vanished_ones_go() -> None:
    known: Words = {KEYS[1]: ["{path} נעלם."], ("old", "gone"): ["x"], KEYS[0]: ["only one form"]}
    assert translating.brought_up_to_date("he", KEYS, known) == {KEYS[0]: ["", ""], KEYS[1]: ["{path} נעלם."]}
    assert translating.brought_up_to_date("en", KEYS, {}) == {KEYS[0]: ["", ""]}


@pytest.mark.parametrize(
    ("forms", "problems"),
    [
        (["Un apel", "{n} apeluri", "{n} de apeluri"], 0),
        (["Un apel", "{m} apeluri", "{n} de apeluri"], 1),
        (["Un apel", "", "{n} de apeluri"], 1),
    ],
)
def test_places_and_plural_forms_are_complete(forms: list[str], problems: int) -> None:
    assert len(translating.problems_of("ro", {KEYS[0]: forms})) == problems


@pytest.mark.parametrize(
    ("language", "forms", "expected"),
    [
        ("en", ["{n} call", "{n} calls"], {1: 0, 0: 1, 2: 1, 21: 1}),
        ("he", ["one", "many"], {1: 0, 2: 1, 0: 1, 11: 1}),
        ("ro", ["one", "few", "many"], {1: 0, 0: 1, 2: 1, 19: 1, 20: 2, 101: 1, 121: 2}),
        ("ar", ["none", "one", "two", "few", "many", "other"], {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5}),
    ],
)
def test_qt_picks_the_right_plural_form(
    tmp_path: Path, language: str, forms: list[str], expected: dict[int, int]
) -> None:
    path = tmp_path / "words.ts"
    path.write_text(translating.ts_text(language, {KEYS[0]: forms}), encoding="utf-8")
    built = tmp_path / "words.qm"
    built.write_bytes(translating.released(path))
    translator = QTranslator()
    assert translator.load(str(built))
    assert len(forms) == translating.TARGETS[language].plurals
    picked = {n: translator.translate(*KEYS[0], "", n) for n in expected}
    assert picked == {n: forms[form] for n, form in expected.items()}


def test_filled_words_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translating, "ROOT", tmp_path)
    monkeypatch.setattr(translating, "FOLDER", tmp_path)
    (tmp_path / "supervisor").mkdir()
    written(tmp_path / "supervisor", SOURCE)
    assert len(translating.refresh()) == 7
    lacking = translating.missing("ro")
    assert lacking == {"floor": {"{n} calls": ["", "", ""], "{path} is gone. Open another.": ""}}
    filled = tmp_path / "ro.json"
    filled.write_text(json.dumps({"floor": {"{n} calls": ["Un apel", "{n} apeluri", "{n} de apeluri"]}}))
    translating.merge("ro", filled)
    assert list(translating.missing("ro")["floor"]) == ["{path} is gone. Open another."]
    assert any("older" in problem for problem in translating.check())
    translating.refresh()
    assert not any("older" in problem for problem in translating.check())


@pytest.mark.parametrize("filled", ["{", "[]", '{"floor": {"unheard of": "x"}}'])
def test_words_that_cannot_be_used_are_refused(tmp_path: Path, filled: str) -> None:
    path = tmp_path / "he.json"
    path.write_text(filled, encoding="utf-8")
    with pytest.raises(InputError):
        translating.merge("he", path)
