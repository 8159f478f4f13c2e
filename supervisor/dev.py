"""Sets up a working copy and runs it: `python3 -m supervisor.dev demo|test|check|bench|soak|translations|definitions`.

Standard library only, because it runs before anything is installed. It makes `.venv` in the root of the tree,
installs what the command needs at the versions of `.ci/constraints.txt`, and finds the system libraries that Qt
lacks on a bare Linux. A stamp in `.venv` makes the second start quick. Nothing outside of `.venv` is changed,
but for missing system packages when root runs it on a system with apt-get.

`MOKED_VENV` names another place for the environment.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import inspect
import itertools
import json
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
OLDEST_PYTHON = (3, 11)
MOST_WORKERS = 4
"""Each worker of the tests takes some 700 MB."""

# Library that Qt opens -> Debian's package, Fedora's, Arch's.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
}
LACKING = "Qt needs system libraries that are not here."
INSTALLERS = (
    ("apt-get", "apt-get install -y --no-install-recommends", 0),
    ("dnf", "dnf install -y", 1),
    ("pacman", "pacman -S --needed", 2),
)


class SetUpError(Exception):
    """The command cannot go on; the text is the one line to print."""


def say(line: str) -> None:
    """Print a line about the set-up itself, apart from what the command prints."""
    print(line, file=sys.stderr, flush=True)


def missing_libraries(wanted: Iterable[str]) -> list[str]:
    """Those of the library names in `wanted` that the loader of this Linux does not find."""
    missing = []
    for name in wanted:
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(name)
    return missing


def install_line(packages: Sequence[tuple[str, str, str]]) -> tuple[str, bool]:
    """The command to install `packages` (tuples of names by system) here, and whether it is apt-get's."""
    for program, line, column in INSTALLERS:
        if shutil.which(program):
            names = sorted({names[column] for names in packages})
            return line + " " + " ".join(names), program == "apt-get"
    return "install " + " ".join(sorted({names[0] for names in packages})), False


def provide_packages(packages: Sequence[tuple[str, str, str]], why: str) -> None:
    """Install system packages when root on a system with apt-get, else stop with the one line to type."""
    line, by_apt = install_line(packages)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (by_apt and is_root):
        raise SetUpError(why + "\nType this once, then start again:\n    " + ("" if is_root else "sudo ") + line)
    say(why + " Installing: " + line)
    env = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for attempt in (line, "apt-get update", line):
        done = subprocess.run(attempt.split(), env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode == 0 and attempt == line:
            return
    raise SetUpError(
        done.stderr.strip() + "\nThese system packages could not be installed. Type this once:\n    " + line
    )


def lacking() -> list[tuple[str, str, str]]:
    """The system packages that Qt lacks here, by system; only Linux may lack any."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(DISPLAY_LIBRARIES)
    return [wanted[name] for name in missing_libraries(wanted)]


def advice() -> str:
    """What to tell a user for whom Qt does not load: the line to type, or nothing when nothing is missing."""
    packages = lacking()
    return LACKING + " Type this once, then start again: " + install_line(packages)[0] if packages else ""


def provide_libraries() -> None:
    """See to it that Qt finds its system libraries."""
    packages = lacking()
    if packages:
        provide_packages(packages, LACKING)
    still = lacking()
    if still:
        raise SetUpError("Qt still does not find what is in " + ", ".join(sorted({names[0] for names in still})) + ".")


def environment() -> Path:
    """Where the environment of this tree lies."""
    return Path(os.environ.get("MOKED_VENV") or ROOT / ".venv")


def python_of(venv: Path) -> Path:
    """The interpreter inside of the environment `venv`."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def works(venv: Path) -> bool:
    """Whether `venv` holds an interpreter that starts and is new enough (a half-made one does not)."""
    program = python_of(venv)
    if not program.exists():
        return False
    question = "import pip, sys; sys.exit(sys.version_info < " + repr(OLDEST_PYTHON) + ")"
    return subprocess.run([str(program), "-c", question], capture_output=True).returncode == 0


def fingerprint() -> str:
    """What decides which packages are installed: the project's table and the pinned versions."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project["build-system"], project["project"], CONSTRAINTS.read_text(encoding="utf-8"), str(ROOT)]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def provide_environment(extras: Iterable[str]) -> Path:
    """Make or bring up to date the environment with `extras`; returns its interpreter."""
    venv = environment()
    stamp = venv / "moked-stamp.json"
    try:
        known = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {"of": "", "extras": []}
    wanted = {"of": fingerprint(), "extras": sorted({*extras, *known["extras"]})}
    if known == wanted and python_of(venv).exists():
        return python_of(venv)
    if not works(venv):
        if importlib.util.find_spec("ensurepip") is None:
            name = "python{}.{}-venv".format(*sys.version_info[:2])
            provide_packages([(name, "python3", "python")], "This Python lacks its venv part.")
        say("Making an environment in " + str(venv) + " ...")
        run([sys.executable, "-m", "venv", "--clear", venv], "The environment could not be made; the reason is above.")
    say("Installing what is needed (once, a minute or so) ...")
    what = ".[" + ",".join(wanted["extras"]) + "]" if wanted["extras"] else "."
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--constraint", CONSTRAINTS]
    run(
        [python_of(venv), "-m", "pip", "install", *options, "--editable", what],
        "The packages could not be installed; the reason is above. Nothing outside of "
        + str(venv)
        + " was changed. Start again when the network is there.",
    )
    stamp.write_text(json.dumps(wanted), encoding="utf-8")
    return python_of(venv)


def run(command: Iterable[object], trouble: str) -> None:
    """Run a step of the set-up; raises `SetUpError` with `trouble` if it fails."""
    if subprocess.run([str(part) for part in command], cwd=str(ROOT), stdin=subprocess.DEVNULL).returncode:
        raise SetUpError(trouble)


def surroundings() -> dict[str, str]:
    """The variables for programs of this tree.

    Containers often forbid Python to keep what it compiled, for their files are thrown away. Tests and the window
    start hundreds of programs, and each would compile all of them anew: half of what it costs them.
    """
    env = dict(os.environ, PYTHONPATH=str(ROOT))
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def start(program: Path, arguments: Iterable[object], offscreen: bool = False) -> int:
    """Run the environment's Python with `arguments` in the root of the tree; returns its exit code."""
    env = surroundings()
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(part) for part in (program, *arguments)], cwd=str(ROOT), env=env).returncode


