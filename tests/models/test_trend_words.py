"""What a trend says: changes, hours that hurt, events, and what each unit is written as."""

from __future__ import annotations

from dataclasses import replace

import pytest

from supervisor import clock, formats
from supervisor.clock import Window
from supervisor.kpi import control
from supervisor.kpi.comparing import Change
from supervisor.kpi.control import Judged
from supervisor.kpi.figures import Figure
from supervisor.models import trend_judging, trend_table, trend_words
from supervisor.text import use
from supervisor.views.past import Lens, Stretch
from supervisor.views.trends import Bucket, Event, Hurt, Line, Point, Trend, TrendOf


@pytest.fixture(autouse=True)
def english() -> None:
    use("en")


@pytest.mark.parametrize(
    ("unit", "difference", "sure", "said"),
    [
        ("ratio", 0.031, True, "up 3.1 points, more than chance"),
        ("ratio", -0.031, False, "down 3.1 points, within chance"),
        ("ms", 65_000, None, "up 1:05"),
        ("ms", -400, True, "the same as before"),
        ("count", -392, False, "down 392, within chance"),
        ("net", 3.25, True, "up 3.3, more than chance"),
        ("score", 0.2, True, "up 0.20, more than chance"),
        ("money:ILS", 150_000, None, "up \u20aa1,500.00"),
        ("ratio", 0.0, False, "the same as before"),
    ],
)
def test_changes(unit: str, difference: float, sure: bool | None, said: str) -> None:
    assert trend_words.changed(unit, Change(difference, sure)) == said


def trend(unit: str = "ms") -> Trend:
    stretch = Stretch(Window(0, 1), "UTC", 1)
    return Trend(TrendOf(Lens(), "asa"), stretch, unit, "down", "count", 5)


@pytest.mark.parametrize(
    ("hurt", "said"),
    [
        (Hurt("", 0, 6, 604_000, 412, 180_000, 0.04), "00:00–06:00: 10:04 against 3:00 over all (n 412)"),
        (Hurt("", 22, 2, 604_000, 412, 180_000, 0.04), "22:00–02:00: 10:04 against 3:00 over all (n 412)"),
        (Hurt("night", None, None, 604_000, 1412, 180_000, 0.1), "Night: 10:04 against 3:00 over all (n 1,412)"),
    ],
)
def test_hours_that_hurt(hurt: Hurt, said: str) -> None:
    assert formats.plain(trend_words.hurt_text(trend(), hurt)) == said


@pytest.mark.parametrize(
    ("first", "end", "within"),
    [(3, 4, {3}), (22, 2, {22, 23, 0, 1}), (20, 24, {20, 21, 22, 23}), (0, 24, set(range(24)))],
)
def test_which_hours_those_are(first: int, end: int, within: set[int]) -> None:
    hurt = Hurt("", first, end, 604_000, 412, 180_000, 0.04)
    assert {hour for hour in range(24) if trend_words.is_within(hour, hurt)} == within


def test_where_only_a_part_of_the_time_before_is_known_it_says_so() -> None:
    alone, beside = Point(Figure(1.0, 30, "ms")), Point(Figure(1.0, 30, "ms"), before=Figure(2.0, 3, "ms"))
    said = [trend_words.change_text(Line("", "", points, alone.figure)) for points in ((alone,), (alone, beside))]
    assert said == ["there is nothing before it to compare with", "only a part of the time before is known"]


def test_how_points_are_judged() -> None:
    assert "4.4%" in trend_judging.how_text(trend())
    plain = replace(trend(), asked=TrendOf(Lens(), "asa", deviations=2.0))
    assert "farther than 2 standard deviations" in trend_judging.how_text(plain)
    titles = [[str(column.title) for column in trend_table.columns_of(one)] for one in (trend(), plain)]
    assert [one for one in titles[0] if one not in titles[1]] == ["Usual", "Usual from", "Usual to"]
    assert [one for one in titles[1] if one not in titles[0]] == ["Limits", "Limits from", "Limits to"]


def test_events() -> None:
    assert trend_words.event_text(Event(0, None, "release", "Version 7")) == "Release: Version 7"
    assert trend_words.event_text(Event(0, None, "flood", "")) == "flood"
    assert trend_words.event_text(Event(0, None, "day_off", "Feast")) == "Special day: Feast"


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_figures_are_written_as_the_language_does(language: str) -> None:
    try:
        use(language)
        assert "5" in trend_words.changed("ratio", Change(0.05, True))
        assert "4" in trend_judging.how_text(trend())
    finally:
        use("en")


def test_shifts_that_came_with_the_program_are_said_in_the_language_of_the_window(
    request: pytest.FixtureRequest,
) -> None:
    request.addfinalizer(lambda: use("en"))
    use("he")
    names = {name: trend_words.hours_text(Hurt(name, None, None, 1, 1, 1, 0.1)) for name in ("night", "צוות א")}
    buckets = {name: trend_words.bucket_text(Bucket(name, None, None), "shift", "UTC") for name in names}
    for told in (names, buckets):
        assert {name: formats.plain(text) for name, text in told.items()} == {"night": "לילה", "צוות א": "צוות א"}


