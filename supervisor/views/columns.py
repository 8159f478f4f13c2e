"""Columns of tables, declared once and read by the window, the command line and the exports."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.kpi import catalogue
from supervisor.mark import Text

KINDS: Final = {
    "name": "text that people gave (shown in its own direction)",
    "word": "a word of ours, by code (state, channel, outcome): translated when shown",
    "count": "a whole number",
    "ratio": "0..1, shown as percent",
    "ms": "a duration",
    "worked": "so much of people's time: hours, however many",
    "since": "an instant, shown as the time since then, ticking",
    "at": "an instant, shown as clock time of the zone",
    "until": "an instant, shown as the time left or passed",
    "instant": "an instant, shown as day and clock time of the zone",
    "moment": "an instant, shown as day and clock time with seconds",
    "time": "an instant, shown as clock time with seconds",
    "day": "a local day as 2026-11-22, shown as people write it",
    "step": "a week, month, quarter or half-year as 2026-W43, 2026-11, 2026-Q4, 2026-H2, shown as people call it",
    "score": "points of a scale",
    "net": "a difference of two percentages, -100 to 100",
    "points": "the points that one person gave",
    "per_hour": "a number per hour",
    "money": "(minor units, currency)",
}
WORKED: Final = frozenset(("article_cost",))
"""Figures that are sums of people's time: a day of 24 hours is none of theirs."""


NO_TEXT: Final = Text()

About = tuple[float | None, float | None, str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its id (stable), title, kind (`KINDS`), and the KPI whose figure it shows, if any.

    `group` heads several columns; `weight` shares the width; `hidden` columns are shown on request; `worst_first`
    says which order puts trouble on top (``down`` = largest first, ``up`` = smallest first). `missing` says why
    a name is not there; without it an empty cell is as it should be. `in_files` are the columns that stand in its place
    in a file: numbers where it says a sentence.
    """

    id: str
    title: Text
    kind: str
    kpi: str = ""
    group: Text = NO_TEXT
    weight: int = 1
    hidden: bool = False
    worst_first: str = "down"
    missing: Text = NO_TEXT
    in_files: tuple[str, ...] = ()


def of_kpi(id: str, *, group: Text = NO_TEXT, weight: int = 1, hidden: bool = False) -> Column:
    """The column that shows a KPI of the catalogue."""
    kpi = catalogue.BY_ID[id]
    worst = "up" if kpi.good == "up" else "down"
    return Column(id, kpi.title, "worked" if id in WORKED else kpi.unit, id, group, weight, hidden, worst)


def of_name(id: str, title: Text, weight: int = 2, missing: Text = NO_TEXT, hidden: bool = False) -> Column:
    """A column of names, in the order of the alphabet."""
    return Column(id, title, "name", weight=weight, missing=missing, hidden=hidden, worst_first="up")


@dataclass(frozen=True, slots=True)
class TableData:
    """The rows of one table.

    `keys[i]` names row i for ever (selection and scroll follow it). `cells[column id][i]` is the raw value: int, float,
    str or None for no data. `n[column id][i]` is the number behind a figure. `level[column id][i]` is one of
    ``good attention bad ""``. `about[column id][i]` is (low, high, state) of a figure of the past: its interval, and
    why it is missing or what to know of it.
    """

    view: str
    columns: tuple[Column, ...]
    keys: list[str]
    cells: dict[str, list[Any]]
    n: dict[str, list[int]] = field(default_factory=dict)
    level: dict[str, list[str]] = field(default_factory=dict)
    about: dict[str, list[About]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.keys)
