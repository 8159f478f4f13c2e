"""Small floors written by hand, and the command line called in-process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from supervisor import cli, clock
from supervisor.floor import writing

DAY = "2026-03-02"
"""A Monday without a clock change, in a floor whose zone is UTC unless a test says otherwise."""


def at(text: str, zone: str = "UTC") -> int:
    """An instant in ms from ``09:00:00.250``, ``09:00`` (of `DAY`) or a whole ISO 8601 time."""
    return clock.parse_instant(text if "-" in text else f"{DAY}T{text}", clock.zone(zone))


def iso(at_ms: int) -> str:
    """The instant as the command line takes it, to the millisecond."""
    return datetime.fromtimestamp(at_ms // 1000, UTC).replace(microsecond=at_ms % 1000 * 1000).isoformat()


class Floor:
    """Writes rows of the contract as dictionaries; `id` is made up where it is not given."""

    def __init__(self, path: Path, zone: str = "UTC", **meta: object) -> None:
        self.path = path
        self.zone = zone
        self._number = 0
        with writing.create(path, zone=zone) as connection:
            writing.set_meta(connection, **meta)
        connection.close()

    def add(self, table: str, *rows: dict[str, Any]) -> Floor:
        """Upsert rows in one transaction."""
        connection = writing.open_for_writing(self.path)
        try:
            connection.execute("BEGIN")
            for row in rows:
                self._number += 1
                values = {"id": f"{table}{self._number}"} | row
                writing.upsert(connection, table, tuple(values), [tuple(values.values())])
            connection.execute("COMMIT")
        finally:
            connection.close()
        return self

    def execute(self, sql: str, *parameters: Any) -> Floor:
        """Run one statement."""
        connection = sqlite3.connect(self.path)
        with connection:
            connection.execute(sql, parameters)
        connection.close()
        return self

    def legs(self, *rows: dict[str, Any]) -> Floor:
        """Add legs; times of day as text become instants."""
        return self.add("contact", *map(self._timed, rows))

    def states(self, agent: str, *rows: tuple[Any, ...]) -> Floor:
        """Add states of an agent: (time, state), with a dictionary of more columns as a third part if need be."""
        made = [{"agent": agent, "at": row[0], "state": row[1]} | (row[2] if len(row) > 2 else {}) for row in rows]
        return self.add("agent_state", *map(self._timed, made))

    def _timed(self, row: dict[str, Any]) -> dict[str, Any]:
        return {
            name: at(value, self.zone) if name.endswith("at") and isinstance(value, str) else value
            for name, value in row.items()
        }


@dataclass(frozen=True)
class Said:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON it printed."""
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    @property
    def row(self) -> dict[str, Any]:
        """The only row."""
        (row,) = self.rows
        return row


class Moked:
    """Calls the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Said:
        self._capsys.readouterr()
        code = cli.main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Said(code, out, err)

    def json(self, *arguments: object) -> list[dict[str, Any]]:
        """The rows of a command that is to succeed."""
        said = self(*arguments, "--format", "json")
        assert said.code == 0, said.err
        return said.rows

    def live(self, floor: Floor, at_text: str, *more: object) -> list[dict[str, Any]]:
        """`moked live --format json`."""
        return self.json("live", floor.path, "--at", iso(at(at_text, floor.zone)), *more)

    def totals(self, floor: Floor, at_text: str, *more: object) -> dict[str, Any]:
        """The one row of totals."""
        (row,) = self.live(floor, at_text, *more)
        return row

    def kpis(self, floor: Floor, at_text: str, *more: object, period: str = DAY) -> list[dict[str, Any]]:
        """`moked kpis --format json` of one period."""
        return self.json("kpis", floor.path, "--period", period, "--at", iso(at(at_text, floor.zone)), *more)


def values(row: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """The values of some figures of a row."""
    return {name: row[name]["value"] for name in names}


class NewFloor:
    """Makes empty floors in a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def __call__(self, zone: str = "UTC", **meta: object) -> Floor:
        self._number += 1
        return Floor(self._folder / f"{self._number}.floor", zone, **meta)


def answered(queue: str | None, queued: int, wait_ms: int, talk_ms: int = 60_000, **more: Any) -> dict[str, Any]:
    """A leg answered after `wait_ms`."""
    times = {"queued_at": queued, "answered_at": queued + wait_ms, "ended_at": queued + wait_ms + talk_ms}
    return {"queue": queue, "outcome": "answered", **times, **more}


def left(queue: str, queued: int, wait_ms: int, outcome: str = "abandoned", **more: Any) -> dict[str, Any]:
    """A leg that left its queue unanswered after `wait_ms`."""
    return {"queue": queue, "outcome": outcome, "queued_at": queued, "ended_at": queued + wait_ms, **more}
