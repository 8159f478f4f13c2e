"""Writes in one book until it has its number of acknowledged verbs, and notes what it asked and what it was told.

A note is one line, written before the call and after its answer, so that after a death it is known which calls were
acknowledged, which were refused, and which have no answer; these are asked again, as they were.
"""

from __future__ import annotations

import json
import os
import signal
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from supervisor.book.book import Book
from supervisor.book.deeds import ConflictError
from supervisor.book.opening import open_store
from supervisor.book.passwords import Passwords
from supervisor.book.people import Session
from supervisor.book.records import Row
from supervisor.book.store import BookError
from supervisor.errors import MokedError

WHO, PASSWORD = "Dana", "correct horse"
COUNTERS = 3
DAY = "2026-11-22"
QUICK = Passwords(time_cost=1, memory_cost=8, parallelism=1)

Trouble = Callable[[Random], AbstractContextManager[None]]
"""What befalls a worker in each of its calls."""

Call = tuple[str, str, dict[str, Any]]
"""The id of a call, its verb and its arguments."""


@dataclass
class Told:
    """What one call was told so far: `asked` how often (again after a death), `refused` by a conflict, `errors`."""

    verb: str
    arguments: dict[str, Any]
    seq: int | None = None
    repeated: bool = False
    refused: bool = False
    asked: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether it has no answer."""
        return self.seq is None and not self.refused

    @property
    def doubtful(self) -> bool:
        """Whether it was said, or could be seen, that nobody knows what became of it."""
        return self.asked > 1 or "missing" in self.errors


class Notes:
    """The file of one worker. What it wrote outlives its death, for the system has it."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def add(self, what: str, call_id: str, *rest: object) -> None:
        """Add a line."""
        os.write(self._file, json.dumps([what, call_id, *rest]).encode() + b"\n")


def read_notes(path: Path) -> dict[str, Told]:
    """All calls of a worker, by id, in their order."""
    calls: dict[str, Told] = {}
    for line in path.read_text().splitlines() if path.exists() else ():
        what, call_id, *rest = json.loads(line)
        match what:
            case "asks":
                calls.setdefault(call_id, Told(*rest)).asked += 1
            case "done":
                calls[call_id].seq, calls[call_id].repeated = rest
            case "conflict":
                calls[call_id].refused = True
            case "error":
                calls[call_id].errors.append(rest[0])
    return calls


class Worker:
    """One life of a worker."""

    def __init__(self, address: str, notes: Path, seed: int, trouble: Trouble) -> None:
        self.address, self.trouble = address, trouble
        self.told = read_notes(notes)
        self.notes = Notes(notes)
        self.random = Random(f"{seed} {len(self.told)}")
        self.name = notes.stem
        self.patience_s = self.random.choice((0.02, 0.3, 2.0))
        self.book: Book | None = None
        self.session: Session | None = None

    def work(self, acknowledged: int) -> None:
        """Go on until so many calls were acknowledged, whatever comes."""
        count = sum(one.seq is not None for one in self.told.values())
        for call in [(call_id, one.verb, one.arguments) for call_id, one in self.told.items() if one.open]:
            count += self._insist(call)
        while count < acknowledged:
            count += self._insist(self._new_call())
        if self.book is not None:
            self.book.store.close()

    def _insist(self, call: Call) -> int:
        """Ask with the same id until there is an answer; returns 1 for an acknowledged call."""
        call_id, verb, arguments = call
        self.notes.add("asks", *call)
        while True:
            try:
                with self.trouble(self.random):
                    book, session = self._opened()
                    done = book.do(verb, session, arguments, call_id=call_id)
            except ConflictError:
                self.notes.add("conflict", call_id)
                return 0
            except BookError as error:
                self.notes.add("error", call_id, error.code)
                time.sleep(self.random.uniform(0, 0.02))
                continue
            self.notes.add("done", call_id, done.seq, done.repeated)
            return 1

    def _opened(self) -> tuple[Book, Session]:
        if self.book is None or self.session is None:
            book = Book(open_store(self.address, self.patience_s), hasher=QUICK)
            self.session = book.sign_in(WHO, PASSWORD)
            self.book = book
        return self.book, self.session

    def _new_call(self) -> Call:
        call_id = str(uuid.uuid4())
        if self.random.random() < 0.6:
            return call_id, "target.set", self._counted(self.random.randrange(COUNTERS))
        number = self.random.randrange(20)
        name = f"{self.name} {number}"
        return call_id, "view.set", {"name": name, "page": "floor", "body": {"call": call_id}}

    def _counted(self, counter: int) -> dict[str, Any]:
        """One more than what stands there, if nobody is faster."""
        while True:
            try:
                with self.trouble(self.random):
                    row = self._counter(counter)
                break
            except BookError:
                time.sleep(self.random.uniform(0, 0.02))
        goal, version = (row["goal"], row["version"]) if row else (0.0, 0)
        return {**place_of(counter), "goal": goal + 1, "version": version}

    def _counter(self, counter: int) -> Row | None:
        book, _ = self._opened()
        with book.store.reading() as view:
            return next(iter(view.rows("target", kpi="asa", scope="queue", scope_id=f"Q{counter}")), None)


def place_of(counter: int) -> dict[str, Any]:
    """The arguments that name a counter."""
    return {"kpi": "asa", "place": f"queue=Q{counter}", "from_on": DAY}


def start(address: str, notes: Path, seed: int, acknowledged: int, trouble: Trouble) -> int:
    """Start a worker; returns the id of its process, which ends with 0 when its work is done."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        Worker(address, notes, seed, trouble).work(acknowledged)
        code = 0
    except MokedError as error:
        os.write(2, f"{error.code}: {error}\n".encode())
    except BaseException:  # noqa: BLE001  # a fork must not go on in its parent's code
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


def counters_of(rows: list[Row]) -> Iterator[tuple[str, float]]:
    """The counters by place, and where they stand."""
    return ((row["scope_id"], row["goal"]) for row in rows if row["kpi"] == "asa" and row["scope"] == "queue")
