"""`moked kpis`: figures of a period by any keys, and the rows behind one of them."""

from __future__ import annotations

import csv
import re
import sys
from argparse import Namespace
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final, NamedTuple

from supervisor import clock, formats, settings
from supervisor.clock import Window
from supervisor.commands import beside
from supervisor.commands.output import print_json, show
from supervisor.commands.scope import context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, NOTHING, SUM_MEANT, UNKNOWN_KEY, UNKNOWN_KPI, read_filters, unknown_sum
from supervisor.context import Context
from supervisor.errors import InputError, MokedError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import asking, cut_short, moments, own_sums, past, table
from supervisor.history import period as history
from supervisor.history.keys import KEYS, SUBJECT_KEYS, UNIT_KEYS
from supervisor.history.naming import name_contacts, name_no_queue
from supervisor.kpi import catalogue, figures
from supervisor.kpi.figures import Figure
from supervisor.kpi.own_sums import is_own, kpi_of, parts
from supervisor.letters import harmless
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import changed_words, words
from supervisor.reports import figure_listing, listing
from supervisor.text import say
from supervisor.views import changed_formulas
from supervisor.views.agents import SHIFTS_CUT

_PERIOD_NEEDED = QT_TRANSLATE_NOOP("command", "Say which period: --from T --to T, or --period 2026-11-22.")
_FROM_CLOCK = QT_TRANSLATE_NOOP("command", "{period}: {first} to {last}, counted from the clock ({day}).")
_FROM_NEWS = QT_TRANSLATE_NOOP(
    "command", "{period}: {first} to {last}, counted from the newest data of this floor ({day})."
)
_NOT_INCLUDED = QT_TRANSLATE_NOOP(
    "command", "The end of a period is not included, so this one holds nothing. For all of {day} write {period}."
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "command", "There was no {day} in {zone}: the calendar went over that day. Choose another one."
)
_HELD = QT_TRANSLATE_NOOP("command", "{period}: {first} to {last}. The end is not included.")
_EMPTY_PERIOD = QT_TRANSLATE_NOOP("command", "The period ends before it begins.")
_ONE_KPI = QT_TRANSLATE_NOOP("command", "--rows opens one figure: name it, as in --rows service_level.")
_FORMULA_CHOSEN = QT_TRANSLATE_NOOP("command", "{kpi} is computed by the formula that was chosen: {formula}.")
_UP_TO: Final = ".."
_DATES: Final = re.compile(rf"({clock.EDGE}) *\.\. *({clock.EDGE})")


class Asked(NamedTuple):
    """What is asked of a period: keys, figures, filters, and whose settings."""

    by: tuple[str, ...]
    wanted: tuple[str, ...]
    filters: dict[str, frozenset[str]]
    mine: settings.Settings


class Looked(NamedTuple):
    """A period with everything that its figures need, and the settings in force at its end."""

    period: history.Period
    context: Context
    in_force: settings.Settings
    changed: list[str]
    """Sentences: which days a period told from the present came to, of which formulas another one was in force in a
    part of it, and whether it comes after all that the floor knows."""
    found: past.Found
    asked: past.Asked

    def kpis(self) -> list[dict[str, Any]]:
        """The figures asked for: from kept days as far as those can be read, else from the floor."""
        rows = self.found.kpis(self.asked)
        name_no_queue(rows, self.context)
        return rows

    def rows(self, opened: str) -> list[dict[str, Any]]:
        """The rows behind the one figure asked for."""
        apart = moments.rows(self.found.past, self.asked) if self.found.past is not None else None
        if apart is not None:
            return apart
        return own_sums.rows_behind(self.period, self.asked.by, opened, dict(self.asked.filters), self.in_force)


