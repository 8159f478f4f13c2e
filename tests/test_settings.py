"""Settings: kept in a small file, and never a traceback for what stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from supervisor import formulas, settings
from supervisor.errors import InputError
from supervisor.kpi import catalogue
from supervisor.settings import Settings


def test_defaults_are_the_documented_ones() -> None:
    usual = Settings()
    assert (usual.service_level_ms, usual.short_abandon_ms, usual.target_ratio) == (20_000, 5_000, 0.8)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a" / "settings.toml"
    given = {"service_level_ms": 30_000, "shifts": {'o"d\\d': "22:00-06:00"}, "language": "he", "theme": "system"}
    settings.save(given, path)
    found = settings.load(path)
    assert not found.problems
    assert (found.service_level_ms, found.shifts, found.language) == (30_000, {'o"d\\d': "22:00-06:00"}, "he")
    assert "theme" not in path.read_text()  # the default is not kept
    assert not path.with_suffix(".new").exists()


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "service_level_ms = -1", "service_level_ms = true", "service_level_ms = 1.5", "service_level_ms = inf",
        "service_level_ms = nan", "target_ratio = 0", "target_ratio = 1.2", "target_ratio = 'high'",
        "service_level = 'best'", "shifts = 5", "shifts = 'night'", "shifts = { night = 6 }",
        "shifts = { night = '25:00-26:00' }", "language = 'xx'", "theme = []", "nonsense = 1", "= broken",
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_used_is_left_out_and_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"short_abandon_ms = 3000\n{text}\n" if "=" in text[1:] else text)
    found = settings.load(path)
    assert len(found.problems) == 1
    assert found.problems[0].code == "setting"
    assert found.service_level_ms == 20_000
    if "=" in text[1:]:
        assert found.short_abandon_ms == 3_000


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\0")
    assert len(settings.load(path).problems) == 1


def test_given_by_hand_wins_and_says_so() -> None:
    found = Settings({"service_level_ms": 1_000}).forcing({"service_level_ms": "30000"})
    assert found.service_level_ms == 30_000
    assert found.forced == {"service_level_ms"}
    with pytest.raises(InputError, match="no setting"):
        Settings().forcing({"service_level": "", "bogus": "1"})


def test_shifts_by_name_or_by_hours() -> None:
    pattern = Settings().forcing({"shifts": "odd=22:30-05:15"}).shift("odd")
    assert (pattern.name, pattern.start_minute, pattern.end_minute) == ("odd", 22 * 60 + 30, 5 * 60 + 15)
    assert Settings().shift("22:00-06:00").end_minute == 360
    with pytest.raises(InputError):
        Settings().shift("odd")


def test_the_formulas_to_choose_from_are_those_of_the_catalogue() -> None:
    told = {kpi.id: (kpi.title, ("", *kpi.variants)) for kpi in catalogue.KPIS if kpi.variants}
    known = {kpi: (formulas.TITLES[kpi], words) for kpi, words in formulas.FORMULAS.items()}
    assert known == told, "supervisor/formulas.py names the variants of the catalogue"
    for name, (_, words) in told.items():
        assert settings.SHARED[name].choices == words
        assert Settings().forcing({name: words[-1]}).forced == {name}
