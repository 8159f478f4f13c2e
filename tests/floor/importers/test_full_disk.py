"""A full disk: every import ends with a sentence, and the floor holds what it held, or is not there."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from supervisor.floor import writing

_CHILD = """
import resource, sys
from supervisor.cli import main
most = int(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
sys.exit(main(sys.argv[2:]))
"""
_MAP = """
[source]
row = "contact"
id = "id"
zone = "UTC"
[fields]
queue = "queue"
queued_at = { column = "queued", date = "%Y-%m-%d %H:%M:%S" }
"""
_ROWS = 6_000


def _sources(folder: Path) -> dict[str, list[str]]:
    """A file of each format, as it is named on the command line."""
    named = {name: folder / name for name in ("table.csv", "map.toml", "queue_log", "cdr.csv", "records.json")}
    named["map.toml"].write_text(_MAP)
    rows = "".join(f"c{row},q1,2026-11-01 10:00:00\n" for row in range(_ROWS))
    named["table.csv"].write_text(f"id,queue,queued\n{rows}")
    named["queue_log"].write_text(
        "".join(
            f"{1_700_000_000 + row}|c{row}|q1|NONE|ENTERQUEUE||050|1\n"
            f"{1_700_000_001 + row}|c{row}|q1|NONE|ABANDON|1|1|1\n"
            for row in range(_ROWS)
        )
    )
    named["cdr.csv"].write_text(
        "src,dst,channel,dstchannel,lastapp,calldate,duration,billsec,disposition,uniqueid\n"
        + "".join(
            f"100,101,SIP/100-{row},SIP/101-{row},Dial,2026-11-01 10:00:00,60,55,ANSWERED,1700000000.{row}\n"
            for row in range(_ROWS)
        )
    )
    times = '"InitiationTimestamp": "2026-11-01T10:00:00Z", "DisconnectTimestamp": "2026-11-01T10:05:00Z"'
    times += ', "Queue": {"Name": "q", "EnqueueTimestamp": "2026-11-01T10:00:05Z"}'
    named["records.json"].write_text(
        "".join(
            f'{{"ContactId": "r{row}", "AWSAccountId": "1", "Channel": "VOICE", "InitiationMethod": "INBOUND", '
            f"{times}}}\n"
            for row in range(_ROWS)
        )
    )
    return {
        "table": ["table", str(named["table.csv"]), "--map", str(named["map.toml"])],
        "queue_log": ["asterisk-queue-log", str(named["queue_log"])],
        "cdr": ["asterisk-cdr", str(named["cdr.csv"]), "--tz", "UTC"],
        "connect": ["amazon-connect", str(named["records.json"])],
    }


@pytest.mark.skipif(os.name != "posix", reason="only there a child can be told how large its files may grow")
@pytest.mark.parametrize("there", [False, True], ids=["new", "existing"])
@pytest.mark.parametrize("form", ["table", "queue_log", "cdr", "connect"])
def test_an_import_says_so_and_leaves_the_floor_as_it_was(tmp_path: Path, form: str, there: bool) -> None:
    given = _sources(tmp_path)[form]
    floor = tmp_path / "floors" / "a.floor"
    most = 500_000
    if there:
        with closing(writing.create(floor, zone="UTC")) as made:
            made.execute("INSERT INTO contact (id, queue) VALUES ('mine', 'q')")
    child = [sys.executable, "-c", _CHILD, str(most), "import", *given, "--into", str(floor)]
    ended = subprocess.run(child, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith(f"moked: {floor} cannot be written (")
    assert ended.stderr.count("\n") == 1
    if not there:
        assert not list(floor.parent.iterdir())
        return
    with closing(sqlite3.connect(floor)) as found:
        assert found.execute("SELECT id FROM contact").fetchall() == [("mine",)]
        assert found.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_what_is_no_full_disk_stays_what_it_is(tmp_path: Path) -> None:
    with closing(writing.create(tmp_path / "a.floor", zone="UTC")) as floor, pytest.raises(sqlite3.OperationalError):
        floor.execute("SELECT * FROM nowhere")
