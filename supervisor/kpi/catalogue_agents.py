"""KPIs of agents' time that a period has and the live board has not: pace, and the time worked against the roster."""

from __future__ import annotations

from typing import Final

from supervisor.kpi.entries import Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP

_PRODUCTIVE: Final = ("contact_state_ms", "wrap_up_state_ms", "available_state_ms", "ringing_state_ms")
_LOGGED_IN: Final = (*_PRODUCTIVE, "away_state_ms", "other_work_state_ms")
_HOUR_MS: Final = 3_600_000

KPIS: Final[tuple[Kpi, ...]] = (
    Kpi(
        "contacts_per_hour",
        QT_TRANSLATE_NOOP("kpi", "Contacts per hour"),
        QT_TRANSLATE_NOOP(
            "kpi", "Contacts handled per hour logged in. Say which hours: logged in, productive, or paid by the roster."
        ),
        "per_hour",
        "slice",
        "",
        Formula(QT_TRANSLATE_NOOP("kpi", "hours logged in"), ("handled",), _LOGGED_IN, scale=_HOUR_MS),
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
        Formula(QT_TRANSLATE_NOOP("kpi", "Utilisation"), ("rostered_work_ms",), ("paid_shift_ms",)),
        {
            "other_work": Formula(
                QT_TRANSLATE_NOOP("kpi", "with training, meetings and coaching"),
                ("rostered_work_ms", "other_work_ms"),
                ("paid_shift_ms",),
            )
        },
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
            ("paid_shift_ms", "-rostered_work_ms"),
            ("paid_shift_ms",),
        ),
        keys="agent",
        minimum_n=15,
        source="TechTarget; injixo",
        subject="agents",
        live=False,
    ),
    Kpi(
        "adherence",
        QT_TRANSLATE_NOOP("kpi", "Adherence"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the time in the roster, the share spent in the right state. Right is, for work: available, ringing, on "
            "a contact or in wrap-up; for pauses and duties: away or logged off. Absences are left out. A roster that "
            "is corrected later changes the figure.",
        ),
        "ratio",
        "slice",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "Adherence"), ("adherent_ms",), ("scheduled_ms",)),
        keys="agent",
        minimum_n=15,
        source="AWS; Genesys",
        subject="agents",
        live=False,
    ),
    Kpi(
        "conformance",
        QT_TRANSLATE_NOOP("kpi", "Conformance"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Productive time of those in the roster over the time it has for contacts, whenever it was worked: over "
            "100 % for who worked more.",
        ),
        "ratio",
        "slice",
        "",
        Formula(QT_TRANSLATE_NOOP("kpi", "Conformance"), ("rostered_work_ms",), ("scheduled_work_ms",)),
        keys="agent",
        minimum_n=15,
        source="Genesys",
        subject="agents",
        live=False,
    ),
)
