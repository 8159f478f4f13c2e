"""Through which places people see a row: something may be kept about it for one of those, and is seen with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from supervisor import clock
from supervisor.access import WHOLE_CENTRE, Place, Sight
from supervisor.clock import Window
from supervisor.context import Context
from supervisor.floor import customers
from supervisor.floor.reader import Reader
from supervisor.floor.zones import zone_of
from supervisor.history import period as history
from supervisor.history.beyond import placing as beyond
from supervisor.history.beyond import sums
from supervisor.history.period import Period
from supervisor.kpi.period_measures import BY_ID
from supervisor.settings import Settings
from supervisor.views.sight import InSight, in_sight

_OF_SURVEYS: Final = frozenset(name for name, one in BY_ID.items() if one.table == "survey")


def places_of(period: Period) -> Callable[[Mapping[str, str]], tuple[Place, ...]]:
    """What finds the places that show a row of these keys (`queue`, `client`, `team`, as far as they are in sight): its
    queue, unless that is of another client than the row; its client, its agent's team; what of their own shows it to
    who sees a part; the whole centre."""
    directory = period.directory
    own = _scopes(period)

    def found(keys: Mapping[str, str]) -> tuple[Place, ...]:
        queue, client, team = (keys.get(name, "") for name in ("queue", "client", "team"))
        several = []
        if queue and directory.queue_client.get(queue, client) == client:
            several.append(Place("queue", queue))
        several += [Place(kind, id) for kind, id in (("client", client), ("team", team)) if id]
        several += [place for place, seen in own if _shows(seen, queue, client, team)]
        return tuple(dict.fromkeys((*several, WHOLE_CENTRE)))

    return found


def _scopes(period: Period) -> list[tuple[Place, InSight]]:
    """What is seen through each of the scopes that who asks has."""
    scopes = sorted(period.seen.scopes) if period.seen is not None else []
    each = ((scope, in_sight(Sight(scopes=frozenset((scope,))), period.directory)) for scope in scopes)
    return [(Place(*scope), seen) for scope, seen in each if seen is not None]


def _shows(seen: InSight, queue: str, client: str, team: str) -> bool:
    return seen.contact(queue or None, client or None) or team in seen.own_teams


def places_of_survey(reader: Reader, context: Context, settings: Settings, id: str) -> tuple[Place, ...]:
    """The places that show an answer of a floor to who asks; none where there is no such answer in sight.

    May raise `FloorError`.
    """
    row = customers.find(reader, "survey", id) or {}
    at = row.get("answered_at") if row.get("answered_at") is not None else row.get("asked_at")
    if at is None:
        return ()
    zone = zone_of(reader, {})
    day = clock.day_of(clock.to_local(at, zone).date(), zone)
    window = Window(day.start_at, day.end_at)
    period = history.load(reader, window, window.end_at, zone, settings, context, contacts=False, states=False)
    period.beyond = beyond.load(reader, period, context, _OF_SURVEYS, fine=False)
    placed = (one for one, _ in sums.placed(period, (), _OF_SURVEYS, {}) if one.unit == ("survey", id))
    keys: Any = next((one.keys for one in placed), None)
    return () if keys is None else places_of(period)(keys)
