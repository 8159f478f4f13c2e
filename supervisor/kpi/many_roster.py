"""What `roster` says of one agent, for all agents at once: the same rules over whole columns.

All agents' time is laid on one line, each agent's behind that of the one before: so stretches of many are put together,
cut and compared as if they were one agent's. That both say the same of any roster is tested.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi.roster import NO_WORK

Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
_NOTHING: Final = np.zeros(0, dtype=np.int64)


class Spans(NamedTuple):
    """Half-open stretches; what the functions here give is in order and without overlaps."""

    begin: Ints
    end: Ints

    def take(self, chosen: Ints | Mask) -> Spans:
        """Only some of them."""
        return Spans(self.begin[chosen], self.end[chosen])


class Line(NamedTuple):
    """Lays the time of agents from one instant to another on one line; a gap keeps them apart."""

    from_at: int
    to_at: int

    @property
    def _step(self) -> int:
        return max(self.to_at - self.from_at, 0) + 1

    def laid(self, agent: Ints, begin: Ints, end: Ints) -> Spans:
        """The stretches of agents (by number), clipped; empty ones go."""
        base = agent * self._step - self.from_at
        found = Spans(np.maximum(begin, self.from_at) + base, np.minimum(end, self.to_at) + base)
        return found.take(found.begin < found.end)

    def agents(self, places: Ints) -> Ints:
        """Whose time places on the line are."""
        return places // self._step

    def instants(self, places: Ints) -> Ints:
        """The instants that they stand for."""
        return places % self._step + self.from_at

    def edges(self, agent: Ints, at: Ints) -> Ints:
        """Instants of agents on the line, in order; those outside go."""
        inside = (at >= self.from_at) & (at <= self.to_at)
        return np.sort(agent[inside] * self._step + at[inside] - self.from_at)


class Planned(NamedTuple):
    """Stretches of work, and of anything else that is in the roster."""

    work: Spans
    other: Spans


class Rows(NamedTuple):
    """Rows of rosters that are in force; `paid` holds unless somebody said that it is not."""

    agent: Ints
    starts_at: Ints
    ends_at: Ints
    paid: Mask
    absent: Mask
    works: Mask

    def take(self, chosen: Ints | Mask) -> Rows:
        """Only some of them."""
        return Rows(
            self.agent[chosen],
            self.starts_at[chosen],
            self.ends_at[chosen],
            self.paid[chosen],
            self.absent[chosen],
            self.works[chosen],
        )

    def laid(self, line: Line, chosen: Mask) -> Spans:
        """The stretches of some of them, put together."""
        return merged(line.laid(self.agent[chosen], self.starts_at[chosen], self.ends_at[chosen]))


def works(activity: str) -> bool:
    """Whether an activity is work with contacts."""
    return activity.lower() not in NO_WORK


def merged(spans: Spans) -> Spans:
    """See `business_time.merged`; the stretches are not empty."""
    if not len(spans.begin):
        return spans
    order = np.argsort(spans.begin, kind="stable")
    begin, latest = spans.begin[order], np.maximum.accumulate(spans.end[order])
    first = np.append(True, begin[1:] > latest[:-1])
    last = np.append(first[1:], True)
    return Spans(begin[first], latest[last])


def joined(*parts: Spans) -> Spans:
    """Several together, as they are."""
    return Spans(np.concatenate([one.begin for one in parts]), np.concatenate([one.end for one in parts]))


def both(one: Spans, other: Spans) -> Spans:
    """What lies in both; each is in order and without overlaps."""
    return _pieces(one, other, inside=True)


def without(one: Spans, other: Spans) -> Spans:
    """See `business_time.without`: what lies in the first alone."""
    return _pieces(one, other, inside=False)


def _pieces(one: Spans, other: Spans, *, inside: bool) -> Spans:
    if not len(one.begin) or not len(other.begin):
        return Spans(_NOTHING, _NOTHING) if inside else one
    edges = np.unique(np.concatenate([*one, *other]))
    begin, end = edges[:-1], edges[1:]
    return Spans(begin, end).take(_covers(one, begin) & (_covers(other, begin) == inside))


def _covers(spans: Spans, at: Ints) -> Mask:
    """Whether stretches hold places."""
    place = np.searchsorted(spans.begin, at, side="right") - 1
    found: Mask = (place >= 0) & (spans.end[place] > at)
    return found


def spent(spans: Spans, other: Spans) -> Ints:
    """How much of each stretch lies in others, which are in order and without overlaps."""
    lengths = np.append(0, np.cumsum(other.end - other.begin))

    def until(at: Ints) -> Ints:
        place = np.searchsorted(other.begin, at, side="right")
        last = np.append(0, other.end)[place]
        found: Ints = lengths[place] - np.maximum(last - at, 0) * (place > 0)
        return found

    return until(spans.end) - until(spans.begin)


def cut(spans: Spans, edges: Ints) -> Spans:
    """Cut where edges (in order) lie inside; the stretches are in order and without overlaps."""
    if not len(spans.begin) or not len(edges):
        return spans
    edges = np.unique(edges)
    place = np.searchsorted(spans.begin, edges, side="right") - 1
    inside = edges[(place >= 0) & (edges > spans.begin[place]) & (edges < spans.end[place])]
    return Spans(np.sort(np.append(spans.begin, inside)), np.sort(np.append(spans.end, inside)))


def quarters(spans: Spans, line: Line, step_ms: int) -> Ints:
    """The places of the line inside stretches at which a new quarter of an hour (of so many milliseconds) begins."""
    at, until = line.instants(spans.begin), line.instants(spans.end - 1)
    many = until // step_ms - at // step_ms
    first = spans.begin - at + (at // step_ms + 1) * step_ms
    nth = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
    found: Ints = np.repeat(first, many) + nth * step_ms
    return found


def paid(rows: Rows, line: Line) -> Spans:
    """See `roster.paid`."""
    return without(rows.laid(line, rows.paid), rows.laid(line, ~rows.paid))


def planned(rows: Rows, line: Line) -> Planned:
    """See `roster.planned`."""
    absent = rows.laid(line, rows.absent)
    other = rows.laid(line, ~rows.absent & ~rows.works)
    work = rows.laid(line, ~rows.absent & rows.works)
    return Planned(without(work, merged(joined(absent, other))), without(other, absent))


def in_force(rows: Rows, activity: Ints, version: Ints) -> Mask:
    """The rows of agents of whom all rows are in force at sight (see `roster.newest`): all of one version, and none
    told twice. Of the others `roster.newest` must be asked."""
    odd = np.zeros(int(rows.agent.max(initial=-1)) + 1, dtype=np.bool_)
    order = np.lexsort((activity, rows.starts_at, rows.agent))
    agent, start, what = rows.agent[order], rows.starts_at[order], activity[order]
    twice = (agent[1:] == agent[:-1]) & (start[1:] == start[:-1]) & (what[1:] == what[:-1])
    odd[agent[1:][twice]] = True
    first = np.zeros(len(odd), dtype=np.int64)
    first[rows.agent] = version
    odd[rows.agent[version != first[rows.agent]]] = True
    return ~odd[rows.agent]
