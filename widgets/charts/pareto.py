"""Causes by how often they come, the most frequent first, with what they come to together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from widgets.charts.bars import Bar, BarList


class Cause(NamedTuple):
    """One cause: how often it came, and how much of that is marked (`part`)."""

    key: str
    label: str
    times: int
    part: int
    text: str
    tip: str = ""


def together(causes: Iterable[Cause]) -> list[tuple[Cause, float]]:
    """The causes from the most frequent on, each with the share 0..1 that it and those before it come to."""
    ordered = sorted(causes, key=lambda one: -one.times)
    whole = sum(one.times for one in ordered) or 1
    found, so_far = [], 0
    for one in ordered:
        so_far += one.times
        found.append((one, so_far / whole))
    return found


class Pareto(BarList):
    """Draws causes: the bar is how often, its strong part what is marked, the line what all so far come to."""

    def show_causes(self, causes: Iterable[Cause]) -> None:
        """Show other causes."""
        self.show_bars(
            [
                Bar(one.key, one.label, one.times, one.text, one.part, line=so_far, tip=one.tip)
                for one, so_far in together(causes)
            ]
        )
