"""Who works when: the shifts, pauses, lateness and absences of one business day.

A business day runs from 06:00 to 06:00 of the centre's zone; a night shift crosses midnight inside it. Each day
depends on (blueprint, date) alone, so any day can be made without the days before it.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from supervisor.floor.simulator import names
from supervisor.floor.simulator.plans import AgentPlan, Blueprint
from supervisor.floor.simulator.rows import COLUMNS, HOUR_MS, MINUTE_MS, Row, make, places

DAY_BEGINS_H: Final = 6
OUTAGE: Final = 1.7
"""Load factor of an outage; while it lasts the agents' own systems are down for a time as well."""

# Hours after local midnight: start, end. Agents of a pod are spread over them in this order.
_SHIFTS: Final = (
    (8.0, 16.5),
    (9.0, 17.5),
    (7.0, 15.0),
    (14.0, 22.5),
    (8.5, 17.0),
    (12.0, 20.5),
    (7.5, 16.0),
    (10.0, 18.5),
)
_NIGHT: Final = (22.0, 30.0)
_SMALL: Final = ((9.0, 17.5), (9.0, 17.5))

# activity, minutes after the start of the shift, length in minutes
_PAUSES: Final = (("break", 110, 13), ("lunch", 235, 30), ("break", 375, 13))
_DUTIES: Final = (("training", 60, 60), ("meeting", 150, 25), ("coaching", 300, 25))


@dataclass(slots=True)
class Duty:
    """One agent's day: planned instants, what will truly happen, and the pauses as (at, state, length_ms)."""

    agent: AgentPlan
    starts_at: int
    ends_at: int
    logs_in_at: int
    leaves_at: int
    pace: float
    pauses: list[tuple[int, str, int]]


@dataclass(slots=True)
class DayPlan:
    """One business day: its instants, who works, and the shift rows."""

    on: dt.date
    begins_at: int
    ends_at: int
    opens_at: int
    closes_at: int
    duties: list[Duty]
    shifts: list[Row]


def local_ms(zone: str, day: dt.date, hours: float) -> int:
    """The UTC ms of `hours` after local midnight of `day`, as the clock on the wall shows it."""
    minutes = round(hours * 60)
    day, minutes = day + dt.timedelta(minutes // 1440), minutes % 1440
    wall = dt.datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=ZoneInfo(zone))
    return int(wall.timestamp()) * 1000


def business_day(zone: str, at_ms: int) -> dt.date:
    """The business day (06:00 to 06:00 local) in which an instant lies."""
    wall = dt.datetime.fromtimestamp(at_ms / 1000, ZoneInfo(zone))
    return wall.date() - dt.timedelta(1 if wall.hour < DAY_BEGINS_H else 0)


def works(agent: AgentPlan, on: dt.date) -> bool:
    """Whether the plan has the agent at work on that day."""
    if on < agent.hired_on or (agent.left_on is not None and on > agent.left_on):
        return False
    return on.weekday() not in agent.days_off


def plan_day(plan: Blueprint, on: dt.date, rng: random.Random) -> DayPlan:
    """Roster one business day."""
    small = plan.small
    day = DayPlan(
        on,
        local_ms(plan.zone, on, DAY_BEGINS_H),
        local_ms(plan.zone, on, 24 + DAY_BEGINS_H),
        local_ms(plan.zone, on, 9 if small else 7),
        local_ms(plan.zone, on, 17.5 if small else 22.5),
        [],
        [],
    )
    if small and on.weekday() in plan.weekend:
        day.closes_at = day.opens_at
    clock = {hours: local_ms(plan.zone, on, hours) for pair in (*_SHIFTS, _NIGHT, *_SMALL) for hours in pair}
    shift_row = _shift_rows(day)
    for agent in plan.people:
        if not works(agent, on):
            continue
        start, end = _hours(plan, agent, on)
        _roster(day, agent, clock[start], clock[end], rng, shift_row)
    return day


def _hours(plan: Blueprint, agent: AgentPlan, on: dt.date) -> tuple[float, float]:
    if plan.small:
        return _SMALL[agent.shift_kind % len(_SMALL)]
    if agent.pod.kind == "night":
        return _NIGHT
    # The pattern moves on each week, so that everybody gets each shift.
    return _SHIFTS[(agent.shift_kind + on.isocalendar().week * 3) % len(_SHIFTS)]


