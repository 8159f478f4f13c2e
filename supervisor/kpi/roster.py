"""The roster against what was worked: adherence, conformance, and the paid time.

A row of the roster says what an agent is to do from one instant to another. Of rows that overlap, an absence wins over
a pause or duty, and these over the work around them. Right is, for work: available, ringing, on a contact or in
wrap-up; for anything else in the roster: away or logged off. Absences are not tracked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from supervisor import contract
from supervisor.kpi.agent_time import AVAILABLE, ON_CONTACT, RINGING, WRAP_UP, Segment
from supervisor.kpi.agent_time import OTHER_WORK as OTHER_WORK
from supervisor.kpi.business_time import Span, merged, without

PRODUCTIVE: Final = frozenset((AVAILABLE, RINGING, WRAP_UP, *ON_CONTACT))
NO_WORK: Final = frozenset(contract.AWAY_STATES)
"""Activities that are in the roster and no work with contacts."""


class Row(NamedTuple):
    """One row of the roster; `paid` is None where nobody said (then it is paid)."""

    starts_at: int
    ends_at: int
    activity: str
    paid: int | None
    absence: str
    version: int


class Planned(NamedTuple):
    """A stretch in which an agent is to work with contacts, or to do something else."""

    from_at: int
    to_at: int
    is_work: bool


def newest(rows: Iterable[Row]) -> list[Row]:
    """The rows in force: a newer version takes the place of older ones of the same activity that it overlaps or that
    start at the same instant."""
    found: list[Row] = []
    for row in sorted(rows, key=lambda row: -row.version):
        replaced = any(
            other.version > row.version
            and other.activity == row.activity
            and (other.starts_at == row.starts_at or (other.starts_at < row.ends_at and row.starts_at < other.ends_at))
            for other in found
        )
        twice = any(other.starts_at == row.starts_at and other.activity == row.activity for other in found)
        if not replaced and not twice:
            found.append(row)
    return sorted(found)


def paid(rows: Sequence[Row], start_at: int, end_at: int) -> Iterator[Span]:
    """The paid stretches: paid rows, put together, without the unpaid ones inside."""
    unpaid = merged(((row.starts_at, row.ends_at) for row in rows if row.paid == 0), start_at, end_at)
    for begin, end in merged(((row.starts_at, row.ends_at) for row in rows if row.paid != 0), start_at, end_at):
        yield from without(begin, end, unpaid)


def planned(rows: Sequence[Row], start_at: int, end_at: int) -> list[Planned]:
    """What the agent is to do, in order and without overlaps."""

    def spans(chosen: Iterable[Row]) -> list[Span]:
        return merged(((row.starts_at, row.ends_at) for row in chosen), start_at, end_at)

    absent = spans(row for row in rows if row.absence)
    other = [row for row in rows if not row.absence and row.activity.lower() in NO_WORK]
    work = [row for row in rows if not row.absence and row.activity.lower() not in NO_WORK]
    found = [Planned(*piece, False) for span in spans(other) for piece in without(*span, absent)]
    taken = merged([*absent, *spans(other)], start_at, end_at)
    found += [Planned(*piece, True) for span in spans(work) for piece in without(*span, taken)]
    return sorted(found)


def spans_in(segments: Iterable[Segment], states: frozenset[int], start_at: int, end_at: int) -> list[Span]:
    """The stretches in which any of these states was shown."""
    return merged(((one.from_at, one.to_at) for one in segments if one.state in states), start_at, end_at)


def right_ms(plan: Planned, productive: Sequence[Span]) -> int:
    """How much of a stretch was spent in the right class of states; `productive` are in order, without overlaps."""
    spent = sum(
        max(min(end, plan.to_at) - max(begin, plan.from_at), 0)
        for begin, end in productive
        if begin < plan.to_at and end > plan.from_at
    )
    return spent if plan.is_work else plan.to_at - plan.from_at - spent
