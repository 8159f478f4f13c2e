"""Reads from a floor what figures of cases, voice, knowledge and business are made of, as it stands at an instant.

What happened after that instant is not told. A value of the wrong kind reads as missing: health names such rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from supervisor import contract
from supervisor.clock import Window
from supervisor.floor import opening, tellers
from supervisor.floor.reader import Reader

Row = dict[str, Any]
Shown = Callable[[Row, Row], Row] | None
"""What a row takes over from another one that it names; None for all."""
ShownOf = Callable[[list[Row]], list[Row]] | None
"""Of which rows those that name them take over anything; None for all."""
_CHUNK: Final = 2_000
_KINDS: Final[dict[str, tuple[type, ...]]] = {"INTEGER": (int,), "REAL": (int, float), "TEXT": (str,)}

CASE: Final = (
    "id", "channel", "client", "queue", "customer", "agent", "team", "opened_at", "first_reply_at",
    "first_resolved_at", "resolved_at", "closed_at", "reopens", "replies", "people", "status", "priority", "reason",
    "given_up", "merged_into", "first_reply_target_ms", "resolution_target_ms", "update_target_ms",
    "first_reply_business_ms", "resolution_business_ms",
)  # fmt: skip
LEG: Final = (
    "id", "journey", "channel", "direction", "client", "queue", "agent", "customer", "address", "case_id", "queued_at",
    "answered_at", "ended_at", "wrapped_at", "transferred_at", "hold_ms", "wrap_ms", "outcome", "transfer", "reason",
    "resolved", "repeated_itself", "sales_qualified",
)  # fmt: skip
EVENT: Final = ("at", "status", "agent", "waiting_on")
MESSAGE: Final = ("at", "author", "agent", "public", "contact")
SURVEY: Final = (
    "id", "contact", "case_id", "client", "queue", "agent", "customer", "asked_at", "answered_at", "csat",
    "csat_scale", "ces", "nps", "solved", "comment",
)  # fmt: skip
SALE: Final = (
    "id", "contact", "agent", "customer", "client", "at", "amount_minor", "currency", "product", "kind", "cancels",
)  # fmt: skip


def clean(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[Row]:
    """Rows by name, without values of the wrong kind."""
    return [dict(zip(columns, row, strict=True)) for row in zip(*cleaned(table, columns, rows), strict=True)]


def cleaned(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[Sequence[Any]]:
    """Rows as columns, without values of the wrong kind."""
    shape = contract.BY_NAME[table]
    found = [row for row in rows if row[0] is not None]
    if not found:
        return [()] * len(columns)
    clean: list[Sequence[Any]] = []
    for name, column in zip(columns, zip(*found, strict=True), strict=True):
        kind = _KINDS["TEXT" if name in ("id", "flags") else shape.column(name).type]
        wrong = set(map(type, column)) - {*kind, type(None)}
        clean.append([_mended(value, kind) for value in column] if wrong else column)
    return clean


def _mended(value: Any, kind: tuple[type, ...]) -> Any:
    """A value that is of no use as what it should be: as text where text is wanted, else missing."""
    if value is None or isinstance(value, kind):
        return value
    return str(value) if kind == (str,) else None


def scan(reader: Reader, table: str, columns: Sequence[str], where: str = "", given: Sequence[Any] = ()) -> list[Row]:
    """Rows of a table by name, without values of the wrong kind; the first column is never missing."""
    chunks = reader.scan(table, columns, where, given)
    return clean(table, columns, (row for chunk in chunks for row in chunk))


def of_ids(reader: Reader, table: str, columns: Sequence[str], key: str, ids: Iterable[str]) -> Iterator[Row]:
    """The rows whose `key`, which an index must lead to, is one of `ids`."""
    for found in _of_ids(reader, table, columns, key, ids):
        yield from (dict(zip(columns, row, strict=True)) for row in zip(*found, strict=True))


def _of_ids(
    reader: Reader, table: str, columns: Sequence[str], key: str, ids: Iterable[str]
) -> Iterator[list[Sequence[Any]]]:
    """As `of_ids`, in pieces and by columns."""
    wanted = sorted(set(ids))
    name = contract.BY_NAME[table].sql_name
    where = "IN (SELECT value FROM json_each(?))"
    sql = f"SELECT {opening.quoted(columns)} FROM {name} WHERE {key} {where} ORDER BY pk"
    for start in range(0, len(wanted), _CHUNK):
        yield cleaned(table, columns, reader.query(sql, (json.dumps(wanted[start : start + _CHUNK]),)))


def _by(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def filled(reader: Reader, tables: Iterable[str]) -> frozenset[str]:
    """Which of these tables hold any row: of the others the centre measures nothing."""
    return frozenset(
        table for table in tables if reader.query(f"SELECT 1 FROM {contract.BY_NAME[table].sql_name} LIMIT 1")
    )


def told(reader: Reader, table: str, asked: Sequence[str]) -> frozenset[str]:
    """What any row of a table tells of this (columns, or expressions over its columns)."""
    return tellers.told(reader, table, asked)


def read_cases(reader: Reader, window: Window, now_at: int) -> list[Row]:
    """The cases that live in the window, without those merged into others; each with ``events``, ``messages`` and
    ``contacts``."""
    until_at = min(window.end_at, now_at + 1)
    over = "max(coalesce(resolved_at, closed_at), coalesce(closed_at, resolved_at))"
    rows = scan(
        reader,
        "case",
        CASE,
        f"opened_at < ? AND merged_into IS NULL AND (opened_at >= ? OR {over} IS NULL OR {over} >= ?)",
        (until_at, window.start_at, window.start_at),
    )
    tell_cases(reader, rows, _linked(reader, [row["id"] for row in rows], now_at), now_at)
    return rows


def over_at(row: Row) -> int | None:
    """When a case was over by its own instants, told or still to come; None where it says none."""
    return max((at for at in (row["told_resolved_at"], row["told_closed_at"]) if at is not None), default=None)


def tell_cases(reader: Reader, rows: list[Row], contacts: dict[str, list[Row]], now_at: int) -> None:
    """Give cases their ``events`` and ``messages`` (tuples of `EVENT`, `MESSAGE`), of those found already their
    ``contacts``, and as ``known_at`` the newest instant of all, even if that is still to come (see `over_at`)."""
    ids = [row["id"] for row in rows]
    events = _of_cases(reader, "case_event", EVENT, ids)
    messages = _of_cases(reader, "message", MESSAGE, ids)
    for row in rows:
        mine, said = events.get(row["id"], ()), messages.get(row["id"], ())
        latest = max((one[0] for several in (mine, said) for one in several), default=row["opened_at"] or 0)
        row["known_at"] = latest = max(latest, *(row[name] or 0 for name in _instants(tuple(row))))
        row |= {"told_resolved_at": row["resolved_at"], "told_closed_at": row["closed_at"]}
        _unsay(row, latest, now_at)
        as_of(row, now_at)
        row["events"] = mine if latest <= now_at else [one for one in mine if _known(one[0], now_at)]
        row["messages"] = said if latest <= now_at else [one for one in said if _known(one[0], now_at)]
        row["contacts"] = contacts.get(row["id"], [])


def _of_cases(reader: Reader, table: str, columns: Sequence[str], ids: list[str]) -> dict[str, list[tuple[Any, ...]]]:
    """Per case what happened to it, as tuples of these columns; without what has no instant."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for case_id, at, *more in _of_ids(reader, table, ("case_id", *columns), "case_id", ids):
        for case, instant, *row in zip(case_id, at, *more, strict=True):
            if instant is not None:
                found.setdefault(case, []).append((instant, *row))
    return found


