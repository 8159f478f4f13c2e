"""One agent, one name: a telephone that only the call detail records knew becomes the agent's whose it is."""

from __future__ import annotations

import sqlite3

from supervisor.floor.importers.cdr.details import SOURCE
from supervisor.floor.importers.cdr.moves import directory


def join(connection: sqlite3.Connection) -> None:
    """Give contacts that stand under an extension to its agent, as soon as another source tells who that is."""
    bare = {id for (id,) in connection.execute("SELECT id FROM agent WHERE source = ?", (SOURCE,))}
    if not bare:
        return
    agents = directory(connection)[0]
    known = [(agents[id], id, SOURCE) for id in sorted(bare) if agents.get(id, id) != id]
    connection.executemany("UPDATE contact SET agent = ? WHERE agent = ? AND source = ?", known)
    connection.executemany("DELETE FROM agent WHERE id = ? AND source = ?", [row[1:] for row in known])
