"""A day's contacts and agents' time as narrow columns of whole numbers, and back.

Instants are told from the beginning of the day, in as few bytes as they fit in; the least number of a type stands for
a missing one. A column that says the same in every row has one row, one that says nothing has none. Of an address only
whether there is one is kept. Time is kept by agent, each stretch up to the next one where that is so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt

from supervisor.history.chains import Spans
from supervisor.history.coding import Ints, Mask
from supervisor.history.kept.day_file import Array
from supervisor.kpi.legs import BROKEN, CODED, DURATIONS, INSTANTS, NULL, UNTOLD, WORDED, Legs, LegWords, Words, judge

if TYPE_CHECKING:
    from supervisor.history.period import Period

PREFIX: Final = "units."
NAMED: Final = ("queue", "client", "agent")
"""The columns of texts that are kept with their texts."""
_BASE: Final = "base"
NOT_A_NUMBER: Final = BROKEN.index("not_a_number")
_SMALL: Final = (np.int8, np.int16, np.int32)
LEG_COLUMNS: Final = ("pk", *INSTANTS, *DURATIONS, *CODED, *WORDED, *UNTOLD, "broken")
SPAN_COLUMNS: Final = ("bounds", "from_at", "to_at", "state", "unseen")


def arrays_of(legs: Legs, words: LegWords, spans: Spans, start_at: int, end_at: int) -> dict[str, Array]:
    """The columns of one day by name: its contacts as they are written, and its stretches of time clipped to it."""
    first = int(legs["pk"].min(initial=0)) if len(legs) else 0
    found: dict[str, Array] = {_BASE: np.array([start_at, first, len(legs)], dtype=np.int64)}
    bases = {"pk": first} | dict.fromkeys(INSTANTS, start_at)
    for name in LEG_COLUMNS:
        values = legs[name].astype(np.int64)
        if name == "address":
            values = np.minimum(values, 0)
        found[f"leg.{name}"] = _narrow(values, bases.get(name, 0))
    texts: dict[str, list[str]] = {name: list(getattr(words, name).texts) for name in NAMED}
    found |= {f"time.{name}": column for name, column in _of_spans(spans, start_at, end_at, texts).items()}
    found["texts"] = np.frombuffer(json.dumps(texts, separators=(",", ":")).encode(), dtype=np.uint8)
    return {f"{PREFIX}{name}": column for name, column in found.items()}


def of_period(period: Period) -> dict[str, Array]:
    """The columns of a period of exactly one day and of everything in it, all of which is over."""
    legs = np.concatenate([period.legs, period.broken]) if len(period.broken) else period.legs
    return arrays_of(legs, period.words, period.spans, period.window.start_at, period.window.end_at)


def are_among(names: Container[str]) -> bool:
    """Whether a file with these arrays holds the columns of its day."""
    return f"{PREFIX}{_BASE}" in names


def _of_spans(spans: Spans, start_at: int, end_at: int, texts: dict[str, list[str]]) -> dict[str, Array]:
    same, later = spans.agent[1:] == spans.agent[:-1], spans.from_at[1:] >= spans.from_at[:-1]
    if not ((same & later) | (spans.agent[1:] > spans.agent[:-1])).all():
        spans = spans.take(np.lexsort((spans.from_at, spans.agent)))
    people = np.unique(spans.agent)
    texts["people"] = [spans.agents[code] for code in people.tolist()]
    bounds = np.append(np.searchsorted(spans.agent, people), len(spans))
    to_at = spans.to_at
    goes_on = bool((to_at == _next(spans.from_at, bounds, end_at)).all())
    return {
        "bounds": _narrow(bounds, 0),
        "from_at": _narrow(spans.from_at, start_at),
        "to_at": np.zeros(0, dtype=np.int8) if goes_on else _narrow(to_at, start_at),
        "state": _narrow(spans.state, 0),
        "unseen": _narrow(spans.unseen.astype(np.int64), 0),
    }


def _next(from_at: Ints, bounds: Ints, end_at: int) -> Ints:
    """Per stretch when the next one of the same agent begins; the end of the day for the last one."""
    found = np.append(from_at[1:], end_at)
    found[bounds[1:] - 1] = end_at
    return found[: len(from_at)]


def _narrow(values: Ints, base: int) -> Array:
    """A column from its base on, in the fewest bytes; see the module."""
    missing = values == NULL
    if missing.all():
        return np.zeros(0, dtype=np.int8)
    told = np.where(missing, 0, values - base)
    least, most = int(told.min()), int(told.max())
    fits = (one for one in _SMALL if np.iinfo(one).min < least and most <= np.iinfo(one).max)
    dtype: Any = next(fits, np.int64)
    found: Array = told.astype(dtype)
    found[missing] = np.iinfo(dtype).min
    return found[:1] if least == most and not missing.any() else found


def _fill(into: npt.NDArray[Any], column: Array, base: int, rows: Ints | None) -> None:
    """Write a narrow column, or the rows chosen of it, in its place."""
    if not len(into):
        return
    if not len(column):
        into[:] = NULL
        return
    part = column if rows is None or len(column) == 1 else column[rows]
    into[:] = part
    if base:
        into += base
    least = np.iinfo(column.dtype).min
    if len(part) and part.min() == least:
        into[part == least] = NULL


class People(NamedTuple):
    """Some agents of a day: where the stretches of each begin in its columns, and how many there are."""

    names: list[str]
    starts: Ints
    counts: Ints


class Taken(NamedTuple):
    """Which contacts of a day are taken (None: all), and which of those lose queue, client and caller (None: none)."""

    rows: Ints | None = None
    veiled: Mask | None = None


class DayUnits:
    """The columns of one day; `read` gives arrays by their names and may raise `DamagedError`. `unknown` are the agents
    whose log-in was not seen by then."""

    def __init__(
        self, start_at: int, end_at: int, unknown: Sequence[str], read: Callable[[list[str]], Mapping[str, Array]]
    ) -> None:
        self.start_at, self.end_at, self.unknown = start_at, end_at, unknown
        self._read = read
        self._known: dict[str, Array] = {}
        self._texts: dict[str, list[str]] | None = None

    def _columns(self, kind: str, names: tuple[str, ...]) -> None:
        wanted = [f"{PREFIX}{kind}{name}" for name in names]
        missing = [name for name in wanted if name not in self._known]
        if missing:
            self._known |= self._read(missing)

    def _column(self, name: str) -> Array:
        return self._known[f"{PREFIX}{name}"]

    def forget(self) -> None:
        """Let go of all columns; they are read again when they are needed."""
        self._known.clear()
        self._texts = None

    # Contacts

    def texts(self) -> dict[str, list[str]]:
        """The texts of the columns of `queue`, `client` and `agent`, and under ``people`` whose time is told."""
        if self._texts is None:
            self._columns("", ("texts", _BASE))
            self._texts = dict(json.loads(self._column("texts").tobytes()))
        return self._texts

    def column(self, name: str, rows: Ints | None = None) -> Ints:
        """One column of all contacts, or of some."""
        self._columns("", (_BASE,))
        self._columns("leg.", (name,))
        return self._filled(name, rows)

    def missing(self, name: str) -> Mask:
        """Which contacts have nothing in a column of instants or lengths."""
        self._columns("leg.", (name,))
        column, many = self._column(f"leg.{name}"), len(self)
        if len(column) != many or not many:
            return np.full(many, not len(column))
        found: Mask = column == np.iinfo(column.dtype).min
        return found

    def __len__(self) -> int:
        self._columns("", (_BASE,))
        return int(self._column(_BASE)[2])

    def _filled(self, name: str, rows: Ints | None) -> Ints:
        found = np.empty(len(self) if rows is None else len(rows), dtype=np.int64)
        _fill(found, self._column(f"leg.{name}"), self._base_of(name), rows)
        return found

    def _base_of(self, name: str) -> int:
        start_at, first, _count = self._column(_BASE).tolist()
        return first if name == "pk" else start_at if name in INSTANTS else 0

    def begun_before(self) -> Ints:
        """The rows of contacts that began before the day. One that was never queued begins with its answer, else with
        its end."""
        before, begins_at = self._before()
        for name in ("answered_at", "ended_at"):
            if (begins_at == NULL).any():
                begins_at = np.where(begins_at == NULL, self.column(name, before), begins_at)
        found: Ints = before[begins_at < self.start_at]
        return found

    def queued_before(self, since_at: int) -> Ints:
        """The rows of contacts that were queued before the day, and not before `since_at`."""
        before, queued_at = self._before()
        found: Ints = before[(queued_at != NULL) & (queued_at < self.start_at) & (queued_at >= since_at)]
        return found

    def _before(self) -> tuple[Ints, Ints]:
        """The few rows of contacts that were not queued on the day, and when they were queued; some others may be among
        them."""
        self._columns("", (_BASE,))
        self._columns("leg.", ("queued_at",))
        column = self._column("leg.queued_at")
        # The least number, which stands for a missing one, is below the day's beginning too.
        before = np.flatnonzero(column < 0) if len(column) == len(self) else np.arange(len(self))
        return before, self._filled("queued_at", before)

    def fill(self, into: Legs, words: LegWords, taken: Taken, *, whole: bool) -> None:
        """Write the contacts taken as `kpi.legs.encode` gives them, by those words; thresholds are left for
        `set_targets`. Where not the `whole` day is in sight only the texts of contacts taken become words."""
        rows, veiled = taken
        self._columns("leg.", LEG_COLUMNS)
        texts = self.texts()
        for name in LEG_COLUMNS:
            _fill(into[name], self._column(f"leg.{name}"), self._base_of(name), rows)
        if veiled is not None and veiled.any():
            veil(into, veiled)
        for name in NAMED:
            translate(into, name, texts[name], getattr(words, name), whole=whole)
        if len(into) and int(into["address"].max()) >= 0:
            words.address.code("")

    # Time

    def people(self, wanted: Callable[[str], bool] | None = None) -> People:
        """Those whose time is told, or of them those wanted, and how many stretches each has."""
        self._columns("time.", ("bounds",))
        edges = self._column("time.bounds").astype(np.int64)
        people = self.texts()["people"]
        mine = np.array([place for place, agent in enumerate(people) if wanted is None or wanted(agent)], dtype=np.intp)
        return People([people[place] for place in mine.tolist()], edges[mine], edges[mine + 1] - edges[mine])

    def ends(self, people: People) -> tuple[tuple[Ints, Ints, Ints], tuple[Ints, Ints, Ints]]:
        """Per agent (from, state, unseen) of their first stretch and (to, state, unseen) of their last one."""
        self._columns("time.", SPAN_COLUMNS)
        first, last = people.starts, people.starts + people.counts - 1

        def at(name: str, rows: Ints) -> Ints:
            found = np.empty(len(rows), dtype=np.int64)
            column = self._column(f"time.{name}")
            if name == "to_at" and not len(column):
                found[:] = self.end_at
            else:
                _fill(found, column, self.start_at if name.endswith("_at") else 0, rows)
            return found

        return (
            (at("from_at", first), at("state", first), at("unseen", first)),
            (at("to_at", last), at("state", last), at("unseen", last)),
        )

    def spans(self, people: People, codes: Ints, agents: list[str]) -> Spans:
        """The stretches of these people, which are numbered so among `agents`; they touch the ends of the day."""
        self._columns("time.", SPAN_COLUMNS)
        _bounds, from_at, to_at, state, unseen = (self._column(f"time.{name}") for name in SPAN_COLUMNS)
        counts = people.counts
        total = int(counts.sum())
        begins = np.cumsum(counts) - counts
        rows = np.repeat(people.starts - begins, counts) + np.arange(total)

        def filled(column: Array, base: int) -> Ints:
            found = np.empty(total, dtype=np.int64)
            _fill(found, column, base, rows)
            return found

        since = filled(from_at, self.start_at)
        until = filled(to_at, self.start_at) if len(to_at) else _next(since, np.append(begins, total), self.end_at)
        return Spans(agents, np.repeat(codes, counts), since, until, filled(state, 0), filled(unseen, 0) == 1)


def veil(legs: Legs, veiled: Mask) -> None:
    """Take from some contacts where they came from; what a contact without queue need not tell is no fault of it."""
    for name in ("queue", "client", "address"):
        legs[name][veiled] = -1
    again = np.flatnonzero(veiled & (legs["broken"] != NOT_A_NUMBER))
    legs["broken"][again] = judge(legs[again])


def translate(legs: Legs, name: str, texts: list[str], words: Words, *, whole: bool) -> None:
    """Codes of a day's texts as codes of other words; what is not taken brings no word with it."""
    codes = legs[name]
    used = range(len(texts)) if whole else [code for code in np.unique(codes).tolist() if code >= 0]
    table = np.full(len(texts) + 1, -1, dtype=np.int32)  # the last place is that of no text
    for code in used:
        table[code] = words.code(texts[code])
    legs[name] = table[codes]
