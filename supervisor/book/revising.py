"""One record before and after: how a change is written, and how it is read back from the ledger."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from supervisor.book.deeds import Change, ConflictError, Done, refusal
from supervisor.book.records import Kind, Row
from supervisor.book.store import Reading, Writing, problem


def normal(kind: Kind, row: Row) -> Row:
    """A row as it will be read back, so that a record and its revision say the same."""
    types = {field.name: field.type for field in kind.fields}
    return {
        # SQLite keeps no sign of a zero.
        name: float(value) + 0.0 if types.get(name) == "REAL" and value is not None else value
        for name, value in row.items()
    }


def refuse_double(ledger: Writing, kind: Kind, after: Mapping[str, Any]) -> None:
    """Refuse a second record under the same name (`InputError`, code ``once``)."""
    if not kind.unique or after["withdrawn"]:
        return
    same = ledger.rows(kind.name, **{name: after[name] for name in kind.unique})
    if any(row["id"] != after["id"] for row in same):
        raise refusal("once", what=", ".join(str(after[name]) for name in kind.unique if after[name]))


def write(ledger: Writing, change: Change) -> None:
    """Let the record stand as it is after the change."""
    if change.before is None:
        ledger.insert(change.kind, dict(change.after))
    else:
        ledger.update(change.kind, dict(change.after))


def conflict(view: Reading, kind: Kind, theirs: Row, mine: Row, seen: int) -> ConflictError:
    """Both versions of a record and the one that was seen, for whoever comes second."""
    history = view.history(kind.name, theirs["id"])
    if not history:
        raise problem("damaged", "", detail=f"{kind.name} {theirs['id']}")
    last = history[-1]
    person = view.row("person", last["person"])
    base = next((_read_back(one["after"]) for one in history if one["version"] == seen), None)
    hidden = {field.name for field in kind.fields if field.secret}
    ours, other = ({name: row[name] for name in row if name not in hidden} for row in (mine, theirs))
    known = {name: base[name] for name in base if name not in hidden} if base else None
    name = str(person["name"] if person else last["person"])
    return ConflictError(kind.name, ours, other, known, name, last["at"])


def _read_back(text: str) -> Row | None:
    """A record as a revision says it."""
    try:
        found: Row | None = json.loads(text) if text else None
    except ValueError as error:
        raise problem("damaged", "", detail="revision") from error
    return found


def done_of(view: Reading, entry: Row) -> Done:
    """What an entry had changed."""
    changes = tuple(
        Change(
            one["kind"],
            one["record"],
            one["version"],
            _read_back(one["before"]),
            _read_back(one["after"]) or {},
        )
        for one in view.revisions(entry["seq"], entry["seq"])
    )
    return Done(entry["seq"], entry["verb"], entry["hash"], changes, repeated=True)
