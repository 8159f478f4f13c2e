"""A number of thousands of digits costs its own row, or the field it stands in, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.floor.importers.cdr import run as cdr
from supervisor.floor.importers.connect import run as connect
from supervisor.floor.importers.queue_log import run as queue_log
from supervisor.floor.importers.table import codes, values
from supervisor.floor.importers.table.values import Unusable

HUGE = "9" * 5_001
_CDR = "src,dst,channel,dstchannel,lastapp,calldate,duration,billsec,disposition,uniqueid\n"


@pytest.mark.parametrize("text", [HUGE, f"{HUGE}.5", f"-{HUGE}", "1e999999999"])
def test_a_cell(text: str) -> None:
    for read in (
        values.number,
        lambda one: values.duration_ms(one, "mixed"),
        lambda one: values.minor_units(one, "EUR"),
    ):
        with pytest.raises(Unusable):
            read(text)


@pytest.mark.parametrize("text", [f"{HUGE}:10", f"{HUGE}.10:00:00", f"PT{HUGE}S", f"P{HUGE}D"])
def test_a_length(text: str) -> None:
    with pytest.raises(Unusable) as refused:
        values.duration_ms(text, "h:mm:ss")
    assert refused.value.code == codes.BAD_DURATION


@pytest.mark.parametrize("huge", [HUGE, "9" * 30, "9" * 400 + ".5"])
def test_a_queue_log(tmp_path: Path, huge: str) -> None:
    path = tmp_path / "queue_log"
    path.write_text(
        f"1700000000|c1|q1|NONE|ENTERQUEUE||050|1\n1700000010|c1|q1|SIP/1|CONNECT|{huge}|1|2\n"
        f"1700000020|c1|q1|SIP/1|COMPLETECALLER|{huge}|{huge}|1\n{HUGE}|c2|q1|NONE|ENTERQUEUE||050|1\n"
    )
    told = queue_log.run([path], tmp_path / "a.floor", zone="UTC")
    assert told.contacts == 1
    assert sum(told.rejected.values()) == 1


@pytest.mark.parametrize("huge", [HUGE, "9" * 30, "1e300"])
def test_call_detail_records(tmp_path: Path, huge: str) -> None:
    def row(number: int, billsec: str) -> str:
        who = f"100,101,SIP/100-{number},SIP/101-{number},Dial"
        return f"{who},2026-11-01 10:00:00,{billsec},{billsec},ANSWERED,1700000000.{number}\n"

    path = tmp_path / "cdr.csv"
    path.write_text(_CDR + row(1, "55") + row(2, huge))
    told = cdr.run([path], tmp_path / "a.floor", zone="UTC")
    assert told.lines == 2
    assert sum(told.rejected.values()) == 1


def test_records_of_connect(tmp_path: Path) -> None:
    def record(name: str, seconds: str) -> str:
        queue = f'{{"Name": "q", "EnqueueTimestamp": "2026-11-01T10:00:05Z", "Duration": {seconds}}}'
        times = '"InitiationTimestamp": "2026-11-01T10:00:00Z", "DisconnectTimestamp": "2026-11-01T10:05:00Z"'
        begin = f'"ContactId": "{name}", "AWSAccountId": "1", "InitiationMethod": "INBOUND"'
        return f'{{{begin}, {times}, "Queue": {queue}}}\n'

    path = tmp_path / "records.json"
    path.write_text(record("a", "5") + record("b", HUGE) + record("c", "7"))
    told = connect.run([path], tmp_path / "a.floor")
    assert told.rows["contact"] == 2
    assert sum(told.rejected.values()) == 1
