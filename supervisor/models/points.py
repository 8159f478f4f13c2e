"""Points of a scale and times of days, written alike on the screen and on paper."""

from __future__ import annotations

from supervisor import formats


def score(value: float | None) -> str:
    """A figure in points of a scale, or per hour: everywhere with two digits behind the decimal sign."""
    return formats.decimal(value, 2)


def net(value: float | None, n: int = 0) -> str:
    """A difference of two percentages in points: as percentages, with one decimal when at least 100 stand behind it; of
    no known `n` (0), as a step of a scale is, with a decimal unless it is whole."""
    if value is not None and not n and value == int(value):
        return formats.count(int(value))
    return formats.decimal(value, 0 if 0 < n < formats.PERCENT_DECIMAL_FROM_N else 1)


def points(value: float | None) -> str:
    """The points that one person gave: whole ones without a fraction."""
    return formats.count(int(value)) if value is not None and value == int(value) else formats.decimal(value)


def length(ms: float | None) -> str:
    """How long something took, as a glance needs it: from two days on in days, with one decimal unless they are whole;
    everywhere the same, or the same age would be 14.4 days in one place and 346 hours in another."""
    if ms is None or abs(ms) < 2 * formats.DAY_MS:
        return formats.duration(ms)
    return formats.days(ms / formats.DAY_MS, 1 if ms % formats.DAY_MS else 0)


def worked(minutes: int) -> str:
    """How much of agents' time: in hours, however many, for days of 24 hours mean nothing to who works shifts."""
    ms = minutes * formats.MINUTE_MS
    return formats.age(ms) if ms < formats.HOUR_MS else formats.duration(ms)


def until(ms: float) -> str:
    """How long since or until then: of two days or more in days, for nobody reads 1,687 hours."""
    return formats.duration(ms) if abs(ms) < 2 * formats.DAY_MS else formats.days(int(ms / formats.DAY_MS))
