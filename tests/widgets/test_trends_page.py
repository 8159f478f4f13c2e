"""The Trends page, answered by the desk itself: what it shows, its doors, what is kept, and centres without data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from supervisor import formats
from supervisor.context import ALONE
from supervisor.history.desk import Desk
from supervisor.history.pages import trends
from supervisor.models import exporting
from supervisor.reports.stamp import Stamp
from supervisor.settings import Settings
from supervisor.views.past import Lens
from supervisor.views.trends import Trend, TrendOf
from tests.commands.floors import Floor, NewFloor, at
from tests.history.test_trends import FIRST, legs_of
from widgets.pages.past.page import Told
from widgets.pages.trends.page import TrendsPage, figures
from widgets.pages.trends.picture import picture_of
from widgets.paper import values
from widgets.parts.card import Key

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a tool-tip's window
PERIOD = "2026-02-16..2026-03-16"


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Floor:
    """Ten weeks of about 23 contacts a day, 90 on one; three or four by night wait ten minutes."""
    floor = NewFloor(tmp_path_factory.mktemp("page"))(heartbeat_at=at("2026-03-16"), clock="simulated")
    floor.add("queue", {"id": "q1", "name": "הלוואות"}, {"id": "q2", "name": "Cards"})
    rows = []
    for day in range(70):
        rows += legs_of(day, 10, 90 if day == 66 else 20 + day * 5 % 7, 12_000)
        rows += legs_of(day, 3, 3 + day % 2, 600_000 + day * 100, "q2")
    assert FIRST.weekday() == 0
    floor.legs(*rows)
    return floor.add("calendar_event", {"at": at("2026-03-11T09:00"), "kind": "release", "label": "Version 7"})


class Answered:
    """A page whose questions are answered at once."""

    def __init__(self, page: TrendsPage, path: Path) -> None:
        self.page, self.desk = page, Desk(path, Settings())
        self.answers: list[Trend] = []
        page.asked.connect(self._answer)
        page.take_told(Told(Lens(PERIOD), None, Settings(), ALONE, ""))

    def _answer(self, token: str, question: TrendOf) -> None:
        found = self.desk.answer(question, {TrendOf: trends.answer})
        self.answers.append(found)
        self.page.hear(token, found)


def shown(qtbot: QtBot) -> TrendsPage:
    page = TrendsPage()
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    return page


def keys(page: TrendsPage) -> list[str]:
    (key,) = page.findChildren(Key)
    return key.accessibleName().split(", ")


@pytest.fixture
def answered(qtbot: QtBot, look: Callable[..., None], speak: Callable[[str], None], floor: Floor) -> Answered:
    return Answered(shown(qtbot), floor.path)


@pytest.fixture
def page(answered: Answered) -> TrendsPage:
    return answered.page


def test_a_trend_in_chart_table_and_words(page: TrendsPage, answered: Answered) -> None:
    page.choose("entered", "day", "")
    assert page.model.rowCount() == 28
    assert page.chart.accessibleName() == "Entered"
    assert page.chart.accessibleDescription() == "811 over all, up 69, within chance. One point is marked as unusual."
    (marked,) = (door for door in page.side.doors if "2026" in door.text())
    assert formats.plain(marked.text()) == "12/03/2026: 93"
    assert any("Release: Version 7" in one for one in page.side.sentences)
    assert any(one.startswith(f"{answered.answers[-1].lines[0].whole.value}") for one in page.side.sentences)
    remark = page.model.column_of("remark")
    assert "Outside of what is usual" in page.model.index(24, remark).data()
    taken = page.table()
    assert taken is not None
    assert taken.title == "Entered"


def test_the_hours_that_hurt_are_doors(page: TrendsPage) -> None:
    page.choose("asa", "day", "")
    (door,) = (one for one in page.side.doors if "against" in one.text())
    assert formats.plain(door.text()).startswith("03:00–04:00: 10:0")
    door.setFocus()
    QTest.keyClick(door, Qt.Key.Key_Return)
    assert (page.each, page.model.rowCount()) == ("clock_hour", 24)
    # Those hours are marked in the chart, named in its key and in the table, and the table stands on the first.
    assert page.trend is not None
    picture = picture_of(page.trend, True)
    assert [at for at, stressed in enumerate(picture.stressed) if stressed] == [3]
    assert "One of the hours that hurt.\n" in page.chart.told(3)
    assert "hurt" not in page.chart.told(4)
    assert [picture.label(at) for at in (0, 9, 23)] == ["00:00", "09:00", "23:00"]
    assert keys(page)[0] == "The hours that hurt"
    (key,) = page.view.selected_keys()
    assert key.endswith("03")
    remark = page.model.column_of("remark")
    assert "Worse than the rest" in page.model.index(3, remark).data()
    assert page.view.rowAt(1) == 3


def test_hours_that_hurt_do_so_only_where_they_are_worse(page: TrendsPage) -> None:
    page.choose("asa", "hour", "queue")
    assert page.trend is not None
    assert [(one.first, one.part) for one in page.trend.hurts] == [(3, "q2")]
    remark = page.model.column_of("remark")
    said = {
        (place // (28 * 24), place % 24)
        for place in range(page.model.rowCount())
        if "hours that hurt" in str(page.model.index(place, remark).data())
    }
    assert said == {(1, 3)}, "of the queue that makes it, and where it has a figure"


def test_of_many_hours_the_last_seven_days_are_drawn(page: TrendsPage, qtbot: QtBot) -> None:
    page.choose("asa", "hour", "")
    assert page.model.rowCount() == 28 * 24
    assert page.chart.told(0).splitlines()[0] == "09/03/2026 00:00"
    assert len(page.chart.places()) == 7 * 24
    (door,) = (one for one in page.side.doors if "last days" in one.text())
    assert "09/03/2026 to 15/03/2026" in formats.plain(door.text())
    with qtbot.waitSignal(page.rows_wanted) as told:
        page.chart.opened.emit(3)
    assert told.args[1] == (("hour", "2026-03-09T03:00+00:00"),)
    QTest.keyClick(door, Qt.Key.Key_Return)
    assert (page.each, page.limits_box.isEnabled()) == ("clock_hour", False)


def test_few_behind_each_point_offer_longer_stretches(page: TrendsPage) -> None:
    page.take_told(Told(Lens(PERIOD, {"queue": frozenset(("q2",))}), None, Settings(), ALONE, ""))
    page.choose("asa", "day", "")
    (door,) = (one for one in page.side.doors if "by week" in one.text())
    QTest.keyClick(door, Qt.Key.Key_Return)
    assert page.each == "week"
    assert not [one for one in page.side.doors if "Few stand" in one.text()]


def test_time_before_can_be_drawn_only_where_there_is_any(page: TrendsPage) -> None:
    page.choose("asa", "day", "")
    assert page.compare.isEnabled()
    assert "before" in {column.id for column in page.model.columns}
    page.choose("asa", "quarter", "")
    assert not page.compare.isEnabled()
    assert "before" not in {column.id for column in page.model.columns}


def test_hours_are_labelled_by_the_clock_and_midnights_by_the_day(page: TrendsPage) -> None:
    page.choose("asa", "hour", "")
    assert page.trend is not None
    picture = picture_of(page.trend, True)
    assert [picture.label(at) for at in (0, 6, 12, 24, 25)] == ["16/02", "06:00", "12:00", "17/02", "01:00"]
    assert [places[:3] for places in picture.steps[3:7]] == [(0, 6, 12), (0, 12, 24), (0, 24, 48), (0, 48, 96)]
    page.choose("asa", "day", "")
    assert picture_of(page.trend, True).steps == ()


def test_hours_are_led_to_anew_where_they_stand_already(page: TrendsPage) -> None:
    page.choose("asa", "clock_hour", "")
    assert page.view.selected_keys() == []
    (door,) = (one for one in page.side.doors if "against" in one.text())
    QTest.keyClick(door, Qt.Key.Key_Return)
    (key,) = page.view.selected_keys()
    assert key.endswith("03")
    page.choose("asa", "day", "")
    assert "The hours that hurt" not in keys(page)


def test_points_and_rows_open_what_is_behind_them(page: TrendsPage, qtbot: QtBot) -> None:
    page.choose("entered", "day", "queue")
    with qtbot.waitSignal(page.rows_wanted) as told:
        page.view.opened.emit(page.model.key_at(29), "value")
    assert told.args == ["entered", (("queue", "q2"), ("day", "2026-02-17")), "Cards, 17/02/2026"]
    with qtbot.waitSignal(page.rows_wanted) as told:
        page.chart.opened.emit(0)
    assert told.args[1] == (("day", "2026-02-16"),)


def test_paper_shows_the_bars_of_every_line_by_the_same_scale(page: TrendsPage) -> None:
    page.choose("asa", "weekday", "queue")
    taken = page.table()
    assert taken is not None
    assert [formats.plain(one.title) for one in taken.charts] == ["ASA: הלוואות", "ASA: Cards"]
    (loans, cards) = taken.charts
    assert loans.reach == cards.reach == max(value or 0 for value in cards.lines[0].values)
    assert cards.lines[0].n[0] == page.model.value(7, "n")
    page.choose("asa", "weekday", "")
    taken = page.table()
    assert taken is not None
    assert [one.title for one in taken.charts] == ["ASA"]


def test_shares_stand_on_paper_as_on_the_screen(page: TrendsPage) -> None:
    page.choose("service_level", "week", "")
    taken = page.table()
    assert taken is not None
    ids = {column.id for column in page.model.columns}
    made = exporting.report(taken.model, ids, taken.title, Stamp("", "", "UTC", None, 0, Settings()), taken.charts)
    fields = {field.id: (at, field) for at, field in enumerate(made.sheet.fields)}
    assert {id: fields[id][1].n for id in ("value", "before", "low", "high")} == {
        "value": "n", "before": "before_n", "low": "n", "high": "n",
    }  # fmt: skip
    assert [field.n_beside for _, field in fields.values() if field.n] == [True, False, False, True]
    (first, *_) = [row for chunk in made.sheet.chunks for row in chunk]
    for id in ("value", "before"):
        at, field = fields[id]
        on_paper = values.shown(field, first[at], first[fields[field.n][0]], "UTC")
        assert on_paper == page.model.cell(0, page.model.column_of(id)).text
        assert "." in on_paper, "more than a hundred stand behind it"


def test_a_split_that_a_figure_does_not_have_is_dropped(page: TrendsPage) -> None:
    page.choose("aht", "day", "agent")
    page.choose_figure("service_level")
    assert page.split == ""
    assert page.split_box.findData("agent") < 0


def test_what_is_of_one_moment_is_told_by_days_and_longer(page: TrendsPage) -> None:
    page.choose("entered", "hour", "")
    page.choose_figure("carried_in")
    offered = [page.each_box.itemData(place) for place in range(page.each_box.count())]
    assert (page.each, offered) == ("day", ["day", "week", "month", "quarter", "half_year", "year"])
    assert not page.limits_box.isEnabled()
    assert page.model.rowCount() == 28
    assert {"usual", "low", "high"}.isdisjoint(column.id for column in page.model.columns)
    assert "nothing is marked" in page.side.sentences[-1]
    page.choose("entered", "shift", "")
    assert (page.each_box.count(), page.each_box.currentData(), page.limits_box.isEnabled()) == (10, "shift", False)


def test_what_was_looked_at_is_kept(page: TrendsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.arranged) as told:
        page.choose("aht", "weekday", "queue")
    other = TrendsPage()
    qtbot.addWidget(other)
    other.restore(lambda name, usual: told.args[1] if name == told.args[0] else usual)
    assert (other.kpi, other.each, other.split) == ("aht", "weekday", "queue")
    other.restore(lambda name, usual: "nonsense day")
    assert other.kpi == "aht"


def test_what_is_not_measured_here_says_so(page: TrendsPage) -> None:
    page.choose_figure("csat")
    assert page.pages.currentIndex() == 1
    page.choose_figure("asa")
    assert page.pages.currentIndex() == 0


def test_an_answer_to_an_older_question_is_not_shown(page: TrendsPage, answered: Answered) -> None:
    page.choose_figure("asa")
    before = page.trend
    page.take("trend", answered.answers[0])
    assert page.trend is before


@pytest.fixture
def summed(new_floor: NewFloor) -> Floor:
    """A floor with nothing but sums of its source's own, one of them by a name of two words."""
    floor = new_floor(heartbeat_at=at("2026-03-16"), clock="simulated")
    for day in range(2, 16):
        span = {"starts_at": at(f"2026-03-{day:02}"), "ends_at": at(f"2026-03-{day + 1:02}")}
        floor.add("measure_total", {"measure": "complaints", "value": 60 if day == 14 else 10 + day % 3} | span,
                  {"measure": "web forms", "value": 5} | span)  # fmt: skip
    return floor


