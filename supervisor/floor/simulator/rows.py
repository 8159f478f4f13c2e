"""Shapes of the rows that the simulator writes: whole rows in the contract's order, without `pk` and provenance."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Any, Final

from supervisor import contract

Row = tuple[Any, ...]

SOURCE: Final = "simulator"
"""The source of every row; written by the statements, so that the rows themselves need not carry it."""
SECOND_MS: Final = 1_000
MINUTE_MS: Final = 60_000
HOUR_MS: Final = 3_600_000
DAY_MS: Final = 86_400_000
FOREVER: Final = 1 << 62

COLUMNS: Final = {table.name: ("id", *(column.name for column in table.columns)) for table in contract.FOLLOWED}
"""Per table the columns of a row, `id` first."""


def places(table: str) -> dict[str, int]:
    """Where each column of `table` stands in a row."""
    return {name: number for number, name in enumerate(COLUMNS[table])}


def make(table: str, **values: Any) -> Row:
    """One whole row of `table`; what is not given is NULL. For the rows that are made seldom."""
    row = tuple(values.pop(name, None) for name in COLUMNS[table])
    if values:
        raise KeyError(f"{table} has no {', '.join(values)}")
    return row


_STEPS: Final = 2048


def log_normal(sigma: float) -> tuple[float, ...]:
    """2,048 equally likely values of a log-normal distribution of mean 1: a draw is one look-up."""
    normal = NormalDist()
    values = [math.exp(sigma * normal.inv_cdf((step + 0.5) / _STEPS)) for step in range(_STEPS)]
    mean = sum(values) / _STEPS
    return tuple(value / mean for value in values)


TALK: Final = log_normal(0.62)
WRAP: Final = log_normal(0.7)
PATIENCE: Final = log_normal(0.9)
EXPONENTIAL: Final = tuple(-math.log(1 - (step + 0.5) / _STEPS) for step in range(_STEPS))
DRAWS: Final = _STEPS
