"""Lists of agents and articles beside rows that name them in passing: the list wins, whichever comes first."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from supervisor.floor.importers.table.run import run
from tests.floor.importers.tables import TableFloor

CALLS = (
    """
[source]
name = "pbx"
row = "contact"
id = "n"
zone = "UTC"
[fields]
queued_at = "at"
ended_at = "at"
outcome = { constant = "abandoned" }
agent = { column = "agent", name = "called" }
team = "team"
""",
    "n,at,agent,called,team\n1,2026-03-02 09:00,a1,Dana,old\n2,2026-03-02 09:01,a2,Omar,old\n",
)
LATER = (CALLS[0], "n,at,agent,called,team\n3,2026-03-03 09:00,a1,Dana L.,new\n4,2026-03-03 09:01,a2,Omar Q.,new\n")
LIST = (
    """
[source]
name = "pbx"
row = "agent"
id = "agent"
[fields]
name = "name"
[also.team_membership]
[also.team_membership.fields]
agent = "agent"
team = "team"
""",
    "agent,name,team\na1,Dana Levi,t1\n",
)


def taken(folder: Path, files: tuple[tuple[str, str], ...]) -> TableFloor:
    """The floor of these mappings with their files, in this order."""
    floor = TableFloor(folder, "")
    for number, (mapping, content) in enumerate(files):
        floor.map.write_text(mapping, encoding="utf-8")
        floor.summary = run([floor.write(content, f"{number}.csv")], floor.path, zone="UTC", map_path=floor.map)
    return floor


def names(floor: TableFloor, table: str = "agent", column: str = "name") -> dict[str, Any]:
    return {row["id"]: row[column] for row in floor.rows(table)}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_list_of_agents_without_versions_wins(tmp_path: Path, order: tuple[int, ...]) -> None:
    files = (CALLS, LATER, LIST)
    floor = taken(tmp_path, tuple(files[place] for place in order))
    assert names(floor) == {"a1": "Dana Levi", "a2": "Omar Q."}
    # Of overlapping teams the one that was written last counts.
    teams = {row["agent"]: row["team"] for row in floor.rows("team_membership", "pk")}
    assert teams == {"a1": "t1", "a2": "new"}


def test_imports_again_change_nothing(tmp_path: Path) -> None:
    floor = taken(tmp_path, (CALLS, LIST))
    before = [floor.rows(table) for table in ("agent", "team_membership", "team")]
    for files in ((CALLS, LIST), (LIST, CALLS), (LIST,)):
        floor = taken(tmp_path, files)
        assert [floor.rows(table) for table in ("agent", "team_membership", "team")] == before
        assert floor.summary.as_dict()["changed"] == 0


def test_a_newer_list_wins_over_an_older_one(tmp_path: Path) -> None:
    newer = (LIST[0], "agent,name,team\na1,Dana Cohen,t2\n")
    floor = taken(tmp_path, (CALLS, LIST, newer))
    assert names(floor)["a1"] == "Dana Cohen"
    assert [row["team"] for row in floor.rows("team_membership", "pk") if row["agent"] == "a1"][-1] == "t2"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize(("changed", "name"), [("2026-03-01", "Dana"), ("2026-03-05", "Dana Levi")])
def test_of_a_list_with_versions_and_rows_the_newest_wins(
    tmp_path: Path, order: tuple[int, ...], changed: str, name: str
) -> None:
    mapping = LIST[0].replace('id = "agent"', 'id = "agent"\nzone = "UTC"\nversion = { column = "changed" }')
    dated = (mapping, f"agent,name,team,changed\na1,Dana Levi,t1,{changed}\n")
    floor = taken(tmp_path, tuple((CALLS, dated)[place] for place in order))
    assert names(floor)["a1"] == name


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_list_of_articles_gives_them_their_titles(tmp_path: Path, order: tuple[int, ...]) -> None:
    visits = (
        '[source]\nname = "kb"\nrow = "article_visit"\nid = "n"\nzone = "UTC"\n[fields]\nat = "at"\n'
        'article = { column = "article", name = "title" }\n',
        "n,at,article,title\n1,2026-03-02 09:00,7,Reset it\n",
    )
    listed = (
        '[source]\nname = "kb"\nrow = "article"\nid = "article"\n[fields]\ntitle = "title"\n',
        "article,title\n7,How to reset\n",
    )
    floor = taken(tmp_path, tuple((visits, listed)[place] for place in order))
    assert list(names(floor, "article", "title").values()) == ["How to reset"]


def test_a_second_row_of_nothing_but_references_is_made(tmp_path: Path) -> None:
    content = "agent,name,team\na1,Dana,t1\na2,Omar,\n"
    floor = taken(tmp_path, ((LIST[0], content),))
    assert [(row["agent"], row["team"]) for row in floor.rows("team_membership")] == [("a1", "t1")]
    assert floor.summary.rejected == {}
