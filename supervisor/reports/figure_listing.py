"""Figures as text for a terminal: each with its n, its interval, and what to know of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from supervisor.kpi import own_sums
from supervisor.kpi.entries import Kpi
from supervisor.kpi.figures import SMALL_N, Figure, remarks
from supervisor.reports.listing import Row, aligned, plain_cell

WHY: Final = frozenset(
    ("after_data", "not_measured", "not_by_key", "only_now", "out_of_sight", "several_currencies", "login_unseen")
)
"""States that say why there is no figure, but for `figures.NO_DATA`."""
_NAMED: Final = 5
"""So many rows are named where a figure is missing in some only."""
_INTERVAL: Final = "95 %"
_REMARK: Final = "remark"


def as_text(rows: Sequence[Row]) -> str:
    """One row as a list of its figures; several as a table, with the n beside each figure that has one and, of one
    figure alone, interval and remark."""
    names = [name for name, value in rows[0].items() if isinstance(value, Figure)]
    keys = [name for name in rows[0] if name not in names]
    if len(rows) == 1 and not keys:
        lines = [[name, *_told(name, rows[0][name])] for name in names]
        return aligned(["figure", "value", "n", _INTERVAL, _REMARK], lines, {1, 2, 3})
    heads = list(keys)
    for name in names:
        heads += [name, "n"] if _has_n(name) else [name]
    trailing = set(range(len(keys), len(heads)))
    alone = len(names) == 1
    if alone:
        trailing.add(len(heads))
        heads += [_INTERVAL, _REMARK]
    return aligned(heads, [_line(row, keys, names, alone) for row in rows], trailing)


def why_missing(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """Per figure of a table without remarks, and per state, why some of it is a dash; a group with nothing in it
    explains itself. A figure that is missing in some rows only is followed by these rows."""
    names = [name for name, value in rows[0].items() if isinstance(value, Figure)]
    if len(names) == 1 or (len(rows) == 1 and len(names) == len(rows[0])):
        return []
    found: dict[tuple[str, str], list[Row]] = {}
    for name in names:
        for row in rows:
            if row[name].value is None and row[name].state in WHY:
                found.setdefault((name, row[name].state), []).append(row)
    return [
        (name if len(where) == len(rows) else f"{name} ({_places(where)})", state)
        for (name, state), where in found.items()
    ]


def _places(rows: Sequence[Row]) -> str:
    """Rows by their keys, the first of many."""
    told = []
    for row in rows[:_NAMED]:
        keys = {key: value for key, value in row.items() if not isinstance(value, Figure)}
        of_names = {f"{key}_name" for key in keys}
        told.append(" ".join(f"{key}={plain_cell(value)}" for key, value in keys.items() if key not in of_names))
    more = len(rows) - len(told)
    return ", ".join(told) + (f", +{more}" if more else "")


def _line(row: Row, keys: Sequence[str], names: Sequence[str], alone: bool) -> list[str]:
    cells = [plain_cell(row.get(key)) for key in keys]
    for name in names:
        value, n, interval, remark = _told(name, row[name])
        if not alone and remark == SMALL_N:
            n = f"{n} {remark}"
        cells += [value, n] if _has_n(name) else [value]
        cells += [interval, remark] if alone else []
    return cells


def _has_n(name: str) -> bool:
    """Whether a figure is not itself the number of what it is made of."""
    kpi = own_sums.kpi_of(name)
    return kpi.unit != "count" or kpi.formula is None or bool(kpi.formula.bottom)


def _told(name: str, figure: Figure) -> tuple[str, str, str, str]:
    kpi = own_sums.kpi_of(name)
    ends = [plain_cell(replace(figure, value=end)) for end in (figure.low, figure.high) if end is not None]
    interval = " to ".join(ends) if len(ends) == 2 else ""
    return plain_cell(figure), _n(kpi, figure) if _has_n(name) else "", interval, ", ".join(remarks(kpi, figure))


def _n(kpi: Kpi, figure: Figure) -> str:
    if not figure.n:
        return ""
    return f"{figure.n:,} min" if kpi.n_unit == "min" else f"{figure.n:,}"
