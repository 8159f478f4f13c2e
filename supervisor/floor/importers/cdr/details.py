"""One call detail record, read and judged. Pure.

Columns as Asterisk writes them (cdr_csv.c and the CDR variables of its documentation). `billsec` holds the wait in a
queue that answered the channel, so it is nobody's talk time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any, Final, NamedTuple

from supervisor.floor.importers.cdr import codes
from supervisor.floor.importers.table.values import Unusable

SOURCE: Final = "asterisk-cdr"
COLUMNS: Final = (
    "id", "journey", "channel", "direction", "agent", "customer_name", "address", "dialled", "entry",
    "arrived_at", "queued_at", "answered_at", "ended_at", "talk_ms", "outcome", "source", "source_version", "flags",
)  # fmt: skip
CSV: Final = (
    "accountcode", "src", "dst", "dcontext", "clid", "channel", "dstchannel", "lastapp", "lastdata", "start", "answer",
    "end", "duration", "billsec", "disposition", "amaflags", "uniqueid", "userfield",
)  # fmt: skip
"""The columns of a file without a heading; the last two may be missing."""
SHORTEST: Final = 16

_EXTENSION: Final = re.compile(r"(?:[A-Za-z0-9_]+/)?(\d{1,6})(?:@.*|(?:-[0-9a-fA-F]+)?(?:;\d)?)")
_NAME: Final = re.compile(r'\s*"?([^"<]*?)"?\s*(?:<[^>]*>)?\s*')
_NOBODY: Final = frozenset(("", "s", "h", "i", "t", "anonymous", "unknown"))


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


def detail(row: Mapping[str, str], instant: Callable[[str], int | None]) -> Detail:
    """Read a row; `instant` reads local times as seconds since 1970. Raises `Unusable`."""
    start = _instant(row.get("start") or row.get("calldate") or "", instant)
    if start is None:
        raise Unusable(codes.BAD_TIME)
    length = _number(row.get("duration"))
    answered = (row.get("disposition") or "").strip().upper() in ("ANSWERED", "8")
    end = _instant(row.get("end") or "", instant)
    if end is None:
        end = start + length * 1000
    answer = _instant(row.get("answer") or "", instant)
    if answer is None and answered:
        answer = end - _number(row.get("billsec")) * 1000
    if not start <= (answer if answer is not None else start) <= end:
        raise Unusable(codes.OUT_OF_ORDER)
    app, data = (row.get("lastapp") or "").strip(), (row.get("lastdata") or "").strip()
    uniqueid = (row.get("uniqueid") or "").strip()
    sent = "|".join(f"{name}={row[name]}" for name in sorted(row) if row[name])
    mark = (row.get("sequence") or "").strip() or blake2b(sent.encode(), digest_size=6).hexdigest()
    told = _NAME.fullmatch(row.get("clid") or "")
    name = told[1].strip() if told else ""
    src = (row.get("src") or "").strip()
    return Detail(
        f"cdr:{uniqueid or start}:{mark}",
        (row.get("linkedid") or "").strip() or uniqueid,
        start,
        answer if answered else None,
        end,
        answered,
        re.split(r"[,|]", data)[0].strip() or None if app.casefold() == "queue" else None,
        extension(row.get("channel") or ""),
        extension(row.get("dstchannel") or ""),
        src,
        (row.get("dst") or "").strip(),
        name if name and name != src else None,
        (row.get("dcontext") or "").strip() or None,
    )


def _instant(text: str, read: Callable[[str], int | None]) -> int | None:
    text = text.strip()
    if not text or text.startswith("0000-"):
        return None
    seconds = read(text)
    if seconds is None:
        raise Unusable(codes.BAD_TIME)
    return seconds * 1000


def _number(text: str | None) -> int:
    try:
        return int(float(text or 0))
    except (ValueError, OverflowError) as problem:
        raise Unusable(codes.BAD_NUMBER) from problem


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
