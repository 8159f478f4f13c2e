"""What commands share: exit codes, how filters are read, and what several of them say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from supervisor.errors import InputError, MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

GOOD: Final = 0
FOUND: Final = 1
"""A finding that the command is there to find."""
WRONG: Final = 2
"""Wrong use or unusable input, said in one line."""

_UNKNOWN_FILTER = QT_TRANSLATE_NOOP("command", "“{text}” is not a filter. Write KEY=VALUE with one of: {known}.")


# What several commands say.
UNKNOWN_KEY: Final = QT_TRANSLATE_NOOP("command", "“{key}” is not a key to group by. Known keys: {known}.")
UNKNOWN_KPI: Final = QT_TRANSLATE_NOOP(
    "command", "“{kpi}” is not a figure of a period. “moked schema kpis” lists them."
)
SUM_MEANT: Final = QT_TRANSLATE_NOOP(
    "command", "“{kpi}” is not a figure of a period. This floor holds a sum of that name: write sum.{kpi}."
)
WHICH_KPI: Final = QT_TRANSLATE_NOOP(
    "command", "Say which figure: --kpi service_level. “moked schema kpis” lists them."
)
NO_SUMS: Final = QT_TRANSLATE_NOOP("command", "This floor holds no sums.")
_UNKNOWN_SUM: Final = QT_TRANSLATE_NOOP("command", "This floor holds no sum “{name}”. It has: {known}.")
NOTHING: Final = QT_TRANSLATE_NOOP("command", "Nothing to show here.")

_AT_TERMINAL: Final = {
    "missing": QT_TRANSLATE_NOOP("command", "The book {place} cannot be reached. Try again when it is back."),
    "busy": QT_TRANSLATE_NOOP(
        "command",
        "Others are writing in the book {place}, and it did not come free in time. Nothing was changed; try again.",
    ),
    "full": QT_TRANSLATE_NOOP(
        "command",
        "There is no room left where the book {place} stands. Nothing was changed. Make room, then try again.",
    ),
}


def at_terminal(problem: MokedError) -> MokedError:
    """A problem as the command line tells it: only a window keeps what was typed."""
    from supervisor.book.store import BookError  # only when something went wrong

    if not isinstance(problem, BookError) or problem.code not in _AT_TERMINAL:
        return problem
    return BookError(problem.code, _AT_TERMINAL[problem.code], **problem.values)


def read_filters(pairs: Sequence[tuple[str, str]], known: Sequence[str]) -> dict[str, frozenset[str]]:
    """``KEY=VALUE`` pairs by key; several of one key, or values joined by commas, mean any of them."""
    found: dict[str, frozenset[str]] = {}
    for key, value in pairs:
        if key not in known:
            raise InputError("filter", _UNKNOWN_FILTER, text=f"{key}={value}", known=", ".join(known))
        found[key] = found.get(key, frozenset()) | frozenset(value.split(","))
    return found


def unknown_sum(name: str, known: Sequence[str]) -> InputError:
    """To raise where no sum of that name is held."""
    return InputError("measure", _UNKNOWN_SUM if known else NO_SUMS, name=name, known=", ".join(known))
