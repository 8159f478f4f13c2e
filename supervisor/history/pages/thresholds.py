"""The thresholds that a figure was counted by, and who said so."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from supervisor import clock
from supervisor.access import Place
from supervisor.context import Context
from supervisor.floor import decided
from supervisor.floor.directory import Targets, read_rows
from supervisor.history.past import Asked, Past
from supervisor.settings import SHARED, Settings
from supervisor.views.past import Filters
from supervisor.views.variants import BY_BOOK, BY_DEFAULT, BY_FLOOR, BY_HAND, BY_SETTINGS, Threshold

SETTINGS: Final = ("service_level_ms", "short_abandon_ms")
_WORDS: Final = {"service_level_ms": ("within",), "short_abandon_ms": ("abandoned", "short")}
"""Parts of the names of the measures that ask for it."""
_FOREVER: Final = 2**62


def thresholds(past: Past, asked: Asked, measures: Collection[str]) -> tuple[Threshold, ...]:
    """The thresholds that any of these measures asks for, of the queues that are meant, as in force at the end of the
    period: each contact is counted by those of its own queue and time. May raise `FloorError`."""
    wanted = [name for name in SETTINGS if any(word in one for one in measures for word in _WORDS[name])]
    if not wanted:
        return ()
    context = past.context.on_floor(decided.read_belonging(past.reader)) if past.context.book_id else past.context
    queues = _queues(past, context, asked.filters)
    targets = decided.read_targets(past.reader, past.settings, past.context)
    at = max(min(asked.window.end_at - 1, asked.now_at), asked.window.start_at)
    on, given = clock.day_on(at, asked.zone), _given(past, at)
    found = []
    for name in wanted:
        values = [_value(targets, queue, at)[SETTINGS.index(name)] for queue in queues]
        sources = {_source(context, past.settings, name, queue, on, given) for queue in queues}
        found.append(
            Threshold(
                name,
                min(values),
                max(values),
                tuple(one for one in (BY_HAND, BY_BOOK, BY_FLOOR, BY_SETTINGS, BY_DEFAULT) if one in sources),
                _since(context, name, queues, on) if sources == {BY_BOOK} else "",
            )
        )
    return tuple(found)


def _queues(past: Past, context: Context, filters: Filters) -> list[str]:
    """The queues in sight that the filters leave; one without a name where there is none."""
    belonging = decided.read_belonging(past.reader)
    known = [str(id) for (id,) in read_rows(past.reader, "queue", "id")]
    seen = [id for id in known if context.sight.sees("queue", id, belonging)]
    for kind, ids in filters.items():
        if kind in ("queue", "site", "client"):
            seen = [id for id in seen if any((kind, one) in belonging.around(Place("queue", id)) for one in ids)]
    return seen or [""]


def _given(past: Past, at: int) -> dict[tuple[str, str], Any]:
    """What the floor itself says at an instant, by queue and setting."""
    rows = read_rows(past.reader, "queue_target", "queue", *SETTINGS, "from_at", "to_at")
    held = [row for row in rows if (row[-2] or 0) <= at < (row[-1] if row[-1] is not None else _FOREVER)]
    return {(row[0], name): value for row in held for name, value in zip(SETTINGS, row[1:3], strict=True)}


def _value(targets: Targets, queue: str, at: int) -> tuple[int, int]:
    spans = targets.by_queue.get(queue) or targets.elsewhere
    for from_at, to_at, within_ms, short_ms, _ in reversed(spans):
        if from_at <= at < to_at:
            return within_ms, short_ms
    return targets.default[:2]


def _source(
    context: Context, settings: Settings, name: str, queue: str, on: str, given: Mapping[tuple[str, str], Any]
) -> str:
    if name in settings.forced:
        return BY_HAND
    if context.book_id and context.decided(name, on, Place("queue", queue)) is not None:
        return BY_BOOK
    if given.get((queue, name)) is not None:
        return BY_FLOOR
    return BY_SETTINGS if not context.book_id and getattr(settings, name) != SHARED[name].default else BY_DEFAULT


def _since(context: Context, name: str, queues: Collection[str], on: str) -> str:
    """The day from which what the book says holds for all of them, where it changed at all."""
    return max(
        (day for queue in queues for day in context.changes(name, Place("queue", queue)) if day <= on), default=""
    )
