"""What goes on around the window: imports and the demo in processes of their own, pictures, one whole run."""

from __future__ import annotations

import gc
import inspect
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from supervisor import app, formats, settings
from supervisor.app.looks import is_floor, log_file
from supervisor.errors import FloorError
from supervisor.floor.simulator import fill
from supervisor.mark import Text
from tests.patience import WAIT_MS
from widgets import actions


@pytest.fixture
def program(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> Iterator[app.Program]:
    program = app.Program(settings.load().forcing({"language": "en", "theme": "light"}))
    program.show((1280, 800))
    yield program
    program.close()
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()


def queue_log(path: Path, calls: int, broken: int = 0) -> Path:
    """A log of calls that were answered after ten seconds, an hour ago."""
    at = int(time.time()) - 3600
    lines = [f"{at - 9}|NONE|NONE|Agent/1|ADDMEMBER|", f"{at - 8}|NONE|support|Agent/1|ADDMEMBER|"]
    for call in range(calls):
        start = at + call * 60
        lines += [
            f"{start}|c{call}|support|NONE|ENTERQUEUE||+40215550100|1",
            f"{start + 10}|c{call}|support|Agent/1|CONNECT|10|c{call}.1|3",
            f"{start + 40}|c{call}|support|Agent/1|COMPLETECALLER|10|30|1",
        ]
    lines += ["not a line of a log"] * broken
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_an_export_becomes_a_floor_and_what_could_not_be_used_is_said(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window = program.window
    assert window is not None
    window.drops.take([queue_log(tmp_path / "queue_log", 5, broken=2)])
    assert not window.welcome.bar.isHidden()
    qtbot.waitUntil(lambda: window.snapshot is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.floor.models["queues"].rowCount() == 1, timeout=WAIT_MS)
    assert window.floor.models["queues"].value(0, "queue") == "support"
    qtbot.waitUntil(lambda: "could not be used" in window.notice_text, timeout=WAIT_MS)


def test_what_is_no_export_is_said_in_a_sentence(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,\n")
    program.importing.take([path])
    qtbot.waitUntil(lambda: "nothing was changed" in window.banner.text.lower(), timeout=WAIT_MS)
    assert window.pages.currentWidget() is window.welcome
    assert window.welcome.bar.isHidden()


def test_a_dropped_file_that_vanished_is_told_beside_what_stands_in_red(
    program: app.Program, tmp_path: Path, qtbot: QtBot
) -> None:
    window = program.window
    assert window is not None
    program.open_floor(tmp_path / "gone.db")
    qtbot.waitUntil(lambda: "gone.db" in window.trouble_text, timeout=WAIT_MS)
    window.drops.take([tmp_path / "share" / "export.csv"])
    qtbot.waitUntil(lambda: "export.csv is not there" in formats.plain(window.banner.text), timeout=WAIT_MS)
    assert window.trouble_text in window.banner.text
    # Trouble comes again every second; what was asked for stays until it was read.
    assert window.hub is not None
    window.hub.trouble.emit(FloorError("floor_gone", Text("The floor is away."), path="gone.db"))
    assert "export.csv is not there" in formats.plain(window.banner.text)
    assert window.banner.text.endswith("The floor is away.")
    window.banner.acted.emit()
    assert (window.notice_text, window.banner.text) == ("", "The floor is away.")


def test_the_demo_lives_and_ends_with_the_window(program: app.Program, qtbot: QtBot) -> None:
    program.show_demo(agents=10, seed=2)
    window = program.window
    assert window is not None

    def lives() -> None:
        assert window.banner.text == ""
        assert window.floor.models["queues"].rowCount() > 3

    qtbot.waitUntil(lives, timeout=WAIT_MS)
    assert program.memory.value("recent") in (None, [])
    program.close_floor()
    assert window.pages.currentWidget() is window.welcome
    assert len(program._jobs) == 0


def test_the_first_button_of_all_begins_the_demo(program: app.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[list[str]] = []
    monkeypatch.setattr(program._jobs, "start", lambda _name, given, *_rest: begun.append(given))
    window = program.window
    assert window is not None
    (door,) = [one for one in window.welcome.doors if one.button.objectName() == "try_demo"]
    door.button.click()
    assert [(given[0], *given[2:]) for given in begun if given[0] == "demo"] == [("demo", "40", "1", "1.0")]
    program.close_floor()


def test_no_click_gives_an_action_what_it_does_not_expect(program: app.Program) -> None:
    """A click says whether its action is checked now; who takes anything by default would take that for it."""
    window = program.window
    assert window is not None
    written = {name: verb for name, verb in window.deeds.table().items() if not inspect.isbuiltin(verb)}
    takes = {name for name, verb in written.items() if inspect.signature(verb).parameters}
    assert takes <= {action.id for action in actions.ACTIONS if action.checkable}


def test_floors_are_told_from_other_files(tmp_path: Path) -> None:
    floor = tmp_path / "floor.db"
    fill(floor, 5, 0, 1, until_at=1_790_000_000_000)
    assert is_floor(floor)
    assert not is_floor(queue_log(tmp_path / "queue_log", 1))
    assert not is_floor(tmp_path / "missing")


def test_pictures_are_taken_in_every_language_and_look(
    tmp_path: Path, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    floor = tmp_path / "floor.db"
    fill(floor, 6, 0, 1, until_at=time.time_ns() // 1_000_000)
    taken = app.shots(floor, tmp_path / "shots", languages=("en", "he"), themes=("dark",), sizes=((1000, 700),))
    assert [path.name for path in taken] == ["floor-en-dark-1000x700.png", "floor-he-dark-1000x700.png"]
    pictures = [QImage(str(path)) for path in taken]
    assert all((one.width(), one.height()) == (1000, 700) for one in pictures)
    assert pictures[0] != pictures[1]


def test_a_run_ends_in_order_and_leaves_the_collector_as_it_was(
    tmp_path: Path, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    floor = tmp_path / "floor.db"
    fill(floor, 6, 0, 1, until_at=time.time_ns() // 1_000_000)
    assert app.run(floor, language="en", theme="light", seconds=1.0) == 0
    assert gc.isenabled()


def test_our_own_faults_are_kept_in_a_file_and_told(
    program: app.Program, expect_log: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    import sys

    from supervisor.app.looks import faults_kept

    expect_log("a fault of ours")
    told: list[str] = []
    with faults_kept(lambda: told.append("told")):
        try:
            raise ZeroDivisionError("in a slot")
        except ZeroDivisionError as fault:
            sys.excepthook(type(fault), fault, fault.__traceback__)
    assert told == ["told"]
    assert "ZeroDivisionError: in a slot" in log_file().read_text(encoding="utf-8")
