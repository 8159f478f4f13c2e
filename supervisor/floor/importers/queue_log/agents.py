"""The agents' half of the state machine: log-ins, pauses and contacts in, one chain of shown states per agent out.

Every change marks its agent; `flush` says what the agent shows at the end of that second. So PAUSEALL and the PAUSE of
each queue, which come together, are one change, and the order of lines within a second does not matter.
"""

from __future__ import annotations

from typing import Any, Final

from supervisor import contract
from supervisor.floor.importers.queue_log.fields import NOBODY, short_name
from supervisor.floor.importers.queue_log.reasons import away_state
from supervisor.floor.importers.queue_log.rows import (
    MEMBER_FLAGS,
    MEMBER_PRIORITY,
    MEMBER_TO,
    MEMBER_VERSION,
    SOURCE,
    SURE,
    UNSURE,
    Heap,
    Leg,
    flag,
)

Shown = tuple[str, str | None, str | None, bool, tuple[tuple[str, str | None], ...]]
"""State, reason, contact, whether no log-in was seen, and the queues' own states where these differ."""

NEVER: Final[Shown] = ("", None, None, False, ())


class Agent:
    """What is known of one agent now.

    `queues` holds the queues joined: None, or the reason of the pause in that queue. `logged` is None until an
    agent log-in or log-off is seen (then it decides instead of the queues). `unseen`: works without a log-in.
    """

    __slots__ = (
        "assumed_at",
        "at",
        "before",
        "calls",
        "id",
        "logged",
        "members",
        "paused",
        "queues",
        "reason",
        "reason_at",
        "said",
        "shown",
        "unseen",
    )

    def __init__(self, id: str) -> None:
        self.id = id
        self.calls: dict[str, str] = {}
        self.queues: dict[str, str | None] = {}
        self.members: dict[str, Leg] = {}
        self.logged: bool | None = None
        self.paused = False
        self.unseen = False
        self.assumed_at = 0
        self.reason: str | None = None
        self.reason_at = 0
        self.shown: Shown = NEVER
        self.before: Shown = NEVER
        self.at = 0
        self.said: list[str] = []

    def pack(self) -> list[Any]:
        """Everything as plain values, in the order of the slots."""
        return [getattr(self, name) for name in self.__slots__]

    @classmethod
    def unpack(cls, values: list[Any]) -> Agent:
        """The agent that `pack` gave, with containers of its own."""
        agent = cls("")
        for name, value in zip(cls.__slots__, values, strict=True):
            setattr(agent, name, value)
        agent.calls, agent.queues, agent.said = dict(agent.calls), dict(agent.queues), list(agent.said)
        agent.members = {queue: list(row) for queue, row in agent.members.items()}
        agent.shown, agent.before = _shown(agent.shown), _shown(agent.before)
        return agent

    def present(self) -> bool:
        """Whether the agent is at work, as far as the log tells."""
        if self.unseen:
            return True
        return self.logged if self.logged is not None else bool(self.queues)

    def show(self) -> Shown:
        """What the agent shows: contact > away > available > offline; away only when paused in every queue."""
        if self.calls:
            return ("on_contact", None, next(reversed(self.calls.values())), self.unseen, ())
        if not self.present():
            return ("offline", None, None, False, ())
        resting = [queue for queue, reason in self.queues.items() if reason is not None]
        if self.paused if not self.queues else len(resting) == len(self.queues):
            return (away_state(self.reason or ""), self.reason, None, self.unseen, ())
        apart = tuple(sorted(self.queues.items())) if resting else ()
        return ("available", None, None, self.unseen, apart)


def _shown(values: Any) -> Shown:
    state, reason, contact, unseen, apart = values
    return (state, reason, contact, unseen, tuple((queue, why) for queue, why in apart))


