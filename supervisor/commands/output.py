"""How commands print: JSON for scripts, aligned text for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from supervisor.reports import listing


def show(rows: Sequence[dict[str, Any]], form: str, columns: Sequence[str] = (), empty: str = "") -> None:
    """Print rows (figures included) as JSON or text; `empty` is said where there are none."""
    if form == "json":
        print_json(listing.as_json(rows))
    elif rows:
        print(listing.as_text(rows, columns))
    elif empty:
        print(empty, file=sys.stderr)


def print_json(value: Any) -> None:
    """Print one JSON value, readable, with letters as they are."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    print()
