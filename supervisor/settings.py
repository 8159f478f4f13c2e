"""Every setting once: name, type, default, title, help. Kept in a small `settings.toml` of this user.

Until the shared book holds them, shift patterns and thresholds stand here too. A value that cannot be used is
left out and named, never guessed.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from supervisor.clock import WEEKS_BEGIN, ShiftPattern, parse_shift
from supervisor.errors import InputError
from supervisor.formulas import FORMULAS, TITLES
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.setting_values import belonging, countries, line, milliseconds, one_of, ratio, shifts, switch, whole

LEARNED: Final = "learned"
"""The group of what nobody types."""
OF_FORMULAS: Final = "formulas"
"""The group of formulas that are chosen beside their figures rather than in a list of settings."""
LANGUAGES: Final = ("en", "he", "ar", "ro")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `read` turns what stands in the file or on the command line into the value, or raises ValueError.

    `places` are what the book may hold a value for (`supervisor.access.PLACES`); without any, it is each user's own.
    `group` is the page it stands on.
    """

    name: str
    default: Any
    read: Callable[[Any], Any]
    title: Text
    help: Text
    choices: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    group: str = "mine"
    book_only: bool = False
    """Says something only where there is a book."""


_CENTRE: Final = ("centre",)
_ANYWHERE: Final = ("centre", "site", "client", "queue")


def _formula(kpi: str) -> Setting:
    """The formula of a figure that has none of its own in the list below."""
    words = FORMULAS[kpi]
    help = QT_TRANSLATE_NOOP("settings", "Which of the known formulas is shown.")
    return Setting(kpi, "", one_of(*words), TITLES[kpi], help, words, places=_CENTRE, group=OF_FORMULAS)


