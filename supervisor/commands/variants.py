"""`moked variants`: all formulas of a figure on the centre's own data, and what makes them differ."""

from __future__ import annotations

from argparse import Namespace
from typing import Any, Final

from supervisor import clock, settings
from supervisor.commands import beside
from supervisor.commands.output import print_json, show
from supervisor.commands.periods import period_of_news, remark
from supervisor.commands.scope import context_for, refuse_unknown, zone_of
from supervisor.commands.shared import GOOD, NOTHING, WHICH_KPI, read_filters
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.formats import plain
from supervisor.history import table
from supervisor.history.asking import CANONICAL
from supervisor.history.keys import SUBJECT_KEYS, UNIT_KEYS
from supervisor.history.pages import variants as history
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import variant_words
from supervisor.text import say
from supervisor.views.past import Lens, Stretch
from supervisor.views.variants import VariantClass, VariantRows, Variants, VariantsOf

_IN_FORCE: Final = QT_TRANSLATE_NOOP("command", "{kpi}: {formula} is in force.")
_LINE: Final = QT_TRANSLATE_NOOP("command", "{n} {which}: {here} by the formula in force, {there} by this one")
_LINE_EFFECT: Final = QT_TRANSLATE_NOOP("command", "{line}: {effect}")
_EXPLAINED: Final = QT_TRANSLATE_NOOP("command", "The differences are told of the newest part only, from {time} on.")
_CHANGED: Final = QT_TRANSLATE_NOOP("command", "Another formula came in force within this period: {days}.")


def variants(chosen: Namespace) -> int:
    """Print the formulas of a figure, or the rows that one counts differently; raises `InputError`."""
    if not chosen.kpi:
        raise InputError("kpi", WHICH_KPI)
    kpi = history.known(chosen.kpi).id
    filters = read_filters(chosen.filter, (*UNIT_KEYS, *SUBJECT_KEYS))
    mine = settings.load().forcing(dict(chosen.given))
    with Reader(chosen.floor) as reader:
        past = Past(reader, mine, context_for(chosen, reader))
        zone = zone_of(reader, filters)
        at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
        window, remarks = period_of_news(chosen, zone, at)
        remarks += beside.said(chosen, reader, past.context, mine, window, zone)
        lens, stretch = Lens(window.label, filters), Stretch(window, str(zone), at)
        if filters:
            # A misspelt filter must not look like a quiet centre.
            loaded, _ = past.load(Asked(window, at, zone, (), (kpi,), filters))
            refuse_unknown(filters, table.known_ids(loaded), {})
        remark(remarks)
        if chosen.rows is not None:
            found = history.rows(past, VariantRows(lens, kpi, chosen.rows, listed=2**31), stretch)
            show(found.rows, chosen.output, (), say(NOTHING))
            return GOOD
        told = history.variants(past, VariantsOf(lens, kpi), stretch)
    if chosen.output == "json":
        print_json(as_dict(told))
    else:
        _print(told)
    return GOOD


def as_dict(told: Variants) -> dict[str, Any]:
    """The formulas with stable keys; times in seconds."""
    where = clock.zone(told.stretch.zone)
    explained = told.explained or told.stretch.window
    unit = catalogue.BY_ID[told.kpi].unit
    return {
        "kpi": told.kpi,
        "in_force": told.in_force or CANONICAL,
        "target": told.target,
        "changed_on": list(told.changed),
        "zone": told.stretch.zone,
        "period": {
            "from": clock.to_local(told.stretch.window.start_at, where).isoformat(),
            "to": clock.to_local(told.stretch.window.end_at, where).isoformat(),
        },
        "explained_from": clock.to_local(explained.start_at, where).isoformat(),
        "variants": [
            {
                "variant": one.variant or CANONICAL,
                "formula": str(catalogue.formula_of(catalogue.BY_ID[told.kpi], one.variant)),
                **one.figure.as_dict(),
                "difference": _scaled(unit, one.difference),
                "classes": [_class(unit, part) for part in one.classes],
            }
            for one in told.rows
        ],
    }


def _class(unit: str, part: VariantClass) -> dict[str, Any]:
    found: dict[str, Any] = {"n": part.n, "here": part.here, "there": part.there, "measures": list(part.measures)}
    return found | {"effect": _scaled(unit, part.effect), "share": part.share}


def _scaled(unit: str, value: float | None) -> float | None:
    return value / 1000 if unit == "ms" and value is not None else value


def _print(told: Variants) -> None:
    """For people to read: a line per formula, and under it what it counts differently."""
    kpi = catalogue.BY_ID[told.kpi]
    print(plain(say(_IN_FORCE, kpi=say(kpi.title), formula=variant_words.title(told.kpi, told.in_force))))
    if told.changed:
        print(plain(say(_CHANGED, days=", ".join(told.changed))))
    if told.explained is not None:
        from_at = clock.to_local(told.explained.start_at, clock.zone(told.stretch.zone))
        print(plain(say(_EXPLAINED, time=from_at.isoformat(" ", "minutes"))))
    for one in told.rows:
        head = f"{one.variant or CANONICAL:16} {plain(variant_words.value(one)):>9}  n {one.figure.n}"
        moved = plain(variant_words.moved(kpi, one.difference))
        print(f"\n{head}{'  ' + moved if moved else ''}")
        title, formula = (plain(word(told.kpi, one.variant)) for word in (variant_words.title, variant_words.formula))
        print(f"    {formula}" if formula.startswith(f"{title}: ") else f"    {title}: {formula}")
        for part in one.classes:
            print(f"    - {plain(_sentence(told, one.variant, part))}")


def _sentence(told: Variants, variant: str, part: VariantClass) -> str:
    kpi = catalogue.BY_ID[told.kpi]
    here, there = (variant_words.state(kpi, code) for code in (part.here, part.there))
    which = variant_words.which(part, (told.in_force, variant))
    line = say(_LINE, part.n, which=which, here=here, there=there)
    effect = variant_words.moved(kpi, part.effect)
    return say(_LINE_EFFECT, line=line, effect=effect) if effect else line