def _roster(day: DayPlan, agent: AgentPlan, start: int, end: int, rng: random.Random, shift_row: _Shifts) -> None:
    draw = rng.random()
    if draw < 0.02:
        shift_row(agent.id, start, end, "work", "vacation")
        return
    shift_row(agent.id, start, end, "work", None)
    late = int(rng.random() * 25 * MINUTE_MS) + 4 * MINUTE_MS if rng.random() < 0.06 else _early(rng)
    stays = int(rng.random() * 4 * MINUTE_MS)
    days_here = (day.on - agent.hired_on).days
    pace = agent.pace * (1 + 0.7 * 0.95 ** max(0, days_here))
    duty = Duty(agent, start, end, max(start + late, day.begins_at), min(end + stays, day.ends_at), pace, [])
    length = (end - start) // MINUTE_MS
    pauses = [pause for pause in _PAUSES if pause[1] + pause[2] + 40 < length]
    for chance, extra in zip((0.02, 0.05, 0.22 if agent.newcomer else 0.03), _DUTIES, strict=True):
        if rng.random() < chance:
            pauses.append(extra)
    for state, after, minutes in sorted(pauses, key=lambda pause: pause[1]):
        wobble = int((rng.random() * 40 - 20) * MINUTE_MS)
        planned = start + after * MINUTE_MS + wobble // (5 * MINUTE_MS) * 5 * MINUTE_MS
        if state != "break":
            shift_row(agent.id, planned, planned + minutes * MINUTE_MS, state, None)
        over = 1.35 + rng.random() if rng.random() < 0.10 else 0.75 + 0.27 * rng.random()
        duty.pauses.append((planned + int(rng.random() * 3 * MINUTE_MS), state, int(minutes * MINUTE_MS * over)))
    if draw < 0.05:
        return  # did not come, and nobody knew before
    day.duties.append(duty)


def _early(rng: random.Random) -> int:
    return int(rng.random() * 7 * MINUTE_MS) - 5 * MINUTE_MS


class _Shifts:
    """Makes shift rows: a template filled in six places."""

    def __init__(self, day: DayPlan) -> None:
        self.day, self.number = day, 1_000_000
        at = places("shift")
        self.at = tuple(at[name] for name in ("id", "agent", "starts_at", "ends_at", "activity", "paid", "absence"))
        self.blank: list[object] = [None] * len(COLUMNS["shift"])
        self.blank[at["version"]] = 1
        self.blank[at["published_at"]] = day.begins_at - 9 * 24 * HOUR_MS

    def __call__(self, agent: str, start: int, end: int, activity: str, absence: str | None) -> None:
        self.number += 1
        row = self.blank[:]
        values = (
            f"h{self.day.on.toordinal()}{self.number}",
            agent,
            start,
            end,
            activity,
            int(activity != "lunch"),
            absence,
        )
        for place, value in zip(self.at, values, strict=True):
            row[place] = value
        self.day.shifts.append(tuple(row))


def _shift_rows(day: DayPlan) -> _Shifts:
    return _Shifts(day)


Surge = tuple[int, int, int, float]
"""A bad hour: family, from_at, to_at, load factor."""


def day_events(plan: Blueprint, day: DayPlan, rng: random.Random) -> tuple[list[Row], list[Surge]]:
    """What is out of the ordinary that day: its calendar_event rows and its bad hours."""
    rows: list[Row] = []
    surges: list[Surge] = []
    for family in range(plan.families):
        language = names.LANGUAGES[family % len(names.LANGUAGES)]
        client = plan.rows["client"][family]
        number = f"{day.on.toordinal()}-{family}"
        draw, hour = rng.random(), rng.random()
        if day.closes_at <= day.opens_at:
            continue
        at = day.opens_at + int((0.15 + 0.6 * hour) * (day.closes_at - day.opens_at))
        for kind, low, high, hours, factor in (
            ("outage", 0.0, 0.06, 0.9, OUTAGE),
            ("campaign", 0.06, 0.10, 4.0, 1.12),
            ("release", 0.10, 0.15, 2.0, 1.15),
            ("", 0.15, 0.21, 1.0, 1.5),
        ):
            if low <= draw < high:
                ends = at + int(hours * HOUR_MS)
                surges.append((family, at, ends, factor))
                if kind:
                    rows.append(
                        make(
                            "calendar_event",
                            id=f"ev{number}",
                            at=at,
                            ends_at=ends,
                            kind=kind,
                            label=names.EVENTS[kind][language],
                            client=client[0],
                        )
                    )
    return rows, surges
