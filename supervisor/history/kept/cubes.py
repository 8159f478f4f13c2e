"""What one whole day of a centre sums up to, by every set of keys that is kept (`GRAINS`).

The sums are those of `postings.post`, the very function that a period is computed by.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from supervisor.clock import INTERVAL_MS
from supervisor.history import postings
from supervisor.history.coding import Ints, unique
from supervisor.history.kept.day_file import Array, narrow
from supervisor.history.keys import TIME_KEYS, UNIT_KEYS
from supervisor.history.period import Period
from supervisor.kpi import catalogue, contacts
from supervisor.kpi.legs import NULL
from supervisor.kpi.measures import MEASURES

DAY, HOUR, SLOT = "day", "hour", "slot"
PLACES: Final = ("queue", "client", "channel")
_USED: Final = frozenset(
    term.lstrip("-")
    for kpi in catalogue.KPIS
    for formula in (kpi.formula, *kpi.variants.values())
    if formula is not None
    for term in (*formula.top, *formula.bottom, *formula.squares)
) | {"still_waiting", "in_hand", "handled_wrap_unknown"}  # what figures take by another name, or for their state
_OF_PERIODS: Final = [one for one in MEASURES if one.id in _USED and not one.id.startswith("callbacks_")]
LEG_MEASURES: Final = frozenset(one.id for one in _OF_PERIODS if one.rule != "slice")
AGENT_MEASURES: Final = frozenset(one.id for one in _OF_PERIODS if one.rule != "slice" and "agent" in one.adds_over)
TIME_MEASURES: Final = frozenset(one.id for one in _OF_PERIODS if one.rule == "slice")
MEASURES_KEPT: Final = LEG_MEASURES | TIME_MEASURES


@dataclass(frozen=True, slots=True)
class Grain:
    """A set of keys and a fineness of time by which `measures` are kept; `waits` are the longest ones instead."""

    name: str
    keys: tuple[str, ...]
    fine: str
    kind: str


GRAINS: Final = (  # of those that answer a question the first is the smallest
    Grain("places", PLACES, DAY, "legs"),
    Grain("places_slot", PLACES, SLOT, "legs"),
    Grain("agents", ("agent", *PLACES), DAY, "agents"),
    Grain("agents_hour", ("agent",), HOUR, "agents"),
    Grain("time_slot", (), SLOT, "time"),
    Grain("time", ("agent",), DAY, "time"),
    Grain("time_hour", ("agent",), HOUR, "time"),
    Grain("waits", PLACES, DAY, "waits"),
    Grain("waits_slot", PLACES, SLOT, "waits"),
)
KEPT: Final = (*PLACES, "agent")
KEPT_KEYS: Final = frozenset((*UNIT_KEYS, *TIME_KEYS))
"""What kept days can be grouped by: all keys but those of subjects."""


@dataclass
class Rows:
    """Postings with the places of their texts, key by key."""

    codes: dict[str, Ints]
    slot: Ints
    measure: Ints
    amount: Ints


class Words:
    """The texts that a day's sums speak of."""

    def __init__(self) -> None:
        self.texts: dict[str, dict[str, int]] = {key: {} for key in KEPT}
        self._tables: dict[tuple[str, int], tuple[list[str], Ints]] = {}

    def code(self, key: str, text: str) -> int:
        """The place of a text among those of its key."""
        known = self.texts[key]
        return known.setdefault(text, len(known))

    def table(self, key: str, texts: list[str]) -> Ints:
        """The places of a list of texts. Several columns have the very same list."""
        found = self._tables.get((key, id(texts)))
        if found is None or len(found[1]) != len(texts):
            table = np.array([self.code(key, text) for text in texts], dtype=np.int64)
            found = self._tables[key, id(texts)] = texts, table
        return found[1]


def day_arrays(period: Period) -> tuple[dict[str, Any], dict[str, Array]]:
    """The texts and the arrays of a day, as far as they are sums; a period of exactly one day and of everything."""
    words = Words()
    arrays: dict[str, Array] = {}
    rows = {
        "legs": _rows(period, PLACES, LEG_MEASURES, words),
        "agents": _rows(period, ("agent", *PLACES), AGENT_MEASURES, words),
        "time": _rows(period, ("agent", "interval"), TIME_MEASURES, words),
    }
    waited = postings.waits(period, PLACES, {})
    of_waits = _coded(PLACES, waited.keys, words)
    slots = period.legs["queued_at"][waited.row] // INTERVAL_MS
    left = contacts.exits(period.legs)[1][waited.row]
    hours = _hours(period)
    for grain in GRAINS:
        if grain.kind == "waits":
            at = _coarse(slots, grain.fine, period, hours)
            found = _longest(grain, of_waits, at, np.where(left, waited.wait_ms, 0))
        else:
            mine = rows[grain.kind]
            found = _summed(grain, mine, _coarse(mine.slot, grain.fine, period, hours))
        arrays |= {f"{grain.name}.{name}": narrow(column) for name, column in found.items()}
    arrays |= _waiting(period, waited.row[~left], {key: column[~left] for key, column in of_waits.items()})
    return {key: list(texts) for key, texts in words.texts.items()}, arrays


