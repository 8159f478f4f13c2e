"""What the ready mappings are called in the user's language; their files say it in English."""

from __future__ import annotations

from typing import Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.text import say

READY: Final[tuple[Text, ...]] = (
    QT_TRANSLATE_NOOP("mappings", "Chatwoot: agents report (CSV)"),
    QT_TRANSLATE_NOOP("mappings", "Five9: call log (CSV)"),
    QT_TRANSLATE_NOOP("mappings", "Freshdesk: tickets (CSV)"),
    QT_TRANSLATE_NOOP("mappings", "Genesys Cloud: queue performance (CSV)"),
    QT_TRANSLATE_NOOP("mappings", "Issabel: inbound calls (call_entry)"),
    QT_TRANSLATE_NOOP("mappings", "Salesforce: cases"),
    QT_TRANSLATE_NOOP("mappings", "Salesforce: cases (report)"),
    QT_TRANSLATE_NOOP("mappings", "Talkdesk: contacts report"),
    QT_TRANSLATE_NOOP("mappings", "VICIdial: inbound calls (vicidial_closer_log)"),
    QT_TRANSLATE_NOOP("mappings", "Wazo: calls on queues (stat_call_on_queue)"),
    QT_TRANSLATE_NOOP("mappings", "Zendesk: tickets (CSV)"),
)
_BY_TITLE: Final = {str(text): text for text in READY}


def shown(title: str) -> str:
    """A mapping's title: of a ready one in the user's language, of one's own as somebody wrote it."""
    return say(_BY_TITLE[title]) if title in _BY_TITLE else title
