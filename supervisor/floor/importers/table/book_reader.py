"""The program that reads one workbook: `python -P book_reader.py PATH MOST_BYTES`.

A workbook that is made to fill the memory ends whoever reads it, so that is a process of its own. It reads a name of a
sheet a line from its standard input, as JSON (null asks for the names of the sheets), and writes its answers as
pickles: ``names`` with them; ``span`` with the rows and columns of the sheet, ``rows`` as often as there are more,
``end``; or ``problem`` with what is wrong. It stands alone: it starts at once, wherever the rest of the program lies.
"""

from __future__ import annotations

import gc
import json
import pickle
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

BLOCK: Final = 5_000
"""So many rows are handed over at once."""


def bound_memory(most_bytes: int) -> None:
    """Take no more memory than that, where the system can be told so; leave no picture of it when that is too little.

    Nothing is bound on Windows; who asks sees the process end there too.
    """
    try:
        import resource
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, most_bytes), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def blocks(rows: list[list[Any]]) -> Iterator[list[list[Any]]]:
    """The rows in pieces, equal texts of a piece as one; what is handed over is forgotten."""
    for begin in range(0, len(rows), BLOCK):
        block, known = rows[begin : begin + BLOCK], dict[str, str]()
        rows[begin : begin + BLOCK] = [[]] * len(block)
        one = known.setdefault
        yield [[one(value, value) if type(value) is str else value for value in row] for row in block]


def answers(path: str) -> Iterator[tuple[str, Any]]:
    """What is told of each sheet that is asked for."""
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_path(path)
        for line in sys.stdin:
            name = json.loads(line)
            if name is None:
                yield "names", book.sheet_names
                continue
            sheet = book.get_sheet_by_name(name)
            yield "span", (sheet.total_height + 1, sheet.total_width + 1)  # it counts from 0
            for block in blocks(sheet.to_python(skip_empty_area=False)):
                yield "rows", block
            yield "end", None
    except python_calamine.CalamineError as problem:
        yield "problem", str(problem)


def main() -> None:
    """Answer until nobody asks any more."""
    bound_memory(int(sys.argv[2]))
    gc.disable()  # plain rows hold no circles
    for told in answers(sys.argv[1]):
        pickle.dump(told, sys.stdout.buffer, protocol=5)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
