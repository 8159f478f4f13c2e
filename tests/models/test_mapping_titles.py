"""Ready mappings are called by words that can be translated, one's own as they were written."""

from __future__ import annotations

from supervisor.floor.importers.table import ready
from supervisor.models import mapping_titles


def test_every_ready_mapping_has_a_translatable_title() -> None:
    assert sorted(mapping_titles.READY) == sorted(one.title for one in ready.mappings().values())


def test_titles_of_ones_own_stay() -> None:
    assert mapping_titles.shown("Zendesk: tickets (CSV)") == "Zendesk: tickets (CSV)"
    assert mapping_titles.shown("קובץ שלי") == "קובץ שלי"
