"""What a tick costs on screen: 5,000 rows by 15 columns sorted by a column that changes, and the first window.

`python -m supervisor.dev bench table`; prints `| what | figure | goal | peer |`. The peer is a QSortFilterProxyModel
over the same values in the same view, measured in the same run.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from supervisor import app
from supervisor.mark import Text
from supervisor.models.table_model import TableModel
from supervisor.views.columns import Column, TableData
from widgets import theme
from widgets.parts.table_view import TableView

ROWS, COLUMNS, CHANGED = 5_000, 15, 1_000
TICKS, PEER_TICKS = 60, 3
NOW_AT = 1_795_343_700_000
KINDS = ("name", "word", "since", "count", "ms", "ratio")

FIRST_WINDOW = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from supervisor import app
from supervisor import text
application = app.application()
program = app.Program(app.chosen(None))
app.put_on(program.settings)
text.install(application)
window = program.show()
def told():
    try:
        with open("/proc/self/status") as status:  # the peak of this process alone
            kilobytes = next(line for line in status if line.startswith("VmHWM")).split()[1]
    except OSError:
        kilobytes = 0
    heavy = [name for name in ("numpy", "pyqtgraph", "pandas", "sqlite_utils") if name in sys.modules]
    print(time.time(), kilobytes, *heavy)
    application.quit()
window.painted.connect(told)
application.exec()
"""


def columns() -> tuple[Column, ...]:
    names = [Column(f"c{at}", Text(f"Column {at}"), KINDS[at % len(KINDS)]) for at in range(COLUMNS)]
    return tuple(names)


def value(kind: str, chance: random.Random) -> Any:
    if kind == "name":
        return f"Agent {chance.randrange(5_000)}"
    if kind == "word":
        return chance.choice(("available", "on_contact", "break"))
    if kind == "ratio":
        return chance.random()
    return NOW_AT - chance.randrange(900_000) if kind == "since" else chance.randrange(400_000)


def pictures(shape: tuple[Column, ...], count: int) -> list[TableData]:
    """One table after another, a fifth of the rows new in each."""
    chance = random.Random(1)
    cells = {column.id: [value(column.kind, chance) for _ in range(ROWS)] for column in shape}
    keys = [f"agent-{row}" for row in range(ROWS)]
    made = []
    for _ in range(count):
        cells = {name: list(values) for name, values in cells.items()}
        for row in chance.sample(range(ROWS), CHANGED):
            for column in shape[1:]:
                cells[column.id][row] = value(column.kind, chance)
        made.append(TableData("agents", shape, keys, cells))
    return made


class Plain(QAbstractTableModel):
    """The same values without a thought: what a sort proxy is put over."""

    def __init__(self, picture: TableData) -> None:
        super().__init__()
        self.columns = [picture.cells[column.id] for column in picture.columns]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return self.columns[index.column()][index.row()] if role == 0 else None

    def show(self, picture: TableData) -> None:
        self.columns = [picture.cells[column.id] for column in picture.columns]
        self.dataChanged.emit(self.index(0, 0), self.index(ROWS - 1, len(self.columns) - 1))


def timed(view: QTableView, show: Callable[[TableData], None], made: list[TableData]) -> list[float]:
    """Milliseconds per tick with its repaint."""
    spent = []
    for picture in made:
        started = time.perf_counter()
        show(picture)
        QApplication.processEvents()
        spent.append((time.perf_counter() - started) * 1000)
    return spent


def bench_ticks(selected: int) -> list[float]:
    """Our model and view, with so many rows selected."""
    shape = columns()
    made = pictures(shape, TICKS)
    model = TableModel(shape)
    view = TableView(model, "agents")
    view.resize(1400, 900)
    view.show()
    model.show(made[0], NOW_AT, "UTC")
    view.sort_by("c3", True)
    view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    if selected == ROWS:
        view.selectAll()
    for row in range(selected if selected < ROWS else 0):
        view.selectionModel().select(
            model.index(row * 7, 0),
            view.selectionModel().SelectionFlag.Select | view.selectionModel().SelectionFlag.Rows,
        )
    QApplication.processEvents()
    spent = timed(view, lambda picture: model.show(picture, NOW_AT, "UTC"), made[1:])
    view.close()
    return spent


def bench_peer() -> list[float]:
    """A sort proxy over the same values."""
    made = pictures(columns(), PEER_TICKS + 1)
    model = Plain(made[0])
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    view = QTableView()
    view.setModel(proxy)
    view.resize(1400, 900)
    view.setSortingEnabled(True)
    view.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    view.show()
    QApplication.processEvents()
    spent = timed(view, model.show, made[1:])
    view.close()
    return spent


def bench_start() -> tuple[list[float], float, str]:
    """Seconds from the start of the process to the first painted window, megabytes, and heavy imports found."""
    found, memory, heavy = [], 0.0, ""
    with tempfile.TemporaryDirectory() as folder:
        clean = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**clean, "MOKED_CONFIG_DIR": folder, "MOKED_CACHE_DIR": folder, "PYTHONPYCACHEPREFIX": folder}
        for number in range(9):
            started = time.time()
            answer = subprocess.run(
                [sys.executable, "-c", FIRST_WINDOW], env=environment, capture_output=True, text=True, check=True
            ).stdout.split()
            if number:  # the first one compiles
                found.append(float(answer[0]) - started)
            memory, heavy = float(answer[1]) / 1024, " ".join(answer[2:])
    return found, memory, heavy


def main() -> None:
    """Print the figures."""
    app.put_on_font(app.application())
    theme.apply(app.application(), theme.Theme())
    peer = statistics.median(bench_peer())
    print("| what | figure | goal | peer |")
    for selected, label in ((1, "one row selected"), (500, "500 rows selected"), (ROWS, "all rows selected")):
        ours = bench_ticks(selected)
        median, worst = statistics.median(ours), statistics.quantiles(ours, n=100)[98]
        figure = f"{median:.1f} ms, p99 {worst:.1f} ms"
        goal = "16 ms median"
        print(
            f"| tick + repaint, {ROWS:,} x {COLUMNS} sorted, {label} | {figure} | {goal} | sort proxy {peer:.0f} ms |"
        )
    start, memory, heavy = bench_start()
    figure = f"{statistics.median(start):.3f} s, best {min(start):.3f} s"
    print(
        f"| first window, warm (heavy imports before it: {heavy or 'none'}) | {figure} | 0.25 s | all imports 0.76 s |"
    )
    print(f"| memory before a floor is open | {memory:.0f} MB | 150 MB | all imports 225 MB |")


if __name__ == "__main__":
    main()
