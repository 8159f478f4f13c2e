"""What exports usually call their columns, by kind of row and field: read from the table in ``resources``."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from resources import path as resource


class Usual(NamedTuple):
    """`names` by kind of row and field, `telling` fields by kind of row, words that tell a unit by `units`.

    `codes` gives the code that a word stands for, by field and word; `statuses` what a word of a status means, and
    `steps` what a word of a log of steps does. Columns whose name has a word of `periods`, `means` or `others`
    are no sums.
    `whole` names count only where nothing stands beside them, `doubtful` ones, by field, only where what the column
    holds is known as well; `states` are words of a status. `flags` gives, by outcome, names of columns whose yes says
    it, and `keys`, by kind of row, names of columns that tell such rows apart and no others; `nobody`
    are words, by field, that stand where nobody is known. `sums` and
    `mean_sums` are what columns of sums and of averages are called, by the measure that figures know.
    """

    names: dict[str, dict[str, tuple[str, ...]]]
    telling: dict[str, tuple[str, ...]]
    units: dict[str, frozenset[str]]
    codes: dict[str, dict[str, str]]
    statuses: dict[str, str]
    steps: dict[str, str]
    periods: frozenset[str]
    means: frozenset[str]
    others: frozenset[str]
    whole: frozenset[str]
    doubtful: dict[str, frozenset[str]]
    states: frozenset[str]
    flags: dict[str, frozenset[str]]
    keys: dict[str, frozenset[str]]
    nobody: dict[str, frozenset[str]]
    sums: dict[str, frozenset[str]]
    mean_sums: dict[str, frozenset[str]]


_FULL, _SHORT = "פנייה", "פניה"
_SETS: Final = ("keys", "nobody", "sums", "means")


def plain(name: str) -> str:
    """A name as it is compared: small letters without accents and signs, words by single spaces."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(letter))
    return " ".join(re.findall(r"\w+", bare.casefold().replace("_", " ")))


def _spelled(names: list[str]) -> Iterator[str]:
    """Names, and those that are written in two ways in the other one too."""
    for name in names:
        yield name
        if _FULL in name:
            yield name.replace(_FULL, _SHORT)


@cache
def usual() -> Usual:
    """The table."""
    said = tomllib.loads(resource("mappings", "names", "columns.toml").read_text(encoding="utf-8"))
    return Usual(
        {
            row: {field: tuple(dict.fromkeys(map(plain, _spelled(names)))) for field, names in fields.items()}
            for row, fields in said["names"].items()
        },
        {row: tuple(fields) for row, fields in said["telling"].items()},
        {unit: frozenset(map(plain, words)) for unit, words in said["units"].items()},
        {
            field: {plain(word): code for code, words in codes.items() for word in words}
            for field, codes in said["values"].items()
        },
        {plain(word): what for what, words in said["statuses"].items() for word in words},
        {plain(word): what for what, words in said["steps"].items() for word in words},
        frozenset(map(plain, said["periods"]["words"])),
        frozenset(map(plain, said["periods"]["means"])),
        frozenset(map(plain, said["periods"]["others"])),
        frozenset(map(plain, said["whole"]["names"])),
        {field: frozenset(map(plain, names)) for field, names in said["doubtful"].items()},
        frozenset(plain(word) for words in (*said["statuses"].values(), said["states"]["words"]) for word in words),
        {code: frozenset(map(plain, names)) for code, names in said["flags"].items()},
        *({key: frozenset(map(plain, _spelled(names))) for key, names in said[part].items()} for part in _SETS),
    )
