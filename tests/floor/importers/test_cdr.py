"""Call detail records: calls beside the queues, and legs that a queue_log makes too long."""

from __future__ import annotations

import csv
import gzip
import io
import sqlite3
import time
from contextlib import closing
from itertools import count, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.errors import InputError
from supervisor.floor.importers import FORMATS
from supervisor.floor.importers.cdr import codes, shapes
from supervisor.floor.importers.cdr.details import extension
from supervisor.floor.importers.table import rejects
from tests.floor.importers.conftest import ImportedFloor
from tests.patience import WAIT_S

CSV = (*shapes.CSV, "uniqueid", "userfield")
ZONE = "Asia/Jerusalem"
BASE = 1_795_334_400
"""2026-11-22 10:00:00 in Jerusalem."""


def local(seconds: int) -> str:
    """Wall clock so many seconds after 10:00:00."""
    hour, rest = divmod(10 * 3600 + seconds, 3600)
    return f"2026-11-22 {hour:02}:{rest // 60:02}:{rest % 60:02}"


def detail(call: str, start: int, answer: int | None, end: int, **more: str) -> dict[str, str]:
    """A record of a call that begins, is answered and ends so many seconds after ten."""
    return {
        "accountcode": "",
        "src": "0501234567",
        "dst": "600",
        "dcontext": "ext-queues",
        "clid": '"Caller" <0501234567>',
        "channel": "PJSIP/trunk-00000001",
        "dstchannel": "PJSIP/201-00000002",
        "lastapp": "Queue",
        "lastdata": "600,t,,,300",
        "start": local(start),
        "answer": "" if answer is None else local(answer),
        "end": local(end),
        "duration": str(end - start),
        "billsec": str(end - answer) if answer is not None else "0",
        "disposition": "NO ANSWER" if answer is None else "ANSWERED",
        "amaflags": "DOCUMENTATION",
        "uniqueid": call,
        "userfield": "",
        **more,
    }


def direct(call: str, start: int, answer: int | None, end: int, **more: str) -> dict[str, str]:
    """A call that no queue had."""
    return detail(
        call, start, answer, end, **{"lastapp": "Dial", "lastdata": "PJSIP/x", "dcontext": "from-internal", **more}
    )


def written(path: Path, rows: list[dict[str, str]], heading: bool = False) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        names = list(dict.fromkeys(name for row in rows for name in row)) if heading else list(CSV)
        writer = csv.DictWriter(file, names, quoting=csv.QUOTE_ALL)
        if heading:
            writer.writeheader()
        writer.writerows(rows)
    return path


def taken(floor: Path, *paths: Path, zone: str | None = ZONE) -> dict[str, Any]:
    found: dict[str, Any] = FORMATS["asterisk-cdr"].run()(list(paths), floor, zone=zone).as_dict()
    return found


def logged(floor: Path, folder: Path, talk: int = 585) -> None:
    """A queue_log that gives the agent 201 all of a call: queued at 10:00:00, answered at 10:00:15."""
    lines = [
        f"{BASE}|c1|600|NONE|ENTERQUEUE||0501234567|1",
        f"{BASE + 15}|c1|600|PJSIP/201|CONNECT|15|x|4",
        f"{BASE + 15 + talk}|c1|600|PJSIP/201|COMPLETECALLER|15|{talk}|1",
    ]
    path = folder / "queue_log"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    FORMATS["asterisk-queue-log"].run()([path], floor, zone=ZONE)


MOVED = [
    detail("c1", 0, 0, 180),
    direct("c1", 181, 184, 600, dst="305", dstchannel="PJSIP/305-00000009"),
]
"""The call left 201 at 10:03:00 and went on with 305 until 10:10:00."""


def test_extensions_of_channels() -> None:
    told = {
        "PJSIP/201-0000002a": "201",
        "SIP/201": "201",
        "Local/201@from-queue-00000001;1": "201",
        "Local/201@from-queue/n": "201",
        "201": "201",
        "PJSIP/trunk-00000001": None,
        "SIP/provider_972-0001": None,
        "DAHDI/i1/0501234567-3": None,
        "": None,
    }
    assert {name: extension(name) for name in told} == told


