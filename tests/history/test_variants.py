"""All formulas of a figure side by side: their values by hand, and which units make them differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from supervisor import clock
from supervisor.access import Grant, Rights
from supervisor.clock import MINUTE_MS, Window
from supervisor.context import ALONE, Context, Dated, Target
from supervisor.errors import InputError
from supervisor.floor.reader import Reader
from supervisor.formulas import FORMULAS
from supervisor.history.pages import variants as history
from supervisor.history.past import Past
from supervisor.settings import Settings
from supervisor.views.past import BehindRows, Lens, Stretch
from supervisor.views.variants import Variant, VariantClass, VariantRows, Variants, VariantsOf
from tests.commands.floors import Floor, NewFloor, answered, at, left

NOW = at("18:00")
DAY = Window(at("00:00"), at("00:00") + clock.DAY_MS, "2026-03-02")
STRETCH = Stretch(DAY, "UTC", NOW)


@pytest.fixture
def floor(new_floor: NewFloor) -> Floor:
    """Ten calls: six answered, four of them in time; three gave up, one of them at once and one in time; one was sent
    on to another queue."""
    made = new_floor().add("queue", {"id": "q", "client": "c1"}, {"id": "r", "client": "c2"})
    first = at("09:00")
    for number, wait in enumerate((0, 5_000, 10_000, 20_000, 20_001, 60_000)):
        made.legs(answered("q", first + number * MINUTE_MS, wait, id=f"got{number}", agent="a"))
    for name, wait in (("short", 4_000), ("early", 15_000), ("late", 90_000)):
        made.legs(left("q", first + 10 * MINUTE_MS, wait, id=name))
    return made.legs(left("q", first, 30_000, "overflowed", id="over"))


def told(
    path: Path, kpi: str, context: Context = ALONE, filters: dict[str, frozenset[str]] | None = None, **chosen: Any
) -> Variants:
    with Reader(path) as reader:
        past = Past(reader, Settings().forcing(chosen), context)
        return history.variants(past, VariantsOf(Lens(DAY.label, filters or {}), kpi), STRETCH)


def rows(path: Path, kpi: str, variant: str, context: Context = ALONE, **more: Any) -> BehindRows:
    with Reader(path) as reader:
        past = Past(reader, Settings(), context)
        return history.rows(past, VariantRows(Lens(DAY.label), kpi, variant, **more), STRETCH)


def one(found: Variants, variant: str) -> Variant:
    return next(row for row in found.rows if row.variant == variant)


def counts(found: Variant) -> list[tuple[str, str, int]]:
    return [(part.here, part.there, part.n) for part in found.classes]


def test_every_formula_stands_beside_the_one_in_force(floor: Floor) -> None:
    found = told(floor.path, "service_level")
    assert [row.variant for row in found.rows] == list(FORMULAS["service_level"])
    assert (found.in_force, found.target, found.explained, found.changed) == ("", None, None, ())
    # In force: 4 of the 6 answered and the 2 that gave up, not at once.
    assert (one(found, "").figure.value, one(found, "").figure.n) == (4 / 8, 8)
    assert one(found, "removed_within").figure.value == (4 + 2) / 9
    assert one(found, "of_answered").figure.value == 4 / 6
    assert one(found, "of_answered").difference == 4 / 6 - 4 / 8


def test_the_contacts_that_make_the_difference_are_told_by_class(floor: Floor) -> None:
    found = told(floor.path, "service_level")
    # Who gave up in time was missed, and is good; who gave up at once was left out, and is good.
    parts = one(found, "removed_within").classes
    assert parts == (
        VariantClass("missed", "good", 1, ("queued_abandoned_within",), 5 / 8 - 4 / 8),
        VariantClass("out", "good", 1, ("queued_short", "queued_abandoned_within"), 5 / 9 - 4 / 8),
    )
    assert counts(one(found, "of_answered")) == [("missed", "out", 2)]
    assert counts(one(found, "with_flow_outs")) == [("out", "missed", 1), ("out", "missed", 1)]
    assert one(found, "completed_only").classes == ()
    assert one(found, "").classes == ()


def test_the_rows_of_a_class(floor: Floor) -> None:
    found = rows(floor.path, "service_level", "of_answered")
    assert {row["contact"] for row in found.rows} == {"early", "late"}
    assert {(row["here"], row["there"]) for row in found.rows} == {("missed", "out")}
    assert found.rows[0]["feeds"]["queued_abandoned"] == 1
    some = rows(floor.path, "service_level", "removed_within", here="out", there="good",
                measures=("queued_short", "queued_abandoned_within"))  # fmt: skip
    assert [row["contact"] for row in some.rows] == ["short"]
    cut = rows(floor.path, "service_level", "of_answered", listed=1)
    assert (len(cut.rows), cut.cut) == (1, 1)


def test_against_another_formula_in_force(floor: Floor) -> None:
    found = told(floor.path, "service_level", service_level="removed_within")
    assert found.in_force == "removed_within"
    assert counts(one(found, "")) == [("good", "missed", 1), ("good", "out", 1)]
    difference = one(found, "").difference
    assert difference == 4 / 8 - 6 / 9
    assert one(found, "removed_within").difference is None


def test_filters_hold_for_values_and_classes(floor: Floor) -> None:
    floor.legs(left("r", at("10:00"), 90_000, id="elsewhere"))
    found = told(floor.path, "service_level", filters={"queue": frozenset(("r",))})
    assert one(found, "").figure.n == 1
    assert counts(one(found, "of_answered")) == [("missed", "out", 1)]


def test_rates_of_something_bad(floor: Floor) -> None:
    found = told(floor.path, "abandonment_rate")
    assert one(found, "").figure.value == 2 / 9
    assert one(found, "all").figure.value == 3 / 9
    assert sorted(counts(one(found, "all"))) == [("missed", "out", 1), ("out", "good", 1)]


@pytest.fixture
def cases(new_floor: NewFloor) -> Floor:
    """Four cases, solved after one, one, two and twenty minutes; one in business hours of five minutes."""
    made = new_floor()
    for name, minutes in (("a", 1), ("b", 1), ("c", 2), ("d", 20)):
        opened = at("09:00")
        made.add("case", {"id": name, "opened_at": opened, "resolved_at": opened + minutes * MINUTE_MS,
                          "resolution_business_ms": 5 * MINUTE_MS if name == "d" else None})  # fmt: skip
    return made


def test_a_mean_and_a_median_differ_by_what_is_long(cases: Floor) -> None:
    found = told(cases.path, "resolution_time")
    assert (one(found, "").figure.value, one(found, "median").figure.value) == (6 * MINUTE_MS, 1.5 * MINUTE_MS)
    assert one(found, "median").classes == (VariantClass("in", "long", 1, share=20 / 24),)
    assert [row["case"] for row in rows(cases.path, "resolution_time", "median").rows] == ["d"]


def test_other_times_of_the_same_cases(cases: Floor) -> None:
    found = one(told(cases.path, "resolution_time"), "business")
    assert (found.figure.value, found.figure.n) == (5 * MINUTE_MS, 1)
    assert sorted(counts(found)) == [("in", "less", 1), ("in", "out", 3)]


def test_a_part_of_the_centre_sees_its_part(floor: Floor) -> None:
    def seen_by(id: str) -> Context:
        return Context(book_id="b", rights=Rights("p", "Pat", (Grant("supervisor", "client", id),), proven=True))

    assert one(told(floor.path, "service_level", seen_by("c1")), "").figure.n == 8
    nothing = told(floor.path, "service_level", seen_by("c2"))
    assert {row.figure.value for row in nothing.rows} == {None}
    assert not any(row.classes for row in nothing.rows)
    assert rows(floor.path, "service_level", "of_all", seen_by("c2")).rows == []


def test_what_the_book_decided_is_told(floor: Floor) -> None:
    context = Context(
        book_id="b",
        rights=Rights("p", "Pat", (Grant("centre_manager"),), proven=True),
        settings={"service_level": (Dated(("centre", ""), "2026-03-02", "of_all"),)},
        targets={"service_level": (Dated(("centre", ""), "2026-01-01", Target(0.8, None)),)},
    )
    found = told(floor.path, "service_level", context)
    assert (found.in_force, found.target, found.changed) == ("of_all", 0.8, ())
    two_days = Stretch(Window(DAY.start_at - clock.DAY_MS, DAY.end_at), "UTC", NOW)
    with Reader(floor.path) as reader:
        asked = VariantsOf(Lens("2026-03-01..2026-03-03"), "service_level")
        assert history.variants(Past(reader, Settings(), context), asked, two_days).changed == ("2026-03-02",)


def test_a_long_period_is_explained_by_its_newest_part(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    floor.legs(left("q", at("2026-03-01T12:00"), 90_000, id="day_before"))
    monkeypatch.setattr(history, "MOST_CONTACTS", 10)
    window = Window(DAY.start_at - clock.DAY_MS, DAY.end_at, "2026-03-01..2026-03-03")
    with Reader(floor.path) as reader:
        past = Past(reader, Settings())
        found = history.variants(past, VariantsOf(Lens(window.label), "service_level"), Stretch(window, "UTC", NOW))
    assert one(found, "").figure.n == 9
    assert found.explained is not None
    assert found.explained.start_at == DAY.start_at
    assert counts(one(found, "of_answered")) == [("missed", "out", 2)]


def test_what_is_out_of_sight_does_not_shorten_what_is_explained(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all contacts there are 31, of those of c1 eleven."""
    floor.add("client", {"id": "c1"}, {"id": "c2"}).add("queue", {"id": "theirs", "client": "c2"})
    floor.legs(*({"queue": "theirs", "queued_at": "09:00", "client": "c2"} for _ in range(20)))
    floor.legs(left("q", at("2026-03-01T12:00"), 90_000, id="day_before", client="c1"))
    floor.execute("UPDATE contact SET client = 'c1' WHERE queue = 'q'")
    monkeypatch.setattr(history, "MOST_CONTACTS", 11)
    rights = Rights("p", "Pat", (Grant("supervisor", "client", "c1"),), proven=True)
    window = Window(DAY.start_at - clock.DAY_MS, DAY.end_at, "2026-03-01..2026-03-03")
    asked, stretch = VariantsOf(Lens(window.label), "service_level"), Stretch(window, "UTC", NOW)
    with Reader(floor.path) as reader:
        mine = history.variants(Past(reader, Settings(), Context(book_id="b", rights=rights)), asked, stretch)
        whole = history.variants(Past(reader, Settings()), asked, stretch)
    assert whole.explained is not None
    assert mine.explained is None


