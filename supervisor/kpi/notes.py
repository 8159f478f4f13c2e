"""What belongs to the meaning of some figures beside the sentences that the catalogue says of each."""

from __future__ import annotations

from typing import Final

from supervisor.kpi.entries import Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text

_SETTLED: Final = QT_TRANSLATE_NOOP("kpi", "What is written after a case was settled for good is left out.")
_OPENING: Final = QT_TRANSLATE_NOOP("kpi", "When an agent opens a case, the opening message is no reply.")
_FIRST: Final = QT_TRANSLATE_NOOP(
    "kpi",
    "A contact is a first one when none of the same customer on the same topic was answered within these days before "
    "it. A customer who calls again counts as coming back even if that contact is abandoned.",
)
_ENDINGS: Final = QT_TRANSLATE_NOOP("kpi", "Where no contact says how it ended, it is not measured.")
_OFFERS: Final = QT_TRANSLATE_NOOP("kpi", "Where no offer says what came of it, it is not measured.")

OTHER_FORMULA: Final = QT_TRANSLATE_NOOP(
    "kpi", "What is said here is of the usual formula; this figure is by another one: {formula}."
)

NOTES: Final[dict[str, tuple[Text, ...]]] = {
    "first_response_time": (_OPENING, _SETTLED),
    "average_response_time": (_OPENING, _SETTLED),
    "one_touch": (_SETTLED,),
    "contacts_per_case": (
        QT_TRANSLATE_NOOP("kpi", "Messages are told of the cases that have any; those without are left out there."),
    ),
    "reopens": (QT_TRANSLATE_NOOP("kpi", "By agent, they belong to the person whose solve came back."),),
    "answered": (QT_TRANSLATE_NOOP("kpi", "Contacts that name no queue count here for their agents only."),),
    "fcr": (_FIRST,),
    "stayed_solved": (_FIRST,),
    "adherence": (
        QT_TRANSLATE_NOOP(
            "kpi",
            "In pauses and duties everything is right but readiness and work for contacts, so training, meetings and "
            "coaching are right too.",
        ),
    ),
    "retention": (QT_TRANSLATE_NOOP("kpi", "Where nobody records who leaves, it is not measured."),),
    "abandonment_rate": (_ENDINGS,),
    "missed_offers": (_OFFERS,),
    "missed_offer_rate": (_OFFERS,),
}
"""By figure."""


def meaning(kpi: Kpi) -> tuple[Text, ...]:
    """All that is said of what a figure means, sentence by sentence."""
    return kpi.meaning, *NOTES.get(kpi.id, ())
