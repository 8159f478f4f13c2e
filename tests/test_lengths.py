"""The order in which workers take files names files that there are."""

from __future__ import annotations

from collections import Counter

import pytest

from supervisor import dev
from tests.lengths import LONGEST


def test_the_longest_files_are_there() -> None:
    assert [file for file in LONGEST if not (dev.ROOT / file).is_file()] == []
    assert set(Counter(LONGEST).values()) == {1}


def test_workers_take_files_in_the_order_given(request: pytest.FixtureRequest) -> None:
    assert request.config.option.loadscopereorder is False
