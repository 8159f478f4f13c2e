"""The columns of call detail records in a file that does not name them: told by what stands in them. Pure.

Asterisk writes them in several orders: cdr_csv.c, the sample of cdr_custom.conf, and the table of cdr_adaptive_odbc,
which FreePBX makes too. After the fixed columns each may have more: what its configuration adds, and own fields.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

Names = tuple[str, ...]

_ENDS: Final = ("channel", "dstchannel", "lastapp", "lastdata")
_LENGTHS: Final = ("duration", "billsec", "disposition", "amaflags")
_INSTANTS: Final = ("start", "answer", "end")
_PARTIES: Final = ("clid", "src", "dst", "dcontext")
NEWER: Final = ("peeraccount", "linkedid", "sequence")
"""What cdr_csv.c adds with ``newcdrcolumns``."""
CSV: Final[Names] = ("accountcode", "src", "dst", "dcontext", "clid", *_ENDS, *_INSTANTS, *_LENGTHS)
CUSTOM: Final[Names] = (*_PARTIES, *_ENDS, *_INSTANTS, *_LENGTHS, "accountcode")
BASES: Final[tuple[Names, ...]] = (
    CSV,
    CUSTOM,
    ("calldate", *_PARTIES, *_ENDS, *_LENGTHS, "accountcode"),
    ("id", "calldate", *_PARTIES, *_ENDS, *_LENGTHS, "accountcode"),
    (*_INSTANTS, *_PARTIES, *_ENDS, *_LENGTHS, "accountcode"),
    ("id", *_INSTANTS, *_PARTIES, *_ENDS, *_LENGTHS, "accountcode"),
)
"""The fixed columns of each order: of cdr_csv, of cdr_custom, of tables with one instant and with three."""

_FREEPBX: Final = ("did", "recordingfile", "cnum", "cnam", "outbound_cnum", "outbound_cnam", "dst_cnam")
_SWAPPED: Final = ("linkedid", "peeraccount", "sequence")
TAILS: Final[dict[Names, tuple[Names, ...]]] = {
    CSV: (
        ("uniqueid",),
        ("uniqueid", "userfield"),
        NEWER,
        ("uniqueid", *NEWER),
        ("uniqueid", *_SWAPPED),
        ("uniqueid", "userfield", *NEWER),
        ("uniqueid", "userfield", *_SWAPPED),
        ("userfield", "uniqueid", *_SWAPPED),
    ),
    CUSTOM: (("uniqueid", "userfield", "sequence"), ("uniqueid", "userfield"), ("uniqueid",)),
}
"""What follows the fixed columns, as far as it is known."""
TABLE_TAILS: Final[tuple[Names, ...]] = (
    ("uniqueid",),
    ("uniqueid", "userfield"),
    ("uniqueid", *_SWAPPED),
    ("uniqueid", "userfield", *_SWAPPED),
    ("uniqueid", "userfield", *_FREEPBX),
    ("uniqueid", "userfield", *_FREEPBX, *_SWAPPED),
)

_TIME = r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:[.,]\d*)?)?(?:Z|[+-]\d\d:?\d\d)?|\d{9,10}(?:\.\d*)?"
_FITS: Final = {
    "id": re.compile(r"\d+"),
    "calldate": re.compile(_TIME),
    "start": re.compile(_TIME),
    "answer": re.compile(rf"(?:{_TIME}|0000-.*)?"),
    "end": re.compile(rf"(?:{_TIME}|0000-.*)?"),
    "channel": re.compile(r"\S*/.*|[A-Za-z]\w*|"),
    "duration": re.compile(r"\d+(?:\.\d+)?"),
    "billsec": re.compile(r"\d+(?:\.\d+)?"),
    "disposition": re.compile(r"ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION|\d{1,2}"),
    "amaflags": re.compile(r"DOCUMENTATION|BILLING|OMIT|DEFAULT|\d|"),
}
_CALL: Final = re.compile(r"(?:.*-)?\d{9,}\.\d+")
_COUNT: Final = re.compile(r"\d+")


def names(rows: Sequence[Sequence[str]]) -> Names:
    """The names of the columns of such rows, all of the same width; none where their order is not known.

    Behind the fixed columns a known order holds where ids of calls stand in its places. Of any other columns the first
    that holds such ids is the record's own, a second one that of the call it belongs to, and the rest is named by its
    place: whole numbers need not be those of records.
    """
    width = len(rows[0])
    fitting = [(base, _fitting(base, rows)) for base in BASES if len(base) <= width]
    base, those = max(fitting, key=lambda pair: len(pair[1]), default=((), []))
    if not those:
        return ()
    columns = [[row[place].strip() for row in those] for place in range(len(base), width)]
    calls = [place for place, values in enumerate(columns) if _are(_CALL, values)]
    if len(calls) > 2:
        return ()
    own = tuple(str(place) for place in range(len(base) + 1, width + 1))
    known = next((tail for tail in _tails(base, own) if _stands(tail, columns, calls)), None)
    if known is None:
        found = dict(zip(calls or [0], ("uniqueid", "linkedid"), strict=False))
        known = tuple(found.get(place, name) for place, name in enumerate(own))
    return (*base, *known)


def _tails(base: Names, own: Names) -> Iterator[Names]:
    """The known columns behind the fixed ones, of that width; in cdr_custom one's own follow."""
    for tail in TAILS.get(base, TABLE_TAILS):
        if len(tail) == len(own) or (base == CUSTOM and len(tail) < len(own)):
            yield (*tail, *own[len(tail) :])


def _stands(tail: Names, columns: Sequence[Sequence[str]], calls: Sequence[int]) -> bool:
    counts = all(_are(_COUNT, values) for name, values in zip(tail, columns, strict=True) if name == "sequence")
    return counts and all(tail[place] in ("uniqueid", "linkedid") for place in calls)


def _fitting(base: Names, rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    checks = [(place, _FITS[name]) for place, name in enumerate(base) if name in _FITS]
    return [row for row in rows if all(check.fullmatch(row[place].strip()) for place, check in checks)]


def _are(wanted: re.Pattern[str], values: Sequence[str]) -> bool:
    """Whether a column holds such values and nothing else."""
    told = [value for value in values if value]
    return bool(told) and all(map(wanted.fullmatch, told))
