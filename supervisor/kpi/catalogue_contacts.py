"""KPIs of contacts that a period has and the live board has not: first contact resolution, transfers, missed offers,
and the parts of AHT with their intervals."""

from __future__ import annotations

from typing import Final

from supervisor.kpi.entries import MEAN, MEDIAN, P90, Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text


def _count(id: str, title: Text, meaning: Text, measure: str, rule: str, good: str = "") -> Kpi:
    return Kpi(id, title, meaning, "count", rule, good, Formula(title, (measure,)), live=False)


def _share(id: str, title: Text, meaning: Text, formula: Formula, rule: str, good: str, **more: object) -> Kpi:
    return Kpi(id, title, meaning, "ratio", rule, good, formula, minimum_n=20, live=False, **more)  # type: ignore[arg-type]  # the further fields by name


def _spread(id: str, title: Text, meaning: Text, top: str, bottom: str, **more: Formula) -> Kpi:
    return Kpi(
        id,
        title,
        meaning,
        "ms",
        "end",
        formula=Formula(QT_TRANSLATE_NOOP("kpi", "mean"), (top,), (bottom,), MEAN),
        variants={
            "median": Formula(QT_TRANSLATE_NOOP("kpi", "median"), (top,), (bottom,), MEDIAN),
            "p90": Formula(QT_TRANSLATE_NOOP("kpi", "90th percentile"), (top,), (bottom,), P90),
            **more,
        },
        minimum_n=5,
        live=False,
    )


