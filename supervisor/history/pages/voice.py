"""Answers the pages Voice and Business: figures, spreads of answers, who should be followed up, money, requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from supervisor.history import around
from supervisor.history.desk import Desk
from supervisor.history.keys import NAMED
from supervisor.history.pages.loaded import Loaded, load, names, tile
from supervisor.history.shown_by import places_of
from supervisor.kpi import voice
from supervisor.kpi.figures import Figure
from supervisor.views import past_tables, past_tiles
from supervisor.views.columns import TableData
from supervisor.views.voice import (
    ANSWERS as ANSWER_COLUMNS,
)
from supervisor.views.voice import (
    LOW,
    MONEY,
    PRODUCTS,
    RELEASES,
    VOICE_KPIS,
    AnswerList,
    AnswersOf,
    BusinessOf,
    BusinessView,
    RequestsOf,
    RequestsView,
    Spread,
    VoiceBy,
    VoiceOf,
    VoiceTable,
    VoiceView,
    voice_columns,
)

LISTED_ANSWERS: Final = 1_000

_TILES: Final[tuple[tuple[str, str], ...]] = (
    ("csat", "csat_mean"),
    ("nps", ""),
    ("ces", ""),
    ("was_it_solved", ""),
    ("response_rate", ""),
    ("follow_up", "answers"),
)
_WANTED: Final = tuple(dict.fromkeys(name for pair in _TILES for name in pair if name))
_USABLE: Final = {"csat": "csat_answers", "nps": "nps_answers", "ces": "ces_answers"}
"""Per score the measure that counts the answers that lie on its scale."""
_SCALES: Final = {"nps": range(11), "ces": range(1, 8)}

# The page Voice


def voice_page(desk: Desk, question: VoiceOf) -> VoiceView:
    """What the page Voice shows first."""
    loaded = load(desk, desk.asked(question.lens, (), _WANTED))
    found = loaded.total(_WANTED)
    tiles = (tile(desk, loaded.asked, name, found, second) for name, second in _TILES)
    return VoiceView(
        desk.stretch(question.lens),
        loaded.fills("survey"),
        tuple(tiles),
        tuple(_spread(loaded, kpi, found[kpi]) for kpi in _USABLE),
    )


def _spread(loaded: Loaded, kpi: str, figure: Figure) -> Spread:
    rows = [loaded.row(one.unit) for one in loaded.placed(_USABLE[kpi])]
    scale = _scale(rows) if kpi == "csat" else 0
    steps = _SCALES.get(kpi) or range(1, (scale or voice.USUAL_SCALE) + 1)
    counts = Counter(_score(row, kpi, scale) for row in rows)
    return Spread(kpi, figure, tuple((step, counts[step]) for step in steps), kpi == "csat" and not scale)


def _scale(rows: list[dict[str, Any]]) -> int:
    """The scale of satisfaction that all answers share; 0 where there are several, or one too fine to be drawn."""
    scales = {row["csat_scale"] or voice.USUAL_SCALE for row in rows}
    only = scales.pop() if len(scales) == 1 else voice.USUAL_SCALE if not scales else 0
    return only if only <= 10 else 0


def _score(row: Mapping[str, Any], kpi: str, scale: int) -> int:
    """The answer that a row counts as; satisfaction on several scales is put onto the usual one."""
    if kpi != "csat" or scale:
        given: float = row[kpi]
        return round(given)
    return round(voice.of_five(row["csat"], row["csat_scale"] or voice.USUAL_SCALE))


def voice_by(desk: Desk, question: VoiceBy) -> VoiceTable:
    """The figures by a key; by time as it went by, else those with the most answers first."""
    rows = desk.kpis(question.lens, (question.by,), VOICE_KPIS)
    shown = f"{question.by}_name" if question.by in NAMED else question.by
    kept = [row | {"group": row[shown]} for row in rows if any(row[kpi].n for kpi in VOICE_KPIS)]
    columns = voice_columns(question.by)
    return VoiceTable(desk.stretch(question.lens), question.by, past_tables.table("by", columns, (question.by,), kept))


def answers(desk: Desk, question: AnswersOf) -> AnswerList:
    """Single answers, the newest first."""
    low = question.what == LOW
    loaded = load(desk, desk.asked(question.lens, (), ("follow_up",) if low else (question.what,)))
    placed = list(loaded.placed("answers_low" if low else _USABLE[question.what]))
    if not low:
        scale = _scale([loaded.row(one.unit) for one in placed]) if question.what == "csat" else 0
        placed = [one for one in placed if _score(loaded.row(one.unit), question.what, scale) == question.score]
    placed.sort(key=lambda one: (-one.at, one.unit))
    listed = [(loaded.row(one.unit), one.keys, one.at) for one in placed[:LISTED_ANSWERS]]
    customers = names(desk.reader, "customer", [row["customer"] for row, _, _ in listed])
    rows = [_answer(loaded, row, keys, at, customers) for row, keys, at in listed]
    table = past_tables.table("answers", ANSWER_COLUMNS, ("survey",), rows)
    shown_by = places_of(loaded.period)
    places = ["\n".join(map(str, shown_by(keys))) for _, keys, _ in listed]
    table = replace(table, cells={**table.cells, "places": places})
    return AnswerList(desk.stretch(question.lens), question.what, question.score, table, len(placed))


def _answer(
    loaded: Loaded, row: Mapping[str, Any], keys: Mapping[str, str], at: int, customers: Mapping[str, str]
) -> dict[str, Any]:
    survey, directory = dict(row), loaded.period.directory
    scale = survey["csat_scale"] or voice.USUAL_SCALE
    five = voice.of_five(survey["csat"], scale) if survey["csat"] is not None and scale >= 2 else None
    return {
        **{name: survey[name] for name in ("nps", "ces", "comment", "contact", "case_id")},
        "survey": survey["id"],
        "answered": at,
        "score": five,
        "customer": customers.get(survey["customer"] or "", survey["customer"]),
        "queue": directory.queues.get(keys["queue"], keys["queue"]) or None,
        "agent": directory.agents.get(keys["agent"], keys["agent"]) or None,
        "reason": keys["reason"] or None,
    }


# The page Business

_AT_RISK: Final = ("at_risk_rate", "customers_at_risk")
_REQUESTS: Final = ("requests",)
_BUSINESS: Final[tuple[tuple[str, str], ...]] = (
    ("retention", ""),
    ("closing_rate", ""),
    ("sales", ""),
    ("upsell_rate", ""),
    ("cross_sell_rate", ""),
)
_BUSINESS_WANTED: Final = (*dict.fromkeys(name for pair in _BUSINESS for name in pair if name), "revenue", "arpu")
_BY_PRODUCT: Final = tuple(column.kpi for column in PRODUCTS if column.kpi)


def business_page(desk: Desk, question: BusinessOf) -> BusinessView:
    """What the page Business shows first."""
    loaded = load(desk, desk.asked(question.lens, (), _BUSINESS_WANTED))
    found = loaded.total(_BUSINESS_WANTED)
    products = loaded.kpis(("product",), _BY_PRODUCT) if loaded.fills("sale") else []
    products.sort(key=lambda row: -(row["sales"].value or 0))
    return BusinessView(
        desk.stretch(question.lens),
        past_tiles.is_measured([found[name] for name, _ in _BUSINESS]),
        loaded.period.seen is None or not loaded.fills("customer"),
        tuple(tile(desk, loaded.asked, name, found, second) for name, second in _BUSINESS),
        _money(loaded),
        past_tables.table("products", PRODUCTS, ("product",), products),
    )


def _money(loaded: Loaded) -> TableData:
    """Revenue, sales and revenue per customer, each currency by itself."""
    rows = loaded.kpis(("currency",), ("revenue", "sales", "arpu")) if loaded.fills("sale") else []
    return past_tables.table("money", MONEY, ("currency",), rows)


def requests(desk: Desk, question: RequestsOf) -> RequestsView:
    """Requests by the age of customers and around releases."""
    wanted = (*_REQUESTS, *_AT_RISK)
    loaded = load(desk, desk.asked(question.lens, (), wanted))
    by_age = {row["customer_age"] or "": row["requests"] for row in loaded.kpis(("customer_age",), _REQUESTS)}
    unknown = by_age.pop("", None)
    return RequestsView(
        desk.stretch(question.lens),
        tile(desk, loaded.asked, _AT_RISK[0], loaded.total(_AT_RISK), _AT_RISK[1]),
        tuple((band, by_age[band]) for band in around.AGE_ORDER if band in by_age),
        unknown.n if unknown is not None else 0,
        _releases({row["release"] or "": row["requests"].n for row in loaded.kpis(("release",), _REQUESTS)}),
    )


def _releases(counts: Mapping[str, int]) -> TableData:
    found: dict[str, dict[str, Any]] = {}
    for key, count in counts.items():
        label, _, side = key.rpartition(" / ")
        if label:
            row = found.setdefault(label, {"release": label, around.BEFORE: 0, around.AFTER: 0})
            row[side] = count
    return past_tables.table("releases", RELEASES, ("release",), list(found.values()))


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    VoiceOf: voice_page,
    VoiceBy: voice_by,
    AnswersOf: answers,
    BusinessOf: business_page,
    RequestsOf: requests,
}
"""Per question of `views.voice` what answers it."""
