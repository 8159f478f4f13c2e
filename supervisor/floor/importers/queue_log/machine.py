"""The state machine of a queue_log: events in the order of time in, rows for the floor out. Pure: no files, no SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from supervisor.floor.importers.queue_log.agents import Agent, Agents
from supervisor.floor.importers.queue_log.calls import Calls, Recall
from supervisor.floor.importers.queue_log.fields import NOBODY, Row, data, number
from supervisor.floor.importers.queue_log.rows import ENDED, ID, VERSION, Heap
from supervisor.floor.importers.queue_log.verbs import VERBS, Verb

Handler = Callable[[int, Row, Verb], None]


class Machine:
    """Feed it with `run`, then `take` the rows. Its whole state can be packed, unpacked and copied."""

    def __init__(self, recall: Recall | None = None) -> None:
        self.heap = Heap()
        self.agents = Agents(self.heap)
        self.calls = Calls(self.agents, self.heap, recall)
        self.clock = 0
        self._told: dict[str, int] = {}
        self._handlers: dict[str, tuple[Handler, Verb]] = {
            name: (self._handler(verb.role), verb) for name, verb in VERBS.items()
        }

    def _handler(self, role: str) -> Handler:
        calls = self.calls
        handlers: dict[str, Handler] = {
            "enter": calls.enter,
            "connect": calls.connect,
            "complete": calls.complete,
            "leave": calls.leave,
            "ring": calls.ring,
            "transfer": calls.transfer,
            "outcall": calls.outcall,
            "dialled": calls.dial,
            "restart": self._restart,
            "reload": lambda t, row, verb: calls.reload(),
            "keep": lambda t, row, verb: None,
        }
        return handlers.get(role) or self._of_agent(role)

    def _of_agent(self, role: str) -> Handler:
        agents = self.agents
        acts: dict[str, Handler] = {
            "join": lambda t, row, verb: agents.join(t, row[3], row[2], row[1], data(row, 0) == "PAUSED"),
            "part": lambda t, row, verb: agents.part(t, row[3], row[2]),
            "pause": lambda t, row, verb: agents.pause(t, row[3], row[2], data(row, 0)),
            "unpause": lambda t, row, verb: agents.unpause(t, row[3], row[2]),
            "login": lambda t, row, verb: agents.login(t, row[3]),
            "logoff": lambda t, row, verb: agents.logoff(row[3]),
            "penalty": lambda t, row, verb: agents.penalty(row[3], row[2], number(data(row, 0))),
        }
        act = acts[role]

        def of_somebody(t: int, row: Row, verb: Verb) -> None:
            if row[3] not in NOBODY:
                act(t, row, verb)

        return of_somebody

    def _restart(self, t: int, row: Row, verb: Verb) -> None:
        self.calls.restart(t)
        self.agents.restart(t)

    def run(self, rows: Iterable[Row]) -> None:
        """Take events, ordered by time. Events without a known verb do nothing here."""
        find = self._handlers.get
        clock, text = self.clock, str(self.clock)
        changed = self.agents.changed
        for row in rows:
            if row[0] != text:
                if changed:
                    self.agents.flush(clock)
                text = row[0]
                clock = self.clock = int(text)
            found = find(row[4])
            if found is not None:
                found[0](clock, row, found[1])

    def take(self, with_open: bool = True) -> Heap:
        """The rows so far; `with_open` adds legs that are still open and changed since they were told last."""
        self.agents.flush(self.clock)
        heap = self.heap.take()
        if with_open:
            told, now = self._told, {}
            for leg in self.calls.open.values():
                now[leg[ID]] = leg[VERSION]
                if told.get(leg[ID]) != leg[VERSION]:
                    heap.rows["contact"].append([*leg])
            self._told = now
        return heap

    def copy(self) -> Machine:
        """A machine in the same state that shares nothing that changes."""
        twin = Machine(self.calls.recall)
        twin.restore(self.pack())
        twin.calls.done, twin.calls.done_before = dict(self.calls.done), dict(self.calls.done_before)
        twin.calls.memory_from, twin.calls.turned_at = self.calls.memory_from, self.calls.turned_at
        twin.calls.legs, twin.calls.ignored = self.calls.legs, self.calls.ignored
        twin.agents.states = self.agents.states
        return twin

    def pack(self) -> dict[str, Any]:
        """The state as plain values (ended legs are recalled from the floor instead)."""
        return {
            "clock": self.clock,
            "open": {call: [*leg] for call, leg in self.calls.open.items()},
            "dialled": dict(self.calls.dialled),
            "agents": [agent.pack() for agent in self.agents.known.values()],
            "queues": sorted(self.agents.queues),
            "reasons": sorted(self.agents.reasons),
        }

    def restore(self, packed: dict[str, Any]) -> None:
        """Take over a packed state."""
        self.clock = self.calls.memory_from = self.calls.turned_at = packed["clock"]
        self.calls.open = {call: list(leg) for call, leg in packed["open"].items()}
        self.calls.dialled = {call: (number, t) for call, (number, t) in packed["dialled"].items()}
        agents: Sequence[Agent] = [Agent.unpack(values) for values in packed["agents"]]
        self.agents.known = {agent.id: agent for agent in agents}
        self.agents.queues = set(packed["queues"])
        self.agents.reasons = set(packed["reasons"])

    def open_rows(self) -> Heap:
        """Every row that may still change: open legs and open memberships, as they stand."""
        heap = Heap()
        heap.rows["contact"] = [[*leg] for leg in self.calls.open.values() if leg[ENDED] is None]
        heap.rows["queue_membership"] = [
            [*member] for agent in self.agents.known.values() for member in agent.members.values()
        ]
        return heap
