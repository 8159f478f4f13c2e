"""Figures as people read them, in every language."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from supervisor import formats
from supervisor.typed import read_duration, read_number

CHOICES = [("en", "latin"), ("he", "latin"), ("ar", "latin"), ("ar", "native"), ("ro", "latin")]
languages = st.sampled_from(CHOICES)

NOON = int(datetime.datetime(2026, 11, 22, 12, 2, 7, tzinfo=datetime.UTC).timestamp() * 1000)


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    formats.use("en")


@pytest.mark.parametrize(
    ("ms", "shown", "long"),
    [
        (0, "0:00", "0:00:00"),
        (999, "0:00", "0:00:00"),
        (19_999, "0:19", "0:00:19"),  # the threshold of 20 s is not reached yet
        (61_000, "1:01", "0:01:01"),
        (3_599_999, "59:59", "0:59:59"),
        (3_600_000, "1:00\u00a0h", "1:00:00"),
        (90_061_000, "25:01\u00a0h", "25:01:01"),
        (-61_000, "\u22121:01", "\u22120:01:01"),
        (-400, "0:00", "0:00:00"),
        (None, formats.NO_DATA, formats.NO_DATA),
    ],
)
def test_durations(ms: int | None, shown: str, long: str) -> None:
    assert formats.duration(ms) == shown
    assert formats.duration_long(ms) == long


@pytest.mark.parametrize(
    ("value", "n", "shown"),
    [
        (0.8249, 99, "82%"),
        (0.8249, 100, "82.5%"),
        (0.825, 12, "83%"),
        (0.8, None, "80%"),
        (1.0, 5_000, "100.0%"),
        (-0.035, 200, "\u22123.5%"),
        (None, 200, formats.NO_DATA),
    ],
)
def test_a_percentage_has_a_decimal_only_when_100_stand_behind_it(
    value: float | None, n: int | None, shown: str
) -> None:
    assert formats.ratio(value, n) == shown


@pytest.mark.parametrize(
    ("ms", "shown"),
    [
        (200, "0.2 s"),
        (12_400, "12 s"),
        (185_000, "3 min"),
        (10_080_000, "2 h 48"),
        (7_200_000, "2 h"),
        (266_400_000, "3 d"),
        (-5, "0.0 s"),
    ],
)
def test_ages_are_as_short_as_a_glance_needs(ms: int, shown: str) -> None:
    assert formats.age(ms).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(("ms", "shown"), [(8_400, "9 s"), (0, "0 s"), (61_000, "1 min"), (9_999, "10 s")])
def test_what_is_left_knows_no_tenths(ms: int, shown: str) -> None:
    assert formats.left(ms).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ["1 d", "2 d", "3 d", "11 d", "100 d", "\u22121 d"]),
        ("ro", ["1 z", "2 z", "3 z", "11 z", "100 z", "\u22121 z"]),
        ("he", ["יום אחד", "יומיים", "3 ימים", "11 ימים", "100 ימים", "\u22121 ימים"]),
        ("ar", ["يوم واحد", "يومين", "3 أيام", "11 يومًا", "100 يوم", "\u22121 يوم"]),
    ],
)
def test_days_are_counted_as_each_language_counts(language: str, shown: list[str]) -> None:
    formats.use(language)
    told = [formats.plain(formats.days(number)).replace("\u00a0", " ") for number in (1, 2, 3, 11, 100, -1)]
    assert told == shown
    assert formats.age(3 * formats.DAY_MS) == formats.days(3)
    assert formats.plain(formats.days(11.4, 1))[:4] == ("11,4" if language == "ro" else "11.4")


@pytest.mark.parametrize(
    ("language", "digits", "count", "ratio", "money", "day"),
    [
        ("en", "latin", "\u22121,234", "3.5%", "₪1,234.50", "22/11/2026"),
        ("he", "latin", "\u22121,234", "3.5%", "1,234.50 ₪", "22.11.2026"),
        ("ar", "latin", "\u22121,234", "3.5%", "1,234.50 ₪", "22/11/2026"),
        ("ar", "native", "\u2212١٬٢٣٤", "٣٫٥٪", "١٬٢٣٤٫٥٠ ₪", "٢٢/١١/٢٠٢٦"),
        ("ro", "latin", "\u22121.234", "3,5 %", "1.234,50 ₪", "22.11.2026"),
    ],
)
def test_each_language_writes_numbers_its_own_way(
    language: str, digits: str, count: str, ratio: str, money: str, day: str
) -> None:
    formats.use(language, digits)
    shown = [formats.count(-1234), formats.ratio(0.035, 100), formats.money(123_450, "ILS"), formats.day("2026-11-22")]
    assert [formats.plain(text).replace("\u00a0", " ") for text in shown] == [count, ratio, money, day]


@pytest.mark.parametrize(
    ("language", "minor", "currency", "shown"),
    [
        ("ro", -123_450, "RON", "\u22121.234,50 lei"),
        ("en", -5, "USD", "\u2212$0.05"),
        ("en", 1_500, "JOD", "JOD 1.500"),
        ("en", 1_500, "JPY", "JPY 1,500"),
        ("ar", 1_500, "JOD", "1.500 JOD"),
    ],
)
def test_money_keeps_its_minor_units(language: str, minor: int, currency: str, shown: str) -> None:
    formats.use(language)
    assert formats.plain(formats.money(minor, currency)).replace("\u00a0", " ") == shown


def test_times_are_those_of_the_zone() -> None:
    assert formats.clock(NOON, "Asia/Jerusalem") == "14:02"
    assert formats.clock(NOON, "Europe/Bucharest", seconds=True) == "14:02:07"
    assert formats.clock(NOON, datetime.UTC) == "12:02"
    assert formats.date(NOON, "Pacific/Auckland") == "23/11/2026"
    assert formats.date_and_clock(NOON, "America/New_York") == "22/11/2026 07:02"
    assert formats.clock(None, "UTC") == formats.NO_DATA


def test_weekdays_count_from_monday() -> None:
    assert [formats.weekday(1), formats.weekday(7, short=True)] == ["Monday", "Sun"]
    formats.use("he")
    assert formats.weekday(7) == "יום ראשון"


def test_numbers_are_isolated_only_where_words_run_right_to_left() -> None:
    assert formats.count(5) == "5"
    formats.use("he")
    assert formats.count(5) == "\u20665\u2069"
    span = formats.span(formats.ratio(0.8), formats.ratio(0.97))
    assert (span[0], formats.plain(span)) == ("\u2066", "80%–97%")


def test_names_keep_their_own_direction() -> None:
    assert formats.isolate("Dana") == "Dana"
    assert formats.isolate("דנה") == "\u2068דנה\u2069"
    formats.use("ar")
    assert formats.isolate("Dana") == "\u2068Dana\u2069"
    assert formats.isolate(formats.isolate("Dana")) == "\u2068Dana\u2069"
    assert formats.isolate("+972 3 555") == "\u2066+972 3 555\u2069"
    assert formats.isolate("") == ""


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7.5", 7.5),
        ("7,5", 7.5),
        ("٧٫٥", 7.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567.0),
        ("\u221212", -12.0),
        (" 3 ", 3.0),
        ("1 234,5", 1234.5),
    ],
)
def test_either_decimal_sign_is_read_in_every_language(typed: str, number: float) -> None:
    for choice in CHOICES:
        formats.use(*choice)
        assert read_number(typed) == number


@pytest.mark.parametrize("typed", ["", "x", "1-2", "--3", "1.2.3,4,5", "."])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        read_number(typed)


@pytest.mark.parametrize("typed", ["", "1:60", "1:2:3:4", "a:10", "1.5"])
def test_what_is_no_duration_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        read_duration(typed)


@given(languages, st.decimals(-9_999_999, 9_999_999, places=1))
def test_what_is_written_reads_back(choice: tuple[str, str], number: float) -> None:
    formats.use(*choice)
    assert read_number(formats.decimal(number)) == float(number)


@given(languages, st.integers(-400_000, 400_000))
def test_a_long_duration_reads_back(choice: tuple[str, str], seconds: int) -> None:
    formats.use(*choice)
    assert read_duration(formats.duration_long(seconds * 1000)) == seconds * 1000


@given(languages, st.integers(0, 3_599_999))
def test_a_short_duration_never_promises_more_than_passed(choice: tuple[str, str], ms: int) -> None:
    formats.use(*choice)
    assert read_duration(formats.duration(ms)) == ms // 1000 * 1000


@given(languages, st.integers(-(10**12), 10**12))
def test_marks_come_off_again(choice: tuple[str, str], number: int) -> None:
    formats.use(*choice)
    for text in (formats.count(number), formats.money(number, "ILS"), formats.ratio(number / 10**12, 500)):
        bare = formats.plain(text)
        assert bare == formats.plain(bare)
        assert not any(mark in bare for mark in "\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
        assert (text[0], text[-1]) == ("\u2066", "\u2069") or text == bare


def test_a_wrong_choice_is_refused() -> None:
    with pytest.raises(KeyError):
        formats.use("xx")
    with pytest.raises(ValueError, match="roman"):
        formats.use("en", "roman")


def test_widgets_get_a_locale_with_the_chosen_digits() -> None:
    for choice, zero in zip(CHOICES, "000٠0", strict=True):
        formats.use(*choice)
        assert formats.locale().toString(0) == zero
        assert (formats.locale().textDirection() == Qt.LayoutDirection.RightToLeft) == formats.is_rtl()


def test_a_choice_has_a_key_of_its_own() -> None:
    keys = set()
    for choice in random.sample(CHOICES, len(CHOICES)):
        formats.use(*choice)
        keys.add(formats.current())
    assert len(keys) == len(CHOICES)


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.85, "85%"), (0.975, "97.5%"), (0.0725, "7.25%"), (1.0, "100%"), (0.0, "0%"), (0.333, "33.3%"), (None, "–")],
)
def test_a_share_that_was_decided_keeps_its_digits(value: float | None, shown: str) -> None:
    formats.use("en")
    assert formats.plain(formats.share(value)) == shown
