"""Measures that the live board does not keep: of cases, customers' voice, knowledge, business, and more of contacts.

Their rules, beside those of `measures`:

- ``reply``, ``solve``: when somebody replied, or solved a case;
- ``answer``: on the day of the customer's answer to a survey;
- ``now``: as it stands at the end of the period (or at its start, where the name says so); it does not add over time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from supervisor.kpi.measures import TIME_KEYS, Measure

PLACES: Final = ("queue", "client", "site", "channel")
PEOPLE: Final = ("agent", "team")
AROUND: Final = ("customer_age", "release", "before_release")
"""How long whose customer it was, and the releases that it began after and before."""
OF_REQUESTS: Final = (*PLACES, "reason", *AROUND)
OF_CONTACTS: Final = (*PLACES, *PEOPLE, "reason", *AROUND)
OF_CASES: Final = (*OF_CONTACTS, "priority")
OF_SURVEYS: Final = OF_CONTACTS
OF_ROSTER: Final = (*PEOPLE, "site")
OF_OPEN: Final = (*OF_CASES, "age_band", "quiet_band")
OF_ARTICLES: Final = ("article", "topic")
OF_SALES: Final = (*PLACES, *PEOPLE, "product", "sale_kind", "currency", "segment")
OF_CUSTOMERS: Final = ("segment", "language")

_TABLES: Final = (
    # (table without whose rows it is not measured, unit, rule, keys, measures)
    ("contact", "count", "cohort", OF_CONTACTS, """
        first_contacts first_resolved first_marked first_marked_stayed first_unreturned first_provisional
        first_unfollowed first_unfollowed_marked"""),
    ("contact", "count", "end", OF_CONTACTS, """
        legs_handled legs_transferred blind_transfers consult_transfers conference_transfers queue_transfers
        repeats_known repeats"""),
    ("contact", "ms", "end", OF_CONTACTS, "handle_ms talk_only_ms hold_only_ms wrap_only_ms"),
    ("contact", "count", "end", OF_CONTACTS, "holds_known held wraps_known outbound_handled"),
    ("contact", "ms", "end", OF_CONTACTS, "held_ms outbound_handle_ms"),
    ("contact", "count", "event", OF_CONTACTS, "outbound_tried"),
    ("", "count", "cohort", OF_REQUESTS, "interactions given_up"),
    ("contact", "count", "event", OF_CONTACTS, "qualified journeys_answered journeys_of_people journey_people"),
    ("contact", "count", "cohort", OF_REQUESTS, "journeys_reached"),
    ("contact", "ms", "cohort", OF_REQUESTS, "journey_wait_ms"),
    ("", "count", "cohort", OF_CONTACTS, "channel_first channel_first_resolved channel_first_provisional"),
    ("shift", "ms", "slice", OF_ROSTER, "paid_shift_ms scheduled_ms scheduled_work_ms"),
    ("agent_state", "ms", "slice", OF_ROSTER, "adherent_ms rostered_work_ms other_work_ms"),
    ("case", "count", "cohort", OF_CASES, """
        cases_opened opened_solved opened_unsolved opened_one_touch opened_replies_untold"""),
    ("case", "count", "solve", OF_CASES, """
        cases_solved first_solves reopened_solves reopens_untold one_touch_solved solved_replies_untold solved_business
        case_contacts case_messages messages_known people_known people"""),
    ("case", "ms", "solve", OF_CASES, """
        resolution_ms first_resolution_ms resolution_business_ms"""),
    ("case", "count", "reply", OF_CASES, "first_replies first_replies_business responses responses_business"),
    ("case", "ms", "reply", OF_CASES, """
        first_response_ms first_response_business_ms response_ms response_business_ms"""),
    ("case", "count", "event", OF_CASES, """
        reopens first_reply_due first_reply_met resolution_due resolution_met update_due update_met"""),
    ("case", "count", "now", OF_CASES, "cases_open_at_start window_opened window_solved"),
    ("case", "count", "now", OF_OPEN, "cases_open owed_replies"),
    ("case", "ms", "now", OF_OPEN, "open_age_ms open_quiet_ms owed_reply_ms"),
    ("survey", "count", "answer", OF_SURVEYS, """
        csat_answers csat_top ces_answers ces_agree ces_disagree nps_answers nps_promoters nps_detractors
        solved_answers solved_yes answers answers_low"""),
    ("survey", "score", "answer", OF_SURVEYS, "csat_milli csat_share_ppm ces_milli"),
    ("survey", "count", "cohort", OF_SURVEYS, "surveys_asked asked_answered asked_csat_answers asked_csat_top"),
    ("self_service", "count", "event", (), "self_service_sessions self_service_solved searches searches_alone"),
    ("", "count", "now", (), "help_users request_users"),
    ("", "count", "event", (), "requests_alone"),
    ("article_visit", "count", "event", OF_ARTICLES, "article_visits article_transfers"),
    ("article_visit", "ms", "event", OF_ARTICLES, "article_cost_ms"),
    ("customer", "count", "now", OF_CUSTOMERS, """
        customers_at_start customers_at_end customers_won customer_days customers_bought customers_bought_again
        customers_bought_third customers_bought_fourth customers_at_risk"""),
    ("customer", "money", "now", (*OF_CUSTOMERS, "currency"), "revenue_before_minor revenue_kept_minor"),
    ("customer", "count", "now", (*OF_CUSTOMERS, "currency"), "customers_bought_before"),
    ("sale", "count", "event", OF_SALES, "sales upsells cross_sells"),
    ("sale", "money", "event", OF_SALES, "revenue_minor"),
)  # fmt: skip


def _declared() -> Iterator[Measure]:
    for table, unit, rule, keys, names in _TABLES:
        over = keys if rule == "now" else keys + TIME_KEYS
        yield from (Measure(name, unit, rule, over, table) for name in names.split())


MEASURES: Final = tuple(_declared())
BY_ID: Final = {measure.id: measure for measure in MEASURES}
ALSO_NEEDS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("first_marked", "first_unfollowed_marked"), ("marked",)),
    "legs_transferred": ("transfers",),
    **dict.fromkeys(("blind_transfers", "consult_transfers", "conference_transfers", "queue_transfers"),
                    ("transfer_kinds",)),
    "outbound_tried": ("directions",),
    "opened_solved": ("solved_cases",),
    "opened_one_touch": ("solved_cases", "replies"),
    "one_touch_solved": ("solved_at", "replies"),
    "cases_solved": ("solved_at",),
    "messages_known": ("solved_at",),
    "window_solved": ("solved_at",),
    "resolution_met": ("solved_at",),
    "first_reply_met": ("replied_at",),
    "update_met": ("authors",),
    "response_ms": ("authors",),
    "reopens": ("case_states",),
    "case_contacts": ("linked",),
    "case_messages": ("authors",),
    "owed_replies": ("authors",),
    "given_up": ("given_up",),
    "first_reply_due": ("first_reply_promised",),
    "resolution_due": ("resolution_promised",),
    "update_due": ("update_promised",),
    "surveys_asked": ("asked",),
    "asked_answered": ("answered",),
    "answers": ("answered",),
    "answers_low": ("answered", "csat"),
    "csat_answers": ("csat",),
    "ces_answers": ("ces",),
    "nps_answers": ("nps",),
    "solved_answers": ("solved",),
    "self_service_solved": ("self_service_resolved",),
    "searches_alone": ("sessions_ended",),
    "article_transfers": ("visits_ended",),
    "article_cost_ms": ("visits_ended_in",),
    "customers_at_start": ("leavings",),
    "customers_at_risk": ("risks",),
    "revenue_minor": ("amounts",),
    "revenue_before_minor": ("sale", "amounts"),
    "upsells": ("sale_kinds",),
    "cross_sells": ("sale_kinds",),
}  # fmt: skip
"""Per measure what else nobody measures it without, as its own rows do not tell it: tables with rows, or facts."""
_ENDS: Final = "first_resolved_at, resolved_at, closed_at"
_LINKED: Final = (
    'coalesce((SELECT 1 FROM contact c WHERE c.id = ended_in), (SELECT 1 FROM "case" k WHERE k.id = ended_in))'
)
"""Where a visit names a contact or a case that is there."""
FACTS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "marked": (("contact", "resolved"),),
    "transfers": (("contact", "transfer"),),
    "transfer_kinds": (("contact", "nullif(transfer, 'sent_on')"),),
    "directions": (("contact", "direction"),),
    "linked": (("contact", "case_id"),),
    "given_up": (("contact", "outcome"), ("case", "given_up")),
    "solved_cases": (("case_event", "status"), ("case", f"coalesce({_ENDS}, status)")),
    "solved_at": (("case_event", "status"), ("case", f"coalesce({_ENDS})")),
    "case_states": (("case_event", "status"),),
    "replies": (("message", "author"), ("case", "replies")),
    "replied_at": (("message", "author"), ("case", "first_reply_at")),
    "authors": (("message", "author"),),
    "first_reply_promised": (("case", "first_reply_target_ms"),),
    "resolution_promised": (("case", "resolution_target_ms"),),
    "update_promised": (("case", "update_target_ms"),),
    "asked": (("survey", "asked_at"),),
    "answered": (("survey", "answered_at"),),
    "csat": (("survey", "csat"),),
    "ces": (("survey", "ces"),),
    "nps": (("survey", "nps"),),
    "solved": (("survey", "solved"),),
    "self_service_resolved": (("self_service", "resolved"),),
    "sessions_ended": (("self_service", "coalesce(ended_in_kind, ended_in)"),),
    "visits_ended": (("article_visit", "coalesce(ended_in_kind, ended_in)"),),
    "visits_ended_in": (("article_visit", _LINKED),),
    "leavings": (("customer", "left_on"),),
    "risks": (("survey", "customer"), ("case", "customer"), ("contact", "customer")),
    "amounts": (("sale", "amount_minor"),),
    "sale_kinds": (("sale", "nullif(kind, 'cancelled')"),),
}
"""What is told where some row of any of these tables says this (a column, or an expression over its columns)."""
OF_STATES: Final = frozenset(one.id for one in MEASURES if one.table == "agent_state")
"""What is made of agents' states, like the slices of `measures`."""
