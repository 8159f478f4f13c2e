"""Stretches of time as people call them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from supervisor import formats
from supervisor.models.steps import step_text


@pytest.fixture
def language() -> Iterator[None]:
    before = formats.language()
    yield
    formats.use(before)


@pytest.mark.parametrize(
    ("spoken", "key", "called"),
    [
        ("en", "2026-W03", "Week 3, 2026"),
        ("en", "2026-Q4", "Quarter 4, 2026"),
        ("en", "2026-H2", "Half-year 2, 2026"),
        ("en", "2026-10", "October 2026"),
        ("en", "2026", "2026"),
        ("he", "2026-10", "אוקטובר 2026"),
        ("ro", "2026-10", "octombrie 2026"),
        ("ar", "2026-10", "أكتوبر 2026"),
    ],
)
def test_names(spoken: str, key: str, called: str, language: None) -> None:
    formats.use(spoken)
    assert formats.plain(step_text(key)) == called
