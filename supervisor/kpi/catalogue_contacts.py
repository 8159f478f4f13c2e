"""KPIs of contacts and agents' time that a period has and the live board has not: first contact resolution, transfers,
pace, and the parts of AHT with their intervals."""

from __future__ import annotations

from typing import Final

from supervisor.kpi.entries import MEAN, MEDIAN, P90, Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_PRODUCTIVE: Final = ("contact_state_ms", "wrap_up_state_ms", "available_state_ms", "ringing_state_ms")
_HOUR_MS: Final = 3_600_000


def _count(id: str, title: Text, meaning: Text, measure: str, rule: str, good: str = "") -> Kpi:
    return Kpi(id, title, meaning, "count", rule, good, Formula(title, (measure,)), live=False)


def _share(id: str, title: Text, meaning: Text, formula: Formula, rule: str, good: str, **more: object) -> Kpi:
    return Kpi(id, title, meaning, "ratio", rule, good, formula, minimum_n=20, live=False, **more)  # type: ignore[arg-type]  # the further fields by name


def _spread(id: str, title: Text, meaning: Text, top: str, bottom: str) -> Kpi:
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
            "customer on the same topic within 7 days. Where nobody marked whether it was resolved, no further contact "
            "counts as resolved. It is provisional until the 7 days are over; contacts without customer and address "
            "cannot be followed and are left out.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of all first contacts"), ("first_resolved",), ("first_contacts",)),
        "cohort",
        "up",
        variants={
            "marked": Formula(
                QT_TRANSLATE_NOOP("kpi", "marked as resolved, whether or not they came back"),
                ("first_marked",),
                ("first_contacts",),
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
            "7 days. It says how far the marks can be trusted; it is not first contact resolution.",
        ),
        Formula(QT_TRANSLATE_NOOP("kpi", "of those marked"), ("first_marked_stayed",), ("first_marked",)),
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
    Kpi(
        "contacts_per_hour",
        QT_TRANSLATE_NOOP("kpi", "Contacts per hour"),
        QT_TRANSLATE_NOOP(
            "kpi", "Contacts handled per hour logged in. Say which hours: logged in, productive, or paid by the roster."
        ),
        "per_hour",
        "slice",
        "",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "hours logged in"), ("handled",), (*_PRODUCTIVE, "away_state_ms"), scale=_HOUR_MS
        ),
        {
            "productive": Formula(
                QT_TRANSLATE_NOOP("kpi", "productive hours"), ("handled",), _PRODUCTIVE, scale=_HOUR_MS
            ),
            "paid": Formula(QT_TRANSLATE_NOOP("kpi", "paid hours"), ("handled",), ("paid_shift_ms",), scale=_HOUR_MS),
        },
        keys="agent",
        minimum_n=15,
        source="Genesys; VICIdial",
        subject="agents",
        live=False,
    ),
    Kpi(
        "utilisation",
        QT_TRANSLATE_NOOP("kpi", "Utilisation"),
        QT_TRANSLATE_NOOP(
            "kpi", "Productive time (on contacts, in wrap-up, ringing, available) over the paid time of the roster."
        ),
        "ratio",
        "slice",
        "",
        Formula(QT_TRANSLATE_NOOP("kpi", "Utilisation"), _PRODUCTIVE, ("paid_shift_ms",)),
        keys="agent",
        minimum_n=15,
        source="injixo",
        subject="agents",
        live=False,
    ),
    Kpi(
        "shrinkage",
        QT_TRANSLATE_NOOP("kpi", "Shrinkage"),
        QT_TRANSLATE_NOOP(
            "kpi", "The share of the paid time of the roster that was not productive; paid absences count."
        ),
        "ratio",
        "slice",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "Shrinkage"),
            ("paid_shift_ms", *(f"-{name}" for name in _PRODUCTIVE)),
            ("paid_shift_ms",),
        ),
        keys="agent",
        minimum_n=15,
        source="TechTarget; injixo",
        subject="agents",
        live=False,
    ),
)
