"""How the values of settings are read, from a file, the command line or a form.

Each raises ValueError (or TypeError) for what it cannot use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from supervisor.clock import parse_shift

BELONGING: Final = ("team_site", "site_client", "queue_site", "queue_client")
"""What a book learns of who belongs where."""


def milliseconds(value: Any) -> int:
    """A length of time in whole milliseconds."""
    if isinstance(value, bool) or int(value) != float(value) or int(value) < 0:
        raise ValueError(value)
    return int(value)


def ratio(value: Any) -> float:
    """A share over 0, up to 1."""
    if not 0 < float(value) <= 1:
        raise ValueError(value)
    return float(value)


def whole(least: int, most: int) -> Callable[[Any], int]:
    """A whole number between two others, both included."""

    def read(value: Any) -> int:
        if isinstance(value, bool) or not least <= int(value) <= most or int(value) != float(value):
            raise ValueError(value)
        return int(value)

    return read


def switch(value: Any) -> bool:
    """Yes or no."""
    found = {"true": True, "false": False, "yes": True, "no": False}.get(str(value).lower())
    if found is None:
        raise ValueError(value)
    return found


def countries(value: Any) -> list[str]:
    """Country codes of ISO 3166, as words or as a list."""
    found = value.replace(",", " ").split() if isinstance(value, str) else list(value)
    if any(not isinstance(one, str) or len(one) != 2 or not one.isascii() or not one.isalpha() for one in found):
        raise ValueError(value)
    return [one.upper() for one in found]


def belonging(value: Any) -> dict[str, dict[str, str]]:
    """What of what, by id: ``{"team_site": {"T1": "S1"}, ...}``."""
    found = {name: dict(value.get(name, {})) for name in BELONGING}
    if value.keys() - found.keys() or any(
        not isinstance(id, str) or not isinstance(of, str) for one in found.values() for id, of in one.items()
    ):
        raise ValueError(value)
    return {name: one for name, one in found.items() if one}


def one_of(*words: str) -> Callable[[Any], str]:
    """One of these words."""

    def read(value: Any) -> str:
        if value not in words:
            raise ValueError(value)
        return str(value)

    return read


def line(value: Any) -> str:
    """A path or an address: one line of text, or nothing."""
    if not isinstance(value, str) or not (value.isprintable() or not value):
        raise ValueError(value)
    return value.strip()


def shifts(value: Any) -> dict[str, str]:
    """Hours by the name of a shift, from a mapping or from words like ``morning=07:00-15:00``."""
    if isinstance(value, str):
        value = dict(part.split("=", 1) for part in value.split(",") if part)
    for name, span in value.items():
        parse_shift(span, name)
    return dict(value)
