"""`moked kpis`: figures of a period by any keys, and the rows behind one of them."""

from __future__ import annotations

import csv
import sys
from argparse import Namespace
from datetime import tzinfo
from typing import Any

from supervisor import clock, settings
from supervisor.clock import Window
from supervisor.commands.output import print_json, show
from supervisor.commands.scope import context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, read_filters
from supervisor.context import Context
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import asking, beyond, table
from supervisor.history import period as history
from supervisor.history.asking import CANONICAL
from supervisor.history.keys import KEYS, SUBJECT_KEYS, TIME_KEYS, UNIT_KEYS
from supervisor.kpi import catalogue, figures, period_measures
from supervisor.kpi.figures import Figure
from supervisor.kpi.measures import BY_ID as MEASURES
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

_PERIOD_NEEDED = QT_TRANSLATE_NOOP("command", "Say which period: --from T --to T, or --period 2026-11-22.")
_EMPTY_PERIOD = QT_TRANSLATE_NOOP("command", "The period ends before it begins.")
_UNKNOWN_KEY = QT_TRANSLATE_NOOP("command", "“{key}” is not a key to group by. Known keys: {known}.")
_UNKNOWN_KPI = QT_TRANSLATE_NOOP("command", "“{kpi}” is not a figure of a period. “moked schema kpis” lists them.")
_ONE_KPI = QT_TRANSLATE_NOOP("command", "--rows opens one figure: name it, as in --rows service_level.")
_NOTHING = QT_TRANSLATE_NOOP("command", "Nothing to show here.")
_FORMULA_CHANGED = QT_TRANSLATE_NOOP(
    "command",
    "The formula of {kpi} changed within this period ({days}). All figures here use the one in force at its end: "
    "{formula}.",
)
FORMULAS = ("service_level", "abandonment_rate")
"""The figures whose formula is a setting of the same name."""
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def kpis(chosen: Namespace) -> int:
    """Print KPIs by group, or the rows behind one."""
    by = _listed(chosen.by, KEYS, _UNKNOWN_KEY, "key")
    wanted = _listed(chosen.kpi, _names(), _UNKNOWN_KPI, "kpi") or table.LISTED
    filters = read_filters(chosen.filter, (*UNIT_KEYS, *SUBJECT_KEYS))
    opened = _opened(chosen, wanted)
    mine = settings.load().forcing(dict(chosen.given))
    with Reader(chosen.floor) as reader:
        context = context_for(chosen, reader)
        zone = zone_of(reader, filters)
        window = _window(chosen, zone)
        at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
        measures = frozenset(
            measure for name in ((opened,) if opened else wanted) for measure in asking.read(name, mine).measures
        )
        contacts = not measures or bool(measures & MEASURES.keys())
        period = history.load(reader, window, at, zone, mine, context, contacts=contacts)
        if measures & period_measures.BY_ID.keys():
            wanted_beyond = measures & period_measures.BY_ID.keys()
            period.beyond = beyond.load(reader, period, context, wanted_beyond, fine=bool(set(by) & TIME_KEYS.keys()))
        in_force = context.settings_on(_last_day(window, at, zone), mine)
        refuse_unknown(filters, table.known_ids(period), {})
        if opened:
            rows = table.rows_behind(period, by, opened, filters, in_force)
            _name_contacts(reader, rows)
        else:
            rows = table.kpis(period, by, wanted, filters, in_force)
            if chosen.output == "table" and not chosen.kpi:
                rows = _without_unmeasured(rows)
    _tell_changed_formulas(context, window, _last_day(window, at, zone), zone, mine, (opened,) if opened else wanted)
    if chosen.output == "csv":
        _write_csv(rows)
    elif chosen.output == "json" and opened:
        print_json(rows)
    else:
        show(rows, chosen.output, list(rows[0]) if by and rows else (), say(_NOTHING))
    return GOOD


