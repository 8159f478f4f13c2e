"""The customer at hand as data: whom is asked about, and all that is told of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from supervisor.kpi.business import money
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.views.columns import Column

KINDS: Final = ("customer", "contact", "case", "survey", "sale", "address")
"""What a customer can be found from; `address` is a telephone number or any other address."""
LISTED: Final = 50
"""So many of the newest rows are listed; all are counted."""


@dataclass(frozen=True, slots=True)
class CustomerOf:
    """Asks who stands behind a row: `kind` of `KINDS`, empty where any may be meant; `at` is the present, 0 for now."""

    kind: str
    id: str
    at: int = 0


@dataclass(frozen=True, slots=True)
class Bought:
    """What a customer bought in one currency: money less what was cancelled (in minor units), and how many sales
    stand."""

    currency: str
    minor: int
    sales: int

    @property
    def amount(self) -> Decimal:
        """The money in whole units, exact."""
        return money(self.minor, self.currency)


@dataclass(frozen=True, slots=True)
class Followed:
    """The newest contact that was answered: when it began, whether it was resolved, whether the customer came back
    about the same, and whether that may still change."""

    at: int
    resolved: bool
    came_back: bool
    provisional: bool


@dataclass(frozen=True, slots=True)
class CustomerCard:
    """All that is told of one customer, of what whoever asks may see.

    `id` is empty where nobody is known by that number. `by_number` says that only the number tells who it is; `others`
    are (id, name) of all who may be meant. `narrowed`: the record itself is in sight with the whole centre only.
    `contacts` (leg by leg), `cases`, `answers` and `sales` list the newest rows; the counts are of all of them, and a
    contact that was sent on counts once. `people_*` count distinct people who answered: of this matter (the journey,
    its case, and whatever they came back about on its topic) and over all; None where nothing tells.
    `repeats` of `repeats_known` contacts were ones in which the customer had to say it all again. `risks` are codes of
    `RISKS`. `measured` names the tables that hold any row. `read_back_to_at`: so far back rows were read yet; None
    where all were.
    """

    asked: CustomerOf
    now_at: int
    zone: str
    found: bool = False
    id: str = ""
    name: str = ""
    address: str = ""
    by_number: bool = False
    others: tuple[tuple[str, str], ...] = ()
    narrowed: bool = False
    segment: str = ""
    language: str = ""
    since_on: str = ""
    left_on: str = ""
    phone: str = ""
    email: str = ""
    preferences: tuple[tuple[str, str], ...] = ()
    programs_used: str = ""
    contacts: tuple[dict[str, Any], ...] = ()
    contact_count: int = 0
    answered_count: int = 0
    abandoned_count: int = 0
    last_at: int | None = None
    people_of_matter: int | None = None
    people: int | None = None
    repeats: int = 0
    repeats_known: int = 0
    cases: tuple[dict[str, Any], ...] = ()
    case_count: int = 0
    open_cases: int = 0
    answers: tuple[dict[str, Any], ...] = ()
    asked_count: int = 0
    csat: Figure | None = None
    sales: tuple[dict[str, Any], ...] = ()
    bought: tuple[Bought, ...] = ()
    risks: tuple[str, ...] = ()
    followed: Followed | None = None
    measured: frozenset[str] = frozenset()
    read_back_to_at: int | None = None

    @property
    def days_since_last(self) -> int | None:
        """Whole days since the last contact began."""
        return None if self.last_at is None else max(self.now_at - self.last_at, 0) // 86_400_000


RISKS: Final[dict[str, Text]] = {
    "low_answer": QT_TRANSLATE_NOOP("views", "The newest answer was a low one"),
    "came_back": QT_TRANSLATE_NOOP("views", "Came back about the same"),
    "reopened": QT_TRANSLATE_NOOP("views", "A case was reopened"),
    "gave_up": QT_TRANSLATE_NOOP("views", "A case was given up"),
}
"""Why a customer may be about to leave, the gravest first: the reasons of the figure `customers_at_risk`."""

SALE_KINDS: Final[dict[str, Text]] = {
    "new": QT_TRANSLATE_NOOP("views", "New"),
    "upsell": QT_TRANSLATE_NOOP("views", "Up-sell"),
    "cross_sell": QT_TRANSLATE_NOOP("views", "Cross-sell"),
    "renewal": QT_TRANSLATE_NOOP("views", "Renewal"),
    "repeat": QT_TRANSLATE_NOOP("views", "Repeat"),
    "cancelled": QT_TRANSLATE_NOOP("views", "Cancelled"),
}

_NOT_OVER: Final = QT_TRANSLATE_NOOP("views", "Not over yet")
_NOBODY: Final = QT_TRANSLATE_NOOP("views", "Nobody answered.")

CONTACTS: Final[tuple[Column, ...]] = (
    Column("at", QT_TRANSLATE_NOOP("views", "When"), "instant"),
    Column("channel", QT_TRANSLATE_NOOP("views", "Channel"), "word", worst_first="up"),
    Column("queue", QT_TRANSLATE_NOOP("views", "Queue"), "name", weight=2, worst_first="up"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up", missing=_NOBODY),
    Column("reason", QT_TRANSLATE_NOOP("views", "Reason"), "name", weight=2, worst_first="up"),
    Column("outcome", QT_TRANSLATE_NOOP("views", "Outcome"), "word", worst_first="up", missing=_NOT_OVER),
    Column("wait_ms", QT_TRANSLATE_NOOP("views", "Waited"), "ms"),
    Column("handle_ms", QT_TRANSLATE_NOOP("views", "Handled"), "ms"),
    Column("solved", QT_TRANSLATE_NOOP("views", "Solved"), "name", worst_first="up"),
)
CASES: Final[tuple[Column, ...]] = (
    Column("at", QT_TRANSLATE_NOOP("views", "Opened at"), "instant"),
    Column("id", QT_TRANSLATE_NOOP("views", "Case"), "name", worst_first="up"),
    Column("reason", QT_TRANSLATE_NOOP("views", "Reason"), "name", weight=2, worst_first="up"),
    Column("status", QT_TRANSLATE_NOOP("views", "Status"), "name", worst_first="up"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up"),
    Column("people", QT_TRANSLATE_NOOP("views", "People"), "count"),
    Column("resolved_at", QT_TRANSLATE_NOOP("views", "Solved at"), "instant"),
    Column("due_at", QT_TRANSLATE_NOOP("views", "Due at"), "instant"),
)
ANSWERS: Final[tuple[Column, ...]] = (
    Column("at", QT_TRANSLATE_NOOP("views", "Answered at"), "instant"),
    Column("score", QT_TRANSLATE_NOOP("views", "Score"), "name", worst_first="up"),
    Column("nps", QT_TRANSLATE_NOOP("views", "NPS"), "count"),
    Column("ces", QT_TRANSLATE_NOOP("views", "CES"), "count"),
    Column("solved", QT_TRANSLATE_NOOP("views", "Solved"), "name", worst_first="up"),
    Column("comment", QT_TRANSLATE_NOOP("views", "Comment"), "name", weight=4, worst_first="up"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up"),
)
SALES: Final[tuple[Column, ...]] = (
    Column("at", QT_TRANSLATE_NOOP("views", "At"), "instant"),
    Column("kind", QT_TRANSLATE_NOOP("views", "Kind"), "name", worst_first="up"),
    Column("product", QT_TRANSLATE_NOOP("views", "Product"), "name", weight=2, worst_first="up"),
    Column("amount", QT_TRANSLATE_NOOP("views", "Amount"), "money"),
    Column("agent", QT_TRANSLATE_NOOP("views", "Agent"), "name", weight=2, worst_first="up"),
)

TABLES: Final = {"contacts": CONTACTS, "cases": CASES, "answers": ANSWERS, "sales": SALES}
