"""Who may be meant by a name or an id without its source, and by whom that may be asked."""

from __future__ import annotations

from supervisor.access import Grant, Rights
from supervisor.context import ALONE, Context
from supervisor.floor.reader import Reader
from supervisor.history.customer.meant import meant
from supervisor.views.customer import CustomerOf
from tests.commands.floors import NewFloor, answered, at

ASKED = CustomerOf("", "Omer", 5)


def test_names_are_told_to_whoever_sees_the_whole_centre(new_floor: NewFloor) -> None:
    floor = new_floor().add("queue", {"id": "q1", "client": "c1"}).add("customer", {"id": "7", "name": "Omer"})
    leader = Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True)
    with Reader(floor.path) as reader:
        assert meant(reader, ALONE, ASKED) == {CustomerOf("customer", "7", 5): "Omer"}
        assert meant(reader, Context(book_id="b", rights=leader), ASKED) == {}


def test_a_name_that_only_contacts_tell(new_floor: NewFloor) -> None:
    """By the customer, else the number, else the contact; the list of customers comes before them all."""
    floor = new_floor().legs(
        answered("q1", at("09:00"), 0, id="a", customer="x", address="1", customer_name="Omer"),
        answered("q1", at("09:10"), 0, id="b", address="2", customer_name="Omer "),
        answered("q1", at("09:20"), 0, id="c", customer_name="Omer"),
        answered("q1", at("09:30"), 0, id="d", customer_name="Omer Two"),
    )
    with Reader(floor.path) as reader:
        found = meant(reader, ALONE, ASKED)
    assert {(one.kind, one.id) for one in found} == {("customer", "x"), ("address", "2"), ("contact", "c")}
