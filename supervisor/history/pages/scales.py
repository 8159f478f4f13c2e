"""On which scale a figure over time is judged, and since when the floor tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from supervisor.floor.reader import Reader
from supervisor.history import asking
from supervisor.history.since import Since
from supervisor.kpi import period_measures, totals
from supervisor.kpi.figures import Figure
from supervisor.kpi.own_sums import KIND, parts

LATER: Final = 2**62


def family_of(one: asking.Asked, found: Sequence[Figure]) -> str:
    """The scale on which a figure is judged (`kpi.control.FAMILIES`)."""
    kpi = one.kpi
    if kpi.unit == "ms":
        return "duration"
    if counts(one):
        # A sum of the centre's own may be an amount of anything.
        whole = all(float(figure.value or 0).is_integer() and (figure.value or 0) >= 0 for figure in found)
        return "count" if whole else "level"
    within = all(0 <= figure.value <= 1 for figure in found if figure.value is not None)
    return "rate" if kpi.is_share(one.formula) and within else "level"


def is_total(one: asking.Asked) -> bool:
    """Whether a figure grows with the time that it is of: a number of things, an amount of money."""
    return one.kpi.kind in ("sum", KIND) and not (one.formula.bottom or one.formula.take)


def counts(one: asking.Asked) -> bool:
    """Whether a figure is a number of things: of nothing at all it is 0."""
    return one.kpi.unit == "count" and is_total(one)


def n_of(one: asking.Asked, figure: Figure) -> float:
    """How surely a figure is known: by its n, where it is a mean or a share."""
    single = one.kpi.kind == "maximum" or one.kpi.unit == "money" or one.kpi.formula is None or not one.formula.bottom
    return 1.0 if single and not (one.kpi.formula is not None and one.formula.take) else float(figure.n)


def number(figure: Figure) -> float | None:
    """The value of a figure as it is drawn."""
    return None if figure.value is None else float(figure.value)


_DATED: Final = {"contact": "queued_at", "case": "opened_at", "survey": "asked_at", "sale": "at"}
"""When the rows of a table begin, by what is indexed."""


def first_at(reader: Reader, one: asking.Asked, since: Since | None = None) -> int:
    """Since when the floor tells of what a figure is made of, of what is in sight (`since`) where that is a part;
    before it, nothing is unknown and not none."""
    if one.kpi.kind == KIND:
        return _first_sum_at(reader, parts(one.kpi.id)[:1], since)
    tables = {found.table for name in one.measures if (found := period_measures.BY_ID.get(name))}
    if one.kpi.live:
        tables = {"contact"}
    first = []
    for name in tables & _DATED.keys():
        if since is not None:
            seen_at = since.first(name)
            first.append(LATER if seen_at is None else seen_at)
            continue
        ((at,),) = reader.query(f'SELECT min("{_DATED[name]}") FROM "{name}"')
        if at is None and name == "survey":  # it says when they answered, and not when they were asked
            ((at,),) = reader.query("SELECT min(answered_at) FROM survey")
        first.append(LATER if at is None else int(at))
    return min(max(first, default=-LATER), _first_sum_at(reader, sorted(totals.names_for(one.measures)), since))


def _first_sum_at(reader: Reader, names: Sequence[str], since: Since | None) -> int:
    """Since when a source gives sums of these names."""
    if since is not None:
        seen_at = since.first_sum(names)
        return LATER if seen_at is None else seen_at
    marks = ", ".join("?" * len(names))
    ((at,),) = reader.query(f"SELECT min(starts_at) FROM measure_total WHERE measure IN ({marks})", names)
    return LATER if at is None else int(at)
