"""Legs as columns: one stay in one queue per row, as integers that whole-array functions can work on.

Text becomes a code (an index into a `Words` list, -1 for missing) and a missing instant or duration is `NULL`.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

from supervisor import contract

NULL: Final = int(np.iinfo(np.int64).min)

INSTANTS: Final = (
    "queued_at",
    "answered_at",
    "ended_at",
    "wrapped_at",
    "transferred_at",
    "callback_requested_at",
    "callback_due_at",
)
DURATIONS: Final = ("talk_ms", "hold_ms", "wrap_ms")
CODED: Final = ("queue", "agent", "client", "address")
WORDED: Final = ("channel", "direction", "outcome")

UNTOLD: Final = {"wrap_unknown": contract.FLAG_WRAP_UNKNOWN, "wait_unknown": contract.FLAG_WAIT_UNKNOWN}
"""What a leg's flags say that its source does not tell."""

READ: Final = ("pk", *CODED, *WORDED, "flags", *INSTANTS, *DURATIONS)
"""The columns of ``contact`` that `encode` takes, in this order."""

LEG: Final = np.dtype(
    [("pk", np.int64)]
    + [(name, np.int64) for name in INSTANTS + DURATIONS]
    + [("service_level_ms", np.int64), ("short_abandon_ms", np.int64)]
    + [(name, np.int32) for name in CODED + WORDED]
    + [*((name, np.bool_) for name in UNTOLD), ("broken", np.int8)]
)
Legs = npt.NDArray[np.void]
Mask = npt.NDArray[np.bool_]


class LegColumns(Protocol):
    """Legs of which only whole columns are asked: an array of `LEG`, or what makes each column when it is needed."""

    def __getitem__(self, name: str, /) -> Any: ...

    def __len__(self) -> int: ...


ANSWERED: Final = contract.OUTCOMES.index("answered")
ABANDONED: Final = contract.OUTCOMES.index("abandoned")

UNKNOWN_WORD: Final = -2
CODES: Final[dict[str, dict[str | None, int]]] = {
    "channel": {word: code for code, word in enumerate(contract.CHANNELS)} | {None: -1},
    "direction": {word: code for code, word in enumerate(contract.DIRECTIONS)} | {None: 0},
    "outcome": {word: code for code, word in enumerate(contract.OUTCOMES)} | {None: -1},
}
"""The codes of the words of `WORDED`; `UNKNOWN_WORD` is that of all others."""

BROKEN: Final = (
    "",
    "not_a_number",
    "unknown_word",
    "no_queued_at",
    "answered_before_queued",
    "ended_before_answered",
    "ended_before_queued",
    "wrapped_before_ended",
    "negative_duration",
    "answered_without_instant",
    "answered_with_other_outcome",
    "outcome_without_end",
    "end_without_outcome",
)
"""Why a leg cannot be used; such rows are left out of every figure and named in health."""


class _Codes(dict[str | None, int]):
    """A dictionary that numbers what it does not know yet."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__({None: -1})
        self._texts = texts

    def __missing__(self, text: object) -> int:
        known = text if isinstance(text, str) else str(text)
        if known is not text and known in self:
            return self[known]
        self[known] = len(self._texts)
        self._texts.append(known)
        return self[known]


_NONE_YET: Final = np.array([-1], dtype=np.int32)


class Words:
    """Gives each distinct text a number, in order of appearance; None is -1."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._codes = _Codes(self.texts)
        self._translated: tuple[Sequence[str | None], npt.NDArray[np.int32]] | None = None

    def __len__(self) -> int:
        return len(self.texts)

    def code(self, text: str | None) -> int:
        """The number of `text`, new or known."""
        return self._codes[text]

    def column(self, texts: Sequence[Any]) -> npt.NDArray[np.int32]:
        """The numbers of a whole column."""
        return np.fromiter(map(self._codes.__getitem__, texts), dtype=np.int32, count=len(texts))

    def text(self, code: int) -> str:
        """The text of a number; empty for -1."""
        return self.texts[code] if code >= 0 else ""

    def translation(self, texts: Sequence[str | None]) -> npt.NDArray[np.int32]:
        """What the places of a list of texts come to here: -2 where that is not known yet, and -1 behind all. The list
        may grow, and what is put into the array is remembered."""
        known, table = self._translated or (None, _NONE_YET)
        if known is not texts:
            table = _NONE_YET
        if len(table) <= len(texts):
            table = np.append(table[:-1], np.full(len(texts) + 1 - len(table), -2, dtype=np.int32))
            table = np.append(table, np.int32(-1))
        self._translated = (texts, table)
        return table


class Told(NamedTuple):
    """A column of texts: per row a place in `texts`, -1 for missing. `texts` may hold more than what these rows say."""

    codes: npt.NDArray[np.int64]
    texts: Sequence[str | None]

    def by(self, words: Words) -> npt.NDArray[np.int32]:
        """The column by other words, which come to know what these rows say and no more."""
        table = words.translation(self.texts)
        found: npt.NDArray[np.int32] = table[self.codes]
        if found.min(initial=-1) < -1:
            new = np.unique(self.codes[found < -1])
            table[new] = words.column([self.texts[place] for place in new.tolist()])
            found = table[self.codes]
        return found


