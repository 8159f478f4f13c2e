"""A plain recomputation of the board from a floor's rows: slow, obvious, and written apart from the real one.

It reads whole tables, looks at each row as a dictionary, and counts. The property test holds the live board
against it.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import Any

from supervisor import contract

X_MS, SHORT_MS = 20_000, 5_000
WEEK_MS = 7 * 24 * 3_600_000
AWAY = contract.AWAY_STATES
SHOWN_ORDER = (("on_contact", "hold"), ("wrap_up",), ("ringing",), AWAY, ("available",), ("offline",))
Row = dict[str, Any]


def read(path: str, table: str) -> list[Row]:
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    try:
        name = contract.BY_NAME[table].sql_name
        return [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY pk")]
    finally:
        connection.close()


def usable(leg: Row) -> bool:
    q, a, e, w, out = (leg[name] for name in ("queued_at", "answered_at", "ended_at", "wrapped_at", "outcome"))
    if leg["queue"] is not None and q is None and leg["direction"] != "outbound":
        return False
    if a is not None and q is not None and a < q:
        return False
    if e is not None and a is not None and e < a:
        return False
    if e is not None and a is None and q is not None and e < q:
        return False
    if w is not None and e is not None and w < e:
        return False
    if any(leg[name] is not None and leg[name] < 0 for name in ("talk_ms", "hold_ms", "wrap_ms")):
        return False
    if out == "answered" and a is None:
        return False
    if a is not None and out not in (None, "answered"):
        return False
    if out not in (None, "answered") and e is None:
        return False
    return not (e is not None and out is None and a is None)


def seen_at(leg: Row, now_at: int) -> Row | None:
    """The leg as it stood at `now_at`: later instants read as NULL, with what they brought."""
    leg = dict(leg)
    born = leg["queued_at"] if leg["queued_at"] is not None else leg["answered_at"]
    if born is not None and born > now_at:
        return None
    if leg["answered_at"] is not None and leg["answered_at"] > now_at:
        leg["answered_at"] = leg["agent"] = leg["outcome"] = None
    if leg["ended_at"] is not None and leg["ended_at"] > now_at:
        leg["ended_at"] = leg["outcome"] = leg["talk_ms"] = leg["hold_ms"] = leg["wrap_ms"] = None
    if leg["wrapped_at"] is not None and leg["wrapped_at"] > now_at:
        leg["wrapped_at"] = leg["wrap_ms"] = None
    if leg["wrapped_at"] is None and leg["wrap_ms"] is not None and leg["ended_at"] + leg["wrap_ms"] > now_at:
        leg["wrap_ms"] = None
    return leg


def shown_chain(rows: list[Row], capacity: int, now_at: int) -> list[tuple[int, str, str]]:
    """(since, state, reason) changes of what one agent shows, by the rules of the contract; queue rows left out."""
    base: Row | None = None
    tracks: dict[str, Row] = {}
    changes: list[tuple[int, str, str]] = []
    last: tuple[str, str, str] | None = None
    for row in sorted(rows, key=lambda one: (one["at"], one["pk"])):
        if row["at"] > now_at:
            break
        if capacity > 1 and row["contact"]:
            if row["state"] in contract.CONTACT_STATES:
                tracks[row["contact"]] = row
            else:
                tracks.pop(row["contact"], None)
        else:
            base = row
            if row["state"] == "offline":
                tracks.clear()
        candidates = list(tracks.values()) + ([base] if base else [])
        if not candidates:
            if last is not None and last != ("offline", "", ""):
                last = ("offline", "", "")
                changes.append((row["at"], "offline", ""))
            continue
        for states in SHOWN_ORDER:
            fitting = [one for one in candidates if one["state"] in states]
            if fitting:
                top = max(fitting, key=lambda one: one["at"])
                break
        told = (top["state"], top["reason"] or "", top["contact"] or "")
        if told != last:
            changes.append((row["at"], told[0], told[1]))
            last = told
    return changes


class Plain:
    """Figures by (queue) and by agent over one window at one instant."""

    def __init__(self, path: str, window: tuple[int, int], now_at: int) -> None:
        self.window, self.now_at = window, now_at
        targets = read(path, "queue_target")
        legs = [leg for leg in read(path, "contact") if usable(leg)]
        self.legs = [leg for leg in (seen_at(one, now_at) for one in legs) if leg is not None]
        self.x = {row["queue"]: row["service_level_ms"] for row in targets}
        capacity = {row["id"]: row["capacity"] or 1 for row in read(path, "agent")}
        chains: dict[str, list[Row]] = defaultdict(list)
        for row in read(path, "agent_state"):
            chains[row["agent"]].append(row)
        self.shown = {agent: shown_chain(rows, capacity.get(agent, 1), now_at) for agent, rows in chains.items()}
        self.offers = [row for row in read(path, "offer") if row["at"] <= now_at]

    def inside(self, at: int | None) -> bool:
        return at is not None and self.window[0] <= at < self.window[1]

    def alive(self, leg: Row) -> bool:
        done = leg["wrapped_at"] if leg["wrapped_at"] is not None else leg["ended_at"]
        return done is None or done >= self.window[0] or (leg["queued_at"] or 0) >= self.window[0]

    def queue(self, queue: str) -> dict[str, int]:
        """Measures of one queue, inbound and callbacks."""
        sums: dict[str, int] = defaultdict(int)
        x = self.x.get(queue, X_MS)
        waits: list[int] = []
        for leg in self.legs:
            if leg["queue"] != queue or (leg["direction"] or "inbound") not in ("inbound", "callback"):
                continue
            if leg["queued_at"] is not None:
                self._queue_leg(leg, sums, x, waits)
            if leg["answered_at"] is not None:
                self._handling(leg, sums)
        if waits:
            sums["max_wait"] = max(waits)
        for leg in self.owed():
            if leg["queue"] == queue and (leg["direction"] or "inbound") in ("inbound", "callback"):
                due = leg["callback_due_at"]
                sums["callbacks_overdue" if due is not None and due < self.now_at else "callbacks_due"] += 1
        return sums

    def owed(self) -> list[Row]:
        """The newest wish of each caller not answered since, wishes of nobody known, and open callback legs of others.

        A wish of the week before the window counts as one of the window.
        """
        wishes: dict[object, Row] = {}
        for leg in sorted(self.legs, key=lambda one: (one["ended_at"] or 0, one["pk"])):
            if leg["outcome"] == "callback_taken" and leg["ended_at"] >= self.window[0] - WEEK_MS:
                wishes[leg["address"] or leg["pk"]] = leg
        wishes = {
            caller: wish
            for caller, wish in wishes.items()
            if not any(one["address"] == caller and (one["answered_at"] or 0) >= wish["ended_at"] for one in self.legs)
        }
        opened = [
            one
            for one in self.legs
            if one["direction"] == "callback"
            and one["answered_at"] is None
            and one["ended_at"] is None
            and one["address"] not in wishes
        ]
        return [*wishes.values(), *opened]

    def _queue_leg(self, leg: Row, sums: dict[str, int], x: int, waits: list[int]) -> None:
        q, a, e, out = leg["queued_at"], leg["answered_at"], leg["ended_at"], leg["outcome"]
        fresh = self.inside(q)
        exit_at = a if a is not None else e if out is not None else None
        wait = (exit_at if exit_at is not None else self.now_at) - q
        sums["entered"] += fresh
        sums["queued"] += fresh
        if q < self.window[0] and (exit_at is None or exit_at >= self.window[0]):
            sums["carried_in"] += 1
        unknown = exit_at is not None and contract.FLAG_WAIT_UNKNOWN in (leg["flags"] or "").split()
        if fresh and not unknown:
            waits.append(wait)
        sums["queued_wait_unknown"] += fresh and unknown
        if exit_at is None:
            sums["still_waiting"] += 1
            sums["queued_waiting"] += fresh
            sums["queued_waiting_past"] += fresh and wait > x
            sums["longest_wait"] = max(sums["longest_wait"], wait)
        elif a is not None:
            sums["answered"] += self.inside(a)
            sums["queued_answered_untold" if unknown else "queued_answered"] += fresh
            sums["queued_answered_within"] += fresh and wait <= x and not unknown
            sums["answered_wait_ms"] += wait if fresh and not unknown else 0
        elif out == "abandoned":
            short = wait <= SHORT_MS and not unknown
            sums["short_abandoned" if short else "abandoned"] += self.inside(e)
            sums["queued_short" if short else "queued_abandoned"] += fresh
        else:
            sums[out] += self.inside(e)
            if fresh and not unknown and out in ("timed_out", "left_empty", "full", "withdrawn"):
                sums["queued_missed"] += 1
                sums["missed_wait_ms"] += wait

    def _handling(self, leg: Row, sums: dict[str, int]) -> None:
        a, e, w = leg["answered_at"], leg["ended_at"], leg["wrapped_at"]
        if e is None:
            sums["in_hand"] += 1
            return
        if self._still_wrapping(leg):
            return
        wrap = w - e if w is not None else leg["wrap_ms"] or 0
        if self.inside(e + wrap):
            hold = leg["hold_ms"] or 0
            left = leg["transferred_at"]
            until = left if left is not None and a <= left < e else e
            sums["handled"] += 1
            sums["hold_ms"] += hold
            sums["wrap_ms"] += wrap
            sums["talk_ms"] += max(until - a - hold, 0)

    def _still_wrapping(self, leg: Row) -> bool:
        """Ended, no word on wrap-up, and its agent is in wrap-up since about then; only the agent's last leg."""

        def open_wrap(one: Row) -> bool:
            flags = (one["flags"] or "").split()
            silent = one["wrapped_at"] is None and one["wrap_ms"] is None and contract.FLAG_WRAP_UNKNOWN not in flags
            return one["answered_at"] is not None and one["ended_at"] is not None and silent and self.alive(one)

        chain = self.shown.get(leg["agent"], [])
        if not open_wrap(leg) or not chain or chain[-1][1] != "wrap_up":
            return False
        since = chain[-1][0]
        rivals = [
            one
            for one in self.legs
            if one["agent"] == leg["agent"] and open_wrap(one) and since >= one["ended_at"] - 2_000
        ]
        return bool(rivals) and max(rivals, key=lambda one: (one["ended_at"], one["pk"])) is leg

    def agent(self, agent: str) -> dict[str, int]:
        """Measures of one agent."""
        sums: dict[str, int] = defaultdict(int)
        for leg in self.legs:
            if leg["agent"] == agent and leg["answered_at"] is not None:
                if (leg["direction"] or "inbound") not in ("inbound", "callback"):
                    sums["in_hand"] += leg["ended_at"] is None
                else:
                    sums["answered"] += self.inside(leg["answered_at"])
                    self._handling(leg, sums)
        chain = self.shown.get(agent, [])
        ends = [at for at, *_ in chain[1:]] + [min(self.now_at, self.window[1])]
        for (since, state, _), end in zip(chain, ends, strict=False):
            spent = max(min(end, self.window[1]) - max(since, self.window[0]), 0)
            name = "contact" if state in ("on_contact", "hold") else "away" if state in AWAY else state
            name = "other_work" if state in ("training", "meeting", "coaching") else name
            sums[f"{name}_state_ms"] += spent
        sums["missed_offers"] = sum(
            row["agent"] == agent and row["result"] in ("missed", "rejected") and self.inside(row["at"])
            for row in self.offers
        )
        return sums

    def to_reach(self) -> dict[str, tuple[int, int]]:
        """Per address: (instant of the newest abandon not answered since, number of such abandons)."""
        reached: dict[str, int] = {}
        for leg in self.legs:
            if leg["address"] and leg["answered_at"] is not None and self.alive(leg):
                reached[leg["address"]] = max(reached.get(leg["address"], 0), leg["answered_at"])
        found: dict[str, list[int]] = defaultdict(list)
        for leg in self.legs:
            if not leg["address"] or leg["outcome"] != "abandoned" or leg["queue"] is None or leg["queued_at"] is None:
                continue
            if (leg["direction"] or "inbound") not in ("inbound", "callback"):
                continue
            unknown = contract.FLAG_WAIT_UNKNOWN in (leg["flags"] or "").split()
            long = unknown or leg["ended_at"] - leg["queued_at"] > SHORT_MS
            if long and self.inside(leg["ended_at"]) and leg["ended_at"] > reached.get(leg["address"], 0):
                found[leg["address"]].append(leg["ended_at"])
        return {address: (max(at), len(at)) for address, at in found.items()}
