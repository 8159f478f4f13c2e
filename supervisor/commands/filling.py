"""`moked simulate` and `moked import`: what fills a floor."""

from __future__ import annotations

import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from supervisor import clock
from supervisor.commands.output import print_json
from supervisor.errors import InputError
from supervisor.floor.importers import Format
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

_UNKNOWN_FORMAT = QT_TRANSLATE_NOOP("command", "“{name}” cannot be imported. Known formats: {known}.")
_NO_FILE = QT_TRANSLATE_NOOP("command", "{path} is not there.")
_MANY_AGENTS = QT_TRANSLATE_NOOP("command", "A simulated centre has 5 to 5,000 agents.")
_READ = QT_TRANSLATE_NOOP("command", "{lines} lines read, {new} of them new, in {seconds} s.")
_MADE = QT_TRANSLATE_NOOP("command", "{contacts} contacts, {agents} agents, {states} changes of state.")
_ROWS = QT_TRANSLATE_NOOP("command", "{table}: {count} new rows")
_OTHERS = QT_TRANSLATE_NOOP(
    "command",
    "{changed} rows brought up to date, {known} known already, {older} older than what is there, {filtered} left out "
    "by the mapping, {blank} blank.",
)
_DELETED = QT_TRANSLATE_NOOP("command", "{count} rows taken out that their source deleted.")
_RATE = QT_TRANSLATE_NOOP("command", "{rate} lines a second.")
_UNMAPPED = QT_TRANSLATE_NOOP("command", "Columns that the mapping does not use: {columns}")
_NO_FLOOR = QT_TRANSLATE_NOOP("command", "Say where to: --into FLOOR. Or look first, with --preview.")
_KNOWN = QT_TRANSLATE_NOOP("command", "Known by its heading: “{title}”, mapping {name}.")
_MANY = 100_000
_PROBED = 200
"""So many files of a folder tell what all of them are."""
_IN_VAIN = QT_TRANSLATE_NOOP("command", "{option} means nothing for {format}.")
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
    from supervisor.floor.importers import FORMATS, regular

    form = FORMATS.get(chosen.form)
    if form is None:
        raise InputError("format", _UNKNOWN_FORMAT, name=chosen.form, known=", ".join(FORMATS))
    for path in chosen.paths:
        if not path.exists():
            raise InputError("missing", _NO_FILE, path=path)
        if not path.is_dir():
            regular.check(path)
    form = _known(form, chosen.paths)
    more = _options(form, chosen)
    if chosen.preview:
        return _preview(form, chosen, more)
    if chosen.into is None:
        raise InputError("into", _NO_FLOOR)
    progress = _progress if sys.stderr.isatty() and chosen.output == "table" else None
    with stopped_by_signals() as stop:
        summary = form.run()(
            chosen.paths, chosen.into, zone=chosen.tz, follow=chosen.follow, progress=progress, stop=stop, **more
        )
    if chosen.output == "json":
        print_json([summary.as_dict()])
    else:
        if form.name != chosen.form:
            print(f"{form.name}: {say(form.title)}")
        _tell(summary.as_dict(), form.reject_codes(), known=chosen.map is None)
    return 0


def _known(form: Format, paths: list[Path]) -> Format:
    """The importer for `auto`: logs of switches and records of Amazon Connect have one of their own."""
    from supervisor.floor.importers import FORMATS, sniffing

    if form.name != "auto":
        return form
    below = (one for path in paths for one in (path.rglob("*") if path.is_dir() else [path]))
    found = {sniffing.form_of(one) for one in islice(below, _PROBED) if one.is_file()}
    known = found.pop() if len(found) == 1 else ""
    of_files = known in (sniffing.QUEUE_LOG, sniffing.CDR) and all(path.is_file() for path in paths)
    return FORMATS[known] if known == sniffing.CONNECT or of_files else form


def _options(form: Format, chosen: Namespace) -> dict[str, Any]:
    """The options that not every format takes; one that is given in vain is said."""
    given = {"map_path": chosen.map, "encoding": chosen.encoding, "dates": chosen.dates}
    for name, option in (("map_path", "--map"), ("encoding", "--encoding"), ("dates", "--dates")):
        if given[name] and name not in form.takes:
            raise InputError("usage", _IN_VAIN, option=option, format=form.name)
    return {name: value for name, value in given.items() if name in form.takes}


def _preview(form: Format, chosen: Namespace, more: dict[str, Any]) -> int:
    """How the first rows will be understood; nothing is written."""
    preview = form.preview()
    if preview is None:
        raise InputError("usage", _IN_VAIN, option="--preview", format=form.name)
    found = preview(chosen.paths, zone=chosen.tz, **more)
    if chosen.output == "json":
        print_json([one.as_dict() for one in found])
        return 0
    for one in found:
        for text, values in one.sentences():
            print(say(text, **values))
    return 0


def _progress(now: Any) -> None:
    share = now.bytes_done / now.bytes_total if now.bytes_total else 1.0
    left = "" if now.seconds_left is None else f", {now.seconds_left:.0f} s"
    print(f"\r{share:6.1%}  {now.lines:,}  {now.lines_per_s:,.0f}/s{left}   ", end="", file=sys.stderr, flush=True)


def _tell(found: dict[str, Any], reasons: dict[str, Any], *, known: bool) -> None:
    from supervisor.floor.importers.table.rejects import WHOLE_FILE

    if sys.stderr.isatty():
        print(file=sys.stderr)
    table = "rows" in found
    if table and known:
        _tell_known(found["mappings"])
    lines = found["lines"] if table else found["lines"] + found["known_lines"]
    new = found["new"] if table else found["lines"] - found["duplicates"]
    print(say(_READ, lines=lines, new=new, seconds=found["seconds"]))
    if "rows" in found:
        _tell_rows(found)
    else:
        print(say(_MADE, contacts=found["contacts"], agents=found["agents"], states=found["states"]))
    for code, count in found["rejected"].items():
        print(say(_REJECTED, count=count, reason=say(reasons.get(code, WHOLE_FILE))))
    if found["cancelled"]:
        print(say(_CANCELLED))


def _tell_known(names: list[str]) -> None:
    """By which mappings the files were known."""
    from supervisor.floor.importers.table import ready
    from supervisor.models import mapping_titles

    for name in names:
        print(say(_KNOWN, title=mapping_titles.shown(ready.mappings()[name].title), name=name))


def _tell_rows(found: dict[str, Any]) -> None:
    from supervisor.floor.importers.table.assumed import ASSUMED
    from supervisor.floor.importers.table.checks import NO_QUEUE, UNDATED
    from supervisor.floor.importers.table.remarks import REMARKS

    if found["lines"] >= _MANY:
        print(say(_RATE, rate=found["lines_per_s"]))
    for table, count in found["rows"].items():
        print(say(_ROWS, table=table, count=count))
    counts = {name: found[name] for name in ("changed", "older", "filtered", "blank")}
    if any(counts.values()) or found["known_lines"]:
        print(say(_OTHERS, known=found["known_lines"], **counts))
    if found.get("deleted"):
        print(say(_DELETED, count=found["deleted"]))
    if found.get("undated"):
        print(say(UNDATED, found["undated"]))
    if found.get("no_queue"):
        print(say(NO_QUEUE, found["no_queue"]))
    for code, count in found.get("remarks", {}).items():
        print(say(REMARKS[code], count))
    for column in found.get("assumed_seconds", ()):
        print(say(ASSUMED, column=column))
    if found["unmapped"]:
        print(say(_UNMAPPED, columns=", ".join(found["unmapped"])))
