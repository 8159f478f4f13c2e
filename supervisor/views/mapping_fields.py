"""What the fields of a mapping are called: the kinds of rows, their fields, and what stands in all rows alike."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

ROWS: Final[dict[str, tuple[Text, Text]]] = {
    "contact": (
        QT_TRANSLATE_NOOP("mapping", "A contact"),
        QT_TRANSLATE_NOOP("mapping", "A call, chat or message: when it came, how long it waited, how it ended."),
    ),
    "case": (
        QT_TRANSLATE_NOOP("mapping", "A case or ticket"),
        QT_TRANSLATE_NOOP("mapping", "One row for each case as it is now: when it was opened and solved."),
    ),
    "case_log": (
        QT_TRANSLATE_NOOP("mapping", "A change of a case"),
        QT_TRANSLATE_NOOP("mapping", "A log with a row for each change: they become the cases together."),
    ),
    "agent_state": (
        QT_TRANSLATE_NOOP("mapping", "A state of an agent"),
        QT_TRANSLATE_NOOP("mapping", "From when somebody was available, on a break, logged off…"),
    ),
    "survey": (
        QT_TRANSLATE_NOOP("mapping", "An answer to a survey"),
        QT_TRANSLATE_NOOP("mapping", "What a customer said: satisfaction, effort, whether they would recommend."),
    ),
    "sale": (
        QT_TRANSLATE_NOOP("mapping", "A sale"),
        QT_TRANSLATE_NOOP("mapping", "An order or contract: who sold what, for how much."),
    ),
    "shift": (
        QT_TRANSLATE_NOOP("mapping", "A planned shift"),
        QT_TRANSLATE_NOOP("mapping", "Who should work from when until when, or is away."),
    ),
    "measure_total": (
        QT_TRANSLATE_NOOP("mapping", "Sums of a period"),
        QT_TRANSLATE_NOOP("mapping", "A report that is added up already: calls per day, averages per queue…"),
    ),
    "customer": (
        QT_TRANSLATE_NOOP("mapping", "A customer"),
        QT_TRANSLATE_NOOP("mapping", "Names, languages and since when they have been customers."),
    ),
    "agent": (
        QT_TRANSLATE_NOOP("mapping", "An agent"),
        QT_TRANSLATE_NOOP("mapping", "Names and payroll numbers of people who take contacts."),
    ),
    "contact_log": (
        QT_TRANSLATE_NOOP("mapping", "A step of a contact"),
        QT_TRANSLATE_NOOP("mapping", "A log with a row for each step of a call: queued, answered, ended."),
    ),
    "offer": (
        QT_TRANSLATE_NOOP("mapping", "An offer to an agent"),
        QT_TRANSLATE_NOOP("mapping", "A contact that rang at somebody, answered or not."),
    ),
    "message": (
        QT_TRANSLATE_NOOP("mapping", "A message of a case"),
        QT_TRANSLATE_NOOP("mapping", "Who wrote when, and whether the customer could read it."),
    ),
    "team_membership": (
        QT_TRANSLATE_NOOP("mapping", "Who is in which team"),
        QT_TRANSLATE_NOOP("mapping", "An agent and a team, from when until when."),
    ),
    "queue_membership": (
        QT_TRANSLATE_NOOP("mapping", "Who serves which queue"),
        QT_TRANSLATE_NOOP("mapping", "An agent and a queue, with skill and priority."),
    ),
    "self_service": (
        QT_TRANSLATE_NOOP("mapping", "A session of self-service"),
        QT_TRANSLATE_NOOP("mapping", "What a voice menu, chatbot or portal did alone."),
    ),
    "article_visit": (
        QT_TRANSLATE_NOOP("mapping", "A visit to a help article"),
        QT_TRANSLATE_NOOP("mapping", "Who read what, and whether a contact followed."),
    ),
    "calendar_event": (
        QT_TRANSLATE_NOOP("mapping", "An event"),
        QT_TRANSLATE_NOOP("mapping", "A campaign, an outage, a holiday: what explains a figure."),
    ),
}
"""Kinds of rows that the wizard offers, the usual ones first: their title and what they are."""
USUAL_ROWS: Final = 9
"""So many of them are offered at first sight."""

ID: Final = "#id"
VERSION: Final = "#version"
ZONE: Final = "#zone"
TOTAL: Final = "#total"
NAME: Final = ".name"
"""What follows a field where a column holds the name of who stands in it."""

TITLES: Final[dict[str, Text]] = {
    ID: QT_TRANSLATE_NOOP("mapping", "Key of the row"),
    VERSION: QT_TRANSLATE_NOOP("mapping", "When the row was changed last"),
    ZONE: QT_TRANSLATE_NOOP("mapping", "Time zone of the row"),
    TOTAL: QT_TRANSLATE_NOOP("mapping", "A sum, average or share"),
    "queue": QT_TRANSLATE_NOOP("mapping", "Queue"),
    "queue.name": QT_TRANSLATE_NOOP("mapping", "Name of the queue"),
    "agent": QT_TRANSLATE_NOOP("mapping", "Agent"),
    "agent.name": QT_TRANSLATE_NOOP("mapping", "Name of the agent"),
    "team": QT_TRANSLATE_NOOP("mapping", "Team"),
    "team.name": QT_TRANSLATE_NOOP("mapping", "Name of the team"),
    "client": QT_TRANSLATE_NOOP("mapping", "Client"),
    "client.name": QT_TRANSLATE_NOOP("mapping", "Name of the client"),
    "site": QT_TRANSLATE_NOOP("mapping", "Site"),
    "site.name": QT_TRANSLATE_NOOP("mapping", "Name of the site"),
    "customer": QT_TRANSLATE_NOOP("mapping", "Customer"),
    "customer.name": QT_TRANSLATE_NOOP("mapping", "Name of the customer"),
    "customer_name": QT_TRANSLATE_NOOP("mapping", "Customer's name, if nothing else identifies them"),
    "channel": QT_TRANSLATE_NOOP("mapping", "Channel"),
    "direction": QT_TRANSLATE_NOOP("mapping", "Direction"),
    "journey": QT_TRANSLATE_NOOP("mapping", "Journey: same for all legs"),
    "previous": QT_TRANSLATE_NOOP("mapping", "The leg before it"),
    "address": QT_TRANSLATE_NOOP("mapping", "Caller's number or address"),
    "dialled": QT_TRANSLATE_NOOP("mapping", "Number that was dialled"),
    "case_id": QT_TRANSLATE_NOOP("mapping", "Case"),
    "contact": QT_TRANSLATE_NOOP("mapping", "Contact"),
    "entry": QT_TRANSLATE_NOOP("mapping", "Way in"),
    "required_skill": QT_TRANSLATE_NOOP("mapping", "Skill that is needed"),
    "arrived_at": QT_TRANSLATE_NOOP("mapping", "Arrived"),
    "queued_at": QT_TRANSLATE_NOOP("mapping", "Entered the queue"),
    "answered_at": QT_TRANSLATE_NOOP("mapping", "Answered"),
    "ended_at": QT_TRANSLATE_NOOP("mapping", "Ended"),
    "wrapped_at": QT_TRANSLATE_NOOP("mapping", "Wrap-up ended"),
    "transferred_at": QT_TRANSLATE_NOOP("mapping", "Transferred at"),
    "wait_ms": QT_TRANSLATE_NOOP("mapping", "Wait in the queue"),
    "conversation_ms": QT_TRANSLATE_NOOP("mapping", "Conversation with hold"),
    "stay_ms": QT_TRANSLATE_NOOP("mapping", "From queue to end"),
    "ivr_ms": QT_TRANSLATE_NOOP("mapping", "Time in the menu"),
    "ring_ms": QT_TRANSLATE_NOOP("mapping", "Ringing"),
    "talk_ms": QT_TRANSLATE_NOOP("mapping", "Talk without hold"),
    "hold_ms": QT_TRANSLATE_NOOP("mapping", "On hold"),
    "holds": QT_TRANSLATE_NOOP("mapping", "Times on hold"),
    "wrap_ms": QT_TRANSLATE_NOOP("mapping", "Wrap-up"),
    "outcome": QT_TRANSLATE_NOOP("mapping", "How it ended"),
    "ended_by": QT_TRANSLATE_NOOP("mapping", "Who ended it"),
    "transfer": QT_TRANSLATE_NOOP("mapping", "Kind of transfer"),
    "transferred_to": QT_TRANSLATE_NOOP("mapping", "Transferred to"),
    "transferred_to_kind": QT_TRANSLATE_NOOP("mapping", "What it was transferred to"),
    "repeated_itself": QT_TRANSLATE_NOOP("mapping", "Had to repeat themselves"),
    "reason": QT_TRANSLATE_NOOP("mapping", "Reason"),
    "resolved": QT_TRANSLATE_NOOP("mapping", "Resolved?"),
    "sales_qualified": QT_TRANSLATE_NOOP("mapping", "Sales lead?"),
    "proactive": QT_TRANSLATE_NOOP("mapping", "Proactive?"),
    "callback_requested_at": QT_TRANSLATE_NOOP("mapping", "Callback asked for"),
    "callback_due_at": QT_TRANSLATE_NOOP("mapping", "Callback due"),
    "callback_attempts": QT_TRANSLATE_NOOP("mapping", "Attempts to call back"),
    "at": QT_TRANSLATE_NOOP("mapping", "When"),
    "until_at": QT_TRANSLATE_NOOP("mapping", "Until"),
    "lasting_ms": QT_TRANSLATE_NOOP("mapping", "How long"),
    "state": QT_TRANSLATE_NOOP("mapping", "State"),
    "result": QT_TRANSLATE_NOOP("mapping", "Result"),
    "starts_at": QT_TRANSLATE_NOOP("mapping", "Begins"),
    "ends_at": QT_TRANSLATE_NOOP("mapping", "Ends"),
    "from_at": QT_TRANSLATE_NOOP("mapping", "From"),
    "to_at": QT_TRANSLATE_NOOP("mapping", "Until"),
    "activity": QT_TRANSLATE_NOOP("mapping", "Activity"),
    "absence": QT_TRANSLATE_NOOP("mapping", "Absence"),
    "paid": QT_TRANSLATE_NOOP("mapping", "Paid?"),
    "version": QT_TRANSLATE_NOOP("mapping", "Version of the plan"),
    "published_at": QT_TRANSLATE_NOOP("mapping", "Published"),
    "opened_at": QT_TRANSLATE_NOOP("mapping", "Opened"),
    "first_reply_at": QT_TRANSLATE_NOOP("mapping", "First reply"),
    "first_resolved_at": QT_TRANSLATE_NOOP("mapping", "First solved"),
    "resolved_at": QT_TRANSLATE_NOOP("mapping", "Solved"),
    "closed_at": QT_TRANSLATE_NOOP("mapping", "Closed"),
    "reopens": QT_TRANSLATE_NOOP("mapping", "Times reopened"),
    "replies": QT_TRANSLATE_NOOP("mapping", "Replies"),
    "people": QT_TRANSLATE_NOOP("mapping", "People who worked on it"),
    "status": QT_TRANSLATE_NOOP("mapping", "Status"),
    "waiting_on": QT_TRANSLATE_NOOP("mapping", "Who is waited for"),
    "priority": QT_TRANSLATE_NOOP("mapping", "Priority"),
    "tags": QT_TRANSLATE_NOOP("mapping", "Tags"),
    "resolution": QT_TRANSLATE_NOOP("mapping", "Solution"),
    "given_up": QT_TRANSLATE_NOOP("mapping", "Given up?"),
    "merged_into": QT_TRANSLATE_NOOP("mapping", "Merged into"),
    "parent": QT_TRANSLATE_NOOP("mapping", "Parent case"),
    "first_reply_ms": QT_TRANSLATE_NOOP("mapping", "Time to the first reply"),
    "first_reply_business_ms": QT_TRANSLATE_NOOP("mapping", "Time to the first reply, open hours"),
    "first_resolution_ms": QT_TRANSLATE_NOOP("mapping", "Time to the first solve"),
    "resolution_ms": QT_TRANSLATE_NOOP("mapping", "Time to the solution"),
    "resolution_business_ms": QT_TRANSLATE_NOOP("mapping", "Time to the solution, open hours"),
    "on_hold_ms": QT_TRANSLATE_NOOP("mapping", "Waiting for others"),
    "on_hold_business_ms": QT_TRANSLATE_NOOP("mapping", "Waiting for others, open hours"),
    "first_reply_target_ms": QT_TRANSLATE_NOOP("mapping", "Promised first reply"),
    "update_target_ms": QT_TRANSLATE_NOOP("mapping", "Promised update"),
    "resolution_target_ms": QT_TRANSLATE_NOOP("mapping", "Promised solution"),
    "author": QT_TRANSLATE_NOOP("mapping", "Written by"),
    "public": QT_TRANSLATE_NOOP("mapping", "Customer can read it?"),
    "asked_at": QT_TRANSLATE_NOOP("mapping", "Survey sent"),
    "csat": QT_TRANSLATE_NOOP("mapping", "Satisfaction (CSAT)"),
    "csat_scale": QT_TRANSLATE_NOOP("mapping", "Highest satisfaction score"),
    "ces": QT_TRANSLATE_NOOP("mapping", "Effort (CES), 1 to 7"),
    "nps": QT_TRANSLATE_NOOP("mapping", "Recommendation (NPS), 0 to 10"),
    "solved": QT_TRANSLATE_NOOP("mapping", "Solved, says the customer"),
    "comment": QT_TRANSLATE_NOOP("mapping", "Comment"),
    "name": QT_TRANSLATE_NOOP("mapping", "Name"),
    "payroll_id": QT_TRANSLATE_NOOP("mapping", "Payroll number"),
    "hired_on": QT_TRANSLATE_NOOP("mapping", "Hired"),
    "left_on": QT_TRANSLATE_NOOP("mapping", "Left"),
    "since_on": QT_TRANSLATE_NOOP("mapping", "Customer since"),
    "mentor": QT_TRANSLATE_NOOP("mapping", "Mentor"),
    "languages": QT_TRANSLATE_NOOP("mapping", "Languages"),
    "capacity": QT_TRANSLATE_NOOP("mapping", "Contacts at once"),
    "segment": QT_TRANSLATE_NOOP("mapping", "Segment"),
    "language": QT_TRANSLATE_NOOP("mapping", "Language"),
    "phone": QT_TRANSLATE_NOOP("mapping", "Phone"),
    "email": QT_TRANSLATE_NOOP("mapping", "E-mail"),
    "preferences": QT_TRANSLATE_NOOP("mapping", "Preferences"),
    "programs_used": QT_TRANSLATE_NOOP("mapping", "Programs used"),
    "amount_minor": QT_TRANSLATE_NOOP("mapping", "Amount"),
    "currency": QT_TRANSLATE_NOOP("mapping", "Currency"),
    "product": QT_TRANSLATE_NOOP("mapping", "Product"),
    "kind": QT_TRANSLATE_NOOP("mapping", "Kind"),
    "cancels": QT_TRANSLATE_NOOP("mapping", "Sale that it cancels"),
    "skill": QT_TRANSLATE_NOOP("mapping", "Skill"),
    "session": QT_TRANSLATE_NOOP("mapping", "Session"),
    "visitor": QT_TRANSLATE_NOOP("mapping", "Visitor"),
    "article": QT_TRANSLATE_NOOP("mapping", "Article"),
    "ended_in_kind": QT_TRANSLATE_NOOP("mapping", "What followed"),
    "ended_in": QT_TRANSLATE_NOOP("mapping", "Contact or case that followed"),
    "label": QT_TRANSLATE_NOOP("mapping", "Label"),
    "period": QT_TRANSLATE_NOOP("mapping", "Period"),
    "last_day": QT_TRANSLATE_NOOP("mapping", "Last day of the period"),
    "measure": QT_TRANSLATE_NOOP("mapping", "Name of the measure"),
    "value": QT_TRANSLATE_NOOP("mapping", "Value of the measure"),
    "complete": QT_TRANSLATE_NOOP("mapping", "Complete?"),
    "approximate": QT_TRANSLATE_NOOP("mapping", "Approximate?"),
    "zone": QT_TRANSLATE_NOOP("wizard", "Time zone"),
    "supervisor": QT_TRANSLATE_NOOP("access", "Supervisor"),
    "calendar": QT_TRANSLATE_NOOP("book", "Opening hours"),
    "target_ratio": QT_TRANSLATE_NOOP("book", "Goal"),
    "service_level_ms": QT_TRANSLATE_NOOP("mapping", "Answered within"),
    "short_abandon_ms": QT_TRANSLATE_NOOP("settings", "Short abandon"),
    "limit_ms": QT_TRANSLATE_NOOP("book", "Limit"),
    "alias": QT_TRANSLATE_NOOP("mapping", "Other name"),
    "path": QT_TRANSLATE_NOOP("actions", "File"),
    "duration_ms": QT_TRANSLATE_NOOP("mapping", "How long"),
    "code": QT_TRANSLATE_NOOP("mapping", "Code"),
    "class": QT_TRANSLATE_NOOP("mapping", "What it is of"),
    "title": QT_TRANSLATE_NOOP("mapping", "Name"),
    "topic": QT_TRANSLATE_NOOP("report", "Topic"),
    "url": QT_TRANSLATE_NOOP("mapping", "Link"),
    "weekday": QT_TRANSLATE_NOOP("trends", "Weekday"),
    "on_date": QT_TRANSLATE_NOOP("book", "Day"),
    "opens": QT_TRANSLATE_NOOP("mapping", "Opens"),
    "closes": QT_TRANSLATE_NOOP("mapping", "Closes"),
}

WITH_SECOND: Final = ("contact", "case", "sale", "survey", "message", "offer")
"""Kinds of rows that may make a second row."""
SECOND_ROWS: Final = ("survey", "sale", "case", "contact", "offer", "message", "customer", "agent")
"""Tables of which a row may make a second row, the usual ones first."""

GROUPS: Final[dict[str, Text]] = {
    "row": QT_TRANSLATE_NOOP("mapping", "The row itself"),
    "when": QT_TRANSLATE_NOOP("mapping", "When"),
    "long": QT_TRANSLATE_NOOP("mapping", "How long"),
    "who": QT_TRANSLATE_NOOP("mapping", "Who and where"),
    "how": QT_TRANSLATE_NOOP("mapping", "How it went"),
    "much": QT_TRANSLATE_NOOP("mapping", "Numbers and money"),
    "other": QT_TRANSLATE_NOOP("mapping", "Other words"),
}
_GROUP_OF: Final = {
    "at": "when", "on": "when", "ms": "long", "word": "how", "truth": "how", "INTEGER": "much", "REAL": "much",
    "money": "much", "id": "row",
}  # fmt: skip
_WHO: Final = frozenset(
    [
        "queue",
        "agent",
        "team",
        "client",
        "site",
        "customer",
        "contact",
        "case_id",
        "customer_name",
        "address",
        "dialled",
        "name",
        "phone",
        "email",
    ]
)

ALIKE: Final[dict[str, tuple[str, ...]]] = {
    "contact": ("channel", "direction", "outcome"),
    "case": ("channel",),
    "case_log": ("channel",),
    "survey": ("csat_scale",),
    "sale": ("currency",),
    "measure_total": ("channel",),
    "contact_log": ("channel", "direction"),
}
"""Fields that are often the same in all rows of an export, by kind of row."""

STATUSES: Final[dict[str, Text]] = {
    "solved": QT_TRANSLATE_NOOP("mapping", "Solved"),
    "closed": QT_TRANSLATE_NOOP("mapping", "Closed"),
    "given_up": QT_TRANSLATE_NOOP("mapping", "Given up unsolved"),
    "customer": QT_TRANSLATE_NOOP("mapping", "Waits for the customer"),
    "third_party": QT_TRANSLATE_NOOP("mapping", "Waits for somebody else"),
}
"""What a status of a log of changes may mean, beside being open."""
STEPS: Final[dict[str, Text]] = {
    "queued": TITLES["queued_at"],
    "answered": TITLES["answered_at"],
    "ended": TITLES["ended_at"],
    "wrapped": TITLES["wrapped_at"],
}
"""What a word of a log of steps of contacts may mean, beside the ways in which one leaves a queue."""


def group_of(field: str, kind: str) -> str:
    """The group that a field stands in when it is offered."""
    if field.startswith("#"):
        return "much" if field == TOTAL else "when" if field == ZONE else "row"
    if field.removesuffix(NAME) in _WHO:
        return "who"
    return _GROUP_OF.get(kind, "other")


_OF_ROWS: Final[dict[tuple[str, str], Text]] = {
    ("survey", "answered_at"): QT_TRANSLATE_NOOP("mapping_survey", "Answered")
}
"""What is called alike in English, and may be another word elsewhere: who answers a call, and who answers a survey."""


def title(field: str, row: str = "") -> Text:
    """What a field is called in a kind of row; fields that few mappings use bear their own names."""
    return _OF_ROWS.get((row, field)) or TITLES.get(field, Text(field.replace("_", " "), ""))
