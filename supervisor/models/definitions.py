"""The page of definitions: every figure of the catalogue in words, as Markdown in the language in force.

python3 -m supervisor.dev definitions            write the English page of the help
python3 -m supervisor.dev definitions --check    exit 1 unless it is current
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from supervisor import formats
from supervisor.history.table import LISTED
from supervisor.kpi import catalogue, notes
from supervisor.kpi.entries import MEDIAN, P90, Formula, Kpi
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells
from supervisor.text import say

PAGE: Final = Path(__file__).resolve().parents[2] / "resources" / "help" / "definitions.md"

TITLE: Final = QT_TRANSLATE_NOOP("definitions", "What the figures mean")
_INTRO: Final = (
    QT_TRANSLATE_NOOP(
        "definitions",
        "Every figure stands here once, made from the same table that computes it. The name in small letters is what "
        "the command line, files and settings call it; after a point comes another formula for it.",
    ),
    QT_TRANSLATE_NOOP(
        "definitions",
        "n is the number behind a figure. No data is never zero: without anything to compute it from, a figure is "
        "empty and says why. A share has a 95 % interval by Wilson, a mean one by Student's t. Sums are added and "
        "divided at the very end: nobody averages averages.",
    ),
    QT_TRANSLATE_NOOP(
        "definitions",
        "In the formulas of queues, “of these” are the contacts queued in the window; elsewhere, a part of what was "
        "named before it.",
    ),
)
_SUBJECTS: Final[dict[str, Text]] = {
    "contacts": QT_TRANSLATE_NOOP("definitions", "Contacts and queues"),
    "agents": QT_TRANSLATE_NOOP("definitions", "Agents' time"),
    "cases": QT_TRANSLATE_NOOP("definitions", "Cases"),
    "voice": QT_TRANSLATE_NOOP("definitions", "What customers say"),
    "knowledge": QT_TRANSLATE_NOOP("definitions", "Knowledge and self-service"),
    "business": QT_TRANSLATE_NOOP("definitions", "Business results"),
}
_NOTES: Final[dict[str, Text]] = {
    "contacts": QT_TRANSLATE_NOOP(
        "definitions",
        "Contacts that name no queue are in no figure of the queues. Their handling counts; by queue it stands in a "
        "row without a queue.",
    ),
    "business": QT_TRANSLATE_NOOP(
        "definitions",
        "A customer without a first day counts from the first purchase, contact or case known of them; one with no day "
        "at all and nothing known of them is not counted.",
    ),
}
"""What holds for several figures of a subject."""
_RULES: Final[dict[str, Text]] = {
    "event": QT_TRANSLATE_NOOP("definitions", "when each thing happened"),
    "cohort": QT_TRANSLATE_NOOP("definitions", "when it came or began, as it stands by now"),
    "end": QT_TRANSLATE_NOOP("definitions", "when the handling ended, wrap-up included"),
    "slice": QT_TRANSLATE_NOOP("definitions", "by the clock: each part of a stretch of time where it lies"),
    "now": QT_TRANSLATE_NOOP("definitions", "as it stands now, or at the end of the period; it does not add over time"),
    "reply": QT_TRANSLATE_NOOP("definitions", "when the reply was given, for the person who gave it"),
    "solve": QT_TRANSLATE_NOOP("definitions", "when it was solved, for the person who solved it"),
    "answer": QT_TRANSLATE_NOOP("definitions", "on the day of the customer's answer"),
}
_UNITS: Final[dict[str, Text]] = {
    "count": QT_TRANSLATE_NOOP("definitions", "a number"),
    "ratio": QT_TRANSLATE_NOOP("definitions", "a share, shown in percent"),
    "ms": QT_TRANSLATE_NOOP("definitions", "a time"),
    "score": QT_TRANSLATE_NOOP("definitions", "a number of points"),
    "net": QT_TRANSLATE_NOOP("definitions", "a number of points"),
    "per_hour": QT_TRANSLATE_NOOP("definitions", "a number per hour"),
    "money": QT_TRANSLATE_NOOP("definitions", "an amount of money in one currency"),
}
_GOOD: Final[dict[str, Text]] = {
    "up": QT_TRANSLATE_NOOP("definitions", "more is better"),
    "down": QT_TRANSLATE_NOOP("definitions", "less is better"),
    "": QT_TRANSLATE_NOOP("definitions", "neither more nor less is better by itself"),
}
_LINES: Final[dict[str, Text]] = {
    "formula": QT_TRANSLATE_NOOP("definitions", "Formula: {formula}"),
    "other": QT_TRANSLATE_NOOP("definitions", "Or {id}: {formula}"),
    "unit": QT_TRANSLATE_NOOP("definitions", "It is {unit}; {good}."),
    "counted": QT_TRANSLATE_NOOP("definitions", "Counted {rule}."),
    "own_n": QT_TRANSLATE_NOOP("definitions", "It is its own n."),
    "n": QT_TRANSLATE_NOOP("definitions", "n: {what}."),
    "minutes": QT_TRANSLATE_NOOP("definitions", "n: minutes of agents' time."),
    "kept": QT_TRANSLATE_NOOP("definitions", "It is the longest of the single ones and never added."),
    "people": QT_TRANSLATE_NOOP("definitions", "Each one counts once, in every total."),
    "small": QT_TRANSLATE_NOOP("definitions", "An n under {least} is small: read it with care."),
    "live": QT_TRANSLATE_NOOP("definitions", "On the board of now only."),
    "past": QT_TRANSLATE_NOOP("definitions", "Of periods only."),
    "source": QT_TRANSLATE_NOOP("definitions", "As in: {source}."),
}

_COUNTED: Final[dict[str, Text]] = {
    "article_transfers": QT_TRANSLATE_NOOP("definitions", "visits of articles that ended in a request"),
}
"""What n is of, where it is not what a figure is divided by."""
_NAMED: Final = QT_TRANSLATE_NOOP("report", "{name}: {formula}")
_SCALED: Final = QT_TRANSLATE_NOOP("report", "{formula} × {scale}")
_KEPT_SCALED: Final = frozenset(("per_hour",))
"""Units that say themselves by what a formula is multiplied."""


def page() -> str:
    """The whole page, in the language in force."""
    lines = [f"# {say(TITLE)}", ""]
    for text in _INTRO:
        lines += [say(text), ""]
    for subject, title in _SUBJECTS.items():
        lines += [f"## {say(title)}", ""]
        if subject in _NOTES:
            lines += [say(_NOTES[subject]), ""]
        for kpi in catalogue.KPIS:
            if kpi.subject == subject:
                lines += [*_entry(kpi), ""]
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def _entry(kpi: Kpi) -> Iterator[str]:
    yield f"### {say(kpi.title)}"
    yield ""
    yield f"`{kpi.id}`"
    yield ""
    yield " ".join(map(say, notes.meaning(kpi)))
    yield ""
    formula = catalogue.formula_of(kpi) if kpi.formula is not None else None
    yield " ".join(_facts(kpi, formula))
    yield ""
    if formula is not None and (formula.bottom or len(formula.top) > 1):
        yield "- " + say(_LINES["formula"], formula=_words(kpi, formula))
    for name, other in kpi.variants.items():
        yield "- " + say(_LINES["other"], id=f"`{kpi.id}.{name}`", formula=_words(kpi, other))


def _facts(kpi: Kpi, formula: Formula | None) -> Iterator[str]:
    yield say(_LINES["unit"], unit=say(_UNITS[kpi.unit]), good=say(_GOOD[kpi.good]))
    yield say(_LINES["counted"], rule=say(_RULES[kpi.rule]))
    yield _n(kpi, formula)
    if kpi.minimum_n > 1:
        yield say(_LINES["small"], least=kpi.minimum_n)
    if kpi.id not in LISTED:
        yield say(_LINES["live"])
    elif not kpi.live:
        yield say(_LINES["past"])
    if kpi.source:
        yield say(_LINES["source"], source=formats.isolate(kpi.source))


def _words(kpi: Kpi, formula: Formula) -> str:
    """A formula in words: how it is called, unless it is called as its figure, and what is divided by what."""
    text, name = cells.formula_text(formula), say(formula.title)
    if formula.scale != 1 and kpi.unit not in _KEPT_SCALED:
        text = say(_SCALED, formula=text, scale=f"{formula.scale:g}")
    return text if formula.take in (MEDIAN, P90) or formula.title == kpi.title else say(_NAMED, name=name, formula=text)


def _n(kpi: Kpi, formula: Formula | None) -> str:
    if kpi.kind != "sum":
        return say(_LINES["people" if kpi.kind == "people" else "kept"])
    if kpi.n_unit == "min":
        return say(_LINES["minutes"])
    if formula is not None and formula.counts:
        return say(_LINES["n"], what=say(_COUNTED[formula.counts]))
    if formula is None or not formula.bottom:
        return say(_LINES["own_n"])
    return say(_LINES["n"], what=cells.formula_text(Formula(formula.title, formula.bottom)))


def main(arguments: list[str]) -> int:
    """Write or check the English page."""
    text = formats.plain(page())
    if "--check" in arguments:
        return int(not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