class Agents:
    """All agents; rows go to the heap."""

    def __init__(self, heap: Heap) -> None:
        self.known: dict[str, Agent] = {}
        self.changed: dict[str, Agent] = {}
        self.queues: set[str] = set()
        self.reasons: set[str] = set()
        self.heap = heap
        self.states = 0

    def get(self, name: str) -> Agent:
        """The agent of that name, made known to the floor when it is new."""
        agent = self.known.get(name)
        if agent is None:
            agent = self.known[name] = Agent(name)
            short = short_name(name)
            self.heap.rows["agent"].append((name, short, SOURCE, SURE))
            for alias in dict.fromkeys((name, short)):
                self.heap.rows["agent_alias"].append((f"ql:{name}={alias}", name, alias, SOURCE, SURE))
        return agent

    def name_queue(self, queue: str) -> None:
        """Make the queue known to the floor."""
        if queue not in self.queues:
            self.queues.add(queue)
            self.heap.rows["queue"].append((queue, queue, "voice", SOURCE, SURE))

    # Contacts

    def begin(self, t: int, name: str, queue: str, call: str, leg: str) -> Agent:
        """The agent answered; whoever was not logged in works without a log-in that we have seen."""
        agent = self.get(name)
        if not agent.present():
            agent.unseen = True
        if queue not in agent.queues:
            self._join(agent, t, queue, contract.FLAG_LOGIN_UNSEEN)
        agent.calls.pop(call, None)
        agent.calls[call] = leg
        self.changed[name] = agent
        return agent

    def finish(self, name: str, call: str) -> None:
        """The agent's part in the call is over."""
        agent = self.known.get(name)
        if agent is not None and agent.calls.pop(call, None) is not None:
            self.changed[name] = agent

    # Log-ins

    def join(self, t: int, name: str, queue: str, call: str, paused: bool) -> None:
        """ADDMEMBER. The same queue again is a log-in whose log-off is missing, unless the queue was only reloaded."""
        agent = self.get(name)
        if queue in NOBODY:
            return
        member = agent.members.get(queue)
        guessed = member is not None and member[MEMBER_FLAGS] is not None
        if member is not None and not guessed and call != "REALTIME":
            agent.assumed_at = t
        if member is None or guessed:
            self._part(agent, t, queue, None)
            self._join(agent, t, queue, None)
            agent.queues[queue] = None
        agent.unseen = False
        if paused:
            agent.queues[queue] = ""
            self._reason(agent, t, "")
        elif call != "REALTIME":
            agent.queues[queue] = None
        self.changed[name] = agent

    def part(self, t: int, name: str, queue: str) -> None:
        """REMOVEMEMBER; the last queue left is a log-off."""
        agent = self.get(name)
        for left in [queue] if queue not in NOBODY else list(agent.queues):
            self._part(agent, t, left, None)
        if not agent.queues:
            agent.unseen = False
            agent.paused = False
        self.changed[name] = agent

    def login(self, t: int, name: str) -> None:
        """AGENTLOGIN and AGENTCALLBACKLOGIN."""
        agent = self.get(name)
        if agent.logged:
            agent.assumed_at = t
        agent.logged, agent.unseen = True, False
        self.changed[name] = agent

    def logoff(self, name: str) -> None:
        """AGENTLOGOFF and AGENTCALLBACKLOGOFF."""
        agent = self.get(name)
        agent.logged, agent.unseen, agent.paused = False, False, False
        self.changed[name] = agent

    def restart(self, t: int) -> None:
        """QUEUESTART: nobody's call goes on, and who was logged in is closed with a flag."""
        for agent in self.known.values():
            if not agent.calls and not agent.present() and not agent.queues:
                continue
            if agent.present() or agent.calls:
                agent.assumed_at = t
            for queue in list(agent.queues):
                self._part(agent, t, queue, contract.FLAG_LOGOFF_ASSUMED)
            agent.calls.clear()
            agent.logged = None if agent.logged is None else False
            agent.unseen = agent.paused = False
            self.changed[agent.id] = agent

    def _join(self, agent: Agent, t: int, queue: str, doubt: str | None) -> None:
        self.name_queue(queue)
        agent.queues[queue] = None
        version = UNSURE if doubt else SURE
        agent.members[queue] = member = [
            f"ql:{agent.id}@{queue}:{t}", agent.id, queue, None, t * 1000, None, SOURCE, version, doubt,
        ]  # fmt: skip
        self.heap.rows["queue_membership"].append(member)

    def _part(self, agent: Agent, t: int, queue: str, doubt: str | None) -> None:
        agent.queues.pop(queue, None)
        member = agent.members.pop(queue, None)
        if member is not None:
            member[MEMBER_TO] = t * 1000
            member[MEMBER_VERSION] += 2
            if doubt:
                flag(member, doubt, MEMBER_FLAGS)
            self.heap.rows["queue_membership"].append(member)

    def penalty(self, name: str, queue: str, value: int | None) -> None:
        """PENALTY: the priority that the agent has in the queue from now on."""
        member = self.get(name).members.get(queue)
        if member is not None and value is not None:
            member[MEMBER_PRIORITY] = value
            self.heap.rows["queue_membership"].append(member)

    # Pauses

    def pause(self, t: int, name: str, queue: str, reason: str) -> None:
        """PAUSE in one queue, PAUSEALL (or no queue) in all."""
        agent = self._working(t, name, queue)
        every = queue in NOBODY
        for one in list(agent.queues) if every else [queue]:
            held = agent.queues.get(one)
            # PAUSEALL of older systems has no reason, while the PAUSE of each queue beside it has.
            agent.queues[one] = reason or (held if held and agent.reason_at == t else "")
        agent.paused = agent.paused or every
        self._reason(agent, t, reason)

    def unpause(self, t: int, name: str, queue: str) -> None:
        """UNPAUSE in one queue, UNPAUSEALL (or no queue) in all."""
        agent = self._working(t, name, queue)
        every = queue in NOBODY
        for one in list(agent.queues) if every else [queue]:
            agent.queues[one] = None
        if every:
            agent.paused = False

    def _working(self, t: int, name: str, queue: str) -> Agent:
        agent = self.get(name)
        if not agent.present() and agent.logged is None:
            agent.unseen = True
        if queue not in NOBODY and queue not in agent.queues:
            self._join(agent, t, queue, contract.FLAG_LOGIN_UNSEEN)
        self.changed[name] = agent
        return agent

    def _reason(self, agent: Agent, t: int, reason: str) -> None:
        if reason:
            agent.reason, agent.reason_at = reason, t
            if reason not in self.reasons:
                self.reasons.add(reason)
                self.heap.rows["reason"].append((reason, reason, reason, "state", SOURCE, SURE))
        elif agent.reason_at != t:
            agent.reason, agent.reason_at = None, t

    # Out

    def flush(self, t: int) -> None:
        """Say what changed agents show at the end of second `t`. May be called again within the same second."""
        out = self.heap.rows["agent_state"]
        for agent in self.changed.values():
            if agent.at != t:
                agent.before, agent.at, agent.said = agent.shown, t, []
            agent.shown = shown = agent.show()
            said = []
            if shown != agent.before or agent.assumed_at == t:
                for row in self._rows(agent, shown):
                    out.append(row)
                    said.append(row[0])
            if agent.said:
                self.heap.gone.extend(id for id in agent.said if id not in said)
                self.states -= len(agent.said)
            self.states += len(said)
            agent.said = said
        self.changed.clear()

    def _rows(self, agent: Agent, shown: Shown) -> list[tuple[Any, ...]]:
        state, reason, contact, unseen, apart = shown
        at, version = agent.at * 1000, UNSURE if unseen else SURE
        flags = contract.FLAG_LOGIN_UNSEEN if unseen else None
        if agent.assumed_at == agent.at:
            flags = f"{flags} {contract.FLAG_LOGOFF_ASSUMED}" if flags else contract.FLAG_LOGOFF_ASSUMED
        id = f"ql:{agent.at}:{agent.id}"
        rows: list[tuple[Any, ...]] = [(id, agent.id, at, state, reason, contact, None, SOURCE, version, flags)]
        for queue, why in apart:
            own = "available" if why is None else away_state(why)
            rows.append((f"{id}:{queue}", agent.id, at, own, why or None, None, queue, SOURCE, version, flags))
        return rows
