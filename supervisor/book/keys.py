"""Heads of the chain kept outside of the book: who rewrites the whole chain cannot rewrite these."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from supervisor.book.chain import Head, read_heads
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP

NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "book", "It is written in the book. The key file {path} could not be written ({detail}); see to it soon."
)

RESTORED: Final = "restored"
"""Begins the line of a backup that was put in the place of the book: heads after it no longer hold."""


def keep(path: Path, head: Head, place: str = "") -> MokedError | None:
    """Add a head, and where its book stands; returns what went wrong, because the verb itself is done."""
    return _add(path, f"{head} {one_line(place)}".rstrip() + "\n")


def one_line(place: str) -> str:
    """A place as a key file says it."""
    return " ".join(place.encode("utf-8", "backslashreplace").decode("utf-8").split())


def keep_restored(path: Path, backup: Head, head: Head, place: str = "") -> MokedError | None:
    """Add a line that takes back what a restored backup gave up: the heads after its end, and those of another book
    that stood in this place; and the head the book has now."""
    where = one_line(place)
    return _add(path, "".join(f"{line} {where}".rstrip() + "\n" for line in (f"{RESTORED} {backup}", str(head))))


def _add(path: Path, lines: str) -> MokedError | None:
    try:
        lines = f"\n{lines}" if _cut_off(Path(path)) else lines
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return MokedError("key_file", NOT_KEPT, path=path, detail=str(error))
    return None


def _cut_off(path: Path) -> bool:
    """Whether the last line has no end, as a death or a full disk leaves it: it must not take the next along."""
    try:
        with path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) != b"\n"
    except OSError:
        # Empty, not there yet, or only to be written to.
        return False


def read(path: Path) -> list[Head]:
    """The heads of a key file that hold; none when it is not there yet. Raises OSError when it cannot be read."""
    return [head for head, _ in read_places(path)]


def read_places(path: Path) -> list[tuple[Head, str]]:
    """As `read`, each with where its book stood."""
    try:
        lines = Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
    heads: list[tuple[Head, str]] = []
    for line in lines:
        if not line.startswith(RESTORED):
            heads += [(head, line.removeprefix(str(head)).strip()) for head in read_heads(line)]
            continue
        line = line.removeprefix(RESTORED).strip()
        for back in read_heads(line):
            here = line.removeprefix(str(back)).strip()
            heads = [one for one in heads if _holds(*one, back, here)]
    return heads


def _holds(head: Head, place: str, back: Head, here: str) -> bool:
    """Whether a head holds after `back` was restored `here`."""
    if head.book_id == back.book_id:
        return head.seq <= back.seq
    return not here or place != here
