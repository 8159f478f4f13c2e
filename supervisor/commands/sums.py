"""`moked sums`: the sums that a floor holds instead of rows, by any keys, and weighted means of them."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from supervisor import clock, settings
from supervisor.clock import Window
from supervisor.commands import beside
from supervisor.commands.output import show
from supervisor.commands.periods import counted, left_out, now_of, period_of, remark
from supervisor.commands.scope import context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, NO_SUMS, NOTHING, UNKNOWN_KEY, read_filters, unknown_sum
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import own_sums, table, totals
from supervisor.history import period as history
from supervisor.history.keys import TIME_KEYS
from supervisor.kpi.figures import Figure
from supervisor.kpi.own_sums import PREFIX
from supervisor.letters import harmless
from supervisor.text import say

_SPAN: Final = "SELECT min(starts_at), max(ends_at) FROM measure_total"


class Wanted(NamedTuple):
    """A sum, or one sum over another: the mean that a number of measured things is known for."""

    name: str
    top: str
    bottom: str


def sums(chosen: Namespace) -> int:
    """Print the sums of a period, or all of them; raises `InputError` and what reading raises."""
    by = tuple(part.strip() for part in chosen.by.split(",") if part.strip())
    known = (*totals.SCOPE, *TIME_KEYS)
    for key in by:
        if key not in known:
            raise InputError("key", UNKNOWN_KEY, key=key, known=", ".join(known))
    filters = read_filters(chosen.filter, totals.SCOPE)
    with Reader(chosen.floor) as reader:
        context, zone = context_for(chosen, reader), zone_of(reader, filters)
        first, last = reader.query(_SPAN)[0]
        named = chosen.period or chosen.first
        window = period_of(chosen, zone) if named else Window(first or 0, last or 1)
        now_at = now_of(chosen, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
        period = history.load(reader, window, now_at, zone, settings.load(), context, contacts=False)
        refuse_unknown(filters, table.known_ids(period), {})
        held = own_sums.known(reader, period)
        rows = _rows(period, by, filters, _wanted(chosen.measure, own_sums.names(period), held))
        remark(counted(window, zone, now_of(chosen, zone)))
        if named:
            remark(beside.said(chosen, reader, context, settings.load(), window, zone))
    if chosen.output != "json":
        remark(left_out(rows))
    if chosen.output == "csv":
        _write_csv(rows)
    else:
        show(rows, chosen.output, list(rows[0]) if rows else (), say(NOTHING if held else NO_SUMS))
    return GOOD


def _rows(
    period: history.Period, by: tuple[str, ...], filters: dict[str, frozenset[str]], wanted: list[Wanted]
) -> list[dict[str, Any]]:
    found = period.totals.of(None) if period.totals else []
    groups: dict[tuple[str, ...], dict[str, list[totals.Total]]] = {}
    for one, group in totals.counted(found, by, filters, period.zone, period.shifts):
        groups.setdefault(group, {}).setdefault(one.measure, []).append(one)
    return [
        table.key_cells(period, by, group)
        | {
            one.name: own_sums.figure(PREFIX + one.name, told.get(one.top, []), told.get(one.bottom, []))
            for one in wanted
        }
        for group, told in sorted(groups.items())
    ]


def _wanted(asked: str, names: Sequence[str], held: Sequence[str]) -> list[Wanted]:
    """What is asked for, or all `names` of the period; raises `InputError` for what is not `held` at all."""
    parts = [part.strip() for part in asked.split(",") if part.strip()] or list(names)
    wanted = [Wanted(part, *(part.split("/", 1) if "/" in part else (part, ""))) for part in dict.fromkeys(parts)]
    for one in wanted:
        for name in filter(None, (one.top, one.bottom)):
            if name not in held:
                raise unknown_sum(name, held)
    return wanted


def _write_csv(rows: list[dict[str, Any]]) -> None:
    flat = []
    for row in rows:
        cells: dict[str, Any] = {}
        for name, value in row.items():
            if isinstance(value, Figure):
                told = value.as_dict()
                cells[name], cells[f"{name}_n"] = told["value"], told["n"]
            else:
                cells[name] = harmless(value) if isinstance(value, str) else value
        flat.append(cells)
    writer = csv.DictWriter(sys.stdout, list(flat[0]) if flat else [], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(flat)