def test_a_floor_of_sums_opens_on_them(
    summed: Floor, qtbot: QtBot, look: Callable[..., None], speak: Callable[[str], None]
) -> None:
    answered = Answered(shown(qtbot), summed.path)
    page = answered.page
    assert (page.kpi, page.pages.currentIndex()) == ("sum.complaints", 0)
    assert [one.id for one in figures(page.trend.own if page.trend else ())][:2] == ["sum.complaints", "sum.web forms"]
    with qtbot.waitSignal(page.arranged) as told:
        page.choose("sum.web forms", "week", "")
    other = TrendsPage()
    qtbot.addWidget(other)
    other.restore(lambda name, usual: told.args[1] if name == told.args[0] else usual)
    assert (other.kpi, other.each) == ("sum.web forms", "week")


def test_limits_as_in_a_spreadsheet(
    summed: Floor, qtbot: QtBot, look: Callable[..., None], speak: Callable[[str], None]
) -> None:
    answered = Answered(shown(qtbot), summed.path)
    page = answered.page
    page.limits_box.setCurrentIndex(page.limits_box.findData(2.0))
    page.limits_box.activated.emit(page.limits_box.currentIndex())
    assert page.trend is not None
    marked = [bucket.key for bucket, point in zip(page.trend.buckets, page.trend.lines[0].points, strict=True)
              if point.judged.rules]  # fmt: skip
    # The week of the 9th: 10, 11, 12, 10, 11, 60, 10: mean 17.71, deviation 18.66; the week before is even.
    assert marked == ["2026-03-14"]


def test_an_empty_floor_is_no_fault(
    qtbot: QtBot, look: Callable[..., None], speak: Callable[[str], None], new_floor: NewFloor
) -> None:
    answered = Answered(shown(qtbot), new_floor().path)
    assert answered.page.pages.currentIndex() == 1
    assert answered.page.trouble() == ""


def test_figures_are_offered_once() -> None:
    assert len(figures()) > 60
    assert len({one.id for one in figures()}) == len(figures())


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_every_language(
    language: str, floor: Floor, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> None:
    speak(language)
    look("dark")
    answered = Answered(shown(qtbot), floor.path)
    page = answered.page
    page.choose("asa", "day", "queue")
    assert not page.grab().isNull()
    assert page.side.doors


@pytest.fixture
def new_floor(tmp_path: Path) -> NewFloor:
    return NewFloor(tmp_path)
