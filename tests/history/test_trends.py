"""Trends of small floors: hand-worked points, what is usual, the time before, what hurts, events and what is seen."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from supervisor import clock, formats
from supervisor.access import Grant, Rights
from supervisor.context import ALONE, Context, Dated, Opening, Target
from supervisor.floor.reader import Reader
from supervisor.history.desk import Desk
from supervisor.history.pages import trends
from supervisor.history.past import Past
from supervisor.kpi import catalogue, control
from supervisor.models import trend_words
from supervisor.settings import Settings
from supervisor.views import trends as asking
from supervisor.views.past import Lens, Stretch
from supervisor.views.trends import PARTIAL, WORSE, Trend, TrendOf
from tests.commands.floors import Floor, NewFloor, answered, at, left

FIRST = datetime(2026, 1, 5, tzinfo=UTC)
"""A Monday."""
NOW = "2026-03-16"

EVERYBODY = Rights("p0", "Dana", (Grant("manager", "centre", ""),))


def ask(
    floor: Floor,
    kpi: str,
    period: str = "2026-03-02..2026-03-16",
    each: str = "day",
    split: str = "",
    *,
    now: str = NOW,
    context: Context = ALONE,
    filters: dict[str, frozenset[str]] | None = None,
    deviations: float = 0,
    **settings: Any,
) -> Trend:
    zone = clock.zone(floor.zone)
    window = clock.parse_period(period, zone)
    asked = TrendOf(Lens(period, filters or {}), kpi, each, split, deviations=deviations)
    with Reader(floor.path) as reader:
        past = Past(reader, Settings().forcing(settings), context)
        return trends.trend(past, asked, Stretch(window, floor.zone, at(now)))


def legs_of(day: int, hour: int, count: int, wait_ms: int, queue: str = "q1", lost: int = 0) -> list[dict[str, Any]]:
    """So many contacts of one hour, the last `lost` of them abandoned after a minute."""
    start = int((FIRST + timedelta(days=day, hours=hour)).timestamp()) * 1000
    return [
        answered(queue, start + number * 20_000, wait_ms) if number < count - lost else left(queue, start, 60_000)
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def ten_weeks(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    """Ten weeks: 20 to 26 contacts at ten, eight at three by night, which wait ten minutes; on the last Thursday 90."""
    floor = NewFloor(tmp_path_factory.mktemp("trends"))()
    floor.add("queue", {"id": "q1", "name": "Loans", "client": "k1"}, {"id": "q2", "name": "Cards", "client": "k2"})
    floor.add("client", {"id": "k1"}, {"id": "k2"})
    rows = []
    for day in range(70):
        busy = 90 if day == 66 else 20 + day * 5 % 7
        rows += legs_of(day, 10, busy, 12_000)
        rows += legs_of(day, 3, 3 + day % 2, 600_000 + day * 100, "q2")
    floor.legs(*rows)
    happened = at("2026-03-11T09:00")
    return floor.add(
        "calendar_event",
        {"at": happened, "ends_at": happened + 3_600_000, "kind": "release", "label": "Version 7"},
        {"at": happened, "kind": "campaign", "label": "Spring", "client": "k2"},
        {"at": at("2026-04-01"), "kind": "campaign", "label": "Later"},
    )


def test_days_with_their_usual_and_the_time_before(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered")
    (line,) = found.lines
    assert [one.key for one in found.buckets] == [f"2026-03-{day:02}" for day in range(2, 16)]
    values = [point.figure.value for point in line.points]
    assert values == [20 + day * 5 % 7 + 3 + day % 2 if day != 66 else 90 + 3 for day in range(56, 70)]
    assert [at for at, point in enumerate(line.points) if point.judged.rules] == [10]
    assert line.points[10].judged.rules[0] == control.OUTSIDE
    assert [point.before.value for point in line.points if point.before] == [
        20 + day * 5 % 7 + 3 + day % 2 for day in range(42, 56)
    ]
    assert line.whole.value == sum(value for value in values if value is not None)
    assert line.before is not None
    assert line.before.value == sum(20 + day * 5 % 7 + 3 + day % 2 for day in range(42, 56))
    assert line.change is not None
    assert line.change.difference == line.whole.value - line.before.value
    assert found.flags == 1


def test_ten_minutes_overnight_are_pointed_at(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "asa", "2026-02-16..2026-03-16")
    (hurt,) = found.hurts
    assert (hurt.first, hurt.end, hurt.n) == (3, 4, 98)
    assert hurt.value == pytest.approx(600_000 + sum(day * 100 * (3 + day % 2) for day in range(42, 70)) / 98)
    assert hurt.whole == pytest.approx(found.lines[0].whole.value)
    assert hurt.share == pytest.approx(98 / found.lines[0].whole.n)


def test_of_hours_that_hurt_the_part_that_weighs_most_is_named(ten_weeks: Floor) -> None:
    whole = ask(ten_weeks, "asa", "2026-02-16..2026-03-16").hurts
    found = ask(ten_weeks, "asa", "2026-02-16..2026-03-16", split="queue")
    (hurt,) = found.hurts
    assert (hurt.value, hurt.n, hurt.part) == (whole[0].value, whole[0].n, "q2")
    assert whole[0].part == ""
    assert formats.plain(trend_words.hurt_text(found, hurt)).endswith("(n 98). Most of it: Cards, 10:05 (n 98)")


def test_the_night_shift_is_pointed_at_where_its_hours_alone_are_too_few(new_floor: NewFloor) -> None:
    floor = new_floor()
    rows = []
    for day in range(14):
        rows += legs_of(day, 10, 20, 10_000 + day * 100)
        rows += legs_of(day, day % 6, 2, 90_000 + day * 1_000)
    floor.legs(*rows)
    found = ask(floor, "asa", "2026-01-05..2026-01-19")
    (hurt,) = found.hurts
    assert (hurt.name, hurt.first, hurt.n) == ("night", None, 28)


def test_a_shift_or_weekday_that_is_worse_is_flagged(new_floor: NewFloor) -> None:
    floor = new_floor()
    rows = []
    for day in range(49):
        rows += legs_of(day, 10, 20, (90_000 if day % 7 == 3 else 10_000) + day * 100)
        rows += legs_of(day, 23, 8, 40_000 + day * 100)
    floor.legs(*rows)
    shifts = ask(floor, "asa", "2026-01-05..2026-02-23", "shift")
    assert {one.key: point.judged.rules for one, point in zip(shifts.buckets, shifts.lines[0].points, strict=True)} == {
        "morning": (), "evening": (), "night": (WORSE,),
    }  # fmt: skip
    assert shifts.flags == 1
    hours = ask(floor, "asa", "2026-01-05..2026-02-23", "clock_hour")
    assert [one.key for one, point in zip(hours.buckets, hours.lines[0].points, strict=True) if point.judged.rules] == [
        "23"
    ]
    weekdays = ask(floor, "asa", "2026-01-05..2026-02-23", "weekday")
    assert [point.judged.rules for point in weekdays.lines[0].points] == [(), (), (), (WORSE,), (), (), ()]


def test_a_trend_crosses_from_one_process_to_another(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "asa", split="queue")
    assert pickle.loads(pickle.dumps(found)) == found


def test_hours_that_are_alike_are_not_pointed_at(new_floor: NewFloor) -> None:
    floor = new_floor()
    floor.legs(*(one for day in range(14) for hour in (3, 10, 15) for one in legs_of(day, hour, 9, 9_000 + day * 100)))
    assert ask(floor, "asa", "2026-01-05..2026-01-19").hurts == ()


def test_counts_have_no_hours_that_hurt(ten_weeks: Floor) -> None:
    assert ask(ten_weeks, "entered").hurts == ()


def test_split_by_queue(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered", split="queue")
    assert [(line.key, line.name) for line in found.lines] == [("q1", "Loans"), ("q2", "Cards")]
    assert [point.figure.value for point in found.lines[1].points] == [3 + day % 2 for day in range(56, 70)]
    # Three or four a day are too few to flag.
    assert {point.judged.why_not for point in found.lines[1].points} == {control.SMALL}


def test_filters_hold(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered", filters={"queue": frozenset(("q2",))})
    assert [point.figure.value for point in found.lines[0].points] == [3 + day % 2 for day in range(56, 70)]


@pytest.mark.parametrize(
    ("each", "keys"),
    [
        ("week", ["2026-W10", "2026-W11"]),
        ("month", ["2026-03"]),
        ("quarter", ["2026-Q1"]),
        ("half_year", ["2026-H1"]),
        ("year", ["2026"]),
        ("weekday", [*"1234567"]),
        ("shift", ["morning", "evening", "night"]),
        ("clock_hour", [f"{hour:02}" for hour in range(24)]),
    ],
)
def test_every_stretch_of_time(each: str, keys: list[str], ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered", each=each)
    assert [one.key for one in found.buckets] == keys
    (line,) = found.lines
    assert sum(point.figure.value or 0 for point in line.points) == line.whole.value
    assert line.change is not None


def test_hours_with_no_contact_are_none_and_not_unknown(ten_weeks: Floor) -> None:
    counted = ask(ten_weeks, "entered", "2026-03-03", "hour").lines[0].points
    assert [point.figure.value for point in counted] == [0, 0, 0, 4, *[0] * 6, 25, *[0] * 13]
    waited = ask(ten_weeks, "asa", "2026-03-03", "hour").lines[0].points
    assert [place for place, point in enumerate(waited) if point.figure.value is not None] == [3, 10]


def test_what_is_not_over_is_not_judged(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered", "2026-03-02..2026-03-14", now="2026-03-12T12:00")
    why = [point.judged.why_not for point in found.lines[0].points]
    assert why == [""] * 10 + [PARTIAL, control.NO_DATA]
    assert [point.figure.value for point in found.lines[0].points][-1] is None


def test_before_the_floor_begins_there_is_nothing_to_compare_with(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "entered", "2026-01-05..2026-01-19")
    (line,) = found.lines
    assert (line.before, line.change) == (None, None)
    assert [point.judged.why_not for point in line.points] == [PARTIAL, *[control.NEW] * 13]


def test_the_day_in_which_the_floor_begins_is_beside_no_whole_day(ten_weeks: Floor) -> None:
    (line,) = ask(ten_weeks, "asa", "2026-01-12..2026-01-26").lines
    assert (line.before, line.change) == (None, None)
    known = [(point.before is not None and point.before.value is not None) for point in line.points]
    assert known == [False] * 7 + [True] * 7
    assert [point.before_partial for point in line.points] == [False] * 7 + [True] + [False] * 6
    (line,) = ask(ten_weeks, "entered", "2026-01-12..2026-01-26").lines
    assert [one.before.value if one.before else None for one in line.points][7:9] == [None, 25 + 4]


def test_whatever_it_is_told_by_the_time_before_is_known_alike(ten_weeks: Floor) -> None:
    for period, said in (
        ("2026-01-12..2026-01-26", "only a part of the time before is known"),
        ("2026-01-05..2026-01-19", "there is nothing before it to compare with"),
    ):
        told = {
            trend_words.change_text(ask(ten_weeks, "asa", period, each).lines[0])
            for each in ("day", "shift", "weekday", "clock_hour", "week", "quarter")
        }
        assert told == {said}


def test_targets_are_those_of_their_day(ten_weeks: Floor) -> None:
    dated = (
        Dated(("centre", ""), "2026-01-01", Target(30_000, None)),
        Dated(("queue", "q2"), "2026-03-09", Target(60_000, None)),
    )
    context = Context(targets={"asa": dated})
    whole = ask(ten_weeks, "asa", context=context).lines[0]
    assert {point.target for point in whole.points} == {30_000}
    parts = {line.key: line for line in ask(ten_weeks, "asa", split="queue", context=context).lines}
    assert [point.target for point in parts["q2"].points] == [30_000] * 7 + [60_000] * 7
    assert {point.target for point in parts["q1"].points} == {30_000}


def test_events_and_special_days(ten_weeks: Floor) -> None:
    context = Context(special_days={("centre", "", "2026-03-12"): Opening((), "Feast")})
    found = ask(ten_weeks, "entered", context=context)
    assert [(one.kind, one.label) for one in found.events] == [
        ("campaign", "Spring"), ("release", "Version 7"), ("day_off", "Feast"),
    ]  # fmt: skip
    thursday = found.lines[0].points[10]
    assert found.buckets[10].closed == "Feast"
    assert (thursday.judged.why_not, thursday.judged.rules) == (control.CLOSED, ())
    only = ask(ten_weeks, "entered", filters={"client": frozenset(("k1",))})
    assert [one.label for one in only.events] == ["Version 7"]


def test_special_days_of_a_part_are_told_with_its_name(ten_weeks: Floor) -> None:
    days = {
        ("queue", "q2", "2026-03-11"): Opening((), "Feast"), ("centre", "", "2026-03-12"): Opening(((540, 720),), ""),
    }  # fmt: skip
    context = Context(special_days=days)
    found = ask(ten_weeks, "entered", split="queue", context=context)
    told = [(one.label, one.place) for one in found.events if one.kind == "day_off"]
    assert told == [("Feast", "Cards"), ("", "")]
    why = {line.key: [point.judged.why_not for point in line.points] for line in found.lines}
    assert (why["q2"][9], why["q1"][9]) == (control.CLOSED, "")
    only = ask(ten_weeks, "entered", filters={"queue": frozenset(("q1",))}, context=context)
    assert [one.label for one in only.events if one.kind == "day_off"] == [""]
    mine = ask(ten_weeks, "entered", filters={"queue": frozenset(("q2",))}, context=context)
    assert [(one.label, one.place) for one in mine.events if one.kind == "day_off"] == [("Feast", ""), ("", "")]
    rights = Rights("p1", "Omer", (Grant("supervisor", "client", "k1"),))
    veiled = ask(ten_weeks, "entered", context=Context(book_id="b", rights=rights, special_days=days))
    assert [one.label for one in veiled.events if one.kind == "day_off"] == [""]


def test_public_holidays_stand_on_the_axis(ten_weeks: Floor) -> None:
    context = Context(
        book_id="b", rights=EVERYBODY, settings={"holidays": (Dated(("centre", ""), "2026-01-01", ["RO"]),)}
    )
    found = ask(ten_weeks, "entered", "2026-01-19..2026-01-26", context=context)
    (event,) = found.events
    assert (event.kind, event.at, event.ends_at) == ("day_off", at("2026-01-24"), at("2026-01-25"))
    assert event.label
    assert [one.closed for one in found.buckets] == ["", "", "", "", "", event.label, ""]


def test_what_is_out_of_sight_tells_nothing(ten_weeks: Floor) -> None:
    rights = Rights("p1", "Omer", (Grant("supervisor", "client", "k1"),))
    context = Context(book_id="b", rights=rights)
    found = ask(ten_weeks, "entered", context=context)
    assert [one.label for one in found.events] == ["Version 7"]
    assert [point.figure.value for point in found.lines[0].points][:3] == [20, 25, 23]
    assert [line.key for line in ask(ten_weeks, "entered", split="queue", context=context).lines] == ["q1"]


def test_figures_that_have_no_trend_say_why(ten_weeks: Floor) -> None:
    for each in ("hour", "clock_hour", "shift", "weekday"):
        assert ask(ten_weeks, "still_waiting", each=each).why == "only_now"
    assert ask(ten_weeks, "entered", split="agent").why == "not_by_key"
    assert ask(ten_weeks, "csat").why == "not_measured"


def test_a_formula_of_another_name(ten_weeks: Floor) -> None:
    found = ask(ten_weeks, "service_level.of_answered")
    assert found.variant == "of_answered"
    assert found.lines[0].points[0].figure.value == pytest.approx(20 / 23)
    chosen = ask(ten_weeks, "service_level", service_level="of_all")
    assert chosen.variant == "of_all"


def test_money_that_adds_up_is_compared_by_how_days_vary(new_floor: NewFloor) -> None:
    floor = new_floor()
    for day in range(56):
        start = int((FIRST + timedelta(days=day, hours=9)).timestamp()) * 1000
        amount = 10_000 + day * 37 % 9 * 500 + (8_000 if day >= 49 else 0)
        floor.add("sale", {"at": start, "amount_minor": amount, "currency": "ILS", "kind": "new"})
    (line,) = ask(floor, "revenue", "2026-02-23..2026-03-02").lines
    assert line.whole.unit == "money:ILS"
    assert line.before is not None
    assert line.change is not None
    assert line.change.difference == (line.whole.value or 0) - (line.before.value or 0)
    assert line.change.more_than_chance is True
    (calm,) = ask(floor, "revenue", "2026-02-16..2026-02-23").lines
    assert calm.change is not None
    assert calm.change.more_than_chance is False
    (young,) = ask(floor, "revenue", "2026-01-12..2026-01-19").lines
    assert young.change is not None
    assert young.change.more_than_chance is None


def test_an_empty_floor_is_no_fault(new_floor: NewFloor) -> None:
    floor = new_floor()
    found = ask(floor, "entered")
    assert (found.why, found.flags, found.lines) == ("not_measured", 0, ())


def test_of_too_many_points_only_the_drawn_lines_have_theirs(new_floor: NewFloor) -> None:
    floor = new_floor()
    floor.legs(*(one for queue in range(8) for one in legs_of(0, 10, 9 - queue, 9_000, f"q{queue}")))
    zone = clock.zone("UTC")
    window = clock.parse_period("2026-01-05..2026-01-07", zone)
    with Reader(floor.path) as reader:
        asked = TrendOf(Lens(""), "entered", "hour", "queue", most=300)
        found = trends.trend(Past(reader, Settings()), asked, Stretch(window, "UTC", at(NOW)))
    assert [len(line.points) for line in found.lines] == [48] * 6 + [0] * 2
    assert [line.whole.value for line in found.lines] == [9, 8, 7, 6, 5, 4, 3, 2]


def test_who_chose_no_figure_sees_the_first_that_has_something(new_floor: NewFloor) -> None:
    assert all(asking.has_trend(catalogue.BY_ID[name]) for name in asking.FIRST)

    def first(floor: Floor, kpi: str = "service_level", split: str = "", **more: Any) -> tuple[str, str, bool]:
        asked = TrendOf(Lens("2026-01-05..2026-01-12"), kpi, "day", split, **more)
        told = Desk(floor.path, Settings()).answer(asked, {TrendOf: trends.answer})
        return told.asked.kpi, told.asked.split, bool(told.lines)

    cases = new_floor().add("case", {"opened_at": at("2026-01-06T09:00"), "first_reply_at": at("2026-01-06T10:00")})
    assert first(cases) == ("service_level", "", False)
    assert first(cases, or_else=True) == ("first_response_time", "", True)
    assert first(cases, "answered", "queue", or_else=True) == ("first_response_time", "queue", True)
    assert first(cases, "inflow", or_else=True) == ("inflow", "", True)
    sales = new_floor().add("sale", {"at": at("2026-01-06T09:00"), "kind": "new"})
    assert first(sales, split="queue", or_else=True)[0] == "sales"
    assert first(new_floor(), or_else=True) == ("service_level", "", False)


def test_sums_of_months_are_shown_by_the_month_where_nobody_chose(new_floor: NewFloor) -> None:
    spans = [
        {"starts_at": at(f"2026-{month:02}-01"), "ends_at": at(f"2026-{month + 1:02}-01")} for month in range(1, 4)
    ]
    floor = new_floor().add("measure_total", *({"measure": "answered", "value": 9} | span for span in spans))
    asked = TrendOf(Lens("2026-01-01..2026-04-01"), "service_level", "day", or_else=True)
    told = Desk(floor.path, Settings()).answer(asked, {TrendOf: trends.answer})
    assert (told.asked.kpi, told.asked.each) == ("answered", "month")
    assert [point.figure.value for point in told.lines[0].points] == [9, 9, 9]


@pytest.fixture(scope="module")
def half_year(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    """From January to June one case more each month that stays open: of q2 in May and June, else of q1; another one of
    q2 from February to April."""
    floor = NewFloor(tmp_path_factory.mktemp("moments"))()
    floor.add("queue", {"id": "q1", "name": "Loans", "client": "k1"}, {"id": "q2", "name": "Cards", "client": "k2"})
    floor.add("client", {"id": "k1"}, {"id": "k2"})
    for month in range(1, 7):
        for number in range(month):
            queue = "q1" if month < 5 else "q2"
            floor.add("case", {"opened_at": at(f"2026-{month:02}-{number + 1:02}T09:00"), "queue": queue})
    floor.add(
        "case",
        {"opened_at": at("2026-02-10T09:00"), "resolved_at": at("2026-04-10T09:00"), "queue": "q2", "reason": "x"},
    )
    for number in range(12):
        left = f"2026-{number - 3:02}-10" if number > 5 else None
        floor.add("customer", {"id": f"k{number}", "since_on": "2025-01-01", "left_on": left})
    return floor


def test_a_backlog_by_month(half_year: Floor) -> None:
    found = ask(half_year, "backlog", "2026-04-01..2026-07-01", "month", now="2026-06-20")
    (line,) = found.lines
    assert [one.key for one in found.buckets] == ["2026-04", "2026-05", "2026-06"]
    assert [point.figure.value for point in line.points] == [10, 15, 21]
    assert [point.before.value if point.before else None for point in line.points] == [1, 4, 7]
    assert (line.whole.value, found.of_moment) == (21, True)
    assert line.before is not None
    assert line.before.value == 7
    assert line.change is not None
    assert (line.change.difference, line.change.more_than_chance) == (14, None)
    # A level is not judged: nothing says what is usual, and nothing is marked.
    assert found.flags == 0
    assert found.hurts == ()
    assert not found.hurting
    assert {point.judged for point in line.points} == {control.Judged()}
    assert ask(half_year, "backlog", each="day", deviations=1.0).flags == 0


def test_a_backlog_is_compared_with_one_that_the_floor_tells_of_at_all(half_year: Floor) -> None:
    """The time before, from the autumn on, ends in the first days of the floor: what was open then is known."""
    before = ask(half_year, "backlog", "2026-02-01..2026-05-01", "month", now="2026-06-20").lines[0].before
    assert (before and before.value) == 1
    assert ask(half_year, "clearance", "2026-02-01..2026-05-01", "month", now="2026-06-20").lines[0].before is None


def test_parts_of_a_backlog_that_are_gone_at_the_end(half_year: Floor) -> None:
    found = ask(half_year, "backlog", "2026-02-01..2026-05-01", "month", "reason", now="2026-06-20")
    assert [(line.key, line.whole.value) for line in found.lines] == [("", 10), ("x", 0)]
    assert [[point.figure.value for point in line.points] for line in found.lines] == [[3, 6, 10], [1, 1, 0]]
    queues = ask(half_year, "backlog", "2026-04-01..2026-07-01", "month", "queue", now="2026-06-20")
    assert {line.name: [point.figure.value for point in line.points] for line in queues.lines} == {
        "Loans": [10, 10, 10], "Cards": [0, 5, 11],
    }  # fmt: skip


def test_a_retention_by_month(half_year: Floor) -> None:
    """One of twelve leaves in March, April ... August."""
    found = ask(half_year, "retention", "2026-04-01..2026-07-01", "month", now="2026-08-01")
    (line,) = found.lines
    shares = [(point.figure.value, point.figure.n) for point in line.points]
    assert shares == [(10 / 11, 11), (9 / 10, 10), (8 / 9, 9)]
    assert (line.whole.value, line.whole.n) == (8 / 11, 11)
    assert [point.judged.why_not for point in line.points] == ["", "", ""]
    cut = ask(half_year, "retention", "2026-04-15..2026-06-15", "month", now="2026-08-01").lines[0]
    assert [point.judged.why_not for point in cut.points] == [PARTIAL, "", PARTIAL]


def test_a_backlog_before_the_floor_begins_is_unknown(half_year: Floor) -> None:
    found = ask(half_year, "backlog", "2025-11-01..2026-03-01", "month", now="2026-08-01")
    assert [point.figure.value for point in found.lines[0].points] == [None, None, 1, 4]


def test_a_moment_as_who_sees_a_part_of_it(half_year: Floor) -> None:
    context = Context(book_id="b", rights=Rights("p1", "Omer", (Grant("supervisor", "client", "k2"),)))
    found = ask(half_year, "backlog", "2026-04-01..2026-07-01", "month", now="2026-06-20", context=context)
    assert [point.figure.value for point in found.lines[0].points] == [0, 5, 11]
    assert ask(half_year, "retention", each="month", context=context).why == "out_of_sight"
