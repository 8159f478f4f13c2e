"""A posting of a unit that is no leg and no chain of states: a case, a survey, a sale, a visit, a customer."""

from __future__ import annotations

from typing import NamedTuple


class Posting(NamedTuple):
    """An amount for a measure at an instant.

    `agent` is who gets it; empty where that is the unit's own agent, and ``-`` where it is nobody. `band` is the age
    band of an open case, `quiet` the one of the time since anything happened to it.
    """

    measure: str
    at: int
    amount: int = 1
    agent: str = ""
    band: str = ""
    quiet: str = ""


NOBODY = "-"
