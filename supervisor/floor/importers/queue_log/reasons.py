"""Which away state a pause reason means: words in the four languages of the app, found anywhere in the reason."""

from __future__ import annotations

from typing import Final

_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "lunch": ("lunch", "meal", "dinner", "food", "צהריים", "ארוחה", "אוכל", "غداء", "وجبة", "prânz", "pranz", "masă"),
    "training": ("train", "course", "הדרכה", "הכשרה", "קורס", "تدريب", "instruire", "training", "curs"),
    "coaching": ("coach", "feedback", "משוב", "ליווי", "توجيه", "mentor"),
    "meeting": ("meet", "briefing", "ישיבה", "פגישה", "اجتماع", "ședin", "sedin", "întâlnire"),
    "system_down": ("system", "technical", "outage", "תקלה", "عطل", "tehnic", "defec"),
    "break": ("break", "pause", "rest", "wc", "toilet", "coffee", "smoke", "הפסקה", "استراحة", "pauz"),
}


def away_state(reason: str) -> str:
    """The contract's word for a pause with this reason; ``other`` where nobody can tell."""
    text = reason.casefold()
    for state, words in _WORDS.items():
        if any(word in text for word in words):
            return state
    return "other"
