"""The tables of the pages about the past as reports, answered as the window is answered."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, NamedTuple

from supervisor import clock, settings
from supervisor.commands import beside, periods
from supervisor.commands.scope import Filters, context_for, refuse_unknown, zone_of
from supervisor.commands.shared import read_filters
from supervisor.context import Context
from supervisor.errors import InputError
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.history import table
from supervisor.history.desk import Desk
from supervisor.history.keys import SUBJECT_KEYS, UNIT_KEYS
from supervisor.history.past import Asked, Past
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import trend_table, variant_words
from supervisor.models.trend_words import SPLITS
from supervisor.models.words import NO_FIGURE
from supervisor.reports.chart import Chart
from supervisor.settings import Settings
from supervisor.text import say
from supervisor.views.cases import CasesOf, KnowledgeOf, RisksOf
from supervisor.views.columns import TableData
from supervisor.views.past import Lens, Stretch
from supervisor.views.trends import EACH, Trend, TrendOf
from supervisor.views.variants import VariantsOf
from supervisor.views.voice import BY, AnswersOf, BusinessOf, RequestsOf, VoiceBy

_NO_KPI: Final = QT_TRANSLATE_NOOP("command", "The report {name} has figures of its own: leave out --kpi.")
_ONE_KPI: Final = QT_TRANSLATE_NOOP(
    "command", "The report {name} is of one figure: name it, as in --kpi service_level."
)
_WRONG_BY: Final = QT_TRANSLATE_NOOP("command", "The report {name} is by one of {keys}, not by “{key}”.")
_NO_BY: Final = QT_TRANSLATE_NOOP("command", "The report {name} has rows of its own: leave out --by.")
_CUT: Final = QT_TRANSLATE_NOOP("window", "{listed} of {all} rows stand here: the others were not listed.")


class Options(NamedTuple):
    """What a table is asked with besides its lens: keys of `--by`, figures of `--kpi`."""

    by: tuple[str, ...] = ()
    kpi: str = ""

    @property
    def split(self) -> str:
        """The key that may follow the first one."""
        return self.by[1] if len(self.by) > 1 else ""


class Paged(NamedTuple):
    """A table of a page: what asks for it, what makes it (and its charts) of the answer, how many rows it has where
    only the first are listed, and whether it is of one instant instead of a period (`now`).

    `by` are the keys that it can be by, the first one unless somebody says another; `split` those that may follow.
    `of_kpi`: it is of one figure, which has to be named.
    """

    ask: Callable[[Lens, Options], Any]
    table: Callable[[Any], TableData]
    of: Callable[[Any], int] | None = None
    by: tuple[str, ...] = ()
    split: tuple[str, ...] = ()
    of_kpi: bool = False
    now: bool = False
    charts: Callable[[Any], tuple[Chart, ...]] | None = None


PAGED: Final[dict[str, Paged]] = {
    "trend": Paged(
        lambda lens, asked: TrendOf(lens, asked.kpi, asked.by[0], asked.split),
        trend_table.table_of,
        by=("day", *EACH),
        split=tuple(SPLITS),
        of_kpi=True,
        charts=trend_table.charts_of,
    ),
    "formulas": Paged(lambda lens, asked: VariantsOf(lens, asked.kpi), variant_words.table, of_kpi=True),
    "cases_at_risk": Paged(
        lambda lens, _: RisksOf(lens), attrgetter("table"), lambda found: found.late + found.near, now=True
    ),
    "case_reasons": Paged(lambda lens, _: CasesOf(lens), attrgetter("reasons")),
    "articles": Paged(lambda lens, _: KnowledgeOf(lens), attrgetter("articles")),
    "topics": Paged(lambda lens, _: KnowledgeOf(lens), attrgetter("topics")),
    "voice": Paged(lambda lens, asked: VoiceBy(lens, asked.by[0]), attrgetter("table"), by=tuple(BY)),
    "follow_up": Paged(lambda lens, _: AnswersOf(lens), attrgetter("table"), lambda found: found.found),
    "money": Paged(lambda lens, _: BusinessOf(lens), attrgetter("money")),
    "products": Paged(lambda lens, _: BusinessOf(lens), attrgetter("products")),
    "releases": Paged(lambda lens, _: RequestsOf(lens), attrgetter("releases")),
}
"""Per report the table that it is."""
NOW: Final = tuple(name for name, paged in PAGED.items() if paged.now)
"""Those that are of one instant."""


BEYOND: Final = tuple(id for id in table.LISTED if not catalogue.BY_ID[id].live)
"""What the rows beyond contacts and states say of themselves is known from these figures."""


class Answered(NamedTuple):
    """A table and what its stamp needs besides the options."""

    table: TableData
    stretch: Stretch
    window: clock.Window
    context: Context
    in_force: Settings
    filters: Filters
    remarks: tuple[str, ...]
    charts: tuple[Chart, ...] | None = None


class _At(Desk):
    """A desk whose present is told."""

    at: int | None = None

    def now_at(self) -> int:
        return super().now_at() if self.at is None else self.at


def answered(chosen: Namespace, reader: Reader) -> Answered:
    """The table that a page shows; raises `InputError` and what reading raises."""
    from supervisor.history.questions import ANSWERS

    paged = PAGED[chosen.name]
    options = _options(chosen, paged)
    mine = settings.load().forcing(dict(chosen.given))
    filters = read_filters(chosen.filter, (*UNIT_KEYS, *SUBJECT_KEYS))
    context = context_for(chosen, reader)
    zone = zone_of(reader, filters)
    at = clock.parse_instant(chosen.at, zone) if chosen.at else loading.shown_at(reader, clock.now_ms())
    window = clock.period("today", zone, at) if paged.now else periods.period_of(chosen, zone)
    cache = None if chosen.no_cache else settings.cache_dir()
    if filters:
        wanted = BEYOND if filters.keys() & set(SUBJECT_KEYS) else BEYOND[:1]
        named = Past(reader, mine, context, cache).frame(Asked(window, at, zone, (), wanted, filters), sums_only=True)
        refuse_unknown(filters, table.known_ids(named), {})
    desk = _At(Path(chosen.floor), mine, context, cache)
    desk.at = at
    lens = Lens(f"{_iso(window.start_at)}..{_iso(window.end_at)}", filters)
    found = desk.answer(paged.ask(lens, options), ANSWERS)
    if isinstance(found, Trend) and found.why:
        raise InputError("no_trend", NO_FIGURE[found.why])
    made = paged.table(found)
    remarks = [] if paged.now else periods.counted(window, zone, periods.now_of(chosen, zone))
    remarks += beside.said(chosen, reader, context, mine, window, zone)
    if paged.of is not None and (whole := paged.of(found)) > len(made):
        remarks.append(say(_CUT, listed=len(made), all=whole))
    in_force = context.settings_on(clock.day_on(max(min(window.end_at - 1, at), window.start_at), zone), mine)
    return Answered(
        made, found.stretch, window, context, in_force, filters, tuple(remarks), paged.charts and paged.charts(found)
    )


def _options(chosen: Namespace, paged: Paged) -> Options:
    """What the options ask of a table, which must have it; raises `InputError`."""
    what = periods.asked(chosen)
    if chosen.kpi and not paged.of_kpi:
        raise InputError("kpi", _NO_KPI, name=chosen.name)
    if paged.of_kpi and (not chosen.kpi or len(what.wanted) != 1):
        raise InputError("kpi", _ONE_KPI, name=chosen.name)
    if what.by and not paged.by:
        raise InputError("by", _NO_BY, name=chosen.name)
    by = what.by or paged.by[:1]
    for place, key in enumerate(by):
        if place > 1 or key not in (paged.by, paged.split)[place]:
            raise InputError("by", _WRONG_BY, name=chosen.name, keys=_listed(paged), key=key)
    return Options(by, what.wanted[0] if paged.of_kpi else "")


def _listed(paged: Paged) -> str:
    return ", ".join(dict.fromkeys((*paged.by, *(f"{paged.by[0]},{key}" for key in paged.split))))


def _iso(at: int) -> str:
    return clock.to_local(at, clock.zone("UTC")).isoformat(timespec="milliseconds")
