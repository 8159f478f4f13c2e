"""Answers the pages Cases and Knowledge: figures, the flow day by day, what is at risk now, reasons, articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta, tzinfo
from typing import Any, Final

import numpy as np

from supervisor import clock
from supervisor.clock import DAY_MS, Window
from supervisor.floor import case_columns, subjects
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.beyond import sums as beyond_sums
from supervisor.history.beyond.hours import Hours
from supervisor.history.coding import Ints
from supervisor.history.desk import Desk
from supervisor.history.keys import TIME_KEYS
from supervisor.history.pages.loaded import Loaded, load, names, tile
from supervisor.history.pages.summed import Summed
from supervisor.history.past import Asked
from supervisor.history.period import Period
from supervisor.kpi import at_risk, cases, change
from supervisor.kpi.cases import AGE_BANDS, OLDEST_BAND
from supervisor.kpi.figures import NO_DATA, NOT_MEASURED, Figure
from supervisor.kpi.many_hours import Days
from supervisor.views import past_tables, past_tiles
from supervisor.views.cases import (
    ARTICLES,
    AT_RISK,
    REASONS,
    TAKES,
    TOPICS,
    BesideOf,
    BesideView,
    CasesOf,
    CasesView,
    Flow,
    KnowledgeOf,
    KnowledgeView,
    RisksOf,
    RisksView,
    TimeRow,
    takes_of,
)
from supervisor.views.columns import TableData
from supervisor.views.past_tiles import PastTile

LISTED_RISKS: Final = 2_000

_TIMES: Final = ("first_response_time", "average_response_time", "reply_wait", "resolution_time")
_TILES: Final[tuple[tuple[str, str], ...]] = (
    ("inflow", ""),
    ("cases_solved", "clearance"),
    ("backlog", "backlog_age.median"),
    ("first_response_time", "first_response_time.median"),
    ("resolution_time", "resolution_time.median"),
    ("first_response_met", "resolution_met"),
    ("resolution_rate", ""),
    ("one_touch", ""),
    ("reopen_rate", ""),
    ("contacts_per_case", ""),
    ("people_per_case", ""),
)
"""Each tile and its second figure."""

_LINES: Final = ("first_response_time", "resolution_time", "first_response_met")
"""Tiles, beside those of the flow, with a line over the period."""
_BY_REASON: Final = tuple(column.kpi for column in REASONS if column.kpi)
_WANTED: Final = tuple(
    dict.fromkeys(
        (
            *(name for tile in _TILES for name in tile if name),
            *(f"{kpi}.{take}" for kpi in _TIMES for take in takes_of(kpi)),
            *_BY_REASON,
            "reopens",
        )
    )
)
_FIRST: Final = ("fcr",)
_KNOWN: Final = 'SELECT 1 FROM "case" WHERE opened_at < ? LIMIT 1'
"""Whether cases are known from the first day already: else fewer cases then mean only that nobody wrote them."""
_LIVES: Final = ("cases_open_at_start", "window_opened", "cases_open", "reopens")
"""Measures that between them name every case that was open at some time of the period."""


# The page Cases


def cases_page(desk: Desk, question: CasesOf) -> CasesView:
    """What the page Cases shows."""
    stretch = desk.stretch(question.lens)
    loaded = source_of(desk, desk.asked(question.lens, (), _WANTED))
    found = loaded.total(_WANTED)
    measured = loaded.fills("case")
    flow = flow_of(loaded)
    untold = Figure(None, 0, "ms", state=NO_DATA)
    times = [TimeRow(kpi, {take: found.get(f"{kpi}.{take}", untold) for take in TAKES}) for kpi in _TIMES]
    return CasesView(
        stretch,
        measured,
        tuple(_tiles(desk, loaded, found, flow)),
        flow,
        tuple(_bands(loaded)),
        reasons_of(loaded) if measured else _none(REASONS),
        tuple(times),
        any(one.figures[take].n for one in times for take in TAKES if take.startswith("business")),
    )


def source_of(desk: Desk, asked: Asked) -> Loaded | Summed:
    """Where its figures come from: sums of kept days, if those tell most of everything; else all rows, read once."""
    each = edges(asked.window, asked.zone)[0]
    if asked.filters or each == "hour" or not desk.past.keeps(asked):
        return load(desk, asked)
    return Summed(desk, asked, {(): _WANTED, (each,): (*_LINES, "inflow", "cases_solved")})


def _none(columns: Any) -> TableData:
    return TableData("", columns, [], {column.id: [] for column in columns})


def _tiles(desk: Desk, loaded: Loaded | Summed, found: Mapping[str, Figure], flow: Flow) -> Iterator[PastTile]:
    lines: dict[str, tuple[float | None, ...]] = {
        "inflow": flow.opened,
        "cases_solved": flow.solved,
        "backlog": flow.backlog,
    }
    by_time = {row[flow.each]: row for row in loaded.kpis((flow.each,), _LINES)} if loaded.fills("case") else {}
    for name in _LINES:
        lines[name] = tuple(by_time[key][name].value if key in by_time else None for key in flow.keys)
    for name, second in _TILES:
        made = replace(tile(desk, loaded.asked, name, found, second), spark=lines.get(name, ()))
        if name == "contacts_per_case" and not loaded.fills("contact"):
            made = replace(made, figure=replace(made.figure, value=None, n=0, state=NOT_MEASURED))
        yield made


def _bands(loaded: Loaded | Summed) -> Iterator[tuple[str, Figure]]:
    found = {row["age_band"]: row["backlog"] for row in loaded.kpis(("age_band",), ("backlog",))}
    for band in (*(name for name, _ in AGE_BANDS), OLDEST_BAND):
        yield band, found.get(band, Figure(None, 0, "count", state=NO_DATA))


def reasons_of(loaded: Loaded | Summed) -> TableData:
    """One row per reason, the most frequent first."""
    rows = loaded.kpis(("reason",), _BY_REASON)
    rows.sort(key=lambda row: (-(row["inflow"].value or 0), row["reason"] or ""))
    return past_tables.table("reasons", REASONS, ("reason",), rows)


# Beside it: what takes longer


def beside(desk: Desk, question: BesideOf) -> BesideView:
    """First contact resolution, and whether more came than before."""
    stretch = desk.stretch(question.lens)
    asked = desk.asked(question.lens, (), _FIRST)
    (row,) = desk.past.kpis(asked)
    before, changed = _inflow_before(desk, asked)
    return BesideView(stretch, tile(desk, asked, "fcr", row), before, changed)


def _inflow_before(desk: Desk, asked: Asked) -> tuple[Figure | None, str]:
    """The new cases of the same weekdays before, and whether what came since is a change beyond chance."""
    after = inflow_by_day(desk, asked, asked.window)
    until_at = min(asked.window.end_at, asked.now_at + 1)
    whole = [on for on in after if clock.day_of(date.fromisoformat(on), asked.zone).end_at <= until_at]
    if not whole:
        return None, ""
    back = timedelta(weeks=-(-len(after) // 7))
    first, last = (date.fromisoformat(on) - back for on in (whole[0], whole[-1]))
    window = Window(clock.day_of(first, asked.zone).start_at, clock.day_of(last, asked.zone).end_at)
    if not desk.reader.query(_KNOWN, (window.start_at + DAY_MS,)):
        return None, ""
    earlier = inflow_by_day(desk, asked, window)
    counts = [earlier.get((date.fromisoformat(on) - back).isoformat(), 0) for on in whole]
    return Figure(sum(counts), sum(counts), "count"), change.of_days(counts, [after[on] for on in whole])


def inflow_by_day(desk: Desk, asked: Asked, window: Window) -> dict[str, int]:
    """The new cases of each local day up to now. Where everything is looked at, opening is all that has to be read."""
    if asked.filters or not desk.context.sight.everything:
        rows = desk.past.kpis(asked._replace(window=window, by=("day",), wanted=("inflow",)))
        return {row["day"]: int(row["inflow"].value or 0) for row in rows}
    found = {}
    on, until_at = clock.to_local(window.start_at, asked.zone).date(), min(window.end_at, asked.now_at + 1)
    while clock.day_of(on, asked.zone).start_at < until_at:
        found[on.isoformat()] = 0
        on += timedelta(days=1)
    opened_at = case_columns.opened(desk.reader, window, asked.now_at).numbers["opened_at"]
    if len(opened_at):
        days = Days(int(opened_at.min()), int(opened_at.max()), asked.zone)
        for day, count in enumerate(np.bincount(days.of(opened_at)).tolist()):
            if count:
                found[date.fromordinal(days.first + day).isoformat()] += count
    return found


# The flow


def edges(window: Window, zone: tzinfo) -> tuple[str, list[int]]:
    """(``hour``, ``day``, ``week`` or ``month``; the instants that cut the window), as fine as can be looked at."""
    days = (window.end_at - window.start_at) / DAY_MS
    if days <= 2.1:
        return "hour", clock.grid_edges(window, clock.HOUR_MS)
    each = "day" if days <= 70 else "week" if days <= 400 else "month"
    on = clock.to_local(window.start_at, zone).date()
    inside = []
    while (at := clock.day_of(on, zone).start_at) < window.end_at:
        begins = {"day": True, "week": on == clock.week_begin(on), "month": on.day == 1}
        if at > window.start_at and begins[each]:
            inside.append(at)
        on += timedelta(days=1)
    return each, [window.start_at, *inside, window.end_at]


def flow_of(loaded: Loaded | Summed) -> Flow:
    """Cases opened, solved and open over the period."""
    asked = loaded.asked
    each, cut = edges(asked.window, asked.zone)
    until_at = min(asked.window.end_at, asked.now_at + 1)
    past = sum(start <= asked.now_at for start in cut[:-1]) if loaded.fills("case") else 0
    gone = (None,) * (len(cut) - 1 - past)

    keys = tuple(TIME_KEYS[each](at, asked.zone, ()) for at in cut[:-1])

    def counted(measure: str) -> tuple[int | None, ...]:
        if isinstance(loaded, Summed):
            told = loaded.counts(each, frozenset((measure,)))
            return (*(told.get(key, {}).get(measure, 0) for key in keys[:past]), *gone)
        found = np.histogram(loaded.columns(measure).at, np.array(cut, dtype=np.int64))[0]
        return (*map(int, found[:past]), *gone)

    opens, ends = _open_times(loaded)
    ticks = np.array([min(at, until_at) for at in cut[1 : past + 1]], dtype=np.int64)
    still = np.searchsorted(opens, ticks) - np.searchsorted(ends, ticks)
    return Flow(
        each,
        keys,
        tuple(cut[:-1]),
        cut[-1],
        counted("cases_opened"),
        counted("cases_solved"),
        (*map(int, still), *gone),
    )


def _open_times(loaded: Loaded | Summed) -> tuple[Ints, Ints]:
    """When cases came to be open and when they ceased to, each in order: what `cases.is_open` says, for all at once."""
    if isinstance(loaded, Summed):
        opens, ends = loaded.open_times()
        return np.sort(opens), np.sort(ends)
    units = loaded.columns(*_LIVES).unit
    read = loaded.period.beyond.rows.cases if loaded.period.beyond is not None else []
    times = [one.open_times(units) for one in read]
    opens, ends = (np.concatenate([np.zeros(0, dtype=np.int64), *(one[place] for one in times)]) for place in (0, 1))
    return np.sort(opens), np.sort(ends)


# What is at risk now


def risks_now(desk: Desk, question: RisksOf) -> RisksView:
    """The open cases near or past a target, the oldest first."""
    asked = desk.asked(question.lens, (), ("backlog",))
    loaded = load(desk, asked._replace(window=Window(asked.now_at, asked.now_at + 1)))
    hours = Hours(desk.reader, loaded.period, desk.context)
    read = loaded.period.beyond.rows.cases if loaded.period.beyond is not None else []
    near = frozenset(id for one in read for id in one.near())
    targets = any(one.has_targets(loaded.columns("cases_open").unit) for one in read)
    found = []
    for one in loaded.placed("cases_open") if near else ():
        if one.unit[1] not in near:
            continue
        row = loaded.row(one.unit)
        case = beyond_rows.case(row)
        due = at_risk.owed(case, hours.of(one.keys["queue"], one.keys["client"]), asked.now_at)
        if due and due[0].near:
            found.append((case, one, due[0], row))
    found.sort(key=lambda each: (each[0].opened_at, each[0].id))
    customers = names(desk.reader, "customer", [row["customer"] for *_, row in found[:LISTED_RISKS]])
    rows = [_risk(loaded.period, case, one.keys, owed, row, customers) for case, one, owed, row in found[:LISTED_RISKS]]
    late = sum(owed.passed for _, _, owed, _ in found)
    made = past_tables.table("at_risk", AT_RISK, ("case",), rows)
    made = replace(made, level={"left": [row["level"] for row in rows]})
    return RisksView(desk.stretch(question.lens), made, late, len(found) - late, targets)


def _risk(
    period: Period,
    case: cases.Case,
    keys: Mapping[str, str],
    owed: at_risk.Owed,
    row: Mapping[str, Any],
    customers: Mapping[str, str],
) -> dict[str, Any]:
    waiting = next((event.waiting_on for event in reversed(case.events) if event.waiting_on), "")
    return {
        "case": case.id,
        "since": case.opened_at,
        "opened": case.opened_at,
        "customer": customers.get(row["customer"] or "", row["customer"]),
        "target": owed.what,
        "left": owed.due_at,
        "due": owed.due_at,
        "reason": keys["reason"] or None,
        "queue": period.directory.queues.get(keys["queue"], keys["queue"]) or None,
        "agent": period.directory.agents.get(keys["agent"], keys["agent"]) or None,
        "waits": f"waits_{waiting}" if waiting else None,
        "level": "bad" if owed.passed else "attention",
    }


# The page Knowledge

_KNOWLEDGE: Final = ("self_service_rate", "article_visits", "article_transfer_rate", "article_cost")
_OF_KNOWLEDGE: Final = ("article_visit", "self_service")
"""What these are made of: where a centre has none of it, nothing else is read."""
_BY_ARTICLE: Final = tuple(column.kpi for column in ARTICLES if column.kpi)


def knowledge_page(desk: Desk, question: KnowledgeOf) -> KnowledgeView:
    """What the page Knowledge shows."""
    if desk.context.sight.everything and not subjects.filled(desk.reader, _OF_KNOWLEDGE):
        return KnowledgeView(desk.stretch(question.lens), False, False, (), _none(ARTICLES), _none(TOPICS))
    loaded = load(desk, desk.asked(question.lens, (), _KNOWLEDGE))
    found = _known_cost(loaded.total(_KNOWLEDGE))
    rows = loaded.kpis(("article", "topic"), _BY_ARTICLE) if loaded.fills("article_visit") else []
    rows = [_article(row) for row in rows]
    rows.sort(key=lambda row: (-(row["article_cost"].value or 0), -row["transfers"], row["article"] or ""))
    topics = [_article(row) for row in loaded.kpis(("topic",), _BY_ARTICLE)] if rows else []
    topics.sort(key=lambda row: -(row["article_cost"].value or 0))
    return KnowledgeView(
        desk.stretch(question.lens),
        past_tiles.is_measured(list(found.values())),
        any(one.state == beyond_sums.OUT_OF_SIGHT for one in found.values()),
        tuple(tile(desk, loaded.asked, name, found) for name in _KNOWLEDGE),
        past_tables.table("articles", ARTICLES, ("article",), rows),
        past_tables.table("topics", TOPICS, ("topic",), topics),
    )


def _article(row: dict[str, Any]) -> dict[str, Any]:
    """With how often it sent people on."""
    rate = row["article_transfer_rate"]
    return _known_cost(row) | {"transfers": round((rate.value or 0) * rate.n)}


def _known_cost(row: dict[str, Any]) -> dict[str, Any]:
    """Where nobody wrote what visits went on to, their cost is unknown and not nothing."""
    rate, cost = row["article_transfer_rate"], row["article_cost"]
    unknown = rate.value and not cost.value
    return row | {"article_cost": replace(cost, value=None, n=0, state=NO_DATA)} if unknown else row


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    CasesOf: cases_page,
    RisksOf: risks_now,
    BesideOf: beside,
    KnowledgeOf: knowledge_page,
}
"""Per question of `views.cases` what answers it."""