@pytest.mark.parametrize(("language", "order"), [("he", "7123456"), ("ro", "1234567")])
def test_a_week_begins_as_the_language_says(language: str, order: str) -> None:
    use(language)
    points = tuple(Point(Figure(float(key), 30, "ms")) for key in "1234567")
    told = trend()
    told = replace(told, asked=replace(told.asked, each="weekday"))
    lines = tuple(Line(key, "", some, Figure(4.0, 210, "ms")) for key, some in (("", points), ("q", ())))
    told = replace(told, buckets=tuple(Bucket(key) for key in "1234567"), lines=lines)
    told = trend_words.in_week_order(told)
    assert "".join(bucket.key for bucket in told.buckets) == order
    assert [point.figure.value for point in told.lines[0].points] == [float(key) for key in order]
    assert trend_words.in_week_order(trend()) == trend()


def test_an_hour_that_comes_twice_says_which() -> None:
    summer = clock.parse_instant("2026-10-25T01:00+03:00", clock.zone("UTC"))
    told = [trend_words.bucket_text(Bucket(str(at), at), "hour", "Asia/Jerusalem")
            for at in (summer, summer + 3_600_000, summer + 7_200_000)]  # fmt: skip
    assert [formats.plain(one) for one in told] == [
        "25/10/2026 01:00 (UTC+03:00)", "25/10/2026 01:00 (UTC+02:00)", "25/10/2026 02:00",
    ]  # fmt: skip
    one = trend()
    hours = tuple(Bucket("2026-10-25T01:00", at) for at in (summer, summer + 3_600_000))
    points = tuple(Point(Figure(1.0, 30, "ms")) for _ in hours)
    one = replace(one, asked=replace(one.asked, each="hour"), stretch=replace(one.stretch, zone="Asia/Jerusalem"))
    table = trend_table.table_of(replace(one, buckets=hours, lines=(Line("", "", points, points[0].figure),)))
    assert table.cells["remark"] == ["(UTC+03:00)", "(UTC+02:00)"]


def judged(z: float, run: int, *rules: str) -> Point:
    return Point(Figure(0.7, 200, "ratio"), Judged(0.802, 0.6, 0.95, z, 0.1, rules, "", run))


def test_many_in_a_row_are_said_and_marked_at_each_of_them() -> None:
    points = (judged(0.2, 0), *(judged(-1.0, 10) for _ in range(8)), *(judged(-1.0, 10, control.RUN) for _ in range(2)))
    days = tuple(Bucket(f"2026-11-{day:02}", (20_757 + day) * clock.DAY_MS) for day in range(1, 12))
    told = replace(trend("ratio"), good="up", buckets=days, lines=(Line("", "", points, points[0].figure),))
    said = "10 days in a row are below what is usual on their weekday; here that is 80.2%."
    assert [trend_judging.rule_texts(one, "day") for one in points] == [[], *[[said]] * 10]
    assert trend_judging.rule_texts(judged(1.0, 8, control.RUN), "week") == [
        "8 in a row are above what is usual; here that is 80.2%."
    ]
    assert [trend_judging.level_in_row(told, one) for one in points] == ["", *["bad"] * 10]
    assert [trend_judging.level(told, one) for one in points] == [""] * 9 + ["bad"] * 2
    (only,) = trend_table.marked(told)
    assert (only.key.rpartition("\x1f")[2], only.rules, only.in_row) == ("2026-11-11", said, True)


@pytest.mark.parametrize(
    ("each", "n", "days", "better"),
    [
        ("day", 11, 28, "week"), ("day", 2, 28, "week"), ("day", 2, 120, "month"), ("day", 40, 28, ""),
        ("day", 11, 14, ""), ("hour", 3, 28, "day"), ("week", 9, 120, "month"), ("month", 9, 365, "quarter"),
    ],
)  # fmt: skip
def test_few_behind_most_points_are_better_told_by_longer_stretches(each: str, n: int, days: int, better: str) -> None:
    length = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30}[each]
    points = tuple(Point(Figure(0.5, n, "ratio")) for _ in range(round(days / length)))
    told = replace(trend("ratio"), least=20, lines=(Line("", "", points, points[0].figure),))
    stretch = replace(told.stretch, window=Window(0, days * clock.DAY_MS))
    assert trend_judging.coarser(replace(told, asked=replace(told.asked, each=each), stretch=stretch)) == better


def test_every_kind_of_trend_says_how_it_is_judged() -> None:
    said = [
        trend_judging.how_text(replace(trend(), asked=replace(trend().asked, each=each)))
        for each in ("day", "week", "quarter", "weekday", "clock_hour")
    ]
    assert ["weekday" in one for one in said] == [True, False, False, False, False]
    assert said[1] == said[2]
    assert said[3] == said[4]


def test_hours_over_midnight_begin_before_it() -> None:
    hurt = Hurt("", 22, 2, 604_000, 412, 180_000, 0.04)
    points = tuple(Point(Figure(600_000.0 if hour in (22, 23, 0, 1) else 60_000.0, 30, "ms")) for hour in range(24))
    buckets = tuple(Bucket(f"{hour:02}") for hour in range(24))
    told = replace(trend(), buckets=buckets, lines=(Line("", "", points, points[0].figure),), hurts=(hurt,))
    told = replace(told, asked=replace(told.asked, each="clock_hour"))
    assert trend_table.key_of_hurt(told, 22).rpartition("\x1f")[2] == "22"
    assert trend_table.key_of_hurt(told, 21) == ""
    remarks = trend_table.table_of(told).cells["remark"]
    assert [hour for hour, remark in enumerate(remarks) if "One of the hours that hurt." in remark] == [0, 1, 22, 23]
