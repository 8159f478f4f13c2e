"""What importing costs: a plain table of contacts, call detail records and contact records, once and again.

`python -m supervisor.dev bench importers`; prints `| what | figure | goal | peer |`. Rates are of processor time;
the peer is what reading the same file and nothing else takes.
"""

from __future__ import annotations

import csv
import gc
import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from supervisor.floor.importers import FORMATS

ROWS, FEWER = 1_000_000, 200_000
BEGIN = datetime(2026, 1, 5, 7, tzinfo=UTC)
MAP = """
[source]
row = "contact"
id = "Call ID"
[fields]
queue = "Queue"
agent = "Agent"
queued_at = { column = "Queued at", date = "%d/%m/%Y %H:%M:%S" }
wait_ms = "Wait"
talk_ms = "Talk"
wrap_ms = "Wrap-up"
address = "Number"
outcome = { column = "Result", values = { Served = "answered", "Hung up" = "abandoned" } }
"""
Call = tuple[int, datetime, int, int, bool, random.Random]


def calls(count: int) -> Iterator[Call]:
    """Number, entry, seconds of waiting and of talking, whether it was answered; and chance for the rest."""
    chance, at = random.Random(1), BEGIN
    for number in range(count):
        at += timedelta(seconds=chance.randrange(12))
        yield number, at, chance.randrange(90), chance.randrange(30, 900), chance.random() < 0.92, chance


def table(path: Path, count: int) -> None:
    """A table of contacts, as a help desk exports it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Call ID", "Queue", "Agent", "Queued at", "Wait", "Talk", "Wrap-up", "Result", "Number"))
        for number, at, wait, talk, answered, chance in calls(count):
            agent = (f"Agent {chance.randrange(300)}", talk, chance.randrange(60)) if answered else ("", "", "")
            result, called = "Served" if answered else "Hung up", f"05{chance.randrange(10**8):08}"
            when = at.strftime("%d/%m/%Y %H:%M:%S")
            writer.writerow(
                (f"C{number:08}", f"Queue {chance.randrange(12)}", agent[0], when, wait, *agent[1:], result, called)
            )


def details(path: Path, count: int) -> None:
    """Call detail records without a heading."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        for number, at, wait, talk, answered, chance in calls(count):
            agent, caller = chance.randrange(200, 500), f"05{chance.randrange(10**8):08}"
            ends = (f"PJSIP/trunk-{number:08x}", f"PJSIP/{agent}-{number:08x}")
            src, dst, (one, other) = (caller, agent, ends) if number % 2 else (agent, caller, ends[::-1])
            answer = at + timedelta(seconds=wait)
            end = answer + timedelta(seconds=talk if answered else 0)
            times = [f"{when:%Y-%m-%d %H:%M:%S}" if when else "" for when in (at, answer if answered else None, end)]
            lengths = (int((end - at).total_seconds()), talk if answered else 0)
            told = ("ANSWERED" if answered else "NO ANSWER", "DOCUMENTATION", f"{at.timestamp():.0f}.{number}", "")
            writer.writerow(("", src, dst, "internal", f'"x" <{src}>', one, other, "Dial", "", *times, *lengths, *told))


def records(path: Path, count: int) -> None:
    """Contact records, one per line."""

    def say(at: datetime) -> str:
        return f"{at:%Y-%m-%dT%H:%M:%SZ}"

    with path.open("w", encoding="utf-8") as file:
        for _, at, wait, talk, answered, chance in calls(count):
            answer = at + timedelta(seconds=wait)
            end = answer + timedelta(seconds=talk if answered else 0)
            queue, agent = (
                f"arn:aws:connect:queue/q{chance.randrange(12)}",
                f"arn:aws:connect:agent/a{chance.randrange(300)}",
            )
            worked = {
                "ARN": agent, "ConnectedToAgentTimestamp": say(answer), "AgentInteractionDuration": talk,
                "CustomerHoldDuration": 0, "NumberOfHolds": 0, "AfterContactWorkStartTimestamp": say(end),
                "AfterContactWorkEndTimestamp": say(end), "AfterContactWorkDuration": 0,
            }  # fmt: skip
            record = {
                "AWSAccountId": "1", "ContactId": f"{chance.getrandbits(128):032x}", "Channel": "VOICE",
                "InitiationMethod": "INBOUND", "InitiationTimestamp": say(at), "DisconnectTimestamp": say(end),
                "LastUpdateTimestamp": say(end), "CustomerEndpoint": {"Address": f"+97250{chance.randrange(10**7):07}"},
                "Queue": {"ARN": queue, "EnqueueTimestamp": say(at), "Duration": wait},
                "Agent": worked if answered else None,
            }  # fmt: skip
            file.write(json.dumps(record) + "\n")


def spent(do: Callable[[], Any]) -> float:
    """Seconds of processor time."""
    gc.collect()
    began = time.process_time()
    do()
    return time.process_time() - began


def read_csv(path: Path) -> None:
    """Read a table and forget it."""
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def read_json(path: Path) -> None:
    """Read objects and forget them."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            json.loads(line)


def main() -> None:
    """Print the figures."""
    print("| what | figure | goal | peer |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "plain.toml").write_text(MAP, encoding="utf-8")
        mapped = {"map_path": folder / "plain.toml"}
        kinds: tuple[tuple[str, int, Callable[[Path, int], None], Callable[[Path], None], dict[str, Any], str], ...] = (
            ("table", ROWS, table, read_csv, mapped, "60,000"),
            ("asterisk-cdr", FEWER, details, read_csv, {}, "30,000"),
            ("amazon-connect", FEWER, records, read_json, {}, "30,000"),
        )
        for form, count, write, read, how, goal in kinds:
            path, floor = folder / f"{form}.txt", folder / f"{form}.floor"
            write(path, count)
            alone = f"read alone {count / spent(partial(read, path)):,.0f} rows/s"
            take = partial(FORMATS[form].run(), [path], floor, zone="Europe/Bucharest", **how)
            for what in ("first", "again, nothing changes"):
                rate = f"{count / spent(take):,.0f} rows/s"
                print(f"| {form}, {count:,} rows, {what} | {rate} | {goal} | {alone} |")


if __name__ == "__main__":
    main()
