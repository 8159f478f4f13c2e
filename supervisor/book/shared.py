"""What a centre decides for everybody, dated: settings, targets, limits, opening hours, special days; and views.

A dated record is for a place from a day on, until the next one for the same place. Setting it again for the same day
changes the record; withdrawing it lets the one before be in force again. Nothing is removed: what is set after it was
withdrawn is the same record again, with its whole history.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from supervisor import settings
from supervisor.access import CENTRE, SCOPES, Place
from supervisor.book.deeds import (
    FROM_ON,
    SEEN,
    Argument,
    Asked,
    Put,
    Verb,
    day,
    for_place,
    milliseconds,
    number,
    optional_text,
    refusal,
    switch,
    text,
)
from supervisor.book.people import new_id
from supervisor.book.records import BY_NAME, Row, canonical, place_row
from supervisor.clock import read_span, read_week
from supervisor.contract import STATES
from supervisor.errors import InputError
from supervisor.kpi import catalogue
from supervisor.mark import QT_TRANSLATE_NOOP, Text
from supervisor.setting_values import one_of


def set_one(
    kind: str, named: Callable[[Asked], dict[str, Any]], valued: Callable[[Asked], dict[str, Any]], **fresh: Any
) -> Any:
    """Decide to add a record (with the values `fresh`), or to change the one of the same name."""

    def decide(asked: Asked) -> list[Put]:
        name, seen = named(asked), asked["version"]
        unique = {column: name[column] for column in BY_NAME[kind].unique}
        for row in asked.book.rows(kind, **unique):
            return [Put(kind, row["id"], valued(asked), row["version"] if seen is None else seen)]
        gone = _withdrawn(asked, kind, unique)
        if gone is None:
            return [Put(kind, new_id(), {**fresh, **name, **valued(asked)})]
        # Its versions go on: who saw one of those before must not be taken for somebody who saw this one. Who saw none
        # (0) saw right.
        return [Put(kind, gone["id"], {**fresh, **valued(asked)}, seen or gone["version"])]

    return decide


def _withdrawn(asked: Asked, kind: str, unique: dict[str, Any]) -> Row | None:
    """The record of that name, when none stands; in a book that has several, the one that was changed most."""
    same = asked.book.rows(kind, withdrawn=True, **unique)
    return max(same, key=lambda row: int(row["version"]), default=None)


def _seen(asked: Asked, kind: str) -> tuple[Row, int]:
    """The record and the version of it that was seen; one withdrawn in between is a conflict, not unknown."""
    row = asked.book.row(kind, asked["id"])
    seen = asked["version"]
    if row is None or seen in (None, row["version"]):
        row = asked.record(kind, asked["id"])
    return row, row["version"] if seen is None else seen


def withdraw_one(kind: str) -> Any:
    """Decide to withdraw the record of an id."""

    def decide(asked: Asked) -> list[Put]:
        row, seen = _seen(asked, kind)
        return [Put(kind, row["id"], {}, seen, withdrawn=True)]

    return decide


def _dated(asked: Asked) -> dict[str, Any]:
    return {**place_row(asked["place"]), "from_on": asked["from_on"] or asked.today_on}


# Settings


def _setting_value(asked: Asked) -> dict[str, Any]:
    setting = settings.SHARED.get(asked["name"])
    if setting is None:
        raise refusal("argument", name="name", value=asked["name"])
    place: Place = asked["place"]
    if place.kind not in setting.places:
        raise refusal("argument", name="place", value=str(place))
    try:
        return {"value_json": canonical(setting.read(asked["value"]))}
    except (ValueError, TypeError, AttributeError, OverflowError, InputError) as error:
        raise refusal("argument", name=asked["name"], value=asked["value"]) from error


def _any(value: Any) -> Any:
    """A value as the settings table will read it: words that are JSON are taken as what they say."""
    if isinstance(value, str):
        try:
            return json.loads(value)
        except ValueError:
            return value
    json.dumps(value)
    return value


# Targets and limits


_MOST: Final = {"ratio": 1.0}
"""What a figure of that unit cannot pass: a service level of 85 is a slip for 0.85."""


def _target_value(asked: Asked) -> dict[str, Any]:
    if asked["goal"] is None and asked["attention"] is None:
        raise refusal("lacking", verb="target.set", name="goal")
    kpi = catalogue.BY_ID[asked["kpi"]]
    for name in ("goal", "attention"):
        value = asked[name]
        if value is not None and kpi.unit in ("ratio", "ms", "count") and not 0 <= value <= _MOST.get(kpi.unit, value):
            raise refusal("argument", name=name, value=value)
    goal, attention = asked["goal"], asked["attention"]
    if None not in (goal, attention) and (
        (kpi.good == "up" and attention > goal) or (kpi.good == "down" and attention < goal)
    ):
        raise refusal("argument", name="attention", value=attention)
    return {"goal": asked["goal"], "attention": asked["attention"]}


def _limit_value(asked: Asked) -> dict[str, Any]:
    attention, limit = asked["attention_ms"], asked["limit_ms"]
    if attention is None and limit is None:
        raise refusal("lacking", verb="limit.set", name="limit_ms")
    if attention is not None and limit is not None and attention > limit:
        raise refusal("argument", name="attention_ms", value=attention)
    return {"attention_ms": attention, "limit_ms": limit}


# Hours


def _week(value: Any) -> str:
    """Hours by weekday: ``{"mon": ["08:00-20:00"], ...}`` or words like ``sun-thu 08:00-20:00; fri 08:00-13:00``."""
    return canonical(read_week(value))


def _spans(value: Any) -> str:
    """Hours of one day: a list or words like ``08:00-12:00, 14:00-18:00``; none at all means closed."""
    found = [part for part in value.split(",") if part.strip()] if isinstance(value, str) else list(value)
    return canonical([read_span(part) for part in found])


# Views


def _view_value(asked: Asked) -> dict[str, Any]:
    return {"page": asked["page"], "body_json": canonical(asked["body"])}


def _share(asked: Asked) -> list[Put]:
    row, seen = _seen(asked, "saved_view")
    return [Put("saved_view", row["id"], {"shared": asked["shared"]}, seen)]


def _view_named(asked: Asked) -> dict[str, Any]:
    return {"person": asked.person, "name": asked["name"]}


def _body(value: Any) -> Any:
    found = json.loads(value) if isinstance(value, str) else value
    if not isinstance(found, dict):
        raise ValueError(value)
    return found


# The table

_KPIS: Final = tuple(kpi.id for kpi in catalogue.KPIS)
_OPEN: Final = (CENTRE, "site", "client", "queue")
"""What has opening hours: people have shifts instead."""
_ID: Final = Argument("id", QT_TRANSLATE_NOOP("book", "Record"), text)


def _pair(
    group: str, kind: str, right: str, titles: tuple[Text, Text], arguments: tuple[Argument, ...], decide: Any
) -> tuple[Verb, Verb]:
    """The two verbs of a kind that is set and withdrawn."""
    return (
        Verb(f"{group}.set", titles[0], right, (*arguments, SEEN), decide, kind),
        Verb(f"{group}.withdraw", titles[1], right, (_ID, SEEN), withdraw_one(kind), kind),
    )


VERBS: Final = (
    *_pair(
        "setting",
        "setting",
        "change_settings",
        (QT_TRANSLATE_NOOP("book", "Set a shared setting"), QT_TRANSLATE_NOOP("book", "Withdraw a shared setting")),
        (
            Argument("name", QT_TRANSLATE_NOOP("book", "Setting"), one_of(*settings.SHARED)),
            Argument("value", QT_TRANSLATE_NOOP("book", "Value"), _any),
            for_place(),
            FROM_ON,
        ),
        set_one("setting", lambda asked: {"name": asked["name"], **_dated(asked)}, _setting_value),
    ),
    *_pair(
        "target",
        "target",
        "change_targets",
        (QT_TRANSLATE_NOOP("book", "Set a target"), QT_TRANSLATE_NOOP("book", "Withdraw a target")),
        (
            Argument("kpi", QT_TRANSLATE_NOOP("book", "Figure"), one_of(*_KPIS)),
            Argument("goal", QT_TRANSLATE_NOOP("book", "Goal"), number, required=False),
            Argument("attention", QT_TRANSLATE_NOOP("book", "Attention from"), number, required=False),
            for_place(),
            FROM_ON,
        ),
        set_one("target", lambda asked: {"kpi": asked["kpi"], **_dated(asked)}, _target_value),
    ),
    *_pair(
        "limit",
        "state_limit",
        "change_limits",
        (QT_TRANSLATE_NOOP("book", "Set a limit of a state"), QT_TRANSLATE_NOOP("book", "Withdraw a limit")),
        (
            Argument("state", QT_TRANSLATE_NOOP("book", "State"), one_of(*STATES)),
            Argument("reason", QT_TRANSLATE_NOOP("book", "Reason"), optional_text, required=False),
            Argument("attention_ms", QT_TRANSLATE_NOOP("book", "Attention from"), milliseconds, required=False),
            Argument("limit_ms", QT_TRANSLATE_NOOP("book", "Limit"), milliseconds, required=False),
            for_place(tuple(SCOPES)),
            FROM_ON,
        ),
        set_one(
            "state_limit",
            lambda asked: {"state": asked["state"], "reason": asked["reason"], **_dated(asked)},
            _limit_value,
        ),
    ),
    *_pair(
        "hours",
        "hours",
        "change_hours",
        (QT_TRANSLATE_NOOP("book", "Set opening hours"), QT_TRANSLATE_NOOP("book", "Withdraw opening hours")),
        (
            Argument("week", QT_TRANSLATE_NOOP("book", "Week"), _week),
            for_place(_OPEN),
            FROM_ON,
        ),
        set_one("hours", _dated, lambda asked: {"week_json": asked["week"]}),
    ),
    *_pair(
        "day",
        "special_day",
        "change_special_days",
        (QT_TRANSLATE_NOOP("book", "Set a special day"), QT_TRANSLATE_NOOP("book", "Withdraw a special day")),
        (
            Argument("on", QT_TRANSLATE_NOOP("book", "Day"), day),
            Argument("hours", QT_TRANSLATE_NOOP("book", "Hours"), _spans, required=False, default="[]"),
            Argument("label", QT_TRANSLATE_NOOP("book", "Why"), optional_text, required=False),
            for_place(_OPEN),
        ),
        set_one(
            "special_day",
            lambda asked: {**place_row(asked["place"]), "on_on": asked["on"]},
            lambda asked: {"hours_json": asked["hours"], "label": asked["label"]},
        ),
    ),
    *_pair(
        "view",
        "saved_view",
        "keep_views",
        (QT_TRANSLATE_NOOP("book", "Keep a view"), QT_TRANSLATE_NOOP("book", "Withdraw a view")),
        (
            Argument("name", QT_TRANSLATE_NOOP("book", "Name"), text),
            Argument("page", QT_TRANSLATE_NOOP("book", "Page"), text),
            Argument("body", QT_TRANSLATE_NOOP("book", "View"), _body),
        ),
        set_one("saved_view", _view_named, _view_value, shared=0),
    ),
    Verb(
        "view.share",
        QT_TRANSLATE_NOOP("book", "Share a view"),
        "share_views",
        (_ID, Argument("shared", QT_TRANSLATE_NOOP("book", "For others too"), switch), SEEN),
        _share,
        "saved_view",
    ),
)
