"""The pages Cases and Knowledge as data: what they ask, what they are answered, and the columns of their tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.views.columns import Column, TableData, of_kpi, of_name
from supervisor.views.past import Lens, Stretch
from supervisor.views.past_tiles import PastTile

_UNNAMED: Final = QT_TRANSLATE_NOOP("views", "No customer is known for this case, or you may not see who it is.")
_NO_REASON: Final = QT_TRANSLATE_NOOP("views", "No reason was written.")
_NOBODYS: Final = QT_TRANSLATE_NOOP("views", "Nobody has this case yet.")
_NO_TITLE: Final = QT_TRANSLATE_NOOP("views", "No topic was written.")


AT_RISK: Final = (
    Column("since", QT_TRANSLATE_NOOP("views", "Open for"), "since", worst_first="up"),
    of_name("customer", QT_TRANSLATE_NOOP("views", "Who"), 3, _UNNAMED),
    Column("target", QT_TRANSLATE_NOOP("views", "Target"), "word", worst_first="up"),
    Column("left", QT_TRANSLATE_NOOP("views", "Time left"), "until", worst_first="up"),
    of_name("reason", QT_TRANSLATE_NOOP("views", "Reason"), 2, _NO_REASON),
    of_name("queue", QT_TRANSLATE_NOOP("views", "Queue"), 2, hidden=True),
    of_name("agent", QT_TRANSLATE_NOOP("views", "Agent"), 2, _NOBODYS),
    Column("waits", QT_TRANSLATE_NOOP("views", "Waits for"), "word", worst_first="up"),
    Column("due", QT_TRANSLATE_NOOP("views", "Due at"), "instant", hidden=True, worst_first="up"),
    Column("opened", QT_TRANSLATE_NOOP("views", "Opened at"), "instant", hidden=True, worst_first="up"),
    of_name("case", QT_TRANSLATE_NOOP("views", "Case"), 2, hidden=True),
)
"""Open cases near or past a target, the oldest first."""

REASONS: Final = (
    of_name("reason", QT_TRANSLATE_NOOP("views", "Reason"), 3, _NO_REASON),
    of_kpi("inflow"),
    of_kpi("unsolved"),
    of_kpi("resolution_rate"),
    of_kpi("reopen_rate", hidden=True),
    of_kpi("first_response_time", hidden=True),
    of_kpi("resolution_time"),
)

_CALENDAR: Final = QT_TRANSLATE_NOOP("views", "By the calendar")
_HOURS: Final = QT_TRANSLATE_NOOP("views", "By opening hours")
_MEAN: Final = QT_TRANSLATE_NOOP("views", "Mean")
_MEDIAN: Final = QT_TRANSLATE_NOOP("views", "Median")
_P90: Final = QT_TRANSLATE_NOOP("views", "9 of 10 within")

TAKES: Final = ("canonical", "median", "p90", "business", "business_median", "business_p90")
"""The formulas of a time that stand side by side."""

TIMES: Final = (
    of_name("what", QT_TRANSLATE_NOOP("views", "Time"), 3),
    Column("canonical", _MEAN, "ms", group=_CALENDAR),
    Column("median", _MEDIAN, "ms", group=_CALENDAR),
    Column("p90", _P90, "ms", group=_CALENDAR),
    Column("business", _MEAN, "ms", group=_HOURS),
    Column("business_median", _MEDIAN, "ms", group=_HOURS),
    Column("business_p90", _P90, "ms", group=_HOURS),
    Column("n", QT_TRANSLATE_NOOP("views", "n"), "count", worst_first="up"),
)
"""One row per time, by the calendar and by opening hours."""


def takes_of(kpi: str) -> tuple[str, ...]:
    """Those of `TAKES` by which a time can be told."""
    return tuple(take for take in TAKES if take == TAKES[0] or take in catalogue.BY_ID[kpi].variants)


ARTICLES: Final = (
    of_name("article_name", QT_TRANSLATE_NOOP("views", "Article"), 4),
    of_name("topic", QT_TRANSLATE_NOOP("views", "Topic"), 2, _NO_TITLE),
    of_kpi("article_visits"),
    Column("transfers", QT_TRANSLATE_NOOP("views", "Went on to people"), "count", worst_first="down"),
    of_kpi("article_transfer_rate"),
    of_kpi("article_cost"),
)
"""The articles to rewrite: what costs most stands first."""

TOPICS: Final = (
    of_name("topic", QT_TRANSLATE_NOOP("views", "Topic"), 3, _NO_TITLE),
    of_kpi("article_visits"),
    of_kpi("article_transfer_rate"),
    of_kpi("article_cost"),
)


@dataclass(frozen=True, slots=True)
class Flow:
    """Per stretch of time the cases opened and solved in it and those open at its end; None for what has not been yet.

    `each` is ``hour``, ``day``, ``week`` or ``month``, and `keys` are those stretches as figures are grouped by them;
    each goes from its `starts_at` to the next one's, the last to `end_at`."""

    each: str
    keys: tuple[str, ...]
    starts_at: tuple[int, ...]
    end_at: int
    opened: tuple[int | None, ...]
    solved: tuple[int | None, ...]
    backlog: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One time by its formulas (`TAKES`)."""

    kpi: str
    figures: dict[str, Figure]


@dataclass(frozen=True, slots=True)
class CasesOf:
    """Asks for the page Cases; answered by `CasesView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class CasesView:
    """What the page Cases shows. `measured`: the centre writes cases at all; `bands` are (age, open cases);
    `hours_known`: some times are told by opening hours."""

    stretch: Stretch
    measured: bool
    tiles: tuple[PastTile, ...]
    flow: Flow
    bands: tuple[tuple[str, Figure], ...]
    reasons: TableData
    times: tuple[TimeRow, ...]
    hours_known: bool


@dataclass(frozen=True, slots=True)
class RisksOf:
    """Asks for the cases that are at risk now, whatever the period; answered by `RisksView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class RisksView:
    """Open cases near or past a target: the first of them, and how many are `late` and `near`. `targets`: any open case
    has a target at all."""

    stretch: Stretch
    table: TableData
    late: int
    near: int
    targets: bool


@dataclass(frozen=True, slots=True)
class BesideOf:
    """Asks for what of the page Cases takes longer; answered by `BesideView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class BesideView:
    """First contact resolution; the new cases of the same weekdays `before` (None where cases are not known from then)
    and whether the new cases of the period are a change beyond chance (see `kpi.change`)."""

    stretch: Stretch
    fcr: PastTile
    before: Figure | None
    change: str


@dataclass(frozen=True, slots=True)
class KnowledgeOf:
    """Asks for the page Knowledge; answered by `KnowledgeView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class KnowledgeView:
    """What the page Knowledge shows; `out_of_sight`: articles belong to no queue and are seen with the whole centre."""

    stretch: Stretch
    measured: bool
    out_of_sight: bool
    tiles: tuple[PastTile, ...]
    articles: TableData
    topics: TableData
