"""KPIs of cases: their flow, the backlog, response and resolution times, and how well they were solved."""

from __future__ import annotations

from typing import Any, Final

from supervisor.kpi.entries import AT_LEAST_NOTHING, MEAN, MEDIAN, P90, Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_MEAN: Final = QT_TRANSLATE_NOOP("kpi", "mean")
_MEDIAN: Final = QT_TRANSLATE_NOOP("kpi", "median")
_P90: Final = QT_TRANSLATE_NOOP("kpi", "90th percentile")
_BUSINESS: Final = QT_TRANSLATE_NOOP("kpi", "opening hours, mean")
_BUSINESS_MEDIAN: Final = QT_TRANSLATE_NOOP("kpi", "opening hours, median")
_BUSINESS_P90: Final = QT_TRANSLATE_NOOP("kpi", "opening hours, 90th percentile")


def _case(id: str, title: Text, meaning: Text, unit: str, rule: str, good: str, formula: Formula, **more: Any) -> Kpi:
    return Kpi(id, title, meaning, unit, rule, good, formula, subject="cases", live=False, **more)


def _times(top: str, bottom: str, top_business: str, bottom_business: str) -> tuple[Formula, dict[str, Formula]]:
    """Mean, median and 90th percentile, by the calendar and by opening hours."""
    found = {
        "median": Formula(_MEDIAN, (top,), (bottom,), MEDIAN),
        "p90": Formula(_P90, (top,), (bottom,), P90),
        "business": Formula(_BUSINESS, (top_business,), (bottom_business,), MEAN),
        "business_median": Formula(_BUSINESS_MEDIAN, (top_business,), (bottom_business,), MEDIAN),
        "business_p90": Formula(_BUSINESS_P90, (top_business,), (bottom_business,), P90),
    }
    return Formula(_MEAN, (top,), (bottom,), MEAN), found


_FIRST, _FIRST_MORE = _times(
    "first_response_ms", "first_replies", "first_response_business_ms", "first_replies_business"
)
_EACH, _EACH_MORE = _times("response_ms", "responses", "response_business_ms", "responses_business")
_SOLVED, _SOLVED_MORE = _times("resolution_ms", "cases_solved", "resolution_business_ms", "solved_business")

