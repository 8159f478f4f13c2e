"""Brings lines into the order of time, drops what came twice, and keeps the state machine right when lines come late.

Two machines: `settled` has taken everything that is older than the newest line by `WINDOW_S`; nothing earlier is
expected any more. `live` is a copy of it that has also taken the pending lines. A line that comes late, but within the
window, makes a new copy of `settled` go over the pending lines again; rows that thereby turn out not to be are taken
back. So lines that come in pieces, or out of order, leave the same rows as the whole log read at once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import Any, Final

from supervisor.floor.importers.queue_log import codes
from supervisor.floor.importers.queue_log.calls import Recall
from supervisor.floor.importers.queue_log.dump_taps import Reject
from supervisor.floor.importers.queue_log.fields import NOBODY, Row
from supervisor.floor.importers.queue_log.machine import Machine
from supervisor.floor.importers.queue_log.rows import ANSWERED, COLUMNS, QUEUE, QUEUED, SOURCE, Heap
from supervisor.floor.importers.queue_log.store import DELETABLE
from supervisor.floor.importers.queue_log.verbs import UNDERSTOOD, VERBS

WINDOW_S: Final = 120
_UNTIDY: Final = (" |", "| ", "\r", "\0", "\t", " \n")
_TIME = re.compile(r"(\d{10})(?:\.\d*)?")
_ENDS: Final = frozenset(("connect", "complete", "leave", "transfer"))


class Engine:
    """Feed it with `add`; take rows with `settle` and `show`."""

    def __init__(self, recall: Recall | None = None) -> None:
        self.settled = Machine(recall)
        self.live: Machine | None = None
        self.pending: list[Row] = []
        self._texts: list[str] = []
        self._shown = 0
        self._seen: dict[str, str] = {}
        self._live_ids: dict[str, set[str]] = {table: set() for table in DELETABLE}
        self.late: list[Row] = []
        self.rejects: list[Reject] = []
        self.raw: list[tuple[Any, ...]] = []
        self.lines = self.duplicates = 0
        self._settled_at = "0000000000"
        self.newest = "0000000000"

    # Lines in

    def add(self, text: str, path: str, first: int, unfinished: bool = False) -> None:
        """Take a block of whole lines; `first` is the number of its first line."""
        lines = text.split("\n")
        rows = [line.split("|") for line in lines]
        numbers: list[int] | None = None
        if unfinished or not _plain(text, rows):
            lines, rows, numbers = self._tidy(lines, path, first, unfinished)
        if len(set(lines)) != len(lines) or not self._seen.keys().isdisjoint(lines):
            lines, rows, numbers = self._drop_known(lines, rows, numbers, path, first)
        if not rows:
            return
        self.lines += len(rows)
        times = [row[0] for row in rows]
        if min(times) <= self._settled_at:
            lines, rows = self._send_late(lines, rows)
            times = [row[0] for row in rows]
        self._keep_raw(rows, lines, numbers, first)
        if not rows:
            return
        self._seen.update(dict.fromkeys(lines, path))
        self._merge(lines, rows, times)

    def _tidy(
        self, lines: list[str], path: str, first: int, unfinished: bool
    ) -> tuple[list[str], list[Row], list[int]]:
        """The slow way: trim every field, note what is no event, remember line numbers."""
        good, rows, numbers = [], [], []
        for number, line in enumerate(lines, first):
            row = [part.strip(" \t\r\0\ufeff") for part in line.split("|")]
            text = "|".join(row)
            if not text:
                continue
            time = _TIME.fullmatch(row[0])
            why = None
            if time is None:
                why = codes.BAD_TIME
            elif len(row) < 5 or not row[4]:
                why = codes.NOT_AN_EVENT
            if unfinished and why:
                why = codes.UNFINISHED
            if why or time is None:
                self.lines += 1
                self.rejects.append((path, number, line.strip(" \t\r\0"), why or codes.BAD_TIME))
                continue
            row[0] = time.group(1)
            good.append(text)
            rows.append(row)
            numbers.append(number)
        return good, rows, numbers

    def _drop_known(
        self, lines: list[str], rows: list[Row], numbers: list[int] | None, path: str, first: int
    ) -> tuple[list[str], list[Row], list[int]]:
        """One line twice is one event: noted when both stand in one file, only counted when files overlap."""
        kept: list[int] = []
        here: set[str] = set()
        for place, line in enumerate(lines):
            if line not in here and line not in self._seen:
                here.add(line)
                kept.append(place)
                continue
            self.duplicates += 1
            self.lines += 1
            if self._seen.get(line, path) == path:
                number = numbers[place] if numbers else first + place
                self.rejects.append((path, number, line, codes.DUPLICATE))
        return (
            [lines[place] for place in kept],
            [rows[place] for place in kept],
            [numbers[place] if numbers else first + place for place in kept],
        )

    def _send_late(self, lines: list[str], rows: list[Row]) -> tuple[list[str], list[Row]]:
        """Lines older than the window: the end of a leg that is still open is used, the rest is left in `late`."""
        in_time: list[int] = []
        for place, row in enumerate(rows):
            if row[0] > self._settled_at:
                in_time.append(place)
            elif self._ends_open_leg(row):
                self.settled.run([row])
                self.settled.agents.flush(int(row[0]))
                self.settled.clock = int(self._settled_at)
                self.live = None
            else:
                self.late.append(row)
        return [lines[place] for place in in_time], [rows[place] for place in in_time]

    def _ends_open_leg(self, row: Row) -> bool:
        verb, leg = VERBS.get(row[4]), self.settled.calls.open.get(row[1])
        if verb is None or leg is None or verb.role not in _ENDS or leg[QUEUE] != row[2]:
            return False
        told_already = verb.role == "connect" and leg[ANSWERED] is not None
        return not told_already and int(row[0]) * 1000 >= leg[QUEUED]

    def _keep_raw(self, rows: list[Row], lines: list[str], numbers: list[int] | None, first: int) -> None:
        if UNDERSTOOD.issuperset({row[4] for row in rows}):
            return
        places = {line: place for place, line in enumerate(lines)} if numbers is not None else {}
        for place, row in enumerate(rows):
            if row[4] not in UNDERSTOOD:
                number = numbers[places[lines[place]]] if numbers is not None and places else first + place
                queue, agent = (None if name in NOBODY else name for name in (row[2], row[3]))
                self.raw.append((number, int(row[0]) * 1000, queue, agent, row[4], "|".join(row[5:]), SOURCE))

    def _merge(self, lines: list[str], rows: list[Row], times: list[str]) -> None:
        self.newest = max(self.newest, max(times))
        in_order = times == sorted(times)
        if in_order and (not self.pending or self.pending[-1][0] <= times[0]):
            self.pending += rows
            self._texts += lines
            return
        if self._shown and min(times) < self.pending[self._shown - 1][0]:
            self.live = None
        everything = self.pending + rows
        texts = self._texts + lines
        order = sorted(range(len(everything)), key=lambda place: everything[place][0])
        self.pending = [everything[place] for place in order]
        self._texts = [texts[place] for place in order]

    # Rows out

    def settle(self, until: int) -> Heap:
        """Nothing earlier than second `until` will come: give the rows of what is older (open legs left out)."""
        text = f"{until:010d}"
        count = bisect_right(self.pending, text, key=lambda row: row[0])
        if count == 0:
            return Heap()
        if count > self._shown:
            self.live = None
        self.settled.run(self.pending[:count])
        self._settled_at = max(self._settled_at, self.pending[count - 1][0])
        del self.pending[:count]
        for line in self._texts[:count]:
            self._seen.pop(line, None)
        del self._texts[:count]
        self._shown = max(self._shown - count, 0)
        heap = self.settled.take(with_open=False)
        for table, ids in self._live_ids.items():
            made = self.settled.calls.made if table == "contact" else map(itemgetter(0), heap.rows[table])
            ids.difference_update(made)
        self.settled.calls.made.clear()
        return heap

    def settle_lagging(self) -> Heap | None:
        """Settle what is older than the window, when it is worth it; the rows are those that `show` gave before."""
        if self.live is None or not self.pending or self._shown < len(self.pending):
            return None
        if int(self.newest) - int(self.pending[0][0]) <= 2 * WINDOW_S:
            return None
        return self.settle(int(self.newest) - WINDOW_S)

    def show(self) -> tuple[Heap, dict[str, set[str]] | None]:
        """Rows of everything up to now. With the second part, which names ids to take back, `live` began anew and
        the rows are all that may differ."""
        again = self.live is None
        if self.live is None:
            self.live = self.settled.copy()
            self._shown = 0
        self.live.run(self.pending[self._shown :])
        self._shown = len(self.pending)
        heap = self.live.take()
        if not again:
            self._note(heap)
            return heap, None
        before, self._live_ids = self._live_ids, {table: set() for table in DELETABLE}
        self._note(heap)
        gone = {table: ids - self._live_ids[table] for table, ids in before.items()}
        untouched = self.settled.open_rows()
        for table in ("contact", "queue_membership"):
            new = {row[0] for row in heap.rows[table]}
            gone[table] -= {row[0] for row in untouched.rows[table]}
            if any(before.values()):
                heap.rows[table][:0] = [row for row in untouched.rows[table] if row[0] not in new]
        return heap, gone

    def _note(self, heap: Heap) -> None:
        made = self.live.calls.made if self.live else []
        for table, ids in self._live_ids.items():
            ids.update(made if table == "contact" else map(itemgetter(0), heap.rows[table]))
        made.clear()
        self._live_ids["agent_state"].difference_update(heap.gone)

    # State

    def pack(self) -> dict[str, Any]:
        """The settled state and the pending lines, as plain values."""
        return {
            "columns": {table: list(columns) for table, columns in COLUMNS.items()},
            "machine": self.settled.pack(),
            "pending": [(text, self._seen.get(text, "")) for text in self._texts],
            "settled_at": self._settled_at,
        }

    def restore(self, packed: dict[str, Any]) -> bool:
        """Take over a packed state; False where it is of another make."""
        if packed.get("columns") != {table: list(columns) for table, columns in COLUMNS.items()}:
            return False
        self.settled.restore(packed["machine"])
        self._settled_at = packed["settled_at"]
        self._texts = [text for text, _ in packed["pending"]]
        self._seen = dict(packed["pending"])
        self.pending = [_row(text) for text in self._texts]
        if self.pending:
            self.newest = self.pending[-1][0]
        return True


def _row(text: str) -> Row:
    row = text.split("|")
    row[0] = row[0].partition(".")[0]
    return row


def _plain(text: str, rows: list[Row]) -> bool:
    """Whether every line is an event without anything to trim."""
    times = [row[0] for row in rows]
    joined = "".join(times)
    return (
        set(map(len, times)) == {10}
        and joined.isdecimal()
        and joined.isascii()
        and min(map(len, rows)) > 4
        and "" not in {row[4] for row in rows}
        and not any(mark in text for mark in _UNTIDY)
        and not text.endswith(" ")
    )
