"""Where the columns of a contact row stand; legs in hand are lists in the contract's order."""

from __future__ import annotations

from typing import Final

from supervisor.floor.simulator.rows import places

_AT: Final = places("contact")
ID: Final = _AT["id"]
JOURNEY: Final = _AT["journey"]
PREVIOUS: Final = _AT["previous"]
DIRECTION: Final = _AT["direction"]
AGENT: Final = _AT["agent"]
CUSTOMER: Final = _AT["customer"]
CUSTOMER_NAME: Final = _AT["customer_name"]
ADDRESS: Final = _AT["address"]
CASE: Final = _AT["case_id"]
ARRIVED: Final = _AT["arrived_at"]
QUEUED: Final = _AT["queued_at"]
ANSWERED: Final = _AT["answered_at"]
ENDED: Final = _AT["ended_at"]
WRAPPED: Final = _AT["wrapped_at"]
IVR_MS: Final = _AT["ivr_ms"]
RING_MS: Final = _AT["ring_ms"]
TALK_MS: Final = _AT["talk_ms"]
HOLD_MS: Final = _AT["hold_ms"]
HOLDS: Final = _AT["holds"]
WRAP_MS: Final = _AT["wrap_ms"]
OUTCOME: Final = _AT["outcome"]
ENDED_BY: Final = _AT["ended_by"]
TRANSFER: Final = _AT["transfer"]
TRANSFERRED_AT: Final = _AT["transferred_at"]
TRANSFERRED_TO: Final = _AT["transferred_to"]
TRANSFERRED_KIND: Final = _AT["transferred_to_kind"]
REPEATED: Final = _AT["repeated_itself"]
REASON: Final = _AT["reason"]
RESOLVED: Final = _AT["resolved"]
QUALIFIED: Final = _AT["sales_qualified"]
CB_REQUESTED: Final = _AT["callback_requested_at"]
CB_DUE: Final = _AT["callback_due_at"]
CB_ATTEMPTS: Final = _AT["callback_attempts"]
CLIENT: Final = _AT["client"]
QUEUE: Final = _AT["queue"]
CHANNEL: Final = _AT["channel"]
