"""The two parts of the Cases page: cases, and knowledge with self-service."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.models import cells, page_charts, words
from supervisor.reports.titles import AS_AT
from supervisor.text import say
from supervisor.views.cases import ARTICLES, AT_RISK, REASONS, TAKES, TIMES, TOPICS, takes_of
from supervisor.views.columns import TableData
from widgets import actions
from widgets.charts.bars import Bar, BarList
from widgets.charts.pareto import Cause, Pareto
from widgets.pages.past import tiles as past_tiles
from widgets.pages.past.tabs import Part, side_by_side
from widgets.pages.past.tiles import TileGrid
from widgets.parts.card import Card, Key, Tabs

if TYPE_CHECKING:
    from supervisor.reports.chart import Chart
    from supervisor.views.cases import BesideView, CasesView, Flow, KnowledgeView, RisksView
    from supervisor.views.past import Stretch
    from widgets.charts.flow import FlowChart
    from widgets.parts.tile import Face

_FIRST_TILES: Final = (
    "inflow",
    "cases_solved",
    "backlog",
    "first_response_time",
    "resolution_time",
    "first_response_met",
)
_MORE_TILES: Final = ("resolution_rate", "fcr", "one_touch", "reopen_rate", "contacts_per_case", "people_per_case")

_FLOW: Final = QT_TRANSLATE_NOOP("cases", "Flow")
_TIMES: Final = QT_TRANSLATE_NOOP("cases", "Times")
_BANDS: Final = QT_TRANSLATE_NOOP("cases", "Backlog by age")
_AT_RISK: Final = QT_TRANSLATE_NOOP("cases", "At risk now")
_REASONS: Final = QT_TRANSLATE_NOOP("cases", "Reasons")
_REASON_TABLE: Final = QT_TRANSLATE_NOOP("cases", "As a table")
_OPENED: Final = QT_TRANSLATE_NOOP("cases", "new")
_SOLVED: Final = QT_TRANSLATE_NOOP("cases", "solved")
_LEFT: Final = QT_TRANSLATE_NOOP("cases", "backlog")
_UNSOLVED: Final = QT_TRANSLATE_NOOP("cases", "not solved")
_TOGETHER: Final = QT_TRANSLATE_NOOP("cases", "running total")
_KEY: Final = (("text_quiet", "line", _OPENED), ("series_1", "area", _SOLVED), ("series_3", "line", _LEFT))
_REASON_KEY: Final = (("series_1", "area", _OPENED), ("series_2", "bar", _UNSOLVED), ("series_3", "line", _TOGETHER))
_LEFT_OPEN: Final = QT_TRANSLATE_NOOP("cases", "{count} open")
_TIP: Final = QT_TRANSLATE_NOOP("cases", "{when}\nnew {came}\nsolved {done}\nopen at the end {left}")
_SUMMARY: Final = QT_TRANSLATE_NOOP("cases", "{came} new, {done} solved; {left} open at the end.")
_SHARE: Final = QT_TRANSLATE_NOOP("cases", "{count} ({share})")
_REASON_TIP: Final = QT_TRANSLATE_NOOP("cases", "{reason}\nnew {count}, {share} of all\nnot solved {part}")
_NO_REASON: Final = QT_TRANSLATE_NOOP("cases", "no reason written")
_MORE_CAME: Final = QT_TRANSLATE_NOOP("cases", "up {percent}")
_FEWER_CAME: Final = QT_TRANSLATE_NOOP("cases", "down {percent}")
_BEFORE: Final = QT_TRANSLATE_NOOP("cases", "{count} before")
_BEFORE_TIP: Final = QT_TRANSLATE_NOOP("cases", "{count} on the same weekdays before.")
_BEYOND: Final = QT_TRANSLATE_NOOP("cases", "The change is more than chance.")
_WITHIN: Final = QT_TRANSLATE_NOOP("cases", "The change is within chance.")
_CALM: Final = QT_TRANSLATE_NOOP("cases", "No open case is near its target.")
_NO_TARGETS: Final = QT_TRANSLATE_NOOP("cases", "Open cases carry no targets here, so none can be at risk.")
_NO_REASONS: Final = QT_TRANSLATE_NOOP("cases", "No case was opened in this period.")
_NO_BACKLOG: Final = QT_TRANSLATE_NOOP("cases", "No case was open at the end of this period.")
_NO_HOURS: Final = QT_TRANSLATE_NOOP("cases", "Opening hours are not known: write them into the book to see both.")
_LINE: Final = " · "
_RISKS: Final = QT_TRANSLATE_NOOP("cases", "{late} late, {near} near")
_NOT_MEASURED: Final = QT_TRANSLATE_NOOP("cases", "Cases are not measured here")
_BRING: Final = QT_TRANSLATE_NOOP(
    "cases",
    "Nothing has written a case to this floor yet. Import what your help desk or CRM exports ({key}), and their flow, "
    "backlog, times and reasons stand here.",
)
_BANDS_ROLES: Final = {"7_to_30_days": "series_5", "30_days_and_more": "series_2"}


class CasesPart(Part):
    """Flow, backlog, what is at risk, reasons."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles, self.more = TileGrid(_FIRST_TILES), TileGrid(_MORE_TILES, flat=True)
        for grid in (self.tiles, self.more):
            grid.opened.connect(self._open_tile)
            self.column.addWidget(grid)
        self.chart: FlowChart | None = None
        self._view: CasesView | None = None
        self._beside: BesideView | None = None
        self._lay_flow()
        self._lay_reasons()

    def _lay_flow(self) -> None:
        self._flow = Tabs()
        self._flow_place = QWidget()
        column = QVBoxLayout(self._flow_place)
        column.setContentsMargins(8, 0, 8, 4)
        self._flow.add(say(_FLOW), self._flow_place)
        self._flow.add(say(_TIMES), self.add_table("times", TIMES, say(_TIMES)))
        self._key = Key([(role, shape, say(name)) for role, shape, name in _KEY])
        self._flow.line.addWidget(self._key)
        self._flow.turned.connect(self._flow_turned)
        self._bands_card = Card(say(_BANDS))
        self.bands = BarList(say(_BANDS))
        self.bands.empty_text = say(_NO_BACKLOG)
        self.bands.opened.connect(self._open_band)
        self._bands_card.put(self.bands)
        self.column.addLayout(side_by_side(190, (self._flow, 3), (self._bands_card, 2)), 1)

    def _lay_reasons(self) -> None:
        view = self.add_table("at_risk", AT_RISK, say(_AT_RISK), ("waits", "agent", "reason"))
        view.sort_by("since")
        self._risk_card = self.card_of("at_risk", say(_AT_RISK))
        self._reasons = Tabs()
        self.pareto = Pareto(say(_REASONS))
        self.pareto.empty_text = say(_NO_REASONS)
        self.pareto.opened.connect(self._open_reason)
        self._reasons.add(say(_REASONS), self.pareto)
        table = self.add_table("reasons", REASONS, say(_REASONS), ("resolution_time",))
        table.sort_by("unsolved")
        self._reasons.add(say(_REASON_TABLE), table)
        self._reason_key = Key([(role, shape, say(name)) for role, shape, name in _REASON_KEY])
        self._reasons.line.addWidget(self._reason_key)
        self._reasons.turned.connect(self._reasons_turned)
        self.column.addLayout(side_by_side(210, (self._risk_card, 3), (self._reasons, 2)), 1)

    # Showing

    def show_view(self, view: CasesView) -> None:
        """Show the next answer."""
        self._view = view
        if not view.measured:
            text = say(_BRING, key=formats.ltr(actions.key("import_export")))
            self.say_nothing("cases", say(_NOT_MEASURED), text, actions.import_title())
            return
        self.show_content()
        self._show_tiles()
        self._show_flow(view)
        self._show_bands(view)
        self._show_reasons(view)
        self._show_times(view)

    def show_beside(self, beside: BesideView) -> None:
        """Show what took longer."""
        self._beside = beside
        self._show_tiles()

    def _show_tiles(self) -> None:
        if self._view is None or not self._view.measured:
            return
        tiles = {tile.name: tile for tile in self._view.tiles}
        faces: dict[str, Face] = {}
        if self._beside is not None:
            tiles["fcr"] = self._beside.fcr
            faces["inflow"] = _inflow(past_tiles.face(tiles["inflow"]), tiles["inflow"].figure.n, self._beside)
        self.tiles.show_tiles(tiles, faces)
        self.more.show_tiles(tiles)

    def _show_flow(self, view: CasesView) -> None:
        from widgets.charts.flow import FlowChart, FlowPicture  # brings the plotting library

        if self.chart is None:
            self.chart = FlowChart()
            self.chart.opened.connect(self._open_stretch)
            place = self._flow_place.layout()
            assert place is not None
            place.addWidget(self.chart)
            self._flow.come_after(self.chart)
        flow = view.flow
        labels = tuple(page_charts.stretch_label(flow, at, view.stretch.zone) for at in range(len(flow.keys)))
        open_now = next((one for one in reversed(flow.backlog) if one is not None), 0)
        came, done = (sum(one or 0 for one in line) for line in (flow.opened, flow.solved))
        summary = say(_SUMMARY, came=came, done=done, left=open_now)
        left_name = say(_LEFT_OPEN, count=formats.count(open_now))
        tips = tuple(_tip(flow, at, view.stretch) for at in range(len(flow.keys)))
        self.chart.show_picture(
            FlowPicture(flow.keys, labels, flow.opened, flow.solved, flow.backlog, left_name, tips, say(_FLOW), summary)
        )

    def charts(self) -> tuple[Chart, ...]:
        """How cases came and went, the backlog by age, and what they are about."""
        return page_charts.of_cases(self._view) if self._view is not None and self._view.measured else ()

    def _show_bands(self, view: CasesView) -> None:
        whole = sum(figure.n for _, figure in view.bands)
        told = [formats.plain(formats.count(whole)), _moment(view.stretch, view.stretch.window.end_at)]
        self._bands_card.note.setText(_LINE.join(filter(None, told)))
        self.bands.show_bars(
            [
                Bar(
                    band,
                    say(words.word(band)),
                    figure.n,
                    say(_SHARE, count=formats.count(figure.n), share=formats.ratio(figure.n / whole, whole)),
                    role=_BANDS_ROLES.get(band, "series_1"),
                )
                for band, figure in (view.bands if whole else ())
            ]
        )

    def show_risks(self, view: RisksView) -> None:
        """Show what is at risk now."""
        self.tables["at_risk"].empty_text = say(_CALM if view.targets else _NO_TARGETS)
        self.show_table("at_risk", view.table, view.stretch)
        said = say(_RISKS, late=formats.count(view.late), near=formats.count(view.near))
        told = [said if view.late or view.near else "", _moment(view.stretch, view.stretch.now_at)]
        self._risk_card.note.setText(_LINE.join(filter(None, told)))
        name, at = say(_AT_RISK), formats.date_and_clock(view.stretch.now_at, view.stretch.zone)
        self.tables["at_risk"].setAccessibleName(f"{name} ({at})" if told[1] else name)

    def _show_reasons(self, view: CasesView) -> None:
        data = view.reasons
        self.tables["reasons"].empty_text = say(_NO_REASONS)
        self.show_table("reasons", data, view.stretch)
        counts = [int(one or 0) for one in data.cells["inflow"]]
        whole = sum(counts) or 1
        causes = []
        for at, count in enumerate(counts):
            reason, part = data.cells["reason"][at], int(data.cells["unsolved"][at] or 0)
            name = formats.isolate(reason) if reason else say(_NO_REASON)
            share = formats.ratio(count / whole, whole)
            tip = say(_REASON_TIP, reason=name, count=formats.count(count), share=share, part=formats.count(part))
            text = say(_SHARE, count=formats.count(count), share=share)
            if count:
                causes.append(Cause(data.keys[at] or _BLANK, name, count, part, text, tip))
        self.pareto.show_causes(causes)

    def _show_times(self, view: CasesView) -> None:
        cells_by: dict[str, list[Any]] = {
            "what": [cells.kpi_title(row.kpi) for row in view.times],
            "n": [row.figures["canonical"].n for row in view.times],
        }
        for take in TAKES:
            cells_by[take] = [row.figures[take].value for row in view.times]
        data = TableData("times", TIMES, [row.kpi for row in view.times], cells_by)
        self.models["times"].show(data, view.stretch.now_at, view.stretch.zone)
        shown = {column.id for column in TIMES if view.hours_known or not column.id.startswith("business")}
        self.tables["times"].columns.show_usual(shown)
        self._no_hours = not view.hours_known
        self._flow_turned(self._flow.pages.currentIndex())

    _no_hours = False

    def _flow_turned(self, number: int) -> None:
        self._key.setVisible(number == 0)
        self._flow.note.setText(say(_NO_HOURS) if number and self._no_hours else "")

    def _reasons_turned(self, number: int) -> None:
        self._reason_key.setVisible(number == 0)

    # Doors

    def _open_tile(self, name: str) -> None:
        self.rows_wanted.emit(name, (), "")

    def _open_stretch(self, key: str) -> None:
        if self._view is not None:
            flow = self._view.flow
            title = page_charts.stretch_label(flow, flow.keys.index(key), self._view.stretch.zone)
            self.rows_wanted.emit("inflow", ((flow.each, key),), title)

    def _open_band(self, band: str) -> None:
        self.rows_wanted.emit("backlog", (("age_band", band),), say(words.word(band)))

    def _open_reason(self, key: str) -> None:
        if not key:
            self._reasons.turn(1)  # the others have no room as bars
            return
        reason = "" if key == _BLANK else key
        self.rows_wanted.emit("inflow", (("reason", reason),), reason)

    def open_cell(self, name: str, key: str, column: str) -> None:
        """Open the cases behind a cell."""
        if name == "times":
            variant = column if column in takes_of(key) else "canonical"
            self.rows_wanted.emit(f"{key}.{variant}", (), "")
        elif name == "reasons":
            self.rows_wanted.emit(column if column in catalogue.BY_ID else "inflow", (("reason", key),), key)
        else:
            model = self.models[name]
            reason = model.value(model.row_of(key), "reason") or ""
            self.rows_wanted.emit("backlog", (("reason", reason),), reason)


