"""Trends: a figure over time, beside what is usual, its target and the time before; and which hours are worse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from supervisor.kpi import own_sums, period_measures
from supervisor.kpi.comparing import Change
from supervisor.kpi.control import Judged
from supervisor.kpi.entries import Kpi
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import BY_ID as MEASURES
from supervisor.kpi.measures import QUEUE_KEYS
from supervisor.views.past import Lens, Stretch
from supervisor.views.rows import measures_of

EACH: Final = ("hour", "clock_hour", "shift", "weekday", "day", "week", "month", "quarter", "half_year", "year")
"""What a trend can be by."""
PROFILES: Final = ("clock_hour", "shift", "weekday")
"""Those of them that are no stretches of time one after the other."""
CALENDAR: Final = ("day", "week", "month", "quarter", "half_year", "year")
"""Those by which there are figures of one moment, or of a whole period, too: each has the figure of its own."""
DRAWN: Final = 6
"""So many lines of a split are drawn; all stand in the table."""

SPLITS: Final = (
    *("queue", "channel", "site", "client", "team", "agent", "reason", "priority"),
    *("product", "sale_kind", "currency", "segment", "language", "topic", "article"),
)
"""What a trend can be split by, where its measures add over it."""

FIRST: Final = (
    *("service_level", "answered", "entered", "handle_time", "occupancy", "first_response_time", "inflow"),
    *("cases_solved", "resolution_time", "csat", "csat_mean", "nps", "ces", "answers", "sales", "revenue"),
    *("self_service_rate", "article_visits", "article_transfer_rate", "requests"),
)
"""What somebody who chose no figure looks at first, as far as a centre measures it."""

PARTIAL: Final = "partial"
"""Why a bucket is not judged: it is cut by the period or not over yet."""
WORSE: Final = "worse"
"""The rule of a shift or weekday that is worse than the rest."""


BOARD_ONLY: Final = frozenset(("longest_wait", "callbacks_due", "callbacks_overdue", "waiting"))
"""Figures that no period has."""


def has_trend(kpi: Kpi) -> bool:
    """Whether a figure is one of periods."""
    return kpi.kind != "people" and kpi.id not in BOARD_ONLY


def is_of_moment(kpi: Kpi, variant: str = "") -> bool:
    """Whether a figure is of one moment or of a whole period, so that it does not add up over time."""
    if kpi.kind == own_sums.KIND:
        return False
    return any("day" not in _adds_over(name) for name in measures_of(kpi.id, variant))


def each_of(kpi: Kpi, variant: str = "") -> tuple[str, ...]:
    """What a trend of a figure can be by."""
    return CALENDAR if is_of_moment(kpi, variant) else EACH


def splits_of(kpi: Kpi) -> tuple[str, ...]:
    """The keys that a figure can be split by."""
    if kpi.kind == own_sums.KIND:
        return tuple(key for key in SPLITS if key in own_sums.SCOPE)
    names = measures_of(kpi.id, "")
    if not names:
        return tuple(key for key in SPLITS if key in QUEUE_KEYS)
    return tuple(key for key in SPLITS if all(key in _adds_over(name) for name in names))


def _adds_over(measure: str) -> tuple[str, ...]:
    return (period_measures.BY_ID.get(measure) or MEASURES[measure]).adds_over


@dataclass(frozen=True, slots=True)
class TrendOf:
    """Asks for a trend: a figure (``id`` or ``id.variant``), by what (`EACH`), and split by a key; answered by
    `Trend`. Where there would be more points than `most`, only the lines that are drawn have theirs. With `deviations`
    points are judged as in many spreadsheets (see `kpi.control.plain`): days by their week, hours by their day, of all
    lines together. Where nobody chose that figure and it has nothing to show, another one may stand for it (`or_else`):
    the first of `FIRST` that has."""

    lens: Lens
    kpi: str
    each: str = "day"
    split: str = ""
    most: int = 0
    deviations: float = 0
    or_else: bool = False


@dataclass(frozen=True, slots=True)
class Bucket:
    """One stretch of the axis: its key (see `history.keys`), its instants (None for `PROFILES`), and whether it is cut
    by the period or not over. `closed` says why the whole day was not as usual (a holiday's name)."""

    key: str
    start_at: int | None = None
    end_at: int | None = None
    partial: bool = False
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of one bucket, how it was judged, the same of the time before, and the target in force."""

    figure: Figure
    judged: Judged = field(default_factory=Judged)
    before: Figure | None = None
    target: float | None = None
    before_partial: bool = False
    """Whether the floor tells only of a part of the bucket in the time before."""


@dataclass(frozen=True, slots=True)
class Line:
    """The trend of everything (key empty) or of one part of a split; one point per bucket, or none (`TrendOf.most`).
    Where nothing is said of a `change`, `before_partial` tells that the floor knows a part of the time before."""

    key: str
    name: str
    points: tuple[Point, ...]
    whole: Figure
    before: Figure | None = None
    change: Change | None = None
    before_partial: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: a release, campaign, outage ... of the floor, or a holiday or special day (kind ``day_off``).
    `place` is the name of whom a special day is for, where it is not for all that is shown."""

    at: int
    ends_at: int | None
    kind: str
    label: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Hurt:
    """Hours of the day (`first` to `end`, 22 to 2 is over midnight) or a shift that are worse than the rest: the figure
    and n there, the figure over all, and the share of all n. Of a trend that is split, `part` is the key of the line
    that weighs most in it, with its own figure and n there."""

    name: str
    first: int | None
    end: int | None
    value: float
    n: int
    whole: float
    share: float
    part: str = ""
    part_value: float = 0
    part_n: int = 0


@dataclass(frozen=True, slots=True)
class Trend:
    """The answer: the axis, the lines (heaviest first), what happened, and what hurts. `why` says why there is none."""

    asked: TrendOf
    stretch: Stretch
    unit: str
    good: str
    n_unit: str
    least: int
    buckets: tuple[Bucket, ...] = ()
    lines: tuple[Line, ...] = ()
    events: tuple[Event, ...] = ()
    hurts: tuple[Hurt, ...] = ()
    before: Stretch | None = None
    variant: str = ""
    why: str = ""
    hurting: bool = False
    """Whether hours can be worse for such a figure at all: it is a mean or share of which more or less is better."""
    own: tuple[str, ...] = ()
    """The sums of the centre's own that the floor holds, as names of figures."""
    flags: int = 0
    """How many points of the drawn lines break a rule."""
    of_moment: bool = False
    """Whether it is of one moment or of a whole period: each bucket has the figure of its own, and none is judged."""
