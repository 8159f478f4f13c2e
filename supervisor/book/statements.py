"""The SQL that both stores speak; only the mark for a value differs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from supervisor.book.chain import Head
from supervisor.book.records import BY_NAME, HEAD, LEDGER, Row
from supervisor.book.store import problem

Ask = Callable[[str, Sequence[Any]], list[Row]]
Tell = Callable[[str, Sequence[Any]], None]

_HISTORY: Final = """
SELECT revision.*, entry.at, entry.person, entry.verb
FROM revision JOIN entry ON entry.seq = revision.seq
WHERE revision.kind = {m} AND revision.record = {m} ORDER BY revision.seq, revision.part
"""


_SHAPES: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "head": (tuple(field.name for field in HEAD), ("one",)),
    "entry": (tuple(field.name for field in LEDGER["entry"]), ("seq",)),
    "revision": (tuple(field.name for field in LEDGER["revision"]), ("seq", "part")),
    **{kind.name: (kind.names, ("id",)) for kind in BY_NAME.values()},
}
"""The columns of each table, and what its rows are put in order by."""


def quoted(names: Iterable[str]) -> str:
    """Column names as SQL wants them."""
    return ", ".join(f'"{name}"' for name in names)


def named(table: str, names: Iterable[str]) -> str:
    """Columns to read, called what they are asked for as.

    With the table before it: a column that is gone must not be taken for a text of that name. With its name after it:
    SQLite would call one whose case was altered as it stands.
    """
    return ", ".join(f'"{table}"."{name}" AS "{name}"' for name in names)


def insert_of(table: str, names: Sequence[str], mark: str) -> str:
    """The statement that adds a row."""
    return f'INSERT INTO "{table}" ({quoted(names)}) VALUES ({", ".join([mark] * len(names))})'


class SqlView:
    """Reads a book through `ask`; the adapters give it their connection and their mark for a value."""

    def __init__(self, ask: Ask, mark: str, ask_raw: Ask | None = None) -> None:
        """`ask_raw` gives texts even where they are spoiled."""
        self._ask, self._mark = ask, mark
        self._ask_raw = ask_raw or ask

    def head(self) -> Head:
        """The end of the chain."""
        for row in self._ask(f"SELECT {named('head', ('book_id', 'seq', 'hash'))} FROM head", ()):
            return Head(row["book_id"], row["seq"], row["hash"])
        raise problem("damaged", "", detail="head")

    def everything(self, table: str) -> list[Row]:
        """All rows of a table as they stand, however spoiled."""
        names, order = _SHAPES[table]
        return self._ask_raw(f'SELECT {named(table, names)} FROM "{table}" ORDER BY {quoted(order)}', ())

    def row(self, kind: str, id: str) -> Row | None:
        """One record, withdrawn or not."""
        names = named(kind, BY_NAME[kind].names)
        found = self._ask(f'SELECT {names} FROM "{kind}" WHERE id = {self._mark}', (id,))
        return found[0] if found else None

    def rows(self, kind: str, *, withdrawn: bool = False, **equal: object) -> list[Row]:
        """Records with these values, by id."""
        shape = BY_NAME[kind]
        tests = [] if withdrawn else ["withdrawn = 0"]
        values = []
        for name, value in equal.items():
            if name not in shape.names:
                raise KeyError(name)
            tests.append(f'"{name}" IS NULL' if value is None else f'"{name}" = {self._mark}')
            values += [] if value is None else [value]
        where = f" WHERE {' AND '.join(tests)}" if tests else ""
        return self._ask(f'SELECT {named(kind, shape.names)} FROM "{kind}"{where} ORDER BY id', values)

    def entries(self, first: int = 1, last: int | None = None) -> list[Row]:
        """Entries by number, both ends included."""
        return self._span("entry", "seq", first, last)

    def revisions(self, first: int = 1, last: int | None = None) -> list[Row]:
        """Revisions by entry and part, both ends included."""
        return self._span("revision", "seq, part", first, last)

    def _span(self, table: str, order: str, first: int, last: int | None) -> list[Row]:
        names = named(table, (field.name for field in LEDGER[table]))
        sql = f"SELECT {names} FROM {table} WHERE seq >= {self._mark}"
        if last is None:
            return self._ask(f"{sql} ORDER BY {order}", (first,))
        return self._ask(f"{sql} AND seq <= {self._mark} ORDER BY {order}", (first, last))

    def history(self, kind: str, record: str) -> list[Row]:
        """The revisions of one record with who made them, the first one first."""
        return self._ask(_HISTORY.format(m=self._mark), (kind, record))

    def call(self, call_id: str) -> Row | None:
        """The entry that a call left, if it was done."""
        names = named("entry", (field.name for field in LEDGER["entry"]))
        found = self._ask(f"SELECT {names} FROM entry WHERE call_id = {self._mark}", (call_id,))
        return found[0] if found else None


class SqlLedger(SqlView):
    """Writes a book through `tell`, inside of the adapter's transaction."""

    def __init__(self, ask: Ask, tell: Tell, mark: str) -> None:
        super().__init__(ask, mark)
        self._tell = tell

    def insert(self, kind: str, row: Row) -> None:
        """Add a record."""
        names = BY_NAME[kind].names
        self._tell(insert_of(kind, names, self._mark), [row[name] for name in names])

    def update(self, kind: str, row: Row) -> None:
        """Set all fields of the record with this id."""
        names = BY_NAME[kind].names[1:]
        sets = ", ".join(f'"{name}" = {self._mark}' for name in names)
        self._tell(f'UPDATE "{kind}" SET {sets} WHERE id = {self._mark}', [*(row[name] for name in names), row["id"]])

    def append(self, entry: Row, revisions: Sequence[Row]) -> None:
        """Add an entry with its revisions and move the head to it."""
        for table, rows in (("entry", (entry,)), ("revision", revisions)):
            names = [field.name for field in LEDGER[table]]
            for row in rows:
                self._tell(insert_of(table, names, self._mark), [row[name] for name in names])
        self._tell(f"UPDATE head SET seq = {self._mark}, hash = {self._mark}", (entry["seq"], entry["hash"]))

    def adopt(self, head: Head) -> None:
        """Become the book whose whole content was just written into this empty one."""
        self._tell(f"UPDATE head SET book_id = {self._mark}", (head.book_id,))
