"""What may stand behind options of the command line, read and refused in one line."""

from __future__ import annotations

import argparse
from typing import Any

from supervisor.commands import streams


def pair(text: str) -> tuple[str, str]:
    """NAME=VALUE."""
    name, mark, value = text.partition("=")
    if not mark or not name:
        raise argparse.ArgumentTypeError(f"“{text}” is not NAME=VALUE")
    return streams.read_word(name), streams.read_word(value)


def size(text: str) -> tuple[int, int]:
    """WIDTHxHEIGHT."""
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError as problem:
        raise argparse.ArgumentTypeError(f"“{text}” is not WIDTHxHEIGHT") from problem
    return width, height


def whole(least: int) -> Any:
    """Reads a whole number from `least` on."""

    def read(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {least} on")
        return int(text)

    return read


def positive(text: str) -> float:
    """A number over 0."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number over 0")
    return value
