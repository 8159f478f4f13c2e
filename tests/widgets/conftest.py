"""A floor drawn by hand for the widgets: twelve queues and forty agents with names in four languages."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from supervisor import app, settings, text
from supervisor.book.sqlite import create
from supervisor.floor.simulator import daytime_zone, fill
from supervisor.kpi.figures import Figure
from supervisor.models import cells
from supervisor.views import tables
from supervisor.views.columns import Column, TableData
from supervisor.views.floor import FloorView, Tile
from supervisor.views.series import DaySeries
from tests.widgets.centres import Centre
from widgets import theme

NOW_AT = 1_795_343_700_000  # 2026-11-22 12:35 in Jerusalem
HOUR_MS = 3_600_000
QUEUES = (
    "Billing",
    "חיובים וגבייה",
    "الفواتير",
    "Facturare",
    "Technical support",
    "תמיכה טכנית",
    "الدعم الفني",
    "Suport tehnic pentru întreprinderi",
    "Sales",
    "מכירות ושימור",
    "Retention VIP",
    "Email, slow lane",
)
FIRST = ("Dana", "דנה", "ليلى", "Ioana", "Omer", "עומר", "سامي", "Ștefan", "Ruth", "נועה")
LAST = ("Levi", "כהן", "حداد", "Popescu")
STATES = (
    "on_contact",
    "on_contact",
    "available",
    "wrap_up",
    "break",
    "hold",
    "lunch",
    "ringing",
    "offline",
    "training",
)


def column_values(column: Column, rows: int, chance: random.Random) -> list[Any]:
    """Values of a column as its kind has them, a few of them missing."""
    made: dict[str, Callable[[], Any]] = {
        "count": lambda: chance.randrange(0, 140),
        "ratio": lambda: chance.random(),
        "ms": lambda: chance.randrange(2_000, 500_000),
        "since": lambda: NOW_AT - chance.randrange(2_000, 900_000),
        "at": lambda: NOW_AT - chance.randrange(60_000, 4 * HOUR_MS),
        "until": lambda: NOW_AT + chance.randrange(60_000, HOUR_MS),
        "name": lambda: chance.choice(FIRST) + " " + chance.choice(LAST),
        "word": lambda: "voice",
    }
    return [None if chance.random() < 0.04 else made[column.kind]() for _ in range(rows)]


def table(view: str, columns: tuple[Column, ...], rows: int, seed: int = 7, **fixed: list[Any]) -> TableData:
    """A table with made-up figures; `fixed` gives whole columns."""
    chance = random.Random(seed)
    cells = {column.id: fixed.get(column.id) or column_values(column, rows, chance) for column in columns}
    n = {column.id: [chance.randrange(3, 180) for _ in range(rows)] for column in columns if column.kind == "ratio"}
    return TableData(view, columns, [f"{view}-{row}" for row in range(rows)], cells, n)


def queue_table(rows: int = 12, seed: int = 7) -> TableData:
    """The queues: two in trouble."""
    names = [QUEUES[row % len(QUEUES)] for row in range(rows)]
    waiting = [0, 4, 0, 1, 7, 0, 2, 0, 0, 1, 0, 0]
    made = table("queues", tables.QUEUES, rows, seed, queue=names, waiting=[waiting[row % 12] for row in range(rows)])
    made.cells["longest_wait"][:] = [(row * 37_000 + 9_000) if count else None for row, count in enumerate(waiting)]
    levels = ["bad" if row == 4 else "attention" if row == 1 else "" for row in range(rows)]
    made.n["service_level"][:2] = [140, 160]
    made.n["service_level"][4] = 120
    return TableData("queues", made.columns, made.keys, made.cells, made.n, {"service_level": levels})


def agent_table(rows: int = 40, seed: int = 8) -> TableData:
    """The agents: some over the limit of their break."""
    names = [f"{FIRST[row % 10]} {LAST[row // 10 % 4]}" for row in range(rows)]
    states = [STATES[row % 10] for row in range(rows)]
    made = table("agents", tables.AGENTS, rows, seed, agent=names, state=states)
    made.cells["since"][:] = [NOW_AT - (row * 7919 % 900) * 1000 - 3000 for row in range(rows)]
    made.cells["limit_ms"] = [600_000 if state in ("break", "lunch") else None for state in states]
    late = [
        "attention" if limit and NOW_AT - since > limit else ""
        for limit, since in zip(made.cells["limit_ms"], made.cells["since"], strict=True)
    ]
    return TableData("agents", made.columns, made.keys, made.cells, made.n, {"since": late})


def sample_tiles() -> tuple[Tile, ...]:
    """Six tiles: a missed target, people waiting with nobody ready."""
    wave = tuple(0.78 + 0.15 * ((step * 7) % 5 - 2) / 5 for step in range(26))
    counts = tuple(float((step * 13) % 17 + step // 2) for step in range(26))
    gap = (*counts[:9], None, None, *counts[11:])
    return (
        Tile("service_level", Figure(0.714, 812, "ratio", 0.68, 0.74), "", None, 0.8, "attention", wave),
        Tile("waiting", Figure(15, 15, "count"), "longest_wait", Figure(157_000, 15, "ms"), None, "bad", counts),
        Tile("answered", Figure(1093, 1093, "count"), "entered", Figure(1312, 1312, "count"), None, "", counts),
        Tile("abandoned", Figure(87, 87, "count"), "", None, None, "", gap),
        Tile("asa", Figure(24_000, 812, "ms"), "", None, None, "", wave),
        Tile("agents_available", Figure(6, 6, "count"), "agents_present", Figure(36, 36, "count"), None, "", ()),
    )


def sample_day() -> DaySeries:
    """Half hours from midnight; nothing after now."""
    start = NOW_AT - NOW_AT % 86_400_000
    starts = tuple(start + step * HOUR_MS // 2 for step in range(48))
    shape = [0] * 13 + [4, 9, 18, 27, 40, 52, 61, 66, 64, 58, 55, 60, 63] + [0] * 22
    past = [at <= NOW_AT for at in starts]
    offered = tuple(shape[step] if past[step] else None for step in range(48))
    answered = tuple(None if one is None else one - one // 8 for one in offered)
    abandoned = tuple(None if one is None else one // 9 for one in offered)
    level = tuple(0.9 - 0.02 * (one % 15) if one else None for one in offered)
    usual = tuple((one * 0.7, one * 1.2 + 3) if one else None for one in shape)
    return DaySeries(starts, start + 86_400_000, offered, answered, abandoned, level, 0.8, usual)


def sample_view(queues: int = 12, agents: int = 40) -> FloorView:
    """The whole page."""
    callers = [f"{FIRST[row % 10]} {LAST[row % 4]}" for row in range(9)]
    waiting = table(
        "waiting", tables.WAITING, 9, 3, caller=callers, queue=[QUEUES[row] for row in range(9)], tries=[1, 1, 3] * 3
    )
    waiting.cells["since"][:] = [NOW_AT - 9_000 - 17_000 * row for row in range(9)]
    late = {"since": ["attention" if row > 5 else "" for row in range(9)]}
    waiting = TableData("waiting", waiting.columns, waiting.keys, waiting.cells, waiting.n, late)
    reach = table("to_reach", tables.TO_REACH, 5, 4, queue=list(QUEUES[:5]), address=["+40 21 555 0101"] * 5)
    return FloorView(sample_tiles(), queue_table(queues), agent_table(agents), waiting, reach, sample_day())


@pytest.fixture(scope="session")
def view() -> FloorView:
    """A Floor page with twelve queues and forty agents."""
    return sample_view()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Call with a language: everything made after it speaks it; English again after the test."""

    def use(language: str, digits: str = "latin") -> None:
        text.use(language, digits)
        text.install(qapp)
        cells.forget()

    use("en")
    yield use
    use("en")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Call with a theme's name and density: light and comfortable again after the test."""

    def use(name: str = "light", density: str = "comfortable") -> None:
        wanted = theme.Theme(name, density)
        if theme.now() != wanted or not qapp.styleSheet():
            theme.apply(qapp, wanted)

    use()
    yield use
    use()


