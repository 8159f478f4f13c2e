"""The centre as it is built: sites, clients, queues, teams, agents, customers, all from a seed.

The blueprint holds what does not change from day to day. It depends on (agents, seed, zone, start) alone.
"""

from __future__ import annotations

import datetime as dt
import random
from typing import Final

from supervisor.floor.simulator import names
from supervisor.floor.simulator.people import hire, meet_customers
from supervisor.floor.simulator.plans import Blueprint, PodPlan, QueuePlan, language_of, other_language_of, start_ms
from supervisor.floor.simulator.rows import COLUMNS, MINUTE_MS, Row, make, places

SMALL: Final = 12
"""Below this many agents everybody does everything and there is no late or night shift."""

OPENS: Final = "07:00"
CLOSES: Final = "22:30"
SMALL_OPENS: Final = "09:00"
SMALL_CLOSES: Final = "17:30"

# kind: channel, share of its family's contacts of that channel, mean talk s, mean wrap-up s, service level s
_KINDS: Final = {
    "service": ("voice", 0.45, 280, 50, 20),
    "sales": ("voice", 0.20, 340, 70, 20),
    "support": ("voice", 0.35, 330, 60, 30),
    "chat": ("chat", 0.70, 560, 40, 60),
    "message": ("message", 0.30, 420, 30, 120),
    "mail": ("email", 1.0, 260, 30, 14_400),
}


def build(agents: int, seed: int, zone: str, start_on: dt.date) -> Blueprint:
    """Lay out a centre of `agents` people whose history starts on `start_on` (a local date of `zone`)."""
    plan = Blueprint(agents, seed, zone, start_on, names.WEEKENDS.get(zone, (5, 6)), agents < SMALL)
    rng = random.Random(seed * 1_000_003 + agents)
    plan.families = max(1, min(8, round(agents / 20)))
    _lay_ground(plan)
    _lay_queues(plan)
    _lay_pods(plan)
    hire(plan, rng)
    meet_customers(plan, rng)
    return plan


def _client(family: int) -> str:
    return f"client-{family % 8 + 1}"