_BLANK: Final = "\x00"
"""Stands for the cases without a reason: the empty key is that of the last line."""


def _moment(stretch: Stretch, at: int) -> str:
    """Of which instant something is: of a period that is over, its end and now are two."""
    if stretch.now_at <= stretch.window.end_at:
        return ""
    return say(AS_AT, time=formats.date_and_clock(at, stretch.zone))


def _inflow(face: Face, count: int, beside: BesideView) -> Face:
    """How many came before, and a word where the change is more than chance."""
    if beside.before is None or beside.before.value is None:
        return face
    before = int(beside.before.value)
    tips = [say(_BEFORE_TIP, count=formats.count(before))]
    if beside.change in _CHANGES:
        tips.append(say(_BEYOND))
        percent = formats.ratio(abs(count - before) / before) if before else ""
        face = replace(face, level="attention", word=say(_CHANGES[beside.change], percent=percent))
    elif beside.change:
        tips.append(say(_WITHIN))
    aside = say(_BEFORE, count=formats.count(before))
    return replace(face, aside=aside, tip="\n\n".join([" ".join(tips), face.tip]))


_CHANGES: Final[dict[str, Text]] = {"up": _MORE_CAME, "down": _FEWER_CAME}


def _tip(flow: Flow, at: int, stretch: Stretch) -> str:
    values = (formats.count(line[at]) for line in (flow.opened, flow.solved, flow.backlog))
    came, done, left = values
    return say(_TIP, when=page_charts.stretch_label(flow, at, stretch.zone), came=came, done=done, left=left)


