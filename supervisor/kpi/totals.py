"""Sums that a source gives instead of rows: what they are in our measures, and which of them count together.

A source may tell the same number several times: for the whole centre and for each queue, by the month and by the day.
Of these only one kind is ever added, so that nothing counts twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from supervisor.kpi import measures, period_measures
from supervisor.kpi.entries import Formula

Meant = tuple[tuple[str, int], ...]
"""Measures, each with what a number is multiplied by."""

_ALSO: Final[dict[str, Meant]] = {
    "offered": (("queued", 1),),
    "entered": (("entered", 1), ("queued", 1)),
    "answered": (("answered", 1), ("queued_answered", 1)),
    "answered_within": (("queued_answered_within", 1),),
    "abandoned": (("abandoned", 1), ("queued_abandoned", 1)),
    "short_abandoned": (("short_abandoned", 1), ("queued_short", 1)),
    "handled": (("handled", 1), ("legs_handled", 1)),
    "transferred": (("legs_transferred", 1),),
    "talk_ms": (("talk_ms", 1), ("talk_only_ms", 1)),
    "hold_ms": (("hold_ms", 1), ("hold_only_ms", 1)),
    "wrap_ms": (("wrap_ms", 1), ("wrap_only_ms", 1)),
    "csat_points": (("csat_milli", 1000), ("csat_share_ppm", 200_000)),
    "ces_points": (("ces_milli", 1000),),
}
"""Names that are none of our measures, or stand for several of them."""
WHOLES: Final[dict[str, tuple[str, ...]]] = {"handle_ms": ("talk_ms", "hold_ms", "wrap_ms")}
"""Names of a whole whose parts a source may not tell: it serves figures that are made of all of them."""
_KNOWN: Final = measures.BY_ID.keys() | period_measures.BY_ID.keys()

NEVER_LACKING: Final = frozenset(
    (
        "queued_short",
        "queued_wait_unknown",
        "queued_answered_untold",
        "queued_waiting",
        "queued_waiting_past",
        "handled_wrap_unknown",
        "handled_hold_unknown",
        "opened_replies_untold",
        "solved_replies_untold",
        "reopens_untold",
    )
)
"""What a source of sums seldom tells, and is none where it does not."""
_AMONG_OTHERS: Final = frozenset(("other_work_state_ms",))
"""What a source of sums tells together with time away, below the line of what it is told for: whose share is asked for
above the line, that has to be told by itself."""
TABLE_OF: Final = {
    **{one.id: one.table for one in period_measures.MEASURES},
    **{one.id: "agent_state" if one.rule == "slice" else "contact" for one in measures.MEASURES},
    **dict.fromkeys(("offers", "missed_offers", "abandoned_offers"), "offer"),
}
"""Whose rows a measure is made of, where there are rows."""


def meant(name: str) -> Meant:
    """The measures that a source's sum of that name stands for; none for a name of its own."""
    return _ALSO.get(name) or (((name, 1),) if name in _KNOWN else ())


def may_lack(formula: Formula) -> frozenset[str]:
    """The measures that a formula is told without."""
    return NEVER_LACKING | (_AMONG_OTHERS - frozenset(formula.top))


def known_names() -> tuple[str, ...]:
    """All names that stand for measures of ours."""
    return tuple(dict.fromkeys((*_ALSO, *measures.BY_ID, *period_measures.BY_ID)))


def names_for(wanted: Iterable[str]) -> frozenset[str]:
    """The names under which any of these measures may be given."""
    sought = frozenset(wanted)
    found = {name for name in (*_ALSO, *sought) if any(measure in sought for measure, _factor in meant(name))}
    return frozenset(found | {name for name, parts in WHOLES.items() if sought.issuperset(parts)})


class Total(NamedTuple):
    """One sum: `scope` are the keys that the source gave, and `keys` what follows from them too."""

    id: str
    measure: str
    starts_at: int
    ends_at: int
    scope: frozenset[str]
    keys: Mapping[str, str]
    value: float
    approximate: bool