def _lay_ground(plan: Blueprint) -> None:
    zones = names.SITE_ZONES.get(plan.zone, {})
    used = [language_of(family) for family in range(max(2, plan.families))][:4]
    plan.rows["site"] = [
        make("site", id=f"site-{language}", name=names.SITES[language], zone=zones.get(language, plan.zone))
        for language in used
    ]
    plan.rows["client"] = [
        make("client", id=_client(family), name=names.CLIENTS[language_of(family)][family // 4 % 2])
        for family in range(plan.families)
    ]
    opens, closes = (SMALL_OPENS, SMALL_CLOSES) if plan.small else (OPENS, CLOSES)
    weekdays = [day for day in range(1, 8) if not (plan.small and day - 1 in plan.weekend)]
    hours = [("hours", day, opens, closes) for day in weekdays] + [
        ("always", day, "00:00", "24:00") for day in range(1, 8)
    ]
    plan.rows["calendar"] = [
        # Several rows make one calendar: the first carries its name, so that queues can refer to it.
        make(
            "calendar",
            id=name if day == weekdays[0] or (name == "always" and day == 1) else f"{name}:{day}",
            zone=plan.zone,
            weekday=day,
            opens=opens_,
            closes=closes_,
        )
        for name, day, opens_, closes_ in hours
    ]
    plan.rows["reason"] = [
        make(
            "reason",
            id=code,
            code=code,
            label=label[names.LANGUAGES[number % 4]],
            **{"class": kind},
            paid=paid,
            limit_ms=None if limit is None else limit * MINUTE_MS,
        )
        for number, (code, kind, paid, limit, label) in enumerate(names.REASONS)
    ]
    plan.rows["article"] = [
        make(
            "article",
            id=f"article-{language}-{number}",
            title=title,
            topic=names.CONTACT_REASONS[number % 6],
            language=language,
            url=f"https://help.example/{language}/{number}",
        )
        for language in names.LANGUAGES
        for number, title in enumerate(names.ARTICLES[language])
    ]
    plan.articles = [str(row[0]) for row in plan.rows["article"]]


def _lay_queues(plan: Blueprint) -> None:
    for family in range(plan.families):
        night = family == 0 and plan.agents >= 30
        for kind, (channel, share, talk, wrap, level) in _KINDS.items():
            all_night = night and kind == "service"
            number = len(plan.queues)
            plan.queues.append(
                QueuePlan(
                    number,
                    _queue_id(kind, family),
                    kind,
                    channel,
                    family,
                    other_language_of(family) if kind in ("support", "message") else language_of(family),
                    _client(family),
                    share,
                    talk * 1000,
                    wrap * 1000,
                    level * 1000,
                    all_night,
                    _template(kind, channel, family, number),
                )
            )
    plan.rows["queue"] = _queue_rows(plan)
    plan.rows["queue_target"] = _target_rows(plan)


def _queue_id(kind: str, family: int) -> str:
    return f"{kind}-{family + 1}"


def _template(kind: str, channel: str, family: int, number: int) -> list[object]:
    """What all contacts of a queue have alike."""
    found: list[object] = [None] * len(COLUMNS["contact"])
    at = places("contact")
    for name, value in {
        "channel": channel,
        "direction": "inbound",
        "client": _client(family),
        "queue": _queue_id(kind, family),
        "required_skill": kind,
        "entry": f"ivr-{kind}" if channel == "voice" else f"web-{kind}",
        "dialled": f"+97255500{number:03d}" if channel == "voice" else None,
    }.items():
        found[at[name]] = value
    return found


def _queue_rows(plan: Blueprint) -> list[Row]:
    return [
        make(
            "queue",
            id=queue.id,
            name=name,
            channel=queue.channel,
            client=queue.client,
            site=f"site-{language_of(queue.family)}",
            calendar="always" if queue.all_night else "hours",
            required_skill=queue.kind,
        )
        for queue, name in zip(plan.queues, _queue_names(plan), strict=True)
    ]


def _target_rows(plan: Blueprint) -> list[Row]:
    start_at = start_ms(plan)
    return [
        make(
            "queue_target",
            id=f"target-{queue.id}",
            queue=queue.id,
            from_at=start_at,
            service_level_ms=queue.service_level_ms,
            target_ratio=0.8,
            short_abandon_ms=5_000 if queue.channel == "voice" else 10_000,
        )
        for queue in plan.queues
    ]


def _queue_names(plan: Blueprint) -> list[str]:
    """Each queue by what it is for; where several are for the same, with its client's name."""
    kinds = [names.QUEUE_KINDS[queue.language][queue.kind] for queue in plan.queues]
    clients = {row[0]: row[COLUMNS["client"].index("name")] for row in plan.rows["client"]}
    return [
        kind if kinds.count(kind) == 1 else f"{kind} – {clients[queue.client]}"
        for kind, queue in zip(kinds, plan.queues, strict=True)
    ]


def _lay_pods(plan: Blueprint) -> None:
    for family in range(plan.families):
        by_kind = {queue.kind: queue.number for queue in plan.queues if queue.family == family}
        service, sales, support = by_kind["service"], by_kind["sales"], by_kind["support"]
        chat, mail = (by_kind["chat"], by_kind["message"]), (by_kind["mail"],)
        if plan.small:
            kinds: list[tuple[str, int, tuple[tuple[int, ...], ...]]] = [
                ("all", 1, ((service, sales, support), chat, mail))
            ]
        else:
            kinds = [
                ("care", 1, ((service, support), (sales,))),
                ("shop", 1, ((sales,), (service, support))),
                ("chat", 3, (chat,)),
                ("mail", 1, (mail, (service, support))),
            ]
        if family == 0 and plan.agents >= 30:
            kinds.append(("night", 1, ((service,),)))
        for kind, capacity, tiers in kinds:
            plan.pods.append(PodPlan(len(plan.pods), kind, family, capacity, tiers))
