"""What may be given: rotated, gzipped and damaged files, dumps of the table, and things that are none of these."""

from __future__ import annotations

import csv
import gzip
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from supervisor.errors import FloorError, InputError
from supervisor.floor import writing
from supervisor.floor.importers import FORMATS
from supervisor.floor.importers.queue_log import codes
from supervisor.floor.importers.queue_log.run import run
from supervisor.floor.importers.queue_log.summary import Progress

pytestmark = pytest.mark.disk

LOG = [
    "1404377831|1404377805.6457|swk|NONE|ENTERQUEUE||00049242184770|1",
    "1404377839|1404377805.6457|swk|Agent/448|CONNECT|8|1404377831.6460|4",
    "1404378370|1404377805.6457|swk|Agent/448|ATTENDEDTRANSFER|LINK|a|b|8|531|1",
    "1404378400|NONE|swk|Agent/448|PAUSE|",
    "1404378500|1404378400.1|1501|NONE|DID|4957877871",
]


def write(path: Path, lines: list[str], ending: str = "\n", encoding: str = "utf-8") -> Path:
    path.write_bytes("".join(f"{line}{ending}" for line in lines).encode(encoding))
    return path


def calls(count: int, first_s: int) -> list[str]:
    """The lines of calls one after another, 20 s each."""
    return [
        line
        for start in range(first_s, first_s + 20 * count, 20)
        for line in (
            f"{start}|{start}.1|q|NONE|ENTERQUEUE||{start}|1",
            f"{start + 4}|{start}.1|q|SIP/1|CONNECT|4|x|2",
            f"{start + 18}|{start}.1|q|SIP/1|COMPLETECALLER|4|14|1",
        )
    ]


@pytest.fixture
def expected(floor_of: Callable[..., Any]) -> Any:
    return floor_of(LOG, name="expected").content()


def same(content: Any, expected: Any) -> Any:
    return {table: content[table] for table in content if table not in ("rejected", "raw_event")} == {
        table: expected[table] for table in expected if table not in ("rejected", "raw_event")
    }


def test_gzip_rotated_and_overlapping_files_in_any_order(
    floor_of: Callable[..., Any], tmp_path: Path, expected: Any
) -> None:
    packed = tmp_path / "queue_log.2.gz"
    packed.write_bytes(gzip.compress("".join(f"{line}\n" for line in LOG[:2]).encode()))
    middle = write(tmp_path / "queue_log.1", LOG[1:4])
    newest = write(tmp_path / "queue_log", LOG[3:])
    floor = floor_of(paths=[newest, packed, middle])
    assert same(floor.content(), expected)
    assert floor.summary.duplicates == 2
    assert floor.rows("rejected") == []