def test_what_has_no_choice(floor: Floor) -> None:
    with pytest.raises(InputError, match="one formula only"):
        told(floor.path, "entered")
    with pytest.raises(InputError, match="no formula of"):
        rows(floor.path, "service_level", "bogus")


@pytest.mark.parametrize("kpi", FORMULAS)
def test_every_figure_with_a_choice_can_be_compared(floor: Floor, kpi: str) -> None:
    found = told(floor.path, kpi)
    assert [row.variant for row in found.rows] == list(FORMULAS[kpi])


def test_a_share_of_points_is_more_or_less_of_a_unit(new_floor: NewFloor) -> None:
    """Answers of 5, 4, 3 of 5: two in the best boxes; 100, 80 and 60 % of the points."""
    floor = new_floor()
    for csat in (5, 4, 3):
        floor.add("survey", {"answered_at": at("10:00"), "csat": csat})
    found = one(told(floor.path, "csat"), "of_possible")
    assert found.figure.value == pytest.approx(0.8)
    assert counts(found) == [("in", "less", 1), ("in", "more", 1)]
    assert [part.effect for part in found.classes] == pytest.approx([-0.2 / 3, 0.6 / 3])


def test_what_only_is_told_in_other_points_counts_alike(new_floor: NewFloor) -> None:
    floor = new_floor()
    for ces in (7, 2):
        floor.add("survey", {"answered_at": at("10:00"), "ces": ces})
    assert one(told(floor.path, "ces"), "of_possible").classes == ()


