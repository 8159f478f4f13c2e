"""What pages of the past draw beside their tables, as charts of a report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate

from supervisor import clock, formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells, words
from supervisor.reports.chart import MOST_BARS, Chart, Line
from supervisor.text import say

if TYPE_CHECKING:
    from supervisor.views.cases import CasesView, Flow

_FLOW: Final = QT_TRANSLATE_NOOP("cases", "Flow")
_OPENED: Final = QT_TRANSLATE_NOOP("cases", "new")
_SOLVED: Final = QT_TRANSLATE_NOOP("cases", "solved")
_LEFT: Final = QT_TRANSLATE_NOOP("cases", "backlog")
_TIME: Final = QT_TRANSLATE_NOOP("views", "Time")
_BANDS: Final = QT_TRANSLATE_NOOP("cases", "Backlog by age")
_REASONS: Final = QT_TRANSLATE_NOOP("cases", "Reasons")
_NO_REASON: Final = QT_TRANSLATE_NOOP("cases", "no reason written")
_N: Final = QT_TRANSLATE_NOOP("views", "n")
_COUNT: Final = "count"


def of_cases(view: CasesView) -> tuple[Chart, ...]:
    """How cases came and went, the backlog by age, and what they are about."""
    labels = [stretch_label(view.flow, at, view.stretch.zone) for at in range(len(view.flow.keys))]
    bands = [(say(words.word(band)), figure.n) for band, figure in view.bands]
    named = view.reasons.cells["reason"], view.reasons.cells["inflow"]
    reasons = [(reason or say(_NO_REASON), int(count or 0)) for reason, count in zip(*named, strict=True)]
    reasons.sort(key=lambda one: -one[1])
    return (*flow_charts(view.flow, labels), *bars(say(_BANDS), bands), *bars(say(_REASONS), reasons, in_table=True))


def flow_charts(flow: Flow, labels: Sequence[str]) -> tuple[Chart, ...]:
    """What came and what was done per stretch of time, and what was left at its end: on two scales, so two charts."""
    if not flow.keys:
        return ()
    places = tuple(at / 60_000 for at in flow.starts_at)
    came, done, left = (formats.plain(say(one)) for one in (_OPENED, _SOLVED, _LEFT))
    lines = (Line(came, flow.opened, "steps"), Line(done, flow.solved, "area"))
    named = tuple(map(formats.plain, labels))
    time, stock = formats.plain(say(_TIME)), formats.plain(cells.kpi_title("backlog"))
    return (
        Chart(formats.plain(say(_FLOW)), _COUNT, named, lines, places, own=flow.keys, own_title=time),
        Chart(
            stock,
            _COUNT,
            named,
            (Line(left, flow.backlog),),
            places,
            own=flow.keys,
            own_title=time,
        ),
    )


def bars(title: str, counts: Sequence[tuple[str, int]], in_table: bool = False) -> tuple[Chart, ...]:
    """How many of each, the first of them; `in_table`: all of them stand in a table beside."""
    if not any(count for _, count in counts):
        return ()
    title, drawn = formats.plain(title), counts[:MOST_BARS]
    labels = tuple(formats.plain(label) for label, _ in drawn)
    line = Line(say(_N), tuple(float(count) for _, count in drawn), "marks")
    own = () if in_table else labels
    return (Chart(title, _COUNT, labels, (line,), more=len(counts) - len(drawn), own=own, own_title=title),)


def stretch_label(flow: Flow, at: int, zone: str) -> str:
    """What a stretch of time is called in few letters: its clock time, its day or its month."""
    if flow.each == "hour":
        return formats.clock(flow.starts_at[at], zone)
    key = flow.keys[at]
    if flow.each == "month":
        year, month = key.split("-")
        return formats.locale().toString(QDate(int(year), int(month), 1), "MMM yyyy")
    on = clock.week_start(key) if flow.each == "week" else date.fromisoformat(key)
    return formats.locale().toString(QDate(on.year, on.month, on.day), "d MMM")
