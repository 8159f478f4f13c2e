"""Business results: customers kept and at risk, sales, money by its currency, and what requests stand around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from supervisor import formats
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import page_charts, words
from supervisor.text import say
from supervisor.views.voice import MONEY, PRODUCTS, RELEASES
from widgets import actions
from widgets.charts.bars import Bar, BarList
from widgets.pages.past.tabs import Part, side_by_side
from widgets.pages.past.tiles import TileGrid
from widgets.parts.card import Card

if TYPE_CHECKING:
    from supervisor.kpi.figures import Figure
    from supervisor.reports.chart import Chart
    from supervisor.views.past_tiles import PastTile
    from supervisor.views.voice import BusinessView, RequestsView

_TILES: Final = ("retention", "at_risk_rate", "closing_rate", "sales", "upsell_rate", "cross_sell_rate")
_MONEY: Final = QT_TRANSLATE_NOOP("voice", "Money, each currency by itself")
_PRODUCTS: Final = QT_TRANSLATE_NOOP("voice", "Products")
_AGES: Final = QT_TRANSLATE_NOOP("voice", "Requests by time as a customer")
_RELEASES: Final = QT_TRANSLATE_NOOP("voice", "Requests around releases")
_NOTHING_SOLD: Final = QT_TRANSLATE_NOOP("voice", "Nothing was sold in this period.")
_NO_SALES: Final = QT_TRANSLATE_NOOP("voice", "Sales are not measured here.")
_NO_AGES: Final = QT_TRANSLATE_NOOP("voice", "Since when customers are customers is not known here.")
_NO_REQUESTS: Final = QT_TRANSLATE_NOOP("voice", "No request came in this period.")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("voice", "{count} unknown")
_NO_RELEASES: Final = QT_TRANSLATE_NOOP("voice", "No release was written to this floor for this period.")
_SHARE: Final = QT_TRANSLATE_NOOP("voice", "{count} ({share})")
_NOT_MEASURED: Final = QT_TRANSLATE_NOOP("voice", "Sales and customers are not measured here")
_BRING: Final = QT_TRANSLATE_NOOP(
    "voice",
    "Nothing has written a sale or a customer to this floor yet. Import what your CRM exports ({key}), and retention, "
    "closing rate and revenue stand here.",
)


class BusinessPart(Part):
    """Customers, sales, money, requests."""

    def __init__(self) -> None:
        super().__init__()
        self.tiles = TileGrid(_TILES, flat=True)
        self.tiles.opened.connect(self._open_tile)
        self.column.addWidget(self.tiles)
        self._known: dict[str, PastTile] = {}
        self._bands: tuple[tuple[str, Figure], ...] = ()
        for name, columns, title in (("money", MONEY, _MONEY), ("products", PRODUCTS, _PRODUCTS)):
            self.add_table(name, columns, say(title)).sort_by("sales", True)
        self.add_table("releases", RELEASES, say(_RELEASES)).sort_by("on", True)
        self._ages_card = Card(say(_AGES))
        self.ages = BarList(say(_AGES))
        self.ages.opened.connect(self._open_age)
        self._ages_card.put(self.ages)
        money, products, releases = (
            self.card_of(name, say(title))
            for name, title in (("money", _MONEY), ("products", _PRODUCTS), ("releases", _RELEASES))
        )
        self.column.addLayout(side_by_side(220, (products, 1), (self._ages_card, 1)), 3)
        self.column.addLayout(side_by_side(150, (money, 2), (releases, 3)), 2)

    def show_view(self, view: BusinessView) -> None:
        """Show customers, sales and money."""
        if not view.measured:
            text = say(_BRING, key=formats.ltr(actions.key("import_export")))
            self.say_nothing("target", say(_NOT_MEASURED), text, actions.import_title())
            return
        self.show_content()
        self._known |= {tile.name: tile for tile in view.tiles}
        self.tiles.show_tiles(self._known)
        sold = self._known["sales"].measured
        for name, data in (("money", view.money), ("products", view.products)):
            self.show_table(name, data, view.stretch)
            self.tables[name].empty_text = say(_NOTHING_SOLD if sold else _NO_SALES)

    def show_requests(self, view: RequestsView) -> None:
        """Show customers at risk, and what requests stand around."""
        self._known[view.at_risk.name] = view.at_risk
        self.tiles.show_tiles(self._known)
        whole, self._bands = sum(figure.n for _, figure in view.ages), view.ages
        self.ages.empty_text = say(_NO_AGES if view.unknown else _NO_REQUESTS)
        self.ages.show_bars(
            [
                Bar(band, say(words.word(band)), figure.n,
                    say(_SHARE, count=formats.count(figure.n), share=formats.ratio(figure.n / whole, whole)))
                for band, figure in view.ages if whole
            ]
        )  # fmt: skip
        unknown = say(_UNKNOWN, count=formats.count(view.unknown)) if view.unknown and whole else ""
        self._ages_card.note.setText(unknown)
        self.show_table("releases", view.releases, view.stretch)
        self.tables["releases"].empty_text = say(_NO_RELEASES)

    def charts(self) -> tuple[Chart, ...]:
        """Requests by how long their customers had been customers."""
        return page_charts.bars(say(_AGES), [(say(words.word(band)), figure.n) for band, figure in self._bands])

    def _open_tile(self, name: str) -> None:
        self.rows_wanted.emit(name, (), "")

    def _open_age(self, band: str) -> None:
        self.rows_wanted.emit("requests", (("customer_age", band),), say(words.word(band)))

    def open_cell(self, name: str, key: str, column: str) -> None:
        """Open what is behind a cell: sales, requests, or of revenue per customer the sales and the customers."""
        if name == "releases":
            self.rows_wanted.emit("requests", (("before_release" if "before" in column else "release", key),), key)
        else:
            kpi = column if column in catalogue.BY_ID else "sales"
            self.rows_wanted.emit(kpi, (("currency" if name == "money" else "product", key),), key)