SETTINGS: Final[tuple[Setting, ...]] = (
    Setting(
        "service_level_ms",
        20_000,
        milliseconds,
        QT_TRANSLATE_NOOP("settings", "Service level threshold"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Answered within this time counts as good. In your own settings it holds where the floor has no target for "
            "a queue; in the book it always holds.",
        ),
        places=_ANYWHERE,
        group="figures",
    ),
    Setting(
        "short_abandon_ms",
        5_000,
        milliseconds,
        QT_TRANSLATE_NOOP("settings", "Short abandon"),
        QT_TRANSLATE_NOOP(
            "settings", "Callers who give up within this time are left out of service level and abandonment rate."
        ),
        places=_ANYWHERE,
        group="figures",
    ),
    Setting(
        "target_ratio",
        0.8,
        ratio,
        QT_TRANSLATE_NOOP("settings", "Service level target"),
        QT_TRANSLATE_NOOP("settings", "The share to reach, where a queue has no target of its own."),
    ),
    Setting(
        "service_level",
        "",
        one_of(*FORMULAS["service_level"]),
        QT_TRANSLATE_NOOP("settings", "Service level formula"),
        QT_TRANSLATE_NOOP("settings", "Which of the known formulas is shown."),
        FORMULAS["service_level"],
        places=_CENTRE,
        group="figures",
    ),
    Setting(
        "abandonment_rate",
        "",
        one_of(*FORMULAS["abandonment_rate"]),
        QT_TRANSLATE_NOOP("settings", "Abandonment formula"),
        QT_TRANSLATE_NOOP("settings", "Which of the known formulas is shown."),
        FORMULAS["abandonment_rate"],
        places=_CENTRE,
        group="figures",
    ),
    *(_formula(kpi) for kpi in FORMULAS if kpi not in ("service_level", "abandonment_rate")),
    Setting(
        "fcr_days",
        7,
        whole(1, 30),
        QT_TRANSLATE_NOOP("settings", "Days without a further contact"),
        QT_TRANSLATE_NOOP(
            "settings",
            "So many days must pass without a further contact of the same customer on the same topic before a first "
            "contact counts as resolved: 1 to 30. The last days are provisional.",
        ),
        places=_CENTRE,
        group="figures",
    ),
    Setting(
        "shifts",
        {"morning": "07:00-15:00", "evening": "15:00-23:00", "night": "23:00-07:00"},
        shifts,
        QT_TRANSLATE_NOOP("settings", "Shifts"),
        QT_TRANSLATE_NOOP("settings", "Names and hours of the shifts, in the time of the site."),
        places=_CENTRE,
        group="time",
    ),
    Setting(
        "week_begins",
        "monday",
        one_of(*WEEKS_BEGIN),
        QT_TRANSLATE_NOOP("settings", "Weeks begin with"),
        QT_TRANSLATE_NOOP("settings", "The first day of the week in periods, tables and trends."),
        tuple(WEEKS_BEGIN),
        places=_CENTRE,
        group="time",
    ),
    Setting(
        "holidays",
        [],
        countries,
        QT_TRANSLATE_NOOP("settings", "Holidays"),
        QT_TRANSLATE_NOOP("settings", "Countries whose public holidays are closed days, as IL or RO."),
        places=_ANYWHERE,
        group="time",
        book_only=True,
    ),
    Setting(
        "reading_needs_password",
        True,
        switch,
        QT_TRANSLATE_NOOP("settings", "Password to read"),
        QT_TRANSLATE_NOOP("settings", "Whether looking needs a password too. To change anything, it always does."),
        places=_CENTRE,
        group="people",
        book_only=True,
    ),
    Setting(
        "sign_out_after_ms",
        0,
        milliseconds,
        QT_TRANSLATE_NOOP("settings", "Sign out after"),
        QT_TRANSLATE_NOOP("settings", "How long a window may be left alone before it asks for the password; 0: never."),
        places=_CENTRE,
        group="people",
        book_only=True,
    ),
    Setting(
        "belonging",
        {},
        belonging,
        QT_TRANSLATE_NOOP("settings", "Who belongs where"),
        QT_TRANSLATE_NOOP(
            "settings",
            "Sites of teams and queues, clients of sites and queues: rights over a site or a client are judged by it. "
            "The book learns it from the floor that a manager of the whole centre has open.",
        ),
        places=_CENTRE,
        group=LEARNED,
        book_only=True,
    ),
    Setting(
        "backup_every_hours",
        24,
        whole(1, 24 * 31),
        QT_TRANSLATE_NOOP("settings", "Back up every (hours)"),
        QT_TRANSLATE_NOOP("settings", "How old the newest backup of the book may be before a window makes another."),
        places=_CENTRE,
        group="book",
        book_only=True,
    ),
    Setting(
        "book",
        "",
        line,
        QT_TRANSLATE_NOOP("settings", "Book"),
        QT_TRANSLATE_NOOP("settings", "The file of the shared book, or the address of one on a server."),
    ),
    Setting(
        "book_key_file",
        "",
        line,
        QT_TRANSLATE_NOOP("settings", "Key file of the book"),
        QT_TRANSLATE_NOOP(
            "settings",
            "A file away from the book, where each end of its chain is kept. With it a rewritten book is found out.",
        ),
    ),
    Setting(
        "book_backups",
        "",
        line,
        QT_TRANSLATE_NOOP("settings", "Backups of the book"),
        QT_TRANSLATE_NOOP("settings", "The folder they are put in. Without one they stand beside the book."),
    ),
    Setting(
        "language",
        "",
        one_of("", *LANGUAGES),
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "Without a choice: as this computer has it."),
        ("", *LANGUAGES),
    ),
    Setting(
        "theme",
        "system",
        one_of("system", "light", "dark"),
        QT_TRANSLATE_NOOP("settings", "Theme"),
        QT_TRANSLATE_NOOP("settings", "Light, dark, or as this computer has it."),
        ("system", "light", "dark"),
    ),
    Setting(
        "density",
        "comfortable",
        one_of("comfortable", "compact"),
        QT_TRANSLATE_NOOP("settings", "Density"),
        QT_TRANSLATE_NOOP("settings", "How much room a table row takes."),
        ("comfortable", "compact"),
    ),
    Setting(
        "digits",
        "latin",
        one_of("latin", "native"),
        QT_TRANSLATE_NOOP("settings", "Digits"),
        QT_TRANSLATE_NOOP("settings", "Latin digits, or those of the language."),
        ("latin", "native"),
    ),
    Setting(
        "quiet_after_ms",
        60_000,
        milliseconds,
        QT_TRANSLATE_NOOP("settings", "No news after"),
        QT_TRANSLATE_NOOP("settings", "How long the source may be silent before the window says so loudly."),
    ),
)