KPIS: Final[tuple[Kpi, ...]] = (
    _case(
        "inflow",
        QT_TRANSLATE_NOOP("kpi", "New cases"),
        QT_TRANSLATE_NOOP("kpi", "Cases opened in the period. Cases merged into another one count nowhere."),
        "count",
        "cohort",
        "",
        Formula(QT_TRANSLATE_NOOP("kpi", "New cases"), ("cases_opened",)),
    ),
    _case(
        "cases_solved",
        QT_TRANSLATE_NOOP("kpi", "Solved cases"),
        QT_TRANSLATE_NOOP(
            "kpi", "Cases whose last solve lies in the period; one that was reopened counts when it is solved again."
        ),
        "count",
        "solve",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "Solved cases"), ("cases_solved",)),
    ),
    _case(
        "backlog",
        QT_TRANSLATE_NOOP("kpi", "Backlog"),
        QT_TRANSLATE_NOOP(
            "kpi", "Cases open at the end of the period, or now. Group by age_band to see how old they are."
        ),
        "count",
        "now",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "Backlog"), ("cases_open",)),
    ),
    _case(
        "backlog_age",
        QT_TRANSLATE_NOOP("kpi", "Age of the backlog"),
        QT_TRANSLATE_NOOP("kpi", "How long the open cases have been open."),
        "ms",
        "now",
        "down",
        Formula(_MEAN, ("open_age_ms",), ("cases_open",), MEAN),
        variants={
            "median": Formula(_MEDIAN, ("open_age_ms",), ("cases_open",), MEDIAN),
            "p90": Formula(_P90, ("open_age_ms",), ("cases_open",), P90),
            "since_update": Formula(
                QT_TRANSLATE_NOOP("kpi", "since anything happened, mean"), ("open_quiet_ms",), ("cases_open",), MEAN
            ),
        },
    ),
    _case(
        "first_response_time",
        QT_TRANSLATE_NOOP("kpi", "First response time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "From the customer's first message, or the opening, to the first public reply of a person; on the day of "
            "that reply, and of the person who gave it. Bots, rules and internal notes are no reply.",
        ),
        "ms",
        "reply",
        "down",
        _FIRST,
        variants=_FIRST_MORE,
        minimum_n=5,
        source="Zendesk; Gorgias; Chatwoot",
    ),
    _case(
        "average_response_time",
        QT_TRANSLATE_NOOP("kpi", "Average response time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Over all responses: from the first unanswered message of the customer to the next public reply of a "
            "person. Messages that still wait for a reply are not in it.",
        ),
        "ms",
        "reply",
        "down",
        _EACH,
        variants={
            **_EACH_MORE,
            "per_ticket": Formula(
                QT_TRANSLATE_NOOP("kpi", "per case of the period"), ("response_ms",), ("cases_opened",)
            ),
        },
        minimum_n=5,
        source="Zammad 3410",
    ),
    _case(
        "reply_wait",
        QT_TRANSLATE_NOOP("kpi", "Waiting for a reply"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "How long the customers of open cases have been waiting for a reply, from the first message that nobody "
            "has answered; as it stands at the end of the period, or now.",
        ),
        "ms",
        "now",
        "down",
        Formula(_MEAN, ("owed_reply_ms",), ("owed_replies",), MEAN),
        variants={
            "median": Formula(_MEDIAN, ("owed_reply_ms",), ("owed_replies",), MEDIAN),
            "p90": Formula(_P90, ("owed_reply_ms",), ("owed_replies",), P90),
        },
        minimum_n=5,
        source="Zammad 3410",
    ),
    _case(
        "resolution_time",
        QT_TRANSLATE_NOOP("kpi", "Resolution time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "From the opening to the last solve of the cases solved in the period. By opening hours, the time that a "
            "case waits for the customer is left out.",
        ),
        "ms",
        "solve",
        "down",
        _SOLVED,
        variants={
            **_SOLVED_MORE,
            "first_solve": Formula(
                QT_TRANSLATE_NOOP("kpi", "to the first solve"), ("first_resolution_ms",), ("first_solves",), MEAN
            ),
        },
        minimum_n=5,
        source="Zendesk; Gorgias",
    ),
    _case(
        "first_response_met",
        QT_TRANSLATE_NOOP("kpi", "First response in time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the cases with a target for the first response, the share that met it; a case is missed from the "
            "moment its target passes. By opening hours where they are known.",
        ),
        "ratio",
        "event",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "of those with a target"), ("first_reply_met",), ("first_reply_due",)),
        minimum_n=20,
    ),
    _case(
        "resolution_met",
        QT_TRANSLATE_NOOP("kpi", "Resolution in time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the cases with a target for the resolution, the share that met it with the first solve; a case is "
            "missed from the moment its target passes. By opening hours where they are known.",
        ),
        "ratio",
        "event",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "of those with a target"), ("resolution_met",), ("resolution_due",)),
        minimum_n=20,
    ),
    _case(
        "update_met",
        QT_TRANSLATE_NOOP("kpi", "Updates in time"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the updates that customers were promised (so often after the opening and after each reply, while a "
            "case is open), the share given in time; one is missed from the moment its target passes. By opening hours "
            "where they are known; while the case waits for the customer the clock stands.",
        ),
        "ratio",
        "event",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "of those with a target"), ("update_met",), ("update_due",)),
        minimum_n=20,
    ),
    _case(
        "resolution_rate",
        QT_TRANSLATE_NOOP("kpi", "Resolution rate"),
        QT_TRANSLATE_NOOP("kpi", "Of the cases opened in the period, the share that is solved and was never reopened."),
        "ratio",
        "cohort",
        "up",
        Formula(QT_TRANSLATE_NOOP("kpi", "of the cases received"), ("opened_solved",), ("cases_opened",)),
        variants={
            "by_solves": Formula(
                QT_TRANSLATE_NOOP("kpi", "solved in the period, whenever they came"),
                ("cases_solved",),
                ("cases_opened",),
                bounds=AT_LEAST_NOTHING,
            )
        },
        minimum_n=20,
        source="Chatwoot",
    ),
    _case(
        "unsolved",
        QT_TRANSLATE_NOOP("kpi", "Not solved"),
        QT_TRANSLATE_NOOP(
            "kpi", "Cases opened in the period that are not solved, given up ones included. Group by reason to see why."
        ),
        "count",
        "cohort",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "Not solved"), ("opened_unsolved",)),
    ),
    _case(
        "clearance",
        QT_TRANSLATE_NOOP("kpi", "Clearance"),
        QT_TRANSLATE_NOOP(
            "kpi", "General handling: cases solved in the period, over those open at its start and those opened in it."
        ),
        "ratio",
        "now",
        "up",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of open and new"), ("window_solved",), ("cases_open_at_start", "window_opened")
        ),
        minimum_n=20,
    ),
    _case(
        "one_touch",
        QT_TRANSLATE_NOOP("kpi", "One touch"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the cases opened in the period, the share solved with exactly one public reply of a person. Messages "
            "of one chat are one touch; a case solved without any reply is not one-touch.",
        ),
        "ratio",
        "cohort",
        "up",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of all cases"), ("opened_one_touch",), ("cases_opened", "-opened_replies_untold")
        ),
        variants={
            "of_solved": Formula(
                QT_TRANSLATE_NOOP("kpi", "of the solved, by the day of the solve"),
                ("one_touch_solved",),
                ("cases_solved", "-solved_replies_untold"),
            )
        },
        minimum_n=20,
        source="dbt_zendesk",
    ),
    _case(
        "reopen_rate",
        QT_TRANSLATE_NOOP("kpi", "Reopen rate"),
        QT_TRANSLATE_NOOP("kpi", "Of the cases first solved in the period, the share that was reopened later."),
        "ratio",
        "solve",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of the cases first solved"),
            ("reopened_solves",),
            ("first_solves", "-reopens_untold"),
        ),
        minimum_n=20,
        source="Zendesk",
    ),
    _case(
        "reopens",
        QT_TRANSLATE_NOOP("kpi", "Reopenings"),
        QT_TRANSLATE_NOOP("kpi", "How often cases were reopened in the period; one case may count several times."),
        "count",
        "event",
        "down",
        Formula(QT_TRANSLATE_NOOP("kpi", "Reopenings"), ("reopens",)),
    ),
    _case(
        "contacts_per_case",
        QT_TRANSLATE_NOOP("kpi", "Contacts per case"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Contacts linked to the cases solved in the period, over these cases; a call that was sent on is one "
            "contact.",
        ),
        "score",
        "solve",
        "down",
        Formula(_MEAN, ("case_contacts",), ("cases_solved",), MEAN),
        variants={
            "messages": Formula(
                QT_TRANSLATE_NOOP("kpi", "public messages per case"), ("case_messages",), ("messages_known",), MEAN
            )
        },
        minimum_n=5,
        source="AWS",
    ),
    _case(
        "people_per_case",
        QT_TRANSLATE_NOOP("kpi", "People per case"),
        QT_TRANSLATE_NOOP("kpi", "How many people a customer had to do with until the case was solved."),
        "score",
        "solve",
        "down",
        Formula(_MEAN, ("people",), ("people_known",), MEAN),
        minimum_n=5,
    ),
)
