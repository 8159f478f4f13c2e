"""The customer at hand: from the click on a row to the painted card, on a busy day and on a year, without any index.

`python -m supervisor.dev bench customer [CONTACTS OF THE YEAR]`. Beside it the bare statement in SQLite, as the file is
and with an index that a centre could make for itself.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from supervisor import clock
from supervisor.context import ALONE
from supervisor.floor import writing
from supervisor.floor.reader import Reader
from supervisor.settings import Settings

GOAL_MS: Final = 200
DAY_CONTACTS, YEAR_CONTACTS = 250_000, 10_000_000
AGENTS, QUEUES, CUSTOMERS, TEAMS = 5_000, 40, 60_000, 250
START_AT = 1_763_683_200_000  # 2025-11-21T00:00Z
YEAR_MS = 365 * clock.DAY_MS
FILL = """
WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < ?1)
INSERT INTO contact (id, journey, channel, direction, client, queue, agent, customer, customer_name, address, dialled,
    queued_at, answered_at, ended_at, wrapped_at, hold_ms, outcome, ended_by, reason, resolved, source)
SELECT 'c' || i, 'j' || (i / 2), 'voice', 'inbound', 'k1', 'q' || (i % 40),
    CASE WHEN i % 12 THEN 'a' || (i % 5000) END, 'customer-' || (i * 7919 % ?4),
    CASE i % 4 WHEN 0 THEN 'דנה לוי' WHEN 1 THEN 'Ioana Popescu' END, '+97250' || (1000000 + i * 7919 % ?4), '*2700',
    ?2 + i * ?3, CASE WHEN i % 12 THEN ?2 + i * ?3 + i % 90000 END,
    ?2 + i * ?3 + i % 90000 + CASE WHEN i % 12 THEN 60000 + i % 400000 ELSE 0 END,
    CASE WHEN i % 12 THEN ?2 + i * ?3 + i % 90000 + 90000 + i % 400000 END, i % 5000,
    CASE WHEN i % 12 THEN 'answered' ELSE 'abandoned' END, 'customer', 'bill', i % 2, 'bench'
FROM numbers
"""
SURVEYS = """
INSERT INTO survey (id, contact, customer, client, queue, agent, asked_at, answered_at, csat, nps, comment)
SELECT 's' || pk, id, CASE WHEN pk % 40 THEN customer END, client, queue, agent, ended_at,
    CASE WHEN pk % 3 = 0 THEN ended_at + 60000 END, pk % 5 + 1, pk % 11, 'חיכיתי יותר מדי'
FROM contact WHERE pk % 10 = 0
"""
CASES = """
INSERT INTO "case" (id, channel, client, queue, customer, agent, opened_at, resolved_at, status, reason)
SELECT 'k' || pk, channel, client, queue, customer, agent, queued_at,
    CASE WHEN pk % 3 THEN queued_at + 3600000 END, 'open', reason FROM contact WHERE pk % 8 = 0
