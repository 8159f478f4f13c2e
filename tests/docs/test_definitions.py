"""The help page of definitions is made of the catalogue, and current."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from supervisor import formats, text
from supervisor.history import asking
from supervisor.kpi import catalogue
from supervisor.models import definitions


@pytest.fixture
def english() -> Iterator[None]:
    text.use("en")
    yield
    text.use("en")


def test_the_page_is_current(english: None) -> None:
    """Else: python3 -m supervisor.dev definitions"""
    assert definitions.PAGE.read_text(encoding="utf-8") == formats.plain(definitions.page())


def test_every_figure_and_formula_is_defined(english: None) -> None:
    page = definitions.page()
    named = set(re.findall(r"`([a-z0-9_.]+)`", page))
    assert named == {name for kpi in catalogue.KPIS for name in asking.names_of(kpi) if not name.endswith(".canonical")}
    assert [len(line) for line in page.splitlines() if line.startswith("### ")] != []
    assert page.count("\n### ") == len(catalogue.KPIS)


def test_nothing_but_ids_reads_like_a_program(english: None) -> None:
    words = re.sub(r"`[^`]*`", "", definitions.page())
    # Keys to group by are named as they are typed, and a source as it calls itself.
    allowed = {"age_band", "before_release", "customer_age", "dbt_zendesk"}
    assert set(re.findall(r"\b[a-z]+(?:_[a-z0-9]+)+\b", words)) <= allowed


@pytest.mark.parametrize("language", ["he", "ar", "ro"])
def test_the_page_speaks_the_language_in_force(language: str) -> None:
    try:
        text.use(language)
        page = definitions.page()
    finally:
        text.use("en")
    assert page.count("\n### ") == len(catalogue.KPIS)
    assert "### Service level\n" not in page
    assert "`service_level.completed_only`" in page


def test_the_n_of_revenue_per_customer_is_the_average_number_of_customers(english: None) -> None:
    """Not the days of customers that go into it: 55 customers on every day of May are 55, and not 1,705."""
    (entry,) = [one for one in definitions.page().split("### ") if "`arpu`" in one]
    assert "n: customers on an average day." in formats.plain(entry)
    assert "revenue / customers on an average day" in formats.plain(entry)
