"""Marked words become the reader's language here, at the edge.

`use("he")` chooses the language of the program, `say(TEXT, path=path)` returns a marked text in it with its places
filled. `install` gives Qt's own buttons and dialogs the same language and direction. Nothing here needs a window.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from resources import path
from supervisor import formats
from supervisor.errors import MORE, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP, Text

__all__ = ["LANGUAGES", "QT_TRANSLATE_NOOP", "Text", "best_language", "install", "say", "say_error", "use"]


class Language(NamedTuple):
    """One language of the window: its own name, and Qt's locale for it."""

    name: str
    locale: str


LANGUAGES: Final = {
    "en": Language("English", "en_US"),
    "he": Language("עברית", "he_IL"),
    "ar": Language("العربية", "ar"),
    "ro": Language("Română", "ro_RO"),
}
SOURCE_LANGUAGE: Final = "en"
_QUOTES: Final = {"en": ("“", "”"), "he": ("״", "״"), "ar": ("«", "»"), "ro": ("„", "”")}

_installed: list[QTranslator] = []


def best_language(wanted: str | None = None) -> str:
    """The language to start with: the one `wanted` (``he``, ``he_IL``...), else the system's, else English."""
    asked = [wanted] if wanted else QLocale.system().uiLanguages()
    for name in asked:
        code = name.replace("_", "-").split("-")[0].lower()
        code = {"iw": "he", "mo": "ro"}.get(code, code)
        if code in LANGUAGES:
            return code
    return SOURCE_LANGUAGE


def use(language: str, digits: str = "latin") -> None:
    """Speak `language` (a key of `LANGUAGES`) from now on, with `digits` as in `formats.use`."""
    if language not in LANGUAGES:
        raise KeyError(language)
    formats.use(language, digits)


def is_rtl(language: str | None = None) -> bool:
    """Whether `language` (or the one in force) is written from right to left."""
    return formats.STYLES[language or formats.language()].rtl


@cache
def _translator(language: str) -> QTranslator | None:
    """The words of `language`; None where they were not built yet, and the English ones are shown."""
    translator = QTranslator()
    return translator if translator.load(str(path("i18n", f"moked_{language}.qm"))) else None


def _words(text: str, n: int | None) -> str:
    translator = _translator(formats.language())
    if translator is None or not isinstance(text, Text):
        return str(text)
    # A text without the place has one form only, whatever the number is.
    number = n if n is not None and "{n}" in text else -1
    found = translator.translate(text.context, str(text), None, number)
    return found or str(text)


def _shown(value: Any) -> str:
    """A value as it stands inside of a sentence."""
    if isinstance(value, Text):
        return say(value)
    if isinstance(value, (list, tuple)):
        return formats.listed(map(_named, value))
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return formats.isolate(str(value))
    return formats.count(value) if isinstance(value, int) else formats.decimal(value)


def _named(name: Any) -> str:
    """A name of a list, or several of which each would do."""
    if isinstance(name, (list, tuple)):
        return " / ".join(map(_named, name))
    begin, end = _QUOTES[formats.language()]
    return MORE if name == MORE else f"{begin}{formats.isolate(str(name))}{end}"


def say(text: str, /, n: int | None = None, **values: Any) -> str:
    """`text` in the language in force, its places filled.

    `n` chooses the plural form and fills the place ``{n}``. Whole numbers are written as the language writes them;
    other figures come already formatted; what a user named is isolated from the words around it, and a list of such
    names stands in quotes. A text that was not marked, or has no translation yet, is shown as it is.
    """
    words = _words(text, n)
    if n is not None:
        values["n"] = n
    return words.format_map({name: _shown(value) for name, value in values.items()}) if "{" in words else words


def say_error(problem: MokedError) -> str:
    """What a `MokedError` tells its user, in the language in force."""
    values = dict(problem.values)
    n = values.pop("n", None)
    return say(problem.text, n, **values)


def install(application: QCoreApplication) -> None:
    """Give Qt's own words in `application` and its direction the language in force; call again after `use`."""
    for translator in _installed:
        application.removeTranslator(translator)
    _installed.clear()
    language = formats.language()
    qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder in (qts_own, str(path("i18n"))):
        translator = QTranslator()
        if translator.load(f"qtbase_{language}", folder):
            application.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(formats.locale())
    if hasattr(application, "setLayoutDirection"):  # an application without windows has none
        rtl = formats.is_rtl()
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
