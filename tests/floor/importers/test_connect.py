"""Contact records and agent events of Amazon Connect: legs, transfers, callbacks, states, and doubtful deliveries."""

from __future__ import annotations

import gzip
import itertools
import json
import random
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers import FORMATS
from supervisor.floor.importers.connect import codes
from supervisor.floor.importers.table import rejects
from tests.commands.floors import Moked

QUEUE = {"ARN": "arn:aws:connect:eu:1:instance/i/queue/q-1", "Name": "Billing"}
OTHER = {"ARN": "arn:aws:connect:eu:1:instance/i/queue/q-2", "Name": "Technical"}
DANA = {"ARN": "arn:aws:connect:eu:1:instance/i/agent/a-1", "Username": "agent.one"}
OMAR = {"ARN": "arn:aws:connect:eu:1:instance/i/agent/a-2", "Username": "agent.two"}


@pytest.fixture
def moked(capsys: pytest.CaptureFixture[str]) -> Moked:
    return Moked(capsys)


def record(id: str, **more: Any) -> dict[str, Any]:
    """A contact record that was queued at 10:00:00 and ended at 10:10:00 on 22 November 2026."""
    return {
        "ContactId": id,
        "InitialContactId": None,
        "PreviousContactId": None,
        "NextContactId": None,
        "Channel": "VOICE",
        "InitiationMethod": "INBOUND",
        "InitiationTimestamp": "2026-11-22T09:59:20Z",
        "ConnectedToSystemTimestamp": "2026-11-22T09:59:20Z",
        "DisconnectTimestamp": "2026-11-22T10:10:00Z",
        "LastUpdateTimestamp": "2026-11-22T10:12:00Z",
        "DisconnectReason": "CUSTOMER_DISCONNECT",
        "CustomerEndpoint": {"Address": "+972500000001", "Type": "TELEPHONE_NUMBER"},
        "SystemEndpoint": {"Address": "+97230000000", "Type": "TELEPHONE_NUMBER"},
        "Queue": {**QUEUE, "EnqueueTimestamp": "2026-11-22T10:00:00Z", "Duration": 15 if more.get("Agent") else 600},
        "Agent": None,
        **more,
    }


def handled(who: dict[str, Any] = DANA, **more: Any) -> dict[str, Any]:
    """An agent's part: answered at 10:00:15, talk 8:45, hold 1:00, left at 10:10:00, wrap-up 0:30."""
    return {
        **who,
        "ConnectedToAgentTimestamp": "2026-11-22T10:00:15Z",
        "AgentInteractionDuration": 525,
        "CustomerHoldDuration": 60,
        "NumberOfHolds": 1,
        "AfterContactWorkStartTimestamp": "2026-11-22T10:10:00Z",
        "AfterContactWorkEndTimestamp": "2026-11-22T10:10:30Z",
        "AfterContactWorkDuration": 30,
        **more,
    }


def written(path: Path, records: list[Any], form: str = "lines") -> Path:
    lines = [json.dumps(one) for one in records]
    text = json.dumps(records, indent=1) if form == "array" else ("\n" if form == "lines" else "").join(lines)
    path.write_text(text, encoding="utf-8")
    return path


def taken(floor: Path, *paths: Path) -> dict[str, Any]:
    found: dict[str, Any] = FORMATS["amazon-connect"].run()(list(paths), floor, zone="Asia/Jerusalem").as_dict()
    return found


