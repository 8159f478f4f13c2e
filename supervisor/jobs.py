"""Long work in a process of its own, so that the window stays quick: `python -m supervisor.jobs JOB ...` (see `JOBS`).

The window starts it, reads one JSON object a line from its standard output, and stops it by closing its standard
input; so it also ends when the window is gone, however that happened. It ends by itself when the work is done.
"""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from supervisor.errors import MokedError
from supervisor.mark import Text

if TYPE_CHECKING:
    from supervisor.reports.report import Report

_TELL_EVERY_S: Final = 0.2
_READ: Final = 0.7
"""So much of the way to a file of rows is reading them."""
_MOST_MEMORY: Final = 2 << 30
"""So many bytes may be taken by who reads files of others: one that needs more is refused, and the machine lives on."""


def tell(kind: str, **values: Any) -> None:
    """Send one line to the window; when it is gone, nobody is left to hear."""
    line = json.dumps({"kind": kind, **values}, default=str) + "\n"
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except OSError:
        # What Python would still flush on its way out has nowhere to go either.
        sys.stdout = io.StringIO()


def _stop_with_window(reads: threading.Event | None = None) -> threading.Event:
    """What is set when the window wants no more; while it only `reads`, the process ends by that."""
    stop = threading.Event()

    def wait() -> None:
        while os.read(0, 4096):  # not sys.stdin: a thread inside of it blocks the end of the process
            pass
        stop.set()
        if reads is not None and reads.is_set():
            os._exit(0)

    threading.Thread(target=wait, name="window", daemon=True).start()
    return stop


def import_files(format: str, floor: str, zone: str, options: str, *paths: str) -> None:
    """Import exports into a floor; tells progress, then the summary.

    `options` is a JSON object: ``map_path`` and ``encoding`` of a table; with ``follow`` it goes on with files that are
    dropped into the folders until the window goes.
    """
    from supervisor.floor.importers import FORMATS

    _bound_memory()
    stop, told = _stop_with_window(), 0.0

    def progress(so_far: Any) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_EVERY_S:
            told = time.monotonic()
            done = so_far.bytes_done / max(so_far.bytes_total, 1)
            tell("progress", done=done, rate=so_far.lines_per_s, left_s=so_far.seconds_left)

    files = [Path(path) for path in paths]
    chosen = json.loads(options)
    summary = FORMATS[format].run()(files, Path(floor), zone=zone or None, progress=progress, stop=stop, **chosen)
    tell("done", **summary.as_dict())


def follow(place: str) -> None:
    """Take what comes into the folders that are listed in `place` until the window goes; tells what became of each."""
    from supervisor.floor.importers.table.following import serve

    _bound_memory()
    serve(Path(place), _stop_with_window(), lambda id, state: tell("followed", id=id, problem=state.problem))


def mapping(folder: str) -> None:
    """Answer who maps a file: a question a line, as JSON. `folder` holds the mappings of this user.

    It ends with its standard input. A file that fills the memory ends this process, never the window.
    """
    from supervisor.floor.importers.table.desk import Desk

    _bound_memory()
    desk = Desk(Path(folder))
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            tell("answer", token=asked["token"], value=desk.answer(asked["question"], asked["given"]))
        except MokedError as problem:
            told = {"code": problem.code, "context": problem.text.context, "text": str(problem.text)}
            tell("refused", token=asked["token"], values=problem.values, **told)


def _bound_memory() -> None:
    """Take no more memory than one file may need, where the system can be told so."""
    from supervisor.floor.importers.table.book_reader import bound_memory

    bound_memory(_MOST_MEMORY)


def demo(floor: str, agents: str, seed: str, speed: str) -> None:
    """Let a made-up centre live in a floor until the window goes."""
    from supervisor.clock import now_ms
    from supervisor.floor.simulator import daytime_zone, run_live

    zone = daytime_zone(now_ms())
    stop = _stop_with_window()
    run_live(Path(floor), float(speed), stop, agents=int(agents), seed=int(seed), zone=zone)
    tell("done")


def check(floor: str, copy_reason: str = "") -> None:
    """Look for what is doubtful in a floor; tells every finding as its marked sentence and values.

    `copy_reason` is what the window knows of the -wal beside it, and a reader that comes new cannot know.
    """
    from supervisor.floor.health import check as check_floor
    from supervisor.floor.reader import Reader

    threading.Thread(target=_end_with_window, name="window", daemon=True).start()
    _make_way()
    reader = Reader(Path(floor))
    reader.apart = frozenset(("-wal", "-journal") if copy_reason == "stale_wal" else ())
    try:
        reader.open()
        found = [
            {
                "severity": finding.severity,
                "count": finding.count,
                "context": finding.text.context,
                "text": str(finding.text),
                "values": {name: _marked(value) for name, value in finding.places.items()},
            }
            for finding in check_floor(reader)
        ]
        tell("done", findings=found)
    finally:
        reader.close()