def asked(chosen: Namespace) -> Asked:
    """What the options ask for; raises `InputError`."""
    by = _listed(chosen.by, KEYS, UNKNOWN_KEY, "key")
    own = tuple(name for name in map(str.strip, chosen.kpi.split(",")) if is_own(name))
    for name in filter(None, map(str.strip, chosen.kpi.split(","))):
        refuse_unknown_figure(chosen, name)
    wanted = _listed(chosen.kpi, (*table.NAMES, *own), UNKNOWN_KPI, "kpi") or table.LISTED
    filters = read_filters(chosen.filter, (*UNIT_KEYS, *SUBJECT_KEYS))
    return Asked(by, wanted, filters, settings.load().forcing(dict(chosen.given)))


def look(reader: Reader, chosen: Namespace, what: Asked, cache: Path | None = None, *, rows: bool = False) -> Looked:
    """Read a period, as far as who asks may see it; raises `InputError` and what `context_for` does.

    What is read is enough for figures, with the folder of kept days only what those do not tell; whoever opens the
    `rows` behind a figure needs all of it.
    """
    context = context_for(chosen, reader)
    zone = zone_of(reader, what.filters)
    window = period_of(chosen, zone)
    at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
    asked_for = past.Asked(window, at, zone, what.by, what.wanted, what.filters)
    whole = past.Past(reader, what.mine, context, cache)
    apart = moments.stretched(what.by, what.wanted, what.filters, whole.in_force(asked_for))
    found = past.Found(*whole.load(asked_for), past=whole) if rows and apart is None else whole.find(asked_for)
    # What is told stretch by stretch has not been read yet.
    over_all = whole.find(asked_for._replace(by=apart.rest)) if apart is not None and what.filters else found
    refuse_unknown(what.filters, over_all.known_ids(), {})
    refuse_unknown_sums(reader, found.period, what.wanted)
    changed = counted(window, zone, now_of(chosen, zone))
    figures = {name.partition(".")[0] for name in what.wanted}
    changed += changed_words.typed(changed_formulas.changed(context, what.mine, window, at, zone, figures))
    changed += beside.said(chosen, reader, context, what.mine, window, zone)
    changed += [] if chosen.at else _cut_short(reader, found, what.wanted)
    return Looked(found.period, context, found.settings, changed, found, asked_for)


def _cut_short(reader: Reader, found: past.Found, wanted: tuple[str, ...]) -> list[str]:
    """Of figures against the roster: that the floor ends in the middle of a shift."""
    if not any(cut_short.MEASURES.intersection(asking.read(name, found.settings).measures) for name in wanted):
        return []
    cut_at = cut_short.shifts_cut_at(reader, found.period)
    if cut_at is None:
        return []
    return [formats.plain(say(SHIFTS_CUT, time=formats.date_and_clock(cut_at, str(found.period.zone))))]


def kpis(chosen: Namespace) -> int:
    """Print KPIs by group, or the rows behind one."""
    what = asked(chosen)
    opened = _opened(chosen, what.wanted)
    with Reader(chosen.floor) as reader:
        cache = None if opened or chosen.no_cache else settings.cache_dir()
        looked = look(reader, chosen, what._replace(wanted=(opened,)) if opened else what, cache, rows=bool(opened))
        if opened:
            rows = looked.rows(opened)
            name_contacts(reader, rows)
        else:
            rows = looked.kpis()
            if chosen.output == "table" and not chosen.kpi:
                rows = without_unmeasured(rows)
    told = looked.changed
    if chosen.output == "table":
        told = _held(chosen, looked.period) + told + ([] if opened else _chosen_formulas(looked, what))
    remark(told)
    if chosen.output == "csv":
        remark([] if opened else left_out(rows))
        _write_csv(rows)
    elif chosen.output == "json" and opened:
        print_json(rows)
    elif chosen.output == "table" and not opened and rows and not rows[0]:
        show((), "table", (), say(words.NO_FIGURE[figures.NOT_MEASURED]))
    elif chosen.output == "table" and not opened and rows:
        print(figure_listing.as_text(rows))
        _say_missing(rows)
    else:
        show(rows, chosen.output, list(rows[0]) if what.by and rows else (), say(NOTHING))
    return GOOD