"""
SALES = """
INSERT INTO sale (id, contact, agent, customer, client, at, amount_minor, currency, product, kind)
SELECT 'b' || pk, id, agent, customer, client, ended_at, 4900, 'EUR', 'fast line', 'new' FROM contact WHERE pk % 20 = 0
"""


class Made(NamedTuple):
    """A floor, its last instant, the newest contact and its customer."""

    path: Path
    now_at: int
    contact: str
    customer: str


def make(path: Path, contacts: int, span_ms: int) -> Made:
    """A floor with that many contacts over that time; a triggerless fill, for only reading is measured."""
    step = span_ms // contacts
    customers = max(CUSTOMERS, contacts // 20)
    with writing.create(path, zone="Asia/Jerusalem") as connection:
        triggers = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for table, prefix, many in (("queue", "q", QUEUES), ("agent", "a", AGENTS), ("team", "t", TEAMS)):
            named = [(f"{prefix}{at}", f"{table} {at}") for at in range(many)]
            connection.executemany(f"INSERT INTO {table} (id, name) VALUES (?, ?)", named)
        members = [(f"m{at}", f"a{at}", f"t{at % TEAMS}") for at in range(AGENTS)]
        connection.executemany("INSERT INTO team_membership (id, agent, team) VALUES (?, ?, ?)", members)
        people = ((f"customer-{at}", f"Somebody {at}", f"+97250{1_000_000 + at}", "gold") for at in range(customers))
        connection.executemany("INSERT INTO customer (id, name, phone, segment) VALUES (?, ?, ?, ?)", people)
        connection.execute(FILL, (contacts, START_AT, step, customers))
        for more in (SURVEYS, CASES, SALES):
            connection.execute(more)
        row = connection.execute("SELECT id, customer, queued_at FROM contact ORDER BY pk DESC LIMIT 1").fetchone()
    connection.close()
    return Made(path, row[2] + 1_000, row[0], row[1])


def headless(floor: Made, what: str) -> None:
    """How long until something is told, and until all is."""
    from supervisor.history.customer import card as customer
    from supervisor.views.customer import CustomerOf

    for kind, id in (("contact", floor.contact), ("customer", floor.customer), ("address", "+972501000007")):
        best: list[tuple[float, float]] = []
        for _ in range(3):
            with Reader(floor.path) as reader:
                started = time.perf_counter()
                growing = customer.read(
                    reader, ALONE, Settings(), CustomerOf(kind, id), floor.now_at, clock.zone("UTC")
                )
                told = [(time.perf_counter() - started, card) for card in growing]
                best.append((told[0][0], told[-1][0]))
                card = told[-1][1]
                longest = reader.longest_read_ms
        first, last = (min(times) * 1000 for times in zip(*best, strict=True))
        print(f"{what}, from a {kind}: told in {first:.0f} ms (goal {GOAL_MS}), {card.contact_count} contacts whole in "
              f"{last:.0f} ms; longest transaction {longest:.0f} ms")  # fmt: skip


def in_the_window(floor: Made, what: str) -> None:
    """From the click to the painted card, in a window that follows nothing else."""
    from PySide6.QtWidgets import QApplication, QWidget

    from supervisor.app.customers import Customers
    from supervisor.app.looks import put_on_font
    from supervisor.views.customer import CustomerOf
    from widgets.dialogs.customer import CustomerDialog

    application = QApplication.instance() or QApplication(["bench", "-style", "Fusion"])
    assert isinstance(application, QApplication)
    put_on_font(application)

    class Source(QWidget):
        """Stands for the program: which floor is open, under what."""

        source = (floor.path, Settings(), ALONE)

    parent = Source()
    customers = Customers(parent, parent)  # type: ignore[arg-type]  # all that it asks of the past is its source
    customers.warm()
    time.sleep(1)  # as a window does once its floor stands on the screen
    times, gaps = [], []
    for number in range(6):
        started = time.perf_counter()
        dialog = CustomerDialog("hint")
        customers.told.connect(dialog.show_card)
        dialog.show()
        customers.ask(CustomerOf("contact", floor.contact if number % 2 else f"c{number + 10}", floor.now_at))
        turn = time.perf_counter()
        gap = 0.0
        while dialog.card is None:
            application.processEvents()
            gap, turn = max(gap, time.perf_counter() - turn), time.perf_counter()
            time.sleep(0.001)
        dialog.repaint()
        times.append((time.perf_counter() - started) * 1000)
        gaps.append(gap * 1000)
        while dialog.card.read_back_to_at is not None:
            application.processEvents()
            time.sleep(0.001)
        customers.told.disconnect(dialog.show_card)
        dialog.close()
        dialog.deleteLater()
    customers.close()
    print(f"{what}, click to painted: first {times[0]:.0f} ms, then {', '.join(f'{one:.0f}' for one in times[1:])} ms "
          f"(goal {GOAL_MS}); longest gap of the event loop {max(gaps):.0f} ms")  # fmt: skip


def peer(floor: Made, what: str) -> None:
    """The bare statement."""
    with sqlite3.connect(floor.path) as connection:
        for name in ("as the file is", "with an index"):
            started = time.perf_counter()
            rows = connection.execute("SELECT * FROM contact WHERE customer = ?", (floor.customer,)).fetchall()
            spent = (time.perf_counter() - started) * 1000
            print(f"{what}, SQLite alone {name}: {len(rows)} contacts in {spent:.1f} ms")
            if name == "as the file is":
                started = time.perf_counter()
                connection.execute("CREATE INDEX mine ON contact (customer)")
                print(f"{what}, making that index: {time.perf_counter() - started:.1f} s")
    connection.close()


def main(arguments: list[str]) -> None:
    """Measure both floors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    year = int(arguments[0]) if arguments else YEAR_CONTACTS
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as folder:
        for what, contacts, span_ms in (("day", DAY_CONTACTS, clock.DAY_MS), ("year", year, YEAR_MS)):
            started = time.perf_counter()
            floor = make(Path(folder) / f"{what}.floor", contacts, span_ms)
            size = floor.path.stat().st_size / 1e9
            print(f"{what}: {contacts} contacts, {size:.1f} GB, made in {time.perf_counter() - started:.0f} s")
            headless(floor, what)
            in_the_window(floor, what)
            peer(floor, what)
            headless(floor, f"{what} with that index")


if __name__ == "__main__":
    main(sys.argv[1:])
