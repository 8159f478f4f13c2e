"""Exports that are to be imported: what they begin as, how they are looked at, where their rows may go."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimeZone

from supervisor.floor.importers.sniffing import form_of

LOOKED_BY: Final = frozenset(("encoding", "delimiter", "header", "sheet", "table", "records", "fill_down", "decimal"))
"""What a mapping says of how its file is looked at."""

_TARGETS: Final = "floors.json"


def free(folder: Path, stem: str, suffix: str) -> Path:
    """A place where no file is yet."""
    number, path = 1, folder / f"{stem}{suffix}"
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}{suffix}"
    return path


def went_into(folder: Path, map_path: str) -> Path | None:
    """The floor that the last file of this mapping went into; None where none did from here. Mappings stand in the
    `folder`."""
    found = _targets(folder).get(map_path)
    return Path(found) if isinstance(found, str) else None


def goes_into(folder: Path, map_path: str, floor: Path) -> None:
    """Keep that files of this mapping go into this floor."""
    told = json.dumps({**_targets(folder), map_path: str(floor)}, ensure_ascii=False, indent=1)
    with contextlib.suppress(OSError):  # it is a proposal the next time, no more
        (folder / _TARGETS).write_text(told, encoding="utf-8")


def _targets(folder: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads((folder / _TARGETS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def form(path: Path) -> str:
    """The format that a file begins as; empty too for what is no file, or on a share that is gone."""
    try:
        return form_of(path) if path.is_file() else ""
    except OSError:
        return ""


def system_zone() -> str:
    """The time zone of this computer."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return "UTC" if name in ("Etc/UTC", "Etc/GMT", "") else name


def source_of(known: dict[str, Any]) -> dict[str, Any]:
    """How a file that is known is looked at."""
    source = dict(known["said"].get("source", {}))
    if known["encoding"]:
        source["encoding"] = known["encoding"]
    found = {key: value for key, value in source.items() if key in LOOKED_BY}
    return {"decimal": ".", **found, "wide": known["said"].get("wide", {}), "guess": False}
