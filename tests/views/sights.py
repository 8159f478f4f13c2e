"""A floor of two sites and two clients that share queues and agents, and a plain rule of who may see which row of it.

The plain rule makes another floor of nothing but the rows that somebody may see. What a person is shown of the whole
floor must be what anybody is shown of that one.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from supervisor.access import Grant, Rights
from supervisor.context import Context
from tests.commands.floors import Floor, at

Row = dict[str, Any]

SITES = {"site-n": {"name": "Northern Site", "client": "client-a"}, "site-s": {"name": "Southern Site"}}
CLIENTS = {"client-a": "Acme Airlines", "client-b": "Borealis Bank"}
TEAMS = {"team-n1": "site-n", "team-n2": "site-n", "team-s1": "site-s", "team-0": None}
QUEUES: dict[str, tuple[str | None, str | None]] = {
    "queue-na": ("site-n", "client-a"),
    "queue-nb": ("site-n", "client-b"),
    "queue-sb": ("site-s", "client-b"),
    "queue-s0": ("site-s", None),
    "queue-b0": (None, "client-b"),
    "queue-00": (None, None),
}
AGENT_TEAM = {
    "agent-1": "team-n1",
    "agent-2": "team-n1",
    "agent-3": "team-n2",
    "agent-4": "team-s1",
    "agent-5": "team-0",
    "agent-6": None,
}
MEMBERS = {
    "agent-1": ("queue-na", "queue-sb"),
    "agent-2": ("queue-na", "queue-00"),
    "agent-3": ("queue-nb",),
    "agent-4": ("queue-sb", "queue-s0", "queue-na"),
    "agent-5": ("queue-00", "queue-b0"),
}
SCOPES = [("centre", ""), *(("site", id) for id in SITES), *(("client", id) for id in CLIENTS)]
SCOPES += [("team", id) for id in TEAMS]
NOW = at("12:00")


def tables(seed: int) -> dict[str, list[Row]]:
    """Every row of a random floor."""
    rnd = random.Random(seed)
    found: dict[str, list[Row]] = {
        "site": [{"id": id, "zone": "UTC", **row} for id, row in SITES.items()],
        "client": [{"id": id, "name": name} for id, name in CLIENTS.items()],
        "team": [{"id": id, "name": f"Crew of {id}", "site": site} for id, site in TEAMS.items()],
        "queue": [
            {"id": id, "name": f"Line {id}", "channel": "voice", "site": site, "client": client}
            for id, (site, client) in QUEUES.items()
        ],
        "queue_target": [{"id": "t1", "queue": "queue-na", "service_level_ms": 45_000, "target_ratio": 0.9}],
        "agent": [{"id": id, "name": f"Person {id}"} for id in AGENT_TEAM],
        "team_membership": [
            {"id": f"m-{agent}", "agent": agent, "team": team} for agent, team in AGENT_TEAM.items() if team
        ],
        "queue_membership": [
            {"id": f"q-{agent}-{queue}", "agent": agent, "queue": queue}
            for agent, queues in MEMBERS.items()
            for queue in queues
        ],
        "agent_state": [],
        "contact": [],
        "offer": [],
    }
    for agent in AGENT_TEAM:
        for number, minutes in enumerate(sorted(rnd.sample(range(8 * 60, 12 * 60), 6))):
            state = (
                "available" if number == 0 else rnd.choice(("available", "on_contact", "wrap_up", "lunch", "offline"))
            )
            row = {"id": f"s-{agent}-{number}", "agent": agent, "at": at("00:00") + minutes * 60_000, "state": state}
            found["agent_state"].append(row)
    callers = [f"+97250{rnd.randint(10**6, 10**7)}" for _ in range(8)]
    for number in range(60):
        found["contact"].append(_contact(rnd, number, rnd.choice(callers)))
    for number in range(60, 80):
        found["contact"].append(_of_yesterday(rnd, number, rnd.choice(callers)))
    contacts = [row["id"] for row in found["contact"]]
    for number in range(12):
        row = {"id": f"offer-{number:03}x", "agent": rnd.choice(list(AGENT_TEAM)), "contact": rnd.choice(contacts)}
        found["offer"].append(row | {"at": NOW - rnd.randint(0, 10**7), "result": rnd.choice(("missed", "answered"))})
    return found


def _contact(rnd: random.Random, number: int, caller: str) -> Row:
    queued = NOW - rnd.randint(0, 3 * 3_600_000)
    queue = rnd.choice((*QUEUES, *QUEUES, None))
    direction = "outbound" if queue is None else rnd.choice(("inbound", "inbound", "callback"))
    row: Row = {
        "id": f"contact-{number:03}x",
        "pk": number + 1,
        "queue": queue,
        "channel": "voice",
        "queued_at": queued,
    }
    row |= {"direction": direction, "address": caller, "customer_name": f"Caller {caller[-5:]}"}
    row["client"] = rnd.choice((None, None, None, "client-a", "client-b"))
    left = queued + rnd.choice((0, 3_000, 5_001, 19_000, 21_000, 44_000, 90_000))
    out = rnd.choice(("answered", "answered", "answered", "abandoned", "abandoned", "callback_taken", "open"))
    if left > NOW or out == "open":
        return row
    if out != "answered":
        due = {"callback_due_at": left + 600_000} if out == "callback_taken" else {}
        return row | {"ended_at": left, "outcome": out} | due
    row |= {"answered_at": left, "agent": rnd.choice(list(AGENT_TEAM))}
    ended = left + rnd.choice((30_000, 240_000))
    if ended + 9_000 > NOW:
        return row
    return row | {"ended_at": ended, "wrapped_at": ended + 9_000, "outcome": "answered"}


def _of_yesterday(rnd: random.Random, number: int, caller: str) -> Row:
    """A promise of the evening before, or an answer that may have kept one."""
    row = _contact(rnd, number, caller)
    queued = at("00:00") - rnd.randint(600_000, 5 * 3_600_000)
    for name in ("answered_at", "ended_at", "wrapped_at", "outcome", "agent", "callback_due_at"):
        row.pop(name, None)
    row |= {"queued_at": queued, "ended_at": queued + 30_000}
    if rnd.random() < 0.6:
        return row | {"outcome": "callback_taken", "callback_due_at": NOW + rnd.randint(-(10**7), 10**7)}
    answer = {"answered_at": queued + 5_000, "wrapped_at": queued + 30_000, "agent": rnd.choice(list(AGENT_TEAM))}
    return row | answer | {"outcome": "answered"}


def write(path: Path, rows: dict[str, list[Row]]) -> Floor:
    """A floor of these rows."""
    floor = Floor(path)
    for table, found in rows.items():
        floor.add(table, *found)
    return floor


def person(*scopes: tuple[str, str], role: str = "supervisor") -> Context:
    """What a person of these grants works under."""
    grants = tuple(Grant(role, kind, id) for kind, id in scopes)
    return Context(book_id="b", rights=Rights("p", "Pat", grants, proven=True))


class Plain:
    """Who sees what, said row by row."""

    def __init__(self, rows: dict[str, list[Row]], scopes: set[tuple[str, str]]) -> None:
        self.rows, self.scopes = rows, scopes
        self.all = ("centre", "") in scopes

    def team(self, team: str | None) -> bool:
        site = TEAMS.get(team) if team else None
        client = SITES.get(site or "", {}).get("client")
        return (bool(team) and bool({("team", team), ("site", site), ("client", client)} & self.scopes)) or self.all

    def own(self, agent: str | None) -> bool:
        team = AGENT_TEAM.get(agent or "")
        site = TEAMS.get(team or "")
        return bool(team and ("team", team) in self.scopes) or bool(site and ("site", site) in self.scopes) or self.all

    def agent(self, agent: str) -> bool:
        return self.all or self.team(AGENT_TEAM.get(agent))

    def whole_queue(self, queue: str | None) -> bool:
        """Whether everything of a queue is seen, whoever's client it is."""
        if self.all:
            return True
        site = QUEUES[queue][0] if queue else None
        if not site:
            return False
        served = any(
            queue in queues and ("team", AGENT_TEAM[agent]) in self.scopes and TEAMS[AGENT_TEAM[agent] or ""] == site
            for agent, queues in MEMBERS.items()
        )
        return ("site", site) in self.scopes or served

    def queue(self, queue: str) -> bool:
        return self.whole_queue(queue) or ("client", QUEUES[queue][1]) in self.scopes

    def contact(self, row: Row) -> Row | None:
        queue = row["queue"]
        client = row["client"] or (QUEUES[queue][1] if queue else None)
        if self.whole_queue(queue) or (client and ("client", client) in self.scopes):
            agent = row.get("agent")
            return row if agent is None or self.agent(agent) else {**row, "agent": None}
        if not self.own(row.get("agent")):
            return None
        if queue is None and row["client"] is None:
            return row
        return {**row, "queue": None, "client": None, "address": None, "customer_name": None}

    def kept(self) -> dict[str, list[Row]]:
        """The rows that are seen."""
        rows = self.rows
        queues = [row for row in rows["queue"] if self.queue(row["id"])]
        teams = [row for row in rows["team"] if self.team(row["id"])]
        sites = {row["site"] for row in (*queues, *teams)} | {id for kind, id in self.scopes if kind == "site"}
        clients = {row["client"] for row in queues} | {id for kind, id in self.scopes if kind == "client"}
        named = {row["id"] for row in queues}
        return {
            "site": [row for row in rows["site"] if row["id"] in sites or self.all],
            "client": [row for row in rows["client"] if row["id"] in clients or self.all],
            "team": teams,
            "queue": queues,
            "queue_target": rows["queue_target"],
            "agent": [row for row in rows["agent"] if self.agent(row["id"])],
            "team_membership": [row for row in rows["team_membership"] if self.agent(row["agent"])],
            "queue_membership": [
                row for row in rows["queue_membership"] if self.agent(row["agent"]) and row["queue"] in named
            ],
            "agent_state": [row for row in rows["agent_state"] if self.agent(row["agent"])],
            "contact": [row for row in map(self.contact, rows["contact"]) if row is not None],
            "offer": [row for row in rows["offer"] if self.agent(row["agent"])],
        }

    def secrets(self, kept: dict[str, list[Row]]) -> set[str]:
        """Every id, name and number of the whole floor that none of the kept rows tells."""
        told = {str(value) for found in kept.values() for row in found for value in row.values()}
        offered = {row["contact"] for row in kept["offer"]} - {row["id"] for row in kept["contact"]}
        names = ("id", "name", "address", "customer_name", "queue", "agent", "contact")
        everything = {
            str(row[name])
            for table, found in self.rows.items()
            for row in found
            for name in names
            if row.get(name) and table != "queue_target"
        }
        return everything - (told - offered)
