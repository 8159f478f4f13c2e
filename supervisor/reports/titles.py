"""What the columns and sheets of reports are called; figures bring their own titles."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

DEFINITIONS: Final = QT_TRANSLATE_NOOP("report", "Definitions")
SCOPE: Final = QT_TRANSLATE_NOOP("report", "Scope")
WHAT: Final = QT_TRANSLATE_NOOP("report", "What")
VALUE: Final = QT_TRANSLATE_NOOP("report", "Value")
DEFINITION_HEADS: Final = (
    QT_TRANSLATE_NOOP("report", "KPI"),
    QT_TRANSLATE_NOOP("report", "id"),
    QT_TRANSLATE_NOOP("report", "Meaning"),
    QT_TRANSLATE_NOOP("report", "Formula in force"),
    QT_TRANSLATE_NOOP("report", "Unit"),
    QT_TRANSLATE_NOOP("report", "n"),
    QT_TRANSLATE_NOOP("report", "Remark"),
)

NAMES: Final[dict[str, Text]] = {
    "queues": QT_TRANSLATE_NOOP("report", "Queues"),
    "agents": QT_TRANSLATE_NOOP("report", "Agents"),
    "totals": QT_TRANSLATE_NOOP("report", "Totals"),
    "waiting": QT_TRANSLATE_NOOP("report", "Waiting"),
    "to_reach": QT_TRANSLATE_NOOP("report", "To call back"),
    "kpis": QT_TRANSLATE_NOOP("report", "KPIs"),
    "contacts": QT_TRANSLATE_NOOP("report", "Contacts"),
    "journeys": QT_TRANSLATE_NOOP("report", "Journeys"),
    "trend": QT_TRANSLATE_NOOP("report", "Trend"),
    "formulas": QT_TRANSLATE_NOOP("report", "Formulas side by side"),
    "cases_at_risk": QT_TRANSLATE_NOOP("report", "Cases at risk"),
    "case_reasons": QT_TRANSLATE_NOOP("report", "Cases by reason"),
    "articles": QT_TRANSLATE_NOOP("report", "Articles to rewrite"),
    "topics": QT_TRANSLATE_NOOP("report", "Articles by topic"),
    "voice": QT_TRANSLATE_NOOP("report", "Customers' voice"),
    "follow_up": QT_TRANSLATE_NOOP("report", "Answers to follow up"),
    "money": QT_TRANSLATE_NOOP("report", "Money"),
    "products": QT_TRANSLATE_NOOP("report", "Products"),
    "releases": QT_TRANSLATE_NOOP("report", "Requests around releases"),
}
"""The reports that can be asked for."""

OF_FIGURE: Final = QT_TRANSLATE_NOOP("report", "{report}: {figure}")

KEYS: Final[dict[str, tuple[Text, str]]] = {
    "queue": (QT_TRANSLATE_NOOP("report", "Queue id"), "text"),
    "queue_name": (QT_TRANSLATE_NOOP("report", "Queue"), "text"),
    "client": (QT_TRANSLATE_NOOP("report", "Client id"), "text"),
    "client_name": (QT_TRANSLATE_NOOP("report", "Client"), "text"),
    "site": (QT_TRANSLATE_NOOP("report", "Site id"), "text"),
    "site_name": (QT_TRANSLATE_NOOP("report", "Site"), "text"),
    "team": (QT_TRANSLATE_NOOP("report", "Team id"), "text"),
    "team_name": (QT_TRANSLATE_NOOP("report", "Team"), "text"),
    "agent": (QT_TRANSLATE_NOOP("report", "Agent id"), "text"),
    "agent_name": (QT_TRANSLATE_NOOP("report", "Agent"), "text"),
    "article": (QT_TRANSLATE_NOOP("report", "Article id"), "text"),
    "article_name": (QT_TRANSLATE_NOOP("report", "Article"), "text"),
    "channel": (QT_TRANSLATE_NOOP("report", "Channel"), "word"),
    "direction": (QT_TRANSLATE_NOOP("report", "Direction"), "word"),
    "state": (QT_TRANSLATE_NOOP("report", "State"), "word"),
    "reason": (QT_TRANSLATE_NOOP("report", "Reason"), "text"),
    "priority": (QT_TRANSLATE_NOOP("report", "Priority"), "text"),
    "age_band": (QT_TRANSLATE_NOOP("report", "Age"), "text"),
    "quiet_band": (QT_TRANSLATE_NOOP("report", "Nothing happened for"), "word"),
    "customer_age": (QT_TRANSLATE_NOOP("report", "Customer for"), "word"),
    "release": (QT_TRANSLATE_NOOP("report", "After the release"), "text"),
    "before_release": (QT_TRANSLATE_NOOP("report", "Before the release"), "text"),
    "topic": (QT_TRANSLATE_NOOP("report", "Topic"), "text"),
    "product": (QT_TRANSLATE_NOOP("report", "Product"), "text"),
    "sale_kind": (QT_TRANSLATE_NOOP("report", "Kind of sale"), "text"),
    "currency": (QT_TRANSLATE_NOOP("report", "Currency"), "text"),
    "segment": (QT_TRANSLATE_NOOP("report", "Segment"), "text"),
    "language": (QT_TRANSLATE_NOOP("report", "Language"), "text"),
    "interval": (QT_TRANSLATE_NOOP("report", "Quarter of an hour"), "instant"),
    "hour": (QT_TRANSLATE_NOOP("report", "Hour"), "instant"),
    "clock_hour": (QT_TRANSLATE_NOOP("report", "Hour of the day"), "text"),
    "day": (QT_TRANSLATE_NOOP("report", "Day"), "day"),
    "shift": (QT_TRANSLATE_NOOP("report", "Shift"), "text"),
    "weekday": (QT_TRANSLATE_NOOP("report", "Weekday"), "word"),
    "week": (QT_TRANSLATE_NOOP("report", "Week"), "text"),
    "month": (QT_TRANSLATE_NOOP("report", "Month"), "text"),
    "quarter": (QT_TRANSLATE_NOOP("report", "Quarter"), "text"),
    "half_year": (QT_TRANSLATE_NOOP("report", "Half-year"), "text"),
    "year": (QT_TRANSLATE_NOOP("report", "Year"), "text"),
    "since": (QT_TRANSLATE_NOOP("report", "Since"), "instant"),
    "time_in_state": (QT_TRANSLATE_NOOP("report", "In state"), "ms"),
    "contact": (QT_TRANSLATE_NOOP("report", "Contact"), "text"),
    "journey": (QT_TRANSLATE_NOOP("report", "Journey"), "text"),
    "previous": (QT_TRANSLATE_NOOP("report", "Contact before"), "text"),
    "caller": (QT_TRANSLATE_NOOP("report", "Who"), "text"),
    "customer": (QT_TRANSLATE_NOOP("report", "Customer id"), "text"),
    "address": (QT_TRANSLATE_NOOP("report", "Number or address"), "text"),
    "dialled": (QT_TRANSLATE_NOOP("report", "Dialled"), "text"),
    "case": (QT_TRANSLATE_NOOP("report", "Case"), "text"),
    "queued_at": (QT_TRANSLATE_NOOP("report", "Queued at"), "instant"),
    "answered_at": (QT_TRANSLATE_NOOP("report", "Answered at"), "instant"),
    "transferred_at": (QT_TRANSLATE_NOOP("report", "Sent on at"), "instant"),
    "ended_at": (QT_TRANSLATE_NOOP("report", "Ended at"), "instant"),
    "wrapped_at": (QT_TRANSLATE_NOOP("report", "Wrap-up ended at"), "instant"),
    "abandoned_at": (QT_TRANSLATE_NOOP("report", "Gave up at"), "instant"),
    "begins_at": (QT_TRANSLATE_NOOP("report", "Began at"), "instant"),
    "wait": (QT_TRANSLATE_NOOP("report", "Wait"), "ms"),
    "talk": (QT_TRANSLATE_NOOP("report", "Talk"), "ms"),
    "hold": (QT_TRANSLATE_NOOP("report", "Hold"), "ms"),
    "wrap_up": (QT_TRANSLATE_NOOP("report", "Wrap-up"), "ms"),
    "tries": (QT_TRANSLATE_NOOP("report", "Tries"), "count"),
    "past_threshold": (QT_TRANSLATE_NOOP("report", "Past the threshold"), "yes_no"),
    "outcome": (QT_TRANSLATE_NOOP("report", "Outcome"), "word"),
    "ended_by": (QT_TRANSLATE_NOOP("report", "Ended by"), "text"),
    "transfer": (QT_TRANSLATE_NOOP("report", "Transfer"), "word"),
    "transferred_to": (QT_TRANSLATE_NOOP("report", "Sent on to"), "text"),
    "resolved": (QT_TRANSLATE_NOOP("report", "Resolved"), "yes_no"),
    "repeated_itself": (QT_TRANSLATE_NOOP("report", "Had to repeat"), "yes_no"),
    "flags": (QT_TRANSLATE_NOOP("report", "Repaired or doubtful"), "text"),
    "legs": (QT_TRANSLATE_NOOP("report", "Legs"), "count"),
    "queues": (QT_TRANSLATE_NOOP("report", "Queues"), "count"),
    "agents": (QT_TRANSLATE_NOOP("report", "Agents"), "count"),
    "transfers": (QT_TRANSLATE_NOOP("report", "Transfers"), "count"),
    "answered": (QT_TRANSLATE_NOOP("report", "Answered"), "yes_no"),
}
"""Per key of a row its title and its kind (see `report.KINDS`)."""

SCOPE_LINES: Final[dict[str, Text]] = {
    "report": QT_TRANSLATE_NOOP("report", "Report"),
    "floor": QT_TRANSLATE_NOOP("report", "Floor"),
    "period": QT_TRANSLATE_NOOP("report", "Period"),
    "from": QT_TRANSLATE_NOOP("report", "From"),
    "to": QT_TRANSLATE_NOOP("report", "Up to, not included"),
    "at": QT_TRANSLATE_NOOP("report", "As it stood at"),
    "zone": QT_TRANSLATE_NOOP("report", "Time zone"),
    "filters": QT_TRANSLATE_NOOP("report", "Filters"),
    "search": QT_TRANSLATE_NOOP("report", "Search"),
    "who": QT_TRANSLATE_NOOP("report", "Who asked"),
    "sight": QT_TRANSLATE_NOOP("report", "What they may see"),
    "formula": QT_TRANSLATE_NOOP("report", "Formula of {figure}"),
    "thresholds": QT_TRANSLATE_NOOP("report", "Thresholds"),
    "given": QT_TRANSLATE_NOOP("report", "Settings for this report only"),
    "remark": QT_TRANSLATE_NOOP("report", "Remark"),
    "book": QT_TRANSLATE_NOOP("report", "End of the book's chain"),
    "version": QT_TRANSLATE_NOOP("report", "Moked"),
    "made_at": QT_TRANSLATE_NOOP("report", "Made at"),
    "empty": QT_TRANSLATE_NOOP("report", "Empty cells"),
}
"""What the lines of the scope are called."""

NOTHING: Final = QT_TRANSLATE_NOOP("report", "none")
EVERYTHING: Final = QT_TRANSLATE_NOOP("report", "everything")
NO_BOOK: Final = QT_TRANSLATE_NOOP("report", "there is no book")
AS_AT: Final = QT_TRANSLATE_NOOP("report", "as of {time}")
MADE_AT: Final = QT_TRANSLATE_NOOP("report", "made {time}")
NO_DATA: Final = QT_TRANSLATE_NOOP("report", "no data; never a zero")

MEANINGS: Final[dict[str, Text]] = {
    "journey": QT_TRANSLATE_NOOP(
        "report",
        "All contacts of one episode, as the source tells. It belongs to the period in which it began; its contacts "
        "are looked for up to a day around it.",
    ),
    "wait": QT_TRANSLATE_NOOP("report", "From the queueing to the answer, else to the end. Empty while it goes on."),
    "talk": QT_TRANSLATE_NOOP(
        "report", "From the answer to the end, or to where the contact was sent on, without hold. As AHT counts it."
    ),
    "hold": QT_TRANSLATE_NOOP("report", "Time on hold. Empty where the source does not tell it."),
    "wrap_up": QT_TRANSLATE_NOOP("report", "Work after the conversation. Empty where the source does not tell it."),
}
"""What the columns of contacts and journeys mean, where that is not plain."""

PERIODS: Final[dict[str, Text]] = {
    "today": QT_TRANSLATE_NOOP("window", "Today so far"),
    "yesterday": QT_TRANSLATE_NOOP("window", "Yesterday"),
    "last_7_days": QT_TRANSLATE_NOOP("window", "Last 7 days"),
    "last_28_days": QT_TRANSLATE_NOOP("window", "Last 28 days"),
    "last_90_days": QT_TRANSLATE_NOOP("window", "Last 90 days"),
    "last_365_days": QT_TRANSLATE_NOOP("window", "Last 365 days"),
    "this_week": QT_TRANSLATE_NOOP("window", "This week"),
    "last_week": QT_TRANSLATE_NOOP("window", "Last week"),
    "this_month": QT_TRANSLATE_NOOP("window", "This month"),
    "last_month": QT_TRANSLATE_NOOP("window", "Last month"),
    "this_quarter": QT_TRANSLATE_NOOP("window", "This quarter"),
    "last_quarter": QT_TRANSLATE_NOOP("window", "Last quarter"),
    "this_half_year": QT_TRANSLATE_NOOP("window", "This half-year"),
    "last_half_year": QT_TRANSLATE_NOOP("window", "Last half-year"),
    "this_year": QT_TRANSLATE_NOOP("window", "This year"),
    "last_year": QT_TRANSLATE_NOOP("window", "Last year"),
}
"""Periods by what `clock.period` reads."""