class Packed(NamedTuple):
    """Rows of ``contact`` by columns, for `encode`: `numbers` by name (those not named are missing), the codes of
    `WORDED` as legs have them, per row of `UNTOLD` whose that is, and the texts of `CODED`."""

    numbers: dict[str, npt.NDArray[np.int64]]
    words: dict[str, npt.NDArray[np.int32]]
    untold: npt.NDArray[np.bool_]
    named: dict[str, Told]

    def take(self, rows: npt.NDArray[np.int64] | Mask) -> Packed:
        """Only these rows."""
        return Packed(
            {name: column[rows] for name, column in self.numbers.items()},
            {name: column[rows] for name, column in self.words.items()},
            self.untold[:, rows],
            {name: Told(told.codes[rows], told.texts) for name, told in self.named.items()},
        )

    def veiled(self, rows: npt.NDArray[np.int64]) -> Packed:
        """The same without these names: of `rows` neither queue nor client nor address are told."""
        named = dict(self.named)
        for name in ("queue", "client", "address"):
            codes = named[name].codes.copy()
            codes[rows] = -1
            named[name] = Told(codes, named[name].texts)
        return self._replace(named=named)


class LegWords:
    """The word lists that a set of legs shares."""

    def __init__(self) -> None:
        self.queue = Words()
        self.agent = Words()
        self.client = Words()
        self.address = Words()


_OUTBOUND: Final = contract.DIRECTIONS.index("outbound")
_NUMBERED: Final = ("pk", *INSTANTS, *DURATIONS)
_FEW: Final = 2_000
_LARGEST: Final = 2**62
"""Beyond it neither the sum nor the difference of two instants would fit."""


def _whole(values: list[Any]) -> npt.NDArray[np.int64] | None:
    """These numbers as an array; None unless all are whole and small enough. Texts and fractions are not quietly made
    whole numbers: `array` refuses them."""
    try:
        found = np.frombuffer(array("q", values), dtype=np.int64)
    except (TypeError, OverflowError):
        return None
    fits = found.max() < _LARGEST and ((found > -_LARGEST) | (found == NULL)).all()
    return found if fits else None


def whole_numbers(column: Sequence[Any]) -> tuple[npt.NDArray[np.int64], list[int]]:
    """A column as int64 with NULL for None, and the places that hold no whole number."""
    values = [NULL if value is None else value for value in column]
    found = _whole(values)
    if found is not None:
        return found, []
    bad = [
        place
        for place, value in enumerate(column)
        if value is not None and not (type(value) is int and abs(value) < _LARGEST)
    ]
    wrong = set(bad)
    return (
        np.array([NULL if place in wrong else value for place, value in enumerate(values)], dtype=np.int64),
        bad,
    )


def encode(rows: Sequence[Sequence[Any]] | Packed, words: LegWords) -> Legs:
    """Turn rows (tuples in the order of `READ`) into legs; thresholds are left for `set_targets`."""
    if isinstance(rows, Packed):
        return _encode_packed(rows, words)
    legs = np.zeros(len(rows), dtype=LEG)
    if not rows:
        return legs
    columns = dict(zip(READ, zip(*rows, strict=True), strict=True))
    not_numbers = _encode_numbers(legs, columns)
    for name in CODED:
        legs[name] = getattr(words, name).column(columns[name])
    for name in WORDED:
        codes = {word: CODES[name].get(word, UNKNOWN_WORD) for word in set(columns[name])}
        legs[name] = np.fromiter(map(codes.__getitem__, columns[name]), dtype=np.int32, count=len(rows))
    for name, column in zip(UNTOLD, untold([_text(flags) for flags in columns["flags"]]), strict=True):
        legs[name] = column
    legs["broken"] = judge(legs)
    legs["broken"][not_numbers] = BROKEN.index("not_a_number")
    return legs


def _encode_numbers(legs: Legs, columns: Mapping[str, Sequence[Any]]) -> list[int]:
    """Fill in the columns of whole numbers; returns the places of rows where one is none."""
    if len(legs) <= _FEW:
        # One call for all: over the few legs of a tick numpy costs by the call.
        found = _whole([NULL if value is None else value for name in _NUMBERED for value in columns[name]])
        if found is not None:
            for name, column in zip(_NUMBERED, found.reshape(len(_NUMBERED), -1), strict=True):
                legs[name] = column
            return []
    not_numbers: list[int] = []
    for name in _NUMBERED:
        legs[name], bad = whole_numbers(columns[name])
        not_numbers += bad
    return not_numbers


def _encode_packed(rows: Packed, words: LegWords) -> Legs:
    legs = np.zeros(rows.untold.shape[1], dtype=LEG)
    for name in _NUMBERED:
        legs[name] = rows.numbers.get(name, NULL)
    for name in CODED:
        legs[name] = rows.named[name].by(getattr(words, name))
    for name in WORDED:
        legs[name] = rows.words[name]
    for name, column in zip(UNTOLD, rows.untold, strict=True):
        legs[name] = column
    legs["broken"] = judge(legs)
    return legs


