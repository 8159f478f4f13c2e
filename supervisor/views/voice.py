"""The pages Voice and Business as data: what they ask, what they are answered, and the columns of their tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column, TableData, of_kpi, of_name
from supervisor.views.past import Lens, Stretch
from supervisor.views.past_tiles import PastTile

LOW: Final = "low"
"""The answers that somebody should follow up, in the place of one answer of a scale."""

BY: Final[dict[str, Text]] = {
    "agent": QT_TRANSLATE_NOOP("views", "Agent"),
    "team": QT_TRANSLATE_NOOP("views", "Team"),
    "queue": QT_TRANSLATE_NOOP("views", "Queue"),
    "channel": QT_TRANSLATE_NOOP("views", "Channel"),
    "reason": QT_TRANSLATE_NOOP("views", "Reason"),
    "day": QT_TRANSLATE_NOOP("views", "Day"),
    "week": QT_TRANSLATE_NOOP("views", "Week"),
    "month": QT_TRANSLATE_NOOP("views", "Month"),
}
"""What answers are shown by."""
FILTERED: Final = ("agent", "team", "queue", "channel")
"""Those of `BY` that can narrow what is looked at."""

_UNNAMED: Final = QT_TRANSLATE_NOOP("views", "No customer is known for this answer, or you may not see who it is.")
_UNSAID: Final = QT_TRANSLATE_NOOP("views", "Nothing was written, or you may not see it.")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("views", "It is not known of these answers.")
_NOBODY: Final = QT_TRANSLATE_NOOP("views", "No agent is known for this answer, or you may not see who it is.")

_NOBODY_FOLLOWS: Final = QT_TRANSLATE_NOOP("views", "Nobody follows this up yet.")

_VOICE_FIGURES: Final = (
    of_kpi("answers"),
    of_kpi("csat"),
    of_kpi("csat_mean"),
    of_kpi("ces"),
    of_kpi("nps"),
    of_kpi("was_it_solved"),
    of_kpi("response_rate"),
    of_kpi("follow_up"),
)
VOICE_KPIS: Final = tuple(column.kpi for column in _VOICE_FIGURES)
_KINDS: Final = {"day": "day", "channel": "word"}


def voice_columns(by: str) -> tuple[Column, ...]:
    """The columns of the table by one of `BY`."""
    first = Column("group", BY[by], _KINDS.get(by, "name"), weight=3, worst_first="up", missing=_UNKNOWN)
    return (first, *_VOICE_FIGURES)


ANSWERS: Final = (
    Column("answered", QT_TRANSLATE_NOOP("views", "When they answered"), "instant", worst_first="down"),
    of_name("customer", QT_TRANSLATE_NOOP("views", "Who"), 2, _UNNAMED),
    Column("score", QT_TRANSLATE_NOOP("views", "Of 5"), "points", worst_first="up"),
    Column("nps", QT_TRANSLATE_NOOP("views", "NPS, of 10"), "count", hidden=True, worst_first="up"),
    Column("ces", QT_TRANSLATE_NOOP("views", "CES, of 7"), "points", hidden=True, worst_first="up"),
    of_name("comment", QT_TRANSLATE_NOOP("views", "What they wrote"), 4, _UNSAID),
    of_name("queue", QT_TRANSLATE_NOOP("views", "Queue")),
    of_name("agent", QT_TRANSLATE_NOOP("views", "Agent"), 2, _NOBODY),
    of_name("reason", QT_TRANSLATE_NOOP("views", "Reason"), hidden=True),
    of_name("follower", QT_TRANSLATE_NOOP("views", "Who follows up"), 2, _NOBODY_FOLLOWS, hidden=True),
    Column("follow_state", QT_TRANSLATE_NOOP("views", "How far"), "word", hidden=True, worst_first="up"),
    of_name("contact", QT_TRANSLATE_NOOP("views", "Contact"), hidden=True),
    of_name("case_id", QT_TRANSLATE_NOOP("views", "Case"), hidden=True),
    of_name("survey", QT_TRANSLATE_NOOP("views", "Survey"), hidden=True),
)
"""Single answers, the newest first. Beside these columns stands ``places``, through which people see the answer, one
a line as the book reads them; who follows up comes from the book."""

FOLLOW_STATES: Final[dict[str, Text]] = {
    "taken": QT_TRANSLATE_NOOP("views", "I follow this up"),
    "tried": QT_TRANSLATE_NOOP("views", "Tried, not reached"),
    "done": QT_TRANSLATE_NOOP("views", "Done"),
}
"""What can be said of a follow-up, by its state in the book."""


@dataclass(frozen=True, slots=True)
class Spread:
    """How often each answer of a scale was given: `figure` is the KPI's id, `counts` are (answer, times) from the least
    answer to the best. `stretched`: answers of other scales were put onto this one."""

    kpi: str
    figure: Figure
    counts: tuple[tuple[int, int], ...]
    stretched: bool = False


@dataclass(frozen=True, slots=True)
class VoiceOf:
    """Asks for the page Voice; answered by `VoiceView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class VoiceView:
    """What the page Voice shows first. `measured`: the centre writes surveys at all. `undated` answers say when they
    were given in no way, and `newest_at` is when the newest one was; both are told where everything is in sight."""

    stretch: Stretch
    measured: bool
    tiles: tuple[PastTile, ...]
    spreads: tuple[Spread, ...]
    undated: int = 0
    newest_at: int | None = None


@dataclass(frozen=True, slots=True)
class VoiceBy:
    """Asks for the figures by one of `BY`; answered by `VoiceTable`."""

    lens: Lens
    by: str


@dataclass(frozen=True, slots=True)
class VoiceTable:
    """The figures by a key."""

    stretch: Stretch
    by: str
    table: TableData


@dataclass(frozen=True, slots=True)
class AnswersOf:
    """Asks for single answers; answered by `AnswerList`.

    `what` is `LOW` for those to follow up, or ``csat``, ``ces`` or ``nps`` for those that gave the answer `score`.
    """

    lens: Lens
    what: str = LOW
    score: int = 0


@dataclass(frozen=True, slots=True)
class AnswerList:
    """The newest of the answers asked for, and how many there are."""

    stretch: Stretch
    what: str
    score: int
    table: TableData
    found: int


# Business

_NO_PRODUCT: Final = QT_TRANSLATE_NOOP("views", "No product was written.")

MONEY: Final = (
    of_name("currency", QT_TRANSLATE_NOOP("views", "Currency"), 2),
    of_kpi("revenue"),
    of_kpi("sales"),
    Column("arpu", QT_TRANSLATE_NOOP("views", "Per customer"), "money", "arpu", worst_first="up"),
)
"""Money, each currency by itself."""

PRODUCTS: Final = (
    of_name("product", QT_TRANSLATE_NOOP("views", "Product"), 3, _NO_PRODUCT),
    of_kpi("sales"),
    of_kpi("upsell_rate"),
    of_kpi("cross_sell_rate"),
    of_kpi("revenue"),
)

_BEFORE: Final = QT_TRANSLATE_NOOP("views", "Before")
_AFTER: Final = QT_TRANSLATE_NOOP("views", "After")
RELEASES: Final = (
    of_name("release", QT_TRANSLATE_NOOP("views", "Release"), 3),
    Column("on", QT_TRANSLATE_NOOP("views", "Day"), "day"),
    *(
        column
        for side, group in (("before", _BEFORE), ("after", _AFTER))
        for column in (
            Column(f"{side}_rate", QT_TRANSLATE_NOOP("views", "Per day"), "points", group=group),
            Column(side, QT_TRANSLATE_NOOP("views", "Requests"), "count", group=group),
            Column(f"{side}_days", QT_TRANSLATE_NOOP("views", "Days"), "points", group=group),
        )
    ),
)
"""Requests around releases: on each side how many, in how many days that the period and the data have of it, and how
many a day."""


@dataclass(frozen=True, slots=True)
class BusinessOf:
    """Asks for the page Business; answered by `BusinessView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class BusinessView:
    """What the page Business shows first. `customers_seen`: customers are in sight, not only sales."""

    stretch: Stretch
    measured: bool
    customers_seen: bool
    tiles: tuple[PastTile, ...]
    money: TableData
    products: TableData


@dataclass(frozen=True, slots=True)
class RequestsOf:
    """Asks for what of the page Business takes longer; answered by `RequestsView`."""

    lens: Lens


@dataclass(frozen=True, slots=True)
class RequestsView:
    """Customers at risk; requests by how long their customers had been customers (band, requests), in that order,
    without those of whom it is not known (`unknown`); and around releases."""

    stretch: Stretch
    at_risk: PastTile
    ages: tuple[tuple[str, Figure], ...]
    unknown: int
    releases: TableData