def counted(totals: Iterable[Total], needed: frozenset[str], fits: Callable[[Total], bool]) -> Iterator[Total]:
    """The totals that are added up: those that tell every key needed and fit the groups.

    Of one measure and stretch those with the fewest keys count (the centre's own number before the sum of its queues),
    and of one measure and scope the longest stretches before shorter ones that they overlap.
    """
    usable = [one for one in totals if needed <= one.keys.keys() and fits(one)]
    fewest: dict[tuple[str, int, int], tuple[int, list[str]]] = {}
    for one in usable:
        place, shape = (one.measure, one.starts_at, one.ends_at), (len(one.scope), sorted(one.scope))
        fewest[place] = min(fewest.get(place, shape), shape)
    taken: dict[tuple[str, tuple[tuple[str, str], ...]], list[tuple[int, int]]] = {}
    for one in sorted(usable, key=lambda one: (one.starts_at - one.ends_at, one.starts_at, one.id)):
        if (len(one.scope), sorted(one.scope)) != fewest[one.measure, one.starts_at, one.ends_at]:
            continue
        before = taken.setdefault((one.measure, tuple(sorted(one.keys.items()))), [])
        longer = (span for span in before if span[1] - span[0] > one.ends_at - one.starts_at)
        if any(begin < one.ends_at and one.starts_at < end for begin, end in longer):
            continue
        before.append((one.starts_at, one.ends_at))
        yield one


class Whole(NamedTuple):
    """The sums that a ratio or a mean is made of, by its terms, without rows that tell only a part of what it needs:
    so many of so many rows were left out."""

    parts: Mapping[str, Sequence[Total]]
    left_out: int
    rows: int


def whole(parts: Mapping[str, Sequence[Total]], below: Collection[str] = ()) -> Whole:
    """Leave out the rows of a source that lack what a figure needs, above the line or below it.

    Sums of one stretch and scope are one row. It lacks a measure that other rows of its kind of scope tell and of which
    its own scope tells nothing at that time: nobody told it, so it is not 0. What stands in sheets of its own, for
    other scopes, is never missed. Nor is anything missed of a row by which all that stands `below` the line is 0:
    of a half-hour without calls there is no mean.
    """
    told = {name: _Told(found) for name, found in parts.items() if found}
    empty = _empty(parts, below)
    kept: dict[str, list[Total]] = {name: [] for name in parts}
    rows: set[Row] = set()
    lacking: set[Row] = set()
    for name, found in parts.items():
        for one in found:
            row = row_of(one)
            rows.add(row)
            if row in empty:
                kept[name].append(one)
            elif any(other.misses(one) for term, other in told.items() if term != name):
                lacking.add(row)
            else:
                kept[name].append(one)
    return Whole(kept, len(lacking), len(rows))


def _empty(parts: Mapping[str, Sequence[Total]], below: Collection[str]) -> set[Row]:
    """The rows that tell all that stands below the line, and as nothing."""
    sums: dict[Row, float] = {}
    told: dict[Row, set[str]] = {}
    names = {name for name in below if parts.get(name)}
    for name in names:
        for one in parts[name]:
            row = row_of(one)
            sums[row] = sums.get(row, 0) + abs(one.value)
            told.setdefault(row, set()).add(name)
    return {row for row, value in sums.items() if value == 0 and told[row] == names}


Row = tuple[int, int, frozenset[tuple[str, str]]]
"""Begin, end and scope: sums that share them are of one row."""


def row_of(one: Total) -> Row:
    """The row of a source that a sum is of."""
    return one.starts_at, one.ends_at, frozenset(one.keys.items())


class _Told:
    """Of what and when a measure is told."""

    def __init__(self, found: Iterable[Total]) -> None:
        self._kinds: set[frozenset[str]] = set()
        self._spans: dict[frozenset[tuple[str, str]], list[tuple[int, int]]] = {}
        for one in found:
            self._kinds.add(frozenset(one.keys))
            self._spans.setdefault(frozenset(one.keys.items()), []).append((one.starts_at, one.ends_at))
        self._rows = {(*span, scope) for scope, spans in self._spans.items() for span in spans}
        self._latest: dict[frozenset[tuple[str, str]], list[int]] = {}
        for scope, spans in self._spans.items():
            spans.sort()
            self._latest[scope] = list(accumulate((end for _, end in spans), max))

    def misses(self, one: Total) -> bool:
        """Whether the row of `one` lacks this measure."""
        row = row_of(one)
        if row in self._rows or frozenset(one.keys) not in self._kinds:
            return False
        spans = self._spans.get(row[2], ())
        before = bisect_left(spans, (one.ends_at, 0))
        return not before or self._latest[row[2]][before - 1] <= one.starts_at
