"""Reads from a floor what the board starts from: the legs and chains that touch a window.

All reads are short transactions (see `floor.reader`); what changes meanwhile is named by the change log later.
"""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.kpi import agent_time, legs

OFFER_READ: Final = ("pk", "agent", "at", "result")
"""The columns of ``offer`` that the board reads."""

FOLLOWED: Final = {
    "contact": legs.READ,
    "agent_state": agent_time.READ,
    "offer": OFFER_READ,
}
"""The columns that the board reads of the tables whose changes it takes row by row."""

_CHAIN = (
    "SELECT at, pk, state, reason, contact, queue, flags FROM agent_state "
    "WHERE agent = ? AND at >= ? AND at < ? ORDER BY at, pk"
)
_START = "SELECT max(at) FROM agent_state WHERE agent = ? AND at <= ? AND queue IS NULL AND (? OR state = 'offline')"
_TEXTS = (
    "SELECT c.pk, c.id, coalesce(c.customer_name, k.name, c.address, ''), coalesce(c.address, '') "
    "FROM contact c LEFT JOIN customer k ON k.id = c.customer WHERE c.pk IN (SELECT value FROM json_each(?))"
)


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Millions of new tuples and no rubbish among them: looking for some costs a third of the load."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_legs(reader: Reader, window: Window) -> Iterator[list[tuple[Any, ...]]]:
    """Every leg that lives at some instant of the window, in chunks.

    Legs that ended earlier are left out by the index over their end; those queued after the window by their start.
    """
    done = "coalesce(wrapped_at, ended_at)"
    seen: set[int] = set()
    queued = "(queued_at IS NULL OR queued_at < ?)"
    for where, parameters in (
        (f"{done} >= ? AND {queued}", (window.start_at, window.end_at)),
        (f"{done} IS NULL AND {queued}", (window.end_at,)),
        (
            f"queued_at >= ? AND queued_at < ? AND {done} < ?",
            (window.start_at, window.end_at, window.start_at),
        ),
    ):
        for rows in reader.scan("contact", legs.READ, where, parameters):
            fresh = [row for row in rows if row[0] not in seen]
            seen.update(row[0] for row in fresh)
            if fresh:
                yield fresh


def read_offers(reader: Reader, window: Window) -> Iterator[list[tuple[Any, ...]]]:
    """Every offer of the window, in chunks."""
    return reader.scan("offer", OFFER_READ, "at >= ? AND at < ?", (window.start_at, window.end_at))


class Chains:
    """Reads one agent's chain of states."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def rows(self, agent: str, from_at: int, to_at: int) -> Sequence[Sequence[Any]]:
        """The rows of an agent from one instant to another, by (at, pk)."""
        return self._reader.query(_CHAIN, (agent, from_at, to_at))

    def start(self, agent: str, at: int, tracks: bool) -> int | None:
        """The newest row up to `at` that says all there is to know of the agent, whatever came before it."""
        found = self._reader.query(_START, (agent, at, not tracks))
        return found[0][0] if found else None


def read_texts(reader: Reader, pks: Collection[int]) -> dict[int, tuple[str, str, str]]:
    """Per contact pk: (id, who it is, address), for the few rows that are shown one by one."""
    import json

    return {
        pk: (str(id), str(caller), str(address))
        for pk, id, caller, address in reader.query(_TEXTS, (json.dumps(list(pks)),))
    }
