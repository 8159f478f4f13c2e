"""What a field can be, as far as that is one of few words; shown and chosen wherever a value is said."""

from __future__ import annotations

from typing import Any, Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import words as names
from supervisor.text import say
from widgets.dialogs.mapping.state import State

_YES = QT_TRANSLATE_NOOP("wizard", "Yes")
_NO = QT_TRANSLATE_NOOP("wizard", "No")
DIRECTION_WORDS: Final[dict[str, Text]] = {
    "inbound": QT_TRANSLATE_NOOP("wizard", "Inbound"),
    "outbound": QT_TRANSLATE_NOOP("wizard", "Outbound"),
    "callback": QT_TRANSLATE_NOOP("wizard", "Callback"),
    "internal": QT_TRANSLATE_NOOP("wizard", "Internal"),
}


def codes(state: State, field: str) -> list[tuple[Any, str]]:
    """What a field can be and how that is called; empty where it is free."""
    if state.kind(field) == "truth":
        return [(1, say(_YES)), (0, say(_NO))]
    known: list[str] = next((one["words"] for one in state.fields if one["field"] == field), [])
    return [(one, say(DIRECTION_WORDS.get(one) or names.word(one))) for one in known]
