"""Agent events: states of agents and offers to them. Pure.

Every event carries the whole state of an agent, with the instants at which its parts began. So each event makes rows
that are named by what they say, and the same rows come of events that are lost, doubled or out of order. Fields as in
the agent event streams data model of the Amazon Connect administrator guide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from supervisor.floor.importers.connect import codes
from supervisor.floor.importers.connect.fields import instant, last_part, part, text
from supervisor.floor.importers.connect.records import SOURCE, own_id
from supervisor.floor.importers.table.rows import Named
from supervisor.floor.importers.table.values import Unusable

STATE: Final = ("id", "agent", "at", "state", "reason", "contact", "queue", "source", "source_version", "flags")
OFFER: Final = ("id", "contact", "agent", "at", "ring_ms", "result", "source", "source_version", "flags")
CAPACITY: Final = 2
"""At least so many contacts at once: states are then told contact by contact, as the events tell them."""

_AWAY: Final = ("break", "lunch", "training", "meeting", "coaching")
_CONTACT_STATES: Final = {
    "INCOMING": "ringing",
    "PENDING": "ringing",
    "CONNECTING": "ringing",
    "CALLING": "on_contact",
    "CONNECTED": "on_contact",
    "CONNECTED_ONHOLD": "hold",
    "PAUSED": "hold",
    "ENDED": "wrap_up",
}
_REFUSED: Final = {"MISSED": "missed", "REJECTED": "rejected", "ERROR": "missed"}
_TAKEN: Final = frozenset(("CONNECTED", "CONNECTED_ONHOLD", "ENDED"))


def is_event(record: Mapping[str, Any]) -> bool:
    """Whether it is an agent event."""
    return "EventType" in record and "AgentARN" in record


def rows(event: Mapping[str, Any], named: Named) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(table, values) of an event; raises `Unusable` for a time that cannot be read."""
    agent, at = last_part(event["AgentARN"]), instant(event.get("EventTimestamp"))
    if agent is None:
        raise Unusable(codes.BAD_VALUE, "AgentARN")
    if at is None:
        raise Unusable(codes.BAD_TIME, "EventTimestamp")
    now, before = part(event, "CurrentAgentSnapshot"), part(event, "PreviousAgentSnapshot")
    if event.get("EventType") == "LOGOUT" or not now:
        yield _state(agent, at, "offline", None, None)
        return
    _name(agent, now, at, named)
    status = part(now, "AgentStatus")
    began_at = instant(status.get("StartTimestamp")) or at
    state, reason = _status(status)
    if reason is not None:
        named.note("reason", reason, at, None)
    yield _state(agent, began_at, state, reason, None)
    contacts = {text(one["ContactId"]) or "": one for one in _contacts(now)}
    for id, one in contacts.items():
        yield from _of_contact(agent, one, at)
        if text(one.get("State")) in _REFUSED:
            yield _state(agent, instant(one.get("StateStartTimestamp")) or at, state, reason, id)
    gone = {text(one["ContactId"]) or "" for one in _contacts(before) if text(one.get("State")) not in _REFUSED}
    for id in sorted(gone - contacts.keys()):
        # The contact is no longer with the agent: what the agent is beside it holds again.
        yield _state(agent, at, state, reason, id)


def _contacts(snapshot: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found = snapshot.get("Contacts")
    several = found if isinstance(found, list) else []
    return [one for one in several if isinstance(one, Mapping) and text(one.get("ContactId"))]


def _name(agent: str, snapshot: Mapping[str, Any], at: int, named: Named) -> None:
    configuration = part(snapshot, "Configuration")
    told = (text(configuration.get(half)) for half in ("FirstName", "LastName"))
    name = " ".join(half for half in told if half) or text(configuration.get("Username"))
    named.note("agent", agent, at, name)


def _status(status: Mapping[str, Any]) -> tuple[str, str | None]:
    """The state of an agent beside its contacts, and the name that the centre gave it."""
    kind, name = text(status.get("Type")) or "", text(status.get("Name")) or ""
    if not kind:
        kind = {"Available": "ROUTABLE", "Offline": "OFFLINE"}.get(name, "CUSTOM")
    if kind == "ROUTABLE":
        return "available", None
    if kind == "OFFLINE":
        return "offline", None
    words = name.casefold()
    return next((state for state in _AWAY if state in words), "other"), name or None


def _state(agent: str, at: int, state: str, reason: str | None, contact: str | None) -> tuple[str, tuple[Any, ...]]:
    id = f"{SOURCE}:{agent}:{at}:{state}:{contact or reason or ''}"
    return "agent_state", (id, agent, at, state, reason, own_id(contact), None, SOURCE, at, None)


def _of_contact(agent: str, one: Mapping[str, Any], at: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
    id, told = text(one["ContactId"]) or "", text(one.get("State")) or ""
    began_at = instant(one.get("StateStartTimestamp")) or at
    if told in _REFUSED:
        yield _offer(agent, id, began_at, _REFUSED[told])
    elif told in _CONTACT_STATES:
        yield _state(agent, began_at, _CONTACT_STATES[told], None, id)
    connected_at = instant(one.get("ConnectedToAgentTimestamp"))
    if told in _TAKEN and connected_at is not None and one.get("InitiationMethod") != "OUTBOUND":
        yield _offer(agent, id, connected_at, "answered")


def _offer(agent: str, contact: str, at: int, result: str) -> tuple[str, tuple[Any, ...]]:
    id = f"{SOURCE}:{agent}:{contact}:{at}"
    return "offer", (id, own_id(contact), agent, at, None, result, SOURCE, at, None)