def _rows(period: Period, keys: tuple[str, ...], measures: frozenset[str], words: Words) -> Rows:
    parts = list(postings.post(period, keys, measures, {}))
    codes: dict[str, list[Ints]] = {key: [] for key in keys if key in KEPT}
    for part in parts:
        for key, column in _coded(keys, part.keys, words).items():
            codes[key].append(column)

    def whole(columns: Iterable[Ints]) -> Ints:
        told = [column for column in columns if len(column)]
        return told[0] if len(told) == 1 else np.concatenate([np.zeros(0, dtype=np.int64), *told])

    return Rows(
        {key: whole(columns) for key, columns in codes.items()},
        whole(part.at for part in parts) // INTERVAL_MS,
        whole(part.measure for part in parts),
        whole(part.amount for part in parts),
    )


def _coded(keys: tuple[str, ...], columns: postings.Columns, words: Words) -> dict[str, Ints]:
    found = {}
    for key in keys:
        if key in KEPT:
            column = columns.of(key)
            table = words.table(key, column.texts)
            found[key] = table[column.codes] if len(table) else column.codes
    return found


def _hours(period: Period) -> dict[int, int]:
    """Per quarter hour of the day the first one of its local hour."""
    first, last = period.window.start_at // INTERVAL_MS, (period.window.end_at - 1) // INTERVAL_MS
    found: dict[int, int] = {}
    begins: dict[str, int] = {}
    for slot in range(first, last + 1):
        hour = TIME_KEYS["hour"](slot * INTERVAL_MS, period.zone, ())
        found[slot] = begins.setdefault(hour, slot)
    return found


def _coarse(slots: Ints, fine: str, period: Period, hours: dict[int, int]) -> Ints:
    """Quarter hours as the grain keeps them, counted from the first one of the day."""
    first = period.window.start_at // INTERVAL_MS
    if fine == DAY:
        return np.zeros(len(slots), dtype=np.int64)
    if fine == HOUR:
        table = np.array([hours[slot] for slot in sorted(hours)], dtype=np.int64)
        slots = table[slots - first]
    return slots - first


def _cells(grain: Grain, codes: dict[str, Ints], slot: Ints, extra: Ints) -> tuple[Ints, dict[str, Ints]]:
    """Per row its cell, and the keys of each cell."""
    columns = {key: codes[key] for key in grain.keys} | ({"slot": slot} if grain.fine != DAY else {})
    # Few measures occur, so the first number is their place among those.
    measures, mixed = unique(extra)
    names, sizes = ["measure"], [len(measures)]
    for name, column in columns.items():
        sizes.append(int(column.max(initial=0)) + 1)
        names.append(name)
        mixed = mixed * sizes[-1] + column
    cells, back = unique(mixed)
    found: dict[str, Ints] = {}
    for name, size in zip(reversed(names), reversed(sizes), strict=True):
        found[name], cells = cells % size, cells // size
    found["measure"] = measures[found["measure"]]
    return back, found


def _summed(grain: Grain, rows: Rows, slot: Ints) -> dict[str, Ints]:
    back, found = _cells(grain, rows.codes, slot, rows.measure)
    total = np.zeros(len(found["measure"]), dtype=np.int64)
    np.add.at(total, back, rows.amount)
    return found | {"amount": total}


def _longest(grain: Grain, codes: dict[str, Ints], slot: Ints, wait_ms: Ints) -> dict[str, Ints]:
    back, found = _cells(grain, codes, slot, np.zeros(len(slot), dtype=np.int64))
    del found["measure"]
    count = len(next(iter(found.values())))
    longest = np.zeros(count, dtype=np.int64)
    np.maximum.at(longest, back, wait_ms)
    return found | {"longest_ms": longest, "count": np.bincount(back, minlength=count)}


def _waiting(period: Period, row: Ints, codes: dict[str, Ints]) -> dict[str, Array]:
    """The legs that never left their queue: how long they waited is a matter of when one asks."""
    found = codes | {"queued_at": period.legs["queued_at"][row]}
    return {f"waiting.{name}": column.astype(np.int64) for name, column in found.items()}


def settled_at(period: Period) -> int:
    """From when on the day's sums stand, whatever the present instant, as long as no row changes."""
    legs = period.legs
    waits = contacts.waiting(legs)
    past_at = legs["queued_at"][waits] + legs["service_level_ms"][waits] + 1
    return max(period.window.end_at, period.chains.went_on_at, period.newest_at, int(past_at.max(initial=NULL)))


def measure_names() -> list[str]:
    """The measures by the numbers that the arrays hold."""
    return [one.id for one in MEASURES]