def untold(flags: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Per row of `UNTOLD` which of these flags say so."""
    found = np.zeros((len(UNTOLD), len(flags)), dtype=np.bool_)
    distinct = set(flags)
    if len(distinct) > 1 or "" not in distinct:
        for row, flag in enumerate(UNTOLD.values()):
            said = {text: flag in text.split() for text in distinct}
            found[row] = np.fromiter(map(said.__getitem__, flags), dtype=np.bool_, count=len(flags))
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def judge(legs: LegColumns) -> npt.NDArray[np.int8]:
    """Per leg an index into `BROKEN`: the first rule of the contract that it breaks, 0 for none."""
    queued_at, answered_at, ended_at, wrapped_at = (legs[name] for name in INSTANTS[:4])
    has_queued, has_answered, has_ended = queued_at != NULL, answered_at != NULL, ended_at != NULL
    outcome, direction = legs["outcome"], legs["direction"]
    left = (outcome >= 0) & (outcome != ANSWERED)
    first = np.where(has_answered, answered_at, queued_at)
    rules: dict[str, Mask] = {
        "unknown_word": (legs["channel"] == UNKNOWN_WORD) | (direction == UNKNOWN_WORD) | (outcome == UNKNOWN_WORD),
        "no_queued_at": ~has_queued & (legs["queue"] >= 0) & (direction != _OUTBOUND),
        # NULL is the least of all numbers: no instant is before one that is missing.
        "answered_before_queued": has_answered & (answered_at < queued_at),
        "ended_before_answered": has_ended & (ended_at < answered_at),
        "ended_before_queued": has_ended & (ended_at < first),
        "wrapped_before_ended": (wrapped_at != NULL) & (wrapped_at < ended_at),
        "negative_duration": _negative(legs),
        "answered_without_instant": (outcome == ANSWERED) & ~has_answered,
        "answered_with_other_outcome": has_answered & left,
        "outcome_without_end": left & ~has_ended,
        "end_without_outcome": has_ended & ~has_answered & (outcome == -1),
    }
    verdict = np.zeros(len(legs), dtype=np.int8)
    if np.logical_or.reduce(list(rules.values()), axis=None):
        for name in reversed(rules):
            verdict[rules[name]] = BROKEN.index(name)
    return verdict


def _negative(legs: LegColumns) -> Mask:
    wrong = np.zeros(len(legs), dtype=np.bool_)
    for name in DURATIONS:
        given = legs[name]
        wrong |= (given < 0) & (given != NULL)
    return wrong


def as_of(legs: Legs, now_at: int) -> Legs:
    """The legs as they stood at `now_at`: later instants, and what they brought, read as NULL; unborn legs go.

    The agent of a leg is brought by its answer, an outcome by its end, durations by the end of what they measure; a
    wrap-up that is told by its length alone ends so long after the conversation.
    """
    born = np.where(legs["queued_at"] != NULL, legs["queued_at"], legs["answered_at"]) <= now_at
    legs = legs.copy() if born.all() else legs[born]
    if len(legs) <= _FEW:
        return _unsaid(legs, now_at)
    later = np.flatnonzero(settled_from(legs) > now_at)
    legs[later] = _unsaid(legs[later], now_at)
    return legs


def _unsaid(legs: Legs, now_at: int) -> Legs:
    """These very legs without what was not known at `now_at`."""
    unanswered = (legs["answered_at"] != NULL) & (legs["answered_at"] > now_at)
    unended = (legs["ended_at"] != NULL) & (legs["ended_at"] > now_at)
    unwrapped = wrap_end(legs) > now_at
    for name in INSTANTS:
        if name != "callback_due_at":
            legs[name][legs[name] > now_at] = NULL
    legs["agent"][unanswered] = -1
    for name in ("talk_ms", "hold_ms"):
        legs[name][unended] = NULL
    legs["wrap_ms"][unended | unwrapped] = NULL
    legs["outcome"][unended | unanswered] = -1
    return legs


def wrap_end(legs: Legs) -> npt.NDArray[np.int64]:
    """When the wrap-up of each leg ends: as told, or by its length; NULL where neither is known."""
    by_length = (legs["wrapped_at"] == NULL) & (legs["wrap_ms"] >= 0) & (legs["ended_at"] != NULL)
    return np.where(by_length, legs["ended_at"] + np.where(by_length, legs["wrap_ms"], 0), legs["wrapped_at"])


def settled_from(legs: Legs) -> npt.NDArray[np.int64]:
    """From when on a leg stands as it is written: its newest instant, or the end of its wrap-up."""
    return np.maximum(last_instant(legs), wrap_end(legs))


def last_instant(legs: Legs) -> npt.NDArray[np.int64]:
    """The newest instant that each leg tells (a callback's due time is a plan, not an event)."""
    newest = legs["queued_at"].copy()
    for name in INSTANTS[1:]:
        if name != "callback_due_at":
            np.maximum(newest, legs[name], out=newest)
    return newest
