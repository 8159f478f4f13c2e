"""What dialogs of the rows behind a figure share: whose figure it is, a sentence, the table, copying and exporting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from supervisor import formats
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.models import cells
from supervisor.models.looked_at import Narrowed
from supervisor.models.table_model import TableModel
from supervisor.text import say
from supervisor.views.rows import PARTS
from widgets import actions, theme
from widgets.dialogs.frame import Dialog, words
from widgets.parts.buttons import IconButton
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.table_view import TableView

if TYPE_CHECKING:
    from supervisor.views.columns import Column, TableData

_TITLE = QT_TRANSLATE_NOOP("dialogs", "Rows behind {figure}")
_OF = QT_TRANSLATE_NOOP("dialogs", "{figure}: {name}")
_COUNT = QT_TRANSLATE_NOOP("dialogs", "{n} rows")
_CUT = QT_TRANSLATE_NOOP("dialogs", "{listed} of {all} rows listed; all are counted")
_PART = QT_TRANSLATE_NOOP("window", "{listed} of {all} rows stand here: the others were not listed.")
_FIRST = QT_TRANSLATE_NOOP("dialogs", "The first {listed} rows; the others are being counted…")
_READING = QT_TRANSLATE_NOOP("dialogs", "Reading the rows…")
_NONE = QT_TRANSLATE_NOOP("dialogs", "There are no rows behind this figure.")
_EXPORT = QT_TRANSLATE_NOOP("dialogs", "Export…")
_COPY = QT_TRANSLATE_NOOP("dialogs", "Copy")


class RowsFrame(Dialog):
    """Opens at once, and is filled when the answer comes. Emits `export_wanted()`; `cut` counts what is not listed."""

    export_wanted = Signal()

    def __init__(self, kpi: str, of: str, columns: tuple[Column, ...], parent: QWidget | None, title: str = "") -> None:
        """`of` is whose figure it is, empty for the whole; `title` what the figure is called, if not as usual."""
        title = title or cells.kpi_title(kpi)
        self.kpi, self.cut = kpi, 0
        self.question: Any = None
        """What all of the rows are the answer to, where that can be asked again; and what ids in them are called."""
        self.names: dict[str, Any] | None = None
        self.of = Narrowed(kpi)
        """What the rows are of, for who exports or copies them."""
        super().__init__(say(_TITLE, figure=title), parent)
        self._top = QHBoxLayout()
        head = Label(say(_OF, figure=title, name=of) if of else title)
        head.setFont(theme.font("title", True))
        head.setWordWrap(True)
        self._top.addWidget(head, 1)
        self._said = words(say(_READING), quiet=True)
        self.column.addLayout(self._top)
        self.column.addWidget(self._said)
        self.model = TableModel(columns, self)
        self.view = TableView(self.model, self.windowTitle())
        self.view.empty_text = ""
        self._card = Card()
        self._card.title.hide()
        self._card.put(self.view)
        self.column.addWidget(self._card, 1)
        self._copy, self._export = IconButton("copy", say(_COPY)), IconButton("export", say(_EXPORT))
        self._copy.clicked.connect(self.view.copy)
        self._export.setShortcut(actions.key("export"))
        self._export.clicked.connect(self.export_wanted)
        self.close_line(self._export, self._copy)
        self._let_out()
        room = parent.size() if parent is not None else QSize(1280, 800)
        self.resize(min(room.width() - 60, 1180), min(room.height() - 120, 640))
        self.view.setFocus()

    def _fill(self, table: TableData, shown: Iterable[Column], now_at: int, zone: str, cut: int) -> None:
        """Show the rows, of the columns `shown`; `cut` more are not listed. For want of room that goes which lengths of
        time tell as well."""
        self.model.show(table, now_at, zone)
        usual = {column.id for column in shown}
        handled = usual & {column.id for column in PARTS}
        self.view.columns.show_usual(usual, ("ended_at", "counts_as") if handled else ("ended_at",))
        self.view.empty_text = say(_NONE)
        self._let_out()
        self._say_cut(cut)

    def _say_cut(self, cut: int) -> None:
        """Say how many rows are listed, and how many are not."""
        listed, self.cut = self.model.rowCount(), cut
        several = say(_CUT, listed=listed, all=listed + cut) if cut > 0 else say(_COUNT, listed)
        self._card.note.setText(several if cut >= 0 else say(_FIRST, listed=listed))

    def _let_out(self) -> None:
        """Rows are copied and exported as soon as there are any."""
        for button in (self._copy, self._export):
            button.setEnabled(bool(self.model.rowCount()))

    def _choose(self, key: str = "") -> None:
        """Choose the row with this key, else none: what is copied then is all of them."""
        if self.model.row_of(key) >= 0:
            self.view.select_key(key)
        else:
            self.view.stand()

    def stamp_line(self, title: str) -> str:
        """What these rows are of, in one line: the nearest part around the dialog that knows its page says it; and that
        they are not all, where they are not."""
        around, line = self.parentWidget(), ""
        while around is not None and not line:
            if (tell := getattr(around, "stamp_line", None)) is not None:
                line = str(tell(title, self.of))
            around = around.parentWidget()
        listed = self.model.rowCount()
        part = say(_PART, listed=listed, all=listed + self.cut) if self.cut >= 0 else say(_FIRST, listed=listed)
        cut = formats.plain(part) if self.cut else ""
        return " · ".join(filter(None, (line, cut)))
