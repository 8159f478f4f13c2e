"""The events of a queue_log, as a table: what each one does, and where its data fields stand.

Sources: the queue log page of Asterisk's documentation, and ``app_queue.c`` for the events that the page leaves out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Verb:
    """One event.

    `role` names what the state machine does with it. `wait`, `talk` and `ring` are places among the data fields
    (-1: not told), in seconds; the ring time of the role ``ring`` alone is in milliseconds. `word` is the contract's
    word that the event stands for: the outcome of a leg, the result of an offer, or the kind of a transfer. `kept`
    events go to ``raw_event`` too, because part of what they say has no place in the contract.
    """

    name: str
    role: str
    word: str | None = None
    wait: int = -1
    talk: int = -1
    ring: int = -1
    ended_by: str | None = None
    kept: bool = False


_VERBS: Final = (
    Verb("ENTERQUEUE", "enter"),
    Verb("CONNECT", "connect", "answered", wait=0, ring=2),
    Verb("COMPLETEAGENT", "complete", wait=0, talk=1, ended_by="agent"),
    Verb("COMPLETECALLER", "complete", wait=0, talk=1, ended_by="caller"),
    Verb("ABANDON", "leave", "abandoned", wait=2, ended_by="caller"),
    Verb("EXITWITHTIMEOUT", "leave", "timed_out", wait=2),
    Verb("EXITEMPTY", "leave", "left_empty", wait=2),
    Verb("EXITWITHKEY", "leave", "left_by_key", wait=3, ended_by="caller"),
    Verb("WITHDRAW", "leave", "withdrawn", wait=2, ended_by="system"),
    # The agent answered, but the channels did not fit together and the call was dropped.
    Verb("SYSCOMPAT", "leave", "withdrawn", ended_by="system"),
    Verb("RINGNOANSWER", "ring", "missed", ring=0),
    Verb("RINGCANCELED", "ring", "abandoned", ring=0),
    # The agent hung up on the announcement before the caller was put through.
    Verb("AGENTDUMP", "ring", "rejected"),
    Verb("BLINDTRANSFER", "transfer", "blind", wait=2, talk=3),
    Verb("TRANSFER", "transfer", "blind", wait=2, talk=3),
    # Its fields move by one after LINK: see `fields.transfer`.
    Verb("ATTENDEDTRANSFER", "transfer", "consult", wait=2, talk=3),
    Verb("ADDMEMBER", "join"),
    Verb("REMOVEMEMBER", "part"),
    Verb("PAUSE", "pause"),
    Verb("UNPAUSE", "unpause"),
    Verb("PAUSEALL", "pause"),
    Verb("UNPAUSEALL", "unpause"),
    Verb("AGENTLOGIN", "login"),
    Verb("AGENTCALLBACKLOGIN", "login"),
    Verb("AGENTLOGOFF", "logoff"),
    Verb("AGENTCALLBACKLOGOFF", "logoff"),
    Verb("QUEUESTART", "restart"),
    Verb("CONFIGRELOAD", "reload"),
    Verb("PENALTY", "penalty", kept=True),
    Verb("RINGINUSE", "keep", kept=True),
    Verb("OUTCALL", "outcall"),
    # Not Asterisk's own: many dial plans write it with QueueLog() to tell the number that was dialled.
    Verb("DID", "dialled", kept=True),
)

VERBS: Final = {verb.name: verb for verb in _VERBS}
KEPT: Final = frozenset(verb.name for verb in _VERBS if verb.kept)
UNDERSTOOD: Final = frozenset(verb.name for verb in _VERBS if not verb.kept)
"""Events that need no copy in ``raw_event``."""

OUTCALL_ANSWERED: Final = frozenset(("ANSWER", "ANSWERED"))