def run_demo(program: Path, arguments: Sequence[str]) -> int:
    """The live demo, with the arguments of `moked demo`."""
    return start(program, ["-m", "supervisor", "demo", *arguments])


def run_test(program: Path, arguments: Sequence[str]) -> int:
    """All tests on all processors, or those that pytest's own arguments name.

    All of them say whether a change holds, so they draw the same examples in the same order each time; what somebody
    names is tried with others each time, which finds more.
    """
    together = ["-n", str(min(os.cpu_count() or 1, MOST_WORKERS)), "--dist", "loadfile"]
    together += ["--hypothesis-profile", "ci", "--randomly-seed", "1"]
    return start(program, ["-m", "pytest", *(arguments or together)], offscreen=True)


def run_check(program: Path, arguments: Sequence[str]) -> int:
    """What a reviewer should not have to look for: lint, format, types, walls, translations, definitions."""
    linter = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    steps = {
        "lint": ["-m", "ruff", "check", "."],
        "format": ["-m", "ruff", "format", "--check", "."],
        "types": ["-m", "mypy"],
        "walls": ["-c", linter],
        "translations": ["-m", "supervisor.translating", "--check"],
        "definitions": ["-m", "supervisor.models.definitions", "--check"],
    }
    failed = []
    for name, step in steps.items():
        if arguments and name not in arguments:
            continue
        say("== " + name)
        if start(program, step, offscreen=True):
            failed.append(name)
    say("check: " + (", ".join(failed) + " to mend" if failed else "all good"))
    return 1 if failed else 0


def scripts_of(folder: str, names: Sequence[str]) -> list[Path]:
    """The scripts of a folder of tests, all or those named; raises `SetUpError` when there is none."""
    scripts = sorted((ROOT / "tests" / folder).glob(folder + "_*.py"))
    chosen = [path for path in scripts if not names or path.stem[len(folder) + 1 :] in names]
    if not chosen:
        known = ", ".join(path.stem[len(folder) + 1 :] for path in scripts)
        raise SetUpError("No " + folder + " of that name; there are: " + known)
    return chosen


