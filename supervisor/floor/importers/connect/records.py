"""Contact records: one leg each. Pure.

A record is one connection of one agent; those of one customer's episode name the first by InitialContactId. Records are
delivered at least once, and the one with the newest LastUpdateTimestamp counts. Fields as in the contact record data
model of the Amazon Connect administrator guide.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.connect import codes
from supervisor.floor.importers.connect.fields import instant, last_part, number, part, seconds, text
from supervisor.floor.importers.table.rows import Named
from supervisor.floor.importers.table.text_files import clean
from supervisor.floor.importers.table.values import Unusable

SOURCE: Final = "connect"
COLUMNS: Final = (
    "id", "journey", "previous", "channel", "direction", "queue", "agent", "address", "dialled", "entry", "arrived_at",
    "queued_at", "answered_at", "ended_at", "wrapped_at", "ivr_ms", "talk_ms", "hold_ms", "holds", "wrap_ms",
    "outcome", "ended_by", "transfer", "transferred_at", "transferred_to", "callback_due_at", "source",
    "source_version", "flags",
)  # fmt: skip
_BLANK: Final[dict[str, Any]] = dict.fromkeys(COLUMNS)
RECORDING: Final = ("id", "contact", "path", "starts_at", "duration_ms", "source", "source_version", "flags")

_CHANNELS: Final = {"VOICE": "voice", "CHAT": "chat", "TASK": "task", "EMAIL": "email", "SMS": "message"}
_DIRECTIONS: Final = {
    "INBOUND": "inbound",
    "TRANSFER": "inbound",
    "QUEUE_TRANSFER": "inbound",
    "WEBRTC_API": "inbound",
    "MESSAGING_PLATFORM": "inbound",
    "OUTBOUND": "outbound",
    "EXTERNAL_OUTBOUND": "outbound",
    "CALLBACK": "callback",
}
WATCHING: Final = frozenset(("MONITOR", "DISCONNECT"))
"""A supervisor who listens, and what a flow does after the customer left: no work of a queue."""
_ENDED_BY: Final = {"CUSTOMER_DISCONNECT": "caller", "AGENT_DISCONNECT": "agent"}
SLACK_MS: Final = 1_000
_INSTANTS: Final = ("queued_at", "answered_at", "ended_at", "wrapped_at")


def called_back(record: Mapping[str, Any]) -> str | None:
    """The contact that a callback answers: it left its queue by asking for one."""
    before = record.get("PreviousContactId")
    return clean(str(before)) if before and record.get("InitiationMethod") == "CALLBACK" else None


def own_id(name: object) -> str | None:
    """The id of a contact in the floor."""
    found = text(name)
    return f"{SOURCE}:{found}" if found else None


def contact(record: Mapping[str, Any], asked_back: Collection[str], named: Named) -> tuple[Any, ...] | None:
    """The leg of a record, in the order of `COLUMNS`; None for a contact that no queue and no agent had.

    `asked_back` are the contacts whose customers were called back. Raises `Unusable`.
    """
    method = text(record.get("InitiationMethod")) or ""
    queue, agent = part(record, "Queue"), part(record, "Agent")
    if method in WATCHING or not (queue or agent):
        return None
    leg: dict[str, Any] = _BLANK.copy()
    flags: list[str] = []
    id = own_id(record["ContactId"])
    version = instant(record.get("LastUpdateTimestamp")) or instant(record.get("DisconnectTimestamp")) or 0
    leg |= {
        "id": id,
        "journey": own_id(record.get("InitialContactId")) or id,
        "previous": own_id(record.get("PreviousContactId")),
        "channel": _CHANNELS.get(str(record.get("Channel") or ""), None),
        "direction": _direction(method, str(record.get("Channel") or "")),
        "queue": last_part(queue.get("ARN")) or text(queue.get("Name")),
        "agent": last_part(agent.get("ARN")) or text(agent.get("Username")),
        "address": text(part(record, "CustomerEndpoint").get("Address")),
        "dialled": text(part(record, "SystemEndpoint").get("Address")),
        "entry": method or None,
        "arrived_at": instant(record.get("InitiationTimestamp")),
        "queued_at": instant(queue.get("EnqueueTimestamp")),
        "answered_at": instant(agent.get("ConnectedToAgentTimestamp")),
        "ended_by": _ENDED_BY.get(str(record.get("DisconnectReason") or "")),
        "callback_due_at": instant(record.get("ScheduledTimestamp")),
        "source": SOURCE,
        "source_version": version,
    }
    _name(leg, queue, agent, named, version)
    _times(leg, record, agent, flags)
    taken_out = _left_queue(leg, record, queue)
    _sent_on(leg, record)
    _outcome(leg, record, id in asked_back, taken_out)
    _judge(leg)
    leg["flags"] = " ".join(flags) or None
    return tuple(leg.values())


def _direction(method: str, channel: str) -> str:
    """An API starts chats and tasks for customers, and calls to them."""
    return "outbound" if method == "API" and channel == "VOICE" else _DIRECTIONS.get(method, "inbound")


def _name(leg: dict[str, Any], queue: Mapping[str, Any], agent: Mapping[str, Any], named: Named, at: int) -> None:
    if leg["queue"]:
        named.note("queue", leg["queue"], at, text(queue.get("Name")))
        if leg["channel"]:
            named.channels.setdefault(leg["queue"], set()).add(leg["channel"])
    if leg["agent"]:
        named.note("agent", leg["agent"], at, text(agent.get("Username")))
        groups = part(agent, "HierarchyGroups") or part(agent, "AgentHierarchyGroups")
        levels = [groups[name] for name in sorted(groups) if isinstance(groups[name], Mapping)]
        if levels:
            team = last_part(levels[-1].get("ARN")) or text(levels[-1].get("GroupName"))
            if team:
                named.note("team", team, at, text(levels[-1].get("GroupName")))
                named.join(leg["agent"], team, at)


def _times(leg: dict[str, Any], record: Mapping[str, Any], agent: Mapping[str, Any], flags: list[str]) -> None:
    """Where the agent's part ends: wrap-up begins, else the conversation is over, else the contact."""
    disconnected = instant(record.get("DisconnectTimestamp"))
    connected_to_system = instant(record.get("ConnectedToSystemTimestamp")) or leg["arrived_at"]
    if leg["queued_at"] is not None and connected_to_system is not None and leg["direction"] == "inbound":
        leg["ivr_ms"] = max(leg["queued_at"] - connected_to_system, 0)
    if leg["answered_at"] is None:
        return
    talk, hold = seconds(agent.get("AgentInteractionDuration")), seconds(agent.get("CustomerHoldDuration"))
    leg["talk_ms"], leg["hold_ms"] = talk, hold
    leg["holds"] = number(agent.get("NumberOfHolds"))
    leg["wrap_ms"] = seconds(agent.get("AfterContactWorkDuration"))
    wrap_began = instant(agent.get("AfterContactWorkStartTimestamp"))
    leg["wrapped_at"] = instant(agent.get("AfterContactWorkEndTimestamp"))
    conversation = None if talk is None else talk + (hold or 0)
    if wrap_began is not None:
        leg["ended_at"] = wrap_began
    elif record.get("TransferCompletedTimestamp") and conversation is not None:
        leg["ended_at"] = leg["answered_at"] + conversation
        flags.append(codes.END_DERIVED)
    else:
        leg["ended_at"] = disconnected
    ended_at = leg["ended_at"]
    if ended_at is not None and leg["wrapped_at"] is None:
        if leg["wrap_ms"] is None:
            flags.append(contract.FLAG_WRAP_UNKNOWN)
        else:
            leg["wrapped_at"] = ended_at + leg["wrap_ms"]
    if conversation is None or ended_at is None:
        return
    # Durations of the record are whole seconds, each rounded by itself.
    if abs(ended_at - leg["answered_at"] - conversation) > 2 * SLACK_MS:
        flags.append(codes.TALK_DIFFERS)


