"""The calls' half of the state machine: events of one call id in, its legs and offers out.

A leg is one stay in one queue. Its id is the call id with the leg's number, so that the same log gives the same ids
however often and in whatever pieces it is read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from supervisor import contract
from supervisor.floor.importers.queue_log import codes
from supervisor.floor.importers.queue_log.agents import Agents
from supervisor.floor.importers.queue_log.fields import NOBODY, Row, born, data, entry, number, seconds, transfer
from supervisor.floor.importers.queue_log.rows import (
    ADDRESS,
    AGENT,
    ANSWERED,
    DIALLED,
    ENDED,
    ENDED_BY,
    ENTRY,
    FLAGS,
    ID,
    LEG_COLUMNS,
    NAME,
    OUTCOME,
    QUEUE,
    QUEUED,
    RING,
    SOURCE,
    TALK,
    TRANSFER,
    TRANSFERRED,
    TRANSFERRED_KIND,
    TRANSFERRED_TO,
    VERSION,
    Heap,
    Leg,
    flag,
    unflag,
)
from supervisor.floor.importers.queue_log.verbs import OUTCALL_ANSWERED, Verb

Recall = Callable[[str, int], Leg | None]
"""(call id, second) -> the call's last leg that the floor holds and that had ended by then."""

REMEMBERED_S = 7_200
"""Ended legs are kept in memory for at least this long, for calls that come back; older ones are recalled."""


