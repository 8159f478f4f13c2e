"""What is the user's to know, against what is our bug.

A `MokedError` is shown as its text: it says what happened, what is safe and what to do next. Anything
else that escapes is a fault of ours and goes to the log with its traceback.
"""

from __future__ import annotations

from typing import Any, Final

from supervisor.mark import Text

UNANSWERED: Final = frozenset({"missing", "busy", "unreadable", "closed", "bug"})
"""Codes of the book after which nobody knows whether a verb was done, or the same call may simply be tried again."""

MORE: Final = "…"
"""The last of a list of names that goes on."""


class MokedError(Exception):
    """Something the user can act on.

    `code` is stable (for scripts and tests), `text` is a marked sentence with named places, `values`
    fills the places: with a list of names, each of which may be a list of those that would do, in quotes. `str()`
    gives the English sentence.
    """

    def __init__(self, code: str, text: Text, /, **values: Any) -> None:
        super().__init__(code, text, values)
        self.code = code
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**{name: _plain(value) for name, value in self.values.items()})


def _plain(value: Any) -> Any:
    return ", ".join(map(_named, value)) if isinstance(value, (list, tuple)) else value


def _named(name: Any) -> str:
    if isinstance(name, (list, tuple)):
        return " / ".join(map(_named, name))
    return MORE if name == MORE else f"“{name}”"


class FloorError(MokedError):
    """A floor cannot be used now; the last good board stays."""


class InputError(MokedError):
    """What was given on the command line or in a file cannot be used (exit code 2)."""