def _last_day(window: Window, at: int, zone: tzinfo) -> str:
    """The last local day of the period up to now: whose formulas are used."""
    return clock.day_on(max(min(window.end_at - 1, at), window.start_at), zone)


def _tell_changed_formulas(
    context: Context, window: Window, last_on: str, zone: tzinfo, mine: settings.Settings, wanted: tuple[str, ...]
) -> None:
    """A figure is of one formula: where another one was in force in a part of the period, say so."""
    first_on = clock.day_on(window.start_at, zone)
    for name in FORMULAS:
        if name not in wanted or name in mine.forced:
            continue
        days = [on for on in context.changes(name) if first_on < on <= last_on]
        used = [context.setting(name, on) for on in (first_on, *days)]
        changed = [on for on, before, after in zip(days, used, used[1:], strict=False) if before != after]
        if changed:
            formula = used[-1] or CANONICAL
            text = say(_FORMULA_CHANGED, kpi=name, days=", ".join(changed), formula=formula)
            print(f"moked: {text}", file=sys.stderr)


def _listed(text: str, known: tuple[str, ...], wrong: Any, place: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for name in names:
        if name not in known:
            raise InputError(place, wrong, **{place: name, "known": ", ".join(known)})
    return names


def _names() -> tuple[str, ...]:
    """All names of figures, with their variants."""
    return tuple(name for id in table.LISTED for name in asking.names_of(catalogue.BY_ID[id]))


_ABSENT = frozenset((figures.NOT_MEASURED, table.NOT_BY_KEY))


def _without_unmeasured(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """For people to read: the figures that this centre measures, by these keys."""
    kept = {
        name
        for row in rows
        for name, value in row.items()
        if not isinstance(value, Figure) or value.state not in _ABSENT
    }
    return [{name: value for name, value in row.items() if name in kept} for row in rows]


def _opened(chosen: Namespace, wanted: tuple[str, ...]) -> str:
    if chosen.rows is None:
        return ""
    name = chosen.rows or (wanted[0] if len(wanted) == 1 else "")
    if not name:
        raise InputError("rows", _ONE_KPI)
    if name not in _names():
        raise InputError("kpi", _UNKNOWN_KPI, kpi=name, known="")
    return str(name)


def _window(chosen: Namespace, zone: tzinfo) -> Window:
    if chosen.period:
        window = clock.parse_period(chosen.period, zone)
    elif chosen.first and chosen.last:
        window = Window(clock.parse_instant(chosen.first, zone), clock.parse_instant(chosen.last, zone))
    else:
        raise InputError("period", _PERIOD_NEEDED)
    if window.end_at <= window.start_at:
        raise InputError("period", _EMPTY_PERIOD)
    return window


def _name_contacts(reader: Reader, rows: list[dict[str, Any]]) -> None:
    pks = [row["contact"] for row in rows if isinstance(row.get("contact"), int)]
    names: dict[int, str] = {}
    for start in range(0, len(pks), 5_000):
        names |= {pk: found[0] for pk, found in loading.read_texts(reader, pks[start : start + 5_000]).items()}
    for row in rows:
        if isinstance(row.get("contact"), int):
            row["contact"] = names.get(row["contact"], str(row["contact"]))


def _write_csv(rows: list[dict[str, Any]]) -> None:
    """Per figure two columns, the value (ratios 0..1, durations in seconds) and its n; no data is an empty cell."""
    columns: dict[str, None] = {}
    flat = []
    for row in rows:
        cells: dict[str, Any] = {}
        for name, value in row.items():
            if isinstance(value, Figure):
                found = value.as_dict()
                cells[name], cells[f"{name}_n"] = found["value"], found["n"]
            elif isinstance(value, dict):
                cells |= value
            else:
                cells[name] = _safe(value)
        flat.append(cells)
        columns |= dict.fromkeys(cells)
    writer = csv.DictWriter(sys.stdout, list(columns), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(flat)


def _safe(value: Any) -> Any:
    """A text that a spreadsheet would run as a formula, made harmless."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_RISKY) else value
