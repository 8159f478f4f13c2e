"""The people of a centre: its agents with their teams and skills, and its customers."""

from __future__ import annotations

import datetime as dt
import random

from supervisor.floor.simulator import names
from supervisor.floor.simulator.plans import AgentPlan, Blueprint, PodPlan, language_of, other_language_of, start_ms
from supervisor.floor.simulator.rows import COLUMNS, HOUR_MS, make, places


def _shares(plan: Blueprint, size: int, family: int) -> dict[str, int]:
    if plan.small:
        return {"all": size}
    night = max(3, size * 6 // 100) if family == 0 and plan.agents >= 30 else 0
    chat, mail = max(1, round(size * 0.15)), max(1, round(size * 0.08))
    shop = max(1, round((size - night - chat - mail) * 0.3))
    return {"night": night, "chat": chat, "mail": mail, "shop": shop, "care": size - night - chat - mail - shop}


def hire(plan: Blueprint, rng: random.Random) -> None:
    """Fill the pods with agents and write down who they are, their teams and their queues."""
    team_of: dict[tuple[int, int], str] = {}
    for family in range(plan.families):
        size = plan.agents // plan.families + (family < plan.agents % plan.families)
        pods = {pod.kind: pod for pod in plan.pods if pod.family == family}
        work = [kind for kind, many in _shares(plan, size, family).items() for _ in range(many)]
        for place, kind in enumerate(work):
            teams = max(1, round(size / 10))
            team = team_of.setdefault((family, place % teams), f"team-{family + 1}-{place % teams + 1}")
            plan.people.append(_person(plan, rng, pods[kind], place, team))
    plan.rows["team"] = [
        make(
            "team",
            id=team,
            site=f"site-{language_of(family)}",
            supervisor=_name(rng, language_of(family)),
            name=f"{names.TEAMS[language_of(family)]} {family * 100 + number + 1 if plan.families > 4 else number + 1}",
        )
        for (family, number), team in team_of.items()
    ]
    _enrol(plan)


def _name(rng: random.Random, language: str) -> str:
    return f"{rng.choice(names.FIRST[language])} {rng.choice(names.LAST[language])}"


def _person(plan: Blueprint, rng: random.Random, pod: PodPlan, place: int, team: str) -> AgentPlan:
    number = len(plan.people)
    # Most have a language of their queues for their own, the others come from anywhere.
    draw = rng.random()
    ours = language_of(pod.family) if draw < 0.5 else other_language_of(pod.family)
    language = ours if draw < 0.85 else rng.choice(names.LANGUAGES)
    newcomer = place % 10 == 7
    hired = plan.start_on + dt.timedelta(rng.choice((-20, -6, 9, 26)) if newcomer else -rng.randrange(60, 2500))
    left = plan.start_on + dt.timedelta(rng.randrange(20, 50)) if number % 45 == 44 else None
    weekend = plan.weekend
    if plan.small or rng.random() < 0.55:
        off = frozenset(weekend)
    else:
        first = rng.choice(weekend) if rng.random() < 0.5 else rng.randrange(7)
        off = frozenset((first, (first + 1 + rng.randrange(3)) % 7))
    pod.agents.append(
        AgentPlan(
            number,
            f"agent-{number + 1:04d}",
            _name(rng, language),
            pod,
            team,
            0.6 + 0.4 * rng.random(),
            0.85 + 0.3 * rng.random(),
            hired,
            left,
            newcomer,
            off,
            len(pod.agents),
        )
    )
    return pod.agents[-1]


def _enrol(plan: Blueprint) -> None:
    rows = plan.rows
    start = start_ms(plan)
    for table in ("agent", "agent_alias", "team_membership", "queue_membership"):
        rows[table] = []
    for agent in plan.people:
        old = [other for other in agent.pod.agents if not other.newcomer]
        joined = max(start, start + (agent.hired_on - plan.start_on).days * 24 * HOUR_MS)
        gone = None if agent.left_on is None else start + (agent.left_on - plan.start_on).days * 24 * HOUR_MS
        rows["agent"].append(
            make(
                "agent",
                id=agent.id,
                name=agent.name,
                payroll_id=f"{70_000 + agent.number}",
                hired_on=agent.hired_on.isoformat(),
                left_on=None if agent.left_on is None else agent.left_on.isoformat(),
                mentor=old[agent.number % len(old)].id if agent.newcomer and old else None,
                languages=f"{language_of(agent.pod.family)} {other_language_of(agent.pod.family)}",
                capacity=agent.pod.capacity,
            )
        )
        rows["agent_alias"].append(
            make(
                "agent_alias",
                id=f"alias-{agent.id}",
                agent=agent.id,
                alias=f"PJSIP/{2000 + agent.number}",
                from_at=joined,
                to_at=gone,
            )
        )
        rows["team_membership"].append(
            make("team_membership", id=f"tm-{agent.id}", agent=agent.id, team=agent.team, from_at=joined, to_at=gone)
        )
        for tier, queues in enumerate(agent.pod.tiers, 1):
            for number in queues:
                queue = plan.queues[number]
                rows["queue_membership"].append(
                    make(
                        "queue_membership",
                        id=f"qm-{agent.id}-{queue.id}",
                        agent=agent.id,
                        queue=queue.id,
                        skill=queue.kind,
                        priority=tier,
                        from_at=joined,
                        to_at=gone,
                    )
                )


def meet_customers(plan: Blueprint, rng: random.Random) -> None:
    """Make the customers that will call, write and chat."""
    columns = COLUMNS["customer"]
    blank: list[object] = [None] * len(columns)
    at = places("customer")
    since_at = at.get("since_on", at.get("since", 0))
    spot = [at[name] for name in ("id", "name", "segment", "language", "phone", "email", "left_on", "programs_used")]
    rows = plan.rows["customer"] = []
    start = plan.start_on.toordinal()
    ages = [dt.date.fromordinal(start - days).isoformat() for days in range(0, 2000, 7)]
    left = [None] * 30 + [dt.date.fromordinal(start + days).isoformat() for days in (12, 33)]
    random_, families = rng.random, plan.families
    for number in range(min(300_000, max(3_000, plan.agents * 600))):
        language = (language_of if number % 3 else other_language_of)(number // 3 % families)
        first, last = names.FIRST[language], names.LAST[language]
        name = f"{first[int(random_() * len(first))]} {last[int(random_() * len(last))]}"
        draw = int(random_() * 1000)
        row = blank[:]
        customer, phone = f"customer-{number:06d}", f"+9725{10_000_000 + number * 37}"
        values = (
            customer,
            name,
            names.SEGMENTS[draw % 5],
            language,
            phone,
            f"c{number}@mail.example",
            left[draw % 32],
            str(draw % 4),
        )
        for place, value in zip(spot, values, strict=True):
            row[place] = value
        row[since_at] = ages[int(random_() * len(ages))]
        rows.append(tuple(row))
        plan.customers.append((customer, name, phone))
