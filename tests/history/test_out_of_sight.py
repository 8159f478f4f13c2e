"""Two floors that differ only in what somebody does not see are told to them alike: cases, answers, releases."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any, Final

import pytest

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE
from supervisor.floor.reader import Reader
from supervisor.history import asking, table
from supervisor.history import period as history
from supervisor.history.around import SIDES
from supervisor.history.beyond import placing as beyond
from supervisor.history.period import Period
from supervisor.kpi import catalogue
from supervisor.kpi.period_measures import BY_ID
from supervisor.settings import Settings
from tests.commands.floors import at
from tests.views import sights
from tests.views.sights import Row

UTC: Final = clock.zone("UTC")
HOUR: Final = 3_600_000
WINDOW: Final = Window(at("00:00") - clock.DAY_MS, at("00:00") + clock.DAY_MS)
SCOPES: Final = (
    (("team", "team-n1"),),
    (("team", "team-s1"), ("client", "client-a")),
    (("client", "client-b"),),
    (("site", "site-n"),),
    (("site", "site-s"),),
)
_FIGURES: Final = tuple(
    kpi.id
    for kpi in catalogue.KPIS
    if {BY_ID[name].table for name in asking.read(kpi.id, Settings()).measures if name in BY_ID} & {"case", "survey"}
)
_BY: Final = ((), ("queue",), ("agent",), ("team",), ("client",), ("reason",), ("day",), *((key,) for key in SIDES))
_REASONS: Final = ("bill", "fault", None)


def floor_of(seed: int) -> dict[str, list[Row]]:
    """A random floor with cases that contacts name, answers, sales and releases."""
    rows, rnd = sights.tables(seed), random.Random(seed)
    agents, queues = [*sights.AGENT_TEAM, None], [*sights.QUEUES, None]
    clients = (None, None, *sights.CLIENTS)
    rows |= {name: [] for name in ("case", "case_event", "message", "survey", "sale", "calendar_event")}
    for number in range(24):
        opened = sights.NOW - rnd.randint(1, 30) * HOUR
        solved = opened + rnd.randint(1, 8) * HOUR if rnd.random() < 0.7 else None
        case: Row = {"id": f"case-{number}", "queue": rnd.choice(queues), "client": rnd.choice(clients)}
        case |= {"agent": rnd.choice(agents), "opened_at": opened, "resolved_at": solved, "reopens": 0}
        case |= {"customer": rnd.choice(("k1", "k2", None)), "reason": rnd.choice(_REASONS)}
        rows["case"].append(case | {"channel": "email", "people": rnd.choice((None, 2)), "resolution_target_ms": HOUR})
        for step in range(rnd.randint(0, 2)):
            own = {"case_id": case["id"], "at": opened + step * HOUR, "agent": rnd.choice(agents)}
            rows["message"].append(own | {"id": f"word-{number}-{step}", "author": rnd.choice(("agent", "customer"))})
    for row in rows["contact"]:
        row |= {"case_id": rnd.choice((None, *(f"case-{number}" for number in range(24))))}
        row |= {"reason": rnd.choice(_REASONS), "customer": rnd.choice(("k1", "k2", None))}
        queue, client = rnd.choice(((None, None), (None, "client-b"), ("queue-na", None), ("queue-s0", None)))
        links = {"contact": row["id"], "case_id": row["case_id"], "answered_at": row["queued_at"]}
        own = {"id": f"answer-{row['id']}", "queue": queue, "client": client, "agent": row.get("agent")}
        rows["survey"].append(own | links | {"csat": rnd.randint(1, 5)})
    for number, (client, site, queue) in enumerate(
        ((None, None, None), ("client-a", None, None), ("client-b", None, None), (None, "site-s", None),
         (None, None, "queue-na"), (None, None, "queue-s0"), (None, None, "queue-00"))
    ):  # fmt: skip
        event = {"id": f"event-{number}", "kind": "release", "label": f"release {number}", "client": client}
        when = sights.NOW - rnd.randint(-9, 40) * HOUR
        rows["calendar_event"].append(event | {"site": site, "queue": queue, "at": when})
    return rows


class Changed:
    """The same floor with everything otherwise that lies out of sight."""

    def __init__(self, rows: dict[str, list[Row]], scopes: set[tuple[str, str]], seed: int) -> None:
        self._plain, self._rnd = sights.Plain(rows, scopes), random.Random(seed)
        self._others = [agent for agent in sights.AGENT_TEAM if not self._plain.agent(agent)]
        self._away = [queue for queue in sights.QUEUES if not self._plain.queue(queue)]
        self.rows = copy.deepcopy(rows)
        for contact in self.rows["contact"]:
            self._change_contact(contact)
        cases = {case["id"] for case in self.rows["case"] if not self._change_case(case)}
        for word in self.rows["message"]:
            if word["case_id"] in cases:
                word |= {"at": word["at"] + HOUR, "agent": self._rnd.choice((*self._others, None))}
        for event in self.rows["calendar_event"]:
            if not self._sees_event(event):
                event |= {"at": event["at"] + self._rnd.randint(-20, 20) * HOUR, "label": "another"}

    def _by_place(self, row: Row) -> bool:
        client = row["client"] or (sights.QUEUES[row["queue"]][1] if row["queue"] else None)
        return self._plain.whole_queue(row["queue"]) or bool(client and ("client", client) in self._plain.scopes)

    def _sees_event(self, event: Row) -> bool:
        if event["queue"]:
            return self._plain.queue(event["queue"])
        places = {(kind, event[kind]) for kind in ("client", "site") if event[kind]}
        return not places or bool(places & self._plain.scopes)

    def _change_contact(self, row: Row) -> None:
        if self._by_place(row):
            return
        others = [f"case-{number}" for number in range(24)]
        told = row["queue"] is None and row["client"] is None and self._plain.own(row.get("agent"))
        if not told:
            row |= {"case_id": self._rnd.choice(others), "customer": self._rnd.choice(("k1", "k2", None))}
            row |= {"reason": self._rnd.choice(_REASONS)}
        if row.get("agent") and not self._plain.own(row["agent"]) and self._others:
            row["agent"] = self._rnd.choice([one for one in self._others if not self._plain.own(one)])

    def _change_case(self, row: Row) -> bool:
        """Change a case that is out of sight, or of veiled work where it came from; whether its work stays."""
        if self._by_place(row):
            return True
        words = [word for word in self._plain.rows["message"] if word["case_id"] == row["id"]]
        if not any(self._plain.own(one["agent"]) for one in (row, *words)):
            row |= {"opened_at": row["opened_at"] - HOUR, "agent": self._rnd.choice((*self._others, None))}
            row |= {"resolved_at": sights.NOW, "people": 7, "reason": "other", "queue": self._rnd.choice(self._away)}
            return False
        if row["queue"] or row["client"]:
            # Its client stays: an answer to it is that client's, and so out of sight of another one of its queue.
            row |= {"queue": self._rnd.choice(self._away), "reason": self._rnd.choice(_REASONS)}
            row |= {"customer": self._rnd.choice(("k1", "k2", None))}
        return True


def told(path: Path, scopes: tuple[tuple[str, str], ...], *, sums_only: bool) -> list[Any]:
    context = sights.person(*scopes)
    with Reader(path) as reader:
        period: Period = history.load(reader, WINDOW, sights.NOW, UTC, Settings(), context)
        period.beyond = beyond.load(reader, period, context, frozenset(BY_ID), fine=sums_only, sums_only=sums_only)
    found: list[Any] = []
    for by in _BY:
        found += table.kpis(period, by, _FIGURES, {}, Settings())
        if not sums_only:
            found += [(one, table.rows_behind(period, by, one, {}, Settings())) for one in _FIGURES]
    return found


@pytest.mark.parametrize("scopes", SCOPES, ids=str)
@pytest.mark.parametrize("seed", range(3))
def test_what_is_out_of_sight_moves_nothing(scopes: tuple[tuple[str, str], ...], seed: int, tmp_path: Path) -> None:
    rows = floor_of(seed)
    other = Changed(rows, set(scopes), seed + 7).rows
    assert other != rows
    paths = [tmp_path / "one.floor", tmp_path / "other.floor"]
    for path, each in zip(paths, (rows, other), strict=True):
        sights.write(path, each)
    by_rows: list[Any] = []
    for sums_only in (False, True):
        one, changed = (told(path, scopes, sums_only=sums_only) for path in paths)
        assert one == changed
        by_rows = by_rows or [row for row in one if isinstance(row, dict)]
    assert one == by_rows, "sums are those of the rows"


@pytest.mark.parametrize("elsewhere", [None, "abandoned"])
def test_what_a_centre_records_at_all_is_the_same_whoever_asks(elsewhere: str | None, tmp_path: Path) -> None:
    """Nobody says how contacts of client a ended. Whether that is no abandon or not measured goes by the whole floor:
    so somebody of client a has the figure that a manager has of it."""
    queues = {
        client: next(one for one in sights.QUEUES if sights.QUEUES[one][1] == client) for client in sights.CLIENTS
    }
    rows = sights.tables(0) | {"offer": [], "agent_state": [], "contact": [
        {"id": client, "queue": queue, "direction": "inbound", "queued_at": at("10:00"), "ended_at": at("10:05"),
         "outcome": None if client == "client-a" else elsewhere} for client, queue in queues.items()
    ]}  # fmt: skip
    sights.write(tmp_path / "one.floor", rows)
    own = frozenset((queues["client-a"],))
    found = []
    with Reader(tmp_path / "one.floor") as reader:
        for context, filters in ((sights.person(("client", "client-a")), {}), (ALONE, {"queue": own})):
            period = history.load(reader, WINDOW, sights.NOW, UTC, Settings(), context)
            found += table.kpis(period, (), ("abandoned", "abandonment_rate"), filters, Settings())
    narrowed, whole = found
    assert narrowed == whole
    assert narrowed["abandoned"].value == (0 if elsewhere else None)
