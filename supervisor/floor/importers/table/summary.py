"""What an import of tables tells about itself at the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Summary:
    """What an import did. Counts are of this run.

    `lines` are the rows read, `rows` the new rows of the floor by table, `changed` those that were brought up to date,
    `known_lines` those that stood there already, `older` those that gave way to a newer version, `deleted` those that
    left the floor because their source deleted them, `filtered` those that the mapping leaves out, `blank` those that
    say nothing.
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
    blank: int = 0
    changed: int = 0
    rows: dict[str, int] = field(default_factory=dict)
    unmapped: list[str] = field(default_factory=list)
    skipped_sheets: list[str] = field(default_factory=list)
    rejected: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False
    seconds: float = 0.0

    def reject(self, code: str, count: int = 1) -> None:
        """Count rejected rows."""
        self.rejected[code] = self.rejected.get(code, 0) + count

    def as_dict(self) -> dict[str, Any]:
        """Stable keys for scripts; those of other importers have the same meaning here."""
        return {
            "format": self.format,
            "mappings": self.mappings,
            "files": self.files,
            "lines": self.lines,
            "known_lines": self.known_lines,
            "duplicates": self.duplicates,
            "older": self.older,
            "deleted": self.deleted,
            "filtered": self.filtered,
            "blank": self.blank,
            "changed": self.changed,
            "rows": dict(sorted(self.rows.items())),
            "contacts": self.rows.get("contact", 0),
            "agents": self.rows.get("agent", 0),
            "queues": self.rows.get("queue", 0),
            "states": self.rows.get("agent_state", 0),
            "unmapped": self.unmapped,
            "skipped_sheets": self.skipped_sheets,
            "rejected": dict(sorted(self.rejected.items())),
            "rejected_total": sum(self.rejected.values()),
            "cancelled": self.cancelled,
            "seconds": round(self.seconds, 3),
            "lines_per_s": round(self.lines / self.seconds) if self.seconds else 0,
        }
