"""How long something took is written alike wherever it stands: on a tile, in a table, in a trend and on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from supervisor import formats
from supervisor.formats import DAY_MS, HOUR_MS
from supervisor.kpi import catalogue
from supervisor.kpi.figures import Figure
from supervisor.mark import Text
from supervisor.models import cells, figure_model, points, variant_words
from supervisor.reports.report import Field
from supervisor.views.columns import Column
from supervisor.views.past_tiles import PastTile
from widgets.pages.past import tiles
from widgets.paper import values

AGE_MS = 14 * DAY_MS + 10 * HOUR_MS + 35 * 60_000


@pytest.mark.parametrize(
    ("ms", "said"),
    [
        (None, "–"),
        (65_000, "1:05"),
        (47 * HOUR_MS, "47:00\xa0h"),
        (2 * DAY_MS, "2\xa0d"),
        (AGE_MS, "14.4\xa0d"),
        (-AGE_MS, "\N{MINUS SIGN}14.4\xa0d"),
    ],
)
def test_from_two_days_on_a_length_is_told_in_days(ms: int | None, said: str) -> None:
    assert formats.plain(points.length(ms)) == said


def test_one_age_is_written_alike_everywhere(look: Callable[..., None]) -> None:
    figure = Figure(AGE_MS, 225, "ms")
    kpi = catalogue.BY_ID["backlog_age"]
    told = {
        tiles.face(PastTile("backlog_age", figure)).value,
        figure_model.shown(figure),
        cells.show(Column("age", Text("Age"), "ms"), AGE_MS, 225, "", 0, "UTC").text,
        values.shown(Field("backlog_age", "Age of the backlog", "ms"), AGE_MS, 225, "UTC"),
        values.on_axis("ms", AGE_MS),
    }
    assert {formats.plain(one) for one in told} == {"14.4\xa0d"}
    assert formats.plain(variant_words.moved(kpi, AGE_MS)) == "+14.4\xa0d"