def test_how_much_of_it_makes_no_class_of_its_own(new_floor: NewFloor) -> None:
    """Two missed calls, one at once and one after half a minute: both are missed calls."""
    floor = new_floor().add("queue", {"id": "q"}).legs(answered("q", at("09:00"), 10_000))
    floor.legs(left("q", at("09:00"), 0, "full"), left("q", at("09:00"), 30_000, "timed_out"))
    (part,) = one(told(floor.path, "asa"), "with_missed").classes
    assert (part.here, part.there, part.n, part.measures) == ("out", "in", 2, ("queued_missed",))
    assert part.effect == pytest.approx(40_000 / 3 - 10_000)


def test_money_kept_is_explained_by_the_customers(new_floor: NewFloor) -> None:
    """a was a customer all along and brought nothing any more, b brought 50 of 100; c bought for the first time."""
    floor = new_floor().add("customer", *({"id": id, "since_on": "2025-01-01"} for id in "abc"))
    for when, who, minor in (("2026-03-01", "a", 100), ("2026-03-01", "b", 100), ("2026-03-02", "b", 50),
                             ("2026-03-02", "c", 70)):  # fmt: skip
        floor.add("sale", {"at": at(f"{when}T10:00"), "customer": who, "amount_minor": minor, "currency": "EUR"})
    found = one(told(floor.path, "retention"), "revenue")
    assert (found.figure.value, found.figure.n) == (0.25, 2)
    assert {(part.here, part.there, part.n, part.measures[0], part.effect) for part in found.classes} == {
        ("good", "missed", 1, "customers_bought_before", None), ("good", "out", 1, "customers_at_end", None),
    }  # fmt: skip


