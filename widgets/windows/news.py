"""What the window says when its figures are not as fresh, or not from where, one would think."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from supervisor import clock, formats
from supervisor.errors import MokedError
from supervisor.mark import QT_TRANSLATE_NOOP
from supervisor.text import say, say_error

if TYPE_CHECKING:
    from supervisor.views.snapshot import Snapshot

_STOPPED = QT_TRANSLATE_NOOP(
    "window", "No news since {time}. The figures are the last good ones; nothing is lost. Moked keeps trying."
)
_FAILED = QT_TRANSLATE_NOOP("window", "{problem} The figures of {time} stay on screen; Moked keeps trying.")
_PAST = QT_TRANSLATE_NOOP(
    "window", "This floor last spoke {time}. It is shown as it stood then; new rows in its file bring it back to today."
)
_TO_START = QT_TRANSLATE_NOOP("window", "To the start page")
_GOOD = QT_TRANSLATE_NOOP("window", "All right")
_AGAIN = QT_TRANSLATE_NOOP("window", "Ask again")
_AS_IT_STOOD_MS: Final = 60_000
"""A board whose own clock stands this near to the last news shows a day gone by, on purpose."""
_COPIED: Final = {
    "read_only_folder": QT_TRANSLATE_NOOP(
        "window", "This folder may not be written, so Moked follows a copy of the file."
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "window",
        "The program that writes this file was stopped in the middle of a change. Moked follows a copy without that "
        "change until the program runs again.",
    ),
    "stale_wal": QT_TRANSLATE_NOOP(
        "window",
        "The file was replaced while its old -wal still lies beside it. Moked follows a copy of the new file alone. "
        "Close the program that wrote the old file, and move its -wal and -shm away before another one writes.",
    ),
}
"""By the reason in `Feed.copy_reason`."""


class Notice(NamedTuple):
    """What somebody still has to read, and whether it is ``good``, ``info`` or asks for ``attention``."""

    sentence: str = ""
    level: str = "attention"


class News(NamedTuple):
    """What the banner says, how loudly, and with which button; `dimmed`: the figures are older than they should be."""

    level: str
    sentence: str
    button: str = ""
    dimmed: bool = False


def of(snapshot: Snapshot | None, notice: Notice, trouble: str = "", bare: bool = False) -> News:
    """What is to be said of a snapshot, or of the `trouble` that there is none; a `notice` comes before anything else
    and beside whatever is wrong. Where the page is `bare`, no figures stay on it."""
    told = _of(snapshot, trouble, bare)
    if not notice.sentence:
        return told
    if told.level == "bad":
        return News(told.level, f"{notice.sentence}\n{told.sentence}", say(_GOOD), told.dimmed)
    return News(notice.level, notice.sentence, say(_GOOD), told.dimmed)


def _of(snapshot: Snapshot | None, trouble: str, bare: bool) -> News:
    if snapshot is None or trouble:
        return News("bad", trouble, say(_TO_START)) if trouble else News("attention", "")
    feed = snapshot.feed
    time = formats.news(feed.heard_at, snapshot.zone, clock.now_ms())
    silent = feed.state == "stopped" and feed.heard_at is not None
    if feed.state == "failed" and feed.problem is not None:
        problem = say_error(feed.problem) if isinstance(feed.problem, MokedError) else str(feed.problem)
        sentence = problem if bare else say(_FAILED, problem=problem, time=time)
        return News("bad", sentence, say(_AGAIN), feed.heard_at is not None)
    past = silent and snapshot.now_at - (feed.heard_at or 0) < _AS_IT_STOOD_MS
    past = past or (feed.state == "told" and clock.now_ms() - snapshot.now_at > _AS_IT_STOOD_MS)
    if past:
        return News("attention", say(_PAST, time=time))
    if silent:
        return News("bad", say(_STOPPED, time=time), say(_AGAIN), True)
    return News("attention", say(_COPIED[feed.copy_reason]) if feed.copy_reason in _COPIED else "")
