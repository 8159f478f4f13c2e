"""Figures of one moment or of a whole period (a backlog, a retention, a revenue per customer) by stretches of time.

They do not add up over time, so each stretch has the figure of its own: exactly what is told where that stretch is the
period that is asked for. Hours of the day, shifts and weekdays fold many days into one: of those there is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.history import asking, table
from supervisor.history.keys import TIME_KEYS
from supervisor.kpi.figures import Figure
from supervisor.settings import Settings
from supervisor.views.trends import CALENDAR

if TYPE_CHECKING:
    from supervisor.history.past import Asked, Past

Group = tuple[str, ...]


class Stretched(NamedTuple):
    """Figures that are told stretch by stretch: the key of time, the other keys, and per name as it was asked for that
    of the same figure by the formula of the whole period."""

    each: str
    rest: Group
    names: dict[str, str]

    def group(self, by: Group, text: str, rest: Group) -> Group:
        """A group by all keys."""
        found = dict(zip(self.rest, rest, strict=True)) | {self.each: text}
        return tuple(found[key] for key in by)


def key_of(by: Sequence[str]) -> str:
    """The key of time by which such figures can be told; empty where there is none."""
    times = [key for key in by if key in TIME_KEYS]
    return times[0] if len(times) == 1 and times[0] in CALENDAR else ""


def stretched(by: Group, wanted: Sequence[str], filters: Mapping[str, Any], settings: Settings) -> Stretched | None:
    """What of this is told stretch by stretch; None for nothing."""
    each = key_of(by)
    if not each:
        return None
    rest = tuple(key for key in by if key != each)
    names = {}
    for name in wanted:
        one = asking.read(name, settings)
        if one.of_moment and not {*rest, *filters} - one.adds_over:
            names[name] = f"{one.kpi.id}.{one.variant or asking.CANONICAL}" if one.kpi.variants else one.kpi.id
    return Stretched(each, rest, names) if names else None


def stretches(window: Window, now_at: int, zone: tzinfo, each: str) -> dict[str, Window]:
    """The stretches of a period that have begun, by the text of their key; the first and the last may be cut by it."""
    write, found = TIME_KEYS[each], dict[str, Window]()
    at = window.start_at
    while at < window.end_at:
        end_at = min(clock.day_window(at, zone).end_at, window.end_at)
        text = write(at, zone, ())
        found[text] = Window(found[text].start_at if text in found else at, end_at)
        at = end_at
    return {text: one for text, one in found.items() if one.start_at <= now_at}


@dataclass(frozen=True)
class Told:
    """Per group the figures of its stretch, and per stretch those of a group that it has nothing of."""

    each: str = ""
    groups: dict[Group, dict[str, Figure]] = field(default_factory=dict)
    nothing: dict[str, dict[str, Figure]] = field(default_factory=dict)

    def put_into(self, rows: list[dict[str, Any]], by: Group) -> list[dict[str, Any]]:
        """Rows by these keys, with the figures of their stretches; those of what is still to come stay as they are."""
        if not self.each:
            return rows
        for row in rows:
            mine = self.groups.get(tuple(row[key] or "" for key in by))
            row.update(self.nothing.get(row[self.each] or "", {}) if mine is None else mine)
        return rows


NOTHING: Final = Told()


def told(past: Past, asked: Asked, settings: Settings) -> Told:
    """Those of the figures asked for that are told stretch by stretch; may raise `FloorError`."""
    one = stretched(asked.by, asked.wanted, asked.filters, settings)
    if one is None:
        return NOTHING
    made = Told(one.each)
    spans = stretches(asked.window, asked.now_at, asked.zone, one.each)
    past = past if past.held is not None else past.holding(asked.window, asked.now_at)
    for text, window in spans.items():
        of_span = asked._replace(window=window, by=one.rest, wanted=tuple(dict.fromkeys(one.names.values())))
        found = past.find(of_span)
        none = table.nothing(found.period, of_span.wanted, found.settings)
        made.nothing[text] = {name: none[own] for name, own in one.names.items()}
        for row in found.kpis(of_span):
            group = one.group(asked.by, text, tuple(row[key] or "" for key in one.rest))
            made.groups[group] = {name: row[own] for name, own in one.names.items()}
    return made


def rows(past: Past, asked: Asked, text: str = "") -> list[dict[str, Any]] | None:
    """The units behind the one such figure asked for, stretch by stretch, or of one by its key; None where it is not
    told so. May raise `FloorError`."""
    one = stretched(asked.by, asked.wanted, asked.filters, past.in_force(asked))
    if one is None:
        return None
    return [
        {one.each: key} | row
        for key, window in stretches(asked.window, asked.now_at, asked.zone, one.each).items()
        if text in ("", key)
        for row in past.rows(asked._replace(window=window, by=one.rest, wanted=tuple(one.names.values())))
    ]
