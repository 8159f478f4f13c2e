"""Figures of a floor's past: one place that knows where they come from.

Whole past days come from their kept sums, as far as those answer exactly; what is left comes from the floor itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path
from typing import Any, Final, NamedTuple

from supervisor import clock
from supervisor.clock import Window
from supervisor.context import ALONE, Context
from supervisor.floor import subjects
from supervisor.floor.carried import Carried
from supervisor.floor.reader import Reader
from supervisor.history import asking, moments, one_group, own_sums, period, table, team_sites
from supervisor.history.beyond import days as beyond_days
from supervisor.history.beyond import parts as beyond_parts
from supervisor.history.beyond import placing as beyond
from supervisor.history.beyond.held import Held
from supervisor.history.kept import building, rolled, standing
from supervisor.history.kept.day_file import DamagedError, forget
from supervisor.history.kept.rolled import Live
from supervisor.history.kept.standing import BOTH, FLOOR, SUMS, Needs, Stretch
from supervisor.history.keys import TIME_KEYS
from supervisor.history.units import by_day, source
from supervisor.kpi import period_measures
from supervisor.kpi.measures import BY_ID as MEASURES
from supervisor.kpi.measures import JUDGED
from supervisor.settings import Settings

Filters = Mapping[str, frozenset[str]]
_MOST_PARTS: Final = 40
"""A period with more gaps among its kept days is read whole."""
_RUN_CONTACTS: Final = 400_000
"""So many contacts are read at once where a period is read in runs of days, each of at least `_LEAST_RUN`."""
_LEAST_RUN: Final = 7
_LEAST_READ: Final = 3
"""From so many stretches on who lives over their midnights is found in one walk over all contacts."""


class Asked(NamedTuple):
    """Which figures of which time: keys to group by, names of figures (``id`` or ``id.variant``), filters."""

    window: Window
    now_at: int
    zone: tzinfo
    by: tuple[str, ...]
    wanted: tuple[str, ...]
    filters: Filters


@dataclass
class Found:
    """A period with what its figures need: read whole, or with the sums of its live measures."""

    period: period.Period
    settings: Settings
    live: Live | None = None
    past: Past | None = None

    def kpis(self, asked: Asked) -> list[dict[str, Any]]:
        """One row per group, as `history.table.kpis`; by stretches of time also what does not add up over them (see
        `moments`)."""
        by, wanted, filters, settings = asked.by, asked.wanted, dict(asked.filters), self.settings
        apart = moments.NOTHING if self.past is None else moments.told(self.past, asked, settings)
        try:
            rows = own_sums.kpis(self.period, by, wanted, filters, settings, self.live, apart.groups)
        except DamagedError as error:
            # What is kept is of no use: the floor knows.
            if self.past is None:
                raise
            forget(error)
            rows = own_sums.kpis(self.past.load(asked)[0], by, wanted, filters, settings, None, apart.groups)
        return apart.put_into(rows, by)

    def known_ids(self) -> dict[str, frozenset[str]]:
        """The ids that filters may name; see `history.table.known_ids`."""
        known = table.known_ids(self.period)
        if self.live is not None:
            known |= {key: known[key] | texts for key, texts in self.live.texts.items()}
        return known


class Look:
    """A period that several tables are made of. `period` holds names and all but contacts and states, which are read
    when a table needs them that kept days do not tell."""

    def __init__(self, past: Past, asked: Asked, *, sums_only: bool = False) -> None:
        self._past, self.asked = past, asked
        self.settings = past.in_force(asked)
        self.period = past.frame(asked, sums_only=sums_only)
        self._whole: period.Period | None = None

    def find(self, by: tuple[str, ...], wanted: tuple[str, ...]) -> Found:
        """What figures by these keys need; may raise `FloorError`."""
        asked = self.asked._replace(by=by, wanted=wanted)
        measures, waits = self._past.told(asked)
        if not waits and not measures & MEASURES.keys():
            return Found(self.period, self.settings, past=self._past)
        live = self._past.live(asked, self.period)
        if live is not None:
            return Found(self.period, self.settings, live, self._past)
        if self._whole is None:
            self._whole = self._read_whole(asked)
        return Found(self._whole, self.settings, past=self._past)

    def _read_whole(self, asked: Asked) -> period.Period:
        """The period from the floor, with what the frame has read of it already."""
        frame = self.period
        whole = self._past.read(asked, asked.window, states=not len(frame.spans), frame=frame)
        whole.beyond = frame.beyond
        if len(frame.spans):
            whole.spans, whole.chains, whole.unknown = frame.spans, frame.chains, frame.unknown
        return whole

    def kpis(self, by: tuple[str, ...], wanted: tuple[str, ...]) -> list[dict[str, Any]]:
        """One row per group, as `history.table.kpis`; may raise `FloorError`."""
        return self.find(by, wanted).kpis(self.asked._replace(by=by, wanted=wanted))


def _of_contacts(wanted: tuple[str, ...], measures: frozenset[str]) -> bool:
    """Whether figures need contacts or states as such: for the live measures, or for the longest wait."""
    return bool(measures & MEASURES.keys()) or "max_wait" in wanted


class Past:
    """The past of an opened floor, under what was decided and one user's settings.

    `cache` is where sums of past days are kept; None keeps nothing.
    """

    def __init__(self, reader: Reader, settings: Settings, context: Context = ALONE, cache: Path | None = None) -> None:
        self.reader, self.settings, self.context, self.cache = reader, settings, context, cache
        self.held: Held | None = None
        """What is read once for many stretches of time."""

    def holding(self, span: Window, now_at: int) -> Past:
        """The same past for many stretches within a span of time: what they have in common is read once."""
        found = Past(self.reader, self.settings, self.context, self.cache)
        found.held = Held(self.reader, now_at, span)
        return found

    def kpis(self, asked: Asked) -> list[dict[str, Any]]:
        """One row per group, as `history.table.kpis`; may raise `FloorError`."""
        return self.find(asked).kpis(asked)

    def rows(self, asked: Asked, within: str = "", group: one_group.OneGroup | None = None) -> list[dict[str, Any]]:
        """The units behind the one figure asked for, as `history.table.rows_behind`; of what does not add up over time
        those of each stretch, or of the one `within`. Where a `group` is told, those of others may be left out. May
        raise `FloorError`."""
        apart = moments.rows(self, asked, within)
        if apart is not None:
            return apart
        in_force = self.in_force(asked)
        if group:
            apart_by_time = self.context.sight.everything and not subjects.filled(self.reader, ("measure_total",))
            asked = one_group.narrowed(asked, group, in_force, by_time=apart_by_time)
        loaded, _ = self.load(asked)
        return own_sums.rows_behind(loaded, asked.by, asked.wanted[0], dict(asked.filters), in_force)

    def find(self, asked: Asked) -> Found:
        """All that these figures need, from where it is to be had cheapest; may raise `FloorError`."""
        if not asked.wanted:
            return Found(*self.load(asked), past=self)
        return Look(self, asked, sums_only=True).find(asked.by, asked.wanted)

    def load(self, asked: Asked) -> tuple[period.Period, Settings]:
        """All that these figures need, from the floor itself, and the settings in force at the period's end."""
        measures = self.measures(asked)
        contacts = not asked.wanted or _of_contacts(asked.wanted, measures)
        states = contacts or bool(measures & period_measures.OF_STATES)
        loaded = self.read(asked, asked.window, contacts=contacts, states=states)
        self._read_beyond(asked, loaded, measures)
        return loaded, self.in_force(asked)

    def in_force(self, asked: Asked) -> Settings:
        """The settings of the period's last day up to now."""
        last_at = max(min(asked.window.end_at - 1, asked.now_at), asked.window.start_at)
        return self.context.settings_on(clock.day_on(last_at, asked.zone), self.settings)

    def measures(self, asked: Asked) -> frozenset[str]:
        """What the figures asked for are made of."""
        return frozenset(one for name in asked.wanted for one in asking.read(name, self.settings).measures)

    def told(self, asked: Asked) -> tuple[frozenset[str], bool]:
        """What those of the figures are made of that exist by these keys, and whether the longest wait is one."""
        return table.measures_told(asked.by, asked.wanted, dict(asked.filters), self.in_force(asked))

    def read(
        self,
        asked: Asked,
        window: Window,
        *,
        contacts: bool = True,
        states: bool | None = None,
        carried: Carried | None = None,
        frame: period.Period | None = None,
    ) -> period.Period:
        """A stretch of the period from the floor; see `history.period.load`."""
        return period.load(
            self.reader,
            window,
            asked.now_at,
            asked.zone,
            self.settings,
            self.context,
            contacts=contacts,
            states=states,
            source=source.source_of(self.reader, self.cache, asked.zone),
            only=asked.filters,
            carried=carried,
            frame=frame,
        )

    def frame(self, asked: Asked, *, sums_only: bool = False) -> period.Period:
        """The period without contacts: names, and all that figures need beyond the live measures; with `sums_only` what
        they need by these keys, as sums of kept days where those answer, and without the rows behind them."""
        measures = self.told(asked)[0] if sums_only else self.measures(asked)
        found = self.read(asked, asked.window, contacts=False, states=bool(measures & period_measures.OF_STATES))
        self._read_beyond(asked, found, measures, sums_only=sums_only)
        return found

    def _read_beyond(
        self, asked: Asked, loaded: period.Period, measures: frozenset[str], *, sums_only: bool = False
    ) -> None:
        more = measures & period_measures.BY_ID.keys()
        if not more:
            return
        fine, kept = bool({*asked.by, *asked.filters} & TIME_KEYS.keys()), None
        usable = sums_only and loaded.seen is None and more & beyond_days.KEPT and self.held is None
        if usable and self.cache is not None and beyond_days.answers(asked.by, asked.filters):
            kept = beyond_parts.kept(self.reader, self.cache, loaded, self.context, more & beyond_days.KEPT)
        keys = frozenset((*asked.by, *asked.filters))
        if kept is None:
            held = self.held if sums_only else None
            loaded.beyond = beyond.load(
                self.reader, loaded, self.context, more, fine, sums_only=sums_only, keys=keys, held=held
            )
        else:
            loaded.beyond = beyond.load_between(self.reader, loaded, self.context, more, fine, kept, keys)

    # From kept days

    def keeps(self, asked: Asked) -> bool:
        """Whether most of the period lies in kept days that tell sums beyond the board; may raise `FloorError`."""
        more = self.measures(asked) & beyond_days.KEPT
        if self.cache is None or not more or not beyond_days.answers(asked.by, asked.filters):
            return False
        frame = self.read(asked, asked.window, contacts=False, states=False)
        if frame.seen is not None:
            return False
        found = beyond_parts.kept(self.reader, self.cache, frame, self.context, more)
        left = (
            max((sum(gap.end_at - gap.start_at for gap in gaps) for gaps in found[1].values()), default=0)
            if found
            else 0
        )
        end_at = min(asked.window.end_at, asked.now_at)
        return found is not None and left * 4 <= end_at - asked.window.start_at + 2 * clock.DAY_MS

    def live(self, asked: Asked, frame: period.Period) -> Live | None:
        """What the live measures come to with the help of kept days, and of a long period without them by runs of days,
        one after the other; None where those do not help, or cannot tell exactly. May raise `FloorError`."""
        theirs = self._by_teams(asked, frame)
        if theirs is None:
            return self._live(asked, frame)
        by_teams = self._live(theirs, frame)
        others = tuple(name for name in asked.wanted if name not in theirs.wanted)
        if by_teams is None or not others:
            return by_teams and replace(by_teams, sums={}, by_teams=by_teams)
        live = self._live(asked._replace(wanted=others), frame)
        return live and replace(live, by_teams=by_teams)

    def _live(self, asked: Asked, frame: period.Period) -> Live | None:
        filters = dict(asked.filters)
        told, waits = self.told(asked)
        told &= MEASURES.keys()
        sums = frame.seen is None and rolled.answers(asked.by, filters, told, waits, frame)
        needs = Needs(sums, bool(told & JUDGED), rolled.asks_teams(asked.by, filters, told))
        kept = self._standing(asked, frame, needs)
        parts = standing.stretches(asked.window, kept)
        runs = standing.in_runs(parts, asked.zone, self.run_days(asked.window))
        if len(parts) > _MOST_PARTS or (not kept and len(runs) == len(parts)):
            return None
        carried = self._carried(runs)
        live = Live()
        try:
            for number, part in enumerate(runs):
                edges = (number == 0, number == len(runs) - 1)
                live.add(self._part(asked, frame, part, edges, (told, waits), carried))
        except DamagedError as error:
            forget(error)
            return None
        return live

    def _by_teams(self, asked: Asked, frame: period.Period) -> Asked | None:
        """What is asked by site of contacts and agents' time, by team; None for nothing."""
        keys, in_force = (asked.by, dict(asked.filters)), self.in_force(asked)
        wanted = tuple(name for name in asked.wanted if team_sites.meant(asking.read(name, in_force), *keys))
        if not wanted:
            return None
        teams = team_sites.by_teams(*keys, frame.directory)
        return asked._replace(by=teams.by, filters=teams.filters, wanted=wanted)

    def _standing(self, asked: Asked, frame: period.Period, needs: Needs) -> list[standing.Standing]:
        shelf = building.shelf(self.reader, self.cache, asked.zone) if self.cache is not None else None
        if shelf is None or not shelf.has_days():
            return []
        return list(standing.standing(self.reader, shelf, frame, needs))

    def run_days(self, window: Window) -> int:
        """Of how many days the contacts and states fit into memory well."""
        many = self.reader.query("SELECT max(pk) FROM contact")[0][0]
        days = (window.end_at - window.start_at) // clock.DAY_MS + 1
        return max(_RUN_CONTACTS * days // max(many or 0, 1), _LEAST_RUN)

    def _carried(self, runs: Sequence[Stretch]) -> Carried | None:
        """Who lives over the midnights between stretches that are read from the floor."""
        read = [part.window for part in runs if part.how == FLOOR]
        if len(read) < _LEAST_READ:
            return None
        return Carried(self.reader, [at for part in read for at in (part.start_at, part.end_at)])

    def _part(
        self,
        asked: Asked,
        frame: period.Period,
        part: Stretch,
        edges: tuple[bool, bool],
        wanted: tuple[frozenset[str], bool],
        carried: Carried | None,
    ) -> Live:
        filters, (measures, waits) = dict(asked.filters), wanted
        if part.how != FLOOR:
            return self._kept(asked, frame, part, edges, wanted)
        loaded = replace(self.read(asked, part.window, carried=carried, frame=frame), shifts=frame.shifts)
        mine = rolled.of_part(measures, *edges)
        found = rolled.of_period(loaded, asked.by, mine, filters, waits)
        known = table.known_ids(loaded)
        found.texts = {key: known[key] for key in ("queue", "client", "agent")}
        return found

    def _kept(
        self,
        asked: Asked,
        frame: period.Period,
        part: Stretch,
        edges: tuple[bool, bool],
        wanted: tuple[frozenset[str], bool],
    ) -> Live:
        """A stretch of kept days; may raise `DamagedError`."""
        filters, (measures, waits), found = dict(asked.filters), wanted, Live()
        if part.how in (SUMS, BOTH):
            days = rolled.Days(part.days, frame, *edges)
            found = days.live(asked.by, measures - JUDGED if part.how == BOTH else measures, filters, waits)
            found.texts = days.texts()
        if part.how != SUMS:
            left = (measures & JUDGED, False) if part.how == BOTH else (measures, waits)
            columns = [units for day in part.days if (units := day.units) is not None]
            found.add(by_day.ByDay(columns, frame, self.reader, *edges).live(by_day.Asked(asked.by, filters, *left)))
        return found
