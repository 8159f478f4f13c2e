"""Which formulas a centre may choose between, by figure: for the settings, which know no catalogue.

A test keeps this table as the catalogue is: whoever adds a variant there adds its word here.
"""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

_TAKES: Final = "median p90"
_TIMES: Final = f"{_TAKES} business business_median business_p90"
_TOLD: Final[dict[str, tuple[Text, str]]] = {
    "service_level": (
        QT_TRANSLATE_NOOP("kpi", "Service level"),
        "completed_only removed_within of_answered of_all late_abandons short_as_good "
        "with_flow_outs with_voicemail missed_calls event_positive event_negative event_ignore instant",
    ),
    "occupancy": (QT_TRANSLATE_NOOP("kpi", "Occupancy"), "ready logged_in other_work"),
    "asa": (QT_TRANSLATE_NOOP("kpi", "ASA"), "with_missed"),
    "abandonment_rate": (QT_TRANSLATE_NOOP("kpi", "Abandonment rate"), "answered_abandoned all of_entered"),
    "fcr": (QT_TRANSLATE_NOOP("kpi", "First contact resolution"), "marked no_return"),
    "journey_asa": (QT_TRANSLATE_NOOP("kpi", "Time to the first person"), _TAKES),
    "missed_offer_rate": (QT_TRANSLATE_NOOP("kpi", "Missed offers, share"), "with_abandons without_abandons"),
    "outbound_handle_time": (QT_TRANSLATE_NOOP("kpi", "Outbound handle time"), _TAKES),
    "handle_time": (QT_TRANSLATE_NOOP("kpi", "Handle time"), _TAKES),
    "talk_part": (QT_TRANSLATE_NOOP("kpi", "Talk per contact"), _TAKES),
    "hold_part": (QT_TRANSLATE_NOOP("kpi", "Hold per contact"), f"{_TAKES} of_held"),
    "wrap_up_part": (QT_TRANSLATE_NOOP("kpi", "Wrap-up per contact"), _TAKES),
    "contacts_per_hour": (QT_TRANSLATE_NOOP("kpi", "Contacts per hour"), "productive paid"),
    "utilisation": (QT_TRANSLATE_NOOP("kpi", "Utilisation"), "other_work"),
    "backlog_age": (QT_TRANSLATE_NOOP("kpi", "Age of the backlog"), f"{_TAKES} since_update"),
    "first_response_time": (QT_TRANSLATE_NOOP("kpi", "First response time"), _TIMES),
    "average_response_time": (QT_TRANSLATE_NOOP("kpi", "Average response time"), f"{_TIMES} per_ticket"),
    "reply_wait": (QT_TRANSLATE_NOOP("kpi", "Waiting for a reply"), _TAKES),
    "resolution_time": (QT_TRANSLATE_NOOP("kpi", "Resolution time"), f"{_TIMES} first_solve"),
    "resolution_rate": (QT_TRANSLATE_NOOP("kpi", "Resolution rate"), "by_solves"),
    "one_touch": (QT_TRANSLATE_NOOP("kpi", "One touch"), "of_solved"),
    "contacts_per_case": (QT_TRANSLATE_NOOP("kpi", "Contacts per case"), "messages"),
    "csat": (QT_TRANSLATE_NOOP("kpi", "CSAT"), "by_asked of_possible"),
    "ces": (QT_TRANSLATE_NOOP("kpi", "CES"), "agreeing net of_possible"),
    "help_per_request": (QT_TRANSLATE_NOOP("kpi", "Help per request"), "users"),
    "retention": (QT_TRANSLATE_NOOP("kpi", "Retention"), "repeat third fourth revenue"),
    "closing_rate": (QT_TRANSLATE_NOOP("kpi", "Closing rate"), "of_all"),
    "arpu": (QT_TRANSLATE_NOOP("kpi", "ARPU"), "at_end"),
}

TITLES: Final = {kpi: title for kpi, (title, _) in _TOLD.items()}
"""What each figure that has several formulas is called."""
FORMULAS: Final = {kpi: ("", *words.split()) for kpi, (_, words) in _TOLD.items()}
"""Per figure its formulas, the canonical one (empty) first."""
