"""Lines that do not end: of a packed file that unpacks to gigabytes, or of a picture that was dropped by mistake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Final

LONGEST: Final = 1 << 24
"""So many letters or bytes a line of a log may have; dumps of databases write lines of some megabytes."""


class EndlessLineError(OSError):
    """A line is longer than any log has; what follows is not looked for. Says which, for people."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} is longer than {LONGEST >> 20} million letters")


def lines(text: IO[str]) -> Iterator[str]:
    """The lines of a text with their ends; raises `EndlessLineError`."""
    number = 0
    while line := text.readline(LONGEST):
        number += 1
        if len(line) == LONGEST:
            raise EndlessLineError(number)
        yield line
