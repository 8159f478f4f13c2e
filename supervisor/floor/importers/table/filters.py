"""Filters of a mapping, bound to a heading: which rows are taken by what one column says."""

from __future__ import annotations

from collections.abc import Callable

from supervisor.floor.importers.table.cells import Heading, Reading, raw
from supervisor.floor.importers.table.mapping import Cell, Filter
from supervisor.floor.importers.table.sheets import Record
from supervisor.floor.importers.table.values import as_text


def taker(wanted: Filter, heading: Heading, reading: Reading) -> Callable[[Record], bool]:
    """A function that tells whether a filter takes a row."""
    get = raw(Cell(((wanted.column,),)), heading, reading)
    only = {word.casefold() for word in wanted.only}
    but = {word.casefold() for word in wanted.but}

    def take(record: Record) -> bool:
        value = get(record)
        word = "" if value is None else as_text(value).casefold()
        return (
            (not only or word in only)
            and word not in but
            and (wanted.match is None or wanted.match.search(as_text(value) if value is not None else "") is not None)
            and (wanted.blank is None or wanted.blank == (value is None))
        )

    return take