def read_opened(reader: Reader, window: Window, now_at: int) -> list[Row]:
    """The cases opened in the window: whose, about what, and when only."""
    inside = (window.start_at, min(window.end_at, now_at + 1))
    columns = ("id", "opened_at", "customer", "reason", "queue", "client")
    return scan(reader, "case", columns, "opened_at >= ? AND opened_at < ? AND merged_into IS NULL", inside)


def _known(at: int | None, now_at: int) -> bool:
    return at is not None and at <= now_at


_LATEST: Final = (
    "status", "given_up", "reopens", "replies", "people", "first_reply_business_ms", "resolution_business_ms",
)  # fmt: skip
"""What a case says of its newest state alone, without an instant."""


def _unsay(row: Row, latest_at: int, now_at: int) -> None:
    """Of a case to which something happened after `now_at`, its newest state was not known yet."""
    if latest_at > now_at:
        row |= dict.fromkeys(_LATEST)


def as_of(row: Row, now_at: int) -> None:
    """Instants after `now_at` read as not there."""
    for name in _instants(tuple(row)):
        value = row[name]
        if value is not None and value > now_at:
            row[name] = None


_AS_TOLD: Final = frozenset(("known_at", "told_resolved_at", "told_closed_at"))


@lru_cache(maxsize=64)
def _instants(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if name.endswith("_at") and name not in _AS_TOLD)


