"""When customers come: a Poisson stream whose rate follows weekday and hour, day by day.

The planner of this centre hires for its load, so the load is worked back from the people rostered: what they could
carry at about 80 % within 20 seconds (Erlang C). What customers then meet is up to the queueing: late and absent
people, bad hours and chance are not in this sum.
"""

from __future__ import annotations

import math
import random
from functools import cache
from typing import Final

from supervisor.floor.simulator.plans import Blueprint, QueuePlan
from supervisor.floor.simulator.roster import DayPlan, Surge, local_ms
from supervisor.floor.simulator.rows import HOUR_MS, MINUTE_MS

Arrival = tuple[int, int]
"""Instant and queue number; -1 - article number for a visit of the help pages."""

SLOT_MS: Final = 15 * MINUTE_MS
_SHRINKAGE: Final = 0.155
_GOAL: Final = 0.82
_HANDLE_MS: Final = 385_000
_CHAT_HANDLE_MS: Final = 580_000
_MAIL_HANDLE_MS: Final = 305_000
_CHAT_LOAD: Final = 0.84
_MAIL_LOAD: Final = 0.62
_MAIL_CUT_H: Final = 16


@cache
def bearable_load(people: int) -> float:
    """The Erlangs that `people` carry with 82 % answered within 20 s (waits end by Erlang C)."""
    if people <= 0:
        return 0.0
    if people > 400:
        return people - 0.55 * math.sqrt(people)
    low, high = 0.0, float(people)
    for _ in range(22):
        load = (low + high) / 2
        blocked = 1.0
        for n in range(1, people + 1):
            blocked = load * blocked / (n + load * blocked)
        waits = blocked / (1 - load / people * (1 - blocked))
        level = 1 - waits * math.exp(-(people - load) * 20_000 / _HANDLE_MS)
        low, high = (load, high) if level > _GOAL else (low, load)
    return low


def _poisson(rng: random.Random, mean: float) -> int:
    if mean > 40:
        return max(0, round(rng.gauss(mean, math.sqrt(mean))))
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count


def _staff(day: DayPlan, families: int) -> dict[tuple[int, str], list[float]]:
    """People planned per (family, kind of work) and slot, pauses and shrinkage taken off."""
    slots = (day.ends_at - day.begins_at) // SLOT_MS
    here = {(family, kind): [0.0] * slots for family in range(families) for kind in ("voice", "chat", "mail")}
    for duty in day.duties:
        pod = duty.agent.pod
        kind = pod.kind if pod.kind in ("chat", "mail") else "voice"
        # A newcomer counts for as much as a newcomer gets done.
        weight = (1 - _SHRINKAGE) / duty.pace
        line = here[pod.family, kind]
        first = max(0, (duty.starts_at - day.begins_at) // SLOT_MS)
        for slot in range(first, min(slots, (duty.ends_at - day.begins_at) // SLOT_MS)):
            line[slot] += weight
    return here


def arrivals(plan: Blueprint, day: DayPlan, surges: list[Surge], rng: random.Random) -> list[Arrival]:
    """All arrivals of one business day in order, e-mail since the cut of the day before included."""
    found: list[Arrival] = []
    busy = 0.97 + 0.13 * rng.random()
    staff = _staff(day, plan.families)
    for family in range(plan.families):
        queues = [queue for queue in plan.queues if queue.family == family]
        voice = [queue for queue in queues if queue.channel == "voice"]
        chat = [queue for queue in queues if queue.channel in ("chat", "message")]
        bad = [surge for surge in surges if surge[0] == family]
        people = staff[family, "voice"]
        loads = [bearable_load(round(count)) * busy for count in people]
        # Demand does not know the minute at which a shift starts: it is smooth over the neighbouring slots.
        smooth = [min(loads[i], sum(loads[max(0, i - 2) : i + 3]) / 5) if loads[i] else 0.0 for i in range(len(loads))]
        rates = [load * SLOT_MS / _HANDLE_MS for load in smooth]
        aside = 0.06 if plan.small else 0.0
        if not plan.small:
            chats = [
                bearable_load(round(3 * count)) * _CHAT_LOAD * busy * SLOT_MS / _CHAT_HANDLE_MS
                for count in staff[family, "chat"]
            ]
            _spread(found, day, chat, chats, bad, rng)
            work_ms = sum(staff[family, "mail"]) * SLOT_MS * _MAIL_LOAD
            _mails(found, plan, day, queues[-1], work_ms / _MAIL_HANDLE_MS, rng)
        else:
            _spread(found, day, chat, [rate * aside for rate in rates], bad, rng)
            _mails(found, plan, day, queues[-1], sum(rates) * aside, rng)
        _spread(found, day, voice, [rate * (1 - 2 * aside) for rate in rates], bad, rng)
        _visits(found, plan, day, 0.3 * sum(rates), rng)
    found.sort()
    return found


def _spread(
    found: list[Arrival],
    day: DayPlan,
    queues: list[QueuePlan],
    rates: list[float],
    surges: list[Surge],
    rng: random.Random,
) -> None:
    random_ = rng.random
    for slot, rate in enumerate(rates):
        begins = day.begins_at + slot * SLOT_MS
        closing = not day.opens_at <= begins < day.closes_at
        if not rate:
            if closing or day.closes_at <= day.opens_at:
                continue
            # Nobody is rostered in opening hours: some still try the phone, while the chat button hides itself.
            rate = 0.3 if queues[0].channel == "voice" else 0.02
        for _, from_at, to_at, factor in surges:
            if begins + SLOT_MS > from_at and begins < to_at:
                rate *= factor
        for queue in queues:
            share = 0.02 if closing and not queue.all_night else 1.0
            many = _poisson(rng, rate * queue.share * share)
            found.extend([(begins + int(random_() * SLOT_MS), queue.number) for _ in range(many)])


def _mails(
    found: list[Arrival], plan: Blueprint, day: DayPlan, queue: QueuePlan, many: float, rng: random.Random
) -> None:
    """E-mail comes all day; what came after 16:00 is the next morning's work, so it belongs to the next day."""
    cut = local_ms(plan.zone, day.on, _MAIL_CUT_H)
    for _ in range(_poisson(rng, many)):
        draw = rng.random()
        if draw < 0.7:
            at = day.begins_at + int(rng.random() * (cut - day.begins_at))
        else:
            at = cut - 24 * HOUR_MS + int(rng.random() * rng.random() * 14 * HOUR_MS)
        found.append((at, queue.number))


def _visits(found: list[Arrival], plan: Blueprint, day: DayPlan, many: float, rng: random.Random) -> None:
    for _ in range(_poisson(rng, many)):
        at = day.begins_at + int((0.5 * rng.random() + 0.35 * rng.random()) * (day.ends_at - day.begins_at))
        found.append((at, -1 - int(rng.random() * len(plan.articles))))