class Calls:
    """All calls; rows go to the heap. `open` holds one open leg per call id, `done` the last ended one.

    `made` names the legs that came into being since somebody emptied it; `ignored` counts ends of legs that were over.
    """

    def __init__(self, agents: Agents, heap: Heap, recall: Recall | None = None) -> None:
        self.agents = agents
        self.heap = heap
        self.recall = recall
        self.open: dict[str, Leg] = {}
        self.done: dict[str, Leg] = {}
        self.done_before: dict[str, Leg] = {}
        self.dialled: dict[str, tuple[str, int]] = {}
        self.turned_at = 0
        self.memory_from = 0
        self.legs = 0
        self.ignored = 0
        self.made: list[str] = []

    # Finding and making legs

    def _last(self, call: str) -> Leg | None:
        leg = self.done.get(call) or self.done_before.get(call)
        if leg is None and self.memory_from and self.recall and (born(call) or 0) <= self.memory_from:
            leg = self.recall(call, self.memory_from)
        return leg

    def _turn(self, t: int) -> None:
        if self.done_before:
            self.memory_from = self.turned_at
        self.done_before, self.done, self.turned_at = self.done, {}, t
        self.dialled = {call: told for call, told in self.dialled.items() if told[1] >= t - REMEMBERED_S}

    def _new(self, t: int, row: Row, last: Leg | None, queued_at: int, flags: str | None) -> Leg:
        if t - self.turned_at > REMEMBERED_S:
            self._turn(t)
        call, queue = row[1], row[2]
        self.agents.name_queue(queue)
        number, previous = 1, None
        dialled = self.dialled.pop(call)[0] if call in self.dialled else None
        if last is not None:
            previous = last[ID]
            number = int(previous.rsplit(":", 1)[1]) + 1
            dialled = dialled or last[DIALLED]
        self.legs += 1
        id = f"ql:{call}:{number}"
        self.made.append(id)
        leg = [
            id, call, previous, "voice", "inbound", queue, None, None, None, dialled,
            dialled, queued_at, None, None, None, None, None, None, None,
            None, None, None, None, SOURCE, 1, flags,
        ]  # fmt: skip
        if last is not None:
            leg[ADDRESS], leg[NAME] = last[ADDRESS], last[NAME]
        self.open[call] = leg
        return leg

    def _find(self, t: int, row: Row, wait: int | None) -> Leg | None:
        """The leg that an event belongs to, made where its entry was not logged; None where it is over already."""
        leg = self.open.get(row[1])
        if leg is not None:
            if leg[QUEUE] == row[2]:
                leg[VERSION] += 1
                return leg
            self._close_unseen(t, leg)
        last = self._last(row[1])
        queued_at = (t - (wait or 0)) * 1000
        if last is not None and last[QUEUE] == row[2] and (queued_at < (last[ENDED] or 0) or wait is None):
            return None
        if last is not None:
            queued_at = max(queued_at, last[ENDED] or 0)
        return self._new(t, row, last, queued_at, contract.FLAG_QUEUED_DERIVED)

    def _close(self, leg: Leg, ended_at: int) -> None:
        leg[ENDED] = max(ended_at, leg[ANSWERED] or leg[QUEUED])
        unflag(leg, codes.MAYBE_STALE)
        call = leg[1]
        self.open.pop(call, None)
        self.done[call] = leg
        if leg[AGENT] is not None:
            self.agents.finish(leg[AGENT], call)
        self.heap.rows["contact"].append(leg)

    def _close_unseen(self, t: int, leg: Leg) -> None:
        if leg[ANSWERED] is None:
            leg[OUTCOME] = "overflowed"
        flag(leg, codes.EXIT_UNSEEN)
        self._close(leg, t * 1000)

    # Events

    def enter(self, t: int, row: Row, verb: Verb) -> None:
        """ENTERQUEUE."""
        call = row[1]
        leg = self.open.get(call)
        if leg is not None:
            if leg[QUEUE] == row[2] and leg[QUEUED] == t * 1000 and not leg[FLAGS]:
                return
            self._close_unseen(t, leg)
        last = self._last(call) if self.done or self.done_before or self.memory_from else None
        leg = self._new(t, row, last, t * 1000, None)
        told = entry(row)
        leg[ADDRESS] = told.caller or leg[ADDRESS]
        leg[NAME] = told.name or leg[NAME]
        if told.position_first:
            flag(leg, codes.POSITION_FIRST)

    def dial(self, t: int, row: Row, verb: Verb) -> None:
        """DID: the number that the caller dialled, told before or after the call enters a queue."""
        call, dialled = row[1], data(row, 0)
        if call in NOBODY or not dialled:
            return
        leg = self.open.get(call)
        if leg is None:
            self.dialled[call] = (dialled, t)
        elif leg[DIALLED] != dialled:
            leg[DIALLED] = leg[ENTRY] = dialled
            leg[VERSION] += 1

    def ring(self, t: int, row: Row, verb: Verb) -> None:
        """RINGNOANSWER, RINGCANCELED, AGENTDUMP: an offer that did not become a contact."""
        if row[3] in NOBODY:
            return
        self.agents.get(row[3])
        ring_ms = number(data(row, verb.ring)) if verb.ring >= 0 else None
        leg = self.open.get(row[1])
        if leg is None or leg[QUEUE] != row[2]:
            last = self._last(row[1])
            if leg is None and last is not None and last[QUEUE] == row[2]:
                leg = last
            else:
                leg = self._find(t, row, 0)
                if leg is None:
                    return
                # It waited at least while the telephone rang; the exit will tell more.
                leg[QUEUED] -= ring_ms or 0
        self._offer(leg, row[3], t * 1000 - (ring_ms or 0), ring_ms, verb.word, t)

    def _offer(self, leg: Leg, agent: str, at: int, ring_ms: int | None, result: str | None, t: int) -> None:
        id = f"{leg[ID]}:{t}:{agent}:{result}"
        self.heap.rows["offer"].append((id, leg[ID], agent, at, ring_ms, result, SOURCE, 2))

    def connect(self, t: int, row: Row, verb: Verb) -> None:
        """CONNECT: the agent and the caller talk from now on."""
        wait, ring = seconds(row, verb.wait), seconds(row, verb.ring)
        call, agent = row[1], row[3]
        leg = self.open.get(call)
        if leg is not None and leg[ANSWERED] is not None:
            if leg[AGENT] == agent and leg[ANSWERED] == t * 1000:
                return
            self._close_unseen(t, leg)
            leg = self._new(t, row, leg, t * 1000, contract.FLAG_QUEUED_DERIVED)
        else:
            leg = self._find(t, row, wait)
            if leg is None:
                self.ignored += 1
                return
        self._check_wait(t, leg, wait)
        leg[ANSWERED], leg[OUTCOME] = t * 1000, "answered"
        flag(leg, contract.FLAG_WRAP_UNKNOWN)
        if ring is not None:
            leg[RING] = ring * 1000
        if agent in NOBODY:
            return
        leg[AGENT] = agent
        for other in self.agents.begin(t, agent, row[2], call, leg[ID]).calls:
            if other != call and other in self.open:
                flag(self.open[other], codes.OVERLAPPING)
                self.open[other][VERSION] += 1
        self._offer(leg, agent, (t - (ring or 0)) * 1000, leg[RING], verb.word, t)

    def _check_wait(self, t: int, leg: Leg, wait: int | None) -> None:
        """Work out when the leg entered the queue, or compare what is told with what is known."""
        if wait is None:
            return
        if leg[FLAGS] and contract.FLAG_QUEUED_DERIVED in leg[FLAGS]:
            leg[QUEUED] = (t - wait) * 1000
        elif abs(t * 1000 - leg[QUEUED] - wait * 1000) > 1000:
            flag(leg, codes.WAIT_DIFFERS)

    def leave(self, t: int, row: Row, verb: Verb) -> None:
        """The exits without an answer."""
        wait = seconds(row, verb.wait)
        leg = self._find(t, row, wait)
        if leg is None or leg[ANSWERED] is not None:
            self.ignored += 1
            return
        self._check_wait(t, leg, wait)
        leg[OUTCOME], leg[ENDED_BY] = verb.word, verb.ended_by
        self._close(leg, t * 1000)

    def complete(self, t: int, row: Row, verb: Verb) -> None:
        """COMPLETEAGENT and COMPLETECALLER."""
        wait, talk = seconds(row, verb.wait), seconds(row, verb.talk)
        leg = self._find(t, row, None if wait is None and talk is None else (wait or 0) + (talk or 0))
        if leg is None:
            self.ignored += 1
            return
        leg[ENDED_BY] = verb.ended_by
        self._end_talk(t, leg, row, wait, talk, bool(data(row, verb.talk)))

    def transfer(self, t: int, row: Row, verb: Verb) -> None:
        """BLINDTRANSFER, ATTENDEDTRANSFER and the older TRANSFER: the agent leaves, the call goes on elsewhere."""
        told = transfer(row, verb)
        leg = self._of_agent(row)
        if leg is not None:
            leg[VERSION] += 1
            flag(leg, codes.TRANSFER_MATCHED)
        else:
            leg = self._find(t, row, (told.wait or 0) + (told.talk or 0))
        if leg is None:
            self.ignored += 1
            return
        leg[TRANSFER], leg[TRANSFERRED] = verb.word, t * 1000
        leg[TRANSFERRED_TO], leg[TRANSFERRED_KIND] = told.to, told.to_kind
        leg[ENDED_BY] = "agent"
        self._end_talk(t, leg, row, told.wait, told.talk, told.talk is not None)

    def _of_agent(self, row: Row) -> Leg | None:
        """An attended transfer may be logged under the consultation's id: then it is the agent's one open call."""
        agent = self.agents.known.get(row[3])
        if row[1] in self.open or agent is None or len(agent.calls) != 1 or self._last(row[1]) is not None:
            return None
        leg = self.open.get(next(iter(agent.calls)))
        return leg if leg is not None and leg[QUEUE] == row[2] else None

    def _end_talk(self, t: int, leg: Leg, row: Row, wait: int | None, talk: int | None, given: bool) -> None:
        if leg[ANSWERED] is None:
            leg[ANSWERED] = max((t - (talk or 0)) * 1000, 0)
            if contract.FLAG_QUEUED_DERIVED in (leg[FLAGS] or ""):
                leg[QUEUED] = leg[ANSWERED] - (wait or 0) * 1000
            leg[ANSWERED] = max(leg[ANSWERED], leg[QUEUED])
            leg[OUTCOME] = "answered"
            flag(leg, contract.FLAG_WRAP_UNKNOWN)
            flag(leg, codes.ANSWER_DERIVED)
        if leg[AGENT] is None and row[3] not in NOBODY:
            leg[AGENT] = row[3]
            self.agents.get(row[3])
        between = t * 1000 - leg[ANSWERED]
        if talk is None:
            leg[TALK] = None if given else between
            if given:
                flag(leg, codes.TALK_UNREADABLE)
        elif abs(talk * 1000 - between) > 1000:
            # Instants outrank durations: a log may credit the agent with the rest of a call that was sent on.
            leg[TALK] = between
            flag(leg, codes.TALK_DIFFERS)
        else:
            leg[TALK] = talk * 1000
        self._close(leg, t * 1000)

    def outcall(self, t: int, row: Row, verb: Verb) -> None:
        """OUTCALL: a call that an agent made, told when it is over. It is no part of the queue's figures."""
        status, talk = data(row, 0), seconds(row, 1)
        answered = status.upper() in OUTCALL_ANSWERED
        began_at = (t - (talk or 0)) * 1000
        agent, queue = (None if name in NOBODY else name for name in (row[3], row[2]))
        told: dict[str, Any] = dict.fromkeys(LEG_COLUMNS)
        told.update(
            id=f"ql:{row[1]}:out:{t}:{row[3]}",
            journey=row[1],
            channel="voice",
            direction="outbound",
            queue=queue,
            agent=agent,
            queued_at=began_at,
            answered_at=began_at if answered else None,
            ended_at=t * 1000,
            talk_ms=talk * 1000 if answered and talk is not None else None,
            outcome="answered" if answered else "withdrawn",
            reason=status.lower() or None,
            source=SOURCE,
            source_version=1,
            flags=f"{contract.FLAG_QUEUED_DERIVED} {contract.FLAG_WRAP_UNKNOWN}"
            if answered
            else contract.FLAG_QUEUED_DERIVED,
        )
        if agent is not None:
            self.agents.get(agent)
        if queue is not None:
            self.agents.name_queue(queue)
        self.legs += 1
        self.made.append(told["id"])
        self.heap.rows["contact"].append(list(told.values()))

    # The system

    def restart(self, t: int) -> None:
        """QUEUESTART: the system came up, so no call of before goes on."""
        for leg in list(self.open.values()):
            if leg[ANSWERED] is None:
                leg[OUTCOME], leg[ENDED_BY] = "withdrawn", "system"
            flag(leg, codes.CLOSED_BY_RESTART)
            self._close(leg, t * 1000)

    def reload(self) -> None:
        """CONFIGRELOAD: calls go on, but a leg that never ends from here on may have ended unseen."""
        for leg in self.open.values():
            flag(leg, codes.MAYBE_STALE)
            leg[VERSION] += 1
