"""The set-up script, as far as it can be tried inside of the environment it makes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from supervisor import dev


def asked(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "supervisor.dev", *arguments], capture_output=True, text=True)


def test_help_lists_every_command() -> None:
    done = asked("--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert all(name in done.stdout for name in dev.COMMANDS)


def test_an_unknown_command_is_one_line() -> None:
    done = asked("tset")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_what_was_compiled_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    told = "import sys; sys.exit(3 if sys.dont_write_bytecode else 4)"
    assert dev.start(Path(sys.executable), ["-c", told]) == 4


def test_libraries_that_are_not_here_are_named() -> None:
    wanted = [*dev.QT_LIBRARIES, "libno-such-thing.so.9"]
    assert "libno-such-thing.so.9" in dev.missing_libraries(wanted)


def test_nothing_is_advised_where_qt_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert dev.lacking() == []
    assert dev.advice() == ""


def test_the_line_to_type_names_each_package_once() -> None:
    line, _ = dev.install_line([("a1", "a2", "a3"), ("b", "b", "b"), ("b", "b", "b")])
    assert line.split().count("b") == 1
    assert {"a1", "a2", "a3"} & set(line.split())


def test_an_environment_that_does_not_start_is_made_anew(tmp_path: Path) -> None:
    assert not dev.works(tmp_path)
    program = dev.python_of(tmp_path)
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    assert not dev.works(tmp_path)


def test_this_environment_works() -> None:
    assert dev.works(Path(sys.prefix))


def test_what_decides_the_packages_has_one_fingerprint() -> None:
    assert dev.fingerprint() == dev.fingerprint()
    assert len(dev.fingerprint()) == 64


@pytest.mark.parametrize("folder", ["bench", "soak"])
def test_a_script_that_is_not_there_is_said(folder: str) -> None:
    with pytest.raises(dev.SetUpError, match="No " + folder):
        dev.scripts_of(folder, ["no such thing"])


def test_scripts_are_called_and_their_rows_gathered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kinds = {
        "bench_a.py": "def main(): return [('tick', '2.1 ms', '3 ms')]",
        "bench_b.py": "def main(given): print('| longer |', given[0], '| 1 |')",
        "bench_c.py": "def main(): return 3",
        "bench_d.py": "def main(): raise SystemExit('cannot run')",
    }
    for name, source in kinds.items():
        (tmp_path / name).write_text(source, encoding="utf-8")
    rows, failed = dev.run_scripts(Path(sys.executable), sorted(tmp_path.iterdir()), ["--quick"])
    assert rows == ["| tick | 2.1 ms | 3 ms |", "| longer | --quick | 1 |"]
    assert failed == ["bench_c", "bench_d"]
    assert dev.table(rows).splitlines() == ["tick    2.1 ms   3 ms", "longer  --quick  1"]
    assert capsys.readouterr().out.splitlines() == rows
