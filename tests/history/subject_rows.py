"""Random rows of cases, voice, knowledge and business, and a plain recomputation of their figures.

The recomputation is written from the definitions, row by row, and shares nothing with the code that it checks.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
from pathlib import Path
from typing import Any

from supervisor.floor import writing

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
START = 1_772_409_600_000
"""2026-03-02T00:00Z, a Monday."""
AGENTS, QUEUES, REASONS = ("a1", "a2", "a3", None), ("q1", "q2", None), ("billing", "returns", None)


class Rows:
    """Writes a floor with every kind of row that a figure of a period is made of, much of it incomplete."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.path = path
        self.number = 0
        with writing.create(path, zone="UTC") as self.connection:
            self.connection.execute("BEGIN")
            self._fill()
            self.connection.execute("COMMIT")
        self.connection.close()

    def put(self, table: str, **values: Any) -> str:
        self.number += 1
        row = {"id": f"{table}{self.number}"} | values
        writing.upsert(self.connection, table, tuple(row), [tuple(row.values())])
        return str(row["id"])

    def at(self, first: int = -3 * DAY, last: int = 12 * DAY) -> int:
        """An instant on a whole minute, so that time can be told minute by minute."""
        return START + self.random.randint(first // MINUTE, last // MINUTE) * MINUTE

    def _fill(self) -> None:
        rnd = self.random
        for id, site, client in (("q1", "s1", "c1"), ("q2", "s2", "c2")):
            self.put("queue", id=id, site=site, client=client, channel="email")
        for agent in AGENTS[:3]:
            self.put("agent", id=agent)
        for agent, team in (("a1", "t1"), ("a2", "t2")):
            self.put("team_membership", agent=agent, team=team, to_at=START + 5 * DAY if agent == "a1" else None)
        self.put("team_membership", agent="a1", team="t2", from_at=START + 5 * DAY)
        calls = [self._call() for _ in range(rnd.randint(0, 25))]
        made = [self._case(calls) for _ in range(rnd.randint(0, 14))]
        for _ in range(rnd.randint(0, 14)):
            self._survey(rnd.choice([*calls, None]), rnd.choice([*made, None]))
        sales: list[str] = []
        for _ in range(rnd.randint(0, 8)):
            self._sale(calls, sales)
        for _ in range(rnd.randint(0, 8)):
            self._self_service(calls, made)
        for _ in range(rnd.randint(0, 8)):
            days = sorted(f"2026-03-{rnd.randint(1, 14):02}" for _ in range(2))
            self.put("customer", since_on=rnd.choice((None, days[0])), left_on=rnd.choice((None, days[1])),
                     segment=rnd.choice(("gold", None)))  # fmt: skip
        for _ in range(rnd.randint(0, 4)):
            begin = self.at()
            self.put("shift", agent=rnd.choice(AGENTS[:3]), starts_at=begin, ends_at=begin + rnd.randint(1, 9) * HOUR,
                     activity=rnd.choice(("work", "work", "lunch", None)), paid=rnd.choice((0, 1, None)),
                     absence=rnd.choice((None, None, None, "sick")), version=rnd.randint(0, 2))  # fmt: skip
        for _ in range(rnd.randint(0, 12)):
            self.put("agent_state", agent=rnd.choice(AGENTS[:3]), at=self.at(0),
                     state=rnd.choice(("available", "on_contact", "lunch", "training", "offline")))  # fmt: skip
        for _ in range(rnd.randint(0, 3)):
            self.put("calendar_event", kind=rnd.choice(("release", "release", "campaign")), at=self.at(),
                     label=rnd.choice(("v1", "v2")), client=rnd.choice((None, None, "c1")))  # fmt: skip
        for call in calls[: rnd.randint(0, 6)]:
            self.put("offer", contact=call, agent=rnd.choice(AGENTS[:3]), at=self.at(),
                     result=rnd.choice(("answered", "missed", "rejected", "abandoned")))  # fmt: skip

    def _call(self) -> str:
        rnd = self.random
        journey = rnd.choice((None, None, rnd.randint(0, 4)))
        # A journey is over within hours: who comes back days later comes back.
        queued = self.at() if journey is None else START + journey * 2 * DAY + rnd.randint(0, 9 * HOUR)
        got = queued + rnd.choice((0, 1, 60_000)) if rnd.random() < 0.8 else None
        ended = queued + 120_000 if got is None or rnd.random() < 0.9 else None
        outcome = None if ended is None else "abandoned" if got is None else "answered"
        return self.put(
            "contact",
            journey=None if journey is None else f"j{journey}",
            queue=rnd.choice(("q1", "q2", "q2", None)) if got is not None else "q1",
            agent=rnd.choice(AGENTS) if got is not None else None,
            direction=rnd.choice(("inbound", "inbound", None, "outbound", "callback")),
            customer=rnd.choice(("k1", "k2", None)),
            address=rnd.choice(("050", None)),
            reason=rnd.choice(REASONS),
            queued_at=queued,
            answered_at=got,
            ended_at=ended,
            outcome=outcome,
            resolved=rnd.choice((None, 0, 1)),
            repeated_itself=rnd.choice((None, 0, 1)),
            sales_qualified=rnd.choice((None, 0, 1)),
            transfer=rnd.choice((None, None, "blind", "consult")) if got is not None else None,
            hold_ms=rnd.choice((None, 0, 5_000)),
            wrap_ms=rnd.choice((None, 0, 30_000)),
        )

    def _case(self, calls: list[str]) -> str:
        rnd = self.random
        opened = self.at()
        at = opened
        case = self.put("case", opened_at=opened, queue=rnd.choice(QUEUES), agent=rnd.choice(AGENTS),
                        reason=rnd.choice(REASONS), priority=rnd.choice(("high", None)),
                        customer=rnd.choice(("customer1", "k1", None)),
                        channel=rnd.choice(("email", "chat", None)))  # fmt: skip
        more: dict[str, Any] = {"given_up": rnd.choice((None, None, None, 1))}
        if rnd.random() < 0.2:
            more |= {"merged_into": "other"}
        told, status = rnd.random() < 0.7, "open"
        for _ in range(rnd.randint(0, 6)):
            at += rnd.choice((60_000, HOUR, 9 * HOUR, 2 * DAY))
            status = rnd.choice(("open", "pending", "solved", "closed"))
            if told:
                self.put("case_event", case_id=case, at=at, status=status, agent=rnd.choice(AGENTS),
                         waiting_on=rnd.choice(("customer", "agent", None)))  # fmt: skip
            if rnd.random() < 0.6:
                self.put("message", case_id=case, at=at, author=rnd.choice(("customer", "agent", "agent", "bot")),
                         agent=rnd.choice(AGENTS), public=rnd.choice((1, 1, 0, None)))  # fmt: skip
        over = status in ("solved", "closed")
        more |= {
            "resolved_at": at if over and status == "solved" else None,
            "closed_at": at if status == "closed" else None,
        }
        more |= {"first_reply_at": rnd.choice((None, opened + HOUR)), "replies": rnd.choice((None, 0, 1, 2))}
        more |= {"first_reply_target_ms": rnd.choice((None, HOUR)), "resolution_target_ms": rnd.choice((None, DAY))}
        more |= {"update_target_ms": rnd.choice((None, HOUR, 3 * DAY))}
        names = ", ".join(f"{name} = ?" for name in more)
        self.connection.execute(f'UPDATE "case" SET {names} WHERE id = ?', (*more.values(), case))
        if calls and rnd.random() < 0.4:
            self.connection.execute("UPDATE contact SET case_id = ? WHERE id = ?", (case, rnd.choice(calls)))
        return case

    def _survey(self, contact: str | None, case: str | None) -> None:
        rnd = self.random
        asked = rnd.choice((None, self.at()))
        answered = rnd.choice((None, (asked or self.at()) + rnd.randint(0, 3 * DAY)))
        self.put("survey", contact=contact, case_id=case, asked_at=asked, answered_at=answered,
                 csat=rnd.choice((None, 1, 3, 4, 5)), csat_scale=rnd.choice((None, 5)), ces=rnd.choice((None, 1, 7)),
                 nps=rnd.choice((None, 0, 6, 7, 9, 10)), solved=rnd.choice((None, 0, 1)))  # fmt: skip

    def _sale(self, calls: list[str], sales: list[str]) -> None:
        rnd = self.random
        cancels = rnd.choice(sales) if sales and rnd.random() < 0.3 else None
        sale = self.put(
            "sale",
            contact=rnd.choice([*calls, None]),
            agent=rnd.choice(AGENTS),
            customer=rnd.choice(("customer1", None)),
            at=self.at(0, 20 * DAY) if cancels else self.at(),
            amount_minor=rnd.choice((None, 100, 999)),
            currency=rnd.choice(("EUR", "JPY")),
            kind="cancelled" if cancels else rnd.choice(("new", "upsell", "cross_sell")),
            cancels=cancels,
        )
        if not cancels:
            sales.append(sale)

    def _self_service(self, calls: list[str], made: list[str]) -> None:
        rnd = self.random
        ended = rnd.choice([*calls, *made, None, None])
        kind = None if ended is None else "contact" if ended.startswith("contact") else "case"
        if rnd.random() < 0.5:
            self.put("self_service", session=rnd.choice(("x", "y", None)), at=self.at(), resolved=rnd.choice((0, 1)),
                     kind=rnd.choice(("search", "menu", None)), visitor=rnd.choice(("p1", None)), ended_in_kind=kind,
                     ended_in=ended)  # fmt: skip
        else:
            self.put("article_visit", article=rnd.choice(("r1", "r2")), session=rnd.choice(("x", "y", None)),
                     at=self.at(), ended_in_kind=kind, ended_in=ended)  # fmt: skip


class Plain:
    """Figures by their definitions, over [start, end) as it stands at `now`."""

    def __init__(self, path: Path, start: int, end: int, now: int) -> None:
        self.start, self.end, self.now = start, min(end, now + 1), now
        self.connection = sqlite3.connect(path)
        self.connection.row_factory = sqlite3.Row

    def close(self) -> None:
        self.connection.close()

    def rows(self, sql: str, *given: Any) -> list[sqlite3.Row]:
        named = given[0] if given and isinstance(given[0], dict) else given
        return self.connection.execute(sql, named).fetchall()

    def inside(self, at: int | None) -> bool:
        return at is not None and self.start <= at < self.end

    def figures(self) -> dict[str, Any]:
        return self._cases() | self._surveys() | self._sales() | self._fcr() | self._others() | self._roster()

    def _others(self) -> dict[str, Any]:
        offers = [row["result"] for row in self.rows("SELECT * FROM offer") if self.inside(row["at"])]
        missed = sum(one in ("missed", "rejected") for one in offers)
        out = self.rows("SELECT * FROM contact WHERE direction = 'outbound'")
        return {
            "missed_offer_rate": missed / len(offers) if offers else None,
            "missed_offer_rate.without_abandons": missed / (len(offers) - offers.count("abandoned"))
            if len(offers) > offers.count("abandoned")
            else None,
            "outbound_contacts": sum(self.inside(row["queued_at"]) for row in out),
        }

    def _roster(self) -> dict[str, Any]:
        """Minute by minute: everything random happens on whole minutes, but for the end."""
        known = self.rows("SELECT 1 FROM agent_state LIMIT 1") and self.rows("SELECT 1 FROM shift LIMIT 1")
        planned = kept = 0
        for agent in AGENTS[:3]:
            rows = self._in_force(agent)
            if not rows:
                continue
            states = self.rows("SELECT at, state FROM agent_state WHERE agent = ? ORDER BY at, pk", agent)
            begin = max(min(row["starts_at"] for row in rows), self.start)
            until = min(max(row["ends_at"] for row in rows), self.end - 1)
            for at in range(begin - begin % MINUTE, until, MINUTE):
                here = [row for row in rows if row["starts_at"] <= at < row["ends_at"]]
                if at < begin or not here or any(row["absence"] for row in here):
                    continue
                shown = [row["state"] for row in states if row["at"] <= at]
                productive = bool(shown) and shown[-1] in ("available", "on_contact")
                work = not any(row["activity"] == "lunch" for row in here)
                spent = min(until - at, MINUTE)
                planned += spent
                kept += spent * (productive == work)
        return {"adherence": kept / planned if planned and known else None}

    def _in_force(self, agent: str) -> list[sqlite3.Row]:
        rows = self.rows("SELECT * FROM shift WHERE agent = ? ORDER BY version DESC, pk", agent)
        kept: list[sqlite3.Row] = []
        for row in rows:
            same = [one for one in kept if one["activity"] == row["activity"]]
            newer = [one for one in same if one["version"] > row["version"]]
            if not any(one["starts_at"] == row["starts_at"] for one in same) and not any(
                one["starts_at"] < row["ends_at"] and row["starts_at"] < one["ends_at"] for one in newer
            ):
                kept.append(row)
        return kept

    def _cases(self) -> dict[str, Any]:
        rows = self.rows('SELECT * FROM "case" WHERE merged_into IS NULL AND opened_at <= ?', self.now)
        lived = [self._life(row) for row in rows]
        full = [solves[-1] - row["opened_at"] for row, (solves, is_open) in zip(rows, lived, strict=True)
                if solves and not is_open and self.inside(solves[-1])]  # fmt: skip
        return {
            "inflow": sum(self.inside(row["opened_at"]) for row in rows),
            "cases_solved": len(full),
            "resolution_time": statistics.fmean(full) / 1000 if full else None,
            "resolution_time.median": statistics.median(full) / 1000 if full else None,
            "unsolved": sum(
                self.inside(row["opened_at"]) and (is_open or not solves)
                for row, (solves, is_open) in zip(rows, lived, strict=True)
            ),
        }

    def _life(self, row: sqlite3.Row) -> tuple[list[int], bool]:
        """(instants of solves, whether it is open now)."""
        events = self.rows(
            "SELECT at, status FROM case_event WHERE case_id = ? AND at <= ? ORDER BY at, pk", row["id"], self.now
        )
        resolved, closed = (
            row[name] if row[name] is not None and row[name] <= self.now else None
            for name in ("resolved_at", "closed_at")
        )
        # Whether it was given up, it says of its newest state only: not known before that was reached.
        later = self.rows(
            "SELECT at FROM case_event WHERE case_id = :id UNION ALL SELECT at FROM message WHERE case_id = :id",
            {"id": row["id"]},
        )
        instants = [one["at"] for one in later] + [
            row[name] or 0 for name in ("resolved_at", "closed_at", "first_reply_at")
        ]
        given_up = row["given_up"] and max(instants) <= self.now
        if not any(event["status"] in ("solved", "closed") for event in events):
            last = resolved or (closed if not given_up else None)
            return ([last] if last else []), not (resolved or closed)
        solves: list[int] = []
        is_open, solved = True, False
        for at, status in events:
            if status == "solved" or (status == "closed" and not given_up and is_open):
                if not solved:
                    solves.append(at)
                solved, is_open = True, False
            elif status == "closed":
                is_open = False
            elif not is_open:
                is_open, solved = True, False
        return (solves if solved or is_open else []), is_open

    def _surveys(self) -> dict[str, Any]:
        rows = [row for row in self.rows("SELECT * FROM survey") if self.inside(row["answered_at"])]
        csat = [row["csat"] for row in rows if row["csat"] is not None]
        nps = [row["nps"] for row in rows if row["nps"] is not None]
        asked = [row for row in self.rows("SELECT * FROM survey") if self.inside(row["asked_at"])]
        back = [row for row in asked if row["answered_at"] is not None and row["answered_at"] <= self.now]
        return {
            "csat": sum(one >= 4 for one in csat) / len(csat) if csat else None,
            "csat_mean": statistics.fmean(csat) if csat else None,
            "nps": 100 * (sum(one >= 9 for one in nps) - sum(one <= 6 for one in nps)) / len(nps) if nps else None,
            "response_rate": len(back) / len(asked) if asked else None,
        }

    def _sales(self) -> dict[str, Any]:
        rows = [row for row in self.rows("SELECT * FROM sale") if self.inside(row["at"])]
        later = "SELECT 1 FROM sale b WHERE b.cancels = a.id AND b.at >= a.at AND b.at <= ?"
        gone = {row["id"] for row in self.rows(f"SELECT id FROM sale a WHERE EXISTS ({later})", self.now)}
        return {"sales": sum(row["kind"] != "cancelled" and row["id"] not in gone for row in rows)}

    def _fcr(self) -> dict[str, Any]:
        calls: dict[str, list[sqlite3.Row]] = {}
        for row in self.rows("SELECT * FROM contact WHERE queued_at <= ? ORDER BY queued_at, id", self.now):
            calls.setdefault(row["journey"] or row["id"], []).append(row)
        known = [legs for legs in calls.values() if legs[0]["direction"] != "outbound"]

        def who(legs: list[sqlite3.Row]) -> Any:
            return next((leg["customer"] or leg["address"] for leg in legs if leg["customer"] or leg["address"]), None)

        def ended(leg: sqlite3.Row) -> bool:
            return leg["ended_at"] is not None and leg["ended_at"] <= self.now

        def topic(legs: list[sqlite3.Row]) -> Any:
            return next((leg["reason"] for leg in reversed(legs) if leg["reason"]), None)

        def was_answered(legs: list[sqlite3.Row]) -> bool:
            return any(leg["answered_at"] is not None and leg["answered_at"] <= self.now for leg in legs)

        first = solved = 0
        for legs in known:
            at = legs[0]["queued_at"]
            if who(legs) is None or not was_answered(legs) or not self.inside(at):
                continue
            same = [
                other for other in known if other is not legs and (who(other), topic(other)) == (who(legs), topic(legs))
            ]
            if any(was_answered(other) and 0 <= at - other[0]["queued_at"] <= 7 * DAY for other in same):
                continue
            first += 1
            marks = [leg["resolved"] for leg in legs if leg["resolved"] is not None and ended(leg)]
            back = any(0 <= other[0]["queued_at"] - at <= 7 * DAY for other in same)
            solved += not back and (not marks or marks[-1] == 1)
        return {"fcr": solved / first if first else None}