def test_a_rotated_copy_is_known_by_its_content(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    log = write(tmp_path / "queue_log", LOG)
    floor = floor_of(paths=[log])
    before, seq = floor.content(), floor.changes()
    log.rename(tmp_path / "queue_log.1")
    floor = floor_of(paths=[tmp_path / "queue_log.1"])
    assert (floor.summary.lines, floor.summary.known_lines) == (0, 5)
    (tmp_path / "queue_log.1.gz").write_bytes(gzip.compress((tmp_path / "queue_log.1").read_bytes()))
    floor = floor_of(paths=[tmp_path / "queue_log.1.gz"])
    assert floor.summary.known_lines == 5
    assert (floor.content(), floor.changes()) == (before, seq)


def test_an_older_file_after_a_newer_one(floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    floor_of(paths=[write(tmp_path / "queue_log", LOG[2:])])
    floor = floor_of(paths=[write(tmp_path / "queue_log.1", LOG[:2])])
    leg = floor.leg("1404377805.6457")
    assert (leg["queued_at"], leg["answered_at"], leg["outcome"]) == (1404377831000, 1404377839000, "answered")
    assert floor.problems() == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda lines: "\ufeff" + "\r\n".join(lines) + "\r\n",
        lambda lines: "\n\n".join(line.replace("|", " | ") for line in lines) + "\n",
        lambda lines: "\n".join(f"  {line}  " for line in lines),
        lambda lines: "\0\0\0".join(f"{line}\n" for line in lines),
        lambda lines: "\n".join(f"{line[:10]}.25{line[10:]}" for line in lines),
    ],
    ids=["bom-crlf", "spaces-blank-lines", "indented", "nul", "fractions"],
)
def test_other_ways_to_write_the_same(damage: Any, floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    log = tmp_path / "queue_log"
    log.write_bytes(damage(LOG).encode())
    floor = floor_of(paths=[log])
    assert floor.content()["contact"] == expected["contact"]
    assert floor.content()["agent_state"] == expected["agent_state"]
    assert floor.summary.rejected == {}


def test_lines_that_cannot_be_used_are_named_with_number_and_reason(floor_of: Callable[..., Any]) -> None:
    floor = floor_of([LOG[0], "garbage", "12x4567890|a|b|c|CONNECT|1", "1404377835|a|b", "1404377836|a|b|c|", LOG[1]])
    assert [(row["line"], row["why"], row["text"]) for row in floor.rows("rejected", "line")] == [
        (2, "bad_time", "garbage"),
        (3, "bad_time", "12x4567890|a|b|c|CONNECT|1"),
        (4, "not_an_event", "1404377835|a|b"),
        (5, "not_an_event", "1404377836|a|b|c|"),
    ]
    told = floor.summary.as_dict()
    assert told["rejected"] == {"bad_time": 2, "not_an_event": 2}
    assert (told["lines"], told["rejected_total"], told["contacts"]) == (6, 4, 1)
    assert set(told["rejected"]) <= set(codes.REJECTS)


def test_text_that_is_not_utf_8_is_kept_readable(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    log = write(
        tmp_path / "queue_log",
        [
            "1700000000|1.1|ventas|NONE|ENTERQUEUE||100|1|José",
            "1700000001|1.1|ventas|Muñoz|CONNECT|1",
        ],
        encoding="latin-1",
    )
    floor = floor_of(paths=[log])
    assert (floor.leg("1.1")["customer_name"], floor.leg("1.1")["agent"]) == ("José", "Muñoz")


def test_a_half_written_last_line_is_read_again(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    log = tmp_path / "queue_log"
    whole = "".join(f"{line}\n" for line in LOG)
    for cut in (len(whole) - 5, len(whole) - 60, len(LOG[0]) + len(LOG[1]) - 20, len(LOG[0]) + 4):
        log.write_text(whole[:cut])
        floor = floor_of(paths=[log], name=f"floor-{cut}")
        log.write_text(whole)
        floor = floor_of(paths=[log], name=f"floor-{cut}")
        assert floor.content() == floor_of(paths=[log], name="at-once").content()


def test_custom_events_are_kept_and_the_dialled_number_is_used(floor_of: Callable[..., Any]) -> None:
    floor = floor_of(
        [
            "1700000000|1.1|1501|NONE|DID|4957877871",
            "1700000001|1.1|sales|NONE|ENTERQUEUE||100|1",
            "1700000002|1.1|sales|NONE|SURVEY|5|good",
            "1700000003|1.2|sales|NONE|ENTERQUEUE||100|1",
            "1700000004|1.2|sales|NONE|DID|333",
        ]
    )
    assert [(row["line"], row["verb"], row["data"], row["queue"]) for row in floor.rows("raw_event", "line")] == [
        (1, "DID", "4957877871", "1501"),
        (3, "SURVEY", "5|good", "sales"),
        (5, "DID", "333", "sales"),
    ]
    assert (floor.leg("1.1")["dialled"], floor.leg("1.2")["dialled"]) == ("4957877871", "333")
    assert floor.summary.kept_raw == 3


# Dumps


def sqlite_dump(path: Path, rows: list[tuple[object, ...]], columns: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"CREATE TABLE IF NOT EXISTS queue_log ({columns})")
        connection.executemany(f"INSERT INTO queue_log VALUES ({', '.join('?' * len(rows[0]))})", rows)
    return path


COLUMNS = "id INTEGER PRIMARY KEY, time TEXT, callid, queuename, agent, event, data1, data2, data3, data4, data5"
ROWS: list[tuple[object, ...]] = [
    (1, "2014-07-03 10:57:11.123", "1404377805.6457", "swk", "NONE", "ENTERQUEUE", "", "00049242184770", "1", "", ""),
    (2, "2014-07-03 10:57:19", "1404377805.6457", "swk", "Agent/448", "CONNECT", "8", "1404377831.6460", "4", "", ""),
    (
        3, "2014-07-03 11:06:10", "1404377805.6457", "swk", "Agent/448", "ATTENDEDTRANSFER",
        "LINK", "a", "b", "8", "531|1",
    ),
    (4, "2014-07-03 11:06:40", "NONE", "swk", "Agent/448", "PAUSE", None, None, None, None, None),
    (5, "2014-07-03 11:08:20", "1404378400.1", "1501", "NONE", "DID", "4957877871", None, None, None, None),
]  # fmt: skip


def test_sqlite_dump_in_local_time(floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    dump = sqlite_dump(tmp_path / "asterisk.db", ROWS, COLUMNS)
    floor = floor_of(paths=[dump], zone="Europe/Berlin")
    assert floor.content() == expected
    seq = floor.changes()
    again = floor_of(paths=[dump], zone="Europe/Berlin")
    assert (again.summary.lines, again.summary.known_lines, again.changes()) == (0, 5, seq)


def test_sqlite_dump_grows_and_has_one_data_column(floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    columns = "id INTEGER PRIMARY KEY, time TEXT, callid, queuename, agent, event, data"
    rows = [(*row[:6], "|".join(str(one or "") for one in row[6:]).rstrip("|")) for row in ROWS]
    dump = sqlite_dump(tmp_path / "asterisk.db", rows[:2], columns)
    floor_of(paths=[dump], zone="Europe/Berlin")
    sqlite_dump(dump, rows[2:], columns)
    floor = floor_of(paths=[dump], zone="Europe/Berlin")
    assert floor.content()["contact"] == expected["contact"]
    assert floor.summary.lines == 3


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_dump_ordered_by_id(delimiter: Any, floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    dump = tmp_path / "queue_log.csv"
    with dump.open("w", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow(COLUMNS.replace(" INTEGER PRIMARY KEY", "").replace(" TEXT", "").split(", "))
        writer.writerows(reversed(ROWS))
    floor = floor_of(paths=[dump], zone="Europe/Berlin")
    assert floor.content() == expected


def test_a_dump_with_epoch_or_offset_needs_no_zone(floor_of: Callable[..., Any], tmp_path: Path, expected: Any) -> None:
    times = ["1404377831.9", "2014-07-03T08:57:19+00:00", "1404378370", "1404378400", "2014-07-03T11:08:20+02:00"]
    rows = [(row[0], time, *row[2:]) for row, time in zip(ROWS, times, strict=True)]
    floor = floor_of(paths=[sqlite_dump(tmp_path / "asterisk.db", rows, COLUMNS)])
    assert floor.content() == expected


def test_local_times_without_a_zone_are_asked_for(tmp_path: Path) -> None:
    dump = sqlite_dump(tmp_path / "asterisk.db", ROWS, COLUMNS)
    with pytest.raises(InputError) as caught:
        run([dump], tmp_path / "floor.db")
    assert caught.value.code == "zone_needed"
    assert "--tz" in str(caught.value)
    assert not (tmp_path / "floor.db").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["asterisk.db"]


def test_the_repeated_hour_is_told_apart_by_the_order_of_ids(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    # Summer time ended in Berlin on 26 October 2014 at 01:00 UTC: 02:00 to 03:00 came twice.
    times = ["01:59:00", "02:30:00", "02:50:00", "02:10:00", "02:55:00", "03:05:00"]
    rows: list[tuple[object, ...]] = [
        (number, f"2014-10-26 {time}", f"{number}.1", "q", "NONE", "ENTERQUEUE", "", "1", "1", None, None)
        for number, time in enumerate(times, 1)
    ]
    floor = floor_of(paths=[sqlite_dump(tmp_path / "asterisk.db", rows, COLUMNS)], zone="Europe/Berlin")
    midnight_utc = 1414281600
    assert [(leg["queued_at"] // 1000 - midnight_utc) // 60 for leg in floor.rows("contact", "id")] == [
        -1, 30, 50, 70, 115, 125,
    ]  # fmt: skip


def test_rows_of_a_dump_without_a_time_are_rejected(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    rows = [ROWS[0], (2, "yesterday", *ROWS[1][2:])]
    floor = floor_of(paths=[sqlite_dump(tmp_path / "asterisk.db", rows, COLUMNS)], zone="Europe/Berlin")
    assert floor.summary.rejected == {"no_local_time": 1}
    assert floor.summary.lines == 2
    assert floor.rows("rejected")[0]["line"] == 2


# What is no input, and what is no floor


def test_nothing_usable(tmp_path: Path) -> None:
    log = write(tmp_path / "letter.txt", ["Dear all,", "the log is attached."])
    with pytest.raises(InputError) as caught:
        run([log], tmp_path / "floor.db")
    assert caught.value.code == "nothing_usable"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    "make", [lambda path: None, lambda path: path.mkdir(), lambda path: sqlite_dump(path, [(1,)], "x")]
)
def test_unreadable(make: Any, tmp_path: Path) -> None:
    make(tmp_path / "input")
    with pytest.raises(InputError) as caught:
        run([tmp_path / "input"], tmp_path / "floor.db")
    assert caught.value.code == "unreadable"
    assert not (tmp_path / "floor.db").exists()


def test_a_broken_gzip_file(tmp_path: Path) -> None:
    packed = tmp_path / "queue_log.gz"
    packed.write_bytes(gzip.compress("".join(f"{line}\n" for line in LOG * 50).encode())[:-20])
    with pytest.raises(InputError) as caught:
        run([packed], tmp_path / "floor.db")
    assert caught.value.code == "unreadable"


@pytest.mark.parametrize(("stored_lines", "stands"), [(10, True), (100_000, False)])
def test_a_file_that_breaks_off_among_others_says_what_stands(
    stored_lines: int, stands: bool, floor_of: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("supervisor.floor.importers.queue_log.text_tap.BLOCK_BYTES", 2_000)
    monkeypatch.setattr("supervisor.floor.importers.queue_log.run.STORED_LINES", stored_lines)
    first = write(tmp_path / "queue_log.1", calls(40, 1_700_000_000))
    later = calls(200, 1_700_000_800)
    packed = tmp_path / "queue_log.2.gz"
    whole = gzip.compress("".join(f"{line}\n" for line in later).encode())
    packed.write_bytes(whole[:-20])
    writing.create(tmp_path / "a.db", zone="UTC").close()
    with pytest.raises(InputError) as caught:
        run([first, packed], tmp_path / "a.db")
    assert caught.value.code == "unreadable"
    assert ("holds what was read" in str(caught.value)) is stands
    with closing(sqlite3.connect(tmp_path / "a.db")) as floor:
        assert (floor.execute("SELECT count(*) FROM contact").fetchone()[0] > 0) is stands
    packed.write_bytes(whole)
    again = floor_of(paths=[first, packed], name="a")
    assert again.problems() == []
    assert again.content() == floor_of(paths=[first, packed], name="at-once").content()


def test_not_a_floor(tmp_path: Path) -> None:
    log = write(tmp_path / "queue_log", LOG)
    (tmp_path / "floor.db").write_text("no database")
    with pytest.raises(FloorError):
        run([log], tmp_path / "floor.db")


# Cancel, progress, an existing floor


def test_cancel_leaves_a_floor_to_go_on_with(
    floor_of: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected: Any
) -> None:
    monkeypatch.setattr("supervisor.floor.importers.queue_log.text_tap.BLOCK_BYTES", 70)
    log = write(tmp_path / "queue_log", LOG)
    stop = threading.Event()
    seen: list[Progress] = []

    def progress(one: Progress) -> None:
        seen.append(one)
        stop.set()

    floor = floor_of(paths=[log], stop=stop, progress=progress)
    assert floor.summary.cancelled
    assert 0 < floor.summary.lines < len(LOG)
    assert seen[0].bytes_total == log.stat().st_size
    assert 0 < seen[0].bytes_done <= seen[0].bytes_total
    assert floor.problems() == []
    floor = floor_of(paths=[log])
    assert not floor.summary.cancelled
    assert floor.content() == expected


def test_many_blocks_and_settling_on_the_way(
    floor_of: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = write(tmp_path / "queue_log", calls(400, 1_700_000_000))
    at_once = floor_of(paths=[log], name="at-once")
    monkeypatch.setattr("supervisor.floor.importers.queue_log.text_tap.BLOCK_BYTES", 2000)
    monkeypatch.setattr("supervisor.floor.importers.queue_log.run.SORTED_LINES", 10)
    monkeypatch.setattr("supervisor.floor.importers.queue_log.run.STORED_LINES", 10)
    monkeypatch.setattr("supervisor.floor.importers.queue_log.calls.REMEMBERED_S", 600)
    fresh = floor_of(paths=[log], name="fresh")
    assert fresh.content() == at_once.content()
    writing.create(tmp_path / "there.db", zone="UTC").close()
    there = floor_of(paths=[log], name="there")
    assert there.content() == at_once.content()
    assert there.summary.as_dict() | {"seconds": 0} == at_once.summary.as_dict() | {"seconds": 0}


def test_a_new_floor_has_all_indexes_and_triggers(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    floor = floor_of(LOG)
    writing.create(tmp_path / "plain.db", zone="UTC").close()

    def schema(path: Path) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()

    assert schema(floor.path) == schema(tmp_path / "plain.db")
    assert floor.changes() == 1


def test_formats_are_declared() -> None:
    one = FORMATS["asterisk-queue-log"]
    assert one.run() is run
    assert one.reject_codes() is codes.REJECTS
    assert one.flags() is codes.FLAGS


def test_what_a_killed_import_left_half_built_is_deleted(floor_of: Callable[..., Any], tmp_path: Path) -> None:
    left, going_on = tmp_path / ".a.db.0123.import", tmp_path / ".a.db.4567.import"
    for path in (left, going_on):
        writing.create(path, zone="UTC").close()
    with closing(writing.open_for_writing(going_on)) as other:
        other.execute("BEGIN IMMEDIATE")
        floor_of(paths=[write(tmp_path / "queue_log", LOG)], name="a")
        assert not left.exists()
        assert going_on.exists()


def test_a_stopped_import_says_nothing_of_a_last_line(
    floor_of: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("supervisor.floor.importers.queue_log.text_tap.BLOCK_BYTES", 70)
    stop = threading.Event()
    log = write(tmp_path / "queue_log", LOG)
    floor = floor_of(paths=[log], stop=stop, progress=lambda _: stop.set())
    assert floor.summary.cancelled
    assert floor.summary.rejected == {}
