"""`moked simulate` and `moked import`: what fills a floor."""

from __future__ import annotations

import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from supervisor import clock
from supervisor.commands.output import print_json
from supervisor.errors import InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

_UNKNOWN_FORMAT = QT_TRANSLATE_NOOP("command", "“{name}” cannot be imported. Known formats: {known}.")
_NO_FILE = QT_TRANSLATE_NOOP("command", "{path} is not there.")
_MANY_AGENTS = QT_TRANSLATE_NOOP("command", "A simulated centre has 5 to 5,000 agents.")
_READ = QT_TRANSLATE_NOOP("command", "{lines} lines read, {new} of them new, in {seconds} s.")
_MADE = QT_TRANSLATE_NOOP("command", "{contacts} contacts, {agents} agents, {states} changes of state.")
_REJECTED = QT_TRANSLATE_NOOP("command", "{count} lines could not be used: {reason}")
_CANCELLED = QT_TRANSLATE_NOOP("command", "Stopped early. The floor holds what was read; import again to go on.")


@contextmanager
def stopped_by_signals() -> Iterator[threading.Event]:
    """An event that Ctrl+C and a polite kill set, so that the floor is left whole."""
    stop = threading.Event()

    def ask_to_stop(_number: int, _frame: Any) -> None:
        stop.set()

    before = {number: signal.signal(number, ask_to_stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def simulate(chosen: Namespace) -> int:
    """Make a floor with past days; with ``--live`` let the centre live on in it."""
    from supervisor.floor.simulator import filling

    if chosen.agents > 5_000:
        raise InputError("agents", _MANY_AGENTS)
    zone = clock.zone(chosen.tz)
    at = clock.parse_instant(chosen.at, zone) if chosen.at else None
    show = _bar if sys.stderr.isatty() else None
    if not chosen.live:
        filling.fill(
            chosen.into,
            chosen.agents,
            chosen.days,
            chosen.seed,
            until_at=clock.now_ms() if at is None else at,
            zone=chosen.tz,
            progress=show,
        )
        return 0
    with stopped_by_signals() as stop:
        filling.run_live(
            chosen.into,
            chosen.speed,
            stop,
            agents=chosen.agents,
            seed=chosen.seed,
            days=chosen.days,
            zone=chosen.tz,
            start_at=at,
            seconds=chosen.seconds,
            progress=show,
        )
    return 0


def _bar(done: int, of: int) -> None:
    print(f"\r{done}/{of}", end="" if done < of else "\n", file=sys.stderr, flush=True)


def take_in(chosen: Namespace) -> int:
    """Import files into a floor, once or as they grow."""
    from supervisor.floor.importers import FORMATS

    form = FORMATS.get(chosen.form)
    if form is None:
        raise InputError("format", _UNKNOWN_FORMAT, name=chosen.form, known=", ".join(FORMATS))
    for path in chosen.paths:
        if not path.exists():
            raise InputError("missing", _NO_FILE, path=path)
    progress = _progress if sys.stderr.isatty() and chosen.output == "table" else None
    with stopped_by_signals() as stop:
        summary = form.run()(
            chosen.paths, chosen.into, zone=chosen.tz, follow=chosen.follow, progress=progress, stop=stop
        )
    if chosen.output == "json":
        print_json([summary.as_dict()])
    else:
        _tell(summary.as_dict(), form.reject_codes())
    return 0


def _progress(now: Any) -> None:
    share = now.bytes_done / now.bytes_total if now.bytes_total else 1.0
    left = "" if now.seconds_left is None else f", {now.seconds_left:.0f} s"
    print(f"\r{share:6.1%}  {now.lines:,}  {now.lines_per_s:,.0f}/s{left}   ", end="", file=sys.stderr, flush=True)


def _tell(found: dict[str, Any], reasons: dict[str, Any]) -> None:
    if sys.stderr.isatty():
        print(file=sys.stderr)
    lines, new = found["lines"] + found["known_lines"], found["lines"] - found["duplicates"]
    print(say(_READ, lines=lines, new=new, seconds=found["seconds"]))
    print(say(_MADE, contacts=found["contacts"], agents=found["agents"], states=found["states"]))
    for code, count in found["rejected"].items():
        print(say(_REJECTED, count=count, reason=say(reasons[code]) if code in reasons else code))
    if found["cancelled"]:
        print(say(_CANCELLED))
