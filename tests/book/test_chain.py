"""Whatever is altered behind the program's back is found, and the first place of it named."""

from __future__ import annotations

import copy
import math
import shutil
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from supervisor.book import chain, keys
from supervisor.book.chain import Head, entry_hash
from supervisor.book.store import BookError
from supervisor.errors import InputError, MokedError
from tests.book.trials import (
    RECORDS,
    TABLES,
    Tables,
    by_hand,
    checked,
    codes,
    full_book,
    loosen,
    new_book,
    opened,
    rewritten,
    tables_of,
)

KEYS = {"head": "one", "entry": "seq", "revision": "seq", **dict.fromkeys(RECORDS, "id")}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with something of every kind; copied, never changed."""
    path = tmp_path_factory.mktemp("chain") / "centre.book"
    book, _ = full_book(path)
    book.store.close()
    return path


@pytest.fixture(scope="module")
def rows(original: Path) -> Tables:
    """All its rows."""
    with opened(original) as book:
        return tables_of(book)


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    """A copy to tamper with."""
    return Path(shutil.copy(original, tmp_path / "copy.book"))


def head_of(tables: Tables) -> Head:
    row = tables["head"][0]
    return Head(row["book_id"], row["seq"], row["hash"])


def other_values(value: Any) -> list[Any]:
    """What differs from a value by a byte or by its type."""
    if isinstance(value, str):
        raw = value.encode()
        at = sorted({0, len(raw) // 2, len(raw) - 1} if raw else ())
        flipped = [raw[:one] + bytes((raw[one] ^ 1,)) + raw[one + 1 :] for one in at]
        spoiled = [raw[:one] + bytes((raw[one] ^ 128,)) + raw[one + 1 :] for one in at]
        texts = [one.decode("utf-8", "surrogateescape") for one in (*flipped, *spoiled, raw + b"\0", raw + b" ")]
        return [*texts, raw, None, 7]
    if value is None:
        return ["", 0, b""]
    nearby = value + 1 if isinstance(value, int) else math.nextafter(value, math.inf)
    return [nearby, str(value), None, float(value) if isinstance(value, int) else int(value), b"\1"]


def test_a_book_as_it_was_written_has_nothing_wrong(rows: Tables) -> None:
    assert checked(rows, [head_of(rows)]) == []
    assert all(rows[table] for table in TABLES), "every kind has a record"


def test_every_cell_of_every_table_counts(rows: Tables) -> None:
    for table in TABLES:
        for number, row in enumerate(rows[table]):
            for column, value in row.items():
                for other in other_values(value):
                    altered = {**rows, table: [dict(one) for one in rows[table]]}
                    altered[table][number][column] = other
                    found = checked(altered)
                    assert found, (table, number, column, value, other)
                    if column != KEYS[table]:
                        expect_first(table, row, found[0], column)


def expect_first(table: str, row: dict[str, Any], first: chain.Finding, column: str) -> None:
    """The first finding names the altered row."""
    if table in ("entry", "revision"):
        assert (first.code, first.seq) == ("entry_altered", row["seq"]), column
    elif table in RECORDS:
        assert (first.code, first.values["kind"], first.values["record"]) == ("record_altered", table, row["id"])
    else:
        assert first.code in ("head_altered", "entry_altered")


def test_every_cell_in_the_file_counts(path: Path, rows: Tables) -> None:
    """With the first byte of every text spoiled (no UTF-8 any more), and every number one higher."""
    with opened(path) as book, by_hand(path) as conn:
        for table in TABLES:
            for row in rows[table]:
                where = " AND ".join(f'"{name}" IS ?' for name in row)
                for column, value in row.items():
                    if column == "schema":
                        continue
                    conn.execute("BEGIN")
                    spoiled: Any = 1000
                    if isinstance(value, str) and value:
                        spoiled = bytes((value.encode()[0] ^ 128,)) + value.encode()[1:]
                        change = f'"{column}" = CAST(? AS TEXT)'
                    else:
                        change = f'"{column}" = coalesce(nullif("{column}", \'\'), 0) + ?'
                    conn.execute(f'UPDATE "{table}" SET {change} WHERE {where}', (spoiled, *row.values()))
                    assert conn.execute("SELECT changes()").fetchone() == (1,), (table, column)
                    conn.execute("COMMIT")
                    assert found_in(book), (table, column, value)
                    shown = [finding.text.format(**finding.values) for finding in found_in(book)]
                    assert all(text.encode() for text in shown), "fit to be printed"
                    back = f'"{column}" = ? WHERE ' + " AND ".join(f'"{name}" IS ?' for name in row if name != column)
                    rest = [other for name, other in row.items() if name != column]
                    conn.execute(f'UPDATE "{table}" SET {back}', (value, *rest))
        assert book.verify() == []


def found_in(book: Any) -> list[chain.Finding]:
    """The findings, or one that says that the store itself refuses the book."""
    try:
        return list(book.verify())
    except BookError as error:
        return [chain.Finding("head_altered", 0, {"seq": 0})] if error.code in ("damaged", "replaced") else []


def test_another_schema_number_is_found(path: Path, rows: Tables) -> None:
    lower = copy.deepcopy(rows)
    lower["head"][0]["schema"] -= 1
    assert codes(checked(lower)) == ["head_altered"]
    with by_hand(path) as conn:
        conn.execute("UPDATE head SET schema = schema + 1")
    with pytest.raises(BookError) as caught:
        opened(path)
    assert caught.value.code == "newer"


VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(max_size=20), st.text(max_size=20)
)


@given(data=st.data())
@settings(max_examples=90)
def test_any_cell_may_hold_anything_and_is_found(rows: Tables, data: st.DataObject) -> None:
    altered = {name: [dict(row) for row in rows[name]] for name in TABLES}
    changed = 0
    for _ in range(data.draw(st.integers(1, 4))):
        table = data.draw(st.sampled_from(TABLES))
        row = data.draw(st.sampled_from(altered[table]))
        column = data.draw(st.sampled_from(list(row)))
        before, row[column] = row[column], data.draw(VALUES)
        changed += (type(row[column]), row[column]) != (type(before), before)
    if altered != rows or changed:
        same = all(
            [(type(value), value) for row in altered[name] for value in row.values()]
            == [(type(value), value) for row in rows[name] for value in row.values()]
            for name in TABLES
        )
        assert same or checked(altered)


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[str, dict[str, Any]]]:
    """Verbs in any order, on few records, so that they meet."""
    goal = st.floats(allow_nan=False, allow_infinity=False)
    day = st.sampled_from(["2026-11-01", "2026-11-02"])
    place = st.sampled_from(["centre", "queue=Q1", "site=S1"])
    name = st.sampled_from(["Noor", "Ion", "עדי"])
    word = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=9).filter(str.strip)
    target = st.fixed_dictionaries({"kpi": st.just("asa"), "goal": goal, "place": place, "from_on": day})
    label = st.fixed_dictionaries({"on": day, "label": word, "hours": st.sampled_from(["", "08:00-12:00"])})
    view = st.fixed_dictionaries(
        {"name": word, "page": st.just("floor"), "body": st.dictionaries(word, st.none() | goal | word, max_size=2)}
    )
    person = st.fixed_dictionaries({"name": name, "role": st.sampled_from(["supervisor", "payroll"]), "place": place})
    verb = st.one_of(
        st.tuples(st.just("target.set"), target),
        st.tuples(st.just("day.set"), label),
        st.tuples(st.just("view.set"), view),
        st.tuples(st.just("person.add"), person.filter(lambda one: one["place"] != "queue=Q1")),
        st.tuples(st.just("person.close"), st.fixed_dictionaries({"person": name})),
        st.tuples(st.just("person.password"), st.fixed_dictionaries({"person": name, "password": st.text(min_size=8)})),
    )
    return draw(st.lists(verb, min_size=1, max_size=8))


@given(history=histories(), chance=st.randoms(use_true_random=False))
@settings(max_examples=12)
def test_random_books(tmp_path_factory: pytest.TempPathFactory, history: Any, chance: Random) -> None:
    path = tmp_path_factory.mktemp("random") / "centre.book"
    book, session = new_book(path)
    with book:
        for verb, arguments in history:
            # Names that are taken, accounts that are closed, the last manager.
            with suppress(InputError):
                book.do(verb, session, arguments)
        assert book.verify([book.head()]) == []
        tables = tables_of(book)
    for _ in range(20):
        table = chance.choice([name for name in TABLES if tables[name]])
        number = chance.randrange(len(tables[table]))
        column = chance.choice(list(tables[table][number]))
        other = chance.choice(other_values(tables[table][number][column]))
        altered = {**tables, table: [dict(row) for row in tables[table]]}
        altered[table][number][column] = other
        assert checked(altered), (table, column, other)


# Whole rows


def test_a_removed_row_is_missed(rows: Tables) -> None:
    for table in ("entry", "revision", *RECORDS):
        for number, row in enumerate(rows[table]):
            found = checked({**rows, table: rows[table][:number] + rows[table][number + 1 :]})
            assert found, (table, row)
            if table == "entry":
                last = number == len(rows[table]) - 1
                assert found[0].code == ("head_altered" if last else "entry_missing")
                assert found[0].seq == row["seq"] - last
            elif table == "revision":
                assert (found[0].code, found[0].seq) == ("entry_altered", row["seq"])
            else:
                assert codes(found) == ["record_missing"]


def test_an_added_row_is_noticed(rows: Tables) -> None:
    for table in ("entry", "revision", *RECORDS):
        again = {**rows, table: [*rows[table], dict(rows[table][-1])]}
        assert checked(again), f"{table}: the same row twice"
        for seq in (0, -5, 10**6):
            if table in ("entry", "revision"):
                strange = sorted([*rows[table], {**rows[table][0], "seq": seq}], key=lambda row: row["seq"])
                assert checked({**rows, table: strange}), (table, seq)
        if table in RECORDS:
            assert codes(checked({**rows, table: [*rows[table], {**rows[table][0], "id": "new"}]})) == [
                "record_unknown"
            ]


def test_an_entry_before_the_first_is_found_in_the_file(path: Path) -> None:
    with by_hand(path) as conn:
        conn.execute("INSERT INTO entry SELECT -3, 'x', at, person, verb, arguments, prev, hash FROM entry LIMIT 1")
    with opened(path) as book:
        assert codes(book.verify()) == ["entry_altered"]


def test_swapped_rows_are_found(rows: Tables) -> None:
    for table in ("entry", "revision"):
        for number in range(len(rows[table]) - 1):
            one, two = rows[table][number], rows[table][number + 1]
            key = {"seq": one["seq"]} | ({"part": one["part"]} if table == "revision" else {})
            other = {"seq": two["seq"]} | ({"part": two["part"]} if table == "revision" else {})
            swapped = [*rows[table]]
            swapped[number], swapped[number + 1] = {**two, **key}, {**one, **other}
            found = checked({**rows, table: swapped})
            assert (found[0].code, found[0].seq) == ("entry_altered", one["seq"])


def test_a_password_hash_is_held_against_its_digest(path: Path, rows: Tables) -> None:
    assert all(row["hash"] not in one["after"] for row in rows["password"] for one in rows["revision"])
    with by_hand(path) as conn:
        conn.execute("UPDATE password SET hash = (SELECT hash FROM password p WHERE p.id <> password.id)")
    with opened(path) as book:
        assert set(codes(book.verify())) == {"record_altered"}
        assert {finding.values["kind"] for finding in book.verify()} == {"password"}


# The end, and what was kept elsewhere


def test_a_cut_tail_is_found_only_by_a_head_kept_elsewhere(rows: Tables) -> None:
    """The last entry closed an account; who takes it back by hand also has to open the account again."""
    last = rows["entry"][-1]["seq"]
    cut: Tables = {name: [dict(row) for row in found] for name, found in rows.items()}
    cut["entry"] = [row for row in cut["entry"] if row["seq"] != last]
    undone = {(row["kind"], row["record"]) for row in cut["revision"] if row["seq"] == last}
    cut["revision"] = [row for row in cut["revision"] if row["seq"] != last]
    for kind, record in undone:
        for row in cut[kind]:
            if row["id"] == record:
                row |= {"withdrawn": 0, "version": row["version"] - 1}
    assert "head_altered" in codes(checked(cut))
    cut["head"][0] |= {"seq": last - 1, "hash": cut["entry"][-1]["hash"]}
    assert checked(cut) == []
    found = checked(cut, [head_of(rows)])
    assert [(one.code, one.values["known"]) for one in found] == [("entries_missing", last)]


def test_a_rewritten_chain_is_found_only_by_a_head_kept_elsewhere(rows: Tables) -> None:
    kept = head_of(rows)
    lied = copy.deepcopy(rows)
    lied["entry"][1]["person"] = "somebody else"
    lied = rewritten(lied)
    assert checked(lied) == []
    assert [(one.code, one.seq) for one in checked(lied, [kept])] == [("another_chain", kept.seq)]
    lied["head"][0]["book_id"] = "12345678-0000-0000-0000-000000000000"
    lied = rewritten(lied)
    assert checked(lied) == []
    assert codes(checked(lied, [kept])) == ["another_book"]


def test_a_key_file_finds_a_rewritten_book(path: Path, tmp_path: Path) -> None:
    key_file = tmp_path / "key" / "heads"
    key_file.parent.mkdir()
    with opened(path, key_file=key_file) as book:
        session = book.sign_in("Dana", "correct horse")
        done = book.do("target.set", session, {"kpi": "asa", "goal": 20.0})
        assert done.warnings == ()
        assert str(book.head()) in key_file.read_text()
        assert book.verify() == []
        lied = rewritten(tables_of(book) | {"x": []})
    with by_hand(path) as conn:
        lied["entry"][2]["at"] += 1
        for row in rewritten(lied)["entry"]:
            conn.execute("UPDATE entry SET at = ?, prev = ?, hash = ? WHERE seq = ?", columns(row, "at prev hash seq"))
        conn.execute("UPDATE head SET hash = ?", (lied["head"][0]["hash"],))
    with opened(path, key_file=key_file) as book:
        assert [(one.code, one.seq) for one in book.verify()] == [("another_chain", done.seq)]
    with opened(path) as book:
        assert book.verify() == []


def columns(row: dict[str, Any], names: str) -> list[Any]:
    return [row[name] for name in names.split()]


def test_a_key_file_of_two_books_speaks_for_each(path: Path, tmp_path: Path) -> None:
    """And notices another book where one of them stood, whatever number it has."""
    key_file, folder = tmp_path / "heads", tmp_path / "מוקד ב"
    folder.mkdir()
    other, _ = new_book(folder / "other.book", key_file=key_file)
    with other, opened(path, key_file=key_file) as book:
        assert (other.verify(), book.verify()) == ([], [])
        book.do("target.set", book.sign_in("Dana", "correct horse"), {"kpi": "asa", "goal": 20.0})
        assert {head.book_id for head in keys.read(key_file)} == {other.head().book_id, book.head().book_id}
        assert (other.verify(), book.verify()) == ([], [])
    shutil.copy(path, folder / "other.book")
    with opened(folder / "other.book", key_file=key_file) as book:
        assert codes(book.verify()) == ["another_book"]
    with opened(folder / "other.book") as book:
        assert book.verify() == []


def test_a_line_of_the_key_file_that_was_cut_off_takes_no_other_along(path: Path, tmp_path: Path) -> None:
    key_file = tmp_path / "heads"
    with opened(path, key_file=key_file) as book:
        session = book.sign_in("Dana", "correct horse")
        for goal in (1, 2, 3):
            book.do("target.set", session, {"kpi": "asa", "goal": goal})
            whole = key_file.read_text()
            cut_off = whole.rstrip("\n").rfind("\n") + 60
            key_file.write_text(whole[: cut_off if goal < 3 else None])
        assert [head.seq for head in keys.read(key_file)] == [book.head().seq]
        assert book.verify() == []


def test_a_key_file_that_cannot_be_read_is_said_to_be(path: Path, tmp_path: Path) -> None:
    with opened(path, key_file=tmp_path) as book:
        with pytest.raises(MokedError) as caught:
            book.verify()
        assert caught.value.code == "key_file"
        session = book.sign_in("Dana", "correct horse")
        done = book.do("target.set", session, {"kpi": "asa", "goal": 20.0})
        assert [warning.code for warning in done.warnings] == ["key_file"]


# Later versions of the program


def test_a_column_that_came_later_is_no_alteration(rows: Tables) -> None:
    """As if `language` had been added after these books were written: no revision speaks of it."""
    older = copy.deepcopy(rows)
    for row in older["revision"]:
        if row["kind"] == "person":
            for name in ("before", "after"):
                row[name] = row[name].replace(',"language":null', "").replace(',"language":"ar"', "")
    older = rewritten(older)
    speaking = {row["id"] for row in older["person"] if row["language"] is not None}
    assert {one.values["record"] for one in checked(older)} == speaking
    for row in older["person"]:
        row["language"] = None
    assert checked(older) == []


# Files that are no longer whole


TAMPERINGS: dict[str, tuple[str, str]] = {
    "no entries": ("", "DROP TABLE entry"),
    "no revisions": ("", "DROP TABLE revision"),
    "no head": ("", "DROP TABLE head"),
    "empty head": ("", "DELETE FROM head"),
    "two heads": ("", "INSERT INTO head SELECT 2, book_id, schema, seq, hash FROM head"),
    "no people": ("", "DROP TABLE person"),
    "a column less": ("", "ALTER TABLE target DROP COLUMN attention"),
    "head of words": ("head", "UPDATE head SET schema = 'x', seq = 'y'"),
    "seq of words": ("entry", "UPDATE entry SET seq = 'x' WHERE seq = 3"),
    "seq empty": ("revision", "UPDATE revision SET seq = NULL"),
    "infinite goal": ("", "UPDATE target SET goal = 9e999"),
    "bytes": ("target", "UPDATE target SET kpi = x'ff00'"),
    "numbers as words": ("target", "UPDATE target SET goal = '0.85'"),
    "whole for broken": ("person", "UPDATE person SET version = 1.0"),
    "no JSON": ("", "UPDATE revision SET after = '{' WHERE seq = 4"),
    "deep JSON": ("", "UPDATE revision SET after = replace(hex(zeroblob(20000)), '00', '[')"),
    "guards gone": ("", ""),
    "a meddling trigger": ("", "CREATE TRIGGER more AFTER INSERT ON entry BEGIN UPDATE target SET goal = 1; END"),
    "a view for a table": ("", "ALTER TABLE target RENAME TO shadow; CREATE VIEW target AS SELECT * FROM shadow"),
}
"""What was done: the table that lost its types, and what was written."""


@pytest.mark.parametrize("name", TAMPERINGS)
def test_whatever_was_done_to_the_tables_is_told(path: Path, name: str) -> None:
    with by_hand(path) as conn:
        conn.execute("PRAGMA legacy_alter_table = ON")
        loosened, sql = TAMPERINGS[name]
        if loosened:
            loosen(conn, loosened)
        conn.executescript(sql)
    assert told_of(path) not in ("", "unreadable")


@pytest.mark.parametrize(
    ("table", "column"), [("head", "seq"), ("entry", "hash"), ("revision", "kind"), ("target", "id")]
)
def test_a_column_in_another_case_is_told_and_still_read(path: Path, rows: Tables, table: str, column: str) -> None:
    with by_hand(path) as conn:
        conn.execute("PRAGMA writable_schema = ON")
        spelled = (f'"{column}"', f'"{column.upper()}"', table)
        conn.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?", spelled)
    with opened(path) as book:
        assert f"{table}.{column}" in book.store.is_damaged()
        assert tables_of(book) == rows
        assert book.verify() == []


def told_of(path: Path) -> str:
    """What is wrong with a file, whoever says it first; empty: nothing."""
    try:
        with opened(path) as book:
            return book.store.is_damaged() or next((finding.code for finding in book.verify()), "")
    except BookError as error:
        return error.code


def test_a_flipped_byte_of_the_file_is_found_or_changes_nothing(original: Path, rows: Tables, tmp_path: Path) -> None:
    whole = original.read_bytes()
    used = [number for number, byte in enumerate(whole) if byte]
    chance = Random(7)
    path = tmp_path / "flipped.book"
    silent = 0
    for number in range(160):
        # The first 200 bytes: the header and the beginning of the first page; then anywhere.
        at = number * 5 if number < 40 else chance.choice(used)
        path.write_bytes(whole[:at] + bytes((whole[at] ^ (1 << chance.randrange(8)),)) + whole[at + 1 :])
        if not told_of(path):
            silent += 1
            with opened(path) as book:
                assert tables_of(book) == rows, at
        for tail in ("-journal", "-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
    assert silent < 60, "bytes that no page uses"


def test_no_two_histories_hash_alike() -> None:
    entry = {"seq": 1, "call_id": "c", "at": 5, "person": "p", "verb": "v", "arguments": "a", "prev": chain.START}
    moved = {**entry, "call_id": "cp", "person": ""}
    revision = {"seq": 1, "part": 0, "kind": "k", "record": "r", "version": 1, "before": "", "after": "x"}
    seen = {
        entry_hash("b", entry, []),
        entry_hash("b", moved, []),
        entry_hash("bc", {**entry, "call_id": ""}, []),
        entry_hash("b", {**entry, "at": "5"}, []),
        entry_hash("b", {**entry, "at": 5.0}, []),
        entry_hash("b", entry, [revision]),
        entry_hash("b", entry, [{**revision, "before": "x", "after": ""}]),
        entry_hash("b", entry, [revision, revision]),
    }
    assert len(seen) == 8
