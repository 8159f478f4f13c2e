"""What an import tells about itself: on the way and at the end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from supervisor.floor.importers.queue_log.rows import SOURCE


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long import is: bytes on disk, lines, lines a second, seconds left (None: not known yet)."""

    bytes_done: int
    bytes_total: int
    lines: int
    lines_per_s: float
    seconds_left: float | None


@dataclass(slots=True)
class Summary:
    """What an import did. Counts are of this run; `known_lines` were imported by an earlier one."""

    files: list[str] = field(default_factory=list)
    lines: int = 0
    known_lines: int = 0
    duplicates: int = 0
    late: int = 0
    ignored: int = 0
    contacts: int = 0
    agents: int = 0
    queues: int = 0
    states: int = 0
    kept_raw: int = 0
    rejected: dict[str, int] = field(default_factory=dict)
    cancelled: bool = False
    seconds: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """Stable keys for scripts."""
        return {
            "format": SOURCE,
            "files": self.files,
            "lines": self.lines,
            "known_lines": self.known_lines,
            "duplicates": self.duplicates,
            "late": self.late,
            "ignored": self.ignored,
            "contacts": self.contacts,
            "agents": self.agents,
            "queues": self.queues,
            "states": self.states,
            "kept_raw": self.kept_raw,
            "rejected": dict(sorted(self.rejected.items())),
            "rejected_total": sum(self.rejected.values()),
            "cancelled": self.cancelled,
            "seconds": round(self.seconds, 3),
        }
