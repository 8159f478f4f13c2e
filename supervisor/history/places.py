"""Where contacts came from, by whole columns: what a queue says for them, and whether they are in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from supervisor.history.coding import Coded, Ints, Mask, told, unique
from supervisor.views.sight import InSight


def or_of_queue(own: Coded, queue: Coded, whose: Mapping[str, str]) -> Coded:
    """What contacts say themselves, or else their queue says."""
    unsaid = own.among(frozenset(("",)))
    codes = np.where(unsaid, len(own.texts) + queue.codes, own.codes)
    return told(codes, [*own.texts, *(whose.get(name, "") for name in queue.texts)])


def in_sight(seen: InSight, queue: Ints, client: Ints, texts: Mapping[str, Sequence[str]]) -> Mask:
    """Whether contacts are in sight by queue and client, asked once of each pair; codes of -1 are nothing."""
    queues, clients = (["", *texts[name]] for name in ("queue", "client"))
    pairs, back = unique((queue + 1) * len(clients) + client + 1)
    held = [seen.contact(queues[pair // len(clients)], clients[pair % len(clients)]) for pair in pairs.tolist()]
    found: Mask = np.array(held, dtype=np.bool_)[back] if held else np.zeros(len(queue), dtype=np.bool_)
    return found
