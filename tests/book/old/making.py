"""Makes a book as it stood after a step of the migrations, with a little in it, and tells beside it what is in it.

    python -m tests.book.old.making 2      writes tests/book/old/2-shared_settings.book and .json

Made once, when the next step is added; never again, for the file shall be as it was.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from supervisor.book import migrations, sqlite
from supervisor.book.book import Book
from supervisor.book.passwords import Passwords
from supervisor.book.records import LEDGER
from supervisor.book.sqlite import SqliteStore

HERE: Final = Path(__file__).parent
PASSWORD: Final = "correct horse"
AT: Final = 1_795_341_600_000

CALLS: Final[dict[int, tuple[tuple[str, dict[str, Any]], ...]]] = {
    1: (
        ("person.add", {"name": "נועה", "role": "shift_manager", "place": "site=S1", "password": PASSWORD}),
        ("person.add", {"name": "Radu", "role": "payroll", "agent": "a7"}),
        ("person.change", {"person": "Radu", "language": "ro"}),
        ("person.grant", {"person": "נועה", "role": "supervisor", "place": "team=T1"}),
        ("person.revoke", {"person": "נועה", "role": "supervisor", "place": "team=T1"}),
        ("person.close", {"person": "Radu"}),
    ),
    2: (
        ("setting.set", {"name": "service_level_ms", "value": 25_000, "from_on": "2026-12-01"}),
        ("target.set", {"kpi": "service_level", "goal": 0.85, "place": "queue=Q1", "from_on": "2026-11-01"}),
        ("target.set", {"kpi": "service_level", "goal": 0.9, "place": "queue=Q1", "from_on": "2026-11-01"}),
        ("limit.set", {"state": "break", "reason": "lunch", "limit_ms": 1_800_000, "from_on": "2026-11-01"}),
        ("hours.set", {"week": "sun-thu 08:00-20:00", "from_on": "2026-11-01"}),
        ("day.set", {"on": "2026-12-13", "label": "ערב חג"}),
    ),
    3: (
        ("view.set", {"name": "שלי", "page": "floor", "body": {"columns": ["queue"], "n": 1.5}}),
        ("view.set", {"name": "Everybody's", "page": "floor", "body": {}}),
    ),
}


def make(step: int) -> Path:
    """The book after `step` steps, written by the verbs there were."""
    steps = migrations.STEPS[:step]
    path = HERE / f"{step}-{steps[-1].__name__}.book"
    for module in list(sys.modules.values()):
        if getattr(module, "STEPS", None) is migrations.STEPS and module is not migrations:
            module.STEPS = steps  # type: ignore[attr-defined]  # as if the later ones were not written yet
    sqlite.create(path)
    hasher = Passwords(time_cost=1, memory_cost=8, parallelism=1)
    with Book(SqliteStore(path), hasher=hasher, now=lambda: AT) as book:
        session = book.found("Dana", PASSWORD)
        for verb, arguments in (call for number in range(1, step + 1) for call in CALLS.get(number, ())):
            book.do(verb, session, arguments)
    path.with_suffix(".json").write_text(json.dumps(_told(path), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _told(path: Path) -> dict[str, Any]:
    import sqlite3

    db = sqlite3.connect(path)
    db.row_factory = sqlite3.Row
    names = [row["name"] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    kept = sorted({name for name in names if not name.startswith(("sqlite_", "_"))} - set(LEDGER)) + list(LEDGER)
    found = {name: [dict(row) for row in db.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2')] for name in kept}
    db.close()
    return found


if __name__ == "__main__":
    for number in sys.argv[1:]:
        sys.stdout.write(f"{make(int(number))}\n")
