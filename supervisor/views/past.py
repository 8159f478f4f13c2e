"""What pages ask of a floor's past, and what they are answered: plain values that cross from one process to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from supervisor.clock import Window
from supervisor.kpi.figures import Figure
from supervisor.mark import QT_TRANSLATE_NOOP

NO_QUEUE: Final = QT_TRANSLATE_NOOP("views", "No queue")
NO_QUEUE_IN_SIGHT: Final = QT_TRANSLATE_NOOP("views", "No queue in sight")
"""What the row of contacts is called that were in no queue, or for who sees a part of the centre in none of it; scripts
are told no name."""
Filters = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Lens:
    """What is looked at: a period (as `clock.period` reads it) and filters by key (see `history.keys`)."""

    period: str = "last_28_days"
    filters: Filters = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The period that was meant: its window, its zone, and the instant up to which the floor was read. `begins_at` is
    when the floor's data begin, where that is after the period."""

    window: Window
    zone: str
    now_at: int
    begins_at: int | None = None


@dataclass(frozen=True, slots=True)
class KpiTable:
    """Asks for figures (``id`` or ``id.variant``) by keys; answered by `KpiRows`."""

    lens: Lens
    by: tuple[str, ...]
    wanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KpiRows:
    """One row per group: its keys (with ``<key>_name``), and per figure a `kpi.figures.Figure`."""

    stretch: Stretch
    rows: list[dict[str, Any]]


UNCOUNTED: Final = -1


@dataclass(frozen=True, slots=True)
class Behind:
    """Asks for the rows behind one figure of one group: `group` are the group's keys (empty values for none). Without
    `counted` it is enough to know the first of many: the rest, and the figure, are asked for by the same question."""

    lens: Lens
    kpi: str
    group: tuple[tuple[str, str], ...] = ()
    listed: int = 10_000
    counted: bool = True


@dataclass(frozen=True, slots=True)
class BehindRows:
    """The first rows behind a figure, as `history.table.rows_behind`; `cut` are those that are not listed, `UNCOUNTED`
    where that was not asked for, and there are many."""

    stretch: Stretch
    kpi: str
    rows: list[dict[str, Any]]
    cut: int
    figure: Figure | None = None
