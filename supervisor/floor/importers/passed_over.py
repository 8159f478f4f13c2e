"""Files that are followed and cannot be read: each is told of once, and holds nobody up."""

from __future__ import annotations

from pathlib import Path

from supervisor.errors import InputError
from supervisor.floor.importers.table.store import Store
from supervisor.floor.importers.table.summary import Summary


class PassedOver:
    """The files that one run passed over; what is told of them stands among the rejected rows and is counted there."""

    def __init__(self, store: Store, summary: Summary) -> None:
        self._store, self._summary = store, summary
        self._told: set[Path] = set()

    def tell(self, path: Path, problem: InputError) -> None:
        """Say once that a file which is followed cannot be read; one that is away may come back."""
        if path in self._told or not path.exists():
            return
        self._told.add(path)
        self._summary.reject(problem.code)
        self._store.begin()
        self._store.reject([(str(path), 0, str(problem), problem.code)])
        self._store.commit()
