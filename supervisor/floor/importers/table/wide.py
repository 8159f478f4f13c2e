"""Sheets made for eyes: a column per period, cells left blank under the first of a group. They become plain rows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from supervisor.floor.importers.table.mapping import Wide
from supervisor.floor.importers.table.sheets import BELOW, Numbered, Sheet, plain_name
from supervisor.floor.importers.table.times import compiled
from supervisor.floor.importers.table.values import as_text

HEADER, VALUE, LABEL_BELOW = "@header", "@value", "@below"
_DATED = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?")


def fill_down(sheet: Sheet, columns: Sequence[str]) -> Sheet:
    """Blank cells of these columns say the same as the cell above."""
    wanted = {plain_name(name) for name in columns}
    places = [place for place, name in enumerate(sheet.header) if plain_name(name) in wanted]

    def rows() -> Iterator[Numbered]:
        last: dict[int, Any] = {}
        for number, record in sheet.rows:
            filled = list(record)
            if all(value in (None, "") for value in filled):
                continue
            for place in places:
                if place >= len(filled):
                    continue
                if filled[place] in (None, ""):
                    filled[place] = last.get(place)
                else:
                    last[place] = filled[place]
            yield number, filled

    return replace(sheet, rows=rows())


def periods(header: Sequence[str], wide: Wide) -> dict[int, str]:
    """The columns that hold a period each: place, and the heading as the date format writes it."""
    if wide.headers:
        known = {plain_name(name) for name in wide.headers}
        return {place: name for place, name in enumerate(header) if plain_name(name) in known}
    wanted, found = compiled(wide.pattern), {}
    for place, name in enumerate(header):
        if wide.label == LABEL_BELOW:
            name = name.partition(BELOW)[0]
        if wanted.fullmatch(name):
            found[place] = name
        elif _DATED.fullmatch(name):  # a workbook's heading that is a date
            with suppress(ValueError):
                found[place] = datetime.fromisoformat(name).strftime(wide.pattern)
    return found


def lengthen(sheet: Sheet, wide: Wide, used: Collection[str]) -> Sheet:
    """A row per period: the plain columns, ``@header`` and ``@value``; or a column per word of `wide.label`.

    `used` are the columns that the mapping names: with a label, rows that agree in these belong together.
    """
    over = periods(sheet.header, wide)
    if wide.label == LABEL_BELOW:
        return _of_two_rows(sheet, wide, over)
    label = next((place for place, name in enumerate(sheet.header) if plain_name(name) == plain_name(wide.label)), None)
    if not wide.label or label is None:
        keys = [place for place in range(len(sheet.header)) if place not in over]
        header = [*(sheet.header[place] for place in keys), HEADER, VALUE]
        return replace(sheet, header=header, rows=_single(sheet, wide, keys, over), fixed_width=False)
    names = {plain_name(name) for name in used}
    keys = [
        place
        for place, name in enumerate(sheet.header)
        if place not in over and place != label and plain_name(name) in names
    ]
    rows, words = _grouped(sheet, wide, keys, over, label)
    header = [*(sheet.header[place] for place in keys), HEADER, *words]
    return replace(sheet, header=header, rows=iter(rows), fixed_width=False)


def _of_two_rows(sheet: Sheet, wide: Wide, over: dict[int, str]) -> Sheet:
    """A row per period, with a column per lower heading below it."""
    keys = [place for place in range(len(sheet.header)) if place not in over]
    below = {place: sheet.header[place].partition(BELOW)[2] for place in over}
    words = list(dict.fromkeys(below.values()))

    def rows() -> Iterator[Numbered]:
        for number, record in _until(sheet, wide):
            said: dict[str, dict[str, Any]] = {}
            for place, period in over.items():
                if record[place] not in (None, ""):
                    said.setdefault(period, {})[below[place]] = record[place]
            for period, cells in said.items():
                yield number, [*(record[place] for place in keys), period, *map(cells.get, words)]

    header = [*(sheet.header[place] for place in keys), HEADER, *words]
    return replace(sheet, header=header, rows=rows(), fixed_width=False)


def _until(sheet: Sheet, wide: Wide) -> Iterator[Numbered]:
    for number, record in sheet.rows:
        first = next((as_text(value) for value in record if value not in (None, "")), "")
        if wide.until is not None and wide.until.search(first):
            return
        yield number, [*record, *[None] * (len(sheet.header) - len(record))]


def _single(sheet: Sheet, wide: Wide, keys: list[int], over: dict[int, str]) -> Iterator[Numbered]:
    for number, record in _until(sheet, wide):
        said = [record[place] for place in keys]
        for place, name in over.items():
            if record[place] not in (None, ""):
                yield number, [*said, name, record[place]]


def _grouped(
    sheet: Sheet, wide: Wide, keys: list[int], over: dict[int, str], label: int
) -> tuple[list[Numbered], list[str]]:
    groups: dict[tuple[str, ...], _Group] = {}
    found: list[_Group] = []
    words: dict[str, None] = {}
    for number, record in _until(sheet, wide):
        word = as_text(record[label]) if record[label] is not None else ""
        if not word:
            continue
        words[word] = None
        said = [record[place] for place in keys]
        for place, name in over.items():
            key, value = (*map(repr, said), name), record[place]
            group = groups.get(key)
            if group is None or _contradicts(group[2].get(word), value):
                group = groups[key] = (number, [*said, name], {})
                found.append(group)
            if value not in (None, ""):
                group[2][word] = value
    return [(number, [*said, *map(cells.get, words)]) for number, said, cells in found], list(words)


_Group = tuple[int, list[Any], dict[str, Any]]
"""The first row of a group, what it says beside its words, and the value of each word."""


def _contradicts(there: Any, value: Any) -> bool:
    """Whether two cells for one word say different things: then they are two rows, and whoever counts them sees it."""
    return there is not None and value not in (None, "") and there != value