BY_NAME: Final = {setting.name: setting for setting in SETTINGS}
SHARED: Final = {setting.name: setting for setting in SETTINGS if setting.places}
"""What the book may hold for the whole centre, dated."""

_UNKNOWN = QT_TRANSLATE_NOOP("settings", "There is no setting “{name}”. Known settings: {known}.")
_BAD_VALUE = QT_TRANSLATE_NOOP("settings", "“{value}” cannot be used for the setting {name}.")


@dataclass(frozen=True)
class Settings:
    """The values in force. `forced` names those given by hand for this run: they win over what a floor says."""

    values: Mapping[str, Any] = field(default_factory=dict)
    forced: frozenset[str] = frozenset()
    problems: tuple[InputError, ...] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in BY_NAME:
            raise AttributeError(name)
        return self.values.get(name, BY_NAME[name].default)

    def forcing(self, given: Mapping[str, Any]) -> Settings:
        """These settings with some given by hand (``--set``); raises `InputError` for a wrong name or value."""
        read = {name: _read(name, value) for name, value in given.items()}
        return Settings({**self.values, **read}, self.forced | read.keys(), self.problems)

    def shift(self, name: str) -> ShiftPattern:
        """The shift of that name, or one written as ``22:00-06:00``; raises `InputError` (code ``shift``)."""
        return parse_shift(self.shifts.get(name, name), name)


def _read(name: str, value: Any) -> Any:
    setting = BY_NAME.get(name)
    if setting is None:
        raise InputError("setting", _UNKNOWN, name=name, known=", ".join(BY_NAME))
    try:
        return setting.read(value)
    except (ValueError, TypeError, AttributeError, OverflowError, InputError) as problem:
        raise InputError("setting", _BAD_VALUE, name=name, value=value) from problem


def config_dir() -> Path:
    """Where this user's settings stand (``MOKED_CONFIG_DIR`` overrides)."""
    if given := os.environ.get("MOKED_CONFIG_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData/Roaming")) / "Moked"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Moked"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "moked"


def data_dir() -> Path:
    """Where floors stand that Moked imports for this user (``MOKED_DATA_DIR`` overrides)."""
    if given := os.environ.get("MOKED_DATA_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "Moked"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Moked"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "moked"


def cache_dir() -> Path:
    """Where copies and caches may stand (``MOKED_CACHE_DIR`` overrides); never beside a centre's file."""
    if given := os.environ.get("MOKED_CACHE_DIR"):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "Moked/Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/Moked"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "moked"


def load(path: Path | None = None) -> Settings:
    """The settings of this user; what cannot be used is left out and named in `problems`."""
    path = path or config_dir() / "settings.toml"
    try:
        with path.open("rb") as file:
            found = tomllib.load(file)
    except FileNotFoundError:
        return Settings()
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        return Settings(problems=(InputError("setting", _BAD_VALUE, name=path.name, value=str(problem)),))
    values: dict[str, Any] = {}
    problems = []
    for name, value in found.items():
        try:
            values[name] = _read(name, value)
        except InputError as problem:
            problems.append(problem)
    return Settings(values, problems=tuple(problems))


def save(values: Mapping[str, Any], path: Path | None = None) -> None:
    """Keep the values that differ from their default; by rename, so that no half file stays."""
    path = path or config_dir() / "settings.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{name} = {_toml(value)}\n" for name, value in values.items() if value != BY_NAME[name].default]
    unfinished = path.with_suffix(".new")
    unfinished.write_text("".join(lines), encoding="utf-8")
    unfinished.replace(path)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_toml(key)} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    return repr(value)
