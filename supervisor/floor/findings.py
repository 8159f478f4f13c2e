"""What can be said about a floor's data: every code once, with its severity and its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from supervisor.mark import QT_TRANSLATE_NOOP, Text

WRONG: Final = "wrong"
"""Figures are wrong or rows are missing from them (`moked check` ends with 1)."""
DOUBT: Final = "doubt"
"""Figures may be wrong; someone who knows the centre should look."""
NOTE: Final = "note"
"""Good to know; no figure suffers."""
SEVERITIES: Final = (WRONG, DOUBT, NOTE)

SAMPLES: Final = 5


@dataclass(frozen=True, slots=True)
class Code:
    """What a finding code means: its severity and its sentence, with named places."""

    severity: str
    text: Text


_N = QT_TRANSLATE_NOOP
CODES: Final[dict[str, Code]] = {
    # Rows that break the contract: left out of every figure.
    "not_a_number": Code(WRONG, _N("health", "{n} rows of {table} hold text where a number belongs.")),
    "unknown_word": Code(WRONG, _N("health", "{n} rows of {table} use words that the contract does not know.")),
    "no_queued_at": Code(WRONG, _N("health", "{n} legs do not say when they entered their queue.")),
    "answered_before_queued": Code(WRONG, _N("health", "{n} legs were answered before they were queued.")),
    "ended_before_answered": Code(WRONG, _N("health", "{n} legs ended before they were answered.")),
    "ended_before_queued": Code(WRONG, _N("health", "{n} legs ended before they were queued.")),
    "wrapped_before_ended": Code(WRONG, _N("health", "{n} legs were wrapped up before they ended.")),
    "negative_duration": Code(WRONG, _N("health", "{n} rows of {table} have a duration below zero.")),
    "answered_without_instant": Code(WRONG, _N("health", "{n} legs are answered but do not say when.")),
    "answered_with_other_outcome": Code(
        WRONG, _N("health", "{n} legs say when they were answered and also that they left unanswered.")
    ),
    "outcome_without_end": Code(WRONG, _N("health", "{n} legs have an outcome but no end.")),
    "end_without_outcome": Code(WRONG, _N("health", "{n} unanswered legs have an end but no outcome.")),
    "state_incomplete": Code(WRONG, _N("health", "{n} agent states lack the agent, the time or the state.")),
    "out_of_order": Code(WRONG, _N("health", "{n} rows of {table} end before they begin.")),
    "instant_in_seconds": Code(
        WRONG, _N("health", "{n} rows of {table} have times before 1973: seconds instead of milliseconds?")
    ),
    "wrong_zone": Code(WRONG, _N("health", "{n} rows of {table} name a time zone that does not exist.")),
    # Rows that count, but perhaps not as meant.
    "talk_disagrees": Code(
        DOUBT, _N("health", "{n} legs: talk and hold time differ by over a second from answer to end.")
    ),
    "wrap_disagrees": Code(
        DOUBT, _N("health", "{n} legs: wrap-up time differs by over a second from its two instants.")
    ),
    "answered_without_agent": Code(
        DOUBT, _N("health", "{n} answered legs name no agent; they count for the queue only.")
    ),
    "in_the_future": Code(
        DOUBT, _N("health", "{n} rows of {table} lie in the future; they count when their time comes.")
    ),
    "unresolved_reference": Code(DOUBT, _N("health", "{n} rows of {table}: their {column} does not exist.")),
    "duplicate_leg": Code(DOUBT, _N("health", "{n} legs stand in the floor more than once, under different ids.")),
    "duplicate_state": Code(DOUBT, _N("health", "{n} agent states stand in the floor more than once.")),
    "no_id": Code(DOUBT, _N("health", "{n} rows of {table} have no id: delivered again, they would count twice.")),
    "same_moment": Code(
        DOUBT,
        _N(
            "health",
            "{n} changes of cases have the moment of another change of their case: which came first is taken from the "
            "order in which they were written. If a column tells it, name it in order and import again.",
        ),
    ),
    "closed_untold": Code(
        DOUBT,
        _N(
            "health",
            "{n} cases are over by their status and do not say since when: they count as solved among the cases "
            "opened, and in no figure of the day of solving.",
        ),
    ),
    "nowhere": Code(DOUBT, _N("health", "{n} messages name neither a case nor a contact: no figure counts them.")),
    "rejected": Code(DOUBT, _N("health", "{n} lines could not be used ({reason}).")),
    "feed_silent": Code(DOUBT, _N("health", "The writer was last heard of {seconds} s ago. The figures may be old.")),
    # Good to know.
    "no_queue": Code(
        NOTE,
        _N(
            "health",
            "{n} contacts name no queue: they count for their agents and in no figure of queues. If they had one, map "
            "the column that tells it, or name one queue for all rows with a constant.",
        ),
    ),
    "repeated_lines": Code(NOTE, _N("health", "{n} lines were delivered twice and count once.")),
    "flagged": Code(NOTE, _N("health", "{n} rows of {table} were repaired or doubted by their importer ({flag}).")),
    "feed_over": Code(
        NOTE, _N("health", "The writer was last heard of on {day}: the floor is shown as it stood then.")
    ),
    "no_heartbeat": Code(NOTE, _N("health", "The writer does not say that it lives; only its changes can be seen.")),
    "no_change_log": Code(
        NOTE,
        _N(
            "health",
            "The writer keeps no change log: open rows are read again at each tick, and late changes to others "
            "show within about a minute.",
        ),
    ),
    "followed_copy": Code(
        NOTE, _N("health", "The file cannot be read where it lies ({reason}); a consistent copy is followed.")
    ),
    "foreign_wal": Code(
        DOUBT,
        _N(
            "health",
            "The file was replaced while its old -wal still lies beside it; a copy of the new file alone is followed. "
            "Move the old -wal and -shm away before a program writes this file, or SQLite mixes both.",
        ),
    ),
    "writer_may_be_refused": Code(
        NOTE,
        _N(
            "health",
            "The file uses a rollback journal. Its writer needs a busy time-out of at least 100 ms, or it can be "
            "refused while Moked reads; WAL mode needs none.",
        ),
    ),
    "not_strict": Code(NOTE, _N("health", "The table {table} is not STRICT: SQLite lets wrong types into it.")),
    "totals_overlap_rows": Code(
        NOTE, _N("health", "{n} given totals cover contacts that are also there one by one; those count.")
    ),
}
"""Every code of a finding, with severity and sentence; `moked schema` shows this table."""


_FLAGGED: Final = _N("health", "{n} rows: {what}")
_REJECTED: Final = _N("health", "{n} lines could not be used: {what}")


@cache
def _importers_words(which: str) -> dict[str, Text]:
    """What importers say of what they flag or reject, by code."""
    from supervisor.floor import importers  # is above what they share with health

    found: dict[str, Text] = {}
    for format in importers.FORMATS.values():
        found |= format.flags() if which == "flag" else format.reject_codes()
    return found


@dataclass(frozen=True, slots=True)
class Sample:
    """One row that a finding is about."""

    table: str
    pk: int
    id: str | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the floor's data; `str()` gives the English sentence.

    `values` fills the places of `text`. `samples` are the first few rows.
    """

    code: str
    count: int
    values: dict[str, Any] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()

    @property
    def severity(self) -> str:
        """`WRONG`, `DOUBT` or `NOTE`."""
        return CODES[self.code].severity

    @property
    def text(self) -> Text:
        """The marked sentence; of what an importer says itself, that."""
        if self.what:
            return _FLAGGED if self.code == "flagged" else _REJECTED
        return CODES[self.code].text

    @property
    def what(self) -> Text:
        """Why rows are flagged or lines rejected; empty where no importer of ours says it."""
        which = {"flagged": "flag", "rejected": "reason"}.get(self.code, "")
        return _importers_words(which).get(self.values[which], Text()) if which else Text()

    def __str__(self) -> str:
        return self.text.format(**self.places)

    @property
    def places(self) -> dict[str, Any]:
        """Everything that the sentence may name."""
        return {"n": self.count, **self.values, **({"what": self.what} if self.what else {})}

    def as_json(self) -> dict[str, Any]:
        """The finding with stable keys, for `moked check --format json`."""
        samples = [{"table": s.table, "pk": s.pk, "id": s.id, "detail": s.detail} for s in self.samples]
        return {
            "code": self.code,
            "severity": self.severity,
            "count": self.count,
            "text": str(self),
            **self.values,
            "samples": samples,
        }


class Tally:
    """Counts rows by finding and keeps the first few of each."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, tuple[tuple[str, Any], ...]], int] = {}
        self._samples: dict[tuple[str, tuple[tuple[str, Any], ...]], list[Sample]] = {}

    def add(self, code: str, sample: Sample | None = None, count: int = 1, **values: Any) -> None:
        """Count rows of a code; the same code with other values is another finding."""
        key = (code, tuple(values.items()))
        self._counts[key] = self._counts.get(key, 0) + count
        kept = self._samples.setdefault(key, [])
        if sample is not None and len(kept) < SAMPLES:
            kept.append(sample)

    def wants(self, code: str, **values: Any) -> bool:
        """Whether another sample of this finding would be kept."""
        return len(self._samples.get((code, tuple(values.items())), ())) < SAMPLES

    def findings(self) -> Iterator[Finding]:
        """The findings so far."""
        for key, count in self._counts.items():
            yield Finding(key[0], count, dict(key[1]), tuple(self._samples[key]))
