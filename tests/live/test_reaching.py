"""What tells of days gone by: rows of earlier days, rows that are gone, and tables that the board does not show."""

from __future__ import annotations

from supervisor.clock import Window
from supervisor.floor.loading import FOLLOWED
from supervisor.floor.marks import Changes, Mark
from supervisor.live.reaching import reaches_back

TODAY = Window(1_000, 2_000)


def changes(table: str, gone: int = 0, **values: int | None) -> Changes:
    row = tuple(values.get(column) for column in FOLLOWED[table])
    return Changes(Mark("f"), touched={table: set(range(1 + gone))}, rows={table: [row]})


def test_what_goes_on_today_leaves_the_past_as_it_was() -> None:
    assert not reaches_back(changes("contact", queued_at=1_200), TODAY)
    assert not reaches_back(changes("agent_state", at=1_000), TODAY)
    assert not reaches_back(changes("offer", at=1_500), TODAY)


def test_what_is_written_of_earlier_days_or_is_gone_reaches_back() -> None:
    assert reaches_back(changes("contact", queued_at=800, ended_at=900), TODAY)
    assert reaches_back(changes("contact", queued_at=900, ended_at=1_100), TODAY), "over midnight"
    assert reaches_back(changes("contact", queued_at=900, ended_at=None), TODAY), "whoever waits since yesterday"
    assert reaches_back(changes("contact", queued_at=None, answered_at=800, ended_at=900), TODAY), "never queued"
    assert reaches_back(changes("agent_state", at=999), TODAY)
    assert reaches_back(changes("contact", gone=1, queued_at=1_200), TODAY)
    assert reaches_back(Changes(Mark("f"), touched={"case": {1}}), TODAY)
    assert not reaches_back(Changes(Mark("f")), TODAY)
