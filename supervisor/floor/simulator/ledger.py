"""What a day writes down: rows per table, newest state of each, ready to be taken.

`contact`, `case`, `survey` rows change after they are made: they are lists kept by id, and each change puts them
among the touched ones again. All other rows are written once.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from heapq import heappop, heappush
from typing import Any, Final

from supervisor.floor.simulator import columns as c
from supervisor.floor.simulator.plans import Blueprint, QueuePlan
from supervisor.floor.simulator.rows import COLUMNS, Row
from supervisor.floor.simulator.seats import Leg, Seat

Happening = Callable[[int, Any, Any], None]


class Ledger:
    """The heap of what is to come and the rows of what has been."""

    def __init__(self, plan: Blueprint, on: dt.date, rng: random.Random) -> None:
        self.plan, self.on, self.rng = plan, on, rng
        self.random = rng.random
        self.heap: list[tuple[int, int, Happening, Any, Any]] = []
        self.pop = heappop
        self.pushed = 0
        self.day_key = str(on.toordinal())
        self._leg_key, self._leg_number = f"c{self.day_key}", 1_000_000
        self._state_key, self._state_number = f"s{self.day_key}", 1_000_000
        self.numbers = dict.fromkeys(
            ("offer", "case", "case_event", "message", "survey", "sale", "visit", "recording"), 1_000_000
        )
        self._fresh()

    def _fresh(self) -> None:
        self.legs: dict[str, list[Any]] = {}
        self.cases: dict[str, list[Any]] = {}
        self.surveys: dict[str, list[Any]] = {}
        self.states: list[Row] = []
        self.offers: list[Row] = []
        self.others: dict[str, list[Row]] = {}

    def take(self) -> dict[str, list[Row]]:
        """Rows made or changed since the last take, by table in the order of their first event; whole rows."""
        rows: dict[str, list[Row]] = {
            **self.others,
            "contact": [tuple(row) for row in self.legs.values()],
            "offer": self.offers,
            "agent_state": self.states,
            "case": [tuple(row) for row in self.cases.values()],
            "survey": [tuple(row) for row in self.surveys.values()],
        }
        self._fresh()
        return {table: found for table, found in rows.items() if found}

    def push(self, at: int, what: Happening, first: Any, second: Any) -> None:
        """Let `what(at, first, second)` happen at that instant, after whatever was asked for it before."""
        self.pushed += 1
        heappush(self.heap, (at, self.pushed, what, first, second))

    def put(self, table: str, row: Row) -> None:
        """Write down one row that stays as it is."""
        found = self.others.get(table)
        if found is None:
            self.others[table] = [row]
        else:
            found.append(row)

    def put_all(self, table: str, rows: list[Row]) -> None:
        """Write down several rows that stay as they are."""
        if rows:
            self.others.setdefault(table, []).extend(rows)

    def key(self, table: str, letter: str) -> str:
        """A fresh id, growing within the day so that the index on it only ever grows at its end."""
        number = self.numbers[table] = self.numbers[table] + 1
        return f"{letter}{self.day_key}{number}"

    def new_leg(self, queue: QueuePlan) -> list[Any]:
        """A contact row of that queue with an id of its own."""
        row = queue.template[:]
        self._leg_number = number = self._leg_number + 1
        row[c.ID] = self._leg_key + str(number)
        return row

    def state(self, at: int, seat: Seat, state: str, reason: str | None, contact: str | None) -> None:
        """The agent is in this state from `at` on."""
        self._state_number = number = self._state_number + 1
        self.states.append((self._state_key + str(number), seat.agent, at, state, reason, contact, None))

    def offer_row(self, leg: Leg, seat: Seat, at: int, result: str) -> None:
        """How an offer to an agent ended."""
        self.offers.append((self.key("offer", "o"), leg.row[c.ID], seat.agent, leg.rang_at, at - leg.rang_at, result))

    def identify(self, row: list[Any], at: int) -> None:
        """Who comes: mostly known customers; some of them came in the last days already."""
        random_, customers = self.random, self.plan.customers
        draw = random_()
        if draw < 0.05:  # number withheld
            return
        if draw < 0.13:
            row[c.ADDRESS] = f"+9723{int(random_() * 9_000_000) + 1_000_000}"
            return
        many = len(customers)
        slice_ = min(many // 7, 40 * len(self.plan.people))
        # Each day has its own slice of customers, and a part of today's come from the slices of the days before.
        back = int(draw * 40) % 7 if draw > 0.85 else 0
        at_ = ((self.on.toordinal() - back) * slice_ + int(random_() * slice_)) % many
        row[c.CUSTOMER], row[c.CUSTOMER_NAME], row[c.ADDRESS] = customers[at_]


STATE_COLUMNS: Final = ("id", "agent", "at", "state", "reason", "contact", "queue")
OFFER_COLUMNS: Final = ("id", "contact", "agent", "at", "ring_ms", "result")
if (COLUMNS["agent_state"], COLUMNS["offer"]) != (STATE_COLUMNS, OFFER_COLUMNS):
    raise RuntimeError(
        "the contract's agent_state or offer has changed; Ledger.state and offer_row write them by place"
    )