def _left_queue(leg: dict[str, Any], record: Mapping[str, Any], queue: Mapping[str, Any]) -> bool:
    """Where the wait of a contact that nobody answered ends: it may go on in a flow, a voicemail say, after it left the
    queue. Whether it was taken out of the queue so."""
    if leg["answered_at"] is not None:
        return False
    disconnected = instant(record.get("DisconnectTimestamp"))
    left, waited = instant(queue.get("DequeueTimestamp")), seconds(queue.get("Duration"))
    if left is None and waited is not None and leg["queued_at"] is not None:
        left = leg["queued_at"] + waited
    if left is None or disconnected is None or abs(disconnected - left) <= 2 * SLACK_MS:
        leg["ended_at"] = disconnected if disconnected is not None else left
        return False
    leg["ended_at"] = min(left, disconnected)
    return left < disconnected


def _sent_on(leg: dict[str, Any], record: Mapping[str, Any]) -> None:
    """An agent who sends a contact on leaves it; whether the agent asked before is not told."""
    if leg["answered_at"] is None:
        return
    completed = instant(record.get("TransferCompletedTimestamp"))
    endpoint = part(record, "TransferredToEndpoint")
    if completed is not None or endpoint:
        leg["transfer"] = "sent_on"
        leg["transferred_at"] = completed if completed is not None else leg["ended_at"]
        leg["transferred_to"] = text(endpoint.get("Address")) or own_id(record.get("NextContactId"))
        if leg["ended_at"] is not None and leg["transferred_at"] > leg["ended_at"]:
            leg["transferred_at"] = leg["ended_at"]


def _outcome(leg: dict[str, Any], record: Mapping[str, Any], asked_back: bool, taken_out: bool) -> None:
    if leg["queued_at"] is None:  # a call to a customer begins when it is dialled
        leg["queued_at"] = leg["arrived_at"]
    if leg["answered_at"] is not None:
        leg["outcome"] = "answered"
        return
    if leg["ended_at"] is None:
        raise Unusable(codes.NO_END)
    if leg["direction"] == "outbound":
        leg["outcome"] = "abandoned"
    elif asked_back:
        leg["outcome"] = "callback_taken"
    elif record.get("NextContactId") or record.get("TransferCompletedTimestamp"):
        leg["outcome"] = "overflowed"
    elif taken_out:
        leg["outcome"] = "withdrawn"
    else:
        leg["outcome"] = "abandoned"


def _judge(leg: dict[str, Any]) -> None:
    before = None
    for name in _INSTANTS:
        at = leg[name]
        if at is not None:
            if before is not None and at < before:
                raise Unusable(codes.OUT_OF_ORDER)
            before = at


def recordings(record: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """Where the conversation is kept, in the order of `RECORDING`."""
    given = record.get("Recordings")
    several = (given if isinstance(given, list) else []) or ([record["Recording"]] if record.get("Recording") else [])
    if not several:
        return []
    version = instant(record.get("LastUpdateTimestamp")) or 0
    made = []
    for place, one in enumerate(several, 1):
        if not isinstance(one, Mapping) or not text(one.get("Location")):
            continue
        starts_at, ends_at = instant(one.get("StartTimestamp")), instant(one.get("StopTimestamp"))
        length = None if starts_at is None or ends_at is None else ends_at - starts_at
        contact_id = own_id(record["ContactId"])
        id = f"{contact_id}:{place}"
        made.append((id, contact_id, text(one["Location"]), starts_at, length, SOURCE, version, None))
    return made
