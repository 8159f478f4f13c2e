"""A question about one group of a table alone: of what the other groups hold nothing is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from supervisor.history import asking, moments
from supervisor.settings import Settings

if TYPE_CHECKING:
    from supervisor.history.past import Asked

OneGroup = Mapping[str, str | None]
"""The keys of a group, None for an empty one."""
_READ_ALONE: Final = ("queue", "agent")
"""The keys of which kept days give what one value holds."""


def narrowed(asked: Asked, group: OneGroup, settings: Settings, *, by_time: bool) -> Asked:
    """The question with the group's queue and agent as filters; of the board's figures, which add over days, also over
    the group's own stretch of time, if `by_time`: not where only a part is in sight, for which part depends on the
    period, nor where a source tells sums of longer stretches."""
    filters = dict(asked.filters)
    for key in _READ_ALONE:
        value = group.get(key) or ""
        if key in group and value in filters.get(key, (value,)):
            filters[key] = frozenset((value,))
    each = moments.key_of(asked.by)
    window = asked.window
    if each in group and by_time and asking.read(asked.wanted[0], settings).kpi.live:
        spans = moments.stretches(window, asked.now_at, asked.zone, each)
        window = spans.get(group[each] or "", window)
    return asked._replace(filters=filters, window=window)
