"""Names for what rows carry without one: contacts by the number that the floor gave them, contacts in no queue."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from supervisor.context import Context
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.views.past import NO_QUEUE, NO_QUEUE_IN_SIGHT

_CHUNK: Final = 5_000


def name_contacts(reader: Reader, rows: list[dict[str, Any]]) -> None:
    """Put the ids of contacts in the place of their row numbers."""
    pks = [row["contact"] for row in rows if isinstance(row.get("contact"), int)]
    names: dict[int, str] = {}
    for start in range(0, len(pks), _CHUNK):
        names |= {pk: found[0] for pk, found in loading.read_texts(reader, pks[start : start + _CHUNK]).items()}
    for row in rows:
        if isinstance(row.get("contact"), int):
            row["contact"] = names.get(row["contact"], str(row["contact"]))


def name_no_queue(rows: Iterable[dict[str, Any]], context: Context) -> None:
    """Give the row by queue a name that has none."""
    name = NO_QUEUE if context.sight.everything else NO_QUEUE_IN_SIGHT
    for row in rows:
        if "queue_name" in row and row["queue"] is None:
            row["queue_name"] = name
