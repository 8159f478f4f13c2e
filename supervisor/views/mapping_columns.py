"""The columns that a mapping names, beside those that a file has: which are lost, and which have another name there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

_QUOTES: Final = str.maketrans({"״": '"', "”": '"', "“": '"', "׳": "'", "’": "'", "‘": "'"})
_MARKS: Final = dict.fromkeys(map(ord, "\u200e\u200f\u061c\ufeff"))


def plain(name: str) -> str:
    """A name as it is compared: without marks, double spaces and capitals."""
    return re.sub(r"\s+", " ", name.translate(_MARKS).translate(_QUOTES)).strip().casefold()


def _texts(given: Any) -> list[str]:
    return [given] if isinstance(given, str) else [one for one in given or () if isinstance(one, str)]


def _of_cell(cell: Any) -> Iterator[list[str]]:
    """Each column that a cell needs, with the names that it may have."""
    if isinstance(cell, str):
        yield [cell]
    if not isinstance(cell, Mapping) or cell.get("optional"):
        return
    if "column" in cell:
        yield _texts(cell["column"])
    for part in cell.get("columns", ()):
        yield _texts(part)
    for key in ("plus", "minus"):
        yield from ([name] for name in _texts(cell.get(key)))
    for key in ("mean_of", "share_of"):
        yield from ([name] for name in _texts(cell.get(key)))


def _cells(said: Mapping[str, Any]) -> Iterator[Any]:
    source = said.get("source", {})
    yield from _texts(source.get("id"))
    yield from (source[key] for key in ("version", "zone") if isinstance(source.get(key), Mapping))
    yield from (source[key] for key in ("version",) if isinstance(source.get(key), str))
    for part in (said, *said.get("also", {}).values()):
        yield from _texts(part.get("id"))
        yield from part.get("fields", {}).values()
        yield from part.get("filter", {})
    yield from said.get("totals", {}).values()


def lost(said: Mapping[str, Any], columns: Iterable[str]) -> list[str]:
    """The columns that a mapping needs and a file has not, by none of their names."""
    there = set(map(plain, columns))
    others = said.get("names", {})
    found = []
    for cell in _cells(said):
        for names in _of_cell(cell):
            known = [*names, *(other for name in names for other in _texts(others.get(name)))]
            if names and names[0][:1] != "@" and not there & set(map(plain, known)):
                found.append(names[0])
    return list(dict.fromkeys(found))


def aliased(look: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """How a file looks, its columns called as the mapping calls them, where it knows other names of theirs."""
    columns: Sequence[str] = look.get("columns", [])
    there = {plain(name): name for name in columns}
    names = {}
    for name, others in said.get("names", {}).items():
        other = next((there[plain(one)] for one in _texts(others) if plain(one) in there), None)
        if plain(name) not in there and other is not None:
            names[other] = name
    if not names:
        return dict(look)

    def called(given: Iterable[str]) -> list[str]:
        return [names.get(one, one) for one in given]

    return {
        **look,
        **{key: called(look.get(key, [])) for key in ("columns", "heading", "keys", "names")},
        "facts": [{**one, "name": names.get(one["name"], one["name"])} for one in look.get("facts", [])],
        "hints": {names.get(one, one): hint for one, hint in look.get("hints", {}).items()},
    }


_NAMING: Final = ("column", "columns", "name", "plus", "minus", "mean_of", "share_of")
"""Where a cell names columns."""


def stand_in(said: dict[str, Any], old: str, new: str) -> None:
    """Let a column stand wherever a mapping names another one, whose name is kept as its other name."""
    source = said.get("source", {})
    for section in (source, *said.get("also", {}).values()):
        if "id" in section:
            section["id"] = _swapped(section["id"], old, new)
    for key in ("version", "zone", "fill_down"):
        if isinstance(source.get(key), Mapping):
            source[key] = _cell_with(source[key], old, new)
        elif key in source and key != "zone":
            source[key] = _swapped(source[key], old, new)
    for part in (said, *said.get("also", {}).values()):
        for section in ("fields", "totals"):
            for name, cell in part.get(section, {}).items():
                part[section][name] = _cell_with(cell, old, new)
        for section in ("filter", "deleted", "names"):
            given = part.get(section, {})
            if old in given:
                given[new] = given.pop(old)
    names = said.setdefault("names", {})
    names[new] = list(dict.fromkeys([*_texts(names.get(new)), old]))


def _swapped(given: Any, old: str, new: str) -> Any:
    if isinstance(given, str):
        return new if given == old else given
    return [_swapped(one, old, new) for one in given] if isinstance(given, list) else given


def _cell_with(cell: Any, old: str, new: str) -> Any:
    if not isinstance(cell, Mapping):
        return _swapped(cell, old, new)
    return {key: _swapped(value, old, new) if key in _NAMING else value for key, value in cell.items()}
