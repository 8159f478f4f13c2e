"""What the README promises is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from supervisor import dev

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = PROJECT["tool"]["importlinter"]["contracts"]


@pytest.mark.parametrize("contract", CONTRACTS, ids=[contract["id"] for contract in CONTRACTS])
def test_each_wall_has_its_sentence(contract: dict[str, str]) -> None:
    assert re.search(rf"\*\*{re.escape(contract['name'])}\*\*: \w", README)


def test_no_wall_is_promised_that_does_not_stand() -> None:
    assert set(re.findall(r"^- \*\*(.+?)\*\*:", README, re.MULTILINE)) == {contract["name"] for contract in CONTRACTS}


def test_every_command_of_the_set_up_is_told() -> None:
    assert set(re.findall(r"python3 -m supervisor\.dev (\w+)", README)) == set(dev.COMMANDS)


def test_ci_starts_the_readmes_test_command() -> None:
    commands = re.findall(r"^python3 .*?(?= <|$)", (ROOT / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands == ["python3 -m supervisor.dev test", "python3 -m supervisor.dev check"]
    assert f"```\npython3 -m supervisor.dev demo\n{commands[0]}\n```" in README


@pytest.mark.parametrize("room", sorted(set(re.findall(r"`((?:supervisor|widgets|resources|tests)/[\w./]*)`", README))))
def test_the_rooms_named_are_there(room: str) -> None:
    assert (ROOT / room).exists()


def test_versions_are_pinned_without_a_host() -> None:
    lines = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []
    named = {re.split(r"[=<>~]", pin)[0].lower().replace("_", "-") for pin in pins}
    groups = [PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values()]
    # One of its own extras may ask for another.
    wanted = {re.split(r"[=<>~\[]", one)[0].lower() for group in groups for one in group} - {"moked"}
    assert wanted <= named


def test_the_changelog_begins_with_what_is_unreleased_or_this_version() -> None:
    heads = re.findall(r"^## \[(.+?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert heads[0] == "Unreleased"
