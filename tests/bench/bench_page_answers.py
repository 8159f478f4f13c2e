"""How long pages of the past take to be answered in their process, from the floor alone and with kept days.

`python -m supervisor.dev bench page_answers [FLOOR PERIOD]`; without arguments 60 agents over 40 days, made up. Figures
are of the processor: on a busy machine others take their turns in between. The peer of each page is itself, without
kept days.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from supervisor import clock
from supervisor.context import ALONE
from supervisor.floor import loading
from supervisor.floor.reader import Reader
from supervisor.floor.simulator import daytime_zone, fill
from supervisor.history import together
from supervisor.history.desk import Desk
from supervisor.history.questions import ANSWERS
from supervisor.settings import Settings
from supervisor.views import agents, cases, trends, voice
from supervisor.views.past import Lens

AGENTS, DAYS, SEED = 60, 40, 3
GOAL: Final = "400 agents x 28 days: 3 s"


def questions(lens: Lens) -> dict[str, Any]:
    """What the pages ask first."""
    return {
        "Agents, what comes first": agents.AgentTable(lens, "agent", first=True),
        "Agents, whole": agents.AgentTable(lens, "agent"),
        "Agents by queue": agents.AgentTable(lens, "queue"),
        "Cases": cases.CasesOf(lens),
        "Cases, beside": cases.BesideOf(lens),
        "Cases at risk": cases.RisksOf(lens),
        "Knowledge": cases.KnowledgeOf(lens),
        "Voice": voice.VoiceOf(lens),
        "Voice by queue": voice.VoiceBy(lens, "queue"),
        "Business": voice.BusinessOf(lens),
        "Requests": voice.RequestsOf(lens),
        "Trends": trends.TrendOf(lens, "service_level"),
    }


def timed(desk: Desk, question: Any) -> float:
    """Seconds of the processor until it is answered."""
    started = time.process_time()
    desk.answer(question, ANSWERS)
    return time.process_time() - started


def keep(floor: Path, cache: Path) -> float:
    """Keep all days; gives the seconds of the processor."""
    started = time.process_time()
    with Reader(floor) as reader:
        zone = clock.zone((reader.info.zone if reader.info else "") or "UTC")
        under = (loading.shown_at(reader, clock.now_ms()), zone, Settings(), ALONE)
        together.build(reader, floor, cache, under, processes=1)
    return time.process_time() - started


def main(arguments: list[str]) -> None:
    """Answer every page both ways."""
    with tempfile.TemporaryDirectory(prefix="moked-bench-") as name:
        floor, period = Path(name) / "sim.floor", "last_28_days"
        if arguments:
            floor, period = Path(arguments[0]), arguments[1]
        else:
            now_at = clock.now_ms()
            fill(floor, AGENTS, DAYS, SEED, until_at=now_at, zone=daytime_zone(now_at))
        asked, cache = questions(Lens(period)), Path(name) / "cache"
        plain = {what: timed(Desk(floor, Settings()), one) for what, one in asked.items()}
        spent = keep(floor, cache)
        desk = Desk(floor, Settings(), cache=cache)
        kept = {what: (timed(desk, one), timed(desk, one)) for what, one in asked.items()}
    print("| what | with kept days: first, again | goal | from the floor |\n|---|---|---|---|")
    for what, (first, again) in kept.items():
        print(f"| {what} | {first:.2f}, {again:.2f} s | {GOAL} | {plain[what]:.2f} s |")
    print(f"| keeping the days | {spent:.1f} s | | |")


if __name__ == "__main__":
    main(sys.argv[1:])
