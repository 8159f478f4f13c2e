"""Answers the pages Voice and Business: figures, spreads of answers, who should be followed up, money, requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

import numpy as np

from supervisor.floor import subjects
from supervisor.floor.table_columns import Columns
from supervisor.history import around
from supervisor.history.beyond import added
from supervisor.history.beyond.cases import coded
from supervisor.history.coding import grouped
from supervisor.history.desk import Desk
from supervisor.history.keys import NAMED
from supervisor.history.pages import releases
from supervisor.history.pages.loaded import Loaded, load, names, tile
from supervisor.history.past import Asked
from supervisor.history.shown_by import places_of
from supervisor.kpi import voice
from supervisor.kpi.figures import Figure
from supervisor.views import past_tables, past_tiles
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


Scores = Mapping[str, Any]
"""What an answer says, by score, as a survey's row has it."""
_SCORES: Final = ("csat", "csat_scale", "ces", "nps")
_BESIDE: Final = """
    SELECT sum(answered_at IS NULL AND coalesce(csat, ces, nps, solved) IS NOT NULL),
           max(CASE WHEN answered_at <= ? THEN answered_at END)
    FROM survey
"""
_EXACT_LETTERS: Final = 14
"""A fraction of more letters is written in a rounded way where it becomes text."""


def voice_page(desk: Desk, question: VoiceOf) -> VoiceView:
    """What the page Voice shows first."""
    asked = desk.asked(question.lens, (), _WANTED)
    alike = _alike(desk, asked) if desk.context.sight.everything and not asked.filters else None
    if alike is None:
        loaded = load(desk, asked)
        found, filled = loaded.total(_WANTED), loaded.fills("survey")
        alike = {kpi: [(loaded.row(one.unit), 1) for one in loaded.placed(_USABLE[kpi])] for kpi in _USABLE}
    else:
        (found,) = desk.past.kpis(asked)
        filled = bool(subjects.filled(desk.reader, ("survey",)))
    tiles = (tile(desk, asked, name, found, second) for name, second in _TILES)
    return VoiceView(
        desk.stretch(question.lens),
        filled,
        tuple(tiles),
        tuple(_spread(kpi, found[kpi], alike[kpi]) for kpi in _USABLE),
        *(_beside(desk, asked.now_at) if filled and desk.context.sight.everything else ()),
    )


def _beside(desk: Desk, now_at: int) -> tuple[int, int | None]:
    """How many answers have no date, and when the newest of the others was given."""
    ((undated, newest_at),) = desk.reader.query(_BESIDE, (now_at,))
    return undated or 0, newest_at


def _alike(desk: Desk, asked: Asked) -> dict[str, list[tuple[Scores, int]]] | None:
    """Per score the answers that count, those that say the same together with how many they are; None where that cannot
    be told exactly without reading them one by one."""
    columns = Columns("survey", (), _SCORES, ())
    inside = (asked.window.start_at, min(asked.window.end_at, asked.now_at + 1))
    columns.sift(desk.reader, "answered_at >= ? AND answered_at < ?", inside)
    read = columns.table()
    if any(len(text) > _EXACT_LETTERS for name in ("csat", "ces") for text in read.texts[name].texts):
        return None
    group, groups = grouped([coded(read.texts[name]) for name in _SCORES], len(read))
    found: dict[str, list[tuple[Scores, int]]] = {kpi: [] for kpi in _USABLE}
    for (csat, scale, ces, nps), count in zip(groups, np.bincount(group, minlength=len(groups)).tolist(), strict=True):
        one = added.survey_of((csat, scale, ces, nps, "", "", "1"))
        posted = {posting.measure for posting in voice.post(one)}
        scores = {"csat": one.csat, "csat_scale": one.csat_scale, "ces": one.ces, "nps": one.nps}
        for kpi, measure in _USABLE.items():
            if measure in posted:
                found[kpi].append((scores, count))
    return found


def _spread(kpi: str, figure: Figure, alike: list[tuple[Scores, int]]) -> Spread:
    scale = _scale([row for row, _ in alike]) if kpi == "csat" else 0
    steps = _SCALES.get(kpi) or range(1, (scale or voice.USUAL_SCALE) + 1)
    counts: Counter[int] = Counter()
    for row, count in alike:
        counts[_score(row, kpi, scale)] += count
    return Spread(kpi, figure, tuple((step, counts[step]) for step in steps), kpi == "csat" and not scale)


def _scale(rows: list[Scores]) -> int:
    """The scale of satisfaction that all answers share; 0 where there are several, or one too fine to be drawn."""
    scales = {row["csat_scale"] or voice.USUAL_SCALE for row in rows}
    only = scales.pop() if len(scales) == 1 else voice.USUAL_SCALE if not scales else 0
    return only if only <= 10 else 0


def _score(row: Scores, kpi: str, scale: int) -> int:
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
    asked = desk.asked(question.lens, (), _BUSINESS_WANTED)
    (found,) = desk.past.kpis(asked)
    sold = bool(subjects.filled(desk.reader, ("sale",)))
    products = desk.past.kpis(asked._replace(by=("product",), wanted=_BY_PRODUCT)) if sold else []
    products.sort(key=lambda row: -(row["sales"].value or 0))
    # Revenue, sales and revenue per customer, each currency by itself.
    money = desk.past.kpis(asked._replace(by=("currency",), wanted=("revenue", "sales", "arpu"))) if sold else []
    return BusinessView(
        desk.stretch(question.lens),
        past_tiles.is_measured([found[name] for name, _ in _BUSINESS]),
        desk.context.sight.everything or not subjects.filled(desk.reader, ("customer",)),
        tuple(tile(desk, asked, name, found, second) for name, second in _BUSINESS),
        past_tables.table("money", MONEY, ("currency",), money),
        past_tables.table("products", PRODUCTS, ("product",), products),
    )


def requests(desk: Desk, question: RequestsOf) -> RequestsView:
    """Requests by the age of customers and around releases."""
    asked = desk.asked(question.lens, (), _AT_RISK)
    (found,) = desk.past.kpis(asked)
    rows = desk.past.kpis(asked._replace(by=("customer_age", *around.SIDES), wanted=_REQUESTS))
    by_age, counts = _over(rows, "customer_age"), {side: _over(rows, key) for key, side in around.SIDES.items()}
    unknown = by_age.pop("", None)
    return RequestsView(
        desk.stretch(question.lens),
        tile(desk, asked, _AT_RISK[0], found, _AT_RISK[1]),
        tuple((band, by_age[band]) for band in around.AGE_ORDER if band in by_age),
        unknown.n if unknown is not None else 0,
        past_tables.table("releases", RELEASES, ("name",), releases.rows(desk, asked, counts)),
    )


def _over(rows: list[dict[str, Any]], key: str) -> dict[str, Figure]:
    """Requests, which are counted, by one of their keys."""
    found: dict[str, Figure] = {}
    for row in rows:
        text, one = row[key] or "", row["requests"]
        more = found.get(text)
        found[text] = (
            one if more is None else replace(one, value=(more.value or 0) + (one.value or 0), n=more.n + one.n)
        )
    return found


ANSWERS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    VoiceOf: voice_page,
    VoiceBy: voice_by,
    AnswersOf: answers,
    BusinessOf: business_page,
    RequestsOf: requests,
}
"""Per question of `views.voice` what answers it."""