def rows(floor: Path, table: str) -> dict[str, dict[str, Any]]:
    connection = sqlite3.connect(floor)
    connection.row_factory = sqlite3.Row
    try:
        return {row["id"]: dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')}
    finally:
        connection.close()


def test_a_handled_contact(tmp_path: Path, moked: Moked) -> None:
    floor = tmp_path / "c.floor"
    told = taken(floor, written(tmp_path / "r.json", [record("c1", Agent=handled())]))
    assert (told["lines"], told["rows"]["contact"], told["rejected_total"]) == (1, 1, 0)
    leg = rows(floor, "contact")["connect:c1"]
    assert leg["queue"] == "q-1"
    assert leg["agent"] == "a-1"
    assert leg["ivr_ms"] == 40_000
    assert leg["answered_at"] - leg["queued_at"] == 15_000
    assert leg["ended_at"] - leg["answered_at"] == 585_000
    assert (leg["talk_ms"], leg["hold_ms"], leg["wrap_ms"]) == (525_000, 60_000, 30_000)
    assert leg["wrapped_at"] - leg["ended_at"] == 30_000
    assert (leg["outcome"], leg["flags"], leg["ended_by"]) == ("answered", None, "caller")
    assert rows(floor, "queue")["q-1"]["name"] == "Billing"
    assert rows(floor, "agent")["a-1"]["name"] == "agent.one"
    shown = moked.json("kpis", str(floor), "--period", "2026-11-22", "--kpi", "aht,asa,hold_time,answered")
    figures = {name: (one["value"], one["n"]) for name, one in shown[0].items()}
    assert figures == {"aht": (615, 1), "asa": (15, 1), "hold_time": (60, 1), "answered": (1, 1)}


def test_abandoned_is_queued_without_an_agent(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    never = record("flow", Queue=None)
    watched = record("m", InitiationMethod="MONITOR", Agent=handled())
    told = taken(floor, written(tmp_path / "r.json", [record("c1"), never, watched]))
    assert told["filtered"] == 2
    found = rows(floor, "contact")
    assert {id: (leg["outcome"], leg["ended_at"] - leg["queued_at"]) for id, leg in found.items()} == {
        "connect:c1": ("abandoned", 600_000)
    }


def left(id: str, queue: dict[str, Any], **more: Any) -> dict[str, Any]:
    return record(id, Queue={**QUEUE, "EnqueueTimestamp": "2026-11-22T10:00:00Z", **queue}, **more)


def test_a_wait_ends_where_the_queue_was_left_and_not_the_flow(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    after_30_s = {"DequeueTimestamp": "2026-11-22T10:00:30Z", "Duration": 30}
    hung_up = {"DequeueTimestamp": "2026-11-22T10:09:59.400Z", "Duration": 599}
    sent = [
        left("flow", after_30_s),
        left("length", {"Duration": 30}),
        left("asked", after_30_s, NextContactId="back"),
        record("back", PreviousContactId="asked", InitiationMethod="CALLBACK"),
        left("hung", hung_up),
    ]
    taken(floor, written(tmp_path / "r.json", sent))
    found = {id.split(":")[1]: leg for id, leg in rows(floor, "contact").items()}
    assert {id: (leg["outcome"], leg["ended_at"] - leg["queued_at"]) for id, leg in found.items()} == {
        "flow": ("withdrawn", 30_000),
        "length": ("withdrawn", 30_000),
        "asked": ("callback_taken", 30_000),
        "back": ("abandoned", 600_000),
        "hung": ("abandoned", 600_000),
    }


def test_a_transfer_is_two_legs_of_one_journey(tmp_path: Path) -> None:
    first = record(
        "c1",
        NextContactId="c2",
        TransferCompletedTimestamp="2026-11-22T10:04:15Z",
        TransferredToEndpoint={"Address": "technical", "Type": "QUEUE"},
        Agent=handled(
            AgentInteractionDuration=240,
            CustomerHoldDuration=0,
            AfterContactWorkStartTimestamp=None,
            AfterContactWorkEndTimestamp=None,
            AfterContactWorkDuration=None,
        ),
    )
    second = record(
        "c2",
        InitialContactId="c1",
        PreviousContactId="c1",
        InitiationMethod="TRANSFER",
        InitiationTimestamp="2026-11-22T10:04:10Z",
        ConnectedToSystemTimestamp="2026-11-22T10:04:10Z",
        Queue={**OTHER, "EnqueueTimestamp": "2026-11-22T10:04:15Z"},
        Agent=handled(
            OMAR, ConnectedToAgentTimestamp="2026-11-22T10:04:30Z", AgentInteractionDuration=330, CustomerHoldDuration=0
        ),
    )
    floor = tmp_path / "c.floor"
    taken(floor, written(tmp_path / "r.json", [second, first]))
    legs = rows(floor, "contact")
    one, two = legs["connect:c1"], legs["connect:c2"]
    assert one["journey"] == two["journey"] == "connect:c1"
    assert two["previous"] == "connect:c1"
    assert one["transfer"] == "sent_on"
    # The whole call went on to 10:10:00, but this agent's part ended with the transfer.
    assert one["ended_at"] - one["answered_at"] == 240_000
    assert set(one["flags"].split()) == {codes.END_DERIVED, "wrap_unknown"}
    assert two["ended_at"] - two["answered_at"] == 330_000


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("apart", [False, True])
def test_a_callback_says_how_the_contact_before_it_ended(tmp_path: Path, order: tuple[int, int], apart: bool) -> None:
    asked = record("c1", NextContactId="c2")
    back = record(
        "c2",
        InitialContactId="c1",
        PreviousContactId="c1",
        InitiationMethod="CALLBACK",
        ScheduledTimestamp="2026-11-22T10:30:00Z",
    )
    both = [(asked, back)[place] for place in order]
    floor = tmp_path / "c.floor"
    for round in (1, 2):
        if apart:
            for number, one in enumerate(both):
                taken(floor, written(tmp_path / f"{number}.json", [one]))
        else:
            told = taken(floor, written(tmp_path / "r.json", both))
            assert told["changed"] == 0 or round == 1
        legs = rows(floor, "contact")
        assert legs["connect:c1"]["outcome"] == "callback_taken"
        assert legs["connect:c2"]["direction"] == "callback"
        assert legs["connect:c2"]["outcome"] == "abandoned"


def test_overflow_to_another_queue_is_no_abandon(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    taken(floor, written(tmp_path / "r.json", [record("c1", NextContactId="c2")]))
    assert rows(floor, "contact")["connect:c1"]["outcome"] == "overflowed"


def test_the_newest_delivery_counts_whatever_the_order(tmp_path: Path) -> None:
    late = record("c1", Agent=handled(AfterContactWorkDuration=90, AfterContactWorkEndTimestamp="2026-11-22T10:11:30Z"))
    late["LastUpdateTimestamp"] = "2026-11-22T10:15:00Z"
    early = record("c1", Agent=handled())
    expected: dict[str, Any] = {}
    for number, several in enumerate(([early, late, early], [late, early], [late, late, early, early])):
        floor = tmp_path / f"{number}.floor"
        told = taken(floor, written(tmp_path / "r.json", several))
        found = rows(floor, "contact")
        assert len(found) == 1
        assert found["connect:c1"]["wrap_ms"] == 90_000
        expected = expected or found
        assert {**found["connect:c1"], "pk": 1} == {**expected["connect:c1"], "pk": 1}
        again = taken(floor, tmp_path / "r.json")
        assert (again["changed"], again["rows"].get("contact", 0)) == (0, 0)
        assert told["rejected_total"] == 0


@pytest.mark.parametrize("form", ["lines", "array", "after each other"])
def test_files_as_streams_write_them(tmp_path: Path, form: str) -> None:
    many = [record(f"c{number}", Agent=handled()) for number in range(30)]
    folder = tmp_path / "2026" / "11" / "22" / "10"
    folder.mkdir(parents=True)
    plain = written(folder / "delivery-1", many[:20], form)
    with gzip.open(folder / "delivery-2.gz", "wb") as file:
        file.write(written(tmp_path / "x.json", many[20:], form).read_bytes())
    assert plain.exists()
    told = taken(tmp_path / "c.floor", tmp_path / "2026")
    assert told["rows"]["contact"] == 30


@pytest.mark.parametrize("form", ["lines", "array", "after each other"])
@pytest.mark.parametrize("whole_folder", [False, True])
def test_records_are_known_however_they_were_written(
    tmp_path: Path, moked: Moked, form: str, whole_folder: bool
) -> None:
    many = [record(f"c{number}", AWSAccountId="1", Agent=handled()) for number in range(3)]
    (tmp_path / "in").mkdir()
    path = written(tmp_path / "in" / "records.json", many, form)
    (told,) = moked.json("import", "auto", path.parent if whole_folder else path, "--into", tmp_path / "c.floor")
    assert (told["format"], told["rows"]["contact"]) == ("amazon-connect", 3)


def test_what_cannot_be_used_is_listed_with_its_reason(tmp_path: Path) -> None:
    backwards = record("c2", Agent=handled(ConnectedToAgentTimestamp="2026-11-22T09:00:00Z"))
    garbled = record("c3", DisconnectTimestamp="yesterday")
    path = written(tmp_path / "r.json", [record("c1"), backwards, garbled, {"hello": 1}])
    path.write_text(path.read_text() + '\n{"ContactId": "cut', encoding="utf-8")
    told = taken(tmp_path / "c.floor", path)
    assert told["rejected"] == {
        codes.OUT_OF_ORDER: 1,
        codes.BAD_TIME: 1,
        codes.UNKNOWN_RECORD: 1,
        codes.NOT_JSON: 1,
    }
    listed = rejects.rejected(str(tmp_path / "c.floor"), None, "amazon-connect")["rows"]
    assert [(one["column"], one["value"]) for one in listed if one["code"] == codes.BAD_TIME] == [
        ("DisconnectTimestamp", "yesterday")
    ]
    assert told["rows"]["contact"] == 1
    assert told["rejected"].keys() <= FORMATS["amazon-connect"].reject_codes().keys()


@pytest.mark.parametrize("text", ["", "id;name\n1;x\n", '"just text"', "\x00\x01\x02", "[[[[[[", "{" * 200_000])
def test_a_file_of_something_else_makes_no_floor(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError):
        taken(tmp_path / "c.floor", path)
    assert not (tmp_path / "c.floor").exists()


# Agent events


def status(name: str, kind: str, at: str) -> dict[str, Any]:
    return {"ARN": f"arn/agent-state/{name}", "Name": name, "Type": kind, "StartTimestamp": f"2026-11-22T{at}Z"}


def at_work(id: str, state: str, at: str, connected: str | None = None) -> dict[str, Any]:
    return {
        "ContactId": id,
        "Channel": "CHAT",
        "InitiationMethod": "INBOUND",
        "State": state,
        "StateStartTimestamp": f"2026-11-22T{at}Z",
        "ConnectedToAgentTimestamp": None if connected is None else f"2026-11-22T{connected}Z",
        "Queue": QUEUE,
    }


def event(
    kind: str, at: str, now: dict[str, Any], with_: Sequence[Any] = (), before: Sequence[Any] = ()
) -> dict[str, Any]:
    snapshot = {"AgentStatus": now, "Contacts": list(with_), "Configuration": {"FirstName": "דנה", "LastName": "לוי"}}
    return {
        "EventId": f"{kind}{at}",
        "EventType": kind,
        "EventTimestamp": f"2026-11-22T{at}Z",
        "AgentARN": DANA["ARN"],
        "CurrentAgentSnapshot": snapshot,
        "PreviousAgentSnapshot": {"AgentStatus": now, "Contacts": list(before)},
    }


DAY = [
    event("LOGIN", "08:00:00", status("Available", "ROUTABLE", "08:00:00")),
    event(
        "STATE_CHANGE",
        "08:10:00",
        status("Available", "ROUTABLE", "08:00:00"),
        [at_work("k1", "INCOMING", "08:10:00")],
    ),
    event(
        "STATE_CHANGE",
        "08:10:05",
        status("Available", "ROUTABLE", "08:00:00"),
        [at_work("k1", "CONNECTED", "08:10:05", "08:10:05")],
    ),
    event(
        "STATE_CHANGE",
        "08:12:00",
        status("Available", "ROUTABLE", "08:00:00"),
        [at_work("k1", "CONNECTED", "08:10:05", "08:10:05"), at_work("k2", "CONNECTED", "08:12:00", "08:12:00")],
    ),
    event("HEART_BEAT", "08:14:00", status("Available", "ROUTABLE", "08:00:00"),
          [at_work("k1", "CONNECTED", "08:10:05", "08:10:05"), at_work("k2", "CONNECTED", "08:12:00", "08:12:00")]),
    event("STATE_CHANGE", "08:15:05", status("Available", "ROUTABLE", "08:00:00"),
          [at_work("k1", "ENDED", "08:15:05", "08:10:05"), at_work("k2", "CONNECTED", "08:12:00", "08:12:00")]),
    event("STATE_CHANGE", "08:16:05", status("Available", "ROUTABLE", "08:00:00"),
          [at_work("k2", "CONNECTED", "08:12:00", "08:12:00")],
          [at_work("k1", "ENDED", "08:15:05", "08:10:05"), at_work("k2", "CONNECTED", "08:12:00", "08:12:00")]),
    event("STATE_CHANGE", "08:20:00", status("Available", "ROUTABLE", "08:00:00"), [],
          [at_work("k2", "CONNECTED", "08:12:00", "08:12:00")]),
    event("STATE_CHANGE", "08:30:00", status("Available", "ROUTABLE", "08:00:00"),
          [at_work("k3", "MISSED", "08:30:00")]),
    event("STATE_CHANGE", "08:31:00", status("Lunch break", "CUSTOM", "08:31:00"), [],
          [at_work("k3", "MISSED", "08:30:00")]),
    event("LOGOUT", "09:01:00", status("Offline", "OFFLINE", "09:01:00")),
]  # fmt: skip
"""On a contact from 8:10:05 to 8:20:00 without a gap (two of them for a while, one in wrap-up from 8:15:05 to 8:16:05);
available from 8:00 to 8:10, and from 8:20 to 8:31; then a break of thirty minutes."""


def test_states_of_several_contacts_at_once(tmp_path: Path, moked: Moked) -> None:
    floor = tmp_path / "c.floor"
    told = taken(floor, written(tmp_path / "e.json", DAY))
    assert told["rejected_total"] == 0
    (figures,) = moked.json(
        "kpis", str(floor), "--period", "2026-11-22", "--kpi", "occupancy,missed_offers", "--at", "2026-11-22T23:00"
    )
    on_contact, ringing, available = 595, 5, 600 + 660
    assert figures["occupancy"]["value"] == pytest.approx(on_contact / (on_contact + available), abs=1e-6), ringing
    assert figures["missed_offers"]["value"] == 1
    assert rows(floor, "agent")["a-1"]["name"] == "דנה לוי"
    offers = rows(floor, "offer").values()
    assert sorted((one["contact"], one["result"]) for one in offers) == [
        ("connect:k1", "answered"),
        ("connect:k2", "answered"),
        ("connect:k3", "missed"),
    ]
    away = [one for one in rows(floor, "agent_state").values() if one["state"] == "break"]
    assert [one["reason"] for one in away] == ["Lunch break"]


def test_events_that_are_doubled_and_shuffled_change_nothing(tmp_path: Path) -> None:
    floor = tmp_path / "c.floor"
    taken(floor, written(tmp_path / "e.json", DAY))
    plain = {id: {**row, "pk": 0} for id, row in rows(floor, "agent_state").items()}
    for seed in range(5):
        shuffled = [*DAY, *DAY[::2]]
        random.Random(seed).shuffle(shuffled)
        other = tmp_path / f"{seed}.floor"
        taken(other, written(tmp_path / "s.json", shuffled, "array"))
        assert {id: {**row, "pk": 0} for id, row in rows(other, "agent_state").items()} == plain


ODD: tuple[Any, ...] = (None, "", -5, "abc", "585", True, [], {}, [1], {"a": 1}, 1e300, 10**30, "\ud800", "2026-13-45")


@pytest.mark.parametrize("kind", ["contact", "event"])
def test_values_of_any_kind_cost_at_most_their_own_record(tmp_path: Path, kind: str) -> None:
    whole = (
        record("c1", Agent=handled())
        if kind == "contact"
        else event("LOGIN", "10:00:00", status("Available", "ROUTABLE", "10:00:00"))
    )
    odd = []
    for name, inner in whole.items():
        odd += [{**whole, name: value} for value in ODD]
        for key in inner if isinstance(inner, dict) else ():
            odd += [{**whole, name: {**inner, key: value}} for value in ODD]
    told = taken(tmp_path / "c.floor", written(tmp_path / "odd.json", [*odd, record("good")]))
    assert told["lines"] == len(odd) + 1
    assert rows(tmp_path / "c.floor", "contact")["connect:good"]["outcome"] == "abandoned"


def test_numbers_that_came_as_texts(tmp_path: Path) -> None:
    agent = handled(AgentInteractionDuration="525", NumberOfHolds="1", CustomerHoldDuration=60.0)
    taken(tmp_path / "c.floor", written(tmp_path / "r.json", [record("c1", Agent=agent)]))
    leg = rows(tmp_path / "c.floor", "contact")["connect:c1"]
    assert (leg["talk_ms"], leg["hold_ms"], leg["holds"]) == (525_000, 60_000, 1)


def test_a_packed_file_needs_no_ending(tmp_path: Path) -> None:
    (tmp_path / "stream-1").write_bytes(gzip.compress(json.dumps(record("c1")).encode()))
    assert taken(tmp_path / "c.floor", tmp_path / "stream-1")["rows"]["contact"] == 1


def test_a_followed_file_that_cannot_be_read_is_said_once(tmp_path: Path, moked: Moked) -> None:
    """It is cut short, then changes and is so still; the file beside it is taken."""
    floor, folder = tmp_path / "c.floor", tmp_path / "in"
    folder.mkdir()
    written(folder / "good.json", [record("c1", Agent=handled())])
    broken, looks = folder / "broken.gz", itertools.count()
    packed = gzip.compress(json.dumps(record("c2", Agent=handled())).encode() * 50)
    broken.write_bytes(packed[:-20])

    def stop() -> bool:
        look = next(looks)
        if look == 20:
            broken.write_bytes(packed[:-30])
        return look > 60

    told = FORMATS["amazon-connect"].run()([folder], floor, zone="UTC", follow=True, stop=stop, poll_s=0.002).as_dict()
    assert told["rejected"] == {"unreadable": 1}
    assert "c1" in str(rows(floor, "contact"))
    said = moked("check", floor)
    assert "unreadable" in said.out
    assert f"{broken}:0" in said.out
