"""Every KPI stands here once: what it means, how it is computed, from which measures, by which rule.

Tables, tool-tips, the command line, definitions and thresholds read this table; a KPI added here appears
everywhere. `top` and `bottom` are sums of measures (a leading ``-`` subtracts). Without `bottom` the figure is the
sum itself. Formulas and variants follow the references named in `source`. The KPIs of the live board stand in this
module, those of periods only in `catalogue_contacts`, `catalogue_agents`, `catalogue_cases`, `catalogue_voice` and
`catalogue_business`.
"""

from __future__ import annotations

from typing import Final

from supervisor.kpi import (
    catalogue_agents,
    catalogue_business,
    catalogue_cases,
    catalogue_contacts,
    catalogue_voice,
)
from supervisor.kpi.entries import Formula, Kpi
from supervisor.kpi.measures import EXIT_MEASURES
from supervisor.mark import QT_TRANSLATE_NOOP, Text

__all__ = ("BY_ID", "KPIS", "LIVE", "Formula", "Kpi", "formula_of")


def _count(id: str, title: Text, meaning: Text, rule: str = "event", good: str = "", keys: str = "queue") -> Kpi:
    return Kpi(id, title, meaning, "count", rule, good, Formula(title, (id,)), keys=keys)


_ANSWERED_OR_LOST = ("queued_answered", "queued_abandoned")
_WORKED = ("contact_state_ms", "wrap_up_state_ms")
_ANSWERED_OR_ANY_LOST = ("queued_answered", "queued_abandoned", "queued_short")

