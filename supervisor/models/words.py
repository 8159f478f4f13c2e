"""What codes are called: channels, outcomes, states, levels. Declared once, translated when shown."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

STATES: Final[dict[str, Text]] = {
    "offline": QT_TRANSLATE_NOOP("words", "Offline"),
    "available": QT_TRANSLATE_NOOP("words", "Available"),
    "ringing": QT_TRANSLATE_NOOP("words", "Ringing"),
    "on_contact": QT_TRANSLATE_NOOP("words", "On contact"),
    "hold": QT_TRANSLATE_NOOP("words", "On hold"),
    "wrap_up": QT_TRANSLATE_NOOP("words", "Wrap-up"),
    "break": QT_TRANSLATE_NOOP("words", "Break"),
    "lunch": QT_TRANSLATE_NOOP("words", "Lunch"),
    "training": QT_TRANSLATE_NOOP("words", "Training"),
    "meeting": QT_TRANSLATE_NOOP("words", "Meeting"),
    "coaching": QT_TRANSLATE_NOOP("words", "Coaching"),
    "system_down": QT_TRANSLATE_NOOP("words", "System down"),
    "other": QT_TRANSLATE_NOOP("words", "Away"),
}

CHANNELS: Final[dict[str, Text]] = {
    "voice": QT_TRANSLATE_NOOP("words", "Voice"),
    "chat": QT_TRANSLATE_NOOP("words", "Chat"),
    "email": QT_TRANSLATE_NOOP("words", "E-mail"),
    "message": QT_TRANSLATE_NOOP("words", "Message"),
    "social": QT_TRANSLATE_NOOP("words", "Social media"),
    "video": QT_TRANSLATE_NOOP("words", "Video"),
    "task": QT_TRANSLATE_NOOP("words", "Task"),
}

OUTCOMES: Final[dict[str, Text]] = {
    "answered": QT_TRANSLATE_NOOP("words", "Answered"),
    "abandoned": QT_TRANSLATE_NOOP("words", "Abandoned"),
    "timed_out": QT_TRANSLATE_NOOP("words", "Timed out"),
    "left_by_key": QT_TRANSLATE_NOOP("words", "Left by key"),
    "left_empty": QT_TRANSLATE_NOOP("words", "Left, no agents"),
    "full": QT_TRANSLATE_NOOP("words", "Queue full"),
    "closed": QT_TRANSLATE_NOOP("words", "Closed"),
    "overflowed": QT_TRANSLATE_NOOP("words", "Overflowed"),
    "voicemail": QT_TRANSLATE_NOOP("words", "Voicemail"),
    "callback_taken": QT_TRANSLATE_NOOP("words", "Callback requested"),
    "withdrawn": QT_TRANSLATE_NOOP("words", "Withdrawn"),
}

LEVELS: Final[dict[str, Text]] = {
    "good": QT_TRANSLATE_NOOP("words", "good"),
    "attention": QT_TRANSLATE_NOOP("words", "needs attention"),
    "bad": QT_TRANSLATE_NOOP("words", "bad"),
}

NO_FIGURE: Final[dict[str, Text]] = {
    "": QT_TRANSLATE_NOOP("words", "No data here."),
    "no_data": QT_TRANSLATE_NOOP("words", "No contact to compute it from yet."),
    "after_data": QT_TRANSLATE_NOOP("words", "The data of this floor end before this period."),
    "not_measured": QT_TRANSLATE_NOOP("words", "This is not measured here."),
    "login_unseen": QT_TRANSLATE_NOOP("words", "No log-in was seen, so the time available is not known."),
    "wrap_up_unknown": QT_TRANSLATE_NOOP("words", "Wrap-up not known: this source does not tell it."),
    "not_by_key": QT_TRANSLATE_NOOP("words", "This figure does not exist for such a group."),
    "only_now": QT_TRANSLATE_NOOP(
        "words", "This figure is of one moment or of a whole period: choose days, weeks, months or longer."
    ),
    "out_of_sight": QT_TRANSLATE_NOOP("words", "Only those who see the whole centre see this figure."),
    "several_currencies": QT_TRANSLATE_NOOP("words", "Several currencies are never added: look at each by itself."),
    "left_out": QT_TRANSLATE_NOOP("words", "Rows of the source that lack a part of this figure are left out."),
    "approximate": QT_TRANSLATE_NOOP("words", "Made of averages that the source gave: not exact."),
    "provisional": QT_TRANSLATE_NOOP("words", "Not final: customers may still come back about it."),
}
"""Why a figure is missing or partial, by the state of the figure."""

CASES: Final[dict[str, Text]] = {
    "under_1_day": QT_TRANSLATE_NOOP("words", "under a day"),
    "1_to_3_days": QT_TRANSLATE_NOOP("words", "1 to 3 days"),
    "3_to_7_days": QT_TRANSLATE_NOOP("words", "3 to 7 days"),
    "7_to_30_days": QT_TRANSLATE_NOOP("words", "7 to 30 days"),
    "30_days_and_more": QT_TRANSLATE_NOOP("words", "30 days and more"),
    "first_reply": QT_TRANSLATE_NOOP("words", "First reply"),
    "resolution": QT_TRANSLATE_NOOP("words", "Resolution"),
    "waits_customer": QT_TRANSLATE_NOOP("words", "the customer"),
    "waits_agent": QT_TRANSLATE_NOOP("words", "us"),
    "waits_third_party": QT_TRANSLATE_NOOP("words", "somebody else"),
    "not_yet": QT_TRANSLATE_NOOP("words", "before they were customers"),
    "first_week": QT_TRANSLATE_NOOP("words", "in their first week"),
    "first_month": QT_TRANSLATE_NOOP("words", "in their first month"),
    "first_quarter": QT_TRANSLATE_NOOP("words", "in their first three months"),
    "first_year": QT_TRANSLATE_NOOP("words", "in their first year"),
    "later": QT_TRANSLATE_NOOP("words", "after a year"),
    "follow_taken": QT_TRANSLATE_NOOP("words", "taken"),
    "follow_tried": QT_TRANSLATE_NOOP("words", "tried, not reached"),
    "follow_done": QT_TRANSLATE_NOOP("words", "done"),
}
"""Ages of cases, what they still owe, whom they wait for; how long somebody had been a customer; how
far a follow-up is."""

BEHIND: Final[dict[str, Text]] = {
    "planned_work": QT_TRANSLATE_NOOP("words", "planned for contacts"),
    "planned_other": QT_TRANSLATE_NOOP("words", "planned as pause or duty"),
    "paid": QT_TRANSLATE_NOOP("words", "paid"),
    "worked": QT_TRANSLATE_NOOP("words", "productive"),
    "other_work": QT_TRANSLATE_NOOP("words", "training, meeting or coaching"),
    "low_answer": QT_TRANSLATE_NOOP("words", "answered low"),
    "gave_up": QT_TRANSLATE_NOOP("words", "gave up a case"),
    "reopened": QT_TRANSLATE_NOOP("words", "a case was reopened"),
    "came_back": QT_TRANSLATE_NOOP("words", "came back on the same topic"),
}
"""What a stretch of time was, and why a customer is at risk, in the rows behind a figure."""

_ALL: Final[dict[str, Text]] = {**BEHIND, **OUTCOMES, **CHANNELS, **STATES, **CASES}

STATE_ORDER: Final = (
    "offline",
    "available",
    "ringing",
    "on_contact",
    "hold",
    "wrap_up",
    "coaching",
    "meeting",
    "training",
    "lunch",
    "break",
    "other",
    "system_down",
)
"""How a table sorted by state stands: who is not here first, who is here and cannot serve last."""

STATE_ICONS: Final = {
    "offline": "state_offline",
    "available": "state_available",
    "ringing": "state_ringing",
    "on_contact": "phone",
    "hold": "state_hold",
    "wrap_up": "state_wrap_up",
}
"""Icon of a state; every other state has `AWAY_ICON`."""

AWAY_ICON: Final = "state_away"


def word(code: str) -> Text:
    """The words for a code; an unknown code is shown as it is."""
    return _ALL.get(code, Text(code))