KPIS: Final[tuple[Kpi, ...]] = (
    _share(
        "fcr",
        QT_TRANSLATE_NOOP("kpi", "First contact resolution"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of all first contacts answered, the share that was resolved and had no further contact of the same "
            "customer on the same topic within the days set for it (7 unless changed). Where nobody marked whether it "
            "was resolved, no further contact counts as resolved. It is provisional until these days are over; "
            "contacts without customer and address cannot be followed and are left out.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of all first contacts"), ("first_resolved",), ("first_contacts",)),
        "cohort",
        "up",
        variants={
            "marked": Formula(
                QT_TRANSLATE_NOOP("kpi", "marked as resolved, whether or not they came back; unknown customers too"),
                ("first_marked", "first_unfollowed_marked"),
                ("first_contacts", "first_unfollowed"),
            ),
            "no_return": Formula(
                QT_TRANSLATE_NOOP("kpi", "no further contact, whatever was marked"),
                ("first_unreturned",),
                ("first_contacts",),
            ),
        },
        source="Call Centre Helper 208926",
    ),
    _share(
        "stayed_solved",
        QT_TRANSLATE_NOOP("kpi", "Stayed solved"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the first contacts marked as resolved, the share without a further contact on the same topic within "
            "the days set for it. It says how far the marks can be trusted; it is not first contact resolution.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of those marked"), ("first_marked_stayed",), ("first_marked",)),
        "cohort",
        "up",
    ),
    _share(
        "fcr_by_channel",
        QT_TRANSLATE_NOOP("kpi", "Resolved at once"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "First contact resolution by the rule of each channel: a call in the first call, a chat in the first "
            "session, an e-mail in the first reply; of all first requests, not of the solved ones. Nobody came back "
            "on the topic within the days set for it.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of all first requests"), ("channel_first_resolved",), ("channel_first",)),
        "cohort",
        "up",
    ),
    _share(
        "transfer_rate",
        QT_TRANSLATE_NOOP("kpi", "Transfer rate"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the contacts that agents handled, the share that they sent on. What a queue sends on by itself is an "
            "overflow and not counted here; a consultation is counted by itself.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "sent on by agents"), ("legs_transferred",), ("legs_handled",)),
        "end",
        "down",
    ),
    _count(
        "blind_transfers",
        QT_TRANSLATE_NOOP("kpi", "Blind transfers"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that an agent sent on without speaking to the next one."),
        "blind_transfers",
        "end",
    ),
    _count(
        "consult_transfers",
        QT_TRANSLATE_NOOP("kpi", "Consulted transfers"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that an agent sent on after speaking to the next one."),
        "consult_transfers",
        "end",
    ),
    _count(
        "conferences",
        QT_TRANSLATE_NOOP("kpi", "Conferences"),
        QT_TRANSLATE_NOOP("kpi", "Contacts to which an agent brought in somebody else."),
        "conference_transfers",
        "end",
    ),
    _count(
        "queue_transfers",
        QT_TRANSLATE_NOOP("kpi", "Sent to a queue"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that an agent sent to another queue."),
        "queue_transfers",
        "end",
    ),
    _share(
        "repeated_itself",
        QT_TRANSLATE_NOOP("kpi", "Had to repeat themselves"),
        QT_TRANSLATE_NOOP(
            "kpi", "Of the contacts of which it is known, those in which the customer had to repeat it all."
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of those known"), ("repeats",), ("repeats_known",)),
        "end",
        "down",
    ),
    Kpi(
        "people_per_contact",
        QT_TRANSLATE_NOOP("kpi", "People per contact"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "How many people a customer spoke to in one episode, however often it was sent on; of the episodes "
            "answered whose people are known.",
        ),
        "score",
        "event",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "mean"), ("journey_people",), ("journeys_of_people",), MEAN),
        minimum_n=5,
        live=False,
    ),
    _count(
        "requests",
        QT_TRANSLATE_NOOP("kpi", "Requests"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "What customers came with: cases opened in the period, and episodes of contacts that belong to no case. "
            "Group by customer_age to see how long they had been customers, by release and before_release for the "
            "week after and before each release, or as many days as lie between it and the nearest other.",
        ),
        "interactions",
        "cohort",
    ),
    _share(
        "service_abandonment",
        QT_TRANSLATE_NOOP("kpi", "Given up before it was solved"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of all interactions begun in the period, in any channel, the share that the customer gave up: cases "
            "closed as given up, and contacts without a case that nobody answered before the customer left.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of all interactions"), ("given_up",), ("interactions",)),
        "cohort",
        "down",
    ),
    Kpi(
        "journey_asa",
        QT_TRANSLATE_NOOP("kpi", "Time to the first person"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "From the start of an episode to its first answer by a person, over all its queues; of the episodes begun "
            "in the period that somebody answered.",
        ),
        "ms",
        "cohort",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "mean"), ("journey_wait_ms",), ("journeys_reached",), MEAN),
        {
            "median": Formula(QT_TRANSLATE_NOOP("kpi", "median"), ("journey_wait_ms",), ("journeys_reached",), MEDIAN),
            "p90": Formula(
                QT_TRANSLATE_NOOP("kpi", "90th percentile"), ("journey_wait_ms",), ("journeys_reached",), P90
            ),
        },
        minimum_n=5,
        live=False,
    ),
    Kpi(
        "missed_offer_rate",
        QT_TRANSLATE_NOOP("kpi", "Missed offers, share"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the times a contact rang at an agent, those that were not answered or were rejected. One contact may "
            "count several times.",
        ),
        "ratio",
        "event",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "of all offers"), ("missed_offers",), ("offers",)),
        {
            "with_abandons": Formula(
                QT_TRANSLATE_NOOP("kpi", "those too that the caller ended while it rang"),
                ("missed_offers", "abandoned_offers"),
                ("offers",),
            ),
            "without_abandons": Formula(
                QT_TRANSLATE_NOOP("kpi", "without those that the caller ended while it rang"),
                ("missed_offers",),
                ("offers", "-abandoned_offers"),
            ),
        },
        minimum_n=20,
        source="AWS",
        live=False,
    ),
    _count(
        "outbound_contacts",
        QT_TRANSLATE_NOOP("kpi", "Outbound contacts"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that we began, reached or not. They are in no figure of the queues."),
        "outbound_tried",
        "event",
    ),
    _spread(
        "outbound_handle_time",
        QT_TRANSLATE_NOOP("kpi", "Outbound handle time"),
        QT_TRANSLATE_NOOP("kpi", "Talk, hold and wrap-up of the outbound contacts that were answered."),
        "outbound_handle_ms",
        "outbound_handled",
    ),
    _spread(
        "handle_time",
        QT_TRANSLATE_NOOP("kpi", "Handle time"),
        QT_TRANSLATE_NOOP("kpi", "AHT with its interval, median and 90th percentile, from the contacts themselves."),
        "handle_ms",
        "legs_handled",
    ),
    _spread(
        "talk_part",
        QT_TRANSLATE_NOOP("kpi", "Talk per contact"),
        QT_TRANSLATE_NOOP("kpi", "The talk in the handle time, from the contacts themselves."),
        "talk_only_ms",
        "legs_handled",
    ),
    _spread(
        "hold_part",
        QT_TRANSLATE_NOOP("kpi", "Hold per contact"),
        QT_TRANSLATE_NOOP("kpi", "The hold in the handle time of the contacts whose hold is known."),
        "hold_only_ms",
        "holds_known",
        of_held=Formula(QT_TRANSLATE_NOOP("kpi", "of those put on hold"), ("held_ms",), ("held",), MEAN),
    ),
    _spread(
        "wrap_up_part",
        QT_TRANSLATE_NOOP("kpi", "Wrap-up per contact"),
        QT_TRANSLATE_NOOP("kpi", "The wrap-up in the handle time of the contacts whose wrap-up is known."),
        "wrap_only_ms",
        "wraps_known",
    ),
    _share(
        "held_rate",
        QT_TRANSLATE_NOOP("kpi", "Put on hold"),
        QT_TRANSLATE_NOOP("kpi", "Of the handled contacts whose hold is known, the share that was put on hold."),
        Formula(QT_TRANSLATE_NOOP("kpi", "of those known"), ("held",), ("holds_known",)),
        "end",
        "down",
    ),
)