LIVE: Final[tuple[Kpi, ...]] = (
    _count(
        "waiting",
        QT_TRANSLATE_NOOP("kpi", "Waiting"),
        QT_TRANSLATE_NOOP("kpi", "Contacts waiting in the queue now."),
        "now",
        "down",
    ),
    Kpi(
        "longest_wait",
        QT_TRANSLATE_NOOP("kpi", "Longest wait"),
        QT_TRANSLATE_NOOP("kpi", "How long the longest-waiting contact has been waiting."),
        "ms",
        "now",
        "down",
        kind="maximum",
    ),
    Kpi(
        "max_wait",
        QT_TRANSLATE_NOOP("kpi", "Longest wait of the window"),
        QT_TRANSLATE_NOOP("kpi", "The longest wait of any contact queued in the window, whatever became of it."),
        "ms",
        "cohort",
        "down",
        kind="maximum",
    ),
    Kpi(
        "service_level",
        QT_TRANSLATE_NOOP("kpi", "Service level"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Of the contacts that count, the share answered within the threshold. Short abandons are left out; callers "
            "who still wait past the threshold count as missed at once.",
        ),
        "ratio",
        "cohort",
        "up",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "with those waiting past the threshold"),
            ("queued_answered_within",),
            (*_ANSWERED_OR_LOST, "queued_waiting_past"),
        ),
        {
            "completed_only": Formula(
                QT_TRANSLATE_NOOP("kpi", "completed only"), ("queued_answered_within",), _ANSWERED_OR_LOST
            ),
            "removed_within": Formula(
                QT_TRANSLATE_NOOP("kpi", "answered or abandoned in time, of all"),
                ("queued_answered_within", "queued_abandoned_within"),
                _ANSWERED_OR_ANY_LOST,
            ),
            "of_answered": Formula(
                QT_TRANSLATE_NOOP("kpi", "of the answered"), ("queued_answered_within",), ("queued_answered",)
            ),
            "of_all": Formula(
                QT_TRANSLATE_NOOP("kpi", "of answered and abandoned"),
                ("queued_answered_within",),
                _ANSWERED_OR_ANY_LOST,
            ),
            "late_abandons": Formula(
                QT_TRANSLATE_NOOP("kpi", "abandons within the threshold left out"),
                ("queued_answered_within",),
                (*_ANSWERED_OR_ANY_LOST, "-queued_abandoned_within"),
            ),
            "short_as_good": Formula(
                QT_TRANSLATE_NOOP("kpi", "short abandons counted as answered in time"),
                ("queued_answered_within", "queued_short"),
                _ANSWERED_OR_ANY_LOST,
            ),
            "with_flow_outs": Formula(
                QT_TRANSLATE_NOOP("kpi", "overflows count as missed"),
                ("queued_answered_within",),
                (*_ANSWERED_OR_ANY_LOST, "queued_overflowed"),
            ),
            "with_voicemail": Formula(
                QT_TRANSLATE_NOOP("kpi", "voicemail counts as missed"),
                ("queued_answered_within",),
                (*_ANSWERED_OR_ANY_LOST, "queued_voicemail"),
            ),
            "missed_calls": Formula(
                QT_TRANSLATE_NOOP("kpi", "answered or missed in time, of answered and missed"),
                ("queued_answered_within", "queued_missed_within"),
                ("queued_answered", "queued_missed"),
            ),
            "event_positive": Formula(
                QT_TRANSLATE_NOOP("kpi", "service level events, abandons in time are good"),
                ("queued_answered_within", "queued_abandoned_within"),
                (*_ANSWERED_OR_ANY_LOST, "queued_waiting_past"),
            ),
            "event_negative": Formula(
                QT_TRANSLATE_NOOP("kpi", "service level events, abandons in time are bad"),
                ("queued_answered_within",),
                (*_ANSWERED_OR_ANY_LOST, "queued_waiting_past"),
            ),
            "event_ignore": Formula(
                QT_TRANSLATE_NOOP("kpi", "service level events, abandons in time left out"),
                ("queued_answered_within",),
                (*_ANSWERED_OR_ANY_LOST, "-queued_abandoned_within", "queued_waiting_past"),
            ),
            "instant": Formula(
                QT_TRANSLATE_NOOP("kpi", "of those waiting now, the share within the threshold"),
                ("still_waiting", "-waiting_past"),
                ("still_waiting",),
            ),
        },
        minimum_n=20,
        source="ICMI; Call Centre Helper 206890; Cisco ICM service level events; Talkdesk",
    ),
    _count(
        "entered",
        QT_TRANSLATE_NOOP("kpi", "Entered"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that entered the queue in the window."),
    ),
    _count(
        "carried_in",
        QT_TRANSLATE_NOOP("kpi", "Carried in"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that were already waiting when the window began."),
        "now",
    ),
    Kpi(
        "offered",
        QT_TRANSLATE_NOOP("kpi", "Offered"),
        QT_TRANSLATE_NOOP("kpi", "Contacts queued in the window without the short abandons."),
        "count",
        "cohort",
        formula=Formula(QT_TRANSLATE_NOOP("kpi", "Offered"), ("queued", "-queued_short")),
        source="Cisco Report Template Guide 9.0(2)",
    ),
    _count(
        "answered",
        QT_TRANSLATE_NOOP("kpi", "Answered"),
        QT_TRANSLATE_NOOP("kpi", "Contacts answered by an agent in the window, carried-in ones included."),
        good="up",
        keys="both",
    ),
    _count(
        "abandoned",
        QT_TRANSLATE_NOOP("kpi", "Abandoned"),
        QT_TRANSLATE_NOOP("kpi", "Callers who gave up waiting in the window, without the short abandons."),
        good="down",
    ),
    _count(
        "short_abandoned",
        QT_TRANSLATE_NOOP("kpi", "Short abandons"),
        QT_TRANSLATE_NOOP("kpi", "Callers who gave up within the short limit: often a wrong number."),
    ),
    _count(
        "timed_out",
        QT_TRANSLATE_NOOP("kpi", "Timed out"),
        QT_TRANSLATE_NOOP("kpi", "Left the queue because the longest allowed wait was over."),
    ),
    _count(
        "left_by_key",
        QT_TRANSLATE_NOOP("kpi", "Left by key"),
        QT_TRANSLATE_NOOP("kpi", "Left the queue by pressing a key."),
    ),
    _count(
        "left_empty",
        QT_TRANSLATE_NOOP("kpi", "Left, no agents"),
        QT_TRANSLATE_NOOP("kpi", "Left because no agent was in the queue."),
    ),
    _count(
        "full",
        QT_TRANSLATE_NOOP("kpi", "Queue full"),
        QT_TRANSLATE_NOOP("kpi", "Turned away because the queue was full."),
    ),
    _count(
        "closed",
        QT_TRANSLATE_NOOP("kpi", "Closed"),
        QT_TRANSLATE_NOOP("kpi", "Turned away because the queue was closed."),
    ),
    _count(
        "overflowed",
        QT_TRANSLATE_NOOP("kpi", "Overflowed"),
        QT_TRANSLATE_NOOP("kpi", "Sent on to another queue before an answer."),
    ),
    _count(
        "voicemail",
        QT_TRANSLATE_NOOP("kpi", "Voicemail"),
        QT_TRANSLATE_NOOP("kpi", "Left a message instead of waiting."),
    ),
    _count(
        "callback_taken",
        QT_TRANSLATE_NOOP("kpi", "Callback requested"),
        QT_TRANSLATE_NOOP("kpi", "Asked to be called back instead of waiting."),
    ),
    _count(
        "withdrawn",
        QT_TRANSLATE_NOOP("kpi", "Withdrawn"),
        QT_TRANSLATE_NOOP("kpi", "Taken out of the queue by the system."),
    ),
    Kpi(
        "other_exits",
        QT_TRANSLATE_NOOP("kpi", "Other exits"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that left the queue in any way but an answer or an abandon."),
        "count",
        "event",
        formula=Formula(QT_TRANSLATE_NOOP("kpi", "Other exits"), EXIT_MEASURES[2:]),
    ),
    _count(
        "still_waiting",
        QT_TRANSLATE_NOOP("kpi", "Still waiting"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that have not left the queue yet; they balance the ledger."),
        "now",
        "down",
    ),
    Kpi(
        "asa",
        QT_TRANSLATE_NOOP("kpi", "ASA"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Average speed of answer: the waits of the answered contacts queued in the window, over their number.",
        ),
        "ms",
        "cohort",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "ASA"), ("answered_wait_ms",), ("queued_answered",), squares=("answered_wait_ds2",)
        ),
        {
            "with_missed": Formula(
                QT_TRANSLATE_NOOP("kpi", "average wait of answered and missed"),
                ("answered_wait_ms", "missed_wait_ms"),
                ("queued_answered", "queued_missed"),
                squares=("answered_wait_ds2", "missed_wait_ds2"),
            )
        },
        minimum_n=5,
        source="Talkdesk",
    ),
    Kpi(
        "aht",
        QT_TRANSLATE_NOOP("kpi", "AHT"),
        QT_TRANSLATE_NOOP(
            "kpi", "Average handle time: talk, hold and wrap-up of the contacts whose handling ended in the window."
        ),
        "ms",
        "end",
        "",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "AHT"), ("talk_ms", "hold_ms", "wrap_ms"), ("handled",), squares=("handle_ds2",)
        ),
        keys="both",
        minimum_n=5,
    ),
    Kpi(
        "talk_time",
        QT_TRANSLATE_NOOP("kpi", "Talk time"),
        QT_TRANSLATE_NOOP("kpi", "Average time in conversation, hold not included."),
        "ms",
        "end",
        formula=Formula(QT_TRANSLATE_NOOP("kpi", "Talk time"), ("talk_ms",), ("handled",), squares=("talk_ds2",)),
        keys="both",
        minimum_n=5,
    ),
    Kpi(
        "hold_time",
        QT_TRANSLATE_NOOP("kpi", "Hold time"),
        QT_TRANSLATE_NOOP("kpi", "Average time on hold per handled contact whose hold time is known."),
        "ms",
        "end",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "Hold time"),
            ("hold_ms",),
            ("handled", "-handled_hold_unknown"),
            squares=("hold_ds2",),
        ),
        keys="both",
        minimum_n=5,
    ),
    Kpi(
        "wrap_up_time",
        QT_TRANSLATE_NOOP("kpi", "Wrap-up time"),
        QT_TRANSLATE_NOOP("kpi", "Average work after the conversation per handled contact whose wrap-up is known."),
        "ms",
        "end",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "Wrap-up time"),
            ("wrap_ms",),
            ("handled", "-handled_wrap_unknown"),
            squares=("wrap_ds2",),
        ),
        keys="both",
        minimum_n=5,
    ),
    _count(
        "handled",
        QT_TRANSLATE_NOOP("kpi", "Handled"),
        QT_TRANSLATE_NOOP("kpi", "Contacts whose handling ended in the window, wrap-up included."),
        "end",
        "up",
        "both",
    ),
    Kpi(
        "abandonment_rate",
        QT_TRANSLATE_NOOP("kpi", "Abandonment rate"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "The share of the contacts queued in the window that were abandoned. Short abandons and contacts still "
            "waiting are left out.",
        ),
        "ratio",
        "cohort",
        "down",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "of all that left the queue"),
            ("queued_abandoned",),
            ("queued", "-queued_short", "-queued_waiting"),
        ),
        {
            "answered_abandoned": Formula(
                QT_TRANSLATE_NOOP("kpi", "of answered and abandoned"),
                ("queued_abandoned",),
                (*_ANSWERED_OR_LOST, "queued_answered_untold"),
            ),
            "all": Formula(
                QT_TRANSLATE_NOOP("kpi", "short abandons included"),
                ("queued_abandoned", "queued_short"),
                (*_ANSWERED_OR_ANY_LOST, "queued_answered_untold"),
            ),
            "of_entered": Formula(
                QT_TRANSLATE_NOOP("kpi", "of all that entered"), ("queued_abandoned", "queued_short"), ("queued",)
            ),
        },
        minimum_n=20,
        source="Cisco; QPanel; AWS and Genesys (of all that entered)",
    ),
    _count(
        "callbacks_due",
        QT_TRANSLATE_NOOP("kpi", "Callbacks due"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Callbacks to make that are not overdue: callers who asked for one in the window or in the seven days "
            "before it and were not reached since; a wish without a number cannot be seen to be met.",
        ),
        "now",
    ),
    _count(
        "callbacks_overdue",
        QT_TRANSLATE_NOOP("kpi", "Callbacks overdue"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Callbacks to make whose time has come: callers who asked for one in the window or in the seven days "
            "before it and were not reached since; a wish without a number cannot be seen to be met.",
        ),
        "now",
        "down",
    ),
    _count(
        "contacts_in_hand",
        QT_TRANSLATE_NOOP("kpi", "In hand"),
        QT_TRANSLATE_NOOP("kpi", "Contacts that are being handled now."),
        "now",
        keys="both",
    ),
    _count(
        "missed_offers",
        QT_TRANSLATE_NOOP("kpi", "Missed offers"),
        QT_TRANSLATE_NOOP("kpi", "Times a contact rang and was not answered; one contact may count several times."),
        good="down",
        keys="both",
    ),
    Kpi(
        "occupancy",
        QT_TRANSLATE_NOOP("kpi", "Occupancy"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Time on contacts and in wrap-up, over that and the time available. Wall clock: several contacts at once "
            "count once; ringing is on neither side.",
        ),
        "ratio",
        "slice",
        "",
        Formula(
            QT_TRANSLATE_NOOP("kpi", "Occupancy"),
            _WORKED,
            (*_WORKED, "available_state_ms"),
        ),
        {
            "ready": Formula(
                QT_TRANSLATE_NOOP("kpi", "of the time ready, ringing included"),
                _WORKED,
                (*_WORKED, "available_state_ms", "ringing_state_ms"),
            ),
            "logged_in": Formula(
                QT_TRANSLATE_NOOP("kpi", "of all time logged in"),
                _WORKED,
                (*_WORKED, "available_state_ms", "ringing_state_ms", "away_state_ms", "other_work_state_ms"),
            ),
            "other_work": Formula(
                QT_TRANSLATE_NOOP("kpi", "with training, meetings and coaching"),
                (*_WORKED, "other_work_state_ms"),
                (*_WORKED, "other_work_state_ms", "available_state_ms"),
            ),
        },
        keys="agent",
        minimum_n=15,
        source="AWS; COPC through injixo; Call Centre Helper 132518; ICMI 2012",
    ),
    Kpi(
        "agents_available",
        QT_TRANSLATE_NOOP("kpi", "Available"),
        QT_TRANSLATE_NOOP(
            "kpi", "Agents ready to take a contact now; a person in several queues counts once in a total."
        ),
        "count",
        "now",
        kind="people",
    ),
    Kpi(
        "agents_on_contact",
        QT_TRANSLATE_NOOP("kpi", "On contact"),
        QT_TRANSLATE_NOOP("kpi", "Agents talking now, or with a contact on hold or ringing."),
        "count",
        "now",
        kind="people",
    ),
    Kpi(
        "agents_wrap_up",
        QT_TRANSLATE_NOOP("kpi", "In wrap-up"),
        QT_TRANSLATE_NOOP("kpi", "Agents in wrap-up now."),
        "count",
        "now",
        kind="people",
    ),
    Kpi(
        "agents_away",
        QT_TRANSLATE_NOOP("kpi", "Away"),
        QT_TRANSLATE_NOOP("kpi", "Agents logged in but away now."),
        "count",
        "now",
        kind="people",
    ),
    Kpi(
        "agents_present",
        QT_TRANSLATE_NOOP("kpi", "Present"),
        QT_TRANSLATE_NOOP("kpi", "Agents logged in now, in any state."),
        "count",
        "now",
        kind="people",
    ),
    Kpi(
        "to_reach",
        QT_TRANSLATE_NOOP("kpi", "To call back"),
        QT_TRANSLATE_NOOP(
            "kpi",
            "Callers who abandoned in the window and have not been reached since, in either direction. Who gave up "
            "before the window stands in the window of then.",
        ),
        "count",
        "now",
        "down",
        kind="people",
    ),
)
"""The KPIs of the live board (and, most of them, of periods)."""

KPIS: Final[tuple[Kpi, ...]] = (
    *LIVE,
    *catalogue_contacts.KPIS,
    *catalogue_agents.KPIS,
    *catalogue_cases.KPIS,
    *catalogue_voice.KPIS,
    *catalogue_business.KPIS,
)

_ALIASES: Final = {"waiting": "still_waiting", "contacts_in_hand": "in_hand"}
"""KPIs whose measure has another name."""

BY_ID: Final = {kpi.id: kpi for kpi in KPIS}


def formula_of(kpi: Kpi, variant: str = "") -> Formula:
    """The formula in force: the canonical one, or the named variant (raises KeyError for an unknown name)."""
    if variant:
        return kpi.variants[variant]
    if kpi.formula is None:
        raise KeyError(kpi.id)
    if kpi.id in _ALIASES:
        return Formula(kpi.title, (_ALIASES[kpi.id],))
    return kpi.formula