def _say_missing(rows: list[dict[str, Any]]) -> None:
    """Under a table that has no room for remarks: why figures are missing, each once."""
    for number, (name, state) in enumerate(figure_listing.why_missing(rows)):
        print(f"{'' if number else chr(10)}{name}: {state}. {say(words.NO_FIGURE[state])}")


def _chosen_formulas(looked: Looked, what: Asked) -> list[str]:
    """People who read a table are told which figures are not computed by their canonical formula."""
    named = {kpi: asking.variant_of(kpi, looked.in_force) for kpi in what.wanted if kpi not in what.mine.forced}
    return [
        say(_FORMULA_CHOSEN, kpi=kpi, formula=say(catalogue.formula_of(catalogue.BY_ID[kpi], variant).title))
        for kpi, variant in named.items()
        if variant
    ]


def _listed(text: str, known: tuple[str, ...], wrong: Any, place: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    for name in names:
        if name not in known:
            raise InputError(place, wrong, **{place: name, "known": ", ".join(known)})
    return names


def refuse_unknown_figure(chosen: Namespace, name: str) -> None:
    """Raises `InputError` for a name that no figure has; it tells where the floor holds a sum of that name in sight."""
    if name in table.NAMES or is_own(name):
        return
    held = False
    with suppress(MokedError), Reader(chosen.floor) as reader:
        context, zone, now_at = context_for(chosen, reader), zone_of(reader, {}), clock.now_ms()
        around = history.load(reader, Window(0, now_at), now_at, zone, settings.load(), context, contacts=False)
        held = all(own_sums.holds(reader, part, around) for part in parts(name) if part)
    raise InputError("kpi", SUM_MEANT if held else UNKNOWN_KPI, kpi=name)


def refuse_unknown_sums(reader: Reader, period: history.Period, wanted: Iterable[str]) -> None:
    """A misspelt sum must not look like one that was 0; raises `InputError`."""
    known = own_sums.known(reader, period)
    for part in (part for name in wanted if is_own(name) for part in parts(name) if part and part not in known):
        if not own_sums.holds(reader, part, period):
            raise unknown_sum(part, known)


_ABSENT = frozenset((figures.NOT_MEASURED, table.NOT_BY_KEY))


def without_unmeasured(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
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
    refuse_unknown_figure(chosen, name)
    return str(name)


def now_of(chosen: Namespace, zone: tzinfo) -> int:
    """The clock: ours, or the one that the options tell."""
    return clock.parse_instant(chosen.at, zone) if chosen.at else clock.now_ms()


def counted(window: Window, zone: tzinfo, from_at: int, *, of_news: bool = False) -> list[str]:
    """Which days a period of `clock.RELATIVE` came to, and from where it was counted: the clock, or with `of_news` the
    newest data; nothing of a period that is named by its days."""
    if window.label not in clock.RELATIVE:
        return []
    first, last, day = (clock.day_on(at, zone) for at in (window.start_at, window.end_at - 1, from_at))
    return [say(_FROM_NEWS if of_news else _FROM_CLOCK, period=window.label, first=first, last=last, day=day)]


def _dates(chosen: Namespace) -> str:
    """A period that was told by two plain dates, months and so on, as A..B; empty for others."""
    text = str(chosen.period or f"{chosen.first}{_UP_TO}{chosen.last}").strip()
    return text if _DATES.fullmatch(text) else ""


def _held(chosen: Namespace, period: history.Period) -> list[str]:
    """Which days a period holds that was told by its ends: the last one is easily taken to be included."""
    text = _dates(chosen)
    if not text:
        return []
    first, last = (clock.day_on(at, period.zone) for at in (period.window.start_at, period.window.end_at - 1))
    return [say(_HELD, period=text, first=first, last=last)]


def remark(sentences: Iterable[str]) -> None:
    """Say beside the output what it does not say itself."""
    for sentence in sentences:
        print(f"moked: {sentence}", file=sys.stderr)


def left_out(rows: Iterable[dict[str, Any]]) -> list[str]:
    """Where there is no room for it beside a figure: that rows of a source are left out of some."""
    names = {name for row in rows for name, one in row.items() if isinstance(one, Figure) and one.left_out[0]}
    return [f"{name}: {say(words.NO_FIGURE[figures.LEFT_OUT])}" for name in sorted(names)]


def period_of_news(chosen: Namespace, zone: tzinfo, at: int) -> tuple[Window, list[str]]:
    """The period that the options name, counted from the newest data of an old floor where it is told from the present
    (`at`), and what `counted` says of it; raises `InputError`."""
    if not chosen.period:
        return period_of(chosen, zone), []
    window = _holding(chosen, clock.period(chosen.period, zone, at), zone)
    return window, counted(window, zone, at, of_news=not chosen.at and clock.now_ms() - at > clock.MINUTE_MS)


def period_of(chosen: Namespace, zone: tzinfo) -> Window:
    """The period that the options name, counted from the clock where it is told from the present; raises
    `InputError`."""
    if chosen.period:
        window = clock.period(chosen.period, zone, now_of(chosen, zone))
    elif chosen.first and chosen.last:
        window = Window(clock.parse_edge(chosen.first, zone), clock.parse_edge(chosen.last, zone))
    else:
        raise InputError("period", _PERIOD_NEEDED)
    return _holding(chosen, window, zone)


def _holding(chosen: Namespace, window: Window, zone: tzinfo) -> Window:
    """The period, if it holds any time; raises `InputError`."""
    if window.start_at == window.end_at:
        _refuse_left_out(str(chosen.period or chosen.first).partition(_UP_TO)[0].strip(), zone)
    if window.start_at == window.end_at and _dates(chosen):
        asked_for = str(chosen.period or chosen.first).partition(_UP_TO)[0].strip()
        day = clock.to_local(window.start_at, zone).date()
        ends = day.isoformat(), (day + timedelta(days=1)).isoformat()
        whole = _UP_TO.join(ends) if chosen.period else "--from {} --to {}".format(*ends)
        if asked_for != ends[0]:
            whole = asked_for if chosen.period else f"--period {asked_for}"
        raise InputError("period", _NOT_INCLUDED, day=asked_for, period=whole)
    if window.end_at <= window.start_at:
        raise InputError("period", _EMPTY_PERIOD)
    return window


def _refuse_left_out(day: str, zone: tzinfo) -> None:
    """Refuse a day that a zone left out when it crossed the date line, as Samoa did on 30 December 2011."""
    with suppress(ValueError):  # it is no plain date
        window = clock.day_of(date.fromisoformat(day), zone)
        if window.start_at == window.end_at:
            raise InputError("period", _LEFT_OUT, day=day, zone=zone)


def _write_csv(rows: list[dict[str, Any]]) -> None:
    """Per figure its value (ratios 0..1, durations in seconds), its n, of money its currency, and its remarks; no data
    is an empty cell."""
    columns: dict[str, None] = {}
    flat = []
    for row in rows:
        cells: dict[str, Any] = {}
        for name, value in listing.without_words(row).items():
            if isinstance(value, Figure):
                found = value.as_dict()
                cells[name], cells[f"{name}_n"] = found["value"], found["n"]
                if value.unit.startswith("money"):
                    cells[f"{name}_currency"] = found["unit"] if value.value is not None else None
                cells[f"{name}_remark"] = ", ".join(figures.remarks(kpi_of(name), value))
            elif isinstance(value, dict):
                cells |= value
            else:
                cells[name] = harmless(value) if isinstance(value, str) else value
        flat.append(cells)
        columns |= dict.fromkeys(cells)
    writer = csv.DictWriter(sys.stdout, list(columns), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(flat)