@pytest.fixture
def program(qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]) -> Iterator[app.Program]:
    """The program with its window open and no floor in it."""
    program = app.Program(settings.load().forcing({"language": "en", "theme": "light"}))
    program.show((1280, 800))
    yield program
    window = program.window
    program.close()
    if window is not None:
        window.close()
        window.deleteLater()


@pytest.fixture(scope="session")
def secret_floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("floor") / "secret-centre.db"
    at = time.time_ns() // 1_000_000
    fill(path, 20, 1, 3, until_at=at, zone=daytime_zone(at))
    return path


@pytest.fixture(scope="session")
def small_floor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six agents and four days until now: two of the days may be a weekend. Only to be read."""
    path = tmp_path_factory.mktemp("small") / "small.floor"
    at = time.time_ns() // 1_000_000
    fill(path, 6, 4, 3, until_at=at, zone=daytime_zone(at))
    return path


@pytest.fixture(scope="session")
def first_book(tmp_path_factory: pytest.TempPathFactory, secret_floor: Path) -> Path:
    """A book with Dana, who manages the centre, and Omer, a supervisor."""
    path = tmp_path_factory.mktemp("book") / "centre.book"
    create(path)
    made = Centre(secret_floor, path)
    made.add("Omer", "supervisor")
    made.book.store.close()
    return path


@pytest.fixture
def centre(tmp_path: Path, secret_floor: Path, first_book: Path) -> Iterator[Centre]:
    path = tmp_path / "share" / "centre.book"
    path.parent.mkdir()
    shutil.copy(first_book, path)
    made = Centre(secret_floor, path)
    yield made
    made.book.store.close()


@pytest.fixture
def guarded(
    centre: Centre, qtbot: QtBot, speak: Callable[[str], None], look: Callable[..., None]
) -> Iterator[app.Program]:
    chosen = settings.load().forcing({"language": "en", "theme": "light", "book": str(centre.path)})
    program = app.Program(chosen)
    program.show((1280, 800))
    program.open_floor(centre.floor)
    yield program
    program.close()
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()
