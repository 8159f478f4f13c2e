"""Which figures a centre measures at all: those whose rows it writes.

A table that a centre does not fill is empty, and its figures are not measured here; 0 is only true where rows would
have told of more.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from supervisor.kpi import catalogue
from supervisor.kpi.totals import TABLE_OF

ROWS: Final = ("contact", "offer", "agent_state")
"""The tables that the figures of the live board are made of."""
OTHER_ROWS: Final = ("case", "survey", "sale", "customer", "self_service", "article_visit", "measure_total")
"""Those that only figures of periods are made of."""

_OF_ROWS: Final = {"longest_wait": "contact", "max_wait": "contact", "to_reach": "contact"}
"""Of figures that are no sums of measures: whose rows they are made of. All others of these count agents by state."""


@lru_cache(maxsize=4096)
def lacks(kpi_id: str, variant: str, empty: frozenset[str]) -> bool:
    """Whether a figure, by one of its formulas, is not measured here, as of something that it is made of there are no
    rows. `empty` are those of `ROWS` that hold none."""
    kpi = catalogue.BY_ID[kpi_id]
    if kpi.kind != "sum":
        return _OF_ROWS.get(kpi_id, "agent_state") in empty
    formula = catalogue.formula_of(kpi, variant)
    return any(TABLE_OF[term.lstrip("-")] in empty for term in (*formula.top, *formula.bottom))
