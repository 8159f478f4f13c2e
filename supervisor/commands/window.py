"""`moked [FLOOR]` and `moked demo`: the window, or what can be shown without a display."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from supervisor import app, clock, settings
from supervisor.commands.shared import GOOD
from supervisor.errors import FloorError, InputError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say

HEADLESS_SECONDS: Final = 12.0
_BEGIN_WITHIN_S: Final = 60.0
SHOT_LANGUAGES: Final = ("en", "he", "ar", "ro")
SHOT_THEMES: Final = ("light", "dark")
SHOT_SIZES: Final = ((1280, 800), (1920, 1080))

_NO_DISPLAY = QT_TRANSLATE_NOOP(
    "command", "There is no display here. The centre lives for {seconds} s, then its board stands below."
)
_SHOTS = QT_TRANSLATE_NOOP("command", "{count} pictures of the window are in {folder}.")
_MANY_AGENTS = QT_TRANSLATE_NOOP("command", "A simulated centre has 5 to 5,000 agents.")
_NO_FLOOR = QT_TRANSLATE_NOOP("command", "{path} is not there.")
_NO_CENTRE = QT_TRANSLATE_NOOP("command", "The simulated centre did not start. {detail}")


def open_window(chosen: Namespace) -> int:
    """The window, on a floor or on the start page."""
    if chosen.floor is not None and not chosen.floor.exists():
        raise InputError("missing", _NO_FLOOR, path=chosen.floor)
    return app.run(
        chosen.floor,
        language=chosen.lang,
        theme=chosen.theme,
        size=chosen.size,
        book=chosen.book,
        who=chosen.as_person or "",
    )


def demo(chosen: Namespace) -> int:
    """A simulated centre in the window; without a display, or with ``--shots``, its board as text and pictures."""
    if chosen.agents > 5_000:
        raise InputError("agents", _MANY_AGENTS)
    if app.has_display() and chosen.shots is None:
        made = app.Demo(chosen.agents, chosen.seed, chosen.speed)
        return app.run(language=chosen.lang, theme=chosen.theme, size=chosen.size, demo=made, seconds=chosen.seconds)
    return _demo_without_display(chosen)


def _demo_without_display(chosen: Namespace) -> int:
    seconds = chosen.seconds or HEADLESS_SECONDS
    if not app.has_display():
        print(say(_NO_DISPLAY, seconds=round(seconds)), flush=True)
    folder = chosen.shots or Path("shots")
    with _living_centre(chosen) as floor:
        time.sleep(seconds)
        _print_board(floor)
        taken = app.shots(
            floor,
            folder,
            languages=(chosen.lang,) if chosen.lang else SHOT_LANGUAGES,
            themes=(chosen.theme,) if chosen.theme else SHOT_THEMES,
            sizes=(chosen.size,) if chosen.size else SHOT_SIZES,
        )
    print(say(_SHOTS, count=len(taken), folder=folder))
    return GOOD


@contextmanager
def _living_centre(chosen: Namespace) -> Iterator[Path]:
    """A centre that lives in a process of its own, in a floor that goes when it is no longer looked at."""
    with tempfile.TemporaryDirectory(prefix="moked-demo-", ignore_cleanup_errors=True) as folder:
        floor = Path(folder) / "demo.floor"
        told = [str(value) for value in (floor, chosen.agents, chosen.seed, chosen.speed)]
        # It ends when its standard input is closed, however we end.
        process = subprocess.Popen(
            [sys.executable, "-m", "supervisor.jobs", "demo", *told],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            _wait_for(floor, process)
            yield floor
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait()
            assert process.stderr is not None
            process.stderr.close()


def _wait_for(floor: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until the floor is there and can be read."""
    from supervisor.floor.reader import Reader

    ends = time.monotonic() + _BEGIN_WITHIN_S
    while time.monotonic() < ends and process.poll() is None:
        try:
            with Reader(floor) as reader:
                if reader.query("SELECT 1 FROM contact LIMIT 1"):
                    return
        except FloorError:
            pass
        time.sleep(0.1)
    detail = process.stderr.read().decode("utf-8", "replace")[-300:] if process.stderr and process.poll() else ""
    raise InputError("no_centre", _NO_CENTRE, detail=detail)


def _print_board(floor: Path) -> None:
    from supervisor.floor import loading
    from supervisor.floor.reader import Reader
    from supervisor.live.board import Board
    from supervisor.reports import listing
    from supervisor.views.scope import Scope

    with Reader(floor) as reader:
        zone = clock.zone(reader.info.zone if reader.info and reader.info.zone else "UTC")
        at = loading.present(reader, clock.now_ms())
        board = Board(reader, settings.load())
        board.open(clock.day_window(at, zone), at)
        snapshot = board.snapshot(at)
    for name in ("queues", "waiting"):
        print(listing.as_text(listing.TABLES[name](snapshot, Scope()), listing.BRIEF[name]))
        print()
