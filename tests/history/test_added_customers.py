"""Customers placed by whole columns post what they post row by row: random sales, cancellations, answers and cases."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from supervisor.clock import Window
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.history import table
from supervisor.history.past import Asked, Past
from supervisor.settings import Settings
from tests.history.subject_rows import DAY, START

NAMES = (
    "retention", "retention.repeat", "retention.third", "retention.fourth", "retention.revenue", "customers_at_risk",
    "at_risk_rate", "arpu", "arpu.at_end",
)  # fmt: skip
SPLITS: tuple[tuple[str, ...], ...] = ((), ("segment",), ("language", "segment"), ("currency",), ("agent",))


def fill(path: Path, seed: int) -> None:
    rnd = random.Random(seed)

    def some(*more: Any) -> Any:
        return rnd.choice((None, None, *more))

    def at() -> int:
        return START + rnd.randrange(-12, 16) * DAY + rnd.randrange(4) * 3_600_000

    who = [f"k{number}" for number in range(12)]
    days = ("2026-02-20", "2026-03-02", "2026-03-04", "2026-03-09")
    rows: dict[str, list[dict[str, Any]]] = {
        "customer": [
            {"since_on": some(*days), "left_on": some(None, *days), "segment": some("gold"), "language": some("he")}
            for _ in who[:10]
        ],
        "contact": [
            {"customer": some(*who), "queued_at": at(), "answered_at": None, "ended_at": None, "reason": some("r")}
            for _ in range(8)
        ],
        "case": [
            {"customer": some(*who), "opened_at": at(), "closed_at": at(), "given_up": rnd.choice((0, 1))}
            for _ in range(8)
        ],
        "sale": [
            {"customer": some(*who), "at": at(), "amount_minor": rnd.choice((None, 0, 100, 999)),
             "currency": rnd.choice((None, "EUR", "JPY")), "kind": rnd.choice(("new", "upsell", "cancelled")),
             "cancels": rnd.choice((None, None, "sale3", "sale5", "sale99"))}
            for _ in range(40)
        ],
        "survey": [
            {"customer": some(*who), "contact": some("contact1", "contact2"), "case_id": some("case1"),
             "asked_at": rnd.choice((None, at())), "answered_at": rnd.choice((None, at())),
             "csat": rnd.choice((None, 1, 5)), "nps": rnd.choice((None, 3, 10)), "solved": rnd.choice((None, 0, 1))}
            for _ in range(30)
        ],
    }  # fmt: skip
    with writing.create(path, zone="UTC") as connection:
        for name, several in rows.items():
            for number, row in enumerate(several):
                id = who[number] if name == "customer" else f"{name}{number}"
                writing.upsert(connection, name, ("id", *row), [(id, *row.values())])
    connection.close()


@pytest.mark.parametrize("seed", range(12))
def test_sums_are_those_of_the_rows(tmp_path: Path, seed: int) -> None:
    fill(tmp_path / "a.floor", seed)
    rnd = random.Random(seed)
    window = Window(START, START + rnd.choice((3, 7)) * DAY)
    with Reader(tmp_path / "a.floor") as reader:
        past = Past(reader, Settings())
        for by in SPLITS:
            asked = Asked(window, START + rnd.choice((2, 7, 20)) * DAY, ZoneInfo("Asia/Jerusalem"), by, NAMES, {})
            loaded, in_force = past.load(asked)
            assert past.kpis(asked) == table.kpis(loaded, by, NAMES, {}, in_force), by
