"""Exports of the window: the table in front, as it stands, stamped, written beside the event loop."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from supervisor import __version__, app, formats
from supervisor.floor.simulator import daytime_zone, fill
from supervisor.reports.report import Field, Report, Sheet
from tests.patience import WAIT_MS
from tests.widgets.centres import Centre, followed, signed_in
from widgets.dialogs.export import ExportDialog
from widgets.dialogs.leaving import Leaving
from widgets.dialogs.rows import RowsDialog


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("exports") / "small.floor"
    now_at = int(time.time() * 1000)
    fill(path, 20, 0, 3, until_at=now_at, zone=daytime_zone(now_at))
    return path


@pytest.fixture
def program(
    program: app.Program, floor: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[app.Program]:
    spools = tmp_path / "spools"
    spools.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spools))
    followed(program, floor, qtbot)
    yield program
    program.close()
    assert list(spools.iterdir()) == []


def choose(qtbot: QtBot, program: app.Program, out: Path, said: str = "were exported") -> None:
    """Name the file in the open dialog, and wait until it is said where it is."""
    window = program.window
    assert window is not None
    (dialog,) = [one for one in window.findChildren(ExportDialog) if one.isVisible()]
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(out))
    dialog.accept()
    qtbot.waitUntil(lambda: said in window.notice_text, timeout=WAIT_MS)
    assert str(out) in window.notice_text
    assert out.exists()


def sheet(path: Path, name: str) -> list[list[Any]]:
    return CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()


def test_ctrl_e_exports_the_table_with_the_keyboard(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    window = program.window
    assert window is not None
    window.floor.go_to("agents")
    window.scoping.set_variant("service_level", "of_all")
    window.scoping.set_variant("occupancy", "logged_in")
    model, view = window.floor.models["agents"], window.floor.tables["agents"]
    view.sort_by("agent", descending=True)
    names = [model.value(row, "agent") for row in range(model.rowCount())]
    assert names
    window.qactions["export"].trigger()
    out = tmp_path / "agents.xlsx"
    choose(qtbot, program, out)
    rows = sheet(out, "Agents")
    assert [row[0] for row in rows[1:]] == names
    heads = [model.head(at).title for at in range(model.columnCount()) if not model.head(at).hidden]
    assert [head for head in rows[0] if not head.endswith(": n")] == heads
    told = {row[0]: row[1] for row in sheet(out, "Scope")[1:]}
    assert (told["Report"], told["Moked"]) == ("Agents", __version__)
    assert "Formula of Service level" not in told, "no column of this table is made by it"
    assert told["Formula of Occupancy"].startswith("of ")
    assert "occupancy" in {row[1] for row in sheet(out, "Definitions")}
    # A CSV has what its table has.
    window.notice("")
    window.floor.go_to("queues")
    model = window.floor.models["queues"]
    window.qactions["export"].trigger()
    expected = [model.value(row, "entered") for row in range(model.rowCount())]
    choose(qtbot, program, tmp_path / "queues.csv")
    with (tmp_path / "queues.csv").open(encoding="utf-8-sig", newline="") as file:
        found = [int(row["entered"]) for row in csv.DictReader(file)]
    assert found == expected
    assert "Floor: small - Moked" in (tmp_path / "queues.csv.about.txt").read_text(encoding="utf-8-sig")


def test_the_rows_behind_a_figure(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    window = program.window
    assert window is not None
    window.doors.rows("entered", "", "totals")
    dialog = window.findChild(RowsDialog)
    assert isinstance(dialog, RowsDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=WAIT_MS)
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Export…"]
    assert button.shortcut() == window.qactions["export"].shortcut()
    button.click()
    out = tmp_path / "rows.xlsx"
    choose(qtbot, program, out)
    rows = sheet(out, "Rows behind Entered")
    assert len(rows) == dialog.model.rowCount() + 1
    assert rows[1][rows[0].index("Counts as")] == "entered"
    assert [row[1] for row in sheet(out, "Definitions")[1:]] == ["entered"]


def test_handling_opens_with_its_parts(program: app.Program, qtbot: QtBot) -> None:
    window = program.window
    assert window is not None
    agent = next(key for key in window.snapshot.agents.ids if key) if window.snapshot is not None else ""
    window.doors.rows("aht", agent, "agents")
    dialog = window.findChild(RowsDialog)
    assert isinstance(dialog, RowsDialog)
    qtbot.waitUntil(lambda: dialog._value.text() != "", timeout=WAIT_MS)
    assert dialog.of.filters == {"agent": {agent}}
    if dialog.model.rowCount():
        assert {"talk", "wait"} <= {column.id for column in dialog.model.columns}
        assert "wait" not in dialog.view.columns.usual()
    dialog.accept()


def test_a_pdf_has_the_table_and_the_day(
    program: app.Program, qtbot: QtBot, tmp_path: Path, speak: Callable[[str], None]
) -> None:
    window = program.window
    assert window is not None
    for language in ("en", "he"):
        window.notice("")
        speak(language)
        window.floor.go_to("queues")
        model = window.floor.models["queues"]
        names = [str(model.value(row, "queue")) for row in range(model.rowCount())]
        speak(language)
        window.qactions["export"].trigger()
        speak("en")
        choose(qtbot, program, tmp_path / f"{language}.pdf")
        document = pypdfium2.PdfDocument(tmp_path / f"{language}.pdf")
        whole = formats.plain("".join(page.get_textpage().get_text_range() for page in document))
        document.close()
        assert all(word in whole for name in names for word in name.split()), language
        assert "100%" in whole, language


def test_a_picture_shows_what_was_seen(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    window = program.window
    assert window is not None
    seen = window.floor.grab().toImage()
    window.qactions["export"].trigger()
    out = tmp_path / "floor.png"
    choose(qtbot, program, out, "The picture is in")
    made = QImage(str(out))
    assert (made.width(), made.height()) == (seen.width(), seen.height() + 44)
    middle = made.copy(100, 100, 200, 200).convertToFormat(QImage.Format.Format_RGB32)
    assert middle == seen.copy(100, 100, 200, 200).convertToFormat(QImage.Format.Format_RGB32)


def test_what_is_copied_says_what_it_is_of(program: app.Program, qtbot: QtBot) -> None:
    window, clipboard = program.window, QGuiApplication.clipboard()
    assert window is not None
    window.floor.go_to("queues")
    clipboard.clear()
    window.qactions["copy"].trigger()
    qtbot.waitUntil(lambda: clipboard.text() != "", timeout=WAIT_MS)
    lines = clipboard.text().split("\n")
    assert lines[0].startswith("Queue\t")
    assert lines[-2] == ""
    assert lines[-1].startswith("Queues · small - Moked · ")
    html = clipboard.mimeData().html()
    assert html.count("<tr>") == len(lines) - 2
    assert lines[-1] in html
    clipboard.clear()


def numbers(count: int) -> Iterator[list[list[int]]]:
    for at in range(count):
        yield [[at * 100 + one] * 10 for one in range(100)]


@pytest.mark.parametrize(("form", "chunks"), [("csv", 10**9), ("pdf", 1_000)])
def test_a_long_export_can_be_cancelled_and_what_cannot_be_written_is_said(
    program: app.Program, qtbot: QtBot, tmp_path: Path, form: str, chunks: int
) -> None:
    """While it is spooled, and while it is written."""
    window, out = program.window, tmp_path / f"long.{form}"
    assert window is not None
    fields = tuple(Field(f"f{at}", f"f{at}", "count") for at in range(10))
    program.exporting.save(Report(Sheet("Long", fields, numbers(chunks)), "UTC"), out)
    dialog = window.findChild(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    if form == "pdf":
        qtbot.waitUntil(lambda: dialog.value() > 0, timeout=WAIT_MS)
    (button,) = dialog.findChildren(QPushButton)
    button.click()
    qtbot.waitUntil(lambda: "Nothing was written" in window.notice_text, timeout=WAIT_MS)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []
    for name in ("a.doc", "nowhere/a.xlsx"):
        window.notice("")
        program.exporting.save(Report(Sheet("Queues", (), []), "UTC"), tmp_path / name)
        qtbot.waitUntil(lambda: bool(window.notice_text) and "Exporting" not in window.notice_text, timeout=WAIT_MS)
        assert name in window.notice_text
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []


def test_the_window_goes_on_while_ten_thousand_rows_are_exported(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    from supervisor.mark import Text
    from supervisor.models import exporting
    from supervisor.models.table_model import TableModel
    from supervisor.reports.stamp import Stamp
    from supervisor.views.columns import Column, TableData

    columns = tuple(Column(f"c{at}", Text(f"c{at}"), "count") for at in range(15))
    rows = 10_000
    model = TableModel(columns)
    model.show(
        TableData("t", columns, [str(at) for at in range(rows)], {one.id: [1] * rows for one in columns}), 0, "UTC"
    )
    gaps, last = [0.0], time.thread_time()

    def beat() -> None:
        nonlocal last
        gaps.append(time.thread_time() - last)
        last = time.thread_time()

    timer = QTimer(program)
    timer.timeout.connect(beat)
    timer.start(0)
    stamp = Stamp("t", "f", "UTC", None, 0, program.settings)
    program.exporting.save(exporting.report(model, [one.id for one in columns], "t", stamp), tmp_path / "t.csv")
    window = program.window
    assert window is not None
    qtbot.waitUntil(lambda: "10,000 rows were exported" in window.notice_text, timeout=WAIT_MS)
    timer.stop()
    # What this thread worked between two beats: what a busy computer takes away from it is not ours.
    assert len(gaps) > 40
    assert sorted(gaps)[-20] < 0.1


def test_a_page_of_the_book_with_who_asked_and_the_end_of_the_chain(
    guarded: app.Program, centre: Centre, qtbot: QtBot, tmp_path: Path
) -> None:
    window = signed_in(guarded, qtbot)
    window.qactions["page_book"].trigger()
    page = window.books.page
    assert page is not None
    page.show_section("people")
    qtbot.waitUntil(lambda: not page.busy and page.model.rowCount() > 0, timeout=WAIT_MS)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.qactions["copy"].trigger()
    qtbot.waitUntil(lambda: "Dana" in clipboard.text(), timeout=WAIT_MS)
    clipboard.clear()
    window.qactions["export"].trigger()
    exports = window.deeds.exports
    qtbot.waitUntil(lambda: exports.head().count(" ") == 2, timeout=WAIT_MS)
    out = tmp_path / "people.xlsx"
    choose(qtbot, guarded, out)
    name = CalamineWorkbook.from_path(out).sheet_names[0]
    assert len(sheet(out, name)) == page.model.rowCount() + 1
    told = {row[0]: row[1] for row in sheet(out, "Scope")[1:]}
    assert told["Who asked"] == "Dana"
    assert told["End of the book's chain"] == str(centre.book.head())


@pytest.mark.parametrize("finishes", [True, False])
def test_who_closes_the_window_over_a_report_is_asked(
    program: app.Program, qtbot: QtBot, tmp_path: Path, finishes: bool
) -> None:
    window, out = program.window, tmp_path / "long.csv"
    assert window is not None
    fields = tuple(Field(f"f{at}", f"f{at}", "count") for at in range(10))
    program.exporting.save(Report(Sheet("Long", fields, numbers(300)), "UTC"), out)
    window.close()
    assert window.isVisible()
    (asking,) = window.findChildren(Leaving)
    (asking.finish if finishes else asking.drop).click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert out.exists() == finishes


def test_the_question_goes_when_nothing_is_written_any_more_and_success_is_no_warning(
    program: app.Program, qtbot: QtBot, tmp_path: Path
) -> None:
    window = program.window
    assert window is not None
    program.exporting.save(Report(Sheet("Queues", (Field("f", "f", "count"),), [[[1]]]), "UTC"), tmp_path / "a.csv")
    assert window.banner.level == "info"
    window.close()
    (question,) = window.findChildren(Leaving)
    assert question.isVisible()
    qtbot.waitUntil(lambda: "exported" in window.notice_text, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.findChildren(Leaving) == [], timeout=WAIT_MS)
    assert window.isVisible()
    assert window.banner.level == "good"
    program.exporting.save(Report(Sheet("Queues", (), []), "UTC"), tmp_path / "a.doc")
    assert window.banner.level == "attention"
