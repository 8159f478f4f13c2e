"""Rows of one customer as they are told: with the names of queue and agent, as far as those are in sight."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from supervisor import contract
from supervisor.floor import subjects
from supervisor.floor.reader import Reader
from supervisor.history.beyond import rows as beyond_rows
from supervisor.history.customer.figures import begins_at
from supervisor.history.period import Period
from supervisor.kpi import at_risk, cases, journeys

Row = dict[str, Any]


class Names:
    """What queues and agents are called, read for the rows that are told; of a part of the centre, those in sight."""

    def __init__(self, reader: Reader, period: Period | None, told: Iterable[Row]) -> None:
        self._period = period
        several = list(told)
        found = []
        for name in ("queue", "agent"):
            ids = {row[name] for row in several if row.get(name)}
            of = subjects.of_ids(reader, name, ("id", "name"), "id", ids)
            found.append({row["id"]: row["name"] for row in of if row["name"]})
        self._queues, self._agents = found

    def of(self, row: Row, at: int) -> dict[str, Any]:
        """Queue and agent of a row; the agent by the team of that instant."""
        period, agent, queue = self._period, row["agent"], row.get("queue")
        if period is not None:
            agent = agent if agent and period.sees_agent(agent, at) else None
            queue = queue if queue and period.seen is not None and period.seen.queue_named(queue) else None
        return {
            "queue": queue,
            "queue_name": self._queues.get(queue or "", queue),
            "agent": agent,
            "agent_name": self._agents.get(agent or "", agent),
        }


def contact(names: Names, row: Row) -> Row:
    """A contact: when, where, with whom, how long it took and what came of it."""
    out_at = row["answered_at"] if row["answered_at"] is not None else row["ended_at"]
    untold = contract.FLAG_WAIT_UNKNOWN in (row["flags"] or "").split()
    waits = row["queued_at"] is not None and out_at is not None and not untold
    done = row["answered_at"] is not None and row["ended_at"] is not None
    return {
        "id": row["id"],
        "at": begins_at(row) or None,
        **{name: row[name] for name in ("channel", "direction", "reason", "outcome", "resolved", "journey")},
        **{name: row[name] for name in ("case_id", "transfer", "repeated_itself")},
        **names.of(row, row["answered_at"] if row["answered_at"] is not None else begins_at(row)),
        "wait_ms": out_at - row["queued_at"] if waits else None,
        "handle_ms": sum(journeys.handle_ms(beyond_rows.leg(row))) if done else None,
    }


def case(names: Names, row: Row, whole: cases.Case, owed: list[at_risk.Owed] | None) -> Row:
    """A case: whether it is open, what it still owes, and how many people it took."""
    due = owed[0] if owed else None
    return {
        "id": row["id"],
        "at": row["opened_at"],
        **{name: row[name] for name in ("channel", "reason", "status", "priority", "resolved_at", "closed_at")},
        **names.of(row, row["opened_at"]),
        "open": owed is not None,
        "people": cases.people_in(whole),
        "due_at": due.due_at if due else None,
        "late": bool(due and due.passed),
    }


def answer(names: Names, row: Row) -> Row:
    """An answered survey."""
    at = row["answered_at"]
    own = ("contact", "case_id", "csat", "csat_scale", "ces", "nps", "solved", "comment")
    return {"id": row["id"], "at": at, **{name: row[name] for name in own}, **names.of(row, at)}


def sale(names: Names, row: Row) -> Row:
    """A sale, or the cancellation of one."""
    own = ("kind", "product", "amount_minor", "currency", "contact", "cancels", "undone")
    agent = {name: value for name, value in names.of(row, row["at"]).items() if name.startswith("agent")}
    return {"id": row["id"], "at": row["at"], **{name: row[name] for name in own}, **agent}


def preferences(told: Any) -> tuple[tuple[str, str], ...]:
    """What a customer prefers, by name; what is no JSON object is told as it is."""
    if not told:
        return ()
    try:
        found = json.loads(told)
    except (TypeError, ValueError):
        return (("", str(told)),)
    if not isinstance(found, dict):
        return (("", str(told)),)
    return tuple((str(name), _written(value)) for name, value in found.items() if value is not None)


def _written(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_written, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
