"""What many stretches of time have in common, read once for all of them: each takes its own part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, TypeVar

from supervisor.clock import DAY_MS, Window
from supervisor.floor.held_cases import HeldCases
from supervisor.floor.reader import Reader
from supervisor.history.beyond.sold import Shown, Sold, read_sold
from supervisor.history.coding import Ints

T = TypeVar("T")
_MORE_DAYS: Final = 3
"""Sales are compared with those of the time before, which is about as long."""


class Returns(NamedTuple):
    """Who came back, and when each time: of local days and of what lies around them; `who` are places in `names`."""

    around: Window
    fcr_days: int
    names: list[str]
    who: Ints
    at: Ints
    whole: bool = True
    """Whether each day within tells the same by itself."""


class Held:
    """What was read for stretches within a span of time, as the floor stands at an instant."""

    def __init__(self, reader: Reader, now_at: int, span: Window) -> None:
        self._reader, self._now_at, self.span = reader, now_at, span
        self.returns: Returns | None = None
        self.cases = HeldCases(reader, now_at, span)
        length = span.end_at - span.start_at + _MORE_DAYS * DAY_MS
        self._of_sales = Window(span.start_at - length, span.end_at)
        self._once: dict[str, Any] = {}

    def once(self, name: str, read: Callable[[], T]) -> T:
        """What is the same for all stretches."""
        if name not in self._once:
            self._once[name] = read()
        found: T = self._once[name]
        return found

    def returned_in(self, days: Window, fcr_days: int) -> bool:
        """Whether it is known already who came back in these local days."""
        known = self.returns
        if known is None or known.fcr_days != fcr_days:
            return False
        return known.around.start_at <= days.start_at and days.end_at <= known.around.end_at

    def sold(self, window: Window, shown: Shown = None) -> Sold:
        """See `sold.read_sold`; of all stretches the same is `shown`."""
        if window.start_at < self._of_sales.start_at or window.end_at > self._of_sales.end_at:
            return read_sold(self._reader, window, self._now_at, shown)
        whole = self.once("sold", lambda: read_sold(self._reader, self._of_sales, self._now_at, shown))
        until_at = min(window.end_at, self._now_at + 1)
        return whole.take((whole.at >= window.start_at) & (whole.at < until_at))
