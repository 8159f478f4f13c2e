"""How many digits the minor unit of a currency has (ISO 4217): amounts are kept as whole minor units."""

from __future__ import annotations

from typing import Final

USUAL_DIGITS: Final = 2
_OTHERS: Final = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
}
_DIGITS: Final = {currency: count for count, listed in _OTHERS.items() for currency in listed.split()}


def minor_digits(currency: str) -> int:
    """The digits behind the decimal point of an amount in a currency, by its ISO code; 2 where it is not known."""
    return _DIGITS.get(currency.upper(), USUAL_DIGITS)
