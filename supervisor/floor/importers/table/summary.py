"""What an import of tables tells about itself at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from supervisor.floor.importers.table.checks import of_no_queue, undated
from supervisor.floor.importers.table.contact_log import Told
from supervisor.floor.importers.table.remarks import SAME_MOMENT, remarked
from supervisor.floor.importers.table.schema import TOTALS
from supervisor.floor.importers.table.settling import Cases
from supervisor.floor.importers.table.store import Written
from supervisor.floor.importers.table.whole_sums import BLANK, CHANGED, KNOWN, OLDER, REJECTED, Settled


@dataclass(slots=True)
class Lines:
    """What became of the lines of a block, by their places: a line that tells of two rows counts once."""

    known: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    also: set[int] = field(default_factory=set)
    """Lines of which a row of a second table is new or changed."""

    undated: int = 0
    """How many rows say when it was in no way."""
    no_queue: int = 0
    """How many contacts name no queue."""
    remarks: Counter[str] = field(default_factory=Counter)
    """How many rows each remark is about (see `remarks`)."""

    def note(
        self,
        told: Written,
        places: Sequence[int],
        main: bool,
        table: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[Any]],
    ) -> None:
        """Note the rows of one table, each from the line of its place."""
        self.undated += undated(table, columns, rows)
        self.no_queue += of_no_queue(table, columns, rows)
        self.remarks.update(remarked(table, columns, rows))
        if main:
            self.known.update(places[row] for row in told.at_known)
            self.changed.update(places[row] for row in told.at_changed)
        else:
            self.also.update(places[row] for row in (*told.at_new, *told.at_changed))


@dataclass(slots=True)
class Summary:
    """What an import did. Counts are of this run.

    `lines` are the rows read, `rows` the new rows of the floor by table, `changed` those that were brought up to date,
    `known_lines` those that stood there already, `older` those that gave way to a newer version, `deleted` those that
    left the floor because their source deleted them, `filtered` those that the mapping leaves out, `gone` those of them
    that say that something was deleted, `undated` those that no period can count, `no_queue` contacts that name none,
    `remarks` those that are worth a word by its code (see `remarks.REMARKS`), `blank` those that say nothing,
    `refused` those of which nothing could be used. `new` are all others.
    """

    format: str = "table"
    mappings: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    lines: int = 0
    known_lines: int = 0
    duplicates: int = 0
    older: int = 0
    deleted: int = 0
    filtered: int = 0
    gone: int = 0
    undated: int = 0
    no_queue: int = 0
    remarks: Counter[str] = field(default_factory=Counter)
    blank: int = 0
    refused: int = 0
    changed: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    assumed: list[str] = field(default_factory=list)
    """Columns that were read as seconds because no unit is stated."""
    unmapped: list[str] = field(default_factory=list)
    skipped_sheets: list[str] = field(default_factory=list)
    rejected: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False
    seconds: float = 0.0

    def add_rows(self, table: str, count: int) -> None:
        """Count new rows of the floor."""
        if count:
            self.rows[table] = self.rows.get(table, 0) + count

    def assume(self, columns: Sequence[str]) -> None:
        """Note columns that were read as seconds."""
        self.assumed += [one for one in columns if one not in self.assumed]

    def delete(self) -> None:
        """Count a line that says that something was deleted."""
        self.filtered += 1
        self.gone += 1

    def count(self, lines: Lines) -> None:
        """Count the lines of a block."""
        self.undated += lines.undated
        self.no_queue += lines.no_queue
        self.remarks.update(lines.remarks)
        self.changed += len(lines.changed | (lines.known & lines.also))
        self.known_lines += len(lines.known - lines.also)

    def settle(self, cases: Cases) -> None:
        """Count what the events of a log came to."""
        self.add_rows("case", cases.made)
        self.remarks[SAME_MOMENT] += cases.of_one_moment

    def steps(self, told: Told) -> None:
        """Count the lines of a log of contacts."""
        self.add_rows("contact", told.new)
        self.no_queue += told.no_queue
        self.changed += told.changed
        self.known_lines += told.known
        self.refused += len(told.lost)

    def settled(self, told: Settled) -> None:
        """Count lines of sums."""
        self.add_rows(TOTALS, told.rows)
        self.changed += told.lines[CHANGED]
        self.known_lines += told.lines[KNOWN]
        self.older += told.lines[OLDER]
        self.blank += told.lines[BLANK]
        self.refused += told.lines[REJECTED]
        self.duplicates += told.duplicates

    def reject(self, code: str, count: int = 1) -> None:
        """Count rejected rows."""
        self.rejected[code] = self.rejected.get(code, 0) + count

    @property
    def new(self) -> int:
        """The rows read that stood there in no version before."""
        others = self.known_lines + self.changed + self.older + self.filtered + self.blank + self.refused
        return max(self.lines - others, 0)

    def as_dict(self) -> dict[str, Any]:
        """Stable keys for scripts; those of other importers have the same meaning here."""
        return {
            "format": self.format,
            "mappings": self.mappings,
            "files": self.files,
            "lines": self.lines,
            "new": self.new,
            "known_lines": self.known_lines,
            "duplicates": self.duplicates,
            "older": self.older,
            "deleted": self.deleted,
            "filtered": self.filtered,
            "gone": self.gone,
            "undated": self.undated,
            "no_queue": self.no_queue,
            "remarks": {code: count for code, count in sorted(self.remarks.items()) if count},
            "blank": self.blank,
            "refused": self.refused,
            "changed": self.changed,
            "rows": dict(sorted(self.rows.items())),
            "contacts": self.rows.get("contact", 0),
            "agents": self.rows.get("agent", 0),
            "queues": self.rows.get("queue", 0),
            "states": self.rows.get("agent_state", 0),
            "assumed_seconds": self.assumed,
            "unmapped": self.unmapped,
            "skipped_sheets": self.skipped_sheets,
            "rejected": dict(sorted(self.rejected.items())),
            "rejected_total": sum(self.rejected.values()),
            "cancelled": self.cancelled,
            "seconds": round(self.seconds, 3),
            "lines_per_s": round(self.lines / self.seconds) if self.seconds else 0,
        }