def call_main(path: str, arguments: Sequence[str]) -> int:
    """Call `main` of a script: with `arguments` if it takes any; rows that it returns are printed as a table."""
    sys.argv[:] = [path, *arguments]
    sys.path.insert(0, str(Path(path).parent))
    function = runpy.run_path(path, run_name="script")["main"]
    made = function(list(arguments)) if inspect.signature(function).parameters else function()
    if made is None or isinstance(made, int):
        return int(made or 0)
    for row in made:
        cells = row.values() if isinstance(row, dict) else vars(row).values() if hasattr(row, "__dict__") else row
        print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)
    return 0


def run_scripts(program: Path, scripts: Sequence[Path], arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Run scripts one after another, showing what they print; returns the rows of tables and the names of failures."""
    rows, failed = [], []
    call = "import sys; from supervisor.dev import call_main; sys.exit(call_main(sys.argv[1], sys.argv[2:]))"
    env = dict(os.environ, PYTHONPATH=str(ROOT), QT_QPA_PLATFORM="offscreen", PYTHONUNBUFFERED="1")
    for path in scripts:
        say("== " + path.stem)
        command = [str(program), "-c", call, str(path), *arguments]
        with subprocess.Popen(command, cwd=str(ROOT), env=env, stdout=subprocess.PIPE, text=True) as process:
            for line in process.stdout or ():
                print(line, end="", flush=True)
                if line.startswith("|"):
                    rows.append(line.strip())
        if process.returncode:
            failed.append(path.stem)
    return rows, failed


def table(rows: Iterable[str]) -> str:
    """Rows of `| cells |` with their columns below one another."""
    split = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    widths = [max(map(len, column)) for column in itertools.zip_longest(*split, fillvalue="")]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=False)] for row in split)
    return "\n".join("  ".join(row).rstrip() for row in padded)


def run_bench(program: Path, arguments: Sequence[str]) -> int:
    """Every benchmark or those named; each prints its figures beside their goals."""
    names = [name for name in arguments if not name.startswith("-")]
    options = [name for name in arguments if name.startswith("-")]
    rows, failed = run_scripts(program, scripts_of("bench", names), options)
    if rows:
        print("\n" + table(rows))
    say("bench: " + (", ".join(failed) + " failed" if failed else "all ran"))
    return 1 if failed else 0


def run_soak(program: Path, arguments: Sequence[str]) -> int:
    """Long fault runs: `soak [NAME] [--seconds N]`."""
    names, options = [], list(arguments)
    while options and not options[0].startswith("-"):
        names.append(options.pop(0))
    _, failed = run_scripts(program, scripts_of("soak", names), options)
    say("soak: " + (", ".join(failed) + " failed" if failed else "all good"))
    return 1 if failed else 0


def run_definitions(program: Path, arguments: Sequence[str]) -> int:
    """Write the help page of what the figures mean anew."""
    return start(program, ["-m", "supervisor.models.definitions", *arguments], offscreen=True)


def run_translations(program: Path, arguments: Sequence[str]) -> int:
    """Bring the translation files up to date with the words in the source."""
    return start(program, ["-m", "supervisor.translating", *arguments], offscreen=True)


# Name -> what it runs, extras of pyproject.toml it needs.
COMMANDS: dict[str, tuple[Callable[[Path, Sequence[str]], int], tuple[str, ...]]] = {
    "demo": (run_demo, ()),
    "test": (run_test, ("test",)),
    "check": (run_check, ("test", "check")),
    "bench": (run_bench, ("test", "bench")),
    "soak": (run_soak, ("test",)),
    "translations": (run_translations, ()),
    "definitions": (run_definitions, ()),
}


def usage() -> str:
    """The list of commands, one line each."""
    lines = ["usage: python3 -m supervisor.dev COMMAND [ARGUMENTS]", ""]
    return "\n".join(lines + [f"  {name:14}{made[0].__doc__}" for name, made in COMMANDS.items()])


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns its exit code (2: cannot be run here, said in one line)."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(usage())
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        say("There is no command " + arguments[0] + "; there are: " + ", ".join(COMMANDS))
        return 2
    if sys.version_info < OLDEST_PYTHON:
        say("Moked needs Python {}.{} or newer; this one is {}.{}.".format(*OLDEST_PYTHON, *sys.version_info[:2]))
        return 2
    command, extras = COMMANDS[arguments[0]]
    try:
        provide_libraries()
        return command(provide_environment(extras), arguments[1:])
    except SetUpError as problem:
        say(str(problem))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
