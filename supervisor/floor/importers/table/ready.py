"""Ready mappings for exports that many centres have, found by name or by the heading of a file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from resources import path as resource
from supervisor.errors import InputError
from supervisor.floor.importers.table import mapping_file
from supervisor.floor.importers.table.mapping import Made, Mapping
from supervisor.floor.importers.table.sheets import open_sheets, plain_name
from supervisor.mark import QT_TRANSLATE_NOOP

_UNKNOWN = QT_TRANSLATE_NOOP(
    "importer",
    "{path} is none of the exports that are known by their heading ({known}). Say what its columns mean with a "
    "mapping: moked import table … --map MAP.toml.",
)


@cache
def mappings() -> dict[str, Mapping]:
    """The ready mappings, by name."""
    found = [mapping_file.read(path) for path in sorted(resource("mappings").glob("*.toml"))]
    return {one.name: one for one in found}


def rows() -> list[dict[str, Any]]:
    """The table for `moked schema mappings`."""
    return [
        {"mapping": one.name, "title": one.title, "row": one.log or one.main.row, "columns": list(one.signature)}
        for one in mappings().values()
    ]


def named(path: Path | str) -> Mapping:
    """The mapping in a file, or the ready one of that name; raises `InputError`."""
    ready = mappings().get(str(path)) if not Path(path).exists() else None
    return ready if ready is not None else mapping_file.read(path)


def detected(path: Path, encoding: str | None = None, among: dict[str, Mapping] | None = None) -> Mapping:
    """The mapping whose columns the file has, of the ready ones or `among` others; of several the one with the most.

    Raises `InputError`.
    """
    known = mappings() if among is None else among
    signatures = {name: frozenset(map(plain_name, one.signature)) for name, one in known.items() if one.signature}

    def fit(names: frozenset[str]) -> tuple[int, str]:
        fitting = [(len(signature), name) for name, signature in signatures.items() if signature <= names]
        return max(fitting, default=(0, ""))

    probe = Mapping("probe", Made("contact", {}), sheets=("*",))
    for sheet in open_sheets(path, probe, encoding, lambda names: fit(frozenset(map(plain_name, names)))[0]):
        _, name = fit(frozenset(map(plain_name, sheet.header)))
        if name:
            return known[name]
    raise InputError("unknown_export", _UNKNOWN, path=path, known=", ".join(mappings()))