def test_talk_ends_where_the_call_went_on_with_somebody_else(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    logged(floor, tmp_path)
    told = taken(floor, written(tmp_path / "Master.csv", MOVED))
    assert (told["rejected_total"], told["known_lines"]) == (0, 1)
    leg = ImportedFloor(floor).leg("c1")
    assert leg["ended_at"] - leg["answered_at"] == 585_000  # the customer's call
    assert leg["transferred_at"] - leg["answered_at"] == 165_000
    assert leg["talk_ms"] == 165_000
    assert (leg["transfer"], leg["transferred_to"]) == ("sent_on", "305")
    assert codes.TALK_CAPPED in leg["flags"].split()
    other = next(row for row in ImportedFloor(floor).legs() if row["agent"] == "305")
    assert (other["direction"], other["queue"], other["talk_ms"]) == ("inbound", None, 416_000)


def test_both_logs_again_in_any_order_change_nothing(tmp_path: Path) -> None:
    floor, other = tmp_path / "c.floor", tmp_path / "other.floor"
    records = written(tmp_path / "Master.csv", MOVED)
    logged(floor, tmp_path)
    taken(floor, records)
    first = ImportedFloor(floor).content()
    changes = ImportedFloor(floor).changes()
    logged(floor, tmp_path)
    taken(floor, records)
    logged(floor, tmp_path)
    assert ImportedFloor(floor).content() == first
    assert ImportedFloor(floor).changes() == changes
    taken(other, records)
    logged(other, tmp_path)
    assert ImportedFloor(other).leg("c1") | {"pk": 0} == ImportedFloor(floor).leg("c1") | {"pk": 0}


def test_a_call_that_stayed_is_left_alone(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    logged(floor, tmp_path)
    before = ImportedFloor(floor).leg("c1")
    rang = direct("c1", 0, None, 12, dstchannel="PJSIP/202-00000003")
    taken(floor, written(tmp_path / "Master.csv", [rang, detail("c1", 0, 0, 600)]))
    assert ImportedFloor(floor).leg("c1") == before


def test_calls_beside_the_queues(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    rows = [
        direct("o1", 0, 10, 70, channel="PJSIP/201-1", dstchannel="PJSIP/trunk-2", src="201", dst="039999999"),
        direct("o2", 100, None, 130, channel="PJSIP/201-1", dstchannel="PJSIP/trunk-2", src="201", dst="039999999"),
        direct("d1", 200, 205, 265, dst="202", dstchannel="PJSIP/202-5"),
        direct("i1", 300, 301, 331, channel="PJSIP/201-1", dstchannel="PJSIP/202-5", src="201", dst="202"),
        direct("v1", 400, 400, 430, dstchannel="", lastapp="VoiceMail"),
    ]
    told = taken(floor, written(tmp_path / "Master.csv", rows))
    assert told["filtered"] == 1
    legs = {row["journey"]: row for row in ImportedFloor(floor).legs()}
    shown = {
        call: (leg["direction"], leg["agent"], leg["address"], leg["outcome"], leg["talk_ms"])
        for call, leg in legs.items()
    }
    assert shown == {
        "cdr:o1": ("outbound", "201", "039999999", "answered", 60_000),
        "cdr:o2": ("outbound", "201", "039999999", "abandoned", None),
        "cdr:d1": ("inbound", "202", "0501234567", "answered", 60_000),
        "cdr:i1": ("internal", "201", "202", "answered", 30_000),
    }
    assert legs["cdr:o1"]["arrived_at"] == BASE * 1000
    assert legs["cdr:o1"]["answered_at"] == (BASE + 10) * 1000


def test_a_call_of_a_queue_needs_the_queue_log(tmp_path: Path) -> None:
    told = taken(tmp_path / "c.floor", written(tmp_path / "Master.csv", [detail("c9", 0, 0, 60)]))
    assert told["rejected"] == {codes.QUEUE_LOG_NEEDED: 1}


def test_a_dump_with_a_heading_and_a_table(tmp_path: Path) -> None:
    """As newer databases have them: no start, answer and end, but calldate, durations, linkedid and sequence."""
    rows = []
    for number, one in enumerate([direct("o1", 0, 10, 70, channel="PJSIP/201-1", dstchannel="PJSIP/t-2", src="201")]):
        one = {**one, "calldate": one["start"], "linkedid": "o1", "sequence": str(number)}
        rows.append({name: value for name, value in one.items() if name not in ("start", "answer", "end")})
    plain = tmp_path / "a.floor"
    taken(plain, written(tmp_path / "cdr.csv", rows, heading=True))
    (leg,) = ImportedFloor(plain).legs()
    assert (leg["answered_at"], leg["ended_at"]) == ((BASE + 10) * 1000, (BASE + 70) * 1000)
    with closing(sqlite3.connect(tmp_path / "master.db")) as connection:
        names = ", ".join(rows[0])
        connection.execute(f"CREATE TABLE cdr ({names})")
        connection.execute(f"INSERT INTO cdr VALUES ({', '.join('?' * len(rows[0]))})", list(rows[0].values()))
        connection.commit()
    other = tmp_path / "b.floor"
    taken(other, tmp_path / "master.db")
    assert ImportedFloor(other).legs() == [leg]


def test_doubtful_rows_are_listed(tmp_path: Path) -> None:
    good = direct("o1", 0, 10, 70, channel="PJSIP/201-1", dstchannel="PJSIP/t-2", src="201")
    rows = [good, good, {**good, "start": "soon"}, {**good, "end": local(-60)}, {**good, "duration": "x", "end": ""}]
    path = written(tmp_path / "Master.csv", rows)
    path.write_text(path.read_text(encoding="utf-8") + "a,b,c\n", encoding="utf-8")
    told = taken(tmp_path / "c.floor", path)
    assert told["rejected"] == {codes.BAD_TIME: 1, codes.OUT_OF_ORDER: 1, codes.BAD_NUMBER: 1, codes.WRONG_COLUMNS: 1}
    listed = rejects.rejected(str(tmp_path / "c.floor"), None, "asterisk-cdr")["rows"]
    assert {(one["code"], one["column"], one["value"]) for one in listed} == {
        (codes.BAD_TIME, "start", "soon"),
        (codes.OUT_OF_ORDER, "", ""),
        (codes.BAD_NUMBER, "duration", "x"),
        (codes.WRONG_COLUMNS, "", ""),
    }
    assert told["rows"]["contact"] == 1
    assert told["rejected"].keys() <= FORMATS["asterisk-cdr"].reject_codes().keys()


def test_local_times_need_a_zone(tmp_path: Path) -> None:
    path = written(tmp_path / "Master.csv", MOVED)
    with pytest.raises(InputError, match="zone"):
        taken(tmp_path / "c.floor", path, zone=None)
    assert not (tmp_path / "c.floor").exists()


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"hello\n", b"SQLite format 3\x00garbage"])
def test_a_file_of_something_else_makes_no_floor(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    with pytest.raises(InputError):
        taken(tmp_path / "c.floor", tmp_path / "x.csv")
    assert not (tmp_path / "c.floor").exists()


OUT = direct("1795334400.7", 0, 5, 65, src="201", channel="PJSIP/201-0001", dstchannel="PJSIP/trunk-0002")
NEWER = {**OUT, "calldate": OUT["start"], "peeraccount": "", "linkedid": "1795334400.5", "sequence": "31"}
NEWER |= dict.fromkeys(("did", "recordingfile", "cnum", "cnam", "outbound_cnum", "outbound_cnam", "dst_cnam"), "")
NEWER |= {"own": "7", "id": "12"}
TABLE = ("calldate", "clid", "src", "dst", "channel", "dstchannel", "lastapp", "lastdata", "duration", "billsec",
         "disposition", "uniqueid", "linkedid", "sequence")  # fmt: skip


def told(tmp_path: Path, content: str | bytes, name: str = "Master.csv") -> dict[str, Any]:
    """The one contact that a file makes."""
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    FORMATS["asterisk-cdr"].run()([path], tmp_path / "c.floor", zone=ZONE)
    (leg,) = ImportedFloor(tmp_path / "c.floor").legs()
    return leg


def joined(names: tuple[str, ...], delimiter: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n").writerow([NEWER[name] for name in names])
    return text.getvalue()


FREEPBX = ("did", "recordingfile", "cnum", "cnam", "outbound_cnum", "outbound_cnam", "dst_cnam")
ORDERS = {
    "cdr_csv": (*CSV[:17], *shapes.NEWER),
    "cdr_csv, userfield": (*CSV, *shapes.NEWER),
    "cdr_csv, no uniqueid": (*CSV[:16], *shapes.NEWER),
    "swapped": (*CSV, "linkedid", "peeraccount", "sequence"),
    "alembic": (*CSV[:16], "userfield", "uniqueid", "linkedid", "peeraccount", "sequence"),
    "cdr_csv, own fields": (*CSV, *shapes.NEWER[:2], "own", "own"),
    "cdr_custom": (*shapes.CUSTOM, "uniqueid", "userfield", "sequence"),
    "cdr_custom, own fields": (*shapes.CUSTOM, "uniqueid", "userfield", "sequence", "own", "own", "own"),
    "table": (*shapes.BASES[2], "uniqueid", "userfield"),
    "FreePBX": (*shapes.BASES[2], "uniqueid", "userfield", *FREEPBX, "linkedid", "peeraccount", "sequence"),
    "adaptive": (*shapes.BASES[5], "uniqueid", "linkedid", "peeraccount", "sequence"),
}


@pytest.mark.parametrize("order", ORDERS)
def test_the_orders_of_files_without_a_heading(tmp_path: Path, order: str) -> None:
    leg = told(tmp_path, joined(ORDERS[order]))
    assert (leg["direction"], leg["agent"], leg["talk_ms"]) == ("outbound", "201", 60_000)
    linked = "linkedid" in ORDERS[order]
    assert leg["journey"] == ("cdr:1795334400.5" if linked else "cdr:1795334400.7")
    assert leg["id"].endswith(":31") == ("sequence" in ORDERS[order])


def test_a_file_in_an_order_of_its_own_asks_for_the_names(tmp_path: Path) -> None:
    shuffled = (*CSV[4:], *CSV[:4])
    with pytest.raises(InputError, match="Write their names"):
        told(tmp_path, joined(shuffled))
    leg = told(tmp_path, ",".join(shuffled) + "\n" + joined(shuffled))
    assert (leg["journey"], leg["talk_ms"]) == ("cdr:1795334400.7", 60_000)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_headings_with_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    leg = told(tmp_path, delimiter.join(TABLE) + "\n" + joined(TABLE, delimiter))
    assert (leg["journey"], leg["direction"], leg["talk_ms"]) == ("cdr:1795334400.5", "outbound", 60_000)


def test_a_dump_of_the_table(tmp_path: Path) -> None:
    created = "".join(f"  `{name}` varchar(80) NOT NULL,\n" for name in TABLE)
    row = ",".join("NULL" if name == "linkedid" else f"'{NEWER[name]}'" for name in TABLE)
    row = row.replace("Caller", "O\\'Brien (Ltd)")
    text = f"-- MySQL dump\nCREATE TABLE `cdr` (\n{created}  KEY `x` (`src`)\n);\nINSERT INTO `cdr` VALUES ({row});\n"
    leg = told(tmp_path, text, "cdr.sql")
    assert (leg["customer_name"], leg["journey"], leg["talk_ms"]) == ("O'Brien (Ltd)", "cdr:1795334400.7", 60_000)


def test_a_packed_file_needs_no_ending(tmp_path: Path) -> None:
    assert told(tmp_path, gzip.compress(joined(CSV).encode()), "Master.csv.1")["talk_ms"] == 60_000


def test_a_field_beyond_all_reason_costs_only_its_row(tmp_path: Path) -> None:
    assert told(tmp_path, joined(CSV).replace("0501234567", "x" * 200_000) + joined(CSV))["talk_ms"] == 60_000


def test_the_hour_that_comes_twice_is_told_by_the_record_itself(tmp_path: Path) -> None:
    """On 25 October 2026 clocks in Jerusalem go back from 2:00 to 1:00; the second 1:30 is 23:30 in UTC."""
    second = 1_792_884_600
    night = {"start": "2026-10-25 01:30:00", "answer": "2026-10-25 01:30:05", "end": "2026-10-25 01:50:00"}
    rows = []
    for call, lasts in ((second - 3600, 1200), (second, 1200), (second - 3600, 4800)):
        talked = {
            "duration": str(lasts),
            "billsec": str(lasts - 5),
            "uniqueid": f"{call}.{lasts}",
            "channel": "SIP/201",
        }
        rows.append(direct("", 0, 5, 65, dstchannel="SIP/trunk-1") | night | talked)
    for number, order in enumerate([rows, rows[::-1]]):
        floor = tmp_path / f"{number}.floor"
        taken(floor, written(tmp_path / "Master.csv", order))
        legs = {row["journey"]: row for row in ImportedFloor(floor).legs()}
        told = [(leg["queued_at"] // 1000 - second, leg["talk_ms"] // 1000) for _, leg in sorted(legs.items())]
        assert told == [(-3600, 1195), (-3600, 4795), (0, 1195)]


CHAIN = [
    detail("c1", 0, 0, 180),
    direct("c1", 60, 62, 90, channel="PJSIP/201-2", dstchannel="PJSIP/309-00000004"),
    direct("c1", 181, 184, 600, dst="305", dstchannel="PJSIP/305-00000009"),
    direct("c1", 182, 186, 400, dst="306", dstchannel="PJSIP/306-00000010"),
    detail("c2", 5, 5, 300),
]
"""201 asks 309 while the caller waits, and sends the call on to 305 at 10:03:00; 306 listens for a while."""


@given(st.permutations(CHAIN), st.lists(st.integers(0, len(CHAIN)), max_size=4), st.integers(0, 5))
@settings(max_examples=30, deadline=None)
def test_however_records_are_cut_and_ordered_the_talk_ends_the_same(
    order: list[dict[str, str]], cuts: list[int], log_after: int
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        floor = folder / "c.floor"
        edges = [0, *sorted(cuts), len(CHAIN)]
        for number, (begin, end) in enumerate(pairwise(edges)):
            if number == log_after:
                logged(floor, folder)
            if end > begin:
                taken(floor, written(folder / "Master.csv", order[begin:end]))
        if log_after >= len(edges) - 1:
            logged(floor, folder)
        leg = ImportedFloor(floor).leg("c1")
        assert (leg["talk_ms"], leg["transferred_to"], leg["transfer"]) == (165_000, "305", "sent_on")
        assert leg["transferred_at"] == (BASE + 180) * 1000
        agents = {row["id"] for row in ImportedFloor(floor).rows("agent")}
        assert agents == {"PJSIP/201", "305", "306"}


def test_following_takes_what_is_written_later(tmp_path: Path) -> None:
    floor, log = tmp_path / "c.floor", tmp_path / "Master.csv"
    logged(floor, tmp_path)
    began, stop = Event(), Event()
    how = {"zone": ZONE, "follow": True, "stop": stop, "poll_s": 0.02, "progress": lambda _: began.set()}
    told = Thread(target=FORMATS["asterisk-cdr"].run(), args=([written(log, MOVED[:1])], floor), kwargs=how)
    told.start()
    try:
        assert began.wait(WAIT_S)
        written(tmp_path / "next", MOVED[1:]).replace(log)
        ends = time.monotonic() + WAIT_S
        while ImportedFloor(floor).leg("c1")["talk_ms"] != 165_000 and time.monotonic() < ends:
            stop.wait(0.02)
    finally:
        stop.set()
        told.join()
    assert ImportedFloor(floor).leg("c1")["transferred_to"] == "305"


def test_a_followed_file_that_cannot_be_read_is_said_once(tmp_path: Path) -> None:
    """It is cut short, then changes and is so still; the file beside it is taken."""
    floor, broken, looks = tmp_path / "c.floor", tmp_path / "broken.gz", count()
    logged(floor, tmp_path)
    good = written(tmp_path / "Master.csv", MOVED)
    packed = gzip.compress(good.read_bytes())
    broken.write_bytes(packed[:-20])

    def stop() -> bool:
        look = next(looks)
        if look == 20:
            broken.write_bytes(packed[:-30])
        return look > 60

    run = FORMATS["asterisk-cdr"].run()
    told = run([broken, good], floor, zone=ZONE, follow=True, stop=stop, poll_s=0.002).as_dict()
    assert told["rejected"] == {"unreadable": 1}
    assert ImportedFloor(floor).leg("c1")["transferred_to"] == "305"
    with closing(sqlite3.connect(floor)) as connection:
        (row,) = connection.execute("SELECT path, line, why FROM rejected").fetchall()
    assert row == (str(broken), 0, "unreadable")
