"""Answers, sales, sessions and visits of a period where only their sums are wanted: placed by whole columns, without
rows to open. What each posts is what the plain rules say of one: they are asked once for all that are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from supervisor.clock import Window
from supervisor.floor.table_columns import Columns, Table, Texts
from supervisor.history.beyond.cases import around_of, coded, places_of, seen_rows
from supervisor.history.beyond.linking import either, linked, nobody
from supervisor.history.beyond.placer import Placer
from supervisor.history.beyond.sold import Sold, read_sold
from supervisor.history.beyond.veiled import OF_WHOM
from supervisor.history.coding import Coded, Ints, Mask, grouped
from supervisor.history.postings import teams_of
from supervisor.kpi import knowledge, voice
from supervisor.kpi.legs import NULL
from supervisor.kpi.postings import Posting

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

_ANSWERS: Final = ("csat", "csat_scale", "ces", "nps", "solved")
_OF_LINKS: Final = ("channel", "client", "queue", "agent", "reason", "customer")
_EXACT_LETTERS: Final = 14
"""A fraction of more letters is written in a rounded way where it becomes text."""
_ASKED, _ANSWERED = 1, 2


def _wants(desk: Desk, key: str) -> bool:
    return desk.sums_by is None or key in desk.sums_by


def _placer(desk: Desk, keys: dict[str, Coded], agent: Texts) -> Placer:
    return Placer(desk, keys, agent.codes, agent.texts)


# Answers


def _as_shown(desk: Desk, texts: dict[str, Texts], more: dict[str, Texts]) -> dict[str, Texts]:
    """As `veiled.shown_of`, of whole columns."""
    seen = desk.period.seen
    if seen is None:
        return more
    whole, weak = seen_rows(seen, more), seen_rows(seen, texts)
    strong = coded(texts["queue"]).among(seen.queues) | coded(texts["client"]).among(seen.clients)
    found = {}
    for name, column in more.items():
        placing = ~strong & ~weak if name not in OF_WHOM else np.zeros(len(column), dtype=np.bool_)
        taken = whole | placing | (weak & ~strong if name == "client" else placing)
        found[name] = Texts(np.where(taken, column.codes, -1), column.texts)
    return found


def surveys(desk: Desk) -> bool:
    """Place what answers post; False where single rows have to be read."""
    columns = Columns(
        "survey",
        ("asked_at", "answered_at"),
        (*_ANSWERS, "queue", "client"),
        ("contact", "case_id", "agent", "customer"),
    )
    start_at, until_at, now_at = desk.window.start_at, desk.until_at, desk.now_at
    inside = "(+asked_at >= ? AND +asked_at < ?) OR (answered_at >= ? AND answered_at < ?)"
    columns.sift(desk.reader, inside, (start_at, until_at, start_at, until_at))
    read = columns.table()
    if any(len(text) > _EXACT_LETTERS for name in ("csat", "ces") for text in read.texts[name].texts):
        return False
    asked_at, answered_at = (
        np.where(read.numbers[name] > now_at, NULL, read.numbers[name]) for name in ("asked_at", "answered_at")
    )
    # Whose answers they are matters only for how long they have been customers.
    names = [name for name in _OF_LINKS if name != "customer" or _wants(desk, "customer_age")]
    texts = {name: read.texts.get(name, nobody(len(read))) for name in names}
    for table, link in (("contact", "contact"), ("case", "case_id")):
        more = linked(desk.reader, table, read.texts[link], names)
        more = _as_shown(desk, texts, more)
        texts = {name: either(texts[name], more[name]) for name in names}
    texts.setdefault("customer", nobody(len(read)))
    keys = places_of(desk, texts["queue"], texts["client"], texts["channel"]) | {"reason": coded(texts["reason"])}
    at = np.where(answered_at != NULL, answered_at, np.where(asked_at > 0, asked_at, start_at))
    keys |= around_of(desk, keys, _shown(desk, texts, "customer"), at)
    placer = _placer(desk, keys, texts["agent"])
    alike = [coded(read.texts[name]) for name in _ANSWERS]
    alike += [Coded((column != NULL).astype(np.int64), ["", "1"]) for column in (asked_at, answered_at)]
    group, groups = grouped(alike, len(read))
    posted = [list(voice.post(survey_of(one))) for one in groups]
    _put_alike(placer, posted, group, {_ASKED: asked_at, _ANSWERED: answered_at})
    return True


def survey_of(told_of: Sequence[str]) -> voice.Survey:
    """An answer of what it says: its scores, and whether it was asked and answered (an empty text where not)."""
    csat, scale, ces, nps, solved, asked, answered = told_of
    return voice.Survey(
        _ASKED if asked else None,
        _ANSWERED if answered else None,
        _number(float, csat),
        _number(int, scale),
        _number(float, ces),
        _number(int, nps),
        _number(int, solved),
    )


def _number(kind: Callable[[str], Any], text: str) -> Any:
    try:
        return kind(text) if text else None
    except ValueError:
        return None


def _put_alike(placer: Placer, posted: Sequence[Iterable[Posting]], group: Ints, at: dict[int, Ints]) -> None:
    """Place what groups of rows post that are alike; postings stand at a number that says which instant is meant."""
    found: dict[tuple[str, int], dict[int, int]] = {}
    for number, several in enumerate(posted):
        for one in several:
            found.setdefault((one.measure, one.at), {})[number] = one.amount
    for (measure, which), amounts in found.items():
        amount = np.zeros(len(posted), dtype=np.int64)
        has = np.zeros(len(posted), dtype=np.bool_)
        for number, each in amounts.items():
            amount[number], has[number] = each, True
        row = np.flatnonzero(has[group])
        placer.put(-1, measure, row, at[which][row], amount[group[row]])


def _shown(desk: Desk, texts: dict[str, Texts], name: str) -> Texts:
    """One of these columns of rows, as far as those are in sight."""
    seen, column = desk.period.seen, texts[name]
    if seen is None:
        return column
    place, places = grouped([coded(texts["queue"]), coded(texts["client"])], len(column))
    held = np.array([seen.contact(queue or None, client or None) for queue, client in places], dtype=np.bool_)
    return Texts(np.where(held[place], column.codes, -1), column.texts) if len(held) else column


# Sales


def sold_in(desk: Desk, window: Window) -> Sold:
    """What was sold in a stretch of time."""
    shown = None if desk.period.seen is None else partial(_cancelled_in_sight, desk)
    if desk.held is not None:
        return desk.held.sold(window, shown)
    return read_sold(desk.reader, window, desk.now_at, shown)


def _cancelled_in_sight(desk: Desk, sale: Table) -> Mask:
    """Which sales are in sight, so that their cancellations tell what they were; as `veiled.sales`."""
    seen, at = desk.period.seen, sale.numbers["at"]
    assert seen is not None
    more = linked(desk.reader, "contact", sale.texts["contact"], ("queue", "client", "agent"))
    client, agent = either(sale.texts["client"], more["client"]), either(sale.texts["agent"], more["agent"])
    team = teams_of(desk.period, coded(agent), at)
    own = (agent.codes >= 0) & (at != NULL) & team.among(seen.own_teams)
    found: Mask = seen_rows(seen, {"queue": more["queue"], "client": client}) | own
    return found


def sales(desk: Desk) -> None:
    """Place what sales and cancellations post."""
    sold = sold_in(desk, desk.window)
    texts = sold.texts
    more = linked(desk.reader, "contact", texts["contact"], ("channel", "client", "queue", "agent"))
    client, agent = either(texts["client"], more["client"]), either(texts["agent"], more["agent"])
    keys = places_of(desk, more["queue"], client, more["channel"])
    keys |= {name: coded(texts[name]) for name in ("product", "currency")}
    segments = linked(desk.reader, "customer", texts["customer"], ("segment",) * _wants(desk, "segment"))
    keys["segment"] = coded(segments.get("segment", nobody(len(sold.at))))
    keys["sale_kind"] = coded(texts["kind"])
    placer = _placer(desk, keys, agent)
    row = sold.paid
    placer.put(-1, "revenue_minor", row, sold.at[row], sold.minor[row])
    for measure, kind in (("sales", None), ("upsells", "upsell"), ("cross_sells", "cross_sell")):
        stands = sold.stands if kind is None else sold.stands & keys["sale_kind"].among(frozenset((kind,)))
        row = np.flatnonzero(stands)
        placer.put(-1, measure, row, sold.at[row], np.ones(len(row), dtype=np.int64))


# Self-service


def sessions(desk: Desk) -> None:
    """Place what sessions of self-service post, as `knowledge.post_sessions`."""
    columns = Columns("self_service", ("at", "resolved"), ("kind", "ended_in_kind"), ("session", "ended_in"))
    columns.sift(desk.reader, "+at >= ? AND +at < ?", (desk.window.start_at, desk.until_at))
    read = columns.table()
    session, many = _sessions(read.texts["session"], read.ids)
    first_at = _least(read.numbers["at"], session, many)
    solved, searched = (np.zeros(many, dtype=np.bool_) for _ in range(2))
    resolved = read.numbers["resolved"]
    solved[session[(resolved != NULL) & (resolved != 0)]] = True
    kinds = read.texts["kind"]
    is_search = np.array([*(text.lower() == knowledge.SEARCH for text in kinds.texts), False], dtype=np.bool_)
    searched[session[is_search[kinds.codes]]] = True
    alone = ~_any(_to_people(read), session, many)
    placer = Placer(desk, {}, np.full(many, -1, dtype=np.int64), [])
    for measure, chosen in (
        ("self_service_sessions", np.ones(many, dtype=np.bool_)),
        ("self_service_solved", solved & alone),
        ("searches", searched),
        ("searches_alone", searched & alone),
    ):
        row = np.flatnonzero(chosen)
        placer.put(-1, measure, row, first_at[row], np.ones(len(row), dtype=np.int64))


def visits(desk: Desk) -> None:
    """Place what visits of articles post, but for what they cost; as `knowledge.post_visits`."""
    columns = Columns("article_visit", ("at",), ("ended_in_kind",), ("article", "session", "ended_in"))
    columns.sift(desk.reader, "+at >= ? AND +at < ?", (desk.window.start_at, desk.until_at))
    read = columns.table()
    read = read.take(np.flatnonzero(read.texts["article"].codes >= 0))
    session, many = _sessions(read.texts["session"], read.ids)
    article = read.texts["article"]
    pairs, visit = np.unique(article.codes * max(many, 1) + session, return_inverse=True)
    first_at = _least(read.numbers["at"], visit, len(pairs))
    went_on = _any(_to_people(read), visit, len(pairs))
    of_visit = Texts(pairs // max(many, 1), article.texts)
    topic = linked(desk.reader, "article", of_visit, ("topic",))["topic"]
    nobody = np.full(len(pairs), -1, dtype=np.int64)
    placer = Placer(desk, {"article": coded(of_visit), "topic": coded(topic)}, nobody, [])
    for measure, chosen in (("article_visits", np.ones(len(pairs), dtype=np.bool_)), ("article_transfers", went_on)):
        row = np.flatnonzero(chosen)
        placer.put(-1, measure, row, first_at[row], np.ones(len(row), dtype=np.int64))


def _sessions(session: Texts, ids: Sequence[str]) -> tuple[Ints, int]:
    """The session of each row by number, and how many there are; a row that names none is one by itself."""
    places = {text: place for place, text in enumerate(session.texts)}
    alone = np.flatnonzero(session.codes < 0)
    found = session.codes.copy()
    found[alone] = [places.setdefault(ids[row], len(places)) for row in alone.tolist()]
    return found, len(places)


def _least(at: Ints, place: Ints, many: int) -> Ints:
    found = np.full(many, np.iinfo(np.int64).max, dtype=np.int64)
    np.minimum.at(found, place, at)
    return found


def _any(chosen: Any, place: Ints, many: int) -> Any:
    found = np.zeros(many, dtype=np.bool_)
    found[place[chosen]] = True
    return found


def _to_people(read: Table) -> Any:
    """Which rows ended in a request to people."""
    kind, ended = read.texts["ended_in_kind"], read.texts["ended_in"]
    table = [[knowledge.to_people(text, one) for one in ("", "x")] for text in (*kind.texts, "")]
    found: Any = np.array(table, dtype=np.bool_)[kind.codes, (ended.codes >= 0).astype(np.int64)]
    return found
