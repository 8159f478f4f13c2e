"""Customers of a period where only their sums are wanted: placed by whole columns, without rows to open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from supervisor.floor.table_columns import Columns, Table, Texts
from supervisor.history.beyond import cases as beyond_cases
from supervisor.history.beyond import customers as beyond_customers
from supervisor.history.beyond.added import sold_in, survey_of
from supervisor.history.beyond.cases import coded
from supervisor.history.beyond.linking import either, linked
from supervisor.history.beyond.placer import Placer
from supervisor.history.beyond.sold import Sold
from supervisor.history.coding import Coded, Ints, grouped, summed
from supervisor.kpi import leaving, many_customers
from supervisor.kpi.legs import NULL
from supervisor.kpi.many_customers import Days

if TYPE_CHECKING:
    from supervisor.history.beyond.placing import Desk

_ANSWERS = ("csat", "csat_scale", "ces", "nps", "solved")


def place(desk: Desk) -> None:
    """Customers, with what they bought in the period and what says that they may leave; as `customers.place`."""
    read, ids = _customers(desk) if desk.held is None else desk.held.once("customers", partial(_customers, desk))
    purchases = np.zeros(len(read), dtype=np.int64)
    keys = {name: coded(read.texts[name]) for name in ("segment", "language")}
    nobody = np.full(len(read), -1, dtype=np.int64)
    placer, at = Placer(desk, keys, nobody, []), np.full(len(read), desk.window.end_at)
    if desk.measures & {"customers_bought", "revenue_kept_minor"}:
        sold = sold_in(desk, desk.window)
        bought = ids.places(sold.texts["customer"])[sold.stands]
        purchases = np.bincount(bought[bought >= 0], minlength=len(read))
        if "revenue_kept_minor" in desk.measures:
            _kept_revenue(desk, ids, keys, sold)
    many = many_customers.Customers(
        _days(read.texts["since_on"]),
        _days(read.texts["left_on"]),
        _known_on(desk, read.texts["since_on"], ids),
        purchases if "customers_bought" in desk.measures else np.zeros(len(read), dtype=np.int64),
        _at_risk(desk, ids),
    )
    for one in many_customers.post(many, desk.days[0], desk.end_on, desk.days):
        placer.put(-1, one.measure, one.row, at[one.row], one.amount)


def _customers(desk: Desk) -> tuple[Table, _Ids]:
    columns = Columns("customer", (), ("segment", "language"), ("since_on", "left_on"))
    columns.sift(desk.reader, "1")
    read = columns.table()
    return read, _Ids(read.ids.all())


class _Ids:
    """The names of customers, and where each stands."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids
        self.place = {id: place for place, id in enumerate(ids)}

    def __len__(self) -> int:
        return len(self.ids)

    def places(self, named: Texts) -> Ints:
        """Per row that names a customer where that one stands; -1 for nobody who is known."""
        table = np.array([*(self.place.get(text, -1) for text in named.texts), -1], dtype=np.int64)
        found: Ints = table[named.codes]
        return found


def _days(column: Texts) -> Days:
    return Days(column.codes, column.texts)


def _known_on(desk: Desk, since_on: Texts, ids: _Ids) -> Days:
    """The local day of the first thing known of those whose first day nobody tells."""
    codes = np.full(len(ids), -1, dtype=np.int64)
    undated = np.flatnonzero(since_on.codes < 0) if desk.measures & beyond_customers.OF_DAYS else codes[:0]
    read = partial(beyond_customers.known_on, desk, [ids.ids[row] for row in undated.tolist()])
    found = read() if desk.held is None else desk.held.once("known_on", read)
    places: dict[str, int] = {}
    for id, day in found.items():
        codes[ids.place[id]] = places.setdefault(day, len(places))
    return Days(codes, list(places))


# Revenue


def _kept_revenue(desk: Desk, ids: _Ids, keys: dict[str, Coded], now: Sold) -> None:
    """What `business.post_kept_revenue` says of each customer and currency."""
    before = sold_in(desk, beyond_customers.before(desk))
    sold = (before, now)
    currencies: dict[str, int] = {"": 0}
    cells = []
    for one in sold:
        table = [currencies.setdefault(text, len(currencies)) for text in one.texts["currency"].texts]
        currency = np.array([*table, 0], dtype=np.int64)[one.texts["currency"].codes]
        cells.append((ids.places(one.texts["customer"]), currency))
    size = len(currencies)
    paid = [one.paid[whose[one.paid] >= 0] for one, (whose, _) in zip(sold, cells, strict=True)]
    places = [whose[row] * size + currency[row] for row, (whose, currency) in zip(paid, cells, strict=True)]
    known = np.unique(places[0])
    minors = []
    for one, row, place in zip(sold, paid, places, strict=True):
        held = np.isin(place, known)
        back = np.searchsorted(known, place[held])
        minors.append(np.array(summed(back, one.minor[row[held]], len(known)), dtype=np.int64))
    had = np.flatnonzero(minors[0] > 0)
    whose, currency = known[had] // size, known[had] % size
    of_them = {name: column.take(whose) for name, column in keys.items()} | {
        "currency": Coded(currency, list(currencies))
    }
    placer = Placer(desk, of_them, np.full(len(had), -1, dtype=np.int64), [])
    row, at = np.arange(len(had)), np.full(len(had), desk.window.end_at)
    for measure, amount in (
        ("customers_bought_before", np.ones(len(had), dtype=np.int64)),
        ("revenue_before_minor", minors[0][had]),
        ("revenue_kept_minor", minors[1][had]),
    ):
        placer.put(-1, measure, row, at, amount)


# Who may leave


def _at_risk(desk: Desk, ids: _Ids) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    found = np.zeros(len(ids), dtype=np.bool_)
    if "customers_at_risk" not in desk.measures:
        return found
    whose = _low_answers(desk, ids)
    found[whose[whose >= 0]] = True
    for names in (beyond_cases.signs(desk), beyond_customers.came_back(desk)):
        found[[ids.place[name] for name in names if name in ids.place]] = True
    return found


def _low_answers(desk: Desk, ids: _Ids) -> Ints:
    """Whose newest answer of the period is low; as `leaving.of_surveys`."""
    columns = Columns("survey", ("asked_at", "answered_at"), _ANSWERS, ("contact", "case_id", "customer"))
    inside = (desk.window.start_at, desk.until_at)
    columns.sift(desk.reader, "answered_at >= ? AND answered_at < ?", inside)
    read = columns.table()
    customer = read.texts["customer"]
    for table, link in (("contact", "contact"), ("case", "case_id")):
        customer = either(customer, linked(desk.reader, table, read.texts[link], ("customer",))["customer"])
    whose = ids.places(customer)
    asked_at, answered_at = read.numbers["asked_at"], read.numbers["answered_at"]
    asked_before = (asked_at == NULL) | (asked_at < inside[0]) | (asked_at >= inside[1])
    # Of answers at the same instant the one counts that is read last.
    order = np.lexsort((read.pk, asked_at, asked_before, answered_at, whose))
    ordered = whose[order]
    last = order[np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True))] if len(order) else order
    group, groups = grouped([coded(read.texts[name]) for name in _ANSWERS], len(read))
    low = np.array([leaving.is_low(survey_of((*one, "", "1"))) for one in groups], dtype=np.bool_)
    found: Ints = whose[last[low[group[last]]]] if len(low) else whose
    return found
