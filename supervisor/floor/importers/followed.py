"""Folders that are followed: which they are, and how far each of them is. Kept in small files of this user, one a
folder, so that several windows may list and change them at once."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

_SETTINGS: Final = ".folder.json"
_STATE: Final = ".state.json"


@dataclass(frozen=True, slots=True)
class Followed:
    """A folder, the floor that its files go into, and how they are read: as `run` of the tables takes it."""

    folder: str
    floor: str
    map_path: str
    zone: str = ""
    encoding: str | None = None
    stopped: bool = False

    @property
    def id(self) -> str:
        """The same folder into the same floor is one thing."""
        return blake2b(f"{self.folder}\0{self.floor}".encode(), digest_size=10).hexdigest()


@dataclass(slots=True)
class State:
    """How far a folder is: `files` are those that were taken, with their size and time; the rest is of the last one.

    `rows` are the rows of it that are used, `rejected` those that are not. `problem` is a marked text with its values,
    `problem_path` what it is about. `taking` is the file in hand, `tries` how often that was begun. `mapping_ns` is
    when the mapping was changed.
    """

    files: dict[str, list[int]] = field(default_factory=dict)
    path: str = ""
    at: int = 0
    rows: int = 0
    rejected: int = 0
    problem: dict[str, Any] | None = None
    problem_path: str = ""
    taking: str = ""
    tries: int = 0
    mapping_ns: int = 0


def listed(place: Path) -> list[Followed]:
    """What is followed or was stopped, by folder; a file that says something else is passed over."""
    found = []
    for path in place.glob(f"*{_SETTINGS}"):
        said = _read(path)
        with suppress(TypeError):
            found.append(Followed(**said))
    return sorted(found, key=lambda one: (one.folder, one.floor))


def keep(place: Path, one: Followed) -> None:
    """Follow it, or follow it no more where it says `stopped`. Raises OSError."""
    _write(place / f"{one.id}{_SETTINGS}", asdict(one))


def forget(place: Path, one: Followed) -> None:
    """Follow it no more, and forget how far it was. Raises OSError."""
    for ending in (_SETTINGS, _STATE):
        (place / f"{one.id}{ending}").unlink(missing_ok=True)


def state(place: Path, one: Followed) -> State:
    """How far it is."""
    said = _read(place / f"{one.id}{_STATE}")
    known = {item.name for item in fields(State)}
    return State(**{name: value for name, value in said.items() if name in known})


def keep_state(place: Path, one: Followed, state: State) -> None:
    """Keep how far it is; of one that was forgotten meanwhile nothing is kept. Raises OSError."""
    settings, kept = place / f"{one.id}{_SETTINGS}", place / f"{one.id}{_STATE}"
    if settings.exists():
        _write(kept, asdict(state))
        if not settings.exists():  # forgotten in this very moment
            kept.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any]:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _write(path: Path, said: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    unfinished.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    os.replace(unfinished, path)