def test_thresholds_are_told_with_who_said_them_and_since_when(floor: Floor) -> None:
    def said(found: Variants) -> list[tuple[int, int, tuple[str, ...], str]]:
        return [(one.least_ms, one.most_ms, one.sources, one.since_on) for one in found.thresholds]

    assert said(told(floor.path, "service_level")) == [
        (20_000, 20_000, ("default",), ""), (5_000, 5_000, ("default",), ""),
    ]  # fmt: skip
    assert said(told(floor.path, "service_level", service_level_ms=30_000))[0][2] == ("hand",)
    manager = Rights("p", "Pat", (Grant("centre_manager"),), proven=True)
    decided = {
        "service_level_ms": (
            Dated(("centre", ""), "2026-01-01", 15_000), Dated(("queue", "q"), "2026-03-02", 25_000),
            Dated(("centre", ""), "2026-04-01", 99_000),
        ),
    }  # fmt: skip
    context = Context(book_id="b", rights=manager, settings=decided)
    assert said(told(floor.path, "service_level", context)) == [
        (15_000, 25_000, ("book",), "2026-03-02"), (5_000, 5_000, ("default",), ""),
    ]  # fmt: skip
    only = told(floor.path, "service_level", context, {"queue": frozenset(("r",))})
    assert said(only)[0] == (15_000, 15_000, ("book",), "2026-01-01")
    floor.add("queue_target", {"id": "t", "queue": "r", "from_at": 0, "service_level_ms": 40_000})
    both = told(floor.path, "service_level")
    assert said(both)[0] == (20_000, 40_000, ("floor", "default"), "")
    assert told(floor.path, "asa").thresholds == ()
