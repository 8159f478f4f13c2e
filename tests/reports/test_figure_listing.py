"""Figures in a terminal: each with its n, its interval, and what to know of it."""

from __future__ import annotations

from typing import Any

import pytest

from supervisor import formats
from supervisor.kpi.figures import Figure
from supervisor.reports import listing
from supervisor.reports.figure_listing import as_text

SERVICE = Figure(0.8, 40, "ratio", 0.65, 0.895)
SMALL = Figure(0.5, 2, "ratio", 0.0945, 0.9055)
NONE = Figure(None, 0, "ratio", state="no_data")


def test_one_row_is_a_list_of_figures() -> None:
    row = {
        "service_level": SERVICE,
        "csat": SMALL,
        "entered": Figure(1234, 1234, "count"),
        "occupancy": Figure(0.75, 1200, "ratio"),
        "aht": Figure(65_000, 1100, "ms", 60_000, 70_000, "approximate"),
        "fcr": NONE,
    }
    assert as_text([row]).splitlines() == [
        "figure           value          n                95 %  remark",
        "service_level  80.00 %         40  65.00 % to 89.50 %",
        "csat           50.00 %          2   9.45 % to 90.55 %  small_n",
        "entered          1,234",
        "occupancy      75.00 %  1,200 min",
        "aht               1:05      1,100        1:00 to 1:10  approximate",
        "fcr                  -                                 no_data",
    ]


def test_several_rows_have_the_n_beside_each_figure() -> None:
    rows: list[dict[str, Any]] = [
        {
            "queue": "a",
            "queue_name": "Sales",
            "entered": Figure(9, 9, "count"),
            "service_level": SERVICE,
            "csat": SMALL,
        },
        {"queue": "b", "queue_name": None, "entered": Figure(0, 0, "count"), "service_level": NONE, "csat": NONE},
    ]
    assert as_text(rows).splitlines() == [
        "queue  queue_name  entered  service_level   n     csat          n",
        "a      Sales             9        80.00 %  40  50.00 %  2 small_n",
        "b      -                 0              -            -",
    ]


def test_one_figure_alone_has_its_interval_too() -> None:
    rows = [{"day": "2026-03-02", "csat": SMALL}, {"day": "2026-03-03", "csat": NONE}]
    assert as_text(rows).splitlines() == [
        "day            csat  n               95 %  remark",
        "2026-03-02  50.00 %  2  9.45 % to 90.55 %  small_n",
        "2026-03-03        -                        no_data",
    ]


@pytest.mark.parametrize("ms", [0, 999, 59_999.9, 159_580.0, 3_599_999])
def test_a_length_of_time_reads_the_same_in_the_terminal_and_in_the_window(ms: float) -> None:
    assert listing.plain_cell(Figure(ms, 3, "ms")) == formats.plain(formats.duration(ms))
