"""Sales and cancellations of a stretch of time as whole columns: what each brought, and which of them stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from supervisor.clock import Window
from supervisor.floor.reader import Reader
from supervisor.floor.table_columns import Columns, Table, Texts
from supervisor.history.beyond.linking import either
from supervisor.history.coding import Ints, Mask
from supervisor.kpi import business
from supervisor.kpi.legs import NULL


class Sold(NamedTuple):
    """Rows of sales as columns of one length: `minor` is what each brought (as `business.post_sale` has it), `paid` the
    rows that brought or took back anything, `stands` says of which it is a sale that was not cancelled later."""

    at: Ints
    texts: dict[str, Texts]
    minor: Ints
    paid: Ints
    stands: Mask

    def take(self, chosen: Mask) -> Sold:
        """Only some rows."""
        row = np.flatnonzero(chosen)
        texts = {name: column.take(row) for name, column in self.texts.items()}
        paid = np.zeros(len(chosen), dtype=np.bool_)
        paid[self.paid] = True
        return Sold(self.at[row], texts, self.minor[row], np.flatnonzero(paid[row]), self.stands[row])


Shown = Callable[[Table], Mask] | None
"""Of which of the sales that are cancelled something is told; None for all."""


def read_sold(reader: Reader, window: Window, now_at: int, shown: Shown = None) -> Sold:
    """The sales of a window as they stand now, with what a cancellation takes over from its sale, as far as that is
    `shown`; as `subjects.read_sales`."""
    columns = Columns(
        "sale",
        ("at", "amount_minor"),
        ("client", "currency", "product", "kind"),
        ("contact", "agent", "customer", "cancels"),
    )
    columns.sift(reader, "+at >= ? AND +at < ?", (window.start_at, min(window.end_at, now_at + 1)))
    read = columns.table()
    texts = dict(read.texts)
    undone = np.zeros(len(read), dtype=np.bool_)
    undoes_minor = np.full(len(read), NULL, dtype=np.int64)
    gone = _cancelled(reader, window.start_at, now_at)
    if gone:
        at = read.numbers["at"].tolist()
        undone = np.array(
            [gone.get(id, when - 1) >= when for id, when in zip(read.ids, at, strict=True)], dtype=np.bool_
        )
    if (texts["cancels"].codes >= 0).any():
        first, row = _first(reader, texts["cancels"])
        if shown is not None and len(first):
            row = np.where((row >= 0) & shown(first)[row], row, -1)
        undoes_minor = np.where(row >= 0, first.numbers["amount_minor"][row], NULL) if len(first) else undoes_minor
        for name in ("currency", "product", "agent", "contact", "client", "customer"):
            if len(first):
                mine = first.texts[name]
                texts[name] = either(texts[name], Texts(np.where(row >= 0, mine.codes[row], -1), mine.texts))
    kind = texts["kind"]
    cancels = np.array([*(text == business.CANCELLED for text in kind.texts), False], dtype=np.bool_)[kind.codes]
    amount = read.numbers["amount_minor"]
    back = np.where(amount != NULL, amount, undoes_minor)
    paid = np.flatnonzero(np.where(cancels, (back != NULL) & (back != 0), amount != NULL))
    return Sold(read.numbers["at"], texts, np.where(cancels, -np.abs(back), amount), paid, ~cancels & ~undone)


def _cancelled(reader: Reader, start_at: int, now_at: int) -> dict[str, int]:
    """When each sale was cancelled last, up to now."""
    columns = Columns("sale", ("at",), (), ("cancels",))
    columns.sift(reader, "+at >= ? AND +at <= ? AND cancels IS NOT NULL", (start_at, now_at))
    read = columns.table()
    order = np.argsort(read.numbers["at"], kind="stable").tolist()
    cancels, at = read.texts["cancels"], read.numbers["at"].tolist()
    return {str(cancels.at(row)): at[row] for row in order}


def _first(reader: Reader, cancels: Texts) -> tuple[Table, Ints]:
    """The sales that are cancelled, and per row which one it cancels."""
    columns = Columns(
        "sale", ("at", "amount_minor"), ("currency", "product", "client"), ("agent", "contact", "customer")
    )
    columns.of(reader, "id", sorted(cancels.texts))
    read = columns.table()
    places = {id: place for place, id in enumerate(read.ids)}
    of_text = np.array([*(places.get(text, -1) for text in cancels.texts), -1], dtype=np.int64)
    return read, of_text[cancels.codes]
