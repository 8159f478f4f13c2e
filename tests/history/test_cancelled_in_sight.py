"""What a cancellation takes over from its sale, as far as somebody sees that: by whole columns as row by row."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import writing
from supervisor.floor.reader import Reader, Row
from supervisor.history import table
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, START, Rows
from tests.views import sights

FIGURES = ("revenue", "sales", "upsell_rate", "cross_sell_rate")
SPLITS = ((), ("queue",), ("agent",), ("team",), ("product", "currency"), ("sale_kind", "day"))
SEERS = (
    *((("team", "t1"),), (("team", "t2"), ("client", "c1")), (("client", "c2"),)),
    *((("site", "s1"),), (("queue", "q1"),), (("team", "nowhere"),)),
)


class Sold(Rows):
    """Nothing but contacts and sales, every other of which is cancelled by somebody, somewhere."""

    def _fill(self) -> None:
        rnd = self.random
        for id, site, client in (("q1", "s1", "c1"), ("q2", "s2", "c2")):
            self.put("queue", id=id, site=site, client=client, channel="email")
            self.put("site", id=site, client=client)
            self.put("client", id=client)
        for number in (1, 2):
            self.put("team", id=f"t{number}", site=f"s{number}")
            self.put("agent", id=f"a{number}")
            self.put("team_membership", agent=f"a{number}", team=f"t{number}", to_at=START + 5 * DAY)
        self.put("team_membership", agent="a1", team="t2", from_at=START + 5 * DAY)
        calls = [self._call() for _ in range(8)]
        sales: list[str] = []
        for _ in range(60):
            kind = rnd.choice(("new", "upsell", "cancelled", "cancelled"))
            of = {"cancels": rnd.choice([*sales, "never"])} if kind == "cancelled" else {}
            more = {"contact": rnd.choice([*calls, None, None]), "agent": rnd.choice(("a1", "a2", None, None))}
            more |= {"client": rnd.choice(("c1", "c2", None, None)), "currency": rnd.choice(("EUR", "JPY"))}
            money = {"amount_minor": rnd.choice((None, 100, 999)), "product": rnd.choice(("p1", None))}
            if kind == "cancelled" and rnd.random() < 0.7:
                more |= dict.fromkeys(("contact", "agent", "currency", "client"))
            at = self.at() if rnd.random() < 0.95 else None
            sales.append(self.put("sale", at=at, kind=kind, **of, **more, **money))


def compare(past: Past, asked: Asked) -> bool:
    """Whether there is anything; fails where the ways differ."""
    loaded, in_force = past.load(asked)
    whole = table.kpis(loaded, asked.by, FIGURES, {}, in_force)
    held = past.holding(Window(START - 9 * DAY, START + 30 * DAY), asked.now_at)
    for found in (past.kpis(asked), held.kpis(asked)):
        assert found == whole, (asked.by, past.context)
    return any(row["revenue"].value for row in whole)


@pytest.mark.parametrize("seed", range(4))
def test_random_sales(tmp_path: Path, seed: int) -> None:
    rnd, some = random.Random(seed), 0
    with Reader(Sold(tmp_path / "a.floor", seed).path) as reader:
        for scopes in SEERS:
            window = Window(START + rnd.choice((-3, 0, 3)) * DAY, START + rnd.choice((6, 9, 14)) * DAY)
            for by in SPLITS:
                asked = Asked(window, START + rnd.choice((8, 40)) * DAY, ZoneInfo("UTC"), by, FIGURES, {})
                some += compare(Past(reader, Settings(), sights.person(*scopes)), asked)
    assert some > len(SPLITS)


def test_the_sales_of_many_cancellations_are_looked_up_together(tmp_path: Path) -> None:
    """As many questions to the floor for a hundred cancellations as for one."""
    asked: list[int] = []
    for many in (1, 100):
        path = tmp_path / f"{many}.floor"
        with writing.create(path, zone="UTC") as connection:
            writing.upsert(connection, "queue", ("id", "client"), [("q1", "c1")])
            calls = [(f"k{number}", "q1", START) for number in range(many)]
            writing.upsert(connection, "contact", ("id", "queue", "queued_at"), calls)
            sold = [(f"s{number}", f"k{number}", START, 100, "EUR") for number in range(many)]
            writing.upsert(connection, "sale", ("id", "contact", "at", "amount_minor", "currency"), sold)
            gone = [(f"x{number}", f"s{number}", START + DAY, "cancelled") for number in range(many)]
            writing.upsert(connection, "sale", ("id", "cancels", "at", "kind"), gone)
        connection.close()
        asked.append(_questions(path, sights.person(("client", "c1")), many))
    assert asked[0] == asked[1]


def _questions(path: Path, context: Context, many: int) -> int:
    reader = Counting(path)
    with reader:
        past, day = Past(reader, Settings(), context), Window(START, START + 2 * DAY)
        rows = past.rows(Asked(day, START + 9 * DAY, ZoneInfo("UTC"), (), ("revenue",), {}))
        assert len(rows) == 2 * many
        return reader.asked


class Counting(Reader):
    """Counts what is asked."""

    asked = 0

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        self.asked += 1
        return super().query(sql, parameters)
