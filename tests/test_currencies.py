"""Minor units of currencies, as ISO 4217 has them; what is counted, shown and written agrees on them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from supervisor import formats
from supervisor.currencies import minor_digits
from supervisor.kpi.business import money


@pytest.mark.parametrize(
    ("currency", "count"),
    [("EUR", 2), ("ILS", 2), ("RON", 2), ("JPY", 0), ("XOF", 0), ("VND", 0), ("ISK", 0), ("KWD", 3), ("LYD", 3)],
)
def test_minor_units(currency: str, count: int) -> None:
    assert minor_digits(currency) == minor_digits(currency.lower()) == count
    assert money(1_234_000, currency) == Decimal(1_234_000) / 10**count


@pytest.mark.parametrize(("currency", "shown"), [("XOF", "XOF 5,000"), ("ISK", "ISK 5,000"), ("LYD", "LYD 5.000")])
def test_money_is_shown_as_it_is_counted(currency: str, shown: str) -> None:
    assert formats.plain(formats.money(5_000, currency)).replace("\u00a0", " ") == shown


def test_an_unknown_currency_has_two() -> None:
    assert minor_digits("") == minor_digits("ABC") == 2
