"""Opens the dialogs of a window: the rows behind a figure, the palette, meanings, health, settings, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog

from supervisor import formats
from supervisor.formulas import TITLES
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say
from widgets import actions
from widgets.windows.rows_door import RowsDoor

if TYPE_CHECKING:
    from supervisor.views.rows import RowsAnswer
    from widgets.dialogs.lists import Health
    from widgets.dialogs.palette import Entry
    from widgets.dialogs.rows import RowsDialog
    from widgets.windows.main import MainWindow

_QUEUE = QT_TRANSLATE_NOOP("window", "queue")
_AGENT = QT_TRANSLATE_NOOP("window", "agent")
_PERIOD_OF = QT_TRANSLATE_NOOP("window", "agent's page")
_SEARCH = QT_TRANSLATE_NOOP("window", "Search the page for “{letters}”")
_FIGURE = QT_TRANSLATE_NOOP("window", "figure")
_FORMULAS = "formulas"
_FORMULAS_OF = QT_TRANSLATE_NOOP("window", "Formulas of {figure}")
_COMPARED = QT_TRANSLATE_NOOP("window", "compare")
_ONE_AGENT = "agent_page"


class Doors(QObject):
    """The dialogs of one window. Each is imported when it is first opened."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._rows: RowsDoor[RowsDialog] = RowsDoor(window)
        self._health: Health | None = None
        self._key = ""

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(str, str, str)
    def rows(self, kpi: str, key: str, table: str) -> None:
        """Open the rows behind a figure; a row of who waits or should be called back opens all of them, chosen."""
        window = self._window
        if window.hub is None or window.snapshot is None:
            return
        from supervisor.views.rows import RowsRequest
        from widgets.dialogs.rows import RowsDialog

        model, name, self._key = window.floor.models.get(table), "", key
        if table not in ("queues", "agents"):
            table = "totals"
        elif model is not None and key:
            name = str(model.value(model.row_of(key), model.columns[0].id))
        self._rows.open(RowsDialog(kpi, name, window))
        window.hub.ask_rows(RowsRequest(kpi, window.scope(), table, "" if table == "totals" else key))

    @Slot(object)
    def show_answer(self, answer: RowsAnswer) -> None:
        """Fill the open dialog, if the answer is for it."""
        snapshot, rows = self._window.snapshot, self._rows.dialog
        if rows is not None and snapshot is not None and answer.request.kpi == rows.kpi:
            rows.show_answer(answer, snapshot.zone, self._key)

    def close_rows(self) -> None:
        """Close the rows, if they are open."""
        self._rows.close()

    def palette(self) -> None:
        """Open the command palette."""
        from widgets.dialogs.palette import Palette

        dialog = Palette([*self._deeds(), *self._things(), *self._figures()], self._otherwise, self._window)
        dialog.chosen.connect(self._take)
        self._open(dialog)

    def _otherwise(self, letters: str) -> list[Entry]:
        """What to do about letters that nothing here is called by."""
        from widgets.dialogs.palette import Entry

        search = Entry("search", letters, say(_SEARCH, letters=formats.isolate(letters)), icon="search")
        keys = next(one for one in self._deeds() if one.id == "shortcuts")
        return [search, keys] if self._window.qactions["search"].isEnabled() else [keys]

    def _deeds(self) -> list[Entry]:
        from widgets.dialogs.palette import Entry

        return [
            Entry("action", one.id, say(one.title), formats.ltr(actions.key(one.id)), one.icon, say(one.what))
            for one in actions.ACTIONS
            if one.id != "palette" and self._window.qactions[one.id].isEnabled()
        ]

    def _things(self) -> list[Entry]:
        from widgets.dialogs.palette import Entry

        entries = []
        for name, kind, icon in (("queues", _QUEUE, "rows"), ("agents", _AGENT, "agents")):
            model = self._window.floor.models[name]
            entries += [
                Entry(name, model.key_at(row), model.cell(row, 0).text, say(kind), icon)
                for row in range(model.rowCount())
            ]
        entries += [
            Entry(_ONE_AGENT, one.id, one.title, say(_PERIOD_OF), "agents") for one in entries if one.kind == "agents"
        ]
        return entries

    def _figures(self) -> list[Entry]:
        from supervisor.kpi import catalogue
        from widgets.dialogs.palette import Entry

        return [
            Entry("kpi", one.id, say(one.title), say(_FIGURE), "formula", say(one.meaning)) for one in catalogue.KPIS
        ] + [
            Entry(_FORMULAS, kpi, say(_FORMULAS_OF, figure=say(title)), say(_COMPARED), "formula")
            for kpi, title in TITLES.items()
            if self._window.qactions["formulas"].isEnabled()
        ]

    @Slot(str, str)
    def _take(self, kind: str, id: str) -> None:
        if kind == "action":
            self._window.qactions[id].trigger()
        elif kind == "kpi":
            self.meaning(id)
        elif kind == _FORMULAS:
            self._window.formulas.open(id)
        elif kind == "search":
            self._window.scope_bar.search.setText(id)
        elif kind == _ONE_AGENT:
            self._window.past.open("page_agents").go_to(id)
        else:
            self._window.show_page("page_floor", self._window.floor)
            self._window.floor.go_to(kind, id)

    def meaning(self, kpi: str) -> None:
        """Say what a figure means."""
        from widgets.dialogs.lists import Meaning

        self._open(Meaning(kpi, self._window.formulas.in_force().get(kpi, ""), self._window))

    def shortcuts(self) -> None:
        """List every key."""
        from widgets.dialogs.lists import Shortcuts

        self._open(Shortcuts(self._window))

    def help_book(self) -> None:
        """Read what the book is."""
        from widgets.dialogs.help import HelpDialog

        self._open(HelpDialog("book", self._window))

    def help_figures(self) -> None:
        """Read what all the figures mean."""
        from widgets.dialogs.help import DEFINITIONS, HelpDialog

        self._open(HelpDialog(DEFINITIONS, self._window))

    def help_reports(self) -> None:
        """Read what reports there are."""
        from widgets.dialogs.help import HelpDialog

        self._open(HelpDialog("reports", self._window))

    def help_importing(self) -> None:
        """Read how exports become a floor."""
        from widgets.dialogs.help import HelpDialog

        self._open(HelpDialog("importing", self._window))

    def help_trends(self) -> None:
        """Read how trends are judged."""
        from widgets.dialogs.help import HelpDialog

        self._open(HelpDialog("trends", self._window))

    def about(self) -> None:
        """Tell the version and where things are kept."""
        from widgets.dialogs.lists import About

        self._open(About(self._window.stage.settings_file(), self._window))

    def health(self) -> None:
        """List what is doubtful in the data."""
        from widgets.dialogs.lists import Health

        self._health = Health(self._window.findings, self._window)
        self._health.finished.connect(self._health_closed)
        self._open(self._health)
        self._window.stage.check_health()

    def show_findings(self) -> None:
        """Bring the open list of findings up to date."""
        if self._health is not None:
            self._health.show_findings(self._window.findings)

    def _health_closed(self) -> None:
        self._health = None

    def settings(self) -> None:
        """Change thresholds, shifts, language and look."""
        from widgets.dialogs.settings import SettingsDialog

        keeper, mine = self._window.stage.keeper, self._window.stage.settings
        context = keeper.context
        dialog = SettingsDialog(context.settings_on(keeper.today_on(), mine), bool(context.book_id), self._window)
        dialog.changed.connect(self._window.stage.change)
        self._open(dialog)