def _linked(reader: Reader, cases: list[str], now_at: int) -> dict[str, list[Row]]:
    """The contacts that name a case. No index of the contract leads from a case to them, so they are sifted once."""
    wanted = set(cases)
    found: dict[str, list[Row]] = {}
    if not wanted:
        return found
    columns = ("id", "case_id", "journey", "agent", "queued_at", "answered_at")
    for chunk in reader.sift("contact", opening.quoted(columns), "case_id IS NOT NULL"):
        for row in clean("contact", columns, chunk):
            at = row["queued_at"] if row["queued_at"] is not None else row["answered_at"]
            if row["case_id"] in wanted and (at is None or at <= now_at):
                found.setdefault(row["case_id"], []).append(row)
    return found


DONE: Final = "coalesce(wrapped_at, ended_at)"
"""When a contact was over, as the contract's index has it."""
LONGEST_WRAP_MS: Final = 86_400_000
"""Where only its length is told, no wrap-up is taken to be longer."""


def legs_between(first_at: int, until_at: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """What tells the legs queued between two instants, and then those never queued or queued before that ended between
    them, as conditions with their parameters; each leg fulfils one of them."""
    return (
        ("queued_at >= ? AND queued_at < ?", (first_at, until_at)),
        (
            f"{DONE} >= ? AND (queued_at IS NULL OR queued_at < ?) AND coalesce(queued_at, answered_at) < ?",
            (first_at, first_at, until_at),
        ),
        # Where only the length of the wrap-up is told, it may reach into the window.
        (
            f"{DONE} >= ? AND {DONE} < ? AND coalesce(queued_at, answered_at) < ? "
            "AND wrapped_at IS NULL AND ended_at + wrap_ms >= ?",
            (first_at - LONGEST_WRAP_MS, first_at, first_at, first_at),
        ),
    )


LEG_INSTANTS: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at", "transferred_at")
OF_ITS_END: Final = ("outcome", "wrap_ms", "hold_ms", "transfer", "resolved", "repeated_itself", "sales_qualified")
"""What a leg says only when it ended."""


def leg_as_of(row: Row, now_at: int) -> None:
    """Of a leg that went on at `now_at`, what it says of its end was not known yet."""
    if row["ended_at"] is None or row["ended_at"] > now_at:
        row |= dict.fromkeys(OF_ITS_END)
    as_of(row, now_at)


def read_surveys(reader: Reader, window: Window, now_at: int, shown: Shown = None) -> list[Row]:
    """The surveys asked or answered in the window; what the contact or case knows better, as far as it is `shown`,
    fills what they lack."""
    until_at = min(window.end_at, now_at + 1)
    inside = (window.start_at, until_at)
    rows = scan(reader, "survey", SURVEY, "asked_at >= ? AND asked_at < ?", inside)
    rows += scan(
        reader, "survey", SURVEY,
        "answered_at >= ? AND answered_at < ? AND (asked_at IS NULL OR asked_at < ? OR asked_at >= ?)",
        (*inside, *inside),
    )  # fmt: skip
    for row in rows:
        row["known_at"] = max(row["asked_at"] or 0, row["answered_at"] or 0)
        as_of(row, now_at)
    for table, link in (("contact", "contact"), ("case", "case_id")):
        fill(reader, rows, table, link, ("channel", "client", "queue", "agent", "reason", "customer"), shown)
    return rows


def fill(reader: Reader, rows: list[Row], table: str, link: str, names: Sequence[str], shown: Shown = None) -> None:
    """Take over from a linked row, as far as that is `shown`, what a row does not say itself."""
    found = of_ids(reader, table, ("id", *names), "id", (row[link] for row in rows if row[link]))
    linked = {row["id"]: row for row in found}
    for row in rows:
        other = linked.get(row[link] or "", {})
        other = shown(row, other) if shown is not None and other else other
        for name in names:
            if row.get(name) is None:
                row[name] = other.get(name)


def read_sales(reader: Reader, window: Window, now_at: int, shown: ShownOf = None) -> list[Row]:
    """The sales of the window; ``undone`` where one was cancelled by now, ``undoes_minor`` of a cancellation, whose
    sale fills what it lacks as far as that is `shown`."""
    rows = scan(reader, "sale", SALE, "at >= ? AND at < ?", (window.start_at, min(window.end_at, now_at + 1)))
    cancelled = scan(
        reader, "sale", ("cancels", "at"), "at >= ? AND at <= ? AND cancels IS NOT NULL", (window.start_at, now_at)
    )
    gone = {row["cancels"]: row["at"] for row in sorted(cancelled, key=lambda row: row["at"])}
    of = ("id", "amount_minor", "currency", "product", "agent", "contact", "client", "customer", "at")
    undone = of_ids(reader, "sale", of, "id", (row["cancels"] for row in rows if row["cancels"]))
    first = {row["id"]: row for row in (undone if shown is None else shown(list(undone)))}
    for row in rows:
        # What was cancelled before it was sold is a writer's mistake: the sale stands.
        row["undone"] = row["at"] is not None and gone.get(row["id"], row["at"] - 1) >= row["at"]
        other = first.get(row["cancels"] or "", {})
        row["undoes_minor"] = other.get("amount_minor")
        for name in of[2:-1]:
            row[name] = other.get(name) if row[name] is None else row[name]
    fill(reader, rows, "contact", "contact", ("channel", "client", "queue", "agent"))
    fill(reader, rows, "customer", "customer", ("segment",))
    return rows


def read_customers(reader: Reader) -> list[Row]:
    """All customers."""
    return scan(reader, "customer", ("id", "since_on", "left_on", "segment", "language"))


def read_sessions(reader: Reader, window: Window, now_at: int) -> list[Row]:
    """The sessions of self-service in the window."""
    inside = (window.start_at, min(window.end_at, now_at + 1))
    columns = ("id", "session", "kind", "at", "resolved", "ended_in_kind", "ended_in")
    return scan(reader, "self_service", columns, "at >= ? AND at < ?", inside)


def read_visitors(reader: Reader, start_at: int, until_at: int) -> frozenset[str]:
    """Who used self-service or read an article between two instants; by their session where nobody knows who."""
    found: set[str] = set()
    for table in ("self_service", "article_visit"):
        for row in scan(reader, table, ("id", "visitor", "session"), "at >= ? AND at < ?", (start_at, until_at)):
            found.add(row["visitor"] or row["session"] or row["id"])
    return frozenset(found)


def read_releases(reader: Reader) -> list[tuple[int, str, str, str, str]]:
    """(instant, label, client, queue, site) of all releases, in their order."""
    rows = scan(reader, "calendar_event", ("id", "at", "label", "client", "queue", "site"), "kind = 'release'")
    return sorted(
        (row["at"], row["label"] or row["id"], row["client"] or "", row["queue"] or "", row["site"] or "")
        for row in rows
        if row["at"] is not None
    )


def sessions_before(reader: Reader, until_at: int) -> frozenset[str]:
    """The requests that any session or visit ended in."""
    found: set[str] = set()
    for table in ("self_service", "article_visit"):
        for rows in reader.sift(table, "ended_in", "ended_in IS NOT NULL AND at <= ?", (until_at,)):
            found.update(str(row[0]) for row in rows)
    return frozenset(found)


def read_visits(reader: Reader, window: Window, now_at: int) -> list[Row]:
    """The visits of articles in the window, with the ``topic`` of the article and the ``legs`` of the contacts that
    they ended in."""
    inside = (window.start_at, min(window.end_at, now_at + 1))
    columns = ("id", "article", "session", "at", "ended_in_kind", "ended_in")
    rows = scan(reader, "article_visit", columns, "at >= ? AND at < ?", inside)
    fill(reader, rows, "article", "article", ("topic",))
    ended = {row["ended_in"] for row in rows if row["ended_in"]}
    by_id = _by(of_ids(reader, "contact", LEG, "id", ended), "id")
    rest = [id for id in ended if id not in by_id]
    case_legs = _linked(reader, rest, now_at)
    wanted = [leg["id"] for several in case_legs.values() for leg in several]
    whole = {row["id"]: row for row in of_ids(reader, "contact", LEG, "id", wanted)}
    for row in rows:
        legs = by_id.get(row["ended_in"] or "") or [
            whole[one["id"]] for one in case_legs.get(row["ended_in"] or "", ())
        ]
        row["legs"] = legs
    return rows


def read_articles(reader: Reader) -> dict[str, str]:
    """The titles of all articles."""
    return {row["id"]: row["title"] or row["id"] for row in scan(reader, "article", ("id", "title"))}


def read_shifts(reader: Reader, window: Window) -> list[Row]:
    """The rows of the roster that touch the window, of the newest version per agent and start."""
    columns = ("id", "agent", "starts_at", "ends_at", "activity", "paid", "absence", "version")
    rows = scan(
        reader, "shift", columns, "starts_at >= ? AND starts_at < ?", (window.start_at - 2 * 86_400_000, window.end_at)
    )
    return [
        row
        for row in rows
        if row["agent"] and row["starts_at"] is not None and (row["ends_at"] or 0) > window.start_at
    ]  # fmt: skip


def read_calendar_zones(reader: Reader) -> dict[str, str]:
    """The zone of each calendar that names one, by the calendar's name (see `decided.read_calendars`)."""
    rows = scan(reader, "calendar", ("id", "zone"))
    return {row["id"].partition(":")[0]: row["zone"] for row in rows if row["zone"]}
