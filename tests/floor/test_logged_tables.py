"""Which triggers count as a whole change log."""

from __future__ import annotations

import re
import sqlite3

import pytest

from supervisor import contract
from supervisor.floor.opening import logged_tables

TABLE = contract.BY_NAME["site"]
NAME, CODE = TABLE.sql_name, TABLE.code
LOG = f'INSERT INTO change("table", row) VALUES ({CODE}, NEW.pk)'
NEW = contract.triggers(TABLE)
# What floors of before have: a guard that woke at every update.
GUARD = (
    f"CREATE TRIGGER g BEFORE UPDATE ON {NAME} WHEN NEW.id IS NOT OLD.id "
    'BEGIN INSERT INTO change("table") VALUES (1); END'
)


def heard(triggers: list[str]) -> bool:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE site (pk INTEGER PRIMARY KEY, id TEXT UNIQUE, name TEXT)")
    connection.execute('CREATE TABLE change (seq INTEGER PRIMARY KEY, "table", row, was_at)')
    for trigger in triggers:
        connection.execute(trigger)
    found = logged_tables(connection)
    connection.close()
    return found == {"site"}


def test_the_triggers_of_the_contract_and_those_of_before_count() -> None:
    assert heard(NEW)
    assert heard([*NEW[:4], GUARD])


@pytest.mark.parametrize("number", range(len(NEW)))
def test_each_trigger_is_needed(number: int) -> None:
    assert not heard(NEW[:number] + NEW[number + 1 :])


@pytest.mark.parametrize("names", ["name", "pk, id", "rowid"])
def test_a_trigger_of_some_columns_does_not_count(names: str) -> None:
    some = f"CREATE TRIGGER some AFTER UPDATE OF {names} ON {NAME} BEGIN {LOG}; END"
    assert not heard([NEW[0], some, *NEW[2:]])
    guard = re.sub(r"UPDATE OF .*? ON", f"UPDATE OF {names} ON", NEW[4])
    assert not heard([*NEW[:4], guard])
