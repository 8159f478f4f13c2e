"""A page as a report: its tiles, its tables, what it draws; and what is written alike on the screen and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from supervisor import clock, formats
from supervisor.context import ALONE
from supervisor.kpi.figures import Figure
from supervisor.mark import Text
from supervisor.models import exporting, page_charts
from supervisor.models.table_model import TableModel
from supervisor.reports import files, report
from supervisor.reports.report import Report
from supervisor.reports.stamp import Stamp
from supervisor.settings import Settings
from supervisor.views.cases import AT_RISK, TIMES, Flow
from supervisor.views.columns import Column, TableData
from supervisor.views.past_tiles import PastTile
from widgets.paper.values import shown

NOW_AT = 1_795_343_700_000
DAY_MS = clock.DAY_MS


def model(columns: tuple[Column, ...], **cells: object) -> TableModel:
    made = TableModel(columns)
    values = {column.id: [cells.get(column.id)] for column in columns}
    made.show(TableData("", columns, ["k"], values), NOW_AT, "UTC")
    return made


@pytest.fixture
def made(qapp: object) -> Report:
    risks = model(AT_RISK, since=NOW_AT - 40 * DAY_MS, left=NOW_AT - 40 * DAY_MS, customer="Dana")
    times = model(TIMES, what="Resolution time", canonical=5_000, n=3)
    tiles = (
        PastTile("inflow", Figure(30, 30, "count")),
        PastTile("fcr", Figure(0.74, 100, "ratio"), second="csat_mean", second_figure=Figure(4.25, 8, "score")),
    )
    flow = Flow("day", ("2026-11-20", "2026-11-21"), (0, DAY_MS), 2 * DAY_MS, (30, None), (20, None), (5, None))
    beside = exporting.Beside("Cases", tiles, ((times, {"what", "canonical", "n"}, "Times"),))
    stamp = Stamp("Cases", "day.db", "UTC", None, NOW_AT, Settings(), ALONE, {}, "")
    charts = page_charts.flow_charts(flow, ("20 Nov", "21 Nov")) + page_charts.bars("Ages", [("new", 4), ("old", 1)])
    return exporting.report(risks, {"since", "left", "customer"}, "At risk now", stamp, charts, beside)


def test_a_workbook_holds_tiles_charts_and_every_table(made: Report, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    lines = list(report.spool(made))
    files.save(report.from_spool(lines), path)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["At risk now", "Figures", "Flow", "Backlog", "Ages", "Times", "Definitions", "Scope"]
    assert book.get_sheet_by_name("Figures").to_python()[1] == [30, 0.74, 100, 4.25, 8]
    assert [row[1:] for row in book.get_sheet_by_name("Flow").to_python()] == [["new", "solved"], [30, 20], ["", ""]]
    assert book.get_sheet_by_name("Ages").to_python()[1:] == [["new", 4], ["old", 1]]
    assert book.get_sheet_by_name("Times").to_python()[1][0] == "Resolution time"
    late = book.get_sheet_by_name("At risk now").to_python()[1][2]
    assert late == "\N{MINUS SIGN}960:00:00", "no time below nothing in a workbook"
    assert {"inflow", "fcr", "csat_mean"} <= {row[1] for row in book.get_sheet_by_name("Definitions").to_python()}


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        ("until", NOW_AT - 40 * DAY_MS, "\N{MINUS SIGN}40\u00a0d"),
        ("since", NOW_AT - 40 * DAY_MS, "40\u00a0d"),
        ("until", NOW_AT + 3_600_000, "1:00\u00a0h"),
        ("points", 2.0, "2"),
        ("points", 3.5, "3.5"),
        ("score", 8.014, "8.01"),
        ("net", 8.014, "8.0"),
        ("per_hour", 8.0, "8.00"),
    ],
)
def test_the_screen_and_paper_write_alike(qapp: object, kind: str, value: float, told: str) -> None:
    table = model((Column("one", Text("One"), kind),), one=value)
    stamp = Stamp("One", "day.db", "UTC", None, NOW_AT, Settings(), ALONE, {}, "")
    made = exporting.report(table, {"one"}, "One", stamp)
    ((row,),) = made.sheet.chunks
    on_paper = shown(made.sheet.fields[0], row[0], None, "UTC")
    assert formats.plain(table.cell(0, 0).text) == formats.plain(on_paper) == told
