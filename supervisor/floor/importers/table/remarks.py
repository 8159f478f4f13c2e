"""What is worth a word about rows that were taken, and that the figures may not count as meant. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from supervisor.kpi.cases import ends_as
from supervisor.mark import QT_TRANSLATE_NOOP, Text

SAME_MOMENT: Final = "same_moment"
CLOSED_UNTOLD: Final = "closed_untold"
NOWHERE: Final = "nowhere"
NO_OUTCOME: Final = "no_outcome"

REMARKS: Final[dict[str, Text]] = {
    SAME_MOMENT: QT_TRANSLATE_NOOP(
        "importer",
        "{n} changes of cases have the moment of another change of their case: which came first is taken from the "
        "order of the file. If a column tells it, name it in order.",
    ),
    CLOSED_UNTOLD: QT_TRANSLATE_NOOP(
        "importer",
        "{n} cases are over by their status and do not say since when: they count as solved among the cases opened, "
        "and in no figure of the day of solving.",
    ),
    NO_OUTCOME: QT_TRANSLATE_NOOP(
        "importer",
        "{n} contacts say how long they waited or talked, and not how they left their queue: they cannot be imported "
        "so. Map the outcome, or name one for all rows with a constant.",
    ),
    NOWHERE: QT_TRANSLATE_NOOP(
        "importer", "{n} messages name neither a case nor a contact: no figure counts them. Map the column that does."
    ),
}
"""Each with its number as {n}; `moked check` says the same of a whole floor."""

_ENDS: Final = ("resolved_at", "closed_at", "first_resolved_at")


def remarked(table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> dict[str, int]:
    """How many of these rows of the floor are worth each remark."""
    place = {name: at for at, name in enumerate(columns)}

    def blank(row: Sequence[Any], names: Iterable[str]) -> bool:
        return all(row[place[name]] is None for name in names if name in place)

    if table == "case" and "status" in place:
        status = place["status"]
        return {CLOSED_UNTOLD: sum(1 for row in rows if blank(row, _ENDS) and row[status] and ends_as(row[status]))}
    if table == "message":
        return {NOWHERE: sum(1 for row in rows if blank(row, ("case_id", "contact")))}
    return {}
