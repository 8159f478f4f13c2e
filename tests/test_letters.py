"""Searching finds names however they are written."""

from __future__ import annotations

import pytest

from supervisor.letters import bare


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Billing", "billing"),
        ("Vânzări", "vanzari"),
        ("Țurcanu Ștefan", "turcanu stefan"),
        ("Straße", "strasse"),
        ("أحمد", "احمد"),
        ("شَرِكَة", "شركة"),
        ("שָׁלוֹם", "שלום"),
        ("\u2068Dana\u2069", "dana"),
    ],
)
def test_case_accents_and_points_do_not_matter(written: str, typed: str) -> None:
    assert bare(written) == bare(typed) == typed
