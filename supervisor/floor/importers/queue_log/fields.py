"""Reading the fields of one line: pure and forgiving; what cannot be read is None, never a guess."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from supervisor.floor.importers.queue_log.verbs import Verb

Row = list[str]
"""A line's fields: time, call id, queue, agent, event, data..."""

DATA: Final = 5
NOBODY: Final = frozenset(("NONE", ""))
"""What stands where there is no queue, agent or call."""

_SMALL = {str(small): small for small in range(2_000)}  # most durations; a look-up is quicker than reading digits
_NUMBER = re.compile(r"\d{1,15}(?:\.\d+)?")
_DIGITS: Final = 15
"""What has more digits counts nothing, and a floor cannot hold it."""
_BORN = re.compile(r"(\d{9,10})\.\d+$")
_LOCAL = re.compile(r"Local/([^@/]+)@")


def data(row: Row, place: int) -> str:
    """A data field, or an empty text."""
    place += DATA
    return row[place] if DATA <= place < len(row) else ""


def number(text: str) -> int | None:
    """A whole number that is not negative; None where there is none (``abc``, ``-1``, empty)."""
    small = _SMALL.get(text)
    if small is not None:
        return small
    if len(text) <= _DIGITS and text.isdecimal() and text.isascii():
        return int(text)
    return round(float(text)) if _NUMBER.fullmatch(text) else None


def seconds(row: Row, place: int) -> int | None:
    """A data field as a whole number of seconds (or of whatever its unit is), if it is one."""
    if 0 <= place < len(row) - DATA:
        text = row[place + DATA]
        small = _SMALL.get(text)
        return small if small is not None else number(text)
    return None


class Entry(NamedTuple):
    """What ENTERQUEUE tells; `position_first` when the fields were read as position and caller."""

    caller: str | None
    position: int | None
    name: str | None
    position_first: bool


def entry(row: Row) -> Entry:
    """Read ENTERQUEUE: link, caller, position and perhaps the caller's name.

    Exactly two data fields of which the first is a whole number are position and caller: some importers and older
    tools write them so.
    """
    if len(row) == DATA + 2 and number(row[DATA]) is not None:
        return Entry(row[DATA + 1] or None, number(row[DATA]), None, True)
    return Entry(data(row, 1) or None, seconds(row, 2), data(row, 3) or None, False)


class Transfer(NamedTuple):
    """Where a call was sent, and the times that the event tells (seconds)."""

    to: str | None
    to_kind: str
    wait: int | None
    talk: int | None


def transfer(row: Row, verb: Verb) -> Transfer:
    """Read a transfer. After LINK there are two channels, so six fields: the times stand one place further."""
    if verb.word == "blind":
        return Transfer(data(row, 0) or None, "extension", seconds(row, verb.wait), seconds(row, verb.talk))
    kind = data(row, 0)
    if kind == "LINK":
        return Transfer(data(row, 2) or None, "channel", seconds(row, verb.wait + 1), seconds(row, verb.talk + 1))
    return Transfer(
        data(row, 1) or None,
        {"BRIDGE": "bridge", "APP": "application"}.get(kind, kind.lower() or "unknown"),
        seconds(row, verb.wait),
        seconds(row, verb.talk),
    )


def born(call: str) -> int | None:
    """When the telephone system made this call id, in seconds, where the id tells it (``1404377805.6457``)."""
    found = _BORN.search(call)
    return int(found.group(1)) if found else None


def short_name(agent: str) -> str:
    """The part of an interface that people say: ``PJSIP/5001`` and ``Local/5001@from-queue/n`` are 5001."""
    local = _LOCAL.match(agent)
    if local:
        return local.group(1)
    technology, slash, rest = agent.partition("/")
    return rest if slash and rest and technology.isalnum() and technology.isascii() else agent
