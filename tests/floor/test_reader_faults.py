"""The short form of the fault runs (tests/soak/soak_floor_faults.py): every fault once, both journals."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.soak.soak_floor_faults import Run


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_the_rows_are_right_after_every_fault(journal: str, tmp_path: Path) -> None:
    run = Run(tmp_path, seed=7, journal=journal, busy_ms=10_000)  # we too may be held up where others are at work
    try:
        for deed in Random(7).sample(sorted(set(run.deeds), key=lambda deed: deed.__name__), 8):
            run.start()
            run.follow(0.15)
            deed()
            run.report.deeds[deed.__name__] += 1
            run.settle()
    finally:
        run.close()
    report = run.report
    assert report.differing == []
    assert report.refused == []
    assert (report.settled, len(report.deeds)) == (8, 8)
    assert report.commits > 0
    assert {"missing", "older_contract", "newer_contract"} <= report.errors.keys()
