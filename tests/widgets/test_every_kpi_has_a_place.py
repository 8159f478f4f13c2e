"""Every figure of the catalogue can be reached in the window: in a table, on a tile, or in the Trends chooser."""

from __future__ import annotations

from collections.abc import Iterable

from supervisor.history.pages import agents, cases, voice
from supervisor.kpi import catalogue
from supervisor.settings import Settings
from supervisor.views import agents as agent_views
from supervisor.views import cases as case_views
from supervisor.views import tables
from supervisor.views import voice as voice_views
from supervisor.views.columns import Column
from widgets.pages.trends.page import figures


def of(columns: Iterable[Column]) -> set[str]:
    return {column.kpi for column in columns if column.kpi}


def ids(names: Iterable[str]) -> set[str]:
    return {name.partition(".")[0] for name in names if name}


FLOOR = {*tables.TILES, *tables.SECOND.values(), *of(tables.QUEUES), *of(tables.AGENTS), "to_reach"}
"""The list of those to call back is `to_reach` itself."""
AGENTS = {
    column.kpi
    for by in agent_views.BY
    for column in agent_views.figure_columns(by, agents._existing(by, Settings()), frozenset())
}
CASES = {
    *ids(name for tile in cases._TILES for name in tile),
    *cases._TIMES,
    *of((*case_views.REASONS, *case_views.ARTICLES, *case_views.TOPICS)),
    *cases._KNOWLEDGE,
}
VOICE = {
    *ids(name for tile in (*voice._TILES, *voice._BUSINESS, voice._AT_RISK) for name in tile),
    *of((*voice_views.voice_columns("agent"), *voice_views.MONEY, *voice_views.PRODUCTS)),
}
TRENDS = ids(tick.id for tick in figures())


def test_every_figure_has_a_place() -> None:
    assert set(catalogue.BY_ID) - (FLOOR | AGENTS | CASES | VOICE | TRENDS) == set()


def test_what_is_of_one_instant_stands_where_its_subject_is_looked_at() -> None:
    """Such figures have no trend: the table of a few agents is no place to look for them."""
    of_subject = {
        "contacts": FLOOR, "agents": FLOOR | AGENTS, "cases": CASES, "knowledge": CASES, "voice": VOICE,
        "business": VOICE,
    }  # fmt: skip
    assert [kpi.id for kpi in catalogue.KPIS if kpi.id not in TRENDS | of_subject[kpi.subject]] == []
