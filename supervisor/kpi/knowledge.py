"""Knowledge and self-service: sessions and visits become postings, each once per session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from supervisor.kpi.postings import Posting

SEARCH: Final = "search"
"""The kind of a session that looked for something in the help."""
TO_PEOPLE: Final = frozenset(("contact", "case", "call", "chat", "ticket"))
"""What a visit or session ended in, when it ended in a request to people."""


class Session(NamedTuple):
    """One row of a session of self-service."""

    id: str
    session: str
    at: int
    resolved: bool
    ended_in_kind: str
    ended_in: str
    kind: str = ""


class Visit(NamedTuple):
    """One visit of an article; `cost_ms` is the handle time of what it ended in, as far as it is known."""

    id: str
    article: str
    session: str
    at: int
    ended_in_kind: str
    ended_in: str
    cost_ms: int = 0


def to_people(kind: str, ended_in: str) -> bool:
    """Whether it ended in a request to people."""
    return kind.lower() in TO_PEOPLE or (not kind and bool(ended_in))


def post_sessions(rows: Iterable[Session]) -> Iterator[tuple[str, Posting]]:
    """(row id, posting) of sessions: each once, at its first row, solved if any of its rows says so and none went on to
    people."""
    sessions: dict[str, list[Session]] = {}
    for row in rows:
        sessions.setdefault(row.session or row.id, []).append(row)
    for several in sessions.values():
        first = min(several, key=lambda row: (row.at, row.id))
        yield first.id, Posting("self_service_sessions", first.at)
        alone = not any(to_people(row.ended_in_kind, row.ended_in) for row in several)
        if any(row.resolved for row in several) and alone:
            yield first.id, Posting("self_service_solved", first.at)
        if any(row.kind.lower() == SEARCH for row in several):
            yield first.id, Posting("searches", first.at)
            if alone:
                yield first.id, Posting("searches_alone", first.at)


def post_visits(rows: Iterable[Visit]) -> Iterator[tuple[str, Posting]]:
    """(row id, posting) of visits: an article counts once per session, with what the session's visits ended in."""
    visits: dict[tuple[str, str], list[Visit]] = {}
    for row in rows:
        visits.setdefault((row.article, row.session or row.id), []).append(row)
    for several in visits.values():
        first = min(several, key=lambda row: (row.at, row.id))
        yield first.id, Posting("article_visits", first.at)
        if any(to_people(row.ended_in_kind, row.ended_in) for row in several):
            yield first.id, Posting("article_transfers", first.at)
            cost_ms = sum({row.ended_in: row.cost_ms for row in several}.values())
            if cost_ms:
                yield first.id, Posting("article_cost_ms", first.at, cost_ms)
