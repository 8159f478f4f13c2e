"""Files that are read again: what could not be used of them is what the last reading says."""

from __future__ import annotations

from pathlib import Path

from supervisor.floor.importers import FORMATS
from supervisor.floor.importers.table import codes
from tests.floor.importers.tables import TableFloor

MAPPING = """
[source]
name = "{name}"
row = "case"
id = "n"
[fields]
opened_at = "{column}"
"""
HEAD = "n,opened,closed\n"
GOOD = "1,2026-03-02,2026-03-03\n"


def take(floor: TableFloor, content: str, name: str = "desk", column: str = "opened") -> list[tuple[int, str]]:
    """Read one file, which is called the same each time, and list what could not be used."""
    floor.map.write_text(MAPPING.format(name=name, column=column), encoding="utf-8")
    floor.take(content)
    return floor.rejects()


def test_a_file_that_was_mended_says_nothing_any_more(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, "")
    assert take(floor, HEAD + GOOD + "2,soon,\n3,later,\n") == [(3, codes.BAD_TIME), (4, codes.BAD_TIME)]
    assert take(floor, HEAD + GOOD + "2,2026-03-02,\n3,later,\n") == [(4, codes.BAD_TIME)]
    assert take(floor, HEAD + GOOD + "2,2026-03-02,\n3,later,\n") == [(4, codes.BAD_TIME)]
    assert take(floor, HEAD + GOOD) == []


def test_a_mapping_that_was_mended_says_nothing_any_more(tmp_path: Path) -> None:
    floor, content = TableFloor(tmp_path, ""), HEAD + GOOD + "2,soon,2026-03-04\n"
    assert take(floor, content) == [(3, codes.BAD_TIME)]
    assert take(floor, content, column="closed") == []


def test_two_mappings_of_one_file_say_each_their_own(tmp_path: Path) -> None:
    floor, content = TableFloor(tmp_path, ""), HEAD + GOOD + "2,soon,\n3,2026-03-02,never\n"
    assert take(floor, content) == [(3, codes.BAD_TIME)]
    both = [(3, codes.BAD_TIME), (3, codes.MISSING), (4, codes.BAD_TIME)]
    assert sorted(take(floor, content, "closings", "closed")) == both
    assert sorted(take(floor, content)) == both


def test_another_file_keeps_what_it_says(tmp_path: Path) -> None:
    floor = TableFloor(tmp_path, MAPPING.format(name="desk", column="opened"))
    floor.take(HEAD + GOOD + "2,soon,\n", HEAD + GOOD + "3,later,\n")
    assert floor.rejects() == [(3, codes.BAD_TIME), (3, codes.BAD_TIME)]
    floor.take(HEAD + GOOD)
    assert [row["text"].split("|")[1] for row in floor.rows("rejected")] == ["later"]


def test_call_detail_records_too(tmp_path: Path) -> None:
    good = (
        '"","0501","100","ctx","0501","SIP/x-1","SIP/100-2","Dial","","2026-03-02 09:00:00","2026-03-02 09:00:05",'
        '"2026-03-02 09:01:00",60,55,"ANSWERED","DOCUMENTATION","1772442000.1",""\n'
    )
    floor, path = TableFloor(tmp_path, ""), tmp_path / "Master.csv"
    for content, count in ((good + good.replace("2026-03-02 09:00:00", "soon", 1), 1), (good, 0)):
        path.write_text(content, encoding="utf-8")
        FORMATS["asterisk-cdr"].run()([path], floor.path, zone="UTC", follow=False, progress=None, stop=None)
        assert len(floor.rows("rejected")) == count
