"""Days as people of each language write them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from supervisor import formats
from supervisor.errors import InputError
from supervisor.text import LANGUAGES, say_error, use
from supervisor.typed import read_day


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    use("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_read_as_it_is_written(language: str) -> None:
    use(language)
    for number in range(0, 400, 7):
        on = (date(2026, 1, 1) + timedelta(days=number)).isoformat()
        assert read_day(formats.day(on), on) == on
        assert read_day(on, on) == on


@pytest.mark.parametrize(
    "typed", ["10.11.2026", "10/11/2026", "10-11-26", " 10. 11. 2026 ", "2026/11/10", "١٠/١١/٢٠٢٦"]
)
@pytest.mark.parametrize("language", ["en", "he", "ar", "ro"])
def test_any_sign_between_and_any_digits_will_do(language: str, typed: str) -> None:
    use(language)
    assert read_day(typed, "2026-11-22") == "2026-11-10"


@pytest.mark.parametrize("typed", ["", "tomorrow", "10.11", "31.11.2026", "0.1.2026", "1.2.3.4", "2026-13-01"])
def test_what_is_no_day_is_refused_with_the_right_form(typed: str) -> None:
    use("ro")
    with pytest.raises(InputError) as found:
        read_day(typed, "2026-11-22")
    told = formats.plain(say_error(found.value))
    assert "22.11.2026" in told
    assert "2026-11-22" in told


@given(st.text(max_size=12))
def test_nothing_else_is_raised(typed: str) -> None:
    with suppress(InputError):
        date.fromisoformat(read_day(typed, "2026-11-22"))
