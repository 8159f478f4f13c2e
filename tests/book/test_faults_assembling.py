"""What the book says is either read as it was meant, or said to be damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor.access import Place
from supervisor.book.assembling import assemble
from supervisor.book.store import BookError
from tests.book.trials import by_hand, full_book


def test_what_no_verb_wrote_is_damage_and_no_fault_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "centre.book"
    book, session = full_book(path)
    with book:
        context = assemble(book, session)
        assert context.target("service_level", "2026-11-02", Place("queue", "Q1"))
        for change in (
            "setting SET value_json = '{'",
            "hours SET week_json = 'x'",
            "special_day SET hours_json = '[5]'",
            "special_day SET hours_json = 'null'",
        ):
            with by_hand(path) as conn:
                conn.execute(f"UPDATE {change}")
            with pytest.raises(BookError) as caught:
                assemble(book, session)
            assert caught.value.code == "damaged"
