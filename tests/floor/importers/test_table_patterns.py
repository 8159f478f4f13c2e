"""Patterns that would try more ways than there is time for are refused; usual ones are not."""

from __future__ import annotations

import re

import pytest

from supervisor.floor.importers.table import patterns


@pytest.mark.parametrize(
    "text",
    [
        "^(a+)+$",
        "(a*)*",
        r"(?:\d+)+x",
        r"(\w+)*$",
        "([a-z]+)+!",
        "(.*)*",
        "(b|a+)+",
        "(a+|b)*",
        "(?P<n>a+){2,}",
        "(x+?)+",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(re.error):
        patterns.read(text)


@pytest.mark.parametrize(
    "text",
    [
        r"^(\d+)$",
        r"(\d+,)*\d+",
        r"(\w+) (\w+)",
        r"\(a+\)+",
        "(a|b)+",
        "[(a+)]+",
        r"(ab+)?",
        "a+b+",
        r"(\d+)-(\d+)",
        "(a+)?",
    ],
)
def test_taken(text: str) -> None:
    assert patterns.read(text).pattern == text


@pytest.mark.parametrize("text", ["(", "[a", "*a"])
def test_no_pattern(text: str) -> None:
    with pytest.raises(re.error):
        patterns.read(text)
