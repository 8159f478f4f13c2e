"""The verbs of the command line, one function each: they take parsed arguments and return the exit code."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Final


def _late(module: str, name: str) -> Callable[[Any], int]:
    """Import the verb's module only when it is called."""

    def run(chosen: Any) -> int:
        verb: Callable[[Any], int] = getattr(import_module(f"supervisor.commands.{module}"), name)
        return verb(chosen)

    return run


RUN: Final[dict[str, Callable[[Any], int]]] = {
    "open": _late("window", "open_window"),
    "demo": _late("window", "demo"),
    "simulate": _late("filling", "simulate"),
    "import": _late("filling", "take_in"),
    "check": _late("looking", "check"),
    "live": _late("looking", "live"),
    "kpis": _late("periods", "kpis"),
    "trend": _late("trend", "trend"),
    "variants": _late("variants", "variants"),
    "sums": _late("sums", "sums"),
    "customer": _late("customer", "customer"),
    "report": _late("report", "report"),
    "history": _late("history", "history"),
    "book": _late("book", "book"),
    "schema": _late("schema", "schema"),
}
