"""The units that count differently by two formulas of a figure, in classes of one kind. Pure.

A unit is judged by what it feeds into both formulas: what it adds above and below the line. Units that count alike by
both are no part of the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.kpi import catalogue
from supervisor.kpi.entries import MEAN, Formula, Kpi
from supervisor.views.variants import GOOD, IN, LESS, LONG, MISSED, MORE, OUT, VariantClass

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
_WORDS: Final = (GOOD, IN, LESS, MISSED, MORE, OUT)
_CODE: Final = {word: code for code, word in enumerate(_WORDS)}
_AMOUNTS: Final = ("_ms", "_ds2", "_minor", "_milli", "_ppm")
"""Ends of the names of measures that say how much of something, and not of what."""


class Units(NamedTuple):
    """Units and what each feeds into measures: a column per measure; `told` says what a unit shows of itself."""

    many: int
    feeds: dict[str, Ints]
    told: Callable[[int], dict[str, Any]]

    def sums(self, terms: tuple[str, ...]) -> Ints:
        """Per unit the signed sum of measures."""
        found = np.zeros(self.many, dtype=np.int64)
        for term in terms:
            name = term.removeprefix("-")
            if name in self.feeds:
                found = found - self.feeds[name] if term.startswith("-") else found + self.feeds[name]
        return found


class Split(NamedTuple):
    """Where units stand by two formulas: classes, and per unit the number of its class (-1: counts alike)."""

    classes: tuple[VariantClass, ...]
    of: Ints


class _Parts(NamedTuple):
    """Per unit what it adds above the line, in the unit of the figure, and below it."""

    top: Floats
    bottom: Ints


def split_by(kpi: Kpi, in_force: str, variant: str, units: Units) -> Split:
    """The units that count differently by a formula than by the one in force."""
    mine, other = (catalogue.formula_of(kpi, one) for one in (in_force, variant))
    here, there = (
        _Parts(units.sums(one.top).astype(np.float64) * one.scale, units.sums(one.bottom)) for one in (mine, other)
    )
    if (mine.top, mine.bottom) == (other.top, other.bottom):
        return _pulled(units, here) if _takes_means(mine) != _takes_means(other) else _alike(units)
    apart = sorted(_apart(mine, other), key=lambda name: np.count_nonzero(units.feeds.get(name, ())))
    of_heads = mine.counts == other.counts
    whole = (
        of_heads and _takes_means(mine) and _takes_means(other) and (mine.scale == other.scale or kpi.unit == "ratio")
    )
    before, after = _states(kpi, mine, other, here, there)
    differ = before != after
    if of_heads:
        differ |= ~np.isclose(here.top, there.top, rtol=1e-9, atol=0) | (here.bottom != there.bottom)
    places = np.flatnonzero(differ)
    keys = (before * len(_WORDS) + after) << len(apart) | _bits(apart, units, before, after)
    keys, each, many = np.unique(keys[places], return_inverse=True, return_counts=True)
    order = np.lexsort((keys, -many))
    number = np.empty(len(keys), dtype=np.int64)
    number[order] = np.arange(len(keys))
    of = np.full(units.many, -1, dtype=np.int64)
    of[places] = number[each]
    classes = []
    for key in keys[order].tolist():
        mine_of = places[keys[each] == key]
        states, fed = key >> len(apart), key & ((1 << len(apart)) - 1)
        names = tuple(name for bit, name in enumerate(apart) if fed >> bit & 1)
        effect = _effect(mine_of, here, there) if whole else None
        words = _WORDS[states // len(_WORDS)], _WORDS[states % len(_WORDS)]
        classes.append(VariantClass(*words, len(mine_of), names, effect))
    return Split(tuple(classes), of)


def _takes_means(formula: Formula) -> bool:
    return formula.take in ("", MEAN)


def _alike(units: Units) -> Split:
    return Split((), np.full(units.many, -1, dtype=np.int64))


def _states(kpi: Kpi, mine: Formula, other: Formula, here: _Parts, there: _Parts) -> tuple[Ints, Ints]:
    """How each unit counts by both. A share of things has good and missed ones; what adds up amounts has counted ones,
    with more or with less than by the formula in force."""
    if kpi.unit == "ratio" and not mine.take and not other.take:
        found = [
            np.where(top != 0, _CODE[GOOD], np.where(bottom != 0, _CODE[MISSED], _CODE[OUT]))
            for top, bottom in (here, there)
        ]
        return found[0], found[1]
    before, after = (np.where((top != 0) | (bottom != 0), _CODE[IN], _CODE[OUT]) for top, bottom in (here, there))
    both = (before == _CODE[IN]) & (after == _CODE[IN])
    after = np.where(both & (there.top > here.top), _CODE[MORE], after)
    return before, np.where(both & (there.top < here.top), _CODE[LESS], after)


def _bits(apart: list[str], units: Units, before: Ints, after: Ints) -> Ints:
    """Per unit which of the measures it feeds that the formulas take differently, a bit each: what it is, and how much
    of it only where nothing else says what. Of units that both count, the states say enough."""
    found = np.zeros(units.many, dtype=np.int64)
    amounts = 0
    for bit, name in enumerate(apart):
        if name in units.feeds:
            found |= (units.feeds[name] != 0).astype(np.int64) << bit
        amounts |= name.endswith(_AMOUNTS) << bit
    found = np.where(found & ~amounts, found & ~amounts, found)
    return np.where((before == _CODE[IN]) & (after != _CODE[OUT]), 0, found)


def _apart(mine: Formula, other: Formula) -> list[str]:
    """The measures that two formulas take differently, in the order of the other one."""

    def taken(formula: Formula) -> dict[str, tuple[int, int]]:
        found: dict[str, tuple[int, int]] = {}
        things = (formula.counts,) if formula.counts else ()
        for terms, side in ((formula.top, 0), ((*formula.bottom, *things), 1)):
            for term in terms:
                name, sign = term.removeprefix("-"), -1 if term.startswith("-") else 1
                told = found.get(name, (0, 0))
                found[name] = (told[0] + sign, told[1]) if side == 0 else (told[0], told[1] + sign)
        return found

    first, second = taken(mine), taken(other)
    return [name for name in dict.fromkeys((*second, *first)) if first.get(name) != second.get(name)]


def _effect(places: Ints, here: _Parts, there: _Parts) -> float | None:
    """What the figure changes by when these units alone count as by the other formula."""
    top, bottom = float(here.top.sum()), int(here.bottom.sum())
    more = float((there.top[places] - here.top[places]).sum())
    below = int((there.bottom[places] - here.bottom[places]).sum())
    if bottom <= 0 or bottom + below <= 0:
        return None
    return (top + more) / (bottom + below) - top / bottom


def _pulled(units: Units, parts: _Parts) -> Split:
    """Two ways to take the same values: the units over the mean, which a mean follows and a median does not."""
    top, bottom = parts
    found = _alike(units)
    counted = np.flatnonzero(bottom > 0)
    whole = float(top[counted].sum())
    if not len(counted) or whole <= 0:
        return found
    long = counted[top[counted] > whole / int(bottom[counted].sum()) * bottom[counted]]
    if not len(long):
        return found
    found.of[long] = 0
    return Split((VariantClass(IN, LONG, len(long), share=float(top[long].sum()) / whole),), found.of)
