"""Where the formula of a figure changed within a period: all of it is computed by the one in force at its end."""

from __future__ import annotations

from collections.abc import Collection
from datetime import tzinfo
from typing import Any, Final, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.formulas import FORMULAS
from supervisor.settings import Settings

RETURNS: Final = "fcr_days"
"""After how many days without a further contact a matter counts as resolved."""
OF: Final[dict[str, frozenset[str]]] = {
    **{name: frozenset((name,)) for name in FORMULAS},
    RETURNS: frozenset(("fcr", "stayed_solved", "fcr_by_channel", "customers_at_risk", "at_risk_rate")),
}
"""Per setting that has one value in a period, the figures it is of."""


class Changed(NamedTuple):
    """A setting, the local days (ISO 8601) within the period from which it had another value, and the value used."""

    setting: str
    days: tuple[str, ...]
    used: Any


def last_on(window: Window, now_at: int, zone: tzinfo) -> str:
    """The last local day of the period up to now: whose formulas are used."""
    return clock.day_on(max(min(window.end_at - 1, now_at), window.start_at), zone)


def changed(
    context: Context, mine: Settings, window: Window, now_at: int, zone: tzinfo, figures: Collection[str]
) -> list[Changed]:
    """What changed within the period of what these figures (ids) are computed by. What somebody gave by hand (`mine`)
    holds for all of it."""
    first_on, until_on = clock.day_on(window.start_at, zone), last_on(window, now_at, zone)
    found = []
    for setting, of in OF.items():
        if of.isdisjoint(figures) or setting in mine.forced:
            continue
        days = [on for on in context.changes(setting) if first_on < on <= until_on]
        used = [context.setting(setting, on) for on in (first_on, *days)]
        others = tuple(on for on, before, after in zip(days, used, used[1:], strict=False) if before != after)
        if others:
            found.append(Changed(setting, others, used[-1]))
    return found
