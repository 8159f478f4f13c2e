"""One call detail record, read and judged. Pure.

Columns as Asterisk writes them (cdr_csv.c and the CDR variables of its documentation). `billsec` holds the wait in a
queue that answered the channel, so it is nobody's talk time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import blake2b
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.cdr import codes
from supervisor.floor.importers.table.values import Unusable

SOURCE: Final = "asterisk-cdr"
COLUMNS: Final = (
    "id", "journey", "channel", "direction", "agent", "customer_name", "address", "dialled", "entry",
    "arrived_at", "queued_at", "answered_at", "ended_at", "talk_ms", "outcome", "source", "source_version", "flags",
)  # fmt: skip
_EXTENSION: Final = re.compile(r"(?:[A-Za-z0-9_]+/)?(\d{1,6})(?:@.*|(?:-[0-9a-fA-F]+)?(?:;\d)?)")
_NAME: Final = re.compile(r'\s*"?([^"<]*?)"?\s*(?:<[^>]*>)?\s*')
_BEGAN: Final = re.compile(r"(?:^|-)(\d{9,10})\.\d+$")
_BEHIND: Final = re.compile(r"[,|]")
_ANSWERED: Final = frozenset(("ANSWERED", "8"))
SLACK_S: Final = 60
_NOBODY: Final = frozenset(("", "s", "h", "i", "t", "anonymous", "unknown"))


Meanings = Callable[[str], tuple[int, int] | None]
"""Reads a time as both its meanings in seconds since 1970, mostly the same; None where it is no time."""


class Detail(NamedTuple):
    """One record: instants in ms; the name of its queue where it was in one; the extensions at both ends."""

    id: str
    call: str
    start_at: int
    answer_at: int | None
    end_at: int
    answered: bool
    queue: str | None
    caller: str | None
    called: str | None
    src: str
    dst: str
    name: str | None
    entry: str | None


def extension(channel: str) -> str | None:
    """The extension of a channel like ``PJSIP/201-0000002a``; None for a trunk, whose name is no short number."""
    found = _EXTENSION.fullmatch(channel.strip())
    return found[1] if found else None


def detail(row: Mapping[str, str], meanings: Meanings) -> Detail:
    """Read a row; `meanings` reads local times as seconds since 1970. Raises `Unusable`.

    Which one of a repeated hour is meant, the row itself tells, so that it is the same in whatever file it stands: the
    id of a call holds the second that it began in, and the lengths are exact.
    """
    get = row.get
    uniqueid = (get("uniqueid") or "").strip()
    answered = (get("disposition") or "").strip().upper() in _ANSWERED
    start = _begin(get("start") or get("calldate"), meanings, uniqueid)
    length, talk = _number(get("duration")), _number(get("billsec"))
    end = _instant(get("end"), meanings, None if length is None else start + length)
    if end is None:
        end = start + _needed(length)
    answer = _instant(get("answer"), meanings, None if talk is None else end - talk)
    if answer is None and answered:
        answer = end - _needed(talk)
    if not start <= (answer if answer is not None else start) <= end:
        raise Unusable(codes.OUT_OF_ORDER)
    told = _NAME.fullmatch(get("clid") or "")
    name = told[1].strip() if told else ""
    src = (get("src") or "").strip()
    in_queue = (get("lastapp") or "").strip().casefold() == "queue"
    return Detail(
        f"cdr:{uniqueid or start * 1000}:{_mark(row)}",
        (get("linkedid") or "").strip() or uniqueid,
        start * 1000,
        answer * 1000 if answer is not None and answered else None,
        end * 1000,
        answered,
        _BEHIND.split((get("lastdata") or "").strip(), 1)[0].strip() or None if in_queue else None,
        extension(get("channel") or ""),
        extension(get("dstchannel") or ""),
        src,
        (get("dst") or "").strip(),
        name if name and name != src else None,
        (get("dcontext") or "").strip() or None,
    )


def blamed(row: Mapping[str, str], code: str, meanings: Meanings) -> tuple[str, str]:
    """The column for which a row is rejected and what stands there, where that is one; else empty texts."""
    for name in _BLAMED.get(code, ()):
        text = row.get(name) or ""
        begins = name in ("start", "calldate")
        wrong = (
            (_is_blank(text) or meanings(text) is None if begins else not _is_blank(text) and meanings(text) is None)
            if code == codes.BAD_TIME
            else _number(text) is None
        )
        if name in row and wrong:
            return name, text
    return "", ""


_BLAMED: Final = {codes.BAD_TIME: ("start", "calldate", "end", "answer"), codes.BAD_NUMBER: ("duration", "billsec")}
"""Columns that may be the reason, the first one first."""


def _mark(row: Mapping[str, str]) -> str:
    """What tells a record from others of its call: its number, or else all that it says."""
    number = (row.get("sequence") or "").strip()
    if number:
        return number
    sent = "|".join([f"{name}={row[name]}" for name in _ordered(tuple(row)) if row[name]])
    return blake2b(sent.encode(), digest_size=6).hexdigest()


@cache
def _ordered(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(names))


def _begin(text: str | None, meanings: Meanings, uniqueid: str) -> int:
    """The second in which a part of a call began: never before the call, whose id tells when that was."""
    found = None if _is_blank(text) else meanings(text or "")
    if found is None:
        raise Unusable(codes.BAD_TIME)
    first, again = found
    if first == again:
        return first
    began = _BEGAN.search(uniqueid)
    return again if began and first < int(began[1]) - SLACK_S else first


def _instant(text: str | None, meanings: Meanings, near: int | None) -> int | None:
    """The second that a time tells; of two meanings the one nearer to where it should be."""
    if _is_blank(text):
        return None
    found = meanings(text or "")
    if found is None:
        raise Unusable(codes.BAD_TIME)
    first, again = found
    return again if near is not None and abs(again - near) < abs(first - near) else first


def _is_blank(text: str | None) -> bool:
    return not text or text.isspace() or text.startswith("0000-")


_LONGEST_S: Final = 10**12
"""Beyond it no call lasts, and no floor holds it in milliseconds."""


def _number(text: str | None) -> int | None:
    """Whole seconds, 0 for a blank; None where they cannot be read."""
    if not text:
        return 0
    try:
        found = float(text)
    except ValueError:
        return None
    return int(found) if abs(found) < _LONGEST_S else None


def _needed(seconds: int | None) -> int:
    if seconds is None:
        raise Unusable(codes.BAD_NUMBER)
    return seconds


def leg(one: Detail, agents: Mapping[str, str]) -> tuple[Any, ...] | None:
    """The contact that a record tells, in the order of `COLUMNS`; None for calls that no queue and nobody here had.

    `agents` gives the agent of an extension; an unknown extension is an agent of its own name. Raises `Unusable` for a
    call of a queue: how long it waited and who answered when, only the queue's log knows.
    """
    if one.queue is not None:
        raise Unusable(codes.QUEUE_LOG_NEEDED)
    direction = _DIRECTIONS.get((one.caller is not None, one.called is not None))
    if direction is None:
        return None
    mine = one.called if direction == "inbound" else one.caller
    other = one.src if direction == "inbound" else one.dst
    talk = one.end_at - one.answer_at if one.answer_at is not None else None
    outcome = "answered" if one.answered else "abandoned"
    agent = agents.get(mine or "", mine)
    address = None if other.casefold() in _NOBODY else other
    dialled = one.dst if one.dst.casefold() not in _NOBODY else None
    return (
        one.id, f"cdr:{one.call}" if one.call else None, "voice", direction, agent, one.name, address, dialled,
        one.entry, one.start_at, one.start_at, one.answer_at, one.end_at, talk, outcome, SOURCE, one.end_at, None,
    )  # fmt: skip


_DIRECTIONS: Final = {(True, True): "internal", (True, False): "outbound", (False, True): "inbound"}
