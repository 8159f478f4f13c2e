"""What the walls between the rooms cannot say to the import linter: single Qt modules, sizes, names."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for wing in ("supervisor", "widgets", "resources") for path in (ROOT / wing).rglob("*.py"))
NAMES = [path.relative_to(ROOT).as_posix() for path in SOURCES]

LONGEST_MODULE = 400
# Tables of data are read by looking things up, not from top to bottom.
LONG_TABLES = {"supervisor/kpi/catalogue.py": 800, "widgets/actions.py": 600}

# Room of supervisor/ -> Qt modules it may import. A room that is not named imports none.
QT_ALLOWED = {
    "text": {"QtCore"},
    "formats": {"QtCore"},
    "live": {"QtCore"},
    "models": {"QtCore", "QtGui"},
    "app": {"QtCore", "QtGui", "QtWidgets"},
}
WITHOUT_WIDGETS_WING = {"app", "cli", "__main__"}


@cache
def imported(name: str) -> frozenset[str]:
    """Every module that the file `name` imports anywhere, with dots."""
    found: set[str] = set()
    for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


def of_wing(wing: str) -> list[str]:
    """The files of a wing."""
    return [name for name in NAMES if name.startswith(f"{wing}/")]


def room(name: str) -> str:
    """The room of supervisor/ in which the file `name` stands."""
    return name.split("/")[1].removesuffix(".py")


def test_rooms_import_only_their_qt() -> None:
    used = {
        (name, parts[1])
        for name in of_wing("supervisor")
        for module in imported(name)
        if (parts := module.split("."))[0] == "PySide6" and len(parts) > 1
    }
    assert used
    assert {(name, qt) for name, qt in used if qt not in QT_ALLOWED.get(room(name), set())} == set()


def test_only_app_and_cli_see_the_drawing_wing() -> None:
    drawing = {
        (name, module)
        for name in of_wing("supervisor")
        for module in imported(name)
        if module.split(".")[0] in ("widgets", "pyqtgraph")
    }
    assert drawing
    assert {(name, module) for name, module in drawing if room(name) not in WITHOUT_WIDGETS_WING} == set()


def test_widgets_open_no_database() -> None:
    databases = ("sqlite3.", "sqlite_utils.", "supervisor.floor.", "supervisor.book.")
    used = {(name, module) for name in of_wing("widgets") for module in imported(name)}
    assert used
    assert {(name, module) for name, module in used if f"{module}.".startswith(databases)} == set()


def test_modules_stay_short() -> None:
    lines = {name: len((ROOT / name).read_text(encoding="utf-8").splitlines()) for name in NAMES}
    assert lines
    assert {name: long for name, long in lines.items() if long > LONG_TABLES.get(name, LONGEST_MODULE)} == {}


def test_no_module_shadows_the_standard_library() -> None:
    ours = {path.stem for path in SOURCES if not path.stem.startswith("__")} - {"cli"}
    top_level = {path.name for path in ROOT.iterdir()}
    assert not top_level & sys.stdlib_module_names
    assert not {name for name in ours if name in sys.stdlib_module_names and (ROOT / f"{name}.py").exists()}


def test_the_top_level_holds_what_the_project_fixed() -> None:
    allowed = {"supervisor", "widgets", "resources", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert visible - {"shots", "dist", "build", "moked.egg-info"} <= allowed


def test_the_package_starts_without_imports() -> None:
    """The set-up script runs before anything is installed."""
    assert imported("supervisor/__init__.py") == set()


def test_the_set_up_script_uses_the_standard_library_only() -> None:
    used = {module.split(".")[0] for module in imported("supervisor/dev.py")}
    assert used <= set(sys.stdlib_module_names)


def test_the_set_up_script_reads_on_an_older_python() -> None:
    """So that an older Python says in one line that it is too old, and not that the syntax is invalid."""
    source = (ROOT / "supervisor" / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))


def test_every_room_stands_in_a_layer() -> None:
    """Only the tools that nobody imports stand beside the layers."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    layers = " ".join(contracts["contracts"][0]["layers"])
    named = set(re.findall(r"(?:supervisor|widgets)\.\w+", layers))
    rooms = {".".join(name.removesuffix(".py").split("/")[:2]) for name in NAMES if not name.startswith("resources/")}
    beside = {f"supervisor.{name}" for name in ("__init__", "__main__", "dev", "translating")} | {"widgets.__init__"}
    assert rooms - beside <= named
