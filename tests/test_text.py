"""Marked words in the reader's language."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

import resources
from supervisor import formats, text
from supervisor.errors import MORE, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say, say_error

SINCE = Text("since {time}", "test of text")
CALLS = Text("{n} calls are waiting", "test of text")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    text.use("en")


def test_marked_words_remember_their_context_wherever_they_go() -> None:
    marked = QT_TRANSLATE_NOOP("errors", "{path} is gone.")
    for same in (marked, copy.deepcopy(marked), pickle.loads(pickle.dumps(marked))):
        assert (str(same), same.context) == ("{path} is gone.", "errors")


def test_places_are_filled() -> None:
    assert say(SINCE, time="14:02") == "since 14:02"
    assert say(CALLS, n=1234) == "1,234 calls are waiting"
    assert say("plain words") == "plain words"
    assert say(Text("{a} of {b}"), a=7, b=Text("all")) == "7 of all"
    assert say(Text("{ratio}"), ratio=0.25) == "0.3"


def test_words_without_a_translation_are_shown_in_english() -> None:
    text.use("he")
    assert formats.plain(say(SINCE, time="14:02")) == "since 14:02"


def test_a_users_words_cannot_disturb_the_sentence() -> None:
    text.use("he")
    assert say(SINCE, time="Dana") == "since \u2068Dana\u2069"
    assert say(SINCE, time="{time}") == "since \u2068{time}\u2069"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "has no “a b” / “c”, “d”, …"),
        ("he", "has no ״a b״ / ״c״, ״d״, …"),
        ("ar", "has no «a b» / «c»، «d»، …"),
        ("ro", "has no „a b” / „c”, „d”, …"),
    ],
)
def test_a_list_of_names_stands_in_the_quotes_and_with_the_signs_of_the_language(language: str, told: str) -> None:
    text.use(language)
    lacking = MokedError("columns", Text("has no {names}"), names=[["a b", "c"], "d", MORE])
    assert formats.plain(say_error(lacking)) == told
    assert str(lacking) == "has no “a b” / “c”, “d”, …"


def test_a_text_without_the_place_needs_no_plural_form_for_the_number_given_with_it() -> None:
    """Arabic asks for another form for each number; a sentence that names no number has one only."""
    alive = Text("The writer does not say that it lives; only its changes can be seen.", "health")
    text.use("ar")
    assert text.say(alive, n=1) == text.say(alive, n=7) == text.say(alive) != str(alive)


def test_an_error_is_said_with_its_values() -> None:
    assert say_error(MokedError("waiting", CALLS, n=2)) == "2 calls are waiting"
    assert str(MokedError("since", SINCE, time="14:02")) == "since 14:02"


@pytest.mark.parametrize(
    ("wanted", "found"), [("he_IL", "he"), ("iw", "he"), ("ar-EG", "ar"), ("RO", "ro"), ("en_US", "en"), ("fr", "en")]
)
def test_the_nearest_language_is_chosen(wanted: str, found: str) -> None:
    assert text.best_language(wanted) == found


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        text.use("xx")


@pytest.fixture
def application(qapp: Any) -> Iterator[Any]:
    yield qapp
    text.use("en")
    text.install(qapp)
    QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize(
    ("language", "cancel", "rtl"),
    [("en", "Cancel", False), ("he", "ביטול", True), ("ar", "ألغِ", True), ("ro", "Anulează", False)],
)
def test_qts_own_buttons_speak_the_language_too(application: Any, language: str, cancel: str, rtl: bool) -> None:
    text.use(language)
    text.install(application)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert (application.layoutDirection() == Qt.LayoutDirection.RightToLeft) == rtl == text.is_rtl(language)
    assert text.is_rtl() == rtl


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_words_of_file_dialogs_that_qt_leaves_in_english_are_said(application: Any, language: str) -> None:
    text.use(language)
    text.install(application)
    for context, word in (("QFileDialog", "&Look in:"), ("QFileDialog", "Files of &type:")):
        assert QCoreApplication.translate(context, word) not in ("", word)
    folder = QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms")
    assert folder not in ("", "Folder")


def test_installing_again_leaves_one_language(application: Any) -> None:
    for language in ("he", "ro", "en"):
        text.use(language)
        text.install(application)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_language_has_its_files() -> None:
    folder = resources.path("i18n")
    assert {path.stem.removeprefix("moked_") for path in folder.glob("moked_*.qm")} == set(text.LANGUAGES)
    assert formats.STYLES.keys() == text.LANGUAGES.keys()
