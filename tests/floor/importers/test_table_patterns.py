"""Patterns that would try more ways than there is time for are refused; usual ones are not."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from supervisor.errors import InputError
from supervisor.floor.importers.table import mapping_file, patterns
from tests.floor.importers.tables import TableFloor


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


@pytest.mark.parametrize("text", ["(", "[a", "*a", "q{1,9}{1,9}", "(" * 5_000 + "q" + ")" * 5_000])
def test_no_pattern(text: str) -> None:
    with pytest.raises(re.error):
        patterns.read(text)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("(q|q)*1", "q" * 60 + "!"),
        ("(q|qq)*!", "q" * 60 + "x1"),
        (".*.*.*.*.*.*.*.*.*.*=.*", "q" * 400),
        ("q?" * 30 + "q" * 30 + "$", "q" * 29 + "!"),
        ("q+$", "q" * 2_000_000 + "!"),
        (r"(\w\w*,?)*;", "q" * 80),
    ],
)
def test_no_cell_keeps_a_pattern_busy(text: str, cell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "PATIENCE_S", 0.05)
    began = time.process_time()
    try:
        assert patterns.read(text).search(cell) is None
    except InputError as problem:
        code = problem.code
    else:
        code = "slow_pattern"
    assert code == "slow_pattern"
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "cell", "found"),
    [
        (r"(\d+)$", "queue 12", "12"),
        (r"(\d+)-(\d+)", "7-45", "7"),
        (r"(\d+)-(\d+)", "q" * 5_000 + "7-45", "7"),
        (r"^(.+) \(.*\)$", "sales (old)", "sales"),
        (r"(?<=q)(\d+)(?!x)", "q12 ", "12"),
        (r"(a|b){2}{e}(c)", "ab{e}c", "b"),
    ],
)
def test_both_engines_find_the_same(text: str, cell: str, found: str) -> None:
    one, other = patterns.read(text).search(cell), re.search(text, cell)
    assert one is not None
    assert other is not None
    assert (one.group(1), one.span()) == (found, other.span())


def test_a_pattern_that_takes_too_long_ends_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "PATIENCE_S", 0.05)
    said = '[source]\nrow = "case"\nid = "n"\n[fields]\nopened_at = "d"\n[filter]\ns = { match = "q+$" }\n'
    with pytest.raises(InputError) as refused:
        TableFloor(tmp_path, said).take(f"n,d,s\n1,2026-01-01,{'q' * 400_000}!\n")
    assert refused.value.code == "slow_pattern"


def test_a_mapping_that_is_too_deep_is_none() -> None:
    with pytest.raises(InputError, match="is no mapping"):
        mapping_file.read_text("a=" + "[" * 3_000 + "]" * 3_000, "deep", "deep.toml")
