"""Single cells: durations in every unit, numbers, money, times of every format, over clock changes."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor.floor.importers.table import codes, times, values
from supervisor.floor.importers.table.values import Unusable
from tests.floor.importers.tables import at

WALL = datetime
"""A local time, as a workbook holds it."""

DURATIONS: list[tuple[Any, str, int]] = [
    ("90", "seconds", 90_000),
    ("1.5", "minutes", 90_000),
    ("2", "hours", 7_200_000),
    ("250", "milliseconds", 250),
    ("0.0625", "excel_day", 5_400_000),
    (0.0625, "excel_day", 5_400_000),
    (0.0625, "h:mm:ss", 5_400_000),
    ("1:30:00", "h:mm:ss", 5_400_000),
    ("26:00:01", "h:mm:ss", 93_601_000),
    ("00:01:30.5", "h:mm:ss", 90_500),
    ("0.02.23", "h:mm:ss", 143_000),
    ("1.02.23", "mixed", 3_743_000),
    ("0.2.23", "h:mm:ss", -1),
    ("0.02.23", "seconds", -1),
    ("1:30", "m:ss", 90_000),
    ("1:30", "h:mm", 5_400_000),
    ("90", "mixed", 90_000),
    ("1:30", "mixed", 90_000),
    ("0:01:30", "mixed", 90_000),
    ("1.5 min", "mixed", 90_000),
    ("1m 30s", "mixed", 90_000),
    ("1h 2 min 3 sec", "mixed", 3_723_000),
    ("5 דקות", "mixed", 300_000),
    ("دقيقة 5", "mixed", -1),
    (time(0, 1, 30), "seconds", 90_000),
    (timedelta(hours=30), "minutes", 108_000_000),
    (WALL(1899, 12, 31, 6), "seconds", 108_000_000),
    ("", "seconds", -1),
    ("abc", "seconds", -1),
    ("-5", "seconds", -1),
    ("1:30", "h:mm:ss", -1),
    ("1:75:00", "h:mm:ss", -1),
    ("1:30:00", "seconds", -1),
    ("5 elephants", "mixed", -1),
    ("nan", "seconds", -1),
    ("inf", "seconds", -1),
    ("1e400", "seconds", -1),
    ("99999999999999999999", "seconds", -1),
    ("99999999999:00:00", "h:mm:ss", -1),
    (10**30, "seconds", -1),
]


@pytest.mark.parametrize(("cell", "unit", "expected"), DURATIONS)
def test_durations(cell: Any, unit: str, expected: int) -> None:
    if expected < 0:
        with pytest.raises(Unusable) as found:
            values.duration_ms(cell, unit)
        assert found.value.code == codes.BAD_DURATION
    else:
        assert values.duration_ms(cell, unit) == expected


def test_plain_numbers_of_a_mixed_column_are_in_the_unit_that_is_said() -> None:
    assert values.duration_ms("2", "mixed", bare="minutes") == 120_000


@pytest.mark.parametrize(
    ("cell", "decimal", "expected"),
    [
        ("12", ".", 12),
        ("1,234.5", ".", 1234.5),
        ("1.234,5", ",", 1234.5),
        ("1 234,5", ",", 1234.5),
        ("-3", ".", -3),
        ("\u200e\u22123", ".", -3),
        ("81.5%", ".", 81.5),
        ("٤٢", ".", 42),
        ("1,5", ".", None),
        ("1.5", ",", None),
        ("1_000", ".", None),
        ("12,34", ".", None),
        ("five", ".", None),
        (float("nan"), ".", None),
        ("1e400", ".", None),
        (10**16, ".", None),
    ],
)
def test_numbers_are_never_guessed(cell: Any, decimal: str, expected: float | None) -> None:
    if expected is None:
        with pytest.raises(Unusable):
            values.number(cell, decimal)
    else:
        assert values.number(cell, decimal) == expected


@pytest.mark.parametrize(
    ("cell", "currency", "expected"),
    [
        ("19.99", "EUR", 1999),
        ("₪ 1,234.50", "ILS", 123_450),
        ("500", "JPY", 500),
        (0.1, "RON", 10),
        ("1.234", "KWD", 1234),
    ],
)
def test_money_in_minor_units(cell: Any, currency: str, expected: int) -> None:
    assert values.minor_units(cell, currency) == expected


TIMES: list[tuple[str, Any, str, str]] = [
    ("iso", "2026-03-02T09:00:00Z", "UTC", "2026-03-02T09:00"),
    ("iso", "2026-03-02 09:00:00", "Asia/Jerusalem", "2026-03-02T07:00"),
    ("iso", "2026-03-02T09:00:00.250+05:45", "UTC", "2026-03-02T03:15:00.250"),
    ("iso", "2026-03-02 09:00:00 UTC", "Asia/Jerusalem", "2026-03-02T09:00"),
    ("iso", "2026-03-02", "Asia/Kolkata", "2026-03-01T18:30"),
    ("%d/%m/%Y %H:%M", "2/3/2026 9:05", "UTC", "2026-03-02T09:05"),
    ("%m/%d/%y %I:%M:%S %p", "03/02/26 12:00:05 AM", "UTC", "2026-03-02T00:00:05"),
    ("%m/%d/%y %I:%M %p", "03/02/26 12:30 p.m.", "UTC", "2026-03-02T12:30"),
    ("%d/%m/%Y %I:%M %p", "02/03/2026 03:30 אחה״צ", "UTC", "2026-03-02T15:30"),
    ("%d/%m/%Y %I:%M %p", "٠٢/٠٣/٢٠٢٦ ٠٣:٣٠ م", "UTC", "2026-03-02T15:30"),
    ("%a, %d %b %Y %H:%M:%S", "Thu, 27 Oct 2016 14:51:34", "UTC", "2016-10-27T14:51:34"),
    ("%d %B %Y", "2 martie 2026", "UTC", "2026-03-02"),
    ("%d %B %Y", "2 מרץ 2026", "UTC", "2026-03-02"),
    ("%d %B %Y", "2 مارس 2026", "UTC", "2026-03-02"),
    ("%d-%b-%Y %H:%M %z", "02-Mar-2026 09:00 +0200", "UTC", "2026-03-02T07:00"),
    ("%d %b", "19 oct", "UTC", "2024-10-19"),
    ("epoch", "1772442000", "Asia/Jerusalem", "2026-03-02T09:00"),
    ("epoch_ms", 1772442000250, "Asia/Jerusalem", "2026-03-02T09:00:00.250"),
    ("excel", 46083.375, "UTC", "2026-03-02T09:00"),
    ("excel", "46083.376388889", "UTC", "2026-03-02T09:02"),
    ("%H:%M", WALL(2026, 3, 2, 9), "UTC", "2026-03-02T09:00"),
]


@pytest.mark.parametrize(("form", "cell", "zone", "expected"), TIMES)
def test_times(form: str, cell: Any, zone: str, expected: str) -> None:
    read = times.reader([form], 2024, times.Local(ZoneInfo(zone)))
    assert read(cell) == at(expected)


@pytest.mark.parametrize(
    ("form", "cell"),
    [
        ("iso", "02/03/2026"), ("%d/%m/%Y", "03/22/2026"), ("%d/%m/%Y", "31/02/2026"), ("%I:%M %p", "13:00 pm"),
        ("%d %B %Y", "2 Brumaire 2026"), ("epoch", "20260302"), ("iso", "0001-01-01"), ("%H:%M", "25:00"), ("iso", ""),
    ],
)  # fmt: skip
def test_times_that_cannot_be(form: str, cell: str) -> None:
    with pytest.raises(Unusable) as found:
        times.reader([form], 2026, times.Local(ZoneInfo("UTC")))(cell)
    assert found.value.code == codes.BAD_TIME


def test_a_time_without_a_year_needs_one() -> None:
    with pytest.raises(Unusable):
        times.reader(["%d %b"], None, times.Local(ZoneInfo("UTC")))("19 oct")


def test_a_local_time_without_a_zone_is_a_question() -> None:
    with pytest.raises(times.ZoneNeeded):
        times.reader(["iso"], None, times.Local(None))("2026-03-02 09:00")


@pytest.mark.parametrize("zone", ["Asia/Jerusalem", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"])
@given(moment=st.datetimes(WALL(2000, 1, 1), WALL(2035, 1, 1)))
def test_every_local_time_of_every_zone_is_read_as_python_reads_it(zone: str, moment: datetime) -> None:
    where = ZoneInfo(zone)
    local = times.Local(where)
    read = times.reader(["%d/%m/%Y %H:%M:%S"], None, local)(moment.strftime("%d/%m/%Y %H:%M:%S"))
    assert read == round(moment.replace(microsecond=0, tzinfo=where).timestamp()) * 1000


def test_the_repeated_and_the_skipped_hour_are_told() -> None:
    local = times.Local(ZoneInfo("Europe/Bucharest"))
    read = times.reader(["iso"], None, local)
    first = read("2026-10-25 03:30")
    assert first == at("2026-10-25T00:30")
    assert local.later_ms == {first: at("2026-10-25T01:30")}
    local.fresh()
    read("2026-03-29 03:30")
    assert local.told == [codes.SKIPPED_HOUR]


def test_dates_without_a_time_may_be_of_people() -> None:
    read = times.day_reader(["%d.%m.%Y"], None)
    assert read("7.5.1961") == "1961-05-07"
    with pytest.raises(Unusable):
        read("7.5.0061")
