"""Data health: what in a floor makes figures wrong, doubtful, or is good to know.

`check` reads a whole floor in short transactions and returns findings with stable codes. Rows that break the
contract are left out of the figures; here each is named, so that its writer can be mended.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from supervisor import clock
from supervisor.floor import subjects, zones
from supervisor.floor.findings import CODES, DOUBT, NOTE, SAMPLES, SEVERITIES, WRONG, Finding, Sample, Tally
from supervisor.floor.opening import FloorInfo
from supervisor.floor.reader import Reader

__all__ = ["CODES", "DOUBT", "NOTE", "SAMPLES", "WRONG", "Finding", "check", "figures_are_wrong"]

SILENT_AFTER_MS: Final = 60_000


def check(reader: Reader, now_at: int | None = None) -> list[Finding]:
    """Everything to say about an opened floor, worst first; `now_at` (ms) tells whether the feed is silent.

    Reads every row once, in short transactions. Raises `FloorError` when the floor cannot be read.
    """
    from supervisor.floor import health_rows  # brings numpy, which not every command needs

    tally = Tally()
    _about_the_file(reader, now_at, tally)
    for table, pk, id, zone in zones.unusable(reader):
        tally.add("wrong_zone", Sample(table, pk, id, f"zone = {zone!r}"), table=table)
    health_rows.check_tables(reader, tally)
    latest_at = _latest_honest(reader, now_at)
    health_rows.check_legs(reader, tally, latest_at)
    health_rows.check_states(reader, tally, latest_at)
    return ordered(tally.findings())


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first, then by how many rows, then by code."""
    return sorted(findings, key=lambda found: (SEVERITIES.index(found.severity), -found.count, found.code))


def figures_are_wrong(findings: Iterable[Finding]) -> bool:
    """Whether any finding means that figures are wrong (exit code 1 of `moked check`)."""
    return any(found.severity == WRONG for found in findings)


def _latest_honest(reader: Reader, now_at: int | None) -> int | None:
    """The instant (ms) after which nothing can have happened yet, if anyone knows it."""
    known = [at for at in (reader.info.heartbeat_at if reader.info else None, now_at) if at is not None]
    return max(known) if known else None


def _about_the_writer(info: FloorInfo, now_at: int | None, tally: Tally) -> None:
    from supervisor.floor import loading  # brings numpy, too

    if info.heartbeat_at is None:
        tally.add("no_heartbeat")
    elif now_at is None:
        return
    elif now_at - info.heartbeat_at > loading.STANDS_AFTER_MS:
        zone = clock.zone(info.zone if info.zone and zones.exists(info.zone) else "UTC")
        tally.add("feed_over", day=clock.day_on(info.heartbeat_at, zone))
    elif now_at - info.heartbeat_at > SILENT_AFTER_MS:
        tally.add("feed_silent", seconds=(now_at - info.heartbeat_at) // 1000)


def _about_the_file(reader: Reader, now_at: int | None, tally: Tally) -> None:
    info = reader.info
    if info is None:
        return
    if info.zone and not zones.exists(info.zone):
        tally.add("wrong_zone", Sample("meta", 0, "zone", f"zone = {info.zone!r}"), table="meta")
    if subjects.filled(reader, ("contact", "agent_state")):  # nobody writes exports from second to second
        _about_the_writer(info, now_at, tally)
    if info.followed == "reread":
        tally.add("no_change_log")
    if info.copy_reason == "stale_wal":
        tally.add("foreign_wal")
    elif info.copy_reason is not None:
        tally.add("followed_copy", reason=info.copy_reason)
    if info.journal != "wal":
        tally.add("writer_may_be_refused")
