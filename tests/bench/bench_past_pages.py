"""What an answer about the past costs the window: 5,000 agents in 60 columns, from the line that came to the picture.

`python -m supervisor.dev bench past_pages`; prints `| what | figure | goal | peer |`. The peer is the same table in a
QTableView over plain lists, sorted by Qt's own proxy, in the same run.
"""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QApplication, QTableView

from supervisor import app
from supervisor.clock import Window
from supervisor.context import ALONE
from supervisor.history.serving import packed, unpacked
from supervisor.history.table import LISTED
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure, wilson
from supervisor.settings import Settings
from supervisor.views import agents
from supervisor.views.past import Lens, Stretch
from widgets import theme
from widgets.pages.agents.page import AgentsPage
from widgets.pages.past.page import Told

ROWS, COLUMNS, TIMES = 5_000, 60, 7
STRETCH = Stretch(Window(0, 86_400_000), "UTC", 86_400_000)


def figure(kpi: catalogue.Kpi, chance: random.Random) -> Figure:
    n = chance.randrange(5, 400)
    if kpi.unit == "ratio":
        good = round(n * min(max(chance.gauss(0.8, 0.05), 0), 1))
        return Figure(good / n, n, "ratio", *wilson(good, n))
    if kpi.unit == "money":
        return Figure(chance.randrange(100, 900_000), n, "money:EUR")
    reach = 200_000 / n**0.5
    value = chance.gauss(300_000, reach / 2)
    return Figure(value, n, kpi.unit, value - reach, value + reach) if kpi.unit != "count" else Figure(n, n, "count")


def answers(count: int) -> list[agents.AgentFigures]:
    """One table after another, all figures new."""
    chance = random.Random(5)
    kpis = [catalogue.BY_ID[id] for id in LISTED][:COLUMNS]
    teams = {f"a{row}": (f"t{row % 300}", f"Team {row % 300}") for row in range(ROWS)}
    made = []
    for _ in range(count):
        rows: list[dict[str, Any]] = [
            {"agent": f"a{row}", "agent_name": f"Agent {row}", **{kpi.id: figure(kpi, chance) for kpi in kpis}}
            for row in range(ROWS)
        ]
        started = time.perf_counter()
        made.append(agents.table_of(STRETCH, "agent", rows, teams))
        JUDGED.append((time.perf_counter() - started) * 1000)
    return made


JUDGED: list[float] = []


def timed(do: Callable[[], None]) -> float:
    """Milliseconds until it is painted."""
    started = time.perf_counter()
    do()
    QApplication.processEvents()
    return (time.perf_counter() - started) * 1000


class Plain(QAbstractTableModel):
    """The same values as texts."""

    def __init__(self, found: agents.AgentFigures) -> None:
        super().__init__()
        self.columns = [found.table.cells[column.id] for column in found.table.columns]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        value = self.columns[index.column()][index.row()]
        return (value if isinstance(value, (int, float)) else str(value)) if role == 0 else None


def bench_peer(found: agents.AgentFigures) -> float:
    """Qt's own way."""
    spent = []
    for _ in range(3):
        view, proxy = QTableView(), QSortFilterProxyModel()
        model = Plain(found)
        view.resize(1400, 900)

        def show(view: QTableView = view, proxy: QSortFilterProxyModel = proxy, model: Plain = model) -> None:
            proxy.setSourceModel(model)
            view.setModel(proxy)
            view.setSortingEnabled(True)
            view.sortByColumn(5, view.horizontalHeader().sortIndicatorOrder())
            view.show()

        spent.append(timed(show))
        view.close()
    return statistics.median(spent)


def main() -> None:
    """Print the figures."""
    app.put_on_font(app.application())
    theme.apply(app.application(), theme.Theme())
    made = answers(TIMES)
    lines = [packed(one) for one in made]
    page = AgentsPage()
    page.resize(1400, 900)
    page.take_told(Told(Lens(), None, Settings(), ALONE, ""))
    page.show()
    QApplication.processEvents()
    first = timed(lambda: page.hear("table", unpacked(lines[0])))
    page.front().view.columns.choose({column.id for column in made[0].table.columns})
    QApplication.processEvents()
    unpacking = [timed(lambda line=line: unpacked(line) and None) for line in lines[1:]]  # type: ignore[misc]  # kept by value
    again = [timed(lambda one=one: page.hear("table", one)) for one in made[1:]]  # type: ignore[misc]  # kept by value
    bar = page.front().view.horizontalScrollBar()
    scrolled = [timed(lambda at=at: bar.setValue(at)) for at in range(0, bar.maximum(), 97)]  # type: ignore[misc]  # kept by value
    searched = [timed(lambda text=text: page.search(text)) for text in ("agent 4", "team 12", "", "99", "")]  # type: ignore[misc]  # kept by value
    peer = bench_peer(made[0])
    shape = f"{ROWS:,} x {len(made[0].table.columns)}"
    print("| what | figure | goal | peer |")
    print(f"| Agents page, {shape}: first answer to picture | {first:.0f} ms | 300 ms | sort proxy {peer:.0f} ms |")
    size, unpacked_ms, judged_ms = len(lines[0]) / 1e6, statistics.median(unpacking), statistics.median(JUDGED)
    print(f"| the line that came made into an answer ({size:.1f} MB) | {unpacked_ms:.0f} ms | 100 ms | - |")
    print(f"| another answer to picture, all columns shown | {statistics.median(again):.0f} ms | 100 ms | - |")
    print(f"| one step sideways, names pinned | {statistics.median(scrolled):.1f} ms | 16 ms | - |")
    print(f"| a search to picture | {max(searched):.0f} ms | 100 ms | - |")
    print(f"| rows made into the table, fairness judged (in the past's process) | {judged_ms:.0f} ms | - | - |")


if __name__ == "__main__":
    main()
