"""Reports drawn as PDF and PNG: every word can be read back, mirrored where the words are, in our own font."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from supervisor import formats, text
from supervisor.app import drawing
from supervisor.reports import files
from supervisor.reports.chart import Chart, Line
from supervisor.reports.report import Definition, Field, Report, Sheet, in_chunks
from tests.commands.floors import DAY, NewFloor, answered, at
from widgets.paper import charts, columns
from widgets.paper import drawing as paper
from widgets.paper.ink import Ink

QUEUE = Field("queue_name", "Queue", "text")
LEVEL = Field("service_level", "Service level", "ratio", n="service_level_n", small_n=20)
FIELDS = (QUEUE, LEVEL, Field("service_level_n", "Service level: n", "count"), Field("aht", "AHT", "ms"))
ROWS = (("Loans", 0.8427, 1_143, 245_000), ("Cards", 0.5, 4, None))
DEFINED = (Definition("service_level", "Service level", "The share in time.", "in time / all", "a share", "all"),)
SCOPE = (("Floor", "day.db"), ("Time zone", "Asia/Jerusalem"))
BARS = Chart("Service level", "ratio", ("Loans", "Cards"), (Line("Service level", (0.84, 0.5), "marks"),), target=0.8)
DAYS = Chart("Entered", "count", ("1", "2", "4"), (Line("Entered", (5.0, None, 9.0), "steps"),), at=(1.0, 2.0, 4.0))


def report(
    rows: tuple[tuple[Any, ...], ...] = ROWS, fields: tuple[Field, ...] = FIELDS, language: str = "en", **more: Any
) -> Report:
    sheet = Sheet("Queues", fields, in_chunks(rows))
    return Report(
        sheet,
        "Asia/Jerusalem",
        language in ("he", "ar"),
        DEFINED,
        SCOPE,
        stamp="day.db · 2026-11",
        language=f"{language}-latin",
        **more,
    )


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [formats.plain(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def places(path: Path, *words: str) -> list[float]:
    """Where the first letters of words stand on the first page, from the left."""
    document = pypdfium2.PdfDocument(path)
    try:
        page = document[0].get_textpage()
        whole = page.get_text_range()
        return [page.get_charbox(whole.index(word))[0] for word in words]
    finally:
        document.close()


@pytest.fixture
def pdf(qapp: QApplication, tmp_path: Path) -> Callable[[Report], Path]:
    def write(made: Report) -> Path:
        path = tmp_path / "report.pdf"
        files.save(made, path, force=True, draw=drawing.draw)
        return path

    return write


@pytest.fixture
def ink(qapp: QApplication) -> Iterator[Ink]:
    image = QImage(800, 800, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    yield Ink(painter, 1.0, 800, False)
    painter.end()


def test_every_word_of_a_report_can_be_read(pdf: Callable[[Report], Path]) -> None:
    path = pdf(report(charts=(BARS, DAYS)))
    (page,) = pages(path)
    for word in ("Queues", "Floor", "day.db", "Loans", "84.3%", "1,143", "4:05", "50%", "The share in time.", "Page 1"):
        assert word in page
    for word in ("target 80%", "2 rows.", "in time / all", "day.db · 2026-11"):
        assert word in page
    raw = path.read_bytes()
    assert b"/FontFile" in raw
    assert b"MokedSans" in raw


def test_the_table_is_mirrored_where_words_run_from_right_to_left(pdf: Callable[[Report], Path]) -> None:
    loans, share = places(pdf(report()), "Loans", "84.3%")
    assert loans < share
    loans, share = places(pdf(report(language="he")), "Loans", "84.3%")
    assert loans > share


def test_hebrew_and_arabic_are_read_in_their_order(pdf: Callable[[Report], Path]) -> None:
    for language, name in (("he", "שירות לקוחות"), ("ar", "الدعم الفني")):
        page = pages(pdf(report(((name, 0.5, 100, 1_000),), language=language)))[0]
        assert all(word in page for word in name.split())


def test_a_long_table_has_its_header_on_every_page_and_no_row_is_lost(pdf: Callable[[Report], Path]) -> None:
    rows = tuple((f"row-{number:03}", 0.5, 100, 1_000) for number in range(300))
    found = pages(pdf(report(rows)))
    with_rows = [page for page in found if "row-" in page]
    assert len(with_rows) > 3
    assert all("AHT" in page and f"Page {number}" in page for number, page in enumerate(with_rows, 1))
    whole = "".join(found)
    assert [whole.count(f"row-{number:03}") for number in range(300)] == [1] * 300
    assert "300 rows." in whole


def test_a_wide_table_goes_on_below_with_the_names_of_its_rows(pdf: Callable[[Report], Path]) -> None:
    fields = (QUEUE, *(Field(f"f{number}", f"Figure {number}", "count") for number in range(60)))
    rows = tuple((f"queue {queue}", *(queue * 1_000 + number for number in range(60))) for queue in (1, 2))
    whole = "".join(pages(pdf(report(rows, fields))))
    for queue in (1, 2):
        assert all(f"{queue},{number:03}" in whole for number in range(60))
    assert whole.count("queue 1") == whole.count("queue 2") > 1


def test_one_row_of_many_figures_is_a_list(pdf: Callable[[Report], Path]) -> None:
    fields = tuple(Field(f"f{number}", f"Figure {number}", "count") for number in range(40))
    (page,) = pages(pdf(report((tuple(range(1_000, 1_040)),), fields)))
    assert "Figure 0 1,000" in " ".join(page.split())
    assert all(f"1,0{number:02}" in page for number in range(40))


def test_more_rows_than_were_measured_are_drawn_all(pdf: Callable[[Report], Path]) -> None:
    rows = tuple((f"r{number:04}", 0.5, 100, 1_000) for number in range(1_000))
    whole = "".join(pages(pdf(report(rows))))
    assert sum(f"r{number:04}" in whole for number in range(1_000)) == 1_000


def test_a_report_without_rows_says_so(pdf: Callable[[Report], Path]) -> None:
    assert "There are no rows in this report." in pages(pdf(report(())))[0]
    assert "There are no rows in this report." in pages(pdf(report((), ())))[0]


def test_what_is_not_of_its_kind_stands_as_it_is(pdf: Callable[[Report], Path]) -> None:
    page = pages(pdf(report((("=cmd()", "often", None, "x" * 2_000),))))[0]
    assert "=cmd()" in page
    assert "often" in page
    assert "xxx" in page


def test_ids_are_left_out_where_names_tell_the_same(ink: Ink) -> None:
    fields = (Field("queue", "Queue id", "text"), QUEUE, Field("wait", "Wait", "ms"), Field("case", "Case", "text"))
    rows = [("q1", "Loans", 1_000, None), ("q2", "Cards", 2_000, "")]
    found = columns.measured(fields, rows, ink, "UTC")
    assert [one.field.id for one in found] == ["queue_name", "wait", "case"]
    kept, empty = columns.without_empty(found, rows)
    assert ([one.field.id for one in kept], [one.field.id for one in empty]) == (["queue_name", "wait"], ["case"])
    same = [*rows, ("q3", "Cards", 3_000, None)]
    assert columns.measured(fields, same, ink, "UTC")[0].field.id == "queue"


def test_a_figure_of_few_is_small(ink: Ink) -> None:
    level = columns.measured(FIELDS, ROWS, ink, "UTC")[1]
    assert [level.is_small(row) for row in ROWS] == [False, True]
    assert level.n_of(ROWS[0]) == 1_143


def test_axes_have_round_marks() -> None:
    assert charts.marks("ratio", 0.93) == [0.0, 0.5, 1.0]
    assert charts.marks("ratio", 0.094) == pytest.approx([0.0, 0.05, 0.1])
    assert charts.marks("count", 7) == [0, 3, 6, 9]
    assert charts.marks("count", 1_900) == [0, 1_000, 2_000]
    assert charts.marks("ms", 250_000) == [0, 120_000, 240_000, 360_000]
    assert charts.marks("count", 0) == [0, 1]
    assert charts.marks("ratio", 1.3) == [0.0, 0.5, 1.0, 1.5]
    assert charts.marks("number", 76, -41) == [-50, 0, 50, 100]


def test_a_first_week_that_is_cut_parts_no_line() -> None:
    days = (0.0, 2.0, 9.0, 16.0, 30.0)
    line = Line("a", (1.0,) * 5)
    plot = charts.Plot(Chart("a", "count", ("",) * 5, (line,), at=days), 0, 0, 100, 100, (0.0, 1.0))
    assert plot.runs(line.values) == [[0, 1, 2, 3], [4]]
    assert plot.runs((1.0, None, 1.0, 1.0, None)) == [[0], [2, 3]]


def test_what_is_below_nothing_stands_on_its_side(ink: Ink) -> None:
    image = ink.painter.device()
    assert isinstance(image, QImage)
    image.fill(0xFFFFFFFF)
    charts.draw(ink, Chart("NPS", "number", ("a", "b"), (Line("NPS", (50.0, -50.0), "marks"),)), 0, 0, 400)
    blue, orange = (
        [x for x in range(20, 370) if QColor(image.pixel(x, y)).hue() // 60 == hue] for y, hue in ((23, 3), (34, 0))
    )
    assert blue
    assert orange
    assert min(blue) >= max(orange) - 1


def test_a_picture_holds_the_first_rows_and_its_stamp(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "report.png"
    assert files.save(report(charts=(BARS,)), path, draw=drawing.draw) == 2
    small = QImage(str(path))
    assert small.width() >= 1_200
    long = report(tuple((f"row-{number:03}", 0.5, 100, 1_000) for number in range(600)))
    assert files.save(long, path, force=True, draw=drawing.draw) == paper.PICTURE_ROWS == 500
    assert QImage(str(path)).height() > small.height() * 5


def test_a_page_as_it_was_seen_bears_its_stamp(qapp: QApplication) -> None:
    seen = QImage(400, 300, QImage.Format.Format_RGB32)
    seen.fill(0xFF336699)
    made = paper.stamped(seen, "Floor", "day.db · 2026-11", rtl=False)
    assert (made.width(), made.pixel(200, 150)) == (400, 0xFF336699)
    strip = made.copy(0, 301, 400, made.height() - 301)
    assert len({strip.pixel(x, y) for x in range(400) for y in range(strip.height())}) > 10


def test_the_language_in_force_comes_back(pdf: Callable[[Report], Path]) -> None:
    text.use("ro")
    try:
        pdf(report(language="ar"))
        assert formats.current() == "ro-latin"
    finally:
        text.use("en")


def test_a_report_is_drawn_without_a_screen(tmp_path: Path) -> None:
    floor = NewFloor(tmp_path)().add("queue", {"id": "q1", "name": "Loans"})
    floor.legs(*(answered("q1", at("09:00") + number * 1_000, 10_000, id=f"c{number}") for number in range(30)))
    hidden = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    without = {name: value for name, value in os.environ.items() if name not in hidden}
    words = ["--period", DAY, "--by", "hour", "--kpi", "service_level,entered", "--out", str(tmp_path / "out.pdf")]
    command = [sys.executable, "-m", "supervisor", "report", "kpis", str(floor.path), *words]
    done = subprocess.run(command, env=without, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Service level" in pages(tmp_path / "out.pdf")[0]