def _marked(value: Any) -> Any:
    """A value; words of ours with their context, so that they are translated where they are shown."""
    return {"text": str(value), "context": value.context} if isinstance(value, Text) else value


def report(spool: str, out: str) -> None:
    """Write a report that the window spooled, and drop the spool; a file that is there is replaced. Tells progress."""
    from supervisor.reports.files import save
    from supervisor.reports.report import from_spool

    stop, path, progress = _stop_with_window(), Path(spool), _Progress()
    size = max(path.stat().st_size, 1)

    def lines(file: Iterable[bytes]) -> Iterator[str]:
        read = 0
        for line in file:
            if stop.is_set():
                raise KeyboardInterrupt  # nobody wants it any more; what is half written is dropped on the way out
            read += len(line)
            progress.heard(read / size)
            yield line.decode()

    try:
        with path.open("rb") as file:
            tell("done", rows=save(from_spool(lines(file)), Path(out), force=True, draw=_draw))
    except KeyboardInterrupt:
        return
    finally:
        path.unlink(missing_ok=True)


def rows(out: str) -> None:
    """Write all rows behind a figure, as the first line says (`models.exporting.EveryRow`); a file that is there is
    replaced. Tells progress."""
    from supervisor.history.serving import unpacked
    from supervisor.models import every_row
    from supervisor.reports.files import save
    from supervisor.reports.report import Chunk

    wanted, reads, progress = unpacked(_first_line()["value"]), threading.Event(), _Progress()
    reads.set()
    stop = _stop_with_window(reads)

    def read(share: float) -> None:
        progress.heard(share * _READ)

    def written(chunks: Iterable[Chunk], count: int) -> Iterator[Chunk]:
        at = 0
        for chunk in chunks:
            if stop.is_set():
                raise KeyboardInterrupt
            at += len(chunk)
            progress.heard(_READ + (1 - _READ) * at / max(count, 1))
            yield chunk

    try:
        made, count = every_row.report(wanted, read)
        reads.clear()
        made = replace(made, sheet=replace(made.sheet, chunks=written(made.sheet.chunks, count)))
        tell("done", rows=save(made, Path(out), force=True, draw=_draw))
    except KeyboardInterrupt:
        return


def _draw(report: Report, path: Path, form: str) -> int:
    from supervisor.app import drawing  # brings the drawing wing, which a table in a file does not need

    return drawing.draw(report, path, form)


class _Progress:
    """Tells now and then how much is done (0..1)."""

    def __init__(self) -> None:
        self._told = time.monotonic()

    def heard(self, done: float) -> None:
        """So much is done."""
        if time.monotonic() - self._told >= _TELL_EVERY_S:
            self._told = time.monotonic()
            tell("progress", done=done)


def past(floor: str, cache: str) -> None:
    """Answer questions about a floor's past until the window goes; sums are kept in `cache`, if it is given."""
    from supervisor.history.serving import serve

    serve(floor, cache, tell)


def days(floor: str, cache: str) -> None:
    """Sum up the past days of a floor that are not kept yet, as the first line says under which settings and decisions.

    Tells progress, then how many days were made. It makes way for whatever else this computer does, and ends at once
    with the window: a day is kept whole or not at all.
    """
    from supervisor.history import serving

    settings, context = serving.unpacked(_first_line()["value"])
    threading.Thread(target=_end_with_window, name="window", daemon=True).start()
    told = 0.0
    _make_way()

    def progress(so_far: Any) -> None:
        nonlocal told
        if time.monotonic() - told >= _TELL_EVERY_S:
            told = time.monotonic()
            tell("progress", done=so_far.done, of=so_far.of, left_s=so_far.left_s)

    tell("done", **serving.build(Path(floor), Path(cache), settings, context, progress)._asdict())


def _make_way() -> None:
    """Whatever else this computer does goes first."""
    if hasattr(os, "nice"):
        os.nice(10)


def _end_with_window() -> None:
    while os.read(0, 4096):
        pass
    os._exit(0)


def _first_line() -> dict[str, Any]:
    """The line that the window sends at once."""
    text = b""
    while not text.endswith(b"\n"):
        piece = os.read(0, 1)
        if not piece:
            raise SystemExit(0)  # the window is gone already
        text += piece
    found: dict[str, Any] = json.loads(text)
    return found


JOBS: Final[dict[str, Callable[..., None]]] = {
    "import": import_files,
    "follow": follow,
    "mapping": mapping,
    "demo": demo,
    "check": check,
    "report": report,
    "rows": rows,
    "past": past,
    "days": days,
}


def main(arguments: list[str]) -> int:
    """Do one job; a problem of the user's is told as its code, English text and values."""
    try:
        JOBS[arguments[0]](*arguments[1:])
    except MokedError as problem:
        tell("problem", code=problem.code, context=problem.text.context, text=str(problem.text), values=problem.values)
        return 2
    return 0


if __name__ == "__main__":
    # Who presses Ctrl-C in the terminal means the window, and with that this ends as well.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(main(sys.argv[1:]))
