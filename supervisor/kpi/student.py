"""Student's t: how far a mean of few values may lie from the true one."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Final

Z95: Final = 1.959963984540054
"""The two-sided 95 % point of the normal distribution."""
_MANY: Final = 60
"""Degrees of freedom from which the expansion is right to eight digits."""


@lru_cache(maxsize=256)
def _t95_of_few(degrees: int) -> float:
    """By halving, from the sums that hold for whole degrees of freedom."""
    low, high = 0.0, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _beyond(middle, degrees) > 0.05 else (low, middle)
    return (low + high) / 2


@lru_cache(maxsize=65_536)
def t95(degrees: int) -> float:
    """The two-sided 95 % point of Student's t (for many degrees by the expansion of Cornish and Fisher)."""
    if degrees < _MANY:
        return _t95_of_few(degrees)
    z, n = Z95, degrees
    return (
        z
        + (z**3 + z) / (4 * n)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * n**4)
    )


def _beyond(t: float, degrees: int) -> float:
    """The share of Student's t further from 0 than `t`."""
    angle = math.atan(t / math.sqrt(degrees))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = degrees % 2 == 1
    term = cosine if odd else 1.0
    series = term if degrees > 1 else 0.0
    for step in range(3 if odd else 2, degrees, 2):
        term *= cosine * cosine * (step - 1) / step
        series += term
    inside = 2 / math.pi * (angle + sine * series) if odd else sine * series
    return 1 - inside


def student(z: float, free: int) -> float:
    """As far out as `z` is in a normal distribution, in Student's t of `free` degrees of freedom; `z` where there are
    none. The first terms of Cornish and Fisher's expansion: enough for limits, and quick for thousands of points."""
    if free <= 0:
        return z
    return z + (z**3 + z) / (4 * free) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * free * free)
