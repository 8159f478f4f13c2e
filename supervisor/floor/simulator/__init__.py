"""A seeded centre that lives and writes through the floor contract.

`Centre` is the model: customers come, queue, give up, are served; its figures emerge from that. `fill` writes weeks of
it into a new floor, `run_live` lets it go on in real time. `fast_day` and `events` make big floors for benchmarks.
"""

from __future__ import annotations

from supervisor.floor.simulator.centre import Batch, Centre
from supervisor.floor.simulator.filling import HISTORY_DAYS, LiveCentre, Setting, fill, run_live
from supervisor.floor.simulator.zones import daytime_zone

__all__ = ["HISTORY_DAYS", "Batch", "Centre", "LiveCentre", "Setting", "daytime_zone", "fill", "run_live"]
