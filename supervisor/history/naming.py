"""Names of contacts where rows carry the number that the floor gave them."""

from __future__ import annotations

from typing import Any, Final

from supervisor.floor import loading
from supervisor.floor.reader import Reader

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