_ARTICLES: Final = QT_TRANSLATE_NOOP("cases", "Articles to rewrite")
_NO_COST: Final = QT_TRANSLATE_NOOP("cases", "What visits went on to is not known, so neither is their cost.")
_TOPICS: Final = QT_TRANSLATE_NOOP("cases", "By topic")
_KNOWLEDGE_TILES: Final = ("self_service_rate", "article_visits", "article_transfer_rate", "article_cost")
_NO_VISITS: Final = QT_TRANSLATE_NOOP("cases", "Nobody read a help article in this period.")
_NO_KNOWLEDGE: Final = QT_TRANSLATE_NOOP("cases", "Help pages and self-service are not measured here")
_BRING_KNOWLEDGE: Final = QT_TRANSLATE_NOOP(
    "cases",
    "Nothing has written a visit of a help article or a session of self-service to this floor yet. Import what your "
    "help centre exports ({key}), and what it saves and which articles to rewrite stands here.",
)
_OUT_OF_SIGHT: Final = QT_TRANSLATE_NOOP("cases", "Help pages are seen with the whole centre")
_ASK_FOR_SIGHT: Final = QT_TRANSLATE_NOOP(
    "cases", "Articles belong to no queue and no team. Who manages the centre can show them to you."
)


class KnowledgePart(Part):
    """What self-service saves, and what articles cost."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles = TileGrid(_KNOWLEDGE_TILES, flat=True)
        self.tiles.opened.connect(self._open_tile)
        self.column.addWidget(self.tiles)
        self.add_table("articles", ARTICLES, say(_ARTICLES))
        self.add_table("topics", TOPICS, say(_TOPICS))
        self._card, topics = self.card_of("articles", say(_ARTICLES)), self.card_of("topics", say(_TOPICS))
        self.column.addLayout(side_by_side(260, (self._card, 3), (topics, 2)), 1)

    def show_view(self, view: KnowledgeView) -> None:
        """Show the next answer."""
        if view.out_of_sight:
            self.say_nothing("lock", say(_OUT_OF_SIGHT), say(_ASK_FOR_SIGHT))
            return
        if not view.measured:
            text = say(_BRING_KNOWLEDGE, key=formats.ltr(actions.key("import_export")))
            self.say_nothing("help", say(_NO_KNOWLEDGE), text, actions.import_title())
            return
        self.show_content()
        self.tiles.show_tiles({tile.name: tile for tile in view.tiles})
        known = any(view.articles.cells["article_cost"])
        self._card.note.setText("" if known or not view.articles.keys else say(_NO_COST))
        order = {"articles": "article_cost" if known else "transfers", "topics": "article_transfer_rate"}
        for name, data in (("articles", view.articles), ("topics", view.topics)):
            first = not self.models[name].rowCount()
            self.show_table(name, data, view.stretch)
            self.tables[name].empty_text = say(_NO_VISITS)
            if first:
                self.tables[name].sort_by(order[name])

    def _open_tile(self, name: str) -> None:
        self.rows_wanted.emit(name, (), "")

    def open_cell(self, name: str, key: str, column: str) -> None:
        """Open the visits behind a cell."""
        kpi = column if column in catalogue.BY_ID else "article_transfer_rate"
        model = self.models[name]
        title = model.value(model.row_of(key), "article_name" if name == "articles" else "topic")
        self.rows_wanted.emit(kpi, (("article" if name == "articles" else "topic", key),), str(title or ""))
