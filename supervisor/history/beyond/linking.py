"""What rows take over from the rows of another table that they name, by whole columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from supervisor import contract
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Columns, Texts
from supervisor.history.coding import told

_WORTH_SIFTING: Final = 8
_MANY: Final = frozenset(("agent", "customer"))


def nobody(rows: int) -> Texts:
    """A column that says nothing."""
    return Texts(np.full(rows, -1, dtype=np.int64), [])


def either(own: Texts, other: Texts) -> Texts:
    """A column of texts, from another one where a row says nothing."""
    if not (other.codes >= 0).any():
        return own
    codes = np.where(own.codes >= 0, own.codes, np.where(other.codes >= 0, len(own.texts) + other.codes, -1))
    found = told(codes, [*own.texts, *other.texts])
    places = np.array([*(place if text else -1 for place, text in enumerate(found.texts))], dtype=np.int64)
    return Texts(places[found.codes] if len(places) else codes, found.texts)


def linked(reader: Reader, table: str, link: Texts, names: Sequence[str]) -> dict[str, Texts]:
    """Texts of the rows of a table that rows name (see `subjects.fill`)."""
    none = {name: nobody(len(link)) for name in names}
    used = np.unique(link.codes)
    ids = [link.texts[code] for code in used.tolist() if code >= 0]
    if not ids or not names:
        return none
    columns = Columns(
        table, (), [name for name in names if name not in _MANY], [name for name in names if name in _MANY]
    )
    size = reader.query(f"SELECT max(pk) FROM {contract.BY_NAME[table].sql_name}")[0][0] or 0
    if len(ids) * _WORTH_SIFTING >= size:
        columns.sift(reader, "1")
    else:
        columns.of(reader, "id", sorted(ids))
    read = columns.table()
    places = {id: place for place, id in enumerate(read.ids)}
    of_text = np.array([*(places.get(text, -1) for text in link.texts), -1], dtype=np.int64)
    row = of_text[link.codes]
    return {
        name: Texts(np.where(row >= 0, read.texts[name].codes[row], -1), read.texts[name].texts)
        if len(read)
        else none[name]
        for name in names
    }
